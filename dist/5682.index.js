export const id = 5682;
export const ids = [5682];
export const modules = {
	756: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => guardReport });
var verdict = __webpack_require__(5141);
var latency = __webpack_require__(3652);
;
/*! module ./lib/domain/guard/account.js */
function account(state, endedAt) {
	const { startedAt, over } = state;
	const end = {
		startedAt,
		endedAt: over?.at ?? endedAt,
		...deathOf(state)
	};
	return Object.values(state.services).map((each) => reportOf(each, end));
}
function deathOf({ over, lastAt }) {
	if (over === undefined) return {
		diedAt: lastAt,
		diedOf: "the guard was killed, or could write down no more"
	};
	return over.asked ? {
		diedAt: undefined,
		diedOf: ""
	} : {
		diedAt: over.at,
		diedOf: `the guard ended early: ${over.why}`
	};
}
function reportOf(state, end) {
	const watch = watchOf(state, end);
	const last = state.outages.at(-1)?.outage;
	const verdict = verdictOf(state, watch);
	return {
		service: state.service,
		verdict: verdict.kind,
		examination: examinationOf(state, verdict, end),
		recovery: last === undefined || last.attempts.length === 0 ? { kind: "none" } : recoveryOf(last),
		outage: last,
		record: { kind: "off" },
		watch
	};
}
function watchOf(state, { startedAt, endedAt, diedAt, diedOf }) {
	const { readyAt, outages, older } = state;
	const endSeenAt = diedAt === undefined ? undefined : Math.min(diedAt, state.stoppedAt ?? diedAt);
	const blindSinceAt = state.bug === undefined ? endSeenAt : lastKnownAt(state) ?? startedAt;
	const untilAt = blindSinceAt ?? state.watchedUntilAt ?? state.stoppedAt ?? endedAt;
	const downMs = older.downMs + outages.reduce((sum, { outage }) => sum + Math.max(0, (outage.endedAt ?? Math.max(untilAt, outage.startedAt)) - outage.startedAt), 0);
	const knownMs = readyAt === undefined ? 0 : Math.max(downMs, untilAt - readyAt - state.gapMs);
	const upMs = readyAt === undefined ? 0 : knownMs - downMs;
	return {
		state,
		upMs,
		downMs,
		uptime: knownMs === 0 ? undefined : upMs / knownMs,
		blindSinceAt,
		blindBecause: state.bug === undefined ? diedOf : "of a bug in Mock Medic",
		latency: (0, latency.F)(state.latencies),
		outages
	};
}
function lastKnownAt({ wellAt, outages }) {
	const seenAt = outages.at(-1)?.outage.lastSeenAt;
	return seenAt === undefined ? wellAt : Math.max(seenAt, wellAt ?? seenAt);
}
function verdictOf(state, { blindSinceAt, blindBecause }) {
	const last = state.outages.at(-1)?.outage;
	if (state.fault !== undefined) return {
		kind: "failing",
		findings: [state.fault]
	};
	if (last !== undefined && last.endedAt === undefined) return {
		kind: "failing",
		findings: last.findings
	};
	if (blindSinceAt !== undefined) return {
		kind: "unknown",
		findings: [ourFault(state.bug === undefined ? blindBecause : "a bug in Mock Medic ended its watch")]
	};
	if (state.readyAt === undefined) return {
		kind: "unknown",
		findings: [ourFault("the guard ended before it was ready")]
	};
	if (state.beats > 0 && state.unknownBeats === state.beats) return {
		kind: "unknown",
		findings: [ourFault("no heartbeat could tell")]
	};
	if (state.lastLook !== undefined) return {
		kind: "degraded",
		findings: [state.lastLook.finding]
	};
	return { kind: "healthy" };
}
const ourFault = (cause) => ({
	class: "runner-network",
	check: "guard",
	cause,
	expected: "a watch to the end",
	got: cause,
	evidence: undefined
});
function examinationOf(state, verdict, end) {
	const endedAt = state.stoppedAt ?? end.endedAt;
	return {
		verdict,
		checks: [],
		startedAt: Math.min(endedAt, state.readyAt ?? state.process?.startedAt ?? endedAt),
		endedAt,
		firstFailedAt: verdict.kind === "failing" ? state.outages.at(-1)?.outage.startedAt : undefined,
		passedAt: verdict.kind === "healthy" ? state.upSinceAt ?? state.readyAt : undefined
	};
}
function recoveryOf(outage) {
	const { recovery, attempts, endedAt, startedAt } = outage;
	switch (recovery) {
		case "recovered": return {
			kind: "recovered",
			attempts,
			passedAt: endedAt ?? startedAt
		};
		case "exhausted":
		case "pending":
		case "interrupted": return {
			kind: recovery,
			attempts
		};
		case "none":
		case "running": return { kind: "none" };
	}
}
;
/*! module ./lib/domain/guard/guard-report.js */
function guardReport(states, { now, scope, runUrl, remarks, ...facts }) {
	const services = states.flatMap((state) => account(state, now));
	const watched = new Set(services.map(({ service }) => service.id));
	const unwatched = states.flatMap((state) => state.unwatched).filter(({ service }) => !watched.has(service));
	return {
		startedAt: Math.min(now, ...states.map(({ startedAt }) => startedAt)),
		endedAt: Math.max(...states.map(({ over, lastAt }) => over?.at ?? lastAt)),
		scope,
		runUrl,
		verdict: (0, verdict.eD)(services.map(({ verdict }) => verdict)),
		services,
		mass: undefined,
		record: {
			home: "off",
			required: false,
			requests: 0,
			failures: []
		},
		guard: {
			...facts,
			unwatched,
			startedAt: Math.min(now, ...states.map(({ startedAt }) => startedAt))
		},
		remarks,
		bugs: states.flatMap((state) => Object.values(state.services).flatMap(({ bug }) => bug === undefined ? [] : [bug]))
	};
}
	}),
	4485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { I: () => recordGuards });
var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1269);
var _domain_outage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5749);
var _domain_situation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2e3);
async function recordGuards(report, states, settings) {
	let recorded = report;
	const speakers = new Map(states.flatMap((state) => Object.keys(state.services).map((id) => [id, state])));
	for (const state of states) recorded = await recordGuard(recorded, {
		state,
		ids: Object.keys(state.services).filter((id) => speakers.get(id) === state)
	}, settings);
	return recorded;
}
async function recordGuard(report, { state, ids }, settings) {
	if (ids.length === 0) return report;
	const record = await (0, _check_js__WEBPACK_IMPORTED_MODULE_0__.openRecordOf)({
		...settings,
		configuration: state.configuration,
		recordAuthors: state.recordAuthors
	});
	if (record === undefined) return report;
	const reconcile = async (rows) => {
		const last = rows.at(-1);
		if (last === undefined) return { kind: "off" };
		return record.incidents.reconcile((0, _check_js__WEBPACK_IMPORTED_MODULE_0__.forHome)(last.service, settings.home), observed(rows, last, settings.facts.runUrl), {
			stage: "concluded",
			circumstances: {
				..._domain_situation_js__WEBPACK_IMPORTED_MODULE_1__.yG,
				isOver: true
			}
		});
	};
	const rowsOf = (id) => report.services.filter(({ service }) => service.id === id);
	const outcomes = new Map(await Promise.all(ids.map(async (id) => [id, await reconcile(rowsOf(id))])));
	const services = report.services.map((each) => ({
		...each,
		record: outcomes.get(each.service.id) ?? each.record
	}));
	const unread = await record.incidents.failure();
	const failures = unread === undefined ? [] : [{
		...unread,
		doing: "read"
	}];
	return {
		...report,
		services,
		record: {
			home: record.home,
			required: record.required,
			requests: report.record.requests + record.requests(),
			failures: [...report.record.failures, ...failures]
		},
		remarks: [...report.remarks, ...record.incidents.remarks()]
	};
}
function observed(rows, { verdict, examination }, runUrl) {
	const seen = rows.flatMap(({ watch }) => watch?.outages ?? []).map(({ outage }) => ({
		...outage,
		runUrl
	}));
	if (verdict === "unknown" && seen.at(-1)?.endedAt === undefined) return { kind: "unknown" };
	const last = seen.at(-1) ?? neverUp(examination, runUrl);
	if (last === undefined) return {
		kind: "up",
		passedAt: examination.passedAt,
		degraded: false
	};
	return {
		kind: last.endedAt === undefined ? "down" : "healed",
		outage: last,
		earlier: seen.slice(0, -1)
	};
}
function neverUp(examination, runUrl) {
	return examination.verdict.kind === "failing" ? (0, _domain_outage_js__WEBPACK_IMPORTED_MODULE_2__.r)(examination, {
		level: "failing",
		runUrl,
		recovering: false
	}) : undefined;
}
	}),
	8144: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F5: () => createEntryTeller,
	GT: () => reapedLine,
	ZK: () => reapedWords
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9471);
var _domain_guard_next_step_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(208);
var _duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5478);
var _foreign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4040);
var _guard_remains_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2905);
var _guarded_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8936);
var _guard_unwatched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4707);
var _medium_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1753);
var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8653);
const causeMax = 300;
const nothingMore = {
	running: "",
	recovered: "",
	exhausted: "every recovery step was tried in vain",
	pending: "recovery was started, its outcome is not known yet",
	interrupted: "recovery was cut short"
};
const endingWords = {
	gone: "had ended by itself",
	"by-command": "was ended by its stop command",
	politely: "was ended politely",
	"by-force": "was ended by force"
};
function createEntryTeller(clean) {
	const memories = new Map();
	const restartsMax = new Map();
	return (entry) => {
		if (entry.kind === "begun") {
			for (const { id, launch } of entry.services) restartsMax.set(id, launch?.restarts ?? 0);
			const { unwatched } = entry;
			return unwatched.length === 0 ? undefined : (0, _foreign_js__WEBPACK_IMPORTED_MODULE_5__.logLine)((0, _guard_unwatched_js__WEBPACK_IMPORTED_MODULE_2__.o)(unwatched, "is", {
				clean,
				medium: _medium_js__WEBPACK_IMPORTED_MODULE_3__.wh,
				on: entry.at
			}).join(" "));
		}
		if (entry.kind === "over" || entry.kind === "snapshot") return undefined;
		const { service } = entry;
		const before = memories.get(service) ?? {
			bornAt: undefined,
			fellAt: undefined
		};
		memories.set(service, {
			bornAt: entry.kind === "born" ? entry.at : before.bornAt,
			fellAt: entry.kind === "fell" ? entry.at : before.fellAt
		});
		const words = entryWords(entry, {
			...before,
			clean,
			restartsMax: restartsMax.get(service)
		});
		return words === undefined ? undefined : (0, _foreign_js__WEBPACK_IMPORTED_MODULE_5__.logLine)(`${clean(service, 60)}: ${words}`);
	};
}
function entryWords(entry, around) {
	const say = (text) => around.clean(text, causeMax);
	switch (entry.kind) {
		case "born": return `started (pid ${entry.pid})`;
		case "ready": return `ready${after(around.bornAt, entry.at, _duration_js__WEBPACK_IMPORTED_MODULE_6__.p0)}`;
		case "unready": return `could not be started: ${say((0, _guarded_words_js__WEBPACK_IMPORTED_MODULE_1__.HF)(entry.finding))}`;
		case "beat": return undefined;
		case "fell": return `DOWN since ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_6__.Lz)(entry.at, entry.at)} UTC: ${say(fallWords(entry))}`;
		case "restarting": return `restart ${entry.nth}${around.restartsMax === undefined ? "" : ` of ${around.restartsMax}`}${(0, _domain_guard_next_step_js__WEBPACK_IMPORTED_MODULE_7__.ns)(entry.nth) === 0 ? "" : `, after a pause of ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_6__.p0)((0, _domain_guard_next_step_js__WEBPACK_IMPORTED_MODULE_7__.ns)(entry.nth))}`}`;
		case "restarted": return restartedWords(entry, around);
		case "climbed": return climbedWords(entry, around.clean);
		case "rose": return `UP again${after(around.fellAt, entry.at, _duration_js__WEBPACK_IMPORTED_MODULE_6__.gf)}, ${entry.curedBy === undefined ? "by itself" : `cured by ${say(entry.curedBy)}`}`;
		case "gave-up": return "nothing is left to try; from now on it is only watched";
		case "stopped": return entry.remains?.mayLiveOn === true ? `may live on: ${(0, _guard_remains_js__WEBPACK_IMPORTED_MODULE_0__.vW)(entry.remains, {
			...around,
			medium: _medium_js__WEBPACK_IMPORTED_MODULE_3__.wh
		})}` : `${endingWords[entry.ending]}${openWords(entry.remains, around.clean)}`;
		case "gap": return `nobody could look for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_6__.p0)(entry.at - entry.fromAt)}: the machine was suspended, or too busy`;
		case "looked": return `answers, but does not pass its checks: ${say(entry.finding.cause)}`;
		case "bug": return `is watched no longer, because of a bug in Mock Medic: ${say(entry.text)}`;
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_8__.x)(entry);
	}
}
const openWords = (remains, clean) => remains === undefined ? "" : `; ${(0, _guard_remains_js__WEBPACK_IMPORTED_MODULE_0__.vW)(remains, {
	clean,
	medium: _medium_js__WEBPACK_IMPORTED_MODULE_3__.wh
})}`;
const fallWords = ({ end, findings }) => end === undefined ? findings[0].cause : (0, _guarded_words_js__WEBPACK_IMPORTED_MODULE_1__.Bx)(end);
function restartedWords({ outcome }, { fellAt, clean }) {
	switch (outcome.kind) {
		case "cured": return `UP again${after(fellAt, outcome.passedAt, _duration_js__WEBPACK_IMPORTED_MODULE_6__.gf)}, by the restart`;
		case "not-cured": return `the restart did not help: ${clean(outcome.finding.cause, causeMax)}`;
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_8__.x)(outcome);
	}
}
function climbedWords({ attempts, result }, clean) {
	const last = attempts.at(-1);
	if (result !== "running") return nothingMore[result] === "" ? undefined : nothingMore[result];
	if (last === undefined) return undefined;
	const label = clean(last.label, 200);
	return last.result === "running" && last.endedAt === undefined ? `trying ${label}, attempt ${last.attempt}` : `${label}: ${(0, _words_js__WEBPACK_IMPORTED_MODULE_4__.vk)(last, clean)}`;
}
const after = (from, to, words) => from === undefined ? "" : ` after ${words(to - from)}`;
function reapedLine(reaped, clean) {
	return (0, _foreign_js__WEBPACK_IMPORTED_MODULE_5__.logLine)(`A guard had been killed; ${reapedWords(reaped, clean(reaped.service, 60))}${openWords(reaped.remains, clean)}.`);
}
function reapedWords({ pid, ending }, name) {
	if (pid === undefined) return `nothing of ${name} was to be seen, and its stop command was run`;
	return `${name} (pid ${pid}) ${ending === "gone" ? endingWords.gone : `was still running and ${endingWords[ending]}`}`;
}
	}),
	2905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F4: () => remainderSentence,
	vW: () => remainsWords,
	yU: () => remaindersOf
});
var _medium_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1753);
const wordsMax = 300;
function remaindersOf({ services }, { reaped }) {
	const own = services.map(({ service, watch }) => ({
		service: service.id,
		remains: watch?.state.remains
	}));
	const others = reaped.filter((each) => !own.some(({ service }) => service === each.service));
	return [...own, ...others].flatMap(({ service, remains }) => remains === undefined ? [] : [{
		service,
		remains
	}]);
}
function remainderSentence({ service, remains }, telling) {
	return `${(0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(service, telling)} ${remains.mayLiveOn ? "may live on:" : "is gone, but"} ${remainsWords(remains, telling)}.`;
}
function remainsWords({ stopFault, held }, { clean, medium }) {
	const said = (text) => medium.prose(clean(text, wordsMax));
	const holder = held === undefined ? [] : [`port ${said(held)}${stopFault === undefined ? " after its end" : ""}`];
	return [...stopFault === undefined ? [] : [`its stop command failed (${said(stopFault)})`], ...holder].join(", and ");
}
	}),
	4707: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { o: () => unwatchedSentences });
var _medium_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1753);
const namesMax = 10;
const sentencesMax = 20;
const reasons = {
	"no-start": (isOne) => `${isOne ? "has" : "have"} no start command`,
	"not-chosen": (isOne) => `${isOne ? "was" : "were"} not chosen`
};
function unwatchedSentences(all, tense, telling) {
	const needed = all.filter(({ neededBy }) => neededBy.length > 0);
	const others = all.filter(({ neededBy }) => neededBy.length === 0).map(({ service }) => service);
	const shown = needed.slice(0, sentencesMax).map(({ service, why, neededBy }) => `${(0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(service, telling)}, on which ${names(neededBy, telling)} ${neededBy.length === 1 ? "depends" : "depend"}, ${reasons[why](true)} and ${tense} not watched.`);
	const left = needed.length - shown.length;
	const isOne = others.length === 1;
	const plural = tense === "is" ? "are" : "were";
	return [
		...shown,
		...left > 0 ? [`${left} more, on which watched services depend, ${plural} not watched.`] : [],
		...others.length > 0 ? [`${names(others, telling)} ${reasons["no-start"](isOne)} and ${isOne ? tense : plural} not watched.`] : []
	];
}
const names = (ids, telling) => (0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.KE)(ids.map((id) => (0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(id, telling)), namesMax);
	}),
	8649: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => createProgressTeller,
	d: () => recordWords
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9471);
var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5478);
var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8144);
var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5001);
const resultWords = {
	running: "under way",
	cured: "cured",
	"not-cured": "not cured",
	"not-applicable": "not applicable",
	pending: "outcome not known yet"
};
function createProgressTeller(clean) {
	const tellEntry = (0, _entries_js__WEBPACK_IMPORTED_MODULE_0__.F5)(clean);
	return (progress) => {
		if (progress.kind === "noted") return tellEntry(progress.entry);
		const words = progressWords(progress, (text) => clean(text, 200));
		return words === undefined ? undefined : (0, _foreign_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(`${clean(progress.service, 60)}: ${words}`);
	};
}
function progressWords(progress, say) {
	switch (progress.kind) {
		case "probed": return progress.verdict === "healthy" ? undefined : `${say(progress.check)}: ${progress.verdict} in ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(progress.tookMs)}${progress.cause === undefined ? "" : `, ${say(progress.cause)}`}`;
		case "examined": return `${progress.verdict} after ${progress.probes} ${progress.probes === 1 ? "probe" : "probes"}, ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(progress.tookMs)}`;
		case "attempting": return `trying ${say(progress.label)}, ${progress.attempt} of ${progress.of}${progress.delayMs > 0 ? `, in ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(progress.delayMs)}` : ""}`;
		case "attempted": return `${say(progress.label)}: ${progress.detail === "" ? "" : `${say(progress.detail)}, `}${resultWords[progress.result]}`;
		case "recorded": return recordWords(progress.outcome, say);
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__.x)(progress);
	}
}
function recordWords(record, say, told = {}) {
	switch (record.kind) {
		case "off": return "not recorded, as configured";
		case "recorded": return (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.Wm)(record.reason, told) + (record.incident === undefined ? "" : ` ${say(record.incident.url)}`);
		case "unrecorded": return `${record.unsent === undefined ? "its record could not be read" : "not recorded"}: ${say(record.failure.message)}`;
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__.x)(record);
	}
}
	}),
	5001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N2: () => maintenanceWords,
	Wm: () => serviceReason,
	Wz: () => massReasonWords
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5478);
const reasonMax = 200;
const reasonWords = {
	well: "It is well, and no incident of its own is open.",
	"well-but-unread": "It is well; whether an incident of its own is open could not be learnt.",
	unknown: "It could not be told how it is, so nothing was opened or closed.",
	"degraded-is-not-recorded": "It is degraded, which is not recorded as an incident here.",
	"recovery-first": "It is failing; recovery is tried before an incident is opened.",
	opened: "It is failing, so an incident was opened.",
	"opened-pending": "It is failing and recovery has not ended yet, so an incident was opened.",
	"failing-again": "It is failing again within the reopen window, so its last incident was reopened.",
	healed: "It failed and was healed in this run; that was recorded in a closed incident.",
	"healed-in-summary": "It failed and was healed in this run; that is told here alone, as configured.",
	"healed-again": "It failed and was healed in this run; that was added to its closed incident.",
	"still-failing": "It is still failing; its incident stays open.",
	"got-worse": "It was degraded and is failing now; its incident was raised.",
	"got-better": "It was failing and is degraded now; its incident was lowered.",
	unsteady: "It is neither failing nor well, now passing and now not; its incident stays as it is.",
	flapping: "It goes down and comes back again and again; its incident stays open until it has been up for a while.",
	"waiting-for-quiet": "It is up, but has been going down again and again; its incident stays open until it has been up for a while.",
	"in-maintenance": "It is failing in a maintenance window, so no incident is opened and nobody is called.",
	"hidden-by-dependency": "It is failing together with a service that it depends on, whose incident names it.",
	"others-failing": "Others have begun to fail since a person closed the incident of the mass failure, so it was reopened.",
	"told-in-mass-failure": "It is failing together with others; one incident tells of all of them.",
	muted: "It is failing, but a person has closed its incident: nothing is said until it has passed once.",
	silenced: "It is failing, but a person wants silence about its incident for a while: it is opened again after that.",
	"closed-too-early": "It is still failing although a person had closed its incident, so that was reopened, once.",
	"closed-by-robot": "It is still failing although a robot had closed its incident, so that was reopened.",
	resolved: "It is well again, so its incident was closed.",
	settled: "It is well again; its incident had been closed before.",
	folded: "It had more than one incident; they were folded into one.",
	retired: "It is no longer configured, so its incident was closed."
};
function serviceReason(reason, { hiddenBy }) {
	return reason === "hidden-by-dependency" && hiddenBy !== undefined ? `It is failing together with ${hiddenBy}, on which it depends and whose incident names it.` : reasonWords[reason];
}
function maintenanceWords({ maintenance, examination }, clean, { prose }) {
	if (maintenance === undefined) return [];
	return [`In maintenance until ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.bf)(maintenance.endAt, examination.endedAt)} (${prose(clean(maintenance.reason, reasonMax))}).`];
}
const massWords = {
	unknown: "Some of those that were down together were not seen well; their incident stays open.",
	"still-failing": "Some of those that were down together are still down; their incident stays open.",
	unsteady: "Some of those that were down together are now up, now down; their incident stays as it is.",
	"waiting-for-quiet": "Those that were down together are up, but have been going down again and again; their incident stays open until they have been up for a while.",
	resolved: "All that were down together are well again, so their incident was closed.",
	settled: "All that were down together are well again; somebody had closed their incident already."
};
const massReasonWords = (reason) => massWords[reason] ?? `Of the mass failure: ${reasonWords[reason]}`;
	}),
	7162: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { reportStep: () => reportStep });
var external_node_fs_ = __webpack_require__(3024);
var child_environment = __webpack_require__(3542);
var adapters_clock = __webpack_require__(1642);
var guards_folder = __webpack_require__(1199);
var others = __webpack_require__(4838);
var identity = __webpack_require__(5089);
var journal_file = __webpack_require__(6574);
;
/*! module ./lib/adapters/guards/stopping.js */
const lookMs = 10;
const never = new AbortController().signal;
async function stopGuard(guard, { clock, limitMs }) {
	if (guard.condition !== "lives") return guard;
	const { folder, state } = guard;
	tell(folder, state.pid);
	await goneOrIdle(guard, clock, limitMs);
	const before = await (0, others.jp)(folder) ?? guard;
	if (before.condition === "over") return before;
	const isKilled = (0, identity.i2)(state);
	if (isKilled) signal(state.pid, "SIGKILL");
	await gone(state, clock, limitMs);
	const after = await (0, others.jp)(folder) ?? guard;
	if (after.condition === "over") return after;
	return {
		...after,
		condition: isKilled ? "killed" : "died"
	};
}
function tell(folder, pid) {
	const isWindows = process.platform === "win32";
	try {
		(0, guards_folder.Y6)(folder);
	} catch {
		if (!isWindows) signal(pid, guards_folder.Zm);
	}
	if (!isWindows) signal(pid, "SIGCONT");
}
async function goneOrIdle({ folder, state }, clock, limitMs) {
	const untilAt = clock.now() + limitMs * (Object.keys(state.services).length + 1);
	let bytes = (0, journal_file.lT)(folder.path);
	for (let idleAt = clock.now() + limitMs; (0, identity.i2)(state) && clock.now() < Math.min(idleAt, untilAt); await clock.sleep(lookMs, never)) {
		const written = (0, journal_file.lT)(folder.path);
		if (written !== bytes) idleAt = clock.now() + limitMs;
		bytes = written;
	}
}
async function gone(state, clock, limitMs) {
	for (const untilAt = clock.now() + limitMs; (0, identity.i2)(state) && clock.now() < untilAt;) await clock.sleep(lookMs, never);
}
function signal(pid, name) {
	try {
		process.kill(pid, name);
	} catch {}
}
var runner = __webpack_require__(3320);
var exit = __webpack_require__(5850);
var guard_report = __webpack_require__(756);
var publish = __webpack_require__(1629);
var record_guards = __webpack_require__(4485);
var lib_settings = __webpack_require__(294);
var step_log = __webpack_require__(8186);
;
/*! module ./lib/report-step.js */
const { env } = process;
const stopMs = 2e4;
async function reportStep(asked, folder, stop) {
	const clock = (0, adapters_clock.t)();
	const guards = await guardsOf(folder);
	const untold = guards.filter((guard) => !(0, guards_folder.Wc)(guard.folder));
	if (untold.length === 0) return nothingToTell(guards.length, folder);
	const stopped = await Promise.all(untold.map((guard) => stopGuard(guard, {
		clock,
		limitMs: stopMs
	})));
	const reaped = await (0, others.xg)(stopped, {
		clock,
		env: (0, child_environment.childEnvironment)(env, asked.token)
	});
	const around = {
		env,
		facts: (0, runner.FA)(env),
		clock,
		stop
	};
	const prepared = (0, lib_settings.iR)(asked, around);
	if (prepared.kind === "problems") (0, step_log.Id)(prepared.lines);
	const { settings, failOn } = prepared.kind === "ready" ? prepared : readyOf((0, lib_settings.iR)({
		...asked,
		record: "off",
		failOn: undefined,
		deadline: undefined,
		scope: undefined,
		repository: undefined,
		token: undefined
	}, around));
	const states = (await Promise.all(stopped.map((guard) => (0, others.jp)(guard.folder)))).flatMap((guard) => guard === undefined ? [] : [guard.state]);
	const { scope, facts, clean } = settings;
	const job = jobStatus((0, runner.R5)(env, "job-status"));
	const seen = (0, guard_report.q)(states, {
		now: clock.now(),
		scope,
		runUrl: facts.runUrl,
		remarks: [],
		job,
		command: undefined,
		reaped,
		logs: stopped.map((guard) => guard.folder.logs)
	});
	const report = await (0, record_guards.I)(seen, states, settings);
	settings.deadline.clear();
	await settings.repository?.api.close();
	const told = (0, publish.m)(report, clean);
	for (const guard of stopped) (0, guards_folder.R0)(guard.folder);
	if (prepared.kind === "problems") return exit.hS.usage;
	if (report.bugs.length > 0) return exit.hS.bug;
	return told ? (0, exit.I$)(report, failOn, "action") : exit.hS.failing;
}
function readyOf(prepared) {
	if (prepared.kind === "problems") throw new Error(prepared.lines.join(" "));
	return prepared;
}
async function guardsOf(folder) {
	if (folder === undefined) return (0, others.Hg)((0, guards_folder.K4)(env, process.cwd()), undefined);
	const guard = await (0, others.jp)((0, guards_folder.Q)(folder));
	if (guard === undefined && (0, external_node_fs_.existsSync)(folder)) (0, step_log.CD)(() => (0, guards_folder.Y6)((0, guards_folder.Q)(folder)));
	return guard === undefined ? [] : [guard];
}
function nothingToTell(guards, folder) {
	if (guards > 0) (0, step_log.yy)("What happened under guard has been told already.");
	else if (folder === undefined) warn("There is no guard in this job to report of: mode guard must have run in an earlier step.");
	else if ((0, external_node_fs_.existsSync)(folder)) (0, step_log.yy)("The guard of this step never began; its main step has said why.");
	else warn("The folder of this step's guard was removed, and with it all that the guard had seen. A guard stops its mocks within a second of that. Clear no more of RUNNER_TEMP than what is yours.");
	return exit.hS.well;
}
function warn(sentence) {
	(0, step_log.yy)(sentence);
	(0, runner.fz)("warning", "Nothing to report", sentence);
}
function jobStatus(text) {
	return text === "success" || text === "failure" || text === "cancelled" ? text : "unknown";
}
	})
};
