export const id = 26;
export const ids = [26];
export const modules = {

/***/ 2026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/domain/describe.js
var describe = __webpack_require__(1339);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/adapters/operator/in-words.js

/** How a process ended, in short words: `exit 0`, `exit 137 (SIGKILL)`, `ended by SIGTERM`, `command not found: x`. */
function endInWords(end, output) {
    if (end.signal !== null)
        return `ended by ${end.signal}`;
    const code = end.code ?? 0;
    if (code === 127)
        return notFoundInWords(output) ?? 'exit 127 (command not found)';
    if (code === 126)
        return 'exit 126 (found, but it cannot be executed)';
    const signal = Object.entries(external_node_os_.constants.signals).find(([, number]) => code === 128 + number)?.[0];
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/adapters/operator/process-table.js

/** Every process that runs, zombies left out; undefined where the system has no /proc. */
function runningProcesses() {
    if (process.platform !== 'linux')
        return undefined;
    try {
        return (0,external_node_fs_.readdirSync)('/proc')
            .filter((name) => /^\d+$/u.test(name))
            .flatMap((name) => running(Number(name)) ?? []);
    }
    catch {
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
/** See proc_pid_stat(5): the name stands in brackets and may hold anything, so the fields are counted from behind it. */
function running(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [state, parent, group] = fields;
        if (state === 'Z' || state === 'X')
            return undefined;
        return { pid, parent: Number(parent), group: Number(group), key: `${pid}/${fields[19]}` };
    }
    catch {
        // It ended while the table was read.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/operator/process-tree.js


/** How long a process tree that was asked to end may take. */
const graceMs = 2_000;
const lookMs = 50;
/**
 * Ends a process and its whole tree: politely, then after a grace by force. Needs a process started with `detached` (except on Windows).
 * Where the system shows its processes, descendants in sessions of their own are ended too; elsewhere the process group is.
 */
async function endTree(pid, clock) {
    if (process.platform === 'win32') {
        await endTreeOnWindows(pid);
        return;
    }
    const never = new AbortController().signal;
    const known = new Set();
    const untilAt = clock.now() + graceMs;
    let lives = signalTree(pid, known, 'SIGTERM');
    while (lives && clock.now() < untilAt) {
        await clock.sleep(lookMs, never);
        lives = signalTree(pid, known, 0);
    }
    if (lives)
        signalTree(pid, known, 'SIGKILL');
}
/** Ends a process and its tree by force before it returns, for a program that is about to exit itself; on Windows the process alone. */
function killTree(pid) {
    if (process.platform === 'win32')
        send(pid, 'SIGKILL');
    else
        signalTree(pid, new Set(), 'SIGKILL');
}
/**
 * Reads a stream on behalf of a process that lives on after us, for as long as it lives.
 * Were the pipe closed instead, the next line that process prints would kill it (SIGPIPE).
 */
function drainAfterUs(stream, env) {
    const [command, args] = process.platform === 'win32' ? [process.execPath, ['-e', 'process.stdin.resume()']] : ['cat', []];
    const reader = (0,external_node_child_process_.spawn)(command, args, { stdio: [stream, 'ignore', 'ignore'], detached: true, windowsHide: true, env, cwd: '/' });
    // Without a reader nothing worse happens than the closed pipe.
    reader.once('error', () => undefined);
    reader.unref();
    stream.destroy();
}
/** Signals every member and says whether there are any; whoever was seen once is remembered, though its parent be gone by then. */
function signalTree(root, known, signal) {
    const all = runningProcesses();
    if (all === undefined)
        return send(-root, signal);
    const tree = treeOf(root, known, all);
    for (const { key } of tree)
        known.add(key);
    if (signal === 0)
        return tree.length > 0;
    // The group at one blow first, so that nobody in it can start another in between.
    send(-root, signal);
    for (const { pid } of tree.filter(({ group }) => group !== root))
        send(pid, signal);
    return tree.length > 0;
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
function endTreeOnWindows(pid) {
    return new Promise((resolve) => {
        const killer = (0,external_node_child_process_.spawn)('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
        killer.once('error', () => resolve());
        killer.once('exit', () => resolve());
    });
}

;// CONCATENATED MODULE: ./lib/adapters/operator/tail.js
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

;// CONCATENATED MODULE: ./lib/adapters/operator/run-command.js





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
        child = await start(command, options.env);
    }
    catch (fault) {
        return { kind: 'failed', detail: faultInWords(fault, name), output: '' };
    }
    const printed = tailOf(keptMaxBytes);
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
        return { kind: 'failed', detail: faultInWords(first.fault, name), output };
    return { kind: first.code === 0 ? 'done' : 'failed', detail: endInWords(first, output), output };
}
async function start(command, env) {
    const options = {
        stdio: ['ignore', 'pipe', 'pipe'],
        env,
        detached: process.platform !== 'win32',
        windowsHide: true,
    };
    if (typeof command === 'string')
        return (0,external_node_child_process_.spawn)(command, { ...options, shell: true });
    const [file, ...args] = command;
    if (process.platform !== 'win32')
        return (0,external_node_child_process_.spawn)(file, args, options);
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
    const takeAlong = () => killTree(pid);
    process.once('exit', takeAlong);
    try {
        const first = await untilEndOrLimit(ended, options);
        if (first !== undefined)
            return first;
        await endTree(pid, options.clock);
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
    await within(Promise.all(streams.map(run_command_closed)), drainMs, options.clock);
    for (const stream of streams)
        if (!stream.closed)
            drainAfterUs(stream, options.env);
}
function run_command_closed(stream) {
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
        return `timed out after ${(0,describe/* durationWords */.Sh)(options.timeoutMs)}`;
    return `stopped after ${(0,describe/* durationWords */.Sh)(options.clock.now() - startedAt)}, because the run was ended`;
}


/***/ })

};
