export const id = 8725;
export const ids = [8725, 3336];
export const modules = {
	444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			carried: () => carried,
			unpacked: () => unpacked
		});
		var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9471);
		var _json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3336);
		var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9744);
		function carried(services) {
			return JSON.stringify(services);
		}
		async function unpacked(text) {
			return Promise.all(JSON.parse(text).map(serviceOf));
		}
		async function serviceOf(service) {
			const { launch } = service;
			return {
				...service,
				checks: await checksOf(service.checks),
				launch: launch === undefined ? undefined : {
					...launch,
					heartbeat: await checksOf(launch.heartbeat)
				}
			};
		}
		async function checksOf([first, ...rest]) {
			return [await checkOf(first), ...await Promise.all(rest.map(checkOf))];
		}
		async function checkOf(check) {
			return {
				...check,
				expect: await expectationsOf(check.expect),
				warn: check.warn === undefined ? undefined : await expectationsOf(check.warn)
			};
		}
		async function expectationsOf({ status, withinMs, headers, body, json }) {
			return {
				status,
				withinMs,
				headers: headers.map(({ name, matcher }) => ({
					name,
					matcher: matcherOf(matcher)
				})),
				body: body === undefined ? undefined : matcherOf(body),
				json: await Promise.all(json.map(async ({ path, matcher }) => ({
					...compiled(await (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.compilePath)(path)),
					path,
					matcher: matcherOf(matcher)
				})))
			};
		}
		function matcherOf([first, ...rest]) {
			return [conditionOf(first), ...rest.map(conditionOf)];
		}
		function conditionOf(condition) {
			switch (condition.kind) {
				case "matches": return {
					...condition,
					test: compiled((0, _pattern_js__WEBPACK_IMPORTED_MODULE_1__.E)(condition.pattern))
				};
				case "not":
				case "length":
				case "every":
				case "some":
				case "count": return {
					...condition,
					matcher: matcherOf(condition.matcher)
				};
				case "equals":
				case "contains":
				case "gt":
				case "gte":
				case "lt":
				case "lte":
				case "exists":
				case "type": return condition;
				default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__.x)(condition);
			}
		}
		function compiled(parsed) {
			if (!parsed.ok) throw new Error(`compiled before, and not again: ${parsed.message}`);
			return parsed.value;
		}
	}),
	3336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { compilePath: () => compilePath });
		var _within_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3969);
		const pathMax = 1e3;
		const timeMaxMs = 1e3;
		const depthMax = 500;
		const standardFunctions = [
			"count",
			"length",
			"match",
			"search",
			"value"
		];
		let environment;
		async function loadEnvironment() {
			const { JSONPathEnvironment } = await __webpack_require__.e(393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19));
			const made = new JSONPathEnvironment({
				strict: true,
				maxRecursionDepth: depthMax
			});
			for (const name of made.functionRegister.keys()) if (!standardFunctions.includes(name)) made.functionRegister.delete(name);
			return made;
		}
		async function compilePath(path) {
			if (path.length > pathMax) return {
				ok: false,
				message: `the path is longer than ${pathMax} characters`
			};
			const made = await (environment ??= loadEnvironment());
			try {
				const query = made.compile(path);
				const singular = query.singularQuery();
				const isPlain = singular || !/\.\.|[?,]/u.test(path);
				const follow = (document) => {
					try {
						return query.query(document).values();
					} catch (error) {
						if (isTooDeep(error)) return "too-deep";
						throw error;
					}
				};
				return {
					ok: true,
					value: {
						singular,
						select: isPlain ? follow : (document) => (0, _within_time_js__WEBPACK_IMPORTED_MODULE_0__.d)(timeMaxMs, () => follow(document))
					}
				};
			} catch (error) {
				return {
					ok: false,
					message: refusal(path, error)
				};
			}
		}
		function isTooDeep(error) {
			return error instanceof RangeError || error instanceof Error && error.name === "JSONPathRecursionLimitError";
		}
		function refusal(path, error) {
			if (path === "") return "an empty text is not a JSONPath; the whole document is $";
			if (!path.startsWith("$")) return `a JSONPath begins with $: $.${path.replace(/^\.+/u, "")}?`;
			const words = error instanceof Error ? error.message.replace(/ \('.*':(\d+)\)$/su, " (at character $1)") : "refused";
			return `not a JSONPath by RFC 9535: ${words}`;
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
	8725: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { guardStep: () => guardStep });
		var _adapters_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3542);
		var _adapters_guards_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1199);
		var _adapters_guards_journal_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6574);
		var _adapters_guards_others_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4838);
		var _adapters_log_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6427);
		var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3320);
		var _config_carried_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(444);
		var _domain_calls_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7293);
		var _domain_exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5850);
		var _domain_guard_guard_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(756);
		var _guarded_variables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1939);
		var _publish_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1629);
		var _render_entries_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8144);
		var _render_duration_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5478);
		const stopMs = 7e3;
		async function guardStep(launch, { prepared, stop }) {
			const { env } = process;
			const { settings } = prepared;
			const { background, folder } = launch;
			const startedAt = settings.clock.now();
			(0, _publish_js__WEBPACK_IMPORTED_MODULE_10__.CD)(() => (0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_5__.n0)(env, { logs: folder.logs }));
			background.tell({
				kind: "plan",
				services: (0, _config_carried_js__WEBPACK_IMPORTED_MODULE_6__.carried)(settings.services),
				configuration: settings.configuration,
				recordAuthors: settings.recordAuthors,
				secrets: prepared.secrets,
				variables: variables(settings.env),
				trust: settings.facts.trust,
				home: launch.home
			});
			const end = () => void background.stop(stopMs);
			settings.deadline.work.addEventListener("abort", end);
			if (settings.deadline.work.aborted) end();
			const log = (0, _adapters_log_plain_js__WEBPACK_IMPORTED_MODULE_4__.P)(_publish_js__WEBPACK_IMPORTED_MODULE_10__.yy, settings.clean);
			let reaped = [];
			for await (const message of background.messages()) {
				switch (message.kind) {
					case "noted":
						log.tell(message);
						break;
					case "reaped":
						reaped = message.reaped;
						for (const each of reaped) (0, _publish_js__WEBPACK_IMPORTED_MODULE_10__.yy)((0, _render_entries_js__WEBPACK_IMPORTED_MODULE_11__.GT)(each, settings.clean));
						break;
					case "refused":
						await background.stop(stopMs);
						(0, _publish_js__WEBPACK_IMPORTED_MODULE_10__.Id)(message.lines);
						(0, _adapters_guards_folder_js__WEBPACK_IMPORTED_MODULE_1__.R0)(folder);
						settings.deadline.clear();
						return _domain_exit_js__WEBPACK_IMPORTED_MODULE_8__.hS.failing;
					case "ready": {
						const isTold = (0, _publish_js__WEBPACK_IMPORTED_MODULE_10__.CD)(() => (0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_5__.qY)(env, {
							...(0, _guarded_variables_js__WEBPACK_IMPORTED_MODULE_9__.E)(message.addresses),
							...adminToken(settings)
						}));
						if (!isTold) {
							await background.stop(stopMs);
							return _domain_exit_js__WEBPACK_IMPORTED_MODULE_8__.hS.failing;
						}
						background.release();
						settings.deadline.clear();
						for (const [name, value] of Object.entries((0, _guarded_variables_js__WEBPACK_IMPORTED_MODULE_9__.E)(message.addresses))) (0, _publish_js__WEBPACK_IMPORTED_MODULE_10__.yy)(`${name}=${value}`);
						(0, _publish_js__WEBPACK_IMPORTED_MODULE_10__.yy)(`Mocks: ${message.addresses.length} ready in ${(0, _render_duration_js__WEBPACK_IMPORTED_MODULE_12__.p0)(settings.clock.now() - startedAt)}; guarded until the job ends, logs in ${folder.logs}`);
						for (const remark of settings.remarks) (0, _publish_js__WEBPACK_IMPORTED_MODULE_10__.yy)(remark);
						return _domain_exit_js__WEBPACK_IMPORTED_MODULE_8__.hS.well;
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
			const self = await (0, _adapters_guards_others_js__WEBPACK_IMPORTED_MODULE_3__.jp)(folder);
			const left = self === undefined ? [] : await (0, _adapters_guards_others_js__WEBPACK_IMPORTED_MODULE_3__.xg)([self], {
				clock: settings.clock,
				env: (0, _adapters_child_environment_js__WEBPACK_IMPORTED_MODULE_0__.childEnvironment)(process.env, settings.token)
			});
			const { state } = (0, _adapters_guards_journal_file_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(folder.path);
			settings.deadline.clear();
			if (state === undefined || stop.aborted) {
				(0, _publish_js__WEBPACK_IMPORTED_MODULE_10__.yy)(stop.aborted ? "The step was asked to end; everything that had been started was stopped." : "The guard ended before it could begin; guard.log in its folder may say why.");
				if (stop.aborted) (0, _adapters_guards_folder_js__WEBPACK_IMPORTED_MODULE_1__.R0)(folder);
				return _domain_exit_js__WEBPACK_IMPORTED_MODULE_8__.hS.failing;
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
			const { recordGuards } = await __webpack_require__.e(4485).then(__webpack_require__.bind(__webpack_require__, 4485));
			const report = await recordGuards((0, _domain_guard_guard_report_js__WEBPACK_IMPORTED_MODULE_13__.q)([state], facts), [state], settings);
			await settings.repository?.api.close();
			(0, _publish_js__WEBPACK_IMPORTED_MODULE_10__.mk)(report, settings.clean);
			(0, _adapters_guards_folder_js__WEBPACK_IMPORTED_MODULE_1__.R0)(folder);
			return failOn === "never" ? _domain_exit_js__WEBPACK_IMPORTED_MODULE_8__.hS.well : _domain_exit_js__WEBPACK_IMPORTED_MODULE_8__.hS.failing;
		}
		function adminToken({ services, env }) {
			const token = env[_domain_calls_js__WEBPACK_IMPORTED_MODULE_7__.vX];
			return token === undefined || !services.some(({ launch }) => launch?.mockoon === true) ? {} : { [_domain_calls_js__WEBPACK_IMPORTED_MODULE_7__.vX]: token };
		}
		function variables(env) {
			const token = env[_domain_calls_js__WEBPACK_IMPORTED_MODULE_7__.vX];
			return token === undefined ? {} : { [_domain_calls_js__WEBPACK_IMPORTED_MODULE_7__.vX]: token };
		}
	}),
	1939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => exported });
		var _config_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8715);
		function exported(addresses) {
			const variables = addresses.flatMap(({ id, url, port }) => [...url === undefined ? [] : [[`${(0, _config_service_js__WEBPACK_IMPORTED_MODULE_0__.N)(id)}_URL`, url.replace(/\/$/u, "")]], ...port === undefined ? [] : [[`${(0, _config_service_js__WEBPACK_IMPORTED_MODULE_0__.N)(id)}_PORT`, String(port)]]]);
			return Object.fromEntries(variables);
		}
	})
};
