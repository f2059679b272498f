export const id = 162;
export const ids = [162];
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


/***/ }),

/***/ 7162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportStep: () => (/* binding */ reportStep)
});

// EXTERNAL MODULE: ./lib/adapters/child-environment.js
var child_environment = __webpack_require__(3542);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var adapters_clock = __webpack_require__(1642);
// EXTERNAL MODULE: ./lib/adapters/guards/folder.js
var guards_folder = __webpack_require__(1199);
// EXTERNAL MODULE: ./lib/adapters/guards/others.js + 1 modules
var others = __webpack_require__(4838);
// EXTERNAL MODULE: ./lib/adapters/keeper/identity.js
var identity = __webpack_require__(5089);
// EXTERNAL MODULE: ./lib/adapters/guards/journal-file.js + 2 modules
var journal_file = __webpack_require__(6574);
;// CONCATENATED MODULE: ./lib/adapters/guards/stopping.js




const lookMs = 10;
/**
 * Tells a guard to stop everything, and waits until it is over. One that writes nothing down for as long as the limit is killed;
 * then it has died, and what it kept is still to be reaped. Answers the guard as it is afterwards.
 */
async function stopGuard(guard, { clock, limitMs }) {
    if (guard.condition !== 'lives')
        return guard;
    const { folder, state } = guard;
    tell(folder, state.pid);
    await goneOrIdle(guard, clock, limitMs);
    if ((0,identity/* lives */.i2)(state))
        signal(state.pid, 'SIGKILL');
    await gone(state, clock, limitMs);
    const after = (await (0,others/* guardIn */.jp)(folder)) ?? guard;
    // Its end is the last thing that it writes; where the disk was full, that is missing.
    return after.condition === 'lives' ? { ...after, condition: 'died' } : after;
}
function tell(folder, pid) {
    const isWindows = process.platform === 'win32';
    try {
        (0,guards_folder/* requestStop */.Y6)(folder);
    }
    catch {
        // A full disk; there is another way to say it, but on Windows, where it is killed in the end.
        if (!isWindows)
            signal(pid, 'SIGTERM');
    }
    // One that is stopped cannot obey.
    if (!isWindows)
        signal(pid, 'SIGCONT');
}
/** Services that end one after the other may take their time, as long as something happens. */
async function goneOrIdle({ folder, state }, clock, limitMs) {
    for (let known; (0,identity/* lives */.i2)(state);) {
        const lastAt = (0,journal_file/* readJournalFile */.Wp)(folder.path).state?.lastAt;
        if (lastAt === known)
            return;
        known = lastAt;
        await gone(state, clock, limitMs);
    }
}
async function gone(state, clock, limitMs) {
    const never = new AbortController().signal;
    for (const untilAt = clock.now() + limitMs; (0,identity/* lives */.i2)(state) && clock.now() < untilAt;)
        await clock.sleep(lookMs, never);
}
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // It ended just now.
    }
}

// EXTERNAL MODULE: ./lib/adapters/runner.js + 3 modules
var runner = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/domain/exit.js
var exit = __webpack_require__(5850);
// EXTERNAL MODULE: ./lib/domain/guard/guard-report.js + 1 modules
var guard_report = __webpack_require__(756);
// EXTERNAL MODULE: ./lib/publish.js + 7 modules
var publish = __webpack_require__(1629);
// EXTERNAL MODULE: ./lib/record-guards.js
var record_guards = __webpack_require__(4485);
// EXTERNAL MODULE: ./lib/settings.js + 7 modules
var lib_settings = __webpack_require__(5366);
;// CONCATENATED MODULE: ./lib/report-step.js











const { env } = process;
/** Longer than a stop command, a grace and the kill of a stubborn tree take together. */
const stopMs = 20_000;
/** Ends guards and tells what happened under them: the one whose folder is given, else all of this job that nobody has told of yet. */
async function reportStep(asked, folder, stop) {
    const clock = (0,adapters_clock/* createClock */.t)();
    const guards = await guardsOf(folder);
    const untold = guards.filter((guard) => !(0,guards_folder/* isTold */.Wc)(guard.folder));
    if (untold.length === 0)
        return nothingToTell(guards.length, folder);
    // What must not wait for anything else: the services end, whatever is wrong with what was asked for.
    const stopped = await Promise.all(untold.map((guard) => stopGuard(guard, { clock, limitMs: stopMs })));
    const reaped = await (0,others/* reap */.xg)(stopped, { clock, env: (0,child_environment.childEnvironment)(env, asked.token) });
    const around = { env, facts: (0,runner/* readRunFacts */.FA)(env), clock, stop };
    const prepared = (0,lib_settings.prepareReport)(asked, around);
    if (prepared.kind === 'problems')
        (0,publish/* publishRefusal */.Id)(prepared.lines);
    // What happened is told all the same.
    const { settings, failOn } = prepared.kind === 'ready' ? prepared : readyOf((0,lib_settings.prepareReport)({ ...asked, record: 'off', failOn: undefined, deadline: undefined, scope: undefined, repository: undefined, token: undefined }, around));
    const states = (await Promise.all(stopped.map((guard) => (0,others/* guardIn */.jp)(guard.folder)))).flatMap((guard) => (guard === undefined ? [] : [guard.state]));
    const { scope, facts, clean } = settings;
    const job = jobStatus((0,runner/* readInput */.R5)(env, 'job-status'));
    const seen = (0,guard_report/* guardReport */.q)(states, { now: clock.now(), scope, runUrl: facts.runUrl, remarks: [], job, command: undefined, reaped, logs: stopped.map((guard) => guard.folder.logs) });
    const report = await (0,record_guards/* recordGuards */.I)(seen, states, settings);
    settings.deadline.clear();
    await settings.repository?.api.close();
    const told = (0,publish/* publish */.mk)(report, clean);
    for (const guard of stopped)
        (0,guards_folder/* markTold */.R0)(guard.folder);
    if (prepared.kind === 'problems')
        return exit/* exitCodes */.hS.usage;
    if (report.bugs.length > 0)
        return exit/* exitCodes */.hS.bug;
    return told ? (0,exit/* exitCode */.I$)(report, failOn, 'action') : exit/* exitCodes */.hS.failing;
}
function readyOf(prepared) {
    if (prepared.kind === 'problems')
        throw new Error(prepared.lines.join(' '));
    return prepared;
}
async function guardsOf(folder) {
    if (folder === undefined)
        return (0,others/* otherGuards */.Hg)((0,guards_folder/* guardsHome */.K4)(env, process.cwd()), undefined);
    const guard = await (0,others/* guardIn */.jp)((0,guards_folder/* guardFolder */.Q)(folder));
    // One that could write nothing down may live all the same.
    if (guard === undefined)
        (0,publish/* attempt */.CD)(() => (0,guards_folder/* requestStop */.Y6)((0,guards_folder/* guardFolder */.Q)(folder)));
    return guard === undefined ? [] : [guard];
}
/** A post step follows every step of ours, most of which guarded nothing; whoever asks for a report expects one. */
function nothingToTell(guards, folder) {
    if (guards > 0 || folder !== undefined) {
        (0,publish/* print */.yy)(guards > 0 ? 'What happened under guard has been told already.' : 'The guard of this step never began; its main step has said why.');
        return exit/* exitCodes */.hS.well;
    }
    const sentence = 'There is no guard in this job to report of: mode guard must have run in an earlier step.';
    (0,publish/* print */.yy)(sentence);
    (0,runner/* annotate */.fz)('warning', 'Nothing to report', sentence);
    return exit/* exitCodes */.hS.well;
}
function jobStatus(text) {
    return text === 'success' || text === 'failure' || text === 'cancelled' ? text : 'unknown';
}


/***/ })

};
