export const id = 4485;
export const ids = [4485];
export const modules = { 4485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
