export const id = 117;
export const ids = [117];
export const modules = {

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ includesName),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   f: () => (/* binding */ ensureFits)
/* harmony export */ });
/* unused harmony export recordLimits */
/* harmony import */ var _domain_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3320);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(391);


/** GitHub's own limits, kept by every home so that a record can move: characters of a text, labels of an issue. */
const recordLimits = { titleMaxChars: 256, bodyMaxChars: _domain_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyCharsMax */ .oj, labelMaxChars: 50, labelsMax: 100 };
/** Rejects what no home can hold, with a `RecordError` (`invalid`) that names the limit. */
function ensureFits({ title, body, labels }) {
    if (title !== undefined && title.trim() === '')
        throw invalid('An incident needs a title.');
    if (title !== undefined && title.length > recordLimits.titleMaxChars)
        throw tooLong('title', title.length, recordLimits.titleMaxChars);
    if (body !== undefined && body.length > recordLimits.bodyMaxChars)
        throw tooLong('text', body.length, recordLimits.bodyMaxChars);
    if (labels !== undefined && labels.length > recordLimits.labelsMax)
        throw invalid(`An incident can have ${recordLimits.labelsMax} labels, not ${labels.length}: configure fewer.`);
    const label = labels?.find((name) => name.length > recordLimits.labelMaxChars || name.trim() === '');
    if (label !== undefined)
        throw invalid(`A label has 1 to ${recordLimits.labelMaxChars} characters, not ${label.length}: change «${label.slice(0, recordLimits.labelMaxChars)}» in the configuration.`);
}
/** Names without repetition, compared as GitHub compares labels and logins: without regard to case. The first spelling stays. */
function distinct(names) {
    return [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].toReversed();
}
/** Whether a name is among others, without regard to case. */
function includesName(names, name) {
    return names.some((each) => each.toLowerCase() === name.toLowerCase());
}
function tooLong(part, chars, max) {
    return invalid(`The incident's ${part} is ${chars} characters long; ${max} are possible.`);
}
function invalid(message) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordError */ .W(message, { reason: 'invalid', retryable: false });
}


/***/ }),

/***/ 4117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

;// CONCATENATED MODULE: ./lib/adapters/child-environment.js
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

// EXTERNAL MODULE: ./lib/domain/label.js
var label = __webpack_require__(6226);
// EXTERNAL MODULE: ./lib/domain/marker.js
var domain_marker = __webpack_require__(3320);
// EXTERNAL MODULE: ./lib/ports.js
var lib_ports = __webpack_require__(391);
// EXTERNAL MODULE: ./lib/adapters/draft-limits.js
var draft_limits = __webpack_require__(5184);
;// CONCATENATED MODULE: ./lib/adapters/github/issue-shape.js



/** Reads an issue from an answer; `whole` says that the answer was about this one issue, and so tells who closed it. */
function readIssue(value, whole) {
    if (!isObject(value))
        throw unreadable('an issue');
    const { number, html_url: url, title, body, state, comments, updated_at: updated } = value;
    const updatedAt = typeof updated === 'string' ? Date.parse(updated) : Number.NaN;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || typeof title !== 'string' || Number.isNaN(updatedAt))
        throw unreadable('an issue');
    if (state !== 'open' && state !== 'closed')
        throw unreadable('an issue');
    return {
        author: loginOf(value['user']),
        pullRequest: isObject(value['pull_request']),
        incident: {
            number,
            url: typeof url === 'string' ? url : '',
            title,
            body: typeof body === 'string' ? body : '',
            labels: readLabels(value['labels']),
            assignees: listOf(value['assignees']).flatMap((each) => loginOf(each) ?? []),
            open: state === 'open',
            closure: state === 'open' ? undefined : closureOf(value, whole),
            comments: typeof comments === 'number' ? comments : 0,
            updatedAt,
        },
    };
}
/** The label names in an answer; those that are our state machine in our spelling, since GitHub's names ignore case. */
function readLabels(value) {
    const names = listOf(value).flatMap((each) => {
        const name = isObject(each) ? each['name'] : each;
        return typeof name === 'string' ? [name] : [];
    });
    return (0,draft_limits/* distinct */.dM)(names.map((name) => (isOurs(name.toLowerCase()) ? name.toLowerCase() : name)));
}
/** What GitHub paints a label with that it makes on the way. */
const plainColor = 'ededed';
/** The names of our state machine's labels that nobody has described or painted yet. */
function bareLabels(value) {
    return listOf(value).flatMap((each) => {
        if (!isObject(each) || typeof each['name'] !== 'string' || each['color'] !== plainColor)
            return [];
        const name = each['name'].toLowerCase();
        return (each['description'] ?? '') === '' && isOurs(name) && !name.startsWith('service:') ? [name] : [];
    });
}
/** A comment's author and text. */
function readComment(value) {
    if (!isObject(value))
        throw unreadable('a comment');
    const { body } = value;
    return { author: loginOf(value['user']), body: typeof body === 'string' ? body : '' };
}
/** The login in a user object of GitHub's; undefined when there is none. */
function loginOf(value) {
    const login = isObject(value) ? value['login'] : undefined;
    return typeof login === 'string' && login !== '' ? login : undefined;
}
/** The items of a list; a `RecordError` when GitHub's answer is none. */
function itemsOf(value, what) {
    if (!Array.isArray(value))
        throw unreadable(what);
    return value;
}
const stateLabels = [label/* label */.P.ours, label/* label */.P.unsettled, label/* label */.P.acknowledged, label/* label */.P.needsHuman, label/* label */.P.flapping];
function isOurs(name) {
    return stateLabels.includes(name) || name.startsWith('service:') || name.startsWith('severity:');
}
function closureOf(issue, whole) {
    const by = issue['closed_by'];
    const login = loginOf(by);
    // Not every listing tells who closed an issue. An account that is gone cannot be known for a person's, so nothing is muted for it.
    if (login === undefined && !whole)
        return undefined;
    const robot = login === undefined || /\[bot\]$/i.test(login) || (isObject(by) && by['type'] === 'Bot');
    const reason = issue['state_reason'] === 'not_planned' || issue['state_reason'] === 'duplicate' ? 'not-planned' : 'completed';
    return { by: robot ? 'robot' : 'person', login: login ?? 'ghost', reason };
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unreadable(what) {
    return new lib_ports/* RecordError */.W(`What came back from GitHub is not ${what}: check the API's address (GITHUB_API_URL) and the proxy.`, { reason: 'server', retryable: true });
}

;// CONCATENATED MODULE: ./lib/adapters/github/belief.js


/** What every workflow's own token writes as. */
const actionsBot = 'github-actions[bot]';
/** Believes the Actions bot, the given authors, and the token's own login, which is asked for only when neither fits. */
function createBelief(api, recordAuthors) {
    const known = new Set([actionsBot, ...recordAuthors].map((login) => login.toLowerCase()));
    let own;
    const isKnown = (author) => author !== undefined && known.has(author.toLowerCase());
    return {
        isKnown,
        async isUs(author) {
            if (author === undefined)
                return false;
            if (isKnown(author))
                return true;
            own ??= askOwnLogin(api);
            return (await own)?.toLowerCase() === author.toLowerCase();
        },
    };
}
/** The token of a workflow may not ask who it is: refused means that it is the bot. */
async function askOwnLogin(api) {
    try {
        return loginOf((await api.request('GET', '/user')).data);
    }
    catch (error) {
        if (error instanceof lib_ports/* RecordError */.W && (error.reason === 'forbidden' || error.reason === 'unauthorized' || error.reason === 'not-found'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/labels.js




const looks = {
    [label/* label */.P.ours]: { color: '5319e7', description: 'An incident of a mock service, kept by Mock Medic' },
    [label/* label */.P.unsettled]: { color: 'e4e669', description: 'Mock Medic has not closed this incident itself: leave this label to it' },
    [label/* label */.P.severity('critical')]: { color: 'b60205', description: 'An outage that stops work' },
    [label/* label */.P.severity('warning')]: { color: 'fbca04', description: 'An outage that can wait' },
    [label/* label */.P.flapping]: { color: 'd93f0b', description: 'Goes down and comes back again and again' },
    [label/* label */.P.acknowledged]: { color: '0e8a16', description: 'Somebody has taken this incident' },
    [label/* label */.P.needsHuman]: { color: 'd876e3', description: 'Recovery has failed: a person is needed' },
};
/** The labels without which a later run could not find a record again. */
function essential(labels) {
    return labels.filter((name) => name === label/* label */.P.ours || name === label/* label */.P.unsettled || name.startsWith('service:'));
}
/** The names that are not among those present, without regard to case. */
function missingFrom(present, wanted) {
    return wanted.filter((name) => !(0,draft_limits/* includesName */.VH)(present, name));
}
/** Gives the state machine's labels the look that GitHub did not give them when it made them for an issue; once a label and run. */
function createPainter(api, repositoryPath) {
    const seen = new Set();
    return async (labelsOfAnswer) => {
        const grey = bareLabels(labelsOfAnswer).filter((name) => !seen.has(name));
        for (const name of grey)
            seen.add(name);
        for (const name of grey) {
            try {
                await api.request('PATCH', `${repositoryPath}/labels/${encodeURIComponent(name)}`, looks[name]);
            }
            catch (error) {
                // A colour is worth no failed run: the label does its work without.
                if (!(error instanceof lib_ports/* RecordError */.W))
                    throw error;
            }
        }
    };
}
/** Makes labels in a repository and puts them on an issue; gives the labels that the issue has then. */
async function addLabels(api, repositoryPath, issue, names) {
    for (const name of names)
        await makeLabel(api, repositoryPath, name);
    return readLabels((await api.request('POST', `${repositoryPath}/issues/${issue}/labels`, { labels: names })).data);
}
async function makeLabel(api, repositoryPath, name) {
    try {
        await api.request('POST', `${repositoryPath}/labels`, { name, ...lookOf(name) });
    }
    catch (error) {
        // It exists (422), or its making went unanswered: whether it is there shows when it is put on the issue.
        if (!(error instanceof lib_ports/* RecordError */.W && (error.reason === 'invalid' || error.reason === 'lost')))
            throw error;
    }
}
/** Labels of services stay grey: there may be many, and their name says all. */
function lookOf(name) {
    if (name.startsWith('service:'))
        return { color: plainColor, description: `Incidents of ${name.slice('service:'.length)}` };
    return looks[name] ?? { color: plainColor, description: '' };
}

// EXTERNAL MODULE: ./lib/adapters/github/refusal.js
var refusal = __webpack_require__(102);
;// CONCATENATED MODULE: ./lib/adapters/github/pages.js



const pagesMax = 50;
/** The items of every page of a list, in GitHub's order. A list that does not end within 50 pages is an error: a part of it would mislead. */
async function everyPage(api, path, what) {
    const items = [];
    let next = path;
    for (let page = 1; next !== undefined; page += 1) {
        if (page > pagesMax) {
            throw new lib_ports/* RecordError */.W(`GitHub lists more than ${pagesMax} pages of ${what}: take the label unsettled from those that are not incidents.`, { reason: 'invalid', retryable: false });
        }
        const answer = await api.request('GET', next);
        items.push(...itemsOf(answer.data, what));
        next = nextPage(answer);
    }
    return items;
}
function nextPage({ headers }) {
    return /<([^<>]+)>\s*;\s*rel="?next"?/i.exec((0,refusal/* header */.wx)(headers, 'link') ?? '')?.[1];
}

;// CONCATENATED MODULE: ./lib/adapters/github/issues.js









const pageSize = 100;
/** Gives the record's home on GitHub: an issue an incident. Only what we have written is believed. */
function createGitHubIncidents({ api, repository, recordAuthors }) {
    const path = repositoryPath(repository);
    const home = { api, path, repository, belief: createBelief(api, recordAuthors), paint: createPainter(api, path), remarks: new Set(), strangers: new Set(), byApps: new Map() };
    return {
        get requests() {
            return api.requests;
        },
        get remarks() {
            return [...home.remarks, ...strangersRemark(home)];
        },
        unsettled: () => list(home, { labels: [label/* label */.P.ours, label/* label */.P.unsettled], state: 'all' }),
        async settled(service, sinceAt) {
            // GitHub compares to the second.
            const since = `${new Date(Math.max(0, sinceAt)).toISOString().slice(0, 19)}Z`;
            const found = await list(home, { labels: [label/* label */.P.ours, label/* label */.P.service(service)], state: 'closed', since });
            return found.filter(({ labels }) => !labels.includes(label/* label */.P.unsettled));
        },
        read: (number) => read(home, number),
        create: (draft) => create(home, draft),
        update: (number, change) => update(home, number, change),
        async comment(number, body) {
            (0,draft_limits/* ensureFits */.f)({ body });
            await api.request('POST', `${path}/issues/${number}/comments`, { body });
        },
        comments: (number, skip) => comments(home, number, skip),
    };
}
function repositoryPath(repository) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(repository)) {
        throw new lib_ports/* RecordError */.W('The repository is given as owner/name: check the input repository.', { reason: 'invalid', retryable: false });
    }
    return `/repos/${repository}`;
}
async function list(home, query) {
    const search = new URLSearchParams({ labels: query.labels.join(','), state: query.state, sort: 'created', direction: 'asc', per_page: String(pageSize) });
    if (query.since !== undefined)
        search.set('since', query.since);
    const items = await everyPage(home.api, `${home.path}/issues?${search.toString()}`, 'issues');
    // An issue that moves between pages while they are read comes twice.
    const issues = new Map(items.map((item) => readIssue(item, false)).map((issue) => [issue.incident.number, issue]));
    const believed = [];
    for (const issue of issues.values())
        if (await isRecord(home, issue))
            believed.push(issue.incident);
    return believed;
}
async function isRecord(home, { author, pullRequest, incident }) {
    if (pullRequest)
        return false;
    if (await home.belief.isUs(author))
        return true;
    home.strangers.add(incident.number);
    if (author?.endsWith('[bot]') === true)
        home.byApps.set(incident.number, { author, body: incident.body });
    return false;
}
/** Once for all of them, however many lists they were in. */
function strangersRemark({ strangers, repository }) {
    const numbers = [...strangers].toSorted((a, b) => a - b);
    if (numbers.length === 0)
        return [];
    const shown = numbers.slice(0, 5).map((number) => `#${number}`).join(', ') + (numbers.length > 5 ? ' …' : '');
    return [`${numbers.length === 1 ? 'An issue' : `${numbers.length} issues`} in ${repository} (${shown}) with the labels of an incident: not written by Mock Medic, so passed over. If it was, name its author in record-authors.`];
}
async function read(home, number) {
    const issue = readIssue((await home.api.request('GET', `${home.path}/issues/${number}`)).data, true);
    // An issue that was transferred redirects to another repository, where it has another number.
    if (issue.incident.number === number && (await isRecord(home, issue)))
        return issue.incident;
    throw new lib_ports/* RecordError */.W(`Issue #${number} of ${home.repository} is no record of Mock Medic's any more: it was moved, or somebody else has written it.`, { reason: 'not-found', retryable: false });
}
async function create(home, draft) {
    (0,draft_limits/* ensureFits */.f)(draft);
    refuseToRepeat(home, draft);
    const wanted = { title: draft.title, body: draft.body, labels: (0,draft_limits/* distinct */.dM)(draft.labels), assignees: (0,draft_limits/* distinct */.dM)(draft.assignees) };
    const data = await sendAssigning(home, wanted, async (body) => (await home.api.request('POST', `${home.path}/issues`, body)).data);
    const issue = readIssue(data, true);
    const { number } = issue.incident;
    if (!(await home.belief.isUs(issue.author))) {
        await withdraw(home, number);
        throw disbelieved(issue.author ?? 'nobody', number);
    }
    remarkOnAssignees(home, issue.incident, wanted.assignees);
    const labels = await completeLabels(home, issue.incident, wanted.labels);
    return { ...issue.incident, labels };
}
/** A token of an app may not ask who it is, and finds out by writing; what it wrote in vain once is not written again by every run. */
function refuseToRepeat({ byApps }, { body }) {
    const mine = (0,domain_marker/* readMarker */.t7)(body);
    for (const [number, told] of byApps) {
        const theirs = (0,domain_marker/* readMarker */.t7)(told.body);
        if (mine !== undefined && theirs?.scope === mine.scope && theirs.service === mine.service)
            throw disbelieved(told.author, number);
    }
}
function disbelieved(author, number) {
    return new lib_ports/* RecordError */.W(`The incident was written as ${author} (#${number}), whom later runs would not believe, so it was closed again: set record-authors: [${author}].`, { reason: 'forbidden', retryable: false });
}
/** GitHub drops labels silently where the token may not set them; an incident without them would be opened again by every run. */
async function completeLabels(home, { number, labels }, wanted) {
    const missing = missingFrom(labels, wanted);
    if (missing.length === 0)
        return labels;
    let present = labels;
    let cause;
    try {
        present = await addLabels(home.api, home.path, number, missing);
    }
    catch (error) {
        if (!(error instanceof lib_ports/* RecordError */.W))
            throw error;
        cause = error;
        if (error.reason === 'lost')
            present = (await read(home, number)).labels;
    }
    const still = missingFrom(present, wanted);
    if (essential(still).length === 0) {
        if (still.length > 0)
            home.remarks.add(`GitHub did not put ${still.join(', ')} on #${number}; it is found without.`);
        return present;
    }
    await withdraw(home, number);
    const retryable = cause instanceof lib_ports/* RecordError */.W && cause.retryable;
    throw new lib_ports/* RecordError */.W(`GitHub did not put the labels ${still.join(', ')} on #${number}, so no later run would find it and it was closed again: give the job \`permissions: { issues: write }\`, or a token of somebody with write access.`, { reason: 'forbidden', retryable, cause });
}
/** Closes an issue that could not become a record, so that nothing open is left behind. */
async function withdraw(home, number) {
    try {
        await home.api.request('PATCH', `${home.path}/issues/${number}`, { state: 'closed', state_reason: 'not_planned' });
    }
    catch (error) {
        if (!(error instanceof lib_ports/* RecordError */.W))
            throw error;
        home.remarks.add(`Issue #${number} was written in vain and could not be closed: please close it.`);
    }
}
async function update(home, number, change) {
    (0,draft_limits/* ensureFits */.f)(change);
    const wanted = {
        ...(change.body === undefined ? {} : { body: change.body }),
        ...(change.labels === undefined ? {} : { labels: (0,draft_limits/* distinct */.dM)(change.labels) }),
        ...(change.assignees === undefined ? {} : { assignees: (0,draft_limits/* distinct */.dM)(change.assignees) }),
        ...(change.open === undefined ? {} : change.open ? { state: 'open', state_reason: 'reopened' } : { state: 'closed', state_reason: 'completed' }),
    };
    const data = await sendAssigning(home, wanted, async (body) => (await home.api.request('PATCH', `${home.path}/issues/${number}`, body)).data);
    const { incident } = readIssue(data, true);
    const still = essential(missingFrom(incident.labels, wanted.labels ?? []));
    if ((change.open !== undefined && incident.open !== change.open) || still.length > 0) {
        throw new lib_ports/* RecordError */.W(`GitHub answered the change of #${number} but did not make all of it: give the job \`permissions: { issues: write }\`, or a token of somebody with write access.`, { reason: 'forbidden', retryable: false });
    }
    if (wanted.assignees !== undefined)
        remarkOnAssignees(home, incident, wanted.assignees);
    // What opens or closes an incident has better things to do.
    if (change.open === undefined)
        await home.paint(data.labels);
    return incident;
}
/** One login that cannot be assigned must not cost the incident, nor keep the others from it. */
async function sendAssigning(home, body, send) {
    try {
        return await send(body);
    }
    catch (error) {
        if (body.assignees === undefined || body.assignees.length === 0 || !(0,refusal/* isAssigneeRefusal */.qp)(error))
            throw error;
        const { assignees, ...rest } = body;
        const data = await send(rest);
        return (await issues_assign(home, readIssue(data, true).incident.number, assignees)) ?? data;
    }
}
/** This request leaves out whom it cannot assign, where the others refuse; it gives the issue, or undefined. */
async function issues_assign(home, number, assignees) {
    try {
        return (await home.api.request('POST', `${home.path}/issues/${number}/assignees`, { assignees })).data;
    }
    catch (error) {
        // Who is missing is remarked on anyway.
        if (error instanceof lib_ports/* RecordError */.W)
            return undefined;
        throw error;
    }
}
function remarkOnAssignees(home, { number, assignees }, wanted) {
    const missing = missingFrom(assignees, wanted);
    if (missing.length > 0)
        home.remarks.add(`GitHub did not assign ${missing.join(', ')} to #${number}: they need write access to ${home.repository} to be assigned.`);
}
async function comments(home, number, skip) {
    const page = Math.floor(skip / pageSize) + 1;
    const items = await everyPage(home.api, `${home.path}/issues/${number}/comments?per_page=${pageSize}&page=${page}`, 'comments');
    const bodies = [];
    for (const { author, body } of items.slice(skip % pageSize).map(readComment)) {
        // Whether a person is us need not be asked: what bears no key of ours is not ours.
        const isOurs = home.belief.isKnown(author) || ((0,domain_marker/* commentKeys */.g4)(body).length > 0 && (await home.belief.isUs(author)));
        if (isOurs)
            bodies.push(body);
    }
    return bodies;
}

// EXTERNAL MODULE: ./lib/domain/assert-never.js
var assert_never = __webpack_require__(9471);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/probes/fault.js
const stopped = { kind: 'stopped' };
/** Makes a fault, its words cut to 300 characters. */
function fault(reason, detail) {
    return { kind: 'fault', reason, detail: detail.length > 300 ? `${detail.slice(0, 299)}…` : detail };
}
/** What the system calls an error (`ECONNREFUSED`), or its message where it has no name. */
function codeOf(error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
/**
 * Faults of this machine, not of the service: no network, no such address family, no free ports or file descriptors,
 * or a local rule that forbids the connection.
 */
const ownTrouble = new Set([
    'ENETUNREACH',
    'ENETDOWN',
    'EADDRNOTAVAIL',
    'EAFNOSUPPORT',
    'EMFILE',
    'ENFILE',
    'ENOBUFS',
    'ENOMEM',
    'EACCES',
    'EPERM',
]);
/** The class of a system error of a socket, by its code. */
function reasonOf(code) {
    if (ownTrouble.has(code))
        return 'runner-network';
    switch (code) {
        case 'ECONNREFUSED':
            return 'refused';
        case 'ECONNRESET':
        case 'ECONNABORTED':
        case 'EPIPE':
            return 'reset';
        case 'ETIMEDOUT':
            return 'timeout';
        default:
            return 'network';
    }
}

;// CONCATENATED MODULE: ./lib/probes/body.js


/** More codings upon each other than anybody uses are not undone. */
const codingsMax = 3;
/** Reads a body up to a number of decoded bytes; of a compressed bomb no more than that is ever unpacked. */
function readBody(options) {
    const codings = options.encoding === '' ? [] : options.encoding.toLowerCase().split(',', codingsMax + 1).map((coding) => coding.trim());
    const coded = codings.filter((coding) => coding !== 'identity' && coding !== '');
    const plain = readPlain(options);
    return coded.length > 0 && coded.length <= codingsMax && coded.every(known) ? readCoded(coded, plain, options) : plain;
}
/** The bytes as text without a byte order mark, and whether they were UTF-8; a character that the cut has halved is no fault. */
function decodeText({ bytes, cut }) {
    const tailsMax = cut ? 3 : 0;
    for (let tail = 0; tail <= tailsMax && tail <= bytes.length; tail += 1) {
        const whole = tail === 0 ? bytes : bytes.subarray(0, -tail);
        if ((0,external_node_buffer_.isUtf8)(whole))
            return { text: withoutMark(whole.toString('utf8')), isUtf8: true };
    }
    return { text: withoutMark(bytes.toString('utf8')), isUtf8: false };
}
function withoutMark(text) {
    return text.startsWith('\u{FEFF}') ? text.slice(1) : text;
}
function readPlain({ bytesMax, onDone, onProgress }) {
    const chunks = [];
    let length = 0;
    let done = false;
    const finish = (cut) => {
        if (done)
            return;
        done = true;
        const [first, ...rest] = chunks;
        const bytes = first === undefined || rest.length > 0 ? Buffer.concat(chunks, length) : first;
        onDone({ kind: 'body', bytes, cut });
    };
    return {
        write(chunk) {
            if (done)
                return true;
            const room = bytesMax - length;
            chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
            length += Math.min(chunk.length, room);
            onProgress(length);
            if (chunk.length > room)
                finish(true);
            return true;
        },
        end: () => finish(false),
        destroy() {
            done = true;
        },
    };
}
function readCoded(codings, plain, { onDone, onDrain }) {
    let decoders = [];
    const destroy = () => {
        plain.destroy();
        for (const decoder of decoders)
            decoder.destroy();
    };
    const start = (head) => {
        const chain = codings.toReversed().map((coding, index) => openDecoder(coding, index === 0 ? head : undefined));
        for (const [index, decoder] of chain.entries()) {
            decoder.on('error', (error) => {
                destroy();
                onDone(fault('invalid-body', `the body is not ${codings.join(', ')} as it claims to be (${error.message})`));
            });
            const next = chain[index + 1];
            if (next !== undefined)
                decoder.pipe(next);
        }
        chain.at(-1)?.on('data', (chunk) => plain.write(chunk));
        chain.at(-1)?.on('end', () => plain.end());
        chain[0]?.on('drain', onDrain);
        return chain;
    };
    return {
        write(chunk) {
            if (decoders.length === 0)
                decoders = start(chunk);
            return decoders[0]?.write(chunk) ?? true;
        },
        // An answer without a body (to HEAD, 204, 304) has nothing to decode, whatever its headers say.
        end: () => (decoders.length === 0 ? plain.end() : decoders[0]?.end()),
        destroy,
    };
}
function known(coding) {
    // Node knows zstd from 22.15 on; an older one, on a person's machine, reads such a body as it is.
    return ['gzip', 'x-gzip', 'deflate', 'br'].includes(coding) || (coding === 'zstd' && 'createZstdDecompress' in process.getBuiltinModule('node:zlib'));
}
/** `head` is the beginning of what is to be decoded, where it is at hand. */
function openDecoder(coding, head) {
    // Loaded here because hardly any mock compresses unasked.
    const zlib = process.getBuiltinModule('node:zlib');
    switch (coding) {
        case 'br':
            return zlib.createBrotliDecompress();
        case 'zstd':
            // RFC 9659 allows HTTP no window above 8 MiB; without the limit a few bytes can demand 128 MiB.
            return zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 } });
        case 'deflate':
            // Some send raw deflate under this name; zlib's own header begins with an 8 in the low nibble.
            return head !== undefined && ((head[0] ?? 8) & 0x0f) !== 8 ? zlib.createInflateRaw() : zlib.createInflate();
        default:
            return zlib.createGunzip();
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./lib/probes/look-up.js



/** A name with more addresses than this is tried on the first ones only. */
const placesMax = 6;
const loopback = [
    { ip: '127.0.0.1', family: 4 },
    { ip: '::1', family: 6 },
];
const wanted = { any: 0, ipv4: 4, ipv6: 6 };
const spoken = { any: 'an address', ipv4: 'an IPv4 address', ipv6: 'an IPv6 address' };
/**
 * The addresses of a host in the order in which to try them, IPv4 and IPv6 in turn.
 * `localhost` is both loopback addresses whatever the hosts file says (RFC 6761): mocks listen on either.
 * A look-up cannot be called back: when the limit comes first, its answer is only no longer waited for.
 */
function lookUp(target, { limit, trace }) {
    const { host, family } = target;
    const literal = (0,external_node_net_.isIP)(host);
    if (literal !== 0)
        return allowed([{ ip: host, family: literal === 6 ? 6 : 4 }], target);
    if (/^(?:.+\.)?localhost\.?$/i.test(host))
        return allowed(loopback, target);
    // The system takes an empty name for itself.
    if (host === '')
        return fault('name-not-found', 'the name of the host is empty');
    trace.enter('lookup');
    trace.name = host;
    return new Promise((resolve) => {
        limit.onReached(() => resolve([]));
        (0,external_node_dns_.lookup)(host, { all: true, family: wanted[family], order: 'verbatim' }, (error, found) => {
            if (error !== null)
                return resolve(describe(codeOf(error), target));
            const places = found.map(({ address, family }) => ({ ip: address, family: family === 6 ? 6 : 4 }));
            resolve(allowed(inTurn(places).slice(0, placesMax), target));
        });
    });
}
function allowed(places, { host, family }) {
    const fitting = family === 'any' ? places : places.filter((place) => place.family === wanted[family]);
    return fitting.length > 0 ? fitting : fault('name-not-found', `${host} does not resolve to ${spoken[family]}`);
}
/** The families in turn, beginning with that of the first address, so that a dead family costs one attempt only. */
function inTurn(places) {
    const first = places.filter((place) => place.family === places[0]?.family);
    const second = places.filter((place) => place.family !== places[0]?.family);
    return first.flatMap((place, index) => [place, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
}
function describe(code, { host, family }) {
    if (code === 'ENOTFOUND')
        return fault('name-not-found', `${host} does not resolve to ${spoken[family]}`);
    return fault('runner-network', `${host} could not be looked up: the resolver of this machine does not answer (${code})`);
}

;// CONCATENATED MODULE: ./lib/probes/dial.js



/** How long an address may keep silent before the next is tried beside it (RFC 8305 recommends 250 ms). */
const nextAddressAfterMs = 250;
/** The more it says about the service, the earlier. */
const telling = ['refused', 'reset', 'timeout', 'network'];
/** Looks a name up and connects to the first of its addresses that answers; every address is tried before it is a fault. */
async function dial(target, journey) {
    const places = await lookUp(target, journey);
    if (journey.limit.cause !== undefined)
        return stopped;
    if ('kind' in places)
        return places;
    journey.trace.enter('connect');
    return new Promise((resolve) => race({ places, port: target.port, journey, resolve }));
}
/** An address and a port as people write them: `127.0.0.1:3001`, `[::1]:3001`. */
function spell({ ip, family }, port) {
    return family === 6 ? `[${ip}]:${port}` : `${ip}:${port}`;
}
/**
 * Whether a connection is to itself: on loopback the system may pick as the local port the very port that is connected to,
 * and TCP then lets the socket talk to itself although nobody listens.
 */
function isOwnEcho(socket, port) {
    return socket.localPort === port && socket.localAddress === socket.remoteAddress;
}
function race({ places, port, journey: { limit, trace }, resolve }) {
    const open = new Set();
    const failures = [];
    let next = 0;
    let timer;
    const settle = (outcome) => {
        clearTimeout(timer);
        for (const socket of open)
            socket.destroy();
        open.clear();
        resolve(outcome);
    };
    const tryNext = () => {
        const index = next;
        const place = places[index];
        if (place === undefined) {
            if (open.size === 0)
                settle(dial_describe(failures));
            return;
        }
        next += 1;
        const address = spell(place, port);
        trace.address = address;
        const socket = (0,external_node_net_.connect)({ host: place.ip, port, noDelay: true });
        open.add(socket);
        const lose = (code) => {
            // A loser that was given up, or a winner that breaks later, is not this race's concern.
            if (!open.delete(socket))
                return;
            socket.destroy();
            failures.push({ index, address, code });
            clearTimeout(timer);
            tryNext();
        };
        socket.on('error', (error) => lose(codeOf(error)));
        socket.once('connect', () => {
            if (isOwnEcho(socket, port))
                return lose('ECONNREFUSED');
            trace.address = address;
            trace.leave();
            open.delete(socket);
            settle({ kind: 'connected', socket });
        });
        if (next < places.length)
            timer = setTimeout(tryNext, nextAddressAfterMs);
    };
    limit.onReached(() => settle(stopped));
    if (limit.cause === undefined)
        tryNext();
}
/** One fault out of the failures of all addresses: words in the order of the addresses, those that failed alike together. */
function dial_describe(failures) {
    const inOrder = failures.toSorted((one, other) => one.index - other.index);
    const codes = [...new Set(inOrder.map((failure) => failure.code))];
    const words = codes.map((code) => sentence(code, inOrder.filter((failure) => failure.code === code).map((failure) => failure.address)));
    const reasons = new Set(inOrder.map((failure) => reasonOf(failure.code)));
    return fault(telling.find((reason) => reasons.has(reason)) ?? 'runner-network', words.join('; '));
}
function sentence(code, addresses) {
    const where = addresses.join(' and ');
    switch (code) {
        case 'ECONNREFUSED':
            return `connection refused on ${where}`;
        case 'ECONNRESET':
            return `connection reset by ${where}`;
        case 'ETIMEDOUT':
            return `no answer to connecting from ${where}`;
        case 'EHOSTUNREACH':
        case 'EHOSTDOWN':
            return `no route to ${where}`;
        case 'ENETUNREACH':
        case 'ENETDOWN':
        case 'EADDRNOTAVAIL':
        case 'EAFNOSUPPORT':
            return `this machine has no network to reach ${where} (${code})`;
        case 'EMFILE':
        case 'ENFILE':
        case 'ENOBUFS':
        case 'ENOMEM':
            return `this machine has no room for a connection to ${where} (${code})`;
        case 'EACCES':
        case 'EPERM':
            return `this machine does not allow a connection to ${where} (${code})`;
        default:
            return `cannot connect to ${where} (${code})`;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/probes/broken.js

/** Says what an error of Node's HTTP client or of the socket means, by how far the exchange had come. */
function describeBroken(error, progress) {
    const { address, status, started } = progress;
    const code = codeOf(error);
    if (code === 'HPE_HEADER_OVERFLOW')
        return fault('protocol', 'the headers of the answer are larger than 16 KiB');
    const misread = code.startsWith('HPE_');
    // Node words a connection that ended politely, but too early, as a reset that no system call has met.
    const endedEarly = code === 'HPE_INVALID_EOF_STATE' || (code === 'ECONNRESET' && !('syscall' in error));
    if (status !== 0) {
        if (misread || endedEarly)
            return fault('invalid-body', describeBody(progress, code));
        if (reasonOf(code) === 'reset')
            return fault('reset', `connection reset by ${address} while the body was read`);
        return fault(reasonOf(code), `the connection to ${address} failed while the body was read (${code})`);
    }
    if (endedEarly)
        return fault('reset', `connection closed by ${address} ${started ? 'within the headers of its answer' : 'without an answer'}`);
    if (misread)
        return fault('protocol', `the answer is not HTTP/1.1${reasonIn(error)}`);
    if (reasonOf(code) === 'reset')
        return fault('reset', `connection reset by ${address}`);
    return fault(reasonOf(code), `the connection to ${address} failed (${code})`);
}
function describeBody({ bodyBytes, length }, code) {
    if (code === 'HPE_CLOSED_CONNECTION' || (length !== undefined && code.startsWith('HPE_')))
        return `the body is longer than its content-length, ${length}, says`;
    if (code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE')
        return `the body is not chunked as it claims to be, after ${bodyBytes} bytes`;
    return length === undefined ? `the body breaks off after ${bodyBytes} bytes` : `the body has ${bodyBytes} bytes and content-length says ${length}`;
}
/** llhttp's own words. */
function reasonIn(error) {
    const words = 'reason' in error && typeof error.reason === 'string' ? error.reason : undefined;
    return words === undefined ? '' : ` (${words})`;
}

;// CONCATENATED MODULE: ./lib/probes/redirect.js

/** What goes along to another origin; everything else may be a credential. */
const harmless = new Set(['accept', 'user-agent', 'content-type']);
/** What describes a body, and goes when the body goes. */
const ofBody = new Set(['content-type', 'content-encoding', 'content-language', 'content-location']);
/** Whether a status with a `location` asks for another request (RFC 9110, 15.4). */
function isRedirect(status, location) {
    return location !== undefined && [301, 302, 303, 307, 308].includes(status);
}
/** The request that a redirect asks for, without credentials where the origin changes; a fault where it may not be followed. */
function nextHop(hop, status, location) {
    if (!URL.canParse(location, hop.url.href))
        return fault('redirects', `HTTP ${status} redirects to what is no URL`);
    const url = new URL(location, hop.url.href);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return fault('redirects', `HTTP ${status} redirects to ${url.protocol} and only http: and https: are followed`);
    }
    // User-info of a redirect is a stranger's choice of credentials.
    url.username = '';
    url.password = '';
    const becomesGet = status === 303 ? hop.method !== 'HEAD' : status < 303 && hop.method === 'POST';
    const sameOrigin = url.origin === hop.url.origin;
    return {
        kind: 'hop',
        method: becomesGet ? 'GET' : hop.method,
        url,
        headers: hop.headers.filter(([name]) => (sameOrigin || harmless.has(name)) && !(becomesGet && ofBody.has(name))),
        body: becomesGet ? undefined : hop.body,
    };
}
/** A URL for people: without query, where tokens may be. */
function shortUrl(url) {
    return `${url.origin}${url.pathname}`;
}

;// CONCATENATED MODULE: ./lib/probes/exchange.js





/**
 * Sends one request over an open connection and reads the answer; the connection is closed in any case.
 * Node is given the connection ready-made, so that the phases before it can be measured, and has no timers of its own.
 */
function exchange(options, journey) {
    return new Promise((resolve) => {
        const reading = new Reading(options, journey, resolve);
        journey.limit.onReached(() => reading.stop());
        if (journey.limit.cause === undefined)
            send(options, reading);
    });
}
function send({ hop, socket }, reading) {
    if (hop.method === 'CONNECT')
        return reading.settle(fault('protocol', 'the request cannot be sent: CONNECT asks for a tunnel, and is no check'));
    let sent;
    try {
        sent = (0,external_node_http_.request)({
            createConnection: () => socket,
            host: hop.url.hostname,
            port: hop.url.port,
            defaultPort: hop.url.protocol === 'https:' ? 443 : 80,
            method: hop.method,
            path: `${hop.url.pathname}${hop.url.search}`,
            headers: headersOf(hop),
        });
    }
    catch (error) {
        return reading.settle(fault('protocol', `the request cannot be sent: ${error instanceof Error ? error.message : String(error)}`));
    }
    sent.on('finish', () => reading.sent());
    sent.on('response', (answer) => reading.begin(answer));
    sent.on('upgrade', () => reading.settle(fault('protocol', 'an upgrade that was not asked for')));
    sent.on('error', (error) => reading.fail(error));
    sent.end(hop.body);
}
/** The length is counted here, and every probe closes its connection. */
function headersOf({ headers, body }) {
    const result = {};
    for (const [name, value] of headers) {
        if (name !== 'content-length' && name !== 'connection')
            result[name] = name in result ? [result[name] ?? '', value].flat() : value;
    }
    if (body !== undefined)
        result['content-length'] = String(Buffer.byteLength(body));
    return { ...result, connection: 'close' };
}
/** An answer while it comes in, until it is settled what it was. */
class Reading {
    #options;
    #journey;
    #resolve;
    #settled = false;
    #status = 0;
    #headers = {};
    #reader;
    constructor(options, journey, resolve) {
        this.#options = options;
        this.#journey = journey;
        this.#resolve = resolve;
    }
    /** Ends the exchange with its outcome, the first time that it is called. */
    settle(outcome) {
        if (this.#settled)
            return;
        this.#settled = true;
        this.#reader?.destroy();
        this.#options.socket.destroy();
        this.#resolve(outcome);
    }
    /** The limit was reached: what came of the answer so far tells where. */
    stop() {
        const { socket } = this.#options;
        if (this.#status === 0 && socket.bytesRead > 0)
            this.#journey.trace.enter('transfer');
        this.settle(stopped);
    }
    sent() {
        // A server may answer before it has read the whole request.
        if (this.#status === 0 && !this.#settled)
            this.#journey.trace.enter('wait');
    }
    begin(answer) {
        this.#journey.trace.enter('transfer');
        this.#status = answer.statusCode ?? 0;
        this.#headers = joined(answer.rawHeaders);
        answer.on('error', (error) => this.fail(error));
        if (this.#options.redirects && isRedirect(this.#status, this.#headers['location'])) {
            this.#answer({ kind: 'body', bytes: Buffer.alloc(0), cut: false });
            return;
        }
        const reader = readBody({
            bytesMax: this.#options.bodyBytesMax,
            encoding: this.#headers['content-encoding'] ?? '',
            onDone: (body) => (body.kind === 'body' ? this.#answer(body) : this.settle(body)),
            onDrain: () => answer.resume(),
            onProgress: (bytes) => {
                this.#journey.trace.bodyBytes = bytes;
            },
        });
        this.#reader = reader;
        answer.on('data', (chunk) => {
            if (!this.#settled && !reader.write(chunk))
                answer.pause();
        });
        answer.on('end', () => reader.end());
    }
    fail(error) {
        const { trace } = this.#journey;
        this.settle(describeBroken(error, { address: trace.address ?? '', status: this.#status, started: this.#options.socket.bytesRead > 0, bodyBytes: trace.bodyBytes, length: this.#headers['content-length'] }));
    }
    #answer(body) {
        this.settle({ kind: 'answer', status: this.#status, headers: this.#headers, body });
    }
}
/** Raw headers, name and value in turn, as a record. Node's own ways of reading them drop repeated ones, or take three times as long. */
function joined(raw) {
    const headers = Object.create(null);
    for (let n = 0; n + 1 < raw.length; n += 2) {
        const name = (raw[n] ?? '').toLowerCase();
        const before = headers[name];
        headers[name] = before === undefined ? (raw[n + 1] ?? '') : `${before}, ${raw[n + 1] ?? ''}`;
    }
    return headers;
}

;// CONCATENATED MODULE: ./lib/probes/secure.js


/** Speaks TLS on an open connection, and checks the certificate against the host and the authorities that Node trusts. */
function secure_secure(socket, host, { limit, trace }) {
    trace.enter('tls');
    return new Promise((resolve) => {
        limit.onReached(() => {
            socket.destroy();
            resolve(stopped);
        });
        if (limit.cause !== undefined)
            return;
        // Loaded here because a run that speaks plain HTTP only has no need of it.
        const { connect } = process.getBuiltinModule('node:tls');
        const names = (0,external_node_net_.isIP)(host) === 0 ? { host, servername: host } : { host };
        const secured = connect({ socket, ALPNProtocols: ['http/1.1'], ...names });
        secured.on('error', (error) => {
            socket.destroy();
            resolve(secure_describe(error, host, trace.address ?? host));
        });
        secured.once('secureConnect', () => {
            trace.leave();
            resolve({ kind: 'connected', socket: secured });
        });
    });
}
/** Codes of OpenSSL's verification, as Node gives them, in words. */
const certificateTrouble = {
    CERT_HAS_EXPIRED: 'has expired',
    CERT_NOT_YET_VALID: 'is not valid yet',
    CERT_REVOKED: 'was revoked',
    CERT_REJECTED: 'is rejected',
    CERT_UNTRUSTED: 'is not trusted',
    CERT_SIGNATURE_FAILURE: 'has a wrong signature',
    CERT_CHAIN_TOO_LONG: 'has too long a chain',
    INVALID_CA: 'was signed by what is no authority',
    INVALID_PURPOSE: 'is not for servers',
    PATH_LENGTH_EXCEEDED: 'has too long a chain',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed',
    SELF_SIGNED_CERT_IN_CHAIN: 'comes from a self-signed authority that is not trusted here',
    UNABLE_TO_GET_ISSUER_CERT: 'comes from an authority that is not known here',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from an authority that is not known here',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes from an authority that is not known here',
    HOSTNAME_MISMATCH: 'is for another host',
};
function secure_describe(error, host, address) {
    const code = codeOf(error);
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return fault('certificate', `the certificate is for another host than ${host}${named(error)}`);
    const trouble = certificateTrouble[code];
    if (trouble !== undefined)
        return fault('certificate', `the certificate of ${host} ${trouble} (${code})`);
    const reason = reasonOf(code);
    if (reason === 'reset')
        return fault('reset', `${address} closed the connection during the TLS handshake`);
    if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_') || code === 'EPROTO') {
        return fault('protocol', `no TLS with ${address} (${code})`);
    }
    return fault(reason, `the TLS handshake with ${address} failed (${code})`);
}
/** The names that the certificate is for, as far as Node tells them. */
function named(error) {
    const names = 'cert' in error && typeof error.cert === 'object' && error.cert !== null && 'subjectaltname' in error.cert ? error.cert.subjectaltname : undefined;
    return typeof names === 'string' ? `: it names ${names}` : '';
}

;// CONCATENATED MODULE: ./lib/probes/http.js






const redirectsMax = 5;
/**
 * Sends a check's request over a connection of its own and follows redirects where wanted.
 * It has no cookies, and takes no proxy from the environment: a mock is reached as its clients reach it.
 */
async function probeHttp(check, userAgent, journey) {
    if (!URL.canParse(check.url) || !/^https?:/i.test(check.url))
        return fault('protocol', 'the URL of the check is not one of http: or https:');
    const url = new URL(check.url);
    let hop = { kind: 'hop', method: check.method, url, headers: complete(check.headers, userAgent), body: check.body };
    const seen = new Set();
    for (let redirects = 0;; redirects += 1) {
        const answer = await ask(hop, check, journey);
        if (answer.kind !== 'answer')
            return answer;
        const location = answer.headers['location'];
        if (!check.followRedirects || !isRedirect(answer.status, location))
            return { kind: 'fetched', response: responseOf(answer, hop, redirects) };
        const next = nextHop(hop, answer.status, location);
        if (next.kind === 'fault')
            return next;
        seen.add(`${hop.method} ${hop.url.href}`);
        if (seen.has(`${next.method} ${next.url.href}`))
            return fault('redirects', `redirected in a circle, back to ${shortUrl(next.url)}`);
        if (redirects === redirectsMax)
            return fault('redirects', `more than ${redirectsMax} redirects, the last to ${shortUrl(next.url)}`);
        hop = next;
    }
}
async function ask(hop, check, journey) {
    const connected = await connectTo(hop.url, check.family, journey);
    if (connected.kind !== 'connected')
        return connected;
    return exchange({ hop, socket: connected.socket, bodyBytesMax: check.bodyMaxBytes, redirects: check.followRedirects }, journey);
}
async function connectTo(url, family, journey) {
    const host = url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
    const encrypted = url.protocol === 'https:';
    const port = url.port === '' ? (encrypted ? 443 : 80) : Number(url.port);
    const dialled = await dial({ host, port, family }, journey);
    return encrypted && dialled.kind === 'connected' ? secure_secure(dialled.socket, host, journey) : dialled;
}
/**
 * The configured headers and what every request has.
 * No `accept-encoding`: asked for nothing, servers send bodies plain, which spares both sides the work and us zlib;
 * what is compressed all the same, or because a check asks for it, is decoded.
 */
function complete(headers, userAgent) {
    const standard = [['accept', '*/*'], ['user-agent', userAgent]];
    return [...standard.filter(([name]) => !headers.some(([given]) => given === name)), ...headers];
}
function responseOf({ status, headers, body }, hop, redirects) {
    const { text, isUtf8 } = decodeText(body);
    return { status, headers, body: text, bodyBytes: body.bytes.length, bodyCut: body.cut, bodyIsUtf8: isUtf8, redirects, url: hop.url.href };
}

;// CONCATENATED MODULE: ./lib/probes/limit.js
/** Timers of Node with a longer delay fire at once. */
const delayMaxMs = 2 ** 31 - 1;
/** Whether an aborted signal means the run's deadline (its reason is an error named `DeadlineError`) or something else. */
function abortCause(signal) {
    return signal.reason instanceof Error && signal.reason.name === 'DeadlineError' ? 'deadline' : 'cancelled';
}
/** Ends one probe at its timeout or when its signal is aborted, whichever comes first. `release` must be called in the end. */
class Limit {
    /** Why the probe was ended; undefined while it may go on. */
    cause;
    #signal;
    #timer;
    #abort = () => this.#reach(abortCause(this.#signal));
    #end;
    constructor(timeoutMs, signal) {
        this.#signal = signal;
        this.#timer = setTimeout(() => this.#reach('timeout'), Math.min(timeoutMs, delayMaxMs));
        if (signal.aborted)
            this.cause = abortCause(signal);
        else
            signal.addEventListener('abort', this.#abort);
    }
    /** Says how to end what is now in flight, in place of what was said before; called at once if the limit has been reached. */
    onReached(end) {
        this.#end = end;
        if (this.cause !== undefined)
            end();
    }
    /** Forgets the timer and the signal. */
    release() {
        clearTimeout(this.#timer);
        this.#signal.removeEventListener('abort', this.#abort);
        this.#end = undefined;
    }
    #reach(cause) {
        if (this.cause !== undefined)
            return;
        this.cause = cause;
        this.#end?.();
    }
}

;// CONCATENATED MODULE: ./lib/probes/slots.js
/** Makes `max` places. Thousands may wait on one signal at the cost of a single listener. */
function createSlots(max) {
    let taken = 0;
    let queue = [];
    let head = 0;
    const listeners = new Map();
    const settle = (waiter, place) => {
        waiter.settled = true;
        waiter.resolve(place);
    };
    const listen = (signal) => {
        if (listeners.has(signal))
            return;
        const dismiss = () => {
            for (const waiter of queue.slice(head))
                if (waiter.signal === signal && !waiter.settled)
                    settle(waiter, false);
        };
        listeners.set(signal, dismiss);
        signal.addEventListener('abort', dismiss);
    };
    const forget = () => {
        queue = [];
        head = 0;
        for (const [signal, dismiss] of listeners)
            signal.removeEventListener('abort', dismiss);
        listeners.clear();
    };
    return {
        take(signal) {
            if (signal.aborted)
                return Promise.resolve(false);
            if (taken < max) {
                taken += 1;
                return Promise.resolve(true);
            }
            listen(signal);
            return new Promise((resolve) => queue.push({ signal, resolve, settled: false }));
        },
        free() {
            for (let waiter = queue[head]; waiter !== undefined; waiter = queue[head]) {
                head += 1;
                if (waiter.settled)
                    continue;
                settle(waiter, true);
                return;
            }
            forget();
            taken -= 1;
        },
    };
}

;// CONCATENATED MODULE: ./lib/probes/tcp.js

/** Opens a connection and closes it. */
async function probeTcp(check, journey) {
    const dialled = await dial(check, journey);
    if (dialled.kind !== 'connected')
        return dialled;
    dialled.socket.destroy();
    return { kind: 'accepted' };
}

;// CONCATENATED MODULE: ./lib/probes/timeout-words.js
/** Says that a limit was reached, and in which phase: `no answer within 2 s (connected, waiting for the first byte)`. */
function timeoutWords(limitMs, trace) {
    const limit = limitMs < 1000 ? `${limitMs} ms` : `${Math.round(limitMs / 100) / 10} s`;
    const what = trace.phase === 'transfer' ? 'no whole answer' : 'no answer';
    return `${what} within ${limit} (${trace.phase === undefined ? 'not begun' : during[trace.phase](trace)})`;
}
const during = {
    lookup: (trace) => `looking up ${trace.name}`,
    connect: (trace) => `connecting to ${trace.address ?? 'no address'}`,
    tls: () => 'connected, in the TLS handshake',
    wait: () => 'connected, waiting for the first byte',
    transfer: (trace) => (trace.bodyBytes === 0 ? 'connected, the answer had begun' : `connected, ${trace.bodyBytes} bytes of the body read`),
};

;// CONCATENATED MODULE: ./lib/probes/trace.js
/** Where a probe is and how long each phase took; over several redirects the phases add up. */
class Trace {
    phase;
    /** The address that answered or is being tried. */
    address;
    /** The name being looked up. */
    name = '';
    /** Decoded bytes of the body so far. */
    bodyBytes = 0;
    #beganAt = performance.now();
    #phaseAt = this.#beganAt;
    #spentMs = {
        lookup: undefined,
        connect: undefined,
        tls: undefined,
        wait: undefined,
        transfer: undefined,
    };
    /** Ends the phase that was and begins another. */
    enter(phase) {
        const at = performance.now();
        this.#close(at);
        this.phase = phase;
        this.#phaseAt = at;
    }
    /** Ends the phase that was; what comes before the next counts in the total only. */
    leave() {
        this.#close(performance.now());
        this.phase = undefined;
    }
    /** Ends the last phase; milliseconds with two decimals. */
    finish() {
        const at = performance.now();
        this.#close(at);
        const { lookup, connect, tls, wait, transfer } = this.#spentMs;
        return {
            lookupMs: rounded(lookup),
            connectMs: rounded(connect),
            tlsMs: rounded(tls),
            waitMs: rounded(wait),
            transferMs: rounded(transfer),
            totalMs: Math.round((at - this.#beganAt) * 100) / 100,
        };
    }
    #close(at) {
        if (this.phase !== undefined)
            this.#spentMs[this.phase] = (this.#spentMs[this.phase] ?? 0) + at - this.#phaseAt;
    }
}
function rounded(ms) {
    return ms === undefined ? undefined : Math.round(ms * 100) / 100;
}

;// CONCATENATED MODULE: ./lib/probes/prober.js







/** A prober over real connections, a fresh one for every probe; the wait for a turn counts neither as time of the probe nor towards its timeout. */
function createProber({ connectionsMax = 50, userAgent = 'mock-medic', now = wallClock } = {}) {
    const slots = createSlots(connectionsMax);
    return {
        async probe(check, signal) {
            if (!(await slots.take(signal)))
                return notProbed(abortCause(signal), now());
            try {
                return await probeNow(check, { signal, userAgent, startedAt: now() });
            }
            finally {
                slots.free();
            }
        },
    };
}
async function probeNow(check, { signal, userAgent, startedAt }) {
    const trace = new Trace();
    const limit = new Limit(check.timeoutMs, signal);
    try {
        const outcome = await perform(check, userAgent, { limit, trace });
        const taken = { startedAt, timings: trace.finish(), address: trace.address };
        switch (outcome.kind) {
            case 'fetched':
                return { kind: 'responded', response: outcome.response, ...taken };
            case 'accepted':
                return { kind: 'responded', response: undefined, ...taken };
            case 'fault':
                if (outcome.reason === 'runner-network')
                    return { kind: 'not-probed', startedAt, reason: outcome.reason, detail: outcome.detail };
                return { kind: 'unreachable', reason: outcome.reason, detail: outcome.detail, ...taken };
            case 'stopped':
                if (limit.cause === 'deadline' || limit.cause === 'cancelled')
                    return notProbed(limit.cause, startedAt);
                return { kind: 'unreachable', reason: 'timeout', detail: timeoutWords(check.timeoutMs, trace), ...taken };
            default:
                return (0,assert_never/* assertNever */.x)(outcome);
        }
    }
    finally {
        limit.release();
    }
}
function perform(check, userAgent, journey) {
    switch (check.kind) {
        case 'http':
            return probeHttp(check, userAgent, journey);
        case 'tcp':
            return probeTcp(check, journey);
        default:
            return (0,assert_never/* assertNever */.x)(check);
    }
}
function notProbed(reason, startedAt) {
    const detail = reason === 'deadline' ? "the run's deadline came before the answer" : 'the run was cancelled before the answer';
    return { kind: 'not-probed', startedAt, reason, detail };
}
function wallClock() {
    return Math.round(performance.timeOrigin + performance.now());
}

// EXTERNAL MODULE: ./lib/domain/change.js
var change = __webpack_require__(2210);
// EXTERNAL MODULE: ./lib/domain/history.js
var domain_history = __webpack_require__(7040);
;// CONCATENATED MODULE: ./lib/domain/fold.js

/**
 * The union of two records of one identity: the earliest start, every outage once, everything that was said.
 * Outages that overlap in time are the same one, seen by two runs; those that only touch are not. `into` keeps its own numbering.
 */
function union(into, twin) {
    const ours = into.outages.map((outage) => ({ outage, ours: [outage.id], theirs: [] }));
    const theirs = twin.outages.map((outage) => ({ outage, ours: [], theirs: [outage.id] }));
    const sorted = [...ours, ...theirs].sort((a, b) => a.outage.startedAt - b.outage.startedAt || endOf(a.outage) - endOf(b.outage));
    const stretches = numbered(sorted.reduce(joinedTo, []), Math.max(...into.outages.map(({ id }) => id)));
    const renumbered = (notice, side) => {
        const outage = stretches.find((stretch) => stretch[side].includes(notice.outage))?.outage.id;
        if (outage !== undefined)
            return [{ ...notice, outage }];
        // Under its old number, what the twin said of an outage that it has forgotten would pass for something said of one of ours.
        return side === 'ours' ? [notice] : [];
    };
    const notices = [...into.notices.flatMap((notice) => renumbered(notice, 'ours')), ...twin.notices.flatMap((notice) => renumbered(notice, 'theirs'))];
    return (0,domain_history/* bounded */.Mm)({
        ...into,
        severity: into.severity === 'critical' ? 'critical' : twin.severity,
        openedAt: Math.min(into.openedAt, twin.openedAt),
        outages: (0,domain_history/* asOutages */.RN)(stretches.map(({ outage }) => outage)),
        older: { count: into.older.count + twin.older.count, downMs: into.older.downMs + twin.older.downMs },
        notices: notices.filter(({ kind, outage }, n) => notices.findIndex((known) => known.kind === kind && known.outage === outage) === n),
    });
}
/** The stretches with the next in order of time: one more, or the last of them made longer. */
function joinedTo(stretches, next) {
    const last = stretches.at(-1);
    if (last === undefined || !isSame(last.outage, next.outage))
        return [...stretches, next];
    const joint = { outage: merged(last.outage, next.outage), ours: [...last.ours, ...next.ours], theirs: [...last.theirs, ...next.theirs] };
    return [...stretches.slice(0, -1), joint];
}
/** What we knew keeps its number; what only the twin knew is numbered after it. */
function numbered(stretches, last) {
    let next = last;
    return stretches.map((stretch) => ({ ...stretch, outage: { ...stretch.outage, id: stretch.ours.at(-1) ?? (next += 1) } }));
}
const endOf = ({ endedAt }) => endedAt ?? Infinity;
function isSame(earlier, later) {
    return later.startedAt < endOf(earlier) || (later.startedAt === earlier.startedAt && endOf(later) === endOf(earlier));
}
function merged(known, other) {
    const ongoing = known.endedAt === undefined || other.endedAt === undefined;
    const newer = other.lastSeenAt > known.lastSeenAt ? other : known;
    return {
        ...newer,
        level: known.level === 'failing' ? 'failing' : other.level,
        startedAt: Math.min(known.startedAt, other.startedAt),
        confirmedAt: Math.min(known.confirmedAt, other.confirmedAt),
        endedAt: ongoing ? undefined : Math.max(known.endedAt, other.endedAt),
        curedBy: ongoing ? undefined : (known.curedBy ?? other.curedBy),
        exhaustedAt: known.exhaustedAt ?? other.exhaustedAt,
        attempts: (0,domain_history/* joined */.oR)(known.attempts, other.attempts),
        runUrl: known.runUrl ?? other.runUrl,
    };
}

;// CONCATENATED MODULE: ./lib/domain/decide.js





/** What should become of the record, given what is and what the record says. Level-triggered: asked again after its effects it has none. */
function decide(situation) {
    const { incident, twins } = canonical(situation.incidents);
    if (incident === undefined)
        return decideAfresh(situation);
    const marker = twins.reduce((known, twin) => union(known, twin.marker), incident.marker);
    const acknowledged = twins.some((twin) => twin.labels.includes(label/* label */.P.acknowledged));
    const decision = decideKnown(situation, { ...incident, marker });
    if (twins.length === 0)
        return decision;
    const carried = (0,change/* change */.Zg)('fold', incident, { marker, addLabels: acknowledged ? [label/* label */.P.acknowledged] : [] });
    const effect = decision.effects.find((each) => each.kind !== 'open') ?? carried;
    return {
        reason: decision.effects.length === 0 ? 'folded' : decision.reason,
        effects: [(0,change/* withLabels */.IO)(effect, carried.addLabels), ...twins.map((twin) => (0,change/* foldedInto */.JW)(incident, twin, situation.now))],
    };
}
/** The record that stands for its identity: the lowest number that is open, else the lowest. */
function canonical(incidents) {
    const sorted = [...incidents].sort((a, b) => a.number - b.number);
    const incident = sorted.find(({ state }) => state.state === 'open') ?? sorted[0];
    return { incident, twins: sorted.filter((each) => each !== incident) };
}
function decideAfresh(situation) {
    const { observed, service, stage, prior } = situation;
    switch (observed.kind) {
        case 'unknown':
            return nothing('unknown');
        case 'up':
            return nothing(observed.degraded ? 'degraded-is-not-recorded' : 'well');
        case 'down':
            if (stage === 'confirmed' && service.incident.open === 'if-recovery-fails' && service.recovery.length > 0)
                return nothing('recovery-first');
            if (prior !== undefined)
                return { reason: 'failing-again', effects: [(0,change/* reopened */.ZK)(situation, prior, (0,domain_history/* withNext */.e8)(prior.marker, observed.outage))] };
            return { reason: observed.outage.recovery === 'pending' ? 'opened-pending' : 'opened', effects: [(0,change/* opened */.Sg)(situation, observed.outage)] };
        case 'healed':
            if (service.incident.healed === 'summary')
                return nothing('healed-in-summary');
            if (prior !== undefined)
                return { reason: 'healed-again', effects: [(0,change/* appended */.YP)(situation, prior, observed.outage)] };
            return { reason: 'healed', effects: [(0,change/* opened */.Sg)(situation, observed.outage)] };
        default:
            return (0,assert_never/* assertNever */.x)(observed);
    }
}
function decideKnown(situation, incident) {
    const { state } = incident;
    switch (state.state) {
        case 'open':
            return decideOpen(situation, incident);
        case 'closed':
            return decideClosed(situation, incident, state.closure?.by === 'robot' ? 'robot' : (state.closure?.reason ?? 'completed'));
        case 'resolved':
            throw new Error(`#${incident.number} is settled and cannot be decided as unsettled`);
        default:
            return (0,assert_never/* assertNever */.x)(state);
    }
}
function decideOpen(situation, incident) {
    const { observed, stage } = situation;
    switch (observed.kind) {
        case 'unknown':
            return nothing('unknown');
        case 'up':
            if (observed.passedAt === undefined)
                return nothing('unsteady');
            return { reason: 'resolved', effects: [(0,change/* resolved */.L$)(situation, incident, (0,change/* endedByItself */.jj)(incident.marker, observed.passedAt))] };
        case 'healed':
            return { reason: 'resolved', effects: [(0,change/* resolved */.L$)(situation, incident, (0,change/* withSeen */.Wd)(incident.marker, observed.outage))] };
        case 'down': {
            if (stage === 'confirmed' && situation.service.recovery.length > 0)
                return nothing('recovery-first');
            const before = (0,domain_history/* latest */.IW)(incident.marker);
            const marker = { ...(0,change/* withSeen */.Wd)(incident.marker, observed.outage), resolvedAt: undefined, ending: undefined };
            const kind = before.endedAt !== undefined || before.level === observed.outage.level ? 'note' : before.level === 'degraded' ? 'raise' : 'lower';
            const reasons = { note: 'still-failing', raise: 'got-worse', lower: 'got-better' };
            return { reason: reasons[kind], effects: [(0,change/* standing */.JA)(situation, (0,change/* change */.Zg)(kind, incident, { marker }))] };
        }
        default:
            return (0,assert_never/* assertNever */.x)(observed);
    }
}
/** Somebody else closed it. It is reopened when that was too early, once; muted when a person did not want it; settled when the service is well. */
function decideClosed(situation, incident, how) {
    const { observed, now } = situation;
    switch (observed.kind) {
        case 'unknown':
            return nothing('unknown');
        case 'up':
            if (observed.passedAt === undefined)
                return nothing('unsteady');
            return { reason: 'settled', effects: [(0,change/* settled */.gu)(incident, (0,change/* endedByItself */.jj)(incident.marker, observed.passedAt), now)] };
        case 'healed':
            return { reason: 'settled', effects: [(0,change/* settled */.gu)(incident, (0,change/* withSeen */.Wd)(incident.marker, observed.outage), now)] };
        case 'down': {
            if (how === 'not-planned')
                return nothing('muted');
            if (situation.stage === 'confirmed' && situation.service.recovery.length > 0)
                return nothing('recovery-first');
            const marker = (0,change/* withSeen */.Wd)(incident.marker, observed.outage);
            const outage = (0,domain_history/* latest */.IW)(marker).id;
            const told = (0,domain_history/* said */.ag)(marker, 'reopened', outage);
            if (how === 'completed' && told)
                return nothing('muted');
            const reopening = (0,change/* reopened */.ZK)(situation, incident, marker);
            const due = { kind: 'reopened', outage, page: reopening.comment?.page ?? false };
            return { reason: how === 'robot' ? 'closed-by-robot' : 'closed-too-early', effects: [told ? reopening : (0,change/* commenting */.uR)(reopening, due, now)] };
        }
        default:
            return (0,assert_never/* assertNever */.x)(observed);
    }
}
const nothing = (reason) => ({ reason, effects: [] });

;// CONCATENATED MODULE: ./lib/scribe.js




/** Performs effects: the comment before the request that notes it, and every lost answer looked for before it is asked again. */
class Scribe {
    /** Every record that it created or changed, as it is now. */
    written = new Map();
    /** Every record that it has read or written: never older than this reconciling. */
    #fresh = new Map();
    #ports;
    #records;
    #service;
    constructor(ports, records, service) {
        this.#ports = ports;
        this.#records = records;
        this.#service = service;
    }
    async #read(number) {
        return this.#keep(await this.#ports.store.read(number));
    }
    /** The record, or undefined when it was deleted or moved away. */
    async readIfThere(number) {
        try {
            return await this.#read(number);
        }
        catch (error) {
            if (!(error instanceof lib_ports/* RecordError */.W) || error.reason !== 'not-found')
                throw error;
            this.#records.delete(number);
            return undefined;
        }
    }
    /** The record of the same identity that was resolved last, if that was within the reopen window. */
    async prior({ scope, service, now }) {
        const sinceAt = now - service.incident.reopenWindowMs;
        const candidates = (await this.#ports.store.settled(service.id, sinceAt))
            .flatMap((stored) => asIncident(stored, scope, service.id) ?? [])
            .filter(({ marker }) => marker.ending?.kind !== 'folded' && (marker.resolvedAt ?? 0) >= sinceAt)
            .sort((a, b) => (b.marker.resolvedAt ?? 0) - (a.marker.resolvedAt ?? 0));
        const [last] = candidates;
        const stored = last === undefined ? undefined : await this.readIfThere(last.number);
        return stored === undefined ? undefined : asIncident(stored, scope, service.id);
    }
    async perform(effect) {
        if (effect.kind === 'open')
            await this.#create(effect);
        else
            await this.#change(effect);
    }
    async #create(effect) {
        const { store } = this.#ports;
        const renderer = await this.#ports.renderer();
        const draft = {
            title: renderer.title(effect.marker),
            body: renderer.body(effect.marker, this.#service, effect.page),
            labels: effect.labels,
            assignees: effect.assignees,
        };
        const created = await onceDespiteLoss(() => store.create(draft), async () => (await store.unsettled()).find((stored) => isSameOpening(stored, effect)));
        this.#wrote(created);
        if (effect.closed)
            this.#wrote(await store.update(created.number, { open: false, labels: created.labels.filter((name) => name !== label/* label */.P.unsettled) }));
    }
    async #change(effect) {
        const { store } = this.#ports;
        const stored = this.#fresh.get(effect.number) ?? (await this.#read(effect.number));
        const marker = await this.#say(effect, stored);
        const renderer = await this.#ports.renderer();
        const labels = changedLabels(stored.labels, effect);
        const assignees = [...new Set([...stored.assignees, ...effect.addAssignees])];
        this.#wrote(await store.update(effect.number, {
            body: (0,domain_marker/* mergeBody */.rc)(stored.body, renderer.body(marker, this.#service, false)),
            // Where the state changes, so may another run have changed the labels since: open without `unsettled` nobody would find it again.
            ...(effect.state === 'unchanged' && sameSet(labels, stored.labels) ? {} : { labels }),
            ...(assignees.length === stored.assignees.length ? {} : { assignees }),
            ...(effect.state === 'unchanged' ? {} : { open: effect.state === 'open' }),
        }));
    }
    /**
     * Says what is due unless an unseen comment says it already. Gives the marker with everything noted that was found said.
     * What was not looked through stays unseen: a killed run may have said there what it could not note.
     */
    async #say({ comment, number, marker }, stored) {
        if (comment === undefined)
            return marker;
        const { store, clock } = this.#ports;
        const key = (0,domain_marker/* commentKey */.Td)(comment.kind, comment.outage);
        const seen = (0,domain_marker/* readMarker */.t7)(stored.body)?.commentsSeen ?? 0;
        const unseen = stored.comments > seen ? await store.comments(number, seen) : [];
        const noted = unseen.flatMap(domain_marker/* commentKeys */.g4).reduce((known, { kind, outage }) => (0,domain_history/* withNotice */.HL)(known, { kind, outage, at: clock.now() }), marker);
        if (unseen.some((body) => body.includes(key)))
            return { ...noted, commentsSeen: stored.comments };
        const renderer = await this.#ports.renderer();
        await onceDespiteLoss(async () => {
            await store.comment(number, renderer.comment(comment, marker, this.#service));
            return true;
        }, async () => ((await store.comments(number, seen)).some((body) => body.includes(key)) ? true : undefined));
        return { ...noted, commentsSeen: stored.comments + 1 };
    }
    #wrote(stored) {
        this.written.set(stored.number, this.#keep(stored));
    }
    #keep(stored) {
        if (stored.labels.includes(label/* label */.P.unsettled))
            this.#records.set(stored.number, stored);
        else
            this.#records.delete(stored.number);
        this.#fresh.set(stored.number, stored);
        return stored;
    }
}
/** Does something that must not happen twice: after a lost answer it looks whether it happened, and tries once more if not. */
async function onceDespiteLoss(act, look) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof lib_ports/* RecordError */.W) || error.reason !== 'lost')
            throw error;
        return (await look()) ?? (await act());
    }
}
function isSameOpening({ body }, { marker }) {
    const found = (0,domain_marker/* readMarker */.t7)(body);
    return found?.scope === marker.scope && found.service === marker.service && found.openedAt === marker.openedAt;
}
/** The believed incident in a stored record, or undefined when it belongs to another identity or cannot be read. */
function asIncident(stored, scope, service) {
    const marker = (0,domain_marker/* readMarker */.t7)(stored.body);
    if (marker?.scope !== scope || marker.service !== service)
        return undefined;
    const { number, url, labels, assignees, comments, open, closure } = stored;
    const state = open ? { state: 'open' } : labels.includes(label/* label */.P.unsettled) ? { state: 'closed', closure } : { state: 'resolved' };
    return { number, url, labels, assignees, comments, marker, state };
}
function changedLabels(labels, { addLabels, removeLabels }) {
    return [...new Set([...labels.filter((name) => !removeLabels.includes(name)), ...addLabels])];
}
function sameSet(a, b) {
    return a.length === b.length && a.every((name) => b.includes(name));
}

;// CONCATENATED MODULE: ./lib/reconcile.js





/** Begins to read the record at once; everything else waits for that one reading. */
function openRecord(ports, { scope, configuration }) {
    const { store, clock } = ports;
    const remarks = [];
    let listing = reconcile_list(store, remarks);
    // Whoever awaits it meets what went wrong; until then it must not end the process.
    listing.catch(() => undefined);
    /** Services for which an opening failed, and may have happened all the same. */
    const doubtful = new Set();
    let queue = Promise.resolve();
    /** One writer at a time: GitHub asks for that, and a service's decision must see what the last one wrote. */
    const inTurn = (act) => {
        const turn = queue.then(act, act);
        queue = turn.catch(() => undefined);
        return turn;
    };
    const reconcile = async (service, observed, stage) => {
        let known = await listing;
        const base = { now: clock.now(), scope, configuration, service, observed, stage, prior: undefined };
        if (known.kind === 'refused' && known.error.retryable && stage === 'concluded' && decide({ ...base, incidents: [] }).effects.length > 0) {
            // Recovery may have taken minutes: what was refused at the start of the run is asked for once more.
            listing = reconcile_list(store, remarks);
            known = await listing;
        }
        if (known.kind === 'refused') {
            const decision = decide({ ...base, incidents: [] });
            if (decision.effects.length === 0 && known.error.retryable && observed.kind !== 'down')
                return recorded(decision, undefined);
            return { kind: 'unrecorded', failure: asFailure(known.error), unsent: await unsent(ports, decision.effects[0], undefined, service) };
        }
        const { records } = known;
        const mine = () => [...records.values()].flatMap((stored) => asIncident(stored, scope, service.id) ?? []);
        const scribe = new Scribe(ports, records, service);
        try {
            if (doubtful.has(service.id))
                for (const stored of await store.unsettled())
                    records.set(stored.number, stored);
            doubtful.delete(service.id);
            const decision = await decideOnFresh({ ...base, incidents: mine() }, scribe);
            for (const effect of decision.effects)
                await scribe.perform(effect);
            const last = decision.effects.find(({ kind }) => kind !== 'fold') ?? decision.effects[0];
            return recorded(decision, scribe.written.get(last?.kind === 'open' || last === undefined ? -1 : last.number) ?? [...scribe.written.values()][0] ?? records.get(mine()[0]?.number ?? -1));
        }
        catch (error) {
            if (!(error instanceof lib_ports/* RecordError */.W))
                throw error;
            const [due] = decide({ ...base, now: clock.now(), incidents: mine() }).effects;
            if (due?.kind === 'open')
                doubtful.add(service.id);
            const target = due === undefined || due.kind === 'open' ? undefined : records.get(due.number);
            return { kind: 'unrecorded', failure: asFailure(error), unsent: await unsent(ports, due, target, service) };
        }
    };
    return {
        stateOf: async (service) => {
            const known = await listing;
            if (known.kind === 'refused')
                return 'unknown';
            const mine = [...known.records.values()].filter((stored) => asIncident(stored, scope, service) !== undefined);
            return mine.length === 0 ? 'none' : mine.some(({ open }) => open) ? 'open' : 'closed';
        },
        reconcile: (service, observed, stage) => inTurn(() => reconcile(service, observed, stage)),
        hasOrphans: async (configured) => orphans(await listing, { scope, configuration }, configured).length > 0,
        retire: (configured) => inTurn(async () => {
            const known = await listing;
            if (known.kind === 'refused')
                return [];
            const failures = [];
            for (const orphan of orphans(known, { scope, configuration }, configured)) {
                try {
                    const scribe = new Scribe(ports, known.records, undefined);
                    const stored = await scribe.readIfThere(orphan.number);
                    const incident = stored === undefined ? undefined : asIncident(stored, scope, (0,domain_marker/* readMarker */.t7)(orphan.body)?.service ?? '');
                    if (incident !== undefined && incident.state.state !== 'resolved')
                        for (const effect of (0,change/* retire */.S5)(incident, clock.now()).effects)
                            await scribe.perform(effect);
                }
                catch (error) {
                    if (!(error instanceof lib_ports/* RecordError */.W))
                        throw error;
                    failures.push(asFailure(error));
                }
            }
            return failures;
        }),
        remarks: () => [...remarks, ...store.remarks],
        failure: async () => {
            const known = await listing;
            return known.kind === 'refused' ? asFailure(known.error) : undefined;
        },
    };
}
function orphans(known, { scope, configuration }, configured) {
    if (known.kind === 'refused')
        return [];
    return [...known.records.values()].filter(({ body }) => {
        const marker = (0,domain_marker/* readMarker */.t7)(body);
        return marker?.scope === scope && marker.configuration === configuration && !configured.has(marker.service);
    });
}
async function reconcile_list(store, remarks) {
    try {
        const records = await store.unsettled();
        for (const { number, body } of records) {
            if ((0,domain_marker/* readMarker */.t7)(body) === undefined)
                remarks.push(`#${number} bears our labels, but its hidden marker was edited or cut and cannot be read; close it by hand.`);
        }
        return { kind: 'read', records: new Map(records.map((stored) => [stored.number, stored])) };
    }
    catch (error) {
        if (!(error instanceof lib_ports/* RecordError */.W))
            throw error;
        return { kind: 'refused', error };
    }
}
/** Decides on the listing first; what would write is decided again on a fresh reading of every record that it concerns. */
async function decideOnFresh(situation, scribe) {
    const first = decide(situation);
    const { incidents, observed } = situation;
    if (incidents.length === 0) {
        if (first.effects.length === 0)
            return first;
        return decide({ ...situation, prior: await scribe.prior(situation) });
    }
    const closedByOthers = observed.kind === 'down' && incidents.some(({ state }) => state.state === 'closed');
    if (first.effects.length === 0 && !closedByOthers)
        return first;
    const fresh = [];
    for (const { number } of incidents) {
        const stored = await scribe.readIfThere(number);
        const incident = stored === undefined ? undefined : asIncident(stored, situation.scope, situation.service.id);
        if (incident !== undefined && incident.state.state !== 'resolved')
            fresh.push(incident);
    }
    const again = { ...situation, incidents: fresh };
    return fresh.length === 0 && decide(again).effects.length > 0 ? decide({ ...again, prior: await scribe.prior(again) }) : decide(again);
}
function recorded({ reason, effects }, stored) {
    const incident = stored === undefined ? undefined : { number: stored.number, url: stored.url, open: stored.open };
    return { kind: 'recorded', reason, effects: effects.map(({ kind }) => kind), incident };
}
const asFailure = ({ message, retryable }) => ({ message, retryable });
async function unsent(ports, effect, stored, service) {
    if (effect === undefined)
        return undefined;
    const renderer = await ports.renderer();
    const body = renderer.body(effect.marker, service, effect.kind === 'open' && effect.page);
    return { title: stored?.title ?? renderer.title(effect.marker), body: stored === undefined ? body : (0,domain_marker/* mergeBody */.rc)(stored.body, body) };
}

;// CONCATENATED MODULE: ./lib/domain/outage.js
/** The outage that an examination confirmed, before anything was tried. Throws for an examination that is healthy. */
function outageSeen(examination, facts) {
    const { verdict, firstFailedAt, startedAt, endedAt } = examination;
    if (verdict.kind === 'healthy')
        throw new Error('a healthy examination is no outage');
    return {
        id: 1,
        level: facts.level,
        startedAt: firstFailedAt ?? startedAt,
        confirmedAt: endedAt,
        lastSeenAt: endedAt,
        endedAt: undefined,
        curedBy: undefined,
        recovery: facts.recovering ? 'running' : 'none',
        exhaustedAt: undefined,
        findings: verdict.findings,
        attempts: [],
        runUrl: facts.runUrl,
    };
}
/** The outage with what recovery did about it. */
function outageWith(outage, recovery, now) {
    if (recovery.kind === 'none')
        return { ...outage, recovery: 'none' };
    const { kind, attempts } = recovery;
    const tried = { ...outage, attempts, recovery: kind };
    if (kind !== 'recovered')
        return { ...tried, lastSeenAt: now, exhaustedAt: kind === 'exhausted' ? now : undefined };
    const cure = attempts.findLast(({ result }) => result === 'cured');
    const lastSeenAt = Math.max(outage.lastSeenAt, cure?.startedAt ?? 0);
    return { ...tried, lastSeenAt, endedAt: Math.max(outage.startedAt, recovery.passedAt), curedBy: cure?.label };
}

;// CONCATENATED MODULE: ./lib/domain/verdict.js
const rank = { healthy: 0, degraded: 1, unknown: 2, failing: 3 };
/** The worst of several verdicts (failing > unknown > degraded > healthy), with the findings of all that are as bad. */
function worst(verdicts) {
    const top = verdicts.reduce((kind, verdict) => (rank[verdict.kind] > rank[kind] ? verdict.kind : kind), 'healthy');
    if (top === 'healthy')
        return { kind: 'healthy' };
    const [first, ...rest] = verdicts.flatMap((verdict) => ('findings' in verdict && verdict.kind === top ? verdict.findings : []));
    if (first === undefined)
        throw new Error(`a verdict of ${top} has no finding`);
    return { kind: top, findings: [first, ...rest] };
}
/** The worst of several verdict kinds. */
function worstKind(kinds) {
    return kinds.reduce((worstSoFar, kind) => (rank[kind] > rank[worstSoFar] ? kind : worstSoFar), 'healthy');
}

;// CONCATENATED MODULE: ./lib/domain/conclude.js
/** The most samples that one series takes: three times the longer threshold. */
function samplesMax(rule) {
    return 3 * Math.max(rule.failureThreshold, rule.successThreshold);
}
/**
 * What the samples of one check, oldest first, come to; `more` while another is needed.
 * A streak of failures is failing, of passes healthy, of degraded (failures among them) degraded. Unknown samples break streaks and count for nothing.
 */
function conclude(samples, rule) {
    const streak = concludeStreak(samples, rule);
    if (streak !== undefined)
        return streak;
    if (samples.length >= samplesMax(rule))
        return concludeMixed(samples, rule);
    return rule.ended ? unfinished(samples, rule) : 'more';
}
function concludeStreak(samples, rule) {
    const { failureThreshold, successThreshold, passesNeeded } = rule;
    const passes = tail(samples, ['healthy']);
    const all = passes === samples.length;
    if (passes >= (all ? passesNeeded : successThreshold) && passes > 0)
        return { kind: 'healthy' };
    if (tail(samples, ['failing']) >= failureThreshold)
        return samples.at(-1)?.verdict;
    // A streak that is short of passes could not tell whether an open incident is over.
    const needed = Math.max(failureThreshold, successThreshold);
    return tail(samples, ['failing', 'degraded']) < needed ? undefined : degraded(samples.slice(-needed), rule);
}
/** The cap was reached without a streak: unknown where the unknown samples are to blame, else degraded. */
function concludeMixed(samples, rule) {
    const known = samples.filter(({ verdict }) => verdict.kind !== 'unknown');
    const unknowns = samples.length - known.length;
    const prevented = unknowns > known.length || (unknowns > 0 && concludeStreak(known, rule) !== undefined);
    return prevented ? unfinished(samples, rule) : degraded(samples, rule);
}
/** Degraded: what was wrong last, and before it the share of failures in words unless every sample was degraded. */
function degraded(samples, rule) {
    const last = lastFindings(samples, 'degraded');
    if (last !== undefined && countOf(samples, 'degraded') === samples.length)
        return { kind: 'degraded', findings: last };
    return { kind: 'degraded', findings: [share(samples, rule), ...(countOf(samples, 'failing') === 0 ? [] : (last ?? []))] };
}
/** `4 of 9 probes failed`, or were degraded where none failed; with an example. */
function share(samples, rule) {
    const failures = countOf(samples, 'failing');
    const [example] = lastFindings(samples, failures > 0 ? 'failing' : 'degraded') ?? [];
    const words = failures > 0 ? `${failures} of ${samples.length} probes failed` : `${countOf(samples, 'degraded')} of ${samples.length} probes were degraded`;
    return {
        class: example?.class ?? 'assertion',
        check: rule.check,
        cause: example === undefined ? words : `${words}: ${example.cause}`,
        expected: example?.expected ?? 'every probe to pass',
        got: example?.got ?? words,
        evidence: example?.evidence,
    };
}
/** Unknown: why the last unknown sample was so, or that the run was cut off; and how many had failed by then. */
function unfinished(samples, rule) {
    const cutOff = {
        class: 'runner-network',
        check: rule.check,
        cause: `not confirmed on ${rule.check}: the run was cut off`,
        expected: `${rule.failureThreshold} failures or ${rule.successThreshold} passes in a row`,
        got: samples.length === 1 ? 'one probe' : `${samples.length} probes`,
        evidence: undefined,
    };
    const [first, ...more] = lastFindings(samples, 'unknown') ?? [cutOff];
    return { kind: 'unknown', findings: [first, ...more, ...(countOf(samples, 'failing') > 0 ? [share(samples, rule)] : [])] };
}
function lastFindings(samples, kind) {
    const verdict = samples.findLast((sample) => sample.verdict.kind === kind)?.verdict;
    return verdict !== undefined && verdict.kind !== 'healthy' ? verdict.findings : undefined;
}
/** How many samples at the end are of these kinds. */
function tail(samples, kinds) {
    const before = samples.findLastIndex(({ verdict }) => !kinds.includes(verdict.kind));
    return samples.length - 1 - before;
}
function countOf(samples, kind) {
    return samples.filter(({ verdict }) => verdict.kind === kind).length;
}
/**
 * When the first probe began of those that did not pass and led to this verdict (epoch milliseconds); undefined when it is healthy.
 * A streak begins after the last pass; a service that was now up, now down is not well since its first bad probe.
 */
function firstFailedAt(samples, verdict, rule) {
    if (verdict.kind === 'healthy')
        return undefined;
    if (verdict.kind === 'unknown')
        return (samples.find((sample) => sample.verdict.kind !== 'healthy') ?? samples[0])?.startedAt;
    const bad = verdict.kind === 'failing' ? ['failing'] : ['failing', 'degraded'];
    const isStreak = tail(samples, bad) >= rule.failureThreshold;
    const from = isStreak ? samples.findLastIndex((sample) => sample.verdict.kind === 'healthy') + 1 : 0;
    return samples.slice(from).find((sample) => bad.includes(sample.verdict.kind))?.startedAt;
}
/** When the first probe began of the passes that end the samples, degraded probes among them where the verdict is degraded; undefined when they are too few to be a cure. */
function passedAt(samples, verdict, rule) {
    if (verdict.kind !== 'healthy' && verdict.kind !== 'degraded')
        return undefined;
    const passes = tail(samples, verdict.kind === 'healthy' ? ['healthy'] : ['healthy', 'degraded']);
    const isEnough = verdict.kind === 'healthy' || passes >= rule.successThreshold;
    return isEnough ? samples[samples.length - passes]?.startedAt : undefined;
}

// EXTERNAL MODULE: ./lib/domain/describe.js
var domain_describe = __webpack_require__(1339);
;// CONCATENATED MODULE: ./lib/domain/cause.js

const pathMax = 80;
const urlForm = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#]*)([^?#]*)/iu;
const cause_loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|::1)$/iu;
/** `GET /orders` or `tcp :3001`: the configuration's own words, without the query, which may hold what is secret. */
function labelOf(check) {
    if (check.kind === 'tcp')
        return `tcp ${placeOf(check)}`;
    const path = urlForm.exec(check.url)?.[2] ?? '';
    return `${check.method} ${(0,domain_describe/* cut */.Jj)(path === '' ? '/' : path, pathMax)}`;
}
/** `:3001` on this machine, `example.org` or `example.org:8443` elsewhere. */
function placeOf(check) {
    if (check.kind === 'tcp') {
        if (cause_loopback.test(check.host))
            return `:${check.port}`;
        return `${check.host.includes(':') ? `[${check.host}]` : check.host}:${check.port}`;
    }
    const authority = urlForm.exec(check.url)?.[1] ?? '';
    const port = /:(\d+)$/u.exec(authority)?.[1];
    const host = port === undefined ? authority : authority.slice(0, -port.length - 1);
    if (cause_loopback.test(host))
        return `:${port ?? (check.url.startsWith('https:') ? '443' : '80')}`;
    return authority;
}
/** Why nothing usable came, in our own words. */
function unreachableCause(check, reason) {
    const words = {
        'name-not-found': `name not found: ${placeOf(check)}`,
        refused: `connection refused on ${placeOf(check)}`,
        reset: `connection reset on ${labelOf(check)}`,
        timeout: `timeout on ${labelOf(check)}`,
        certificate: `certificate not accepted on ${placeOf(check)}`,
        protocol: `not an HTTP answer on ${labelOf(check)}`,
        redirects: `redirects that lead nowhere on ${labelOf(check)}`,
        'invalid-body': `broken body on ${labelOf(check)}`,
        network: `network fault on ${placeOf(check)}`,
    };
    return words[reason];
}
/** Why nothing was probed, in our own words. */
function notProbedCause(check, reason) {
    const words = {
        deadline: 'the run was out of time',
        cancelled: 'the run was cancelled',
        'runner-network': 'the runner has no network',
    };
    return `could not probe ${labelOf(check)}: ${words[reason]}`;
}

;// CONCATENATED MODULE: ./lib/domain/match.js


const holds = { kind: 'holds' };
const match_nothing = 'nothing there';
/** Whether two JSON values are the same, without any coercion: `1` is `1.0`, and `"16"` is not `16`. The depth of `wanted` bounds the work. */
function equal(wanted, value) {
    if (wanted === null || typeof wanted !== 'object')
        return wanted === value;
    if (value === null || typeof value !== 'object')
        return false;
    if (Array.isArray(wanted) || Array.isArray(value)) {
        return Array.isArray(wanted) && Array.isArray(value) && wanted.length === value.length && wanted.every((item, index) => equal(item, value[index]));
    }
    const ours = Object.entries(wanted);
    const theirs = value;
    return Object.keys(theirs).length === ours.length && ours.every(([key, item]) => Object.hasOwn(theirs, key) && equal(item, theirs[key]));
}
/** Matches one value, or with undefined its absence, which satisfies nothing but `exists: false`. */
function match(matcher, value) {
    return combine(matcher, (condition) => matchCondition(condition, value === undefined ? [] : [value]));
}
/** Matches the nodes that a path selected. No nodes satisfy nothing but `exists: false` and a `count` that allows 0. */
function matchNodes(matcher, nodes) {
    return combine(matcher, (condition) => matchCondition(condition, nodes));
}
/** All conditions must hold: one that is broken decides, whatever could not be decided beside it. */
function combine(matcher, test) {
    let result = holds;
    for (const condition of matcher) {
        const next = test(condition);
        if (next.kind === 'broken' || next.kind === 'incomparable')
            return next;
        if (next.kind === 'undecided')
            result = next;
    }
    return result;
}
function matchCondition(condition, nodes) {
    const answer = (ok, got) => (ok ? holds : { kind: 'broken', expected: (0,domain_describe/* conditionWords */.ri)(condition), got });
    if (condition.kind === 'exists')
        return answer(nodes.length > 0 === condition.value, nodes.length === 0 ? match_nothing : nodesWords(nodes));
    if (condition.kind === 'count')
        return within(condition, match(condition.matcher, nodes.length), `a count of ${nodes.length}`);
    const [value] = nodes;
    if (value === undefined)
        return answer(false, match_nothing);
    if (condition.kind === 'not')
        return invert(condition, matchNodes(condition.matcher, nodes), nodesWords(nodes));
    if (condition.kind === 'every')
        return matchEvery(condition, nodes);
    if (condition.kind === 'some')
        return matchSome(condition, nodes);
    return nodes.length === 1 ? matchValue(condition, value) : answer(false, `${nodes.length} values where one was wanted`);
}
function matchValue(condition, value) {
    const answer = (ok, got = (0,domain_describe/* valueWords */.pz)(value)) => (ok ? holds : { kind: 'broken', expected: (0,domain_describe/* conditionWords */.ri)(condition), got });
    switch (condition.kind) {
        case 'equals':
            return answer(equal(condition.value, value));
        case 'contains':
            return answer(contains(value, condition.value));
        case 'matches':
            return matchPattern(condition, value);
        case 'gt':
        case 'gte':
        case 'lt':
        case 'lte':
            if (typeof value === 'number')
                return answer(compare[condition.kind](value, condition.value));
            return { kind: 'incomparable', expected: (0,domain_describe/* conditionWords */.ri)(condition), got: `${(0,domain_describe/* typeWords */.yL)((0,domain_describe/* typeOf */.QP)(value))}, not a number: ${(0,domain_describe/* valueWords */.pz)(value)}` };
        case 'type':
            return answer((0,domain_describe/* typeOf */.QP)(value) === condition.value, `${(0,domain_describe/* typeWords */.yL)((0,domain_describe/* typeOf */.QP)(value))}: ${(0,domain_describe/* valueWords */.pz)(value)}`);
        case 'length': {
            const length = lengthOf(value);
            if (length === undefined)
                return answer(false, `${(0,domain_describe/* typeWords */.yL)((0,domain_describe/* typeOf */.QP)(value))}, which has no length`);
            return within(condition, match(condition.matcher, length), `a length of ${length}`);
        }
        default:
            return (0,assert_never/* assertNever */.x)(condition);
    }
}
const compare = {
    gt: (value, limit) => value > limit,
    gte: (value, limit) => value >= limit,
    lt: (value, limit) => value < limit,
    lte: (value, limit) => value <= limit,
};
function contains(value, wanted) {
    if (typeof value === 'string')
        return typeof wanted === 'string' && value.includes(wanted);
    return Array.isArray(value) && value.some((item) => equal(wanted, item));
}
function matchPattern(condition, value) {
    const expected = (0,domain_describe/* conditionWords */.ri)(condition);
    if (typeof value !== 'string')
        return { kind: 'broken', expected, got: `${(0,domain_describe/* typeWords */.yL)((0,domain_describe/* typeOf */.QP)(value))}, not text: ${(0,domain_describe/* valueWords */.pz)(value)}` };
    const answer = condition.test(value);
    if (answer === 'yes')
        return holds;
    if (answer === 'no')
        return { kind: 'broken', expected, got: (0,domain_describe/* valueWords */.pz)(value) };
    return { kind: 'undecided', expected, got: 'the pattern takes too long on this text' };
}
function matchEvery(condition, nodes) {
    let undecided = holds;
    for (const [index, node] of nodes.entries()) {
        const inner = match(condition.matcher, node);
        if (inner.kind === 'broken' || inner.kind === 'incomparable')
            return within(condition, inner, `${inner.got} (${index + 1} of ${nodes.length})`);
        if (inner.kind === 'undecided')
            undecided = within(condition, inner, inner.got);
    }
    return undecided;
}
function matchSome(condition, nodes) {
    let inner = holds;
    for (const node of nodes) {
        const next = match(condition.matcher, node);
        if (next.kind === 'holds')
            return holds;
        if (inner.kind !== 'undecided')
            inner = next;
    }
    return within(condition, inner, `none of ${nodes.length}: ${nodesWords(nodes)}`);
}
/** Retells what an inner matcher said in the words of the condition around it. */
function within(outer, inner, got) {
    if (inner.kind === 'holds')
        return holds;
    return { kind: inner.kind, expected: (0,domain_describe/* conditionWords */.ri)(outer), got: inner.kind === 'undecided' ? inner.got : got };
}
function invert(outer, inner, got) {
    if (inner.kind === 'broken')
        return holds;
    const expected = (0,domain_describe/* conditionWords */.ri)(outer);
    return inner.kind === 'holds' ? { kind: 'broken', expected, got } : { kind: inner.kind, expected, got: inner.got };
}
const nodesWords = (nodes) => nodes.slice(0, 3).map(domain_describe/* valueWords */.pz).join(', ') + (nodes.length > 3 ? ', …' : '');
/** The code points of a text, the elements of a list, the members of an object; undefined for what has no length. */
function lengthOf(value) {
    if (typeof value === 'string')
        return codePoints(value);
    if (Array.isArray(value))
        return value.length;
    return value === null || typeof value !== 'object' ? undefined : Object.keys(value).length;
}
function codePoints(text) {
    let pairs = 0;
    for (let index = 1; index < text.length; index++) {
        const isPair = (text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800;
        if (isPair)
            pairs++;
    }
    return text.length - pairs;
}

;// CONCATENATED MODULE: ./lib/domain/judge.js




const healthy = { kind: 'healthy' };
const causeMax = 160;
const gotMax = 1_000;
const evidenceMax = 2_000;
/**
 * What one observation of a check means. Unreachable or a broken `expect` is failing, a broken `warn` degraded;
 * what was not probed, or could not be decided within bounds, is unknown.
 */
function judge(check, observation) {
    switch (observation.kind) {
        case 'unreachable':
            return { kind: 'failing', findings: [unreachable(check, observation)] };
        case 'not-probed':
            return { kind: 'unknown', findings: [judge_notProbed(check, observation)] };
        case 'responded':
            return judgeAnswer(check, observation);
        default:
            return (0,assert_never/* assertNever */.x)(observation);
    }
}
function judgeAnswer(check, answer) {
    const read = documentReader(answer.response);
    const broken = evaluate({ check, answer, read, expectations: check.expect });
    const expected = verdictOf('failing', broken);
    if (expected.kind !== 'healthy' || check.warn === undefined)
        return expected;
    return verdictOf('degraded', evaluate({ check, answer, read, expectations: check.warn }));
}
/** What was broken decides; what could not be decided counts only where nothing else was broken. */
function verdictOf(kind, faults) {
    const [broken, ...more] = faults.filter((fault) => fault.class !== 'config-error');
    if (broken !== undefined)
        return { kind, findings: [broken, ...more] };
    const [undecided, ...others] = faults;
    return undecided === undefined ? healthy : { kind: 'unknown', findings: [undecided, ...others] };
}
/** Everything that is not as expected, the worst first. With a wrong status the rest of the response is beside the point, but not its slowness. */
function evaluate(question) {
    const { answer, expectations } = question;
    const findings = [];
    const { response } = answer;
    const statusIsRight = response === undefined || expectations.status === undefined || expectations.status.some(({ from, to }) => response.status >= from && response.status <= to);
    if (!statusIsRight)
        findings.push(wrongStatus(question, response));
    if (expectations.withinMs !== undefined && answer.timings.totalMs > expectations.withinMs)
        findings.push(slow(question, expectations.withinMs));
    if (response === undefined || !statusIsRight)
        return findings;
    for (const { name, matcher } of expectations.headers) {
        const value = Object.hasOwn(response.headers, name) ? response.headers[name] : undefined;
        findings.push(...findingsOf(question, { result: match(matcher, value), cause: `wrong header ${name}`, subject: `header ${name}`, evidence: undefined }));
    }
    return [...findings, ...bodyFindings(question, response)];
}
function bodyFindings(question, response) {
    const { body, json } = question.expectations;
    if (body === undefined && json.length === 0)
        return [];
    if (response.bodyCut)
        return [judge_fault(question, { cause: 'too large a body', expected: 'a body within the limit', got: `more than ${response.bodyBytes} bytes`, evidence: response.body })];
    if (!response.bodyIsUtf8)
        return [judge_fault(question, { cause: 'not UTF-8 in the body', expected: 'a body in UTF-8', got: 'bytes that are not UTF-8', evidence: undefined })];
    const findings = body === undefined ? [] : [...findingsOf(question, { result: match(body, response.body), cause: 'wrong body', subject: 'body', evidence: response.body })];
    if (json.length === 0)
        return findings;
    const document = question.read();
    if (!document.isJson) {
        const type = response.headers['content-type'];
        const got = response.body === '' ? 'an empty body' : `a body that is not JSON${type === undefined ? '' : ` (content-type ${type})`}`;
        return [...findings, judge_fault(question, { cause: 'not JSON', expected: 'a JSON body', got, evidence: response.body })];
    }
    return [...findings, ...json.flatMap((expectation) => jsonFindings({ question, response, expectation, document: document.value }))];
}
function jsonFindings(given) {
    const { path, matcher, select } = given.expectation;
    const nodes = select(given.document);
    const wording = { cause: `wrong JSON at ${path}`, subject: path, evidence: given.response.body };
    const expected = (0,domain_describe/* matcherWords */.YG)(matcher);
    if (nodes === 'too-slow')
        return findingsOf(given.question, { ...wording, result: { kind: 'undecided', expected, got: 'the path takes too long on this document' } });
    if (nodes === 'too-deep')
        return findingsOf(given.question, { ...wording, result: { kind: 'broken', expected, got: 'JSON that is nested too deeply' } });
    return findingsOf(given.question, { ...wording, result: matchNodes(matcher, nodes) });
}
/** Parses the body when first asked, and only once for `expect` and `warn`. */
function documentReader(response) {
    let document;
    return () => (document ??= parse(response?.body ?? ''));
}
function parse(body) {
    try {
        return { isJson: true, value: JSON.parse(body.startsWith('\uFEFF') ? body.slice(1) : body) };
    }
    catch {
        return { isJson: false };
    }
}
/** A broken assertion on an answer that came; the check is named in the cause. */
function judge_fault({ check }, { cause, expected, got, evidence }) {
    return finding(check, { class: 'assertion', cause: `${cause} on ${labelOf(check)}`, expected, got, evidence });
}
function findingsOf(question, told) {
    const { result, cause, subject, evidence } = told;
    if (result.kind === 'holds')
        return [];
    const expected = `${subject}: ${result.expected}`;
    if (result.kind !== 'undecided')
        return [judge_fault(question, { cause, expected, got: result.got, evidence })];
    return [finding(question.check, { class: 'config-error', cause: `could not decide ${subject} on ${labelOf(question.check)}`, expected, got: result.got, evidence: undefined })];
}
function wrongStatus({ check, answer, expectations }, response) {
    const { status, body } = response;
    return finding(check, {
        class: status >= 500 && status <= 599 ? 'target-down' : 'assertion',
        cause: `HTTP ${status} on ${labelOf(check)}`,
        expected: `status ${(0,domain_describe/* statusWords */.o7)(expectations.status ?? [])}`,
        got: `${status}${answeredFrom(check, answer)}`,
        evidence: body,
    });
}
/** `localhost` may be one server on IPv4 and another on IPv6: which of them has answered is part of the finding. */
function answeredFrom(check, { address }) {
    const isLocalhost = check.kind === 'http' && /^https?:\/\/(?:[^/@]*@)?(?:[\w-]+\.)*localhost(?=[:/?#]|$)/i.test(check.url);
    return isLocalhost && address !== undefined ? ` from ${address}` : '';
}
function slow({ check, answer }, withinMs) {
    const limit = (0,domain_describe/* durationWords */.Sh)(withinMs);
    return finding(check, { class: 'assertion', cause: `slow ${labelOf(check)}: over ${limit}`, expected: `an answer within ${limit}`, got: (0,domain_describe/* durationWords */.Sh)(answer.timings.totalMs), evidence: undefined });
}
function unreachable(check, { reason, detail }) {
    const expected = check.kind === 'tcp' ? 'an open port' : 'an answer';
    return finding(check, { class: 'target-down', cause: unreachableCause(check, reason), expected, got: detail, evidence: undefined });
}
function judge_notProbed(check, { reason, detail }) {
    return finding(check, { class: 'runner-network', cause: notProbedCause(check, reason), expected: 'a probe', got: detail, evidence: undefined });
}
function finding(check, given) {
    const evidence = given.evidence === undefined || given.evidence === '' ? undefined : (0,domain_describe/* cut */.Jj)(given.evidence, evidenceMax);
    return { class: given.class, check: check.name, cause: (0,domain_describe/* cut */.Jj)(given.cause, causeMax), expected: (0,domain_describe/* cut */.Jj)(given.expected, gotMax), got: (0,domain_describe/* cut */.Jj)(given.got, gotMax), evidence };
}

;// CONCATENATED MODULE: ./lib/examine.js



const textMax = 200;
const examine_evidenceMax = 300;
/**
 * Probes every check of a service until each has come to a verdict, `retry-interval` apart, all checks at once.
 * `passesNeeded` is asked once, only after a first pass, so that a first probe need not wait for what is still being listed; it must not reject.
 */
async function examine(service, tools, passesNeeded) {
    const startedAt = tools.clock.now();
    let needed;
    const askOnce = () => (needed ??= passesNeeded());
    const series = await Promise.all(service.checks.map((check) => probeUntilConcluded(check, service, { ...tools, passesNeeded: askOnce })));
    const verdict = worst(series.map(({ check }) => check.verdict));
    const endedAt = tools.clock.now();
    const checks = series.map(({ check }) => check);
    const probes = checks.reduce((sum, check) => sum + check.probes, 0);
    tools.log.tell({ kind: 'examined', service: service.id, verdict: verdict.kind, probes, tookMs: endedAt - startedAt });
    const deciding = series.filter(({ check }) => check.verdict.kind === verdict.kind);
    return { verdict, checks, startedAt, endedAt, firstFailedAt: earliest(deciding.map((one) => one.firstFailedAt)), passedAt: allPassedAt(series) };
}
/** Examines a service afresh after a recovery step: cured when every check passed `success-threshold` times in a row. */
async function verifyCure(service, tools) {
    const { verdict, passedAt } = await examine(service, tools, () => Promise.resolve(service.confirmation.successThreshold));
    // What opens an incident by itself cannot end one.
    const isWell = verdict.kind === 'healthy' || service.incident.openOn === 'failing';
    if (passedAt !== undefined && isWell)
        return { passedAt };
    if (verdict.kind === 'healthy')
        throw new Error(`the verification of ${service.id} passed at no time`);
    const [finding] = verdict.findings;
    return { still: finding.cause, finding };
}
async function probeUntilConcluded(check, service, tools) {
    const { clock, signal } = tools;
    const samples = [];
    for (;;) {
        const { sample, observation } = await probeOnce(check, service, tools);
        samples.push(sample);
        const allPassed = samples.every(({ verdict }) => verdict.kind === 'healthy');
        const passesNeeded = allPassed ? await tools.passesNeeded() : service.confirmation.successThreshold;
        const rule = { ...service.confirmation, check: check.name, passesNeeded, ended: false };
        let verdict = conclude(samples, rule);
        if (verdict === 'more') {
            await clock.sleep(service.confirmation.retryIntervalMs, signal);
            if (signal.aborted)
                verdict = conclude(samples, { ...rule, ended: true });
        }
        if (verdict !== 'more')
            return seriesOf({ check, samples, verdict, rule, observation });
    }
}
async function probeOnce(check, service, { prober, clock, clean, log, signal }) {
    const observation = await prober.probe(check, signal);
    const endedAt = clock.now();
    const verdict = cleanVerdict(judge(check, observation), clean);
    const { startedAt } = observation;
    const cause = verdict.kind === 'healthy' ? undefined : verdict.findings[0].cause;
    log.tell({ kind: 'probed', service: service.id, check: check.name, verdict: verdict.kind, cause, tookMs: endedAt - startedAt });
    return { sample: { startedAt, endedAt, verdict }, observation };
}
function seriesOf(ended) {
    const { check, samples, verdict, rule, observation } = ended;
    const wire = observation.kind === 'not-probed' ? undefined : observation;
    return {
        check: {
            name: check.name,
            verdict,
            probes: samples.length,
            failures: samples.filter((sample) => sample.verdict.kind === 'failing').length,
            status: wire?.kind === 'responded' ? wire.response?.status : undefined,
            address: wire?.address,
            timings: wire?.timings,
        },
        firstFailedAt: firstFailedAt(samples, verdict, rule),
        passedAt: passedAt(samples, verdict, rule),
    };
}
/** Redacts and bounds what a finding says before it is kept or told: it may quote the service. */
function cleanVerdict(verdict, clean) {
    if (verdict.kind === 'healthy')
        return verdict;
    const [first, ...rest] = verdict.findings.map((finding) => ({
        class: finding.class,
        check: finding.check,
        cause: clean(finding.cause, textMax),
        expected: clean(finding.expected, textMax),
        got: clean(finding.got, textMax),
        evidence: finding.evidence === undefined ? undefined : clean(finding.evidence, examine_evidenceMax),
    }));
    if (first === undefined)
        throw new Error(`a verdict of ${verdict.kind} has no finding`);
    return { kind: verdict.kind, findings: [first, ...rest] };
}
function earliest(instants) {
    const known = instants.filter((instant) => instant !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}
/** A service is up since the last of its checks is; undefined while one of them is not. */
function allPassedAt(series) {
    const instants = series.map((one) => one.passedAt);
    const known = instants.filter((instant) => instant !== undefined);
    return known.length < instants.length ? undefined : Math.max(...known);
}

;// CONCATENATED MODULE: ./lib/limit.js
/** Gives a gate that lets at most `max` tasks run at once and starts the others in the order in which they came. */
function limited(max) {
    if (!Number.isInteger(max) || max < 1)
        throw new RangeError(`a limit is a whole number from 1 up, not ${max}`);
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= max) {
            // The place is handed over by who leaves, so that no newcomer can take it in between.
            await new Promise((resolve) => {
                waiting.push(resolve);
            });
        }
        else {
            running += 1;
        }
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./lib/domain/recovery.js

/**
 * The pause before an attempt (from 1) of a step, in milliseconds: none before the first, then "full jitter" as
 * Marc Brooker's "Exponential Backoff And Jitter" (AWS Architecture Blog) describes it.
 * `random` gives a number from 0 to 1, 1 excluded.
 */
function delayMs(backoff, attempt, random) {
    if (attempt <= 1 || backoff.initialMs === 0)
        return 0;
    return Math.floor(random() * Math.min(backoff.maxMs, backoff.initialMs * backoff.factor ** (attempt - 2)));
}
/** What to do next about a failing service, from the attempts that were made so far, oldest first. */
function nextMove(ladder, history, random) {
    const last = history.at(-1);
    if (last === undefined)
        return climb(ladder, 0, history);
    const step = ladder.steps[last.step];
    if (step === undefined)
        throw new Error(`attempt at step ${last.step} of a ladder of ${ladder.steps.length}`);
    switch (last.result) {
        case 'running':
            return { kind: 'verify', settleMs: step.settleMs, forMs: step.kind === 'dispatch' ? step.verifyForMs : undefined };
        case 'cured':
            return { kind: 'recovered' };
        case 'pending':
            return { kind: 'pending' };
        case 'not-applicable':
            return climb(ladder, last.step + 1, history);
        case 'not-cured': {
            if (last.attempt >= attemptsMax(step))
                return climb(ladder, last.step + 1, history);
            const attempt = last.attempt + 1;
            return { kind: 'run', step: last.step, attempt, delayMs: delayMs(step.backoff, attempt, random) };
        }
        default:
            return (0,assert_never/* assertNever */.x)(last.result);
    }
}
/** How many attempts a step gets: a dispatch, which starts a whole workflow, only ever one. */
function attemptsMax(step) {
    return step.kind === 'dispatch' ? 1 : step.attempts;
}
/** Whether something was tried at all; a ladder can be exhausted because none of its steps could be applied here. */
function anyApplied(attempts) {
    return attempts.some((attempt) => attempt.result !== 'not-applicable');
}
/** Why a step may not be performed in this run, in words; undefined when it may. */
function recovery_refusal(step, trust) {
    if (trust === 'full')
        return undefined;
    switch (step.kind) {
        case 'run':
            return undefined;
        case 'http':
            return isLoopback(step.url) ? undefined : "refused: on a fork's pull request recovery over HTTP reaches only loopback addresses";
        case 'dispatch':
            return "refused: a fork's pull request may not dispatch workflows";
        default:
            return (0,assert_never/* assertNever */.x)(step);
    }
}
function climb(ladder, position, history) {
    const step = ladder.steps[position];
    if (step === undefined)
        return { kind: 'exhausted', applied: anyApplied(history) };
    const refused = recovery_refusal(step, ladder.trust);
    if (refused !== undefined)
        return { kind: 'not-applicable', step: position, detail: refused };
    return { kind: 'run', step: position, attempt: 1, delayMs: 0 };
}
/** URL has already turned every other spelling of an IPv4 address (`0x7f.1`) into four decimal numbers. */
function isLoopback(url) {
    if (!URL.canParse(url))
        return false;
    const host = new URL(url).hostname;
    return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/u.test(host);
}

;// CONCATENATED MODULE: ./lib/recover.js


const detailMax = 200;
const outputMax = 1_000;
/** The least pause between two verifications of one attempt. */
const verifyPauseMs = 1_000;
/**
 * Climbs the recovery ladder of a failing service until a cure is verified, nothing is left to try, or the signal ends it.
 * An attempt that was cut off before its end or its verification keeps the result `running`.
 */
async function recover(service, tools) {
    if (service.recovery.length === 0)
        return { kind: 'none' };
    const ladder = { steps: service.recovery, trust: tools.trust };
    let before = [];
    let trial;
    for (;;) {
        const attempts = trial === undefined ? before : [...before, trial.attempt];
        const move = nextMove(ladder, attempts, () => tools.clock.random());
        switch (move.kind) {
            case 'recovered':
                if (trial?.passedAt === undefined)
                    throw new Error('a cure without a pass');
                return { kind: 'recovered', attempts, passedAt: trial.passedAt };
            case 'pending':
            case 'exhausted':
                return { kind: move.kind, attempts };
            case 'not-applicable':
                before = attempts;
                trial = skip(service, move, tools);
                break;
            case 'run':
                before = attempts;
                await pause(service, move, tools);
                if (tools.signal.aborted)
                    return { kind: 'interrupted', attempts };
                trial = await make(service, { move, before }, tools);
                break;
            case 'verify':
                if (trial === undefined)
                    throw new Error('nothing to verify');
                if (tools.signal.aborted)
                    return { kind: 'interrupted', attempts };
                trial = await verifyTrial(service, { move, trial }, tools);
                if (trial.attempt.result !== 'running')
                    await tools.record?.([...before, trial.attempt]);
                break;
            default:
                return (0,assert_never/* assertNever */.x)(move);
        }
    }
}
function skip(service, move, tools) {
    const attempt = began(service, { step: move.step, attempt: 1 }, tools);
    return ended(service, attempt, { kind: 'not-applicable', detail: move.detail }, tools);
}
async function pause(service, move, tools) {
    const step = stepAt(service, move.step);
    const { attempt, delayMs } = move;
    const label = tools.clean(step.label, detailMax);
    tools.log.tell({ kind: 'attempting', service: service.id, label, attempt, of: attemptsMax(step), delayMs });
    if (delayMs > 0)
        await tools.clock.sleep(delayMs, tools.signal);
}
async function make(service, at, tools) {
    const attempt = began(service, at.move, tools);
    await tools.record?.([...at.before, attempt]);
    const outcome = await tools.operator.perform(stepAt(service, at.move.step), service, tools.signal);
    const trial = ended(service, attempt, outcome, tools);
    if (trial.attempt.result !== 'running')
        await tools.record?.([...at.before, trial.attempt]);
    return trial;
}
async function verifyTrial(service, at, tools) {
    const { attempt, outcome } = at.trial;
    const { clock, signal } = tools;
    // Only what did its work is given time to show it: a dispatch that was refused has nothing to wait for.
    const untilAt = outcome.kind === 'done' ? attempt.startedAt + (at.move.forMs ?? 0) : attempt.startedAt;
    const pauseMs = Math.max(service.confirmation.retryIntervalMs, verifyPauseMs);
    if (at.move.settleMs > 0)
        await clock.sleep(at.move.settleMs, signal);
    let seen = signal.aborted ? { still: '' } : await tools.verify(signal);
    while ('still' in seen && !signal.aborted && clock.now() + pauseMs < untilAt) {
        await clock.sleep(pauseMs, signal);
        seen = await tools.verify(signal);
    }
    const judged = recover_judge(at.trial, seen, tools);
    tellEnd(service, judged.attempt, tools);
    return judged;
}
/** A pass is believed however the step ended; a failure seen while the run was being ended proves nothing. */
function recover_judge(trial, seen, tools) {
    if ('passedAt' in seen)
        return { ...trial, attempt: { ...trial.attempt, result: 'cured' }, passedAt: seen.passedAt };
    const pending = trial.outcome.kind === 'pending';
    if (tools.signal.aborted) {
        const verification = 'not verified: the run was ended';
        return { ...trial, attempt: { ...trial.attempt, result: pending ? 'pending' : 'running', verification } };
    }
    const verification = tools.clean(`still ${seen.still}`, detailMax);
    return { ...trial, attempt: { ...trial.attempt, result: pending ? 'pending' : 'not-cured', verification } };
}
function began(service, move, tools) {
    return {
        step: move.step,
        label: tools.clean(stepAt(service, move.step).label, detailMax),
        attempt: move.attempt,
        startedAt: tools.clock.now(),
        endedAt: undefined,
        result: 'running',
        detail: '',
        output: '',
        verification: '',
    };
}
function ended(service, attempt, outcome, tools) {
    const result = resultBeforeVerification(outcome, tools.signal);
    const after = {
        ...attempt,
        endedAt: tools.clock.now(),
        result,
        detail: tools.clean(outcome.detail, detailMax),
        output: 'output' in outcome ? lastLines(outcome.output, tools.clean) : '',
        verification: tools.signal.aborted && result === 'running' ? 'not verified: the run was ended' : '',
    };
    if (result !== 'running')
        tellEnd(service, after, tools);
    return { attempt: after, outcome, passedAt: undefined };
}
function resultBeforeVerification(outcome, signal) {
    if (outcome.kind === 'not-applicable')
        return 'not-applicable';
    return outcome.kind === 'pending' && signal.aborted ? 'pending' : 'running';
}
function tellEnd(service, attempt, tools) {
    tools.log.tell({ kind: 'attempted', service: service.id, label: attempt.label, detail: attempt.detail, result: attempt.result });
}
/** The last lines of an output that fit in `outputMax` characters; blank ones left out. Each is cleaned whole, so that no half of a secret stays. */
function lastLines(output, clean) {
    const kept = [];
    let left = outputMax;
    for (const line of output.split(/\r\n?|\n/u).toReversed()) {
        const cleaned = clean(line, outputMax).trimEnd();
        if (cleaned.length > left)
            break;
        if (cleaned === '')
            continue;
        kept.push(cleaned);
        left -= cleaned.length + 1;
    }
    return kept.toReversed().join('\n');
}
function stepAt(service, position) {
    const step = service.recovery[position];
    if (step === undefined)
        throw new Error(`no recovery step ${position} in ${service.id}`);
    return step;
}

;// CONCATENATED MODULE: ./lib/run.js





/** How many services recover at once; more would be a stampede on whatever they share. */
const recoveringMax = 3;
const bugCharsMax = 2_000;
/**
 * One run from probing to the report: services side by side, each examined, recovered and recorded on its own.
 * A bug met in one service's journey makes that service unknown, and is told in `bugs`; the others are served.
 */
async function run(services, tools) {
    const startedAt = tools.clock.now();
    const recovering = limited(recoveringMax);
    const bugs = [];
    const reports = await Promise.all(services.map(async (service) => {
        try {
            return await attend(service, tools, recovering);
        }
        catch (bug) {
            bugs.push(tools.clean(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug), bugCharsMax));
            return abandoned(service, tools.clock.now());
        }
    }));
    const retirements = await retire(services, tools);
    const unread = await tools.record?.incidents.failure();
    return {
        startedAt,
        endedAt: tools.clock.now(),
        scope: tools.scope,
        runUrl: tools.runUrl,
        verdict: worstKind(reports.map(({ verdict }) => verdict)),
        services: reports,
        record: {
            home: tools.record?.home ?? 'off',
            required: tools.record?.required ?? false,
            requests: tools.record?.requests() ?? 0,
            failures: [...(unread === undefined ? [] : [unread]), ...retirements],
        },
        remarks: tools.record?.incidents.remarks() ?? [],
        bugs,
    };
}
function abandoned(service, now) {
    const finding = { class: 'config-error', check: 'all', cause: 'internal error', expected: 'a verdict', got: 'a bug in Mock Medic', evidence: undefined };
    const examination = {
        verdict: { kind: 'unknown', findings: [finding] },
        checks: [],
        startedAt: now,
        endedAt: now,
        firstFailedAt: undefined,
        passedAt: undefined,
    };
    return { service, verdict: 'unknown', examination, recovery: { kind: 'none' }, outage: undefined, record: { kind: 'off' } };
}
async function attend(service, tools, gate) {
    const { clock, runUrl } = tools;
    const examination = await examine(service, tools, () => passesNeeded(service, tools));
    const level = outageLevel(examination, service);
    if (level === undefined) {
        const record = await reconcile(service, seenWithoutOutage(examination), tools);
        return { service, verdict: examination.verdict.kind, examination, recovery: { kind: 'none' }, outage: undefined, record };
    }
    const recovering = level === 'failing' && service.recovery.length > 0;
    const seen = outageSeen(examination, { level, runUrl, recovering });
    // Without a recovery to wait for, what is confirmed is concluded: asked twice, the record would be written twice.
    if (recovering)
        await tools.record?.incidents.reconcile(service, { kind: 'down', outage: seen }, 'confirmed');
    const recovery = recovering ? await gate(() => run_climb(service, seen, tools)) : { kind: 'none' };
    const outage = outageWith(seen, recovery, clock.now());
    const healed = recovery.kind === 'recovered';
    const record = await reconcile(service, healed ? { kind: 'healed', outage } : { kind: 'down', outage }, tools);
    return { service, verdict: healed ? 'healthy' : examination.verdict.kind, examination, recovery, outage, record };
}
/** A service without an open incident needs one pass; one that had better really be well again needs its success threshold. */
async function passesNeeded(service, { record }) {
    const state = (await record?.incidents.stateOf(service.id)) ?? 'none';
    return state === 'none' ? 1 : service.confirmation.successThreshold;
}
function outageLevel({ verdict }, service) {
    if (verdict.kind === 'failing')
        return 'failing';
    return verdict.kind === 'degraded' && service.incident.openOn === 'degraded' ? 'degraded' : undefined;
}
function seenWithoutOutage({ verdict, passedAt }) {
    if (verdict.kind === 'unknown')
        return { kind: 'unknown' };
    return { kind: 'up', passedAt, degraded: verdict.kind === 'degraded' };
}
async function run_climb(service, seen, tools) {
    const incidents = tools.record?.incidents;
    const state = await incidents?.stateOf(service.id);
    const noteAttempts = async (attempts) => {
        await incidents?.reconcile(service, { kind: 'down', outage: { ...seen, attempts, recovery: 'running', lastSeenAt: tools.clock.now() } }, 'concluded');
    };
    return recover(service, {
        ...tools,
        operator: await tools.operator(),
        verify: (signal) => verifyCure(service, { ...tools, signal }),
        record: state === 'open' ? noteAttempts : undefined,
    });
}
async function reconcile(service, observed, { record, log }) {
    if (record === undefined)
        return { kind: 'off' };
    const outcome = await record.incidents.reconcile(service, observed, 'concluded');
    log.tell({ kind: 'recorded', service: service.id, outcome });
    return outcome;
}
async function retire(services, { record, isWhole, signal }) {
    if (record === undefined || signal.aborted)
        return [];
    const configured = new Set(services.map(({ id }) => id));
    if (!(await record.incidents.hasOrphans(configured)) || !(await isWhole()))
        return [];
    return record.incidents.retire(configured);
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/check.js






/** Mode `check`, from settings to the report: chooses the adapters and runs the journey. What only an outage needs is loaded when there is one. */
async function check(settings) {
    const { clock, clean, log, scope, facts, home, deadline } = settings;
    const store = await openStore(settings);
    const record = store === undefined || home.kind === 'off'
        ? undefined
        : { home: home.kind, required: home.kind === 'local' || home.required, incidents: openRecord({ store, clock, renderer: () => createRenderer(settings) }, { scope, configuration: settings.configuration }), requests: () => store.requests };
    // A file calls nobody: only an issue has somebody to mention.
    const services = home.kind === 'local' ? settings.services.map(withoutPaging) : settings.services;
    const prober = createProber({ userAgent: version/* userAgent */.N, now: clock.now });
    const report = await run(services, {
        prober,
        operator: () => createOperator(settings, prober),
        clock,
        log,
        clean,
        record,
        trust: facts.trust,
        signal: deadline.work,
        scope,
        runUrl: facts.runUrl,
        isWhole: () => isWhole(settings),
    });
    return { ...report, remarks: [...settings.remarks, ...report.remarks] };
}
function withoutPaging(service) {
    return { ...service, incident: { ...service.incident, page: [], assignees: [] } };
}
async function openStore({ home, repository, recordAuthors, clock, deadline }) {
    switch (home.kind) {
        case 'off':
            return undefined;
        case 'github':
            if (repository === undefined)
                throw new Error('a record on GitHub needs a repository');
            return createGitHubIncidents({ api: repository.api, repository: repository.name, recordAuthors });
        case 'local': {
            const { createLocalIncidents } = await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 9128));
            return createLocalIncidents({ dir: home.dir, clock, signal: deadline.record });
        }
        default:
            return home;
    }
}
async function createRenderer({ clean, facts }) {
    const { createIncidentRenderer } = await __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 4053));
    return createIncidentRenderer({ clean, runUrl: facts.runUrl, cron: facts.event === 'schedule' });
}
async function createOperator({ env, repository, token, clock }, prober) {
    const operator = await __webpack_require__.e(/* import() */ 709).then(__webpack_require__.bind(__webpack_require__, 9709));
    const github = repository === undefined ? undefined : { request: repository.api.request.bind(repository.api), repository: repository.name };
    return operator.createOperator({ env: childEnvironment(env, token), clock, prober, github });
}
/** Whether what is missing in this run is really no longer configured: nothing was left out, and this is the head of the default branch. */
async function isWhole({ whole, home, facts, repository }) {
    if (!whole || home.kind !== 'github')
        return whole;
    if (!facts.onDefaultBranch || repository === undefined || facts.repository !== repository.name)
        return false;
    try {
        const { data } = await repository.api.request('GET', `/repos/${repository.name}/commits/HEAD`);
        return data?.sha === facts.sha;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 1339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   YG: () => (/* binding */ matcherWords),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   pz: () => (/* binding */ valueWords),
/* harmony export */   ri: () => (/* binding */ conditionWords),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
/* harmony import */ var _assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);

/** Which JSON type a value has. */
function typeOf(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'boolean')
        return 'boolean';
    if (typeof value === 'number')
        return 'number';
    if (typeof value === 'string')
        return 'string';
    return Array.isArray(value) ? 'array' : 'object';
}
/** The first `max` characters of a text; what was cut is marked by an ellipsis, and no surrogate pair is split. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const last = text.charCodeAt(max - 2);
    return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 2 : max - 1)}…`;
}
/** A duration in words, rounded up so that what is over a limit also reads so: `500 ms`, `1.5 s`, `90 s`. */
function durationWords(ms) {
    return ms < 1_000 ? `${Math.ceil(ms * 10) / 10} ms` : `${Math.ceil(ms) / 1_000} s`;
}
/** Status ranges in words: `2xx`, `200 or 204`, `200-299` where it is no whole class. */
function statusWords(ranges) {
    const words = ranges.map(({ from, to }) => {
        if (from === to)
            return String(from);
        return from % 100 === 0 && to === from + 99 ? `${from / 100}xx` : `${from}-${to}`;
    });
    return words.join(' or ');
}
const lengthMax = 300;
const depthMax = 6;
/** A value as JSON, bounded in length and depth however large or deep the value is: a document from a service may be hostile. */
function valueWords(value) {
    const parts = [];
    let left = lengthMax;
    const put = (text) => {
        const piece = cut(text, Math.max(2, left));
        parts.push(piece);
        left -= piece.length;
    };
    const write = (item, depth) => {
        if (left <= 0)
            return;
        if (typeof item === 'string')
            return put(JSON.stringify(item.slice(0, lengthMax)));
        if (item === null || typeof item !== 'object')
            return put(String(item));
        const list = Array.isArray(item);
        if (depth >= depthMax)
            return put(list ? '[…]' : '{…}');
        put(list ? '[' : '{');
        let first = true;
        for (const [key, child] of firstEntries(item)) {
            if (left <= 0)
                return;
            if (!first)
                put(',');
            first = false;
            if (!list)
                put(`${JSON.stringify(key)}:`);
            write(child, depth + 1);
        }
        return put(list ? ']' : '}');
    };
    write(value, 0);
    return cut(parts.join(''), lengthMax);
}
function firstEntries(value) {
    const some = Array.isArray(value) ? value.slice(0, lengthMax) : value;
    return Object.entries(some).slice(0, lengthMax);
}
const comparison = { gt: 'more than', gte: 'at least', lt: 'less than', lte: 'at most' };
/** What a matcher asks for, in words: `at least 1 and at most 5`. */
function matcherWords(matcher) {
    return matcher.map(conditionWords).join(' and ');
}
/** What one condition asks for, in words: `"open"`, `more than 5`, `a length of at least 1`. */
function conditionWords(condition) {
    switch (condition.kind) {
        case 'equals':
            return valueWords(condition.value);
        case 'not':
            return `not ${matcherWords(condition.matcher)}`;
        case 'contains':
            return `to contain ${valueWords(condition.value)}`;
        case 'matches':
            return `to match /${condition.pattern}/`;
        case 'gt':
        case 'gte':
        case 'lt':
        case 'lte':
            return `${comparison[condition.kind]} ${condition.value}`;
        case 'exists':
            return condition.value ? 'to be there' : 'not to be there';
        case 'type':
            return typeWords(condition.value);
        case 'length':
            return `a length of ${matcherWords(condition.matcher)}`;
        case 'every':
            return `every one ${matcherWords(condition.matcher)}`;
        case 'some':
            return `at least one ${matcherWords(condition.matcher)}`;
        case 'count':
            return `a count of ${matcherWords(condition.matcher)}`;
        default:
            return (0,_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(condition);
    }
}
/** A JSON type with its article: `an array`, `null`. */
function typeWords(type) {
    if (type === 'null')
        return 'null';
    return type === 'array' || type === 'object' ? `an ${type}` : `a ${type}`;
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ encodeMarker),
/* harmony export */   Td: () => (/* binding */ commentKey),
/* harmony export */   g4: () => (/* binding */ commentKeys),
/* harmony export */   oj: () => (/* binding */ bodyCharsMax),
/* harmony export */   rc: () => (/* binding */ mergeBody),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   xl: () => (/* binding */ endMark)
/* harmony export */ });
/* unused harmony export markerCharsMax */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1339);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7040);



/** The longest encoded marker, in characters: it leaves the other half of GitHub's 65,536 to people. */
const markerCharsMax = 30_000;
const beginMark = '<!-- mock-medic:begin v1 ';
const beginEnd = ' -->';
/** The last line of our part of a body. */
const endMark = '<!-- mock-medic:end -->';
/** The hidden line that makes a comment recognisable, so that nothing is said twice. */
function commentKey(kind, outage) {
    return `<!-- mock-medic:key ${kind}/${outage} -->`;
}
/** Everything that a comment of ours says, by its hidden keys. */
function commentKeys(body) {
    return [...body.matchAll(/<!-- mock-medic:key (paged|reopened|resolved)\/(\d{1,9}) -->/g)].map(([, kind, outage]) => ({ kind: kind, outage: Number(outage) }));
}
const maybe = (schema) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(schema), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => value ?? undefined));
const instant = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(8_640_000_000_000_000));
const count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(4_000));
const finding = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    class: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['target-down', 'assertion', 'runner-network', 'config-error']),
    check: text,
    cause: text,
    expected: text,
    got: text,
    evidence: maybe(text),
});
const attempt = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    step: count,
    label: text,
    attempt: count,
    startedAt: instant,
    endedAt: maybe(instant),
    result: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['running', 'cured', 'not-cured', 'not-applicable', 'pending']),
    detail: text,
    output: text,
    verification: text,
});
const outage = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1)),
    level: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['degraded', 'failing']),
    startedAt: instant,
    confirmedAt: instant,
    lastSeenAt: instant,
    endedAt: maybe(instant),
    curedBy: maybe(text),
    recovery: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['none', 'running', 'pending', 'interrupted', 'exhausted', 'recovered']),
    exhaustedAt: maybe(instant),
    findings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .tupleWithRest */ .XU0([finding], finding),
    attempts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(attempt), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(50)),
    runUrl: maybe(text),
}), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(({ startedAt, endedAt }) => endedAt === undefined || endedAt >= startedAt));
const marker = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    scope: text,
    service: text,
    configuration: text,
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['critical', 'warning']),
    openedAt: instant,
    resolvedAt: maybe(instant),
    outages: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tupleWithRest */ .XU0([outage], outage), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(100)),
    older: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ count, downMs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0)) }),
    notices: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['paged', 'reopened', 'resolved']), outage: count, at: instant })), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(100)),
    commentsSeen: count,
    ending: maybe(valibot__WEBPACK_IMPORTED_MODULE_1__/* .variant */ .Oxt('kind', [
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('folded'), into: count }),
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('retired') }),
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('settled') }),
    ])),
});
/**
 * The hidden first line of our part of a body. Nothing in it can end the HTML comment, mention anybody or refer to anything:
 * `<`, `>`, `&`, `@`, `#` and the backtick stand as `\u` escapes. What does not fit is shed, the least needed first.
 */
function encodeMarker(value) {
    const sheds = [value, ...sheddings.map((_, n) => sheddings.slice(0, n + 1).reduce((lean, shed) => shed(lean), value))];
    const encoded = sheds.map(encode).find((line) => line.length <= markerCharsMax);
    if (encoded === undefined)
        throw new Error('the marker does not fit even when lean');
    return encoded;
}
const encode = (value) => beginMark + JSON.stringify(value, undefinedAsNull).replaceAll(/[<>&@#`]/g, escapeCharacter) + beginEnd;
const undefinedAsNull = (_key, value) => value ?? null;
const escapeCharacter = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** What an over-full marker gives up, in this order. */
const sheddings = [
    (value) => mapOutages(value, (each) => ({ ...each, attempts: each.attempts.map((one) => ({ ...one, output: '' })) })),
    (value) => mapOutages(value, (each) => ({ ...each, findings: [{ ...each.findings[0], evidence: undefined }] })),
    (value) => mapOutages(value, (each) => ({ ...each, attempts: each.attempts.slice(-3) })),
    (value) => mapOutages(value, (each) => ({ ...each, attempts: [], runUrl: undefined, curedBy: each.curedBy === undefined ? undefined : (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(each.curedBy, 80), findings: [lean(each)] })),
    // An escaped character takes six: thirty outages of long names would not fit, and a record that cannot be written is worse than one that forgets.
    (value) => (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(value, 10),
    (value) => (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(value, 1),
];
const lean = ({ findings: [first] }) => ({ ...first, cause: (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(first.cause, 80), check: (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(first.check, 80), expected: '', got: '', evidence: undefined });
function mapOutages(value, change) {
    const [first, ...rest] = value.outages;
    return { ...value, outages: [change(first), ...rest.map(change)] };
}
/**
 * What a body remembers, or undefined when it holds no marker of ours, two of them, or one that was cut or edited out of shape.
 * It says nothing about who wrote the body.
 */
function readMarker(body) {
    const begin = body.indexOf(beginMark);
    if (begin < 0 || body.includes(beginMark, begin + 1))
        return undefined;
    const from = begin + beginMark.length;
    const to = body.indexOf(beginEnd, from);
    if (to < 0)
        return undefined;
    let json;
    try {
        json = JSON.parse(body.slice(from, to));
    }
    catch {
        return undefined;
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(marker, json);
    return parsed.success ? parsed.output : undefined;
}
/** GitHub's limit for a body, in characters. */
const bodyCharsMax = 65_536;
/**
 * A body with our part replaced and everything that people wrote around it kept.
 * Where people have left too little room, our part gives up its folds, and then all but the marker.
 */
function mergeBody(existing, ours) {
    const begin = existing.indexOf(beginMark);
    const end = begin < 0 ? -1 : existing.indexOf(endMark, begin);
    const endsAt = end < 0 ? existing.indexOf(beginEnd, begin) + beginEnd.length : end + endMark.length;
    const before = existing.slice(0, Math.max(0, begin));
    const after = begin < 0 ? (existing.trim() === '' ? '' : `\n\n${existing}`) : existing.slice(endsAt);
    const marker = ours.slice(0, ours.indexOf(beginEnd) + beginEnd.length);
    const [top = ours] = ours.split('\n\n<details>');
    const parts = [ours, `${top}\n\n${endMark}`, `${marker}\n${endMark}`];
    const fitting = parts.find((part) => before.length + part.length + after.length <= bodyCharsMax) ?? marker;
    return before + fitting + after;
}


/***/ })

};
