export const id = 4781;
export const ids = [
	4781,
	7162,
	4485
];
export const modules = {
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
	4485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { recordGuards: () => recordGuards });
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
	}),
	7162: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { reportStep: () => reportStep });
		var external_node_fs_ = __webpack_require__(3024);
		var child_environment = __webpack_require__(3542);
		var adapters_clock = __webpack_require__(1642);
		var guards_folder = __webpack_require__(1199);
		var others = __webpack_require__(4838);
		var identity = __webpack_require__(5089);
		var journal_file = __webpack_require__(6574);
		;
		/*! module ./lib/adapters/guards/stopping.js */
		const lookMs = 10;
		const never = new AbortController().signal;
		async function stopGuard(guard, { clock, limitMs }) {
			if (guard.condition !== "lives") return guard;
			const { folder, state } = guard;
			tell(folder, state.pid);
			await goneOrIdle(guard, clock, limitMs);
			const before = await (0, others.jp)(folder) ?? guard;
			if (before.condition === "over") return before;
			const isKilled = (0, identity.i2)(state);
			if (isKilled) signal(state.pid, "SIGKILL");
			await gone(state, clock, limitMs);
			const after = await (0, others.jp)(folder) ?? guard;
			if (after.condition === "over") return after;
			return {
				...after,
				condition: isKilled ? "killed" : "died"
			};
		}
		function tell(folder, pid) {
			const isWindows = process.platform === "win32";
			try {
				(0, guards_folder.Y6)(folder);
			} catch {
				if (!isWindows) signal(pid, guards_folder.Zm);
			}
			if (!isWindows) signal(pid, "SIGCONT");
		}
		async function goneOrIdle({ folder, state }, clock, limitMs) {
			const untilAt = clock.now() + limitMs * (Object.keys(state.services).length + 1);
			let bytes = (0, journal_file.lT)(folder.path);
			for (let idleAt = clock.now() + limitMs; (0, identity.i2)(state) && clock.now() < Math.min(idleAt, untilAt); await clock.sleep(lookMs, never)) {
				const written = (0, journal_file.lT)(folder.path);
				if (written !== bytes) idleAt = clock.now() + limitMs;
				bytes = written;
			}
		}
		async function gone(state, clock, limitMs) {
			for (const untilAt = clock.now() + limitMs; (0, identity.i2)(state) && clock.now() < untilAt;) await clock.sleep(lookMs, never);
		}
		function signal(pid, name) {
			try {
				process.kill(pid, name);
			} catch {}
		}
		var runner = __webpack_require__(3320);
		var exit = __webpack_require__(5850);
		var guard_report = __webpack_require__(756);
		var publish = __webpack_require__(1629);
		var record_guards = __webpack_require__(4485);
		var lib_settings = __webpack_require__(4898);
		;
		/*! module ./lib/report-step.js */
		const { env } = process;
		const stopMs = 2e4;
		async function reportStep(asked, folder, stop) {
			const clock = (0, adapters_clock.t)();
			const guards = await guardsOf(folder);
			const untold = guards.filter((guard) => !(0, guards_folder.Wc)(guard.folder));
			if (untold.length === 0) return nothingToTell(guards.length, folder);
			const stopped = await Promise.all(untold.map((guard) => stopGuard(guard, {
				clock,
				limitMs: stopMs
			})));
			const reaped = await (0, others.xg)(stopped, {
				clock,
				env: (0, child_environment.childEnvironment)(env, asked.token)
			});
			const around = {
				env,
				facts: (0, runner.FA)(env),
				clock,
				stop
			};
			const prepared = (0, lib_settings.iR)(asked, around);
			if (prepared.kind === "problems") (0, publish.Id)(prepared.lines);
			const { settings, failOn } = prepared.kind === "ready" ? prepared : readyOf((0, lib_settings.iR)({
				...asked,
				record: "off",
				failOn: undefined,
				deadline: undefined,
				scope: undefined,
				repository: undefined,
				token: undefined
			}, around));
			const states = (await Promise.all(stopped.map((guard) => (0, others.jp)(guard.folder)))).flatMap((guard) => guard === undefined ? [] : [guard.state]);
			const { scope, facts, clean } = settings;
			const job = jobStatus((0, runner.R5)(env, "job-status"));
			const seen = (0, guard_report.q)(states, {
				now: clock.now(),
				scope,
				runUrl: facts.runUrl,
				remarks: [],
				job,
				command: undefined,
				reaped,
				logs: stopped.map((guard) => guard.folder.logs)
			});
			const report = await (0, record_guards.recordGuards)(seen, states, settings);
			settings.deadline.clear();
			await settings.repository?.api.close();
			const told = (0, publish.mk)(report, clean);
			for (const guard of stopped) (0, guards_folder.R0)(guard.folder);
			if (prepared.kind === "problems") return exit.hS.usage;
			if (report.bugs.length > 0) return exit.hS.bug;
			return told ? (0, exit.I$)(report, failOn, "action") : exit.hS.failing;
		}
		function readyOf(prepared) {
			if (prepared.kind === "problems") throw new Error(prepared.lines.join(" "));
			return prepared;
		}
		async function guardsOf(folder) {
			if (folder === undefined) return (0, others.Hg)((0, guards_folder.K4)(env, process.cwd()), undefined);
			const guard = await (0, others.jp)((0, guards_folder.Q)(folder));
			if (guard === undefined && (0, external_node_fs_.existsSync)(folder)) (0, publish.CD)(() => (0, guards_folder.Y6)((0, guards_folder.Q)(folder)));
			return guard === undefined ? [] : [guard];
		}
		function nothingToTell(guards, folder) {
			if (guards > 0) (0, publish.yy)("What happened under guard has been told already.");
			else if (folder === undefined) warn("There is no guard in this job to report of: mode guard must have run in an earlier step.");
			else if ((0, external_node_fs_.existsSync)(folder)) (0, publish.yy)("The guard of this step never began; its main step has said why.");
			else warn("The folder of this step's guard was removed, and with it all that the guard had seen. A guard stops its mocks within a second of that. Clear no more of RUNNER_TEMP than what is yours.");
			return exit.hS.well;
		}
		function warn(sentence) {
			(0, publish.yy)(sentence);
			(0, runner.fz)("warning", "Nothing to report", sentence);
		}
		function jobStatus(text) {
			return text === "success" || text === "failure" || text === "cancelled" ? text : "unknown";
		}
	})
};
