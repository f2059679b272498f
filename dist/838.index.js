export const id = 838;
export const ids = [838,376];
export const modules = {

/***/ 6574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ appendEntry),
  Fs: () => (/* binding */ beginJournal),
  Wp: () => (/* binding */ readJournalFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/assert-never.js
var assert_never = __webpack_require__(9471);
// EXTERNAL MODULE: ./lib/domain/guard/latency.js
var latency = __webpack_require__(3652);
// EXTERNAL MODULE: ./lib/domain/guard/outages.js
var outages = __webpack_require__(7330);
;// CONCATENATED MODULE: ./lib/domain/guard/fold.js



const gapsMax = 10;
/** What a journal says after one entry more; undefined as long as no guard has begun. Entries of services that it does not name change nothing. */
function withEntry(state, entry) {
    if (entry.kind === 'begun')
        return begun(entry);
    if (entry.kind === 'snapshot')
        return entry.state;
    if (state === undefined)
        return undefined;
    const lastAt = Math.max(state.lastAt, livedAt(entry) ?? 0);
    if (entry.kind === 'over')
        return { ...state, lastAt, over: { at: entry.at, why: entry.why, asked: entry.asked } };
    const known = state.services[entry.service];
    return known === undefined ? state : { ...state, lastAt, services: { ...state.services, [entry.service]: after(known, entry) } };
}
/** When an entry shows that the guard lived; undefined for an end, which others bring about when it was killed. */
function livedAt(entry) {
    if (entry.kind === 'stopped')
        return undefined;
    return entry.kind === 'fell' ? Math.max(entry.at, entry.confirmedAt) : entry.at;
}
function begun({ at, services, guard, pid, key, configuration, recordAuthors }) {
    return { guard, pid, key, configuration, recordAuthors, startedAt: at, lastAt: at, services: Object.fromEntries(services.map((service) => [service.id, fresh(service)])), over: undefined };
}
function fresh(service) {
    return {
        service,
        phase: 'waiting',
        process: undefined,
        readyAt: undefined,
        wellAt: undefined,
        upSinceAt: undefined,
        restarts: 0,
        restartsCounted: 0,
        outages: [],
        older: { count: 0, downMs: 0 },
        beats: 0,
        unknownBeats: 0,
        blips: 0,
        blipAt: undefined,
        degradedBeats: 0,
        latencies: {},
        gaps: [],
        gapMs: 0,
        lastLook: undefined,
        fault: undefined,
        lines: [],
        calls: undefined,
        bug: undefined,
        ending: undefined,
        stoppedAt: undefined,
    };
}
function after(known, entry) {
    switch (entry.kind) {
        case 'born':
            return { ...known, phase: known.phase === 'waiting' ? 'starting' : known.phase, process: { pid: entry.pid, key: entry.key, startedAt: entry.at } };
        case 'ready':
            return { ...known, phase: 'up', readyAt: entry.passedAt, wellAt: entry.at, upSinceAt: entry.passedAt };
        case 'unready':
            return { ...known, phase: 'unready', fault: entry.finding, lines: entry.lines };
        case 'beat':
            return afterBeat(known, entry);
        case 'fell':
            return (0,outages/* fell */.AN)(known, entry);
        case 'restarting':
            return { ...(0,outages/* withAttempt */.sw)(known, { at: entry.at, nth: entry.nth }), restarts: known.restarts + 1, restartsCounted: entry.nth };
        case 'restarted':
            return (0,outages/* restarted */.BA)(known, entry);
        case 'climbed':
            return (0,outages/* climbed */.$A)(known, entry);
        case 'rose':
            return (0,outages/* risen */.e$)(known, { passedAt: entry.at, curedBy: entry.curedBy });
        case 'gave-up':
            return { ...(0,outages/* changed */.tD)(known, (outage) => ({ ...outage, recovery: outage.attempts.length === 0 ? 'none' : 'exhausted', exhaustedAt: entry.at })), phase: 'given-up' };
        case 'stopped':
            return stopped(known, entry);
        case 'gap':
            return { ...known, gaps: [...known.gaps, { fromAt: entry.fromAt, toAt: entry.at }].slice(-gapsMax), gapMs: known.gapMs + entry.at - entry.fromAt };
        case 'looked':
            return { ...known, lastLook: { at: entry.at, sinceAt: entry.sinceAt, finding: entry.finding } };
        case 'bug':
            return { ...known, bug: entry.text };
        default:
            return (0,assert_never/* assertNever */.x)(entry);
    }
}
function afterBeat(known, entry) {
    const blipped = entry.failures > 0;
    return {
        ...known,
        wellAt: entry.verdict === 'unknown' ? known.wellAt : entry.at,
        beats: known.beats + 1,
        unknownBeats: known.unknownBeats + (entry.verdict === 'unknown' ? 1 : 0),
        degradedBeats: known.degradedBeats + (entry.verdict === 'degraded' ? 1 : 0),
        blips: known.blips + entry.failures,
        blipAt: blipped ? entry.at : known.blipAt,
        latencies: entry.ms === undefined ? known.latencies : (0,latency/* withLatency */.b)(known.latencies, entry.ms),
    };
}
function stopped(known, { at, ending, lines, calls }) {
    // An outage that lasted to the end was seen to the end, while anybody looked.
    const last = known.bug === undefined && (known.phase === 'down' || known.phase === 'given-up') ? (0,outages/* changed */.tD)(known, (outage) => ({ ...outage, lastSeenAt: Math.max(outage.lastSeenAt, at) })) : known;
    return { ...last, phase: known.phase === 'unready' ? 'unready' : 'stopped', process: undefined, ending, stoppedAt: at, lines: lines.length === 0 ? known.lines : lines, calls: calls ?? known.calls };
}

;// CONCATENATED MODULE: ./lib/domain/guard/line.js

/** One entry as a line of the journal, its end included: a checksum and JSON, so that a line that was cut anywhere is known as such. */
function lineOf(entry) {
    const text = JSON.stringify(entry);
    return `${checksum(text)} ${text}\n`;
}
/** Reads a journal, whatever a crash or a full disk left of it: whole lines count, the others are passed over. */
function readJournal(text) {
    let state;
    let lost = 0;
    for (const line of text.split('\n')) {
        if (line === '')
            continue;
        const entry = entryOf(line);
        if (entry === undefined)
            lost += 1;
        else
            state = withEntry(state, entry);
    }
    return { state, lost };
}
function entryOf(line) {
    const text = line.slice(9);
    if (line[8] !== ' ' || line.slice(0, 8) !== checksum(text))
        return undefined;
    // What bears its checksum was written by us, whole.
    return JSON.parse(text);
}
/** FNV-1a, 32 bits, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/): against accidents, not against forgery. */
function checksum(text) {
    let hash = 0x81_1c_9d_c5;
    for (let n = 0; n < text.length; n += 1)
        hash = Math.imul(hash ^ text.charCodeAt(n), 0x01_00_01_93);
    return (hash >>> 0).toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./lib/adapters/guards/journal-file.js




/** A journal longer than this is replaced by a snapshot of what it says, and again when it has doubled since. */
const journalBytesMax = 256 * 1024;
const journalName = 'journal';
const nextName = 'journal.next';
/**
 * Begins a guard's journal: lines are only ever appended, each with its checksum, and a long file is replaced at one blow by its snapshot.
 * What a full disk refuses is kept in memory, and is in the file again with the next snapshot that fits.
 */
function beginJournal(folder, begun) {
    const state = withEntry(undefined, begun);
    if (state === undefined)
        throw new Error('a journal begins with its guard');
    const journal = new FileOfLines(folder, state);
    journal.record(begun);
    return journal;
}
class FileOfLines {
    state;
    fault;
    #path;
    #nextPath;
    /** Undefined while it cannot be opened, and when it is closed. */
    #fd;
    #bytes = 0;
    #bytesMax = journalBytesMax;
    #isClosed = false;
    constructor(folder, state) {
        this.state = state;
        this.#path = (0,external_node_path_.join)(folder, journalName);
        this.#nextPath = (0,external_node_path_.join)(folder, nextName);
    }
    write(entry) {
        this.state = withEntry(this.state, entry) ?? this.state;
        this.record(entry);
    }
    record(entry) {
        if (this.#isClosed)
            return;
        try {
            if (this.fault !== undefined || this.#bytes > this.#bytesMax)
                this.#replace(lineOf({ kind: 'snapshot', at: entry.at, state: this.state }));
            else
                this.#append(lineOf(entry));
            this.fault = undefined;
        }
        catch (error) {
            this.fault = error instanceof Error ? error.message : String(error);
        }
    }
    close() {
        this.#isClosed = true;
        this.#shut();
    }
    #append(line) {
        if (this.#fd === undefined) {
            this.#fd = (0,external_node_fs_.openSync)(this.#path, 'a');
            this.#bytes = (0,external_node_fs_.fstatSync)(this.#fd).size;
        }
        this.#bytes += writeWhole(this.#fd, line);
    }
    #replace(line) {
        try {
            const fd = (0,external_node_fs_.openSync)(this.#nextPath, 'w');
            try {
                this.#bytes = writeWhole(fd, line);
            }
            finally {
                (0,external_node_fs_.closeSync)(fd);
            }
            // Windows renames nothing over a file that is open.
            this.#shut();
            (0,external_node_fs_.renameSync)(this.#nextPath, this.#path);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(this.#nextPath, { recursive: true, force: true });
            throw error;
        }
        this.#bytesMax = Math.max(journalBytesMax, 2 * this.#bytes);
    }
    #shut() {
        if (this.#fd !== undefined)
            (0,external_node_fs_.closeSync)(this.#fd);
        this.#fd = undefined;
    }
}
/** A disk that is nearly full takes a part. */
function writeWhole(fd, line) {
    const bytes = Buffer.from(line);
    if ((0,external_node_fs_.writeSync)(fd, bytes) < bytes.length)
        throw new Error('the disk is full');
    return bytes.length;
}
/** Adds to the journal of a guard that is dead, after whatever its death left of the last line. Throws when it cannot be written. */
function appendEntry(folder, entry) {
    (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(folder, journalName), `\n${lineOf(entry)}`);
}
/** Reads the journal in a guard's folder, whatever a crash has left of it; without one there is no state. */
function readJournalFile(folder) {
    try {
        return readJournal((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, journalName), 'utf8'));
    }
    catch {
        return { state: undefined, lost: 0 };
    }
}


/***/ }),

/***/ 4838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y6: () => (/* binding */ forget),
  jp: () => (/* binding */ guardIn),
  Hg: () => (/* binding */ otherGuards),
  xg: () => (/* binding */ reap)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/adapters/keeper/identity.js
var identity = __webpack_require__(5089);
// EXTERNAL MODULE: ./lib/adapters/operator/process-table.js
var process_table = __webpack_require__(6173);
// EXTERNAL MODULE: ./lib/adapters/keeper/ending.js
var keeper_ending = __webpack_require__(1452);
// EXTERNAL MODULE: ./lib/adapters/keeper/marked.js
var marked = __webpack_require__(3971);
;// CONCATENATED MODULE: ./lib/adapters/keeper/reap.js




/** Ends what a dead guard has left of its services: recorded processes that are still the same ones, and whoever bears its marks. Nobody else is touched. */
async function reapLeftovers(guard, recorded, tools) {
    const ended = await Promise.all(recorded.map((each) => reapRecorded(guard, each, tools)));
    // A disk that was full has no line of them.
    const unrecorded = [...(0,marked/* markedServices */.TT)(guard)].map((service) => reapMarked(guard, service, tools));
    return [...ended, ...(await Promise.all(unrecorded))].flat();
}
async function reapRecorded(guard, each, { clock, env }) {
    const { service, pid, key, stop, cwd } = each;
    const isSame = await (0,identity/* isSameProcess */.SM)(each);
    const [marked] = markedPids(guard, service);
    if (!isSame && marked === undefined && stop === undefined)
        return [];
    const root = () => (isSame && (0,identity/* lives */.i2)(each) ? { pid, key } : undefined);
    const ending = await (0,keeper_ending/* endService */.J)({ guard, service, root, oldest: undefined, stop: stop === undefined ? undefined : { command: stop, cwd, env }, clock });
    return [{ service, pid: isSame ? pid : (marked ?? pid), ending }];
}
async function reapMarked(guard, service, { clock }) {
    const [pid] = markedPids(guard, service);
    if (pid === undefined)
        return [];
    return [{ service, pid, ending: await (0,keeper_ending/* endService */.J)({ guard, service, root: () => undefined, oldest: undefined, stop: undefined, clock }) }];
}
function markedPids(guard, service) {
    return ((0,process_table/* runningProcesses */.$7)() ?? []).filter((0,marked/* bearsMarks */.QC)(guard, service)).map(({ pid }) => pid);
}

// EXTERNAL MODULE: ./lib/adapters/guards/folder.js
var guards_folder = __webpack_require__(1199);
// EXTERNAL MODULE: ./lib/adapters/guards/journal-file.js + 2 modules
var journal_file = __webpack_require__(6574);
;// CONCATENATED MODULE: ./lib/adapters/guards/others.js





/** How many finished guards a person's machine remembers. */
const rememberedMax = 10;
/** Every guard of this home but the one whose folder is given, the oldest first. */
async function otherGuards(home, own) {
    const folders = (0,guards_folder/* guardFolders */.$O)(home).filter(({ path }) => path !== own);
    const found = await Promise.all(folders.map(guardIn));
    return found.filter((each) => each !== undefined).toSorted((a, b) => a.state.startedAt - b.state.startedAt);
}
/** The guard of a folder; undefined where none ever began. */
async function guardIn(folder) {
    const { state } = (0,journal_file/* readJournalFile */.Wp)(folder.path);
    if (state === undefined)
        return undefined;
    if (state.over !== undefined)
        return { folder, state, condition: 'over' };
    return { folder, state, condition: (await (0,identity/* isSameProcess */.SM)(state)) ? 'lives' : 'died' };
}
/** Ends what guards that died have left running, and writes that down in their journals, as far as the disk lets us. */
async function reap(guards, { clock, env }) {
    const reaped = [];
    for (const { folder, state } of guards.filter(({ condition }) => condition === 'died')) {
        const left = Object.values(state.services).filter(({ process, phase }) => process !== undefined && phase !== 'stopped');
        for (const one of await reapLeftovers(state.guard, left.flatMap(recorded), { clock, env })) {
            reaped.push(one);
            attempt(() => (0,journal_file/* appendEntry */.D4)(folder.path, { kind: 'stopped', service: one.service, at: clock.now(), ending: one.ending, lines: [], calls: undefined }));
        }
    }
    return reaped;
}
function recorded({ service, process }) {
    return process === undefined ? [] : [{ service: service.id, ...process, stop: service.launch?.stop, cwd: service.launch?.cwd }];
}
/** Removes what is left of all but the last guards that are over and told. */
function forget(guards) {
    const finished = guards.filter(({ condition, folder }) => condition !== 'lives' && (0,guards_folder/* isTold */.Wc)(folder));
    for (const { folder } of finished.slice(0, -rememberedMax))
        attempt(() => (0,external_node_fs_.rmSync)(folder.path, { recursive: true, force: true }));
}
/** Does what may fail for want of room, or because somebody else is reading; nobody depends on it. */
function attempt(act) {
    try {
        act();
    }
    catch {
        // It is tried again by the next guard.
    }
}


/***/ }),

/***/ 1452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endService)
/* harmony export */ });
/* harmony import */ var _operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5733);
/* harmony import */ var _operator_run_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3376);
/* harmony import */ var _marked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3971);



const stopTimeoutMs = 10_000;
/** How long what a `stop` command has told to end may take. */
const graceMs = 2_000;
const burialMs = 5_000;
/**
 * Ends a service with everything that belongs to it: by its own command, then politely, then by force; answers when it is gone.
 * Its tree belongs to it, and on Linux whoever bears its marks; on Windows the tree of a process that still runs.
 */
async function endService({ guard, service, root, oldest, stop, clock }) {
    const isWindows = process.platform === 'win32';
    const tree = isWindows ? undefined : (0,_operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .processTree */ .WZ)(root(), (0,_marked_js__WEBPACK_IMPORTED_MODULE_2__/* .bearsMarks */ .QC)(guard, service, oldest));
    const lives = () => (tree === undefined ? root() !== undefined : tree.lives());
    if (stop !== undefined && (await obeys(stop, lives, clock)))
        return 'by-command';
    if (tree !== undefined)
        return (0,_operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .endProcessTree */ .xN)(tree, clock);
    const pid = root()?.pid;
    if (pid === undefined)
        return 'gone';
    await (0,_operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .endTreeOnWindows */ .e0)(pid);
    await (0,_operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .goneWithin */ .dQ)(burialMs, lives, clock);
    return 'by-force';
}
/** Only a command that succeeded is worth waiting for; what it has ended may run where we cannot see it, as in a container. */
async function obeys({ command, cwd, env }, lives, clock) {
    const wasThere = lives();
    const { kind } = await (0,_operator_run_command_js__WEBPACK_IMPORTED_MODULE_1__.runCommand)(command, { env, cwd, timeoutMs: stopTimeoutMs, clock, signal: new AbortController().signal });
    return kind === 'done' ? (0,_operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .goneWithin */ .dQ)(graceMs, lives, clock) : wasThere && !lives();
}


/***/ }),

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   SM: () => (/* binding */ isSameProcess),
/* harmony export */   ZG: () => (/* binding */ processKey),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   i2: () => (/* binding */ lives)
/* harmony export */ });
/* unused harmony export startByPs */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _operator_process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6173);


const askMs = 5_000;
/** Systems tell when a process began to the second, and we write down when we saw it begin. */
const toleranceMs = 2_000;
/**
 * What tells a process from every other that ever had its number, on this machine since it booted. Where the system shows no /proc it is
 * when the process began, in epoch milliseconds, which is known of ourselves alone; undefined of others there, and of a process that has ended.
 */
function processKey(pid) {
    if (process.platform === 'linux')
        return (0,_operator_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .runningProcess */ .nH)(pid)?.key;
    return pid === process.pid ? keyAt(pid, performance.timeOrigin) : undefined;
}
/** The key of a process that was started at this moment, in epoch milliseconds, where the system shows no /proc. */
function keyAt(pid, startedAt) {
    return `${pid}/${Math.round(startedAt)}`;
}
/** Whether a recorded process lives, as far as that can be told at once: on Linux surely, elsewhere by its number alone. */
function lives({ pid, key }) {
    return process.platform === 'linux' ? processKey(pid) === key : isTaken(pid);
}
/** Whether any process has this number. */
function isTaken(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
/** Whether the process that has this number now is the recorded one; where that cannot be told it is not, because nobody else's may be ended. */
async function isSameProcess(recorded) {
    if (!lives(recorded))
        return false;
    if (process.platform === 'linux')
        return true;
    const startedAt = process.platform === 'win32' ? await startOnWindows(recorded.pid) : await startByPs(recorded.pid);
    return startedAt !== undefined && Math.abs(startedAt - startOf(recorded)) <= toleranceMs;
}
/** A guard is written down some time after it began, its key says when that was. */
function startOf({ pid, key, startedAt }) {
    const [, at] = new RegExp(`^${pid}/(\\d+)$`, 'u').exec(key) ?? [];
    return at === undefined ? startedAt : Number(at);
}
/** When a process began, as the `ps` of macOS and its like has it: epoch milliseconds, cut to the second; undefined for one that has ended, also when nobody has buried it. */
async function startByPs(pid) {
    const text = await answerOf('ps', ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)]);
    const [, state = 'Z', began = ''] = /^\s*(\S)\S*\s+(\S.*\S)\s*$/u.exec(text) ?? [];
    const at = Date.parse(`${began} UTC`);
    return state === 'Z' || Number.isNaN(at) ? undefined : at;
}
async function startOnWindows(pid) {
    const script = `[DateTimeOffset]::new((Get-Process -Id ${pid}).StartTime).ToUnixTimeMilliseconds()`;
    const text = await answerOf('powershell', ['-NoProfile', '-NonInteractive', '-Command', script]);
    return /^\d+$/u.test(text.trim()) ? Number(text) : undefined;
}
function answerOf(file, args) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, [...args], { timeout: askMs, windowsHide: true, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }, (error, stdout) => resolve(error === null ? stdout : ''));
    });
}


/***/ }),

/***/ 3971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ bearsMarks),
/* harmony export */   TT: () => (/* binding */ markedServices),
/* harmony export */   Z8: () => (/* binding */ marks)
/* harmony export */ });
/* unused harmony exports guardVariable, serviceVariable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _operator_process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6173);


/** The variables by which everything that a guard starts is known, also when it has left its process tree. */
const guardVariable = 'MOCK_MEDIC_GUARD';
const serviceVariable = 'MOCK_MEDIC_SERVICE';
/** What a service's processes are marked with. */
function marks(guard, service) {
    return { [guardVariable]: guard, [serviceVariable]: service };
}
/** Tells who bears the marks of one service of one guard; nobody does where the system does not show environments. Nobody older than the process of the key, when one is given, is looked at. */
function bearsMarks(guard, service, oldest) {
    const bornAt = oldest === undefined ? 0 : birthOf(oldest);
    return ({ pid, key }) => birthOf(key) >= bornAt && pid !== process.pid && isMarked(variablesOf(pid), guard, service);
}
/** The services of a guard that somebody bears the marks of. */
function markedServices(guard) {
    const mark = `${serviceVariable}=`;
    const others = ((0,_operator_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .runningProcesses */ .$7)() ?? []).filter(({ pid }) => pid !== process.pid);
    const services = others.flatMap(({ pid }) => {
        const variables = variablesOf(pid);
        const service = variables.find((each) => each.startsWith(mark))?.slice(mark.length);
        return service !== undefined && isMarked(variables, guard, service) ? [service] : [];
    });
    return new Set(services);
}
function isMarked(variables, guard, service) {
    return Object.entries(marks(guard, service)).every(([name, value]) => variables.includes(`${name}=${value}`));
}
function variablesOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0');
    }
    catch {
        // It has ended, or is somebody else's.
        return [];
    }
}
/** The half of a process's key that says when it was born, in the system's own count. */
const birthOf = (key) => Number(key.split('/')[1]);


/***/ }),

/***/ 9474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ faultInWords),
/* harmony export */   u: () => (/* binding */ endInWords)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** How a process ended, in short words: `exit 0`, `exit 137 (SIGKILL)`, `ended by SIGTERM`, `command not found: x`. */
function endInWords(end, output) {
    if (end.signal !== null)
        return `ended by ${end.signal}`;
    const code = end.code ?? 0;
    if (code === 127)
        return notFoundInWords(output) ?? 'exit 127 (command not found)';
    if (code === 126)
        return 'exit 126 (found, but it cannot be executed)';
    const signal = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).find(([, number]) => code === 128 + number)?.[0];
    return signal === undefined ? `exit ${code}` : `exit ${code} (${signal})`;
}
/** Why a process could not be started at all, in short words. */
function faultInWords(fault, command) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
    if (code === 'ENOENT')
        return `command not found: ${command}`;
    if (code === 'EACCES')
        return `not executable: ${command}`;
    if (code === 'E2BIG')
        return 'could not be started: the command line is too long';
    return `could not be started: ${fault instanceof Error ? fault.message : String(fault)}`;
}
/** Shells word it in their own ways: `sh: 1: foo: not found` (dash), `sh: line 1: foo: command not found` (bash). */
function notFoundInWords(output) {
    const command = /([^\s:]+): (?:command )?not found\s*$/mu.exec(output)?.[1];
    return command === undefined ? undefined : `command not found: ${command}`;
}


/***/ }),

/***/ 6173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ runningProcesses),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   nH: () => (/* binding */ runningProcess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Every process that runs, zombies left out; undefined where the system has no /proc. */
function runningProcesses() {
    if (process.platform !== 'linux')
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
            .filter((name) => /^\d+$/u.test(name))
            .flatMap((name) => runningProcess(Number(name)) ?? []);
    }
    catch {
        return undefined;
    }
}
/** The process of a number, unless it has ended; undefined also where the system has no /proc. See proc_pid_stat(5): the name stands in brackets and may hold anything, so the fields are counted from behind it. */
function runningProcess(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [state, parent, group] = fields;
        // One whose first thread has ended looks dead, yet holds its ports until its last thread has.
        const isDead = state === 'X' || (state === 'Z' && Number(fields[17]) <= 1);
        if (isDead)
            return undefined;
        return { pid, parent: Number(parent), group: Number(group), key: `${pid}/${fields[19]}` };
    }
    catch {
        // It ended while the table was read.
        return undefined;
    }
}
/** The members of a process's tree that run: its group, who is known already, and whatever descends from these, also in sessions of its own. */
function treeOf(root, known, all) {
    let tree = all.filter(({ group, key }) => group === root || known.has(key));
    for (;;) {
        const pids = new Set(tree.map(({ pid }) => pid));
        const more = all.filter(({ pid, parent }) => pids.has(parent) && !pids.has(pid));
        if (more.length === 0)
            return tree;
        tree = [...tree, ...more];
    }
}


/***/ }),

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ endTree),
/* harmony export */   TP: () => (/* binding */ killTree),
/* harmony export */   WZ: () => (/* binding */ processTree),
/* harmony export */   dQ: () => (/* binding */ goneWithin),
/* harmony export */   e0: () => (/* binding */ endTreeOnWindows),
/* harmony export */   xN: () => (/* binding */ endProcessTree),
/* harmony export */   xY: () => (/* binding */ drainAfterUs)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6173);


/** How long a process tree that was asked to end may take. */
const graceMs = 2_000;
/** How long one that was killed may take to be gone; longer only for one stuck in the kernel. */
const burialMs = 5_000;
const lookMs = 10;
const never = new AbortController().signal;
/** No process belongs to this group. */
const nobody = -1;
/** Gives the tree of a process that was started with `detached`, together with whoever else is a member; not for Windows. */
function processTree(root, isMember = () => false) {
    // Whoever was seen once is remembered, though its parent be gone by then.
    const known = new Map();
    const look = (all) => {
        const group = root === undefined || isTakenOver(root, all) ? nobody : root.pid;
        for (const each of all)
            if (isMember(each))
                known.set(each.key, each.pid);
        const tree = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .treeOf */ .g7)(group, new Set(known.keys()), all).filter(({ pid }) => pid !== process.pid);
        known.clear();
        for (const { key, pid } of tree)
            known.set(key, pid);
        return { group, tree };
    };
    const signal = (name) => {
        const all = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .runningProcesses */ .$7)();
        if (all === undefined)
            return root !== undefined && send(-root.pid, name);
        const { group, tree } = look(all);
        if (name === 0)
            return tree.length > 0;
        // The group at one blow first, so that nobody in it can start another in between.
        if (tree.some((each) => each.group === group))
            send(-group, name);
        for (const { pid } of tree.filter((each) => each.group !== group))
            send(pid, name);
        return tree.length > 0;
    };
    return {
        lives: () => [...known].some(([key, pid]) => (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .runningProcess */ .nH)(pid)?.key === key) || signal(0),
        pids: () => look((0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .runningProcesses */ .$7)() ?? []).tree.map(({ pid }) => pid),
        signal,
    };
}
/** Whether the number leads another process's group by now. While a group of ours has members, its number is given to nobody. */
function isTakenOver({ pid, key }, all) {
    return key !== undefined && all.some((each) => each.pid === pid && each.key !== key);
}
/** Ends a tree politely, then after a grace by force, and waits until it is gone. */
async function endProcessTree(tree, clock) {
    if (!tree.signal('SIGTERM'))
        return 'gone';
    // Who is stopped obeys as soon as it goes on.
    tree.signal('SIGCONT');
    if (await goneWithin(graceMs, () => tree.lives(), clock))
        return 'politely';
    await goneWithin(burialMs, () => tree.signal('SIGKILL'), clock);
    return 'by-force';
}
/** Waits until nothing lives any more, and says whether it came to that in time. */
async function goneWithin(limitMs, lives, clock) {
    for (const untilAt = clock.now() + limitMs; lives(); await clock.sleep(lookMs, never))
        if (clock.now() >= untilAt)
            return false;
    return true;
}
/**
 * Ends a process and its whole tree: politely, then after a grace by force. Needs a process started with `detached` (except on Windows).
 * Where the system shows its processes, descendants in sessions of their own are ended too; elsewhere the process group is.
 */
async function endTree(pid, clock) {
    if (process.platform === 'win32')
        await endTreeOnWindows(pid);
    else
        await endProcessTree(processTree({ pid, key: undefined }), clock);
}
/** Ends a process and its tree by force before it returns, for a program that is about to exit itself; on Windows the process alone. */
function killTree(pid) {
    if (process.platform === 'win32')
        send(pid, 'SIGKILL');
    else
        processTree({ pid, key: undefined }).signal('SIGKILL');
}
/** Ends a process and its tree by force, for want of a polite way on Windows. */
function endTreeOnWindows(pid) {
    return new Promise((resolve) => {
        const killer = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
        killer.once('error', () => resolve());
        killer.once('exit', () => resolve());
    });
}
/**
 * Reads a stream on behalf of a process that lives on after us, for as long as it lives.
 * Were the pipe closed instead, the next line that process prints would kill it (SIGPIPE).
 */
function drainAfterUs(stream, env) {
    const [command, args] = process.platform === 'win32' ? [process.execPath, ['-e', 'process.stdin.resume()']] : ['cat', []];
    const reader = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { stdio: [stream, 'ignore', 'ignore'], detached: true, windowsHide: true, env, cwd: '/' });
    // Without a reader nothing worse happens than the closed pipe.
    reader.once('error', () => undefined);
    reader.unref();
    stream.destroy();
}
/** Says whether there is anybody to receive a signal; who may not be signalled counts. */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}


/***/ }),

/***/ 3376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _domain_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1339);
/* harmony import */ var _in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9474);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5733);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2883);





const keptMaxBytes = 32 * 1024;
/** How long the pipes of a command that has exited are read yet, when somebody it left behind holds them open. */
const drainMs = 200;
/** How long a killed command may take to be seen dead; longer only for one stuck in the kernel. */
const burialMs = 1_000;
/**
 * Runs a command to its exit, in a process group of its own and without input.
 * A string goes through the system's shell, a list does not. What the command leaves running in the background lives on.
 */
async function runCommand(command, options) {
    const startedAt = options.clock.now();
    const name = typeof command === 'string' ? command : command[0];
    let child;
    try {
        child = await start(command, options);
    }
    catch (fault) {
        return { kind: 'failed', detail: (0,_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .faultInWords */ .R)(fault, name), output: '' };
    }
    const printed = (0,_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .tailOf */ .C)(keptMaxBytes);
    const streams = streamsOf(child);
    for (const stream of streams)
        stream.on('data', (chunk) => printed.push(chunk));
    const ended = endOf(child);
    // Without a number it was never born, and its fault is on the way.
    const first = child.pid === undefined ? await ended : await endedInTime(child.pid, ended, options);
    await letGo(streams, options);
    const output = printed.text();
    if (first === undefined)
        return { kind: 'failed', detail: cutOffInWords(startedAt, options), output };
    if (first.kind === 'fault')
        return { kind: 'failed', detail: (0,_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .faultInWords */ .R)(first.fault, name), output };
    return { kind: first.code === 0 ? 'done' : 'failed', detail: (0,_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .endInWords */ .u)(first, output), output };
}
async function start(command, { env, cwd }) {
    const options = {
        stdio: ['ignore', 'pipe', 'pipe'],
        env,
        ...(cwd === undefined ? {} : { cwd }),
        detached: process.platform !== 'win32',
        windowsHide: true,
    };
    if (typeof command === 'string')
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, { ...options, shell: true });
    const [file, ...args] = command;
    if (process.platform !== 'win32')
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, options);
    // On Windows `npx` and its like are scripts, which only a shell can start, and the shell has quoting rules of its own.
    const { spawn: crossSpawn } = await __webpack_require__.e(/* import() */ 546).then(__webpack_require__.t.bind(__webpack_require__, 546, 19));
    return crossSpawn(file, args, options);
}
/** Not the event `close`: that waits for everybody who holds the pipes, a server left in the background too. */
function endOf(child) {
    return new Promise((resolve) => {
        child.once('error', (fault) => resolve({ kind: 'fault', fault }));
        child.once('exit', (code, signal) => resolve({ kind: 'exit', code, signal }));
    });
}
/** Its end, or undefined when it had to be ended. Should we be made to exit meanwhile, it goes before us. */
async function endedInTime(pid, ended, options) {
    const takeAlong = () => (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .killTree */ .TP)(pid);
    process.once('exit', takeAlong);
    try {
        const first = await untilEndOrLimit(ended, options);
        if (first !== undefined)
            return first;
        await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .endTree */ .Sb)(pid, options.clock);
        await within(ended, burialMs, options.clock);
        return undefined;
    }
    finally {
        process.off('exit', takeAlong);
    }
}
async function untilEndOrLimit(ended, options) {
    const over = new AbortController();
    const limit = options.clock.sleep(options.timeoutMs, AbortSignal.any([options.signal, over.signal]));
    const first = await Promise.race([ended, limit.then(() => undefined)]);
    over.abort();
    return first;
}
/** A child that could not be born for want of file descriptors has none, whatever its type says. */
function streamsOf(child) {
    const streams = [child.stdout, child.stderr];
    return streams.filter((stream) => stream !== undefined);
}
async function letGo(streams, options) {
    await within(Promise.all(streams.map(closed)), drainMs, options.clock);
    for (const stream of streams)
        if (!stream.closed)
            (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .drainAfterUs */ .xY)(stream, options.env);
}
function closed(stream) {
    return new Promise((resolve) => {
        if (stream.closed)
            resolve();
        else
            stream.once('close', resolve);
    });
}
async function within(promise, limitMs, clock) {
    const over = new AbortController();
    await Promise.race([promise, clock.sleep(limitMs, over.signal)]);
    over.abort();
}
function cutOffInWords(startedAt, options) {
    if (!options.signal.aborted)
        return `timed out after ${(0,_domain_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(options.timeoutMs)}`;
    return `stopped after ${(0,_domain_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(options.clock.now() - startedAt)}, because the run was ended`;
}


/***/ }),

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tailOf)
/* harmony export */ });
/** Gives a place for output of any length that keeps only its last `maxBytes` and never uses more than twice that. */
function tailOf(maxBytes) {
    const room = Buffer.alloc(2 * maxBytes);
    let used = 0;
    let cut = false;
    return {
        push(chunk) {
            const part = chunk.subarray(-maxBytes);
            if (used + part.length > room.length) {
                room.copyWithin(0, used - maxBytes, used);
                used = maxBytes;
                cut = true;
            }
            part.copy(room, used);
            used += part.length;
            cut ||= part.length < chunk.length;
        },
        text() {
            const kept = room.subarray(Math.max(0, used - maxBytes), used);
            if (!cut && used <= maxBytes)
                return kept.toString('utf8');
            const line = kept.indexOf('\n') + 1;
            return kept.subarray(line < kept.length ? line : 0).toString('utf8');
        },
    };
}


/***/ }),

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ percentiles),
/* harmony export */   b: () => (/* binding */ withLatency)
/* harmony export */ });
/** Each bucket ends a fiftieth above its beginning, so that what is read is at most one part in a hundred off. */
const growth = 1.02;
const smallestMs = 0.1;
const bucketsMax = 800;
/** The counts with one latency (milliseconds) more. */
function withLatency(latencies, ms) {
    const bucket = Math.min(bucketsMax, Math.max(0, Math.ceil(Math.log(Math.max(ms, smallestMs) / smallestMs) / Math.log(growth))));
    return { ...latencies, [bucket]: (latencies[bucket] ?? 0) + 1 };
}
/** The percentiles by the nearest-rank method, the middle of the bucket each; undefined when nothing was counted. */
function percentiles(latencies) {
    const buckets = Object.entries(latencies).map(([bucket, count]) => [Number(bucket), count]).toSorted(([a], [b]) => a - b);
    const total = buckets.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0)
        return undefined;
    const at = (share) => {
        let left = Math.ceil(total * share);
        const found = buckets.find(([, count]) => (left -= count) <= 0);
        return smallestMs * growth ** ((found?.[0] ?? 0) - 0.5);
    };
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}


/***/ })

};
