export const id = 7491;
export const ids = [7491, 546];
export const modules = {
	546: ((module, __unused_webpack_exports, __webpack_require__) => {
const cp = __webpack_require__(7698);
const parse = __webpack_require__(7877);
const enoent = __webpack_require__(6469);
function spawn(command, args, options) {
	const parsed = parse(command, args, options);
	const spawned = cp.spawn(parsed.command, parsed.args, parsed.options);
	enoent.hookChildProcess(spawned, parsed);
	return spawned;
}
function spawnSync(command, args, options) {
	const parsed = parse(command, args, options);
	const result = cp.spawnSync(parsed.command, parsed.args, parsed.options);
	result.error = result.error || enoent.verifyENOENTSync(result.status, parsed);
	return result;
}
module.exports = spawn;
module.exports.spawn = spawn;
module.exports.sync = spawnSync;
module.exports._parse = parse;
module.exports._enoent = enoent;
	}),
	6469: ((module) => {
const isWin = process.platform === "win32";
function notFoundError(original, syscall) {
	return Object.assign(new Error(`${syscall} ${original.command} ENOENT`), {
		code: "ENOENT",
		errno: "ENOENT",
		syscall: `${syscall} ${original.command}`,
		path: original.command,
		spawnargs: original.args
	});
}
function hookChildProcess(cp, parsed) {
	if (!isWin) {
		return;
	}
	const originalEmit = cp.emit;
	cp.emit = function(name, arg1) {
		if (name === "exit") {
			const err = verifyENOENT(arg1, parsed);
			if (err) {
				return originalEmit.call(cp, "error", err);
			}
		}
		return originalEmit.apply(cp, arguments);
	};
}
function verifyENOENT(status, parsed) {
	if (isWin && status === 1 && !parsed.file) {
		return notFoundError(parsed.original, "spawn");
	}
	return null;
}
function verifyENOENTSync(status, parsed) {
	if (isWin && status === 1 && !parsed.file) {
		return notFoundError(parsed.original, "spawnSync");
	}
	return null;
}
module.exports = {
	hookChildProcess,
	verifyENOENT,
	verifyENOENTSync,
	notFoundError
};
	}),
	7877: ((module, __unused_webpack_exports, __webpack_require__) => {
const path = __webpack_require__(6928);
const resolveCommand = __webpack_require__(4866);
const escape = __webpack_require__(2164);
const readShebang = __webpack_require__(599);
const isWin = process.platform === "win32";
const isExecutableRegExp = /\.(?:com|exe)$/i;
const isCmdShimRegExp = /node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;
function detectShebang(parsed) {
	parsed.file = resolveCommand(parsed);
	const shebang = parsed.file && readShebang(parsed.file);
	if (shebang) {
		parsed.args.unshift(parsed.file);
		parsed.command = shebang;
		return resolveCommand(parsed);
	}
	return parsed.file;
}
function parseNonShell(parsed) {
	if (!isWin) {
		return parsed;
	}
	const commandFile = detectShebang(parsed);
	const needsShell = !isExecutableRegExp.test(commandFile);
	if (parsed.options.forceShell || needsShell) {
		const needsDoubleEscapeMetaChars = isCmdShimRegExp.test(commandFile);
		parsed.command = path.normalize(parsed.command);
		parsed.command = escape.command(parsed.command);
		parsed.args = parsed.args.map((arg) => escape.argument(arg, needsDoubleEscapeMetaChars));
		const shellCommand = [parsed.command].concat(parsed.args).join(" ");
		parsed.args = [
			"/d",
			"/s",
			"/c",
			`"${shellCommand}"`
		];
		parsed.command = process.env.comspec || "cmd.exe";
		parsed.options.windowsVerbatimArguments = true;
	}
	return parsed;
}
function parse(command, args, options) {
	if (args && !Array.isArray(args)) {
		options = args;
		args = null;
	}
	args = args ? args.slice(0) : [];
	options = Object.assign({}, options);
	const parsed = {
		command,
		args,
		options,
		file: undefined,
		original: {
			command,
			args
		}
	};
	return options.shell ? parsed : parseNonShell(parsed);
}
module.exports = parse;
	}),
	2164: ((module) => {
const metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;
function escapeCommand(arg) {
	arg = arg.replace(metaCharsRegExp, "^$1");
	return arg;
}
function escapeArgument(arg, doubleEscapeMetaChars) {
	arg = `${arg}`;
	arg = arg.replace(/(?=(\\+?)?)\1"/g, "$1$1\\\"");
	arg = arg.replace(/(?=(\\+?)?)\1$/, "$1$1");
	arg = `"${arg}"`;
	arg = arg.replace(metaCharsRegExp, "^$1");
	if (doubleEscapeMetaChars) {
		arg = arg.replace(metaCharsRegExp, "^$1");
	}
	return arg;
}
module.exports.command = escapeCommand;
module.exports.argument = escapeArgument;
	}),
	599: ((module, __unused_webpack_exports, __webpack_require__) => {
const fs = __webpack_require__(9896);
const shebangCommand = __webpack_require__(9152);
function readShebang(command) {
	const size = 150;
	const buffer = Buffer.alloc(size);
	let fd;
	try {
		fd = fs.openSync(command, "r");
		fs.readSync(fd, buffer, 0, size, 0);
		fs.closeSync(fd);
	} catch (e) {}
	return shebangCommand(buffer.toString());
}
module.exports = readShebang;
	}),
	4866: ((module, __unused_webpack_exports, __webpack_require__) => {
const path = __webpack_require__(6928);
const which = __webpack_require__(6848);
const getPathKey = __webpack_require__(6689);
function resolveCommandAttempt(parsed, withoutPathExt) {
	const env = parsed.options.env || process.env;
	const cwd = process.cwd();
	const hasCustomCwd = parsed.options.cwd != null;
	const shouldSwitchCwd = hasCustomCwd && process.chdir !== undefined && !process.chdir.disabled;
	if (shouldSwitchCwd) {
		try {
			process.chdir(parsed.options.cwd);
		} catch (err) {}
	}
	let resolved;
	try {
		resolved = which.sync(parsed.command, {
			path: env[getPathKey({ env })],
			pathExt: withoutPathExt ? path.delimiter : undefined
		});
	} catch (e) {} finally {
		if (shouldSwitchCwd) {
			process.chdir(cwd);
		}
	}
	if (resolved) {
		resolved = path.resolve(hasCustomCwd ? parsed.options.cwd : "", resolved);
	}
	return resolved;
}
function resolveCommand(parsed) {
	return resolveCommandAttempt(parsed) || resolveCommandAttempt(parsed, true);
}
module.exports = resolveCommand;
	}),
	2940: ((module, __unused_webpack_exports, __webpack_require__) => {
var fs = __webpack_require__(9896);
var core;
if (process.platform === "win32" || global.TESTING_WINDOWS) {
	core = __webpack_require__(9225);
} else {
	core = __webpack_require__(1025);
}
module.exports = isexe;
isexe.sync = sync;
function isexe(path, options, cb) {
	if (typeof options === "function") {
		cb = options;
		options = {};
	}
	if (!cb) {
		if (typeof Promise !== "function") {
			throw new TypeError("callback not provided");
		}
		return new Promise(function(resolve, reject) {
			isexe(path, options || {}, function(er, is) {
				if (er) {
					reject(er);
				} else {
					resolve(is);
				}
			});
		});
	}
	core(path, options || {}, function(er, is) {
		if (er) {
			if (er.code === "EACCES" || options && options.ignoreErrors) {
				er = null;
				is = false;
			}
		}
		cb(er, is);
	});
}
function sync(path, options) {
	try {
		return core.sync(path, options || {});
	} catch (er) {
		if (options && options.ignoreErrors || er.code === "EACCES") {
			return false;
		} else {
			throw er;
		}
	}
}
	}),
	1025: ((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = isexe;
isexe.sync = sync;
var fs = __webpack_require__(9896);
function isexe(path, options, cb) {
	fs.stat(path, function(er, stat) {
		cb(er, er ? false : checkStat(stat, options));
	});
}
function sync(path, options) {
	return checkStat(fs.statSync(path), options);
}
function checkStat(stat, options) {
	return stat.isFile() && checkMode(stat, options);
}
function checkMode(stat, options) {
	var mod = stat.mode;
	var uid = stat.uid;
	var gid = stat.gid;
	var myUid = options.uid !== undefined ? options.uid : process.getuid && process.getuid();
	var myGid = options.gid !== undefined ? options.gid : process.getgid && process.getgid();
	var u = parseInt("100", 8);
	var g = parseInt("010", 8);
	var o = parseInt("001", 8);
	var ug = u | g;
	var ret = mod & o || mod & g && gid === myGid || mod & u && uid === myUid || mod & ug && myUid === 0;
	return ret;
}
	}),
	9225: ((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = isexe;
isexe.sync = sync;
var fs = __webpack_require__(9896);
function checkPathExt(path, options) {
	var pathext = options.pathExt !== undefined ? options.pathExt : process.env.PATHEXT;
	if (!pathext) {
		return true;
	}
	pathext = pathext.split(";");
	if (pathext.indexOf("") !== -1) {
		return true;
	}
	for (var i = 0; i < pathext.length; i++) {
		var p = pathext[i].toLowerCase();
		if (p && path.substr(-p.length).toLowerCase() === p) {
			return true;
		}
	}
	return false;
}
function checkStat(stat, path, options) {
	if (!stat.isSymbolicLink() && !stat.isFile()) {
		return false;
	}
	return checkPathExt(path, options);
}
function isexe(path, options, cb) {
	fs.stat(path, function(er, stat) {
		cb(er, er ? false : checkStat(stat, path, options));
	});
}
function sync(path, options) {
	return checkStat(fs.statSync(path), path, options);
}
	}),
	6689: ((module) => {
const pathKey = (options = {}) => {
	const environment = options.env || process.env;
	const platform = options.platform || process.platform;
	if (platform !== "win32") {
		return "PATH";
	}
	return Object.keys(environment).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
};
module.exports = pathKey;
module.exports["default"] = pathKey;
	}),
	9152: ((module, __unused_webpack_exports, __webpack_require__) => {
const shebangRegex = __webpack_require__(7334);
module.exports = (string = "") => {
	const match = string.match(shebangRegex);
	if (!match) {
		return null;
	}
	const [path, argument] = match[0].replace(/#! ?/, "").split(" ");
	const binary = path.split("/").pop();
	if (binary === "env") {
		return argument;
	}
	return argument ? `${binary} ${argument}` : binary;
};
	}),
	7334: ((module) => {
module.exports = /^#!(.*)/;
	}),
	6848: ((module, __unused_webpack_exports, __webpack_require__) => {
const isWindows = process.platform === "win32" || process.env.OSTYPE === "cygwin" || process.env.OSTYPE === "msys";
const path = __webpack_require__(6928);
const COLON = isWindows ? ";" : ":";
const isexe = __webpack_require__(2940);
const getNotFoundError = (cmd) => Object.assign(new Error(`not found: ${cmd}`), { code: "ENOENT" });
const getPathInfo = (cmd, opt) => {
	const colon = opt.colon || COLON;
	const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? [""] : [...isWindows ? [process.cwd()] : [], ...(opt.path || process.env.PATH || "").split(colon)];
	const pathExtExe = isWindows ? opt.pathExt || process.env.PATHEXT || ".EXE;.CMD;.BAT;.COM" : "";
	const pathExt = isWindows ? pathExtExe.split(colon) : [""];
	if (isWindows) {
		if (cmd.indexOf(".") !== -1 && pathExt[0] !== "") pathExt.unshift("");
	}
	return {
		pathEnv,
		pathExt,
		pathExtExe
	};
};
const which = (cmd, opt, cb) => {
	if (typeof opt === "function") {
		cb = opt;
		opt = {};
	}
	if (!opt) opt = {};
	const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
	const found = [];
	const step = (i) => new Promise((resolve, reject) => {
		if (i === pathEnv.length) return opt.all && found.length ? resolve(found) : reject(getNotFoundError(cmd));
		const ppRaw = pathEnv[i];
		const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
		const pCmd = path.join(pathPart, cmd);
		const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
		resolve(subStep(p, i, 0));
	});
	const subStep = (p, i, ii) => new Promise((resolve, reject) => {
		if (ii === pathExt.length) return resolve(step(i + 1));
		const ext = pathExt[ii];
		isexe(p + ext, { pathExt: pathExtExe }, (er, is) => {
			if (!er && is) {
				if (opt.all) found.push(p + ext);
				else return resolve(p + ext);
			}
			return resolve(subStep(p, i, ii + 1));
		});
	});
	return cb ? step(0).then((res) => cb(null, res), cb) : step(0);
};
const whichSync = (cmd, opt) => {
	opt = opt || {};
	const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
	const found = [];
	for (let i = 0; i < pathEnv.length; i++) {
		const ppRaw = pathEnv[i];
		const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
		const pCmd = path.join(pathPart, cmd);
		const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
		for (let j = 0; j < pathExt.length; j++) {
			const cur = p + pathExt[j];
			try {
				const is = isexe.sync(cur, { pathExt: pathExtExe });
				if (is) {
					if (opt.all) found.push(cur);
					else return cur;
				}
			} catch (ex) {}
		}
	}
	if (opt.all && found.length) return found;
	if (opt.nothrow) return null;
	throw getNotFoundError(cmd);
};
module.exports = which;
which.sync = whichSync;
	}),
	1199: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$O: () => guardFolders,
	Cs: () => makeGuardFolder,
	K4: () => guardsHome,
	Lx: () => GuardPlaceError,
	Q: () => guardFolder,
	R0: () => markTold,
	Wc: () => isTold,
	Y6: () => requestStop,
	Zm: () => stopSignal,
	be: () => isStopRequested
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
const stopName = "stop";
const toldName = "told";
const prefix = "guard-";
const stopSignal = "SIGUSR2";
const nameMax = 100;
class GuardPlaceError extends Error {
	name = "GuardPlaceError";
}
function guardsHome(env, cwd) {
	const runnerTemp = env["RUNNER_TEMP"];
	if (runnerTemp !== undefined && runnerTemp !== "") return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runnerTemp, "mock-medic");
	const own = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `mock-medic-${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username.replaceAll(/[^\w.-]/gu, "_")}`);
	const { uid } = made(own, () => {
		(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(own, {
			recursive: true,
			mode: 448
		});
		return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(own);
	});
	if (process.getuid !== undefined && uid !== process.getuid()) throw new GuardPlaceError(`${own} belongs to somebody else; remove it, or set RUNNER_TEMP to a folder of your own`);
	return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, encodeURIComponent(cwd).slice(-nameMax));
}
function makeGuardFolder(home) {
	return made(home, () => {
		(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(home, {
			recursive: true,
			mode: 448
		});
		const folder = guardFolder((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, prefix)));
		(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder.logs);
		(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder.control);
		return folder;
	});
}
function made(home, make) {
	try {
		return make();
	} catch (cause) {
		throw new GuardPlaceError(`A guard cannot make its folder in ${home} (${cause instanceof Error ? cause.message : String(cause)}); make room there, or set RUNNER_TEMP to another folder.`, { cause });
	}
}
function guardFolder(path) {
	return {
		path,
		logs: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, "logs"),
		control: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, "control")
	};
}
function guardFolders(home) {
	try {
		return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(home).filter((name) => name.startsWith(prefix)).map((name) => guardFolder((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name)));
	} catch {
		return [];
	}
}
function requestStop({ control }) {
	(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(control, stopName), "");
}
function isStopRequested({ control }) {
	return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(control, stopName));
}
function isTold({ path }) {
	return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, toldName));
}
function markTold({ path }) {
	try {
		(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, toldName), "");
	} catch {}
}
	}),
	497: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	q: () => watchForEnd,
	F: () => watchForStop
});
var external_node_fs_ = __webpack_require__(3024);
var guards_folder = __webpack_require__(1199);
var external_node_child_process_ = __webpack_require__(1421);
;
/*! module ./lib/adapters/guards/runner-process.js */
const runnerName = "Runner.Worker";
const generationsMax = 16;
const askMs = 2e3;
async function findRunner() {
	if (process.platform === "win32") return undefined;
	let pid = process.ppid;
	for (let generation = 0; generation < generationsMax && pid > 1; generation += 1) {
		const found = await parentOf(pid);
		if (found === undefined) return undefined;
		if (found.name.includes(runnerName)) return ancestor(pid);
		pid = found.parent;
	}
	return undefined;
}
function ancestor(pid) {
	const bornAt = birthOf(pid);
	return {
		pid,
		lives: () => isThere(pid) && birthOf(pid) === bornAt
	};
}
function birthOf(pid) {
	return statFields(pid)?.fields[19];
}
async function parentOf(pid) {
	if (process.platform === "linux") {
		const stat = statFields(pid);
		return stat === undefined ? undefined : {
			parent: Number(stat.fields[1]),
			name: `${stat.name} ${programOf(pid)}`
		};
	}
	return new Promise((resolve) => {
		(0, external_node_child_process_.execFile)("ps", [
			"-o",
			"ppid=,comm=",
			"-p",
			String(pid)
		], { timeout: askMs }, (error, stdout) => {
			const [, parent, name] = /^\s*(\d+)\s+(.*\S)/u.exec(stdout) ?? [];
			resolve(error !== null || parent === undefined || name === undefined ? undefined : {
				parent: Number(parent),
				name
			});
		});
	});
}
function programOf(pid) {
	try {
		return (0, external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, "utf8").split("\0", 1)[0] ?? "";
	} catch {
		return "";
	}
}
function statFields(pid) {
	try {
		const stat = (0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "latin1");
		const end = stat.lastIndexOf(")");
		return {
			name: stat.slice(stat.indexOf("(") + 1, end),
			fields: stat.slice(end + 2).split(" ")
		};
	} catch {
		return undefined;
	}
}
function isThere(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
;
/*! module ./lib/adapters/guards/job-end.js */
const lookMs = 1e3;
const lifeMaxMs = 6 * 36e5;
function watchForEnd(folder, onEnd) {
	const startedAt = performance.now();
	let runner;
	void findRunner().then((found) => runner = found);
	const reason = () => {
		if (!(0, external_node_fs_.existsSync)(folder.path)) return "its folder was removed";
		if (runner !== undefined) return runner.lives() ? undefined : "the runner has ended";
		return performance.now() - startedAt > lifeMaxMs ? "six hours had passed" : undefined;
	};
	return watchFor(folder, reason, ({ why, asked }) => onEnd(why, asked));
}
function watchForStop(folder, onStop) {
	return watchFor(folder, () => undefined, onStop);
}
function watchFor(folder, reason, onEnd) {
	let isOver = false;
	let isSignalled = false;
	const look = () => {
		const asked = isSignalled || (0, guards_folder.be)(folder);
		const why = asked ? "it was told to stop" : reason();
		if (why === undefined || isOver) return;
		rest();
		onEnd({
			why,
			asked
		});
	};
	const onSignal = () => {
		isSignalled = true;
		look();
	};
	process.on(guards_folder.Zm, onSignal);
	const timer = setInterval(look, lookMs);
	const watcher = watched(folder.control, look);
	const rest = () => {
		isOver = true;
		clearInterval(timer);
		watcher?.close();
	};
	queueMicrotask(look);
	return { clear() {
		rest();
		process.off(guards_folder.Zm, onSignal);
	} };
}
function watched(path, look) {
	try {
		return (0, external_node_fs_.watch)(path, look).on("error", () => undefined);
	} catch {
		return undefined;
	}
}
	}),
	7491: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { guardInForeground: () => guardInForeground });
var adapters_clock = __webpack_require__(1642);
var deadline = __webpack_require__(6658);
var guards_folder = __webpack_require__(1199);
var process_tree = __webpack_require__(5733);
var marked = __webpack_require__(3971);
;
/*! module ./lib/adapters/keeper/sudden-end.js */
function killServices({ guard, services }) {
	for (const { service, process: recorded, phase } of Object.values(services)) {
		if (recorded === undefined || phase === "stopped") continue;
		if (process.platform === "win32") (0, process_tree.TP)(recorded.pid);
		else (0, process_tree.WZ)(recorded, (0, marked.QC)(guard, service.id)).signal("SIGKILL");
	}
}
var job_end = __webpack_require__(497);
var log_stream = __webpack_require__(2195);
var external_node_os_ = __webpack_require__(8161);
var cross_spawn = __webpack_require__(546);
var process_table = __webpack_require__(6173);
;
/*! module ./lib/adapters/operator/terminal-command.js */
const graceMs = 5e3;
const stderrFd = 2;
async function runInTerminal([file, ...args], { env, toStderr, asked, onFault, clock }) {
	const child = (0, cross_spawn.spawn)(file, args, {
		stdio: [
			"inherit",
			toStderr ? stderrFd : "inherit",
			"inherit"
		],
		env
	});
	const ended = new Promise((resolve) => {
		child.once("error", (error) => {
			onFault(error.code === "ENOENT" ? `command not found: ${file}` : `${file} could not be started: ${error.message}`);
			resolve({
				code: error.code === "ENOENT" ? 127 : 126,
				hasRun: false
			});
		});
		child.once("exit", (exit, signal) => resolve({
			code: exit ?? 128 + external_node_os_.constants.signals[signal ?? "SIGKILL"],
			hasRun: true
		}));
	});
	const tree = treeOf(child);
	const takeAlong = () => void tree.signal("SIGKILL");
	process.once("exit", takeAlong);
	const signal = await Promise.race([asked, ended.then(() => undefined)]);
	if (signal !== undefined) await end(child, {
		tree,
		signal,
		clock
	});
	process.off("exit", takeAlong);
	return ended;
}
async function end(child, { tree, signal, clock }) {
	if (process.platform === "win32") {
		if (signal === "SIGINT") await (0, process_tree.dQ)(graceMs, () => runs(child), clock);
		if (runs(child) && child.pid !== undefined) await (0, process_tree.e0)(child.pid);
		return;
	}
	if (signal === "SIGINT") {
		await (0, process_tree.dQ)(graceMs, () => tree.lives(), clock);
	} else {
		tree.pids();
		child.kill(signal);
		await (0, process_tree.dQ)(graceMs, () => runs(child), clock);
	}
	await (0, process_tree.xN)(tree, clock);
}
function treeOf(child) {
	const key = child.pid === undefined ? undefined : (0, process_table.nH)(child.pid)?.key;
	const shown = (0, process_tree.WZ)(undefined, (each) => each.key === key);
	return {
		lives: () => runs(child) || shown.lives(),
		pids: () => shown.pids(),
		signal: (name) => shown.signal(name) || runs(child) && child.kill(name)
	};
}
function runs({ pid, exitCode, signalCode }) {
	return pid !== undefined && exitCode === null && signalCode === null;
}
var runner = __webpack_require__(3320);
var calls = __webpack_require__(7293);
var exit = __webpack_require__(5850);
var guard_report = __webpack_require__(756);
var guarded_variables = __webpack_require__(1939);
var guarding = __webpack_require__(9759);
var record_guards = __webpack_require__(4485);
var foreign = __webpack_require__(4040);
var width = __webpack_require__(828);
var lib_settings = __webpack_require__(294);
var lib_stop = __webpack_require__(1503);
;
/*! module ./lib/cli-guard.js */
const { env, stderr, stdout } = process;
async function guardInForeground(asked, options) {
	const clock = (0, adapters_clock.t)();
	const prepared = await (0, lib_settings.iA)({
		...asked,
		mode: "guard"
	}, {
		env,
		facts: (0, runner.FA)(env),
		clock,
		stop: options.stop
	});
	if (prepared.kind === "problems") return options.refuse(prepared.lines);
	const { settings } = prepared;
	const place = placeOf();
	if (place instanceof guards_folder.Lx) {
		settings.deadline.clear();
		options.refuse([place.message]);
		return exit.hS.failing;
	}
	const { home, folder } = place;
	const log = (0, log_stream.createLog)(stderr, {
		quiet: options.json,
		services: settings.services.length,
		clean: settings.clean
	});
	const told = new AbortController();
	const watch = (0, job_end.F)(folder, () => told.abort(new lib_stop.W("SIGTERM")));
	const stop = AbortSignal.any([options.stop, told.signal]);
	const over = new AbortController();
	const endAll = () => over.abort();
	stop.addEventListener("abort", endAll);
	if (stop.aborted) endAll();
	const children = Object.fromEntries(Object.entries(settings.env).filter((entry) => entry[1] !== undefined));
	const beginning = await (0, guarding.beginGuard)({
		...settings,
		env: children,
		trust: settings.facts.trust,
		startBy: (0, deadline.g)(settings.deadline, settings.home),
		home,
		folder,
		log,
		signal: over.signal
	});
	if (beginning.kind === "refused") {
		watch.clear();
		settings.deadline.clear();
		(0, guards_folder.R0)(folder);
		options.refuse(beginning.lines);
		return exit.hS.failing;
	}
	const takeAlong = () => killServices(beginning.journal.state);
	process.once("exit", takeAlong);
	const outset = await beginning.guarding.outset;
	settings.deadline.clear();
	if (outset.kind === "ready") announce(beginning, folder, options);
	if (outset.kind === "ready") stop.removeEventListener("abort", endAll);
	const command = outset.kind === "ready" ? await meanwhile(beginning, {
		guardEnv: settings.env,
		clock
	}, {
		...options,
		stop
	}) : undefined;
	endAll();
	await beginning.guarding.done;
	process.off("exit", takeAlong);
	beginning.journal.write({
		kind: "over",
		at: clock.now(),
		why: told.signal.aborted ? "it was told to stop" : reasonOf(outset, command),
		asked: true
	});
	log.end();
	const report = await tell(beginning, {
		prepared,
		folder,
		command,
		options
	});
	watch.clear();
	if (command !== undefined) return command.code;
	return outset.kind === "ready" ? (0, exit.I$)(report, prepared.failOn, "cli") : exit.hS.failing;
}
function placeOf() {
	try {
		const home = (0, guards_folder.K4)(env, process.cwd());
		return {
			home,
			folder: (0, guards_folder.Cs)(home)
		};
	} catch (error) {
		if (error instanceof guards_folder.Lx) return error;
		throw error;
	}
}
function announce({ addresses }, folder, { json, command }) {
	if (json) return;
	const places = Object.entries((0, guarded_variables.E)(addresses)).filter(([name]) => name.endsWith("_URL")).map(([name, url]) => `${name}=${url}`);
	const until = command === undefined ? "guarded until Ctrl-C" : `running ${(0, foreign.logLine)(command.join(" "))}`;
	stderr.write(`Mocks: ${addresses.length} ready. ${places.join(" ")}; logs in ${folder.logs}; ${until}\n`);
}
function reasonOf(outset, command) {
	if (outset.kind === "unready") return "a service could not be started";
	return command === undefined ? "it was asked to end" : "the command has ended";
}
async function meanwhile({ addresses }, { guardEnv, clock }, { command, json, stop }) {
	if (stop.aborted) return undefined;
	if (command === undefined) {
		await aborted(stop);
		return undefined;
	}
	const startedAt = clock.now();
	const token = guardEnv[calls.vX];
	const end = await runInTerminal(command, {
		env: {
			...env,
			...(0, guarded_variables.E)(addresses),
			...token === undefined ? {} : { [calls.vX]: token }
		},
		toStderr: json,
		asked: aborted(stop).then(() => stop.reason instanceof lib_stop.W ? stop.reason.signal : "SIGTERM"),
		onFault: (sentence) => void stderr.write(`${sentence}\n`),
		clock
	});
	return {
		words: command.join(" "),
		...end,
		interrupted: stop.aborted,
		startedAt,
		endedAt: clock.now()
	};
}
function aborted(signal) {
	return new Promise((resolve) => {
		signal.addEventListener("abort", () => resolve(), { once: true });
	});
}
async function tell(begun, { prepared, folder, command, options }) {
	const { settings } = prepared;
	const { journal, reaped } = begun;
	const facts = {
		now: settings.clock.now(),
		scope: settings.scope,
		runUrl: settings.facts.runUrl,
		remarks: settings.remarks,
		job: "unknown",
		command,
		reaped,
		logs: [folder.logs]
	};
	const report = await (0, record_guards.I)((0, guard_report.q)([journal.state], facts), [journal.state], settings);
	await settings.repository?.api.close();
	journal.close();
	await print(report, {
		settings,
		options
	});
	(0, guards_folder.R0)(folder);
	return report;
}
async function print(report, { settings, options }) {
	if (options.json) {
		const { reportJson } = await __webpack_require__.e(7351).then(__webpack_require__.bind(__webpack_require__, 7351));
		stdout.write(`${JSON.stringify(reportJson(report, settings.clean), null, 2)}\n`);
		return;
	}
	const { resultText } = await __webpack_require__.e(5088).then(__webpack_require__.bind(__webpack_require__, 5088));
	const stream = options.command === undefined ? stdout : stderr;
	stream.write(resultText(report, {
		colour: stream.isTTY && stream.hasColors(),
		width: (0, width.q)(stream, env),
		clean: settings.clean
	}));
}
	}),
	756: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => guardReport });
var verdict = __webpack_require__(5141);
var latency = __webpack_require__(3652);
;
/*! module ./lib/domain/guard/account.js */
function account(state, endedAt) {
	const { startedAt, over } = state;
	const end = {
		startedAt,
		endedAt: over?.at ?? endedAt,
		...deathOf(state)
	};
	return Object.values(state.services).map((each) => reportOf(each, end));
}
function deathOf({ over, lastAt }) {
	if (over === undefined) return {
		diedAt: lastAt,
		diedOf: "the guard was killed, or could write down no more"
	};
	return over.asked ? {
		diedAt: undefined,
		diedOf: ""
	} : {
		diedAt: over.at,
		diedOf: `the guard ended early: ${over.why}`
	};
}
function reportOf(state, end) {
	const watch = watchOf(state, end);
	const last = state.outages.at(-1)?.outage;
	const verdict = verdictOf(state, watch);
	return {
		service: state.service,
		verdict: verdict.kind,
		examination: examinationOf(state, verdict, end),
		recovery: last === undefined || last.attempts.length === 0 ? { kind: "none" } : recoveryOf(last),
		outage: last,
		record: { kind: "off" },
		watch
	};
}
function watchOf(state, { startedAt, endedAt, diedAt, diedOf }) {
	const { readyAt, outages, older } = state;
	const endSeenAt = diedAt === undefined ? undefined : Math.min(diedAt, state.stoppedAt ?? diedAt);
	const blindSinceAt = state.bug === undefined ? endSeenAt : lastKnownAt(state) ?? startedAt;
	const untilAt = blindSinceAt ?? state.watchedUntilAt ?? state.stoppedAt ?? endedAt;
	const downMs = older.downMs + outages.reduce((sum, { outage }) => sum + Math.max(0, (outage.endedAt ?? Math.max(untilAt, outage.startedAt)) - outage.startedAt), 0);
	const knownMs = readyAt === undefined ? 0 : Math.max(downMs, untilAt - readyAt - state.gapMs);
	const upMs = readyAt === undefined ? 0 : knownMs - downMs;
	return {
		state,
		upMs,
		downMs,
		uptime: knownMs === 0 ? undefined : upMs / knownMs,
		blindSinceAt,
		blindBecause: state.bug === undefined ? diedOf : "of a bug in Mock Medic",
		latency: (0, latency.F)(state.latencies),
		outages
	};
}
function lastKnownAt({ wellAt, outages }) {
	const seenAt = outages.at(-1)?.outage.lastSeenAt;
	return seenAt === undefined ? wellAt : Math.max(seenAt, wellAt ?? seenAt);
}
function verdictOf(state, { blindSinceAt, blindBecause }) {
	const last = state.outages.at(-1)?.outage;
	if (state.fault !== undefined) return {
		kind: "failing",
		findings: [state.fault]
	};
	if (last !== undefined && last.endedAt === undefined) return {
		kind: "failing",
		findings: last.findings
	};
	if (blindSinceAt !== undefined) return {
		kind: "unknown",
		findings: [ourFault(state.bug === undefined ? blindBecause : "a bug in Mock Medic ended its watch")]
	};
	if (state.readyAt === undefined) return {
		kind: "unknown",
		findings: [ourFault("the guard ended before it was ready")]
	};
	if (state.beats > 0 && state.unknownBeats === state.beats) return {
		kind: "unknown",
		findings: [ourFault("no heartbeat could tell")]
	};
	if (state.lastLook !== undefined) return {
		kind: "degraded",
		findings: [state.lastLook.finding]
	};
	return { kind: "healthy" };
}
const ourFault = (cause) => ({
	class: "runner-network",
	check: "guard",
	cause,
	expected: "a watch to the end",
	got: cause,
	evidence: undefined
});
function examinationOf(state, verdict, end) {
	const endedAt = state.stoppedAt ?? end.endedAt;
	return {
		verdict,
		checks: [],
		startedAt: Math.min(endedAt, state.readyAt ?? state.process?.startedAt ?? endedAt),
		endedAt,
		firstFailedAt: verdict.kind === "failing" ? state.outages.at(-1)?.outage.startedAt : undefined,
		passedAt: verdict.kind === "healthy" ? state.upSinceAt ?? state.readyAt : undefined
	};
}
function recoveryOf(outage) {
	const { recovery, attempts, endedAt, startedAt } = outage;
	switch (recovery) {
		case "recovered": return {
			kind: "recovered",
			attempts,
			passedAt: endedAt ?? startedAt
		};
		case "exhausted":
		case "pending":
		case "interrupted": return {
			kind: recovery,
			attempts
		};
		case "none":
		case "running": return { kind: "none" };
	}
}
;
/*! module ./lib/domain/guard/guard-report.js */
function guardReport(states, { now, scope, runUrl, remarks, ...facts }) {
	const services = states.flatMap((state) => account(state, now));
	const watched = new Set(services.map(({ service }) => service.id));
	const unwatched = states.flatMap((state) => state.unwatched).filter(({ service }) => !watched.has(service));
	return {
		startedAt: Math.min(now, ...states.map(({ startedAt }) => startedAt)),
		endedAt: Math.max(...states.map(({ over, lastAt }) => over?.at ?? lastAt)),
		scope,
		runUrl,
		verdict: (0, verdict.eD)(services.map(({ verdict }) => verdict)),
		services,
		mass: undefined,
		record: {
			home: "off",
			required: false,
			requests: 0,
			failures: []
		},
		guard: {
			...facts,
			unwatched,
			startedAt: Math.min(now, ...states.map(({ startedAt }) => startedAt))
		},
		remarks,
		bugs: states.flatMap((state) => Object.values(state.services).flatMap(({ bug }) => bug === undefined ? [] : [bug]))
	};
}
	}),
	1939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => exported });
var _config_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8715);
function exported(addresses) {
	const variables = addresses.flatMap(({ id, url, port }) => [...url === undefined ? [] : [[`${(0, _config_service_js__WEBPACK_IMPORTED_MODULE_0__.N)(id)}_URL`, url.replace(/\/$/u, "")]], ...port === undefined ? [] : [[`${(0, _config_service_js__WEBPACK_IMPORTED_MODULE_0__.N)(id)}_PORT`, String(port)]]]);
	return Object.fromEntries(variables);
}
	}),
	4485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { I: () => recordGuards });
var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1269);
var _domain_outage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5749);
var _domain_situation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2e3);
async function recordGuards(report, states, settings) {
	let recorded = report;
	const speakers = new Map(states.flatMap((state) => Object.keys(state.services).map((id) => [id, state])));
	for (const state of states) recorded = await recordGuard(recorded, {
		state,
		ids: Object.keys(state.services).filter((id) => speakers.get(id) === state)
	}, settings);
	return recorded;
}
async function recordGuard(report, { state, ids }, settings) {
	if (ids.length === 0) return report;
	const record = await (0, _check_js__WEBPACK_IMPORTED_MODULE_0__.openRecordOf)({
		...settings,
		configuration: state.configuration,
		recordAuthors: state.recordAuthors
	});
	if (record === undefined) return report;
	const reconcile = async (rows) => {
		const last = rows.at(-1);
		if (last === undefined) return { kind: "off" };
		return record.incidents.reconcile((0, _check_js__WEBPACK_IMPORTED_MODULE_0__.forHome)(last.service, settings.home), observed(rows, last, settings.facts.runUrl), {
			stage: "concluded",
			circumstances: {
				..._domain_situation_js__WEBPACK_IMPORTED_MODULE_1__.yG,
				isOver: true
			}
		});
	};
	const rowsOf = (id) => report.services.filter(({ service }) => service.id === id);
	const outcomes = new Map(await Promise.all(ids.map(async (id) => [id, await reconcile(rowsOf(id))])));
	const services = report.services.map((each) => ({
		...each,
		record: outcomes.get(each.service.id) ?? each.record
	}));
	const unread = await record.incidents.failure();
	const failures = unread === undefined ? [] : [{
		...unread,
		doing: "read"
	}];
	return {
		...report,
		services,
		record: {
			home: record.home,
			required: record.required,
			requests: report.record.requests + record.requests(),
			failures: [...report.record.failures, ...failures]
		},
		remarks: [...report.remarks, ...record.incidents.remarks()]
	};
}
function observed(rows, { verdict, examination }, runUrl) {
	const seen = rows.flatMap(({ watch }) => watch?.outages ?? []).map(({ outage }) => ({
		...outage,
		runUrl
	}));
	if (verdict === "unknown" && seen.at(-1)?.endedAt === undefined) return { kind: "unknown" };
	const last = seen.at(-1) ?? neverUp(examination, runUrl);
	if (last === undefined) return {
		kind: "up",
		passedAt: examination.passedAt,
		degraded: false
	};
	return {
		kind: last.endedAt === undefined ? "down" : "healed",
		outage: last,
		earlier: seen.slice(0, -1)
	};
}
function neverUp(examination, runUrl) {
	return examination.verdict.kind === "failing" ? (0, _domain_outage_js__WEBPACK_IMPORTED_MODULE_2__.r)(examination, {
		level: "failing",
		runUrl,
		recovering: false
	}) : undefined;
}
	})
};
