export const id = 173;
export const ids = [173];
export const modules = {

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

/***/ 756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ guardReport)
});

// EXTERNAL MODULE: ./lib/domain/verdict.js
var verdict = __webpack_require__(5141);
// EXTERNAL MODULE: ./lib/domain/guard/latency.js
var latency = __webpack_require__(3652);
;// CONCATENATED MODULE: ./lib/domain/guard/account.js

/** The reports of a guard's services, as the journal has them when the guard is over; without its end in the journal it was killed. */
function account(state, endedAt) {
    const { startedAt, over } = state;
    const end = { startedAt, endedAt: over?.at ?? endedAt, ...deathOf(state) };
    return Object.values(state.services).map((each) => reportOf(each, end));
}
function deathOf({ over, lastAt }) {
    if (over === undefined)
        return { diedAt: lastAt, diedOf: 'the guard was killed' };
    return over.asked ? { diedAt: undefined, diedOf: '' } : { diedAt: over.at, diedOf: `the guard ended early: ${over.why}` };
}
function reportOf(state, end) {
    const watch = watchOf(state, end);
    const last = state.outages.at(-1)?.outage;
    const verdict = verdictOf(state, watch);
    return {
        service: state.service,
        verdict: verdict.kind,
        examination: examinationOf(state, verdict, end),
        recovery: last === undefined || last.attempts.length === 0 || last.recovery === 'none' || last.recovery === 'running' ? { kind: 'none' } : recoveryOf(last),
        outage: last,
        record: { kind: 'off' },
        watch,
    };
}
function watchOf(state, { startedAt, endedAt, diedAt, diedOf }) {
    const { readyAt, outages, older } = state;
    // What an ending guard has stopped itself was watched until then.
    const endSeenAt = diedAt === undefined ? undefined : Math.min(diedAt, state.stoppedAt ?? diedAt);
    const blindSinceAt = state.bug === undefined ? endSeenAt : (lastKnownAt(state) ?? startedAt);
    // Others stop what a guard left behind, and a guard what it did not watch any more.
    const untilAt = blindSinceAt ?? state.stoppedAt ?? endedAt;
    const downMs = older.downMs + outages.reduce((sum, { outage }) => sum + Math.max(0, (outage.endedAt ?? Math.max(untilAt, outage.startedAt)) - outage.startedAt), 0);
    const knownMs = readyAt === undefined ? 0 : Math.max(downMs, untilAt - readyAt - state.gapMs);
    const upMs = readyAt === undefined ? 0 : knownMs - downMs;
    return {
        state,
        upMs,
        downMs,
        uptime: knownMs === 0 ? undefined : upMs / knownMs,
        blindSinceAt,
        blindBecause: state.bug === undefined ? diedOf : 'of a bug in Mock Medic',
        latency: (0,latency/* percentiles */.F)(state.latencies),
        outages,
    };
}
/** The last time that a probe or an end told how the service was. */
function lastKnownAt({ wellAt, outages }) {
    const seenAt = outages.at(-1)?.outage.lastSeenAt;
    return seenAt === undefined ? wellAt : Math.max(seenAt, wellAt ?? seenAt);
}
function verdictOf(state, { blindSinceAt, blindBecause }) {
    const last = state.outages.at(-1)?.outage;
    if (state.fault !== undefined)
        return { kind: 'failing', findings: [state.fault] };
    if (last !== undefined && last.endedAt === undefined)
        return { kind: 'failing', findings: last.findings };
    if (blindSinceAt !== undefined)
        return { kind: 'unknown', findings: [ourFault(state.bug === undefined ? blindBecause : 'a bug in Mock Medic ended its watch')] };
    if (state.readyAt === undefined)
        return { kind: 'unknown', findings: [ourFault('the guard ended before it was ready')] };
    if (state.beats > 0 && state.unknownBeats === state.beats)
        return { kind: 'unknown', findings: [ourFault('no heartbeat could tell')] };
    return { kind: 'healthy' };
}
const ourFault = (cause) => ({ class: 'runner-network', check: 'guard', cause, expected: 'a watch to the end', got: cause, evidence: undefined });
/** The guard's own view in the shape of an examination: it looked from the start to the end. */
function examinationOf(state, verdict, { endedAt }) {
    return {
        verdict,
        checks: [],
        startedAt: state.readyAt ?? state.process?.startedAt ?? endedAt,
        endedAt: state.stoppedAt ?? endedAt,
        firstFailedAt: verdict.kind === 'failing' ? state.outages.at(-1)?.outage.startedAt : undefined,
        passedAt: verdict.kind === 'healthy' ? (state.upSinceAt ?? state.readyAt) : undefined,
    };
}
function recoveryOf(outage) {
    const { recovery, attempts, endedAt, startedAt } = outage;
    switch (recovery) {
        case 'recovered':
            return { kind: 'recovered', attempts, passedAt: endedAt ?? startedAt };
        case 'exhausted':
        case 'pending':
        case 'interrupted':
            return { kind: recovery, attempts };
        case 'none':
        case 'running':
            return { kind: 'none' };
    }
}

;// CONCATENATED MODULE: ./lib/domain/guard/guard-report.js


/** One report of all guards of a job, from what their journals say; nothing is recorded yet. */
function guardReport(states, { now, scope, runUrl, remarks, ...facts }) {
    const services = states.flatMap((state) => account(state, now));
    return {
        startedAt: Math.min(now, ...states.map(({ startedAt }) => startedAt)),
        endedAt: Math.max(...states.map(({ over, lastAt }) => over?.at ?? lastAt)),
        scope,
        runUrl,
        verdict: (0,verdict/* worstKind */.e)(services.map(({ verdict }) => verdict)),
        services,
        record: { home: 'off', required: false, requests: 0, failures: [] },
        guard: { ...facts, startedAt: Math.min(now, ...states.map(({ startedAt }) => startedAt)) },
        remarks,
        bugs: states.flatMap((state) => Object.values(state.services).flatMap(({ bug }) => (bug === undefined ? [] : [bug]))),
    };
}


/***/ }),

/***/ 2173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardStep: () => (/* binding */ guardStep),
  launchGuard: () => (/* binding */ launchGuard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/child-environment.js
var child_environment = __webpack_require__(3542);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/adapters/guards/background.js



/**
 * For hours it does little, and mostly throws away what it makes: room for more would only be memory that the job lacks,
 * and handing work to other threads costs more than the work.
 */
const frugal = ['--max-semi-space-size=1', '--single-threaded'];
/** Starts the background guard: a process of its own that outlives us. What it has to complain about itself goes to `guard.log` in its folder. */
function startInBackground(entry, folder, env) {
    const log = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder.path, 'guard.log'), 'a');
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...frugal, entry, folder.path], { detached: true, windowsHide: true, stdio: ['ignore', log, log, 'ipc'], env, cwd: process.cwd() });
    (0,external_node_fs_.closeSync)(log);
    const ended = eventOf(child, 'exit');
    // What it said before its end may still be in the channel then.
    const heard = Promise.all([ended, eventOf(child, 'disconnect')]).then(() => undefined);
    return {
        pid: child.pid,
        tell: (message) => tell(child, message),
        messages: () => messagesOf(child, heard),
        release() {
            child.unref();
            // Closed before the word is out, the channel would say the opposite.
            if (child.connected)
                child.send({ kind: 'release' }, () => disconnect(child));
        },
        async stop(limitMs) {
            disconnect(child);
            const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
            await ended;
            clearTimeout(timer);
        },
    };
}
/** Also when it was never born, and nothing else will come of it; whatever else goes wrong with the channel means that nobody listens any more. */
function eventOf(child, name) {
    return new Promise((resolve) => {
        child.once(name, () => resolve());
        child.on('error', () => {
            if (child.pid === undefined)
                resolve();
        });
    });
}
function tell(child, message) {
    if (child.connected)
        child.send(message, () => undefined);
}
function disconnect(child) {
    if (child.connected)
        child.disconnect();
}
async function* messagesOf(child, heard) {
    const queue = [];
    let isOver = false;
    let wake = () => undefined;
    child.on('message', (message) => {
        queue.push(message);
        wake();
    });
    const end = () => {
        isOver = true;
        wake();
    };
    void heard.then(end);
    for (;;) {
        const next = queue.shift();
        if (next !== undefined)
            yield next;
        else if (isOver)
            return;
        else
            await new Promise((resolve) => (wake = resolve));
    }
}

// EXTERNAL MODULE: ./lib/adapters/guards/folder.js
var guards_folder = __webpack_require__(1199);
// EXTERNAL MODULE: ./lib/adapters/guards/journal-file.js + 2 modules
var journal_file = __webpack_require__(6574);
// EXTERNAL MODULE: ./lib/adapters/guards/others.js + 1 modules
var others = __webpack_require__(4838);
// EXTERNAL MODULE: ./lib/adapters/log-plain.js
var log_plain = __webpack_require__(6427);
// EXTERNAL MODULE: ./lib/adapters/runner.js + 3 modules
var runner = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/domain/calls.js
var calls = __webpack_require__(7293);
// EXTERNAL MODULE: ./lib/domain/exit.js
var exit = __webpack_require__(5850);
// EXTERNAL MODULE: ./lib/domain/guard/guard-report.js + 1 modules
var guard_report = __webpack_require__(756);
// EXTERNAL MODULE: ./lib/guarded-variables.js
var guarded_variables = __webpack_require__(1939);
// EXTERNAL MODULE: ./lib/publish.js + 7 modules
var publish = __webpack_require__(1629);
// EXTERNAL MODULE: ./lib/render/entries.js
var entries = __webpack_require__(8144);
// EXTERNAL MODULE: ./lib/render/duration.js
var duration = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/record-guards.js
var record_guards = __webpack_require__(4485);
;// CONCATENATED MODULE: ./lib/guard-step.js
















/** How long a guard that must stop is waited for; the platform kills a cancelled step ten seconds after it asked. */
const stopMs = 7_000;
/** Starts the guard's own process, which waits for its plan; where it is is kept for the post step first, so that nothing can be lost. */
function launchGuard(env, token) {
    const home = (0,guards_folder/* guardsHome */.K4)(env, process.cwd());
    const folder = (0,guards_folder/* makeGuardFolder */.Cs)(home);
    (0,runner/* saveState */.LZ)(env, { guard: folder.path });
    return { home, folder, background: startInBackground((0,external_node_path_.join)(import.meta.dirname, 'guard.js'), folder, (0,child_environment.childEnvironment)(env, token)) };
}
/** Mode `guard` as a step: hands the plan over, waits until everything serves, tells the later steps, and lets the guard live on. */
async function guardStep(launch, asked, { prepared, stop }) {
    const { env } = process;
    const { settings } = prepared;
    const { background, folder } = launch;
    const startedAt = settings.clock.now();
    (0,publish/* attempt */.CD)(() => (0,runner/* setOutputs */.n0)(env, { logs: folder.logs }));
    background.tell({
        kind: 'plan',
        asked: { ...asked, token: undefined, record: 'off', mode: 'guard' },
        texts: prepared.texts,
        variables: variables(settings.env),
        trust: settings.facts.trust,
        home: launch.home,
    });
    const end = () => void background.stop(stopMs);
    settings.deadline.work.addEventListener('abort', end);
    if (settings.deadline.work.aborted)
        end();
    const log = (0,log_plain/* createPlainLog */.P)(publish/* print */.yy, settings.clean);
    let reaped = [];
    for await (const message of background.messages()) {
        switch (message.kind) {
            case 'noted':
                log.tell(message);
                break;
            case 'reaped':
                reaped = message.reaped;
                for (const each of reaped)
                    (0,publish/* print */.yy)((0,entries/* reapedLine */.GT)(each, settings.clean));
                break;
            case 'refused':
                await background.stop(stopMs);
                (0,guards_folder/* markTold */.R0)(folder);
                (0,publish/* publishRefusal */.Id)(message.lines);
                settings.deadline.clear();
                return exit/* exitCodes */.hS.failing;
            case 'ready': {
                const isTold = (0,publish/* attempt */.CD)(() => (0,runner/* exportVariables */.qY)(env, { ...(0,guarded_variables/* exported */.E)(message.addresses), ...adminToken(settings) }));
                if (!isTold) {
                    await background.stop(stopMs);
                    return exit/* exitCodes */.hS.failing;
                }
                background.release();
                settings.deadline.clear();
                for (const [name, value] of Object.entries((0,guarded_variables/* exported */.E)(message.addresses)))
                    (0,publish/* print */.yy)(`${name}=${value}`);
                (0,publish/* print */.yy)(`Mocks: ${message.addresses.length} ready in ${(0,duration/* duration */.p0)(settings.clock.now() - startedAt)}; guarded until the job ends, logs in ${folder.logs}`);
                for (const remark of settings.remarks)
                    (0,publish/* print */.yy)(remark);
                return exit/* exitCodes */.hS.well;
            }
        }
    }
    return failedStart(launch, { prepared, stop, reaped });
}
/** The guard has ended before everything served: what its journal says is the report. */
async function failedStart({ folder }, { prepared, stop, reaped }) {
    const { settings, failOn } = prepared;
    const self = await (0,others/* guardIn */.jp)(folder);
    const left = self === undefined ? [] : await (0,others/* reap */.xg)([self], { clock: settings.clock, env: (0,child_environment.childEnvironment)(process.env, settings.token) });
    const { state } = (0,journal_file/* readJournalFile */.Wp)(folder.path);
    settings.deadline.clear();
    if (state === undefined || stop.aborted) {
        (0,publish/* print */.yy)(stop.aborted ? 'The step was asked to end; everything that had been started was stopped.' : 'The guard ended before it could begin; guard.log in its folder may say why.');
        if (stop.aborted)
            (0,guards_folder/* markTold */.R0)(folder);
        return exit/* exitCodes */.hS.failing;
    }
    const late = settings.deadline.work.aborted ? ['The deadline came before everything was ready; give the input deadline more time, or a service a shorter ready-timeout.'] : [];
    const facts = { now: settings.clock.now(), scope: settings.scope, runUrl: settings.facts.runUrl, remarks: [...settings.remarks, ...late], job: 'unknown', command: undefined, reaped: [...reaped, ...left], logs: [folder.logs] };
    const report = await (0,record_guards/* recordGuards */.I)((0,guard_report/* guardReport */.q)([state], facts), [state], settings);
    await settings.repository?.api.close();
    (0,publish/* publish */.mk)(report, settings.clean);
    (0,guards_folder/* markTold */.R0)(folder);
    return failOn === 'never' ? exit/* exitCodes */.hS.well : exit/* exitCodes */.hS.failing;
}
function adminToken({ services, env }) {
    const token = env[calls/* adminTokenVariable */.vX];
    return token === undefined || !services.some(({ launch }) => launch?.mockoon === true) ? {} : { [calls/* adminTokenVariable */.vX]: token };
}
/** The guard's process has the environment already; it lacks what was made for it alone. */
function variables(env) {
    const token = env[calls/* adminTokenVariable */.vX];
    return token === undefined ? {} : { [calls/* adminTokenVariable */.vX]: token };
}


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ exported)
/* harmony export */ });
/* harmony import */ var _config_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8715);

/** The variables by which tests find guarded services: `ORDERS_URL`, without a slash at its end, and `ORDERS_PORT`. */
function exported(addresses) {
    const variables = addresses.flatMap(({ id, url, port }) => [
        ...(url === undefined ? [] : [[`${(0,_config_service_js__WEBPACK_IMPORTED_MODULE_0__/* .variablePrefix */ .N)(id)}_URL`, url.replace(/\/$/u, '')]]),
        ...(port === undefined ? [] : [[`${(0,_config_service_js__WEBPACK_IMPORTED_MODULE_0__/* .variablePrefix */ .N)(id)}_PORT`, String(port)]]),
    ]);
    return Object.fromEntries(variables);
}


/***/ }),

/***/ 4485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recordGuards)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var _domain_outage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5749);


/** Records what guards saw where that was asked for: one incident a service, however often it fell. Gives the report with what became of it. */
async function recordGuards(report, states, settings) {
    let recorded = report;
    // The last guard of a service speaks for those before it in this job.
    const speakers = new Map(states.flatMap((state) => Object.keys(state.services).map((id) => [id, state])));
    for (const state of states)
        recorded = await recordGuard(recorded, { state, ids: Object.keys(state.services).filter((id) => speakers.get(id) === state) }, settings);
    return recorded;
}
async function recordGuard(report, { state, ids }, settings) {
    if (ids.length === 0)
        return report;
    const record = await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__.openRecordOf)({ ...settings, configuration: state.configuration, recordAuthors: state.recordAuthors });
    if (record === undefined)
        return report;
    const reconcile = async (rows) => {
        const last = rows.at(-1);
        if (last === undefined)
            return { kind: 'off' };
        return record.incidents.reconcile((0,_check_js__WEBPACK_IMPORTED_MODULE_0__.forHome)(last.service, settings.home), observed(rows, last, settings.facts.runUrl), 'concluded');
    };
    const rowsOf = (id) => report.services.filter(({ service }) => service.id === id);
    const outcomes = new Map(await Promise.all(ids.map(async (id) => [id, await reconcile(rowsOf(id))])));
    const services = report.services.map((each) => ({ ...each, record: outcomes.get(each.service.id) ?? each.record }));
    const unread = await record.incidents.failure();
    const failures = unread === undefined ? [] : [unread];
    return {
        ...report,
        services,
        record: { home: record.home, required: record.required, requests: report.record.requests + record.requests(), failures: [...report.record.failures, ...failures] },
        remarks: [...report.remarks, ...record.incidents.remarks()],
    };
}
/** What the record is told of one service: all its outages, the last of which decides. */
function observed(rows, { verdict, examination }, runUrl) {
    const seen = rows.flatMap(({ watch }) => watch?.outages ?? []).map(({ outage }) => ({ ...outage, runUrl }));
    // What healed before nothing was known any more has healed all the same.
    if (verdict === 'unknown' && seen.at(-1)?.endedAt === undefined)
        return { kind: 'unknown' };
    const last = seen.at(-1) ?? neverUp(examination, runUrl);
    if (last === undefined)
        return { kind: 'up', passedAt: examination.passedAt, degraded: false };
    return { kind: last.endedAt === undefined ? 'down' : 'healed', outage: last, earlier: seen.slice(0, -1) };
}
/** A service that could not be started was down all the while. */
function neverUp(examination, runUrl) {
    return examination.verdict.kind === 'failing' ? (0,_domain_outage_js__WEBPACK_IMPORTED_MODULE_1__/* .outageSeen */ .r)(examination, { level: 'failing', runUrl, recovering: false }) : undefined;
}


/***/ })

};
