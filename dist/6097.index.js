export const id = 6097;
export const ids = [6097];
export const modules = {
	5478: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KH: () => iso,
	Lz: () => clockMs,
	XG: () => roughRange,
	bf: () => clockUtc,
	gf: () => exactDuration,
	p0: () => duration,
	pm: () => clock,
	vB: () => roughly,
	vd: () => day,
	zZ: () => clockTenths
});
const secondMs = 1e3;
const lastInstant = 864e13;
function duration(ms) {
	const length = Math.max(0, Math.round(ms));
	if (length < secondMs) return `${length} ms`;
	const tenths = Math.round(length / 100);
	if (tenths < 600) return `${tenths / 10} s`;
	return inParts(Math.round(length / secondMs));
}
function exactDuration(ms) {
	const length = Math.max(0, Math.round(ms));
	if (length < secondMs) return `${length} ms`;
	const seconds = `${(length % 6e4 / secondMs).toFixed(3)} s`;
	return length < 6e4 ? seconds : `${inParts(Math.floor(length / 6e4) * 60)} ${seconds}`;
}
function inParts(seconds) {
	const parts = [
		[Math.floor(seconds / 86400), "d"],
		[Math.floor(seconds / 3600) % 24, "h"],
		[Math.floor(seconds / 60) % 60, "min"],
		[seconds % 60, "s"]
	];
	return parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`).join(" ");
}
function roughly(ms) {
	const { amount, unit } = rough(ms);
	return `${amount} ${unit}`;
}
function roughRange(leastMs, mostMs) {
	const [least, most] = [rough(leastMs), rough(mostMs)];
	if (least.unit !== most.unit) return `${least.amount} ${least.unit} to ${most.amount} ${most.unit}`;
	return least.amount === most.amount ? `about ${most.amount} ${most.unit}` : `${least.amount} to ${most.amount} ${most.unit}`;
}
function rough(ms) {
	const seconds = Math.max(0, Math.round(ms / secondMs));
	if (seconds < 120) return {
		amount: seconds,
		unit: "s"
	};
	if (seconds < 120 * 60) return {
		amount: Math.round(seconds / 60),
		unit: "min"
	};
	return seconds < 48 * 3600 ? {
		amount: Math.round(seconds / 3600),
		unit: "h"
	} : {
		amount: Math.round(seconds / 86400),
		unit: "d"
	};
}
function iso(at) {
	return new Date(Math.min(lastInstant, Math.max(0, at))).toISOString();
}
function day(at) {
	return iso(at).slice(0, 10);
}
function clock(at) {
	return iso(at).slice(11, 19);
}
function clockTenths(at) {
	return iso(at).slice(11, 21);
}
function clockUtc(at, on) {
	return `${day(at) === day(on) ? "" : `${day(at)} `}${clock(at)} UTC`;
}
function clockMs(at, on) {
	return `${day(at) === day(on) ? "" : `${day(at)} `}${iso(at).slice(11, 23)}`;
}
	}),
	6097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { incidentsMarkdown: () => incidentsMarkdown });
var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4040);
var _incidents_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6742);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
const rowsMax = 200;
function incidentsMarkdown(list, clean) {
	const { statistics, home } = list;
	const { incidents } = statistics;
	const told = (0, _incidents_table_js__WEBPACK_IMPORTED_MODULE_0__.B4)(list).join(" ");
	if (incidents.length === 0) return `${told}\n`;
	const addresses = incidents.map(({ record }) => address(record.stored.url, clean));
	const table = (0, _incidents_table_js__WEBPACK_IMPORTED_MODULE_0__.cT)(statistics, clean);
	const linked = table.rows.map(([number = "", ...rest], n) => [home === "github" && addresses[n] !== undefined ? `[${number}](${addresses[n]})` : number.replace("#", ""), ...rest]);
	return `### Incidents\n\n${told}\n\n${markdownTable((0, _incidents_table_js__WEBPACK_IMPORTED_MODULE_0__.lt)(statistics, clean))}\n\n${markdownTable({
		...table,
		rows: linked
	})}\n`;
}
function address(url, clean) {
	const shown = clean(url, 2e3);
	return shown === (0, _foreign_js__WEBPACK_IMPORTED_MODULE_1__.visible)(url) && /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/issues\/\d+$/u.test(shown) ? shown : undefined;
}
function markdownTable({ columns, rows }) {
	const left = rows.length - rowsMax;
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(columns.map(({ head }) => head)),
		line(columns.map(({ holds }) => holds === "measure" ? "---:" : "---")),
		...rows.slice(0, rowsMax).map((cells) => line(cells.map((cell, n) => columns[n]?.holds === "foreign" && cell !== "" ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.xR)(cell) : cell))),
		...left > 0 ? ["", `${left} more rows are left out.`] : []
	].join("\n");
}
	}),
	6742: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B4: () => listSentences,
	cT: () => incidentsTable,
	kc: () => stateWord,
	lt: () => servicesTable
});
var _domain_calling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5176);
var _domain_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);
var _domain_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7040);
var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5478);
function stateWord({ marker, stored }) {
	if (stored.open) return stored.labels.includes(_domain_label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged) ? "acknowledged" : "open";
	if (stored.labels.includes(_domain_label_js__WEBPACK_IMPORTED_MODULE_1__.P.unsettled)) return (0, _domain_calling_js__WEBPACK_IMPORTED_MODULE_0__.Ys)(marker) ? "silenced" : "closed";
	return marker.ending?.kind === "retired" ? "retired" : "resolved";
}
const textMax = 200;
const scopeMax = 300;
const none = "–";
const foreign = (head) => ({
	head,
	holds: "foreign"
});
const word = (head) => ({
	head,
	holds: "word"
});
const measure = (head) => ({
	head,
	holds: "measure"
});
const figureColumns = [
	"outages",
	"down",
	"MTTD",
	"MTTA",
	"MTTR"
].map(measure);
function servicesTable({ services, total }, clean) {
	const columns = [
		foreign("service"),
		foreign("scope"),
		measure("incidents"),
		...figureColumns
	];
	const rows = services.map(({ service, scope, figures }) => [
		clean(service, textMax),
		clean(scope, scopeMax),
		String(figures.incidents),
		...figureCells(figures)
	]);
	return {
		columns,
		rows: services.length < 2 ? rows : [...rows, [
			"in all",
			"",
			String(total.incidents),
			...figureCells(total)
		]]
	};
}
function incidentsTable({ incidents }, clean) {
	const columns = [
		word("incident"),
		word("state"),
		foreign("service"),
		word("last began (UTC)"),
		...figureColumns.slice(0, 2),
		foreign("title")
	];
	const rows = incidents.map(({ record, figures }) => {
		const at = (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_2__.IW)(record.marker).startedAt;
		return [
			`#${record.number}`,
			stateWord(record),
			clean(record.marker.service, textMax),
			`${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.vd)(at)} ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.pm)(at)}`,
			...figureCells(figures).slice(0, 2),
			clean(record.stored.title, textMax)
		];
	});
	return {
		columns,
		rows
	};
}
function figureCells({ outages, downMs, degradedMs, mttdMs, mttaMs, mttrMs, isComplete }) {
	const least = isComplete ? "" : "≥ ";
	const degraded = degradedMs > 0 ? ` + ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(degradedMs)} degraded` : "";
	return [
		`${least}${outages}`,
		`${least}${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(downMs)}${degraded}`,
		...[
			mttdMs,
			mttaMs,
			mttrMs
		].map((ms) => ms === undefined ? none : (0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(ms))
	];
}
function listSentences({ statistics: { span, total, anyDownMs, services } }) {
	const since = `since ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.vd)(span.sinceAt)} ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.pm)(span.sinceAt)} UTC`;
	if (total.incidents === 0) return [`No incidents ${since}.`];
	const many = anyDownMs < total.downMs && total.isComplete ? `, at least one of them for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(anyDownMs)}` : "";
	const degraded = total.degradedMs > 0 ? `, and degraded for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(total.degradedMs)}` : "";
	return [`${counted(total.incidents, "incident")} of ${counted(services.length, "service")} ${since}: ${counted(total.outages, "outage")}, down for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(total.downMs)} in all${many}${degraded}.`, ...total.isComplete ? [] : ["≥ is the least that is certain: some outages are no longer remembered one by one, and may have been before that time."]];
}
const counted = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;
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
	})
};
