export const id = 9755;
export const ids = [9755];
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
		diedOf: "the guard was killed, or could write down no more"
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
	const untilAt = blindSinceAt ?? state.watchedUntilAt ?? state.stoppedAt ?? endedAt;
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
	if (state.lastLook !== undefined) return {
		kind: "degraded",
		findings: [state.lastLook.finding]
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
function examinationOf(state, verdict, end) {
	const endedAt = state.stoppedAt ?? end.endedAt;
	return {
		verdict,
		checks: [],
		startedAt: Math.min(endedAt, state.readyAt ?? state.process?.startedAt ?? endedAt),
		endedAt,
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
	9755: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { failedStart: () => failedStart });
var _adapters_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3542);
var _adapters_guards_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1199);
var _adapters_guards_journal_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6574);
var _adapters_guards_others_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4838);
var _domain_exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5850);
var _domain_guard_guard_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(756);
var _publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1629);
var _record_guards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4485);
var _step_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8186);
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
		(0, _step_log_js__WEBPACK_IMPORTED_MODULE_7__.yy)(stop.aborted ? "The step was asked to end; everything that had been started was stopped." : "The guard ended before it could begin; guard.log in its folder may say why.");
		if (stop.aborted) (0, _adapters_guards_folder_js__WEBPACK_IMPORTED_MODULE_1__.R0)(folder);
		return _domain_exit_js__WEBPACK_IMPORTED_MODULE_4__.hS.failing;
	}
	const facts = {
		now: settings.clock.now(),
		scope: settings.scope,
		runUrl: settings.facts.runUrl,
		remarks: settings.remarks,
		job: "unknown",
		command: undefined,
		reaped: [...reaped, ...left],
		logs: [folder.logs]
	};
	const report = await (0, _record_guards_js__WEBPACK_IMPORTED_MODULE_6__.I)((0, _domain_guard_guard_report_js__WEBPACK_IMPORTED_MODULE_8__.q)([state], facts), [state], settings);
	await settings.repository?.api.close();
	(0, _publish_js__WEBPACK_IMPORTED_MODULE_5__.m)(report, settings.clean);
	(0, _adapters_guards_folder_js__WEBPACK_IMPORTED_MODULE_1__.R0)(folder);
	return failOn === "never" ? _domain_exit_js__WEBPACK_IMPORTED_MODULE_4__.hS.well : _domain_exit_js__WEBPACK_IMPORTED_MODULE_4__.hS.failing;
}
	}),
	4485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { I: () => recordGuards });
var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1269);
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
	const failures = unread === undefined ? [] : [{
		...unread,
		doing: "read"
	}];
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
