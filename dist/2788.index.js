export const id = 2788;
export const ids = [2788];
export const modules = {
	7785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => watchesChecks,
	L: () => stallsOf
});
const stallFactor = 10;
const beatsMin = 3;
function stallsOf({ state, latency }) {
	return state.slowBeats.flatMap(({ at, ms }) => {
		const isUnusual = latency !== undefined && ms >= latency.p50 * stallFactor;
		return isUnusual || state.beats < beatsMin ? [{
			at,
			ms,
			usualMs: isUnusual ? latency.p50 : undefined
		}] : [];
	});
}
function watchesChecks({ checks, launch: { heartbeat } }) {
	return checks.length === heartbeat.length && checks.every(({ name }, n) => name === heartbeat[n]?.name);
}
	}),
	7040: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fw: () => downMs,
	GT: () => withLatest,
	H2: () => withSpent,
	HL: () => withNotice,
	IW: () => latest,
	Mm: () => bounded,
	RN: () => asOutages,
	XL: () => outageCount,
	ag: () => said,
	e8: () => withNext,
	lH: () => withoutNotice,
	m2: () => continued,
	oR: () => joined,
	xI: () => lengthMs
});
const outagesMax = 30;
const noticesMax = 40;
const dayMs = 864e5;
const attemptsMax = 12;
const outputsMax = 3;
const findingsMax = 3;
function latest(marker) {
	return marker.outages.at(-1) ?? marker.outages[0];
}
function lengthMs(outage, now) {
	return Math.max(0, (outage.endedAt ?? now) - outage.startedAt);
}
function downMs(marker, now) {
	return marker.outages.reduce((sum, outage) => sum + lengthMs(outage, now), marker.older.downMs);
}
function outageCount(marker) {
	return marker.outages.length + marker.older.count;
}
function said(marker, kind, outage, nth) {
	return marker.notices.some((notice) => notice.kind === kind && notice.outage === outage && notice.nth === nth);
}
function withNotice(marker, notice) {
	if (said(marker, notice.kind, notice.outage, notice.nth)) return marker;
	const more = {
		...marker,
		notices: [...marker.notices, notice]
	};
	return {
		...more,
		notices: keptNotices(more)
	};
}
function withoutNotice(marker, { kind, outage, nth }) {
	return {
		...marker,
		notices: marker.notices.filter((notice) => notice.kind !== kind || notice.outage !== outage || notice.nth !== nth)
	};
}
function withLatest(marker, outage) {
	return bounded({
		...marker,
		outages: asOutages([...marker.outages.slice(0, -1), outage])
	});
}
function withNext(marker, outage) {
	const previous = latest(marker);
	const startedAt = Math.max(outage.startedAt, previous.endedAt ?? previous.lastSeenAt);
	const ended = previous.endedAt === undefined ? {
		...previous,
		endedAt: Math.max(previous.startedAt, previous.lastSeenAt)
	} : previous;
	const next = {
		...outage,
		id: Math.max(...marker.outages.map(({ id }) => id)) + 1,
		startedAt,
		confirmedAt: Math.max(startedAt, outage.confirmedAt),
		lastSeenAt: Math.max(startedAt, outage.lastSeenAt),
		endedAt: outage.endedAt === undefined ? undefined : Math.max(startedAt, outage.endedAt)
	};
	return withSpent(bounded({
		...marker,
		outages: asOutages([
			...marker.outages.slice(0, -1),
			ended,
			next
		])
	}), outage.attempts);
}
function withSpent(marker, attempts) {
	const { attempts: before, lastAt = -Infinity } = marker.spent;
	const fresh = attempts.filter(({ startedAt, result }) => startedAt > lastAt && result !== "not-applicable");
	return fresh.length === 0 ? marker : {
		...marker,
		spent: {
			attempts: before + fresh.length,
			lastAt: Math.max(...fresh.map(({ startedAt }) => startedAt))
		}
	};
}
function continued(known, seen) {
	const endedAt = seen.endedAt === undefined ? undefined : Math.max(known.startedAt, known.lastSeenAt, seen.endedAt);
	return {
		...seen,
		id: known.id,
		startedAt: Math.min(known.startedAt, seen.startedAt),
		confirmedAt: Math.min(known.confirmedAt, seen.confirmedAt),
		lastSeenAt: Math.max(known.lastSeenAt, seen.lastSeenAt),
		endedAt,
		...recoverySoFar(known, seen),
		attempts: joined(known.attempts, seen.attempts),
		runUrl: known.runUrl,
		blindSinceAt: known.blindSinceAt
	};
}
function recoverySoFar(known, seen) {
	if (seen.recovery === "none" && seen.level === "failing" && seen.endedAt === undefined) return {
		recovery: known.recovery,
		exhaustedAt: known.exhaustedAt
	};
	const unfinished = ["interrupted", "pending"];
	const inVain = unfinished.includes(known.recovery) && unfinished.includes(seen.recovery) && seen.lastSeenAt > known.lastSeenAt;
	const exhaustedAt = seen.exhaustedAt ?? known.exhaustedAt ?? (inVain ? seen.lastSeenAt : undefined);
	const isOver = seen.recovery === "recovered" || seen.endedAt !== undefined;
	return {
		exhaustedAt,
		recovery: exhaustedAt !== undefined && !isOver ? "exhausted" : seen.recovery
	};
}
function joined(known, seen) {
	const keyed = new Map([...known, ...seen].map((attempt) => [`${attempt.startedAt}/${attempt.step}/${attempt.attempt}`, attempt]));
	return [...keyed.values()].sort((a, b) => a.startedAt - b.startedAt);
}
function bounded(marker, keptMax = outagesMax) {
	const forgotten = marker.outages.slice(0, -keptMax);
	const kept = marker.outages.slice(-keptMax);
	return {
		...marker,
		notices: keptNotices(marker),
		outages: asOutages(kept.map((outage, n) => n === kept.length - 1 ? trimmed(outage) : compact(outage))),
		older: {
			count: marker.older.count + forgotten.length,
			downMs: forgotten.reduce((sum, outage) => sum + lengthMs(outage, outage.lastSeenAt), marker.older.downMs)
		}
	};
}
function keptNotices({ notices, outages }) {
	if (notices.length <= noticesMax) return notices;
	const latestId = outages.at(-1)?.id;
	const dayBeganAt = (notices.at(-1)?.at ?? 0) - dayMs;
	const worth = ({ kind, outage, at }) => {
		if (kind !== "replied" && outage === latestId) return 6;
		return (at > dayBeganAt ? 3 : 0) + (kind === "replied" ? 0 : kind === "flapping" || kind === "circuit" ? 2 : 1);
	};
	const byWorth = [...notices.keys()].sort((a, b) => worth(notices[b]) - worth(notices[a]) || b - a);
	const kept = new Set(byWorth.slice(0, noticesMax));
	return notices.filter((_, n) => kept.has(n));
}
function trimmed(outage) {
	const attempts = outage.attempts.slice(-attemptsMax);
	const [first, ...rest] = outage.findings;
	return {
		...outage,
		findings: [first, ...rest.slice(0, findingsMax - 1)],
		attempts: attempts.map((attempt, n) => n < attempts.length - outputsMax ? {
			...attempt,
			output: ""
		} : attempt)
	};
}
function compact(outage) {
	if (outage.attempts.length === 0 && outage.findings.length === 1 && outage.findings[0].evidence === undefined) return outage;
	return {
		...outage,
		findings: [{
			...outage.findings[0],
			evidence: undefined
		}],
		attempts: []
	};
}
function asOutages(outages) {
	const [first, ...rest] = outages;
	if (first === undefined) throw new Error("a record holds at least one outage");
	return [first, ...rest];
}
	}),
	7357: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E1: () => massMembers,
	OS: () => massFailureId,
	Vi: () => massObserved,
	c1: () => massService,
	eM: () => massUnion,
	wX: () => namesIn
});
var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6226);
const massFailureId = "mass-failure";
const pageMax = 20;
const assigneesMax = 10;
function massMembers(candidates, { groupAbove, isOpen, known }) {
	const named = new Set(namesIn(known));
	const hasUnnamed = (known?.unlisted ?? 0) > 0;
	const free = candidates.filter(({ incident, inMaintenance }) => incident !== "open" && incident !== "closed" && !inMaintenance);
	const others = free.filter(({ service, dependsOn }) => !named.has(service) && !dependsOn.some((id) => candidates.some((each) => each.service === id && tellsOfOthers(each))));
	const isMass = isOpen || others.length > groupAbove;
	return new Set(free.filter(({ service }) => isMass || hasUnnamed || named.has(service)).map(({ service }) => service));
}
function tellsOfOthers({ isFailing, incident, inMaintenance }) {
	return isFailing && incident !== "closed" && !inMaintenance;
}
function namesIn(mass) {
	return (mass?.causes ?? []).flatMap(({ services }) => services);
}
function massService(members) {
	const [first] = members;
	const critical = members.some(({ severity }) => severity === "critical");
	const callers = members.filter(({ severity, incident }) => incident.pageFor.includes(severity));
	const distinct = (lists, max) => [...new Set(lists.flat())].slice(0, max);
	return {
		...first,
		id: massFailureId,
		severity: critical ? "critical" : "warning",
		tags: [],
		runbook: undefined,
		checks: [...first.checks, ...members.slice(1).flatMap(({ checks }) => checks)],
		recovery: [],
		maintenance: [],
		dependsOn: [],
		launch: undefined,
		incident: {
			...first.incident,
			open: "at-once",
			healed: "record",
			openOn: "degraded",
			page: distinct(callers.map(({ incident }) => incident.page), pageMax),
			pageFor: members.some(({ incident }) => incident.pageFor.includes("warning")) ? ["critical", "warning"] : ["critical"],
			labels: distinct([[_label_js__WEBPACK_IMPORTED_MODULE_0__.P.massFailure], ...members.map(({ incident }) => incident.labels)], 50),
			assignees: distinct(callers.map(({ incident }) => incident.assignees), assigneesMax),
			reopenWindowMs: Math.max(...members.map(({ incident }) => incident.reopenWindowMs)),
			remindMs: soonest(members.map(({ incident }) => incident.remindMs)),
			commentsPerDay: Math.min(...members.map(({ incident }) => incident.commentsPerDay))
		}
	};
}
function soonest(pauses) {
	const known = pauses.filter((pause) => pause !== undefined);
	return known.length === 0 ? undefined : Math.min(...known);
}
function massObserved({ down, up, elsewhere, looked, known, isWhole, now }) {
	const failing = new Set(down.map(({ service }) => service));
	const isUnseen = (id) => !failing.has(id) && !up.has(id) && !elsewhere.has(id) && (looked.has(id) || !isWhole);
	const unseen = (known?.causes ?? []).map(({ cause, services }) => ({
		cause,
		services: services.filter(isUnseen)
	})).filter(({ services }) => services.length > 0);
	const back = [...new Set([...(known?.back ?? []).filter((id) => !failing.has(id)), ...namesIn(known).filter((id) => up.has(id))])];
	const unlisted = isWhole ? 0 : known?.unlisted ?? 0;
	const [first, ...rest] = down.map(({ outage }) => outage);
	if (first !== undefined) return {
		kind: "down",
		outage: {
			...rest.reduce(joint, first),
			attempts: [],
			recovery: "none",
			exhaustedAt: undefined,
			mass: {
				causes: byCause(down, unseen),
				unlisted,
				back
			}
		}
	};
	if (unseen.length > 0 || unlisted > 0) return { kind: "unknown" };
	const instants = namesIn(known).filter((id) => up.has(id)).map((id) => up.get(id));
	const passes = instants.filter((at) => at !== undefined);
	return {
		kind: "up",
		passedAt: passes.length < instants.length ? undefined : passes.length === 0 ? now : Math.max(...passes),
		degraded: false
	};
}
function massUnion(newer, other) {
	if (newer === undefined || other === undefined) return newer ?? other;
	const known = new Set([...namesIn(newer), ...newer.back]);
	const causes = new Map(newer.causes.map(({ cause, services }) => [cause, services]));
	for (const { cause, services } of other.causes) {
		const more = services.filter((id) => !known.has(id));
		if (more.length > 0) causes.set(cause, [...causes.get(cause) ?? [], ...more]);
	}
	return {
		...newer,
		causes: [...causes].map(([cause, services]) => ({
			cause,
			services
		}))
	};
}
function joint(one, other) {
	return {
		...one,
		level: one.level === "failing" ? "failing" : other.level,
		startedAt: Math.min(one.startedAt, other.startedAt),
		confirmedAt: Math.min(one.confirmedAt, other.confirmedAt),
		lastSeenAt: Math.max(one.lastSeenAt, other.lastSeenAt)
	};
}
function byCause(down, unseen) {
	const groups = new Map(unseen.map(({ cause, services }) => [cause, services]));
	for (const { service, outage } of down) {
		const [{ cause }] = outage.findings;
		groups.set(cause, [...groups.get(cause) ?? [], service]);
	}
	return [...groups].map(([cause, services]) => ({
		cause,
		services
	})).sort((a, b) => b.services.length - a.services.length);
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
	})
};
