export const id = 322;
export const ids = [322];
export const modules = {
	6779: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ep: () => conclude,
	_K: () => passedAt,
	hC: () => firstFailedAt,
	tC: () => shareOf
});
function samplesMax(rule) {
	return 3 * Math.max(rule.failureThreshold, rule.successThreshold);
}
function conclude(samples, rule) {
	const streak = concludeStreak(samples, rule);
	if (streak !== undefined) return streak;
	if (samples.length >= samplesMax(rule)) return concludeMixed(samples, rule);
	return rule.ended ? unfinished(samples, rule) : "more";
}
function concludeStreak(samples, rule) {
	const { failureThreshold, successThreshold, passesNeeded } = rule;
	const passes = tail(samples, ["healthy"]);
	const all = passes === samples.length;
	if (passes >= (all ? passesNeeded : successThreshold)) return { kind: "healthy" };
	if (tail(samples, ["failing"]) >= failureThreshold) return samples.at(-1)?.verdict;
	const needed = Math.max(failureThreshold, successThreshold);
	return tail(samples, ["failing", "degraded"]) < needed ? undefined : degraded(samples.slice(-needed), rule);
}
function concludeMixed(samples, rule) {
	const known = samples.filter(({ verdict }) => verdict.kind !== "unknown");
	const unknowns = samples.length - known.length;
	const prevented = unknowns > known.length || concludeStreak(known, rule) !== undefined;
	return prevented ? unfinished(samples, rule) : degraded(samples, rule);
}
function degraded(samples, rule) {
	const last = lastFindings(samples, "degraded");
	if (last !== undefined && countOf(samples, "degraded") === samples.length) return {
		kind: "degraded",
		findings: last
	};
	return {
		kind: "degraded",
		findings: [share(samples, rule), ...countOf(samples, "failing") === 0 ? [] : last ?? []]
	};
}
function shareOf({ cause }) {
	return /^\d+ of \d+ probes (?:failed|were degraded)(?=: )/.exec(cause)?.[0];
}
function share(samples, rule) {
	const failures = countOf(samples, "failing");
	const [example] = lastFindings(samples, failures > 0 ? "failing" : "degraded") ?? [cutOff(samples, rule)];
	const words = failures > 0 ? `${failures} of ${samples.length} probes failed` : `${countOf(samples, "degraded")} of ${samples.length} probes were degraded`;
	return {
		...example,
		check: rule.check,
		cause: `${words}: ${example.cause}`
	};
}
function unfinished(samples, rule) {
	const [first, ...more] = lastFindings(samples, "unknown") ?? [cutOff(samples, rule)];
	return {
		kind: "unknown",
		findings: [
			first,
			...more,
			...countOf(samples, "failing") > 0 ? [share(samples, rule)] : []
		]
	};
}
function cutOff(samples, rule) {
	return {
		class: "runner-network",
		check: rule.check,
		cause: `not confirmed on ${rule.check}: the run was cut off`,
		expected: `${rule.failureThreshold} failures or ${rule.successThreshold} passes in a row`,
		got: samples.length === 1 ? "one probe" : `${samples.length} probes`,
		evidence: undefined
	};
}
function lastFindings(samples, kind) {
	const verdict = samples.findLast((sample) => sample.verdict.kind === kind)?.verdict;
	return verdict !== undefined && verdict.kind !== "healthy" ? verdict.findings : undefined;
}
function tail(samples, kinds) {
	const before = samples.findLastIndex(({ verdict }) => !kinds.includes(verdict.kind));
	return samples.length - 1 - before;
}
function countOf(samples, kind) {
	return samples.filter(({ verdict }) => verdict.kind === kind).length;
}
function firstFailedAt(samples, verdict, rule) {
	if (verdict.kind === "healthy") return undefined;
	if (verdict.kind === "unknown") return (samples.find((sample) => sample.verdict.kind !== "healthy") ?? samples[0])?.startedAt;
	const bad = verdict.kind === "failing" ? ["failing"] : ["failing", "degraded"];
	const isStreak = tail(samples, bad) >= rule.failureThreshold;
	const from = isStreak ? samples.findLastIndex((sample) => sample.verdict.kind === "healthy") + 1 : 0;
	return samples.slice(from).find((sample) => bad.includes(sample.verdict.kind))?.startedAt;
}
function passedAt(samples, verdict, rule) {
	if (verdict.kind !== "healthy" && verdict.kind !== "degraded") return undefined;
	const passes = tail(samples, verdict.kind === "healthy" ? ["healthy"] : ["healthy", "degraded"]);
	const isEnough = verdict.kind === "healthy" || passes >= rule.successThreshold;
	return isEnough ? samples[samples.length - passes]?.startedAt : undefined;
}
	}),
	213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => unexamined,
	x: () => failuresIn
});
function failuresIn(checks) {
	return checks.reduce((sum, { failures }) => sum + failures, 0);
}
function unexamined(now) {
	const finding = {
		class: "config-error",
		check: "all",
		cause: "internal error",
		expected: "a verdict",
		got: "a bug in Mock Medic",
		evidence: undefined
	};
	return {
		verdict: {
			kind: "unknown",
			findings: [finding]
		},
		checks: [],
		startedAt: now,
		endedAt: now,
		firstFailedAt: undefined,
		passedAt: undefined
	};
}
	}),
	5141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gf: () => processCheck,
	QZ: () => worst,
	eD: () => worstKind,
	hK: () => isOfProcess
});
const processCheck = "process";
const isOfProcess = ({ check, class: kind, evidence }) => check === processCheck && kind === "target-down" && evidence === undefined;
const worstFirst = [
	"failing",
	"unknown",
	"degraded"
];
function worst(verdicts) {
	return verdicts.reduce(worse, { kind: "healthy" });
}
function worse(one, other) {
	if (one.kind === "healthy" || other.kind !== one.kind) return worstKind([one.kind, other.kind]) === one.kind ? one : other;
	return {
		kind: one.kind,
		findings: [...one.findings, ...other.findings]
	};
}
function worstKind(kinds) {
	return worstFirst.find((kind) => kinds.includes(kind)) ?? "healthy";
}
	}),
	7066: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	sb: () => examine,
	mI: () => probeOnce,
	n9: () => verifyCure
});
var conclude = __webpack_require__(6779);
var assert_never = __webpack_require__(9471);
var describe = __webpack_require__(1339);
var loopback = __webpack_require__(2143);
;
/*! module ./lib/domain/cause.js */
const pathMax = 80;
const urlForm = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#]*)([^?#]*)/iu;
function labelOf(check) {
	if (check.kind === "tcp") return `tcp ${placeOf(check)}`;
	const path = urlForm.exec(check.url)?.[2] ?? "";
	return `${check.method} ${(0, describe.Jj)(path === "" ? "/" : path, pathMax)}`;
}
function placeOf(check) {
	if (check.kind === "tcp") {
		if ((0, loopback.U)(check.host)) return `:${check.port}`;
		return `${check.host.includes(":") ? `[${check.host}]` : check.host}:${check.port}`;
	}
	const authority = urlForm.exec(check.url)?.[1] ?? "";
	const port = /:(\d+)$/u.exec(authority)?.[1];
	const host = port === undefined ? authority : authority.slice(0, -port.length - 1);
	if ((0, loopback.U)(host)) return `:${port ?? (check.url.startsWith("https:") ? "443" : "80")}`;
	return authority;
}
function unreachableCause(check, reason) {
	const words = {
		"name-not-found": `name not found: ${placeOf(check)}`,
		refused: `connection refused on ${placeOf(check)}`,
		reset: `connection reset on ${labelOf(check)}`,
		timeout: `timeout on ${labelOf(check)}`,
		certificate: `certificate not accepted on ${placeOf(check)}`,
		protocol: `not an HTTP answer on ${labelOf(check)}`,
		redirects: `redirects that lead nowhere on ${labelOf(check)}`,
		"invalid-body": `broken body on ${labelOf(check)}`,
		network: `network fault on ${placeOf(check)}`
	};
	return words[reason];
}
function notProbedCause(check, reason) {
	const words = {
		deadline: "the run was out of time",
		cancelled: "the run was cancelled",
		"runner-network": "the runner has no network"
	};
	return `could not probe ${labelOf(check)}: ${words[reason]}`;
}
;
/*! module ./lib/domain/match.js */
const holds = { kind: "holds" };
const nothing = "nothing there";
function equal(wanted, value) {
	if (wanted === null || typeof wanted !== "object") return wanted === value;
	if (value === null || typeof value !== "object") return false;
	if (Array.isArray(wanted) || Array.isArray(value)) {
		return Array.isArray(wanted) && Array.isArray(value) && wanted.length === value.length && wanted.every((item, index) => equal(item, value[index]));
	}
	const ours = Object.entries(wanted);
	const theirs = value;
	return Object.keys(theirs).length === ours.length && ours.every(([key, item]) => Object.hasOwn(theirs, key) && equal(item, theirs[key]));
}
function match(matcher, value) {
	return combine(matcher, (condition) => matchCondition(condition, value === undefined ? [] : [value]));
}
function matchNodes(matcher, nodes) {
	return combine(matcher, (condition) => matchCondition(condition, nodes));
}
function combine(matcher, test) {
	let result = holds;
	for (const condition of matcher) {
		const next = test(condition);
		if (next.kind === "broken" || next.kind === "incomparable") return next;
		if (next.kind === "undecided") result = next;
	}
	return result;
}
function matchCondition(condition, nodes) {
	const answer = (ok, got) => ok ? holds : {
		kind: "broken",
		expected: (0, describe.ri)(condition),
		got
	};
	if (condition.kind === "exists") return answer(nodes.length > 0 === condition.value, nodes.length === 0 ? nothing : nodesWords(nodes));
	if (condition.kind === "count") return within(condition, match(condition.matcher, nodes.length), `a count of ${nodes.length}`);
	const [value] = nodes;
	if (value === undefined) return answer(false, nothing);
	if (condition.kind === "not") return invert(condition, matchNodes(condition.matcher, nodes), nodesWords(nodes));
	if (condition.kind === "every") return matchEvery(condition, nodes);
	if (condition.kind === "some") return matchSome(condition, nodes);
	return nodes.length === 1 ? matchValue(condition, value) : answer(false, `${nodes.length} values where one was wanted`);
}
function matchValue(condition, value) {
	const answer = (ok, got = (0, describe.pz)(value)) => ok ? holds : {
		kind: "broken",
		expected: (0, describe.ri)(condition),
		got
	};
	switch (condition.kind) {
		case "equals": return answer(equal(condition.value, value));
		case "contains": return answer(contains(value, condition.value));
		case "matches": return matchPattern(condition, value);
		case "gt":
		case "gte":
		case "lt":
		case "lte":
			if (typeof value === "number") return answer(compare[condition.kind](value, condition.value));
			return {
				kind: "incomparable",
				expected: (0, describe.ri)(condition),
				got: `${(0, describe.yL)((0, describe.QP)(value))}, not a number: ${(0, describe.pz)(value)}`
			};
		case "type": return answer((0, describe.QP)(value) === condition.value, `${(0, describe.yL)((0, describe.QP)(value))}: ${(0, describe.pz)(value)}`);
		case "length": {
			const length = lengthOf(value);
			if (length === undefined) return answer(false, `${(0, describe.yL)((0, describe.QP)(value))}, which has no length`);
			return within(condition, match(condition.matcher, length), `a length of ${length}`);
		}
		default: return (0, assert_never.x)(condition);
	}
}
const compare = {
	gt: (value, limit) => value > limit,
	gte: (value, limit) => value >= limit,
	lt: (value, limit) => value < limit,
	lte: (value, limit) => value <= limit
};
function contains(value, wanted) {
	if (typeof value === "string") return typeof wanted === "string" && value.includes(wanted);
	return Array.isArray(value) && value.some((item) => equal(wanted, item));
}
function matchPattern(condition, value) {
	const expected = (0, describe.ri)(condition);
	if (typeof value !== "string") return {
		kind: "broken",
		expected,
		got: `${(0, describe.yL)((0, describe.QP)(value))}, not text: ${(0, describe.pz)(value)}`
	};
	const answer = condition.test(value);
	if (answer === "yes") return holds;
	if (answer === "no") return {
		kind: "broken",
		expected,
		got: (0, describe.pz)(value)
	};
	return {
		kind: "undecided",
		expected,
		got: "the pattern takes too long on this text"
	};
}
function matchEvery(condition, nodes) {
	let undecided = holds;
	for (const [index, node] of nodes.entries()) {
		const inner = match(condition.matcher, node);
		if (inner.kind === "broken" || inner.kind === "incomparable") return within(condition, inner, `${inner.got} (${index + 1} of ${nodes.length})`);
		if (inner.kind === "undecided") undecided = within(condition, inner, inner.got);
	}
	return undecided;
}
function matchSome(condition, nodes) {
	let inner = holds;
	for (const node of nodes) {
		const next = match(condition.matcher, node);
		if (next.kind === "holds") return holds;
		if (inner.kind !== "undecided") inner = next;
	}
	return within(condition, inner, `none of ${nodes.length}: ${nodesWords(nodes)}`);
}
function within(outer, inner, got) {
	if (inner.kind === "holds") return holds;
	return {
		kind: inner.kind,
		expected: (0, describe.ri)(outer),
		got: inner.kind === "undecided" ? inner.got : got
	};
}
function invert(outer, inner, got) {
	if (inner.kind === "broken") return holds;
	const expected = (0, describe.ri)(outer);
	return inner.kind === "holds" ? {
		kind: "broken",
		expected,
		got
	} : {
		kind: inner.kind,
		expected,
		got: inner.got
	};
}
const nodesWords = (nodes) => nodes.slice(0, 3).map(describe.pz).join(", ") + (nodes.length > 3 ? ", …" : "");
function lengthOf(value) {
	if (typeof value === "string") return codePoints(value);
	if (Array.isArray(value)) return value.length;
	return value === null || typeof value !== "object" ? undefined : Object.keys(value).length;
}
function codePoints(text) {
	let pairs = 0;
	for (let index = 1; index < text.length; index++) {
		const isPair = (text.charCodeAt(index) & 64512) === 56320 && (text.charCodeAt(index - 1) & 64512) === 55296;
		if (isPair) pairs++;
	}
	return text.length - pairs;
}
;
/*! module ./lib/domain/judge.js */
const healthy = { kind: "healthy" };
const causeMax = 160;
const gotMax = 1e3;
const evidenceMax = 2e3;
function judge(check, observation) {
	switch (observation.kind) {
		case "unreachable": return {
			kind: "failing",
			findings: [unreachable(check, observation)]
		};
		case "not-probed": return {
			kind: "unknown",
			findings: [notProbed(check, observation)]
		};
		case "responded": return judgeAnswer(check, observation);
		default: return (0, assert_never.x)(observation);
	}
}
function judgeAnswer(check, answer) {
	const read = documentReader(answer.response);
	const broken = evaluate({
		check,
		answer,
		read,
		expectations: check.expect
	});
	const expected = verdictOf("failing", broken);
	if (expected.kind !== "healthy" || check.warn === undefined) return expected;
	return verdictOf("degraded", evaluate({
		check,
		answer,
		read,
		expectations: check.warn
	}));
}
function verdictOf(kind, faults) {
	const [broken, ...more] = faults.filter((fault) => fault.class !== "config-error");
	if (broken !== undefined) return {
		kind,
		findings: [broken, ...more]
	};
	const [undecided, ...others] = faults;
	return undecided === undefined ? healthy : {
		kind: "unknown",
		findings: [undecided, ...others]
	};
}
function evaluate(question) {
	const { answer, expectations } = question;
	const findings = [];
	const { response } = answer;
	const statusIsRight = response === undefined || expectations.status === undefined || expectations.status.some(({ from, to }) => response.status >= from && response.status <= to);
	if (!statusIsRight) findings.push(wrongStatus(question, response));
	if (expectations.withinMs !== undefined && answer.timings.totalMs > expectations.withinMs) findings.push(slow(question, expectations.withinMs));
	if (response === undefined || !statusIsRight) return findings;
	for (const { name, matcher } of expectations.headers) {
		const value = Object.hasOwn(response.headers, name) ? response.headers[name] : undefined;
		findings.push(...findingsOf(question, {
			result: match(matcher, value),
			cause: `wrong header ${name}`,
			subject: `header ${name}`,
			evidence: undefined
		}));
	}
	return [...findings, ...bodyFindings(question, response)];
}
function bodyFindings(question, response) {
	const { body, json } = question.expectations;
	if (body === undefined && json.length === 0) return [];
	if (response.bodyCut) return [fault(question, {
		cause: "too large a body",
		expected: "a body within the limit",
		got: `more than ${response.bodyBytes} bytes`,
		evidence: response.body
	})];
	if (!response.bodyIsUtf8) return [fault(question, {
		cause: "not UTF-8 in the body",
		expected: "a body in UTF-8",
		got: "bytes that are not UTF-8",
		evidence: undefined
	})];
	const findings = body === undefined ? [] : [...findingsOf(question, {
		result: match(body, response.body),
		cause: "wrong body",
		subject: "body",
		evidence: response.body
	})];
	if (json.length === 0) return findings;
	const document = question.read();
	if (!document.isJson) {
		const type = response.headers["content-type"];
		const got = response.body === "" ? "an empty body" : `a body that is not JSON${type === undefined ? "" : ` (content-type ${type})`}`;
		return [...findings, fault(question, {
			cause: "not JSON",
			expected: "a JSON body",
			got,
			evidence: response.body
		})];
	}
	return [...findings, ...json.flatMap((expectation) => jsonFindings({
		question,
		response,
		expectation,
		document: document.value
	}))];
}
function jsonFindings(given) {
	const { path, matcher, select } = given.expectation;
	const nodes = select(given.document);
	const wording = {
		cause: `wrong JSON at ${path}`,
		subject: path,
		evidence: given.response.body
	};
	const expected = (0, describe.YG)(matcher);
	if (nodes === "too-slow") return findingsOf(given.question, {
		...wording,
		result: {
			kind: "undecided",
			expected,
			got: "the path takes too long on this document"
		}
	});
	if (nodes === "too-deep") return findingsOf(given.question, {
		...wording,
		result: {
			kind: "broken",
			expected,
			got: "JSON that is nested too deeply"
		}
	});
	return findingsOf(given.question, {
		...wording,
		result: matchNodes(matcher, nodes)
	});
}
function documentReader(response) {
	let document;
	return () => document ??= parse(response?.body ?? "");
}
function parse(body) {
	try {
		return {
			isJson: true,
			value: JSON.parse(body.startsWith("﻿") ? body.slice(1) : body)
		};
	} catch {
		return { isJson: false };
	}
}
function fault({ check }, { cause, expected, got, evidence }) {
	return finding(check, {
		class: "assertion",
		cause: `${cause} on ${labelOf(check)}`,
		expected,
		got,
		evidence
	});
}
function findingsOf(question, told) {
	const { result, cause, subject, evidence } = told;
	if (result.kind === "holds") return [];
	const expected = `${subject}: ${result.expected}`;
	if (result.kind !== "undecided") return [fault(question, {
		cause,
		expected,
		got: result.got,
		evidence
	})];
	return [finding(question.check, {
		class: "config-error",
		cause: `could not decide ${subject} on ${labelOf(question.check)}`,
		expected,
		got: result.got,
		evidence: undefined
	})];
}
function wrongStatus({ check, answer, expectations }, response) {
	const { status, body } = response;
	return finding(check, {
		class: status >= 500 && status <= 599 ? "target-down" : "assertion",
		cause: `HTTP ${status} on ${labelOf(check)}`,
		expected: `status ${(0, describe.o7)(expectations.status ?? [])}`,
		got: `${status}${answeredFrom(check, answer)}`,
		evidence: body
	});
}
function answeredFrom(check, { address }) {
	const isLocalhost = check.kind === "http" && /^https?:\/\/(?:[^/@]*@)?(?:[\w-]+\.)*localhost(?=[:/?#]|$)/i.test(check.url);
	return isLocalhost && address !== undefined ? ` from ${address}` : "";
}
function slow({ check, answer }, withinMs) {
	const limit = (0, describe.Sh)(withinMs);
	return finding(check, {
		class: "assertion",
		cause: `slow ${labelOf(check)}: over ${limit}`,
		expected: `an answer within ${limit}`,
		got: (0, describe.Sh)(answer.timings.totalMs),
		evidence: undefined
	});
}
function unreachable(check, { reason, detail }) {
	const expected = check.kind === "tcp" ? "an open port" : "an answer";
	return finding(check, {
		class: "target-down",
		cause: unreachableCause(check, reason),
		expected,
		got: detail,
		evidence: undefined
	});
}
function notProbed(check, { reason, detail }) {
	return finding(check, {
		class: "runner-network",
		cause: notProbedCause(check, reason),
		expected: "a probe",
		got: detail,
		evidence: undefined
	});
}
function finding(check, given) {
	const evidence = given.evidence === undefined || given.evidence === "" ? undefined : (0, describe.Jj)(given.evidence, evidenceMax);
	return {
		class: given.class,
		check: check.name,
		cause: (0, describe.Jj)(given.cause, causeMax),
		expected: (0, describe.Jj)(given.expected, gotMax),
		got: (0, describe.Jj)(given.got, gotMax),
		evidence
	};
}
var domain_verdict = __webpack_require__(5141);
;
/*! module ./lib/examine.js */
const textMax = 200;
const examine_evidenceMax = 300;
async function examine(service, tools, passesNeeded) {
	const startedAt = tools.clock.now();
	let needed;
	const askOnce = () => needed ??= passesNeeded();
	const series = await Promise.all(service.checks.map((check) => probeUntilConcluded(check, service, {
		...tools,
		passesNeeded: askOnce
	})));
	const verdict = (0, domain_verdict.QZ)(series.map(({ check }) => check.verdict));
	const endedAt = tools.clock.now();
	const checks = series.map(({ check }) => check);
	const probes = checks.reduce((sum, check) => sum + check.probes, 0);
	tools.log.tell({
		kind: "examined",
		service: service.id,
		verdict: verdict.kind,
		probes,
		tookMs: endedAt - startedAt
	});
	const deciding = series.filter(({ check }) => check.verdict.kind === verdict.kind);
	return {
		verdict,
		checks,
		startedAt,
		endedAt,
		firstFailedAt: earliest(deciding.map((one) => one.firstFailedAt)),
		passedAt: allPassedAt(series)
	};
}
async function verifyCure(service, tools) {
	const { verdict, passedAt } = await examine(service, tools, () => Promise.resolve(service.confirmation.successThreshold));
	const isWell = verdict.kind === "healthy" || service.incident.openOn === "failing";
	if (passedAt !== undefined && isWell) return { passedAt };
	if (verdict.kind === "healthy") throw new Error(`the verification of ${service.id} passed at no time`);
	const [finding] = verdict.findings;
	return {
		still: finding.cause,
		finding
	};
}
async function probeUntilConcluded(check, service, tools) {
	const { clock, signal } = tools;
	const samples = [];
	for (;;) {
		const { sample, observation } = await probeOnce(check, service, tools);
		samples.push(sample);
		const allPassed = samples.every(({ verdict }) => verdict.kind === "healthy");
		const passesNeeded = allPassed ? await tools.passesNeeded() : service.confirmation.successThreshold;
		const rule = {
			...service.confirmation,
			check: check.name,
			passesNeeded,
			ended: false
		};
		let verdict = (0, conclude.Ep)(samples, rule);
		if (verdict === "more") {
			await clock.sleep(service.confirmation.retryIntervalMs, signal);
			if (signal.aborted) verdict = (0, conclude.Ep)(samples, {
				...rule,
				ended: true
			});
		}
		if (verdict !== "more") return seriesOf({
			check,
			samples,
			verdict,
			rule,
			observation
		});
	}
}
async function probeOnce(check, service, { prober, clock, clean, log, signal }) {
	const observation = await prober.probe(check, signal);
	const endedAt = clock.now();
	const verdict = cleanVerdict(judge(check, observation), clean);
	const { startedAt } = observation;
	const cause = verdict.kind === "healthy" ? undefined : verdict.findings[0].cause;
	log.tell({
		kind: "probed",
		service: service.id,
		check: check.name,
		verdict: verdict.kind,
		cause,
		tookMs: endedAt - startedAt
	});
	return {
		sample: {
			startedAt,
			endedAt,
			verdict
		},
		observation
	};
}
function seriesOf(ended) {
	const { check, samples, verdict, rule, observation } = ended;
	const wire = observation.kind === "not-probed" ? undefined : observation;
	return {
		check: {
			name: check.name,
			verdict,
			probes: samples.length,
			failures: samples.filter((sample) => sample.verdict.kind === "failing").length,
			status: wire?.kind === "responded" ? wire.response?.status : undefined,
			address: wire?.address,
			timings: wire?.timings,
			samples
		},
		firstFailedAt: (0, conclude.hC)(samples, verdict, rule),
		passedAt: (0, conclude._K)(samples, verdict, rule)
	};
}
function cleanVerdict(verdict, clean) {
	if (verdict.kind === "healthy") return verdict;
	const [first, ...rest] = verdict.findings.map((finding) => ({
		class: finding.class,
		check: finding.check,
		cause: clean(finding.cause, textMax),
		expected: clean(finding.expected, textMax),
		got: clean(finding.got, textMax),
		evidence: finding.evidence === undefined ? undefined : clean(finding.evidence, examine_evidenceMax)
	}));
	if (first === undefined) throw new Error(`a verdict of ${verdict.kind} has no finding`);
	return {
		kind: verdict.kind,
		findings: [first, ...rest]
	};
}
function earliest(instants) {
	const known = instants.filter((instant) => instant !== undefined);
	return known.length === 0 ? undefined : Math.min(...known);
}
function allPassedAt(series) {
	const instants = series.map((one) => one.passedAt);
	const known = instants.filter((instant) => instant !== undefined);
	return known.length < instants.length ? undefined : Math.max(...known);
}
	}),
	805: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => createProber });
var assert_never = __webpack_require__(9471);
var external_node_buffer_ = __webpack_require__(4573);
;
/*! module ./lib/probes/fault.js */
const stopped = { kind: "stopped" };
function fault(reason, detail) {
	return {
		kind: "fault",
		reason,
		detail: detail.length > 300 ? `${detail.slice(0, 299)}…` : detail
	};
}
function codeOf(error) {
	return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
const ownTrouble = new Set([
	"ENETUNREACH",
	"ENETDOWN",
	"EADDRNOTAVAIL",
	"EAFNOSUPPORT",
	"EMFILE",
	"ENFILE",
	"ENOBUFS",
	"ENOMEM",
	"EACCES",
	"EPERM"
]);
function reasonOf(code) {
	if (ownTrouble.has(code)) return "runner-network";
	switch (code) {
		case "ECONNREFUSED": return "refused";
		case "ECONNRESET":
		case "ECONNABORTED":
		case "EPIPE": return "reset";
		case "ETIMEDOUT": return "timeout";
		default: return "network";
	}
}
;
/*! module ./lib/probes/body.js */
const codingsMax = 3;
function readBody(options) {
	const codings = options.encoding === "" ? [] : options.encoding.toLowerCase().split(",", codingsMax + 1).map((coding) => coding.trim());
	const coded = codings.filter((coding) => coding !== "identity" && coding !== "");
	const plain = readPlain(options);
	return coded.length > 0 && coded.length <= codingsMax && coded.every(known) ? readCoded(coded, plain, options) : plain;
}
function decodeText({ bytes, cut }) {
	const tailsMax = cut ? 3 : 0;
	for (let tail = 0; tail <= tailsMax && tail <= bytes.length; tail += 1) {
		const whole = tail === 0 ? bytes : bytes.subarray(0, -tail);
		if ((0, external_node_buffer_.isUtf8)(whole)) return {
			text: withoutMark(whole.toString("utf8")),
			isUtf8: true
		};
	}
	return {
		text: withoutMark(bytes.toString("utf8")),
		isUtf8: false
	};
}
function withoutMark(text) {
	return text.startsWith("﻿") ? text.slice(1) : text;
}
function readPlain({ bytesMax, onDone, onProgress }) {
	const chunks = [];
	let length = 0;
	let done = false;
	const finish = (cut) => {
		if (done) return;
		done = true;
		const [first, ...rest] = chunks;
		const bytes = first === undefined || rest.length > 0 ? Buffer.concat(chunks, length) : first;
		onDone({
			kind: "body",
			bytes,
			cut
		});
	};
	return {
		write(chunk) {
			if (done) return true;
			const room = bytesMax - length;
			chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
			length += Math.min(chunk.length, room);
			onProgress(length);
			if (chunk.length > room) finish(true);
			return true;
		},
		end: () => finish(false),
		destroy() {
			done = true;
		}
	};
}
function readCoded(codings, plain, { onDone, onDrain }) {
	let decoders = [];
	const destroy = () => {
		plain.destroy();
		for (const decoder of decoders) decoder.destroy();
	};
	const start = (head) => {
		const chain = codings.toReversed().map((coding, index) => openDecoder(coding, index === 0 ? head : undefined));
		for (const [index, decoder] of chain.entries()) {
			decoder.on("error", (error) => {
				destroy();
				onDone(fault("invalid-body", `the body is not ${codings.join(", ")} as it claims to be (${error.message})`));
			});
			const next = chain[index + 1];
			if (next !== undefined) decoder.pipe(next);
		}
		chain.at(-1)?.on("data", (chunk) => plain.write(chunk));
		chain.at(-1)?.on("end", () => plain.end());
		chain[0]?.on("drain", onDrain);
		return chain;
	};
	return {
		write(chunk) {
			if (decoders.length === 0) decoders = start(chunk);
			return decoders[0]?.write(chunk) ?? true;
		},
		end: () => decoders.length === 0 ? plain.end() : decoders[0]?.end(),
		destroy
	};
}
function known(coding) {
	return [
		"gzip",
		"x-gzip",
		"deflate",
		"br"
	].includes(coding) || coding === "zstd" && "createZstdDecompress" in process.getBuiltinModule("node:zlib");
}
function openDecoder(coding, head) {
	const zlib = process.getBuiltinModule("node:zlib");
	switch (coding) {
		case "br": return zlib.createBrotliDecompress();
		case "zstd": return zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 } });
		case "deflate": return head !== undefined && ((head[0] ?? 8) & 15) !== 8 ? zlib.createInflateRaw() : zlib.createInflate();
		default: return zlib.createGunzip();
	}
}
var external_node_net_ = __webpack_require__(7030);
var external_node_dns_ = __webpack_require__(610);
;
/*! module ./lib/probes/look-up.js */
const placesMax = 6;
const loopback = [{
	ip: "127.0.0.1",
	family: 4
}, {
	ip: "::1",
	family: 6
}];
const wanted = {
	any: 0,
	ipv4: 4,
	ipv6: 6
};
const spoken = {
	any: "an address",
	ipv4: "an IPv4 address",
	ipv6: "an IPv6 address"
};
function lookUp(target, { limit, trace }) {
	const { host, family } = target;
	const literal = (0, external_node_net_.isIP)(host);
	if (literal !== 0) return allowed([{
		ip: host,
		family: literal === 6 ? 6 : 4
	}], target);
	if (/^(?:.+\.)?localhost\.?$/i.test(host)) return allowed(loopback, target);
	if (host === "") return fault("name-not-found", "the name of the host is empty");
	trace.enter("lookup");
	trace.name = host;
	return new Promise((resolve) => {
		limit.onReached(() => resolve([]));
		(0, external_node_dns_.lookup)(host, {
			all: true,
			family: wanted[family],
			order: "verbatim"
		}, (error, found) => {
			if (error !== null) return resolve(describe(codeOf(error), target));
			const places = found.map(({ address, family }) => ({
				ip: address,
				family: family === 6 ? 6 : 4
			}));
			resolve(allowed(inTurn(places).slice(0, placesMax), target));
		});
	});
}
function allowed(places, { host, family }) {
	const fitting = family === "any" ? places : places.filter((place) => place.family === wanted[family]);
	return fitting.length > 0 ? fitting : fault("name-not-found", `${host} does not resolve to ${spoken[family]}`);
}
function inTurn(places) {
	const first = places.filter((place) => place.family === places[0]?.family);
	const second = places.filter((place) => place.family !== places[0]?.family);
	return first.flatMap((place, index) => [place, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
}
function describe(code, { host, family }) {
	if (code === "ENOTFOUND") return fault("name-not-found", `${host} does not resolve to ${spoken[family]}`);
	return fault("runner-network", `${host} could not be looked up: the resolver of this machine does not answer (${code})`);
}
;
/*! module ./lib/probes/dial.js */
const nextAddressAfterMs = 250;
const telling = [
	"refused",
	"reset",
	"timeout",
	"network"
];
async function dial(target, journey) {
	const places = await lookUp(target, journey);
	if (journey.limit.cause !== undefined) return stopped;
	if ("kind" in places) return places;
	journey.trace.enter("connect");
	return new Promise((resolve) => race({
		places,
		port: target.port,
		journey,
		resolve
	}));
}
function spell({ ip, family }, port) {
	return family === 6 ? `[${ip}]:${port}` : `${ip}:${port}`;
}
function isOwnEcho(socket, port) {
	return socket.localPort === port && socket.localAddress === socket.remoteAddress;
}
function race({ places, port, journey: { limit, trace }, resolve }) {
	const open = new Set();
	const failures = [];
	let next = 0;
	let timer;
	const settle = (outcome) => {
		clearTimeout(timer);
		for (const socket of open) socket.destroy();
		open.clear();
		resolve(outcome);
	};
	const tryNext = () => {
		const index = next;
		const place = places[index];
		if (place === undefined) {
			if (open.size === 0) settle(dial_describe(failures));
			return;
		}
		next += 1;
		const address = spell(place, port);
		trace.address = address;
		const socket = (0, external_node_net_.connect)({
			host: place.ip,
			port,
			noDelay: true
		});
		open.add(socket);
		const lose = (code) => {
			if (!open.delete(socket)) return;
			socket.destroy();
			failures.push({
				index,
				address,
				code
			});
			clearTimeout(timer);
			tryNext();
		};
		socket.on("error", (error) => lose(codeOf(error)));
		socket.once("connect", () => {
			if (isOwnEcho(socket, port)) return lose("ECONNREFUSED");
			trace.address = address;
			trace.leave();
			open.delete(socket);
			settle({
				kind: "connected",
				socket
			});
		});
		if (next < places.length) timer = setTimeout(tryNext, nextAddressAfterMs);
	};
	limit.onReached(() => settle(stopped));
	if (limit.cause === undefined) tryNext();
}
function dial_describe(failures) {
	const inOrder = failures.toSorted((one, other) => one.index - other.index);
	const codes = [...new Set(inOrder.map((failure) => failure.code))];
	const words = codes.map((code) => sentence(code, inOrder.filter((failure) => failure.code === code).map((failure) => failure.address)));
	const reasons = new Set(inOrder.map((failure) => reasonOf(failure.code)));
	return fault(telling.find((reason) => reasons.has(reason)) ?? "runner-network", words.join("; "));
}
function sentence(code, addresses) {
	const where = addresses.join(" and ");
	switch (code) {
		case "ECONNREFUSED": return `connection refused on ${where}`;
		case "ECONNRESET": return `connection reset by ${where}`;
		case "ETIMEDOUT": return `no answer to connecting from ${where}`;
		case "EHOSTUNREACH":
		case "EHOSTDOWN": return `no route to ${where}`;
		case "ENETUNREACH":
		case "ENETDOWN":
		case "EADDRNOTAVAIL":
		case "EAFNOSUPPORT": return `this machine has no network to reach ${where} (${code})`;
		case "EMFILE":
		case "ENFILE":
		case "ENOBUFS":
		case "ENOMEM": return `this machine has no room for a connection to ${where} (${code})`;
		case "EACCES":
		case "EPERM": return `this machine does not allow a connection to ${where} (${code})`;
		default: return `cannot connect to ${where} (${code})`;
	}
}
var external_node_http_ = __webpack_require__(7067);
;
/*! module ./lib/probes/broken.js */
function describeBroken(error, progress) {
	const { address, status, started } = progress;
	const code = codeOf(error);
	if (code === "HPE_HEADER_OVERFLOW") return fault("protocol", "the headers of the answer are larger than 16 KiB");
	const misread = code.startsWith("HPE_");
	const endedEarly = code === "HPE_INVALID_EOF_STATE" || code === "ECONNRESET" && !("syscall" in error);
	if (status !== 0) {
		if (misread || endedEarly) return fault("invalid-body", describeBody(progress, code));
		if (reasonOf(code) === "reset") return fault("reset", `connection reset by ${address} while the body was read`);
		return fault(reasonOf(code), `the connection to ${address} failed while the body was read (${code})`);
	}
	if (endedEarly) return fault("reset", `connection closed by ${address} ${started ? "within the headers of its answer" : "without an answer"}`);
	if (misread) return fault("protocol", `the answer is not HTTP/1.1${reasonIn(error)}`);
	if (reasonOf(code) === "reset") return fault("reset", `connection reset by ${address}`);
	return fault(reasonOf(code), `the connection to ${address} failed (${code})`);
}
function describeBody({ bodyBytes, length }, code) {
	if (code === "HPE_CLOSED_CONNECTION" || length !== undefined && code.startsWith("HPE_")) return `the body is longer than its content-length, ${length}, says`;
	if (code.startsWith("HPE_") && code !== "HPE_INVALID_EOF_STATE") return `the body is not chunked as it claims to be, after ${bodyBytes} bytes`;
	return length === undefined ? `the body breaks off after ${bodyBytes} bytes` : `the body has ${bodyBytes} bytes and content-length says ${length}`;
}
function reasonIn(error) {
	const words = "reason" in error && typeof error.reason === "string" ? error.reason : undefined;
	return words === undefined ? "" : ` (${words})`;
}
;
/*! module ./lib/probes/redirect.js */
const harmless = new Set([
	"accept",
	"user-agent",
	"content-type"
]);
const ofBody = new Set([
	"content-type",
	"content-encoding",
	"content-language",
	"content-location"
]);
function isRedirect(status, location) {
	return location !== undefined && [
		301,
		302,
		303,
		307,
		308
	].includes(status);
}
function nextHop(hop, status, location) {
	if (!URL.canParse(location, hop.url.href)) return fault("redirects", `HTTP ${status} redirects to what is no URL`);
	const url = new URL(location, hop.url.href);
	if (url.protocol !== "http:" && url.protocol !== "https:") {
		return fault("redirects", `HTTP ${status} redirects to ${url.protocol} and only http: and https: are followed`);
	}
	url.username = "";
	url.password = "";
	const becomesGet = status === 303 ? hop.method !== "HEAD" : status < 303 && hop.method === "POST";
	const sameOrigin = url.origin === hop.url.origin;
	return {
		kind: "hop",
		method: becomesGet ? "GET" : hop.method,
		url,
		headers: hop.headers.filter(([name]) => (sameOrigin || harmless.has(name)) && !(becomesGet && ofBody.has(name))),
		body: becomesGet ? undefined : hop.body
	};
}
function shortUrl(url) {
	return `${url.origin}${url.pathname}`;
}
;
/*! module ./lib/probes/exchange.js */
function exchange(options, journey) {
	return new Promise((resolve) => {
		const reading = new Reading(options, journey, resolve);
		journey.limit.onReached(() => reading.stop());
		if (journey.limit.cause === undefined) send(options, reading);
	});
}
function send({ hop, socket }, reading) {
	if (hop.method === "CONNECT") return reading.settle(fault("protocol", "the request cannot be sent: CONNECT asks for a tunnel, and is no check"));
	let sent;
	try {
		sent = (0, external_node_http_.request)({
			createConnection: () => socket,
			host: hop.url.hostname,
			port: hop.url.port,
			defaultPort: hop.url.protocol === "https:" ? 443 : 80,
			method: hop.method,
			path: `${hop.url.pathname}${hop.url.search}`,
			headers: headersOf(hop)
		});
	} catch (error) {
		return reading.settle(fault("protocol", `the request cannot be sent: ${error instanceof Error ? error.message : String(error)}`));
	}
	sent.on("finish", () => reading.sent());
	sent.on("response", (answer) => reading.begin(answer));
	sent.on("upgrade", () => reading.settle(fault("protocol", "an upgrade that was not asked for")));
	sent.on("error", (error) => reading.fail(error));
	sent.end(hop.body);
}
function headersOf({ headers, body }) {
	const result = {};
	for (const [name, value] of headers) {
		if (name !== "content-length" && name !== "connection") result[name] = name in result ? [result[name] ?? "", value].flat() : value;
	}
	if (body !== undefined) result["content-length"] = String(Buffer.byteLength(body));
	return {
		...result,
		connection: "close"
	};
}
class Reading {
	#options;
	#journey;
	#resolve;
	#settled = false;
	#status = 0;
	#headers = {};
	#reader;
	constructor(options, journey, resolve) {
		this.#options = options;
		this.#journey = journey;
		this.#resolve = resolve;
	}
	settle(outcome) {
		if (this.#settled) return;
		this.#settled = true;
		this.#reader?.destroy();
		this.#options.socket.destroy();
		this.#resolve(outcome);
	}
	stop() {
		const { socket } = this.#options;
		if (this.#status === 0 && socket.bytesRead > 0) this.#journey.trace.enter("transfer");
		this.settle(stopped);
	}
	sent() {
		if (this.#status === 0 && !this.#settled) this.#journey.trace.enter("wait");
	}
	begin(answer) {
		this.#journey.trace.enter("transfer");
		this.#status = answer.statusCode ?? 0;
		this.#headers = joined(answer.rawHeaders);
		answer.on("error", (error) => this.fail(error));
		if (this.#options.redirects && isRedirect(this.#status, this.#headers["location"])) {
			this.#answer({
				kind: "body",
				bytes: Buffer.alloc(0),
				cut: false
			});
			return;
		}
		const reader = readBody({
			bytesMax: this.#options.bodyBytesMax,
			encoding: this.#headers["content-encoding"] ?? "",
			onDone: (body) => body.kind === "body" ? this.#answer(body) : this.settle(body),
			onDrain: () => answer.resume(),
			onProgress: (bytes) => {
				this.#journey.trace.bodyBytes = bytes;
			}
		});
		this.#reader = reader;
		answer.on("data", (chunk) => {
			if (!this.#settled && !reader.write(chunk)) answer.pause();
		});
		answer.on("end", () => reader.end());
	}
	fail(error) {
		const { trace } = this.#journey;
		this.settle(describeBroken(error, {
			address: trace.address ?? "",
			status: this.#status,
			started: this.#options.socket.bytesRead > 0,
			bodyBytes: trace.bodyBytes,
			length: this.#headers["content-length"]
		}));
	}
	#answer(body) {
		this.settle({
			kind: "answer",
			status: this.#status,
			headers: this.#headers,
			body
		});
	}
}
function joined(raw) {
	const headers = Object.create(null);
	for (let n = 0; n + 1 < raw.length; n += 2) {
		const name = (raw[n] ?? "").toLowerCase();
		const before = headers[name];
		headers[name] = before === undefined ? raw[n + 1] ?? "" : `${before}, ${raw[n + 1] ?? ""}`;
	}
	return headers;
}
;
/*! module ./lib/probes/glance.js */
const headMax = 4096;
const restMs = 1e3;
function glance({ hop, socket }, { limit, trace }) {
	return new Promise((resolve) => {
		let head = "";
		const settle = (outcome) => {
			socket.removeListener("data", onData);
			socket.resume();
			if (outcome.kind === "answer") socket.setTimeout(restMs, () => socket.destroy()).end();
			else socket.destroy();
			resolve(outcome);
		};
		const onData = (chunk) => {
			trace.enter("transfer");
			head += chunk.toString("latin1");
			const status = /^HTTP\/\d\.\d (\d{3})/u.exec(head)?.[1];
			if (status !== undefined) settle({
				kind: "answer",
				status: Number(status),
				headers: {},
				body: {
					kind: "body",
					bytes: Buffer.alloc(0),
					cut: true
				}
			});
			else if (head.length > headMax || !"HTTP/".startsWith(head.slice(0, 5))) settle(fault("protocol", "the answer is not HTTP"));
		};
		const onBroken = (error) => settle(describeBroken(error, {
			address: trace.address ?? "",
			status: 0,
			started: head !== "",
			bodyBytes: 0,
			length: undefined
		}));
		limit.onReached(() => settle(stopped));
		if (limit.cause !== undefined) return;
		socket.on("data", onData);
		socket.once("error", onBroken);
		socket.once("close", () => onBroken(Object.assign(new Error("socket hang up"), { code: "ECONNRESET" })));
		socket.write(requestText(hop));
		trace.enter("wait");
	});
}
function requestText({ method, url, headers }) {
	const lines = headers.filter(([name]) => name !== "connection" && name !== "host").map(([name, value]) => `${name}: ${value.replaceAll(/[\r\n]/gu, " ")}`);
	return [
		`${method} ${url.pathname}${url.search} HTTP/1.1`,
		`host: ${url.host}`,
		...lines,
		"connection: close",
		"",
		""
	].join("\r\n");
}
;
/*! module ./lib/probes/secure.js */
function secure_secure(socket, host, { limit, trace }) {
	trace.enter("tls");
	return new Promise((resolve) => {
		limit.onReached(() => {
			socket.destroy();
			resolve(stopped);
		});
		if (limit.cause !== undefined) return;
		const { connect } = process.getBuiltinModule("node:tls");
		const names = (0, external_node_net_.isIP)(host) === 0 ? {
			host,
			servername: host
		} : { host };
		const secured = connect({
			socket,
			ALPNProtocols: ["http/1.1"],
			...names
		});
		secured.on("error", (error) => {
			socket.destroy();
			resolve(secure_describe(error, host, trace.address ?? host));
		});
		secured.once("secureConnect", () => {
			trace.leave();
			resolve({
				kind: "connected",
				socket: secured
			});
		});
	});
}
const certificateTrouble = {
	CERT_HAS_EXPIRED: "has expired",
	CERT_NOT_YET_VALID: "is not valid yet",
	CERT_REVOKED: "was revoked",
	CERT_REJECTED: "is rejected",
	CERT_UNTRUSTED: "is not trusted",
	CERT_SIGNATURE_FAILURE: "has a wrong signature",
	CERT_CHAIN_TOO_LONG: "has too long a chain",
	INVALID_CA: "was signed by what is no authority",
	INVALID_PURPOSE: "is not for servers",
	PATH_LENGTH_EXCEEDED: "has too long a chain",
	DEPTH_ZERO_SELF_SIGNED_CERT: "is self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "comes from a self-signed authority that is not trusted here",
	UNABLE_TO_GET_ISSUER_CERT: "comes from an authority that is not known here",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "comes from an authority that is not known here",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "comes from an authority that is not known here",
	HOSTNAME_MISMATCH: "is for another host"
};
function secure_describe(error, host, address) {
	const code = codeOf(error);
	if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return fault("certificate", `the certificate is for another host than ${host}${named(error)}`);
	const trouble = certificateTrouble[code];
	if (trouble !== undefined) return fault("certificate", `the certificate of ${host} ${trouble} (${code})`);
	const reason = reasonOf(code);
	if (reason === "reset") return fault("reset", `${address} closed the connection during the TLS handshake`);
	if (code.startsWith("ERR_SSL_") || code.startsWith("ERR_TLS_") || code === "EPROTO") {
		return fault("protocol", `no TLS with ${address} (${code})`);
	}
	return fault(reason, `the TLS handshake with ${address} failed (${code})`);
}
function named(error) {
	const names = "cert" in error && typeof error.cert === "object" && error.cert !== null && "subjectaltname" in error.cert ? error.cert.subjectaltname : undefined;
	return typeof names === "string" ? `: it names ${names}` : "";
}
;
/*! module ./lib/probes/http.js */
const redirectsMax = 5;
async function probeHttp(check, userAgent, journey) {
	if (!URL.canParse(check.url) || !/^https?:/i.test(check.url)) return fault("protocol", "the URL of the check is not one of http: or https:");
	const url = new URL(check.url);
	let hop = {
		kind: "hop",
		method: check.method,
		url,
		headers: complete(check.headers, userAgent),
		body: check.body
	};
	const seen = new Set();
	for (let redirects = 0;; redirects += 1) {
		const answer = await ask(hop, check, journey);
		if (answer.kind !== "answer") return answer;
		const location = answer.headers["location"];
		if (!check.followRedirects || !isRedirect(answer.status, location)) return {
			kind: "fetched",
			response: responseOf(answer, hop, redirects)
		};
		const next = nextHop(hop, answer.status, location);
		if (next.kind === "fault") return next;
		seen.add(`${hop.method} ${hop.url.href}`);
		if (seen.has(`${next.method} ${next.url.href}`)) return fault("redirects", `redirected in a circle, back to ${shortUrl(next.url)}`);
		if (redirects === redirectsMax) return fault("redirects", `more than ${redirectsMax} redirects, the last to ${shortUrl(next.url)}`);
		hop = next;
	}
}
async function ask(hop, check, journey) {
	const connected = await connectTo(hop.url, check.family, journey);
	if (connected.kind !== "connected") return connected;
	if (check.answerOnly === true) return glance({
		hop,
		socket: connected.socket
	}, journey);
	return exchange({
		hop,
		socket: connected.socket,
		bodyBytesMax: check.bodyMaxBytes,
		redirects: check.followRedirects
	}, journey);
}
async function connectTo(url, family, journey) {
	const host = url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname;
	const encrypted = url.protocol === "https:";
	const port = url.port === "" ? encrypted ? 443 : 80 : Number(url.port);
	const dialled = await dial({
		host,
		port,
		family
	}, journey);
	return encrypted && dialled.kind === "connected" ? secure_secure(dialled.socket, host, journey) : dialled;
}
function complete(headers, userAgent) {
	const standard = [["accept", "*/*"], ["user-agent", userAgent]];
	return [...standard.filter(([name]) => !headers.some(([given]) => given === name)), ...headers];
}
function responseOf({ status, headers, body }, hop, redirects) {
	const { text, isUtf8 } = decodeText(body);
	return {
		status,
		headers,
		body: text,
		bodyBytes: body.bytes.length,
		bodyCut: body.cut,
		bodyIsUtf8: isUtf8,
		redirects,
		url: hop.url.href
	};
}
;
/*! module ./lib/probes/limit.js */
const delayMaxMs = 2 ** 31 - 1;
function abortCause(signal) {
	return signal.reason instanceof Error && signal.reason.name === "DeadlineError" ? "deadline" : "cancelled";
}
class Limit {
	cause;
	#signal;
	#timer;
	#abort = () => this.#reach(abortCause(this.#signal));
	#end;
	constructor(timeoutMs, signal) {
		this.#signal = signal;
		this.#timer = setTimeout(() => this.#reach("timeout"), Math.min(timeoutMs, delayMaxMs));
		if (signal.aborted) this.cause = abortCause(signal);
		else signal.addEventListener("abort", this.#abort);
	}
	onReached(end) {
		this.#end = end;
		if (this.cause !== undefined) end();
	}
	release() {
		clearTimeout(this.#timer);
		this.#signal.removeEventListener("abort", this.#abort);
		this.#end = undefined;
	}
	#reach(cause) {
		if (this.cause !== undefined) return;
		this.cause = cause;
		this.#end?.();
	}
}
;
/*! module ./lib/probes/slots.js */
function createSlots(max) {
	let taken = 0;
	let queue = [];
	let head = 0;
	const listeners = new Map();
	const settle = (waiter, place) => {
		waiter.settled = true;
		waiter.resolve(place);
	};
	const listen = (signal) => {
		if (listeners.has(signal)) return;
		const dismiss = () => {
			for (const waiter of queue.slice(head)) if (waiter.signal === signal && !waiter.settled) settle(waiter, false);
		};
		listeners.set(signal, dismiss);
		signal.addEventListener("abort", dismiss);
	};
	const forget = () => {
		queue = [];
		head = 0;
		for (const [signal, dismiss] of listeners) signal.removeEventListener("abort", dismiss);
		listeners.clear();
	};
	return {
		take(signal) {
			if (signal.aborted) return Promise.resolve(false);
			if (taken < max) {
				taken += 1;
				return Promise.resolve(true);
			}
			listen(signal);
			return new Promise((resolve) => queue.push({
				signal,
				resolve,
				settled: false
			}));
		},
		free() {
			for (let waiter = queue[head]; waiter !== undefined; waiter = queue[head]) {
				head += 1;
				if (waiter.settled) continue;
				settle(waiter, true);
				return;
			}
			forget();
			taken -= 1;
		}
	};
}
;
/*! module ./lib/probes/tcp.js */
async function probeTcp(check, journey) {
	const dialled = await dial(check, journey);
	if (dialled.kind !== "connected") return dialled;
	dialled.socket.destroy();
	return { kind: "accepted" };
}
;
/*! module ./lib/probes/timeout-words.js */
function timeoutWords(limitMs, trace) {
	const limit = limitMs < 1e3 ? `${limitMs} ms` : `${Math.round(limitMs / 100) / 10} s`;
	const what = trace.phase === "transfer" ? "no whole answer" : "no answer";
	return `${what} within ${limit} (${trace.phase === undefined ? "not begun" : during[trace.phase](trace)})`;
}
const during = {
	lookup: (trace) => `looking up ${trace.name}`,
	connect: (trace) => `connecting to ${trace.address ?? "no address"}`,
	tls: () => "connected, in the TLS handshake",
	wait: () => "connected, waiting for the first byte",
	transfer: (trace) => trace.bodyBytes === 0 ? "connected, the answer had begun" : `connected, ${trace.bodyBytes} bytes of the body read`
};
;
/*! module ./lib/probes/trace.js */
class Trace {
	phase;
	address;
	name = "";
	bodyBytes = 0;
	#beganAt = performance.now();
	#phaseAt = this.#beganAt;
	#spentMs = {
		lookup: undefined,
		connect: undefined,
		tls: undefined,
		wait: undefined,
		transfer: undefined
	};
	enter(phase) {
		const at = performance.now();
		this.#close(at);
		this.phase = phase;
		this.#phaseAt = at;
	}
	leave() {
		this.#close(performance.now());
		this.phase = undefined;
	}
	finish() {
		const at = performance.now();
		this.#close(at);
		const { lookup, connect, tls, wait, transfer } = this.#spentMs;
		return {
			lookupMs: rounded(lookup),
			connectMs: rounded(connect),
			tlsMs: rounded(tls),
			waitMs: rounded(wait),
			transferMs: rounded(transfer),
			totalMs: Math.round((at - this.#beganAt) * 100) / 100
		};
	}
	#close(at) {
		if (this.phase !== undefined) this.#spentMs[this.phase] = (this.#spentMs[this.phase] ?? 0) + at - this.#phaseAt;
	}
}
function rounded(ms) {
	return ms === undefined ? undefined : Math.round(ms * 100) / 100;
}
;
/*! module ./lib/probes/prober.js */
function createProber({ connectionsMax = 50, userAgent = "mock-medic", now = wallClock } = {}) {
	const slots = createSlots(connectionsMax);
	return { async probe(check, signal) {
		if (!await slots.take(signal)) return notProbed(abortCause(signal), now());
		try {
			return await probeNow(check, {
				signal,
				userAgent,
				startedAt: now()
			});
		} finally {
			slots.free();
		}
	} };
}
async function probeNow(check, { signal, userAgent, startedAt }) {
	const trace = new Trace();
	const limit = new Limit(check.timeoutMs, signal);
	try {
		const outcome = await perform(check, userAgent, {
			limit,
			trace
		});
		const taken = {
			startedAt,
			timings: trace.finish(),
			address: trace.address
		};
		switch (outcome.kind) {
			case "fetched": return {
				kind: "responded",
				response: outcome.response,
				...taken
			};
			case "accepted": return {
				kind: "responded",
				response: undefined,
				...taken
			};
			case "fault":
				if (outcome.reason === "runner-network") return {
					kind: "not-probed",
					startedAt,
					reason: outcome.reason,
					detail: outcome.detail
				};
				return {
					kind: "unreachable",
					reason: outcome.reason,
					detail: outcome.detail,
					...taken
				};
			case "stopped":
				if (limit.cause === "deadline" || limit.cause === "cancelled") return notProbed(limit.cause, startedAt);
				return {
					kind: "unreachable",
					reason: "timeout",
					detail: timeoutWords(check.timeoutMs, trace),
					...taken
				};
			default: return (0, assert_never.x)(outcome);
		}
	} finally {
		limit.release();
	}
}
function perform(check, userAgent, journey) {
	switch (check.kind) {
		case "http": return probeHttp(check, userAgent, journey);
		case "tcp": return probeTcp(check, journey);
		default: return (0, assert_never.x)(check);
	}
}
function notProbed(reason, startedAt) {
	const detail = reason === "deadline" ? "the run's deadline came before the answer" : "the run was cancelled before the answer";
	return {
		kind: "not-probed",
		startedAt,
		reason,
		detail
	};
}
function wallClock() {
	return Math.round(performance.timeOrigin + performance.now());
}
	}),
	7373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => recover });
var assert_never = __webpack_require__(9471);
var loopback = __webpack_require__(2143);
;
/*! module ./lib/domain/recovery.js */
function delayMs(backoff, attempt, random) {
	if (attempt <= 1 || backoff.initialMs === 0) return 0;
	return Math.floor(random() * Math.min(backoff.maxMs, backoff.initialMs * backoff.factor ** (attempt - 2)));
}
function nextMove(ladder, history, random) {
	const last = history.at(-1);
	if (last === undefined) return climb(ladder, 0, history);
	const step = ladder.steps[last.step];
	if (step === undefined) throw new Error(`attempt at step ${last.step} of a ladder of ${ladder.steps.length}`);
	switch (last.result) {
		case "running": return {
			kind: "verify",
			settleMs: step.settleMs,
			forMs: step.kind === "dispatch" ? step.verifyForMs : undefined
		};
		case "cured": return { kind: "recovered" };
		case "pending": return { kind: "pending" };
		case "not-applicable": return climb(ladder, last.step + 1, history);
		case "not-cured": {
			if (last.attempt >= attemptsMax(step)) return climb(ladder, last.step + 1, history);
			const attempt = last.attempt + 1;
			return {
				kind: "run",
				step: last.step,
				attempt,
				delayMs: delayMs(step.backoff, attempt, random)
			};
		}
		default: return (0, assert_never.x)(last.result);
	}
}
function attemptsMax(step) {
	return step.kind === "dispatch" ? 1 : step.attempts;
}
function anyApplied(attempts) {
	return attempts.some((attempt) => attempt.result !== "not-applicable");
}
function refusal(step, trust) {
	if (trust === "full") return undefined;
	switch (step.kind) {
		case "run": return undefined;
		case "http": return URL.canParse(step.url) && (0, loopback.U)(new URL(step.url).hostname) ? undefined : "refused: on a fork's pull request recovery over HTTP reaches only loopback addresses";
		case "dispatch": return "refused: a fork's pull request may not dispatch workflows";
		default: return (0, assert_never.x)(step);
	}
}
function climb(ladder, position, history) {
	const step = ladder.steps[position];
	if (step === undefined) return {
		kind: "exhausted",
		applied: anyApplied(history)
	};
	const refused = refusal(step, ladder.trust);
	if (refused !== undefined) return {
		kind: "not-applicable",
		step: position,
		detail: refused
	};
	return {
		kind: "run",
		step: position,
		attempt: 1,
		delayMs: 0
	};
}
;
/*! module ./lib/recover.js */
const detailMax = 200;
const outputMax = 1e3;
const verifyPauseMs = 1e3;
async function recover(service, tools) {
	if (service.recovery.length === 0) return { kind: "none" };
	const ladder = {
		steps: service.recovery,
		trust: tools.trust
	};
	let before = tools.history;
	let trial;
	for (;;) {
		const attempts = trial === undefined ? before : [...before, trial.attempt];
		const move = nextMove(ladder, attempts, () => tools.clock.random());
		switch (move.kind) {
			case "recovered":
				if (trial?.passedAt === undefined) throw new Error("a cure without a pass");
				return {
					kind: "recovered",
					attempts,
					passedAt: trial.passedAt
				};
			case "pending":
			case "exhausted": return {
				kind: move.kind,
				attempts
			};
			case "not-applicable":
				before = attempts;
				trial = skip(service, move, tools);
				break;
			case "run":
				if (made(attempts, tools.history) >= tools.attemptsMax) return {
					kind: "exhausted",
					attempts
				};
				before = attempts;
				await pause(service, move, tools);
				if (tools.signal.aborted) return {
					kind: "interrupted",
					attempts
				};
				trial = await make(service, {
					move,
					before
				}, tools);
				break;
			case "verify":
				if (trial === undefined) throw new Error("nothing to verify");
				if (tools.signal.aborted) return {
					kind: "interrupted",
					attempts
				};
				trial = await verifyTrial(service, {
					move,
					trial
				}, tools);
				if (trial.attempt.result !== "running") await tools.record?.([...before, trial.attempt]);
				break;
			default: return (0, assert_never.x)(move);
		}
	}
}
function made(attempts, history) {
	return attempts.slice(history.length).filter(({ result }) => result !== "not-applicable").length;
}
function skip(service, move, tools) {
	const attempt = began(service, {
		step: move.step,
		attempt: 1
	}, tools);
	return ended(service, attempt, {
		kind: "not-applicable",
		detail: move.detail
	}, tools);
}
async function pause(service, move, tools) {
	const step = stepAt(service, move.step);
	const { attempt, delayMs } = move;
	const label = tools.clean(step.label, detailMax);
	tools.log.tell({
		kind: "attempting",
		service: service.id,
		label,
		attempt,
		of: attemptsMax(step),
		delayMs
	});
	if (delayMs > 0) await tools.clock.sleep(delayMs, tools.signal);
}
async function make(service, at, tools) {
	const attempt = began(service, at.move, tools);
	await tools.record?.([...at.before, attempt]);
	const outcome = await tools.operator.perform(stepAt(service, at.move.step), service, tools.signal);
	const trial = ended(service, attempt, outcome, tools);
	if (trial.attempt.result !== "running") await tools.record?.([...at.before, trial.attempt]);
	return trial;
}
async function verifyTrial(service, at, tools) {
	const { attempt, outcome } = at.trial;
	const { clock, signal } = tools;
	const untilAt = outcome.kind === "done" ? attempt.startedAt + (at.move.forMs ?? 0) : attempt.startedAt;
	const pauseMs = Math.max(service.confirmation.retryIntervalMs, verifyPauseMs);
	if (at.move.settleMs > 0) await clock.sleep(at.move.settleMs, signal);
	let seen = signal.aborted ? { still: "" } : await tools.verify(signal, outcome);
	while ("still" in seen && !signal.aborted && clock.now() + pauseMs < untilAt) {
		await clock.sleep(pauseMs, signal);
		seen = await tools.verify(signal, outcome);
	}
	const judged = judge(at.trial, seen, tools);
	tellEnd(service, judged.attempt, tools);
	return judged;
}
function judge(trial, seen, tools) {
	if ("passedAt" in seen) return {
		...trial,
		attempt: {
			...trial.attempt,
			result: "cured"
		},
		passedAt: seen.passedAt
	};
	const pending = trial.outcome.kind === "pending";
	if (tools.signal.aborted) {
		const verification = "not verified: the run was ended";
		return {
			...trial,
			attempt: {
				...trial.attempt,
				result: pending ? "pending" : "running",
				verification
			}
		};
	}
	const verification = tools.clean("over" in seen ? seen.over : `still ${seen.still}`, detailMax);
	return {
		...trial,
		attempt: {
			...trial.attempt,
			result: pending ? "pending" : "not-cured",
			verification
		}
	};
}
function began(service, move, tools) {
	return {
		step: move.step,
		label: tools.clean(stepAt(service, move.step).label, detailMax),
		attempt: move.attempt,
		startedAt: tools.clock.now(),
		endedAt: undefined,
		result: "running",
		detail: "",
		output: "",
		verification: ""
	};
}
function ended(service, attempt, outcome, tools) {
	const result = resultBeforeVerification(outcome, tools.signal);
	const after = {
		...attempt,
		endedAt: tools.clock.now(),
		result,
		detail: tools.clean(outcome.detail, detailMax),
		output: "output" in outcome ? lastLines(outcome.output, tools.clean) : "",
		verification: tools.signal.aborted && result === "running" ? "not verified: the run was ended" : ""
	};
	if (result !== "running") tellEnd(service, after, tools);
	return {
		attempt: after,
		outcome,
		passedAt: undefined
	};
}
function resultBeforeVerification(outcome, signal) {
	if (outcome.kind === "not-applicable") return "not-applicable";
	return outcome.kind === "pending" && signal.aborted ? "pending" : "running";
}
function tellEnd(service, attempt, tools) {
	tools.log.tell({
		kind: "attempted",
		service: service.id,
		label: attempt.label,
		detail: attempt.detail,
		result: attempt.result
	});
}
function lastLines(output, clean) {
	const kept = [];
	let left = outputMax;
	for (const line of output.split(/\r\n?|\n/u).toReversed()) {
		const cleaned = clean(line, outputMax).trimEnd();
		if (cleaned.length > left) break;
		if (cleaned === "") continue;
		kept.push(cleaned);
		left -= cleaned.length + 1;
	}
	return kept.toReversed().join("\n");
}
function stepAt(service, position) {
	const step = service.recovery[position];
	if (step === undefined) throw new Error(`no recovery step ${position} in ${service.id}`);
	return step;
}
	})
};
