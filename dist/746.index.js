export const id = 746;
export const ids = [746];
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

/***/ 1199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ guardFolders),
/* harmony export */   Cs: () => (/* binding */ makeGuardFolder),
/* harmony export */   K4: () => (/* binding */ guardsHome),
/* harmony export */   Q: () => (/* binding */ guardFolder),
/* harmony export */   R0: () => (/* binding */ markTold),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   Y6: () => (/* binding */ requestStop),
/* harmony export */   be: () => (/* binding */ isStopRequested)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const stopName = 'stop';
const toldName = 'told';
const prefix = 'guard-';
/** Windows bears no long paths. */
const nameMax = 100;
/**
 * Where guards of the same job, or on a person's machine of the same folder, find each other.
 * Elsewhere than under a runner it is the user's own: a folder that somebody else has made is refused.
 */
function guardsHome(env, cwd) {
    const runnerTemp = env['RUNNER_TEMP'];
    if (runnerTemp !== undefined && runnerTemp !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runnerTemp, 'mock-medic');
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `mock-medic-${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username.replaceAll(/[^\w.-]/gu, '_')}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(own, { recursive: true, mode: 0o700 });
    const { uid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(own);
    if (process.getuid !== undefined && uid !== process.getuid())
        throw new Error(`${own} belongs to somebody else; remove it, or set RUNNER_TEMP to a folder of your own`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, encodeURIComponent(cwd).slice(-nameMax));
}
/** Makes the folder of a new guard. */
function makeGuardFolder(home) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(home, { recursive: true, mode: 0o700 });
    const folder = guardFolder((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, prefix)));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder.logs);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder.control);
    return folder;
}
/** The places in a guard's folder that is known by its path. */
function guardFolder(path) {
    return { path, logs: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'logs'), control: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'control') };
}
/** Every guard's folder there is, of those that live and of those that do not. */
function guardFolders(home) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(home).filter((name) => name.startsWith(prefix)).map((name) => guardFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name)));
    }
    catch {
        return [];
    }
}
/** Tells a guard to stop everything and end. */
function requestStop({ control }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(control, stopName), '');
}
/** Whether it was told to. */
function isStopRequested({ control }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(control, stopName));
}
/** Whether what happened under this guard has been reported already. */
function isTold({ path }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, toldName));
}
/** Remembers that it was reported. */
function markTold({ path }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, toldName), '');
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

/***/ 7746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/adapters/clock.js
var adapters_clock = __webpack_require__(1642);
// EXTERNAL MODULE: ./lib/adapters/guards/folder.js
var guards_folder = __webpack_require__(1199);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/adapters/guards/runner-process.js


const runnerName = 'Runner.Worker';
const generationsMax = 16;
const askMs = 2_000;
/** The runner among our ancestors, as long as these can be followed: it ends with the job. Undefined elsewhere, and on Windows, which does not tell cheaply. */
async function findRunner() {
    if (process.platform === 'win32')
        return undefined;
    let pid = process.ppid;
    for (let generation = 0; generation < generationsMax && pid > 1; generation += 1) {
        const found = await parentOf(pid);
        if (found === undefined)
            return undefined;
        if (found.name.includes(runnerName))
            return ancestor(pid);
        pid = found.parent;
    }
    return undefined;
}
function ancestor(pid) {
    const bornAt = birthOf(pid);
    return { pid, lives: () => isThere(pid) && birthOf(pid) === bornAt };
}
/** When a process began, in the system's own count; undefined where /proc does not tell, then its number must do. */
function birthOf(pid) {
    return statFields(pid)?.fields[19];
}
async function parentOf(pid) {
    if (process.platform === 'linux') {
        const stat = statFields(pid);
        return stat === undefined ? undefined : { parent: Number(stat.fields[1]), name: `${stat.name} ${programOf(pid)}` };
    }
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { timeout: askMs }, (error, stdout) => {
            const [, parent, name] = /^\s*(\d+)\s+(.*\S)/u.exec(stdout) ?? [];
            resolve(error !== null || parent === undefined || name === undefined ? undefined : { parent: Number(parent), name });
        });
    });
}
/** What it was started as: a process may give itself another name. */
function programOf(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0', 1)[0] ?? '';
    }
    catch {
        return '';
    }
}
/** See proc_pid_stat(5): the name stands in brackets and may hold anything. */
function statFields(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const end = stat.lastIndexOf(')');
        return { name: stat.slice(stat.indexOf('(') + 1, end), fields: stat.slice(end + 2).split(' ') };
    }
    catch {
        return undefined;
    }
}
function isThere(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./lib/adapters/guards/job-end.js



const lookMs = 1_000;
/** No job lives longer on GitHub's own runners (https://docs.github.com/en/actions/reference/limits). */
const lifeMaxMs = 6 * 3_600_000;
/**
 * Calls `onEnd` once, with the reason in words: when the guard was told to stop, when its folder is gone (a runner clears its temporary
 * folder between jobs), when the runner's own process is gone, or after six hours without one.
 */
function watchForEnd(folder, onEnd) {
    const startedAt = performance.now();
    let runner;
    let isOver = false;
    void findRunner().then((found) => (runner = found));
    const look = () => {
        const why = reason(folder, { runner, livedMs: performance.now() - startedAt });
        if (why === undefined || isOver)
            return;
        clear();
        onEnd(why, (0,guards_folder/* isStopRequested */.be)(folder));
    };
    const timer = setInterval(look, lookMs);
    const watcher = watched(folder.control, look);
    const clear = () => {
        isOver = true;
        clearInterval(timer);
        watcher?.close();
    };
    // What came before we watched is no event.
    queueMicrotask(look);
    return { clear };
}
function reason(folder, { runner, livedMs }) {
    if ((0,guards_folder/* isStopRequested */.be)(folder))
        return 'it was told to stop';
    if (!(0,external_node_fs_.existsSync)(folder.path))
        return 'its folder was removed';
    if (runner !== undefined)
        return runner.lives() ? undefined : 'the runner has ended';
    return livedMs > lifeMaxMs ? 'six hours had passed' : undefined;
}
/** Told at once where the system can; the timer serves where it cannot. */
function watched(path, look) {
    try {
        return (0,external_node_fs_.watch)(path, look).on('error', () => undefined);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/adapters/runner.js + 3 modules
var runner = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/domain/exit.js
var exit = __webpack_require__(5850);
;// CONCATENATED MODULE: ./lib/daemon.js





/**
 * The guard in the background: its folder is the first argument, its plan comes from the step that starts it.
 * It lives until it is told to stop, the job is over, or that step ends before it has let go of it.
 */
async function main() {
    const stop = new AbortController();
    let ending = { why: 'it was told to stop', asked: true };
    let isReleased = false;
    const end = (why, asked = false) => {
        if (stop.signal.aborted)
            return;
        ending = { why, asked };
        stop.abort();
    };
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
        process.on(signal, () => end(`it received ${signal}`));
    process.on('disconnect', () => {
        if (!isReleased)
            end('the step that started it has ended');
    });
    process.on('uncaughtException', (bug) => {
        process.stderr.write(`${bug.stack ?? bug.message}\n`);
        end('a bug in Mock Medic ended it');
    });
    // What is said to a step that is gone is said to nobody.
    process.on('error', () => undefined);
    const plan = await new Promise((resolve) => {
        process.on('message', (message) => {
            if (message.kind === 'plan')
                resolve(message);
            else
                isReleased = true;
        });
        stop.signal.addEventListener('abort', () => resolve(undefined));
    });
    const folder = (0,guards_folder/* guardFolder */.Q)(process.argv[2] ?? '');
    const watch = watchForEnd(folder, end);
    try {
        if (plan !== undefined)
            process.exitCode = await guardBy(plan, { folder, stop: stop.signal, ending: () => ending });
    }
    finally {
        watch.clear();
        if (process.connected)
            process.disconnect();
    }
}
async function guardBy(plan, { folder, stop, ending }) {
    const [{ prepare }, { beginGuard }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(815), __webpack_require__.e(366)]).then(__webpack_require__.bind(__webpack_require__, 5366)), Promise.all(/* import() */[__webpack_require__.e(208), __webpack_require__.e(838), __webpack_require__.e(565), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 3565))]);
    const clock = (0,adapters_clock/* createClock */.t)();
    const env = { ...process.env, ...plan.variables };
    const facts = { ...(0,runner/* readRunFacts */.FA)({}), trust: plan.trust };
    const prepared = await prepare(plan.asked, { env, facts, clock, stop, texts: plan.texts });
    if (prepared.kind === 'problems')
        return refuse(prepared.lines);
    const { settings } = prepared;
    settings.deadline.clear();
    const children = Object.fromEntries(Object.entries(settings.env).filter((entry) => entry[1] !== undefined));
    const log = { tell: (progress) => (progress.kind === 'noted' ? tell(progress) : undefined) };
    const beginning = await beginGuard({ ...settings, env: children, trust: plan.trust, home: plan.home, folder, log, signal: stop });
    if (beginning.kind === 'refused')
        return refuse(beginning.lines);
    const { guarding, journal, addresses, reaped } = beginning;
    if (reaped.length > 0)
        tell({ kind: 'reaped', reaped });
    const outset = await guarding.outset;
    if (outset.kind === 'ready')
        tell({ kind: 'ready', addresses });
    await guarding.done;
    journal.write({ kind: 'over', at: clock.now(), ...(outset.kind === 'unready' ? { why: 'a service could not be started', asked: true } : ending()) });
    journal.close();
    return outset.kind === 'ready' ? exit/* exitCodes */.hS.well : exit/* exitCodes */.hS.failing;
}
function refuse(lines) {
    tell({ kind: 'refused', lines });
    return exit/* exitCodes */.hS.usage;
}
function tell(message) {
    if (process.connected)
        process.send?.(message, undefined, {}, () => undefined);
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


/***/ })

};
