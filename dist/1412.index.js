export const id = 1412;
export const ids = [1412];
export const modules = { 1412: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { demo: () => demo });
	var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
	var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
	var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);
	var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
	var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
	var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);
	const bold = (text) => (0, node_util__WEBPACK_IMPORTED_MODULE_6__.styleText)("bold", text);
	const dim = (text) => (0, node_util__WEBPACK_IMPORTED_MODULE_6__.styleText)("dim", text);
	const blue = (text) => (0, node_util__WEBPACK_IMPORTED_MODULE_6__.styleText)("blue", text);
	const bootMaxMs = 3e4;
	async function demo(options) {
const mockoon = (0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)(options.dir, "node_modules", "@mockoon", "cli", "bin", "run.js");
if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(mockoon)) {
	options.say("The demo needs Mockoon beside it: run `npm i -D @mockoon/cli` here, then again `mock-medic demo`.\n");
	return 2;
}
const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(), "mock-medic-demo-"));
const stage = {
	...options,
	folder,
	port: await freePort()
};
const tidy = () => {
	killMock(stage);
	(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, {
		recursive: true,
		force: true
	});
};
process.once("exit", tidy);
try {
	await writeMock(stage, 200);
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, "restart.mjs"), restartScript(mockoon, stage));
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, "mock-medic.yml"), configuration(stage));
	await play(stage);
	return options.stop.aborted ? 130 : 0;
} finally {
	process.off("exit", tidy);
	tidy();
}
	}
	async function play(stage) {
const acts = [
	{
		title: "A real Mockoon starts. All is well.",
		begin: () => restartMock(stage),
		code: 0,
		isRecorded: false
	},
	{
		title: "It is killed (SIGKILL). The failure is confirmed, the recovery step restarts it, the cure is verified.",
		begin: () => killMock(stage),
		code: 0,
		isRecorded: true
	},
	{
		title: "Its data is broken: it answers 503, and restarting does not help.",
		begin: () => breakMock(stage),
		code: 1,
		isRecorded: true
	},
	{
		title: "Somebody mends it. The next run sees it well again and closes the incident.",
		begin: () => mendMock(stage),
		code: 0,
		isRecorded: true
	}
];
const astray = [];
for (const [n, { title, begin, code, isRecorded }] of acts.entries()) {
	stage.say(`\n${bold(`${n + 1}. ${title}`)}\n`);
	await begin();
	if (stage.stop.aborted) return;
	const ended = await checkAsAPerson(stage);
	if (stage.stop.aborted) return;
	if (isRecorded) await showRecord(stage);
	if (ended !== code) astray.push(n + 1);
}
const last = "On GitHub the record is an issue; here it was a file in a folder that is gone now.";
stage.say(astray.length === 0 ? `\nThat was an incident's whole life. ${last}\n` : `\nThat did not go as told: act ${astray.join(" and ")} ended otherwise, most likely because this machine was too busy for Mockoon to start in time. What was shown is what happened. ${last}\n`);
	}
	async function checkAsAPerson({ entry, folder, say, stop }) {
const args = [
	"check",
	"--config",
	"mock-medic.yml",
	"--record",
	"local",
	"--record-dir",
	"incidents"
];
say(`${dim(`$ mock-medic ${args.join(" ")}`)}\n`);
return new Promise((resolve) => {
	const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [entry, ...args], {
		cwd: folder,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		env: process.env
	});
	const end = () => void child.kill("SIGTERM");
	stop.addEventListener("abort", end, { once: true });
	child.stdout.setEncoding("utf8").on("data", say);
	child.stderr.setEncoding("utf8").on("data", say);
	child.on("close", (code) => {
		stop.removeEventListener("abort", end);
		say(`${dim(`exit code ${code ?? "none"}`)}\n`);
		resolve(code);
	});
});
	}
	async function showRecord({ folder, say }) {
const dir = (0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, "incidents");
const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(dir).catch(() => []);
const [newest] = names.filter((name) => name.endsWith(".md")).sort().toReversed();
if (newest === undefined) return;
const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)(dir, newest), "utf8");
const visible = text.replaceAll(/<!--.*?-->\n?/gs, "").replaceAll(/<\/?(?:details|summary)>/g, " ").replaceAll(/\n{3,}/g, "\n\n").trim();
say(`\n${blue(`incidents/${newest}`)}\n${visible.split("\n").map((line) => `${blue("│")} ${line}`).join("\n")}\n`);
	}
	async function restartMock({ folder, stop }) {
await new Promise((resolve) => {
	const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [(0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, "restart.mjs")], { stdio: "ignore" });
	const end = () => void child.kill("SIGTERM");
	stop.addEventListener("abort", end, { once: true });
	child.on("close", () => {
		stop.removeEventListener("abort", end);
		resolve();
	});
});
	}
	async function breakMock(stage) {
killMock(stage);
await writeMock(stage, 503);
await restartMock(stage);
	}
	async function mendMock(stage) {
killMock(stage);
await writeMock(stage, 200);
await restartMock(stage);
	}
	function killMock({ folder }) {
(0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(process.execPath, [(0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, "restart.mjs"), "kill"], { stdio: "ignore" });
	}
	async function writeMock({ folder, port }, status) {
const body = status === 200 ? { orders: [{
	id: 1,
	state: "open"
}] } : { error: "db locked" };
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, "orders.json"), JSON.stringify(environment(port, status, JSON.stringify(body))));
	}
	function environment(port, statusCode, body) {
const response = {
	uuid: "orders-response",
	body,
	latency: 0,
	statusCode,
	label: "",
	headers: [{
		key: "content-type",
		value: "application/json"
	}],
	bodyType: "INLINE",
	filePath: "",
	databucketID: "",
	sendFileAsBody: false,
	rules: [],
	rulesOperator: "OR",
	disableTemplating: true,
	fallbackTo404: false,
	default: true,
	crudKey: "id",
	callbacks: []
};
const route = {
	uuid: "orders-route",
	type: "http",
	documentation: "",
	method: "get",
	endpoint: "orders",
	responses: [response],
	responseMode: null,
	streamingMode: null,
	streamingInterval: 0
};
return {
	uuid: "orders-environment",
	lastMigration: 33,
	name: "orders",
	endpointPrefix: "",
	latency: 0,
	port,
	hostname: "127.0.0.1",
	folders: [],
	routes: [route],
	rootChildren: [{
		type: "route",
		uuid: "orders-route"
	}],
	proxyMode: false,
	proxyHost: "",
	proxyRemovePrefix: false,
	proxyReqHeaders: [],
	proxyResHeaders: [],
	tlsOptions: {
		enabled: false,
		type: "CERT",
		pfxPath: "",
		certPath: "",
		keyPath: "",
		caPath: "",
		passphrase: ""
	},
	cors: true,
	headers: [],
	data: [],
	callbacks: []
};
	}
	function restartScript(mockoon, { port }) {
return `import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
const here = import.meta.dirname;
const pidFile = join(here, 'mockoon.pid');
// Ended while it waits, it has written down what it started.
let isOver = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => { isOver = true; });
const accepts = () => new Promise((resolve) => {
  const socket = connect(${port}, '127.0.0.1', () => { socket.destroy(); resolve(true); }).once('error', () => resolve(false));
});
const untilAt = Date.now() + ${bootMaxMs};
if (existsSync(pidFile)) { try { process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL'); } catch {} }
// What is killed still accepts for a moment, and would pass for the new one.
while (Date.now() < untilAt && !isOver && await accepts()) await setTimeout(20);
if (process.argv[2] !== 'kill') {
  const args = [${JSON.stringify(mockoon)}, 'start', '--data', join(here, 'orders.json'), '--port', '${port}', '--disable-log-to-file'];
  const child = spawn(process.execPath, args, { detached: true, stdio: 'ignore', cwd: here });
  writeFileSync(pidFile, String(child.pid));
  child.unref();
  while (Date.now() < untilAt && !isOver && !(await accepts())) await setTimeout(50);
}
`;
	}
	function configuration({ port }) {
return `services:
  orders:
    url: http://127.0.0.1:${port}
    timeout: 2s
    failure-threshold: 3
    success-threshold: 2
    retry-interval: 600ms
    checks:
      - http: GET /orders
        expect:
          json: { "$.orders[*].state": { every: open } }
    recovery:
      - run: [node, restart.mjs]
        attempts: 2
        backoff: { initial: 500ms }
        settle: 1s
`;
	}
	function freePort() {
return new Promise((resolve, reject) => {
	const server = (0, node_net__WEBPACK_IMPORTED_MODULE_3__.createServer)();
	server.once("error", reject);
	server.listen(0, "127.0.0.1", () => {
		const address = server.address();
		server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
	});
});
	}
}) };
