export const id = 69;
export const ids = [69];
export const modules = {

/***/ 9069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1642);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2940);
/* harmony import */ var _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5850);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(948);
/* harmony import */ var _render_foreign_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4040);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8984);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1503);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3411);









const { env, stdout, stderr } = process;
const refusalCharsMax = 1_000;
const help = `Mock Medic examines mock services, confirms failures, tries recovery and keeps the record of outages.

Usage: mock-medic <command> [options]

Commands
  check              examine once, confirm, recover, verify, record
  validate           check the configuration without touching the network
  validate --print   ... and show what is in effect, every default filled in
  init               look at this repository and write a starting configuration and workflows
  demo               play an incident's whole life on a real Mockoon

Options of check and validate
  --config <path>    configuration file (default .github/mock-medic.yml)
  --only <pattern>   an id, a glob or tag:x; may be repeated
  --record <home>    github, local or off (default off; github needs GITHUB_TOKEN and GITHUB_REPOSITORY)
  --record-dir <dir> folder of the local record (default .mock-medic)
  --deadline <time>  longest time for the whole run, such as 90s (default 10m)
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
const commands = ['check', 'validate', 'init', 'demo'];
const checkOptions = ['config', 'only', 'record', 'record-dir', 'deadline', 'fail-on', 'json'];
const taken = { check: checkOptions, validate: [...checkOptions, 'print'], init: [], demo: [] };
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
async function obey(args, stop) {
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
        return refuse(['Name a command: check, validate, init or demo.', 'mock-medic --help tells more.']);
    if (extra !== undefined)
        return refuse([`${command} takes no argument ${JSON.stringify(extra.slice(0, 80))}`]);
    const known = commands.find((each) => each === command);
    const stray = known === undefined ? undefined : Object.keys(values).find((name) => !taken[known].includes(name));
    if (stray !== undefined)
        return refuse([`${command} takes no --${stray}. mock-medic --help tells what there is.`]);
    switch (known) {
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
    const prepared = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .prepare */ .i)(askedBy(flags), { env, facts, clock: (0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .createClock */ .t)(), stop });
    if (prepared.kind === 'problems')
        return refuse(prepared.lines);
    const { settings, failOn } = prepared;
    const [{ check }, { createLog }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(117), __webpack_require__.e(210)]).then(__webpack_require__.bind(__webpack_require__, 4117)), Promise.all(/* import() */[__webpack_require__.e(762), __webpack_require__.e(195)]).then(__webpack_require__.bind(__webpack_require__, 2195))]);
    const log = createLog(stderr, { quiet: flags.json === true, services: settings.services.length, clean: settings.clean });
    const report = await check({ ...settings, log });
    log.end();
    settings.deadline.clear();
    await settings.repository?.api.close();
    if (flags.json === true) {
        const { reportJson } = await __webpack_require__.e(/* import() */ 163).then(__webpack_require__.bind(__webpack_require__, 7163));
        say(`${JSON.stringify(reportJson(report, settings.clean), null, 2)}\n`);
    }
    else {
        const { resultText } = await __webpack_require__.e(/* import() */ 762).then(__webpack_require__.bind(__webpack_require__, 1762));
        say(resultText(report, { colour: stdout.isTTY && stdout.hasColors(), width: stdout.columns ?? 80, clean: settings.clean }));
    }
    return report.bugs.length > 0 ? _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.bug : (0,_domain_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$)(report, failOn, 'cli');
}
async function runValidate(flags, stop) {
    const { validate } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8984));
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


/***/ })

};
