export const id = 90;
export const ids = [90];
export const modules = {

/***/ 9709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOperator: () => (/* binding */ createOperator)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);

/** Gives the operator that performs recovery steps for real. What is not needed is not loaded: most runs find nothing to recover. */
function createOperator({ env, marks = () => ({}), clock, prober, github }) {
    return {
        async perform(step, service, signal) {
            if (signal.aborted)
                return { kind: 'failed', detail: 'not begun, because the run was ended', output: '' };
            switch (step.kind) {
                case 'run': {
                    const { runCommand } = await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 3376));
                    return runCommand(step.command, { env: { ...env, ...marks(service.id) }, timeoutMs: step.timeoutMs, clock, signal });
                }
                case 'http': {
                    const { sendRequest } = await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 6127));
                    return sendRequest(step, prober, signal);
                }
                case 'dispatch': {
                    if (github === undefined)
                        return { kind: 'not-applicable', detail: 'there is no GitHub token or repository to dispatch a workflow with' };
                    const { dispatchWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 3989));
                    return dispatchWorkflow(step, { github, clock }, signal);
                }
                default:
                    return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(step);
            }
        },
    };
}


/***/ })

};
