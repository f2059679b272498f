export const id = 989;
export const ids = [989];
export const modules = {

/***/ 3989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dispatchWorkflow: () => (/* binding */ dispatchWorkflow)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.min.mjs
var index_min = __webpack_require__(9924);
;// CONCATENATED MODULE: ./lib/adapters/operator/workflow-run.js

const dispatchAnswer = index_min/* object */.Ikc({ workflow_run_id: index_min/* number */.aig(), html_url: index_min/* string */.YjP() });
const runAnswer = index_min/* object */.Ikc({ id: index_min/* number */.aig(), html_url: index_min/* string */.YjP(), status: index_min/* nullish */.cl6(index_min/* string */.YjP()), conclusion: index_min/* nullish */.cl6(index_min/* string */.YjP()) });
const runsAnswer = index_min/* object */.Ikc({ workflow_runs: index_min/* array */.YOg(index_min/* object */.Ikc({ ...runAnswer.entries, created_at: index_min/* string */.YjP() })) });
/** The run that a dispatch answered with, where GitHub tells (`return_run_details`). */
function answerOf(data) {
    const answer = index_min/* safeParse */.xLC(dispatchAnswer, data);
    return answer.success ? { id: answer.output.workflow_run_id, url: answer.output.html_url, conclusion: undefined } : undefined;
}
/** When an answer was given, by its own clock, in epoch milliseconds (whole seconds). */
function timeOf(headers) {
    const date = headers['date'];
    const at = typeof date === 'string' ? Date.parse(date) : Number.NaN;
    return Number.isNaN(at) ? undefined : at;
}
/** Asks how a run stands. */
async function askAfterRun(run, github) {
    const { data } = await github.request('GET', `/repos/${github.repository}/actions/runs/${run.id}`);
    return asRun(index_min/* parse */.qgA(runAnswer, data));
}
/** Looks for the run that a dispatch started: the first dispatched one of that workflow and ref that was created at `sinceAt` or later. */
async function askForNewRun(step, sinceAt, github) {
    const query = new URLSearchParams({ event: 'workflow_dispatch', branch: step.ref.replace(/^refs\/(?:heads|tags)\//u, ''), per_page: '20' });
    const path = `/repos/${github.repository}/actions/workflows/${encodeURIComponent(step.workflow)}/runs?${query.toString()}`;
    const { data } = await github.request('GET', path);
    const sinceSecondAt = Math.floor(sinceAt / 1_000) * 1_000;
    const runs = index_min/* parse */.qgA(runsAnswer, data).workflow_runs.filter((run) => Date.parse(run.created_at) >= sinceSecondAt);
    const first = runs.sort((a, b) => a.id - b.id)[0];
    return first === undefined ? undefined : asRun(first);
}
function asRun(run) {
    const ended = run.status === 'completed';
    return { id: run.id, url: run.html_url, conclusion: ended ? (run.conclusion ?? 'completed') : undefined };
}

;// CONCATENATED MODULE: ./lib/adapters/operator/dispatch-workflow.js

const firstLookMs = 2_000;
const lookMaxMs = 15_000;
/** Dispatches a workflow once and waits for that run: done or failed by its conclusion, pending when the wait is over before the run is. */
async function dispatchWorkflow(step, tools, signal) {
    const untilAt = tools.clock.now() + step.verifyForMs;
    const dispatched = await dispatch(step, tools);
    if ('kind' in dispatched)
        return dispatched;
    let run = dispatched.run;
    let trouble = '';
    for (let lookMs = firstLookMs;; lookMs = Math.min(lookMaxMs, lookMs * 1.5)) {
        await tools.clock.sleep(Math.min(lookMs, Math.max(0, untilAt - tools.clock.now())), signal);
        if (signal.aborted)
            return { kind: 'pending', detail: `dispatched; the run ended before ${nameOf(run)} did` };
        try {
            run = run === undefined ? await askForNewRun(step, dispatched.sinceAt, tools.github) : await askAfterRun(run, tools.github);
            trouble = '';
        }
        catch (error) {
            trouble = `, whose state could not be read: ${reasonOf(error)}`;
        }
        if (run?.conclusion !== undefined)
            return concluded(run, run.conclusion);
        if (tools.clock.now() >= untilAt)
            return { kind: 'pending', detail: `dispatched; not waited longer for ${nameOf(run)}${trouble}` };
    }
}
async function dispatch(step, { github, clock }) {
    const path = `/repos/${github.repository}/actions/workflows/${encodeURIComponent(step.workflow)}/dispatches`;
    const wish = { ref: step.ref, inputs: step.inputs };
    const begunAt = clock.now();
    const send = async (body) => {
        const { data, headers } = await github.request('POST', path, body);
        return { run: answerOf(data), sinceAt: timeOf(headers) ?? begunAt };
    };
    try {
        return await send({ ...wish, return_run_details: true });
    }
    catch (error) {
        // A GitHub Enterprise Server that does not know the member yet refuses the whole request.
        if (![400, 422].includes(statusOf(error) ?? 0) || !reasonOf(error).includes('return_run_details'))
            return refused(error, begunAt);
    }
    try {
        return await send(wish);
    }
    catch (error) {
        return refused(error, begunAt);
    }
}
/** After an answer that was lost the run may exist, so it is looked for; everything else means that there is none. */
function refused(error, begunAt) {
    if (error instanceof Error && 'reason' in error && error.reason === 'lost')
        return { run: undefined, sinceAt: begunAt };
    return { kind: 'failed', detail: reasonOf(error), output: '' };
}
function concluded(run, conclusion) {
    const detail = `${conclusion}: ${run.url}`;
    return { kind: conclusion === 'success' ? 'done' : 'failed', detail, output: '' };
}
function nameOf(run) {
    return run === undefined ? 'the dispatched run' : run.url;
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function statusOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return typeof cause === 'object' && cause !== null && 'status' in cause && typeof cause.status === 'number' ? cause.status : undefined;
}


/***/ })

};
