export const id = 3542;
export const ids = [3542];
export const modules = { 3542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { childEnvironment: () => childEnvironment });
	const fileCommands = new Set([
"GITHUB_OUTPUT",
"GITHUB_ENV",
"GITHUB_PATH",
"GITHUB_STATE",
"GITHUB_STEP_SUMMARY"
	]);
	const ownPrefix = /^(?:INPUT|STATE|ACTIONS)_/u;
	function childEnvironment(env, token) {
const secret = token?.trim() ?? "";
const mayPass = (entry) => {
	const [name, value] = entry;
	if (value === undefined || fileCommands.has(name) || ownPrefix.test(name)) return false;
	return secret === "" || !value.includes(secret);
};
return Object.fromEntries(Object.entries(env).filter(mayPass));
	}
}) };
