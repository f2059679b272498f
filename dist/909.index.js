export const id = 909;
export const ids = [909];
export const modules = {

/***/ 2909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1642);
/* harmony import */ var _adapters_log_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6427);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3326);
/* harmony import */ var _domain_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5850);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(646);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1629);
/* harmony import */ var _render_foreign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4040);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5366);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1503);










const { env } = process;
/** A guard that has no plan yet has nothing to stop. */
const abandonMs = 1_000;
/** The action's main step: reads the inputs, does what they ask for, tells the runner, and sets the exit code. */
function main() {
    return asStep(act);
}
/** The action's post step. */
function post() {
    return asStep(async (stop) => (await __webpack_require__.e(/* import() */ 317).then(__webpack_require__.bind(__webpack_require__, 5317))).post(stop));
}
async function asStep(act) {
    const stop = (0,_stop_js__WEBPACK_IMPORTED_MODULE_7__/* .listenForStop */ .r)();
    // A log that nobody reads any more must not cost the record.
    process.stdout.on('error', () => undefined);
    try {
        process.exitCode = await act(stop);
    }
    catch (bug) {
        process.exitCode = _domain_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.bug;
        (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('error', 'A bug in Mock Medic', (0,_render_foreign_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)).slice(0, 2_000));
    }
}
async function act(stop) {
    const asked = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readAsked */ .v)(env);
    if (asked.mode === 'report') {
        const { reportStep } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(162)]).then(__webpack_require__.bind(__webpack_require__, 7162));
        return reportStep(asked, undefined, stop);
    }
    // The guard's own process comes up while its configuration is being read.
    const launch = isSurelyGuard(asked) ? await launchGuard(asked) : undefined;
    const prepared = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.prepare)(asked, { env, facts: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunFacts */ .FA)(env), clock: (0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .createClock */ .t)(), stop });
    if (prepared.kind === 'problems') {
        await launch?.background.stop(abandonMs);
        (0,_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .publishRefusal */ .Id)(prepared.lines);
        return _domain_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.usage;
    }
    for (const secret of prepared.secrets)
        (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .maskInLog */ .ot)(secret);
    return prepared.mode === 'guard' ? guardStep(launch ?? (await launchGuard(asked)), asked, { prepared, stop }) : checkStep(prepared);
}
async function checkStep({ settings, failOn }) {
    const report = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__.check)({ ...settings, log: (0,_adapters_log_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .createPlainLog */ .P)(_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy, settings.clean) });
    settings.deadline.clear();
    await settings.repository?.api.close();
    const told = (0,_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .publish */ .mk)(report, settings.clean);
    if (report.bugs.length > 0)
        return _domain_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.bug;
    return told ? (0,_domain_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I$)(report, failOn, 'action') : _domain_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.failing;
}
const isSurelyGuard = ({ mode, service }) => mode === 'guard' || (mode === undefined && (service?.start !== undefined || service?.mockoon !== undefined));
async function launchGuard(asked) {
    const guard = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 2173));
    return guard.launchGuard(env, asked.token);
}
async function guardStep(launch, asked, around) {
    const guard = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 2173));
    return guard.guardStep(launch, asked, around);
}


/***/ }),

/***/ 1642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/** A longer timer fires at once (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const timerMaxMs = 2 ** 31 - 1;
/** The real clock: reads the wall clock once and counts on monotonically, so that a corrected system time never turns it back. */
function createClock() {
    const originAt = Date.now() - performance.now();
    return {
        now: () => Math.round(originAt + performance.now()),
        sleep,
        random: () => Math.random(),
    };
}
async function sleep(ms, signal) {
    for (let leftMs = ms; leftMs > 0 && !signal.aborted; leftMs -= timerMaxMs)
        await nap(Math.min(leftMs, timerMaxMs), signal);
}
function nap(ms, signal) {
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, ms);
        signal.addEventListener('abort', end);
    });
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createPlainLog)
/* harmony export */ });
/* harmony import */ var _render_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8649);

const linesMax = 1_000;
/** A log of one line a happening, for a workflow's log or a file; after a thousand lines it says so and is silent. */
function createPlainLog(write, clean) {
    const progressLine = (0,_render_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .createProgressTeller */ .W)(clean);
    let lines = 0;
    return {
        tell: (progress) => {
            const line = lines > linesMax ? undefined : progressLine(progress);
            if (line === undefined)
                return;
            lines += 1;
            write(lines > linesMax ? 'more happened than is shown here; the report tells how it ended' : line);
        },
    };
}


/***/ }),

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S0: () => (/* binding */ addSummary),
  fz: () => (/* binding */ annotate),
  qY: () => (/* binding */ exportVariables),
  ot: () => (/* binding */ maskInLog),
  R5: () => (/* binding */ readInput),
  FA: () => (/* binding */ readRunFacts),
  LZ: () => (/* binding */ saveState),
  n0: () => (/* binding */ setOutputs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./lib/adapters/runner.js



const privilegedEvents = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** Reads the facts of this run from the runner's environment and its event file; an event file that cannot be read tells nothing. */
function readRunFacts(env) {
    const context = readContext();
    const event = env['GITHUB_EVENT_NAME'];
    const repository = env['GITHUB_REPOSITORY'];
    const runId = env['GITHUB_RUN_ID'];
    const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const defaultBranch = runner_text(context?.payload.repository?.['default_branch']);
    return {
        event,
        repository,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        runUrl: repository === undefined || runId === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`,
        sha: env['GITHUB_SHA'],
        defaultBranch,
        // A schedule always runs on the default branch, and its event does not always name it.
        onDefaultBranch: event === 'schedule' || (defaultBranch !== undefined && env['GITHUB_REF'] === `refs/heads/${defaultBranch}`),
        place: placeOf(env),
        trust: event === 'pull_request' && isFork(context) ? 'fork' : 'full',
        privileged: privilegedEvents.has(event ?? ''),
    };
}
function readContext() {
    try {
        return new Context();
    }
    catch {
        return undefined;
    }
}
/** A pull request whose head repository is another one, or gone, comes from a fork; so does one that does not say. */
function isFork(context) {
    const pull = context?.payload.pull_request;
    const head = pull?.head?.repo?.full_name;
    return head === undefined || head !== pull?.base?.repo?.full_name;
}
function placeOf(env) {
    const workflow = env['GITHUB_WORKFLOW_REF']?.split('@')[0]?.split('/').at(-1) ?? env['GITHUB_WORKFLOW'];
    const job = env['GITHUB_JOB'];
    return workflow === undefined || job === undefined ? undefined : `${workflow}/${job}`;
}
const runner_text = (value) => (typeof value === 'string' ? value : undefined);
/** An input of the action as the runner hands it over; undefined when it is absent or blank. */
function readInput(env, name) {
    const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return value === undefined || value === '' ? undefined : value;
}
/** Sets outputs of the step, where a runner takes them. */
function setOutputs(env, outputs) {
    order(env['GITHUB_OUTPUT'], outputs);
}
/** Sets variables of the job's later steps, where a runner takes them. */
function exportVariables(env, variables) {
    order(env['GITHUB_ENV'], variables);
}
/** Keeps values for our own post step, which finds each as STATE_<name>, where a runner takes them. */
function saveState(env, state) {
    order(env['GITHUB_STATE'], state);
}
/**
 * Writes to one of the files through which the runner takes orders. A value stands between two lines that it does not itself hold.
 * Written here because the library's own way loads node:crypto for a random line, a fifth of a bare Node's start.
 */
function order(file, values) {
    if (file === undefined)
        return;
    for (const [name, value] of Object.entries(values)) {
        let line = 'mock-medic-end';
        while (value.includes(line))
            line += '-';
        (0,external_node_fs_.appendFileSync)(file, `${name}<<${line}\n${value}\n${line}\n`);
    }
}
/** Appends Markdown to the job summary, where a runner takes it. */
function addSummary(env, markdown) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (file !== undefined)
        (0,external_node_fs_.appendFileSync)(file, `${markdown}\n`);
}
/** Tells the runner to mask a value in every later line of the log. */
function maskInLog(secret) {
    issueCommand('add-mask', {}, secret);
}
/** Shows an annotation on the run's page. */
function annotate(level, title, message) {
    issueCommand(level, { title }, message);
}


/***/ }),

/***/ 9471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Marks a switch as exhaustive: it does not compile while a case is missing, and throws if the types were wrong. */
function assertNever(value) {
    throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 5850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
/* unused harmony export stepFails */
/* harmony import */ var _assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);

/** The exit codes of the command line. */
const exitCodes = { well: 0, failing: 1, usage: 2, unknown: 3, bug: 70 };
/**
 * Whether a run fails its step. `auto`: failing or unknown, unless it is recorded on GitHub, where the issue is the alarm;
 * `failing`: failing or unknown, recorded or not (what could not be told does not count as up); `outage`: these, and an outage that healed;
 * `degraded`: these verdicts, and degraded. An outage that should have been recorded and could not be fails always,
 * and so do a setting that keeps the record from being written, and a bug of ours, even when all is well.
 */
function stepFails(report, failOn) {
    return report.bugs.length > 0 || isRefused(report) || report.services.some((each) => isUnrecorded(each, report) || fails(each, report, failOn));
}
function fails(each, report, failOn) {
    const down = each.verdict === 'failing' || each.verdict === 'unknown';
    switch (failOn) {
        case 'auto':
            return down && !isAlarmed(each, report);
        case 'failing':
            return down;
        case 'outage':
            return down || each.outage !== undefined;
        case 'degraded':
            return down || each.verdict === 'degraded';
        case 'never':
            return false;
        default:
            return (0,_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(failOn);
    }
}
/** Whether GitHub holds an open incident of it, or a person has muted the one it had. */
function isAlarmed({ record }, report) {
    if (report.record.home !== 'github' || record.kind !== 'recorded')
        return false;
    return record.reason === 'muted' || record.incident?.open === true;
}
function isUnrecorded({ record, outage, verdict }, report) {
    return record.kind === 'unrecorded' && (outage !== undefined || verdict === 'failing' || (report.record.required && !record.failure.retryable));
}
const isRefused = (report) => report.record.required && report.record.failures.some(({ retryable }) => !retryable);
/**
 * The exit code of a run. A step of a workflow knows 0 and 1. On the command line 1 is failing, 3 could not tell,
 * 2 a setting that kept the record from being written; without an explicit `failOn` a failure counts there even when it is recorded.
 */
function exitCode(report, failOn, host) {
    switch (host) {
        case 'action':
            return stepFails(report, failOn ?? 'auto') ? exitCodes.failing : exitCodes.well;
        case 'cli':
            return stepFails(report, failOn ?? 'failing') ? cliCode(report, failOn ?? 'failing') : exitCodes.well;
        default:
            return (0,_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(host);
    }
}
function cliCode(report, failOn) {
    if (report.bugs.length > 0)
        return exitCodes.bug;
    const guilty = report.services.filter((each) => fails(each, report, failOn));
    if (guilty.some(({ verdict }) => verdict !== 'unknown'))
        return exitCodes.failing;
    if (guilty.length > 0)
        return exitCodes.unknown;
    return isRefused(report) || !report.services.some(({ record, outage }) => record.kind === 'unrecorded' && outage !== undefined) ? exitCodes.usage : exitCodes.failing;
}


/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readAsked)
/* harmony export */ });
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9167);

/** What the action's inputs ask for; the post step is given the same ones again. */
function readAsked(env) {
    const input = (name) => (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R5)(env, name);
    const service = {
        url: input('url'),
        name: input('name'),
        expectStatus: input('expect-status'),
        start: input('start'),
        port: input('port'),
        mockoon: input('mockoon'),
        mockoonVersion: input('mockoon-version'),
        recovery: input('recovery'),
    };
    return {
        mode: input('mode'),
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


/***/ }),

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CD: () => (/* binding */ attempt),
  yy: () => (/* binding */ print),
  mk: () => (/* binding */ publish),
  Id: () => (/* binding */ publishRefusal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/runner.js + 3 modules
var runner = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/render/foreign.js
var foreign = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/render/duration.js
var duration = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/render/guard-blame.js
var guard_blame = __webpack_require__(791);
// EXTERNAL MODULE: ./lib/render/guard-facts.js
var guard_facts = __webpack_require__(8631);
// EXTERNAL MODULE: ./lib/render/guarded-words.js
var guarded_words = __webpack_require__(8936);
// EXTERNAL MODULE: ./lib/render/measures.js
var measures = __webpack_require__(3579);
// EXTERNAL MODULE: ./lib/render/medium.js
var medium = __webpack_require__(1753);
;// CONCATENATED MODULE: ./lib/render/guard-annotation.js






const causeMax = 300;
const lineMax = 200;
/** The trouble of a guarded service that is not healthy, or was not: when tests may have failed because of it, or why it is down, with the line that tells most of the last ones that it printed. */
function guardedTrouble(each, facts, clean) {
    const telling = { clean, medium: medium/* plainText */.wh, on: facts.startedAt };
    const { service, watch, examination } = each;
    const { fault } = watch.state;
    const last = watch.outages.at(-1);
    if (fault !== undefined)
        return { state: 'could not be started', message: `${clean(fault.cause, causeMax)}.${tellingLine(watch, clean)}` };
    if (last !== undefined && (0,guard_facts/* isDown */.Pj)(each))
        return { state: undefined, message: `${downWords(last, watch, telling)}.${tellingLine(watch, clean)}` };
    if (examination.verdict.kind !== 'healthy')
        return { state: 'could not be watched to the end', message: `${blindness(watch, telling)}${clean(examination.verdict.findings[0].cause, causeMax)}.` };
    if (last === undefined)
        return { state: undefined, message: '' };
    const total = (0,measures/* outageTotal */.Uh)(watch);
    const others = total === 1 ? '' : ` It fell ${total} times, ${(0,duration/* duration */.p0)(watch.downMs)} in all; this was the last time.`;
    return { state: undefined, message: `${(0,guard_blame/* suspicionSentence */.HR)({ service: service.id, fromAt: last.wellUntilAt, toAt: last.outage.endedAt }, telling)} Cause: ${clean((0,guarded_words/* outageCause */.PL)(last), causeMax)}.${others}` };
}
function downWords(last, watch, telling) {
    const cause = telling.clean((0,guarded_words/* outageCause */.PL)(last), causeMax);
    return [`Down since ${(0,duration/* clockMs */.Lz)(last.outage.startedAt, telling.on)} UTC: ${cause}`, ...(0,guarded_words/* healingWords */.yT)(last, watch, telling)].join('; ');
}
function blindness({ blindSinceAt }, { on }) {
    return blindSinceAt === undefined ? '' : `Nothing is known from ${(0,duration/* clockMs */.Lz)(blindSinceAt, on)} UTC on: `;
}
/** Below the line that names the error, many runtimes print where it was thrown and their own version. */
function tellingLine({ state }, clean) {
    const line = state.lines.findLast((each) => /error|exception|fatal|panic/i.test(each) && !/^\s*at\s/.test(each)) ?? state.lines.findLast((each) => each.trim() !== '');
    return line === undefined ? '' : ` It printed: ${clean(line, lineMax)}`;
}

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
    const all = (0,outcome/* worstFirst */.md)(report.services).flatMap((each) => annotation(each, report.guard, clean));
    const shown = all.slice(0, annotationsMax - unwritten.length);
    const last = shown.at(-1);
    const left = all.length - shown.length;
    return [...unwritten, ...(last === undefined ? [] : [...shown.slice(0, -1), { ...last, message: more(last.message, left, 'service') }])];
}
function trouble(title, messages, clean) {
    return messages.slice(0, 1).map((message) => ({ level: 'error', title, message: more((0,foreign/* logLine */.BP)(clean(message, 500)), messages.length - 1, 'reason') }));
}
function annotation(each, facts, clean) {
    const kind = (0,outcome/* outcome */.bu)(each);
    if (kind === 'healthy')
        return [];
    const { watch } = each;
    const trouble = watch === undefined || facts === undefined ? checkTrouble(each, clean) : guardedTrouble({ ...each, watch }, facts, clean);
    const title = (0,foreign/* logLine */.BP)(clean(`${each.service.id} ${trouble.state ?? state[kind]}`, 100));
    return [{ level: level[kind], title, message: trouble.message === '' ? title : (0,foreign/* logLine */.BP)(trouble.message) }];
}
function checkTrouble(each, clean) {
    const [finding] = (0,outcome/* findingsOf */.WX)(each);
    return { state: undefined, message: finding === undefined ? '' : (0,words/* findingText */.NK)(finding, { clean, isOver: (0,outcome/* outcome */.bu)(each) === 'healed' }) };
}
const more = (message, count, what) => (count > 0 ? `${message} (and ${count} more ${what}${count === 1 ? '' : 's'}, in the job summary)` : message);

// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
;// CONCATENATED MODULE: ./lib/render/outputs.js



/** The outputs of the action: `failing` and `healed` hold ids, one a line, as the input `only` takes them; `outages` and `downtime-ms`, sums over all services, are there for guards only. */
function outputs(report, reportPath) {
    const ids = (kind) => report.services.filter((each) => (0,outcome/* outcome */.bu)(each) === kind).map(({ service }) => service.id).join('\n');
    const always = { verdict: report.verdict, failing: ids('failing'), healed: ids('healed'), 'incidents-json': incidentsJson(report), report: reportPath };
    return report.guard === undefined ? always : { ...always, ...guardOutputs(report) };
}
function guardOutputs(report) {
    const watches = (0,guard_facts/* watchedOf */.gn)(report).map(({ watch }) => watch);
    const sum = (all) => String(Math.round(all.reduce((total, each) => total + each, 0)));
    return { outages: sum(watches.map(measures/* outageTotal */.Uh)), 'downtime-ms': sum(watches.map(({ downMs }) => downMs)) };
}
function incidentsJson(report) {
    const incidents = report.services.flatMap(({ service, record }) => record.kind === 'recorded' && record.incident !== undefined
        ? [{ service: service.id, number: record.incident.number, url: record.incident.url, open: record.incident.open, effects: record.effects, reason: record.reason }]
        : []);
    return JSON.stringify(incidents);
}

// EXTERNAL MODULE: ./lib/render/report-json.js + 2 modules
var report_json = __webpack_require__(8546);
// EXTERNAL MODULE: ./lib/render/guard-story.js
var guard_story = __webpack_require__(5473);
;// CONCATENATED MODULE: ./lib/render/outage-chart.js



const columns = 60;
const rowsMax = 20;
const idMax = 20;
const up = '█';
const partly = '▄';
const down = '▁';
const unknown = '?';
const notYet = ' ';
/** A chart of fixed-width characters, a line for each service that fell more than once, over the time from start to end; undefined when none did. */
function outageChart(report, clean) {
    const fallen = (0,guard_facts/* watchedOf */.gn)(report).filter(({ watch }) => (0,measures/* outageTotal */.Uh)(watch) > 1).slice(0, rowsMax);
    if (fallen.length === 0)
        return undefined;
    const { startedAt, endedAt } = report;
    const scale = { startedAt, endedAt, cellMs: Math.max(1, (endedAt - startedAt) / columns) };
    const names = fallen.map(({ service }) => clean(service.id, idMax));
    const lead = Math.max(...names.map(({ length }) => length)) + 2;
    const rows = fallen.map(({ watch }, n) => `${(names[n] ?? '').padEnd(lead)}${cells(watch, scale)}`);
    const legend = `${up} up  ${partly} down for a part  ${down} down${rows.some((line) => line.includes(unknown)) ? `  ${unknown} not known` : ''}  (one is ${(0,duration/* duration */.p0)(scale.cellMs)})`;
    return [...rows, axis(lead, scale), `${' '.repeat(lead)}${legend}`].join('\n');
}
function cells(watch, { startedAt, cellMs }) {
    return Array.from({ length: columns }, (_, n) => cell(watch, startedAt + n * cellMs, cellMs)).join('').trimEnd();
}
function cell(watch, fromAt, cellMs) {
    const { state, outages, blindSinceAt } = watch;
    const toAt = fromAt + cellMs;
    if (state.readyAt === undefined || toAt <= state.readyAt || fromAt >= (state.stoppedAt ?? Infinity))
        return notYet;
    if (blindSinceAt !== undefined && fromAt >= blindSinceAt)
        return unknown;
    // Where outages begin that are counted but no longer kept, nobody knows which cells they darken.
    if (state.older.count > 0 && toAt <= (outages[0]?.outage.startedAt ?? Infinity))
        return unknown;
    const touching = outages.filter(({ outage }) => outage.startedAt < toAt && (outage.endedAt ?? Infinity) > fromAt);
    if (touching.length === 0)
        return up;
    return touching.some(({ outage }) => outage.startedAt <= fromAt && (outage.endedAt ?? Infinity) >= toAt) ? down : partly;
}
function axis(lead, { startedAt, endedAt }) {
    const [start, middle, end] = [startedAt, (startedAt + endedAt) / 2, endedAt].map(duration/* clock */.pm);
    const width = 8;
    const gap = (columns - 3 * width) / 2;
    return `${' '.repeat(lead)}${start}${' '.repeat(gap)}${middle}${' '.repeat(gap)}${end} UTC`;
}

// EXTERNAL MODULE: ./lib/domain/assert-never.js
var assert_never = __webpack_require__(9471);
// EXTERNAL MODULE: ./lib/render/reasons.js
var reasons = __webpack_require__(5001);
;// CONCATENATED MODULE: ./lib/render/summary-parts.js




const recordMax = 100_000;
const sentencesMax = 20;
/** How many characters the stories of services may take together. */
const storiesMax = 50_000;
/** How many services a table shows. */
const summary_parts_rowsMax = 200;
/** The sign of an outcome in a table. */
const sign = { failing: '❌', unknown: '❔', degraded: '⚠️', healed: '⚠️', healthy: '✅' };
/** What became of a service's incident, in a sentence; none when nothing was to be recorded. */
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
/** What a person should know, as a list. */
function remarks(report, clean) {
    return report.remarks.length === 0 ? [] : [sentences(report.remarks, '- ', clean).join('\n')];
}
/** Sentences of ours as Markdown, each after the lead; of too many the others are counted. */
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

;// CONCATENATED MODULE: ./lib/render/guard-summary.js









const openLinesMax = 20;
const guard_summary_lineMax = 500;
/** The job summary of guards: one line when nothing happened, else first whether a red test may have been the mocks' fault, then how each was and what befell it. */
function guardSummary(report, facts, clean) {
    const telling = { clean, medium: medium/* markdown */.wD, on: facts.startedAt };
    const quiet = isQuiet(report, facts);
    const sorted = { ...report, services: (0,outcome/* worstFirst */.md)(report.services) };
    const count = `Mocks: ${(0,guard_facts/* guardCountWords */._7)(report)}`;
    const said = [...(0,guard_blame/* commandSentence */.Bl)(facts, telling), ...(0,guard_blame/* blameSentences */.gs)(report, facts, telling)].join('  \n');
    const known = listOf((0,guard_facts/* factSentences */.xX)(report, telling));
    const parts = [
        `${quiet ? `${count}.` : `### ${count}`}${said === '' ? '' : `\n${said}`}`,
        ...sentences(report.bugs, '**A bug in Mock Medic, please report it.** ', clean),
        ...unrecorded(report, clean),
        quiet ? `<details><summary>What was watched</summary>\n\n${[table(sorted, clean), beats(sorted, telling), ...known].join('\n\n')}\n\n</details>` : table(sorted, clean),
        ...fitting((0,guard_story/* troubledOf */.l)(sorted), (each) => story(each, telling), { max: storiesMax, more: 'services are told in report.json only' }),
        ...chart(report, clean),
        ...(quiet ? [] : [...known, `<details><summary>Heartbeats and restarts</summary>\n\n${beats(sorted, telling)}\n\n</details>`]),
        ...listOf((0,guard_facts/* reapedSentences */.wm)(facts, telling)),
        ...remarks(report, clean),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** Nothing fell, nothing failed, and there is nothing that only people can mend. */
function isQuiet(report, facts) {
    const isWell = (0,guard_facts/* watchedOf */.gn)(report).every((each) => (0,outcome/* outcome */.bu)(each) === 'healthy' && (0,measures/* outageTotal */.Uh)(each.watch) === 0 && each.record.kind !== 'unrecorded');
    return isWell && report.bugs.length === 0 && !(0,guard_blame/* hasFailed */.WN)(facts);
}
const listOf = (lines) => (lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')]);
function table(report, clean) {
    const watched = (0,guard_facts/* watchedOf */.gn)(report);
    const rows = watched.slice(0, summary_parts_rowsMax).map((each) => row(each, clean));
    const more = watched.length - rows.length;
    const lines = ['| mock | verdict | up | outages | p50 / p95 / p99 |', '|---|---|---|---|---|', ...rows];
    return `${lines.join('\n')}${more > 0 ? `\n\nand ${more} more, in report.json` : ''}`;
}
/** How often each was looked at, and started again. */
function beats(report, telling) {
    const watched = (0,guard_facts/* watchedOf */.gn)(report);
    const lines = watched.slice(0, summary_parts_rowsMax).map(({ service, watch: { state } }) => `${(0,medium/* nameOf */.Vb)(service.id, telling)}: ${state.beats} heartbeat${state.beats === 1 ? '' : 's'}, ${state.restarts} restart${state.restarts === 1 ? '' : 's'}`);
    return [...lines, ...(watched.length > summary_parts_rowsMax ? [`and ${watched.length - summary_parts_rowsMax} more, in report.json`] : [])].join('  \n');
}
function row(each, clean) {
    const { watch, service } = each;
    const kind = (0,outcome/* outcome */.bu)(each);
    const id = (0,markdown/* markdownText */.p7)(clean(service.id, 60)).replaceAll('|', String.raw `\|`);
    return `| ${id} | ${sign[kind]} ${kind} | ${(0,measures/* uptimeWords */.eH)(watch)} | ${(0,measures/* outageTotal */.Uh)(watch)} | ${(0,measures/* latencyWords */.Us)(watch)} |`;
}
function story(each, telling) {
    const { clean } = telling;
    const { lead, outages, facts } = (0,guard_story/* storyOf */.d)(each, telling);
    const head = `**${(0,markdown/* markdownText */.p7)(clean(each.service.id, 60))}** ${lead}`;
    const after = [...facts, ...recorded(each, clean)].join('  \n');
    const list = outages.map((line) => `- ${line}`).join('\n');
    const told = list === '' ? [[head, after].filter((part) => part !== '').join('  \n')] : [`${head}\n${list}`, ...(after === '' ? [] : [after])];
    return [...told, ...lastLines(each, clean)].join('\n\n');
}
/** What it printed last: open where it never served, as nothing else says why. */
function lastLines(each, clean) {
    const { lines, fault } = each.watch.state;
    const shown = (fault === undefined ? lines : lines.slice(-openLinesMax)).map((line) => clean(line, guard_summary_lineMax));
    if (shown.length === 0 || (fault === undefined && !(0,guard_facts/* isDown */.Pj)(each)))
        return [];
    const block = (0,markdown/* fenced */.OF)(shown.join('\n'));
    return fault === undefined ? [`<details><summary>The last lines that it printed</summary>\n\n${block}\n\n</details>`] : [`It printed last:\n\n${block}`];
}
function chart(report, clean) {
    const drawn = outageChart(report, clean);
    return drawn === undefined ? [] : [`<details><summary>Outages over time</summary>\n\n${(0,markdown/* fenced */.OF)(drawn)}\n\n</details>`];
}

// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
;// CONCATENATED MODULE: ./lib/render/summary.js







/** The longest summary, in UTF-16 units: in any script it stays under the platform's 1 MiB. */
const summaryCharsMax = 200_000;
/** The job summary: one line and a fold when all is well, else what fell, why, what was tried and where it is recorded; of guards also whose fault a red test was. */
function summary(report, clean) {
    return report.guard === undefined ? checkSummary(report, clean) : guardSummary(report, report.guard, clean);
}
function checkSummary(report, clean) {
    const troubled = (0,outcome/* worstFirst */.md)(report.services).filter(outcome/* isTroubled */.wz);
    const quiet = report.services.every((each) => (0,outcome/* outcome */.bu)(each) === 'healthy');
    const parts = [
        quiet ? `Mocks: ${(0,outcome/* countWords */.rj)(report)}.` : `### Mocks: ${(0,outcome/* countWords */.rj)(report)}`,
        ...sentences(report.bugs, '**A bug in Mock Medic, please report it.** ', clean),
        ...unrecorded(report, clean),
        ...fitting(troubled, (each) => summary_story(each, clean), { max: storiesMax, more: 'services are told in report.json only' }),
        quiet ? `<details><summary>What was examined</summary>\n\n${summary_table(report, clean)}\n\n</details>` : summary_table(report, clean),
        ...remarks(report, clean),
    ];
    return `${parts.join('\n\n')}\n`;
}
function summary_table(report, clean) {
    const rows = (0,outcome/* worstFirst */.md)(report.services).slice(0, summary_parts_rowsMax).map((each) => summary_row(each, clean));
    const more = report.services.length - rows.length;
    const lines = ['| mock | verdict | failed probes | answered in |', '|---|---|---|---|', ...rows];
    return `${lines.join('\n')}${more > 0 ? `\n\nand ${more} more, in report.json` : ''}`;
}
function summary_row(each, clean) {
    const probes = each.examination.checks.reduce((sum, check) => sum + check.probes, 0);
    const failures = each.examination.checks.reduce((sum, check) => sum + check.failures, 0);
    const took = (0,outcome/* slowestMs */.m)(each);
    const kind = (0,outcome/* outcome */.bu)(each);
    return `| ${(0,markdown/* tableCell */.xR)(clean(each.service.id, 60))} | ${sign[kind]} ${kind} | ${failures} of ${probes} | ${took === undefined ? '' : (0,duration/* duration */.p0)(took)} |`;
}
function summary_story(each, clean) {
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

// EXTERNAL MODULE: ./lib/render/terminal.js + 2 modules
var terminal = __webpack_require__(8804);
;// CONCATENATED MODULE: ./lib/publish.js











const { env } = process;
const logWidth = 120;
const refusalCharsMax = 1_000;
/** Tells the log and the runner what a run came to. Answers whether all of it could be written: a full disk must not pass for a silent success. */
function publish(report, clean) {
    print((0,terminal.resultText)(report, { colour: false, width: logWidth, clean }));
    for (const { level, title, message } of annotations(report, clean))
        (0,runner/* annotate */.fz)(level, title, message);
    const path = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), `mock-medic-${process.pid}-${report.startedAt}`, 'report.json');
    const written = [
        () => writeWhole(path, `${JSON.stringify((0,report_json.reportJson)(report, clean), null, 2)}\n`),
        () => (0,runner/* setOutputs */.n0)(env, outputs(report, path)),
        () => (0,runner/* addSummary */.S0)(env, summary(report, clean)),
    ].map(attempt);
    return written.every(Boolean);
}
/** Half a report would be worse than none. */
function writeWhole(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        (0,external_node_fs_.writeFileSync)(path, text);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(path, { force: true });
        throw error;
    }
}
/** Does something that the disk may refuse; then it is said, and the answer is false. */
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
/** Says why nothing can be done: every reason in the log, the first ones as one annotation, all in the summary. */
function publishRefusal(lines) {
    const inert = lines.map((line) => (0,foreign/* logLine */.BP)(line).slice(0, refusalCharsMax));
    inert.forEach(print);
    (0,runner/* annotate */.fz)('error', 'Mock Medic cannot run', inert.slice(0, 3).join('\n'));
    attempt(() => (0,runner/* addSummary */.S0)(env, `### Mock Medic cannot run\n\n${inert.map((line) => `- ${(0,markdown/* codeSpan */.SS)(line)}`).join('\n')}\n`));
}
/** Writes lines to the step's log. */
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
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


/***/ }),

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listenForStop)
/* harmony export */ });
const forcedExitCode = 130;
/** npm and other parents pass on what the terminal has sent to everybody already: within this time it is the same request. */
const echoMs = 1_000;
/**
 * Gives a signal that is aborted when a person or the runner asks the program to end (SIGINT, SIGTERM, SIGHUP); asked again later it ends at once.
 * It listens to the last, so that whoever asks when all is done does not turn the exit code into a kill.
 */
function listenForStop() {
    const stop = new AbortController();
    let askedAt = 0;
    const onSignal = () => {
        if (stop.signal.aborted && performance.now() - askedAt > echoMs)
            process.exit(forcedExitCode);
        if (stop.signal.aborted)
            return;
        askedAt = performance.now();
        stop.abort(new Error('the run was asked to end'));
    };
    // A terminal that is closed says so by SIGHUP.
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('SIGHUP', onSignal);
    return stop.signal;
}


/***/ })

};
