export const id = 69;
export const ids = [69];
export const modules = {

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

/***/ 9069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1642);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5850);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(948);
/* harmony import */ var _render_foreign_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4040);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5366);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1503);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3411);









const { env, stdout, stderr } = process;
const refusalCharsMax = 1_000;
const help = `Mock Medic examines mock services, confirms failures, tries recovery and keeps the record of outages.

Usage: mock-medic <command> [options]

Commands
  check              examine once, confirm, recover, verify, record
  guard              start the mocks, keep them up and heal them until Ctrl-C, then tell what happened
  guard -- <command> ... for as long as a command runs; ends with its exit code
  validate           check the configuration without touching the network
  validate --print   ... and show what is in effect, every default filled in
  init               look at this repository and write a starting configuration and workflows
  demo               play an incident's whole life on a real Mockoon

Options of check, guard and validate
  --config <path>    configuration file (default .github/mock-medic.yml)
  --only <pattern>   an id, a glob or tag:x; may be repeated
  --record <home>    github, local or off (default off; github needs GITHUB_TOKEN and GITHUB_REPOSITORY)
  --record-dir <dir> folder of the local record (default .mock-medic)
  --deadline <time>  longest time for the whole run, or for guard's start, such as 90s (default 10m)
  --fail-on <when>   failing, outage, degraded, never or auto
  --json             print the report as JSON

  --help, --version

Exit codes: 0 healthy or degraded, 1 failing, 2 wrong configuration or usage, 3 could not tell, 70 a bug
`;
const options = {
    config: { type: 'string' },
    only: { type: 'string', multiple: true },
    record: { type: 'string' },
    'record-dir': { type: 'string' },
    deadline: { type: 'string' },
    'fail-on': { type: 'string' },
    json: { type: 'boolean' },
    print: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
};
const commands = ['check', 'guard', 'validate', 'init', 'demo'];
const checkOptions = ['config', 'only', 'record', 'record-dir', 'deadline', 'fail-on', 'json'];
const taken = { check: checkOptions, guard: checkOptions, validate: [...checkOptions, 'print'], init: [], demo: [] };
/** The command line: reads the arguments, runs the command, and sets the exit code. */
async function main() {
    const stop = (0,_stop_js__WEBPACK_IMPORTED_MODULE_5__/* .listenForStop */ .r)();
    stdout.on('error', onUnheard);
    // A log that nobody reads any more must not cost the record.
    stderr.on('error', () => undefined);
    try {
        process.exitCode = await obey(process.argv.slice(2), stop);
    }
    catch (bug) {
        stderr.write(`This is a bug in Mock Medic, please report it: ${(0,_render_foreign_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .BP)(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug))}\n`);
        process.exitCode = _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.bug;
    }
}
/** Whoever reads the result may have seen enough of it; a result that a full disk has swallowed must not pass for a good one. */
function onUnheard(error) {
    if (error.code === 'EPIPE')
        return;
    stderr.write(`The result could not be written (${error.code ?? error.message}): look at what standard output leads to.\n`);
    process.once('exit', () => (process.exitCode ||= _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.unknown));
}
async function obey(all, stop) {
    const end = all.indexOf('--');
    const args = end < 0 ? all : all.slice(0, end);
    const [file, ...rest] = end < 0 ? [] : all.slice(end + 1);
    const parsed = parse(args);
    if (typeof parsed === 'string')
        return refuse([parsed]);
    const { values, positionals } = parsed;
    const [command, extra] = positionals;
    if (values.version === true)
        return say(`${_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r}\n`);
    if (values.help === true)
        return say(help);
    if (command === undefined)
        return refuse(['Name a command: check, guard, validate, init or demo.', 'mock-medic --help tells more.']);
    if (extra !== undefined)
        return refuse([`${command} takes no argument ${JSON.stringify(extra.slice(0, 80))}${command === 'guard' ? `; a command to run stands after two dashes: guard -- ${positionals.slice(1).join(' ').slice(0, 80)}` : ''}`]);
    const known = commands.find((each) => each === command);
    const stray = known === undefined ? undefined : Object.keys(values).find((name) => !taken[known].includes(name));
    if (stray !== undefined)
        return refuse([`${command} takes no --${stray}. mock-medic --help tells what there is.`]);
    if (end >= 0 && known !== undefined && known !== 'guard')
        return refuse([`${known} runs no command after --; guard does.`]);
    if (end >= 0 && file === undefined)
        return refuse(['guard -- wants a command, such as guard -- npm test']);
    switch (known) {
        case 'guard': {
            const { guardInForeground } = await Promise.all(/* import() */[__webpack_require__.e(936), __webpack_require__.e(208), __webpack_require__.e(838), __webpack_require__.e(326), __webpack_require__.e(565), __webpack_require__.e(819)]).then(__webpack_require__.bind(__webpack_require__, 9819));
            return guardInForeground(askedBy(values), { command: file === undefined ? undefined : [file, ...rest], json: values.json === true, stop, refuse });
        }
        case 'check':
            return runCheck(values, stop);
        case 'validate':
            return runValidate(values, stop);
        case 'init': {
            const { init } = await __webpack_require__.e(/* import() */ 817).then(__webpack_require__.bind(__webpack_require__, 5817));
            return init({ dir: process.cwd(), stdout: (text) => void stdout.write(text) });
        }
        case 'demo': {
            const { demo } = await __webpack_require__.e(/* import() */ 412).then(__webpack_require__.bind(__webpack_require__, 1412));
            return demo({ entry: process.argv[1] ?? '', dir: process.cwd(), say: (text) => void stdout.write(text), stop });
        }
        case undefined: {
            const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(command, commands);
            return refuse([`${JSON.stringify(command.slice(0, 80))} is no command; known are ${commands.join(', ')}${near === undefined ? '' : ` (did you mean ${near}?)`}`]);
        }
    }
}
function parse(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        const message = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
        const word = /'(?:-\w, )?--?([^' ]+)/u.exec(message)?.[1] ?? '';
        const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, Object.keys(options));
        return `${message}${near === undefined || near === word ? '' : ` (did you mean --${near}?)`}. mock-medic --help tells what there is.`;
    }
}
async function runCheck(flags, stop) {
    const facts = (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunFacts */ .FA)(env);
    const prepared = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__.prepare)(askedBy(flags), { env, facts, clock: (0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .createClock */ .t)(), stop });
    if (prepared.kind === 'problems')
        return refuse(prepared.lines);
    const { settings, failOn } = prepared;
    const [{ check }, { createLog }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(208), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 3326)), Promise.all(/* import() */[__webpack_require__.e(936), __webpack_require__.e(195)]).then(__webpack_require__.bind(__webpack_require__, 2195))]);
    const log = createLog(stderr, { quiet: flags.json === true, services: settings.services.length, clean: settings.clean });
    const report = await check({ ...settings, log });
    log.end();
    settings.deadline.clear();
    await settings.repository?.api.close();
    if (flags.json === true) {
        const { reportJson } = await Promise.all(/* import() */[__webpack_require__.e(936), __webpack_require__.e(165)]).then(__webpack_require__.bind(__webpack_require__, 8546));
        say(`${JSON.stringify(reportJson(report, settings.clean), null, 2)}\n`);
    }
    else {
        const { resultText } = await Promise.all(/* import() */[__webpack_require__.e(936), __webpack_require__.e(804), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 8804));
        say(resultText(report, { colour: stdout.isTTY && stdout.hasColors(), width: stdout.columns ?? 80, clean: settings.clean }));
    }
    return report.bugs.length > 0 ? _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.bug : (0,_domain_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$)(report, failOn, 'cli');
}
async function runValidate(flags, stop) {
    const { validate } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5366));
    const result = await validate(askedBy(flags), { env, facts: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunFacts */ .FA)({}), clock: (0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .createClock */ .t)(), stop });
    if (result.kind === 'problems')
        return refuse(result.lines);
    if (flags.print === true) {
        const { printConfig } = await __webpack_require__.e(/* import() */ 125).then(__webpack_require__.bind(__webpack_require__, 1125));
        return say(printConfig(result.config));
    }
    const count = result.config.services.length;
    return say(`${flags.config ?? '.github/mock-medic.yml'} is valid: ${count} service${count === 1 ? '' : 's'}.\n`);
}
function askedBy(flags) {
    return {
        mode: 'check',
        config: flags.config,
        only: flags.only?.join('\n'),
        record: flags.record ?? 'off',
        recordDir: flags['record-dir'],
        scope: 'local',
        repository: env['GITHUB_REPOSITORY'],
        token: env['GITHUB_TOKEN'] ?? env['GH_TOKEN'],
        failOn: flags['fail-on'],
        deadline: flags.deadline,
        service: undefined,
        matrix: undefined,
    };
}
function refuse(lines) {
    for (const line of lines)
        stderr.write(`${(0,_render_foreign_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .BP)(line).slice(0, refusalCharsMax)}\n`);
    return _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.usage;
}
function say(text) {
    stdout.write(text);
    return _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.well;
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
