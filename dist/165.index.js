export const id = 165;
export const ids = [165,308];
export const modules = {

/***/ 6545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blame)
/* harmony export */ });
/** Says whether what failed in a job, or in the command that was run under guard, may have failed because of a mock. */
function blame(report) {
    const { job, command } = report.guard ?? { job: 'unknown', command: undefined };
    const watches = report.services.flatMap(({ watch }) => (watch === undefined ? [] : [watch]));
    const [first, ...rest] = watches.flatMap(suspicions).filter(({ fromAt, toAt }) => command === undefined || (fromAt <= command.endedAt && (toAt ?? Infinity) >= command.startedAt));
    if (first !== undefined)
        return { kind: 'suspect', suspicions: [first, ...rest] };
    const blips = watches
        .flatMap(({ state }) => (state.blips === 0 || state.blipAt === undefined ? [] : [{ service: state.service.id, count: state.blips, lastAt: state.blipAt }]))
        // Only the last one's time is known: one after the command's end hides none that came before it.
        .filter(({ lastAt }) => command === undefined || lastAt >= command.startedAt);
    const blind = watches.flatMap(({ blindSinceAt }) => (blindSinceAt === undefined ? [] : [blindSinceAt]));
    const unseen = watches.flatMap(({ state }) => state.gaps).filter(({ fromAt, toAt }) => command === undefined || (fromAt <= command.endedAt && toAt >= command.startedAt));
    const isWrong = watches.some(({ state }) => state.lastLook !== undefined || state.unknownBeats > 0);
    const isDoubtful = blips.length > 0 || blind.length > 0 || unseen.length > 0 || isWrong || report.services.some(({ verdict }) => verdict !== 'healthy');
    if (isDoubtful)
        return { kind: 'doubtful', blindSinceAt: blind.length === 0 ? undefined : Math.min(...blind), blips };
    const failed = command === undefined ? job === 'failure' : command.code !== 0;
    return { kind: failed ? 'innocent' : 'quiet' };
}
/** From when it was last known to be well: between that and the first failed probe nobody looked. */
function suspicions({ state, outages }) {
    return outages.map(({ outage, wellUntilAt }) => ({ service: state.service.id, fromAt: wellUntilAt, toAt: outage.endedAt }));
}


/***/ }),

/***/ 3579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ outageTotal),
/* harmony export */   Us: () => (/* binding */ latencyWords),
/* harmony export */   Wr: () => (/* binding */ roundedMs),
/* harmony export */   eH: () => (/* binding */ uptimeWords)
/* harmony export */ });
const share = 1_000;
const wholeFromMs = 9.95;
/** The share of the known time for which a service was up: `99.4 %`, rounded down so that 100 % means no downtime; empty when it never served. */
function uptimeWords({ uptime, downMs }) {
    if (uptime === undefined)
        return '';
    // The small part makes up for fractions that binary numbers do not have.
    const tenths = Math.floor(uptime * share + 1e-6);
    return `${(downMs > 0 ? Math.min(tenths, share - 1) : tenths) / 10} %`;
}
/** Latencies at 50, 95 and 99 of a hundred: `6 / 12 / 31 ms`, below 10 ms to the tenth; empty when no heartbeat was answered. */
function latencyWords({ latency }) {
    if (latency === undefined)
        return '';
    return `${[latency.p50, latency.p95, latency.p99].map((ms) => roundedMs(ms)).join(' / ')} ms`;
}
/** A latency as people are told it, in milliseconds. */
function roundedMs(ms) {
    return ms < wholeFromMs ? Math.round(ms * 10) / 10 : Math.round(ms);
}
/** How many outages a service had, those included that are not kept. */
function outageTotal({ outages, state }) {
    return outages.length + state.older.count;
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

/***/ 8546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportJson: () => (/* binding */ reportJson)
});

// UNUSED EXPORTS: reportVersion

// EXTERNAL MODULE: ./lib/render/duration.js
var duration = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/domain/guard/blame.js
var blame = __webpack_require__(6545);
// EXTERNAL MODULE: ./lib/render/guarded-words.js
var guarded_words = __webpack_require__(8936);
;// CONCATENATED MODULE: ./lib/render/json-parts.js

/** What a value is given as, and null where there is none. */
const optional = (value, give) => (value === undefined ? null : give(value));
/** A finding in report.json. */
function findingJson(each, said) {
    return {
        class: each.class,
        check: said(each.check),
        cause: said(each.cause),
        expected: said(each.expected),
        got: said(each.got),
        evidence: optional(each.evidence, said),
    };
}
/** A recovery attempt or a restart in report.json. */
function attemptJson(each, said) {
    return {
        step: each.step,
        label: said(each.label),
        attempt: each.attempt,
        startedAt: (0,duration/* iso */.KH)(each.startedAt),
        endedAt: optional(each.endedAt, duration/* iso */.KH),
        result: each.result,
        detail: said(each.detail),
        output: said(each.output),
        verification: said(each.verification),
    };
}

// EXTERNAL MODULE: ./lib/render/measures.js
var measures = __webpack_require__(3579);
;// CONCATENATED MODULE: ./lib/render/guard-json.js





/** What report.json says of guards as a whole. */
function guardJson(facts, report, said) {
    return {
        job: facts.job,
        startedAt: (0,duration/* iso */.KH)(facts.startedAt),
        command: optional(facts.command, ({ words, code, startedAt, endedAt }) => ({ words: said(words), exitCode: code, startedAt: (0,duration/* iso */.KH)(startedAt), endedAt: (0,duration/* iso */.KH)(endedAt), durationMs: endedAt - startedAt })),
        blame: blameJson((0,blame/* blame */.S)(report)),
        reaped: facts.reaped.map(({ service, pid, ending }) => ({ service, pid, ending })),
        logs: facts.logs.map(said),
    };
}
function blameJson(verdict) {
    const suspicions = verdict.kind === 'suspect' ? verdict.suspicions : [];
    const blips = verdict.kind === 'doubtful' ? verdict.blips : [];
    return {
        kind: verdict.kind,
        suspicions: suspicions.map(({ service, fromAt, toAt }) => ({ service, fromAt: (0,duration/* iso */.KH)(fromAt), toAt: optional(toAt, duration/* iso */.KH) })),
        blindSinceAt: verdict.kind === 'doubtful' ? optional(verdict.blindSinceAt, duration/* iso */.KH) : null,
        blips: blips.map(({ service, count, lastAt }) => ({ service, count, lastAt: (0,duration/* iso */.KH)(lastAt) })),
    };
}
/** What report.json says of one service that was under guard; `verdict` is how it was at the end. */
function watchJson(watch, verdict, said) {
    const { state, latency } = watch;
    const { launch } = state.service;
    return {
        port: typeof launch?.port === 'number' ? launch.port : null,
        readyAt: optional(state.readyAt, duration/* iso */.KH),
        stoppedAt: optional(state.stoppedAt, duration/* iso */.KH),
        ending: state.ending ?? null,
        uptime: watch.uptime ?? null,
        upMs: watch.upMs,
        downMs: watch.downMs,
        blindSinceAt: optional(watch.blindSinceAt, duration/* iso */.KH),
        heartbeats: state.beats,
        degraded: state.degradedBeats,
        unknown: state.unknownBeats,
        blips: state.blips,
        lastBlipAt: optional(state.blipAt, duration/* iso */.KH),
        latencyMs: optional(latency, ({ p50, p95, p99 }) => ({ p50: (0,measures/* roundedMs */.Wr)(p50), p95: (0,measures/* roundedMs */.Wr)(p95), p99: (0,measures/* roundedMs */.Wr)(p99) })),
        restarts: state.restarts,
        restartsMax: launch?.restarts ?? 0,
        outages: watch.outages.map((each) => outageJson(each, said)),
        olderOutages: { count: state.older.count, downMs: state.older.downMs },
        calls: optional(state.calls, ({ served, unmatched, unlisted, complete }) => ({ served, unmatched: unmatched.map(({ request, count }) => ({ request: said(request), count })), unlisted, complete })),
        findings: verdict.kind === 'healthy' ? [] : verdict.findings.map((each) => findingJson(each, said)),
        lastLines: state.lines.map(said),
    };
}
function outageJson(guarded, said) {
    const { outage, end, reset, wellUntilAt } = guarded;
    return {
        wellUntilAt: (0,duration/* iso */.KH)(wellUntilAt),
        startedAt: (0,duration/* iso */.KH)(outage.startedAt),
        endedAt: optional(outage.endedAt, duration/* iso */.KH),
        durationMs: (0,guarded_words/* outageMs */._f)(outage),
        cause: said((0,guarded_words/* outageCause */.PL)(guarded)),
        exitCode: end?.code ?? null,
        signal: end?.signal ?? null,
        stateReset: reset,
        curedBy: optional(outage.curedBy, said),
        attempts: outage.attempts.map((each) => attemptJson(each, said)),
    };
}

// EXTERNAL MODULE: ./lib/render/outcome.js
var outcome = __webpack_require__(2720);
;// CONCATENATED MODULE: ./lib/render/report-json.js




/** The version of report.json: it grows when a field changes its meaning or goes, not when one is added. */
const reportVersion = 1;
/** The whole report as an object for `JSON.stringify`: instants in ISO 8601, lengths in milliseconds, null for what is not there. */
function reportJson(report, clean) {
    const said = (text) => clean(text, 4_000);
    return {
        version: reportVersion,
        verdict: report.verdict,
        startedAt: (0,duration/* iso */.KH)(report.startedAt),
        endedAt: (0,duration/* iso */.KH)(report.endedAt),
        durationMs: report.endedAt - report.startedAt,
        scope: said(report.scope),
        runUrl: optional(report.runUrl, said),
        services: report.services.map((each) => service(each, said)),
        record: { home: report.record.home, requests: report.record.requests, failures: report.record.failures.map((each) => failure(each, said)) },
        guard: optional(report.guard, (facts) => guardJson(facts, report, said)),
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
        outcome: (0,outcome/* outcome */.bu)(each),
        examination: examination(each.examination, said),
        recovery: recovery(each.recovery, said),
        outage: optional(each.outage, (known) => outage(known, said)),
        record: record(each.record, said),
        watch: optional(each.watch, (known) => watchJson(known, each.examination.verdict, said)),
    };
}
function examination(each, said) {
    return {
        verdict: each.verdict.kind,
        startedAt: (0,duration/* iso */.KH)(each.startedAt),
        endedAt: (0,duration/* iso */.KH)(each.endedAt),
        firstFailedAt: optional(each.firstFailedAt, duration/* iso */.KH),
        passedAt: optional(each.passedAt, duration/* iso */.KH),
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
const findings = (verdict, said) => (verdict.kind === 'healthy' ? [] : verdict.findings.map((each) => findingJson(each, said)));
function recovery(each, said) {
    return {
        kind: each.kind,
        passedAt: each.kind === 'recovered' ? (0,duration/* iso */.KH)(each.passedAt) : null,
        attempts: each.kind === 'none' ? [] : each.attempts.map((one) => attemptJson(one, said)),
    };
}
function outage(each, said) {
    return {
        level: each.level,
        startedAt: (0,duration/* iso */.KH)(each.startedAt),
        confirmedAt: (0,duration/* iso */.KH)(each.confirmedAt),
        lastSeenAt: (0,duration/* iso */.KH)(each.lastSeenAt),
        endedAt: optional(each.endedAt, duration/* iso */.KH),
        durationMs: (each.endedAt ?? each.lastSeenAt) - each.startedAt,
        curedBy: optional(each.curedBy, said),
        recovery: each.recovery,
        findings: each.findings.map((one) => findingJson(one, said)),
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


/***/ })

};
