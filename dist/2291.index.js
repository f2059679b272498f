export const id = 2291;
export const ids = [2291];
export const modules = {
	1642: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => createClock });
const timerMaxMs = 2 ** 31 - 1;
function createClock() {
	const originAt = Date.now() - performance.now();
	return {
		now: () => Math.round(originAt + performance.now()),
		sleep,
		random: () => Math.random()
	};
}
async function sleep(ms, signal) {
	for (let leftMs = ms; leftMs > 0 && !signal.aborted; leftMs -= timerMaxMs) await nap(Math.min(leftMs, timerMaxMs), signal);
}
function nap(ms, signal) {
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", end);
			resolve();
		};
		const timer = setTimeout(end, ms);
		signal.addEventListener("abort", end);
	});
}
	}),
	6658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => startBy,
	r: () => setDeadline
});
var _domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5305);
const farewellMs = 5e3;
function setDeadline(deadlineMs, clock, stop) {
	const work = new AbortController();
	const record = new AbortController();
	const workMs = Math.max(deadlineMs / 2, deadlineMs - _domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_0__.O);
	const timers = [setTimeout(() => work.abort(deadlineError()), workMs), setTimeout(() => record.abort(deadlineError()), deadlineMs)];
	const onStop = () => {
		work.abort(stop.reason);
		timers.push(setTimeout(() => record.abort(stop.reason), farewellMs));
	};
	if (stop.aborted) onStop();
	else stop.addEventListener("abort", onStop, { once: true });
	return {
		at: clock.now() + deadlineMs,
		workAt: clock.now() + workMs,
		work: work.signal,
		record: record.signal,
		clear: () => {
			timers.forEach(clearTimeout);
			stop.removeEventListener("abort", onStop);
		}
	};
}
function startBy({ at, workAt }, home) {
	return home.kind === "off" ? at : workAt;
}
function deadlineError() {
	const error = new Error("the deadline of the run has come");
	error.name = "DeadlineError";
	return error;
}
	}),
	102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	GJ: () => onOneLine,
	a5: () => isRateLimit,
	ag: () => said,
	qp: () => isAssigneeRefusal,
	wx: () => header,
	x5: () => refusal
});
var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);
const saidMaxChars = 300;
function header(headers, name) {
	const value = headers[name];
	return typeof value === "string" ? value : value?.[0];
}
function said({ data }) {
	if (typeof data !== "object" || data === null) return "";
	const message = "message" in data && typeof data.message === "string" ? data.message : "";
	const errors = "errors" in data && Array.isArray(data.errors) && data.errors.length > 0 ? `: ${JSON.stringify(data.errors)}` : "";
	return onOneLine(message + errors);
}
function onOneLine(text) {
	const clean = text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
	return clean.length > saidMaxChars ? `${clean.slice(0, saidMaxChars)}…` : clean;
}
function isRateLimit(answer) {
	if (answer.status === 429) return true;
	if (answer.status !== 403) return false;
	if (header(answer.headers, "retry-after") !== undefined || header(answer.headers, "x-ratelimit-remaining") === "0") return true;
	return /rate limit|abuse detection/i.test(said(answer));
}
function refusal(what, answer) {
	const words = said(answer);
	const told = `GitHub refused ${what} (${answer.status}${words === "" ? "" : ` ${words}`})`;
	const { reason, advice, retryable } = remedy(answer, what, words);
	return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.W(`${told}: ${advice}`, {
		reason,
		retryable: retryable ?? false,
		cause: answer
	});
}
function remedy(answer, what, words) {
	if (isRateLimit(answer)) return {
		reason: "rate-limited",
		advice: "too many requests were made with this token; a later run can try again.",
		retryable: true
	};
	if (answer.status === 401) return {
		reason: "unauthorized",
		advice: "the token is wrong or has expired; check the input github-token (on the command line GITHUB_TOKEN)."
	};
	if (answer.status === 403 && /\bis locked\b/i.test(words)) return {
		reason: "locked",
		advice: "somebody has locked the issue or made a discussion of it; unlock it if it is to be used further."
	};
	if (answer.status === 403) return {
		reason: "forbidden",
		advice: permissionAdvice(answer, what, words)
	};
	if (answer.status === 404) return {
		reason: "not-found",
		advice: "the repository or issue does not exist, or the token cannot see it; check the input repository (on the command line GITHUB_REPOSITORY) and the token."
	};
	if (answer.status === 410 && /deleted/i.test(words)) return {
		reason: "not-found",
		advice: "somebody has deleted the issue."
	};
	if (answer.status === 410) return {
		reason: "issues-disabled",
		advice: "issues are switched off; switch them on in the settings of the repository."
	};
	if (answer.status >= 500) return {
		reason: "server",
		advice: "GitHub has trouble of its own; a later run can try again.",
		retryable: true
	};
	return {
		reason: "invalid",
		advice: "GitHub did not accept what was sent."
	};
}
function permissionAdvice(answer, what, words) {
	if (/archived/i.test(words)) return "the repository is archived; nothing can be recorded there.";
	const accepted = header(answer.headers, "x-accepted-github-permissions");
	const permission = accepted?.split(/[;,]/)[0]?.trim().replace("=", ": ");
	const needed = permission === undefined || permission === "" ? guessed(what) : onOneLine(permission);
	return `the token lacks the permission; give the job \`permissions: { ${needed} }\`, or a token that has it.`;
}
function guessed(what) {
	const access = what.startsWith("GET ") ? "read" : "write";
	if (what.includes("/actions/")) return `actions: ${access}`;
	return /\/(?:commits|contents)\b/.test(what) ? `contents: ${access}` : "issues: write";
}
function isAssigneeRefusal(error) {
	if (!(error instanceof Error) || typeof error.cause !== "object" || error.cause === null || !("status" in error.cause)) return false;
	const answer = error.cause;
	return answer.status === 422 && /assignee/i.test(said(answer));
}
	}),
	9796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { C: () => fillPlaceholders });
function fillPlaceholders(text, { port, url }) {
	return text.replaceAll(/\{\{\s*(port|url)\s*\}\}/gu, (all, name) => (name === "port" ? port?.toString() : url) ?? all);
}
	}),
	9521: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	pc: () => durationMs,
	y1: () => plainAt,
	jc: () => readCheck,
	wf: () => readChecks
});
var duration = __webpack_require__(6804);
var assert_never = __webpack_require__(9471);
var nearest = __webpack_require__(948);
var config_pattern = __webpack_require__(9744);
var problem = __webpack_require__(7109);
;
/*! module ./lib/config/matcher.js */
const comparisons = [
	"gt",
	"gte",
	"lt",
	"lte"
];
const ofValues = [
	"equals",
	"not",
	"contains",
	"matches",
	...comparisons,
	"type",
	"length"
];
const kinds = [
	...ofValues,
	"exists",
	"every",
	"some",
	"count"
];
const types = [
	"null",
	"boolean",
	"number",
	"string",
	"array",
	"object"
];
const allowed = {
	header: [
		"equals",
		"not",
		"contains",
		"matches",
		"length",
		"exists"
	],
	body: [
		"equals",
		"not",
		"contains",
		"matches",
		"length"
	],
	node: [
		...ofValues,
		"exists",
		"count"
	],
	nodes: [
		"not",
		"exists",
		"every",
		"some",
		"count"
	],
	item: ofValues,
	number: [
		"equals",
		"not",
		...comparisons
	]
};
const depthMax = 8;
const nodesMax = 1e4;
function compileMatcher(raw, place) {
	if (isScalar(raw)) {
		if (place.subject === "nodes") return report(place, `can select many values: say every, some or count${raw === null ? "" : `, such as { every: ${(0, problem.q0)(raw)} }`}`);
		return whole([compileEquals(raw, place)]);
	}
	if (Array.isArray(raw)) return report(place, "wants one value or a map of conditions, not a list; for a whole list write { equals: […] }");
	if (typeof raw !== "object") return report(place, `wants a value or a map of conditions, not ${typeof raw}`);
	if (place.path.length > depthMax + 2) return report(place, "has conditions nested too deeply");
	const entries = Object.entries(raw);
	if (entries.length === 0) return report(place, "has no condition; say what is wanted, such as { exists: true }");
	return whole(entries.map(([key, value]) => compileCondition(key, value, place)));
}
function compileCondition(key, raw, outer) {
	const place = {
		...outer,
		path: [...outer.path, key]
	};
	const kind = kinds.find((known) => known === key);
	if (kind === undefined) {
		const meant = (0, nearest.p)(key, kinds);
		return report(place, `is not a condition${meant === undefined ? ` (${kinds.join(", ")}); to compare with a map write { equals: … }` : `; did you mean ${meant}?`}`);
	}
	if (!allowed[place.subject].includes(kind)) return report(place, misplaced(kind, place));
	switch (kind) {
		case "equals": return compileEquals(raw, place);
		case "contains": return compileContains(raw, place);
		case "matches": return compileMatches(raw, place);
		case "gt":
		case "gte":
		case "lt":
		case "lte": return typeof raw === "number" && Number.isFinite(raw) ? {
			kind,
			value: raw
		} : report(place, `wants a number, not ${(0, problem.q0)(raw)}`);
		case "exists": return typeof raw === "boolean" ? {
			kind,
			value: raw
		} : report(place, `wants true or false, not ${(0, problem.q0)(raw)}`);
		case "type": return compileType(raw, place);
		case "not": return nested(kind, raw, place);
		case "length":
		case "count": return nested(kind, raw, {
			...place,
			subject: "number"
		});
		case "every":
		case "some": return nested(kind, raw, {
			...place,
			subject: "item"
		});
		default: return (0, assert_never.x)(kind);
	}
}
function nested(kind, raw, place) {
	const matcher = compileMatcher(raw, place);
	return matcher === undefined ? undefined : {
		kind,
		matcher
	};
}
function compileEquals(raw, place) {
	if ((place.subject === "header" || place.subject === "body") && typeof raw !== "string") {
		return report(place, `is text, so it wants text, not ${(0, problem.q0)(raw)}${typeof raw === "number" || typeof raw === "boolean" ? `; write "${raw}" in quotes` : ""}`);
	}
	if (place.subject === "number" && !(typeof raw === "number" && Number.isInteger(raw) && raw >= 0)) return report(place, `wants a whole number from 0, not ${(0, problem.q0)(raw)}`);
	return isJson(raw) ? {
		kind: "equals",
		value: raw
	} : report(place, "is not a JSON value, or too large a one");
}
function compileContains(raw, place) {
	const isText = place.subject === "header" || place.subject === "body";
	if (isText && typeof raw !== "string") return report(place, `is asked of text, so it wants text, not ${(0, problem.q0)(raw)}`);
	if (raw === "") return report(place, "wants some text; every text contains the empty one");
	return isJson(raw) ? {
		kind: "contains",
		value: raw
	} : report(place, "is not a JSON value, or too large a one");
}
function compileMatches(raw, place) {
	if (typeof raw !== "string" || raw === "") return report(place, `wants a regular expression, not ${raw === "" ? "an empty text" : (0, problem.q0)(raw)}`);
	const pattern = (0, config_pattern.E)(raw);
	return pattern.ok ? {
		kind: "matches",
		pattern: raw,
		test: pattern.value
	} : report(place, pattern.message);
}
function compileType(raw, place) {
	const type = raw === null ? "null" : types.find((known) => known === raw);
	return type === undefined ? report(place, `wants one of ${types.join(", ")}, not ${(0, problem.q0)(raw)}`) : {
		kind: "type",
		value: type
	};
}
function misplaced(kind, { subject, name }) {
	const takes = `it takes ${allowed[subject].join(", ")}`;
	const words = {
		nodes: `${name} can select many values: put ${kind} into every, some or count`,
		node: `${name} selects one value at most; for the elements of a list write "${name}[*]"`,
		header: `cannot be asked of a header, which is text; ${takes}`,
		body: `cannot be asked of a body, which is text; ${takes}`,
		number: `cannot be asked of a length or count; ${takes}`,
		item: `cannot be asked of a single value; ${takes}`
	};
	return words[subject];
}
function report({ path, report: tell }, message) {
	tell({
		path,
		message
	});
}
function whole(conditions) {
	const [first, ...rest] = conditions.filter((condition) => condition !== undefined);
	return first === undefined || rest.length + 1 < conditions.length ? undefined : [first, ...rest];
}
function isScalar(raw) {
	return raw === null || typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean";
}
function isJson(raw) {
	let left = nodesMax;
	const visit = (value, depth) => {
		left--;
		if (left < 0 || depth > 50) return false;
		if (value === null || typeof value === "string" || typeof value === "boolean") return true;
		if (typeof value === "number") return Number.isFinite(value);
		if (typeof value !== "object") return false;
		const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
		return isPlain && Object.values(value).every((child) => visit(child, depth + 1));
	};
	return visit(raw, 0);
}
;
/*! module ./lib/config/compile.js */
const members = [
	"status",
	"within",
	"headers",
	"body",
	"json"
];
const statusWants = "wants a status such as 200, [200, 204], 2xx or 200-299";
async function compileExpectations(raw, tcp) {
	const nothing = {
		status: undefined,
		withinMs: undefined,
		headers: [],
		body: undefined,
		json: []
	};
	if (raw === undefined) return {
		expectations: nothing,
		problems: []
	};
	const known = tcp ? ["within"] : members;
	if (!isMap(raw)) return {
		expectations: nothing,
		problems: [{
			path: [],
			message: `wants a map of ${known.join(", ")}, not ${(0, problem.q0)(raw)}`
		}]
	};
	const problems = [];
	const report = (problem) => void problems.push(problem);
	for (const key of Object.keys(raw)) reportUnknown(key, {
		tcp,
		report
	});
	const member = (key) => (!tcp || key === "within") && Object.hasOwn(raw, key) ? raw[key] : undefined;
	const expectations = {
		status: readStatus(member("status"), report),
		withinMs: readWithin(member("within"), report),
		headers: readHeaders(member("headers"), report),
		body: readBody(member("body"), report),
		json: await readJson(member("json"), report)
	};
	return {
		expectations,
		problems
	};
}
function reportUnknown(key, { tcp, report }) {
	if (key === "within" || key.startsWith("x-")) return;
	const isKnown = members.some((member) => member === key);
	if (isKnown && !tcp) return;
	if (isKnown) return report({
		path: [key],
		message: "is for http; a tcp check only has within"
	});
	const meant = (0, nearest.p)(key, tcp ? ["within"] : members);
	report({
		path: [key],
		message: `is not a key of expect and warn${meant === undefined ? ` (${members.join(", ")})` : `; did you mean ${meant}?`}`
	});
}
function readStatus(raw, report) {
	if (raw === undefined) return undefined;
	const list = Array.isArray(raw) ? raw : [raw];
	if (list.length === 0) report({
		path: ["status"],
		message: `${statusWants}, not an empty list`
	});
	const ranges = list.map((item, index) => {
		const range = statusRange(item);
		if (range === undefined) report({
			path: Array.isArray(raw) ? ["status", index] : ["status"],
			message: `${statusWants}, not ${(0, problem.q0)(item)}`
		});
		return range;
	});
	return ranges.filter((range) => range !== undefined);
}
function statusRange(raw) {
	if (typeof raw !== "number" && typeof raw !== "string") return undefined;
	const text = String(raw).trim();
	if (/^[1-5]xx$/iu.test(text)) return {
		from: Number(text.charAt(0)) * 100,
		to: Number(text.charAt(0)) * 100 + 99
	};
	const [, from, to = from] = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/u.exec(text) ?? [];
	return from === undefined || Number(to) < Number(from) ? undefined : {
		from: Number(from),
		to: Number(to)
	};
}
function readWithin(raw, report) {
	if (raw === undefined) return undefined;
	const parsed = (0, duration.E9)(raw);
	if (parsed.ok) return parsed.value;
	report({
		path: ["within"],
		message: parsed.message
	});
	return undefined;
}
function readHeaders(raw, report) {
	const headers = new Map();
	for (const [written, value] of entriesOf("headers", raw, report)) {
		const name = written.toLowerCase();
		const path = ["headers", written];
		if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/u.test(name)) report({
			path,
			message: "is not the name of a header"
		});
		else if (headers.has(name)) report({
			path,
			message: "is there twice; names of headers do not tell capitals apart"
		});
		const matcher = compileMatcher(value, {
			subject: "header",
			path,
			name,
			report
		});
		if (matcher !== undefined) headers.set(name, {
			name,
			matcher
		});
	}
	return [...headers.values()];
}
function readBody(raw, report) {
	return raw === undefined ? undefined : compileMatcher(raw, {
		subject: "body",
		path: ["body"],
		name: "body",
		report
	});
}
async function readJson(raw, report) {
	const entries = entriesOf("json", raw, report);
	if (entries.length === 0) return [];
	const { compilePath } = await __webpack_require__.e(3336).then(__webpack_require__.bind(__webpack_require__, 3336));
	const expectations = [];
	for (const [written, value] of entries) {
		const path = ["json", written];
		const compiled = await compilePath(written);
		if (!compiled.ok) {
			report({
				path,
				message: compiled.message
			});
			continue;
		}
		const matcher = compileMatcher(value, {
			subject: compiled.value.singular ? "node" : "nodes",
			path,
			name: written,
			report
		});
		if (matcher !== undefined) expectations.push({
			path: written,
			...compiled.value,
			matcher
		});
	}
	return expectations;
}
function entriesOf(key, raw, report) {
	if (raw === undefined) return [];
	if (isMap(raw)) return Object.entries(raw);
	const example = key === "json" ? "{ \"$.orders\": { length: { gte: 1 } } }" : "{ content-type: { matches: json } }";
	report({
		path: [key],
		message: `wants a map such as ${example}, not ${(0, problem.q0)(raw)}`
	});
	return [];
}
function isMap(raw) {
	return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
var config_building = __webpack_require__(9796);
var fill = __webpack_require__(6821);
var config_request = __webpack_require__(9011);
var config_target = __webpack_require__(2889);
;
/*! module ./lib/config/checks.js */
const sizes = {
	B: 1,
	kB: 1e3,
	MB: 1e6,
	KiB: 1024,
	MiB: 1048576
};
function durationMs(text) {
	const parsed = (0, duration.E9)(text);
	if (!parsed.ok) throw new Error(parsed.message);
	return parsed.value;
}
function bytes(size) {
	if (typeof size === "number") return size;
	const [, count = "", unit = ""] = /^(\d+) ?(\w+)$/u.exec(size) ?? [];
	return Number(count) * (sizes[unit] ?? 1);
}
const longCheck = (raw) => typeof raw === "string" ? { http: raw } : raw;
async function readExpectations(raw, path, { tcp, reading }) {
	const first = await compileExpectations(raw, tcp);
	const plain = first.problems.reduce((value, problem) => reading.whole.has((0, fill.Pn)([...path, ...problem.path])) ? plainAt(value, problem.path) : value, raw);
	const { expectations, problems } = plain === raw ? first : await compileExpectations(plain, tcp);
	for (const problem of problems) reading.building.complain({
		path: [...path, ...problem.path],
		message: problem.message
	});
	return expectations;
}
function plainAt(value, path) {
	const [step, ...rest] = path;
	if (step === undefined) return typeof value === "string" ? (0, fill.dn)(value) ?? value : value;
	if (Array.isArray(value)) return value.map((item, index) => index === step ? plainAt(item, rest) : item);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? plainAt(item, rest) : item]));
}
async function readCheck(raw, path, reading) {
	const { building, service } = reading;
	const long = longCheck(raw);
	const place = typeof raw === "string" ? path : [...path, long.http === undefined ? "tcp" : "http"];
	if (long.http === undefined === (long.tcp === undefined)) {
		building.complain({
			path,
			message: long.http === undefined ? "wants http or tcp: what should be checked?" : "has both http and tcp; make two checks of them"
		});
		return undefined;
	}
	const tcp = long.tcp !== undefined;
	if (tcp && long["body-max"] !== undefined) building.complain({
		path: [...path, "body-max"],
		at: "key",
		message: "is for http; a tcp check reads no body"
	});
	const expected = await readExpectations(long.expect, [...path, "expect"], {
		tcp,
		reading
	});
	const warn = long.warn === undefined ? undefined : await readExpectations(long.warn, [...path, "warn"], {
		tcp,
		reading
	});
	const timeout = long.timeout ?? service.timeout;
	const family = long.family ?? service.family;
	const common = {
		timeoutMs: durationMs(timeout),
		family,
		warn
	};
	const written = {
		...long,
		timeout,
		family
	};
	if (long.tcp !== undefined) {
		const target = (0, config_target.JS)((0, config_building.C)(long.tcp, building.placeholders), building.placeholders.port === config_target.cQ);
		if (!target.ok) building.complain({
			path: place,
			message: target.message
		});
		if (!target.ok) return undefined;
		const name = long.name ?? (0, fill.cT)(`tcp ${target.host.includes(":") ? `[${target.host}]` : target.host}:${target.port}`, building.secrets);
		return {
			check: {
				kind: "tcp",
				name,
				host: target.host,
				port: target.port,
				expect: expected,
				...common
			},
			written: {
				...written,
				name
			}
		};
	}
	const request = (0, config_request.i)(long.http ?? "", {
		path: place,
		method: "GET"
	}, building);
	if (request === undefined) return undefined;
	const size = long["body-max"] ?? service["body-max"];
	const follow = typeof long.http === "object" && "follow-redirects" in long.http ? long.http["follow-redirects"] ?? true : true;
	const expect = {
		...expected,
		status: expected.status ?? [{
			from: 200,
			to: 299
		}]
	};
	const { method, url, headers, body } = request;
	const check = {
		kind: "http",
		name: long.name ?? request.shown,
		method,
		url,
		headers,
		body,
		followRedirects: follow,
		bodyMaxBytes: bytes(size),
		expect,
		...common
	};
	const expectWritten = {
		status: "2xx",
		...long.expect
	};
	return {
		check,
		written: {
			...written,
			name: check.name,
			http: {
				...request.written,
				"follow-redirects": follow
			},
			"body-max": size,
			expect: expectWritten
		}
	};
}
async function readChecks(reading) {
	const { service, building } = reading;
	if (service.checks === undefined && building.base === undefined) return [];
	const raws = service.checks ?? [{ http: {} }];
	const path = [...building.path, "checks"];
	const taken = new Set();
	for (const [index, raw] of raws.entries()) {
		if (typeof raw === "string" || raw.name === undefined) continue;
		if (taken.has(raw.name)) building.complain({
			path: [
				...path,
				index,
				"name"
			],
			message: "is the name of another check of this service; choose another"
		});
		taken.add(raw.name);
	}
	const built = [];
	for (const [index, raw] of raws.entries()) {
		const one = await readCheck(raw, [...path, index], reading);
		if (one === undefined) continue;
		const given = typeof raw !== "string" && raw.name !== undefined;
		const name = given ? one.check.name : unique(one.check.name, taken);
		built.push({
			check: {
				...one.check,
				name
			},
			written: {
				...one.written,
				name
			}
		});
	}
	return built;
}
function unique(name, taken) {
	let candidate = name;
	for (let count = 2; taken.has(candidate); count++) candidate = `${name} (${count})`;
	taken.add(candidate);
	return candidate;
}
	}),
	6625: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { u: () => readDocument });
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
const textMax = 4 * 1024 * 1024;
const aliasMax = 1e4;
const faultsMax = 50;
const keyText = (key) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? String(key.value) : (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(key) ? `*${key.source}` : (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(key) ? `(${(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(key) ? "a map" : "a list"})` : String(key);
function resolve(node, document) {
	const seen = new Set();
	let current = node;
	while ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(current) && !seen.has(current)) {
		seen.add(current);
		current = current.resolve(document);
	}
	return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(current) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(current) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(current) ? current : undefined;
}
const indexes = new WeakMap();
function ownPair(map, key) {
	const index = indexes.get(map) ?? new Map(map.items.map((pair) => [keyText(pair.key), pair]));
	indexes.set(map, index);
	return index.get(key);
}
function pairOf(node, key, document, depth = 0) {
	if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) || depth > 20) return undefined;
	const own = ownPair(node, key);
	if (own !== undefined) return own;
	for (const merge of node.items.filter(({ key: name }) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(name) && name.source === "<<")) {
		const target = resolve(merge.value, document);
		for (const source of (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(target) ? target.items : [target]) {
			const pair = pairOf(resolve(source, document), key, document, depth + 1);
			if (pair !== undefined) return pair;
		}
	}
	return undefined;
}
function find(document, path) {
	let found = {
		node: resolve(document.contents, document),
		key: undefined,
		exact: true
	};
	for (const step of path) {
		const pair = typeof step === "string" ? pairOf(found.node, step, document) : undefined;
		const item = typeof step === "number" && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(found.node) ? found.node.items[step] : undefined;
		if (pair === undefined && item === undefined) return {
			...found,
			exact: false
		};
		const key = pair === undefined ? undefined : pair.key;
		found = {
			node: resolve(pair === undefined ? item : pair.value, document) ?? key,
			key,
			exact: true
		};
	}
	return found;
}
function pathAt(node, offset, path = []) {
	const entries = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? node.items.map((pair) => ({
		key: pair.key,
		value: pair.value,
		step: keyText(pair.key)
	})) : (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) ? node.items.map((item, index) => ({
		key: item,
		value: item,
		step: index
	})) : [];
	const hit = entries.find(({ key, value }) => {
		const [from, keyEnd] = rangeOf(key);
		return from <= offset && offset < Math.max(keyEnd, rangeOf(value)[1]);
	});
	return hit === undefined ? path : pathAt(hit.value, offset, [...path, hit.step]);
}
function rangeOf(node) {
	const range = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range : undefined;
	return [range?.[0] ?? 0, range?.[1] ?? 0];
}
function duplicates(node, path = []) {
	if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) return node.items.flatMap((item, index) => duplicates(item, [...path, index]));
	if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return [];
	const seen = new Set();
	return node.items.flatMap(({ key, value }) => {
		const name = keyText(key);
		const within = duplicates(value, [...path, name]);
		const again = seen.has(name);
		seen.add(name);
		return again ? [{
			path: [...path, name],
			offset: rangeOf(key)[0]
		}, ...within] : within;
	});
}
function openQuote(document) {
	const end = document.errors.find(({ code, message }) => code === "MISSING_CHAR" && message.includes("quote"))?.pos[0];
	if (end === undefined) return undefined;
	let opening = end;
	(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, { Scalar: (_, { type, range }) => {
		if (range?.[1] === end && (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE")) opening = range[0];
	} });
	return opening;
}
const tooDeep = "it is nested far deeper than a configuration needs";
function faultMessage(code, message) {
	if (message.startsWith("Maximum call stack")) return tooDeep;
	if (code === "TAG_RESOLVE_FAILED") return "YAML tags (!name) are not used here; remove it";
	if (code === "TAB_AS_INDENT") return "YAML is indented with spaces, not tabs";
	if (code === "MULTIPLE_DOCS") return "a configuration is one YAML document; remove the line ---";
	return `this is not well-formed YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
function valueOf(document) {
	try {
		return { value: document.toJS({ maxAliasCount: aliasMax }) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		if (message.startsWith("Excessive alias")) return {
			value: undefined,
			message: "its aliases (*name) expand to far more than a configuration needs; write the values out"
		};
		return {
			value: undefined,
			message: `this is not well-formed YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
		};
	}
}
const start = {
	line: 1,
	column: 1
};
function unreadable(message) {
	return {
		value: undefined,
		faults: [{
			path: [],
			message,
			place: start
		}],
		fatal: true,
		place: () => ({
			...start,
			exact: false
		}),
		written: () => undefined
	};
}
function readDocument(text) {
	if (text.length > textMax) return unreadable(`it is longer than ${textMax / 1024 / 1024} MiB; split it`);
	try {
		return readText(text);
	} catch (error) {
		if (error instanceof RangeError) return unreadable(tooDeep);
		throw error;
	}
}
function readText(text) {
	const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
	const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
		lineCounter: lines,
		merge: true,
		schema: "core",
		resolveKnownTags: false,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error"
	});
	const placeOf = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	const opening = openQuote(document);
	const told = [...document.errors, ...document.warnings].filter(({ pos }) => opening === undefined || pos[0] < opening);
	const faults = told.slice(0, faultsMax).map((error) => {
		const path = error.code === "TAG_RESOLVE_FAILED" ? pathAt(document.contents, error.pos[0]) : [];
		return {
			path,
			message: faultMessage(error.code, error.message),
			place: placeOf(error.pos[0])
		};
	});
	if (opening !== undefined) faults.push({
		path: [],
		message: "this is not well-formed YAML: a quote opens here and is never closed",
		place: placeOf(opening)
	});
	for (const { path, offset } of duplicates(document.contents).slice(0, faultsMax)) {
		faults.push({
			path,
			message: `the key "${String(path.at(-1))}" stands here twice; remove one of them`,
			place: placeOf(offset)
		});
	}
	const read = valueOf(document);
	if (read.message !== undefined && faults.length === 0) faults.push({
		path: [],
		message: read.message,
		place: start
	});
	return {
		value: read.value,
		faults,
		fatal: read.message !== undefined || document.errors.length > 0,
		place: (path, at) => {
			const found = find(document, path);
			const node = at === "key" ? found.key ?? found.node : found.node;
			return {
				...placeOf(rangeOf(node)[0]),
				exact: found.exact
			};
		},
		written: (path) => {
			const { node, exact } = find(document, path);
			return exact && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) ? node.source : undefined;
		}
	};
}
	}),
	6804: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E9: () => parseDuration,
	Zq: () => durationPattern,
	a3: () => formatDuration
});
const unitMs = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
const durationMax = 365 * 864e5;
const durationPattern = /^(?=.*[1-9])\d+(?:\.\d+)?\s*(?:ms|s|m|h|d)$/u;
const form = /^(-?\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/u;
const remedy = "write a duration such as 500ms, 30s, 5m, 2h or 14d";
function quoted(value) {
	const text = typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
function parseDuration(value, maxMs = durationMax) {
	if (typeof value === "number") {
		const unit = value > 0 ? `: ${value}s or ${value}ms?` : "";
		return {
			ok: false,
			message: `a duration needs a unit${unit === "" ? `; ${remedy}` : unit}`
		};
	}
	const match = typeof value === "string" ? form.exec(value.trim()) : null;
	if (match === null) return {
		ok: false,
		message: `"${quoted(value)}" is not a duration; ${remedy}`
	};
	const ms = Number(match[1]) * (unitMs[match[2] ?? ""] ?? Number.NaN);
	const whole = Math.round(ms);
	if (Math.abs(ms - whole) > 1e-6 && ms > 1) return {
		ok: false,
		message: `"${quoted(value)}" is not a whole number of milliseconds`
	};
	if (ms < 1) return {
		ok: false,
		message: `"${quoted(value)}" is too short; the shortest duration is 1ms`
	};
	if (whole > maxMs) return {
		ok: false,
		message: `"${quoted(value)}" is too long; at most ${formatDuration(maxMs)}`
	};
	return {
		ok: true,
		value: whole
	};
}
function formatDuration(ms) {
	const unit = [
		"d",
		"h",
		"m",
		"s"
	].find((name) => ms >= (unitMs[name] ?? 1) && ms % (unitMs[name] ?? 1) === 0) ?? "ms";
	return `${ms / (unitMs[unit] ?? 1)}${unit}`;
}
	}),
	6821: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$t: () => reserved,
	Bm: () => secretParts,
	GS: () => fill,
	Pn: () => pathKey,
	cT: () => withoutSecrets,
	dn: () => plainScalar
});
var _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4659);
const nodesMax = 5e5;
const depthMax = 60;
const reference = /\$\$\{|\$\{([^}]*)(\}?)/gu;
const form = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:-|:\?)([\s\S]*))?$/u;
const secretName = /secret|token|passw|key|credential/iu;
const remedy = "write ${NAME}, ${NAME:-default} or ${NAME:?message}, and $${ for a plain ${";
const reserved = new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const pathKey = (path) => path.join("\0");
const inside = (path) => path[0] === "services" ? path.slice(2) : path.slice(1);
function isCommand(path) {
	const [first, , third] = inside(path);
	return first === "start" || first === "stop" || first === "recovery" && third === "run";
}
const wantsText = (path) => {
	const [first, second, ...deeper] = inside(path);
	const parent = inside(path).at(-2);
	return parent === "env" || parent === "headers" || parent === "inputs" || first === "mockoon" && second === "version" && deeper.length === 0;
};
function ignored(path) {
	const steps = path[0] === "services" ? path.slice(2) : path[0] === "defaults" ? path.slice(1) : path;
	const [first, index] = steps;
	const ours = steps.length === 1 || steps.length === 2 && [
		"incident",
		"heartbeat",
		"mockoon"
	].includes(String(first)) || steps.length === 3 && typeof index === "number" && (first === "checks" || first === "recovery" || first === "maintenance");
	return ours && String(steps.at(-1)).startsWith("x-");
}
function inSecretPart(before, after) {
	const authority = before.lastIndexOf("://");
	if (authority < 0 && !before.startsWith("/") && !/^[A-Z]+ \//u.test(before)) return false;
	if (before.includes("#")) return false;
	if (before.includes("?")) return true;
	return authority >= 0 && !before.slice(authority + 3).includes("/") && /^[^/?#]*@/u.test(after);
}
function secretParts(text) {
	if (!/^[a-z][a-z0-9+.-]*:\/\//iu.test(text) || !URL.canParse(text)) return [];
	const url = new URL(text);
	const raw = [
		url.username,
		url.password,
		...url.search.slice(1).split("&").map((pair) => pair.slice(pair.indexOf("=") + 1))
	];
	return raw.flatMap((part) => [part, decoded(part)]);
}
function decoded(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
class Filling {
	whole = new Set();
	secrets = new Set();
	#nodes = 0;
	#overflow = false;
	#options;
	constructor(options) {
		this.#options = options;
	}
	walk(value, path) {
		this.#nodes++;
		if (this.#nodes > nodesMax || path.length > depthMax) {
			if (!this.#overflow) this.#options.complain({
				path: path.slice(0, 3),
				message: "it expands to far more than a configuration needs (aliases, or nesting without end); write the values out"
			});
			this.#overflow = true;
			return undefined;
		}
		if (typeof value === "string") return isCommand(path) ? value : this.#text(value, path);
		if (Array.isArray(value)) return value.map((item, index) => this.walk(item, [...path, index]));
		if (typeof value === "object" && value !== null) return this.#map(value, path);
		if (wantsText(path) && (typeof value === "number" || typeof value === "boolean")) return this.#options.written(path) ?? String(value);
		return value;
	}
	#map(value, path) {
		const entries = Object.entries(value).flatMap(([key, item]) => {
			const at = [...path, key];
			if (ignored(at)) return [];
			if (!reserved.has(key)) return [[key, this.walk(item, at)]];
			this.#options.complain({
				path: at,
				at: "key",
				message: `"${key}" cannot be used as a name; choose another`
			});
			return [];
		});
		return Object.fromEntries(entries);
	}
	#text(text, path) {
		if (!text.includes("${")) return text;
		const parts = [...text.matchAll(reference)];
		const only = parts.length === 1 && parts[0]?.[0] === text && text.startsWith("${");
		if (only) this.whole.add(pathKey(path));
		let result = "";
		let from = 0;
		const values = [];
		for (const part of parts) {
			result += text.slice(from, part.index);
			from = part.index + part[0].length;
			const found = part[0] === "$${" ? {
				value: "${",
				name: undefined
			} : this.#look(part, text, path);
			if (found.name !== undefined) values.push({
				at: result.length,
				name: found.name,
				value: found.value
			});
			result += found.value;
		}
		result += text.slice(from);
		for (const { at, name, value } of values) this.#mask(name, value, {
			path,
			before: result.slice(0, at),
			after: result.slice(at + value.length)
		});
		return result;
	}
	#look(part, text, path) {
		const [all, content = "", close = ""] = part;
		const complain = (message) => {
			this.#options.complain({
				path,
				message
			});
			return {
				value: "",
				name: undefined
			};
		};
		if (content.startsWith("{")) return complain("expressions ${{ … }} are not evaluated in this file; pass the value as an environment variable and write ${NAME}");
		if (close === "") return complain(`"${all.slice(0, 40)}" has no closing brace; ${remedy}`);
		const match = form.exec(content);
		if (match === null) return complain(`"${all.slice(0, 40)}" is not a reference; ${remedy}`);
		const [, name = "", operator, rest = ""] = match;
		if (rest.includes("${")) return complain(`"${text.slice(part.index, part.index + 40)}" is a reference within a reference, which is not supported; ${remedy}`);
		const value = Object.hasOwn(this.#options.environment, name) ? this.#options.environment[name] : undefined;
		if (operator === ":-" && (value === undefined || value === "")) return {
			value: rest,
			name: undefined
		};
		if (operator === ":?" && (value === undefined || value === "")) return complain(`the variable ${name} is not set: ${rest === "" ? "it is required" : rest}`);
		if (value === undefined) return complain(`the variable ${name} is not set; set it, or write \${${name}:-default}`);
		return {
			value,
			name
		};
	}
	#mask(name, value, place) {
		const steps = inside(place.path);
		const header = steps.includes("headers") || steps.includes("auth");
		const hidden = secretName.test(name) || this.#options.mask.includes(name) || header || inSecretPart(place.before, place.after);
		for (const part of hidden ? [value] : place.before === "" ? secretParts(value) : []) this.keepSecret(part);
	}
	keepSecret(value) {
		if (value.length >= _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__.uF) this.secrets.add(value);
	}
}
function fill(value, options) {
	const filling = new Filling(options);
	return {
		value: filling.walk(value, []),
		whole: filling.whole,
		secrets: filling.secrets
	};
}
function plainScalar(text) {
	if (text === "true" || text === "false") return text === "true";
	return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
}
const knownForms = new WeakMap();
function withoutSecrets(text, secrets) {
	if (secrets.size === 0) return text;
	const known = knownForms.get(secrets);
	const forms = known?.count === secrets.size ? known.forms : (0, _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__.eo)([...secrets]);
	knownForms.set(secrets, {
		count: secrets.size,
		forms
	});
	return (0, _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__.Iv)(text, forms);
}
	}),
	1959: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	fT: () => assemble,
	Z9: () => loadConfig
});
var domain_secret = __webpack_require__(4659);
var checks = __webpack_require__(9521);
var config_document = __webpack_require__(6625);
var fill = __webpack_require__(6821);
var external_node_path_ = __webpack_require__(6760);
var mockoon = __webpack_require__(2180);
;
/*! module ./lib/config/mockoon-service.js */
async function mockoonFacts(written, path, reader) {
	const data = typeof written.mockoon === "string" ? written.mockoon : written.mockoon.data;
	const place = typeof written.mockoon === "string" ? path : [...path, "data"];
	const text = await reader.readText(data).catch((error) => ({ reason: error instanceof Error ? error.message : String(error) }));
	if (typeof text !== "string") {
		reader.complain({
			path: place,
			message: unreadable(data, text.reason)
		});
		return undefined;
	}
	const reading = (0, mockoon.F)(text, data);
	if (!reading.ok) {
		reader.complain({
			path: place,
			message: reading.message
		});
		return undefined;
	}
	if (written.start !== undefined) return reading.facts;
	if (reader.mode === "guard" && reading.asksFirst) {
		const message = `${data} does not say which Mockoon wrote it (lastMigration is missing), so Mockoon would ask whether to repair it and then serve nothing; open it in Mockoon and save it again`;
		reader.complain({
			path: place,
			message
		});
	}
	const program = await programOf(written, path, reader);
	const seen = written.cwd === undefined ? data : (0, external_node_path_.relative)(written.cwd, data);
	return {
		...reading.facts,
		start: [
			...program,
			"start",
			"--data",
			seen,
			"--port",
			"{{port}}",
			"--disable-log-to-file"
		]
	};
}
function unreadable(data, reason) {
	if (/ENOENT/u.test(reason)) return `there is no Mockoon data file ${data}; the path is relative to the folder that this is run in`;
	if (/EISDIR/u.test(reason)) return `${data} is a folder; name the Mockoon data file in it`;
	return `the Mockoon data file ${data} cannot be read: ${reason.slice(0, 200)}`;
}
async function programOf({ mockoon, cwd }, path, reader) {
	const named = ["mockoon-cli"];
	if (typeof mockoon !== "string" && mockoon.version !== undefined) return [
		"npx",
		"--yes",
		`@mockoon/cli@${mockoon.version}`
	];
	if (reader.mode !== "guard" || reader.findMockoon === undefined) return named;
	const found = await reader.findMockoon(cwd ?? ".");
	if (found !== undefined) return found;
	const data = typeof mockoon === "string" ? mockoon : mockoon.data;
	reader.complain({
		path,
		message: `there is no Mockoon here to serve it: install it (npm i -D @mockoon/cli), or name the version that npx shall fetch (mockoon: { data: ${data}, version: 9.9.0 }, or the input mockoon-version)`
	});
	return named;
}
var maintenance = __webpack_require__(8341);
var target = __webpack_require__(2889);
;
/*! module ./lib/config/policy.js */
async function readPolicy(raw, { complain, secrets }) {
	return {
		groupAbove: raw["group-above"],
		connectivity: raw.connectivity.flatMap((text, index) => readUrl(text, ["connectivity", index], complain) ?? []),
		maintenance: await (0, maintenance.O)(raw.maintenance, {
			path: ["maintenance"],
			complain
		}),
		expectEveryMs: raw["expect-every"] === undefined ? undefined : (0, checks.pc)(raw["expect-every"]),
		ping: raw.ping === undefined ? undefined : readPing(raw.ping, {
			complain,
			secrets
		})
	};
}
function readUrl(text, path, complain) {
	const read = (0, target.y7)(text);
	const isHttp = /^https?:/iu.test(text);
	if (!read.ok) complain({
		path,
		message: isHttp ? read.message : "wants a URL that begins with http:// or https://",
		suggestion: text.includes("://") ? undefined : read.suggestion?.replace(/^http:/u, "https:")
	});
	else if (read.userInfo !== undefined) complain({
		path,
		message: "has a user or password before its host, which is not sent from here; write it without"
	});
	else return read.url.href;
	return undefined;
}
function readPing(text, { complain, secrets }) {
	secrets.add(text);
	const url = readUrl(text, ["ping"], ({ path, message }) => complain({
		path,
		message
	}));
	if (url !== undefined) secrets.add(url);
	return url;
}
var problem = __webpack_require__(7109);
;
/*! module ./lib/config/prune.js */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function replaced(value, path, change) {
	const [step, ...rest] = path;
	if (Array.isArray(value)) return value.map((item, index) => index === step ? replaced(item, rest, change) : item);
	if (!isRecord(value) || typeof step !== "string") return value;
	if (rest.length === 0) return change(value, step);
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? replaced(item, rest, change) : item]));
}
const without = (value, path) => replaced(value, path, (owner, key) => Object.fromEntries(Object.entries(owner).filter(([name]) => name !== key)));
function swapped(value, key, index, standIn) {
	if (!isRecord(value)) return value;
	const list = value[key];
	return Array.isArray(list) ? {
		...value,
		[key]: list.map((item, at) => at === index ? standIn : item)
	} : value;
}
const maintenanceStandIns = {
	start: "0001-01-01T00:00:00Z",
	end: "9999-01-01T00:00:00Z",
	cron: "@daily",
	duration: "1h",
	timezone: "UTC",
	reason: "maintenance"
};
function prunedMaintenance(list, faults) {
	if (!Array.isArray(list) || faults.some(({ length }) => length === 0)) return undefined;
	return list.map((entry, at) => {
		const wrong = faults.filter(([index]) => index === at).map(([, key]) => String(key));
		const isMendable = isRecord(entry) && wrong.every((key) => Object.hasOwn(maintenanceStandIns, key));
		return isMendable ? {
			...entry,
			...Object.fromEntries(wrong.map((key) => [key, maintenanceStandIns[key]]))
		} : {
			cron: "@daily",
			duration: "1h"
		};
	});
}
function withoutFaults(map, faults) {
	if (!isRecord(map) || faults.some(({ length }) => length === 0)) return {};
	const kept = Object.entries(map).map(([key, value]) => {
		const within = faults.filter(([first]) => first === key).map(([, ...rest]) => rest);
		return [key, within.length === 0 ? value : key === "maintenance" ? prunedMaintenance(value, within) : undefined];
	});
	return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}
function pruned(service, faults) {
	const others = faults.filter(([first]) => first !== "maintenance");
	const begun = others.length < faults.length ? withoutFaults(service, faults.filter(([first]) => first === "maintenance")) : service;
	const rest = others.reduce((value, path) => {
		const [first, index, third] = path;
		if (first === "recovery" && typeof index === "number") return swapped(value, "recovery", index, { run: "true" });
		const plain = typeof third === "string" && third !== "http" && third !== "tcp";
		if (first === "checks" && typeof index === "number" && !plain) return swapped(value, "checks", index, { tcp: "localhost:1" });
		return without(value, first === "checks" && typeof index === "number" ? path.slice(0, 3) : path.slice(0, first === "incident" ? 2 : 1));
	}, begun);
	if (!isRecord(rest)) return { url: "http://localhost" };
	const stop = rest["background"] === true && rest["stop"] === undefined ? { stop: "true" } : {};
	const start = (rest["background"] === true || rest["heartbeat"] !== undefined) && rest["start"] === undefined ? { start: "true" } : {};
	const url = typeof rest["url"] === "string" || rest["mockoon"] !== undefined ? {} : { url: "http://localhost" };
	return {
		...rest,
		...stop,
		...start,
		...url
	};
}
var relations = __webpack_require__(2639);
var schema = __webpack_require__(4312);
var service = __webpack_require__(8715);
var index_min = __webpack_require__(9924);
var nearest = __webpack_require__(948);
;
/*! module ./lib/config/validate.js */
function complaintOf(issue) {
	const path = (issue.path ?? []).map((item) => item.key);
	const last = path.at(-1);
	if (issue.message.startsWith(schema.Jy)) {
		const known = issue.message.slice(schema.Jy.length).split(" ");
		const place = (0, nearest.s)(String(last), known);
		if (place !== undefined) return {
			path,
			at: "key",
			message: `"${String(last)}" ${place}`
		};
		const suggestion = (0, nearest.p)(String(last), known);
		const hint = suggestion === undefined ? `; known here: ${known.join(", ")}` : "";
		return {
			path,
			at: "key",
			message: `"${String(last).slice(0, 60)}" is not a known key${hint}`,
			suggestion
		};
	}
	const missing = issue.received === "undefined" && issue.path?.at(-1)?.origin === "key";
	if (missing) return {
		path: path.slice(0, -1),
		at: "key",
		message: `has no "${String(last)}"; it ${issue.message.replace(/^wants/u, "wants")}`
	};
	return {
		path,
		message: issue.message.startsWith("wants ") ? `${issue.message}, not ${(0, problem.q0)(issue.input)}` : issue.message
	};
}
function validate(schema, value) {
	const result = index_min.xLC(schema, value, { abortPipeEarly: true });
	if (result.success) return {
		ok: true,
		value: result.output
	};
	const [first, ...rest] = result.issues;
	return {
		ok: false,
		complaints: [complaintOf(first), ...rest.map(complaintOf)]
	};
}
;
/*! module ./lib/config/load.js */
const problemsMax = 100;
const load_isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function merged(lower, upper) {
	if (upper === undefined) return lower;
	if (!load_isRecord(lower) || !load_isRecord(upper)) return upper;
	const keys = new Set([...Object.keys(lower), ...Object.keys(upper)]);
	return Object.fromEntries([...keys].map((key) => [key, merged(lower[key], upper[key])]));
}
async function loadConfig(source) {
	const document = (0, config_document.u)(source.text);
	const locate = ({ path, at = "value" }) => {
		const exact = document.place(path, at);
		const inDefaults = exact.exact || path[0] !== "services" ? exact : document.place(["defaults", ...path.slice(2)], at);
		const { line, column } = inDefaults.exact && path.length > 2 ? inDefaults : exact;
		return {
			line,
			column,
			path: (0, problem.P8)(path)
		};
	};
	const faults = document.faults.map(({ place, path, message }) => ({
		...place,
		path: (0, problem.P8)(path),
		message,
		suggestion: undefined
	}));
	if (document.fatal) return {
		kind: "problems",
		problems: sorted(faults, new Set())
	};
	return assemble({
		value: document.value,
		locate,
		written: document.written,
		faults,
		secrets: []
	}, source);
}
async function assemble(raw, surroundings) {
	const complaints = [];
	const complain = (complaint) => complaints.push(complaint);
	if (raw.value === null || raw.value === undefined) complain({
		path: [],
		message: "the configuration is empty; write at least a service, such as services: { www: https://example.org }"
	});
	const filled = (0, fill.GS)(raw.value, {
		environment: surroundings.environment,
		mask: maskOf(raw.value),
		complain,
		written: raw.written
	});
	const unfilled = complaints.length;
	const secrets = new Set([...filled.secrets, ...raw.secrets.filter((secret) => secret.length >= domain_secret.uF)]);
	const built = complaints.some(({ path }) => path.length === 0) ? undefined : await build(filled, {
		...surroundings,
		complain,
		secrets
	});
	const placed = complaints.map((complaint) => ({
		...raw.locate(complaint),
		message: complaint.message,
		suggestion: complaint.suggestion
	}));
	const lacking = new Set(placed.slice(0, unfilled).map(placeOf));
	const problems = [...raw.faults, ...placed.filter((problem, n) => n < unfilled || !lacking.has(placeOf(problem)))];
	if (problems.length > 0 || built === undefined) return {
		kind: "problems",
		problems: sorted(problems, secrets)
	};
	const [first, ...rest] = built.services;
	if (first === undefined) throw new Error("a configuration without problems has no service");
	const effective = {
		...built.root,
		services: Object.fromEntries(built.services.map(({ service, effective }) => [service.id, effective]))
	};
	return {
		kind: "config",
		config: {
			services: [first.service, ...rest.map(({ service }) => service)],
			mask: built.root.mask,
			recordAuthors: built.root["record-authors"],
			policy: built.policy,
			secrets: [...secrets],
			effective
		}
	};
}
const placeOf = ({ line, column, path }) => line === undefined ? path : `${line}:${column}`;
const maskOf = (value) => load_isRecord(value) && Array.isArray(value["mask"]) ? value["mask"].filter((name) => typeof name === "string") : [];
async function build(filled, work) {
	let value = filled.value;
	let result = validate(schema._s, value);
	if (!result.ok) {
		const plain = result.complaints.filter(({ path }) => filled.whole.has((0, fill.Pn)(path)));
		value = plain.reduce((tree, { path }) => (0, checks.y1)(tree, path), value);
		if (plain.length > 0) result = validate(schema._s, value);
	}
	const faults = result.ok ? [] : result.complaints;
	for (const fault of faults) work.complain(fault);
	const root = load_isRecord(value) ? value : {};
	const own = load_isRecord(root["services"]) ? root["services"] : {};
	if (faults.length === 0 && Object.keys(own).length === 0) work.complain({
		path: ["services"],
		message: "has no service; write at least one, such as www: https://example.org"
	});
	(0, relations.tD)(Object.keys(own), work.complain);
	const defaults = withoutFaults(root["defaults"], faults.filter(({ path }) => path[0] === "defaults").map(({ path }) => path.slice(1)));
	const wrongIn = new Map();
	for (const fault of faults.filter(({ path }) => path[0] === "services")) wrongIn.set(fault.path[1], [...wrongIn.get(fault.path[1]) ?? [], fault]);
	const services = [];
	const dependsOn = new Map();
	for (const [id, raw] of Object.entries(own)) {
		const wrong = (wrongIn.get(id) ?? []).map(({ path }) => path.slice(2));
		const long = wrong.length > 0 ? pruned(raw, wrong) : typeof raw === "string" ? { url: raw } : raw;
		const one = await buildOne(id, long, {
			defaults,
			whole: filled.whole,
			work
		});
		dependsOn.set(id, dependsOnOf(long));
		if (one !== undefined && wrong.length === 0) services.push(one);
	}
	(0, relations.qP)(dependsOn, work.complain);
	if (work.deadlineMs !== undefined) (0, relations.Ft)(services.map(({ service }) => service), work.deadlineMs, work.complain);
	const rawPolicy = policyOf(root, faults);
	const policy = await readPolicy(rawPolicy, work);
	const { mask, "record-authors": authors } = result.ok ? result.value : {
		mask: [],
		"record-authors": []
	};
	return {
		root: {
			services: {},
			mask,
			"record-authors": authors,
			...rawPolicy
		},
		policy,
		services
	};
}
function policyOf(root, faults) {
	const result = validate(schema.Sk, withoutFaults(root, faults.map(({ path }) => path)));
	if (!result.ok) throw new Error("a policy without its faults is still wrong");
	return result.value;
}
const dependsOnOf = (raw) => load_isRecord(raw) && Array.isArray(raw["depends-on"]) ? raw["depends-on"].filter((id) => typeof id === "string") : [];
async function buildOne(id, raw, { defaults, whole, work }) {
	const beneath = merged(work.mode === "guard" ? schema.mM : {}, defaults);
	const written = merged(beneath, raw);
	const facts = servesMockoon(written) ? await mockoonFacts(written, [
		"services",
		id,
		"mockoon"
	], work) : {};
	if (facts === undefined) return undefined;
	const result = validate(schema.dS, [
		beneath,
		facts,
		raw
	].reduce(merged));
	if (!result.ok) return undefined;
	return (0, service.u)(result.value, {
		id,
		whole,
		mode: work.mode,
		environment: work.environment,
		secrets: work.secrets,
		complain: work.complain
	});
}
const servesMockoon = (written) => load_isRecord(written) && written["mockoon"] !== undefined;
function sorted(problems, secrets) {
	const shown = new Map();
	for (const problem of problems) {
		const suggestion = problem.suggestion === undefined ? undefined : (0, fill.cT)(problem.suggestion, secrets);
		const clean = {
			...problem,
			message: (0, fill.cT)(problem.message, secrets),
			suggestion
		};
		shown.set(`${clean.line}:${clean.column}:${clean.line === undefined ? clean.path : ""}:${clean.message}`, clean);
	}
	const ordered = [...shown.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.path < b.path ? -1 : 1));
	const [first, ...rest] = ordered;
	if (first === undefined) throw new Error("no configuration, and no problem either");
	if (rest.length < problemsMax) return [first, ...rest];
	const more = {
		line: undefined,
		column: undefined,
		path: "",
		message: `and ${rest.length - problemsMax + 1} more problems; mend these first`,
		suggestion: undefined
	};
	return [
		first,
		...rest.slice(0, problemsMax - 1),
		more
	];
}
	}),
	8341: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { O: () => readMaintenance });
var _maintenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2380);
var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9521);
var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(948);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7109);
async function readMaintenance(raws, { path, complain }) {
	const built = [];
	for (const [index, raw] of raws.entries()) {
		const place = {
			path: [...path, index],
			complain
		};
		const placed = isPlaced(raw, place);
		const one = isForm(raw, place) ? raw.cron === undefined ? readOnce(raw, place) : await readRecurring(raw, place) : undefined;
		if (placed && one !== undefined) built.push(one);
	}
	return built;
}
function isForm({ start, end, cron, duration }, { path, complain }) {
	const isOnce = start !== undefined || end !== undefined;
	const recurs = cron !== undefined || duration !== undefined;
	const wants = isOnce && recurs ? "is both one-off (start, end) and recurring (cron, duration); make an entry of each" : isOnce && (start === undefined || end === undefined) ? `has ${start === undefined ? "an end and no start" : "a start and no end"}; write both` : recurs && (cron === undefined || duration === undefined) ? `has ${cron === undefined ? "a duration and no cron" : "a cron and no duration"}; write both` : isOnce || recurs ? undefined : "does not say when; write start and end, or cron and duration";
	if (wants !== undefined) complain({
		path,
		message: wants
	});
	return wants === undefined;
}
function isPlaced({ timezone }, { path, complain }) {
	if (timezone === undefined || (0, _maintenance_js__WEBPACK_IMPORTED_MODULE_0__.DS)(timezone)) return true;
	complain({
		path: [...path, "timezone"],
		message: `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.q0)(timezone)} is not a time zone; write an IANA name such as Europe/Berlin`,
		suggestion: nearestZone(timezone)
	});
	return false;
}
function nearestZone(text) {
	const plain = (name) => name.trim().toLowerCase().replaceAll(/[\s_]+/gu, "-");
	const zones = new Map(Intl.supportedValuesOf("timeZone").map((zone) => [plain(zone), zone]));
	const meant = plain(text);
	const key = [...zones.keys()].find((zone) => zone.endsWith(`/${meant}`)) ?? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(meant, [...zones.keys()]);
	return key === undefined ? undefined : zones.get(key);
}
function readOnce({ start = "", end = "", timezone, reason }, { path, complain }) {
	const isKnown = timezone === undefined || (0, _maintenance_js__WEBPACK_IMPORTED_MODULE_0__.DS)(timezone);
	const read = (key, text) => {
		const at = (0, _maintenance_js__WEBPACK_IMPORTED_MODULE_0__.B9)(text, isKnown ? timezone : "UTC");
		if (at !== undefined) return at;
		const isLocal = (0, _maintenance_js__WEBPACK_IMPORTED_MODULE_0__.B9)(text, "UTC") !== undefined;
		complain({
			path: [...path, key],
			message: isLocal ? `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.q0)(text)} has no time zone; add Z or an offset such as +01:00, or a timezone such as Europe/Berlin beside it` : `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.q0)(text)} is not a date and time; write one such as 2026-12-01T22:00:00Z`
		});
		return undefined;
	};
	const [startAt, endAt] = [read("start", start), read("end", end)];
	if (startAt === undefined || endAt === undefined) return undefined;
	if (endAt > startAt) return {
		kind: "once",
		startAt,
		endAt,
		reason
	};
	const isSure = isKnown || [start, end].every((text) => (0, _maintenance_js__WEBPACK_IMPORTED_MODULE_0__.B9)(text, undefined) !== undefined);
	if (isSure) complain({
		path: [...path, "end"],
		message: `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.q0)(end)} is not after the start, ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.q0)(start)}; mend one of them`
	});
	return undefined;
}
async function readRecurring({ cron = "", duration = "", timezone = "UTC", reason }, { path, complain }) {
	const fields = cron.trim().split(/\s+/u);
	if (fields.length === 6) {
		complain({
			path: [...path, "cron"],
			message: `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.q0)(cron)} has six fields; a cron here has five, without seconds`,
			suggestion: fields.slice(1).join(" ")
		});
		return undefined;
	}
	const fault = await (0, _maintenance_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(cron);
	if (fault === undefined) return {
		kind: "recurring",
		cron,
		durationMs: (0, _checks_js__WEBPACK_IMPORTED_MODULE_1__.pc)(duration),
		timezone,
		reason
	};
	complain({
		path: [...path, "cron"],
		message: `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.q0)(cron)} ${fault}`
	});
	return undefined;
}
	}),
	4645: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	mO: () => methodFault,
	mZ: () => methodPattern,
	vX: () => methods
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(948);
var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
const methods = "GET HEAD POST PUT PATCH DELETE OPTIONS TRACE ACL BIND CHECKOUT COPY LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY PROPFIND PROPPATCH PURGE QUERY REBIND REPORT SEARCH SOURCE SUBSCRIBE UNBIND UNLINK UNLOCK UNSUBSCRIBE".split(" ");
const methodPattern = new RegExp(`^(?:${methods.map((method) => method.replaceAll(/[A-Z]/gu, (letter) => `[${letter}${letter.toLowerCase()}]`)).join("|")})$`, "u");
function methodFault(value) {
	if (typeof value !== "string") return "wants a method such as GET";
	if (methodPattern.test(value)) return undefined;
	if (value.toUpperCase() === "CONNECT") return "cannot be CONNECT; use GET or another method";
	const meant = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(value, methods.map((method) => method.toLowerCase()));
	return `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.q0)(value)} is not a method of HTTP; use GET or another method${meant === undefined ? "" : ` (did you mean ${meant.toUpperCase()}?)`}`;
}
	}),
	2180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { F: () => readMockoon });
var _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2889);
const sizeMax = 64 * 1024 * 1024;
const response = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.Ikc({
	statusCode: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.aig(), 200),
	default: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.zMY(), false),
	rules: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YOg(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.L5J()), [])
});
const route = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.Ikc({
	uuid: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""),
	type: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YjP(), "http"),
	method: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""),
	endpoint: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""),
	enabled: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.zMY(), true),
	responses: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YOg(response), []),
	responseMode: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YjP()),
	streamingMode: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YjP())
});
const child = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.Ikc({
	type: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YjP(),
	uuid: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YjP()
});
const tls = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.Ikc({
	enabled: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.zMY(), false),
	type: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.L5J()),
	pfxPath: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.L5J()),
	certPath: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.L5J()),
	keyPath: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.L5J())
});
const environment = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.Ikc({
	port: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.aig(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.ndf(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.Wwf(0), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.cGV(65535)),
	routes: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YOg(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.L5J()),
	hostname: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""),
	endpointPrefix: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""),
	tlsOptions: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.cl6(tls),
	folders: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YOg(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		uuid: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		children: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YOg(child)
	}))),
	rootChildren: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.YOg(child)),
	lastMigration: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.L5J())
});
const exactEndpoint = /^[A-Za-z0-9\-._~/%@!,;=]*$/u;
function inOrder(file, routes) {
	if (file.rootChildren === undefined || file.rootChildren === null) return routes;
	const folders = new Map((file.folders ?? []).map((folder) => [folder.uuid, folder.children]));
	const seen = new Set();
	const walk = (children) => children.flatMap(({ type, uuid }) => {
		if (seen.has(uuid)) return [];
		seen.add(uuid);
		return type === "folder" ? walk(folders.get(uuid) ?? []) : [uuid];
	});
	const byId = new Map(routes.map((one) => [one.uuid, one]));
	return walk(file.rootChildren).flatMap((uuid) => byId.get(uuid) ?? []);
}
const segments = (endpoint) => endpoint.split("/").filter((part) => part !== "");
function shadows(before, endpoint) {
	const method = before.method.toLowerCase();
	if (!before.enabled || before.type === "http" && method !== "get" && method !== "all") return false;
	const own = segments(endpoint);
	const theirs = segments(before.endpoint);
	for (const [index, part] of theirs.entries()) {
		if (!/^(?::\w+|[A-Za-z0-9\-._~%@!,;=]+)$/u.test(part)) return true;
		if (own[index] === undefined || !part.startsWith(":") && part.toLowerCase() !== own[index].toLowerCase()) return false;
	}
	return before.type === "crud" || theirs.length === own.length;
}
function firstExact(routes) {
	const exact = routes.flatMap((candidate, index) => {
		const answer = candidate.responses.find((one) => one.default) ?? candidate.responses[0];
		if (answer === undefined || !candidate.enabled || candidate.type !== "http" || candidate.method.toLowerCase() !== "get") return [];
		if (!exactEndpoint.test(candidate.endpoint) || answer.statusCode < 200 || answer.statusCode > 599) return [];
		if (typeof candidate.streamingMode === "string" || [
			"RANDOM",
			"SEQUENTIAL",
			"FALLBACK"
		].includes(candidate.responseMode ?? "")) return [];
		if (routes.slice(0, index).some((before) => shadows(before, candidate.endpoint))) return [];
		const ruled = candidate.responseMode !== "DISABLE_RULES" && candidate.responses.some((one) => one.rules.length > 0);
		return [{
			endpoint: candidate.endpoint,
			status: answer.statusCode,
			rank: (ruled ? 2 : 0) + (answer.statusCode < 300 ? 0 : 1)
		}];
	});
	return exact.sort((a, b) => a.rank - b.rank)[0];
}
const joined = (...parts) => `/${parts.flatMap((part) => part.split("/")).filter((part) => part !== "").join("/")}`;
function host(name) {
	const plain = (name ?? "").trim();
	if (plain === "" || plain === "0.0.0.0" || plain === "::" || plain === "[::]") return "127.0.0.1";
	return plain.includes(":") && !plain.startsWith("[") ? `[${plain}]` : plain;
}
function hasMockoonsCertificate({ enabled, type, pfxPath, certPath, keyPath }) {
	const isGiven = type === "PFX" && Boolean(pfxPath) || type === "CERT" && Boolean(certPath) && Boolean(keyPath);
	return enabled && !isGiven;
}
function jsonOf(text) {
	try {
		return { value: JSON.parse(text.replace(/^\uFEFF/u, "")) };
	} catch (error) {
		return { fault: error instanceof Error ? error.message : String(error) };
	}
}
const describesApi = (value) => typeof value === "object" && value !== null && ("openapi" in value || "swagger" in value);
function readMockoon(text, path) {
	if (text.length > sizeMax) return {
		ok: false,
		message: `${path} is larger than ${sizeMax / 1024 / 1024} MiB`
	};
	if (text.trim() === "") return {
		ok: false,
		message: `${path} is empty; export the environment from Mockoon again`
	};
	const parsed = jsonOf(text);
	if ("fault" in parsed) return {
		ok: false,
		message: `${path} is not JSON (${parsed.fault.slice(0, 120)}); a Mockoon data file is`
	};
	const read = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.xLC(environment, parsed.value);
	if (!read.success && describesApi(parsed.value)) return {
		ok: false,
		message: `${path} is an OpenAPI description, not a Mockoon data file; write url or port, and start: mockoon-cli start --data ${path} --port {{port}}`
	};
	if (!read.success) {
		const key = read.issues[0].path?.map((item) => String(item.key)).join(".") ?? "";
		return {
			ok: false,
			message: `${path} is not a Mockoon data file${key === "" ? "" : ` (${key} is missing or wrong)`}; export the environment from Mockoon again`
		};
	}
	const { port, hostname, endpointPrefix, tlsOptions, routes } = read.output;
	const known = routes.flatMap((one) => {
		const result = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__.xLC(route, one);
		return result.success ? [result.output] : [];
	});
	const isTrusted = !tlsOptions || !hasMockoonsCertificate(tlsOptions);
	const first = isTrusted ? firstExact(inOrder(read.output, known)) : undefined;
	const check = first === undefined ? { tcp: `${host(hostname)}:{{port}}` } : {
		http: {
			path: joined(endpointPrefix ?? "", first.endpoint),
			"follow-redirects": false
		},
		expect: { status: first.status }
	};
	return {
		ok: true,
		asksFirst: read.output.lastMigration === undefined,
		facts: {
			url: `${tlsOptions?.enabled === true ? "https" : "http"}://${host(hostname)}:{{port}}`,
			port: port === _target_js__WEBPACK_IMPORTED_MODULE_1__.cQ ? 3e3 : port,
			checks: [check]
		}
	};
}
	}),
	948: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => nearest,
	s: () => rightPlace
});
const otherWords = {
	healthcheck: ["checks"],
	"health-check": ["checks"],
	healthchecks: ["checks"],
	"health-checks": ["checks"],
	probe: ["checks"],
	probes: ["checks"],
	monitors: ["checks", "services"],
	test: ["checks"],
	tests: ["checks"],
	"liveness-probe": ["heartbeat", "checks"],
	"readiness-probe": ["checks"],
	sites: ["services"],
	endpoints: ["services", "checks"],
	targets: ["services"],
	mocks: ["services"],
	retries: ["failure-threshold", "attempts"],
	"max-retries": ["failure-threshold", "attempts"],
	"max-attempts": ["attempts", "failure-threshold"],
	tries: ["attempts", "failure-threshold"],
	threshold: ["failure-threshold", "outages"],
	"unhealthy-threshold": ["failure-threshold"],
	failures: ["failure-threshold", "outages"],
	"healthy-threshold": ["success-threshold"],
	successes: ["success-threshold"],
	"retry-delay": ["retry-interval"],
	"retry-every": ["retry-interval"],
	period: ["interval", "retry-interval"],
	"period-seconds": ["interval", "retry-interval"],
	every: ["interval", "expect-every"],
	"heartbeat-interval": ["interval"],
	"check-interval": ["interval"],
	"health-path": ["heartbeat"],
	liveness: ["heartbeat"],
	"keep-alive": ["heartbeat"],
	ping: ["heartbeat", "checks"],
	"timeout-seconds": ["timeout"],
	"request-timeout": ["timeout"],
	"start-period": ["ready-timeout"],
	"start-timeout": ["ready-timeout"],
	"startup-timeout": ["ready-timeout"],
	"initial-delay": ["ready-timeout", "settle"],
	"initial-delay-seconds": ["ready-timeout"],
	"wait-for": ["ready-timeout", "verify-for"],
	"wait-on": ["checks"],
	command: ["start", "run"],
	cmd: ["start", "run"],
	exec: ["run", "start"],
	script: ["run", "start"],
	shell: ["run", "start"],
	entrypoint: ["start"],
	"stop-command": ["stop"],
	"restart-policy": ["restart"],
	ports: ["port"],
	detach: ["background"],
	daemon: ["background"],
	"working-directory": ["cwd"],
	"working-dir": ["cwd"],
	workdir: ["cwd"],
	dir: ["cwd"],
	environment: ["env"],
	uri: ["url"],
	link: ["url"],
	href: ["url"],
	address: ["url", "tcp"],
	endpoint: ["url"],
	"base-url": ["url"],
	target: ["url"],
	host: ["url", "tcp"],
	"http-get": ["http"],
	"tcp-socket": ["tcp"],
	request: ["http"],
	get: ["http"],
	socket: ["tcp"],
	verb: ["method"],
	"http-method": ["method"],
	data: ["body", "json"],
	"data-file": ["data", "mockoon"],
	file: ["data"],
	"cli-version": ["version"],
	tag: ["version", "tags"],
	payload: ["body", "json"],
	route: ["path"],
	redirects: ["follow-redirects"],
	"ip-version": ["family"],
	"preferred-ip-protocol": ["family"],
	"max-body": ["body-max"],
	"body-size-limit": ["body-max"],
	authorization: ["auth"],
	"basic-auth": ["auth"],
	conditions: ["expect"],
	assertions: ["expect"],
	assert: ["expect"],
	expected: ["expect"],
	"expect-status": ["expect", "status"],
	"expected-status-codes": ["status", "expect"],
	"status-code": ["status"],
	"status-codes": ["status"],
	"valid-status-codes": ["status"],
	code: ["status"],
	"response-time": ["within"],
	"max-response-time": ["within"],
	latency: ["within"],
	duration: ["within"],
	header: ["headers"],
	"json-path": ["json"],
	jsonpath: ["json"],
	regex: ["matches"],
	regexp: ["matches"],
	pattern: ["matches"],
	match: ["matches"],
	eq: ["equals"],
	equal: ["equals"],
	"not-equals": ["not"],
	ne: ["not"],
	includes: ["contains"],
	min: ["gte"],
	max: ["lte"],
	size: ["length"],
	all: ["every"],
	any: ["some"],
	recover: ["recovery"],
	remediation: ["recovery"],
	heal: ["recovery"],
	"on-failure": ["recovery"],
	"recovery-attempts": ["recovery-budget"],
	"recovery-limit": ["recovery-budget"],
	"max-recoveries": ["recovery-budget"],
	"restart-limit": ["recovery-budget"],
	cooldown: ["recovery-cool-down"],
	"cool-down": ["recovery-cool-down"],
	"recovery-cooldown": ["recovery-cool-down"],
	webhook: ["http"],
	"workflow-dispatch": ["dispatch"],
	wait: ["settle"],
	delay: ["backoff", "settle"],
	multiplier: ["factor"],
	alert: ["incident"],
	alerts: ["incident"],
	alerting: ["incident"],
	issue: ["incident"],
	notify: ["page"],
	mention: ["page"],
	mentions: ["page"],
	"assign-to": ["assignees"],
	assignee: ["assignees"],
	assign: ["assignees"],
	label: ["labels"],
	priority: ["severity"],
	level: ["severity"],
	groups: ["tags"],
	group: ["tags"],
	playbook: ["runbook"],
	docs: ["runbook"],
	needs: ["depends-on"],
	dependencies: ["depends-on"],
	"depends-upon": ["depends-on"],
	requires: ["depends-on"],
	secrets: ["mask"],
	redact: ["mask"],
	authors: ["record-authors"],
	reminder: ["remind"],
	reminders: ["remind"],
	renotify: ["remind"],
	"remind-every": ["remind"],
	"renotify-interval": ["remind"],
	"repeat-interval": ["remind"],
	"notification-interval": ["remind"],
	"max-alerts": ["comments-per-day"],
	"max-comments": ["comments-per-day"],
	"max-notifications": ["comments-per-day"],
	"rate-limit": ["comments-per-day"],
	flap: ["flapping"],
	"flap-detection": ["flapping"],
	"flap-threshold": ["flapping"],
	"flapping-threshold": ["flapping"],
	changes: ["outages"],
	window: ["within", "maintenance"],
	windows: ["maintenance"],
	"maintenance-window": ["maintenance"],
	"maintenance-windows": ["maintenance"],
	downtime: ["maintenance"],
	downtimes: ["maintenance"],
	"scheduled-downtime": ["maintenance"],
	silence: ["maintenance"],
	silences: ["maintenance"],
	"mute-time-intervals": ["maintenance"],
	schedule: ["cron", "expect-every"],
	recurrence: ["cron"],
	rrule: ["cron"],
	from: ["start"],
	begin: ["start"],
	"starts-at": ["start"],
	"start-time": ["start"],
	until: ["end"],
	to: ["end"],
	"ends-at": ["end"],
	"end-time": ["end"],
	for: ["duration"],
	tz: ["timezone"],
	"time-zone": ["timezone"],
	zone: ["timezone"],
	comment: ["reason"],
	description: ["reason"],
	title: ["reason"],
	"heartbeat-url": ["ping"],
	"ping-url": ["ping"],
	"dead-man": ["ping"],
	"dead-mans-switch": ["ping"],
	"dead-man-switch": ["ping"],
	"deadmans-switch": ["ping"],
	watchdog: ["ping"],
	"expected-every": ["expect-every"],
	"expected-interval": ["expect-every"],
	"internet-check": ["connectivity"],
	"network-check": ["connectivity"],
	"group-threshold": ["group-above"],
	"storm-threshold": ["group-above"],
	"mass-failure-above": ["group-above"],
	"mass-failure": ["group-above"]
};
const kebab = (word) => word.replaceAll(/([a-z0-9])([A-Z])/gu, "$1-$2").replaceAll("_", "-").toLowerCase();
function editDistance(a, b) {
	let before = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swapped));
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}
const topLevelKeys = [
	"group-above",
	"connectivity",
	"expect-every",
	"ping",
	"mask",
	"record-authors"
];
const incidentKeys = [
	"open",
	"healed",
	"open-on",
	"page",
	"page-for",
	"labels",
	"assignees",
	"reopen-window",
	"flapping",
	"remind",
	"comments-per-day"
];
function rightPlace(word, known) {
	if (!known.includes("recovery-budget") || known.includes(word)) return undefined;
	if (topLevelKeys.includes(word)) return "belongs at the top level of the configuration";
	return incidentKeys.includes(word) ? "belongs under incident" : undefined;
}
function nearest(word, known) {
	if (word.length > 60) return undefined;
	const spelt = kebab(word);
	if (known.includes(spelt)) return spelt;
	const meant = (Object.hasOwn(otherWords, spelt) ? otherWords[spelt] ?? [] : []).find((key) => known.includes(key));
	if (meant !== undefined) return meant;
	const [best] = known.map((key) => ({
		key,
		distance: editDistance(spelt, key)
	})).filter(({ key, distance }) => distance <= Math.max(1, Math.floor(Math.min(key.length, spelt.length) / 3))).sort((a, b) => a.distance - b.distance);
	return best?.key;
}
	}),
	9744: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => compilePattern });
var _within_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3969);
const sourceMax = 1e3;
const timeMaxMs = 100;
const optionalMax = 24;
const stepsMax = 2e6;
function compilePattern(source) {
	if (source.length > sourceMax) return {
		ok: false,
		message: `the pattern is longer than ${sourceMax} characters`
	};
	const optional = source.match(/[^(]\?|\{0?,|\|\)|\(\?:\||\(\|/gu)?.length ?? 0;
	if (optional > optionalMax) return {
		ok: false,
		message: `the pattern has more than ${optionalMax} optional parts; say it more simply`
	};
	let regexp;
	try {
		regexp = new RegExp(source, "u");
	} catch (error) {
		return {
			ok: false,
			message: `not a regular expression: ${error instanceof Error ? error.message.replace(/^Invalid regular expression: /u, "") : "refused"}`
		};
	}
	const test = (text) => regexp.test(text);
	const cost = costOf(source);
	return {
		ok: true,
		value: (text) => {
			const found = cost(text.length) <= stepsMax ? test(text) : (0, _within_time_js__WEBPACK_IMPORTED_MODULE_0__.d)(timeMaxMs, () => test(text));
			if (found === "too-slow") return found;
			return found ? "yes" : "no";
		}
	};
}
function costOf(source) {
	if (/\)[*+?{]|\\[1-9k]/u.test(source)) return () => Number.POSITIVE_INFINITY;
	const choices = source.match(/[*+?{|]/gu)?.length ?? 0;
	return (length) => source.length * (length + 1) ** (choices + 1);
}
	}),
	7109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P8: () => showPath,
	YK: () => problemLine,
	q0: () => describe
});
const stepCharsMax = 80;
function showPath(path) {
	return path.reduce((shown, step) => {
		if (typeof step === "number") return `${shown}[${step}]`;
		const name = step.length > stepCharsMax ? `${step.slice(0, stepCharsMax)}…` : step;
		const key = /^[\w$.…-]+$/u.test(name) ? name : JSON.stringify(name);
		return shown === "" ? key : `${shown}.${key}`;
	}, "");
}
function describe(value) {
	if (value === undefined || value === null) return "nothing";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return "a map";
	const text = JSON.stringify(value) ?? typeof value;
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function problemLine(problem, source) {
	const place = problem.line === undefined ? source : `${source}:${problem.line}:${problem.column ?? 1}`;
	const path = problem.path === "" ? "" : ` ${problem.path}:`;
	const hint = problem.suggestion === undefined ? "" : ` (did you mean ${problem.suggestion}?)`;
	return `${place}${path} ${problem.message}${hint}`;
}
	}),
	2639: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ft: () => checkDeadline,
	_c: () => idFrom,
	qP: () => checkDependencies,
	tD: () => checkIds
});
var _domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5305);
var _domain_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6226);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6804);
var _fill_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6821);
var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(948);
const idsMax = 20;
const idForm = /^[a-z0-9][a-z0-9-]{0,39}$/u;
function idFrom(text) {
	const id = text.normalize("NFKD").replaceAll(/([a-z0-9])([A-Z])/gu, "$1-$2").toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-").slice(0, 41).replaceAll(/^-+|-+$/gu, "").slice(0, 40);
	return idForm.test(id) && !_fill_js__WEBPACK_IMPORTED_MODULE_2__.$t.has(id) ? id : undefined;
}
function checkIds(ids, complain) {
	const owners = new Map();
	for (const id of ids) {
		const wanted = idFrom(id);
		const owner = wanted === undefined ? undefined : owners.get(wanted);
		const path = ["services", id];
		if (wanted === _domain_label_js__WEBPACK_IMPORTED_MODULE_0__.P.massFailure) complain({
			path,
			at: "key",
			message: `"${id}" is the id of the incident that tells of many services at once; choose another`
		});
		else if (owner !== undefined) complain({
			path,
			at: "key",
			message: `"${id}" and "${owner}" are one id and would share the same variables; rename one of them`
		});
		else if (!idForm.test(id)) complain({
			path,
			at: "key",
			message: `"${id.slice(0, 60)}" is not an id; an id is 1 to 40 of a-z, 0-9 and dashes, beginning with a letter or digit`,
			suggestion: wanted
		});
		if (wanted !== undefined && owner === undefined) owners.set(wanted, id);
	}
}
function checkDependencies(dependsOn, complain) {
	const done = new Set();
	for (const [id, names] of dependsOn) {
		for (const [index, name] of names.entries()) {
			if (dependsOn.has(name)) continue;
			const ids = [...dependsOn.keys()];
			const suggestion = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, ids);
			const known = suggestion === undefined ? `; there are ${ids.slice(0, idsMax).join(", ")}${ids.length > idsMax ? ` and ${ids.length - idsMax} more` : ""}` : "";
			complain({
				path: [
					"services",
					id,
					"depends-on",
					index
				],
				message: `"${name.slice(0, 60)}" is not the id of a service${known}`,
				suggestion
			});
		}
		const circle = circleFrom(id, dependsOn, done);
		if (circle !== undefined) complain({
			path: [
				"services",
				circle[0] ?? id,
				"depends-on"
			],
			message: `goes round in a circle: ${circle.join(" -> ")}; remove one of these`
		});
	}
}
function circleFrom(start, dependsOn, done) {
	const trail = [{
		id: start,
		next: [...dependsOn.get(start) ?? []]
	}];
	const onTrail = new Set([start]);
	let circle;
	for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
		const id = top.next.shift();
		if (id === undefined) {
			done.add(top.id);
			onTrail.delete(top.id);
			trail.pop();
		} else if (onTrail.has(id)) {
			const from = trail.findIndex((step) => step.id === id);
			circle ??= [...trail.slice(from).map((step) => step.id), id];
		} else if (!done.has(id) && dependsOn.has(id)) {
			trail.push({
				id,
				next: [...dependsOn.get(id) ?? []]
			});
			onTrail.add(id);
		}
	}
	return circle;
}
function checkDeadline(services, deadlineMs, complain) {
	const slowest = services.reduce((slow, service) => slow === undefined || (0, _domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_4__.g)(service) > (0, _domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_4__.g)(slow) ? service : slow, undefined);
	if (slowest === undefined || (0, _domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_4__.g)(slowest) <= deadlineMs) return;
	const { failureThreshold, retryIntervalMs } = slowest.confirmation;
	const timeoutMs = Math.max(...slowest.checks.map((check) => check.timeoutMs));
	const parts = `${failureThreshold} probes of up to ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(timeoutMs)}, ${failureThreshold - 1} pauses of ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(retryIntervalMs)}, ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(_domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_4__.O)} for the record`;
	complain({
		path: [
			"services",
			slowest.id,
			"timeout"
		],
		message: `the deadline of ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(deadlineMs)} (the input deadline, on the command line --deadline) is too short to confirm a failure of "${slowest.id}" and record it: that needs ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)((0, _domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_4__.g)(slowest))} (${parts}); raise it, or lower timeout or failure-threshold`
	});
}
	}),
	9011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { i: () => readRequest });
var _domain_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4659);
var _building_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9796);
var _fill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6821);
var _method_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4645);
var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2889);
const ownHeaders = new Set([
	"connection",
	"content-length",
	"keep-alive",
	"proxy-connection",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
	"expect"
]);
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u;
const headerValue = /^[\t\u0020-\u007e\u0080-\u00ff]*$/u;
function longRequest(raw) {
	if (typeof raw !== "string") return raw;
	const match = /^(?:([A-Za-z][A-Za-z-]*)\s+)?(.*)$/su.exec(raw.trim());
	const target = match?.[2] ?? "";
	return {
		...match?.[1] === undefined ? {} : { method: match[1] },
		...target.startsWith("/") ? { path: target } : { url: target }
	};
}
function readRequest(raw, place, building) {
	const long = longRequest(raw);
	const method = (long.method ?? (long.body === undefined && long.json === undefined ? place.method : "POST")).toUpperCase();
	const within = (key) => typeof raw === "string" ? place.path : [...place.path, key];
	const fault = (0, _method_js__WEBPACK_IMPORTED_MODULE_1__.mO)(method);
	if (fault !== undefined) building.complain({
		path: within("method"),
		message: fault
	});
	if (long.body !== undefined && long.json !== undefined) building.complain({
		path: within("json"),
		message: "stands beside body; keep one of them"
	});
	const target = readTarget(long, within, building);
	const headers = readHeaders(long, target?.userInfo, {
		within,
		building
	});
	if (target === undefined) return undefined;
	const body = long.json === undefined ? long.body : JSON.stringify(long.json);
	const sameOrigin = building.base?.url.origin === target.url.origin;
	const shownPath = long.path ?? `${sameOrigin ? "" : target.url.origin}${target.url.pathname}${target.url.search}`;
	const shown = (0, _fill_js__WEBPACK_IMPORTED_MODULE_0__.cT)(`${method} ${shownPath}`, building.secrets);
	return {
		method,
		url: target.url.href,
		headers,
		body,
		shown,
		written: {
			...long,
			method
		}
	};
}
function readTarget(long, within, building) {
	const later = building.placeholders.port === _target_js__WEBPACK_IMPORTED_MODULE_2__.cQ;
	if (long.path !== undefined && long.url !== undefined) building.complain({
		path: within("path"),
		message: "stands beside url; keep one of them"
	});
	if (long.url !== undefined) {
		const read = (0, _target_js__WEBPACK_IMPORTED_MODULE_2__.y7)((0, _building_js__WEBPACK_IMPORTED_MODULE_3__.C)(long.url, building.placeholders), later);
		if (read.ok) return read;
		const relative = !long.url.includes(":") && building.base !== undefined && !/^[^/]+\.[a-z]/iu.test(long.url);
		building.complain({
			path: within("url"),
			message: read.message,
			suggestion: relative ? `/${long.url}` : read.suggestion
		});
		return undefined;
	}
	const { base } = building;
	if (base === undefined) {
		building.complain({
			path: within("path"),
			message: "is relative, and the service has no url to be relative to; give the service a url, or write the whole URL"
		});
		return undefined;
	}
	if (long.path === undefined) return base;
	if (!long.path.startsWith("/")) {
		building.complain({
			path: within("path"),
			message: "wants a path that begins with /",
			suggestion: `/${long.path}`
		});
		return undefined;
	}
	if (base.url.search !== "") {
		building.complain({
			path: within("path"),
			message: "is relative to a url that has a query; write the whole URL here, or take the query from the url of the service"
		});
		return undefined;
	}
	const read = (0, _target_js__WEBPACK_IMPORTED_MODULE_2__.y7)(`${base.url.origin}${base.url.pathname.replace(/\/$/u, "")}${(0, _building_js__WEBPACK_IMPORTED_MODULE_3__.C)(long.path, building.placeholders)}`, later);
	if (read.ok) return {
		url: read.url,
		userInfo: base.userInfo
	};
	building.complain({
		path: within("path"),
		message: read.message
	});
	return undefined;
}
function readHeaders(long, userInfo, { within, building }) {
	const headers = new Map();
	for (const [written, value] of Object.entries(long.headers ?? {})) {
		const name = written.toLowerCase();
		const path = [...within("headers"), written];
		const complain = (message) => building.complain({
			path,
			at: "key",
			message
		});
		if (!headerName.test(written)) complain("is not a header name; use letters, digits and dashes");
		else if (ownHeaders.has(name)) complain("belongs to the connection and cannot be set; remove it");
		else if (headers.has(name)) complain("stands here twice (names do not differ by case); remove one");
		if (!headerValue.test(value)) building.complain({
			path,
			message: "holds a line break, a control character or one outside ISO-8859-1, which no header may"
		});
		headers.set(name, value);
	}
	const credentials = authorization(long.auth, within("auth"), building) ?? (userInfo === undefined ? undefined : basic(userInfo, building));
	if (credentials !== undefined && headers.has("authorization")) {
		building.complain({
			path: long.auth === undefined ? within("url") : within("auth"),
			message: "gives credentials beside an authorization header; keep one of them"
		});
	}
	if (credentials !== undefined) headers.set("authorization", credentials);
	if (long.json !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
	return [...headers];
}
function authorization(auth, path, building) {
	if (auth === undefined) return undefined;
	if (typeof auth === "string") return basic(auth, building);
	if (auth.bearer === undefined) {
		if (auth.user === undefined) building.complain({
			path,
			message: "wants user and password, or bearer"
		});
		return basic(`${auth.user ?? ""}:${auth.password ?? ""}`, building);
	}
	if (auth.user !== undefined || auth.password !== undefined) building.complain({
		path,
		message: "has bearer beside user or password; keep one of them"
	});
	if (!headerValue.test(auth.bearer)) building.complain({
		path,
		message: "holds a line break or a control character, which no header may"
	});
	keep(auth.bearer, building);
	return `Bearer ${auth.bearer}`;
}
function basic(userInfo, building) {
	const encoded = Buffer.from(userInfo).toString("base64");
	keep(userInfo.slice(userInfo.indexOf(":") + 1), building);
	keep(encoded, building);
	return `Basic ${encoded}`;
}
function keep(secret, building) {
	if (secret.length >= _domain_secret_js__WEBPACK_IMPORTED_MODULE_4__.uF) building.secrets.add(secret);
}
	}),
	4312: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_s: () => configShape,
	mM: () => guardDefaults,
	Sk: () => policyShape,
	dS: () => serviceShape,
	Jy: () => unknownKeyMark
});
var index_min = __webpack_require__(9924);
var announcement = __webpack_require__(1761);
var duration = __webpack_require__(6804);
;
/*! module ./lib/config/expectation-schema.js */
const matcherObject = index_min.RZV(() => index_min.rej({
	equals: index_min.lqM(index_min.L5J()),
	not: index_min.lqM(matcher),
	contains: index_min.lqM(index_min.L5J()),
	matches: index_min.lqM(index_min.FsL(index_min.YjP(), index_min.h_("a regular expression, u flag, unanchored"))),
	gt: index_min.lqM(index_min.aig()),
	gte: index_min.lqM(index_min.aig()),
	lt: index_min.lqM(index_min.aig()),
	lte: index_min.lqM(index_min.aig()),
	exists: index_min.lqM(index_min.zMY()),
	type: index_min.lqM(index_min.KIO([
		"null",
		"boolean",
		"number",
		"string",
		"array",
		"object"
	])),
	length: index_min.lqM(matcher),
	every: index_min.lqM(matcher),
	some: index_min.lqM(matcher),
	count: index_min.lqM(matcher)
}));
const matcher = index_min.KCZ([
	index_min.YjP(),
	index_min.aig(),
	index_min.zMY(),
	index_min.chJ(),
	matcherObject
]);
const statusCode = index_min.FsL(index_min.aig(), index_min.ndf(), index_min.Wwf(100), index_min.cGV(599));
const expectation_schema_status = index_min.KCZ([statusCode, index_min.FsL(index_min.YjP(), index_min.yGV(/^[1-5](?:xx|\d\d)(?:\s*-\s*[1-5]\d\d)?$/iu))]);
const members = {
	status: index_min.lqM(index_min.FsL(index_min.KCZ([expectation_schema_status, index_min.FsL(index_min.YOg(expectation_schema_status), index_min.BpQ(1))]), index_min.h_("200, [200, 204] or 2xx; 2xx when left out"))),
	within: index_min.lqM(index_min.FsL(index_min.YjP(), index_min.yGV(duration.Zq), index_min.h_("limit for the whole request, body included"))),
	headers: index_min.lqM(index_min.g1P(index_min.YjP(), matcher)),
	body: index_min.lqM(matcher),
	json: index_min.lqM(index_min.FsL(index_min.g1P(index_min.YjP(), matcher), index_min.h_("RFC 9535 JSONPath to a matcher")))
};
const expectationShape = index_min.rej(members);
var method = __webpack_require__(4645);
;
/*! module ./lib/config/schema.js */
const unknownKeyMark = "unknown-key ";
const day = 864e5;
const isMap = (input) => typeof input === "object" && input !== null && !Array.isArray(input);
function shape(entries, want = "wants a map") {
	const map = index_min.U1j(entries, index_min.ZmZ(unknownKeyMark + Object.keys(entries).join(" ")), want);
	const other = index_min.ZmZ(want);
	return index_min.RZV((input) => input === undefined || isMap(input) ? map : other);
}
function either(first, second, isFirst) {
	const union = index_min.KCZ([first, second]);
	return index_min.RZV((input) => input === undefined ? union : isFirst(input) ? first : second);
}
function records(values, want) {
	const map = index_min.g1P(index_min.YjP(), values, want);
	const other = index_min.ZmZ(want);
	return index_min.RZV((input) => input === undefined || isMap(input) ? map : other);
}
const schema_text = (want) => index_min.FsL(index_min.YjP(`wants ${want}`), index_min.hq(`wants ${want}`));
const listOf = (item, want) => index_min.YOg(item, `wants ${want}`);
const isText = (input) => typeof input === "string";
const isList = (input) => Array.isArray(input);
const textOrList = (want) => either(schema_text(want), index_min.FsL(listOf(schema_text(want), want), index_min.hq(`wants ${want}`)), (input) => !isList(input));
function integer(want, min, max) {
	const wants = `wants ${want}`;
	return index_min.FsL(index_min.aig(wants), index_min.ndf(wants), index_min.Wwf(min, wants), index_min.cGV(max, wants));
}
function schema_duration(maxMs) {
	const message = (input) => {
		const parsed = (0, duration.E9)(input, maxMs);
		return parsed.ok ? "wants a duration" : parsed.message;
	};
	const fault = (issue) => message(issue.input);
	return index_min.FsL(index_min.YjP(fault), index_min.yGV(duration.Zq, fault), index_min.z6Y((input) => (0, duration.E9)(input, maxMs).ok, fault));
}
const command = (want) => textOrList(`a command: one shell line, or a list of program and arguments${want}`);
const count = (max) => integer(`a whole number from 1 to ${max}`, 1, max);
const flag = index_min.zMY("wants true or false");
const severity = index_min.KIO(["critical", "warning"], "wants critical or warning");
const familyName = index_min.KIO([
	"any",
	"ipv4",
	"ipv6"
], "wants any, ipv4 or ipv6");
const port = either(index_min.euz("auto", "wants a port from 1 to 65535, or auto"), integer("a port from 1 to 65535, or auto", 1, 65535), isText);
const bodyMax = either(index_min.FsL(index_min.YjP(), index_min.yGV(/^[1-9]\d{0,8} ?(?:B|KiB|MiB|kB|MB)$/u, "wants a size such as 64KiB or 1MiB")), integer("a size such as 64KiB or 1MiB, or a number of bytes", 1, 67108864), isText);
const restart = either(index_min.FsL(index_min.YjP(), index_min.yGV(/^(?:no|on-failure(?::[1-9]\d{0,3})?)$/u, "wants no, on-failure or on-failure:10")), index_min.euz(false, "wants no, on-failure or on-failure:10"), isText);
const texts = (want) => records(index_min.YjP("wants text"), `wants a map of ${want}`);
const auth = either(index_min.FsL(index_min.YjP(), index_min.yGV(/^[^:]+:/u, "wants user:password, { user, password } or { bearer }")), shape({
	user: index_min.lqM(index_min.YjP("wants text")),
	password: index_min.lqM(index_min.YjP("wants text")),
	bearer: index_min.lqM(schema_text("a token"))
}, "wants user:password, { user, password } or { bearer }"), isText);
const wrongMethod = ({ input }) => (0, method.mO)(input) ?? "wants a method such as GET";
const schema_method = either(index_min.KIO(method.vX), index_min.FsL(index_min.YjP(wrongMethod), index_min.yGV(method.mZ, wrongMethod)), () => false);
const requestEntries = {
	method: index_min.lqM(schema_method),
	path: index_min.lqM(index_min.FsL(schema_text("a path such as /orders"), index_min.h_("relative to the url of the service"))),
	url: index_min.lqM(schema_text("a URL such as http://127.0.0.1:3001/orders")),
	headers: index_min.lqM(texts("header names to text")),
	body: index_min.lqM(index_min.YjP("wants text (json: takes any value)")),
	json: index_min.lqM(index_min.FsL(index_min.L5J(), index_min.h_("sets the body, and the content-type"))),
	auth: index_min.lqM(auth)
};
const httpWant = "wants GET /path, a URL, or a map of method, path or url, headers, body, json, auth";
const checkRequest = either(schema_text("GET /path, a URL, or a map"), shape({
	...requestEntries,
	"follow-redirects": index_min.lqM(index_min.FsL(flag, index_min.h_("at most five; default true")))
}, httpWant), isText);
const stepRequest = either(schema_text("POST /path, a URL, or a map"), shape(requestEntries, httpWant), isText);
const expectations = index_min.RZV((input) => input === undefined ? expectationShape : index_min.L5J());
const probeEntries = {
	http: index_min.lqM(checkRequest),
	tcp: index_min.lqM(schema_text("host:port")),
	timeout: index_min.lqM(index_min.FsL(schema_duration(day), index_min.h_("limit of one probe, the whole body included"))),
	family: index_min.lqM(familyName),
	"body-max": index_min.lqM(bodyMax),
	expect: index_min.lqM(expectations)
};
const probeWant = "wants /path, GET /path, a URL, { http: … } or { tcp: host:port }";
const checkShape = shape({
	name: index_min.lqM(schema_text("a name")),
	...probeEntries,
	warn: index_min.lqM(expectations)
}, probeWant);
const check = either(schema_text("/path, GET /path or a URL"), checkShape, isText);
const heartbeat = either(schema_text("/path, GET /path or a URL"), shape(probeEntries, probeWant), isText);
const watch = index_min.KIO(["heartbeat", "checks"], "wants checks, or heartbeat as by default");
const dataFile = schema_text("the path of a Mockoon data file");
const versionWant = "wants a version of @mockoon/cli such as 9.9.0";
const mockoon = either(dataFile, shape({
	data: dataFile,
	version: index_min.lqM(index_min.FsL(either(index_min.FsL(index_min.YjP(versionWant), index_min.yGV(/^\d{1,5}(?:\.\d{1,5}){0,2}$/u, versionWant)), index_min.FsL(index_min.aig(versionWant), index_min.Wwf(0, versionWant)), isText), index_min.h_("fetched by npx; without it the repository has to have @mockoon/cli installed")))
}, "wants the path of a Mockoon data file, or { data: mocks/orders.json, version: 9.9.0 }"), isText);
const backoff = shape({
	initial: index_min.lqM(schema_duration(day), "1s"),
	factor: index_min.lqM(index_min.FsL(index_min.aig("wants a number from 1 to 10"), index_min.Wwf(1, "wants a number from 1 to 10"), index_min.cGV(10, "wants a number from 1 to 10")), 2),
	max: index_min.lqM(schema_duration(day), "30s")
}, "wants a map such as { initial: 1s, factor: 2, max: 30s }");
const dispatch = shape({
	workflow: schema_text("the file name of a workflow, such as restart.yml"),
	ref: index_min.lqM(schema_text("a branch or tag"), "main"),
	inputs: index_min.lqM(texts("input names to text"), {}),
	"verify-for": index_min.lqM(index_min.FsL(schema_duration(day), index_min.h_("how long its run is waited for")), "10m")
}, "wants a map such as { workflow: restart.yml, ref: main }");
const step = shape({
	run: index_min.lqM(command("")),
	http: index_min.lqM(stepRequest),
	dispatch: index_min.lqM(dispatch),
	attempts: index_min.lqM(count(100), 1),
	backoff: index_min.lqM(backoff, {}),
	timeout: index_min.lqM(schema_duration(day), "60s"),
	settle: index_min.lqM(schema_duration(day), "1s")
}, "wants a map with run, http or dispatch");
const login = index_min.FsL(index_min.YjP("wants a login"), index_min.yGV(/^[A-Za-z0-9][\w.-]{0,99}(?:\[bot\])?$/u, "wants a login without @"));
const pageFor = index_min.KIO(["critical", "warning"], "wants critical or warning");
const flapping = shape({
	outages: index_min.lqM(integer("a whole number from 2 to 30", 2, 30), 3),
	within: index_min.lqM(schema_duration(30 * day), "3h")
}, "wants a map such as { outages: 3, within: 3h }");
const incident = shape({
	open: index_min.lqM(index_min.FsL(index_min.KIO(["if-recovery-fails", "at-once"], "wants if-recovery-fails or at-once"), index_min.h_("default if-recovery-fails where there is a recovery, else at-once"))),
	healed: index_min.lqM(index_min.KIO(["record", "summary"], "wants record or summary"), "record"),
	"open-on": index_min.lqM(index_min.KIO(["failing", "degraded"], "wants failing or degraded"), "failing"),
	page: index_min.lqM(listOf(index_min.FsL(index_min.YjP("wants @login or @org/team"), index_min.yGV(/^@[A-Za-z0-9][\w.-]{0,99}(?:\/[\w.-]{1,100})?$/u, "wants @login or @org/team")), "a list such as [\"@org/on-call\"]"), []),
	"page-for": index_min.lqM(index_min.FsL(either(pageFor, index_min.FsL(listOf(pageFor, "critical or warning"), index_min.hq("wants critical or warning")), (input) => !isList(input)), index_min.h_("warning means critical too")), "critical"),
	labels: index_min.lqM(listOf(index_min.FsL(index_min.YjP("wants a label"), index_min.hq("wants a label"), index_min.Ru6(50, "wants a label of at most 50 characters")), "a list of labels"), []),
	assignees: index_min.lqM(listOf(login, "a list of logins"), []),
	"reopen-window": index_min.lqM(schema_duration(365 * day), "24h"),
	flapping: index_min.lqM(index_min.FsL(either(index_min.euz("off"), flapping, (input) => typeof input === "string"), index_min.h_("so many outages (2 to 30) within so long are flapping, or off: each outage is told by itself")), {}),
	remind: index_min.lqM(index_min.FsL(either(index_min.euz("off"), schema_duration(30 * day), (input) => input === "off"), index_min.h_("after how long people are reminded, each pause twice the one before, or off, as by default"))),
	"comments-per-day": index_min.lqM(index_min.FsL(count(30), index_min.h_("at most so many comments on one incident in 24 hours")), 10)
});
const instant = schema_text("a date and time such as 2026-12-01T22:00:00Z");
const maintenanceEntry = shape({
	start: index_min.lqM(instant),
	end: index_min.lqM(instant),
	cron: index_min.lqM(index_min.FsL(schema_text("a cron such as \"0 2 * * sun\""), index_min.h_("when it begins, again and again"))),
	duration: index_min.lqM(index_min.FsL(schema_duration(7 * day), index_min.h_("how long it then lasts"))),
	timezone: index_min.lqM(index_min.FsL(schema_text("a time zone such as Europe/Berlin"), index_min.h_("an IANA name; for cron by default UTC"))),
	reason: index_min.lqM(index_min.FsL(schema_text("a reason"), index_min.Ru6(200, "wants a reason of at most 200 characters")), announcement.w)
}, "wants a map such as { start: 2026-12-01T22:00:00Z, end: 2026-12-02T02:00:00Z } or { cron: \"0 2 * * sun\", duration: 2h }");
const maintenance = index_min.FsL(listOf(maintenanceEntry, "a list of maintenance, each with start and end, or cron and duration"), index_min.Ru6(100, "wants at most 100 entries"));
const sharedEntries = {
	timeout: index_min.lqM(index_min.FsL(schema_duration(day), index_min.h_("of one probe; guard: 2s")), "10s"),
	"failure-threshold": index_min.lqM(index_min.FsL(count(100), index_min.h_("failures in a row that make an outage; guard: 2")), 3),
	"success-threshold": index_min.lqM(index_min.FsL(count(100), index_min.h_("passes in a row that make a cure; guard: 1")), 2),
	"retry-interval": index_min.lqM(index_min.FsL(schema_duration(day), index_min.h_("between two probes that confirm; guard: 500ms")), "5s"),
	family: index_min.lqM(familyName, "any"),
	"body-max": index_min.lqM(index_min.FsL(bodyMax, index_min.h_("at most this much of a body is read")), "1MiB"),
	"ready-timeout": index_min.lqM(index_min.FsL(schema_duration(day), index_min.h_("how long guard waits until it serves")), "60s"),
	interval: index_min.lqM(index_min.FsL(schema_duration(day), index_min.h_("between two heartbeats of guard")), "1s"),
	watch: index_min.lqM(index_min.FsL(watch, index_min.h_("what guard probes: the heartbeat, or all checks")), "heartbeat"),
	restart: index_min.lqM(index_min.FsL(restart, index_min.h_("no, on-failure:10, or on-failure for ten times")), "on-failure:10"),
	cwd: index_min.lqM(schema_text("a folder")),
	env: index_min.lqM(texts("variable names to text"), {}),
	severity: index_min.lqM(severity, "critical"),
	tags: index_min.lqM(listOf(index_min.FsL(index_min.YjP("wants a tag"), index_min.yGV(/^[\w.-]{1,50}$/u, "wants a tag of letters, digits, dot, dash and underscore")), "a list of tags"), []),
	runbook: index_min.lqM(schema_text("a URL")),
	recovery: index_min.lqM(listOf(step, "a list of steps, each with run, http or dispatch"), []),
	"recovery-budget": index_min.lqM(index_min.FsL(count(100), index_min.h_("attempts of recovery in one incident")), 10),
	"recovery-cool-down": index_min.lqM(index_min.FsL(schema_duration(30 * day), index_min.h_("how long recovery rests once these are spent or the ladder has failed")), "30m"),
	incident: index_min.lqM(incident, {}),
	maintenance: index_min.lqM(index_min.FsL(maintenance, index_min.h_("when it is worked on: nothing is opened, paged or recovered then")), [])
};
const policyEntries = {
	"group-above": index_min.lqM(index_min.FsL(count(1e3), index_min.h_("when more services than this fail at once, they are one incident")), 5),
	connectivity: index_min.lqM(index_min.FsL(listOf(schema_text("a URL"), "a list of URLs such as [https://example.org]"), index_min.Ru6(10, "wants at most 10 URLs"), index_min.h_("asked when every remote service seems down, to tell whether this machine has a network at all")), []),
	maintenance: index_min.lqM(index_min.FsL(maintenance, index_min.h_("of all services")), []),
	"expect-every": index_min.lqM(index_min.FsL(schema_duration(31 * day), index_min.h_("how often a run is expected; longer gaps are told"))),
	ping: index_min.lqM(index_min.FsL(schema_text("a URL"), index_min.h_("asked at the end of every run, so that its silence tells somebody else; secret")))
};
const serviceMap = shape({
	url: index_min.lqM(index_min.FsL(schema_text("a URL such as http://127.0.0.1:3001"), index_min.h_("base of the relative paths"))),
	start: index_min.lqM(index_min.FsL(command(""), index_min.h_("guard runs it; {{port}} and {{url}} are filled in"))),
	port: index_min.lqM(port),
	mockoon: index_min.lqM(mockoon),
	stop: index_min.lqM(command("")),
	background: index_min.lqM(index_min.FsL(flag, index_min.h_("the command returns and the service lives on; needs stop")), false),
	heartbeat: index_min.lqM(index_min.FsL(heartbeat, index_min.h_("what guard probes at each interval; by default any answer of the service will do"))),
	checks: index_min.lqM(index_min.FsL(listOf(check, "a list of checks"), index_min.hq("wants at least one check; remove the key to have GET on the url"))),
	"depends-on": index_min.lqM(listOf(schema_text("the id of a service"), "a list of ids of services"), []),
	...sharedEntries
}, "wants a URL or a map");
const serviceShape = serviceMap;
const defaultsShape = shape(sharedEntries);
const configShape = shape({
	defaults: index_min.lqM(defaultsShape),
	services: records(either(schema_text("a URL or a map"), serviceMap, isText), "wants a map of ids to services"),
	mask: index_min.lqM(listOf(index_min.FsL(index_min.YjP("wants the name of a variable"), index_min.yGV(/^[A-Za-z_]\w*$/u, "wants the name of a variable, such as API_TOKEN")), "a list of names of variables"), []),
	"record-authors": index_min.lqM(listOf(login, "a list of logins"), []),
	...policyEntries
}, "wants a map with services");
const policyShape = index_min.Ikc(policyEntries);
const guardDefaults = {
	timeout: "2s",
	"failure-threshold": 2,
	"success-threshold": 1,
	"retry-interval": "500ms"
};
	}),
	8336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Lt: () => select,
	ce: () => readPatterns,
	hp: () => globPattern
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(948);
function select(services, patterns) {
	if (patterns.length === 0) return {
		ok: true,
		services
	};
	const messages = patterns.filter((pattern) => !services.some((service) => isNamed(service, pattern))).map((pattern) => missing(pattern, services));
	const [first, ...rest] = services.filter((service) => patterns.some((pattern) => isNamed(service, pattern)));
	return messages.length > 0 || first === undefined ? {
		ok: false,
		messages
	} : {
		ok: true,
		services: [first, ...rest]
	};
}
function readPatterns(text) {
	return (text ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function isNamed(service, pattern) {
	if (pattern.startsWith("tag:")) return service.tags.includes(pattern.slice("tag:".length));
	return globPattern(pattern).test(service.id);
}
function globPattern(glob) {
	const source = glob.split(/([*?])/u).map((part) => part === "*" ? ".*" : part === "?" ? "." : part.replaceAll(/[\\^$.+()[\]{}|-]/gu, String.raw`\$&`));
	return new RegExp(`^${source.join("")}$`, "u");
}
function missing(pattern, services) {
	const isTag = pattern.startsWith("tag:");
	const known = isTag ? [...new Set(services.flatMap(({ tags }) => tags))].map((tag) => `tag:${tag}`) : services.map(({ id }) => id);
	const near = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(pattern, known);
	const hint = near === undefined ? `known are ${known.slice(0, 10).join(", ") || "none"}` : `did you mean ${near}?`;
	return `only: ${JSON.stringify(pattern.slice(0, 80))} names no ${isTag ? "tag" : "service"}; ${hint}`;
}
	}),
	8715: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	u: () => buildService,
	N: () => variablePrefix
});
var loopback = __webpack_require__(2143);
var config_building = __webpack_require__(9796);
var checks = __webpack_require__(9521);
var fill = __webpack_require__(6821);
var calls = __webpack_require__(7293);
var secret = __webpack_require__(4659);
var target = __webpack_require__(2889);
;
/*! module ./lib/config/heartbeat.js */
const unservedPath = "/mock-medic-heartbeat";
const heartbeat_name = "heartbeat";
const headerToken = /^[\u0021-\u007e]+$/u;
async function readHeartbeat(reading) {
	const { service, building, checks } = reading;
	const path = [...building.path, "heartbeat"];
	if (service.watch === "checks") {
		if (service.heartbeat !== undefined) building.complain({
			path,
			at: "key",
			message: "stands beside watch: checks; remove one of them (watch: heartbeat, where the defaults say checks)"
		});
		return built(checks.map(({ check }) => check), undefined);
	}
	const tcpOnly = checks.every(({ check }) => check.kind === "tcp");
	const unasked = service.heartbeat === undefined && tcpOnly && building.base?.url.protocol !== "http:";
	if (unasked) return built(checks.map(({ check }, index) => ({
		...check,
		name: index === 0 ? heartbeat_name : `${heartbeat_name} (${index + 1})`,
		warn: undefined
	})), undefined);
	return readOne(service.heartbeat ?? anyAnswer(reading), path, reading);
}
function built([first, ...rest], written) {
	return first === undefined ? undefined : {
		checks: [first, ...rest],
		written
	};
}
async function readOne(raw, path, reading) {
	const one = await (0, checks.jc)(raw, path, reading);
	if (one === undefined) return undefined;
	const { name: _, ...written } = one.written;
	const check = withToken(one.check, reading);
	return {
		checks: [takesAnyAnswer(check) ? {
			...check,
			answerOnly: true,
			name: heartbeat_name
		} : {
			...check,
			name: heartbeat_name
		}],
		written
	};
}
function takesAnyAnswer(check) {
	const { status, withinMs, headers, body, json } = check.expect;
	const isAnyStatus = status?.some(({ from, to }) => from <= 100 && to >= 599) === true;
	return check.kind === "http" && isAnyStatus && !check.followRedirects && check.warn === undefined && withinMs === undefined && headers.length === 0 && body === undefined && json.length === 0;
}
function anyAnswer({ building, checks, mockoon }) {
	const { base } = building;
	const relative = base !== undefined && base.url.search === "" && !mockoon;
	const target = relative ? { path: unservedPath } : { url: `${originOf(building, checks)}${mockoon ? calls.nQ : unservedPath}` };
	return {
		http: {
			...target,
			"follow-redirects": false
		},
		expect: { status: "100-599" },
		"body-max": "1KiB"
	};
}
function originOf({ base, placeholders }, checks) {
	const asked = checks.map(({ check }) => check).find((check) => check.kind === "http");
	const url = base?.url ?? new URL(asked?.url ?? "http://127.0.0.1:{{port}}");
	return placeholders.port === target.cQ && url.port === String(target.cQ) ? `${url.protocol}//${url.hostname}:{{port}}` : url.origin;
}
function withToken(check, { mockoon, environment, building }) {
	const token = environment[calls.vX]?.trim() ?? "";
	if (!mockoon || check.kind !== "http" || !headerToken.test(token) || !new URL(check.url).pathname.startsWith(calls.nQ)) return check;
	if (check.headers.some(([header]) => header === "authorization")) return check;
	if (token.length >= secret.uF) building.secrets.add(token);
	return {
		...check,
		headers: [...check.headers, ["authorization", `Bearer ${token}`]]
	};
}
var config_maintenance = __webpack_require__(8341);
var nearest = __webpack_require__(948);
var config_request = __webpack_require__(9011);
;
/*! module ./lib/config/steps.js */
const labelMax = 100;
function readCommand(raw, path, building) {
	const { placeholders } = building;
	for (const [, name = ""] of [raw].flat().join(" ").matchAll(/\{\{\s*(\w+)\s*\}\}/gu)) {
		const meant = name === "port" || name === "url" ? undefined : (0, nearest.p)(name, ["port", "url"]);
		if (meant !== undefined) building.complain({
			path,
			message: `{{${name}}} is not filled in; write {{${meant}}}`
		});
	}
	const known = placeholders.port === target.cQ ? {
		port: undefined,
		url: undefined
	} : placeholders;
	if (typeof raw === "string") return (0, config_building.C)(raw, known);
	const [program = "", ...rest] = raw.map((part) => (0, config_building.C)(part, known));
	return [program, ...rest];
}
function commandLabel(command) {
	const text = typeof command === "string" ? command.trim() : command.join(" ");
	const [line = "", more] = text.split(/\r?\n/u);
	return line.length > labelMax || more !== undefined ? `${line.slice(0, labelMax)} …` : line;
}
function readStep(raw, path, building) {
	const kinds = [
		"run",
		"http",
		"dispatch"
	].filter((kind) => raw[kind] !== undefined);
	if (kinds.length !== 1) {
		building.complain({
			path,
			message: kinds.length === 0 ? "wants run, http or dispatch: what should be done?" : `has ${kinds.join(" and ")}; make a step of each`
		});
		return undefined;
	}
	const backoff = {
		initialMs: (0, checks.pc)(raw.backoff.initial),
		factor: raw.backoff.factor,
		maxMs: (0, checks.pc)(raw.backoff.max)
	};
	if (backoff.maxMs < backoff.initialMs) building.complain({
		path: [...path, "backoff"],
		message: `has a max of ${raw.backoff.max} below its initial ${raw.backoff.initial}; raise max`
	});
	const common = {
		attempts: raw.attempts,
		backoff,
		timeoutMs: (0, checks.pc)(raw.timeout),
		settleMs: (0, checks.pc)(raw.settle)
	};
	if (raw.run !== undefined) {
		const command = readCommand(raw.run, [...path, "run"], building);
		return {
			kind: "run",
			label: (0, fill.cT)(commandLabel(command), building.secrets),
			command,
			...common
		};
	}
	if (raw.http !== undefined) {
		const request = (0, config_request.i)(raw.http, {
			path: [...path, "http"],
			method: "POST"
		}, building);
		if (request === undefined) return undefined;
		const { method, url, headers, body } = request;
		const { origin, pathname } = new URL(url);
		return {
			kind: "http",
			label: (0, fill.cT)(`${method} ${origin}${pathname}`, building.secrets),
			method,
			url,
			headers,
			body,
			...common
		};
	}
	if (raw.dispatch === undefined) return undefined;
	const { workflow, ref, inputs } = raw.dispatch;
	if (!/^[\w.-]+\.ya?ml$|^\d+$/u.test(workflow)) building.complain({
		path: [
			...path,
			"dispatch",
			"workflow"
		],
		message: "wants the file name of a workflow, such as restart.yml"
	});
	if (raw.attempts !== 1) building.complain({
		path: [...path, "attempts"],
		message: "is always 1 for dispatch; remove it"
	});
	return {
		kind: "dispatch",
		label: `dispatch ${workflow}`,
		workflow,
		ref,
		inputs,
		verifyForMs: (0, checks.pc)(raw.dispatch["verify-for"]),
		...common
	};
}
function readSteps(raws, building) {
	return raws.flatMap((raw, index) => readStep(raw, [
		...building.path,
		"recovery",
		index
	], building) ?? []);
}
;
/*! module ./lib/config/service.js */
const ourLabels = /^(?:mock-medic|unsettled|flapping|mass-failure|acknowledged|needs-human|mock-medic-maintenance|service:.*|severity:.*)$/iu;
const takenVariables = /^(?:GITHUB|ACTIONS|RUNNER|INPUT|STATE|NPM_CONFIG|NODE)_/u;
const launchKeys = [
	"ready-timeout",
	"interval",
	"watch",
	"restart",
	"cwd",
	"env",
	"background"
];
function variablePrefix(id) {
	const name = id.toUpperCase().replaceAll("-", "_");
	return /^\d/u.test(name) ? `_${name}` : name;
}
function portOf(raw, path, options) {
	if (raw.port !== "auto") return raw.port;
	const variable = `${variablePrefix(options.id)}_PORT`;
	const exported = /^[1-9]\d{0,4}$/u.exec(options.environment[variable] ?? "");
	if (options.mode === "guard") return target.cQ;
	if (exported !== null) return Number(exported[0]);
	if (options.mode === "check") options.complain({
		path: [...path, "port"],
		message: `is auto, and no guard has told the port in ${variable}; run guard in an earlier step of this job, run this within mock-medic guard -- …, or set ${variable} or the port`
	});
	return target.cQ;
}
const standIn = "http://localhost";
function baseOf(raw, path, { port, complain }) {
	const text = raw.url ?? (port === undefined ? undefined : "http://127.0.0.1:{{port}}");
	if (text === undefined) return undefined;
	const read = (0, target.y7)((0, config_building.C)(text, {
		port,
		url: undefined
	}), port === target.cQ);
	if (read.ok) return read;
	complain({
		path: [...path, "url"],
		message: read.message,
		suggestion: read.suggestion
	});
	return {
		url: new URL(standIn),
		userInfo: undefined
	};
}
async function buildService(raw, options) {
	const path = ["services", options.id];
	let faults = 0;
	const complain = (complaint) => {
		faults++;
		options.complain(complaint);
	};
	const port = portOf(raw, path, {
		...options,
		complain
	});
	const base = baseOf(raw, path, {
		port,
		complain
	});
	const url = base === undefined ? undefined : (0, target.zA)(base.url);
	const building = {
		path,
		complain,
		secrets: options.secrets,
		base,
		placeholders: {
			port,
			url
		}
	};
	const built = await (0, checks.wf)({
		service: raw,
		building,
		whole: options.whole
	});
	const recovery = readSteps(raw.recovery, building);
	const incident = readIncident(raw, recovery.length > 0, building);
	const admin = raw.mockoon !== undefined && !disablesAdmin(raw);
	const heartbeat = raw.start === undefined ? undefined : await readHeartbeat({
		service: raw,
		building,
		whole: options.whole,
		checks: built,
		mockoon: admin,
		environment: options.environment
	});
	const maintenance = await (0, config_maintenance.O)(raw.maintenance, {
		path: [...path, "maintenance"],
		complain
	});
	const own = readLaunch(raw, options.id, building);
	const launch = own === undefined || heartbeat === undefined ? undefined : {
		...own,
		port: own.port ?? loopbackPort(base?.url, built.map(({ check }) => check)),
		heartbeat: heartbeat.checks,
		mockoon: admin
	};
	if (raw.runbook !== undefined) {
		const runbook = (0, target.y7)(raw.runbook);
		if (!runbook.ok) complain({
			path: [...path, "runbook"],
			message: runbook.message,
			suggestion: runbook.suggestion
		});
	}
	const [first, ...rest] = built;
	if (first === undefined && faults === 0) complain({
		path,
		at: "key",
		message: "has nothing to check; give it a url, a port, checks or mockoon"
	});
	if (first === undefined || faults > 0) return undefined;
	const service = {
		id: options.id,
		severity: raw.severity,
		tags: raw.tags,
		runbook: raw.runbook,
		url,
		checks: [first.check, ...rest.map(({ check }) => check)],
		confirmation: {
			failureThreshold: raw["failure-threshold"],
			successThreshold: raw["success-threshold"],
			retryIntervalMs: (0, checks.pc)(raw["retry-interval"])
		},
		recovery,
		recoveryBudget: {
			attempts: raw["recovery-budget"],
			coolDownMs: (0, checks.pc)(raw["recovery-cool-down"])
		},
		incident,
		maintenance,
		dependsOn: [...new Set(raw["depends-on"])],
		launch
	};
	const hidden = launch === undefined ? launchKeys : [];
	const beating = heartbeat?.written === undefined ? {} : { heartbeat: heartbeat.written };
	const inEffect = {
		...base === undefined ? {} : { url: raw.url ?? url },
		...raw,
		...beating,
		checks: built.map(({ written }) => written),
		incident: {
			...raw.incident,
			open: incident.open,
			"page-for": incident.pageFor
		}
	};
	return {
		service,
		effective: Object.fromEntries(Object.entries(inEffect).filter(([key, value]) => value !== undefined && !hidden.includes(key)))
	};
}
function loopbackPort(base, checks) {
	const places = [...base === undefined ? [] : [base], ...checks.map((check) => check.kind === "http" ? new URL(check.url) : new URL(`tcp://${check.host.includes(":") ? `[${check.host}]` : check.host}:${check.port}`))];
	const own = places.find(({ hostname }) => (0, loopback.U)(hostname));
	if (own === undefined) return undefined;
	const port = Number(own.port === "" ? own.protocol === "https:" ? 443 : 80 : own.port);
	return port === target.cQ ? undefined : port;
}
function readIncident(raw, recovers, building) {
	const { incident } = raw;
	for (const [index, label] of incident.labels.entries()) {
		if (ourLabels.test(label)) building.complain({
			path: [
				...building.path,
				"incident",
				"labels",
				index
			],
			message: `"${label}" is a label that Mock Medic sets by itself; remove it`
		});
	}
	for (const [key, who] of [
		["labels", "the labels of an issue are"],
		["assignees", "the assignees of an issue are"],
		["page", "who is mentioned in an issue is"]
	]) {
		for (const [index, text] of incident[key].entries()) {
			if ((0, fill.cT)(text, building.secrets) !== text) building.complain({
				path: [
					...building.path,
					"incident",
					key,
					index
				],
				message: `holds a secret, and ${who} public; write it out, or take it from a variable that is not secret`
			});
		}
	}
	if (incident.assignees.length > 10) building.complain({
		path: [
			...building.path,
			"incident",
			"assignees"
		],
		message: `names ${incident.assignees.length} people; GitHub allows 10 on an issue`
	});
	if (incident.labels.length > 50) building.complain({
		path: [
			...building.path,
			"incident",
			"labels"
		],
		message: `has ${incident.labels.length} labels; at most 50`
	});
	if (incident.page.length > 20) building.complain({
		path: [
			...building.path,
			"incident",
			"page"
		],
		message: `mentions ${incident.page.length}; at most 20`
	});
	const pageFor = typeof incident["page-for"] === "string" ? incident["page-for"] === "warning" ? ["critical", "warning"] : ["critical"] : [...new Set(incident["page-for"])];
	return {
		open: incident.open ?? (recovers ? "if-recovery-fails" : "at-once"),
		healed: incident.healed,
		openOn: incident["open-on"],
		page: [...new Set(incident.page)],
		pageFor,
		labels: [...new Set(incident.labels)],
		assignees: [...new Set(incident.assignees)],
		reopenWindowMs: (0, checks.pc)(incident["reopen-window"]),
		flapping: incident.flapping === "off" ? undefined : {
			outages: incident.flapping.outages,
			withinMs: (0, checks.pc)(incident.flapping.within)
		},
		remindMs: incident.remind === undefined || incident.remind === "off" ? undefined : (0, checks.pc)(incident.remind),
		commentsPerDay: incident["comments-per-day"]
	};
}
const disablesAdmin = ({ start }) => (typeof start === "string" ? start : (start ?? []).join(" ")).includes("--disable-admin-api");
function readLaunch(raw, id, building) {
	if (raw.background && raw.stop === undefined) building.complain({
		path: [...building.path, "background"],
		message: "needs stop: once the command has returned, nothing else tells how to end the service"
	});
	if (raw.start === undefined) {
		if (raw.background) building.complain({
			path: [...building.path, "background"],
			message: "needs start: there is no command that could return"
		});
		if (raw.heartbeat !== undefined) building.complain({
			path: [...building.path, "heartbeat"],
			at: "key",
			message: "needs start: guard watches what it has started"
		});
		return undefined;
	}
	const prefix = variablePrefix(id);
	if (takenVariables.test(`${prefix}_URL`)) {
		building.complain({
			path: building.path,
			at: "key",
			message: `would be exported as ${prefix}_URL and ${prefix}_PORT, names that belong to the platform; choose another id`,
			suggestion: `mock-${id}`
		});
	}
	for (const name of Object.keys(raw.env)) {
		if (!/^[A-Za-z_]\w*$/u.test(name)) building.complain({
			path: [
				...building.path,
				"env",
				name
			],
			at: "key",
			message: "is not the name of a variable; use letters, digits and underscores"
		});
	}
	const { placeholders } = building;
	const known = placeholders.port === target.cQ ? {
		port: undefined,
		url: undefined
	} : placeholders;
	return {
		command: readCommand(raw.start, [...building.path, "start"], building),
		port: raw.port === "auto" && placeholders.port !== target.cQ ? placeholders.port : raw.port,
		cwd: raw.cwd,
		env: Object.fromEntries(Object.entries(raw.env).map(([name, value]) => [name, (0, config_building.C)(value, known)])),
		readyTimeoutMs: (0, checks.pc)(raw["ready-timeout"]),
		intervalMs: (0, checks.pc)(raw.interval),
		restarts: restartsOf(raw.restart),
		stop: raw.stop === undefined ? undefined : readCommand(raw.stop, [...building.path, "stop"], building),
		background: raw.background
	};
}
function restartsOf(restart) {
	if (restart === false || restart === "no") return 0;
	const [, count = "10"] = /^on-failure:(\d+)$/u.exec(restart) ?? [];
	return Number(count);
}
	}),
	2889: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	JS: () => readTcpTarget,
	cQ: () => laterPort,
	y7: () => readHttpUrl,
	zA: () => shownUrl
});
const laterPort = 0;
const decode = (text) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};
function schemeFault(text) {
	const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(text)?.[1]?.toLowerCase();
	if (scheme === undefined) {
		const suggestion = URL.canParse(`http://${text}`) ? `http://${text.replace(/^https?:\/*/iu, "")}` : undefined;
		return {
			ok: false,
			message: "wants a URL that begins with http:// or https://",
			...suggestion === undefined ? {} : { suggestion }
		};
	}
	if (scheme === "tcp") return {
		ok: false,
		message: "is not for http; write a TCP check as { tcp: host:port }",
		suggestion: `{ tcp: ${text.slice(6)} }`
	};
	return {
		ok: false,
		message: `has the scheme "${scheme}", which is not known; use http:// or https:// (or { tcp: host:port })`
	};
}
function readHttpUrl(text, later = false) {
	if (!/^https?:\/\//iu.test(text)) return schemeFault(text);
	if (/[\s\u0000-\u001f\\]/u.test(text)) return {
		ok: false,
		message: "holds a space, a line break or a backslash; a URL has none (write %20 for a space)"
	};
	if (/^https?:\/\/(?:\/|$)/iu.test(text) || !URL.canParse(text)) return {
		ok: false,
		message: "is not a well-formed URL; write one such as http://127.0.0.1:3001"
	};
	const url = new URL(text);
	if (url.port === "0" && !later) return {
		ok: false,
		message: "has port 0; a port is 1 to 65535"
	};
	const userInfo = url.username === "" && url.password === "" ? undefined : `${decode(url.username)}:${decode(url.password)}`;
	url.username = "";
	url.password = "";
	url.hash = "";
	return {
		ok: true,
		url,
		userInfo
	};
}
function readTcpTarget(text, later = false) {
	const match = /^(?:tcp:\/\/)?(\[[0-9a-f:.]+\]|[^\s:/@?#[\]]+):(\d{1,5})$/iu.exec(text);
	const port = Number(match?.[2]);
	const host = match?.[1] ?? "";
	if (match === null || !URL.canParse(`http://${host}`)) return {
		ok: false,
		message: "wants host:port, such as 127.0.0.1:3001 or [::1]:3001"
	};
	if (port > 65535 || port === 0 && !later) return {
		ok: false,
		message: `has port ${port}; a port is 1 to 65535`
	};
	return {
		ok: true,
		host: host.replace(/^\[|\]$/gu, ""),
		port
	};
}
function shownUrl(url) {
	return url.pathname === "/" && url.search === "" ? url.origin : url.href;
}
	}),
	3969: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => withinTime });
var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
let made;
function withinTime(ms, work) {
	if (made === undefined) {
		const room = { run: () => undefined };
		made = {
			room,
			context: (0, node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)(room),
			script: new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("run()")
		};
	}
	const { room, context, script } = made;
	let result = "too-slow";
	room.run = () => {
		result = work();
	};
	try {
		script.runInContext(context, { timeout: ms });
	} catch (error) {
		if (isTimeout(error)) return "too-slow";
		throw error;
	} finally {
		room.run = () => undefined;
	}
	return result;
}
function isTimeout(error) {
	return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
	}),
	1761: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => readAnnouncement,
	w: () => plannedMaintenance
});
const plannedMaintenance = "planned maintenance";
const bodyCharsMax = 2e4;
const instantCharsMax = 60;
const reasonCharsMax = 200;
const servicesMax = 100;
const id = /^[a-z0-9][a-z0-9-]{0,39}$/u;
function readAnnouncement(body) {
	const answers = answersOf(body);
	const start = answers.get("start") ?? "";
	const end = answers.get("end") ?? "";
	const missing = start === "" ? "Start" : end === "" ? "End" : undefined;
	if (!answers.has("services")) return { problem: "it has no heading Services; edit it and write the heading, with ids of services under it, or nothing for all" };
	if (missing !== undefined) return { problem: `it says nothing under the heading ${missing}; edit it and write a date and time there, such as 2026-11-28 22:00` };
	const services = servicesOf(answers.get("services") ?? "");
	if (services === undefined) return { problem: "what stands under the heading Services is not a list of ids; edit it and write ids of services with commas between them, such as orders, users, or nothing for all" };
	if (services.length > servicesMax) return { problem: `it names more than ${servicesMax} services; edit it and name fewer, or none for all` };
	const reason = (answers.get("reason") ?? "").slice(0, reasonCharsMax);
	const short = (text) => text.slice(0, instantCharsMax);
	return {
		services,
		start: short(start),
		end: short(end),
		timezone: short(answers.get("time zone") ?? ""),
		reason: reason === "" ? plannedMaintenance : reason
	};
}
function answersOf(body) {
	const answers = new Map();
	const [, ...sections] = `\n${body.slice(0, bodyCharsMax)}`.replaceAll(/\r\n?/g, "\n").split("\n### ");
	for (const section of sections) {
		const [heading = "", ...lines] = section.split("\n");
		const name = heading.trim().toLowerCase();
		const text = lines.map((line) => line.trim()).filter((line) => line !== "").join(" ");
		if (!answers.has(name)) answers.set(name, text === "_No response_" ? "" : text);
	}
	return answers;
}
function servicesOf(answer) {
	const words = answer.toLowerCase().replaceAll("`", "").split(/[\s,;]+/u).filter((word) => word !== "" && word !== "-");
	const isAll = words.length === 1 && (words[0] === "all" || words[0] === "*");
	if (isAll) return [];
	return words.every((word) => id.test(word)) ? [...new Set(words)] : undefined;
}
	}),
	7293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D$: () => withCall,
	Zl: () => noCalls,
	nQ: () => adminPath,
	vX: () => adminTokenVariable
});
var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1339);
const adminTokenVariable = "MOCKOON_ADMIN_API_TOKEN";
const adminPath = "/mockoon-admin";
const noCalls = {
	served: 0,
	unmatched: [],
	unlisted: 0,
	complete: true
};
const unmatchedMax = 20;
const requestCharsMax = 200;
function withCall(counts, call) {
	if (call.own || call.path.startsWith(adminPath)) return counts;
	const served = counts.served + 1;
	if (call.routed || call.proxied || call.status !== 404) return {
		...counts,
		served
	};
	const request = (0, _describe_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(`${call.method} ${call.path}`, requestCharsMax);
	const known = counts.unmatched.some((one) => one.request === request);
	if (known) return {
		...counts,
		served,
		unmatched: counts.unmatched.map((one) => one.request === request ? {
			request,
			count: one.count + 1
		} : one)
	};
	if (counts.unmatched.length >= unmatchedMax) return {
		...counts,
		served,
		unlisted: counts.unlisted + 1
	};
	return {
		...counts,
		served,
		unmatched: [...counts.unmatched, {
			request,
			count: 1
		}]
	};
}
	}),
	5305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => recordingMs,
	g: () => leastDeadlineMs
});
const recordingMs = 15e3;
function leastDeadlineMs(service) {
	const { failureThreshold, retryIntervalMs } = service.confirmation;
	const timeoutMs = Math.max(...service.checks.map((check) => check.timeoutMs));
	return failureThreshold * timeoutMs + (failureThreshold - 1) * retryIntervalMs + recordingMs;
}
	}),
	1339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Jj: () => cut,
	QP: () => typeOf,
	Sh: () => durationWords,
	YG: () => matcherWords,
	o7: () => statusWords,
	pz: () => valueWords,
	ri: () => conditionWords,
	yL: () => typeWords
});
var _assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);
function typeOf(value) {
	if (value === null) return "null";
	if (typeof value === "boolean") return "boolean";
	if (typeof value === "number") return "number";
	if (typeof value === "string") return "string";
	return Array.isArray(value) ? "array" : "object";
}
function cut(text, max) {
	if (text.length <= max) return text;
	const last = text.charCodeAt(max - 2);
	return `${text.slice(0, last >= 55296 && last <= 56319 ? max - 2 : max - 1)}…`;
}
function durationWords(ms) {
	return ms < 1e3 ? `${Math.ceil(ms * 10) / 10} ms` : `${Math.ceil(ms) / 1e3} s`;
}
function statusWords(ranges) {
	const words = ranges.map(({ from, to }) => {
		if (from === to) return String(from);
		return from % 100 === 0 && to === from + 99 ? `${from / 100}xx` : `${from}-${to}`;
	});
	return words.join(" or ");
}
const lengthMax = 300;
const depthMax = 6;
function valueWords(value) {
	const parts = [];
	let left = lengthMax + 1;
	const put = (text) => {
		parts.push(text);
		left -= text.length;
	};
	const write = (item, depth) => {
		if (typeof item === "string") return put(JSON.stringify(item.slice(0, lengthMax)));
		if (item === null || typeof item !== "object") return put(String(item));
		const list = Array.isArray(item);
		if (depth >= depthMax) return put(list ? "[…]" : "{…}");
		put(list ? "[" : "{");
		let first = true;
		for (const [key, child] of entriesOf(item)) {
			if (left <= 0) return;
			if (!first) put(",");
			first = false;
			if (typeof key === "string") put(`${JSON.stringify(key.slice(0, lengthMax))}:`);
			write(child, depth + 1);
		}
		return put(list ? "]" : "}");
	};
	write(value, 0);
	return cut(parts.join(""), lengthMax);
}
function entriesOf(value) {
	return Array.isArray(value) ? value.entries() : Object.entries(value);
}
const comparison = {
	gt: "more than",
	gte: "at least",
	lt: "less than",
	lte: "at most"
};
function matcherWords(matcher) {
	return matcher.map(conditionWords).join(" and ");
}
function conditionWords(condition) {
	switch (condition.kind) {
		case "equals": return valueWords(condition.value);
		case "not": return `not ${matcherWords(condition.matcher)}`;
		case "contains": return `to contain ${valueWords(condition.value)}`;
		case "matches": return `to match /${condition.pattern}/`;
		case "gt":
		case "gte":
		case "lt":
		case "lte": return `${comparison[condition.kind]} ${condition.value}`;
		case "exists": return condition.value ? "to be there" : "not to be there";
		case "type": return typeWords(condition.value);
		case "length": return `a length of ${matcherWords(condition.matcher)}`;
		case "every": return `every one ${matcherWords(condition.matcher)}`;
		case "some": return `at least one ${matcherWords(condition.matcher)}`;
		case "count": return `a count of ${matcherWords(condition.matcher)}`;
		default: return (0, _assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(condition);
	}
}
function typeWords(type) {
	if (type === "null") return "null";
	return type === "array" || type === "object" ? `an ${type}` : `a ${type}`;
}
	}),
	6226: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => label,
	x: () => severityOf
});
const label = {
	ours: "mock-medic",
	unsettled: "unsettled",
	acknowledged: "acknowledged",
	needsHuman: "needs-human",
	flapping: "flapping",
	massFailure: "mass-failure",
	maintenance: "mock-medic-maintenance",
	service: (id) => `service:${id}`,
	severity: (severity) => `severity:${severity}`
};
function severityOf(level, service) {
	return level === "degraded" ? "warning" : service.severity;
}
	}),
	2380: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B9: () => instantOf,
	DS: () => isZone,
	FA: () => readOpen,
	IX: () => strangersRemark,
	MF: () => windowAt,
	Rz: () => cronFault
});
var _domain_announcement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1761);
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);
const day = 864e5;
const announcedMax = 7 * day;
const shownMax = 10;
const instant = /^(\d{4}-\d\d-\d\d)(?:T|\s+)(\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?\s*(Z|[+-]\d\d:?\d\d)?$/iu;
function instantOf(text, timezone) {
	const [, date, minutes, seconds = ":00", offset] = instant.exec(text.trim()) ?? [];
	if (date === undefined || minutes === undefined) return undefined;
	const wall = Date.parse(`${date}T${minutes}${seconds}Z`);
	const isReal = !Number.isNaN(wall) && new Date(wall).toISOString().startsWith(`${date}T${minutes}`);
	if (!isReal) return undefined;
	if (offset === undefined) return timezone === undefined || !isZone(timezone) ? undefined : fromWall(wall, clockOf(timezone));
	const [, sign, hours, rest] = /^([+-])(\d\d):?(\d\d)$/u.exec(offset) ?? [];
	const shift = (Number(hours ?? 0) * 60 + Number(rest ?? 0)) * 6e4;
	if (shift > 14 * 36e5 || Number(rest ?? 0) > 59) return undefined;
	return sign === "-" ? wall + shift : wall - shift;
}
function isZone(text) {
	if (!/^[a-z]/iu.test(text)) return false;
	try {
		return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
	} catch {
		return false;
	}
}
function clockOf(timezone) {
	const format = new Intl.DateTimeFormat("en", {
		timeZone: timezone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	});
	return (at) => {
		const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
		const part = (type) => parts.get(type) ?? 0;
		return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
	};
}
const offsetMax = 15 * 36e5;
function fromWall(wall, clock) {
	const [before = 0, after = 0] = [wall - offsetMax, wall + offsetMax].map((at) => clock(at) - at);
	const fits = [wall - before, wall - after].filter((at) => clock(at) === wall);
	return fits.length > 0 ? Math.min(...fits) : changeBetween(wall - offsetMax, wall + offsetMax, clock);
}
function changeBetween(fromAt, toAt, clock) {
	const offset = clock(fromAt) - fromAt;
	let [low, high] = [fromAt, toAt];
	while (high - low > 1e3) {
		const middle = low + Math.floor((high - low) / 2e3) * 1e3;
		if (clock(middle) - middle === offset) low = middle;
		else high = middle;
	}
	return high;
}
async function loadCron() {
	const { Cron } = await __webpack_require__.e(5814).then(__webpack_require__.bind(__webpack_require__, 5814));
	return (pattern, timezone) => new Cron(pattern, {
		paused: true,
		timezone,
		mode: "5-part",
		fixedTimeRule: "no-wildcard"
	});
}
async function cronFault(cron) {
	const isForm = cron.length <= 100 && !cron.includes("?") && /^(?:@[a-z]+|\S+(?:\s+\S+){4})$/u.test(cron.trim());
	const unreadable = "cannot be read; write minute, hour, day, month and weekday, such as \"0 2 * * sun\"";
	if (!isForm) return unreadable;
	const parse = await loadCron();
	try {
		return parse(cron, "UTC").nextRun(new Date(0)) === null ? "never comes, for there is no such day; mend its day or its month" : undefined;
	} catch (error) {
		if (error instanceof TypeError || error instanceof RangeError) return unreadable;
		throw error;
	}
}
async function latestWindow(maintenance, now) {
	switch (maintenance.kind) {
		case "once": {
			const { startAt, endAt, reason } = maintenance;
			return {
				startAt,
				endAt,
				reason
			};
		}
		case "recurring": {
			const { cron, timezone, durationMs, reason } = maintenance;
			const [start] = (await loadCron())(cron, timezone).previousRuns(1, new Date(now + 1));
			return start === undefined ? undefined : {
				startAt: start.getTime(),
				endAt: start.getTime() + durationMs,
				reason
			};
		}
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(maintenance);
	}
}
const holds = ({ startAt, endAt }, now) => startAt <= now && now < endAt;
async function windowAt(maintenance, now) {
	const latest = await Promise.all(maintenance.map((one) => latestWindow(one, now)));
	const [last] = latest.filter((window) => window !== undefined && holds(window, now)).toSorted((a, b) => (b?.endAt ?? 0) - (a?.endAt ?? 0));
	return last;
}
function readOpen(announcement, now) {
	const { number } = announcement;
	const read = readWindow(announcement);
	if ("problem" in read) return {
		kind: "unreadable",
		announcement,
		remark: `The maintenance announced in #${number} does not count: ${read.problem}.`
	};
	const { services, window, isCut } = read;
	const remark = isCut ? `The maintenance announced in #${number} is longer than 7 days and counts for the first 7; announce the rest by itself, or write it into the configuration.` : undefined;
	if (holds(window, now)) return {
		kind: "holds",
		announcement,
		remark,
		services,
		window
	};
	return {
		kind: window.endAt > now ? "ahead" : window.endAt > now - day ? "over" : "past",
		announcement,
		remark
	};
}
function strangersRemark(strangers) {
	if (strangers.length === 0) return [];
	const shown = strangers.slice(0, shownMax).map(({ number }) => `#${number}`).join(", ");
	const more = strangers.length > shownMax ? ` and ${strangers.length - shownMax} more` : "";
	return [`Maintenance announced by somebody who may not write to this repository does not count: ${shown}${more}; announce it yourself, or close it.`];
}
function readWindow({ body }) {
	const text = (0, _domain_announcement_js__WEBPACK_IMPORTED_MODULE_1__.g)(body);
	if ("problem" in text) return text;
	const span = spanOf(text);
	if ("problem" in span) return span;
	const endAt = Math.min(span.endAt, span.startAt + announcedMax);
	return {
		services: text.services,
		window: {
			startAt: span.startAt,
			endAt,
			reason: text.reason
		},
		isCut: endAt < span.endAt
	};
}
function spanOf({ start, end, timezone }) {
	const zone = timezone === "" ? undefined : timezone;
	if (zone !== undefined && !isZone(zone)) return { problem: "there is no time zone of the name that it gives; edit it and write one such as Europe/Berlin" };
	const [startAt, endAt] = [instantOf(start, zone), instantOf(end, zone)];
	if (startAt === undefined || endAt === undefined) {
		const name = startAt === undefined ? "start" : "end";
		const isLocal = instantOf(name === "start" ? start : end, "UTC") !== undefined;
		return { problem: isLocal ? `its ${name} has no time zone; edit it and name one such as Europe/Berlin under the heading Time zone` : `its ${name} is not a date and time; edit it and write one such as 2026-11-28 22:00` };
	}
	return endAt > startAt ? {
		startAt,
		endAt
	} : { problem: "its end is not after its start; edit it and mend one of them" };
}
	}),
	391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { W: () => RecordError });
class RecordError extends Error {
	name = "RecordError";
	reason;
	retryable;
	constructor(message, options) {
		super(message, { cause: options.cause });
		this.reason = options.reason;
		this.retryable = options.retryable;
	}
}
	}),
	6353: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	WF: () => createReader,
	sb: () => defaultConfig,
	PC: () => givenInputs,
	uj: () => isYaml,
	SH: () => mayStart,
	Uh: () => noConfiguration,
	Xg: () => readConfig
});
var promises_ = __webpack_require__(1455);
var config_document = __webpack_require__(6625);
var fill = __webpack_require__(6821);
var load = __webpack_require__(1959);
var config_problem = __webpack_require__(7109);
var relations = __webpack_require__(2639);
;
/*! module ./lib/config/inputs.js */
const inputOf = {
	checks: "url",
	timeout: "deadline"
};
function defaultId(inputs) {
	if (inputs.mockoon !== undefined) return (0, relations._c)(inputs.mockoon.replace(/^.*[\\/]/u, "").replace(/\.json$/iu, "")) ?? "mock";
	const host = inputs.url !== undefined && URL.canParse(inputs.url) ? new URL(inputs.url).hostname : "";
	return /^(?:|localhost|[\d.]+|\[.*\])$/u.test(host) ? "mock" : (0, relations._c)(host.replace(/^www\./u, "")) ?? "mock";
}
function statusOf(text) {
	const parts = text.split(/[\s,]+/u).filter((part) => part !== "").map((part) => (0, fill.dn)(part) ?? part);
	return parts.length === 1 ? parts[0] : parts;
}
function recoveryOf(text) {
	if (!/^\s*(?:-\s|\[)/u.test(text)) return {
		value: [{ run: text.trim() }],
		faults: []
	};
	const { value, faults } = (0, config_document.u)(text);
	return {
		value,
		faults: faults.map(({ message }) => ({
			line: undefined,
			column: undefined,
			path: "recovery",
			message,
			suggestion: undefined
		}))
	};
}
async function fromInputs(given, surroundings) {
	const inputs = Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === "string" && value.trim() !== ""));
	const { url, name, expectStatus, start, port, mockoon, mockoonVersion, recovery } = inputs;
	if (url === undefined && mockoon === undefined && port === undefined) {
		const [path, message] = start === undefined ? ["", "there is nothing to examine: write .github/mock-medic.yml, or give the input url, mockoon, or start and port"] : ["start", "needs a port: give the input port, a number or auto (then with {{port}} in start)"];
		return {
			kind: "problems",
			problems: [{
				line: undefined,
				column: undefined,
				path,
				message,
				suggestion: undefined
			}]
		};
	}
	if (mockoonVersion !== undefined && mockoon === undefined) {
		return {
			kind: "problems",
			problems: [{
				line: undefined,
				column: undefined,
				path: "mockoon-version",
				message: "is for mockoon, and no data file is given; give the input mockoon, or remove this one",
				suggestion: undefined
			}]
		};
	}
	const id = name?.trim() ?? defaultId(inputs);
	const ladder = recovery === undefined ? undefined : recoveryOf(recovery);
	const service = {
		...url === undefined ? {} : { url: url.trim() },
		...mockoon === undefined ? {} : { mockoon: mockoonVersion === undefined ? mockoon.trim() : {
			data: mockoon.trim(),
			version: mockoonVersion.trim()
		} },
		...start === undefined ? {} : { start },
		...port === undefined ? {} : { port: (0, fill.dn)(port.trim()) ?? port.trim() },
		...expectStatus === undefined ? {} : { checks: [{
			http: {},
			expect: { status: statusOf(expectStatus) }
		}] },
		...ladder === undefined ? {} : { recovery: ladder.value }
	};
	const locate = ({ path }) => {
		const [first = "name", ...rest] = path.slice(2);
		const input = path.includes("status") ? "expect-status" : first === "mockoon" ? rest[0] === "version" ? "mockoon-version" : "mockoon" : inputOf[String(first)] ?? (0, config_problem.P8)([first, ...rest]);
		return {
			line: undefined,
			column: undefined,
			path: input
		};
	};
	const secrets = url === undefined ? [] : (0, fill.Bm)(url.trim());
	return (0, load.fT)({
		value: { services: { [id]: service } },
		locate,
		written: () => undefined,
		faults: ladder?.faults ?? [],
		secrets
	}, surroundings);
}
;
/*! module ./lib/read-config.js */
const defaultConfig = ".github/mock-medic.yml";
const fileBytesMax = 64 * 1024 * 1024;
const noConfiguration = {
	config: {
		policy: {
			groupAbove: Number.POSITIVE_INFINITY,
			connectivity: [],
			maintenance: [],
			expectEveryMs: undefined,
			ping: undefined
		},
		recordAuthors: [],
		secrets: []
	},
	services: []
};
async function readConfig(asked, loading, problems) {
	const { readText } = loading;
	if (asked.service !== undefined) {
		if (asked.config === undefined) return accept(await fromInputs(asked.service, loading), "inputs", problems);
		problems.push(`config and ${givenInputs(asked.service)} exclude each other; write the service into the configuration, or leave config out`);
		return undefined;
	}
	const path = asked.config ?? defaultConfig;
	if (isYaml(path)) return accept(await (0, load.Z9)({
		...loading,
		text: path
	}), "config", problems);
	try {
		return accept(await (0, load.Z9)({
			...loading,
			text: await readText(path)
		}), path, problems);
	} catch (error) {
		problems.push(unreadable(path, asked.config === undefined, error));
		return undefined;
	}
}
async function mayStart({ config = defaultConfig, service }, readText) {
	if (service !== undefined) return service.start !== undefined || service.mockoon !== undefined;
	const text = isYaml(config) ? config : await readText(config).catch(() => "");
	return /\b(?:start|mockoon)\b/u.test(text);
}
function createReader(facts, repository) {
	const texts = new Map();
	return async (path) => {
		const text = texts.get(path) ?? await (facts.privileged ? readFromDefaultBranch(path, {
			facts,
			repository
		}) : readPlainFile(path));
		texts.set(path, text);
		return text;
	};
}
function givenInputs(inputs) {
	const given = Object.entries(inputs).filter(([, value]) => value !== undefined);
	return given.map(([name]) => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)).join(", ");
}
const isYaml = (config) => /\n|:\s|^\s*\{/u.test(config);
function accept(loaded, source, problems) {
	if (loaded.kind === "config") return loaded.config;
	problems.push(...loaded.problems.map((problem) => (0, config_problem.YK)(problem, source)));
	return undefined;
}
function unreadable(path, isDefault, error) {
	const code = error.code;
	if (code === "ENOENT" && isDefault) return `There is no configuration: write ${path} (mock-medic init makes one), or, in a step of the action, name a service by the input url or mockoon.`;
	if (code === "ENOENT") return `config: there is no file ${path}`;
	if (code === "EISDIR") return `config: ${path} is a folder; name the file in it`;
	return `config: ${path} cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`;
}
async function readPlainFile(path) {
	const { size, ...kind } = await (0, promises_.stat)(path).then((found) => ({
		size: found.size,
		isFile: found.isFile(),
		isFolder: found.isDirectory()
	}));
	if (!kind.isFile && !kind.isFolder) throw new Error("it is not a plain file");
	if (size > fileBytesMax) throw new Error(`it is larger than ${fileBytesMax / 1024 / 1024} MiB`);
	return (0, promises_.readFile)(path, "utf8");
}
async function readFromDefaultBranch(path, { repository, facts }) {
	if (repository === undefined || facts.repository === undefined) throw new Error(`on ${facts.event} the configuration is read from the default branch, which needs a token with contents: read`);
	const place = path.split("/").map(encodeURIComponent).join("/");
	const { data } = await repository.api.request("GET", `/repos/${facts.repository}/contents/${place}`);
	const content = data?.content;
	if (typeof content !== "string") throw new Error(`${path} is not a file of the default branch`);
	return Buffer.from(content, "base64").toString("utf8");
}
	}),
	294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	yX: () => defaultRecordDir,
	h_: () => openRepository,
	iA: () => prepare,
	iR: () => prepareReport,
	Kf: () => readChoice,
	Ne: () => readDeadline,
	validate: () => validate
});
var promises_ = __webpack_require__(1455);
var ports = __webpack_require__(391);
var assert_never = __webpack_require__(9471);
var refusal = __webpack_require__(102);
;
/*! module ./lib/adapters/github/retry.js */
const attemptsMax = 4;
const firstDelayMs = 500;
const unnamedWaitMs = 6e4;
function afterExchange(exchange, at) {
	switch (exchange.kind) {
		case "answered": return afterAnswer(read(exchange, at.token), at);
		case "aborted": return {
			kind: "give-up",
			error: new ports.W(`The run's time was over before GitHub had answered ${at.what}; the next run goes on from there.`, {
				reason: "deadline",
				retryable: true
			})
		};
		case "not-sent": return again(at) ?? {
			kind: "give-up",
			error: new ports.W(`GitHub could not be reached for ${at.what} (${words(exchange.detail, at)}): check the network, the proxy and the API's address.`, {
				reason: "unreachable",
				retryable: true,
				cause: exchange.cause
			})
		};
		case "lost": return (at.method === "POST" ? undefined : again(at)) ?? {
			kind: "give-up",
			error: lost(at, words(exchange.detail, at), exchange.cause)
		};
		default: return (0, assert_never.x)(exchange);
	}
}
function afterAnswer(answer, at) {
	if (answer.status < 400) return {
		kind: "answer",
		answer
	};
	if ((0, refusal.a5)(answer)) return afterRateLimit(answer, at);
	if (answer.status < 500) return {
		kind: "give-up",
		error: (0, refusal.x5)(at.what, answer)
	};
	if (at.method === "POST") return {
		kind: "give-up",
		error: lost(at, `${answer.status} ${(0, refusal.ag)(answer)}`.trim(), answer)
	};
	return again(at) ?? {
		kind: "give-up",
		error: (0, refusal.x5)(at.what, answer)
	};
}
function afterRateLimit(answer, at) {
	const delayMs = rateLimitDelayMs(answer, at.now) + Math.round(1e3 * at.random);
	if (at.attempt < attemptsMax && at.now + delayMs < at.deadlineAt) return {
		kind: "again",
		delayMs
	};
	const until = new Date(at.now + delayMs).toISOString();
	const error = new ports.W(`GitHub limits the requests of this token (${answer.status} on ${at.what}) until ${until}, which this run cannot wait for; a later run can try again.`, {
		reason: "rate-limited",
		retryable: true,
		cause: answer
	});
	return {
		kind: "give-up",
		error
	};
}
function rateLimitDelayMs({ headers }, now) {
	const after = Number((0, refusal.wx)(headers, "retry-after") ?? Number.NaN);
	if (Number.isFinite(after) && after >= 0) return after * 1e3;
	const resetAt = Number((0, refusal.wx)(headers, "x-ratelimit-reset") ?? Number.NaN) * 1e3;
	if ((0, refusal.wx)(headers, "x-ratelimit-remaining") !== "0" || !Number.isFinite(resetAt)) return unnamedWaitMs;
	const toldAt = Date.parse((0, refusal.wx)(headers, "date") ?? "");
	return Math.max(1e3, resetAt - (Number.isNaN(toldAt) ? now : toldAt) + 1e3);
}
function again(at) {
	const delayMs = Math.round(firstDelayMs * 2 ** (at.attempt - 1) * (.5 + at.random / 2));
	return at.attempt < attemptsMax && at.now + delayMs < at.deadlineAt ? {
		kind: "again",
		delayMs
	} : undefined;
}
function lost(at, detail, cause) {
	return new ports.W(`GitHub's answer to ${at.what} was lost (${detail}): whether it was done is not known; the next run looks before it repeats.`, {
		reason: "lost",
		retryable: true,
		cause
	});
}
function words(detail, at) {
	return (0, refusal.GJ)(detail.replaceAll(at.token, "***"));
}
function read({ status, headers, text }, token) {
	const safe = status >= 400 ? text.replaceAll(token, "***") : text;
	try {
		return {
			status,
			headers,
			data: safe === "" ? undefined : JSON.parse(safe)
		};
	} catch {
		return {
			status,
			headers,
			data: safe
		};
	}
}
;
/*! module ./lib/adapters/github/transport.js */
const answerMaxBytes = 32 * 1024 * 1024;
const silenceMaxMs = 2e4;
function createTransport({ origin, env }) {
	let open;
	return {
		async send(request, signal) {
			if (signal.aborted) return { kind: "aborted" };
			open ??= isProxied(env) ? throughProxy(origin, env) : direct(origin);
			try {
				return await (await open).send(request, signal);
			} catch (cause) {
				return {
					kind: "not-sent",
					detail: inWords(cause instanceof Error ? cause : new Error(String(cause))),
					cause
				};
			}
		},
		async close() {
			(await open?.catch(() => undefined))?.close();
			open = undefined;
		}
	};
}
async function direct(origin) {
	const { Agent, request } = origin.startsWith("https:") ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
	const agent = new Agent({
		keepAlive: true,
		maxSockets: 1
	});
	const send = (outgoing, signal) => new Promise((resolve) => {
		let connected = false;
		const sent = request(`${origin}${outgoing.path}`, {
			agent,
			method: outgoing.method,
			headers: lengthened(outgoing),
			timeout: silenceMaxMs,
			signal
		}, (answer) => {
			void collect(answer).then((text) => resolve({
				kind: "answered",
				status: answer.statusCode ?? 0,
				headers: answer.headers,
				text
			}), (cause) => resolve(signal.aborted ? { kind: "aborted" } : {
				kind: "lost",
				detail: inWords(cause),
				cause
			}));
		});
		sent.on("socket", (socket) => {
			connected = sent.reusedSocket;
			socket.once(origin.startsWith("https:") ? "secureConnect" : "connect", () => connected = true);
		});
		sent.on("timeout", () => sent.destroy(new Error(`no answer for ${silenceMaxMs / 1e3} s`)));
		sent.on("error", (cause) => resolve(signal.aborted ? { kind: "aborted" } : {
			kind: connected ? "lost" : "not-sent",
			detail: inWords(cause),
			cause
		}));
		sent.end(outgoing.body);
	});
	return {
		send,
		close: () => agent.destroy()
	};
}
const named = (env, name) => env[name] ?? env[name.toUpperCase()] ?? "";
const isProxied = (env) => named(env, "http_proxy") !== "" || named(env, "https_proxy") !== "";
async function throughProxy(origin, env) {
	const [{ default: EnvHttpProxyAgent }, { default: request }] = await Promise.all([Promise.all([__webpack_require__.e(3440), __webpack_require__.e(3137)]).then(__webpack_require__.t.bind(__webpack_require__, 3137, 19)), Promise.all([__webpack_require__.e(3440), __webpack_require__.e(4043)]).then(__webpack_require__.t.bind(__webpack_require__, 6424, 19))]);
	const dispatcher = new EnvHttpProxyAgent({
		connections: 1,
		allowH2: false,
		headersTimeout: silenceMaxMs,
		bodyTimeout: silenceMaxMs,
		httpProxy: named(env, "http_proxy"),
		httpsProxy: named(env, "https_proxy"),
		noProxy: named(env, "no_proxy")
	});
	const send = async (outgoing, signal) => {
		try {
			const { method, path, headers, body } = outgoing;
			const answer = await request.call(dispatcher, {
				origin,
				path,
				method,
				headers,
				body: body ?? null,
				signal
			});
			return {
				kind: "answered",
				status: answer.statusCode,
				headers: answer.headers,
				text: await collect(answer.body)
			};
		} catch (cause) {
			if (signal.aborted) return { kind: "aborted" };
			const unconnected = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/u.test(String(cause.code));
			return {
				kind: unconnected ? "not-sent" : "lost",
				detail: inWords(cause),
				cause
			};
		}
	};
	return {
		send,
		close: () => void dispatcher.destroy()
	};
}
function lengthened({ headers, body }) {
	return body === undefined ? { ...headers } : {
		...headers,
		"content-length": String(Buffer.byteLength(body))
	};
}
async function collect(body) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of body) {
		bytes += chunk.length;
		if (bytes > answerMaxBytes) throw new Error(`the answer is longer than ${answerMaxBytes} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function inWords(cause) {
	if (cause instanceof AggregateError && cause.message === "") return cause.errors.map(String).join("; ");
	return cause.message === "" ? cause.name : cause.message;
}
;
/*! module ./lib/adapters/github/api.js */
const redirectsMax = 3;
function createGitHubApi(options) {
	const base = new URL(options.baseUrl);
	const transport = createTransport({
		origin: base.origin,
		env: options.env
	});
	const { clock, signal, deadlineAt } = options;
	const token = options.token.trim();
	let requests = 0;
	const ask = async (request) => {
		requests += 1;
		return transport.send(request, signal);
	};
	const persist = async (request, what) => {
		for (let attempt = 1;; attempt += 1) {
			const exchange = await ask(request);
			const step = afterExchange(exchange, {
				method: request.method,
				what,
				attempt,
				now: clock.now(),
				deadlineAt,
				random: clock.random(),
				token
			});
			if (step.kind === "answer") return step.answer;
			if (step.kind === "give-up") throw step.error;
			await clock.sleep(step.delayMs, signal);
		}
	};
	return {
		get requests() {
			return requests;
		},
		origin: base.origin,
		async request(method, path, body) {
			if (token === "") {
				throw new ports.W("There is no token to record on GitHub with: set the input github-token, or GITHUB_TOKEN on the command line.", {
					reason: "unauthorized",
					retryable: false
				});
			}
			let target = locate(base, path);
			const what = `${method} ${target.pathname}`;
			for (let redirects = 0;; redirects += 1) {
				const answer = await persist({
					method,
					path: target.pathname + target.search,
					headers: headersOf(options.userAgent, token, body),
					body: body === undefined ? undefined : JSON.stringify(body)
				}, what);
				if (answer.status < 300) return answer;
				target = redirected(answer, base, {
					what,
					redirects
				});
			}
		},
		close: () => transport.close()
	};
}
function headersOf(userAgent, token, body) {
	return {
		accept: "application/vnd.github+json",
		"x-github-api-version": "2022-11-28",
		"user-agent": userAgent,
		authorization: `Bearer ${token}`,
		...body === undefined ? {} : { "content-type": "application/json" }
	};
}
function locate(base, path) {
	const url = path.startsWith("/") ? new URL(base.pathname.replace(/\/$/, "") + path, base) : new URL(path);
	if (url.origin !== base.origin) throw elsewhere(url.origin);
	return url;
}
function redirected(answer, base, { what, redirects }) {
	const location = answer.headers["location"];
	if (typeof location !== "string" || redirects >= redirectsMax || !URL.canParse(location, base.href)) {
		throw new ports.W(`GitHub redirects ${what} (${answer.status}) without an end: check the input repository (on the command line GITHUB_REPOSITORY).`, {
			reason: "not-found",
			retryable: false,
			cause: answer
		});
	}
	const url = new URL(location, base);
	if (url.origin !== base.origin) throw elsewhere(url.origin);
	return url;
}
function elsewhere(origin) {
	return new ports.W(`GitHub points to ${origin}, where the token must not go: check the API's address (GITHUB_API_URL).`, {
		reason: "server",
		retryable: false
	});
}
var adapters_deadline = __webpack_require__(6658);
var duration = __webpack_require__(6804);
;
/*! module ./lib/config/guardable.js */
function guardProblems(services) {
	if (services.every(({ launch }) => launch === undefined)) return ["There is nothing to guard: no chosen service has start or mockoon; check (mode check) examines what runs already."];
	return sharedPorts(services);
}
function sharedPorts(services) {
	const first = new Map();
	return services.flatMap(({ id, launch }) => {
		if (typeof launch?.port !== "number") return [];
		const other = first.get(launch.port);
		if (other === undefined) first.set(launch.port, id);
		return other === undefined ? [] : [`services ${other} and ${id} both want port ${launch.port}; give one of them another, or port: auto.`];
	});
}
var nearest = __webpack_require__(948);
var config_select = __webpack_require__(8336);
var read_config = __webpack_require__(6353);
var foreign = __webpack_require__(4040);
;
/*! module ./lib/scope.js */
const scopeCharsMax = 300;
function defaultScope({ place }, matrix) {
	if (place === undefined) return "local";
	const values = matrixValues(matrix);
	return (values.length === 0 ? place : `${place} (${values.join(", ")})`).slice(0, scopeCharsMax);
}
function matrixValues(matrix) {
	try {
		const value = JSON.parse(matrix ?? "null");
		if (typeof value !== "object" || value === null) return [];
		return Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, one]) => `${key}=${typeof one === "string" ? one : JSON.stringify(one)}`);
	} catch {
		return [];
	}
}
var version = __webpack_require__(3411);
;
/*! module ./lib/settings.js */
const defaultDeadline = "10m";
const defaultRecordDir = ".mock-medic";
const deadlineMax = 6 * 36e5;
const failOns = [
	"auto",
	"outage",
	"degraded",
	"failing",
	"never"
];
const modes = [
	"check",
	"guard",
	"command",
	"report"
];
const adminTokenVariable = "MOCKOON_ADMIN_API_TOKEN";
const records = [
	"auto",
	"github",
	"local",
	"off"
];
async function prepare(asked, around) {
	const problems = [];
	const deadlineMs = readDeadline(asked.deadline, problems);
	const deadline = (0, adapters_deadline.r)(deadlineMs, around.clock, around.stop);
	const repository = openRepository(asked, around, deadline, problems);
	const readText = (0, read_config.WF)(around.facts, repository);
	const reading = {
		environment: around.env,
		deadlineMs,
		readText,
		findMockoon
	};
	const read = await readForMode(asked, reading, problems);
	const home = readHome(asked, {
		facts: around.facts,
		repository,
		mode: read?.mode ?? "check"
	}, problems);
	if (problems.length > 0 || read === undefined) {
		deadline.clear();
		return {
			kind: "problems",
			lines: problems
		};
	}
	const { config, services, failOn, mode, environment, unread } = read;
	const token = asked.token?.trim();
	const adminToken = environment[adminTokenVariable];
	const isHandedOn = mode === "guard" && services.some(({ launch }) => launch?.mockoon === true);
	const secrets = [...new Set([...config.secrets, ...isHandedOn && adminToken !== undefined ? [adminToken] : []])];
	return {
		kind: "ready",
		mode,
		failOn,
		unread,
		secrets,
		settings: {
			services,
			policy: config.policy,
			recovery: "as-due",
			recordAuthors: config.recordAuthors,
			home,
			repository,
			token,
			scope: scopeOf(asked, around.facts),
			configuration: configurationOf(asked),
			facts: around.facts,
			whole: asked.service === undefined && (0, config_select.ce)(asked.only).length === 0,
			env: environment,
			clock: around.clock,
			clean: (0, foreign.createClean)(token === undefined ? secrets : [...secrets, token]),
			deadline,
			remarks: await passedOver(asked)
		}
	};
}
const findMockoon = async (folder) => (await __webpack_require__.e(8709).then(__webpack_require__.bind(__webpack_require__, 8709))).findMockoonCli(folder);
async function readForMode(asked, reading, problems) {
	const mode = asked.mode === undefined ? undefined : readChoice("mode", asked.mode, modes, problems);
	if (asked.mode !== undefined && mode === undefined || mode === "report") return undefined;
	if (mode === "command") {
		const unread = [];
		const failOn = readFailOn(asked, problems);
		checkScope(asked, problems);
		const read = await readServices(asked, {
			...reading,
			mode: "validate"
		}, unread) ?? read_config.Uh;
		return {
			...read,
			failOn,
			mode,
			environment: reading.environment,
			unread
		};
	}
	if (mode === "guard" || mode === undefined && await (0, read_config.SH)(asked, reading.readText)) {
		const forGuard = await readAlike(asked, {
			...reading,
			mode: "guard",
			environment: await guardEnvironment(reading.environment, asked.token),
			deadlineMs: undefined
		}, problems);
		if (forGuard === undefined) return undefined;
		if (mode === "guard" || forGuard.services.some(({ launch }) => launch !== undefined)) {
			problems.push(...guardProblems(forGuard.services));
			return forGuard;
		}
	}
	return readAlike(asked, {
		...reading,
		mode: "check"
	}, problems);
}
async function guardEnvironment(env, token) {
	const [{ childEnvironment }, { adminToken }] = await Promise.all([__webpack_require__.e(3542).then(__webpack_require__.bind(__webpack_require__, 3542)), __webpack_require__.e(6994).then(__webpack_require__.bind(__webpack_require__, 6994))]);
	const clean = childEnvironment(env, token);
	return {
		...clean,
		[adminTokenVariable]: adminToken(clean).token
	};
}
function prepareReport(asked, around) {
	const problems = [];
	const deadline = (0, adapters_deadline.r)(readDeadline(asked.deadline, problems), around.clock, around.stop);
	const repository = openRepository(asked, around, deadline, problems);
	const home = readHome(asked, {
		facts: around.facts,
		repository,
		mode: "guard"
	}, problems);
	const failOn = readFailOn(asked, problems);
	checkScope(asked, problems);
	if (problems.length > 0) {
		deadline.clear();
		return {
			kind: "problems",
			lines: problems
		};
	}
	const secrets = [asked.token?.trim(), around.env[adminTokenVariable]].filter((secret) => secret !== undefined);
	const { clock, facts } = around;
	return {
		kind: "ready",
		failOn,
		settings: {
			home,
			repository,
			clock,
			deadline,
			facts,
			clean: (0, foreign.createClean)(secrets),
			scope: scopeOf(asked, facts)
		}
	};
}
async function passedOver({ service }) {
	if (service === undefined || !await (0, promises_.stat)(read_config.sb).then(() => true, () => false)) return [];
	return [`${read_config.sb} was not read, because ${(0, read_config.PC)(service)} say what to examine; remove these inputs to use it.`];
}
async function validate(asked, around) {
	const problems = [];
	const deadlineMs = readDeadline(asked.deadline, problems);
	if (asked.record !== undefined) readChoice("record", asked.record, records, problems);
	const readText = (0, read_config.WF)(around.facts, undefined);
	const read = await readAlike(asked, {
		mode: "validate",
		environment: around.env,
		deadlineMs,
		readText
	}, problems);
	return read === undefined || problems.length > 0 ? {
		kind: "problems",
		lines: problems
	} : {
		kind: "valid",
		config: read.config
	};
}
async function readAlike(asked, loading, problems) {
	const failOn = readFailOn(asked, problems);
	checkScope(asked, problems);
	const read = await readServices(asked, loading, problems);
	return read === undefined ? undefined : {
		...read,
		failOn,
		mode: loading.mode,
		environment: loading.environment,
		unread: []
	};
}
async function readServices(asked, loading, problems) {
	const config = await (0, read_config.Xg)(asked, loading, problems);
	const chosen = config === undefined ? undefined : (0, config_select.Lt)(config.services, (0, config_select.ce)(asked.only));
	if (chosen?.ok === false) problems.push(...chosen.messages);
	return config === undefined || chosen?.ok !== true ? undefined : {
		config,
		services: chosen.services
	};
}
function readFailOn({ failOn }, problems) {
	return failOn === undefined ? undefined : readChoice("fail-on", failOn, failOns, problems);
}
function checkScope({ scope = "" }, problems) {
	if (scope.length > scopeCharsMax) problems.push(`scope: is longer than ${scopeCharsMax} characters; shorten it`);
}
const scopeOf = ({ scope, matrix }, facts) => scope ?? defaultScope(facts, matrix);
function configurationOf({ config, service }) {
	if (service !== undefined) return "inputs";
	if (config === undefined) return read_config.sb;
	return (0, read_config.uj)(config) ? "config" : config.slice(0, scopeCharsMax);
}
function readDeadline(text, problems) {
	const parsed = (0, duration.E9)(text ?? defaultDeadline, deadlineMax);
	if (parsed.ok) return parsed.value;
	problems.push(`deadline: ${parsed.message}`);
	return deadlineMax;
}
function readChoice(name, text, choices, problems) {
	const choice = choices.find((each) => each === text);
	if (choice === undefined) {
		const near = (0, nearest.p)(text, choices);
		problems.push(`${name}: ${JSON.stringify(text.slice(0, 80))} is not known; use one of ${choices.join(", ")}${near === undefined ? "" : ` (did you mean ${near}?)`}`);
	}
	return choice;
}
function openRepository(asked, { facts, clock, env }, deadline, problems) {
	const name = asked.repository ?? facts.repository;
	const token = asked.token?.trim() ?? "";
	if (name === undefined || token === "") return undefined;
	if (!/^[\w.-]+\/[\w.-]+$/u.test(name) || /(?:^|\/)\.{1,2}(?:\/|$)/u.test(name)) {
		problems.push(`repository: ${JSON.stringify(name.slice(0, 80))} is not a repository; write owner/name`);
		return undefined;
	}
	if (!URL.canParse(facts.apiUrl) || !/^https?:/iu.test(facts.apiUrl)) {
		problems.push(`GITHUB_API_URL: ${JSON.stringify(facts.apiUrl.slice(0, 80))} is not a URL of http: or https:`);
		return undefined;
	}
	if (!/^[\u0021-\u007E]+$/u.test(token)) {
		problems.push("github-token: has a character that no token has, such as a space or a curly quote; copy it again");
		return undefined;
	}
	const api = createGitHubApi({
		baseUrl: facts.apiUrl,
		token,
		userAgent: version.N,
		clock,
		signal: deadline.record,
		deadlineAt: deadline.at,
		env
	});
	return {
		api,
		name
	};
}
function readHome(asked, { facts, repository, mode }, problems) {
	const record = readChoice("record", asked.record ?? "auto", records, problems);
	if (mode === "command" && (record === "local" || record === "off")) problems.push(`record: ${record} leaves nothing to answer; mode command needs github, or leave record out`);
	switch (mode === "command" && record === "auto" ? "github" : record) {
		case "local": return {
			kind: "local",
			dir: asked.recordDir ?? defaultRecordDir
		};
		case "github": return onGitHub(asked, {
			facts,
			repository,
			required: true
		}, problems);
		case "auto": return mode === "check" && recordsByItself(facts) ? onGitHub(asked, {
			facts,
			repository,
			required: facts.event === "schedule"
		}, problems) : { kind: "off" };
		case "off":
		case undefined: return { kind: "off" };
	}
}
function recordsByItself({ event, onDefaultBranch }) {
	return event === "schedule" || (event === "push" || event === "workflow_dispatch") && onDefaultBranch;
}
function onGitHub(asked, { facts, repository, required }, problems) {
	if (repository !== undefined) return {
		kind: "github",
		required
	};
	if ((asked.repository ?? facts.repository) === undefined) problems.push("record: github needs a repository; give it as owner/name in the input repository (on the command line GITHUB_REPOSITORY), or use record: local or off");
	else if ((asked.token?.trim() ?? "") === "") problems.push("record: github needs a token; give the input github-token (on the command line GITHUB_TOKEN) with the permission issues: write, or use record: local or off");
	return { kind: "off" };
}
	}),
	3411: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => userAgent,
	r: () => version
});
const version = "0.1.0";
const userAgent = `mock-medic/${version}`;
	})
};
