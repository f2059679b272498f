export const id = 4838;
export const ids = [4838, 3376];
export const modules = {
	6574: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D4: () => appendEntry,
			Fs: () => beginJournal,
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
		function begun({ at, services, guard, pid, key, configuration, recordAuthors }) {
			return {
				guard,
				pid,
				key,
				configuration,
				recordAuthors,
				startedAt: at,
				lastAt: at,
				services: Object.fromEntries(services.map((service) => [service.id, fresh(service)])),
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
				gaps: [],
				gapMs: 0,
				lastLook: undefined,
				fault: undefined,
				lines: [],
				calls: undefined,
				bug: undefined,
				ending: undefined,
				stoppedAt: undefined
			};
		}
		function after(known, entry) {
			switch (entry.kind) {
				case "born": return {
					...known,
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
			const blipped = entry.failures > 0;
			return {
				...known,
				wellAt: entry.verdict === "unknown" ? known.wellAt : entry.at,
				beats: known.beats + 1,
				unknownBeats: known.unknownBeats + (entry.verdict === "unknown" ? 1 : 0),
				degradedBeats: known.degradedBeats + (entry.verdict === "degraded" ? 1 : 0),
				blips: known.blips + entry.failures,
				blipAt: blipped ? entry.at : known.blipAt,
				latencies: entry.ms === undefined ? known.latencies : (0, latency.b)(known.latencies, entry.ms)
			};
		}
		function stopped(known, { at, ending, lines, calls }) {
			const last = known.bug === undefined && (known.phase === "down" || known.phase === "given-up") ? (0, outages.tD)(known, (outage) => ({
				...outage,
				lastSeenAt: Math.max(outage.lastSeenAt, at)
			})) : known;
			return {
				...last,
				phase: known.phase === "unready" ? "unready" : "stopped",
				process: undefined,
				ending,
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
		var process_table = __webpack_require__(6173);
		var keeper_ending = __webpack_require__(1452);
		var marked = __webpack_require__(3971);
		;
		/*! module ./lib/adapters/keeper/reap.js */
		async function reapLeftovers(guard, recorded, tools) {
			const ended = await Promise.all(recorded.map((each) => reapRecorded(guard, each, tools)));
			const unrecorded = [...(0, marked.TT)(guard)].map((service) => reapMarked(guard, service, tools));
			return [...ended, ...await Promise.all(unrecorded)].flat();
		}
		async function reapRecorded(guard, each, { clock, env }) {
			const { service, pid, key, stop, cwd } = each;
			const isSame = await (0, identity.SM)(each);
			const [marked] = markedPids(guard, service);
			if (!isSame && marked === undefined && stop === undefined) return [];
			const root = () => isSame && (0, identity.i2)(each) ? {
				pid,
				key
			} : undefined;
			const ending = await (0, keeper_ending.J)({
				guard,
				service,
				root,
				oldest: undefined,
				stop: stop === undefined ? undefined : {
					command: stop,
					cwd,
					env
				},
				clock
			});
			return [{
				service,
				pid: isSame ? pid : marked ?? pid,
				ending
			}];
		}
		async function reapMarked(guard, service, { clock }) {
			const [pid] = markedPids(guard, service);
			if (pid === undefined) return [];
			return [{
				service,
				pid,
				ending: await (0, keeper_ending.J)({
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
		var guards_folder = __webpack_require__(1199);
		var journal_file = __webpack_require__(6574);
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
			const reaped = [];
			for (const { folder, state } of guards.filter(({ condition }) => condition === "died")) {
				const left = Object.values(state.services).filter(({ process, phase }) => process !== undefined && phase !== "stopped");
				for (const one of await reapLeftovers(state.guard, left.flatMap(recorded), {
					clock,
					env
				})) {
					reaped.push(one);
					attempt(() => (0, journal_file.D4)(folder.path, {
						kind: "stopped",
						service: one.service,
						at: clock.now(),
						ending: one.ending,
						lines: [],
						calls: undefined
					}));
				}
			}
			return reaped;
		}
		function recorded({ service, process }) {
			return process === undefined ? [] : [{
				service: service.id,
				...process,
				stop: service.launch?.stop,
				cwd: service.launch?.cwd
			}];
		}
		function forget(guards) {
			const finished = guards.filter(({ condition, folder }) => condition !== "lives" && (0, guards_folder.Wc)(folder));
			for (const { folder } of finished.slice(0, -rememberedMax)) attempt(() => (0, external_node_fs_.rmSync)(folder.path, {
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
			if (stop !== undefined && await obeys(stop, lives, clock)) return "by-command";
			if (tree !== undefined) return (0, _operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__.xN)(tree, clock);
			const pid = root()?.pid;
			if (pid === undefined) return "gone";
			await (0, _operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__.e0)(pid);
			await (0, _operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__.dQ)(burialMs, lives, clock);
			return "by-force";
		}
		async function obeys({ command, cwd, env }, lives, clock) {
			const wasThere = lives();
			const { kind } = await (0, _operator_run_command_js__WEBPACK_IMPORTED_MODULE_1__.runCommand)(command, {
				env,
				cwd,
				timeoutMs: stopTimeoutMs,
				clock,
				signal: new AbortController().signal
			});
			return kind === "done" ? (0, _operator_process_tree_js__WEBPACK_IMPORTED_MODULE_0__.dQ)(graceMs, lives, clock) : wasThere && !lives();
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
			Z8: () => marks
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _operator_process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6173);
		const guardVariable = "MOCK_MEDIC_GUARD";
		const serviceVariable = "MOCK_MEDIC_SERVICE";
		function marks(guard, service) {
			return {
				[guardVariable]: guard,
				[serviceVariable]: service
			};
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
	3652: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => percentiles,
			b: () => withLatency
		});
		const growth = 1.02;
		const smallestMs = .1;
		const bucketsMax = 800;
		function withLatency(latencies, ms) {
			const bucket = Math.min(bucketsMax, Math.max(0, Math.ceil(Math.log(Math.max(ms, smallestMs) / smallestMs) / Math.log(growth))));
			return {
				...latencies,
				[bucket]: (latencies[bucket] ?? 0) + 1
			};
		}
		function percentiles(latencies) {
			const buckets = Object.entries(latencies).map(([bucket, count]) => [Number(bucket), count]);
			const total = buckets.reduce((sum, [, count]) => sum + count, 0);
			if (total === 0) return undefined;
			const at = (share) => {
				let left = Math.ceil(total * share);
				const found = buckets.find(([, count]) => (left -= count) <= 0);
				return smallestMs * growth ** ((found?.[0] ?? 0) - .5);
			};
			return {
				p50: at(.5),
				p95: at(.95),
				p99: at(.99)
			};
		}
	})
};
