export const id = 3989;
export const ids = [3989];
export const modules = { 3989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { dispatchWorkflow: () => dispatchWorkflow });
	var index_min = __webpack_require__(9924);
	;
	/*! module ./lib/adapters/operator/workflow-run.js */
	const dispatchAnswer = index_min.Ikc({
workflow_run_id: index_min.aig(),
html_url: index_min.YjP()
	});
	const runAnswer = index_min.Ikc({
id: index_min.aig(),
html_url: index_min.YjP(),
status: index_min.cl6(index_min.YjP()),
conclusion: index_min.cl6(index_min.YjP())
	});
	const runsAnswer = index_min.Ikc({ workflow_runs: index_min.YOg(index_min.Ikc({
...runAnswer.entries,
created_at: index_min.YjP()
	})) });
	function answerOf(data) {
const answer = index_min.xLC(dispatchAnswer, data);
return answer.success ? {
	id: answer.output.workflow_run_id,
	url: answer.output.html_url,
	conclusion: undefined
} : undefined;
	}
	function timeOf(headers) {
const date = headers["date"];
const at = typeof date === "string" ? Date.parse(date) : Number.NaN;
return Number.isNaN(at) ? undefined : at;
	}
	async function askAfterRun(run, github) {
const { data } = await github.request("GET", `/repos/${github.repository}/actions/runs/${run.id}`);
return asRun(index_min.qgA(runAnswer, data));
	}
	async function askForNewRun(step, sinceAt, github) {
const query = new URLSearchParams({
	event: "workflow_dispatch",
	branch: step.ref.replace(/^refs\/(?:heads|tags)\//u, ""),
	per_page: "20"
});
const path = `/repos/${github.repository}/actions/workflows/${encodeURIComponent(step.workflow)}/runs?${query.toString()}`;
const { data } = await github.request("GET", path);
const sinceSecondAt = Math.floor(sinceAt / 1e3) * 1e3;
const runs = index_min.qgA(runsAnswer, data).workflow_runs.filter((run) => Date.parse(run.created_at) >= sinceSecondAt);
const first = runs.sort((a, b) => a.id - b.id)[0];
return first === undefined ? undefined : asRun(first);
	}
	function asRun(run) {
const ended = run.status === "completed";
return {
	id: run.id,
	url: run.html_url,
	conclusion: ended ? run.conclusion ?? "completed" : undefined
};
	}
	;
	/*! module ./lib/adapters/operator/dispatch-workflow.js */
	const firstLookMs = 2e3;
	const lookMaxMs = 15e3;
	async function dispatchWorkflow(step, tools, signal) {
const untilAt = tools.clock.now() + step.verifyForMs;
const dispatched = await dispatch(step, tools);
if ("kind" in dispatched) return dispatched;
let run = dispatched.run;
let trouble = "";
for (let lookMs = firstLookMs;; lookMs = Math.min(lookMaxMs, lookMs * 1.5)) {
	await tools.clock.sleep(Math.min(lookMs, Math.max(0, untilAt - tools.clock.now())), signal);
	if (signal.aborted) return {
		kind: "pending",
		detail: `dispatched; the run ended before ${nameOf(run)} did`
	};
	try {
		run = run === undefined ? await askForNewRun(step, dispatched.sinceAt, tools.github) : await askAfterRun(run, tools.github);
		trouble = "";
	} catch (error) {
		trouble = `, whose state could not be read: ${reasonOf(error)}`;
	}
	if (run?.conclusion !== undefined) return concluded(run, run.conclusion);
	if (tools.clock.now() >= untilAt) return {
		kind: "pending",
		detail: `dispatched; not waited longer for ${nameOf(run)}${trouble}`
	};
}
	}
	async function dispatch(step, { github, clock }) {
const path = `/repos/${github.repository}/actions/workflows/${encodeURIComponent(step.workflow)}/dispatches`;
const wish = {
	ref: step.ref,
	inputs: step.inputs
};
const begunAt = clock.now();
const send = async (body) => {
	const { data, headers } = await github.request("POST", path, body);
	return {
		run: answerOf(data),
		sinceAt: timeOf(headers) ?? begunAt
	};
};
try {
	return await send({
		...wish,
		return_run_details: true
	});
} catch (error) {
	if (![400, 422].includes(statusOf(error) ?? 0) || !reasonOf(error).includes("return_run_details")) return refused(error, begunAt);
}
try {
	return await send(wish);
} catch (error) {
	return refused(error, begunAt);
}
	}
	function refused(error, begunAt) {
if (error instanceof Error && "reason" in error && error.reason === "lost") return {
	run: undefined,
	sinceAt: begunAt
};
return {
	kind: "failed",
	detail: reasonOf(error),
	output: ""
};
	}
	function concluded(run, conclusion) {
const detail = `${conclusion}: ${run.url}`;
return {
	kind: conclusion === "success" ? "done" : "failed",
	detail,
	output: ""
};
	}
	function nameOf(run) {
return run === undefined ? "the dispatched run" : run.url;
	}
	function reasonOf(error) {
return error instanceof Error ? error.message : String(error);
	}
	function statusOf(error) {
const cause = error instanceof Error ? error.cause : undefined;
return typeof cause === "object" && cause !== null && "status" in cause && typeof cause.status === "number" ? cause.status : undefined;
	}
}) };
