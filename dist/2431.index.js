export const id = 2431;
export const ids = [2431];
export const modules = {
	1199: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$O: () => guardFolders,
			Cs: () => makeGuardFolder,
			K4: () => guardsHome,
			Q: () => guardFolder,
			R0: () => markTold,
			Wc: () => isTold,
			Y6: () => requestStop,
			be: () => isStopRequested
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		const stopName = "stop";
		const toldName = "told";
		const prefix = "guard-";
		const nameMax = 100;
		function guardsHome(env, cwd) {
			const runnerTemp = env["RUNNER_TEMP"];
			if (runnerTemp !== undefined && runnerTemp !== "") return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runnerTemp, "mock-medic");
			const own = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `mock-medic-${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username.replaceAll(/[^\w.-]/gu, "_")}`);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(own, {
				recursive: true,
				mode: 448
			});
			const { uid } = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(own);
			if (process.getuid !== undefined && uid !== process.getuid()) throw new Error(`${own} belongs to somebody else; remove it, or set RUNNER_TEMP to a folder of your own`);
			return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, encodeURIComponent(cwd).slice(-nameMax));
		}
		function makeGuardFolder(home) {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(home, {
				recursive: true,
				mode: 448
			});
			const folder = guardFolder((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, prefix)));
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder.logs);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder.control);
			return folder;
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
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, toldName), "");
		}
	}),
	2431: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { launchGuard: () => launchGuard });
		var external_node_path_ = __webpack_require__(6760);
		var child_environment = __webpack_require__(3542);
		var external_node_child_process_ = __webpack_require__(1421);
		var external_node_fs_ = __webpack_require__(3024);
		;
		/*! module ./lib/adapters/guards/background.js */
		const frugal = ["--max-semi-space-size=1", "--single-threaded"];
		function startInBackground(entry, folder, env) {
			const log = (0, external_node_fs_.openSync)((0, external_node_path_.join)(folder.path, "guard.log"), "a");
			const child = (0, external_node_child_process_.spawn)(process.execPath, [
				...frugal,
				entry,
				folder.path
			], {
				detached: true,
				windowsHide: true,
				stdio: [
					"ignore",
					log,
					log,
					"ipc"
				],
				env,
				cwd: process.cwd()
			});
			(0, external_node_fs_.closeSync)(log);
			const ended = eventOf(child, "exit");
			const heard = Promise.all([ended, eventOf(child, "disconnect")]).then(() => undefined);
			return {
				pid: child.pid,
				tell: (message) => tell(child, message),
				messages: () => messagesOf(child, heard),
				release() {
					child.unref();
					if (child.connected) child.send({ kind: "release" }, () => disconnect(child));
				},
				async stop(limitMs) {
					disconnect(child);
					const timer = setTimeout(() => child.kill("SIGKILL"), limitMs);
					await ended;
					clearTimeout(timer);
				}
			};
		}
		function eventOf(child, name) {
			return new Promise((resolve) => {
				child.once(name, () => resolve());
				child.on("error", () => {
					if (child.pid === undefined) resolve();
				});
			});
		}
		function tell(child, message) {
			if (child.connected) child.send(message, () => undefined);
		}
		function disconnect(child) {
			if (child.connected) child.disconnect();
		}
		async function* messagesOf(child, heard) {
			const queue = [];
			let isOver = false;
			let wake = () => undefined;
			child.on("message", (message) => {
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
				if (next !== undefined) yield next;
				else if (isOver) return;
				else await new Promise((resolve) => wake = resolve);
			}
		}
		var guards_folder = __webpack_require__(1199);
		var runner = __webpack_require__(3320);
		;
		/*! module ./lib/launch.js */
		function launchGuard(env, token) {
			const home = (0, guards_folder.K4)(env, process.cwd());
			const folder = (0, guards_folder.Cs)(home);
			(0, runner.LZ)(env, { guard: folder.path });
			return {
				home,
				folder,
				background: startInBackground((0, external_node_path_.join)(import.meta.dirname, "guard.js"), folder, (0, child_environment.childEnvironment)(env, token))
			};
		}
	})
};
