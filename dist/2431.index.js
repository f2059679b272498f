export const id = 2431;
export const ids = [2431, 3542];
export const modules = {
	3542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { childEnvironment: () => childEnvironment });
const fileCommands = new Set([
	"GITHUB_OUTPUT",
	"GITHUB_ENV",
	"GITHUB_PATH",
	"GITHUB_STATE",
	"GITHUB_STEP_SUMMARY"
]);
const ownPrefix = /^(?:INPUT|STATE|ACTIONS)_/u;
function childEnvironment(env, token) {
	const secret = token?.trim() ?? "";
	const mayPass = (entry) => {
		const [name, value] = entry;
		if (value === undefined || fileCommands.has(name) || ownPrefix.test(name)) return false;
		return secret === "" || !value.includes(secret);
	};
	return Object.fromEntries(Object.entries(env).filter(mayPass));
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
