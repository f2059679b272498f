export const id = 163;
export const ids = [163];
export const modules = {

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

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJson: () => (/* binding */ reportJson)
/* harmony export */ });
/* unused harmony export reportVersion */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5478);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2720);


/** The version of report.json: it grows when a field changes its meaning or goes, not when one is added. */
const reportVersion = 1;
/** The whole report as an object for `JSON.stringify`: instants in ISO 8601, lengths in milliseconds, null for what is not there. */
function reportJson(report, clean) {
    const said = (text) => clean(text, 4_000);
    return {
        version: reportVersion,
        verdict: report.verdict,
        startedAt: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH)(report.startedAt),
        endedAt: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH)(report.endedAt),
        durationMs: report.endedAt - report.startedAt,
        scope: said(report.scope),
        runUrl: optional(report.runUrl, said),
        services: report.services.map((each) => service(each, said)),
        record: { home: report.record.home, requests: report.record.requests, failures: report.record.failures.map((each) => failure(each, said)) },
        remarks: report.remarks.map(said),
        bugs: report.bugs.map(said),
    };
}
function service(each, said) {
    return {
        id: each.service.id,
        url: optional(each.service.url, said),
        severity: each.service.severity,
        tags: each.service.tags.map(said),
        verdict: each.verdict,
        outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .bu)(each),
        examination: examination(each.examination, said),
        recovery: recovery(each.recovery, said),
        outage: optional(each.outage, (known) => outage(known, said)),
        record: record(each.record, said),
    };
}
function examination(each, said) {
    return {
        verdict: each.verdict.kind,
        startedAt: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH)(each.startedAt),
        endedAt: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH)(each.endedAt),
        firstFailedAt: optional(each.firstFailedAt, _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH),
        passedAt: optional(each.passedAt, _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH),
        checks: each.checks.map((one) => check(one, said)),
    };
}
function check(each, said) {
    return {
        name: said(each.name),
        verdict: each.verdict.kind,
        findings: findings(each.verdict, said),
        probes: each.probes,
        failures: each.failures,
        status: each.status ?? null,
        address: optional(each.address, said),
        timings: optional(each.timings, ({ lookupMs, connectMs, tlsMs, waitMs, transferMs, totalMs }) => ({
            lookupMs: lookupMs ?? null,
            connectMs: connectMs ?? null,
            tlsMs: tlsMs ?? null,
            waitMs: waitMs ?? null,
            transferMs: transferMs ?? null,
            totalMs,
        })),
    };
}
const findings = (verdict, said) => (verdict.kind === 'healthy' ? [] : verdict.findings.map((each) => finding(each, said)));
function finding(each, said) {
    return {
        class: each.class,
        check: said(each.check),
        cause: said(each.cause),
        expected: said(each.expected),
        got: said(each.got),
        evidence: optional(each.evidence, said),
    };
}
function recovery(each, said) {
    return {
        kind: each.kind,
        passedAt: each.kind === 'recovered' ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH)(each.passedAt) : null,
        attempts: each.kind === 'none' ? [] : each.attempts.map((one) => attempt(one, said)),
    };
}
function attempt(each, said) {
    return {
        step: each.step,
        label: said(each.label),
        attempt: each.attempt,
        startedAt: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH)(each.startedAt),
        endedAt: optional(each.endedAt, _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH),
        result: each.result,
        detail: said(each.detail),
        output: said(each.output),
        verification: said(each.verification),
    };
}
function outage(each, said) {
    return {
        level: each.level,
        startedAt: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH)(each.startedAt),
        confirmedAt: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH)(each.confirmedAt),
        lastSeenAt: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH)(each.lastSeenAt),
        endedAt: optional(each.endedAt, _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH),
        durationMs: (each.endedAt ?? each.lastSeenAt) - each.startedAt,
        curedBy: optional(each.curedBy, said),
        recovery: each.recovery,
        findings: each.findings.map((one) => finding(one, said)),
    };
}
/** The unsent record is ours, rendered and masked already: it stays whole. */
function record(each, said) {
    const written = each.kind === 'recorded' ? each : undefined;
    const refused = each.kind === 'unrecorded' ? each : undefined;
    return {
        kind: each.kind,
        reason: written?.reason ?? null,
        effects: written?.effects ?? [],
        incident: optional(written?.incident, ({ number, url, open }) => ({ number, url: said(url), open })),
        failure: optional(refused?.failure, (one) => failure(one, said)),
        unsent: optional(refused?.unsent, ({ title, body }) => ({ title, body })),
    };
}
const failure = (each, said) => ({ message: said(each.message), retryable: each.retryable });
const optional = (value, give) => (value === undefined ? null : give(value));


/***/ })

};
