export const id = 9759;
export const ids = [9759, 9709];
export const modules = {
	9709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { createOperator: () => createOperator });
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);
function createOperator({ env, marks = () => ({}), clock, prober, github }) {
	return { async perform(step, service, signal) {
		if (signal.aborted) return {
			kind: "failed",
			detail: "not begun, because the run was ended",
			output: ""
		};
		switch (step.kind) {
			case "run": {
				const { runCommand } = await __webpack_require__.e(3376).then(__webpack_require__.bind(__webpack_require__, 3376));
				return runCommand(step.command, {
					env: {
						...env,
						...marks(service.id)
					},
					timeoutMs: step.timeoutMs,
					clock,
					signal
				});
			}
			case "http": {
				const { sendRequest } = await __webpack_require__.e(6127).then(__webpack_require__.bind(__webpack_require__, 6127));
				return sendRequest(step, prober, signal);
			}
			case "dispatch": {
				if (github === undefined) return {
					kind: "not-applicable",
					detail: "there is no GitHub token or repository to dispatch a workflow with"
				};
				const { dispatchWorkflow } = await Promise.all([__webpack_require__.e(9924), __webpack_require__.e(3989)]).then(__webpack_require__.bind(__webpack_require__, 3989));
				return dispatchWorkflow(step, {
					github,
					clock
				}, signal);
			}
			default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(step);
		}
	} };
}
	}),
	9759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { beginGuard: () => beginGuard });
var external_node_path_ = __webpack_require__(6760);
var journal_file = __webpack_require__(6574);
var guards_others = __webpack_require__(4838);
var stop_variables = __webpack_require__(4147);
var identity = __webpack_require__(5089);
var in_words = __webpack_require__(9474);
var external_node_child_process_ = __webpack_require__(1421);
;
/*! module ./lib/adapters/keeper/afterlife.js */
const watch = "read -r _ <&3; exec \"$0\" -e \"$1\"";
const read = "new (require(\"node:net\").Socket)({ fd: 4, writable: false }).on(\"error\", () => {}).resume()";
function attendAfterlife(output, env) {
	if (process.platform === "win32" || output.destroyed) return () => undefined;
	const attendant = startedFor(output, env);
	output.resume();
	if (attendant === undefined) return () => undefined;
	const line = attendant.stdio[3];
	line?.on("error", () => undefined);
	attendant.unref();
	const cancel = () => void attendant.kill("SIGKILL");
	output.once("close", cancel);
	return () => {
		output.off("close", cancel);
		line?.destroy();
	};
}
function startedFor(output, env) {
	try {
		const attendant = (0, external_node_child_process_.spawn)("/bin/sh", [
			"-c",
			watch,
			process.execPath,
			read
		], {
			stdio: [
				"ignore",
				"ignore",
				"ignore",
				"pipe",
				output
			],
			detached: true,
			env: { PATH: env["PATH"] ?? "" },
			cwd: "/"
		});
		attendant.on("error", () => undefined);
		return attendant.pid === undefined ? undefined : attendant;
	} catch {
		return undefined;
	}
}
var external_node_fs_ = __webpack_require__(3024);
;
/*! module ./lib/adapters/keeper/born.js */
class NoFolder extends Error {
	name = "NoFolder";
}
const gate = "exec 2>&1; read -r _ || exit 125; exec \"$@\" </dev/null";
async function bear({ command, cwd }, env) {
	if (cwd !== undefined && (0, external_node_fs_.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) throw new NoFolder(`there is no folder ${cwd}`);
	const place = {
		env,
		windowsHide: true,
		...cwd === undefined ? {} : { cwd }
	};
	if (process.platform === "win32") return bearOnWindows(command, place);
	const words = typeof command === "string" ? [
		"/bin/sh",
		"-c",
		command
	] : command;
	const child = (0, external_node_child_process_.spawn)("/bin/sh", [
		"-c",
		gate,
		"sh",
		...words
	], {
		...place,
		detached: true,
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		]
	});
	child.stdin?.on("error", () => undefined);
	return {
		child,
		output: streamsOf(child),
		openGate: () => void child.stdin?.end("\n")
	};
}
async function bearOnWindows(command, place) {
	const { spawn: crossSpawn } = await __webpack_require__.e(546).then(__webpack_require__.t.bind(__webpack_require__, 546, 19));
	const options = {
		...place,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	};
	const child = typeof command === "string" ? crossSpawn(command, [], {
		...options,
		shell: true
	}) : crossSpawn(command[0], command.slice(1), options);
	return {
		child,
		output: streamsOf(child),
		openGate: () => undefined
	};
}
function streamsOf({ stdout, stderr }) {
	return [stdout, stderr].filter((stream) => stream !== null && stream !== undefined);
}
var ending = __webpack_require__(1452);
var marked = __webpack_require__(3971);
;
/*! module ./lib/adapters/keeper/output.js */
async function readToEnd(streams, limitMs, clock) {
	const over = new AbortController();
	await Promise.race([Promise.all(streams.map(output_closed)), clock.sleep(limitMs, over.signal)]);
	over.abort();
}
function output_closed(stream) {
	return new Promise((resolve) => {
		if (stream.closed) resolve();
		else stream.once("close", resolve);
	});
}
var operator_tail = __webpack_require__(2883);
;
/*! module ./lib/adapters/keeper/service-log.js */
const fileBytesMax = 4 * 1024 * 1024;
const tailBytes = 16 * 1024;
const linesMax = 40;
const newline = 10;
function openServiceLog(dir, id, begun) {
	const tail = (0, operator_tail.C)(tailBytes);
	const file = new BoundedFile((0, external_node_path_.join)(dir, `${id}.log`), (0, external_node_path_.join)(dir, `${id}.1.log`));
	file.tell(begun);
	let next;
	let tellNext = () => undefined;
	return {
		push(chunk) {
			tail.push(chunk);
			file.append(chunk);
			tellNext();
			next = undefined;
		},
		pushed: () => next ??= new Promise((resolve) => tellNext = resolve),
		lastLines: () => tail.text().split(/\r\n|\n|\r/u).filter((line) => line.trim() !== "").slice(-linesMax),
		close: () => file.close()
	};
}
class BoundedFile {
	#path;
	#olderPath;
	#state = { kind: "shut" };
	#bytes = 0;
	#isLineOpen = false;
	#dropped = 0;
	constructor(path, olderPath) {
		this.#path = path;
		this.#olderPath = olderPath;
	}
	tell(words) {
		this.#try(0, () => {
			this.#open();
			this.#tell(words);
		});
	}
	append(chunk) {
		this.#try(chunk.length, () => {
			this.#open();
			if (this.#bytes + chunk.length > fileBytesMax) this.#turnOver();
			if (this.#dropped > 0) this.#tell(`${this.#dropped} bytes could not be written here`);
			this.#dropped = 0;
			this.#dropped = chunk.length - this.#write(chunk);
		});
	}
	close() {
		this.#shut();
		this.#state = { kind: "closed" };
	}
	#try(bytes, act) {
		try {
			if (this.#state.kind !== "closed") act();
		} catch {
			this.#dropped += bytes;
		}
	}
	#tell(words) {
		this.#write(Buffer.from(`${this.#isLineOpen ? "\n" : ""}--- mock-medic: ${words} ---\n`));
	}
	#write(chunk) {
		if (this.#state.kind !== "open") return 0;
		const written = (0, external_node_fs_.writeSync)(this.#state.fd, chunk);
		this.#bytes += written;
		this.#isLineOpen = chunk[written - 1] !== newline;
		return written;
	}
	#turnOver() {
		this.#shut();
		try {
			(0, external_node_fs_.renameSync)(this.#path, this.#olderPath);
		} catch {
			(0, external_node_fs_.truncateSync)(this.#path);
		}
		this.#open();
	}
	#open() {
		if (this.#state.kind !== "shut") return;
		const fd = (0, external_node_fs_.openSync)(this.#path, "a+");
		this.#state = {
			kind: "open",
			fd
		};
		this.#bytes = (0, external_node_fs_.fstatSync)(fd).size;
		const last = Buffer.alloc(1, newline);
		if (this.#bytes > 0) (0, external_node_fs_.readSync)(fd, last, 0, 1, this.#bytes - 1);
		this.#isLineOpen = last[0] !== newline;
	}
	#shut() {
		if (this.#state.kind === "open") (0, external_node_fs_.closeSync)(this.#state.fd);
		this.#state = { kind: "shut" };
	}
}
var process_table = __webpack_require__(6173);
var proc_sockets = __webpack_require__(1659);
;
/*! module ./lib/adapters/keeper/usurper.js */
const searchMs = 50;
const nameMax = 80;
const publishers = /^(?:\S*\/)?(?:docker-proxy|rootlesskit|rootlessport|slirp4netns|passt|pasta(?:\.\w+)?|conmon)(?:\s|$)/u;
function usurperOf(port, { pid, key, guard, service }) {
	if (process.platform !== "linux" || (0, proc_sockets.Cl)(port, pid)) return undefined;
	const table = (0, process_table.$7)();
	if (table === undefined) return undefined;
	const tree = (0, process_table.g7)(pid, new Set([key]), table);
	if (holdersOf(port, tree).length > 0) return undefined;
	const holders = holdersOf(port, table);
	const isOurs = (0, marked.QC)(guard, service, key);
	const [usurper] = holders;
	if (usurper === undefined || holders.some(isOurs)) return undefined;
	const command = (0, proc_sockets.Nl)(usurper.pid);
	if (command === undefined || publishers.test(command) || groupOf(usurper.pid) !== groupOf("self")) return undefined;
	return `${command.replaceAll(/\s+/gu, " ").slice(0, nameMax)} (pid ${usurper.pid})`;
}
function holdersOf(port, among) {
	const { listeners } = (0, proc_sockets.q1)(among, {
		only: port,
		untilAt: performance.now() + searchMs
	});
	return listeners.flatMap(({ pid }) => among.find((each) => each.pid === pid) ?? []);
}
function groupOf(pid) {
	try {
		return (0, external_node_fs_.readFileSync)(`/proc/${pid}/cgroup`, "utf8");
	} catch {
		return "";
	}
}
;
/*! module ./lib/adapters/keeper/keeper.js */
const lastWordsMs = 20;
const drainMs = 200;
function createKeeper(options) {
	const starts = new Map();
	return { async start(service, launch) {
		const nth = (starts.get(service.id) ?? 0) + 1;
		starts.set(service.id, nth);
		const { clock, env, logsDir } = options;
		const log = openServiceLog(logsDir, service.id, `start ${nth} at ${new Date(clock.now()).toISOString()}`);
		return born({
			service,
			launch,
			options,
			env: {
				...env,
				...launch.env
			},
			log
		});
	} };
}
async function born(subject) {
	const { service, launch, env, log, options: { clock, guard } } = subject;
	const name = typeof launch.command === "string" ? launch.command : launch.command[0];
	try {
		const life = await bear(launch, {
			...env,
			...(0, marked.Z8)(guard, service.id)
		});
		for (const stream of life.output) stream.on("data", (chunk) => log.push(chunk)).on("error", () => undefined);
		const ended = endOf(life, subject, name);
		if (life.child.pid !== undefined) return {
			kind: "born",
			kept: new Kept(subject, {
				...life,
				pid: life.child.pid,
				ended
			})
		};
		const end = await ended;
		log.close();
		return {
			kind: "stillborn",
			end
		};
	} catch (fault) {
		log.close();
		const words = fault instanceof NoFolder ? fault.message : (0, in_words.R)(fault, name);
		return {
			kind: "stillborn",
			end: {
				at: clock.now(),
				code: undefined,
				signal: undefined,
				words
			}
		};
	}
}
function endOf({ child, output }, { log, options: { clock } }, name) {
	return new Promise((resolve) => {
		child.once("error", (fault) => resolve({
			at: clock.now(),
			code: undefined,
			signal: undefined,
			words: (0, in_words.R)(fault, name)
		}));
		child.once("exit", (code, signal) => {
			const at = clock.now();
			const tell = () => resolve({
				at,
				code: code ?? undefined,
				signal: signal ?? undefined,
				words: (0, in_words.u)({
					code,
					signal
				}, log.lastLines().join("\n"))
			});
			void readToEnd(output, lastWordsMs, clock).then(tell);
		});
	});
}
class Kept {
	pid;
	key;
	ended;
	#subject;
	#life;
	#hasBegun = false;
	#beginAfterlife = () => undefined;
	#ending;
	#isEnded = false;
	constructor(subject, life) {
		this.#subject = subject;
		this.#life = life;
		this.pid = life.pid;
		this.key = (0, identity.ZG)(life.pid) ?? (0, identity.f5)(life.pid, subject.options.clock.now());
		this.ended = life.ended;
	}
	go() {
		const { output: [output], openGate } = this.#life;
		this.#hasBegun = true;
		openGate();
		if (output !== undefined) this.#beginAfterlife = attendAfterlife(output, this.#subject.env);
	}
	printed() {
		return this.#subject.log.pushed();
	}
	lastLines() {
		return this.#subject.log.lastLines();
	}
	usurperOf(port) {
		const { service, options: { guard } } = this.#subject;
		return usurperOf(port, {
			pid: this.pid,
			key: this.key,
			guard,
			service: service.id
		});
	}
	hasSuccessor() {
		const { service, options: { guard } } = this.#subject;
		return (0, marked.kp)(guard, service.id, this.key);
	}
	end() {
		if (this.#isEnded && this.hasSuccessor()) this.#ending = undefined;
		this.#ending ??= this.#end();
		return this.#ending;
	}
	async #end() {
		const { service, launch: { stop: command, cwd }, options: { guard, clock }, env, log } = this.#subject;
		const { output } = this.#life;
		this.#isEnded = false;
		const stop = command === undefined || !this.#hasBegun ? undefined : {
			command,
			cwd,
			env
		};
		const ended = await (0, ending.J)({
			guard,
			service: service.id,
			root: () => this.#root(),
			oldest: process.platform === "linux" ? this.key : undefined,
			stop,
			clock
		});
		await readToEnd(output, drainMs, clock);
		if (!output.every((stream) => stream.closed)) this.#beginAfterlife();
		for (const stream of output) stream.destroy();
		log.close();
		this.#isEnded = true;
		return ended;
	}
	#root() {
		const { child, pid } = this.#life;
		const hasEnded = child.exitCode !== null || child.signalCode !== null;
		const isSomebodyElses = hasEnded && (process.platform === "win32" || (0, identity.Ck)(pid));
		return isSomebodyElses ? undefined : {
			pid,
			key: this.key
		};
	}
}
var calls = __webpack_require__(7293);
;
/*! module ./lib/adapters/mockoon/short-lines.js */
const lineCharsMax = 256 * 1024;
function shortLines(textMax, onLine) {
	let line = "";
	let inText = false;
	let escaped = false;
	let room = 0;
	const keep = (part) => {
		if (line.length <= lineCharsMax) line += part;
	};
	const plain = (run) => {
		if (!inText) return keep(run);
		if (room > 0) keep(run.slice(0, room));
		room -= run.length;
	};
	const escape = (letter) => {
		escaped = false;
		const length = letter === "u" ? 6 : 2;
		if (room >= length) keep(`\\${letter}`);
		room = room >= length ? room - 2 : 0;
	};
	const mark = (character) => {
		if (character === "\n") {
			onLine(line.length > lineCharsMax ? { kind: "too-long" } : {
				kind: "line",
				text: line
			});
			line = "";
			inText = false;
		} else if (character === "\"") {
			inText = !inText;
			room = textMax;
			keep(character);
		} else if (inText) escaped = true;
	};
	return (chunk) => {
		const marks = /["\\\n]/gu;
		for (let at = 0; at < chunk.length; at += 1) {
			if (escaped) {
				escape(chunk.charAt(at));
				continue;
			}
			marks.lastIndex = at;
			const next = marks.exec(chunk)?.index ?? chunk.length;
			if (next > at) plain(chunk.slice(at, next));
			if (next < chunk.length) mark(chunk.charAt(next));
			at = next;
		}
	};
}
;
/*! module ./lib/adapters/mockoon/event-stream.js */
const textCharsMax = 2e3;
async function openStream(request, listener, signal) {
	const { get } = request.url.protocol === "https:" ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
	return new Promise((resolve) => {
		let end = "unreachable";
		const asked = get(request.url, {
			headers: request.headers,
			agent: false,
			rejectUnauthorized: false,
			signal
		}, (answer) => {
			end = isStream(answer) ? "closed" : "refused";
			if (end === "refused") {
				answer.destroy();
				return;
			}
			listener.onOpen();
			answer.setEncoding("utf8");
			answer.on("data", shortLines(textCharsMax, (line) => listener.onLine(line.kind === "line" ? line.text : undefined)));
			answer.on("error", () => undefined);
		});
		asked.on("error", () => undefined);
		asked.on("close", () => resolve(end));
	});
}
const isStream = ({ statusCode, headers }) => statusCode === 200 && (headers["content-type"] ?? "").startsWith("text/event-stream");
;
/*! module ./lib/adapters/mockoon/transaction.js */
function readTransaction(line, product) {
	if (!line.startsWith("data:")) return undefined;
	const event = parsed(line.slice("data:".length));
	const transaction = memberOf(event, "transaction");
	const request = memberOf(transaction, "request");
	const path = request["urlPath"];
	const uuid = transaction["uuid"];
	if (event["event"] !== "transaction-complete" || typeof path !== "string" || typeof uuid !== "string") return undefined;
	return {
		uuid,
		at: Number(transaction["timestampMs"]),
		call: {
			method: String(request["method"]).toUpperCase(),
			path,
			status: Number(memberOf(transaction, "response")["statusCode"]),
			routed: typeof transaction["routeUUID"] === "string",
			proxied: transaction["proxied"] === true,
			own: userAgentOf(request["headers"]).split("/", 1)[0] === product
		}
	};
}
const isMembers = (value) => typeof value === "object" && value !== null;
function memberOf(owner, key) {
	const value = owner[key];
	return isMembers(value) ? value : {};
}
function parsed(text) {
	try {
		const value = JSON.parse(text);
		return isMembers(value) ? value : {};
	} catch {
		return {};
	}
}
function userAgentOf(headers) {
	const all = Array.isArray(headers) ? headers : [];
	const value = all.filter(isMembers).find(({ key }) => key === "user-agent")?.["value"];
	return typeof value === "string" ? value : "";
}
;
/*! module ./lib/adapters/mockoon/calls.js */
const replayMax = 100;
const knownMax = 2e3;
const pauseMs = {
	first: 50,
	factor: 2,
	max: 250
};
const calls_lastWordsMs = 250;
function followCalls(options) {
	const stopping = new AbortController();
	const tally = new Tally(options.userAgent);
	const following = follow(options, tally, stopping.signal);
	let last;
	const end = async () => {
		if (!tally.isRefused) await Promise.race([tally.opened, options.clock.sleep(calls_lastWordsMs, stopping.signal)]);
		if (tally.listening) await Promise.race([openStream(requestOf(options, ""), silent, stopping.signal), options.clock.sleep(calls_lastWordsMs, stopping.signal)]);
		await new Promise((resolve) => setImmediate(resolve));
		stopping.abort();
		await following;
		return tally.counts();
	};
	return {
		calls: () => tally.counts(),
		stop: () => last ??= end()
	};
}
const silent = {
	onOpen: () => undefined,
	onLine: () => undefined
};
const requestOf = ({ url, token, userAgent }, place) => ({
	url: new URL(`${calls.nQ}${place}`, url),
	headers: {
		authorization: `Bearer ${token}`,
		"user-agent": userAgent
	}
});
async function follow(options, tally, signal) {
	const request = requestOf(options, `/events?maxlogs=${replayMax}`);
	const listener = {
		onOpen: () => tally.open(options.clock.now()),
		onLine: (line) => tally.hear(line)
	};
	for (let pause = pauseMs.first; !signal.aborted; pause = Math.min(pause * pauseMs.factor, pauseMs.max)) {
		const end = await openStream(request, listener, signal);
		tally.close();
		if (end === "refused") return tally.refuse();
		if (end === "closed") pause = pauseMs.first;
		await options.clock.sleep(pause, signal);
	}
}
class Tally {
	listening = false;
	isRefused = false;
	opened;
	#tellOpened = () => undefined;
	#product;
	#known = new Set();
	#counts = calls.Zl;
	#complete = true;
	#heardOf = false;
	#openedAt = 0;
	#missedBefore = 0;
	constructor(userAgent) {
		this.#product = userAgent.split("/", 1)[0] ?? userAgent;
		this.opened = new Promise((resolve) => this.#tellOpened = resolve);
	}
	open(at) {
		this.listening = true;
		this.#tellOpened();
		this.#heardOf = true;
		this.#openedAt = at;
		this.#missedBefore = 0;
	}
	close() {
		this.listening = false;
	}
	refuse() {
		this.isRefused = true;
		this.miss();
	}
	miss() {
		this.#complete = false;
	}
	hear(line) {
		if (line === undefined) return this.miss();
		const transaction = readTransaction(line, this.#product);
		if (transaction !== undefined && this.#isNew(transaction)) this.#counts = (0, calls.D$)(this.#counts, transaction.call);
	}
	counts() {
		return {
			...this.#counts,
			complete: this.#complete && this.#heardOf
		};
	}
	#isNew({ uuid, at }) {
		if (this.#known.has(uuid)) return false;
		this.#known.add(uuid);
		const [oldest] = this.#known;
		if (this.#known.size > knownMax && oldest !== undefined) this.#known.delete(oldest);
		if (at < this.#openedAt) this.#missedBefore += 1;
		if (this.#missedBefore >= replayMax) this.miss();
		return true;
	}
}
var operator = __webpack_require__(9709);
var port_map = __webpack_require__(3668);
var still_held = __webpack_require__(7077);
var building = __webpack_require__(9796);
var target = __webpack_require__(2889);
;
/*! module ./lib/config/later-port.js */
function urlWith(text, port) {
	const url = new URL(text);
	if (url.port === String(target.cQ)) url.port = String(port);
	return url.href;
}
const wordsWith = (text, port) => text.replaceAll(/(:)0(?![\d.])/gu, `$1${port}`);
function commandWith(command, known) {
	if (typeof command === "string") return (0, building.C)(command, known);
	const [program, ...rest] = command;
	return [(0, building.C)(program, known), ...rest.map((part) => (0, building.C)(part, known))];
}
function checkWith(check, port) {
	const name = wordsWith(check.name, port);
	if (check.kind === "http") return {
		...check,
		name,
		url: urlWith(check.url, port)
	};
	return {
		...check,
		name,
		port: check.port === target.cQ ? port : check.port
	};
}
function checksWith([first, ...rest], port) {
	return [checkWith(first, port), ...rest.map((check) => checkWith(check, port))];
}
function stepWith(step, port, known) {
	if (step.kind === "http") return {
		...step,
		label: wordsWith(step.label, port),
		url: urlWith(step.url, port)
	};
	if (step.kind === "run") return {
		...step,
		label: (0, building.C)(step.label, known),
		command: commandWith(step.command, known)
	};
	return step;
}
function withPort(service, port) {
	const { launch } = service;
	if (launch?.port !== "auto") return service;
	const url = service.url === undefined ? undefined : (0, target.zA)(new URL(urlWith(service.url, port)));
	const known = {
		port,
		url
	};
	return {
		...service,
		url,
		checks: checksWith(service.checks, port),
		recovery: service.recovery.map((step) => stepWith(step, port, known)),
		launch: {
			...launch,
			port,
			command: commandWith(launch.command, known),
			stop: launch.stop === undefined ? undefined : commandWith(launch.stop, known),
			heartbeat: checksWith(launch.heartbeat, port),
			env: Object.fromEntries(Object.entries(launch.env).map(([name, value]) => [name, (0, building.C)(value, known)]))
		}
	};
}
;
/*! module ./lib/domain/guard/published.js */
const nothing = {
	status: undefined,
	withinMs: undefined,
	headers: [],
	body: undefined,
	json: []
};
const textMax = 2e3;
function published(service, clean) {
	const said = (text) => clean(text, textMax);
	const [first, ...rest] = service.checks.map((check) => publicCheck(check, said));
	if (first === undefined) throw new Error("a service has at least one check");
	const { launch } = service;
	return {
		...service,
		url: service.url === undefined ? undefined : said(service.url),
		runbook: service.runbook === undefined ? undefined : said(service.runbook),
		checks: [first, ...rest],
		recovery: service.recovery.map((step) => publicStep(step, said)),
		launch: launch === undefined ? undefined : {
			...launch,
			env: {},
			heartbeat: [first]
		}
	};
}
function publicCheck(check, said) {
	const base = {
		name: said(check.name),
		expect: nothing,
		warn: undefined
	};
	return check.kind === "http" ? {
		...check,
		...base,
		url: said(check.url),
		headers: [],
		body: undefined
	} : {
		...check,
		...base,
		host: said(check.host)
	};
}
function publicStep(step, said) {
	const label = said(step.label);
	switch (step.kind) {
		case "run": return {
			...step,
			label
		};
		case "http": return {
			...step,
			label,
			url: said(step.url),
			headers: [],
			body: undefined
		};
		case "dispatch": return {
			...step,
			label,
			inputs: {}
		};
	}
}
;
/*! module ./lib/domain/guard/unwatched.js */
function unwatchedOf(chosen, watchedElsewhere) {
	const watched = chosen.filter(({ launch }) => launch !== undefined);
	const neededBy = (id) => watched.filter(({ dependsOn }) => dependsOn.includes(id)).map((each) => each.id);
	const known = new Set(chosen.map(({ id }) => id));
	const strangers = [...new Set(watched.flatMap(({ dependsOn }) => dependsOn))].filter((id) => !known.has(id));
	const all = [...chosen.filter(({ launch }) => launch === undefined).map(({ id }) => ({
		service: id,
		why: "no-start",
		neededBy: neededBy(id)
	})), ...strangers.map((id) => ({
		service: id,
		why: "not-chosen",
		neededBy: neededBy(id)
	}))];
	return all.filter(({ service }) => !watchedElsewhere.has(service));
}
var process_end = __webpack_require__(5585);
var assert_never = __webpack_require__(9471);
var domain_examination = __webpack_require__(213);
;
/*! module ./lib/domain/guard/gap.js */
const latenessMs = 2e3;
function gapBetween(lookedAt, at, intervalMs) {
	return at - lookedAt > intervalMs + latenessMs ? {
		fromAt: lookedAt,
		toAt: at
	} : undefined;
}
const heldUpMs = 100;
const seenWithinMs = 50;
function unseenSince(endedAt, turn) {
	if (turn === undefined || turn.at - turn.dueAt <= heldUpMs) return undefined;
	return Math.abs(endedAt - turn.at) <= seenWithinMs ? turn.lookedAt : undefined;
}
;
/*! module ./lib/domain/guard/heard.js */
function heard(service, phase, { verdict, checks, startedAt, endedAt, firstFailedAt, passedAt }, sinceAt) {
	if (verdict.kind === "failing") {
		return phase === "up" ? {
			kind: "fell",
			service,
			at: sinceAt ?? firstFailedAt ?? startedAt,
			confirmedAt: endedAt,
			findings: verdict.findings,
			end: undefined,
			unansweredAt: undefined
		} : undefined;
	}
	if (phase === "given-up" && passedAt !== undefined) return {
		kind: "rose",
		service,
		at: answeredAt(checks) ?? passedAt,
		curedBy: undefined
	};
	const at = sinceAt ?? startedAt;
	const answers = checks.flatMap(({ timings, verdict: own }) => timings === undefined || own.kind === "unknown" ? [] : [timings.totalMs]);
	return {
		kind: "beat",
		service,
		at,
		verdict: verdict.kind,
		ms: answers.length === 0 ? undefined : Math.max(...answers) + startedAt - at,
		failures: (0, domain_examination.x)(checks)
	};
}
function answeredAt(checks) {
	const firsts = checks.flatMap(({ samples }) => samples[samples.findLastIndex(({ verdict }) => verdict.kind === "failing" || verdict.kind === "unknown") + 1] ?? []);
	return firsts.length === 0 ? undefined : Math.max(...firsts.map(({ endedAt }) => endedAt));
}
var last_beat = __webpack_require__(1401);
var next_step = __webpack_require__(208);
;
/*! module ./lib/domain/guard/pace.js */
const pauseMinMs = 20;
const pauseMaxMs = 30;
const shareOfWait = .02;
const pauseLeastMs = 10;
const cutsMax = 20;
const shareOfRest = .25;
const restMaxMs = 45;
function pace_pauseMs(waitedMs, expectedMs = 0) {
	const pause = Math.min(pauseMaxMs, Math.max(pauseMinMs, waitedMs * shareOfWait));
	return Math.max(pause, Math.min(restMaxMs, (expectedMs - waitedMs) * shareOfRest));
}
function nextBeatAt(nowAt, lastAt, intervalMs) {
	const earliestAt = Math.max(nowAt, lastAt + intervalMs / 2);
	return Math.ceil(earliestAt / intervalMs) * intervalMs;
}
var guard_watch = __webpack_require__(7785);
var examine = __webpack_require__(7066);
;
/*! module ./lib/life.js */
const endMs = 40;
function unfollowed(process, signal) {
	return {
		process,
		signal,
		over: undefined,
		ended: undefined,
		hasEnded: false
	};
}
function outlived({ process }, signal) {
	return {
		...unfollowed(process, signal),
		hasEnded: true
	};
}
function followed(process, signal) {
	const over = new AbortController();
	const life = {
		process,
		signal: AbortSignal.any([signal, over.signal]),
		over: over.signal,
		ended: undefined,
		hasEnded: false
	};
	const follow = async () => {
		life.ended = await process.ended;
		life.hasEnded = true;
		over.abort();
	};
	void follow();
	return life;
}
async function untilEndIsKnown(life, clock) {
	if (life?.over !== undefined) await clock.sleep(endMs, life.over);
}
var describe = __webpack_require__(1339);
;
/*! module ./lib/ready.js */
async function awaitReady(service, tools) {
	const { clock, timeoutMs, ended } = tools;
	const over = new AbortController();
	const signal = AbortSignal.any([tools.signal, over.signal]);
	const waiting = {
		...tools,
		signal,
		startedAt: clock.now(),
		latest: new Map()
	};
	const passed = Promise.all(service.checks.map((check) => untilPassing(check, service, waiting)));
	const readiness = await Promise.race([
		passed.then((instants) => signal.aborted ? { kind: "interrupted" } : {
			kind: "ready",
			passedAt: Math.max(...instants)
		}),
		clock.sleep(timeoutMs, signal).then(() => tools.signal.aborted ? { kind: "interrupted" } : {
			kind: "late",
			finding: lateness(service, waiting)
		}),
		...ended === undefined ? [] : [ended.then((end) => ({
			kind: "ended",
			end
		}))]
	]);
	over.abort();
	return readiness;
}
async function untilPassing(check, service, waiting) {
	const { clock, signal, latest, printed } = waiting;
	let passes = 0;
	let cuts = 0;
	let firstAt = waiting.startedAt;
	while (!signal.aborted) {
		const print = printed?.();
		const { sample, observation } = await (0, examine.mI)(check, service, waiting);
		const { verdict } = sample;
		if (verdict.kind === "failing" || verdict.kind === "unknown") {
			passes = 0;
			if (!signal.aborted) latest.set(check, verdict.findings[0]);
		} else {
			passes += 1;
			latest.delete(check);
			if (passes === 1) firstAt = sample.endedAt;
			if (passes >= service.confirmation.successThreshold) break;
		}
		const isTelling = observation.kind === "unreachable" && cuts < cutsMax;
		const isCut = await pause(pace_pauseMs(clock.now() - waiting.startedAt, passes > 0 ? undefined : waiting.expectedMs), isTelling ? print : undefined, waiting);
		if (isCut) cuts += 1;
	}
	return firstAt;
}
async function pause(ms, print, { clock, signal }) {
	await clock.sleep(pauseLeastMs, signal);
	const isOver = new AbortController();
	void print?.then(() => isOver.abort());
	await clock.sleep(ms - pauseLeastMs, AbortSignal.any([signal, isOver.signal]));
	return isOver.signal.aborted;
}
function lateness(service, { latest, timeoutMs, timeIsUp = "" }) {
	const [last] = latest.values();
	const lead = `not ready within ${(0, describe.Sh)(timeoutMs)}${timeIsUp}`;
	if (last !== undefined) return {
		...last,
		cause: `${lead}: ${last.cause}`
	};
	const [check] = service.checks;
	return {
		class: "target-down",
		check: check.name,
		cause: `${lead}: no probe came to an end`,
		expected: "an answer",
		got: "none",
		evidence: undefined
	};
}
var recover = __webpack_require__(7373);
;
/*! module ./lib/revive.js */
async function revive(launch, outcome, tools) {
	const { life, untilPassing } = tools;
	const before = life();
	if (outcome.kind !== "done" || launch.background || before === undefined) return inWords(await untilPassing(undefined));
	if (!before.hasEnded) {
		const readiness = await untilPassing(before.process.ended);
		if (readiness.kind !== "ended") return inWords(readiness);
	}
	if (await isHeld(launch, tools) || before.process.hasSuccessor()) {
		const readiness = await untilPassing(undefined);
		if (readiness.kind !== "late" || await isHeld(launch, tools)) return inWords(readiness);
	}
	return start(launch, tools);
}
async function start(launch, tools) {
	const before = tools.life();
	const trial = await tools.startAgain();
	if (trial.kind === "ready") return { passedAt: trial.passedAt };
	if (trial.kind === "interrupted") return unverified;
	const life = tools.life();
	if (life?.hasEnded === true && await isHeld(launch, tools)) return inWords(await tools.untilPassing(undefined));
	const lastLine = life?.hasEnded === true && life !== before ? tools.lastLines().at(-1) : undefined;
	return { over: `started again in vain: ${trial.finding.cause}${lastLine === undefined ? "" : `; its last words: ${lastLine}`}` };
}
async function isHeld({ port }, { ports }) {
	return typeof port === "number" && await ports.taken(port) !== undefined;
}
const unverified = { still: "not verified" };
function inWords(readiness) {
	if (readiness.kind === "ready") return { passedAt: readiness.passedAt };
	return readiness.kind === "late" ? { still: readiness.finding.cause } : unverified;
}
var verdict = __webpack_require__(5141);
;
/*! module ./lib/trial.js */
const wordsMax = 300;
const failed = (finding) => ({
	kind: "failed",
	finding
});
const trial_silent = { tell: () => undefined };
async function untilReturned({ ended }, { clock, clean, signal, timeoutMs, timeIsUp }) {
	const over = new AbortController();
	const limit = clock.sleep(timeoutMs, AbortSignal.any([signal, over.signal])).then(() => undefined);
	const end = await Promise.race([ended, limit]);
	over.abort();
	if (signal.aborted) return { kind: "interrupted" };
	if (end === undefined) return {
		kind: "late",
		finding: processFinding(`has not returned within ${(0, describe.Sh)(timeoutMs)}${timeIsUp}; a command that stays needs no background: true`, clean)
	};
	return end.code === 0 ? undefined : {
		kind: "ended",
		end
	};
}
async function judged(readiness, { kept, launch, ports, clean }) {
	switch (readiness.kind) {
		case "ready": {
			const { port, background } = launch;
			const usurper = background || typeof port !== "number" ? undefined : kept.usurperOf(port);
			return usurper === undefined ? readiness : failed(processFinding(`does not hold port ${port}, ${usurper} does; a service that is not of its own process wants background: true and stop`, clean));
		}
		case "interrupted": return readiness;
		case "ended": return failed(processFinding(`${endWords(readiness.end)}, before it was ready${await whyEnded(readiness.end, {
			launch,
			ports
		})}`, clean));
		case "late": {
			const listeners = await ports.listenersOf(kept.pid);
			const where = listeners === undefined ? "" : listeners.length === 0 ? "; its process listens nowhere" : `; its process listens on ${listeners.join(", ")}`;
			return failed({
				...readiness.finding,
				cause: clean(`${readiness.finding.cause}${where}`, wordsMax)
			});
		}
		default: return (0, assert_never.x)(readiness);
	}
}
async function whyEnded({ code }, { launch: { port, background }, ports }) {
	const holder = background || typeof port !== "number" ? undefined : await ports.held(port);
	const returned = code === 0 ? "; a command that returns while its service lives on wants background: true and stop" : "";
	return `${holder === undefined ? "" : `; port ${holder}`}${returned}`;
}
const endWords = ({ words }) => words.startsWith("ended") ? words : `ended: ${words}`;
function fellByEnd(service, { end, failed: before, unansweredAt }, clean) {
	const findings = [processFinding(endWords(end), clean), ...before === undefined ? [] : [before.finding]];
	return {
		kind: "fell",
		service,
		at: before?.at ?? end.at,
		confirmedAt: end.at,
		findings,
		end: {
			...end,
			words: clean(end.words, wordsMax)
		},
		unansweredAt
	};
}
function processFinding(words, clean) {
	const said = clean(words, wordsMax);
	return {
		class: "target-down",
		check: verdict.Gf,
		cause: `the process ${said}`,
		expected: "a process that runs",
		got: said,
		evidence: undefined
	};
}
;
/*! module ./lib/keep.js */
const lineMax = 500;
const lastLookMs = 6e3;
class keep_Kept {
	#service;
	#watched;
	#tools;
	#life;
	#lastBeatAt = 0;
	#lookedAt = 0;
	#turn;
	#unansweredAt;
	#cutShort;
	#checkedAt = 0;
	#startMs;
	constructor(service, tools) {
		this.#service = service;
		this.#watched = {
			...service,
			checks: service.launch.heartbeat
		};
		this.#tools = tools;
	}
	async keepUp() {
		const { signal, state } = this.#tools;
		while (!signal.aborted) {
			const next = (0, next_step.sk)(state());
			await this.#step(next);
			if (next.kind === "rest") return;
		}
	}
	async end() {
		return this.#life?.process.end();
	}
	lastLines() {
		return (this.#life?.process.lastLines() ?? []).map((line) => this.#tools.clean(line, lineMax));
	}
	async #step(next) {
		switch (next.kind) {
			case "start": return this.#start();
			case "watch": return this.#watch();
			case "restart": return this.#restart(next);
			case "climb": return this.#climb();
			case "give-up": return this.#tools.note({
				kind: "gave-up",
				...this.#now()
			});
			case "rest": return;
			default: return (0, assert_never.x)(next);
		}
	}
	async #start() {
		const { note, startBy } = this.#tools;
		const trial = await this.#bringUp(startBy);
		if (trial.kind === "ready") note({
			kind: "ready",
			...this.#now(),
			passedAt: trial.passedAt
		});
		if (trial.kind === "failed") note({
			kind: "unready",
			...this.#now(),
			finding: trial.finding,
			lines: this.lastLines()
		});
	}
	async #bringUp(readyBy = Infinity) {
		const { keeper, note, ports, clean, signal } = this.#tools;
		const { launch } = this.#service;
		const holder = typeof launch.port === "number" ? await ports.taken(launch.port) : undefined;
		if (signal.aborted) return { kind: "interrupted" };
		if (holder !== undefined) return failed(processFinding(`was not started: port ${holder}`, clean));
		const started = await keeper.start(this.#service, launch);
		if (started.kind === "stillborn") return failed(processFinding(`could not be started: ${started.end.words}`, clean));
		const { kept } = started;
		note({
			kind: "born",
			...this.#now(),
			pid: kept.pid,
			key: kept.key
		});
		this.#life = launch.background ? unfollowed(kept, signal) : followed(kept, signal);
		if (signal.aborted) return { kind: "interrupted" };
		kept.go();
		const wentAt = this.#tools.clock.now();
		const readiness = await this.#untilReady(kept, readyBy - wentAt);
		if (readiness.kind === "ready") {
			this.#checkedAt = readiness.passedAt;
			this.#startMs = readiness.passedAt - wentAt;
		}
		this.#lookedAt = this.#tools.clock.now();
		return judged(readiness, {
			kept,
			launch,
			ports,
			clean
		});
	}
	async #startAgain() {
		await this.end();
		return this.#bringUp();
	}
	async #untilReady(kept, leftMs) {
		const { background, readyTimeoutMs } = this.#service.launch;
		const waiting = {
			...this.#tools,
			log: trial_silent,
			timeoutMs: Math.min(readyTimeoutMs, leftMs),
			timeIsUp: leftMs < readyTimeoutMs ? ", when the deadline came" : "",
			expectedMs: this.#startMs,
			printed: () => kept.printed()
		};
		if (!background) return awaitReady(this.#service, {
			...waiting,
			ended: kept.ended
		});
		return await untilReturned(kept, waiting) ?? awaitReady(this.#service, {
			...waiting,
			ended: undefined
		});
	}
	async #watch() {
		const { clock, signal, state } = this.#tools;
		const current = this.#life;
		const during = current?.signal ?? signal;
		const dueAt = nextBeatAt(clock.now(), this.#lastBeatAt, this.#service.launch.intervalMs);
		await clock.sleep(dueAt - clock.now(), during);
		if (signal.aborted) return;
		this.#turn = {
			lookedAt: this.#lookedAt,
			dueAt,
			at: clock.now()
		};
		let examination;
		if (current?.ended === undefined) {
			this.#lastBeatAt = clock.now();
			this.#noteGap();
			const watched = state().phase === "given-up" ? this.#service : this.#watched;
			examination = await (0, examine.sb)(watched, {
				...this.#tools,
				log: trial_silent,
				signal: during
			}, () => Promise.resolve(1));
			this.#lookedAt = clock.now();
			if (signal.aborted) return this.#brokenOff(examination);
			if (examination.verdict.kind === "failing") await untilEndIsKnown(current, clock);
			if (current?.ended === undefined) return this.#heard(examination);
		}
		this.#noteEnd(examination);
	}
	#noteGap() {
		const { note, state } = this.#tools;
		const gap = gapBetween(this.#lookedAt, this.#tools.clock.now(), this.#service.launch.intervalMs);
		if (gap !== undefined && state().phase === "up") note({
			kind: "gap",
			service: this.#service.id,
			at: gap.toAt,
			fromAt: gap.fromAt
		});
		this.#lookedAt = this.#tools.clock.now();
	}
	#noteEnd(heartbeat) {
		const { note, state, signal, clean } = this.#tools;
		const end = this.#life?.ended;
		if (this.#life === undefined || end === undefined) return;
		this.#life = outlived(this.#life, signal);
		const { phase, upSinceAt } = state();
		if (phase !== "up" || end.at < (upSinceAt ?? 0)) return;
		this.#noteGap();
		const before = (0, last_beat.H$)(end.at, heartbeat?.checks ?? []);
		note(fellByEnd(this.#service.id, {
			...before,
			end,
			unansweredAt: this.#unansweredAt ?? unseenSince(end.at, this.#turn) ?? before.unansweredAt
		}, clean));
	}
	#brokenOff(examination) {
		if (examination.passedAt === undefined) this.#unansweredAt = examination.startedAt;
		if ((0, domain_examination.x)(examination.checks) > 0) this.#cutShort = examination;
	}
	#noteCutShort() {
		const cutShort = this.#cutShort;
		this.#cutShort = undefined;
		if (cutShort !== undefined && this.#tools.state().phase === "up") this.#tools.note({
			kind: "beat",
			service: this.#service.id,
			at: cutShort.startedAt,
			verdict: "unknown",
			ms: undefined,
			failures: (0, domain_examination.x)(cutShort.checks)
		});
	}
	async lookBack() {
		const { state, note, clock } = this.#tools;
		this.#noteEnd(this.#cutShort);
		if (state().phase !== "up") return;
		const limit = new AbortController();
		const done = new AbortController();
		void clock.sleep(lastLookMs, done.signal).then(() => limit.abort());
		const over = this.#life?.over;
		const tools = {
			...this.#tools,
			log: trial_silent,
			signal: over === undefined ? limit.signal : AbortSignal.any([limit.signal, over])
		};
		const once = {
			...this.#service,
			confirmation: {
				...this.#service.confirmation,
				failureThreshold: 1,
				successThreshold: 1
			}
		};
		const one = () => Promise.resolve(1);
		const [heartbeat, { verdict }] = await Promise.all([(0, examine.sb)(this.#watched, tools, one), (0, examine.sb)(once, tools, one)]);
		done.abort();
		if (heartbeat.verdict.kind === "failing") await untilEndIsKnown(this.#life, clock);
		if (heartbeat.passedAt !== undefined) this.#noteCutShort();
		this.#noteEnd(this.#cutShort === undefined ? heartbeat : {
			...heartbeat,
			checks: (0, last_beat.lo)(this.#cutShort.checks, heartbeat.checks)
		});
		this.#heard(heartbeat, this.#unansweredAt);
		this.#noteCutShort();
		if (state().phase === "up" && (verdict.kind === "failing" || verdict.kind === "unknown")) note({
			kind: "looked",
			...this.#now(),
			sinceAt: this.#checkedAt,
			finding: verdict.findings[0]
		});
	}
	#heard(examination, sinceAt) {
		const { note, state } = this.#tools;
		const { phase } = state();
		if (examination.passedAt !== undefined && (phase === "given-up" || (0, guard_watch.D)(this.#service))) this.#checkedAt = examination.passedAt;
		const entry = heard(this.#service.id, phase, examination, sinceAt);
		if (entry !== undefined) note(entry);
	}
	async #restart({ nth, delayMs }) {
		const { clock, signal, note } = this.#tools;
		await clock.sleep(delayMs, signal);
		if (signal.aborted) return;
		note({
			kind: "restarting",
			...this.#now(),
			nth
		});
		const trial = await this.#startAgain();
		switch (trial.kind) {
			case "ready": return note({
				kind: "restarted",
				...this.#now(),
				outcome: {
					kind: "cured",
					passedAt: trial.passedAt
				}
			});
			case "failed": return note({
				kind: "restarted",
				...this.#now(),
				outcome: {
					kind: "not-cured",
					finding: trial.finding
				}
			});
			case "interrupted": return;
			default: return (0, assert_never.x)(trial);
		}
	}
	async #climb() {
		const { note, operator } = this.#tools;
		const climbed = (attempts, result) => note({
			kind: "climbed",
			...this.#now(),
			attempts,
			result
		});
		const result = await (0, recover.l)(this.#service, {
			...this.#tools,
			log: trial_silent,
			operator: await operator(),
			verify: (during, outcome) => revive(this.#service.launch, outcome, {
				...this.#tools,
				life: () => this.#life,
				untilPassing: (ended) => this.#untilPassing(during, ended),
				startAgain: () => this.#startAgain(),
				lastLines: () => this.lastLines()
			}),
			history: [],
			attemptsMax: Infinity,
			record: (attempts) => Promise.resolve(climbed(attempts, "running"))
		});
		if (result.kind === "none" || result.kind === "resting") return;
		climbed(result.attempts, result.kind);
		if (result.kind === "recovered") note({
			kind: "rose",
			service: this.#service.id,
			at: result.passedAt,
			curedBy: result.attempts.findLast((attempt) => attempt.result === "cured")?.label
		});
	}
	async #untilPassing(during, ended) {
		const readiness = await awaitReady(this.#service, {
			...this.#tools,
			log: trial_silent,
			signal: during,
			timeoutMs: this.#service.launch.readyTimeoutMs,
			ended
		});
		this.#lookedAt = this.#tools.clock.now();
		if (readiness.kind === "ready") this.#checkedAt = readiness.passedAt;
		return readiness;
	}
	#now() {
		return {
			service: this.#service.id,
			at: this.#tools.clock.now()
		};
	}
}
;
/*! module ./lib/guard.js */
const bugCharsMax = 2e3;
const requestCharsMax = 200;
function guard(services, tools) {
	const failed = new AbortController();
	const signal = AbortSignal.any([tools.signal, failed.signal]);
	const members = services.map((service) => enlist(service, {
		...tools,
		signal
	}, failed));
	return {
		outset: outsetOf(members, tools.journal),
		done: Promise.all(members.map((member) => attend(member, members, {
			...tools,
			signal
		}))).then(() => undefined)
	};
}
function enlist(service, tools, failed) {
	const giveUp = () => failed.abort();
	const served = createGate();
	const note = (entry) => {
		write(entry, tools);
		if (entry.kind === "ready") served.pass(true);
		if (entry.kind === "unready") giveUp();
	};
	return {
		service,
		kept: new keep_Kept(service, {
			...tools,
			note,
			state: () => stateOf(service, tools.journal)
		}),
		served,
		gone: createGate(),
		giveUp,
		hasFailed: () => failed.signal.aborted
	};
}
async function outsetOf(members, journal) {
	const served = await Promise.all(members.map((member) => member.served.passed));
	if (served.every(Boolean)) return { kind: "ready" };
	const unready = members.map(({ service }) => stateOf(service, journal)).filter(({ phase }) => phase === "unready");
	return unready.length === 0 ? { kind: "interrupted" } : {
		kind: "unready",
		services: unready
	};
}
async function attend({ service, kept, served, gone, giveUp, hasFailed }, members, tools) {
	const keepUp = async () => {
		const dependencies = members.filter((each) => service.dependsOn.includes(each.service.id));
		const all = await Promise.all(dependencies.map((each) => each.served.passed));
		if (all.every(Boolean)) await kept.keepUp();
		return true;
	};
	const isKept = await unlessBug(service, keepUp, tools) !== undefined;
	if (!isKept) {
		if (stateOf(service, tools.journal).readyAt === undefined) giveUp();
		await aborted(tools.signal);
	}
	served.pass(false);
	if (isKept && !hasFailed()) await unlessBug(service, () => kept.lookBack(), tools);
	const watchedUntilAt = tools.clock.now();
	await Promise.all(members.filter((each) => each.service.dependsOn.includes(service.id)).map((each) => each.gone.passed));
	await stop(service, kept, {
		...tools,
		watchedUntilAt
	});
	gone.pass();
}
async function stop(service, kept, tools) {
	const counted = await unlessBug(service, () => tools.calls(service.id), tools);
	const calls = counted === undefined ? undefined : {
		...counted,
		unmatched: counted.unmatched.map((each) => ({
			...each,
			request: tools.clean(each.request, requestCharsMax)
		}))
	};
	const ended = await unlessBug(service, () => kept.end(), tools);
	if (ended === undefined) return;
	const { port } = service.launch;
	const after = typeof port === "number" ? {
		kind: "known",
		held: await unlessBug(service, () => tools.stillHeld(port), tools)
	} : { kind: "unknown" };
	const { phase, lines } = stateOf(service, tools.journal);
	const endedWell = phase === "up" && lines.length === 0;
	write({
		kind: "stopped",
		service: service.id,
		at: tools.clock.now(),
		watchedUntilAt: tools.watchedUntilAt,
		ending: ended.ending,
		remains: (0, process_end.Z)(ended, after, tools.clean),
		lines: endedWell ? [] : kept.lastLines(),
		calls
	}, tools);
}
async function unlessBug({ id }, act, tools) {
	try {
		return await act();
	} catch (bug) {
		const text = tools.clean(bug instanceof Error ? bug.stack ?? bug.message : String(bug), bugCharsMax);
		write({
			kind: "bug",
			service: id,
			at: tools.clock.now(),
			text
		}, tools);
		return undefined;
	}
}
function write(entry, { journal, log }) {
	journal.write(entry);
	log.tell({
		kind: "noted",
		entry
	});
}
function stateOf({ id }, { state }) {
	const known = state.services[id];
	if (known === undefined) throw new Error(`the journal does not know ${id}`);
	return known;
}
function createGate() {
	let pass = () => undefined;
	const passed = new Promise((resolve) => {
		pass = resolve;
	});
	return {
		passed,
		pass: (answer) => pass(answer)
	};
}
function aborted(signal) {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		else signal.addEventListener("abort", () => resolve(), { once: true });
	});
}
var probes_prober = __webpack_require__(805);
var version = __webpack_require__(3411);
;
/*! module ./lib/guarding.js */
const holderMax = 300;
async function beginGuard(settings) {
	const { clock, clean, folder } = settings;
	const others = await (0, guards_others.Hg)(settings.home, folder.path);
	const reaped = await (0, guards_others.xg)(others, settings);
	(0, guards_others.y6)(others, settings.home);
	const startable = settings.services.filter((service) => service.launch !== undefined);
	const ports = (0, port_map.E)();
	const services = await withPorts(startable);
	const wrong = rivals(services, others);
	const lines = wrong.length > 0 ? wrong : await takenPorts(services, ports, clean);
	if (lines.length > 0) return {
		kind: "refused",
		lines
	};
	const at = clock.now();
	const name = `${(0, external_node_path_.basename)(folder.path)}-${process.pid}-${at}`;
	const begun = {
		kind: "begun",
		at,
		guard: name,
		pid: process.pid,
		key: (0, identity.ZG)(process.pid) ?? "",
		configuration: settings.configuration,
		recordAuthors: settings.recordAuthors,
		services: services.map((service) => published(service, clean)),
		unwatched: unwatchedOf(settings.services, watchedBy(others))
	};
	const journal = (0, journal_file.Fs)(folder.path, begun);
	if (journal.fault !== undefined) return refuse(journal, `The guard cannot write its journal in ${folder.path} (${journal.fault}); make room there.`);
	const earlier = (await (0, guards_others.Hg)(settings.home, folder.path)).filter(({ state }) => state.startedAt < begun.at || state.startedAt === begun.at && state.guard < name);
	const [rival] = rivals(services, earlier);
	if (rival !== undefined) return refuse(journal, rival);
	try {
		(0, stop_variables.pQ)(folder, services);
	} catch (fault) {
		return refuse(journal, `The guard cannot write in ${folder.path} (${fault instanceof Error ? fault.message : String(fault)}); make room there.`);
	}
	settings.log.tell({
		kind: "noted",
		entry: begun
	});
	const prober = (0, probes_prober.X)({
		userAgent: version.N,
		now: clock.now
	});
	const guarding = guard(services, {
		...settings,
		keeper: createKeeper({
			env: settings.env,
			clock,
			logsDir: folder.logs,
			guard: name
		}),
		prober,
		operator: () => Promise.resolve((0, operator.createOperator)({
			env: settings.env,
			marks: (id) => (0, marked.vY)(name, id),
			clock,
			prober,
			github: undefined
		})),
		ports,
		stillHeld: (port) => (0, still_held.s)(port, ports, clock),
		journal,
		calls: async (id) => {
			const counts = await (await followers).get(id)?.stop();
			return counts === undefined ? undefined : {
				...counts,
				complete: counts.complete && (journal.state.services[id]?.outages.length ?? 0) === 0
			};
		}
	});
	const followers = guarding.outset.then(() => followersOf(services, settings));
	const done = guarding.done.then(() => (0, stop_variables.jL)(folder));
	return {
		kind: "begun",
		guarding: {
			...guarding,
			done
		},
		journal,
		addresses: services.map(({ id, url, launch: { port } }) => ({
			id,
			url,
			port: typeof port === "number" ? port : undefined
		})),
		reaped
	};
}
function refuse(journal, line) {
	journal.write({
		kind: "over",
		at: journal.state.startedAt,
		why: "it was refused",
		asked: true
	});
	journal.close();
	return {
		kind: "refused",
		lines: [line]
	};
}
function followersOf(services, { env, clock }) {
	const token = env[calls.vX];
	const followers = services.flatMap(({ id, url, launch }) => launch.mockoon && url !== undefined && token !== undefined ? [[id, followCalls({
		url,
		token,
		userAgent: version.N,
		clock
	})]] : []);
	return new Map(followers);
}
async function withPorts(services) {
	const taken = new Set(services.flatMap(({ launch: { port } }) => typeof port === "number" ? [port] : []));
	const filled = [];
	for (const service of services) {
		if (service.launch.port === "auto") {
			const port = await (0, port_map.o)(taken);
			taken.add(port);
			filled.push(withPort(service, port));
		} else filled.push(service);
	}
	return filled;
}
function rivals(services, others) {
	return others.filter(({ condition }) => condition === "lives").flatMap(({ state }) => services.filter(({ id }) => Object.hasOwn(state.services, id)).map(({ id }) => `${id} is guarded already, by the guard with pid ${state.pid}; end that first (mode report, or Ctrl-C where it runs), choose others with only, or give it another id.`));
}
function watchedBy(others) {
	return new Set(others.filter(({ condition }) => condition === "lives").flatMap(({ state }) => Object.keys(state.services)));
}
async function takenPorts(services, ports, clean) {
	const checked = await Promise.all(services.map(async ({ id, launch: { port } }) => ({
		id,
		holder: typeof port === "number" ? await ports.taken(port) : undefined
	})));
	return checked.flatMap(({ id, holder }) => holder === undefined ? [] : [`${id} cannot start: port ${clean(holder, holderMax)}. Make it free, or give service ${id} another port.`]);
}
	})
};
