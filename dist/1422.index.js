export const id = 1422;
export const ids = [1422, 3376];
export const modules = {
	6574: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D4: () => appendEntry,
	Fs: () => beginJournal,
	lT: () => journalBytes,
	Wp: () => readJournalFile
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var assert_never = __webpack_require__(9471);
var latency = __webpack_require__(3652);
var outages = __webpack_require__(7330);
;
/*! module ./lib/domain/guard/fold.js */
const gapsMax = 10;
const slowBeatsMax = 10;
const slowMs = 1e3;
function withEntry(state, entry) {
	if (entry.kind === "begun") return begun(entry);
	if (entry.kind === "snapshot") return entry.state;
	if (state === undefined) return undefined;
	const lastAt = Math.max(state.lastAt, livedAt(entry) ?? 0);
	if (entry.kind === "over") return {
		...state,
		lastAt,
		over: {
			at: entry.at,
			why: entry.why,
			asked: entry.asked
		}
	};
	const known = state.services[entry.service];
	return known === undefined ? state : {
		...state,
		lastAt,
		services: {
			...state.services,
			[entry.service]: after(known, entry)
		}
	};
}
function livedAt(entry) {
	if (entry.kind === "stopped") return undefined;
	return entry.kind === "fell" ? Math.max(entry.at, entry.confirmedAt) : entry.at;
}
function begun({ at, services, unwatched, guard, pid, key, configuration, recordAuthors }) {
	return {
		guard,
		pid,
		key,
		configuration,
		recordAuthors,
		startedAt: at,
		lastAt: at,
		services: Object.fromEntries(services.map((service) => [service.id, fresh(service)])),
		unwatched,
		over: undefined
	};
}
function fresh(service) {
	return {
		service,
		phase: "waiting",
		process: undefined,
		readyAt: undefined,
		wellAt: undefined,
		upSinceAt: undefined,
		restarts: 0,
		restartsCounted: 0,
		outages: [],
		older: {
			count: 0,
			downMs: 0
		},
		beats: 0,
		unknownBeats: 0,
		blips: 0,
		blipAt: undefined,
		degradedBeats: 0,
		latencies: {},
		slowBeats: [],
		gaps: [],
		gapMs: 0,
		lastLook: undefined,
		fault: undefined,
		lines: [],
		calls: undefined,
		bug: undefined,
		ending: undefined,
		remains: undefined,
		watchedUntilAt: undefined,
		stoppedAt: undefined
	};
}
function after(known, entry) {
	switch (entry.kind) {
		case "born": return {
			...(0, outages.tD)(known, (outage) => outage, true),
			phase: known.phase === "waiting" ? "starting" : known.phase,
			process: {
				pid: entry.pid,
				key: entry.key,
				startedAt: entry.at
			}
		};
		case "ready": return {
			...known,
			phase: "up",
			readyAt: entry.passedAt,
			wellAt: entry.at,
			upSinceAt: entry.passedAt
		};
		case "unready": return {
			...known,
			phase: "unready",
			fault: entry.finding,
			lines: entry.lines
		};
		case "beat": return afterBeat(known, entry);
		case "fell": return (0, outages.AN)(known, entry);
		case "restarting": return {
			...(0, outages.sw)(known, {
				at: entry.at,
				nth: entry.nth
			}),
			restarts: known.restarts + 1,
			restartsCounted: entry.nth
		};
		case "restarted": return (0, outages.BA)(known, entry);
		case "climbed": return (0, outages.$A)(known, entry);
		case "rose": return (0, outages.e$)(known, {
			passedAt: entry.at,
			curedBy: entry.curedBy
		});
		case "gave-up": return {
			...(0, outages.tD)(known, (outage) => ({
				...outage,
				recovery: outage.attempts.length === 0 ? "none" : "exhausted",
				exhaustedAt: entry.at
			})),
			phase: "given-up"
		};
		case "stopped": return stopped(known, entry);
		case "gap": return {
			...known,
			gaps: [...known.gaps, {
				fromAt: entry.fromAt,
				toAt: entry.at
			}].slice(-gapsMax),
			gapMs: known.gapMs + entry.at - entry.fromAt
		};
		case "looked": return {
			...known,
			lastLook: {
				at: entry.at,
				sinceAt: entry.sinceAt,
				finding: entry.finding
			}
		};
		case "bug": return {
			...known,
			bug: entry.text
		};
		default: return (0, assert_never.x)(entry);
	}
}
function afterBeat(known, entry) {
	const failures = known.phase === "up" ? entry.failures : 0;
	return {
		...known,
		wellAt: entry.verdict === "unknown" ? known.wellAt : entry.at,
		beats: known.beats + 1,
		unknownBeats: known.unknownBeats + (entry.verdict === "unknown" ? 1 : 0),
		degradedBeats: known.degradedBeats + (entry.verdict === "degraded" ? 1 : 0),
		blips: known.blips + failures,
		blipAt: failures > 0 ? entry.at : known.blipAt,
		slowBeats: entry.ms === undefined || entry.ms < slowMs || known.phase !== "up" ? known.slowBeats : [...known.slowBeats, {
			at: entry.at,
			ms: entry.ms
		}].slice(-slowBeatsMax),
		latencies: entry.ms === undefined ? known.latencies : (0, latency.b)(known.latencies, entry.ms)
	};
}
function stopped(known, { at, watchedUntilAt, ending, remains, lines, calls }) {
	const last = known.bug === undefined && (known.phase === "down" || known.phase === "given-up") ? (0, outages.tD)(known, (outage) => ({
		...outage,
		lastSeenAt: Math.max(outage.lastSeenAt, watchedUntilAt ?? at)
	})) : known;
	return {
		...last,
		phase: known.phase === "unready" ? "unready" : "stopped",
		process: undefined,
		ending,
		remains,
		watchedUntilAt,
		stoppedAt: at,
		lines: lines.length === 0 ? known.lines : lines,
		calls: calls ?? known.calls
	};
}
;
/*! module ./lib/domain/guard/line.js */
function lineOf(entry) {
	const text = JSON.stringify(entry);
	return `${checksum(text)} ${text}\n`;
}
function readJournal(text) {
	let state;
	let lost = 0;
	for (const line of text.split("\n")) {
		if (line === "") continue;
		const entry = entryOf(line);
		if (entry === undefined) lost += 1;
		else state = withEntry(state, entry);
	}
	return {
		state,
		lost
	};
}
function entryOf(line) {
	const text = line.slice(9);
	if (line[8] !== " " || line.slice(0, 8) !== checksum(text)) return undefined;
	return JSON.parse(text);
}
function checksum(text) {
	let hash = 2166136261;
	for (let n = 0; n < text.length; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), 16777619);
	return (hash >>> 0).toString(16).padStart(8, "0");
}
;
/*! module ./lib/adapters/guards/journal-file.js */
const journalBytesMax = 256 * 1024;
const journalName = "journal";
const nextName = "journal.next";
function beginJournal(folder, begun) {
	const state = withEntry(undefined, begun);
	if (state === undefined) throw new Error("a journal begins with its guard");
	const journal = new FileOfLines(folder, state);
	journal.record(begun);
	return journal;
}
class FileOfLines {
	state;
	fault;
	#path;
	#nextPath;
	#fd;
	#bytes = 0;
	#bytesMax = journalBytesMax;
	#isClosed = false;
	constructor(folder, state) {
		this.state = state;
		this.#path = (0, external_node_path_.join)(folder, journalName);
		this.#nextPath = (0, external_node_path_.join)(folder, nextName);
	}
	write(entry) {
		this.state = withEntry(this.state, entry) ?? this.state;
		this.record(entry);
	}
	record(entry) {
		if (this.#isClosed) return;
		try {
			if (this.fault !== undefined || this.#bytes > this.#bytesMax) this.#replace(lineOf({
				kind: "snapshot",
				at: entry.at,
				state: this.state
			}));
			else this.#append(lineOf(entry));
			this.fault = undefined;
		} catch (error) {
			this.fault = error instanceof Error ? error.message : String(error);
		}
	}
	close() {
		this.#isClosed = true;
		this.#shut();
	}
	#append(line) {
		if (this.#fd === undefined) {
			this.#fd = (0, external_node_fs_.openSync)(this.#path, "a");
			this.#bytes = (0, external_node_fs_.fstatSync)(this.#fd).size;
		}
		this.#bytes += writeWhole(this.#fd, line);
	}
	#replace(line) {
		try {
			const fd = (0, external_node_fs_.openSync)(this.#nextPath, "w");
			try {
				this.#bytes = writeWhole(fd, line);
			} finally {
				(0, external_node_fs_.closeSync)(fd);
			}
			this.#shut();
			(0, external_node_fs_.renameSync)(this.#nextPath, this.#path);
		} catch (error) {
			(0, external_node_fs_.rmSync)(this.#nextPath, {
				recursive: true,
				force: true
			});
			throw error;
		}
		this.#bytesMax = Math.max(journalBytesMax, 2 * this.#bytes);
	}
	#shut() {
		if (this.#fd !== undefined) (0, external_node_fs_.closeSync)(this.#fd);
		this.#fd = undefined;
	}
}
function writeWhole(fd, line) {
	const bytes = Buffer.from(line);
	if ((0, external_node_fs_.writeSync)(fd, bytes) < bytes.length) throw new Error("the disk is full");
	return bytes.length;
}
function appendEntry(folder, entry) {
	(0, external_node_fs_.appendFileSync)((0, external_node_path_.join)(folder, journalName), `\n${lineOf(entry)}`);
}
function readJournalFile(folder) {
	try {
		return readJournal((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(folder, journalName), "utf8"));
	} catch {
		return {
			state: undefined,
			lost: 0
		};
	}
}
function journalBytes(folder) {
	return (0, external_node_fs_.statSync)((0, external_node_path_.join)(folder, journalName), { throwIfNoEntry: false })?.size;
}
	}),
	4838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	y6: () => forget,
	jp: () => guardIn,
	Hg: () => otherGuards,
	xg: () => reap
});
var external_node_fs_ = __webpack_require__(3024);
var identity = __webpack_require__(5089);
var process_end = __webpack_require__(5585);
var foreign = __webpack_require__(4040);
var process_table = __webpack_require__(6173);
var ending = __webpack_require__(1452);
var marked = __webpack_require__(3971);
;
/*! module ./lib/adapters/keeper/reap.js */
async function reapLeftovers(guard, recorded, tools) {
	const ended = await Promise.all(recorded.map((each) => reapRecorded(guard, each, tools)));
	const unrecorded = [...(0, marked.TT)(guard)].map((service) => reapMarked(guard, service, tools));
	return [...ended, ...await Promise.all(unrecorded)].flat();
}
async function reapRecorded(guard, each, { clock, env }) {
	const { service, pid, key, stop, cwd, env: own } = each;
	const isSame = await (0, identity.SM)(each);
	const [marked] = markedPids(guard, service);
	if (!isSame && marked === undefined && stop === undefined) return [];
	const root = () => isSame && (0, identity.i2)(each) ? {
		pid,
		key
	} : undefined;
	const ended = await (0, ending.J)({
		guard,
		service,
		root,
		oldest: undefined,
		stop: stop === undefined ? undefined : {
			command: stop,
			cwd,
			env: {
				...env,
				...own
			}
		},
		clock
	});
	return [{
		service,
		pid: isSame ? pid : marked,
		...ended
	}];
}
async function reapMarked(guard, service, { clock }) {
	const [pid] = markedPids(guard, service);
	if (pid === undefined) return [];
	return [{
		service,
		pid,
		...await (0, ending.J)({
			guard,
			service,
			root: () => undefined,
			oldest: undefined,
			stop: undefined,
			clock
		})
	}];
}
function markedPids(guard, service) {
	return ((0, process_table.$7)() ?? []).filter((0, marked.QC)(guard, service)).map(({ pid }) => pid);
}
var port_map = __webpack_require__(3668);
var still_held = __webpack_require__(7077);
var guards_folder = __webpack_require__(1199);
var journal_file = __webpack_require__(6574);
var stop_variables = __webpack_require__(4147);
;
/*! module ./lib/adapters/guards/others.js */
const rememberedMax = 10;
async function otherGuards(home, own) {
	const folders = (0, guards_folder.$O)(home).filter(({ path }) => path !== own);
	const found = await Promise.all(folders.map(guardIn));
	return found.filter((each) => each !== undefined).toSorted((a, b) => a.state.startedAt - b.state.startedAt);
}
async function guardIn(folder) {
	const { state } = (0, journal_file.Wp)(folder.path);
	if (state === undefined) return undefined;
	if (state.over !== undefined) return {
		folder,
		state,
		condition: "over"
	};
	return {
		folder,
		state,
		condition: await (0, identity.SM)(state) ? "lives" : "died"
	};
}
async function reap(guards, { clock, env }) {
	const ports = (0, port_map.E)();
	const reaped = [];
	for (const { folder, state, condition } of guards) {
		if (condition === "lives" || condition === "over") continue;
		const left = Object.values(state.services).filter(({ process, phase }) => process !== undefined && phase !== "stopped");
		const variables = (0, stop_variables._d)(folder);
		const leftovers = left.flatMap((each) => recorded(each, variables[each.service.id] ?? {}));
		for (const one of await reapLeftovers(state.guard, leftovers, {
			clock,
			env
		})) {
			const { service, pid, ending } = one;
			const port = state.services[service]?.service.launch?.port;
			const after = typeof port === "number" ? {
				kind: "known",
				held: await (0, still_held.s)(port, ports, clock)
			} : { kind: "unknown" };
			const remains = (0, process_end.Z)(one, after, (0, foreign.createClean)(Object.values(variables[service] ?? {})));
			reaped.push({
				service,
				pid,
				ending,
				remains
			});
			attempt(() => (0, journal_file.D4)(folder.path, {
				kind: "stopped",
				service,
				at: clock.now(),
				watchedUntilAt: undefined,
				ending,
				remains,
				lines: [],
				calls: undefined
			}));
		}
		attempt(() => (0, stop_variables.jL)(folder));
		if (condition === "killed") attempt(() => (0, journal_file.D4)(folder.path, {
			kind: "over",
			at: state.lastAt,
			why: "it did not stop when it was told to, and was killed for that",
			asked: false
		}));
	}
	return reaped;
}
function recorded({ service, process }, env) {
	return process === undefined ? [] : [{
		service: service.id,
		...process,
		stop: service.launch?.stop,
		cwd: service.launch?.cwd,
		env
	}];
}
function forget(guards, home) {
	const finished = guards.filter(({ condition, folder }) => condition !== "lives" && (0, guards_folder.Wc)(folder)).map(({ folder }) => folder);
	const begun = new Set(guards.map(({ folder }) => folder.path));
	const unbegun = (0, guards_folder.$O)(home).filter((folder) => !begun.has(folder.path) && (0, guards_folder.Wc)(folder));
	for (const { path } of [...finished.slice(0, -rememberedMax), ...unbegun]) attempt(() => (0, external_node_fs_.rmSync)(path, {
		recursive: true,
		force: true
	}));
}
function attempt(act) {
	try {
		act();
	} catch {}
}
	}),
	4147: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_d: () => readStopVariables,
	jL: () => forgetStopVariables,
	pQ: () => keepStopVariables
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
const fileOf = ({ path }) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "stop-variables.json");
function keepStopVariables(folder, services) {
	const variables = services.flatMap(({ id, launch }) => launch?.stop === undefined || Object.keys(launch.env).length === 0 ? [] : [[id, launch.env]]);
	if (variables.length > 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fileOf(folder), JSON.stringify(Object.fromEntries(variables)), { mode: 384 });
}
function readStopVariables(folder) {
	try {
		return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(fileOf(folder), "utf8"));
	} catch {
		return {};
	}
}
function forgetStopVariables(folder) {
	(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(fileOf(folder), { force: true });
}
	}),
	1452: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { J: () => endService });
var _operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5733);
var _operator_run_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3376);
var _marked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3971);
const stopTimeoutMs = 1e4;
const graceMs = 2e3;
const burialMs = 5e3;
async function endService({ guard, service, root, oldest, stop, clock }) {
	const isWindows = process.platform === "win32";
	const tree = isWindows ? undefined : (0, _operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__.WZ)(root(), (0, _marked_js__WEBPACK_IMPORTED_MODULE_2__.QC)(guard, service, oldest));
	const lives = () => tree === undefined ? root() !== undefined : tree.lives();
	const obeyed = stop === undefined ? ignored : await obeys(stop, lives, clock);
	if (obeyed.isObeyed) return {
		ending: "by-command",
		stopFault: undefined
	};
	const { stopFault } = obeyed;
	if (tree !== undefined) return {
		ending: await (0, _operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__.xN)(tree, clock),
		stopFault
	};
	const pid = root()?.pid;
	if (pid === undefined) return {
		ending: "gone",
		stopFault
	};
	await (0, _operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__.e0)(pid);
	await (0, _operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__.dQ)(burialMs, lives, clock);
	return {
		ending: "by-force",
		stopFault
	};
}
const ignored = {
	isObeyed: false,
	stopFault: undefined
};
async function obeys({ command, cwd, env }, lives, clock) {
	const wasThere = lives();
	const outcome = await (0, _operator_run_command_js__WEBPACK_IMPORTED_MODULE_1__.runCommand)(command, {
		env,
		cwd,
		timeoutMs: stopTimeoutMs,
		clock,
		signal: new AbortController().signal
	});
	if (outcome.kind === "done") return await (0, _operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__.dQ)(graceMs, lives, clock) ? { isObeyed: true } : ignored;
	if (wasThere && !lives()) return { isObeyed: true };
	const lastLine = ("output" in outcome ? outcome.output : "").trimEnd().split("\n").at(-1) ?? "";
	return {
		isObeyed: false,
		stopFault: lastLine === "" ? outcome.detail : `${outcome.detail}: ${lastLine}`
	};
}
	}),
	5089: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ck: () => isTaken,
	SM: () => isSameProcess,
	ZG: () => processKey,
	f5: () => keyAt,
	i2: () => lives
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var _operator_process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6173);
const askMs = 5e3;
const toleranceMs = 2e3;
function processKey(pid) {
	if (process.platform === "linux") return (0, _operator_process_table_js__WEBPACK_IMPORTED_MODULE_1__.nH)(pid)?.key;
	return pid === process.pid ? keyAt(pid, performance.timeOrigin) : undefined;
}
function keyAt(pid, startedAt) {
	return `${pid}/${Math.round(startedAt)}`;
}
function lives({ pid, key }) {
	return process.platform === "linux" ? processKey(pid) === key : isTaken(pid);
}
function isTaken(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
async function isSameProcess(recorded) {
	if (!lives(recorded)) return false;
	if (process.platform === "linux") return true;
	const startedAt = process.platform === "win32" ? await startOnWindows(recorded.pid) : await startByPs(recorded.pid);
	return startedAt !== undefined && Math.abs(startedAt - startOf(recorded)) <= toleranceMs;
}
function startOf({ pid, key, startedAt }) {
	const [, at] = new RegExp(`^${pid}/(\\d+)$`, "u").exec(key) ?? [];
	return at === undefined ? startedAt : Number(at);
}
async function startByPs(pid) {
	const text = await answerOf("ps", [
		"-o",
		"stat=",
		"-o",
		"lstart=",
		"-p",
		String(pid)
	]);
	const [, state = "Z", began = ""] = /^\s*(\S)\S*\s+(\S.*\S)\s*$/u.exec(text) ?? [];
	const at = Date.parse(`${began} UTC`);
	return state === "Z" || Number.isNaN(at) ? undefined : at;
}
async function startOnWindows(pid) {
	const script = `[DateTimeOffset]::new((Get-Process -Id ${pid}).StartTime).ToUnixTimeMilliseconds()`;
	const text = await answerOf("powershell", [
		"-NoProfile",
		"-NonInteractive",
		"-Command",
		script
	]);
	return /^\d+$/u.test(text.trim()) ? Number(text) : undefined;
}
function answerOf(file, args) {
	return new Promise((resolve) => {
		(0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, [...args], {
			timeout: askMs,
			windowsHide: true,
			env: {
				...process.env,
				LC_ALL: "C",
				TZ: "UTC"
			}
		}, (error, stdout) => resolve(error === null ? stdout : ""));
	});
}
	}),
	3971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	QC: () => bearsMarks,
	TT: () => markedServices,
	Z8: () => marks,
	kp: () => isLeftBySteps,
	vY: () => stepMarks
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var _operator_process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6173);
const guardVariable = "MOCK_MEDIC_GUARD";
const serviceVariable = "MOCK_MEDIC_SERVICE";
const stepVariable = "MOCK_MEDIC_STEP";
function marks(guard, service) {
	return {
		[guardVariable]: guard,
		[serviceVariable]: service
	};
}
function stepMarks(guard, service) {
	return {
		...marks(guard, service),
		[stepVariable]: "1"
	};
}
function isLeftBySteps(guard, service, since) {
	const isOurs = bearsMarks(guard, service, since);
	return ((0, _operator_process_table_js__WEBPACK_IMPORTED_MODULE_1__.$7)() ?? []).some((each) => isOurs(each) && variablesOf(each.pid).includes(`${stepVariable}=1`));
}
function bearsMarks(guard, service, oldest) {
	const bornAt = oldest === undefined ? 0 : birthOf(oldest);
	return ({ pid, key }) => birthOf(key) >= bornAt && pid !== process.pid && isMarked(variablesOf(pid), guard, service);
}
function markedServices(guard) {
	const mark = `${serviceVariable}=`;
	const others = ((0, _operator_process_table_js__WEBPACK_IMPORTED_MODULE_1__.$7)() ?? []).filter(({ pid }) => pid !== process.pid);
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
		return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, "latin1").split("\0");
	} catch {
		return [];
	}
}
const birthOf = (key) => Number(key.split("/")[1]);
	}),
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
	}),
	3668: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => createPortMap,
	o: () => freePort
});
var external_node_net_ = __webpack_require__(7030);
var socket_tables = __webpack_require__(3342);
var external_node_child_process_ = __webpack_require__(1421);
var process_table = __webpack_require__(6173);
var proc_sockets = __webpack_require__(1659);
;
/*! module ./lib/adapters/ports/sockets.js */
const holderMs = 1e3;
const treeMs = 3e3;
const shownMax = 10;
const nameMax = 200;
const everyAddress = ["0.0.0.0", "::"];
async function holderOf(address, port) {
	const signal = AbortSignal.timeout(holderMs);
	const all = process.platform === "linux" ? holdersOnLinux(port) : await answered(signal);
	const holder = holderAmong(all, address, port);
	if (holder?.pid === undefined) return undefined;
	const name = await nameOf(holder.pid, signal) ?? holder.name;
	return name === undefined ? `pid ${holder.pid}` : `${name.replaceAll(/\s+/gu, " ").slice(0, nameMax)} (pid ${holder.pid})`;
}
async function listenersOf(root) {
	const { listeners, isWhole } = process.platform === "linux" ? listenersOnLinux(root) : await listenersElsewhere(root);
	const places = [...new Set(listeners.map(socket_tables.cF))].toSorted().slice(0, shownMax);
	return places.length === 0 && !isWhole ? undefined : places;
}
function holderAmong(all, address, port) {
	const onPort = all.filter((each) => each.port === port);
	const isSameFamily = (each) => each.address.includes(":") === address.includes(":");
	const onEvery = onPort.filter((each) => everyAddress.includes(each.address));
	return onPort.find((each) => each.address === address) ?? onEvery.find(isSameFamily) ?? onEvery[0] ?? (everyAddress.includes(address) ? onPort.find(isSameFamily) ?? onPort[0] : undefined);
}
function holdersOnLinux(port) {
	return (0, proc_sockets.q1)((0, process_table.$7)() ?? [], {
		only: port,
		untilAt: performance.now() + holderMs
	}).listeners;
}
function listenersOnLinux(root) {
	const table = (0, process_table.$7)();
	if (table === undefined) return {
		listeners: [],
		isWhole: false
	};
	const tree = treeFrom(root, table);
	const { listeners, isWhole } = (0, proc_sockets.q1)(tree, {
		only: undefined,
		untilAt: performance.now() + treeMs
	});
	return {
		listeners: listeners.filter(({ pid }) => pid !== undefined),
		isWhole: isWhole && tree.length > 0
	};
}
async function listenersElsewhere(root) {
	const signal = AbortSignal.timeout(treeMs);
	const [all, table] = await Promise.all([answered(signal), processes(signal)]);
	const tree = treeFrom(root, table);
	const pids = new Set([root, ...tree.map(({ pid }) => pid)]);
	return {
		listeners: all.filter(({ pid }) => pid !== undefined && pids.has(pid)),
		isWhole: all.length > 0 && tree.length > 0
	};
}
function treeFrom(root, table) {
	return (0, process_table.g7)(root, new Set(table.filter(({ pid }) => pid === root).map(({ key }) => key)), table);
}
async function answered(signal) {
	if (process.platform === "win32") return (0, socket_tables.CB)(await answerOf("netstat", ["-ano"], signal));
	return (0, socket_tables.Lz)(await answerOf("lsof", [
		"-nP",
		"-iTCP",
		"-sTCP:LISTEN",
		"-Fpctn"
	], signal));
}
async function processes(signal) {
	if (process.platform !== "win32") return (0, socket_tables._F)(await answerOf("ps", [
		"-A",
		"-o",
		"pid=",
		"-o",
		"ppid=",
		"-o",
		"pgid="
	], signal));
	const script = "Get-CimInstance Win32_Process | ForEach-Object { '{0} {1}' -f $_.ProcessId, $_.ParentProcessId }";
	return (0, socket_tables._F)(await answerOf("powershell", [
		"-NoProfile",
		"-NonInteractive",
		"-Command",
		script
	], signal));
}
async function nameOf(pid, signal) {
	if (process.platform === "linux") return (0, proc_sockets.Nl)(pid);
	return process.platform === "win32" ? (0, socket_tables.Yx)(await answerOf("tasklist", [
		"/FI",
		`PID eq ${pid}`,
		"/FO",
		"CSV",
		"/NH"
	], signal)) : undefined;
}
function answerOf(file, args, signal) {
	return new Promise((resolve) => {
		if (signal.aborted) return resolve("");
		const child = (0, external_node_child_process_.execFile)(file, [...args], {
			windowsHide: true,
			maxBuffer: 16 * 1024 * 1024
		}, (_, stdout) => resolve(stdout));
		signal.addEventListener("abort", () => {
			child.kill("SIGKILL");
			child.stdout?.destroy();
			child.stderr?.destroy();
			child.unref();
			resolve("");
		});
	});
}
;
/*! module ./lib/adapters/ports/port-map.js */
const loopback = ["127.0.0.1", "::1"];
const wildcards = ["0.0.0.0", "::"];
const answerMs = 500;
const triesMax = 100;
function createPortMap() {
	const allowed = new Set();
	const held = async (port) => {
		const refused = await refusalOf(port);
		if (refused === undefined) {
			allowed.add(port);
			return undefined;
		}
		if (refused.code === "EACCES") return `${port} may not be used by this account, ${port < 1024 ? "as is usual below 1024" : "as the system has reserved it"}`;
		return `${(0, socket_tables.cF)({
			address: refused.address,
			port
		})} is held by ${await holderOf(refused.address, port) ?? "another process"}`;
	};
	return {
		held,
		taken: async (port) => allowed.has(port) && await refuses(port) ? undefined : held(port),
		listenersOf
	};
}
async function refuses(port) {
	if (process.platform === "win32") return false;
	const replies = await Promise.all(loopback.map((address) => replyOf(address, port)));
	return replies.every((reply) => reply === "refused");
}
async function freePort(taken) {
	for (let n = 0; n < triesMax; n += 1) {
		const port = await anyPort();
		if (!taken.has(port) && await refusalOf(port) === undefined) return port;
	}
	throw new Error("no free port was found");
}
async function refusalOf(port) {
	for (const addresses of [loopback, wildcards]) {
		const codes = await Promise.all(addresses.map((address) => bound(address, port)));
		const refusals = addresses.map((address, n) => ({
			address,
			code: codes[n] ?? ""
		}));
		const refusal = refusals.find(({ code }) => code === "EADDRINUSE" || code === "EACCES");
		if (refusal !== undefined) return refusal;
	}
	const replies = await Promise.all(loopback.map((host) => replyOf(host, port)));
	const address = loopback.find((_, n) => replies[n] === "accepted");
	return address === undefined ? undefined : {
		address,
		code: "EADDRINUSE"
	};
}
function bound(host, port) {
	return new Promise((resolve) => {
		const server = (0, external_node_net_.createServer)();
		server.once("error", (error) => resolve(error.code));
		server.listen({
			host,
			port,
			exclusive: true,
			ipv6Only: host === "::"
		}, () => server.close(() => resolve(undefined)));
	});
}
function replyOf(host, port) {
	return new Promise((resolve) => {
		const socket = (0, external_node_net_.connect)({
			host,
			port,
			timeout: answerMs
		});
		const end = (reply) => {
			socket.destroy();
			resolve(reply);
		};
		const look = () => {
			const isItsOwn = socket.localPort === port;
			if (isItsOwn) socket.resetAndDestroy();
			end(isItsOwn ? "refused" : "accepted");
		};
		socket.once("connect", look).once("error", () => end("refused")).once("timeout", () => end("none"));
	});
}
function anyPort() {
	return new Promise((resolve, reject) => {
		const server = (0, external_node_net_.createServer)();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			const port = typeof address === "object" && address !== null ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}
	}),
	1659: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Cl: () => listensOn,
	Nl: () => commandOf,
	q1: () => openListeners
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var _socket_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3342);
function openListeners(processes, { only, untilAt }) {
	const tables = ["tcp", "tcp6"].map((table) => textOf(`/proc/net/${table}`));
	const sockets = tables.flatMap(_socket_tables_js__WEBPACK_IMPORTED_MODULE_1__.yE).filter(({ port }) => only === undefined || port === only);
	const wanted = new Set(sockets.map(({ inode }) => inode));
	const owners = new Map();
	let isWhole = tables.some((text) => text !== "");
	for (const { pid } of processes) {
		if (wanted.size === 0) break;
		const inodes = performance.now() < untilAt ? socketsOf(pid) : undefined;
		if (inodes === undefined) isWhole = false;
		for (const inode of inodes ?? []) if (wanted.delete(inode)) owners.set(inode, pid);
	}
	return {
		listeners: sockets.map(({ address, port, inode }) => ({
			address,
			port,
			pid: owners.get(inode),
			name: undefined
		})),
		isWhole
	};
}
function listensOn(port, pid) {
	const own = new Set(socketsOf(pid));
	return ["tcp6", "tcp"].some((table) => (0, _socket_tables_js__WEBPACK_IMPORTED_MODULE_1__.yE)(textOf(`/proc/net/${table}`)).some((socket) => socket.port === port && own.has(socket.inode)));
}
function commandOf(pid) {
	const words = textOf(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim();
	return words === "" ? undefined : words;
}
function socketsOf(pid) {
	const folder = `/proc/${pid}/fd`;
	try {
		return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).flatMap((fd) => inodeOf(`${folder}/${fd}`) ?? []);
	} catch (error) {
		const hasEnded = error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH");
		return hasEnded ? [] : undefined;
	}
}
function inodeOf(link) {
	try {
		return /^socket:\[(\d+)\]$/u.exec((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link))?.[1];
	} catch {
		return undefined;
	}
}
function textOf(path) {
	try {
		return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
	} catch {
		return "";
	}
}
	}),
	3342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CB: () => readNetstat,
	Lz: () => readLsof,
	Yx: () => readTasklist,
	_F: () => readProcesses,
	cF: () => placeInWords,
	yE: () => readProcNet
});
function placeInWords({ address, port }) {
	return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}
function readProcNet(text) {
	return text.split("\n").flatMap((line) => {
		if (!line.includes(" 0A ")) return [];
		const [, local = "", , state, , , , , , inode = ""] = line.trim().split(/\s+/u);
		const [host = "", port = ""] = local.split(":");
		return state === "0A" ? [{
			address: addressOf(host),
			port: Number.parseInt(port, 16),
			inode
		}] : [];
	});
}
function addressOf(hex) {
	const bytes = (hex.match(/.{8}/gu) ?? []).flatMap((word) => (word.match(/../gu) ?? []).toReversed()).map((byte) => Number.parseInt(byte, 16));
	if (bytes.length === 4) return bytes.join(".");
	const isMapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
	if (isMapped) return bytes.slice(12).join(".");
	const groups = Array.from({ length: 8 }, (_, n) => ((bytes[2 * n] ?? 0) << 8 | (bytes[2 * n + 1] ?? 0)).toString(16));
	return new URL(`http://[${groups.join(":")}]`).hostname.slice(1, -1);
}
function readLsof(text) {
	const listeners = [];
	let pid;
	let name;
	let isV6 = false;
	for (const line of text.split("\n")) {
		const value = line.slice(1);
		if (line.startsWith("p")) [pid, name] = [Number(value), undefined];
		else if (line.startsWith("c")) name = value;
		else if (line.startsWith("t")) isV6 = value === "IPv6";
		else if (line.startsWith("n")) listeners.push(...place(value, isV6).map((at) => ({
			...at,
			pid,
			name
		})));
	}
	return listeners;
}
function readNetstat(text) {
	return text.split(/\r?\n/u).flatMap((line) => {
		const [protocol, local = "", foreign = "", ...rest] = line.trim().split(/\s+/u);
		const pid = Number(rest.at(-1));
		if (protocol !== "TCP" || !foreign.endsWith(":0") || !Number.isInteger(pid)) return [];
		return place(local, false).map((at) => ({
			...at,
			pid,
			name: undefined
		}));
	});
}
function readTasklist(text) {
	return /^\s*"([^"]+)"/u.exec(text)?.[1];
}
function readProcesses(text) {
	return text.split("\n").flatMap((line) => {
		const [, pid, parent, group = pid] = /^\s*(\d+)\s+(\d+)(?:\s+(\d+))?\s*$/u.exec(line) ?? [];
		return pid === undefined ? [] : [{
			pid: Number(pid),
			parent: Number(parent),
			group: Number(group),
			key: pid
		}];
	});
}
function place(text, isV6) {
	const [, host = "", port] = /^(.*):(\d+)$/u.exec(text) ?? [];
	if (port === undefined) return [];
	const address = host === "*" ? isV6 ? "::" : "0.0.0.0" : host.replace(/^\[(.*)\]$/u, "$1");
	return [{
		address,
		port: Number(port)
	}];
}
	}),
	7077: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { s: () => stillHeld });
const graceMs = 2e3;
const lookMs = 20;
const never = new AbortController().signal;
async function stillHeld(port, ports, clock) {
	const untilAt = clock.now() + graceMs;
	let holder = await ports.taken(port);
	while (holder !== undefined && clock.now() < untilAt) {
		await clock.sleep(lookMs, never);
		holder = await ports.taken(port);
	}
	return holder;
}
	}),
	7785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => watchesChecks,
	L: () => stallsOf
});
const stallFactor = 10;
const beatsMin = 3;
function stallsOf({ state, latency }) {
	return state.slowBeats.flatMap(({ at, ms }) => {
		const isUnusual = latency !== undefined && ms >= latency.p50 * stallFactor;
		return isUnusual || state.beats < beatsMin ? [{
			at,
			ms,
			usualMs: isUnusual ? latency.p50 : undefined
		}] : [];
	});
}
function watchesChecks({ checks, launch: { heartbeat } }) {
	return checks.length === heartbeat.length && checks.every(({ name }, n) => name === heartbeat[n]?.name);
}
	}),
	5585: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Z: () => remainsOf });
const wordsMax = 300;
function remainsOf({ ending, stopFault }, port, clean) {
	const held = port.kind === "known" ? port.held : undefined;
	if (stopFault === undefined && held === undefined) return undefined;
	const said = (text) => text === undefined ? undefined : clean(text, wordsMax);
	return {
		stopFault: said(stopFault),
		held: said(held),
		mayLiveOn: held !== undefined || port.kind === "unknown" && ending === "gone"
	};
}
	})
};
