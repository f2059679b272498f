export const id = 1872;
export const ids = [1872, 9210];
export const modules = {
	2587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => isRecoverable,
	d: () => recoveryLeave
});
var _calling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5176);
var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7040);
const skewMs = 5 * 6e4;
function isRecoverable({ recovery }, { level, wish, isPaused, hiddenBy }) {
	if (level !== "failing" || recovery.length === 0 || hiddenBy !== undefined) return false;
	return isPaused ? wish === "now" : wish !== "never";
}
function recoveryLeave(service, marker, at) {
	const { attempts: budget, coolDownMs } = service.recoveryBudget;
	if (marker === undefined) return {
		kind: "climb",
		history: [],
		attemptsMax: budget
	};
	const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_1__.IW)(marker);
	const lasts = outage.endedAt === undefined;
	const last = lasts ? outage.attempts.at(-1) : undefined;
	const step = last === undefined ? undefined : service.recovery[last.step];
	const isPast = (instant) => instant !== undefined && instant <= at.now + skewMs;
	if (last?.result === "running" && step !== undefined && isPast(last.startedAt) && at.now < last.startedAt + limitMs(step, service)) return {
		kind: "wait",
		attempt: last,
		untilAt: last.startedAt + limitMs(step, service)
	};
	const isTired = (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.Fh)(marker, service) || lasts && outage.recovery === "exhausted";
	const tiredAt = isTired ? [marker.spent.lastAt, outage.exhaustedAt].find(isPast) : undefined;
	const untilAt = (tiredAt ?? -Infinity) + coolDownMs;
	if (at.now < untilAt) return {
		kind: "rest",
		untilAt
	};
	const isRested = ({ startedAt, result }) => result === "running" && at.now - startedAt >= coolDownMs;
	const attemptsMax = (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.Fh)(marker, service) ? Infinity : budget - marker.spent.attempts;
	return {
		kind: "climb",
		attemptsMax,
		history: last === undefined || isRested(last) ? [] : unconcluded(last, step, at.still)
	};
}
function unconcluded(last, step, still) {
	if (step === undefined) return [];
	if (last.result === "pending" && step.kind === "dispatch") return [{
		...last,
		result: "not-cured",
		verification: still
	}];
	return last.result === "running" ? [{
		...last,
		result: "not-cured",
		verification: "its run did not tell what came of it"
	}] : [];
}
function limitMs(step, { confirmation, checks }) {
	const { failureThreshold, successThreshold, retryIntervalMs } = confirmation;
	const verifyingMs = Math.max(failureThreshold, successThreshold) * (retryIntervalMs + Math.max(...checks.map(({ timeoutMs }) => timeoutMs)));
	return step.settleMs + verifyingMs + (step.kind === "dispatch" ? step.verifyForMs : step.timeoutMs);
}
	}),
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
	5053: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	QR: () => targetsOf,
	Qy: () => isAnswered,
	a3: () => obey,
	aH: () => livesInJob,
	et: () => subjectOf,
	u7: () => replyTo
});
var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1339);
var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7040);
var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);
var _loopback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2143);
var _mass_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7357);
const loginCharsMax = 100;
function obey(command, { marker, labels, state }, { author, now }) {
	const resolved = state.state === "resolved" ? {
		kind: "reply",
		reply: { kind: "resolved" }
	} : undefined;
	switch (command.kind) {
		case "wrong":
		case "help": return {
			kind: "reply",
			reply: command
		};
		case "ack": return resolved ?? (labels.includes(_label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged) ? { kind: "nothing" } : {
			kind: "label",
			label: _label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged
		});
		case "silence": return resolved ?? {
			kind: "remember",
			marker: {
				...marker,
				silence: {
					untilAt: now + command.forMs,
					by: (0, _describe_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(author, loginCharsMax),
					reason: command.reason
				}
			}
		};
		case "unsilence":
			if (marker.silence !== undefined && marker.silence.untilAt > now) return {
				kind: "remember",
				marker: {
					...marker,
					silence: undefined
				}
			};
			return resolved ?? {
				kind: "reply",
				reply: { kind: "not-silenced" }
			};
		case "recover": return resolved ?? {
			kind: "run",
			recovery: "now"
		};
		case "check": return resolved ?? {
			kind: "run",
			recovery: "never"
		};
	}
}
function subjectOf(marker, services) {
	if (marker.service !== _mass_failure_js__WEBPACK_IMPORTED_MODULE_2__.OS) return services.find(({ id }) => id === marker.service);
	const names = (0, _mass_failure_js__WEBPACK_IMPORTED_MODULE_2__.wX)((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(marker).mass);
	const [first, ...rest] = services.filter(({ id }) => names.includes(id));
	return first === undefined ? undefined : (0, _mass_failure_js__WEBPACK_IMPORTED_MODULE_2__.c1)([first, ...rest]);
}
function targetsOf(marker, services) {
	const { mass } = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(marker);
	const names = mass === undefined ? [marker.service] : [...new Set((0, _mass_failure_js__WEBPACK_IMPORTED_MODULE_2__.wX)(mass))];
	const found = services.filter(({ id }) => names.includes(id));
	return {
		reachable: found.filter((service) => !livesInJob(service)),
		inJob: found.filter(livesInJob).map(({ id }) => id),
		gone: names.filter((name) => found.every(({ id }) => id !== name)),
		unlisted: mass?.unlisted ?? 0
	};
}
function livesInJob({ launch, checks }) {
	return launch !== undefined || checks.every((check) => (0, _loopback_js__WEBPACK_IMPORTED_MODULE_4__.U)(hostOf(check)));
}
function hostOf(check) {
	return check.kind === "tcp" ? check.host : new URL(check.url).hostname;
}
function replyTo(marker, comment) {
	return {
		kind: "replied",
		outage: (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(marker).id,
		nth: comment
	};
}
function isAnswered({ notices }, comment) {
	return notices.some(({ kind, nth }) => kind === "replied" && nth === comment);
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
	7382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hs: () => blindBefore,
	KR: () => sinceWords,
	M: () => outageLength,
	k9: () => endIsUnsure,
	mm: () => detection
});
var _domain_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7040);
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5478);
const unsureMs = 6e4;
function sinceWords(outage, long = "") {
	const since = `since ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.bf)(outage.startedAt, outage.lastSeenAt)}`;
	const blindAt = blindBefore(outage);
	return blindAt === undefined ? `${since}${long}.` : `${since} or earlier${long}: nobody looked since ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.bf)(blindAt, outage.lastSeenAt)}.`;
}
function blindBefore({ blindSinceAt, startedAt }) {
	return blindSinceAt !== undefined && blindSinceAt < startedAt ? blindSinceAt : undefined;
}
function outageLength(outage) {
	const unseenMs = outage.startedAt - (blindBefore(outage) ?? outage.startedAt);
	const whole = (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.xI)(outage, outage.lastSeenAt);
	const least = endIsUnsure(outage) ? outage.lastSeenAt - outage.startedAt : whole;
	return range(least, whole + unseenMs);
}
function detection(outage) {
	return range(outage.confirmedAt - outage.startedAt, outage.confirmedAt - (blindBefore(outage) ?? outage.startedAt));
}
const range = (least, most) => least === most ? (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.p0)(most) : `${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.p0)(least)} to ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.p0)(most)}`;
function endIsUnsure({ endedAt, lastSeenAt }) {
	return endedAt !== undefined && endedAt - lastSeenAt > unsureMs;
}
	}),
	4161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$7: () => flappingLines,
	Cz: () => flapping,
	VV: () => flappingWords
});
var _domain_flapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3029);
var _domain_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7040);
var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5478);
var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
const causesMax = 3;
function flapping({ marker, service }) {
	if (service === undefined || marker.resolvedAt !== undefined || marker.ending !== undefined) return undefined;
	if (service.launch !== undefined && (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.IW)(marker).endedAt === undefined) return undefined;
	return (0, _domain_flapping_js__WEBPACK_IMPORTED_MODULE_0__.K7)(marker, service.incident);
}
function flappingWords(outages, { older, outages: kept }) {
	const [first, last] = [outages[0], outages.at(-1)];
	const spanMs = first === undefined || last === undefined ? 0 : (last.endedAt ?? last.lastSeenAt) - first.startedAt;
	const downMs = outages.reduce((sum, outage) => sum + (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.xI)(outage, outage.lastSeenAt), 0);
	const least = older.count > 0 && first?.id === kept[0].id ? "at least " : "";
	return `FLAPPING: ${least}${outages.length} outages in ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.vB)(spanMs)}, ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.p0)(downMs)} in all.`;
}
function flappingLines(outages, clean) {
	return [`${causeWords(outages, clean)} ${cureWords(outages, clean)}`.trim(), quietWords(outages)];
}
function causeWords(outages, clean) {
	const causes = counted(outages.map(({ findings: [{ cause }] }) => cause));
	const words = causes.slice(0, causesMax).map(([cause, times]) => `${times === outages.length ? "All" : `${times} of ${outages.length}`}: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.p7)(clean(cause, 150))}.`);
	return [...words, ...causes.length > causesMax ? [`${causes.length - causesMax} other causes.`] : []].join(" ");
}
function cureWords(outages, clean) {
	const over = outages.filter(({ endedAt }) => endedAt !== undefined);
	const held = outages.slice(1).map(({ startedAt }, n) => startedAt - (outages[n]?.endedAt ?? startedAt));
	const lasts = held.length === 0 ? "" : `, for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.XG)(Math.min(...held), Math.max(...held))}`;
	const [cure] = counted(over.flatMap(({ curedBy }) => curedBy === undefined ? [] : [curedBy]));
	if (over.length === 0) return "";
	if (cure === undefined) return `It comes back by itself each time${lasts}.`;
	const [label, times] = cure;
	return times === over.length ? `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)(clean(label, 200))} cures it each time${lasts}.` : `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)(clean(label, 200))} cured ${times} of ${over.length}; it is up in between${lasts}.`;
}
function counted(values) {
	const counts = new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}
function quietWords(outages) {
	const quiet = (0, _domain_flapping_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(outages);
	const endedAt = outages.at(-1)?.endedAt;
	const closes = endedAt === undefined ? `Closes once it has been up for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.vB)(quiet)}.` : `Closes after ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.vB)(quiet)} quiet, at ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.bf)(endedAt + quiet, endedAt)} at the earliest.`;
	return `${closes} Nothing more is said unless it stays down ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.p0)(_domain_flapping_js__WEBPACK_IMPORTED_MODULE_0__.VX)}.`;
}
	}),
	5818: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K3: () => upLine,
	Pl: () => headline,
	ht: () => isQuietlyHealed,
	kc: () => stateWord,
	kg: () => cureLine,
	nS: () => lasting
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9471);
var _domain_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7040);
var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5478);
var _edges_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7382);
var _flapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4161);
var _markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3419);
var _mass_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6706);
var _need_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5038);
var _recovery_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8097);
function headline(subject, clean) {
	const { marker } = subject;
	const outage = (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_4__.IW)(marker);
	const { ending } = marker;
	switch (ending?.kind) {
		case undefined: return standing(outage, subject, clean);
		case "folded": return `**Folded into #${ending.into}, which tells the same outage. Nobody is needed here.**`;
		case "retired": return `**Retired: this service is no longer configured. Nobody is needed.** It was last seen ${stateWord(outage)} at ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_5__.bf)(outage.lastSeenAt, outage.startedAt)}.`;
		case "settled": return outage.endedAt === undefined ? `**${lasting(outage, subject, clean)}**` : withCure(upLine(outage, subject, " Nobody is needed."), outage, subject, clean);
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_6__.x)(ending);
	}
}
function standing(outage, subject, clean) {
	const restless = (0, _flapping_js__WEBPACK_IMPORTED_MODULE_0__.Cz)(subject);
	const lead = restless === undefined ? "" : `${(0, _flapping_js__WEBPACK_IMPORTED_MODULE_0__.VV)(restless, subject.marker)} `;
	if (outage.endedAt === undefined) return `**${lead}${lasting(outage, subject, clean)}**`;
	if (restless !== undefined) return `**${lead}Up now, since ${endWords(outage)}.**`;
	if (!isQuietlyHealed(outage, subject)) return withCure(upLine(outage, subject, " Nobody is needed."), outage, subject, clean);
	return `**Healed by itself. Nobody is needed.** ${outage.level === "degraded" ? "Degraded" : "Down"} ${(0, _edges_js__WEBPACK_IMPORTED_MODULE_7__.M)(outage)}.`;
}
function isQuietlyHealed(outage, { marker }) {
	const flapped = marker.notices.some(({ kind }) => kind === "flapping");
	return outage.endedAt !== undefined && outage.curedBy !== undefined && !flapped && !(0, _domain_history_js__WEBPACK_IMPORTED_MODULE_4__.ag)(marker, "paged", outage.id);
}
function lasting(outage, subject, clean) {
	return [
		downWords(outage, subject),
		(0, _edges_js__WEBPACK_IMPORTED_MODULE_7__.KR)(outage),
		(0, _recovery_words_js__WEBPACK_IMPORTED_MODULE_3__.tj)(outage, subject),
		(0, _need_js__WEBPACK_IMPORTED_MODULE_2__.Cp)(outage, subject, clean)
	].filter((words) => words !== "").join(" ");
}
function downWords(outage, { marker }) {
	const state = stateWord(outage).toUpperCase();
	if (!(0, _mass_js__WEBPACK_IMPORTED_MODULE_1__.nX)(marker)) return state;
	const count = (0, _mass_js__WEBPACK_IMPORTED_MODULE_1__.YH)(outage.mass);
	return `${(0, _mass_js__WEBPACK_IMPORTED_MODULE_1__.OH)(count)} ${count === 1 ? "is" : "are"} ${state}, the first`;
}
const stateWord = (outage) => outage.level === "degraded" ? "degraded" : "down";
function upLine(outage, { marker }, more = "") {
	const up = outage.level === "degraded" ? "Well" : "Up";
	return `**${(0, _mass_js__WEBPACK_IMPORTED_MODULE_1__.nX)(marker) ? `All ${up.toLowerCase()}` : up} since ${endWords(outage)}, after ${(0, _edges_js__WEBPACK_IMPORTED_MODULE_7__.M)(outage)}.${more}**`;
}
const endWords = (outage) => `${(0, _duration_js__WEBPACK_IMPORTED_MODULE_5__.bf)(outage.endedAt ?? outage.lastSeenAt, outage.startedAt)}${(0, _edges_js__WEBPACK_IMPORTED_MODULE_7__.k9)(outage) ? " at the latest" : ""}`;
function withCure(line, outage, { marker, service }, clean) {
	return (0, _mass_js__WEBPACK_IMPORTED_MODULE_1__.nX)(marker) ? line : `${line} ${cureLine(outage, clean, service)}`.trimEnd();
}
function cureLine(outage, clean, service) {
	if (outage.curedBy === undefined) return service?.recovery.length === 0 ? "" : "Not by a recovery step of mine.";
	const cure = outage.attempts.findLast(({ result, label }) => result === "cured" && label === outage.curedBy);
	const which = cure === undefined ? "" : cure.attempt === 1 ? ", first try" : `, try ${cure.attempt}`;
	return `Cured by ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_8__.SS)(clean(outage.curedBy, 200))}${which}.`;
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
	6706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	JU: () => massTitle,
	OH: () => servicesWords,
	YH: () => massCount,
	hy: () => massList,
	nX: () => isMass
});
var _domain_mass_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7357);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
var _medium_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1753);
const causesMax = 8;
const namesMax = 100;
const namesOfCauseMax = 30;
const nameMax = 60;
const isMass = ({ service }) => service === _domain_mass_failure_js__WEBPACK_IMPORTED_MODULE_0__.OS;
function massCount(mass) {
	return (0, _domain_mass_failure_js__WEBPACK_IMPORTED_MODULE_0__.wX)(mass).length + (mass?.unlisted ?? 0);
}
const servicesWords = (count) => `${count} ${count === 1 ? "service" : "services"}`;
function massTitle({ mass, findings }) {
	const count = massCount(mass);
	const others = (mass?.causes.length ?? 1) - 1;
	const more = others < 1 ? "" : `, and ${others} other ${others === 1 ? "cause" : "causes"}`;
	return `${servicesWords(count)} ${count === 1 ? "is" : "are"} down: ${mass?.causes[0]?.cause ?? findings[0].cause}${more}`;
}
function massList(outage, clean) {
	const { causes, unlisted, back } = outage.mass ?? {
		causes: [],
		unlisted: 0,
		back: []
	};
	let room = namesMax;
	const items = causes.slice(0, causesMax).map(({ cause, services }) => {
		const names = services.slice(0, Math.min(room, namesOfCauseMax)).map((id) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.SS)(clean(id, nameMax)));
		room -= names.length;
		const left = services.length - names.length;
		return `- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.p7)(clean(cause, 150))} (${services.length})${names.length === 0 ? "" : `: ${(0, _medium_js__WEBPACK_IMPORTED_MODULE_1__.KE)([...names, ...left > 0 ? [`${left} more`] : []], Infinity)}`}`;
	});
	const untold = unlisted + causes.slice(causesMax).reduce((sum, { services }) => sum + services.length, 0);
	const title = outage.endedAt === undefined ? "**Who is down, as far as is known**" : "**Who was down to the last**";
	const earlier = back.slice(0, namesOfCauseMax).map((id) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.SS)(clean(id, nameMax)));
	const rest = back.length - earlier.length;
	return [
		title,
		...items,
		...untold > 0 ? [`- ${untold} more, for whose names there is no room`] : [],
		...back.length > 0 ? [`- well again${outage.endedAt === undefined ? "" : " before"} (${back.length}): ${(0, _medium_js__WEBPACK_IMPORTED_MODULE_1__.KE)([...earlier, ...rest > 0 ? [`${rest} more`] : []], Infinity)}`] : []
	].join("\n");
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
	5038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ad: () => isNeeded,
	Cp: () => needWords,
	Dp: () => silenceOf,
	bL: () => takenBy
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9471);
var _domain_calling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5176);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5478);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
const nameMax = 60;
function isNeeded(outage, { marker, service }) {
	if (marker.uncalled !== undefined) return false;
	if (service !== undefined) return (0, _domain_calling_js__WEBPACK_IMPORTED_MODULE_0__.z6)(outage, service);
	return outage.endedAt === undefined && marker.severity === "critical" && isHelpless(outage);
}
const isHelpless = ({ recovery }) => recovery === "none" || recovery === "exhausted";
function needWords(outage, subject, clean) {
	const { acknowledged, severity, uncalled } = subject.marker;
	if (acknowledged !== undefined) return `T${takenBy(acknowledged, clean).slice(1)} at ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.bf)(acknowledged.at, outage.lastSeenAt)}.`;
	if (uncalled !== undefined) return `${uncalledWords(uncalled, outage, clean)}; nobody is called.`;
	const silence = silenceOf(subject.marker, outage);
	if (isNeeded(outage, subject)) return silence === undefined ? "You are needed." : `You are needed once the silence is over, at ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.bf)(silence.untilAt, outage.lastSeenAt)}.`;
	return isHelpless(outage) ? `A person is needed, but not at once (severity ${severity}).` : "Nobody is needed yet.";
}
function uncalledWords(uncalled, { lastSeenAt }, clean) {
	switch (uncalled.kind) {
		case "maintenance": return `In maintenance until ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.bf)(uncalled.untilAt, lastSeenAt)}`;
		case "hidden": return `It depends on ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.SS)(clean(uncalled.by, nameMax))}, which is down too`;
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__.x)(uncalled);
	}
}
function takenBy({ by }, clean) {
	return by === undefined ? "taken" : `taken by ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.SS)(clean(by, nameMax))}`;
}
function silenceOf({ silence }, { lastSeenAt }) {
	return silence !== undefined && silence.untilAt > lastSeenAt ? silence : undefined;
}
	}),
	8097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E0: () => isUntried,
	Ip: () => trialWords,
	tj: () => recoveryWords
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9471);
var _domain_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2587);
var _domain_calling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5176);
var _domain_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7040);
var _domain_mass_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7357);
var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5478);
const attemptsKept = 12;
function recoveryWords(outage, subject) {
	if (subject.marker.service === _domain_mass_failure_js__WEBPACK_IMPORTED_MODULE_2__.OS) return "";
	switch (outage.recovery) {
		case "none": return untriedNow(outage, subject);
		case "running": return "Recovery is under way.";
		case "pending": return "Recovery was started and its outcome is not known yet.";
		case "interrupted": return "Recovery was cut short by the end of the run; the next run tries again.";
		case "exhausted": return restWords(outage, subject) ?? exhaustedWords(outage);
		case "recovered": return "A recovery step seemed to help.";
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__.x)(outage.recovery);
	}
}
function untriedNow(outage, { service }) {
	const last = outage.attempts.at(-1);
	if (last?.result === "pending") return "Recovery was started and its outcome is not known yet.";
	if (last !== undefined) return exhaustedWords(outage);
	return service === undefined || service.recovery.length === 0 ? "It has no recovery steps." : "No recovery step was tried.";
}
function restsUntil({ marker, service }) {
	const outage = (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_4__.IW)(marker);
	const rests = outage.endedAt === undefined && marker.ending === undefined && outage.recovery === "exhausted";
	if (service === undefined || service.launch !== undefined || service.recovery.length === 0 || !rests) return undefined;
	const leave = (0, _domain_budget_js__WEBPACK_IMPORTED_MODULE_0__.d)(service, marker, {
		now: outage.lastSeenAt,
		still: ""
	});
	return leave.kind === "rest" ? leave.untilAt : undefined;
}
function trialWords(subject) {
	const untilAt = restsUntil(subject);
	return untilAt === undefined ? undefined : `next trial after ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_5__.bf)(untilAt, (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_4__.IW)(subject.marker).lastSeenAt)}`;
}
function restWords(outage, subject) {
	const { marker, service } = subject;
	const trial = trialWords(subject);
	if (trial === undefined || service === undefined || outage.id !== (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_4__.IW)(marker).id) return undefined;
	if ((0, _domain_calling_js__WEBPACK_IMPORTED_MODULE_1__.Fh)(marker, service)) return `Recovery rests: all ${marker.spent.attempts} attempts of this incident are spent, ${trial}.`;
	return isUntried(outage) ? `Recovery rests: it failed a short while ago, ${trial}.` : undefined;
}
function isUntried({ recovery, exhaustedAt, attempts }) {
	return recovery === "exhausted" && exhaustedAt === undefined && attempts.length === 0;
}
function exhaustedWords(outage) {
	const { attempts } = outage;
	const failed = attempts.filter(({ result }) => result !== "not-applicable").length;
	if (isUntried(outage)) return "Recovery rests: its attempts are spent.";
	if (attempts.length > 0 && failed === 0) return "No recovery step could be applied.";
	if (failed === 0) return "Recovery failed.";
	return `${failed >= attemptsKept ? "At least " : ""}${failed} recovery ${failed === 1 ? "attempt" : "attempts"} failed.`;
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
