export const id = 5088;
export const ids = [5088];
export const modules = {
	6545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => blame,
	W: () => hasFailed
});
var _watch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);
function blame(report) {
	const { job, command } = report.guard ?? {
		job: "unknown",
		command: undefined
	};
	const watches = report.services.flatMap(({ watch }) => watch === undefined ? [] : [watch]);
	const [first, ...rest] = watches.flatMap(suspicions).filter(({ fromAt, toAt }) => command === undefined || fromAt <= command.endedAt && (toAt ?? Infinity) >= command.startedAt);
	if (first !== undefined) return {
		kind: "suspect",
		suspicions: [first, ...rest]
	};
	const blips = watches.flatMap(({ state }) => state.blipAt === undefined ? [] : [{
		service: state.service.id,
		count: state.blips,
		lastAt: state.blipAt
	}]).filter(({ lastAt }) => command === undefined || lastAt >= command.startedAt);
	const stalls = watches.flatMap((watch) => (0, _watch_js__WEBPACK_IMPORTED_MODULE_0__.L)(watch).map((stall) => ({
		...stall,
		service: watch.state.service.id
	}))).filter(({ at, ms }) => command === undefined || at <= command.endedAt && at + ms >= command.startedAt);
	const blind = watches.flatMap(({ blindSinceAt }) => blindSinceAt === undefined ? [] : [blindSinceAt]);
	const unseen = watches.flatMap(({ state }) => state.gaps).filter(({ fromAt, toAt }) => command === undefined || fromAt <= command.endedAt && toAt >= command.startedAt);
	const isWrong = watches.some(({ state }) => state.lastLook !== undefined || state.unknownBeats > 0);
	const isDoubtful = blips.length > 0 || stalls.length > 0 || unseen.length > 0 || isWrong || report.services.some(({ verdict }) => verdict !== "healthy");
	if (isDoubtful) return {
		kind: "doubtful",
		blindSinceAt: blind.length === 0 ? undefined : Math.min(...blind),
		blips,
		stalls
	};
	const failed = hasFailed({
		job,
		command
	});
	return { kind: failed ? "innocent" : "quiet" };
}
function hasFailed({ job, command }) {
	return command === undefined ? job === "failure" : command.code !== 0 && !command.interrupted;
}
function suspicions({ state, outages }) {
	return outages.map(({ outage, wellUntilAt }) => ({
		service: state.service.id,
		fromAt: wellUntilAt,
		toAt: outage.endedAt
	}));
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
	791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bl: () => commandSentence,
	HR: () => suspicionSentence,
	gs: () => blameSentences
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9471);
var _domain_guard_blame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6545);
var _domain_guard_watch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7785);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5478);
var _measures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3579);
var _medium_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1753);
const sentencesMax = 10;
function commandSentence({ command }, { clean, medium }) {
	if (command === undefined) return [];
	const name = medium.code(clean(command.words, 200));
	if (!command.hasRun) return [`${name} could not be run (exit ${command.code}).`];
	return [`${name} ${command.interrupted ? "was interrupted and " : ""}ended with exit ${command.code} after ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.p0)(command.endedAt - command.startedAt)}.`];
}
function blameSentences(report, facts, telling) {
	const verdict = (0, _domain_guard_blame_js__WEBPACK_IMPORTED_MODULE_2__.S)(report);
	switch (verdict.kind) {
		case "suspect": return [...suspicionSentences(verdict.suspicions, report, telling), ...doubts(report, telling)];
		case "doubtful": return [...doubts(report, telling), ...(0, _domain_guard_blame_js__WEBPACK_IMPORTED_MODULE_2__.W)(facts) ? doubtSentence(report) : []];
		case "innocent": return [`The mocks ${facts.unwatched.length > 0 ? "that were watched " : ""}were up ${fellOutside(report) ? "while the command ran" : "throughout"}; the failure is not theirs.`];
		case "quiet": return [];
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__.x)(verdict);
	}
}
function doubts(report, telling) {
	return [
		...blindSentences(report, telling),
		...gapSentences(report, telling),
		...blipSentences(report, telling),
		...stallSentences(report, telling),
		...lookSentences(report, telling)
	];
}
const fellOutside = (report) => report.services.some(({ watch }) => watch !== undefined && (0, _measures_js__WEBPACK_IMPORTED_MODULE_4__.Uh)(watch) > 0);
function suspicionSentences(suspicions, { services }, telling) {
	const shown = suspicions.toSorted((a, b) => a.fromAt - b.fromAt).slice(0, sentencesMax);
	const forgotten = services.reduce((sum, { watch }) => sum + (watch?.state.older.count ?? 0), 0);
	const left = suspicions.length - shown.length + forgotten;
	return [...shown.map((each) => suspicionSentence(each, telling)), ...left > 0 ? [`And ${left} more ${left === 1 ? "outage" : "outages"}.`] : []];
}
function suspicionSentence({ service, fromAt, toAt }, telling) {
	const { medium, on } = telling;
	const when = toAt === undefined ? `from ${medium.strong(`${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(fromAt, on)} UTC`)} on` : `between ${medium.strong(`${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(fromAt, on)} and ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(toAt, on)} UTC`)} (${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.gf)(toAt - fromAt)})`;
	return `A test that failed ${when} may have failed because of ${(0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(service, telling)}.`;
}
function blindSentences({ services }, telling) {
	const groups = new Map();
	for (const { service, watch } of services) {
		if (watch?.blindSinceAt === undefined) continue;
		const since = telling.medium.strong(`${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(watch.blindSinceAt, telling.on)} UTC`);
		const why = `because ${telling.clean(watch.blindBecause, 200)}`;
		const group = groups.get(since + why) ?? {
			since,
			why,
			ids: []
		};
		group.ids.push(service.id);
		groups.set(since + why, group);
	}
	return [...groups.values()].slice(0, sentencesMax).map(({ since, why, ids }) => {
		const whose = ids.length === services.length ? "" : ` of ${(0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.KE)(ids.map((id) => (0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(id, telling)), sentencesMax)}`;
		return `Nothing is known${whose} from ${since} on, ${why}.`;
	});
}
function blipSentences({ services }, telling) {
	const blips = services.flatMap(({ watch }) => watch?.state.blipAt === undefined ? [] : [{
		...watch.state,
		at: watch.state.blipAt
	}]);
	const shown = blips.slice(0, sentencesMax).map(({ service, blips, at }) => {
		const when = `at ${telling.medium.strong(`${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(at, telling.on)} UTC`)}`;
		return `${blips} ${blips === 1 ? "heartbeat" : "heartbeats"} of ${(0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(service.id, telling)} failed, ${blips === 1 ? "" : "the last "}${when}, without an outage being confirmed.`;
	});
	return blips.length > shown.length ? [...shown, `So did heartbeats of ${blips.length - shown.length} more.`] : shown;
}
function stallSentences({ services }, telling) {
	const stalls = services.flatMap(({ service, watch }) => watch === undefined ? [] : (0, _domain_guard_watch_js__WEBPACK_IMPORTED_MODULE_5__.L)(watch).map((stall) => ({
		...stall,
		id: service.id
	})));
	const shown = stalls.toSorted((a, b) => a.at - b.at).slice(0, sentencesMax);
	const left = stalls.length - shown.length;
	return [...shown.map(({ id, at, ms, usualMs }) => `A heartbeat of ${(0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(id, telling)} that began at ${telling.medium.strong(`${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(at, telling.on)} UTC`)} was answered after ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.gf)(Math.round(ms))}${usualMs === undefined ? "" : `, usually after ${(0, _measures_js__WEBPACK_IMPORTED_MODULE_4__.Wr)(usualMs)} ms`}.`), ...left > 0 ? [`So were ${left} more.`] : []];
}
function gapSentences({ services }, telling) {
	const gaps = services.flatMap(({ watch }) => watch?.state.gaps ?? []).toSorted((a, b) => a.fromAt - b.fromAt);
	const apart = gaps.filter(({ fromAt }, n) => n === 0 || fromAt > (gaps[n - 1]?.toAt ?? 0));
	return apart.slice(0, sentencesMax).map(({ fromAt, toAt }) => `Nobody looked between ${telling.medium.strong(`${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(fromAt, telling.on)} and ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(toAt, telling.on)} UTC`)}: the machine was suspended, or too busy.`);
}
function lookSentences({ services }, telling) {
	const wrong = services.flatMap(({ service, watch }) => watch?.state.lastLook === undefined ? [] : [{
		id: service.id,
		...watch.state.lastLook
	}]);
	return wrong.slice(0, sentencesMax).map(({ id, sinceAt, finding }) => {
		const cause = telling.medium.prose(telling.clean(finding.cause, 200));
		return `At the end ${(0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(id, telling)} answered, but did not pass its checks (${cause}); since ${telling.medium.strong(`${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(sinceAt, telling.on)} UTC`)}, when it last did, a test may have failed because of it.`;
	});
}
function doubtSentence({ services }) {
	if (services.some(({ watch }) => watch?.state.fault !== undefined || watch?.state.lastLook !== undefined)) return [];
	const isBlind = services.some(({ verdict, watch }) => verdict === "unknown" || (watch?.state.unknownBeats ?? 0) > 0);
	return [isBlind ? "Whether the failure is the mocks' cannot be told." : "A test that failed just then may have failed because of that."];
}
	}),
	8631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Pj: () => isDown,
	_7: () => guardCountWords,
	gn: () => watchedOf,
	wm: () => reapedSentences,
	xX: () => factSentences
});
var _duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5478);
var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8144);
var _guard_remains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2905);
var _measures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3579);
var _medium_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1753);
var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2720);
const unmatchedMax = 5;
const requestMax = 200;
const sentencesMax = 20;
function watchedOf({ services }) {
	return services.filter((each) => each.watch !== undefined);
}
function guardCountWords(report) {
	const watched = watchedOf(report);
	const total = report.services.length;
	const unstarted = watched.filter(({ watch }) => watch.state.fault !== undefined).length;
	const degraded = watched.filter((each) => (0, _outcome_js__WEBPACK_IMPORTED_MODULE_3__.bu)(each) === "degraded").length;
	const unknown = watched.filter((each) => (0, _outcome_js__WEBPACK_IMPORTED_MODULE_3__.bu)(each) === "unknown").length;
	const blips = watched.reduce((sum, { watch }) => sum + watch.state.blips, 0);
	const parts = [
		...unstarted > 0 ? [`${unstarted} could not be started`] : [],
		...outageCount(watched),
		...degraded > 0 ? [`${degraded} degraded`] : [],
		...unknown > 0 ? [`${unknown} unknown`] : []
	];
	if (parts.length > 0) return `${total} · ${parts.join(" · ")}`;
	const healthy = `${total} healthy for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_4__.p0)(Math.min(...watched.map(({ watch }) => watch.upMs)))}`;
	return blips === 0 ? healthy : `${healthy}, ${blips} ${blips === 1 ? "heartbeat" : "heartbeats"} failed`;
}
function outageCount(watched) {
	const outages = watched.reduce((sum, { watch }) => sum + (0, _measures_js__WEBPACK_IMPORTED_MODULE_5__.Uh)(watch), 0);
	if (outages === 0) return [];
	const lasting = watched.filter(isDown).length;
	return [`${outages} ${outages === 1 ? "outage" : "outages"}, ${lasting === 0 ? "healed" : outages === 1 ? "not healed" : `${lasting} not healed`}`];
}
function isDown({ watch }) {
	const last = watch.outages.at(-1)?.outage;
	return last !== undefined && last.endedAt === undefined;
}
function factSentences(report, facts, telling) {
	const watched = watchedOf(report);
	const open = (0, _guard_remains_js__WEBPACK_IMPORTED_MODULE_1__.yU)(report, facts).map((each) => (0, _guard_remains_js__WEBPACK_IMPORTED_MODULE_1__.F4)(each, telling));
	const all = [
		...haltedSentences(watched, telling),
		...open,
		...watched.flatMap(({ watch }) => callsSentence(watch, telling)),
		...watched.flatMap(({ watch }) => degradedSentence(watch, telling)),
		...forceSentence(watched, telling)
	];
	return all.length > sentencesMax ? [...all.slice(0, sentencesMax), `${all.length - sentencesMax} more facts are in report.json.`] : all;
}
function haltedSentences(watched, telling) {
	if (!watched.some(({ watch }) => watch.state.fault !== undefined)) return [];
	const halted = watched.filter(({ watch: { state } }) => state.fault === undefined && state.readyAt === undefined);
	const [waiting, started] = [true, false].map((isWaiting) => halted.filter(({ watch }) => watch.state.phase === "waiting" === isWaiting).map(({ service }) => (0, _medium_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(service.id, telling)));
	return [...said(waiting, "not started any more"), ...said(started, "stopped before it was ready")];
}
function said(names, what) {
	return names === undefined || names.length === 0 ? [] : [`${(0, _medium_js__WEBPACK_IMPORTED_MODULE_2__.KE)(names, sentencesMax)} ${names.length === 1 ? "was" : "were each"} ${what}.`];
}
function callsSentence({ state }, telling) {
	const { calls, service } = state;
	if (calls === undefined || calls.served === 0 && !calls.complete) return [];
	const unmatched = unmatchedCount(calls);
	const missed = unmatched === 0 ? "" : `; ${unmatched} matched no route: ${unmatchedWords(calls, telling)}`;
	return [`${(0, _medium_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(service.id, telling)} served ${calls.complete ? "" : "at least "}${calls.served} ${calls.served === 1 ? "call" : "calls"}${missed}.`];
}
function unmatchedCount({ unmatched, unlisted }) {
	return unmatched.reduce((sum, { count }) => sum + count, unlisted);
}
function unmatchedWords(calls, { clean, medium }) {
	const { unmatched } = calls;
	const shown = unmatched.slice(0, unmatchedMax);
	const left = unmatchedCount(calls) - shown.reduce((sum, { count }) => sum + count, 0);
	const words = shown.map(({ request, count }) => `${medium.code(clean(request, requestMax))}${count > 1 && unmatched.length > 1 ? ` x${count}` : ""}`);
	return `${words.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}
function degradedSentence({ state }, telling) {
	const { beats, degradedBeats, service } = state;
	return degradedBeats === 0 ? [] : [`${degradedBeats} of ${beats} heartbeats of ${(0, _medium_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(service.id, telling)} were degraded.`];
}
function forceSentence(watched, telling) {
	const forced = watched.filter(({ watch }) => watch.state.ending === "by-force").map(({ service }) => (0, _medium_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(service.id, telling));
	return forced.length === 0 ? [] : [`${(0, _medium_js__WEBPACK_IMPORTED_MODULE_2__.KE)(forced, sentencesMax)} ${forced.length === 1 ? "was" : "were"} ended by force.`];
}
function reapedSentences({ reaped }, telling) {
	const shown = reaped.slice(0, sentencesMax).map((each) => `The guard had been killed; ${(0, _entries_js__WEBPACK_IMPORTED_MODULE_0__.ZK)(each, (0, _medium_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(each.service, telling))}.`);
	return reaped.length > shown.length ? [...shown, `${reaped.length - shown.length} more were seen to.`] : shown;
}
	}),
	5473: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	d: () => storyOf,
	l: () => troubledOf
});
var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5478);
var _guard_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8631);
var _guarded_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8936);
var _measures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3579);
var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2720);
var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);
const shownMax = 10;
const causeMax = 300;
function troubledOf(report) {
	const watched = (0, _guard_facts_js__WEBPACK_IMPORTED_MODULE_0__.gn)(report);
	const isUnstarted = watched.some(({ watch }) => watch.state.fault !== undefined);
	return watched.filter((each) => {
		const { record, watch } = each;
		if (record.kind === "unrecorded" || watch.state.fault !== undefined || (0, _measures_js__WEBPACK_IMPORTED_MODULE_4__.Uh)(watch) > 0) return true;
		return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_2__.bu)(each) === "unknown" && watch.blindSinceAt === undefined && (watch.state.readyAt !== undefined || !isUnstarted);
	});
}
function storyOf(each, telling) {
	const { watch, examination } = each;
	const { clean, medium } = telling;
	const { fault } = watch.state;
	if (fault !== undefined) return {
		lead: `could not be started: ${medium.prose(clean((0, _guarded_words_js__WEBPACK_IMPORTED_MODULE_1__.HF)(fault), causeMax))}.`,
		outages: [],
		facts: fault.evidence === undefined ? [] : [factOf(fault, telling)]
	};
	if (watch.outages.length > 0) return fallen(each, telling);
	if (examination.verdict.kind === "healthy") return {
		lead: "was up throughout.",
		outages: [],
		facts: []
	};
	return {
		lead: `is ${(0, _outcome_js__WEBPACK_IMPORTED_MODULE_2__.bu)(each)}: ${medium.prose(clean(examination.verdict.findings[0].cause, causeMax))}.`,
		outages: [],
		facts: []
	};
}
function fallen(each, telling) {
	const { watch } = each;
	const last = watch.outages.at(-1);
	const facts = last === undefined || last.end !== undefined ? [] : [factOf(last.outage.findings[0], telling)];
	const total = (0, _measures_js__WEBPACK_IMPORTED_MODULE_4__.Uh)(watch);
	if (total === 1 && last !== undefined) return {
		lead: (0, _guarded_words_js__WEBPACK_IMPORTED_MODULE_1__.zO)(last, watch, {
			...telling,
			place: "alone"
		}),
		outages: [],
		facts
	};
	const shown = watch.outages.slice(-shownMax);
	const sentences = shown.map((one) => (0, _guarded_words_js__WEBPACK_IMPORTED_MODULE_1__.zO)(one, watch, {
		...telling,
		place: "listed"
	}));
	return {
		lead: `fell ${total} times${(0, _guard_facts_js__WEBPACK_IMPORTED_MODULE_0__.Pj)(each) ? " and was down at the end" : ""}, ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_5__.p0)(watch.downMs)} in all.`,
		outages: [...earlier(each, shown), ...sentences],
		facts
	};
}
function earlier({ watch }, shown) {
	const { older } = watch.state;
	const cut = watch.outages.slice(0, watch.outages.length - shown.length);
	const count = older.count + cut.length;
	return count === 0 ? [] : [`${count} earlier: ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_5__.p0)(cut.reduce((sum, { outage }) => sum + (0, _guarded_words_js__WEBPACK_IMPORTED_MODULE_1__._f)(outage), older.downMs))} in all`];
}
function factOf(finding, { clean, medium }) {
	return (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.Hu)(finding, {
		clean,
		isOver: true
	}, medium);
}
	}),
	8586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U0: () => pauseWords,
	_n: () => massEnd,
	bs: () => together,
	oB: () => togetherWords,
	qh: () => causesWords,
	t$: () => isTogether
});
var _mass_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6706);
var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5001);
const causesMax = 5;
function together({ services }) {
	const members = services.filter((each) => isTogether(each));
	const [first] = members;
	if (first === undefined) return undefined;
	return {
		members,
		incident: first.record.kind === "recorded" ? first.record.incident : undefined
	};
}
function massEnd(report) {
	const { mass } = report;
	if (mass?.kind !== "recorded") return undefined;
	const isTold = report.services.some(({ record }) => record.kind === "recorded" && record.incident !== undefined && record.incident.url === mass.incident?.url);
	if (isTold) return undefined;
	return {
		words: (0, _reasons_js__WEBPACK_IMPORTED_MODULE_2__.Wz)(mass.reason),
		incident: mass.incident
	};
}
function isTogether(each) {
	const kind = (0, _outcome_js__WEBPACK_IMPORTED_MODULE_1__.bu)(each);
	return each.record.kind === "recorded" && each.record.reason === "told-in-mass-failure" && (kind === "failing" || kind === "degraded");
}
function togetherWords({ members }) {
	return `${(0, _mass_js__WEBPACK_IMPORTED_MODULE_0__.OH)(members.length)} ${members.length === 1 ? "is" : "are"} failing together`;
}
function causesWords({ members }, clean) {
	const counts = new Map();
	for (const each of members) {
		const cause = (0, _outcome_js__WEBPACK_IMPORTED_MODULE_1__.WX)(each)[0]?.cause ?? "not well";
		counts.set(cause, (counts.get(cause) ?? 0) + 1);
	}
	const sorted = [...counts].sort(([, a], [, b]) => b - a);
	const shown = sorted.slice(0, causesMax).map(([cause, count]) => `${clean(cause, 150)} (${count})`);
	const left = sorted.length - shown.length;
	return [...shown, ...left > 0 ? [`${left} other causes`] : []].join(", ");
}
function pauseWords({ members }, { record: { home } }) {
	if (members.some(({ recovery }) => recovery.kind !== "none") || members.every(({ service }) => service.recovery.length === 0)) return "";
	return `Recovery is paused until that incident is closed${home === "github" ? "; a reply of /recover there runs it" : ""}.`;
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
	3579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Uh: () => outageTotal,
	Us: () => latencyWords,
	Wr: () => roundedMs,
	eH: () => uptimeWords
});
const share = 1e3;
const wholeFromMs = 9.95;
function uptimeWords({ uptime, downMs }) {
	if (uptime === undefined) return "";
	const tenths = Math.floor(uptime * share + 1e-6);
	return `${(downMs > 0 ? Math.min(tenths, share - 1) : tenths) / 10} %`;
}
function latencyWords({ latency }) {
	if (latency === undefined) return "";
	return `${[
		latency.p50,
		latency.p95,
		latency.p99
	].map((ms) => roundedMs(ms)).join(" / ")} ms`;
}
function roundedMs(ms) {
	return ms < wholeFromMs ? Math.round(ms * 10) / 10 : Math.round(ms);
}
function outageTotal({ outages, state }) {
	return outages.length + state.older.count;
}
	}),
	2720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Df: () => isWatched,
	FF: () => wholeOutage,
	WX: () => findingsOf,
	Xl: () => resting,
	bu: () => outcome,
	m: () => slowestMs,
	md: () => worstFirst,
	rj: () => countWords,
	wz: () => isTroubled
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5478);
const rank = {
	failing: 0,
	unknown: 1,
	degraded: 2,
	healed: 3,
	healthy: 4
};
function outcome({ verdict, outage, recovery }) {
	const fell = outage?.endedAt !== undefined || recovery.kind === "recovered";
	return verdict === "healthy" && fell ? "healed" : verdict;
}
function isTroubled(each) {
	return outcome(each) !== "healthy" || each.record.kind === "unrecorded";
}
function worstFirst(services) {
	return services.toSorted((a, b) => rank[outcome(a)] - rank[outcome(b)]);
}
function findingsOf({ outage, examination }) {
	if (outage !== undefined) return outage.findings;
	return examination.verdict.kind === "healthy" ? [] : examination.verdict.findings;
}
function wholeOutage({ outage, known }) {
	return outage === undefined || known === undefined || known.startedAt >= outage.startedAt ? outage : {
		...outage,
		startedAt: known.startedAt,
		blindSinceAt: known.blindSinceAt
	};
}
function isWatched(each) {
	return outcome(each) === "healthy" && each.record.kind === "recorded" && each.record.incident?.open === true;
}
function resting({ recovery, examination }) {
	if (recovery.kind !== "resting") return [];
	return [`Recovery rests after what was tried before; next trial after ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.bf)(recovery.untilAt, examination.endedAt)}.`];
}
function countWords(report) {
	const total = report.services.length;
	const kinds = Object.keys(rank);
	const counts = kinds.map((kind) => ({
		kind,
		count: report.services.filter((each) => outcome(each) === kind).length
	})).filter(({ count, kind }) => count > 0 && kind !== "healthy");
	return counts.length === 0 ? `${total} healthy` : `${total} · ${counts.map(({ kind, count }) => `${count} ${kind}`).join(", ")}`;
}
function slowestMs({ examination }) {
	const answered = examination.checks.filter(({ verdict, status }) => verdict.kind !== "failing" || status !== undefined);
	const taken = answered.flatMap(({ timings }) => timings === undefined ? [] : [timings.totalMs]);
	return taken.length === 0 ? undefined : Math.max(...taken);
}
	}),
	3511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => recordFailures });
function recordFailures({ mass, record, services }) {
	const unrecorded = new Set(record.failures.flatMap(({ message, doing }) => doing === "retire" ? [message] : []));
	const unread = new Set(record.failures.map(({ message }) => message));
	const take = (each, isDown) => {
		if (each.kind === "unrecorded") (isDown || each.unsent !== undefined ? unrecorded : unread).add(each.failure.message);
	};
	for (const each of services) take(each.record, each.outage !== undefined || each.verdict === "failing");
	if (mass !== undefined) take(mass, true);
	return {
		unrecorded: [...unrecorded],
		unread: [...unread].filter((message) => !unrecorded.has(message))
	};
}
	}),
	4916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_S: () => sign,
	dU: () => colour,
	ky: () => wrapped,
	ln: () => troubleLines,
	nI: () => paint
});
var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4040);
var _record_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3511);
const columnsMin = 40;
const eachMax = 20;
const sign = {
	failing: "✖",
	unknown: "?",
	degraded: "!",
	healed: "✔",
	healthy: "✔"
};
const colour = {
	failing: 31,
	unknown: 35,
	degraded: 33,
	healed: 33,
	healthy: 32
};
function paint(text, code, { colour: isColoured }) {
	return isColoured ? `\u001B[${code}m${text}\u001B[39m` : text;
}
function troubleLines(report, options) {
	const lines = (lead, sentences) => sentences.slice(0, eachMax).flatMap((sentence) => wrapped(lead, (0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.logLine)(options.clean(sentence, 500)), options));
	const { unrecorded, unread } = (0, _record_failures_js__WEBPACK_IMPORTED_MODULE_1__.X)(report);
	const red = (lead) => paint(lead, 31, options);
	return [
		...lines(red("A bug in Mock Medic: "), report.bugs),
		...lines(red("Not recorded: "), unrecorded),
		...lines(red("The record could not be read: "), unread),
		...lines("Note: ", report.remarks)
	];
}
function wrapped(lead, text, { width }) {
	const columns = Math.max(columnsMin, width);
	const lines = [];
	let room = columns - plainLength(lead);
	let line = "";
	for (const word of text.split(" ").flatMap((each) => pieces(each, columns - 4))) {
		const next = line === "" ? word : `${line} ${word}`;
		if (plainLength(next) <= room) {
			line = next;
			continue;
		}
		lines.push(line);
		line = word;
		room = columns - 4;
	}
	return [...lines, line].map((each, n) => n === 0 ? (lead + each).trimEnd() : `    ${each}`);
}
function pieces(word, max) {
	const characters = Array.from(word);
	return characters.length <= max || /^https?:/.test(word) ? [word] : [characters.slice(0, max).join(""), ...pieces(characters.slice(max).join(""), max)];
}
const plainLength = (text) => Array.from(text.replaceAll(/\u001B\[\d+m/g, "")).length;
	}),
	5088: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { resultText: () => resultText });
var duration = __webpack_require__(5478);
var foreign = __webpack_require__(4040);
var guard_blame = __webpack_require__(791);
var guard_facts = __webpack_require__(8631);
var guard_story = __webpack_require__(5473);
var guard_unwatched = __webpack_require__(4707);
var render_measures = __webpack_require__(3579);
var medium = __webpack_require__(1753);
var outcome = __webpack_require__(2720);
var progress = __webpack_require__(8649);
var terminal_lines = __webpack_require__(4916);
;
/*! module ./lib/render/guard-text.js */
const healthyMax = 20;
const troubledMax = 100;
const linesMax = 15;
function guardText(report, facts, options) {
	const telling = {
		clean: options.clean,
		medium: medium.wh,
		on: facts.startedAt
	};
	const sorted = (0, guard_facts.gn)({
		...report,
		services: (0, outcome.md)(report.services)
	});
	const troubled = new Set((0, guard_story.l)(report));
	const isTold = (each) => troubled.has(each) || (0, outcome.bu)(each) !== "healthy";
	const shown = [...sorted.filter(isTold).slice(0, troubledMax), ...sorted.filter((each) => !isTold(each)).slice(0, healthyMax)];
	const left = sorted.length - shown.length;
	const column = Math.min(20, Math.max(0, ...shown.map(({ service }) => service.id.length)));
	const known = [
		...(0, guard_facts.xX)(report, facts, telling),
		...(0, guard_unwatched.o)(facts.unwatched, "was", telling),
		...(0, guard_facts.wm)(facts, telling)
	];
	return [
		...shown.flatMap((each) => [head(each, column, options), ...(troubled.has(each) ? told(each, telling) : []).flatMap((line) => (0, terminal_lines.ky)("  ", (0, foreign.logLine)(line), options))]),
		...left > 0 ? [`  and ${left} more`] : [],
		...known.flatMap((sentence) => (0, terminal_lines.ky)("", (0, foreign.logLine)(sentence), options)),
		...(0, terminal_lines.ln)(report, options),
		...troubled.size === 0 ? [] : facts.logs.slice(0, healthyMax).flatMap((folder) => (0, terminal_lines.ky)("Logs: ", (0, foreign.logLine)(options.clean(folder, 500)), options)),
		...(0, terminal_lines.ky)("Mocks: ", `${(0, guard_facts._7)(report)}.`, options),
		...[...(0, guard_blame.Bl)(facts, telling), ...(0, guard_blame.gs)(report, facts, telling)].flatMap((sentence) => (0, terminal_lines.ky)("", (0, foreign.logLine)(sentence), options)),
		""
	].join("\n");
}
function head(each, column, options) {
	const kind = (0, outcome.bu)(each);
	const lead = `${terminal_lines._S[kind]} ${options.clean(each.service.id, 60).padEnd(column)}  ${kind}`;
	const [uptime, latency] = [(0, render_measures.eH)(each.watch), (0, render_measures.Us)(each.watch)];
	const measures = [...uptime === "" ? [] : [`up ${uptime}`], ...latency === "" ? [] : [latency]];
	const fitting = measures.filter((_, n) => [lead, ...measures.slice(0, n + 1)].join("  ").length <= options.width);
	return [(0, terminal_lines.nI)(lead, terminal_lines.dU[kind], options), ...fitting].join("  ");
}
function told(each, telling) {
	const { lead, outages, facts } = (0, guard_story.d)(each, telling);
	const { lines, fault } = each.watch.state;
	const say = (text) => telling.clean(text, 1e3);
	return [
		lead,
		...outages.map((line) => `- ${line}`),
		...facts,
		...fault !== undefined || (0, guard_facts.Pj)(each) ? lines.slice(-linesMax).map((line) => `> ${say(line)}`) : [],
		...each.record.kind === "off" ? [] : [(0, progress.d)(each.record, say)]
	];
}
var edges = __webpack_require__(7382);
var mass_story = __webpack_require__(8586);
var reasons = __webpack_require__(5001);
var words = __webpack_require__(8653);
;
/*! module ./lib/render/terminal.js */
const terminal_healthyMax = 20;
const terminal_troubledMax = 100;
const namesMax = 10;
function resultText(report, options) {
	return report.guard === undefined ? checkText(report, options) : guardText(report, report.guard, options);
}
function checkText(report, options) {
	const sorted = (0, outcome.md)(report.services.filter((each) => !(0, mass_story.t$)(each)));
	const healthy = sorted.filter((each) => !(0, outcome.wz)(each));
	const shown = [...sorted.filter(outcome.wz).slice(0, terminal_troubledMax), ...healthy.slice(0, terminal_healthyMax)];
	const left = sorted.length - shown.length;
	const column = Math.min(20, Math.max(0, ...shown.map(({ service }) => service.id.length)));
	return [
		...massLines(report, options),
		...massEndLines(report, options),
		...shown.flatMap((each) => serviceLines(each, column, options)),
		...left > 0 ? [`  and ${left} more`] : [],
		...(0, terminal_lines.ln)(report, options),
		...(0, terminal_lines.ky)("Mocks: ", `${(0, outcome.rj)(report)}.`, options),
		""
	].join("\n");
}
function blindWords(outage) {
	const blindAt = (0, edges.Hs)(outage);
	return blindAt === undefined ? "" : ` or earlier (nobody looked since ${(0, duration.bf)(blindAt, outage.startedAt)})`;
}
function massLines(report, options) {
	const mass = (0, mass_story.bs)(report);
	if (mass === undefined) return [];
	const { clean } = options;
	const names = (0, medium.KE)(mass.members.map(({ service }) => service.id), namesMax);
	const told = mass.incident === undefined ? [] : [`One incident tells of all of them: ${clean(mass.incident.url, 1e3)}`];
	const lines = [
		names,
		(0, mass_story.qh)(mass, clean),
		...told,
		(0, mass_story.U0)(mass, report)
	].filter((line) => line !== "").map(foreign.logLine);
	return [(0, terminal_lines.nI)(`${terminal_lines._S.failing} ${(0, mass_story.oB)(mass)}`, terminal_lines.dU.failing, options), ...lines.flatMap((line) => (0, terminal_lines.ky)("  ", line, options))];
}
function massEndLines(report, options) {
	const end = (0, mass_story._n)(report);
	if (end === undefined) return [];
	return (0, terminal_lines.ky)("", (0, foreign.logLine)(end.words + (end.incident === undefined ? "" : ` ${options.clean(end.incident.url, 1e3)}`)), options);
}
function serviceLines(each, column, options) {
	const kind = (0, outcome.bu)(each);
	const took = (0, outcome.m)(each);
	const head = `${(0, terminal_lines.nI)(`${terminal_lines._S[kind]} ${each.service.id.padEnd(column)}  ${kind}`, terminal_lines.dU[kind], options)}${kind === "healthy" && took !== undefined ? `  ${(0, duration.p0)(took)}` : ""}`;
	return [head, ...story(each, options).flatMap((line) => (0, terminal_lines.ky)("  ", line, options))];
}
function story(each, { clean }) {
	const { record } = each;
	const outage = (0, outcome.FF)(each);
	const attempts = each.recovery.kind === "none" ? [] : each.recovery.attempts;
	return [
		...outage === undefined ? [] : [`${outage.level === "degraded" ? "degraded" : "down"} since ${(0, duration.bf)(outage.startedAt, outage.lastSeenAt)}${blindWords(outage)}${outage.endedAt === undefined ? "" : `, up again at ${(0, duration.bf)(outage.endedAt, outage.lastSeenAt)}, after ${(0, edges.M)(outage)}`}`],
		...(0, outcome.WX)(each).slice(0, 3).map((finding) => (0, words.NK)(finding, {
			clean,
			isOver: (0, outcome.bu)(each) === "healed"
		})),
		...(0, words.J3)(attempts, clean).map(({ label, times, words }) => `tried ${label}${times > 1 ? ` x${times}` : ""}: ${words}`),
		...(0, reasons.N2)(each, clean, medium.wh),
		...(0, outcome.Xl)(each),
		...record.kind === "recorded" && (record.incident !== undefined || (0, outcome.bu)(each) !== "healthy") ? [(0, progress.d)(record, (text) => clean(text, 1e3), each)] : []
	].map(foreign.logLine);
}
	})
};
