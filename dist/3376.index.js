export const id = 3376;
export const ids = [3376];
export const modules = {
	9474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	R: () => faultInWords,
	u: () => endInWords
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
function endInWords(end, output) {
	if (end.signal !== null) return `ended by ${end.signal}`;
	const code = end.code ?? 0;
	if (code === 127) return notFoundInWords(output) ?? "exit 127 (command not found)";
	if (code === 126) return "exit 126 (found, but it cannot be executed)";
	const signal = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).find(([, number]) => code === 128 + number)?.[0];
	return signal === undefined ? `exit ${code}` : `exit ${code} (${signal})`;
}
function faultInWords(fault, command) {
	const code = fault instanceof Error && "code" in fault ? fault.code : undefined;
	if (code === "ENOENT") return `command not found: ${command}`;
	if (code === "EACCES") return `not executable: ${command}`;
	if (code === "E2BIG") return "could not be started: the command line is too long";
	return `could not be started: ${fault instanceof Error ? fault.message : String(fault)}`;
}
function notFoundInWords(output) {
	const command = /([^\s:]+): (?:command )?not found\s*$/mu.exec(output)?.[1];
	return command === undefined ? undefined : `command not found: ${command}`;
}
	}),
	6173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$7: () => runningProcesses,
	g7: () => treeOf,
	nH: () => runningProcess
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
function runningProcesses() {
	if (process.platform !== "linux") return undefined;
	try {
		return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").filter((name) => /^\d+$/u.test(name)).flatMap((name) => runningProcess(Number(name)) ?? []);
	} catch {
		return undefined;
	}
}
function runningProcess(pid) {
	try {
		const stat = beginning(`/proc/${pid}/stat`);
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		const [state, parent, group] = fields;
		const isDead = state === "X" || state === "Z" && Number(fields[17]) <= 1;
		if (isDead) return undefined;
		return {
			pid,
			parent: Number(parent),
			group: Number(group),
			key: `${pid}/${fields[19]}`
		};
	} catch {
		return undefined;
	}
}
function treeOf(root, known, all) {
	let tree = all.filter(({ group, key }) => group === root || known.has(key));
	for (;;) {
		const pids = new Set(tree.map(({ pid }) => pid));
		const more = all.filter(({ pid, parent }) => pids.has(parent) && !pids.has(pid));
		if (more.length === 0) return tree;
		tree = [...tree, ...more];
	}
}
const page = Buffer.allocUnsafe(4096);
function beginning(path) {
	const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
	try {
		return page.toString("latin1", 0, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, page, 0, page.length, 0));
	} finally {
		(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
	}
}
	}),
	5733: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Sb: () => endTree,
	TP: () => killTree,
	WZ: () => processTree,
	dQ: () => goneWithin,
	e0: () => endTreeOnWindows,
	xN: () => endProcessTree,
	xY: () => drainAfterUs
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6173);
const graceMs = 2e3;
const burialMs = 5e3;
const lookMs = 10;
const never = new AbortController().signal;
const nobody = -1;
function processTree(root, isMember = () => false) {
	const known = new Map();
	const look = (all) => {
		const group = root === undefined || isTakenOver(root, all) ? nobody : root.pid;
		for (const each of all) if (isMember(each)) known.set(each.key, each.pid);
		const tree = (0, _process_table_js__WEBPACK_IMPORTED_MODULE_1__.g7)(group, new Set(known.keys()), all).filter(({ pid }) => pid !== process.pid);
		known.clear();
		for (const { key, pid } of tree) known.set(key, pid);
		return {
			group,
			tree
		};
	};
	const signal = (name) => {
		const all = (0, _process_table_js__WEBPACK_IMPORTED_MODULE_1__.$7)();
		if (all === undefined) return root !== undefined && send(-root.pid, name);
		const { group, tree } = look(all);
		if (name === 0) return tree.length > 0;
		if (tree.some((each) => each.group === group)) send(-group, name);
		for (const { pid } of tree.filter((each) => each.group !== group)) send(pid, name);
		return tree.length > 0;
	};
	return {
		lives: () => [...known].some(([key, pid]) => (0, _process_table_js__WEBPACK_IMPORTED_MODULE_1__.nH)(pid)?.key === key) || signal(0),
		pids: () => look((0, _process_table_js__WEBPACK_IMPORTED_MODULE_1__.$7)() ?? []).tree.map(({ pid }) => pid),
		signal
	};
}
function isTakenOver({ pid, key }, all) {
	return key !== undefined && all.some((each) => each.pid === pid && each.key !== key);
}
async function endProcessTree(tree, clock) {
	if (!tree.signal("SIGTERM")) return "gone";
	tree.signal("SIGCONT");
	if (await goneWithin(graceMs, () => tree.lives(), clock)) return "politely";
	await goneWithin(burialMs, () => tree.signal("SIGKILL"), clock);
	return "by-force";
}
async function goneWithin(limitMs, lives, clock) {
	for (const untilAt = clock.now() + limitMs; lives(); await clock.sleep(lookMs, never)) if (clock.now() >= untilAt) return false;
	return true;
}
async function endTree(pid, clock) {
	if (process.platform === "win32") await endTreeOnWindows(pid);
	else await endProcessTree(processTree({
		pid,
		key: undefined
	}), clock);
}
function killTree(pid) {
	if (process.platform === "win32") send(pid, "SIGKILL");
	else processTree({
		pid,
		key: undefined
	}).signal("SIGKILL");
}
function endTreeOnWindows(pid) {
	return new Promise((resolve) => {
		const killer = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("taskkill", [
			"/PID",
			String(pid),
			"/T",
			"/F"
		], {
			stdio: "ignore",
			windowsHide: true
		});
		killer.once("error", () => resolve());
		killer.once("exit", () => resolve());
	});
}
function drainAfterUs(stream, env) {
	const [command, args] = process.platform === "win32" ? [process.execPath, ["-e", "process.stdin.resume()"]] : ["cat", []];
	const reader = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
		stdio: [
			stream,
			"ignore",
			"ignore"
		],
		detached: true,
		windowsHide: true,
		env,
		cwd: "/"
	});
	reader.once("error", () => undefined);
	reader.unref();
	stream.destroy();
}
function send(pid, signal) {
	try {
		process.kill(pid, signal);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
	}),
	3376: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { runCommand: () => runCommand });
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var _domain_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1339);
var _in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9474);
var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5733);
var _tail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2883);
const keptMaxBytes = 32 * 1024;
const drainMs = 200;
const burialMs = 1e3;
async function runCommand(command, options) {
	const startedAt = options.clock.now();
	const name = typeof command === "string" ? command : command[0];
	let child;
	try {
		child = await start(command, options);
	} catch (fault) {
		return {
			kind: "failed",
			detail: (0, _in_words_js__WEBPACK_IMPORTED_MODULE_2__.R)(fault, name),
			output: ""
		};
	}
	const printed = (0, _tail_js__WEBPACK_IMPORTED_MODULE_4__.C)(keptMaxBytes);
	const streams = streamsOf(child);
	for (const stream of streams) stream.on("data", (chunk) => printed.push(chunk));
	const ended = endOf(child);
	const first = child.pid === undefined ? await ended : await endedInTime(child.pid, ended, options);
	await letGo(streams, options);
	const output = printed.text();
	if (first === undefined) return {
		kind: "failed",
		detail: cutOffInWords(startedAt, options),
		output
	};
	if (first.kind === "fault") return {
		kind: "failed",
		detail: (0, _in_words_js__WEBPACK_IMPORTED_MODULE_2__.R)(first.fault, name),
		output
	};
	return {
		kind: first.code === 0 ? "done" : "failed",
		detail: (0, _in_words_js__WEBPACK_IMPORTED_MODULE_2__.u)(first, output),
		output
	};
}
async function start(command, { env, cwd }) {
	const options = {
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		env,
		...cwd === undefined ? {} : { cwd },
		detached: process.platform !== "win32",
		windowsHide: true
	};
	if (typeof command === "string") return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, {
		...options,
		shell: true
	});
	const [file, ...args] = command;
	if (process.platform !== "win32") return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, options);
	const { spawn: crossSpawn } = await __webpack_require__.e(546).then(__webpack_require__.t.bind(__webpack_require__, 546, 19));
	return crossSpawn(file, args, options);
}
function endOf(child) {
	return new Promise((resolve) => {
		child.once("error", (fault) => resolve({
			kind: "fault",
			fault
		}));
		child.once("exit", (code, signal) => resolve({
			kind: "exit",
			code,
			signal
		}));
	});
}
async function endedInTime(pid, ended, options) {
	const takeAlong = () => (0, _process_tree_js__WEBPACK_IMPORTED_MODULE_3__.TP)(pid);
	process.once("exit", takeAlong);
	try {
		const first = await untilEndOrLimit(ended, options);
		if (first !== undefined) return first;
		await (0, _process_tree_js__WEBPACK_IMPORTED_MODULE_3__.Sb)(pid, options.clock);
		await within(ended, burialMs, options.clock);
		return undefined;
	} finally {
		process.off("exit", takeAlong);
	}
}
async function untilEndOrLimit(ended, options) {
	const over = new AbortController();
	const limit = options.clock.sleep(options.timeoutMs, AbortSignal.any([options.signal, over.signal]));
	const first = await Promise.race([ended, limit.then(() => undefined)]);
	over.abort();
	return first;
}
function streamsOf(child) {
	const streams = [child.stdout, child.stderr];
	return streams.filter((stream) => stream !== undefined);
}
async function letGo(streams, options) {
	await within(Promise.all(streams.map(closed)), drainMs, options.clock);
	for (const stream of streams) if (!stream.closed) (0, _process_tree_js__WEBPACK_IMPORTED_MODULE_3__.xY)(stream, options.env);
}
function closed(stream) {
	return new Promise((resolve) => {
		if (stream.closed) resolve();
		else stream.once("close", resolve);
	});
}
async function within(promise, limitMs, clock) {
	const over = new AbortController();
	await Promise.race([promise, clock.sleep(limitMs, over.signal)]);
	over.abort();
}
function cutOffInWords(startedAt, options) {
	if (!options.signal.aborted) return `timed out after ${(0, _domain_describe_js__WEBPACK_IMPORTED_MODULE_1__.Sh)(options.timeoutMs)}`;
	return `stopped after ${(0, _domain_describe_js__WEBPACK_IMPORTED_MODULE_1__.Sh)(options.clock.now() - startedAt)}, because the run was ended`;
}
	}),
	2883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { C: () => tailOf });
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
			if (!cut && used <= maxBytes) return kept.toString("utf8");
			const line = kept.indexOf("\n") + 1;
			return kept.subarray(line < kept.length ? line : 0).toString("utf8");
		}
	};
}
	})
};
