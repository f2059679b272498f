export const id = 9580;
export const ids = [9580, 4040];
export const modules = {
	9796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { C: () => fillPlaceholders });
function fillPlaceholders(text, { port, url }) {
	return text.replaceAll(/\{\{\s*(port|url)\s*\}\}/gu, (all, name) => (name === "port" ? port?.toString() : url) ?? all);
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
	1401: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H$: () => lastBeat,
	Jv: () => isOverdue,
	lo: () => inTurn
});
var _latency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3652);
const dyingMs = 50;
const overdueMs = 50;
function lastBeat(endedAt, checks) {
	const open = checks.flatMap(({ samples }) => samples.slice(samples.findLastIndex(({ verdict }) => verdict.kind === "healthy" || verdict.kind === "degraded") + 1)).toSorted((one, other) => one.startedAt - other.startedAt);
	const [failed] = open.flatMap(({ verdict, startedAt: at, endedAt: overAt }) => verdict.kind === "failing" && overAt < endedAt - dyingMs ? [{
		at,
		finding: verdict.findings[0]
	}] : []);
	return {
		failed,
		unansweredAt: open[0]?.startedAt
	};
}
function inTurn(first, then) {
	return then.map((check, n) => ({
		...check,
		samples: [...first[n]?.samples ?? [], ...check.samples]
	}));
}
function isOverdue(waitedMs, latencies) {
	return waitedMs > Math.max(overdueMs, (0, _latency_js__WEBPACK_IMPORTED_MODULE_0__.F)(latencies)?.p99 ?? 0);
}
	}),
	3652: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => percentiles,
	b: () => withLatency
});
const growth = 1.02;
const smallestMs = .1;
const bucketsMax = 800;
function withLatency(latencies, ms) {
	const bucket = Math.min(bucketsMax, Math.max(0, Math.ceil(Math.log(Math.max(ms, smallestMs) / smallestMs) / Math.log(growth))));
	return {
		...latencies,
		[bucket]: (latencies[bucket] ?? 0) + 1
	};
}
function percentiles(latencies) {
	const buckets = Object.entries(latencies).map(([bucket, count]) => [Number(bucket), count]);
	const total = buckets.reduce((sum, [, count]) => sum + count, 0);
	if (total === 0) return undefined;
	const at = (share) => {
		let left = Math.ceil(total * share);
		const found = buckets.find(([, count]) => (left -= count) <= 0);
		return smallestMs * growth ** ((found?.[0] ?? 0) - .5);
	};
	return {
		p50: at(.5),
		p95: at(.95),
		p99: at(.99)
	};
}
	}),
	208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Zk: () => isForgiven,
	ns: () => restartDelayMs,
	sk: () => nextStep
});
var _assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);
const forgivenAfterMs = 6e5;
const secondPauseMs = 1e3;
const pauseMaxMs = 3e4;
function nextStep(state) {
	switch (state.phase) {
		case "waiting": return { kind: "start" };
		case "starting":
		case "unready":
		case "stopped": return { kind: "rest" };
		case "up":
		case "given-up": return { kind: "watch" };
		case "down": return healing(state);
		default: return (0, _assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(state.phase);
	}
}
function healing({ service, restartsCounted, outages }) {
	const nth = restartsCounted + 1;
	const isClimbed = outages.at(-1)?.outage.recovery !== "running";
	if (!isClimbed && service.launch !== undefined && nth <= service.launch.restarts) return {
		kind: "restart",
		nth,
		delayMs: restartDelayMs(nth)
	};
	return isClimbed || service.recovery.length === 0 ? { kind: "give-up" } : { kind: "climb" };
}
function restartDelayMs(nth) {
	return nth <= 1 ? 0 : Math.min(pauseMaxMs, secondPauseMs * 2 ** (nth - 2));
}
function isForgiven(upSinceAt, fellAt) {
	return upSinceAt !== undefined && fellAt - upSinceAt >= forgivenAfterMs;
}
	}),
	7330: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$A: () => climbed,
	AN: () => fell,
	BA: () => restarted,
	Uy: () => restartLabel,
	e$: () => risen,
	sw: () => withAttempt,
	tD: () => changed
});
var _last_beat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1401);
var _next_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(208);
const outagesMax = 30;
const attemptsMax = 20;
const restartLabel = "restart";
function fell(known, entry) {
	const { at, confirmedAt, findings, end } = entry;
	const before = known.outages.at(-1)?.outage;
	if (before !== undefined && before.endedAt === undefined) return stillDown(known, confirmedAt);
	const startedAt = Math.max(at, before?.endedAt ?? 0);
	const outage = {
		id: known.older.count + known.outages.length + 1,
		level: "failing",
		startedAt,
		confirmedAt: Math.max(confirmedAt, startedAt),
		lastSeenAt: Math.max(confirmedAt, startedAt),
		endedAt: undefined,
		curedBy: undefined,
		recovery: "running",
		exhaustedAt: undefined,
		findings,
		attempts: [],
		runUrl: undefined,
		blindSinceAt: undefined,
		mass: undefined
	};
	const guarded = {
		outage,
		wellUntilAt: Math.min(startedAt, wellUntilAt(known, entry)),
		end,
		reset: false
	};
	const all = [...known.outages, guarded];
	const [oldest] = all;
	const isFull = all.length > outagesMax && oldest !== undefined;
	return {
		...known,
		phase: "down",
		upSinceAt: undefined,
		restartsCounted: (0, _next_step_js__WEBPACK_IMPORTED_MODULE_0__.Zk)(known.upSinceAt, startedAt) ? 0 : known.restartsCounted,
		outages: isFull ? all.slice(1) : all,
		older: isFull ? {
			count: known.older.count + 1,
			downMs: known.older.downMs + lengthMs(oldest.outage)
		} : known.older
	};
}
function wellUntilAt({ gaps, wellAt, latencies }, { at, end, unansweredAt }) {
	const gap = gaps.at(-1);
	const wasIll = end === undefined || at < end.at || unansweredAt !== undefined && (0, _last_beat_js__WEBPACK_IMPORTED_MODULE_1__.Jv)(end.at - unansweredAt, latencies);
	if (wasIll) return wellAt ?? at;
	return gap !== undefined && gap.toAt >= at ? gap.fromAt : at;
}
function stillDown(known, seenAt) {
	return {
		...changed(known, (outage) => ({
			...outage,
			recovery: "running",
			lastSeenAt: Math.max(outage.lastSeenAt, seenAt)
		})),
		phase: "down",
		upSinceAt: undefined
	};
}
const lengthMs = ({ startedAt, endedAt, lastSeenAt }) => Math.max(0, (endedAt ?? lastSeenAt) - startedAt);
function withAttempt(known, { at, nth }) {
	const attempt = {
		step: 0,
		label: restartLabel,
		attempt: nth,
		startedAt: at,
		endedAt: undefined,
		result: "running",
		detail: "",
		output: "",
		verification: ""
	};
	return changed(known, (outage) => ({
		...outage,
		attempts: [...outage.attempts, attempt].slice(-attemptsMax),
		lastSeenAt: Math.max(outage.lastSeenAt, at)
	}), true);
}
function restarted(known, { at, outcome }) {
	const cured = outcome.kind === "cured";
	const tried = changed(known, (outage) => ({
		...outage,
		lastSeenAt: cured ? outage.lastSeenAt : Math.max(outage.lastSeenAt, at),
		attempts: outage.attempts.map((attempt, n) => n === outage.attempts.length - 1 ? {
			...attempt,
			endedAt: at,
			result: cured ? "cured" : "not-cured",
			verification: cured ? "" : outcome.finding.cause
		} : attempt)
	}));
	return cured ? risen(tried, {
		passedAt: outcome.passedAt,
		curedBy: restartLabel
	}) : tried;
}
function climbed(known, { at, attempts, result }) {
	return changed(known, (outage) => {
		const isTold = (known) => attempts.some(({ startedAt, step, label, attempt }) => startedAt === known.startedAt && step === known.step && label === known.label && attempt === known.attempt);
		const restarts = outage.attempts.filter((known) => !isTold(known));
		return {
			...outage,
			attempts: [...restarts, ...attempts].slice(-attemptsMax),
			recovery: result === "recovered" ? "running" : result,
			exhaustedAt: result === "exhausted" ? at : undefined,
			lastSeenAt: Math.max(outage.lastSeenAt, at)
		};
	});
}
function risen(known, { passedAt, curedBy }) {
	const up = changed(known, (outage) => {
		const endedAt = Math.max(outage.startedAt, passedAt);
		return {
			...outage,
			endedAt,
			curedBy,
			recovery: curedBy === undefined ? outage.attempts.length === 0 ? "none" : "exhausted" : "recovered",
			lastSeenAt: Math.min(outage.lastSeenAt, endedAt)
		};
	});
	return {
		...up,
		phase: "up",
		upSinceAt: passedAt,
		wellAt: passedAt
	};
}
function changed(known, change, reset = false) {
	const last = known.outages.at(-1);
	if (last === undefined || last.outage.endedAt !== undefined) return known;
	return {
		...known,
		outages: [...known.outages.slice(0, -1), {
			...last,
			outage: change(last.outage),
			reset: last.reset || reset
		}]
	};
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
	3411: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => userAgent,
	r: () => version
});
const version = "0.1.0";
const userAgent = `mock-medic/${version}`;
	})
};
