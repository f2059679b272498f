export const id = 9407;
export const ids = [9407];
export const modules = { 9407: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { createGitHubChronicle: () => createGitHubChronicle });
	var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);
	var _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7201);
	var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74);
	var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(102);
	var _repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8822);
	const runsPagesMax = 3;
	const runsPerPage = 30;
	const commitsMax = 10;
	function createGitHubChronicle({ api, repository, workflow, runId, defaultBranch }) {
const path = (0, _repository_path_js__WEBPACK_IMPORTED_MODULE_4__.S)(repository);
return {
	async lastRunAt(beforeAt) {
		if (workflow === undefined) return undefined;
		let next = `${path}/actions/workflows/${encodeURIComponent(workflow)}/runs?per_page=${runsPerPage}&exclude_pull_requests=true`;
		for (let page = 1; next !== undefined && page <= runsPagesMax; page += 1) {
			const answer = await api.request("GET", next);
			const began = runsOf(answer.data).flatMap((run) => isOther(run, runId) && hasLooked(run, defaultBranch) ? beganAt(run) : []).filter((at) => at < beforeAt);
			if (began.length > 0) return Math.max(...began);
			next = (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.Z)(answer);
		}
		return undefined;
	},
	async commits(sinceAt, untilAt) {
		if (untilAt < sinceAt) return [];
		const query = new URLSearchParams({
			since: toSecond(Math.floor(sinceAt / 1e3)),
			until: toSecond(Math.ceil(untilAt / 1e3)),
			per_page: String(commitsMax)
		});
		try {
			const { data } = await api.request("GET", `${path}/commits?${query.toString()}`);
			return (0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.S3)(data, "commits").flatMap((each) => suspectOf(each) ?? []).slice(0, commitsMax);
		} catch (error) {
			if (isEmptyRepository(error)) return [];
			throw error;
		}
	}
};
	}
	const toSecond = (seconds) => `${new Date(Math.max(0, seconds) * 1e3).toISOString().slice(0, 19)}Z`;
	function runsOf(data) {
if (!(0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(data)) throw (0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.O$)("a list of runs");
return (0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.S3)(data["workflow_runs"], "a list of runs").filter(_issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.Gv);
	}
	function isOther({ id }, runId) {
return String(id) !== runId;
	}
	const inVain = new Set([
"skipped",
"cancelled",
"stale",
"action_required",
"startup_failure"
	]);
	function hasLooked({ status, conclusion, event, head_branch: branch }, defaultBranch) {
const records = event === "schedule" || event === "workflow_dispatch" || event === "push" && (defaultBranch === undefined || branch === defaultBranch);
if (!records) return false;
if (status !== "completed") return status === "in_progress";
return !inVain.has(conclusion);
	}
	function beganAt(run) {
const at = Date.parse(String(run["run_started_at"] ?? run["created_at"]));
return Number.isNaN(at) ? [] : [at];
	}
	function suspectOf(value) {
const commit = (0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) ? value["commit"] : undefined;
if (!(0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) || !(0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(commit) || typeof value["sha"] !== "string" || !/^[0-9a-f]{7,64}$/i.test(value["sha"])) return undefined;
const name = (0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(commit["author"]) ? commit["author"]["name"] : undefined;
const message = typeof commit["message"] === "string" ? commit["message"] : "";
return {
	sha: value["sha"],
	title: (0, _refusal_js__WEBPACK_IMPORTED_MODULE_3__.GJ)(message.split(/\r?\n/, 1)[0] ?? ""),
	author: (0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.DQ)(value["author"]) ?? (typeof name === "string" ? (0, _refusal_js__WEBPACK_IMPORTED_MODULE_3__.GJ)(name) : "")
};
	}
	function isEmptyRepository(error) {
return error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__.W && (0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(error.cause) && error.cause["status"] === 409;
	}
}) };
