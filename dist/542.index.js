export const id = 542;
export const ids = [542];
export const modules = {

/***/ 3542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   childEnvironment: () => (/* binding */ childEnvironment)
/* harmony export */ });
/** Through these files the runner takes orders: outputs, variables and paths of later steps. */
const fileCommands = new Set(['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']);
/** `INPUT_*` holds the action's inputs, `STATE_*` what it keeps for its post step, `ACTIONS_*` the runner's own tokens and addresses. */
const ownPrefix = /^(?:INPUT|STATE|ACTIONS)_/u;
/**
 * The environment for mocks, recovery commands and checks: without the action's inputs, the runner's orders, and every variable that holds the token.
 * RUNNER_TRACKING_ID stays, because by it the runner finds and ends what is left over when the job is over.
 */
function childEnvironment(env, token) {
    const secret = token?.trim() ?? '';
    const mayPass = (entry) => {
        const [name, value] = entry;
        if (value === undefined || fileCommands.has(name) || ownPrefix.test(name))
            return false;
        return secret === '' || !value.includes(secret);
    };
    return Object.fromEntries(Object.entries(env).filter(mayPass));
}


/***/ })

};
