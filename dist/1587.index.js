export const id = 1587;
export const ids = [1587];
export const modules = {
	1642: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => createClock });
const timerMaxMs = 2 ** 31 - 1;
function createClock() {
	const originAt = Date.now() - performance.now();
	return {
		now: () => Math.round(originAt + performance.now()),
		sleep,
		random: () => Math.random()
	};
}
async function sleep(ms, signal) {
	for (let leftMs = ms; leftMs > 0 && !signal.aborted; leftMs -= timerMaxMs) await nap(Math.min(leftMs, timerMaxMs), signal);
}
function nap(ms, signal) {
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", end);
			resolve();
		};
		const timer = setTimeout(end, ms);
		signal.addEventListener("abort", end);
	});
}
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
	1587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { main: () => main });
var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1642);
var _adapters_guards_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1199);
var _adapters_guards_job_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(497);
var _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5850);
async function main() {
	const stop = new AbortController();
	let ending = {
		why: "it was told to stop",
		asked: true
	};
	let isReleased = false;
	const end = (why, asked = false) => {
		if (stop.signal.aborted) return;
		ending = {
			why,
			asked
		};
		stop.abort();
	};
	for (const signal of [
		"SIGTERM",
		"SIGINT",
		"SIGHUP"
	]) process.on(signal, () => end(`it received ${signal}`));
	process.on("disconnect", () => {
		if (!isReleased) end("the step that started it has ended");
	});
	process.on("uncaughtException", (bug) => {
		process.stderr.write(`${bug.stack ?? bug.message}\n`);
		end("a bug in Mock Medic ended it");
	});
	process.on("error", () => undefined);
	const modules = load();
	const plan = await new Promise((resolve) => {
		process.on("message", (message) => {
			if (message.kind === "plan") resolve(message);
			else isReleased = true;
		});
		stop.signal.addEventListener("abort", () => resolve(undefined));
	});
	const folder = (0, _adapters_guards_folder_js__WEBPACK_IMPORTED_MODULE_0__.Q)(process.argv[2] ?? "");
	const watch = (0, _adapters_guards_job_end_js__WEBPACK_IMPORTED_MODULE_1__.q)(folder, end);
	try {
		if (plan !== undefined) process.exitCode = await guardBy(plan, {
			modules: await modules,
			folder,
			stop: stop.signal,
			ending: () => ending
		});
	} finally {
		watch.clear();
		if (process.connected) process.disconnect();
	}
}
const load = () => Promise.all([
	Promise.all([
		__webpack_require__.e(322),
		__webpack_require__.e(1422),
		__webpack_require__.e(9759),
		__webpack_require__.e(9580)
	]).then(__webpack_require__.bind(__webpack_require__, 9759)),
	__webpack_require__.e(444).then(__webpack_require__.bind(__webpack_require__, 444)),
	__webpack_require__.e(4040).then(__webpack_require__.bind(__webpack_require__, 4040))
]);
async function guardBy(plan, { modules: [{ beginGuard }, { unpacked }, { createClean }], folder, stop, ending }) {
	const clock = (0, _adapters_clock_js__WEBPACK_IMPORTED_MODULE_3__.t)();
	const children = Object.fromEntries(Object.entries({
		...process.env,
		...plan.variables
	}).filter((entry) => entry[1] !== undefined));
	const log = { tell: (progress) => progress.kind === "noted" ? tell(progress) : undefined };
	const { configuration, recordAuthors, trust, startBy, home } = plan;
	const beginning = await beginGuard({
		services: await unpacked(plan.services),
		configuration,
		recordAuthors,
		env: children,
		trust,
		startBy,
		home,
		folder,
		clock,
		clean: createClean(plan.secrets),
		log,
		signal: stop
	});
	if (beginning.kind === "refused") return refuse(beginning.lines);
	const { guarding, journal, addresses, reaped } = beginning;
	if (reaped.length > 0) tell({
		kind: "reaped",
		reaped
	});
	const outset = await guarding.outset;
	if (outset.kind === "ready") tell({
		kind: "ready",
		addresses
	});
	await guarding.done;
	journal.write({
		kind: "over",
		at: clock.now(),
		...outset.kind === "unready" ? {
			why: "a service could not be started",
			asked: true
		} : ending()
	});
	journal.close();
	return outset.kind === "ready" ? _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.well : _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.failing;
}
function refuse(lines) {
	tell({
		kind: "refused",
		lines
	});
	return _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.usage;
}
function tell(message) {
	if (process.connected) process.send?.(message, undefined, {}, () => undefined);
}
	}),
	9471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { x: () => assertNever });
function assertNever(value) {
	throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
	}),
	5850: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I$: () => exitCode,
	JK: () => recordFails,
	hS: () => exitCodes
});
var _assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);
const exitCodes = {
	well: 0,
	failing: 1,
	usage: 2,
	unknown: 3,
	bug: 70
};
function stepFails(report, failOn) {
	return report.bugs.length > 0 || recordFails(report) || report.services.some((each) => fails(each, report, failOn));
}
function recordFails(report) {
	return isRefused(report) || isMassRefused(report) || report.services.some((each) => isUnrecorded(each, report));
}
function fails(each, report, failOn) {
	const down = each.verdict === "failing" || each.verdict === "unknown";
	switch (failOn) {
		case "auto": return down && !isAlarmed(each, report);
		case "failing": return down;
		case "outage": return down || each.outage !== undefined;
		case "degraded": return down || each.verdict === "degraded";
		case "never": return false;
		default: return (0, _assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(failOn);
	}
}
function isAlarmed({ record }, report) {
	if (report.record.home !== "github" || record.kind !== "recorded") return false;
	return record.reason === "muted" || record.reason === "silenced" || record.reason === "in-maintenance" || record.incident?.open === true;
}
function isUnrecorded({ record, outage, verdict }, report) {
	return record.kind === "unrecorded" && (outage !== undefined || verdict === "failing" || report.record.required && !record.failure.retryable);
}
const isMassRefused = ({ mass, record }) => mass?.kind === "unrecorded" && record.required && !mass.failure.retryable;
const isRefused = (report) => report.record.required && report.record.failures.some(({ retryable }) => !retryable);
function exitCode(report, failOn, host) {
	switch (host) {
		case "action": return stepFails(report, failOn ?? "auto") ? exitCodes.failing : exitCodes.well;
		case "cli": return stepFails(report, failOn ?? "failing") ? cliCode(report, failOn ?? "failing") : exitCodes.well;
		default: return (0, _assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(host);
	}
}
function cliCode(report, failOn) {
	if (report.bugs.length > 0) return exitCodes.bug;
	const guilty = report.services.filter((each) => fails(each, report, failOn));
	if (guilty.some(({ verdict }) => verdict !== "unknown")) return exitCodes.failing;
	if (guilty.length > 0) return exitCodes.unknown;
	return isRefused(report) || !report.services.some(({ record, outage }) => record.kind === "unrecorded" && outage !== undefined) ? exitCodes.usage : exitCodes.failing;
}
	})
};
