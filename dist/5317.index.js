export const id = 5317;
export const ids = [5317];
export const modules = {
	5317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { post: () => post });
var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
var _step_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
const { env } = process;
async function post(stop) {
	const folder = env["STATE_guard"];
	if (folder === undefined || folder === "") {
		(0, _step_log_js__WEBPACK_IMPORTED_MODULE_1__.yy)("This step began no guard; there is nothing to end.");
		return 0;
	}
	const { reportStep } = await Promise.all([
		__webpack_require__.e(9924),
		__webpack_require__.e(8815),
		__webpack_require__.e(8936),
		__webpack_require__.e(322),
		__webpack_require__.e(5879),
		__webpack_require__.e(2590),
		__webpack_require__.e(1269),
		__webpack_require__.e(5088),
		__webpack_require__.e(1422),
		__webpack_require__.e(1629),
		__webpack_require__.e(2291),
		__webpack_require__.e(5682)
	]).then(__webpack_require__.bind(__webpack_require__, 7162));
	return reportStep((0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.v)(env), folder, stop);
}
	}),
	3419: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bj: () => verbatim,
	OF: () => fenced,
	SS: () => codeSpan,
	nf: () => link,
	p7: () => markdownText,
	xR: () => tableCell
});
var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4040);
function codeSpan(text) {
	const line = unhidden((0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text));
	if (line === "") return "` `";
	const fence = "`".repeat(longestRun(line) + 1);
	const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return fence + padding + line + padding + fence;
}
function tableCell(text) {
	return codeSpan(text.replaceAll(/\\(?=\|)/g, "\\ ")).replaceAll("|", String.raw`\|`);
}
function fenced(text) {
	const lines = text.split(/⏎|\r\n?|\n/).map((line) => unhidden((0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.visible)(`.${line}`)).slice(1));
	return verbatim(lines.join("\n"));
}
function verbatim(document) {
	const fence = "`".repeat(Math.max(3, longestRun(document) + 1));
	return `${fence}text\n${document}\n${fence}`;
}
function markdownText(text) {
	const pieces = (0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text).split("`");
	const quoted = pieces.length % 2 === 1 ? pieces : [pieces.join("'")];
	return quoted.map((piece, n) => n % 2 === 1 ? codeSpan(piece) : prose(piece)).join("");
}
function prose(text) {
	const words = text.split(" ");
	const isUnsafe = words.map((word) => word !== "" && !isInert(word));
	const runs = words.map((word, n) => {
		if (!isUnsafe[n]) return word;
		if (isUnsafe[n - 1]) return undefined;
		const after = isUnsafe.indexOf(false, n);
		return enclosed(words.slice(n, after < 0 ? undefined : after).join(" "));
	});
	return runs.filter((run) => run !== undefined).join(" ");
}
function enclosed(text) {
	const [, open = "", core = "", close = ""] = /^(\(*)([^()]*?(?:\([^()]*\)[^()]*?)*?)([.,:;!?)]*)$/.exec(text) ?? [];
	return core === "" ? codeSpan(text) : open + codeSpan(core) + close;
}
function isInert(word) {
	const isPlain = /^(?:[("'/]*[\p{L}\d][\p{L}\d.,()%/'"=-]*|(?=:\d))(?:(?::\d+)+(?:[,.;]|\)+[,.:;!?]*)?|[:;!?])?$/u.test(word) || /^(?:[·–…⏎]|[.,:;!?)]+)$/u.test(word);
	return isPlain && !/gh-\d|www\.|(?<![a-z\d])[0-9a-f]{7,}/iu.test(word);
}
function link(label, address) {
	if (!URL.canParse(address) || !/^https?:/.test(address)) return `${markdownText(label)} ${codeSpan(address)}`;
	const safe = new URL(address).href.replaceAll(/[\\<>()[\]`|*_@]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
	return `[${markdownText(label)}](${safe.replaceAll(/&(?=#?\w+;)/g, "&amp;")})`;
}
function unhidden(text) {
	return text.replaceAll("<!--", "<! --").replaceAll("-->", "-- >").replaceAll("--!>", "-- !>");
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
	}),
	8186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CD: () => attempt,
	Id: () => publishRefusal,
	yy: () => print
});
var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3320);
var _render_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4040);
var _render_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
const { env } = process;
const refusalCharsMax = 1e3;
function attempt(act) {
	try {
		act();
		return true;
	} catch (error) {
		(0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_0__.fz)("error", "Mock Medic could not tell the runner", (0, _render_foreign_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(error instanceof Error ? error.message : String(error)).slice(0, 500));
		return false;
	}
}
function publishRefusal(lines) {
	const inert = lines.map((line) => (0, _render_foreign_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(line).slice(0, refusalCharsMax));
	inert.forEach(print);
	(0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_0__.fz)("error", "Mock Medic cannot run", inert.slice(0, 3).join("\n"));
	attempt(() => (0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_0__.S0)(env, `### Mock Medic cannot run\n\n${inert.map((line) => `- ${(0, _render_markdown_js__WEBPACK_IMPORTED_MODULE_2__.SS)(line)}`).join("\n")}\n`));
}
function print(text) {
	process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}
	})
};
