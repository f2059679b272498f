export const id = 880;
export const ids = [880];
export const modules = {

/***/ 7880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(1642);
// EXTERNAL MODULE: ./lib/adapters/log-plain.js
var log_plain = __webpack_require__(6427);
// EXTERNAL MODULE: ./lib/adapters/runner.js
var runner = __webpack_require__(2940);
// EXTERNAL MODULE: ./lib/check.js + 36 modules
var check = __webpack_require__(4117);
// EXTERNAL MODULE: ./lib/domain/exit.js
var exit = __webpack_require__(5850);
// EXTERNAL MODULE: ./lib/render/foreign.js
var foreign = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/render/outcome.js
var outcome = __webpack_require__(2720);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/render/annotations.js



const annotationsMax = 10;
const level = { failing: 'error', unknown: 'warning', degraded: 'warning', healed: 'warning' };
const state = { failing: 'is failing', unknown: 'could not be examined', degraded: 'is degraded', healed: 'was down and is healed' };
/** At most one annotation a service and ten in all, as many as the platform shows: bugs and what could not be recorded first, then the worst. */
function annotations(report, clean) {
    const unwritten = [...trouble('A bug in Mock Medic', report.bugs, clean), ...trouble('Not recorded', (0,outcome/* recordFailures */.X6)(report), clean)];
    const all = (0,outcome/* worstFirst */.md)(report.services).flatMap((each) => annotation(each, clean));
    const shown = all.slice(0, annotationsMax - unwritten.length);
    const last = shown.at(-1);
    const left = all.length - shown.length;
    return [...unwritten, ...(last === undefined ? [] : [...shown.slice(0, -1), { ...last, message: more(last.message, left, 'service') }])];
}
function trouble(title, messages, clean) {
    return messages.slice(0, 1).map((message) => ({ level: 'error', title, message: more((0,foreign/* logLine */.BP)(clean(message, 500)), messages.length - 1, 'reason') }));
}
function annotation(each, clean) {
    const kind = (0,outcome/* outcome */.bu)(each);
    if (kind === 'healthy')
        return [];
    const [finding] = (0,outcome/* findingsOf */.WX)(each);
    const message = finding === undefined ? `${each.service.id} ${state[kind]}` : (0,words/* findingText */.NK)(finding, { clean, isOver: kind === 'healed' });
    return [{ level: level[kind], title: (0,foreign/* logLine */.BP)(clean(`${each.service.id} ${state[kind]}`, 100)), message: (0,foreign/* logLine */.BP)(message) }];
}
const more = (message, count, what) => (count > 0 ? `${message} (and ${count} more ${what}${count === 1 ? '' : 's'}, in the job summary)` : message);

// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
;// CONCATENATED MODULE: ./lib/render/outputs.js

/** The outputs of the action: `failing` and `healed` hold ids, one a line, as the input `only` takes them. */
function outputs(report, reportPath) {
    const ids = (kind) => report.services.filter((each) => (0,outcome/* outcome */.bu)(each) === kind).map(({ service }) => service.id).join('\n');
    return { verdict: report.verdict, failing: ids('failing'), healed: ids('healed'), 'incidents-json': incidentsJson(report), report: reportPath };
}
function incidentsJson(report) {
    const incidents = report.services.flatMap(({ service, record }) => record.kind === 'recorded' && record.incident !== undefined
        ? [{ service: service.id, number: record.incident.number, url: record.incident.url, open: record.incident.open, effects: record.effects, reason: record.reason }]
        : []);
    return JSON.stringify(incidents);
}

// EXTERNAL MODULE: ./lib/render/report-json.js
var report_json = __webpack_require__(7163);
// EXTERNAL MODULE: ./lib/domain/assert-never.js
var assert_never = __webpack_require__(9471);
// EXTERNAL MODULE: ./lib/render/duration.js
var duration = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/reasons.js
var reasons = __webpack_require__(5001);
;// CONCATENATED MODULE: ./lib/render/summary.js







/** The longest summary, in UTF-16 units: in any script it stays under the platform's 1 MiB. */
const summaryCharsMax = 200_000;
const storiesMax = 50_000;
const recordMax = 100_000;
const rowsMax = 200;
const sentencesMax = 20;
const sign = { failing: '❌', unknown: '❔', degraded: '⚠️', healed: '⚠️', healthy: '✅' };
/** The job summary: one line and a fold when all is well, else what fell, why, what was tried and where it is recorded. */
function summary(report, clean) {
    const troubled = (0,outcome/* worstFirst */.md)(report.services).filter(outcome/* isTroubled */.wz);
    const quiet = report.services.every((each) => (0,outcome/* outcome */.bu)(each) === 'healthy');
    const parts = [
        quiet ? `Mocks: ${(0,outcome/* countWords */.rj)(report)}.` : `### Mocks: ${(0,outcome/* countWords */.rj)(report)}`,
        ...sentences(report.bugs, '**A bug in Mock Medic, please report it.** ', clean),
        ...unrecorded(report, clean),
        ...fitting(troubled, (each) => story(each, clean), { max: storiesMax, more: 'services are told in report.json only' }),
        quiet ? `<details><summary>What was examined</summary>\n\n${table(report, clean)}\n\n</details>` : table(report, clean),
        ...remarks(report, clean),
    ];
    return `${parts.join('\n\n')}\n`;
}
function table(report, clean) {
    const rows = (0,outcome/* worstFirst */.md)(report.services).slice(0, rowsMax).map((each) => row(each, clean));
    const more = report.services.length - rows.length;
    const lines = ['| mock | verdict | failed probes | answered in |', '|---|---|---|---|', ...rows];
    return `${lines.join('\n')}${more > 0 ? `\n\nand ${more} more, in report.json` : ''}`;
}
function row(each, clean) {
    const probes = each.examination.checks.reduce((sum, check) => sum + check.probes, 0);
    const failures = each.examination.checks.reduce((sum, check) => sum + check.failures, 0);
    const took = (0,outcome/* slowestMs */.m)(each);
    const kind = (0,outcome/* outcome */.bu)(each);
    return `| ${(0,markdown/* tableCell */.xR)(clean(each.service.id, 60))} | ${sign[kind]} ${kind} | ${failures} of ${probes} | ${took === undefined ? '' : (0,duration/* duration */.p0)(took)} |`;
}
function story(each, clean) {
    const lines = [`**${(0,markdown/* markdownText */.p7)(clean(each.service.id, 60))}** ${stateWords(each, clean)}`, ...(0,outcome/* findingsOf */.WX)(each).slice(0, 3).map((finding) => (0,words/* findingLine */.mC)(finding, { clean, isOver: (0,outcome/* outcome */.bu)(each) === 'healed' }))];
    const attempts = each.recovery.kind === 'none' ? [] : each.recovery.attempts;
    const steps = attempts.every(({ result }) => result === 'cured') ? '' : `\n\nTried\n${(0,words/* tried */.J3)(attempts, clean).map(words/* triedLine */.L7).join('\n')}`;
    return `${[...lines, ...recorded(each, clean)].join('  \n')}${steps}`;
}
function stateWords(each, clean) {
    const { outage } = each;
    const kind = (0,outcome/* outcome */.bu)(each);
    if (outage?.endedAt !== undefined) {
        const between = `was down from ${(0,duration/* clockUtc */.bf)(outage.startedAt, outage.endedAt)} to ${(0,duration/* clockUtc */.bf)(outage.endedAt, outage.startedAt)} (${(0,headline/* outageLength */.M)(outage)}). ${(0,headline/* cureLine */.kg)(outage, clean)}`;
        return kind === 'healed' ? between : `is ${kind} and ${between}`;
    }
    const since = each.examination.firstFailedAt === undefined ? '' : ` since ${(0,duration/* clockUtc */.bf)(each.examination.firstFailedAt, each.examination.endedAt)}`;
    return `is ${kind}${since}.`;
}
function recorded({ record }, clean) {
    switch (record.kind) {
        case 'off':
            return [];
        case 'recorded':
            return [reasons/* reasonWords */.I[record.reason] + (record.incident === undefined ? '' : ` ${incidentLink(record.incident, clean)}`)];
        case 'unrecorded':
            return ['It could not be recorded; the reason is above.'];
        default:
            return (0,assert_never/* assertNever */.x)(record);
    }
}
function incidentLink({ number, url, open }, clean) {
    return `${(0,markdown/* link */.nf)(`incident ${number}`, clean(url, 1_000))} (${open ? 'open' : 'closed'})`;
}
/** Each failure to record, and the records that could not be written, whole, to be filed by hand if need be. */
function unrecorded(report, clean) {
    const unsent = report.services.flatMap(({ record }) => (record.kind === 'unrecorded' && record.unsent !== undefined ? [record.unsent] : []));
    const fold = ({ title, body }) => `<details><summary>A record that could not be written, whole</summary>\n\n${(0,markdown/* codeSpan */.SS)(title)}\n\n${(0,markdown/* verbatim */.Bj)(body)}\n\n</details>`;
    return [...sentences((0,outcome/* recordFailures */.X6)(report), '**Not recorded.** ', clean), ...fitting(unsent, fold, { max: recordMax, more: 'unsent records are in report.json only' })];
}
function remarks(report, clean) {
    return report.remarks.length === 0 ? [] : [sentences(report.remarks, '- ', clean).join('\n')];
}
function sentences(all, lead, clean) {
    const shown = all.slice(0, sentencesMax).map((sentence) => lead + markdownSentence(sentence, clean));
    const left = all.length - shown.length;
    return left > 0 ? [...shown, `${lead}${left} more, in report.json`] : shown;
}
const markdownSentence = (sentence, clean) => (0,markdown/* markdownText */.p7)(clean(sentence, 500));
/** What fits in `max` characters, and how many did not; what does not fit is not even rendered. */
function fitting(all, render, { max, more }) {
    const kept = [];
    let room = max;
    for (const each of all) {
        const part = render(each);
        room -= part.length;
        if (room < 0)
            return [...kept, `${all.length - kept.length} more ${more}.`];
        kept.push(part);
    }
    return kept;
}

// EXTERNAL MODULE: ./lib/render/terminal.js
var terminal = __webpack_require__(1762);
// EXTERNAL MODULE: ./lib/settings.js + 6 modules
var lib_settings = __webpack_require__(8984);
// EXTERNAL MODULE: ./lib/stop.js
var lib_stop = __webpack_require__(1503);
;// CONCATENATED MODULE: ./lib/action.js

















const { env } = process;
const logWidth = 120;
const refusalCharsMax = 1_000;
/** The action's main step: reads the inputs, runs the check, tells the runner, and sets the exit code. */
async function main() {
    const stop = (0,lib_stop/* listenForStop */.r)();
    // A log that nobody reads any more must not cost the record.
    process.stdout.on('error', () => undefined);
    try {
        process.exitCode = await act(stop);
    }
    catch (bug) {
        process.exitCode = exit/* exitCodes */.hS.bug;
        (0,runner/* annotate */.fz)('error', 'A bug in Mock Medic', (0,foreign/* logLine */.BP)(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)).slice(0, 2_000));
    }
}
async function act(stop) {
    const mode = (0,runner/* readInput */.R5)(env, 'mode') ?? 'check';
    if (mode !== 'check')
        return refuse([`mode: ${JSON.stringify(mode.slice(0, 40))} is not known; this version has check`]);
    const facts = (0,runner/* readRunFacts */.FA)(env);
    const prepared = await (0,lib_settings/* prepare */.i)(readAsked(), { env, facts, clock: (0,clock/* createClock */.t)(), stop });
    if (prepared.kind === 'problems')
        return refuse(prepared.lines);
    const { settings, failOn, config } = prepared;
    for (const secret of config.secrets)
        (0,runner/* maskInLog */.ot)(secret);
    const report = await (0,check.check)({ ...settings, log: (0,log_plain/* createPlainLog */.P)(write, settings.clean) });
    settings.deadline.clear();
    await settings.repository?.api.close();
    const told = publish(report, settings.clean);
    if (report.bugs.length > 0)
        return exit/* exitCodes */.hS.bug;
    return told ? (0,exit/* exitCode */.I$)(report, failOn, 'action') : exit/* exitCodes */.hS.failing;
}
function readAsked() {
    const input = (name) => (0,runner/* readInput */.R5)(env, name);
    const service = { url: input('url'), name: input('name'), expectStatus: input('expect-status'), start: input('start'), port: input('port'), mockoon: input('mockoon'), recovery: input('recovery') };
    return {
        config: input('config'),
        only: input('only'),
        record: input('record'),
        recordDir: input('record-dir'),
        scope: input('scope'),
        repository: input('repository'),
        token: input('github-token'),
        failOn: input('fail-on'),
        deadline: input('deadline'),
        service: Object.values(service).some((value) => value !== undefined) ? service : undefined,
        matrix: input('matrix'),
    };
}
/** Tells the log and the runner. Answers whether all of it could be written: a full disk must not pass for a silent success. */
function publish(report, clean) {
    write((0,terminal.resultText)(report, { colour: false, width: logWidth, clean }));
    for (const { level, title, message } of annotations(report, clean))
        (0,runner/* annotate */.fz)(level, title, message);
    const base = env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
    const path = (0,external_node_path_.join)(base, `mock-medic-${process.pid}-${report.startedAt}`, 'report.json');
    const written = [
        () => {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify((0,report_json.reportJson)(report, clean), null, 2)}\n`);
        },
        () => (0,runner/* setOutputs */.n0)(env, outputs(report, path)),
        () => (0,runner/* addSummary */.S0)(env, summary(report, clean)),
    ].map(attempt);
    return written.every(Boolean);
}
function attempt(act) {
    try {
        act();
        return true;
    }
    catch (error) {
        (0,runner/* annotate */.fz)('error', 'Mock Medic could not tell the runner', (0,foreign/* logLine */.BP)(error instanceof Error ? error.message : String(error)).slice(0, 500));
        return false;
    }
}
/** Says what is wrong with what was asked for: every problem in the log, the first ones as one annotation. */
function refuse(lines) {
    const inert = lines.map((line) => (0,foreign/* logLine */.BP)(line).slice(0, refusalCharsMax));
    inert.forEach(write);
    (0,runner/* annotate */.fz)('error', 'Mock Medic cannot run', inert.slice(0, 3).join('\n'));
    attempt(() => (0,runner/* addSummary */.S0)(env, `### Mock Medic cannot run\n\n${inert.map((line) => `- ${(0,markdown/* codeSpan */.SS)(line)}`).join('\n')}\n`));
    return exit/* exitCodes */.hS.usage;
}
function write(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createPlainLog)
/* harmony export */ });
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1762);

const linesMax = 1_000;
/** A log of one line a happening, for a workflow's log or a file; after a thousand lines it says so and is silent. */
function createPlainLog(write, clean) {
    let lines = 0;
    return {
        tell: (progress) => {
            const line = lines > linesMax ? undefined : (0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .progressLine */ .o)(progress, clean);
            if (line === undefined)
                return;
            lines += 1;
            write(lines > linesMax ? 'more happened than is shown here; the report tells how it ended' : line);
        },
    };
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
