export const id = 9709;
export const ids = [9709];
export const modules = { 9709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
