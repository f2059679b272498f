export const id = 2909;
export const ids = [2909];
export const modules = {
	2909: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	main: () => main,
	post: () => post
});
var _adapters_guards_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1199);
var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3320);
var _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5850);
var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(646);
var _render_foreign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4040);
var _stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1503);
const { env } = process;
function main() {
	return asStep(async (stop) => {
		const asked = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.v)(env);
		const launch = isSurelyGuard(asked) ? (await __webpack_require__.e(2431).then(__webpack_require__.bind(__webpack_require__, 2431))).launchGuard(env, asked.token) : undefined;
		return (await Promise.all([
			__webpack_require__.e(9924),
			__webpack_require__.e(8815),
			__webpack_require__.e(2291),
			__webpack_require__.e(3341)
		]).then(__webpack_require__.bind(__webpack_require__, 3341))).step(asked, {
			launch,
			stop
		});
	});
}
function post() {
	return asStep(async (stop) => (await __webpack_require__.e(5317).then(__webpack_require__.bind(__webpack_require__, 5317))).post(stop));
}
async function asStep(act) {
	const stop = (0, _stop_js__WEBPACK_IMPORTED_MODULE_4__.r)();
	process.stdout.on("error", () => undefined);
	try {
		process.exitCode = await act(stop);
	} catch (bug) {
		if (bug instanceof _adapters_guards_folder_js__WEBPACK_IMPORTED_MODULE_0__.Lx) {
			process.exitCode = _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.failing;
			(0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__.fz)("error", "Mock Medic cannot run", (0, _render_foreign_js__WEBPACK_IMPORTED_MODULE_5__.logLine)(bug.message).slice(0, 1e3));
			return;
		}
		process.exitCode = _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.bug;
		(0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__.fz)("error", "A bug in Mock Medic", (0, _render_foreign_js__WEBPACK_IMPORTED_MODULE_5__.logLine)(bug instanceof Error ? bug.stack ?? bug.message : String(bug)).slice(0, 2e3));
	}
}
function isSurelyGuard({ mode, service }) {
	if (mode !== undefined) return mode === "guard";
	return env["GITHUB_EVENT_NAME"] !== "issue_comment" && (service?.start !== undefined || service?.mockoon !== undefined);
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
	646: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { v: () => readAsked });
var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3320);
function readAsked(env) {
	const input = (name) => (0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_0__.R5)(env, name);
	const service = {
		url: input("url"),
		name: input("name"),
		expectStatus: input("expect-status"),
		start: input("start"),
		port: input("port"),
		mockoon: input("mockoon"),
		mockoonVersion: input("mockoon-version"),
		recovery: input("recovery")
	};
	return {
		mode: input("mode"),
		config: input("config"),
		only: input("only"),
		record: input("record"),
		recordDir: input("record-dir"),
		scope: input("scope"),
		repository: input("repository"),
		token: input("github-token"),
		failOn: input("fail-on"),
		deadline: input("deadline"),
		service: Object.values(service).some((value) => value !== undefined) ? service : undefined,
		matrix: input("matrix")
	};
}
	})
};
