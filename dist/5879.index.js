export const id = 5879;
export const ids = [5879];
export const modules = {
	2810: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Lt: () => isWorthLearning,
	gF: () => withLearned,
	oj: () => bodyCharsMax,
	rc: () => mergeBody
});
var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7040);
var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(939);
const bodyCharsMax = 65536;
function mergeBody(existing, ours) {
	const begin = existing.indexOf(_marker_js__WEBPACK_IMPORTED_MODULE_0__.p9);
	const end = begin < 0 ? -1 : existing.indexOf(_marker_js__WEBPACK_IMPORTED_MODULE_0__.xl, begin);
	const endsAt = end < 0 ? existing.indexOf(_marker_js__WEBPACK_IMPORTED_MODULE_0__.r, begin) + _marker_js__WEBPACK_IMPORTED_MODULE_0__.r.length : end + _marker_js__WEBPACK_IMPORTED_MODULE_0__.xl.length;
	const before = existing.slice(0, Math.max(0, begin));
	const after = begin < 0 ? existing.trim() === "" ? "" : `\n\n${existing}` : existing.slice(endsAt);
	const marker = ours.slice(0, ours.indexOf(_marker_js__WEBPACK_IMPORTED_MODULE_0__.r) + _marker_js__WEBPACK_IMPORTED_MODULE_0__.r.length);
	const [top = ours] = ours.split("\n\n<details>");
	const parts = [
		ours,
		`${top}\n\n${_marker_js__WEBPACK_IMPORTED_MODULE_0__.xl}`,
		`${marker}\n${_marker_js__WEBPACK_IMPORTED_MODULE_0__.xl}`,
		marker
	];
	const room = bodyCharsMax - before.length - after.length;
	const fitting = parts.find((part) => part.length <= room) ?? leanWithin(ours, room) ?? marker;
	return before + fitting + after;
}
function leanWithin(ours, room) {
	const known = (0, _marker_js__WEBPACK_IMPORTED_MODULE_0__.t7)(ours);
	const lean = known === undefined ? undefined : (0, _marker_js__WEBPACK_IMPORTED_MODULE_0__.SW)(known, room - _marker_js__WEBPACK_IMPORTED_MODULE_0__.xl.length - 1);
	return lean === undefined ? undefined : `${lean}\n${_marker_js__WEBPACK_IMPORTED_MODULE_0__.xl}`;
}
const learnedMark = "<!-- mock-medic:learned -->";
const learnedSection = `## What we learned\n${learnedMark}\n*For people: write here, it is never touched again.*`;
function withLearned(body) {
	const end = body.indexOf(_marker_js__WEBPACK_IMPORTED_MODULE_0__.xl);
	const at = end < 0 ? body.length : end + _marker_js__WEBPACK_IMPORTED_MODULE_0__.xl.length;
	const extended = `${body.slice(0, at)}\n\n${learnedSection}${body.slice(at)}`;
	return body.includes(learnedMark) || extended.length > bodyCharsMax ? body : extended;
}
function isWorthLearning(marker) {
	const { curedBy, exhaustedAt } = (0, _history_js__WEBPACK_IMPORTED_MODULE_1__.IW)(marker);
	return marker.notices.length > 0 || curedBy === undefined || exhaustedAt !== undefined;
}
	}),
	5176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	FK: () => wereCalled,
	Fh: () => isSpent,
	Lw: () => withAcknowledgement,
	Ys: () => isWithheld,
	aH: () => silenceMaxMs,
	e2: () => isSilenced,
	fB: () => callsPeople,
	g0: () => mayReply,
	gQ: () => flappingNow,
	qi: () => maySpeak,
	uP: () => dueComment,
	z6: () => needsPerson
});
var _flapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3029);
var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7040);
var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);
const dayMs = 864e5;
const remindersMs = 7 * dayMs;
const silenceMaxMs = 7 * dayMs;
function needsPerson(outage, service) {
	const helpless = outage.recovery === "none" || outage.recovery === "exhausted" || service.recovery.length === 0;
	return outage.endedAt === undefined && helpless && service.incident.pageFor.includes((0, _label_js__WEBPACK_IMPORTED_MODULE_1__.x)(outage.level, service));
}
function callsPeople(outage, { service, circumstances }) {
	return needsPerson(outage, service) && circumstances.maintenance === undefined && circumstances.hiddenBy === undefined;
}
function withAcknowledgement(marker, { labels, assignees }, { service, now }) {
	const hand = assignees.find((login) => !service.incident.assignees.includes(login) && !marker.bystanders.includes(login));
	const by = marker.acknowledged?.by;
	const isGivenBack = by !== undefined && !assignees.includes(by);
	if (hand === undefined && (isGivenBack || !labels.includes(_label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged))) return {
		...marker,
		acknowledged: undefined
	};
	return {
		...marker,
		acknowledged: (isGivenBack ? undefined : marker.acknowledged) ?? {
			at: now,
			by: hand
		}
	};
}
function dueComment(marker, incident, situation) {
	const { service, now, circumstances, observed } = situation;
	if (observed.kind === "down" && observed.outage.recovery === "running") return undefined;
	if (circumstances.maintenance !== undefined || circumstances.hiddenBy !== undefined || !maySpeak(marker, service, now)) return undefined;
	const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.IW)(marker);
	const called = callsPeople(outage, situation) && marker.acknowledged === undefined;
	const page = called && service.incident.page.length > 0;
	const flaps = flappingNow(marker, situation) !== undefined;
	const ofFlapping = flaps ? dueOfFlapping(marker, {
		page,
		now
	}) : undefined;
	if (flaps && (ofFlapping !== undefined || !(0, _history_js__WEBPACK_IMPORTED_MODULE_2__.ag)(marker, "lasting", outage.id))) return ofFlapping;
	if (!flaps && page && !(0, _history_js__WEBPACK_IMPORTED_MODULE_2__.ag)(marker, "paged", outage.id)) return {
		kind: "paged",
		outage: outage.id,
		page: true
	};
	if (isSpent(marker, service) && outage.endedAt === undefined && outage.recovery === "exhausted" && !hasSaid(marker, "circuit")) return {
		kind: "circuit",
		outage: outage.id,
		page: false
	};
	return called && incident.labels.includes(_label_js__WEBPACK_IMPORTED_MODULE_1__.P.needsHuman) ? dueReminder(marker, situation) : undefined;
}
function wereCalled({ notices }, { id }) {
	return notices.some(({ kind, outage }) => outage === id && (kind === "paged" || kind === "lasting" || kind === "reminded"));
}
function flappingNow(marker, { service, circumstances }) {
	return circumstances.isOver ? undefined : (0, _flapping_js__WEBPACK_IMPORTED_MODULE_0__.K7)(marker, service.incident);
}
function maySpeak(marker, { incident: { commentsPerDay } }, now) {
	return !isSilenced(marker, now) && mayReply(marker, now, commentsPerDay);
}
function mayReply({ notices }, now, max) {
	return notices.filter(({ at }) => at > now - dayMs).length < max;
}
function isSilenced({ silence }, now) {
	return silence !== undefined && silence.untilAt > now;
}
function isWithheld(marker) {
	return marker.resolvedAt !== undefined && marker.ending === undefined && (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.IW)(marker).endedAt === undefined;
}
function isSpent({ spent }, { recoveryBudget }) {
	return spent.attempts >= recoveryBudget.attempts;
}
function dueOfFlapping(marker, { page, now }) {
	const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.IW)(marker);
	if (!marker.notices.some((notice) => notice.kind === "flapping" && notice.outage > marker.calmUpTo)) return {
		kind: "flapping",
		outage: outage.id,
		page: false
	};
	const lasts = outage.endedAt === undefined && now - outage.startedAt >= _flapping_js__WEBPACK_IMPORTED_MODULE_0__.VX;
	return lasts && !(0, _history_js__WEBPACK_IMPORTED_MODULE_2__.ag)(marker, "lasting", outage.id) ? {
		kind: "lasting",
		outage: outage.id,
		page
	} : undefined;
}
function dueReminder(marker, { service: { incident: policy }, now }) {
	if (policy.remindMs === undefined) return undefined;
	const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.IW)(marker);
	const calls = marker.notices.filter((notice) => notice.outage === outage.id && (notice.kind === "paged" || notice.kind === "lasting" || notice.kind === "reminded"));
	const reminders = calls.filter(({ kind }) => kind === "reminded").length;
	const lastAt = Math.max(outage.exhaustedAt ?? outage.confirmedAt, ...calls.map(({ at }) => at));
	const pauseMs = Math.min(Math.max(policy.remindMs, remindersMs), policy.remindMs * 2 ** reminders);
	return now - lastAt < pauseMs ? undefined : {
		kind: "reminded",
		outage: outage.id,
		nth: reminders + 1,
		page: policy.page.length > 0
	};
}
const hasSaid = ({ notices }, kind) => notices.some((notice) => notice.kind === kind);
	}),
	2210: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IO: () => withLabels,
	JA: () => standing,
	Qr: () => endedWhereLost,
	Sg: () => opened,
	Wd: () => withSeen,
	YP: () => appended,
	ZK: () => reopened,
	Zg: () => change,
	fe: () => notedClosed,
	jj: () => endedByItself,
	uR: () => commenting,
	vF: () => contradicted
});
var _calling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5176);
var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7040);
var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);
var _situation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2e3);
const bystandersMax = 10;
function opened(situation, seen) {
	const { service, now, scope, configuration } = situation;
	const all = [...(0, _situation_js__WEBPACK_IMPORTED_MODULE_2__.RM)(situation.observed), seen];
	const [first = seen] = all;
	const begun = {
		version: 1,
		scope,
		service: service.id,
		configuration,
		severity: (0, _label_js__WEBPACK_IMPORTED_MODULE_1__.x)(seen.level, service),
		openedAt: first.startedAt,
		resolvedAt: undefined,
		outages: [{
			...first,
			id: 1
		}],
		older: {
			count: 0,
			downMs: 0
		},
		notices: [],
		commentsSeen: 0,
		calmUpTo: 0,
		acknowledged: undefined,
		bystanders: [],
		silence: undefined,
		spent: {
			attempts: 0,
			lastAt: undefined
		},
		dependents: situation.circumstances.dependents,
		gap: situation.circumstances.gap,
		suspicion: undefined,
		ending: undefined
	};
	const known = all.slice(1).reduce(_history_js__WEBPACK_IMPORTED_MODULE_3__.e8, (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.H2)(begun, first.attempts));
	const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(known);
	const closed = outage.endedAt !== undefined;
	const called = (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.fB)(outage, situation);
	const page = called && service.incident.page.length > 0;
	const assignees = called ? service.incident.assignees : [];
	const marker = {
		...known,
		bystanders: assignees.slice(0, bystandersMax),
		resolvedAt: closed ? now : undefined,
		notices: page ? [{
			kind: "paged",
			outage: outage.id,
			at: now
		}] : []
	};
	const labels = [
		_label_js__WEBPACK_IMPORTED_MODULE_1__.P.ours,
		_label_js__WEBPACK_IMPORTED_MODULE_1__.P.unsettled,
		_label_js__WEBPACK_IMPORTED_MODULE_1__.P.service(service.id),
		_label_js__WEBPACK_IMPORTED_MODULE_1__.P.severity(marker.severity),
		...called ? [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.needsHuman] : [],
		...service.incident.labels
	];
	return {
		kind: "open",
		marker,
		labels,
		assignees,
		page,
		closed
	};
}
function standing(situation, base, incident) {
	const labelled = labelledAsItIs(situation, base, incident);
	const due = (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.uP)(labelled.marker, incident, situation);
	return due === undefined ? labelled : commenting(labelled, due, situation.now);
}
function labelledAsItIs(situation, base, incident) {
	const { service, circumstances } = situation;
	const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(base.marker);
	const called = (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.fB)(outage, situation);
	const flaps = (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.gQ)(base.marker, situation) !== undefined;
	const told = {
		...base.marker,
		resolvedAt: undefined,
		ending: undefined,
		dependents: circumstances.dependents,
		gap: circumstances.gap ?? base.marker.gap,
		suspicion: circumstances.suspicion ?? base.marker.suspicion
	};
	const addAssignees = called && !flaps ? service.incident.assignees.filter((login) => !base.marker.bystanders.includes(login)) : [];
	const taken = (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.Lw)(told, incident, situation);
	const marker = {
		...taken,
		bystanders: [...new Set([...taken.bystanders, ...addAssignees])].slice(0, bystandersMax)
	};
	const wanted = [
		...called ? [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.needsHuman] : [],
		...flaps ? [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.flapping] : [],
		...marker.acknowledged === undefined ? [] : [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged]
	];
	const managed = [
		_label_js__WEBPACK_IMPORTED_MODULE_1__.P.needsHuman,
		_label_js__WEBPACK_IMPORTED_MODULE_1__.P.flapping,
		...incident.labels.includes(_label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged) ? [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged] : []
	];
	const addLabels = wanted.filter((name) => name !== _label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged || !incident.labels.includes(name));
	const removeLabels = [...base.removeLabels, ...managed.filter((name) => !wanted.includes(name))];
	return withSeverity({
		...base,
		marker,
		addLabels,
		removeLabels,
		addAssignees
	}, service);
}
function withSeverity(base, service) {
	const severity = (0, _label_js__WEBPACK_IMPORTED_MODULE_1__.x)((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(base.marker).level, service);
	const other = severity === "critical" ? "warning" : "critical";
	return {
		...base,
		marker: {
			...base.marker,
			severity
		},
		addLabels: [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.severity(severity), ...base.addLabels],
		removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.severity(other), ...base.removeLabels]
	};
}
function reopened(situation, incident, marker) {
	const { base, before } = reopening(incident, marker);
	return withLabels(standing(situation, base, before), [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.unsettled]);
}
function contradicted(situation, incident, marker) {
	const { base, before } = reopening(incident, marker);
	const labelled = withLabels(labelledAsItIs(situation, base, before), [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.unsettled]);
	const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(marker).id;
	const due = (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.uP)(labelled.marker, before, situation);
	const page = due?.page ?? false;
	const paged = due?.kind === "paged" ? commenting(labelled, due, situation.now) : labelled;
	if ((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.ag)(marker, "reopened", outage)) return paged;
	const contradicting = commenting(paged, {
		kind: "reopened",
		outage,
		page
	}, situation.now);
	return (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.qi)(marker, situation.service, situation.now) ? contradicting : {
		...contradicting,
		comment: undefined
	};
}
function reopening(incident, marker) {
	const isNext = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(marker).id !== (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(incident.marker).id;
	const base = change("reopen", incident, {
		marker: {
			...marker,
			...isNext ? untaken(incident) : {}
		},
		removeLabels: isNext ? [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged] : [],
		state: "open"
	});
	const before = isNext ? {
		...incident,
		labels: incident.labels.filter((name) => name !== _label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged)
	} : incident;
	return {
		base,
		before
	};
}
const untaken = ({ assignees }) => ({
	acknowledged: undefined,
	bystanders: assignees.slice(0, bystandersMax)
});
function appended({ service, now }, prior, outage) {
	const marker = {
		...(0, _history_js__WEBPACK_IMPORTED_MODULE_3__.e8)(prior.marker, outage),
		ending: undefined
	};
	if (outage.endedAt !== undefined) return change("append", prior, { marker: {
		...marker,
		resolvedAt: now
	} });
	return withSeverity(change("append", prior, {
		marker: {
			...marker,
			...untaken(prior)
		},
		addLabels: [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.unsettled],
		removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged]
	}), service);
}
function notedClosed({ service }, incident, marker) {
	return withSeverity(change("note", incident, {
		marker,
		addLabels: [_label_js__WEBPACK_IMPORTED_MODULE_1__.P.unsettled]
	}), service);
}
function withSeen(marker, seen) {
	const known = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(marker);
	if (known.endedAt !== undefined) return (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.e8)(marker, seen);
	const goesOn = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.m2)(known, seen);
	const earliestAt = marker.outages.at(-2)?.endedAt ?? 0;
	const startedAt = Math.max(earliestAt, goesOn.startedAt);
	const widened = {
		...marker,
		openedAt: Math.min(marker.openedAt, startedAt)
	};
	return (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.H2)((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.GT)(widened, {
		...goesOn,
		startedAt,
		confirmedAt: Math.max(earliestAt, goesOn.confirmedAt)
	}), seen.attempts);
}
function endedByItself(marker, passedAt) {
	const known = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(marker);
	if (known.endedAt !== undefined) return marker;
	const endedAt = Math.max(known.startedAt, known.lastSeenAt, passedAt);
	const pending = known.recovery === "pending" ? known.attempts.findLast(({ result }) => result === "pending") : undefined;
	const attempts = known.attempts.map((attempt) => attempt === pending ? {
		...attempt,
		result: "cured",
		endedAt
	} : attempt);
	const recovery = pending === undefined ? known.recovery : "recovered";
	return (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.GT)(marker, {
		...known,
		endedAt,
		attempts,
		recovery,
		curedBy: pending?.label
	});
}
function endedWhereLost(incident, sinceAt) {
	const { marker, state } = incident;
	const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(marker);
	if (state.state !== "open" || outage.endedAt !== undefined || outage.lastSeenAt >= sinceAt) return incident;
	return {
		...incident,
		marker: (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.GT)(marker, {
			...outage,
			endedAt: Math.max(outage.startedAt, outage.lastSeenAt)
		})
	};
}
function change(kind, { number }, parts) {
	return {
		addLabels: [],
		removeLabels: [],
		addAssignees: [],
		state: "unchanged",
		comment: undefined,
		...parts,
		kind,
		number
	};
}
function commenting(base, comment, now) {
	const { page: _, ...key } = comment;
	return {
		...base,
		comment,
		marker: (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.HL)(base.marker, {
			...key,
			at: now
		})
	};
}
function withLabels(effect, labels) {
	return {
		...effect,
		addLabels: [...effect.addLabels, ...labels]
	};
}
	}),
	2799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	JW: () => foldedInto,
	L$: () => resolved,
	S5: () => retire,
	UN: () => withheldOver,
	gu: () => settled
});
var _calling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5176);
var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2210);
var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7040);
var _label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6226);
var _mass_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7357);
const ofOpen = [
	_label_js__WEBPACK_IMPORTED_MODULE_2__.P.unsettled,
	_label_js__WEBPACK_IMPORTED_MODULE_2__.P.needsHuman,
	_label_js__WEBPACK_IMPORTED_MODULE_2__.P.flapping
];
function resolved(situation, incident, marker) {
	const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_4__.IW)(marker);
	const base = settled(situation, incident, marker);
	const closing = {
		...base,
		kind: "resolve",
		marker: {
			...base.marker,
			ending: undefined,
			suspicion: situation.circumstances.suspicion ?? marker.suspicion
		}
	};
	const due = (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.FK)(marker, outage) && !(0, _history_js__WEBPACK_IMPORTED_MODULE_4__.ag)(marker, "resolved", outage.id) && (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.qi)(marker, situation.service, situation.now);
	return due ? (0, _change_js__WEBPACK_IMPORTED_MODULE_1__.uR)(closing, {
		kind: "resolved",
		outage: outage.id,
		page: false
	}, situation.now) : closing;
}
function settled(situation, incident, marker) {
	const { now, circumstances } = situation;
	const { id, endedAt = 0 } = (0, _history_js__WEBPACK_IMPORTED_MODULE_4__.IW)(marker);
	const known = (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.Lw)(marker, incident, situation);
	const silence = marker.service === _mass_failure_js__WEBPACK_IMPORTED_MODULE_3__.OS ? undefined : marker.silence;
	const ended = {
		...known,
		silence,
		gap: circumstances.gap ?? marker.gap,
		calmUpTo: id,
		dependents: [],
		resolvedAt: Math.max(now, endedAt),
		ending: { kind: "settled" }
	};
	return (0, _change_js__WEBPACK_IMPORTED_MODULE_1__.Zg)("settle", incident, {
		marker: ended,
		removeLabels: ofOpen,
		state: "closed"
	});
}
function withheldOver(situation, incident, marker) {
	const over = settled(situation, incident, marker);
	return {
		...over,
		marker: {
			...over.marker,
			calmUpTo: marker.calmUpTo
		}
	};
}
function retire(incident, now) {
	const marker = {
		...(0, _change_js__WEBPACK_IMPORTED_MODULE_1__.jj)(incident.marker, (0, _history_js__WEBPACK_IMPORTED_MODULE_4__.IW)(incident.marker).lastSeenAt),
		resolvedAt: now,
		dependents: [],
		ending: { kind: "retired" }
	};
	return {
		reason: "retired",
		effects: [(0, _change_js__WEBPACK_IMPORTED_MODULE_1__.Zg)("retire", incident, {
			marker,
			removeLabels: ofOpen,
			state: "closed"
		})]
	};
}
function foldedInto(into, twin, now) {
	const marker = {
		...twin.marker,
		resolvedAt: now,
		ending: {
			kind: "folded",
			into: into.number
		}
	};
	return (0, _change_js__WEBPACK_IMPORTED_MODULE_1__.Zg)("fold", twin, {
		marker,
		removeLabels: ofOpen,
		state: "closed"
	});
}
	}),
	5459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Og: () => noticeKinds,
	Td: () => commentKey,
	Yq: () => saysTheSame,
	g4: () => commentKeys
});
const noticeKinds = [
	"paged",
	"reopened",
	"resolved",
	"flapping",
	"lasting",
	"reminded",
	"circuit",
	"replied"
];
function commentKey({ kind, outage, nth }) {
	return `<!-- mock-medic:key ${kind}/${outage}${nth === undefined ? "" : `/${nth}`} -->`;
}
const keyForm = new RegExp(`<!-- mock-medic:key (${noticeKinds.join("|")})/(\\d{1,9})(?:/(\\d{1,15}))? -->`, "g");
function commentKeys(body) {
	return [...body.matchAll(keyForm)].map(([, kind, outage, nth]) => ({
		kind,
		outage: Number(outage),
		...nth === undefined ? {} : { nth: Number(nth) }
	}));
}
function saysTheSame(one, other) {
	return one.kind === other.kind && one.nth === other.nth && (one.outage === other.outage || one.kind === "replied");
}
	}),
	3029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K7: () => flappingOutages,
	VX: () => lastingMs,
	ZZ: () => quietMs,
	eF: () => isRestless
});
var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7040);
const minute = 6e4;
const quietMinMs = 45 * minute;
const quietMaxMs = 6 * 60 * minute;
const lastingMs = 30 * minute;
function flappingOutages({ outages, calmUpTo }, { flapping }) {
	if (flapping === undefined) return undefined;
	const { outages: needed, withinMs } = flapping;
	const last = outages.findIndex(({ id, startedAt }, n) => {
		const first = outages[n - needed + 1];
		return id > calmUpTo && first !== undefined && startedAt - first.startedAt <= withinMs;
	});
	return last < 0 ? undefined : outages.slice(last - needed + 1);
}
function quietMs(outages) {
	const gaps = outages.slice(1).map(({ startedAt }, n) => startedAt - (outages[n]?.endedAt ?? startedAt));
	return Math.min(quietMaxMs, Math.max(quietMinMs, ...gaps));
}
function isRestless(marker, policy, now) {
	const outages = flappingOutages(marker, policy);
	const { endedAt } = (0, _history_js__WEBPACK_IMPORTED_MODULE_0__.IW)(marker);
	return outages !== undefined && endedAt !== undefined && Math.abs(now - endedAt) < quietMs(outages);
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
	939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$N: () => encodeMarker,
	SW: () => encodeWithin,
	p9: () => beginMark,
	r: () => beginEnd,
	t7: () => readMarker,
	xl: () => endMark
});
var _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
var _comment_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5459);
var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1339);
var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7040);
const markerCharsMax = 3e4;
const beginMark = "<!-- mock-medic:begin v1 ";
const beginEnd = " -->";
const endMark = "<!-- mock-medic:end -->";
const maybe = (schema) => _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.mee(schema), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.pdi((value) => value ?? undefined));
const instant = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.aig(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.ndf(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Wwf(0), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.cGV(864e13));
const count = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.aig(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.ndf(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Wwf(0));
const text = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.YjP(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ru6(4e3));
const finding = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
	class: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.KIO([
		"target-down",
		"assertion",
		"runner-network",
		"config-error"
	]),
	check: text,
	cause: text,
	expected: text,
	got: text,
	evidence: maybe(text)
});
const attempt = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
	step: count,
	label: text,
	attempt: count,
	startedAt: instant,
	endedAt: maybe(instant),
	result: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.KIO([
		"running",
		"cured",
		"not-cured",
		"not-applicable",
		"pending"
	]),
	detail: text,
	output: text,
	verification: text
});
const outage = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
	id: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(count, _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Wwf(1)),
	level: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.KIO(["degraded", "failing"]),
	startedAt: instant,
	confirmedAt: instant,
	lastSeenAt: instant,
	endedAt: maybe(instant),
	curedBy: maybe(text),
	recovery: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.KIO([
		"none",
		"running",
		"pending",
		"interrupted",
		"exhausted",
		"recovered"
	]),
	exhaustedAt: maybe(instant),
	findings: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.XU0([finding], finding),
	attempts: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.YOg(attempt), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ru6(50)),
	runUrl: maybe(text),
	blindSinceAt: maybe(instant),
	mass: maybe(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
		causes: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.YOg(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			cause: text,
			services: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.YOg(text), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ru6(5e3))
		})), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ru6(1e3)),
		unlisted: count,
		back: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.YOg(text), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ru6(5e3))
	}))
}), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.z6Y(({ startedAt, endedAt }) => endedAt === undefined || endedAt >= startedAt));
const marker = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
	version: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.euz(1),
	scope: text,
	service: text,
	configuration: text,
	severity: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.KIO(["critical", "warning"]),
	openedAt: instant,
	resolvedAt: maybe(instant),
	outages: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.XU0([outage], outage), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ru6(100)),
	older: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
		count,
		downMs: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.aig(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Wwf(0))
	}),
	notices: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.YOg(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
		kind: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.KIO(_comment_key_js__WEBPACK_IMPORTED_MODULE_0__.Og),
		outage: count,
		at: instant,
		nth: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.lqM(count)
	})), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ru6(100)),
	commentsSeen: count,
	calmUpTo: count,
	acknowledged: maybe(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
		at: instant,
		by: maybe(text)
	})),
	bystanders: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.YOg(text), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ru6(10)),
	silence: maybe(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
		untilAt: instant,
		by: text,
		reason: text
	})),
	spent: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
		attempts: count,
		lastAt: maybe(instant)
	}),
	dependents: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.YOg(text), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ru6(100)),
	gap: maybe(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
		fromAt: instant,
		toAt: instant
	})),
	suspicion: maybe(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
		outage: count,
		sinceAt: instant,
		untilAt: instant,
		isSure: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.zMY(),
		commits: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.YOg(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			sha: text,
			title: text,
			author: text
		})), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ru6(20))
	})),
	uncalled: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.lqM(maybe(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Oxt("kind", [_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
		kind: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.euz("maintenance"),
		untilAt: instant
	}), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
		kind: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.euz("hidden"),
		by: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.FsL(text, _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ru6(100))
	})]))),
	ending: maybe(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Oxt("kind", [
		_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			kind: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.euz("folded"),
			into: count
		}),
		_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({ kind: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.euz("retired") }),
		_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.Ikc({ kind: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.euz("settled") })
	]))
});
function encodeMarker(value) {
	const encoded = encodeWithin(value, markerCharsMax);
	if (encoded === undefined) throw new Error("the marker does not fit even when lean");
	return encoded;
}
function encodeWithin(value, charsMax) {
	const sheds = [value, ...sheddings.map((_, n) => sheddings.slice(0, n + 1).reduce((lean, shed) => shed(lean), value))];
	return sheds.map(encode).find((line) => line.length <= charsMax);
}
const encode = (value) => beginMark + JSON.stringify(value, undefinedAsNull).replaceAll(/[<>&@#`]/g, escapeCharacter) + beginEnd;
const undefinedAsNull = (_key, value) => value ?? null;
const escapeCharacter = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
const sheddings = [
	(value) => mapOutages(value, (each) => ({
		...each,
		attempts: each.attempts.map((one) => ({
			...one,
			output: ""
		}))
	})),
	(value) => mapOutages(value, (each) => ({
		...each,
		findings: [{
			...each.findings[0],
			evidence: undefined
		}]
	})),
	(value) => mapOutages(value, (each) => ({
		...each,
		attempts: each.attempts.slice(-3)
	})),
	(value) => mapOutages(value, (each) => ({
		...each,
		attempts: [],
		runUrl: undefined,
		curedBy: each.curedBy === undefined ? undefined : (0, _describe_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(each.curedBy, 80),
		findings: [lean(each)]
	})),
	(value) => ({
		...value,
		suspicion: undefined,
		silence: value.silence === undefined ? undefined : {
			...value.silence,
			by: (0, _describe_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(value.silence.by, 80),
			reason: (0, _describe_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(value.silence.reason, 80)
		},
		bystanders: value.bystanders.map((login) => (0, _describe_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(login, 80)),
		dependents: value.dependents.slice(0, 10).map((id) => (0, _describe_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(id, 80)),
		acknowledged: value.acknowledged === undefined ? undefined : {
			...value.acknowledged,
			by: value.acknowledged.by === undefined ? undefined : (0, _describe_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(value.acknowledged.by, 80)
		}
	}),
	(value) => mapOutages(value, (each) => ({
		...each,
		mass: each.mass === undefined ? undefined : namingAtMost(each.mass, 300)
	})),
	(value) => (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.Mm)(value, 10),
	(value) => mapOutages((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.Mm)(value, 1), (each) => ({
		...each,
		mass: each.mass === undefined ? undefined : namingAtMost(each.mass, 20)
	}))
];
function namingAtMost({ causes, unlisted, back }, max) {
	let left = max;
	const named = causes.map(({ cause, services }) => {
		const some = services.slice(0, left);
		left -= some.length;
		return {
			cause: (0, _describe_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(cause, 80),
			services: some.map((id) => (0, _describe_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(id, 80))
		};
	});
	const all = causes.reduce((sum, { services }) => sum + services.length, 0);
	return {
		causes: named.filter(({ services }) => services.length > 0),
		unlisted: unlisted + all - (max - left),
		back: back.slice(0, max).map((id) => (0, _describe_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(id, 80))
	};
}
const lean = ({ findings: [first] }) => ({
	...first,
	cause: (0, _describe_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(first.cause, 80),
	check: (0, _describe_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(first.check, 80),
	expected: "",
	got: "",
	evidence: undefined
});
function mapOutages(value, change) {
	const [first, ...rest] = value.outages;
	return {
		...value,
		outages: [change(first), ...rest.map(change)]
	};
}
function readMarker(body) {
	const begin = body.indexOf(beginMark);
	if (begin < 0 || body.includes(beginMark, begin + 1)) return undefined;
	const from = begin + beginMark.length;
	const to = body.indexOf(beginEnd, from);
	if (to < 0) return undefined;
	let json;
	try {
		json = JSON.parse(body.slice(from, to));
	} catch {
		return undefined;
	}
	const parsed = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_2__.xLC(marker, json);
	return parsed.success ? parsed.output : undefined;
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
	2e3: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	RM: () => earlierOutages,
	Wc: () => uncalledIn,
	yG: () => plainly
});
function earlierOutages(observed) {
	return observed.kind === "down" || observed.kind === "healed" ? observed.earlier ?? [] : [];
}
const plainly = {
	maintenance: undefined,
	hiddenBy: undefined,
	dependents: [],
	gap: undefined,
	suspicion: undefined,
	isOver: false
};
function uncalledIn({ maintenance, hiddenBy }) {
	if (maintenance !== undefined) return {
		kind: "maintenance",
		untilAt: maintenance.endAt
	};
	return hiddenBy === undefined ? undefined : {
		kind: "hidden",
		by: hiddenBy
	};
}
	}),
	9737: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => asIncident,
	p: () => Scribe
});
var _domain_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);
var _domain_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);
var _domain_calling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5176);
var _domain_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7040);
var _domain_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2810);
var _domain_comment_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5459);
var _domain_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(939);
var _ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(391);
class Scribe {
	written = new Map();
	#fresh = new Map();
	#ports;
	#records;
	#mute = new Set();
	#service;
	constructor(ports, records, service) {
		this.#ports = ports;
		this.#records = records;
		this.#service = service;
	}
	async #read(number) {
		return this.#keep(await this.#ports.store.read(number));
	}
	async readIfThere(number) {
		try {
			return await this.#read(number);
		} catch (error) {
			if (!hasReason(error, "not-found")) throw error;
			this.#records.delete(number);
			return undefined;
		}
	}
	async prior({ scope, service, now }) {
		const windowAt = now - service.incident.reopenWindowMs;
		const candidates = (await this.#ports.store.recent(service.id, Math.min(windowAt, now - _domain_calling_js__WEBPACK_IMPORTED_MODULE_2__.aH))).flatMap((stored) => asIncident(stored, scope, service.id) ?? []).filter(({ number, marker }) => !this.#mute.has(number) && marker.ending?.kind !== "folded");
		const among = (state) => candidates.filter((each) => each.state.state === state);
		const [resolvedLast] = among("resolved").filter(({ marker }) => (marker.resolvedAt ?? 0) >= windowAt || (0, _domain_calling_js__WEBPACK_IMPORTED_MODULE_2__.e2)(marker, now)).sort((a, b) => (b.marker.resolvedAt ?? 0) - (a.marker.resolvedAt ?? 0));
		const last = among("open")[0] ?? among("closed")[0] ?? resolvedLast;
		const stored = last === undefined ? undefined : await this.readIfThere(last.number);
		const incident = stored === undefined ? undefined : asIncident(stored, scope, service.id);
		return incident === undefined ? undefined : (0, _domain_change_js__WEBPACK_IMPORTED_MODULE_0__.Qr)(incident, windowAt);
	}
	async perform(effect) {
		if (effect.kind !== "open") return this.#change(effect);
		await this.#create(effect);
		return true;
	}
	async #create(effect) {
		const { store } = this.#ports;
		const renderer = await this.#ports.renderer();
		const draft = {
			title: renderer.title(effect.marker),
			body: renderer.body(effect.marker, this.#service, effect.page),
			labels: effect.labels,
			assignees: effect.assignees
		};
		const created = await onceDespiteLoss(() => store.create(draft), async () => (await store.unsettled()).find((stored) => isSameOpening(stored, effect)));
		this.#wrote(created);
		if (effect.closed) this.#wrote(await store.update(created.number, {
			open: false,
			labels: created.labels.filter((name) => name !== _domain_label_js__WEBPACK_IMPORTED_MODULE_1__.P.unsettled)
		}));
	}
	async #change(effect) {
		const { store } = this.#ports;
		const stored = this.#fresh.get(effect.number) ?? await this.#read(effect.number);
		const marker = await this.#say(effect, stored);
		if (marker === undefined) {
			this.#records.delete(effect.number);
			this.#mute.add(effect.number);
			return false;
		}
		const renderer = await this.#ports.renderer();
		const staysOpen = effect.state === "open" || effect.state === "unchanged" && stored.open;
		const labels = [...new Set([...changedLabels(stored.labels, effect), ...staysOpen ? [_domain_label_js__WEBPACK_IMPORTED_MODULE_1__.P.ours, _domain_label_js__WEBPACK_IMPORTED_MODULE_1__.P.unsettled] : []])];
		const body = (0, _domain_body_js__WEBPACK_IMPORTED_MODULE_3__.rc)(stored.body, renderer.body(marker, this.#service, false));
		const assignees = [...new Set([...stored.assignees, ...effect.addAssignees])];
		this.#wrote(await store.update(effect.number, {
			body: effect.kind === "resolve" && (0, _domain_body_js__WEBPACK_IMPORTED_MODULE_3__.Lt)(marker) ? (0, _domain_body_js__WEBPACK_IMPORTED_MODULE_3__.gF)(body) : body,
			...effect.state === "unchanged" && sameSet(labels, stored.labels) ? {} : { labels },
			...assignees.length === stored.assignees.length ? {} : { assignees },
			...effect.state === "unchanged" ? {} : { open: effect.state === "open" }
		}));
		return true;
	}
	async #say({ kind, comment, number, marker }, stored) {
		if (comment === undefined) return {
			...marker,
			commentsSeen: Math.min(marker.commentsSeen, stored.comments)
		};
		const { store, clock } = this.#ports;
		const isSaid = (body) => (0, _domain_comment_key_js__WEBPACK_IMPORTED_MODULE_4__.g4)(body).some((said) => (0, _domain_comment_key_js__WEBPACK_IMPORTED_MODULE_4__.Yq)(said, comment));
		const known = (0, _domain_marker_js__WEBPACK_IMPORTED_MODULE_5__.t7)(stored.body);
		const seen = known?.commentsSeen ?? 0;
		const from = stored.comments < seen ? 0 : seen;
		const unseen = stored.comments > from ? await store.comments(number, from) : [];
		const keys = unseen.flatMap(_domain_comment_key_js__WEBPACK_IMPORTED_MODULE_4__.g4).filter(({ outage }) => from === seen || outage === (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_7__.IW)(marker).id);
		const noting = (told) => keys.reduce((so, key) => (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_7__.HL)(so, {
			...key,
			at: clock.now()
		}), told);
		const unsaid = noting(withoutWord(marker, comment, known));
		if (unseen.some(isSaid)) return {
			...unsaid,
			commentsSeen: stored.comments
		};
		if (unseen.length > 0 && !this.#maySay(comment, unsaid)) return {
			...unsaid,
			commentsSeen: stored.comments
		};
		const renderer = await this.#ports.renderer();
		const say = async () => {
			await store.comment(number, renderer.comment(comment, marker, this.#service));
			return true;
		};
		try {
			await onceDespiteLoss(say, async () => (await store.comments(number, from)).some(isSaid) ? true : undefined);
		} catch (error) {
			if (!hasReason(error, "locked")) throw error;
			return comment.page || kind === "reopen" ? undefined : {
				...noting(marker),
				commentsSeen: stored.comments
			};
		}
		return {
			...noting(marker),
			commentsSeen: stored.comments + 1
		};
	}
	#maySay({ kind }, marker) {
		const now = this.#ports.clock.now();
		if (this.#service === undefined) return true;
		return kind === "replied" ? (0, _domain_calling_js__WEBPACK_IMPORTED_MODULE_2__.g0)(marker, now, this.#service.incident.commentsPerDay) : (0, _domain_calling_js__WEBPACK_IMPORTED_MODULE_2__.qi)(marker, this.#service, now);
	}
	#wrote(stored) {
		this.written.set(stored.number, this.#keep(stored));
	}
	#keep(stored) {
		if (stored.labels.includes(_domain_label_js__WEBPACK_IMPORTED_MODULE_1__.P.unsettled)) this.#records.set(stored.number, stored);
		else this.#records.delete(stored.number);
		this.#fresh.set(stored.number, stored);
		return stored;
	}
}
const hasReason = (error, reason) => error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_6__.W && error.reason === reason;
async function onceDespiteLoss(act, look) {
	try {
		return await act();
	} catch (error) {
		if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_6__.W) || error.reason !== "lost") throw error;
		return await look() ?? await act();
	}
}
function isSameOpening({ body }, { marker }) {
	const found = (0, _domain_marker_js__WEBPACK_IMPORTED_MODULE_5__.t7)(body);
	return found?.scope === marker.scope && found.service === marker.service && found.openedAt === marker.openedAt;
}
function asIncident(stored, scope, service) {
	const marker = (0, _domain_marker_js__WEBPACK_IMPORTED_MODULE_5__.t7)(stored.body);
	if (marker?.scope !== scope || marker.service !== service) return undefined;
	const { number, url, labels, assignees, comments, open, closure } = stored;
	const state = open ? { state: "open" } : labels.includes(_domain_label_js__WEBPACK_IMPORTED_MODULE_1__.P.unsettled) ? {
		state: "closed",
		closure
	} : { state: "resolved" };
	return {
		number,
		url,
		labels,
		assignees,
		comments,
		marker,
		state
	};
}
function withoutWord(marker, comment, known) {
	if (comment.kind !== "reopened") return (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_7__.lH)(marker, comment);
	const wereCalled = known !== undefined && (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_7__.ag)(known, "paged", comment.outage);
	return wereCalled ? marker : (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_7__.lH)(marker, {
		kind: "paged",
		outage: comment.outage
	});
}
function changedLabels(labels, { addLabels, removeLabels }) {
	return [...new Set([...labels.filter((name) => !removeLabels.includes(name)), ...addLabels])];
}
function sameSet(a, b) {
	return a.length === b.length && a.every((name) => b.includes(name));
}
	})
};
