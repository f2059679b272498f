export const id = 6127;
export const ids = [6127];
export const modules = { 6127: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { sendRequest: () => sendRequest });
	var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);
	const bodyMaxBytes = 8 * 1024;
	async function sendRequest(step, prober, signal) {
const seen = await prober.probe(asCheck(step), signal);
switch (seen.kind) {
	case "responded": {
		const status = seen.response?.status ?? 0;
		return {
			kind: status >= 200 && status < 300 ? "done" : "failed",
			detail: `HTTP ${status}`,
			output: seen.response?.body ?? ""
		};
	}
	case "unreachable":
	case "not-probed": return {
		kind: "failed",
		detail: seen.detail,
		output: ""
	};
	default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(seen);
}
	}
	function asCheck(step) {
return {
	kind: "http",
	name: step.label,
	timeoutMs: step.timeoutMs,
	family: "any",
	expect: {
		status: undefined,
		withinMs: undefined,
		headers: [],
		body: undefined,
		json: []
	},
	warn: undefined,
	method: step.method,
	url: step.url,
	headers: step.headers,
	body: step.body,
	followRedirects: false,
	bodyMaxBytes
};
	}
}) };
