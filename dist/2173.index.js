export const id = 2173;
export const ids = [2173];
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
				diedOf: "the guard was killed"
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
			const untilAt = blindSinceAt ?? state.stoppedAt ?? endedAt;
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
		function examinationOf(state, verdict, { endedAt }) {
			return {
				verdict,
				checks: [],
				startedAt: state.readyAt ?? state.process?.startedAt ?? endedAt,
				endedAt: state.stoppedAt ?? endedAt,
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
			return {
				startedAt: Math.min(now, ...states.map(({ startedAt }) => startedAt)),
				endedAt: Math.max(...states.map(({ over, lastAt }) => over?.at ?? lastAt)),
				scope,
				runUrl,
				verdict: (0, verdict.e)(services.map(({ verdict }) => verdict)),
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
					startedAt: Math.min(now, ...states.map(({ startedAt }) => startedAt))
				},
				remarks,
				bugs: states.flatMap((state) => Object.values(state.services).flatMap(({ bug }) => bug === undefined ? [] : [bug]))
			};
		}
	}),
	2173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			guardStep: () => guardStep,
			launchGuard: () => launchGuard
		});
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
		var journal_file = __webpack_require__(6574);
		var others = __webpack_require__(4838);
		var log_plain = __webpack_require__(6427);
		var runner = __webpack_require__(3320);
		var calls = __webpack_require__(7293);
		var exit = __webpack_require__(5850);
		var guard_report = __webpack_require__(756);
		var guarded_variables = __webpack_require__(1939);
		var publish = __webpack_require__(1629);
		var entries = __webpack_require__(8144);
		var duration = __webpack_require__(5478);
		var record_guards = __webpack_require__(4485);
		;
		/*! module ./lib/guard-step.js */
		const stopMs = 7e3;
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
		async function guardStep(launch, asked, { prepared, stop }) {
			const { env } = process;
			const { settings } = prepared;
			const { background, folder } = launch;
			const startedAt = settings.clock.now();
			(0, publish.CD)(() => (0, runner.n0)(env, { logs: folder.logs }));
			background.tell({
				kind: "plan",
				asked: {
					...asked,
					token: undefined,
					record: "off",
					mode: "guard"
				},
				texts: prepared.texts,
				variables: variables(settings.env),
				trust: settings.facts.trust,
				home: launch.home
			});
			const end = () => void background.stop(stopMs);
			settings.deadline.work.addEventListener("abort", end);
			if (settings.deadline.work.aborted) end();
			const log = (0, log_plain.P)(publish.yy, settings.clean);
			let reaped = [];
			for await (const message of background.messages()) {
				switch (message.kind) {
					case "noted":
						log.tell(message);
						break;
					case "reaped":
						reaped = message.reaped;
						for (const each of reaped) (0, publish.yy)((0, entries.GT)(each, settings.clean));
						break;
					case "refused":
						await background.stop(stopMs);
						(0, guards_folder.R0)(folder);
						(0, publish.Id)(message.lines);
						settings.deadline.clear();
						return exit.hS.failing;
					case "ready": {
						const isTold = (0, publish.CD)(() => (0, runner.qY)(env, {
							...(0, guarded_variables.E)(message.addresses),
							...adminToken(settings)
						}));
						if (!isTold) {
							await background.stop(stopMs);
							return exit.hS.failing;
						}
						background.release();
						settings.deadline.clear();
						for (const [name, value] of Object.entries((0, guarded_variables.E)(message.addresses))) (0, publish.yy)(`${name}=${value}`);
						(0, publish.yy)(`Mocks: ${message.addresses.length} ready in ${(0, duration.p0)(settings.clock.now() - startedAt)}; guarded until the job ends, logs in ${folder.logs}`);
						for (const remark of settings.remarks) (0, publish.yy)(remark);
						return exit.hS.well;
					}
				}
			}
			return failedStart(launch, {
				prepared,
				stop,
				reaped
			});
		}
		async function failedStart({ folder }, { prepared, stop, reaped }) {
			const { settings, failOn } = prepared;
			const self = await (0, others.jp)(folder);
			const left = self === undefined ? [] : await (0, others.xg)([self], {
				clock: settings.clock,
				env: (0, child_environment.childEnvironment)(process.env, settings.token)
			});
			const { state } = (0, journal_file.Wp)(folder.path);
			settings.deadline.clear();
			if (state === undefined || stop.aborted) {
				(0, publish.yy)(stop.aborted ? "The step was asked to end; everything that had been started was stopped." : "The guard ended before it could begin; guard.log in its folder may say why.");
				if (stop.aborted) (0, guards_folder.R0)(folder);
				return exit.hS.failing;
			}
			const late = settings.deadline.work.aborted ? ["The deadline came before everything was ready; give the input deadline more time, or a service a shorter ready-timeout."] : [];
			const facts = {
				now: settings.clock.now(),
				scope: settings.scope,
				runUrl: settings.facts.runUrl,
				remarks: [...settings.remarks, ...late],
				job: "unknown",
				command: undefined,
				reaped: [...reaped, ...left],
				logs: [folder.logs]
			};
			const report = await (0, record_guards.I)((0, guard_report.q)([state], facts), [state], settings);
			await settings.repository?.api.close();
			(0, publish.mk)(report, settings.clean);
			(0, guards_folder.R0)(folder);
			return failOn === "never" ? exit.hS.well : exit.hS.failing;
		}
		function adminToken({ services, env }) {
			const token = env[calls.vX];
			return token === undefined || !services.some(({ launch }) => launch?.mockoon === true) ? {} : { [calls.vX]: token };
		}
		function variables(env) {
			const token = env[calls.vX];
			return token === undefined ? {} : { [calls.vX]: token };
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
		var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(745);
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
						..._domain_situation_js__WEBPACK_IMPORTED_MODULE_1__.y,
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
			const failures = unread === undefined ? [] : [unread];
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
