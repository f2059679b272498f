export const id = 762;
export const ids = [762,210];
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
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7040);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6226);


/** Whether an outage calls a person: recovery is at its end or there is none, and people want to be called for this severity. */
function needsPerson(outage, service) {
    const helpless = outage.recovery === 'none' || outage.recovery === 'exhausted';
    return outage.endedAt === undefined && helpless && service.incident.pageFor.includes((0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(outage.level, service));
}
/** A new record of an outage; one that has healed already is closed by the request after the one that creates it. */
function opened(situation, seen) {
    const { service, now, scope, configuration } = situation;
    const outage = { ...seen, id: 1 };
    const closed = outage.endedAt !== undefined;
    const called = needsPerson(outage, service);
    const page = called && service.incident.page.length > 0;
    const marker = {
        version: 1,
        scope,
        service: service.id,
        configuration,
        severity: (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(outage.level, service),
        openedAt: outage.startedAt,
        resolvedAt: closed ? now : undefined,
        outages: [outage],
        older: { count: 0, downMs: 0 },
        notices: page ? [{ kind: 'paged', outage: outage.id, at: now }] : [],
        commentsSeen: 0,
        ending: undefined,
    };
    const labels = [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.ours, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.service(service.id), _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.severity(marker.severity), ...(called ? [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman] : []), ...service.incident.labels];
    return { kind: 'open', marker, labels, assignees: called ? service.incident.assignees : [], page, closed };
}
/** A record that is (again) open and failing: its labels say so, and people are called once an outage when they are needed. */
function standing(situation, base) {
    const { service, now } = situation;
    const outage = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .latest */ .IW)(base.marker);
    const severity = (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(outage.level, service);
    const called = needsPerson(outage, service);
    const due = called && service.incident.page.length > 0 && !(0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(base.marker, 'paged', outage.id);
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
    const isNext = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .latest */ .IW)(marker).id !== (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .latest */ .IW)(incident.marker).id;
    const base = change('reopen', incident, {
        marker: { ...marker, resolvedAt: undefined, ending: undefined },
        removeLabels: isNext ? [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.acknowledged] : [],
        state: 'open',
    });
    return withLabels(standing(situation, base), [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled]);
}
/** A healed outage more in a record that stays closed; the reopen window begins anew. */
function appended(situation, prior, outage) {
    return change('append', prior, { marker: { ...(0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .withNext */ .e8)(prior.marker, outage), resolvedAt: situation.now, ending: undefined } });
}
/** The service is well: the record is closed, and people are told if they had been called. */
function resolved(situation, incident, marker) {
    const outage = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .latest */ .IW)(marker).id;
    const base = settled(incident, marker, situation.now);
    const closing = { ...base, kind: 'resolve', marker: { ...base.marker, ending: undefined } };
    const due = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(marker, 'paged', outage) && !(0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(marker, 'resolved', outage);
    return due ? commenting(closing, { kind: 'resolved', outage, page: false }, situation.now) : closing;
}
/** The service is well and somebody had closed the record already: it is settled without a sound. */
function settled(incident, marker, now) {
    const ended = { ...marker, resolvedAt: Math.max(now, (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .latest */ .IW)(marker).endedAt ?? 0), ending: { kind: 'settled' } };
    return change('settle', incident, { marker: ended, removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman], state: 'closed' });
}
/** Closes a record whose service is no longer configured. */
function retire(incident, now) {
    const marker = { ...endedByItself(incident.marker, (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .latest */ .IW)(incident.marker).lastSeenAt), resolvedAt: now, ending: { kind: 'retired' } };
    return { reason: 'retired', effects: [change('retire', incident, { marker, removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman], state: 'closed' })] };
}
/** A twin gives up its place to the record that took its history. */
function foldedInto(into, twin, now) {
    const marker = { ...twin.marker, resolvedAt: now, ending: { kind: 'folded', into: into.number } };
    return change('fold', twin, { marker, removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman], state: 'closed' });
}
/** The marker with what was seen now: the same outage while the last one lasts, else the next. */
function withSeen(marker, seen) {
    const known = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .latest */ .IW)(marker);
    if (known.endedAt !== undefined)
        return (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .withNext */ .e8)(marker, seen);
    const goesOn = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .continued */ .m2)(known, seen);
    // Two runs at once, or clocks that differ, may have seen its first failure before the end of the outage before it.
    const earliestAt = marker.outages.at(-2)?.endedAt ?? 0;
    const startedAt = Math.max(earliestAt, goesOn.startedAt);
    const widened = { ...marker, openedAt: Math.min(marker.openedAt, startedAt) };
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .withLatest */ .GT)(widened, { ...goesOn, startedAt, confirmedAt: Math.max(earliestAt, goesOn.confirmedAt) });
}
/** The marker with its outage ended by the first pass that was seen; a step whose outcome was pending is what cured it. */
function endedByItself(marker, passedAt) {
    const known = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .latest */ .IW)(marker);
    if (known.endedAt !== undefined)
        return marker;
    const endedAt = Math.max(known.startedAt, known.lastSeenAt, passedAt);
    const pending = known.recovery === 'pending' ? known.attempts.findLast(({ result }) => result === 'pending') : undefined;
    const attempts = known.attempts.map((attempt) => (attempt === pending ? { ...attempt, result: 'cured', endedAt } : attempt));
    const recovery = pending === undefined ? known.recovery : 'recovered';
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .withLatest */ .GT)(marker, { ...known, endedAt, attempts, recovery, curedBy: pending?.label });
}
/** A change of one record; what is not named stays as it is. */
function change(kind, { number }, parts) {
    return { addLabels: [], removeLabels: [], addAssignees: [], state: 'unchanged', comment: undefined, ...parts, kind, number };
}
/** The change with a comment that is said before it and noted by it. */
function commenting(base, comment, now) {
    return { ...base, comment, marker: (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .withNotice */ .HL)(base.marker, { kind: comment.kind, outage: comment.outage, at: now }) };
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

/***/ 5478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ iso),
/* harmony export */   bf: () => (/* binding */ clockUtc),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zZ: () => (/* binding */ clockTenths)
/* harmony export */ });
const secondMs = 1_000;
const lastInstant = 8_640_000_000_000_000;
/** A length of time in words, to the tenth of a second below a minute, else to the second: `481 ms`, `40.1 s`, `1 h 12 min 22 s`. */
function duration(ms) {
    const length = Math.max(0, Math.round(ms));
    if (length < secondMs)
        return `${length} ms`;
    const tenths = Math.round(length / 100);
    if (tenths < 600)
        return `${tenths / 10} s`;
    return inParts(Math.round(length / secondMs));
}
function inParts(seconds) {
    const parts = [
        [Math.floor(seconds / 86_400), 'd'],
        [Math.floor(seconds / 3_600) % 24, 'h'],
        [Math.floor(seconds / 60) % 60, 'min'],
        [seconds % 60, 's'],
    ];
    return parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`).join(' ');
}
/** An instant in ISO 8601 with Z and milliseconds. */
function iso(at) {
    return new Date(Math.min(lastInstant, Math.max(0, at))).toISOString();
}
/** The date of an instant, UTC: `2026-11-23`. */
function day(at) {
    return iso(at).slice(0, 10);
}
/** The time of day of an instant, UTC, to the second: `02:58:40`. */
function clock(at) {
    return iso(at).slice(11, 19);
}
/** The time of day of an instant, UTC, to the tenth of a second: `02:58:40.2`. */
function clockTenths(at) {
    return iso(at).slice(11, 21);
}
/** The time of day with `UTC`, with the date before it when it lies on another day than `on`: `2026-11-22 23:59:10 UTC`. */
function clockUtc(at, on) {
    return `${day(at) === day(on) ? '' : `${day(at)} `}${clock(at)} UTC`;
}


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ isNeeded),
/* harmony export */   K3: () => (/* binding */ upLine),
/* harmony export */   M: () => (/* binding */ outageLength),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   k9: () => (/* binding */ endIsUnsure),
/* harmony export */   kg: () => (/* binding */ cureLine)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9471);
/* harmony import */ var _domain_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7040);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5478);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3419);





const unsureMs = 60_000;
const attemptsKept = 12;
/** The first lines of an incident: its state, since when, and whether a person is needed; true without what follows. */
function headline(marker, service, clean) {
    const outage = (0,_domain_history_js__WEBPACK_IMPORTED_MODULE_1__/* .latest */ .IW)(marker);
    const { ending } = marker;
    switch (ending?.kind) {
        case undefined:
            return outage.endedAt === undefined ? lasting(outage, marker, service) : over(outage, marker, clean);
        case 'folded':
            return `**Folded into #${ending.into}, which tells the same outage. Nobody is needed here.**`;
        case 'retired':
            return `**Retired: this service is no longer configured. Nobody is needed.** It was last seen ${stateWord(outage)} at ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .clockUtc */ .bf)(outage.lastSeenAt, outage.startedAt)}.`;
        case 'settled':
            return outage.endedAt === undefined ? lasting(outage, marker, service) : `${upLine(outage, ' Nobody is needed.')} ${cureLine(outage, clean)}`;
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNever */ .x)(ending);
    }
}
/** Whether somebody has to act: people want to be called for it, and recovery is at its end or there is none. */
function isNeeded(outage, marker, service) {
    if (service !== undefined)
        return (0,_domain_change_js__WEBPACK_IMPORTED_MODULE_0__/* .needsPerson */ .z6)(outage, service);
    return outage.endedAt === undefined && marker.severity === 'critical' && (outage.recovery === 'none' || outage.recovery === 'exhausted');
}
function lasting(outage, marker, service) {
    const since = `${stateWord(outage).toUpperCase()} since ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .clockUtc */ .bf)(outage.startedAt, outage.lastSeenAt)}.`;
    return `**${since} ${recoveryWords(outage, service)} ${need(outage, marker, service)}**`;
}
const stateWord = (outage) => (outage.level === 'degraded' ? 'degraded' : 'down');
function need(outage, marker, service) {
    if (isNeeded(outage, marker, service))
        return 'You are needed.';
    const helpless = outage.recovery === 'none' || outage.recovery === 'exhausted';
    return helpless ? `A person is needed, but not at once (severity ${marker.severity}).` : 'Nobody is needed yet.';
}
function recoveryWords(outage, service) {
    switch (outage.recovery) {
        case 'none':
            return service === undefined || service.recovery.length === 0 ? 'It has no recovery steps.' : 'No recovery step was tried.';
        case 'running':
            return 'Recovery is under way.';
        case 'pending':
            return 'Recovery was started and its outcome is not known yet.';
        case 'interrupted':
            return 'Recovery was cut short by the end of the run; the next run tries again.';
        case 'exhausted':
            return exhaustedWords(outage);
        case 'recovered':
            return 'A recovery step seemed to help.';
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNever */ .x)(outage.recovery);
    }
}
function exhaustedWords({ attempts }) {
    const failed = attempts.filter(({ result }) => result !== 'not-applicable').length;
    if (attempts.length > 0 && failed === 0)
        return 'No recovery step could be applied.';
    if (failed === 0)
        return 'Recovery failed.';
    return `${failed >= attemptsKept ? 'At least ' : ''}${failed} recovery ${failed === 1 ? 'attempt' : 'attempts'} failed.`;
}
function over(outage, marker, clean) {
    if (outage.curedBy === undefined || (0,_domain_history_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(marker, 'paged', outage.id))
        return `${upLine(outage, ' Nobody is needed.')} ${cureLine(outage, clean)}`;
    return `**Healed by itself. Nobody is needed.** ${outage.level === 'degraded' ? 'Degraded' : 'Down'} ${outageLength(outage)}.`;
}
/** `**Up since 04:11:02 UTC, after 1 h 12 min 22 s.**`, with what is not known for sure said. */
function upLine(outage, more = '') {
    const endedAt = outage.endedAt ?? outage.lastSeenAt;
    const when = `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .clockUtc */ .bf)(endedAt, outage.startedAt)}${endIsUnsure(outage) ? ' at the latest' : ''}`;
    return `**${outage.level === 'degraded' ? 'Well' : 'Up'} since ${when}, after ${outageLength(outage)}.${more}**`;
}
/** What ended an outage: a step of ours, which try of it, or not we. */
function cureLine(outage, clean) {
    if (outage.curedBy === undefined)
        return 'Not by a recovery step of mine.';
    const cure = outage.attempts.findLast(({ result, label }) => result === 'cured' && label === outage.curedBy);
    const which = cure === undefined ? '' : cure.attempt === 1 ? ', first try' : `, try ${cure.attempt}`;
    return `Cured by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(clean(outage.curedBy, 200))}${which}.`;
}
/** How long an outage lasted: `40.1 s`, or between what and what when nobody looked at its end. */
function outageLength(outage) {
    const whole = (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)((0,_domain_history_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthMs */ .xI)(outage, outage.lastSeenAt));
    return endIsUnsure(outage) ? `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(outage.lastSeenAt - outage.startedAt)} to ${whole}` : whole;
}
/** Whether more than a minute lies between the last time that it was seen failing and the first pass. */
function endIsUnsure({ endedAt, lastSeenAt }) {
    return endedAt !== undefined && endedAt - lastSeenAt > unsureMs;
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ verbatim),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4040);

/** Inline code that holds the text whatever it is: no line breaks, a fence longer than any run of backticks within, no HTML comments. */
function codeSpan(text) {
    const line = unhidden((0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
    if (line === '')
        return '` `';
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return fence + padding + line + padding + fence;
}
/** Inline code for a cell of a table: pipes are escaped, and no backslash stands before one. */
function tableCell(text) {
    return codeSpan(text.replaceAll(/\\(?=\|)/g, '\\ ')).replaceAll('|', String.raw `\|`);
}
/** A block of code that holds the text whatever it is; the lines of one-lined text (`⏎`) are lines again. */
function fenced(text) {
    const lines = text.split(/⏎|\r\n?|\n/).map((line) => unhidden((0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`.${line}`)).slice(1));
    return verbatim(lines.join('\n'));
}
/** A block of code that holds a document of our own as it is. */
function verbatim(document) {
    const fence = '`'.repeat(Math.max(3, longestRun(document) + 1));
    return `${fence}text\n${document}\n${fence}`;
}
/**
 * Words of ours and of the configuration in prose: plain words stay as they are, what stands between backticks is code,
 * and so is every word that could format, mention, refer, link or look like a commit.
 */
function markdownText(text) {
    const pieces = (0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).split('`');
    const quoted = pieces.length % 2 === 1 ? pieces : [pieces.join("'")];
    return quoted.map((piece, n) => (n % 2 === 1 ? codeSpan(piece) : prose(piece))).join('');
}
function prose(text) {
    const words = text.split(' ');
    const isUnsafe = words.map((word) => word !== '' && !isInert(word));
    const runs = words.map((word, n) => {
        if (!isUnsafe[n])
            return word;
        if (isUnsafe[n - 1])
            return undefined;
        const after = isUnsafe.indexOf(false, n);
        return codeSpan(words.slice(n, after < 0 ? undefined : after).join(' '));
    });
    return runs.filter((run) => run !== undefined).join(' ');
}
function isInert(word) {
    const isPlain = /^(?:[("'/]*[\p{L}\d][\p{L}\d.,()%/'"=-]*|(?=:\d))(?:(?::\d+)+[,.;)]?|[:;!?])?$/u.test(word) || /^(?:[·–…⏎]|[.,:;!?)]+)$/u.test(word);
    return isPlain && !/gh-\d|www\.|(?<![\p{L}\d])[0-9a-f]{7,}/iu.test(word);
}
/** A link, or its label alone when the address is not one of the web. */
function link(label, address) {
    if (!URL.canParse(address) || !/^https?:/.test(address))
        return `${markdownText(label)} ${codeSpan(address)}`;
    const safe = new URL(address).href.replaceAll(/[\\<>()[\]`|*_@]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${markdownText(label)}](${safe.replaceAll(/&(?=#?\w+;)/g, '&amp;')})`;
}
/** Breaks what begins or ends an HTML comment: our own marker is found in the source of a body, code or not. */
function unhidden(text) {
    return text.replaceAll('<!--', '<! --').replaceAll('-->', '-- >').replaceAll('--!>', '-- !>');
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   X6: () => (/* binding */ recordFailures),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   m: () => (/* binding */ slowestMs),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   wz: () => (/* binding */ isTroubled)
/* harmony export */ });
const rank = { failing: 0, unknown: 1, degraded: 2, healed: 3, healthy: 4 };
/** The outcome of one service. */
function outcome({ verdict, outage, recovery }) {
    const fell = outage?.endedAt !== undefined || recovery.kind === 'recovered';
    return verdict === 'healthy' && fell ? 'healed' : verdict;
}
/** Whether there is anything to tell of a service: it is not well, was not, or could not be recorded. */
function isTroubled(each) {
    return outcome(each) !== 'healthy' || each.record.kind === 'unrecorded';
}
/** The services of a report, the worst first, else as they stood. */
function worstFirst(services) {
    return services.toSorted((a, b) => rank[outcome(a)] - rank[outcome(b)]);
}
/** Why a service is not well, the worst first: of its outage where there is one, else of its examination. */
function findingsOf({ outage, examination }) {
    if (outage !== undefined)
        return outage.findings;
    return examination.verdict.kind === 'healthy' ? [] : examination.verdict.findings;
}
/** The report in a phrase: `3 healthy`, or `3 · 1 failing, 1 healed`. */
function countWords(report) {
    const total = report.services.length;
    const kinds = Object.keys(rank);
    const counts = kinds.map((kind) => ({ kind, count: report.services.filter((each) => outcome(each) === kind).length })).filter(({ count, kind }) => count > 0 && kind !== 'healthy');
    return counts.length === 0 ? `${total} healthy` : `${total} · ${counts.map(({ kind, count }) => `${count} ${kind}`).join(', ')}`;
}
/** How long the slowest check of a service took at its last probe, in milliseconds; undefined when none was made. */
function slowestMs({ examination }) {
    // A connection that was refused at once is no quick answer.
    const answered = examination.checks.filter(({ verdict, status }) => verdict.kind !== 'failing' || status !== undefined);
    const taken = answered.flatMap(({ timings }) => (timings === undefined ? [] : [timings.totalMs]));
    return taken.length === 0 ? undefined : Math.max(...taken);
}
/** The failures to record, each message once: of single services and of the whole. */
function recordFailures(report) {
    const single = report.services.flatMap(({ record }) => (record.kind === 'unrecorded' ? [record.failure.message] : []));
    return [...new Set([...report.record.failures.map(({ message }) => message), ...single])];
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


/***/ }),

/***/ 1762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine),
/* harmony export */   resultText: () => (/* binding */ resultText)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9471);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5478);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4040);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5818);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5001);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8653);







const resultWords = { running: 'under way', cured: 'cured', 'not-cured': 'not cured', 'not-applicable': 'not applicable', pending: 'outcome not known yet' };
const columnsMin = 40;
const healthyMax = 20;
const troubledMax = 100;
const sign = { failing: '✖', unknown: '?', degraded: '!', healed: '✔', healthy: '✔' };
const colour = { failing: 31, unknown: 35, degraded: 33, healed: 33, healthy: 32 };
/** The result of a run as text for stdout: a line a service, the story of each that is not well, the count at the end. */
function resultText(report, options) {
    const sorted = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(report.services);
    const healthy = sorted.filter((each) => !(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isTroubled */ .wz)(each));
    const shown = [...sorted.filter(_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isTroubled */ .wz).slice(0, troubledMax), ...healthy.slice(0, healthyMax)];
    const left = report.services.length - shown.length;
    const column = Math.min(20, Math.max(0, ...shown.map(({ service }) => service.id.length)));
    return [
        ...shown.flatMap((each) => serviceLines(each, column, options)),
        ...(left > 0 ? [`  and ${left} more`] : []),
        ...report.bugs.slice(0, healthyMax).flatMap((bug) => wrapped(paint('A bug in Mock Medic: ', 31, options), (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(options.clean(bug, 500)), options)),
        ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .recordFailures */ .X6)(report).slice(0, healthyMax).flatMap((message) => wrapped(paint('Not recorded: ', 31, options), (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(options.clean(message, 500)), options)),
        ...report.remarks.slice(0, healthyMax).flatMap((remark) => wrapped('Note: ', (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(options.clean(remark, 500)), options)),
        ...wrapped('Mocks: ', `${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(report)}.`, options),
        '',
    ].join('\n');
}
function serviceLines(each, column, options) {
    const kind = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcome */ .bu)(each);
    const took = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .slowestMs */ .m)(each);
    const head = `${paint(`${sign[kind]} ${each.service.id.padEnd(column)}  ${kind}`, colour[kind], options)}${kind === 'healthy' && took !== undefined ? `  ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(took)}` : ''}`;
    return [head, ...story(each, options).flatMap((line) => wrapped('  ', line, options))];
}
function story(each, { clean }) {
    const { outage, record } = each;
    const attempts = each.recovery.kind === 'none' ? [] : each.recovery.attempts;
    return [
        ...(outage === undefined ? [] : [`${outage.level === 'degraded' ? 'degraded' : 'down'} since ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .pm)(outage.startedAt)} UTC${outage.endedAt === undefined ? '' : `, up again at ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .pm)(outage.endedAt)} UTC, after ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .outageLength */ .M)(outage)}`}`]),
        ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(each).slice(0, 3).map((finding) => (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .findingText */ .NK)(finding, { clean, isOver: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcome */ .bu)(each) === 'healed' })),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .tried */ .J3)(attempts, clean).map(({ label, times, words }) => `tried ${label}${times > 1 ? ` x${times}` : ''}: ${words}`),
        ...(record.kind === 'recorded' && (record.incident !== undefined || (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcome */ .bu)(each) !== 'healthy') ? [recordWords(record, (text) => clean(text, 1_000))] : []),
    ].map(_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP);
}
function paint(text, code, { colour: isColoured }) {
    return isColoured ? `\u001B[${code}m${text}\u001B[39m` : text;
}
/** Lines of at most the terminal's width, the second and later ones indented; a word longer than a line is cut where the line ends, but for an address, which could not be followed then. */
function wrapped(lead, text, { width }) {
    const columns = Math.max(columnsMin, width);
    const lines = [];
    let room = columns - plainLength(lead);
    let line = '';
    for (const word of text.split(' ').flatMap((each) => pieces(each, columns - 4))) {
        const next = line === '' ? word : `${line} ${word}`;
        if (plainLength(next) <= room) {
            line = next;
            continue;
        }
        lines.push(line);
        line = word;
        room = columns - 4;
    }
    return [...lines, line].map((each, n) => (n === 0 ? (lead + each).trimEnd() : `    ${each}`));
}
function pieces(word, max) {
    const characters = Array.from(word);
    return characters.length <= max || /^https?:/.test(word) ? [word] : [characters.slice(0, max).join(''), ...pieces(characters.slice(max).join(''), max)];
}
const plainLength = (text) => Array.from(text.replaceAll(/\u001B\[\d+m/g, '')).length;
/** One thing that happened, as one masked line that no log obeys; undefined for what is not worth a line (a probe that passed). */
function progressLine(progress, clean) {
    const words = progressWords(progress, (text) => clean(text, 200));
    return words === undefined ? undefined : (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${clean(progress.service, 60)}: ${words}`);
}
function progressWords(progress, say) {
    switch (progress.kind) {
        case 'probed':
            return progress.verdict === 'healthy' ? undefined : `${say(progress.check)}: ${progress.verdict} in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(progress.tookMs)}${progress.cause === undefined ? '' : `, ${say(progress.cause)}`}`;
        case 'examined':
            return `${progress.verdict} after ${progress.probes} ${progress.probes === 1 ? 'probe' : 'probes'}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(progress.tookMs)}`;
        case 'attempting':
            return `trying ${say(progress.label)}, ${progress.attempt} of ${progress.of}${progress.delayMs > 0 ? `, in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(progress.delayMs)}` : ''}`;
        case 'attempted':
            return `${say(progress.label)}: ${progress.detail === '' ? '' : `${say(progress.detail)}, `}${resultWords[progress.result]}`;
        case 'recorded':
            return recordWords(progress.outcome, say);
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_6__/* .assertNever */ .x)(progress);
    }
}
function recordWords(record, say) {
    switch (record.kind) {
        case 'off':
            return 'not recorded, as configured';
        case 'recorded':
            return _reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonWords */ .I[record.reason] + (record.incident === undefined ? '' : ` ${say(record.incident.url)}`);
        case 'unrecorded':
            return `not recorded: ${say(record.failure.message)}`;
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_6__/* .assertNever */ .x)(record);
    }
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ tried),
/* harmony export */   L7: () => (/* binding */ triedLine),
/* harmony export */   N$: () => (/* binding */ reproduction),
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   mC: () => (/* binding */ findingLine),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   vk: () => (/* binding */ attemptWords)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9471);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5478);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);



const gotMax = 200;
const evidenceMax = 300;
const wordsMax = 200;
/** The fact on the wire as one line of Markdown: ``\`GET /orders\` answers 503, want 2xx: \`{"error":"db locked"}\` ``. */
function findingLine(finding, style) {
    return fact(finding, style, { code: _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS, prose: _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7 });
}
/** The fact on the wire as one line of plain text. */
function findingText(finding, style) {
    return fact(finding, style, { code: (text) => text, prose: (text) => text });
}
function fact(finding, { clean, isOver }, { code, prose }) {
    const check = code(clean(finding.check, wordsMax));
    const got = prose(clean(finding.got, gotMax));
    const expected = prose(clean(finding.expected.replace(/^status /, ''), wordsMax));
    const evidence = finding.evidence === undefined || finding.evidence.trim() === '' ? '' : `: ${code(clean(finding.evidence, evidenceMax))}`;
    const want = isOver ? 'wanted' : 'want';
    if (answeredStatus(finding))
        return `${check} ${isOver ? 'answered' : 'answers'} ${got}, ${want} ${expected}${evidence}`;
    if (finding.class === 'target-down' || finding.class === 'runner-network')
        return `${check}: ${got}${evidence}`;
    return `${check}: ${want} ${expected}, got ${got}${evidence}`;
}
/** Whether a status code came, and not the one that was wanted. */
function answeredStatus({ expected, got }) {
    return expected.startsWith('status ') && /^\d{3}(?: from \S+)?$/.test(got);
}
/** Whether the service answered at all, wrong as the answer was. */
function answered(finding) {
    return finding.class === 'assertion' || answeredStatus(finding);
}
/** What was tried, in order, masked and bounded, the attempts of one step that came to the same as one. */
function tried(attempts, clean) {
    const groups = [];
    for (const attempt of attempts) {
        const key = `${attempt.step}/${attempt.result}/${attempt.label}`;
        const last = groups.at(-1);
        if (last?.key === key)
            last.attempts.push(attempt);
        else
            groups.push({ key, attempts: [attempt] });
    }
    return groups.flatMap(({ attempts }) => attempts.slice(-1).map((last) => ({ label: clean(last.label, wordsMax), times: attempts.length, words: attemptWords(last, clean) })));
}
/** What an attempt came to: `exit 0, 31 s; still HTTP 503`. */
function attemptWords(attempt, clean) {
    const detail = clean(attempt.detail, gotMax);
    const verification = clean(attempt.verification, gotMax);
    const took = attempt.endedAt === undefined ? '' : `, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(attempt.endedAt - attempt.startedAt)}`;
    switch (attempt.result) {
        case 'running':
            return verification === '' ? `begun at ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .clock */ .pm)(attempt.startedAt)} UTC, no outcome yet` : joined(detail, verification);
        case 'pending':
            return joined(detail, 'its outcome is not known yet');
        case 'not-applicable':
            return joined('not applicable', detail);
        case 'cured':
            return joined(`${detail}${took}`, 'cured');
        case 'not-cured':
            return joined(`${detail}${took}`, verification);
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(attempt.result);
    }
}
const joined = (first, second) => [first, second].filter((words) => words !== '').join('; ');
/** A list item of what was tried. */
function triedLine({ label, times, words }) {
    return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(label)}${times > 1 ? ` x${times}` : ''}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(words)}`;
}
/** What a person can type to see the failure; headers and body are left out, for they may hold secrets. */
function reproduction(check, clean) {
    if (check.kind === 'tcp')
        return `\`nc -vz\` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(`${check.host} ${check.port}`)}`;
    const flags = `${check.method === 'HEAD' ? '-I' : '-i'}${check.followRedirects ? 'L' : ''}`;
    const method = check.method === 'GET' || check.method === 'HEAD' ? '' : ` -X ${check.method}`;
    const command = `curl ${flags}${method} ${shellQuoted(check.url)}`;
    const left = [...(check.headers.length > 0 ? ['headers'] : []), ...(check.body === undefined ? [] : ['body'])];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(clean(command, 1_000)) + (left.length > 0 ? ` (its ${left.join(' and ')} left out)` : '');
}
function shellQuoted(text) {
    return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ })

};
