export const id = 836;
export const ids = [836];
export const modules = {

/***/ 2210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ withLabels),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   JW: () => (/* binding */ foldedInto),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   S5: () => (/* binding */ retire),
/* harmony export */   Sg: () => (/* binding */ opened),
/* harmony export */   Wd: () => (/* binding */ withSeen),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   ZK: () => (/* binding */ reopened),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   jj: () => (/* binding */ endedByItself),
/* harmony export */   uR: () => (/* binding */ commenting),
/* harmony export */   z6: () => (/* binding */ needsPerson)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7040);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6226);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2000);



/** Whether an outage calls a person: recovery is at its end or there is none, and people want to be called for this severity. */
function needsPerson(outage, service) {
    const helpless = outage.recovery === 'none' || outage.recovery === 'exhausted';
    return outage.endedAt === undefined && helpless && service.incident.pageFor.includes((0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(outage.level, service));
}
/** A new record of an outage; one that has healed already is closed by the request after the one that creates it. */
function opened(situation, seen) {
    const { service, now, scope, configuration } = situation;
    const all = [...(0,_situation_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierOutages */ .R)(situation.observed), seen];
    const [first = seen] = all;
    const begun = {
        version: 1,
        scope,
        service: service.id,
        configuration,
        severity: (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(seen.level, service),
        openedAt: first.startedAt,
        resolvedAt: undefined,
        outages: [{ ...first, id: 1 }],
        older: { count: 0, downMs: 0 },
        notices: [],
        commentsSeen: 0,
        ending: undefined,
    };
    const known = all.slice(1).reduce(_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withNext */ .e8, begun);
    const outage = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(known);
    const closed = outage.endedAt !== undefined;
    const called = needsPerson(outage, service);
    const page = called && service.incident.page.length > 0;
    const marker = { ...known, resolvedAt: closed ? now : undefined, notices: page ? [{ kind: 'paged', outage: outage.id, at: now }] : [] };
    const labels = [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.ours, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.service(service.id), _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.severity(marker.severity), ...(called ? [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman] : []), ...service.incident.labels];
    return { kind: 'open', marker, labels, assignees: called ? service.incident.assignees : [], page, closed };
}
/** A record that is (again) open and failing: its labels say so, and people are called once an outage when they are needed. */
function standing(situation, base) {
    const { service, now } = situation;
    const outage = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(base.marker);
    const severity = (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(outage.level, service);
    const called = needsPerson(outage, service);
    const due = called && service.incident.page.length > 0 && !(0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(base.marker, 'paged', outage.id);
    const labelled = {
        ...base,
        marker: { ...base.marker, severity },
        addLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.severity(severity), ...(called ? [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman] : [])],
        removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.severity(severity === 'critical' ? 'warning' : 'critical'), ...base.removeLabels, ...(called ? [] : [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman])],
        addAssignees: called ? service.incident.assignees : [],
    };
    return due ? commenting(labelled, { kind: 'paged', outage: outage.id, page: true }, now) : labelled;
}
/** A record that lasts again: the same outage when it was closed too early, else one outage more (and a new one is not acknowledged yet). */
function reopened(situation, incident, marker) {
    const isNext = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(marker).id !== (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(incident.marker).id;
    const base = change('reopen', incident, {
        marker: { ...marker, resolvedAt: undefined, ending: undefined },
        removeLabels: isNext ? [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.acknowledged] : [],
        state: 'open',
    });
    return withLabels(standing(situation, base), [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled]);
}
/** A healed outage more in a record that stays closed; the reopen window begins anew. */
function appended(situation, prior, outage) {
    return change('append', prior, { marker: { ...(0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withNext */ .e8)(prior.marker, outage), resolvedAt: situation.now, ending: undefined } });
}
/** The service is well: the record is closed, and people are told if they had been called. */
function resolved(situation, incident, marker) {
    const outage = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(marker).id;
    const base = settled(incident, marker, situation.now);
    const closing = { ...base, kind: 'resolve', marker: { ...base.marker, ending: undefined } };
    const due = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(marker, 'paged', outage) && !(0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(marker, 'resolved', outage);
    return due ? commenting(closing, { kind: 'resolved', outage, page: false }, situation.now) : closing;
}
/** The service is well and somebody had closed the record already: it is settled without a sound. */
function settled(incident, marker, now) {
    const ended = { ...marker, resolvedAt: Math.max(now, (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(marker).endedAt ?? 0), ending: { kind: 'settled' } };
    return change('settle', incident, { marker: ended, removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman], state: 'closed' });
}
/** Closes a record whose service is no longer configured. */
function retire(incident, now) {
    const marker = { ...endedByItself(incident.marker, (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(incident.marker).lastSeenAt), resolvedAt: now, ending: { kind: 'retired' } };
    return { reason: 'retired', effects: [change('retire', incident, { marker, removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman], state: 'closed' })] };
}
/** A twin gives up its place to the record that took its history. */
function foldedInto(into, twin, now) {
    const marker = { ...twin.marker, resolvedAt: now, ending: { kind: 'folded', into: into.number } };
    return change('fold', twin, { marker, removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman], state: 'closed' });
}
/** The marker with what was seen now: the same outage while the last one lasts, else the next. */
function withSeen(marker, seen) {
    const known = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(marker);
    if (known.endedAt !== undefined)
        return (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withNext */ .e8)(marker, seen);
    const goesOn = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .continued */ .m2)(known, seen);
    // Two runs at once, or clocks that differ, may have seen its first failure before the end of the outage before it.
    const earliestAt = marker.outages.at(-2)?.endedAt ?? 0;
    const startedAt = Math.max(earliestAt, goesOn.startedAt);
    const widened = { ...marker, openedAt: Math.min(marker.openedAt, startedAt) };
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withLatest */ .GT)(widened, { ...goesOn, startedAt, confirmedAt: Math.max(earliestAt, goesOn.confirmedAt) });
}
/** The marker with its outage ended by the first pass that was seen; a step whose outcome was pending is what cured it. */
function endedByItself(marker, passedAt) {
    const known = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(marker);
    if (known.endedAt !== undefined)
        return marker;
    const endedAt = Math.max(known.startedAt, known.lastSeenAt, passedAt);
    const pending = known.recovery === 'pending' ? known.attempts.findLast(({ result }) => result === 'pending') : undefined;
    const attempts = known.attempts.map((attempt) => (attempt === pending ? { ...attempt, result: 'cured', endedAt } : attempt));
    const recovery = pending === undefined ? known.recovery : 'recovered';
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withLatest */ .GT)(marker, { ...known, endedAt, attempts, recovery, curedBy: pending?.label });
}
/** A change of one record; what is not named stays as it is. */
function change(kind, { number }, parts) {
    return { addLabels: [], removeLabels: [], addAssignees: [], state: 'unchanged', comment: undefined, ...parts, kind, number };
}
/** The change with a comment that is said before it and noted by it. */
function commenting(base, comment, now) {
    return { ...base, comment, marker: (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withNotice */ .HL)(base.marker, { kind: comment.kind, outage: comment.outage, at: now }) };
}
/** The change with labels more. */
function withLabels(effect, labels) {
    return { ...effect, addLabels: [...effect.addLabels, ...labels] };
}


/***/ }),

/***/ 7040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ downMs),
/* harmony export */   GT: () => (/* binding */ withLatest),
/* harmony export */   HL: () => (/* binding */ withNotice),
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   RN: () => (/* binding */ asOutages),
/* harmony export */   XL: () => (/* binding */ outageCount),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   e8: () => (/* binding */ withNext),
/* harmony export */   m2: () => (/* binding */ continued),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   xI: () => (/* binding */ lengthMs)
/* harmony export */ });
const outagesMax = 30;
const noticesMax = 30;
const attemptsMax = 12;
const outputsMax = 3;
const findingsMax = 3;
/** The outage that a record speaks of: the one that began last. */
function latest(marker) {
    return marker.outages.at(-1) ?? marker.outages[0];
}
/** How long an outage lasted, or has lasted by `now`, in milliseconds; never negative. */
function lengthMs(outage, now) {
    return Math.max(0, (outage.endedAt ?? now) - outage.startedAt);
}
/** The recorded downtime in milliseconds: the sum of all outages, which never overlap. */
function downMs(marker, now) {
    return marker.outages.reduce((sum, outage) => sum + lengthMs(outage, now), marker.older.downMs);
}
/** How many outages there were, the forgotten ones included. */
function outageCount(marker) {
    return marker.outages.length + marker.older.count;
}
/** Whether something was already said about an outage. */
function said(marker, kind, outage) {
    return marker.notices.some((notice) => notice.kind === kind && notice.outage === outage);
}
/** The marker with a notice more; saying the same twice counts once. */
function withNotice(marker, notice) {
    if (said(marker, notice.kind, notice.outage))
        return marker;
    return { ...marker, notices: [...marker.notices, notice].slice(-noticesMax) };
}
/** The marker with its latest outage replaced. */
function withLatest(marker, outage) {
    return bounded({ ...marker, outages: asOutages([...marker.outages.slice(0, -1), outage]) });
}
/** The marker with an outage more, numbered after the last and beginning no earlier than the last one ended. */
function withNext(marker, outage) {
    const previous = latest(marker);
    const startedAt = Math.max(outage.startedAt, previous.endedAt ?? previous.lastSeenAt);
    const ended = previous.endedAt === undefined ? { ...previous, endedAt: Math.max(previous.startedAt, previous.lastSeenAt) } : previous;
    const next = {
        ...outage,
        id: Math.max(...marker.outages.map(({ id }) => id)) + 1,
        startedAt,
        confirmedAt: Math.max(startedAt, outage.confirmedAt),
        lastSeenAt: Math.max(startedAt, outage.lastSeenAt),
        endedAt: outage.endedAt === undefined ? undefined : Math.max(startedAt, outage.endedAt),
    };
    return bounded({ ...marker, outages: asOutages([...marker.outages.slice(0, -1), ended, next]) });
}
/** An outage that goes on: when it began stays, what was seen now is added. */
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
    };
}
/**
 * Where recovery stands over several runs. Once exhausted it stays so while the outage lasts, whatever is tried again;
 * and what was cut short or left pending in two runs has had its chance.
 */
function recoverySoFar(known, seen) {
    const unfinished = ['interrupted', 'pending'];
    const inVain = unfinished.includes(known.recovery) && unfinished.includes(seen.recovery) && seen.lastSeenAt > known.lastSeenAt;
    const exhaustedAt = seen.exhaustedAt ?? known.exhaustedAt ?? (inVain ? seen.lastSeenAt : undefined);
    const isOver = seen.recovery === 'recovered' || seen.endedAt !== undefined;
    return { exhaustedAt, recovery: exhaustedAt !== undefined && !isOver ? 'exhausted' : seen.recovery };
}
/** Attempts of two histories in order of time, each once; the later account of the same attempt wins. */
function joined(known, seen) {
    const keyed = new Map([...known, ...seen].map((attempt) => [`${attempt.startedAt}/${attempt.step}/${attempt.attempt}`, attempt]));
    return [...keyed.values()].sort((a, b) => a.startedAt - b.startedAt);
}
/** The marker cut to what a record may hold: 30 notices and 30 outages (or fewer), 12 attempts and 3 outputs of the latest, one finding of the others. */
function bounded(marker, keptMax = outagesMax) {
    const forgotten = marker.outages.slice(0, -keptMax);
    const kept = marker.outages.slice(-keptMax);
    return {
        ...marker,
        notices: marker.notices.slice(-noticesMax),
        outages: asOutages(kept.map((outage, n) => (n === kept.length - 1 ? trimmed(outage) : compact(outage)))),
        older: {
            count: marker.older.count + forgotten.length,
            downMs: forgotten.reduce((sum, outage) => sum + lengthMs(outage, outage.lastSeenAt), marker.older.downMs),
        },
    };
}
function trimmed(outage) {
    const attempts = outage.attempts.slice(-attemptsMax);
    const [first, ...rest] = outage.findings;
    return {
        ...outage,
        findings: [first, ...rest.slice(0, findingsMax - 1)],
        attempts: attempts.map((attempt, n) => (n < attempts.length - outputsMax ? { ...attempt, output: '' } : attempt)),
    };
}
function compact(outage) {
    return { ...outage, findings: [{ ...outage.findings[0], evidence: undefined }], attempts: [] };
}
/** Outages as a list that cannot be empty. Throws when it is: a record without an outage is a bug. */
function asOutages(outages) {
    const [first, ...rest] = outages;
    if (first === undefined)
        throw new Error('a record holds at least one outage');
    return [first, ...rest];
}


/***/ }),

/***/ 6226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ label),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/** The labels that are the record's state machine, and those that people filter by. */
const label = {
    ours: 'mock-medic',
    /** There from creation; removed only by our own closing request. */
    unsettled: 'unsettled',
    acknowledged: 'acknowledged',
    needsHuman: 'needs-human',
    flapping: 'flapping',
    service: (id) => `service:${id}`,
    severity: (severity) => `severity:${severity}`,
};
/** How bad an outage is: a degraded service is a warning, whatever an outage of it would be. */
function severityOf(level, service) {
    return level === 'degraded' ? 'warning' : service.severity;
}


/***/ }),

/***/ 2000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ earlierOutages)
/* harmony export */ });
/** The outages that were seen before the last one, oldest first; a check sees one at most, a guard may see many. */
function earlierOutages(observed) {
    return observed.kind === 'down' || observed.kind === 'healed' ? (observed.earlier ?? []) : [];
}


/***/ }),

/***/ 8144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ createEntryTeller),
/* harmony export */   GT: () => (/* binding */ reapedLine),
/* harmony export */   ZK: () => (/* binding */ reapedWords)
/* harmony export */ });
/* unused harmony export endingWords */
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9471);
/* harmony import */ var _domain_guard_next_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(208);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5478);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
/* harmony import */ var _guarded_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8936);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);






const causeMax = 300;
const nothingMore = {
    running: '',
    recovered: '',
    exhausted: 'every recovery step was tried in vain',
    pending: 'recovery was started, its outcome is not known yet',
    interrupted: 'recovery was cut short',
};
/** How a service was brought to its end, as the end of a sentence that begins with it. */
const endingWords = {
    gone: 'had ended by itself',
    'by-command': 'was ended by its stop command',
    politely: 'was ended politely',
    'by-force': 'was ended by force',
};
/** Words what a guard has just done, one masked line an entry that no log obeys; undefined for what is not worth a line, as heartbeats are. Its entries are told in order. */
function createEntryTeller(clean) {
    const memories = new Map();
    const restartsMax = new Map();
    return (entry) => {
        if (entry.kind === 'begun') {
            for (const { id, launch } of entry.services)
                restartsMax.set(id, launch?.restarts ?? 0);
            return undefined;
        }
        if (entry.kind === 'over' || entry.kind === 'snapshot')
            return undefined;
        const { service } = entry;
        const before = memories.get(service) ?? { bornAt: undefined, fellAt: undefined };
        memories.set(service, { bornAt: entry.kind === 'born' ? entry.at : before.bornAt, fellAt: entry.kind === 'fell' ? entry.at : before.fellAt });
        const words = entryWords(entry, { ...before, clean, restartsMax: restartsMax.get(service) });
        return words === undefined ? undefined : (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${clean(service, 60)}: ${words}`);
    };
}
function entryWords(entry, around) {
    const say = (text) => around.clean(text, causeMax);
    switch (entry.kind) {
        case 'born':
            return `started (pid ${entry.pid})`;
        case 'ready':
            return `ready${after(around.bornAt, entry.at, _duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)}`;
        case 'unready':
            return `could not be started: ${say((0,_guarded_words_js__WEBPACK_IMPORTED_MODULE_0__/* .startFault */ .HF)(entry.finding))}`;
        case 'beat':
            return undefined;
        case 'fell':
            return `DOWN since ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .clockMs */ .Lz)(entry.at, entry.at)} UTC: ${say(fallWords(entry))}`;
        case 'restarting':
            return `restart ${entry.nth}${around.restartsMax === undefined ? '' : ` of ${around.restartsMax}`}${(0,_domain_guard_next_step_js__WEBPACK_IMPORTED_MODULE_4__/* .restartDelayMs */ .ns)(entry.nth) === 0 ? '' : `, after a pause of ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)((0,_domain_guard_next_step_js__WEBPACK_IMPORTED_MODULE_4__/* .restartDelayMs */ .ns)(entry.nth))}`}`;
        case 'restarted':
            return restartedWords(entry, around);
        case 'climbed':
            return climbedWords(entry, around.clean);
        case 'rose':
            return `UP again${after(around.fellAt, entry.at, _duration_js__WEBPACK_IMPORTED_MODULE_3__/* .exactDuration */ .gf)}, ${entry.curedBy === undefined ? 'by itself' : `cured by ${say(entry.curedBy)}`}`;
        case 'gave-up':
            return 'nothing is left to try; from now on it is only watched';
        case 'stopped':
            return endingWords[entry.ending];
        case 'gap':
            return `nobody could look for ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(entry.at - entry.fromAt)}: the machine was suspended, or too busy`;
        case 'looked':
            return `answers, but does not pass its checks: ${say(entry.finding.cause)}`;
        case 'bug':
            return `is watched no longer, because of a bug in Mock Medic: ${say(entry.text)}`;
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(entry);
    }
}
const fallWords = ({ end, findings }) => (end === undefined ? findings[0].cause : (0,_guarded_words_js__WEBPACK_IMPORTED_MODULE_0__/* .endWords */ .Bx)(end));
function restartedWords({ outcome }, { fellAt, clean }) {
    switch (outcome.kind) {
        case 'cured':
            return `UP again${after(fellAt, outcome.passedAt, _duration_js__WEBPACK_IMPORTED_MODULE_3__/* .exactDuration */ .gf)}, by the restart`;
        case 'not-cured':
            return `the restart did not help: ${clean(outcome.finding.cause, causeMax)}`;
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(outcome);
    }
}
/** Each attempt is told twice, when it begins and when its outcome is known; the cure is told by the entry that follows. */
function climbedWords({ attempts, result }, clean) {
    const last = attempts.at(-1);
    if (result !== 'running')
        return nothingMore[result] === '' ? undefined : nothingMore[result];
    if (last === undefined)
        return undefined;
    const label = clean(last.label, 200);
    return last.result === 'running' && last.endedAt === undefined ? `trying ${label}, attempt ${last.attempt}` : `${label}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptWords */ .vk)(last, clean)}`;
}
const after = (from, to, words) => (from === undefined ? '' : ` after ${words(to - from)}`);
/** What had outlived a guard that was killed, as one masked line for a log. */
function reapedLine({ service, pid, ending }, clean) {
    return (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`A guard had been killed; ${clean(service, 60)} (pid ${pid}) ${reapedWords(ending)}.`);
}
/** How it was with a process that had outlived its guard. */
function reapedWords(ending) {
    return ending === 'gone' ? endingWords.gone : `was still running and ${endingWords[ending]}`;
}


/***/ }),

/***/ 8649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createProgressTeller),
/* harmony export */   d: () => (/* binding */ recordWords)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9471);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5478);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8144);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5001);





const resultWords = { running: 'under way', cured: 'cured', 'not-cured': 'not cured', 'not-applicable': 'not applicable', pending: 'outcome not known yet' };
/** Words what happens, in order: each as one masked line that no log obeys; undefined for what is not worth a line (a probe that passed). */
function createProgressTeller(clean) {
    const tellEntry = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .createEntryTeller */ .F5)(clean);
    return (progress) => {
        if (progress.kind === 'noted')
            return tellEntry(progress.entry);
        const words = progressWords(progress, (text) => clean(text, 200));
        return words === undefined ? undefined : (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${clean(progress.service, 60)}: ${words}`);
    };
}
function progressWords(progress, say) {
    switch (progress.kind) {
        case 'probed':
            return progress.verdict === 'healthy' ? undefined : `${say(progress.check)}: ${progress.verdict} in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(progress.tookMs)}${progress.cause === undefined ? '' : `, ${say(progress.cause)}`}`;
        case 'examined':
            return `${progress.verdict} after ${progress.probes} ${progress.probes === 1 ? 'probe' : 'probes'}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(progress.tookMs)}`;
        case 'attempting':
            return `trying ${say(progress.label)}, ${progress.attempt} of ${progress.of}${progress.delayMs > 0 ? `, in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(progress.delayMs)}` : ''}`;
        case 'attempted':
            return `${say(progress.label)}: ${progress.detail === '' ? '' : `${say(progress.detail)}, `}${resultWords[progress.result]}`;
        case 'recorded':
            return recordWords(progress.outcome, say);
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNever */ .x)(progress);
    }
}
/** What became of an incident, as plain words with its address. */
function recordWords(record, say) {
    switch (record.kind) {
        case 'off':
            return 'not recorded, as configured';
        case 'recorded':
            return _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .I[record.reason] + (record.incident === undefined ? '' : ` ${say(record.incident.url)}`);
        case 'unrecorded':
            return `not recorded: ${say(record.failure.message)}`;
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNever */ .x)(record);
    }
}


/***/ }),

/***/ 5001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reasonWords)
/* harmony export */ });
/** Why the record became what it is, or why nothing was written; a whole sentence each. */
const reasonWords = {
    well: 'It is well and no incident is open.',
    unknown: 'It could not be told how it is, so nothing was opened or closed.',
    'degraded-is-not-recorded': 'It is degraded, which is not recorded as an incident here.',
    'recovery-first': 'It is failing; recovery is tried before an incident is opened.',
    opened: 'It is failing, so an incident was opened.',
    'opened-pending': 'It is failing and recovery has not ended yet, so an incident was opened.',
    'failing-again': 'It is failing again within the reopen window, so its last incident was reopened.',
    healed: 'It failed and was healed in this run; that was recorded in a closed incident.',
    'healed-in-summary': 'It failed and was healed in this run; that is told here alone, as configured.',
    'healed-again': 'It failed and was healed in this run; that was added to its closed incident.',
    'still-failing': 'It is still failing; its incident stays open.',
    'got-worse': 'It was degraded and is failing now; its incident was raised.',
    'got-better': 'It was failing and is degraded now; its incident was lowered.',
    unsteady: 'It is neither failing nor well, now passing and now not; its incident stays as it is.',
    muted: 'It is failing, but a person has closed its incident: nothing is said until it has passed once.',
    'closed-too-early': 'It is still failing although a person had closed its incident, so that was reopened, once.',
    'closed-by-robot': 'It is still failing although a robot had closed its incident, so that was reopened.',
    resolved: 'It is well again, so its incident was closed.',
    settled: 'It is well again; somebody had closed its incident already.',
    folded: 'It had more than one incident; they were folded into one.',
    retired: 'It is no longer configured, so its incident was closed.',
};


/***/ })

};
