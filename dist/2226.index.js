export const id = 2226;
export const ids = [2226, 3542];
export const modules = {
	3542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	}),
	5141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gf: () => processCheck,
			QZ: () => worst,
			eD: () => worstKind,
			hK: () => isOfProcess
		});
		const processCheck = "process";
		const isOfProcess = ({ check, class: kind, evidence }) => check === processCheck && kind === "target-down" && evidence === undefined;
		const worstFirst = [
			"failing",
			"unknown",
			"degraded"
		];
		function worst(verdicts) {
			return verdicts.reduce(worse, { kind: "healthy" });
		}
		function worse(one, other) {
			if (one.kind === "healthy" || other.kind !== one.kind) return worstKind([one.kind, other.kind]) === one.kind ? one : other;
			return {
				kind: one.kind,
				findings: [...one.findings, ...other.findings]
			};
		}
		function worstKind(kinds) {
			return worstFirst.find((kind) => kinds.includes(kind)) ?? "healthy";
		}
	})
};
