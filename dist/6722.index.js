export const id = 6722;
export const ids = [6722, 4040];
export const modules = {
	3320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S0: () => addSummary,
	fz: () => annotate,
	qY: () => exportVariables,
	ot: () => maskInLog,
	R5: () => readInput,
	FA: () => readRunFacts,
	LZ: () => saveState,
	n0: () => setOutputs
});
var external_node_fs_ = __webpack_require__(3024);
var external_os_ = __webpack_require__(857);
;
/*! module ./node_modules/@actions/core/lib/utils.js */
function toCommandValue(input) {
	if (input === null || input === undefined) {
		return "";
	} else if (typeof input === "string" || input instanceof String) {
		return input;
	}
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) {
		return {};
	}
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
;
/*! module ./node_modules/@actions/core/lib/command.js */
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
class Command {
	constructor(command, properties, message) {
		if (!command) {
			command = "missing.command";
		}
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) {
				if (this.properties.hasOwnProperty(key)) {
					const val = this.properties[key];
					if (val) {
						if (first) {
							first = false;
						} else {
							cmdStr += ",";
						}
						cmdStr += `${key}=${escapeProperty(val)}`;
					}
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
}
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var external_fs_ = __webpack_require__(9896);
;
/*! module ./node_modules/@actions/github/lib/context.js */
class Context {
	constructor() {
		var _a, _b, _c;
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if ((0, external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
				this.payload = JSON.parse((0, external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			} else {
				const path = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME;
		this.sha = process.env.GITHUB_SHA;
		this.ref = process.env.GITHUB_REF;
		this.workflow = process.env.GITHUB_WORKFLOW;
		this.action = process.env.GITHUB_ACTION;
		this.actor = process.env.GITHUB_ACTOR;
		this.job = process.env.GITHUB_JOB;
		this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
		this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
		this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
		this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
		this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
		this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
	}
	get issue() {
		const payload = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner,
				repo
			};
		}
		if (this.payload.repository) {
			return {
				owner: this.payload.repository.owner.login,
				repo: this.payload.repository.name
			};
		}
		throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
}
;
/*! module ./lib/adapters/comment-event.js */
function readCommentEvent(payload) {
	if (!isObject(payload)) return undefined;
	const { action, comment, issue } = payload;
	if (!isObject(comment) || !isObject(issue) || !isObject(comment["user"])) return undefined;
	const { id, body, user } = comment;
	const { number } = issue;
	const author = user["login"];
	if (!isId(id) || !isId(number) || typeof author !== "string" || author === "") return undefined;
	return {
		id,
		body: typeof body === "string" ? body : "",
		author,
		isBot: user["type"] === "Bot" || /\[bot\]$/i.test(author),
		action: typeof action === "string" ? action : "",
		issue: number,
		isPullRequest: isObject(issue["pull_request"])
	};
}
function isId(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
;
/*! module ./lib/adapters/runner.js */
const privilegedEvents = new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment"
]);
function readRunFacts(env) {
	const payload = readPayload();
	const event = env["GITHUB_EVENT_NAME"];
	const repository = env["GITHUB_REPOSITORY"];
	const runId = env["GITHUB_RUN_ID"];
	const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	const defaultBranch = runner_text(member(payload, "repository", "default_branch"));
	return {
		event,
		repository,
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
		runUrl: repository === undefined || runId === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`,
		runId: runId !== undefined && /^\d+$/.test(runId) ? runId : undefined,
		workflow: workflowFile(env),
		sha: env["GITHUB_SHA"],
		defaultBranch,
		onDefaultBranch: event === "schedule" || defaultBranch !== undefined && env["GITHUB_REF"] === `refs/heads/${defaultBranch}`,
		place: placeOf(env),
		trust: event === "pull_request" && isFork(payload) ? "fork" : "full",
		privileged: privilegedEvents.has(event ?? ""),
		comment: event === "issue_comment" ? readCommentEvent(payload) : undefined
	};
}
function readPayload() {
	try {
		return new Context().payload;
	} catch {
		return undefined;
	}
}
function member(value, ...names) {
	return names.reduce((at, name) => typeof at === "object" && at !== null ? at[name] : undefined, value);
}
function isFork(payload) {
	const head = member(payload, "pull_request", "head", "repo", "full_name");
	return head === undefined || head !== member(payload, "pull_request", "base", "repo", "full_name");
}
function workflowFile(env) {
	return /^[^@]*\/\.github\/workflows\/([^/@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1];
}
function placeOf(env) {
	const workflow = env["GITHUB_WORKFLOW_REF"]?.split("@")[0]?.split("/").at(-1) ?? env["GITHUB_WORKFLOW"];
	const job = env["GITHUB_JOB"];
	return workflow === undefined || job === undefined ? undefined : `${workflow}/${job}`;
}
const runner_text = (value) => typeof value === "string" ? value : undefined;
function readInput(env, name) {
	const value = env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
	return value === undefined || value === "" ? undefined : value;
}
function setOutputs(env, outputs) {
	order(env["GITHUB_OUTPUT"], outputs);
}
function exportVariables(env, variables) {
	order(env["GITHUB_ENV"], variables);
}
function saveState(env, state) {
	order(env["GITHUB_STATE"], state);
}
function order(file, values) {
	if (file === undefined) return;
	for (const [name, value] of Object.entries(values)) {
		let line = "mock-medic-end";
		while (value.includes(line)) line += "-";
		(0, external_node_fs_.appendFileSync)(file, `${name}<<${line}\n${value}\n${line}\n`);
	}
}
function addSummary(env, markdown) {
	const file = env["GITHUB_STEP_SUMMARY"];
	if (file !== undefined) (0, external_node_fs_.appendFileSync)(file, `${markdown}\n`);
}
function maskInLog(secret) {
	issueCommand("add-mask", {}, secret);
}
function annotate(level, title, message) {
	issueCommand(level, { title }, message);
}
	}),
	9471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { x: () => assertNever });
function assertNever(value) {
	throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
	}),
	5850: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I$: () => exitCode,
	JK: () => recordFails,
	hS: () => exitCodes
});
var _assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);
const exitCodes = {
	well: 0,
	failing: 1,
	usage: 2,
	unknown: 3,
	bug: 70
};
function stepFails(report, failOn) {
	return report.bugs.length > 0 || recordFails(report) || report.services.some((each) => fails(each, report, failOn));
}
function recordFails(report) {
	return isRefused(report) || isMassRefused(report) || report.services.some((each) => isUnrecorded(each, report));
}
function fails(each, report, failOn) {
	const down = each.verdict === "failing" || each.verdict === "unknown";
	switch (failOn) {
		case "auto": return down && !isAlarmed(each, report);
		case "failing": return down;
		case "outage": return down || each.outage !== undefined;
		case "degraded": return down || each.verdict === "degraded";
		case "never": return false;
		default: return (0, _assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(failOn);
	}
}
function isAlarmed({ record }, report) {
	if (report.record.home !== "github" || record.kind !== "recorded") return false;
	return record.reason === "muted" || record.reason === "silenced" || record.reason === "in-maintenance" || record.incident?.open === true;
}
function isUnrecorded({ record, outage, verdict }, report) {
	return record.kind === "unrecorded" && (outage !== undefined || verdict === "failing" || report.record.required && !record.failure.retryable);
}
const isMassRefused = ({ mass, record }) => mass?.kind === "unrecorded" && record.required && !mass.failure.retryable;
const isRefused = (report) => report.record.required && report.record.failures.some(({ retryable }) => !retryable);
function exitCode(report, failOn, host) {
	switch (host) {
		case "action": return stepFails(report, failOn ?? "auto") ? exitCodes.failing : exitCodes.well;
		case "cli": return stepFails(report, failOn ?? "failing") ? cliCode(report, failOn ?? "failing") : exitCodes.well;
		default: return (0, _assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(host);
	}
}
function cliCode(report, failOn) {
	if (report.bugs.length > 0) return exitCodes.bug;
	const guilty = report.services.filter((each) => fails(each, report, failOn));
	if (guilty.some(({ verdict }) => verdict !== "unknown")) return exitCodes.failing;
	if (guilty.length > 0) return exitCodes.unknown;
	return isRefused(report) || !report.services.some(({ record, outage }) => record.kind === "unrecorded" && outage !== undefined) ? exitCodes.usage : exitCodes.failing;
}
	}),
	2143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => isLoopback });
const loopback = /^(?:(?:.+\.)?localhost\.?|127(?:\.\d{1,3}){3}|::1|\[::1\])$/iu;
function isLoopback(host) {
	return loopback.test(host);
}
	}),
	4659: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Iv: () => masked,
	uF: () => secretCharsMin,
	eo: () => secretForms
});
var loopback = __webpack_require__(2143);
;
/*! module ./lib/domain/secret-in-url.js */
function formsInUrl(text) {
	if (/^https?:\/\//i.test(text)) return wholeForms(text);
	return [
		...hostForms(text),
		...pathForms(parsed(`http://h/${text}`), 1),
		parsed(`http://h/?${text}`)?.search.slice(1) ?? ""
	];
}
const parsed = (text) => URL.canParse(text) ? new URL(text) : undefined;
function hostForms(text) {
	const inName = parsed(`http://${text}.x`);
	const alone = parsed(`http://${text}`);
	const isAddress = alone?.pathname === "/" && `${alone.username}${alone.search}` === "" && !(0, loopback.U)(alone.hostname);
	return [
		...inName?.hostname.endsWith(".x") === true ? [inName.hostname.slice(0, -2)] : [],
		...alone === undefined ? [] : [`${alone.host}${alone.pathname}${alone.search}`.replace(/\/$/, "")],
		...isAddress ? [alone.hostname] : []
	];
}
function pathForms(url, from) {
	const path = url?.pathname.slice(from).replace(/\/$/, "") ?? "";
	return [path, path + (url?.search ?? "")];
}
function wholeForms(text) {
	const url = parsed(text);
	if (url === undefined) return [];
	const [path, rest] = [url.pathname.replace(/\/$/, ""), url.search];
	return [`${url.origin}${path}${rest}`, ...path === "" ? [] : pathForms(url, 0)].filter((form) => form !== url.origin);
}
;
/*! module ./lib/domain/secret.js */
const mask = "***";
const secretCharsMin = 8;
function secretForms(secrets) {
	const whole = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).filter((secret) => secret.length >= secretCharsMin);
	const forms = whole.flatMap((secret) => [
		secret,
		...urlForms(secret),
		...jsonForms(secret),
		htmlForm(secret),
		...base64Forms(secret)
	]);
	const inUrls = whole.flatMap(formsInUrl).filter((form) => form.length >= secretCharsMin);
	return [...new Set([...forms, ...inUrls])].sort((a, b) => b.length - a.length);
}
function urlForms(secret) {
	const escaped = encodeURIComponent(secret.toWellFormed());
	const strict = escaped.replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
	const forms = [
		escaped,
		strict,
		encodeURI(secret.toWellFormed()),
		strict.replaceAll("%20", "+")
	];
	return forms.flatMap((form) => [form, form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}
function jsonForms(secret) {
	const escaped = JSON.stringify(secret).slice(1, -1);
	const ascii = escaped.replaceAll(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return [
		escaped,
		escaped.replaceAll("/", String.raw`\/`),
		ascii,
		JSON.stringify(escaped).slice(1, -1)
	];
}
function htmlForm(secret) {
	return secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
function base64Forms(secret) {
	const bytes = Buffer.from(secret);
	return [
		0,
		1,
		2
	].flatMap((shift) => {
		const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
		const bits = (shift + bytes.length) * 8;
		const core = encoded.slice(Math.ceil(shift * 8 / 6), Math.floor(bits / 6));
		return [core, core.replaceAll("+", "-").replaceAll("/", "_")];
	});
}
function masked(text, forms) {
	const pieces = [...text.matchAll(/[^…]+/g)];
	const cuts = pieces.flatMap(({ 0: piece, index }) => {
		const isLast = index + piece.length === text.length;
		return forms.flatMap((form) => [...cutAtEnd(piece, form, isLast ? originLength(form) : 0), ...cutAtStart(piece, form)].map((span) => moved(span, index)));
	});
	const spans = [...forms.flatMap((form) => occurrences(text, form)), ...cuts];
	if (spans.length === 0) return text;
	let result = "";
	let done = 0;
	for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
		if (to <= done) continue;
		if (from >= done) result += text.slice(done, from) + mask;
		done = to;
	}
	return result + text.slice(done);
}
const moved = ({ from, to }, by) => ({
	from: from + by,
	to: to + by
});
function occurrences(text, form) {
	const spans = [];
	for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + 1)) spans.push({
		from,
		to: from + form.length
	});
	return spans;
}
function originLength(form) {
	return /^https?:\/\/[^/?#@]+(?=[/?#])\/?/i.exec(form)?.[0].length ?? 0;
}
function cutAtEnd(text, form, known) {
	const head = form.slice(0, Math.max(secretCharsMin, known + 1));
	const first = Math.max(0, text.length - form.length + 1);
	for (let from = text.indexOf(head, first); from >= 0; from = text.indexOf(head, from + 1)) {
		if (form.startsWith(text.slice(from))) return [{
			from,
			to: text.length
		}];
	}
	return [];
}
function cutAtStart(text, form) {
	const tail = form.slice(-secretCharsMin);
	const window = text.slice(0, form.length - 1);
	for (let at = window.lastIndexOf(tail); at >= 0; at = at === 0 ? -1 : window.lastIndexOf(tail, at - 1)) {
		const to = at + tail.length;
		if (form.endsWith(window.slice(0, to))) return [{
			from: 0,
			to
		}];
	}
	return [];
}
	}),
	4040: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	createClean: () => createClean,
	cut: () => cut,
	logLine: () => logLine,
	visible: () => visible
});
var _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4659);
const windowFactor = 4;
function createClean(secrets) {
	const forms = (0, _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__.eo)(secrets);
	const longest = forms[0]?.length ?? 0;
	return (text, max) => cut(visible((0, _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__.Iv)(withoutColours(text.slice(0, max * windowFactor + 2 * longest)), forms)), max);
}
function withoutColours(text) {
	return text.replaceAll(/\u001B\[[0-?]*[ -/]*[@-~]/g, "");
}
function visible(text) {
	return text.trim().replaceAll(/\r\n?|[\n\u0085\u2028\u2029]/g, "⏎").replaceAll("	", " ").replaceAll(/[\u0000-\u001F]/g, (control) => String.fromCharCode(9216 + control.charCodeAt(0))).replaceAll("", "␡").replaceAll(/[[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\uFE0F]]/gv, "�").replaceAll(/(\p{M}{4})\p{M}+/gu, "$1");
}
function cut(text, max) {
	if (text.length <= max) return text;
	let end = Math.max(0, max - 1);
	while (end > 0 && !isBoundary(text, end)) end -= 1;
	return `${text.slice(0, end)}…`;
}
function isBoundary(text, at) {
	const next = text.codePointAt(at) ?? 0;
	const isHalf = next >= 56320 && next <= 57343 && (text.codePointAt(at - 1) ?? 0) > 65535;
	return !isHalf && !/[\p{M}\p{EMod}]/u.test(String.fromCodePoint(next));
}
function logLine(text) {
	return visible(text).replaceAll("##[", "# #[").replaceAll(/^::|::(?=[a-z])/gi, "∷");
}
	}),
	1503: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => StopRequest,
	r: () => listenForStop
});
const forcedExitCode = 130;
const echoMs = 1e3;
class StopRequest extends Error {
	name = "StopRequest";
	signal;
	constructor(signal) {
		super("the run was asked to end");
		this.signal = signal;
	}
}
function listenForStop() {
	const stop = new AbortController();
	let askedAt = 0;
	const onSignal = (signal) => {
		if (stop.signal.aborted && performance.now() - askedAt > echoMs) process.exit(forcedExitCode);
		if (stop.signal.aborted) return;
		askedAt = performance.now();
		stop.abort(new StopRequest(signal));
	};
	for (const signal of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(signal, () => onSignal(signal));
	return stop.signal;
}
	})
};
