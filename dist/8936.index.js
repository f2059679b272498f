export const id = 8936;
export const ids = [8936];
export const modules = {
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
	8936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bx: () => endWords,
	HF: () => startFault,
	PL: () => outageCause,
	_f: () => outageMs,
	yT: () => healingWords,
	zO: () => outageSentence
});
var _domain_guard_outages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7330);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5478);
var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
const wordsMax = 300;
function endWords({ words }) {
	if (words.startsWith("ended")) return words;
	return words.startsWith("exit") ? `ended with ${words}` : `ended: ${words}`;
}
function startFault({ cause }) {
	return cause.replace(/^the process could not be started: /, "");
}
function outageCause({ outage, end }) {
	return end === undefined ? outage.findings[0].cause : endWords(end);
}
function outageMs({ startedAt, endedAt, lastSeenAt }) {
	return Math.max(0, (endedAt ?? lastSeenAt) - startedAt);
}
function outageSentence(guarded, watch, { place, ...telling }) {
	const { outage, reset } = guarded;
	const parts = [fall(guarded, watch, {
		...telling,
		place
	}), ...healingWords(guarded, watch, telling)];
	const isReset = reset && outage.endedAt !== undefined;
	if (place === "listed") return `${[...parts, ...isReset ? ["state reset"] : []].join("; ")}.`;
	return `${parts.join("; ")}.${isReset ? " Its in-memory state was reset." : ""}`;
}
function healingWords({ outage }, { state }, telling) {
	return [
		...restartWords(outage, state.service.launch?.restarts ?? 0, telling),
		...ladderWords(outage, telling),
		...cureWords(outage)
	];
}
function fall(guarded, watch, telling) {
	const { outage, end } = guarded;
	const { clean, medium, on, place } = telling;
	const start = (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(outage.startedAt, on);
	if (end !== undefined) {
		const before = outage.startedAt < end.at ? `was down from ${start}, ` : "";
		return `${before}${medium.prose(clean(endWords(end), wordsMax))} at ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(end.at, on)}${returned(guarded, watch, telling)}`;
	}
	const cause = place === "alone" ? "" : `: ${medium.prose(clean(outage.findings[0].cause, wordsMax))}`;
	return `was down from ${start} ${returned(guarded, watch, telling)}${cause}`;
}
function returned({ outage: { startedAt, endedAt }, end, wellUntilAt }, { blindSinceAt }, { on, place }) {
	if (endedAt === undefined && blindSinceAt === undefined) return end === undefined ? "to the end" : " and served no more";
	if (endedAt === undefined) return end === undefined ? "for as long as it was watched" : " and was not seen to serve again";
	const length = place === "alone" && wellUntilAt === startedAt ? "" : ` (${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.gf)(endedAt - startedAt)})`;
	return `${end === undefined ? "to" : ", served again at"} ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(endedAt, on)}${length}`;
}
const isRestart = ({ label, step, detail, output }) => label === _domain_guard_outages_js__WEBPACK_IMPORTED_MODULE_2__.Uy && step === 0 && detail === "" && output === "";
function restartWords({ attempts, curedBy }, max, { clean, medium }) {
	const restarts = attempts.filter(isRestart);
	const [first] = restarts;
	const last = restarts.at(-1);
	if (first === undefined || last === undefined) return [];
	const words = `${restarts.length === 1 ? `restart ${last.attempt}` : `restarts ${first.attempt} ${restarts.length === 2 ? "and" : "to"} ${last.attempt}`} of ${max}`;
	if (last.result === "cured" && curedBy === last.label) return [restarts.length === 1 ? words : `${words}, the last of which helped`];
	if (last.result === "running") return [`${words}${restarts.length === 1 ? "" : ", the last of which"} was under way`];
	return [`${words} in vain: ${medium.prose(clean(last.verification, wordsMax))}`];
}
function ladderWords({ attempts }, { clean, medium }) {
	return (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.J3)(attempts.filter((each) => !isRestart(each)), clean).map(({ label, times, words }) => `${medium.code(label)}${times > 1 ? ` x${times}` : ""}: ${medium.prose(words)}`);
}
function cureWords({ attempts, endedAt, curedBy, recovery }) {
	if (endedAt !== undefined) return curedBy === undefined ? ["it came back by itself"] : [];
	if (attempts.length > 0) return [];
	return [recovery === "running" ? "nothing had been tried yet" : "nothing was left to try"];
}
	}),
	1753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KE: () => listed,
	Vb: () => nameOf,
	wD: () => markdown,
	wh: () => plainText
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
const markdown = {
	code: _markdown_js__WEBPACK_IMPORTED_MODULE_0__.SS,
	prose: _markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7,
	strong: (text) => `**${text}**`
};
const plainText = {
	code: (text) => text,
	prose: (text) => text,
	strong: (text) => text
};
function nameOf(id, { clean, medium }) {
	return medium.code(clean(id, 60));
}
function listed(names, max) {
	const shown = names.length > max ? [...names.slice(0, max), `${names.length - max} more`] : names;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}
	}),
	8653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hu: () => findingWords,
	J3: () => tried,
	L7: () => triedLine,
	N$: () => reproduction,
	NK: () => findingText,
	mC: () => findingLine,
	oQ: () => answered,
	vk: () => attemptWords
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9471);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5478);
var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
var _medium_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1753);
const gotMax = 200;
const evidenceMax = 300;
const wordsMax = 200;
const addressMax = 1e3;
function findingLine(finding, style) {
	return findingWords(finding, style, _medium_js__WEBPACK_IMPORTED_MODULE_0__.wD);
}
function findingText(finding, style) {
	return findingWords(finding, style, _medium_js__WEBPACK_IMPORTED_MODULE_0__.wh);
}
function findingWords(finding, { clean, isOver }, { code, prose }) {
	const check = code(clean(finding.check, wordsMax));
	const got = prose(clean(finding.got, gotMax));
	const expected = prose(clean(finding.expected.replace(/^status /, ""), wordsMax));
	const evidence = finding.evidence === undefined || finding.evidence.trim() === "" ? "" : `: ${code(clean(finding.evidence, evidenceMax))}`;
	const want = isOver ? "wanted" : "want";
	if (answeredStatus(finding)) return `${check} ${isOver ? "answered" : "answers"} ${got}, ${want} ${expected}${evidence}`;
	if (finding.class === "target-down" || finding.class === "runner-network") return `${check}: ${got}${evidence}`;
	return `${check}: ${want} ${expected}, got ${got}${evidence}`;
}
function answeredStatus({ expected, got }) {
	return expected.startsWith("status ") && /^\d{3}(?: from \S+)?$/.test(got);
}
function answered(finding) {
	return finding.class === "assertion" || answeredStatus(finding);
}
function tried(attempts, clean) {
	const groups = [];
	for (const attempt of attempts) {
		const key = `${attempt.step}/${attempt.result}/${attempt.label}`;
		const last = groups.at(-1);
		if (last?.key === key) last.attempts.push(attempt);
		else groups.push({
			key,
			attempts: [attempt]
		});
	}
	return groups.flatMap(({ attempts }) => attempts.slice(-1).map((last) => ({
		label: clean(last.label, wordsMax),
		times: attempts.length,
		words: attemptWords(last, clean)
	})));
}
function attemptWords(attempt, clean) {
	const detail = clean(attempt.detail, gotMax);
	const verification = clean(attempt.verification, gotMax);
	const took = attempt.endedAt === undefined ? "" : (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.p0)(attempt.endedAt - attempt.startedAt);
	const outcome = [detail, took].filter((part) => part !== "").join(", ");
	switch (attempt.result) {
		case "running": return verification === "" ? `begun at ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.pm)(attempt.startedAt)} UTC, no outcome yet` : joined(detail, verification);
		case "pending": return joined(detail, "its outcome is not known yet");
		case "not-applicable": return joined("not applicable", detail);
		case "cured": return joined(outcome, "cured");
		case "not-cured": return joined(outcome, verification);
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__.x)(attempt.result);
	}
}
const joined = (first, second) => [first, second].filter((words) => words !== "").join("; ");
function triedLine({ label, times, words }) {
	return `- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)(label)}${times > 1 ? ` x${times}` : ""}: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.p7)(words)}`;
}
function reproduction(check, clean) {
	if (check.kind === "tcp") return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)(`nc -vz ${shellQuoted(clean(check.host, addressMax))} ${check.port}`);
	const flags = `${check.method === "HEAD" ? "-I" : "-i"}${check.followRedirects ? "L" : ""}`;
	const method = check.method === "GET" || check.method === "HEAD" ? "" : ` -X ${check.method}`;
	const command = `curl ${flags}${method} ${shellQuoted(clean(check.url, addressMax))}`;
	const left = [...check.headers.length > 0 ? ["headers"] : [], ...check.body === undefined ? [] : ["body"]];
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)(clean(command, addressMax + 100)) + (left.length > 0 ? ` (its ${left.join(" and ")} left out)` : "");
}
function shellQuoted(text) {
	return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
	})
};
