export const id = 1125;
export const ids = [1125];
export const modules = { 1125: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { printConfig: () => printConfig });
	var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
	var _fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6821);
	var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4312);
	const credentialHeaders = new Set([
"authorization",
"proxy-authorization",
"cookie",
"x-api-key",
"api-key",
"x-auth-token"
	]);
	const isCommand = (path) => path[0] === "services" && (path[2] === "start" || path[2] === "stop" || path[2] === "recovery" && path[4] === "run");
	function shownText(text, path, secrets) {
if (path.length === 1 && path[0] === "ping") return "https://***";
const within = path.slice(2);
if (within.includes("auth")) return within.at(-1) === "auth" ? "***:***" : "***";
if (within.at(-2) === "headers" && !within.includes("expect") && !within.includes("warn") && credentialHeaders.has(String(within.at(-1)).toLowerCase())) return "***";
const clean = (0, _fill_js__WEBPACK_IMPORTED_MODULE_1__.cT)(text, secrets).replace(/(https?:\/\/)[^/?#@\s]*@/giu, "$1***@");
return isCommand(path) ? clean : clean.replaceAll("${", () => "$${");
	}
	const order = "services mask record-authors group-above connectivity expect-every ping name url start port mockoon data version stop background cwd env ready-timeout interval watch heartbeat restart checks http tcp run dispatch method path auth headers body json follow-redirects expect warn status timeout family body-max failure-threshold success-threshold retry-interval severity tags runbook depends-on recovery attempts backoff settle recovery-budget recovery-cool-down incident open maintenance start end cron duration timezone reason".split(" ");
	const rank = new Map(order.map((key, index) => [key, index]));
	function ordered(entries, path) {
const free = path.length === 1 || path.includes("json") || path.includes("headers") || path.includes("env") || path.includes("inputs");
return free ? entries : [...entries].sort(([a], [b]) => (rank.get(a) ?? order.length) - (rank.get(b) ?? order.length));
	}
	function shown(value, path, secrets) {
if (typeof value === "string") return shownText(value, path, secrets);
if (Array.isArray(value)) return value.map((item, index) => shown(item, [...path, String(index)], secrets));
if (typeof value !== "object" || value === null) return value;
return Object.fromEntries(ordered(Object.entries(value), path).map(([key, item]) => [key, shown(item, [...path, key], secrets)]));
	}
	function printConfig(config) {
const others = Object.entries(_schema_js__WEBPACK_IMPORTED_MODULE_2__.mM).map(([key, value]) => `${key}: ${value}`);
const note = config.services.some(({ launch }) => launch !== undefined) ? `# As mode check has it. Where the file says nothing, guard has { ${others.join(", ")} }.\n` : "";
return note + (0, yaml__WEBPACK_IMPORTED_MODULE_0__.As)(shown(config.effective, [], new Set(config.secrets)), {
	lineWidth: 0,
	aliasDuplicateObjects: false
});
	}
}) };
