export const id = 3341;
export const ids = [3341];
export const modules = {
	6427: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => createPlainLog });
		var _render_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8649);
		const linesMax = 1e3;
		function createPlainLog(write, clean) {
			const progressLine = (0, _render_progress_js__WEBPACK_IMPORTED_MODULE_0__.W)(clean);
			let lines = 0;
			return { tell: (progress) => {
				const line = lines > linesMax ? undefined : progressLine(progress);
				if (line === undefined) return;
				lines += 1;
				write(lines > linesMax ? "more happened than is shown here; the report tells how it ended" : line);
			} };
		}
	}),
	3341: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { step: () => step });
		var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1642);
		var _adapters_log_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6427);
		var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3320);
		var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(745);
		var _domain_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5850);
		var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1629);
		var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4898);
		const { env } = process;
		const abandonMs = 1e3;
		async function step(asked, { launch, stop }) {
			if (asked.mode === "report") {
				const { reportStep } = await Promise.all([__webpack_require__.e(4838), __webpack_require__.e(7162)]).then(__webpack_require__.bind(__webpack_require__, 7162));
				return reportStep(asked, undefined, stop);
			}
			const facts = (0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__.FA)(env);
			if ((asked.mode ?? (facts.event === "issue_comment" ? "command" : undefined)) === "command") {
				const { commandStep } = await __webpack_require__.e(1684).then(__webpack_require__.bind(__webpack_require__, 1684));
				return commandStep(asked, {
					facts,
					stop
				});
			}
			const prepared = await (0, _settings_js__WEBPACK_IMPORTED_MODULE_5__.iA)(asked, {
				env,
				facts,
				clock: (0, _adapters_clock_js__WEBPACK_IMPORTED_MODULE_6__.t)(),
				stop
			});
			if (prepared.kind === "problems") {
				await launch?.background.stop(abandonMs);
				(0, _publish_js__WEBPACK_IMPORTED_MODULE_4__.Id)(prepared.lines);
				return _domain_exit_js__WEBPACK_IMPORTED_MODULE_3__.hS.usage;
			}
			for (const secret of prepared.secrets) (0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__.ot)(secret);
			return prepared.mode === "guard" ? guardStep(asked.token, {
				launch,
				prepared,
				stop
			}) : checkStep(prepared);
		}
		async function checkStep({ settings, failOn }) {
			const report = await (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.check)({
				...settings,
				log: (0, _adapters_log_plain_js__WEBPACK_IMPORTED_MODULE_0__.P)(_publish_js__WEBPACK_IMPORTED_MODULE_4__.yy, settings.clean)
			});
			settings.deadline.clear();
			await settings.repository?.api.close();
			const told = (0, _publish_js__WEBPACK_IMPORTED_MODULE_4__.mk)(report, settings.clean);
			if (report.bugs.length > 0) return _domain_exit_js__WEBPACK_IMPORTED_MODULE_3__.hS.bug;
			return told ? (0, _domain_exit_js__WEBPACK_IMPORTED_MODULE_3__.I$)(report, failOn, "action") : _domain_exit_js__WEBPACK_IMPORTED_MODULE_3__.hS.failing;
		}
		async function guardStep(token, { launch, ...around }) {
			const [{ launchGuard }, guard] = await Promise.all([__webpack_require__.e(2431).then(__webpack_require__.bind(__webpack_require__, 2431)), Promise.all([__webpack_require__.e(4838), __webpack_require__.e(8725)]).then(__webpack_require__.bind(__webpack_require__, 8725))]);
			return guard.guardStep(launch ?? launchGuard(env, token), around);
		}
	})
};
