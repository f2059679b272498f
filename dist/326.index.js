export const id = 326;
export const ids = [326,542];
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


/***/ }),

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

/***/ 3326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  forHome: () => (/* binding */ forHome),
  openRecordOf: () => (/* binding */ openRecordOf)
});

// EXTERNAL MODULE: ./lib/adapters/child-environment.js
var child_environment = __webpack_require__(3542);
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

// EXTERNAL MODULE: ./lib/probes/prober.js + 15 modules
var probes_prober = __webpack_require__(805);
// EXTERNAL MODULE: ./lib/domain/assert-never.js
var assert_never = __webpack_require__(9471);
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

// EXTERNAL MODULE: ./lib/domain/situation.js
var domain_situation = __webpack_require__(2000);
;// CONCATENATED MODULE: ./lib/domain/decide.js






/** What should become of the record, given what is and what the record says. Level-triggered: asked again after its effects it has none. */
function decide(situation) {
    const { incident, twins } = canonical(situation.incidents);
    if (incident === undefined)
        return decideAfresh(situation);
    const marker = twins.reduce((known, twin) => union(known, twin.marker), incident.marker);
    const acknowledged = twins.some((twin) => twin.labels.includes(label/* label */.P.acknowledged));
    const seen = (0,domain_situation/* earlierOutages */.R)(situation.observed).reduce(change/* withSeen */.Wd, marker);
    const decision = decideKnown(situation, { ...incident, marker: seen });
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
    const { observed, service, stage } = situation;
    const prior = situation.prior === undefined ? undefined : { ...situation.prior, marker: (0,domain_situation/* earlierOutages */.R)(observed).reduce(domain_history/* withNext */.e8, situation.prior.marker) };
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

// EXTERNAL MODULE: ./lib/domain/outage.js
var domain_outage = __webpack_require__(5749);
// EXTERNAL MODULE: ./lib/domain/verdict.js
var verdict = __webpack_require__(5141);
// EXTERNAL MODULE: ./lib/examine.js + 4 modules
var examine = __webpack_require__(5084);
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

// EXTERNAL MODULE: ./lib/recover.js + 1 modules
var recover = __webpack_require__(7373);
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
        verdict: (0,verdict/* worstKind */.e)(reports.map(({ verdict }) => verdict)),
        services: reports,
        record: {
            home: tools.record?.home ?? 'off',
            required: tools.record?.required ?? false,
            requests: tools.record?.requests() ?? 0,
            failures: [...(unread === undefined ? [] : [unread]), ...retirements],
        },
        guard: undefined,
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
    return { service, verdict: 'unknown', examination, recovery: { kind: 'none' }, outage: undefined, record: { kind: 'off' }, watch: undefined };
}
async function attend(service, tools, gate) {
    const { clock, runUrl } = tools;
    const examination = await (0,examine/* examine */.sb)(service, tools, () => passesNeeded(service, tools));
    const level = outageLevel(examination, service);
    if (level === undefined) {
        const record = await reconcile(service, seenWithoutOutage(examination), tools);
        return { service, verdict: examination.verdict.kind, examination, recovery: { kind: 'none' }, outage: undefined, record, watch: undefined };
    }
    const recovering = level === 'failing' && service.recovery.length > 0;
    const seen = (0,domain_outage/* outageSeen */.r)(examination, { level, runUrl, recovering });
    // Without a recovery to wait for, what is confirmed is concluded: asked twice, the record would be written twice.
    if (recovering)
        await tools.record?.incidents.reconcile(service, { kind: 'down', outage: seen }, 'confirmed');
    const recovery = recovering ? await gate(() => climb(service, seen, tools)) : { kind: 'none' };
    const outage = (0,domain_outage/* outageWith */.k)(seen, recovery, clock.now());
    const healed = recovery.kind === 'recovered';
    const record = await reconcile(service, healed ? { kind: 'healed', outage } : { kind: 'down', outage }, tools);
    return { service, verdict: healed ? 'healthy' : examination.verdict.kind, examination, recovery, outage, record, watch: undefined };
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
async function climb(service, seen, tools) {
    const incidents = tools.record?.incidents;
    const state = await incidents?.stateOf(service.id);
    const noteAttempts = async (attempts) => {
        await incidents?.reconcile(service, { kind: 'down', outage: { ...seen, attempts, recovery: 'running', lastSeenAt: tools.clock.now() } }, 'concluded');
    };
    return (0,recover/* recover */.l)(service, {
        ...tools,
        operator: await tools.operator(),
        verify: (signal) => (0,examine/* verifyCure */.n9)(service, { ...tools, signal }),
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
    const { clock, clean, log, scope, facts, deadline } = settings;
    const record = await openRecordOf(settings);
    const prober = (0,probes_prober/* createProber */.X)({ userAgent: version/* userAgent */.N, now: clock.now });
    const report = await run(settings.services.map((service) => forHome(service, settings.home)), {
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
/** The record in its home, already being read; undefined when nothing is to be recorded. */
async function openRecordOf(settings) {
    const { home, clock, scope, configuration } = settings;
    const store = await openStore(settings);
    if (store === undefined || home.kind === 'off')
        return undefined;
    const incidents = openRecord({ store, clock, renderer: () => createRenderer(settings) }, { scope, configuration });
    return { home: home.kind, required: home.kind === 'local' || home.required, incidents, requests: () => store.requests };
}
/** A file calls nobody: only an issue has somebody to mention. */
function forHome(service, home) {
    return home.kind === 'local' ? withoutPaging(service) : service;
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
    const operator = await __webpack_require__.e(/* import() */ 90).then(__webpack_require__.bind(__webpack_require__, 9709));
    const github = repository === undefined ? undefined : { request: repository.api.request.bind(repository.api), repository: repository.name };
    return operator.createOperator({ env: (0,child_environment.childEnvironment)(env, token), clock, prober, github });
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

/***/ 2210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ withLabels),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   JW: () => (/* binding */ foldedInto),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   S5: () => (/* binding */ retire),
/* harmony export */   Sg: () => (/* binding */ opened),
/* harmony export */   Wd: () => (/* binding */ withSeen),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   ZK: () => (/* binding */ reopened),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   jj: () => (/* binding */ endedByItself),
/* harmony export */   uR: () => (/* binding */ commenting),
/* harmony export */   z6: () => (/* binding */ needsPerson)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7040);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6226);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2000);



/** Whether an outage calls a person: recovery is at its end or there is none, and people want to be called for this severity. */
function needsPerson(outage, service) {
    const helpless = outage.recovery === 'none' || outage.recovery === 'exhausted';
    return outage.endedAt === undefined && helpless && service.incident.pageFor.includes((0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(outage.level, service));
}
/** A new record of an outage; one that has healed already is closed by the request after the one that creates it. */
function opened(situation, seen) {
    const { service, now, scope, configuration } = situation;
    const all = [...(0,_situation_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierOutages */ .R)(situation.observed), seen];
    const [first = seen] = all;
    const begun = {
        version: 1,
        scope,
        service: service.id,
        configuration,
        severity: (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(seen.level, service),
        openedAt: first.startedAt,
        resolvedAt: undefined,
        outages: [{ ...first, id: 1 }],
        older: { count: 0, downMs: 0 },
        notices: [],
        commentsSeen: 0,
        ending: undefined,
    };
    const known = all.slice(1).reduce(_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withNext */ .e8, begun);
    const outage = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(known);
    const closed = outage.endedAt !== undefined;
    const called = needsPerson(outage, service);
    const page = called && service.incident.page.length > 0;
    const marker = { ...known, resolvedAt: closed ? now : undefined, notices: page ? [{ kind: 'paged', outage: outage.id, at: now }] : [] };
    const labels = [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.ours, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.service(service.id), _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.severity(marker.severity), ...(called ? [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman] : []), ...service.incident.labels];
    return { kind: 'open', marker, labels, assignees: called ? service.incident.assignees : [], page, closed };
}
/** A record that is (again) open and failing: its labels say so, and people are called once an outage when they are needed. */
function standing(situation, base) {
    const { service, now } = situation;
    const outage = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(base.marker);
    const severity = (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(outage.level, service);
    const called = needsPerson(outage, service);
    const due = called && service.incident.page.length > 0 && !(0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(base.marker, 'paged', outage.id);
    const labelled = {
        ...base,
        marker: { ...base.marker, severity },
        addLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.severity(severity), ...(called ? [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman] : [])],
        removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.severity(severity === 'critical' ? 'warning' : 'critical'), ...base.removeLabels, ...(called ? [] : [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman])],
        addAssignees: called ? service.incident.assignees : [],
    };
    return due ? commenting(labelled, { kind: 'paged', outage: outage.id, page: true }, now) : labelled;
}
/** A record that lasts again: the same outage when it was closed too early, else one outage more (and a new one is not acknowledged yet). */
function reopened(situation, incident, marker) {
    const isNext = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(marker).id !== (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(incident.marker).id;
    const base = change('reopen', incident, {
        marker: { ...marker, resolvedAt: undefined, ending: undefined },
        removeLabels: isNext ? [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.acknowledged] : [],
        state: 'open',
    });
    return withLabels(standing(situation, base), [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled]);
}
/** A healed outage more in a record that stays closed; the reopen window begins anew. */
function appended(situation, prior, outage) {
    return change('append', prior, { marker: { ...(0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withNext */ .e8)(prior.marker, outage), resolvedAt: situation.now, ending: undefined } });
}
/** The service is well: the record is closed, and people are told if they had been called. */
function resolved(situation, incident, marker) {
    const outage = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(marker).id;
    const base = settled(incident, marker, situation.now);
    const closing = { ...base, kind: 'resolve', marker: { ...base.marker, ending: undefined } };
    const due = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(marker, 'paged', outage) && !(0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(marker, 'resolved', outage);
    return due ? commenting(closing, { kind: 'resolved', outage, page: false }, situation.now) : closing;
}
/** The service is well and somebody had closed the record already: it is settled without a sound. */
function settled(incident, marker, now) {
    const ended = { ...marker, resolvedAt: Math.max(now, (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(marker).endedAt ?? 0), ending: { kind: 'settled' } };
    return change('settle', incident, { marker: ended, removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman], state: 'closed' });
}
/** Closes a record whose service is no longer configured. */
function retire(incident, now) {
    const marker = { ...endedByItself(incident.marker, (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(incident.marker).lastSeenAt), resolvedAt: now, ending: { kind: 'retired' } };
    return { reason: 'retired', effects: [change('retire', incident, { marker, removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman], state: 'closed' })] };
}
/** A twin gives up its place to the record that took its history. */
function foldedInto(into, twin, now) {
    const marker = { ...twin.marker, resolvedAt: now, ending: { kind: 'folded', into: into.number } };
    return change('fold', twin, { marker, removeLabels: [_label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.unsettled, _label_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .P.needsHuman], state: 'closed' });
}
/** The marker with what was seen now: the same outage while the last one lasts, else the next. */
function withSeen(marker, seen) {
    const known = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(marker);
    if (known.endedAt !== undefined)
        return (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withNext */ .e8)(marker, seen);
    const goesOn = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .continued */ .m2)(known, seen);
    // Two runs at once, or clocks that differ, may have seen its first failure before the end of the outage before it.
    const earliestAt = marker.outages.at(-2)?.endedAt ?? 0;
    const startedAt = Math.max(earliestAt, goesOn.startedAt);
    const widened = { ...marker, openedAt: Math.min(marker.openedAt, startedAt) };
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withLatest */ .GT)(widened, { ...goesOn, startedAt, confirmedAt: Math.max(earliestAt, goesOn.confirmedAt) });
}
/** The marker with its outage ended by the first pass that was seen; a step whose outcome was pending is what cured it. */
function endedByItself(marker, passedAt) {
    const known = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .latest */ .IW)(marker);
    if (known.endedAt !== undefined)
        return marker;
    const endedAt = Math.max(known.startedAt, known.lastSeenAt, passedAt);
    const pending = known.recovery === 'pending' ? known.attempts.findLast(({ result }) => result === 'pending') : undefined;
    const attempts = known.attempts.map((attempt) => (attempt === pending ? { ...attempt, result: 'cured', endedAt } : attempt));
    const recovery = pending === undefined ? known.recovery : 'recovered';
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withLatest */ .GT)(marker, { ...known, endedAt, attempts, recovery, curedBy: pending?.label });
}
/** A change of one record; what is not named stays as it is. */
function change(kind, { number }, parts) {
    return { addLabels: [], removeLabels: [], addAssignees: [], state: 'unchanged', comment: undefined, ...parts, kind, number };
}
/** The change with a comment that is said before it and noted by it. */
function commenting(base, comment, now) {
    return { ...base, comment, marker: (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withNotice */ .HL)(base.marker, { kind: comment.kind, outage: comment.outage, at: now }) };
}
/** The change with labels more. */
function withLabels(effect, labels) {
    return { ...effect, addLabels: [...effect.addLabels, ...labels] };
}


/***/ }),

/***/ 7040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ downMs),
/* harmony export */   GT: () => (/* binding */ withLatest),
/* harmony export */   HL: () => (/* binding */ withNotice),
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   RN: () => (/* binding */ asOutages),
/* harmony export */   XL: () => (/* binding */ outageCount),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   e8: () => (/* binding */ withNext),
/* harmony export */   m2: () => (/* binding */ continued),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   xI: () => (/* binding */ lengthMs)
/* harmony export */ });
const outagesMax = 30;
const noticesMax = 30;
const attemptsMax = 12;
const outputsMax = 3;
const findingsMax = 3;
/** The outage that a record speaks of: the one that began last. */
function latest(marker) {
    return marker.outages.at(-1) ?? marker.outages[0];
}
/** How long an outage lasted, or has lasted by `now`, in milliseconds; never negative. */
function lengthMs(outage, now) {
    return Math.max(0, (outage.endedAt ?? now) - outage.startedAt);
}
/** The recorded downtime in milliseconds: the sum of all outages, which never overlap. */
function downMs(marker, now) {
    return marker.outages.reduce((sum, outage) => sum + lengthMs(outage, now), marker.older.downMs);
}
/** How many outages there were, the forgotten ones included. */
function outageCount(marker) {
    return marker.outages.length + marker.older.count;
}
/** Whether something was already said about an outage. */
function said(marker, kind, outage) {
    return marker.notices.some((notice) => notice.kind === kind && notice.outage === outage);
}
/** The marker with a notice more; saying the same twice counts once. */
function withNotice(marker, notice) {
    if (said(marker, notice.kind, notice.outage))
        return marker;
    return { ...marker, notices: [...marker.notices, notice].slice(-noticesMax) };
}
/** The marker with its latest outage replaced. */
function withLatest(marker, outage) {
    return bounded({ ...marker, outages: asOutages([...marker.outages.slice(0, -1), outage]) });
}
/** The marker with an outage more, numbered after the last and beginning no earlier than the last one ended. */
function withNext(marker, outage) {
    const previous = latest(marker);
    const startedAt = Math.max(outage.startedAt, previous.endedAt ?? previous.lastSeenAt);
    const ended = previous.endedAt === undefined ? { ...previous, endedAt: Math.max(previous.startedAt, previous.lastSeenAt) } : previous;
    const next = {
        ...outage,
        id: Math.max(...marker.outages.map(({ id }) => id)) + 1,
        startedAt,
        confirmedAt: Math.max(startedAt, outage.confirmedAt),
        lastSeenAt: Math.max(startedAt, outage.lastSeenAt),
        endedAt: outage.endedAt === undefined ? undefined : Math.max(startedAt, outage.endedAt),
    };
    return bounded({ ...marker, outages: asOutages([...marker.outages.slice(0, -1), ended, next]) });
}
/** An outage that goes on: when it began stays, what was seen now is added. */
function continued(known, seen) {
    const endedAt = seen.endedAt === undefined ? undefined : Math.max(known.startedAt, known.lastSeenAt, seen.endedAt);
    return {
        ...seen,
        id: known.id,
        startedAt: Math.min(known.startedAt, seen.startedAt),
        confirmedAt: Math.min(known.confirmedAt, seen.confirmedAt),
        lastSeenAt: Math.max(known.lastSeenAt, seen.lastSeenAt),
        endedAt,
        ...recoverySoFar(known, seen),
        attempts: joined(known.attempts, seen.attempts),
        runUrl: known.runUrl,
    };
}
/**
 * Where recovery stands over several runs. Once exhausted it stays so while the outage lasts, whatever is tried again;
 * and what was cut short or left pending in two runs has had its chance.
 */
function recoverySoFar(known, seen) {
    const unfinished = ['interrupted', 'pending'];
    const inVain = unfinished.includes(known.recovery) && unfinished.includes(seen.recovery) && seen.lastSeenAt > known.lastSeenAt;
    const exhaustedAt = seen.exhaustedAt ?? known.exhaustedAt ?? (inVain ? seen.lastSeenAt : undefined);
    const isOver = seen.recovery === 'recovered' || seen.endedAt !== undefined;
    return { exhaustedAt, recovery: exhaustedAt !== undefined && !isOver ? 'exhausted' : seen.recovery };
}
/** Attempts of two histories in order of time, each once; the later account of the same attempt wins. */
function joined(known, seen) {
    const keyed = new Map([...known, ...seen].map((attempt) => [`${attempt.startedAt}/${attempt.step}/${attempt.attempt}`, attempt]));
    return [...keyed.values()].sort((a, b) => a.startedAt - b.startedAt);
}
/** The marker cut to what a record may hold: 30 notices and 30 outages (or fewer), 12 attempts and 3 outputs of the latest, one finding of the others. */
function bounded(marker, keptMax = outagesMax) {
    const forgotten = marker.outages.slice(0, -keptMax);
    const kept = marker.outages.slice(-keptMax);
    return {
        ...marker,
        notices: marker.notices.slice(-noticesMax),
        outages: asOutages(kept.map((outage, n) => (n === kept.length - 1 ? trimmed(outage) : compact(outage)))),
        older: {
            count: marker.older.count + forgotten.length,
            downMs: forgotten.reduce((sum, outage) => sum + lengthMs(outage, outage.lastSeenAt), marker.older.downMs),
        },
    };
}
function trimmed(outage) {
    const attempts = outage.attempts.slice(-attemptsMax);
    const [first, ...rest] = outage.findings;
    return {
        ...outage,
        findings: [first, ...rest.slice(0, findingsMax - 1)],
        attempts: attempts.map((attempt, n) => (n < attempts.length - outputsMax ? { ...attempt, output: '' } : attempt)),
    };
}
function compact(outage) {
    return { ...outage, findings: [{ ...outage.findings[0], evidence: undefined }], attempts: [] };
}
/** Outages as a list that cannot be empty. Throws when it is: a record without an outage is a bug. */
function asOutages(outages) {
    const [first, ...rest] = outages;
    if (first === undefined)
        throw new Error('a record holds at least one outage');
    return [first, ...rest];
}


/***/ }),

/***/ 6226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ label),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/** The labels that are the record's state machine, and those that people filter by. */
const label = {
    ours: 'mock-medic',
    /** There from creation; removed only by our own closing request. */
    unsettled: 'unsettled',
    acknowledged: 'acknowledged',
    needsHuman: 'needs-human',
    flapping: 'flapping',
    service: (id) => `service:${id}`,
    severity: (severity) => `severity:${severity}`,
};
/** How bad an outage is: a degraded service is a warning, whatever an outage of it would be. */
function severityOf(level, service) {
    return level === 'degraded' ? 'warning' : service.severity;
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
/* harmony import */ var _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
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
const maybe = (schema) => _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(schema), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => value ?? undefined));
const instant = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(8_640_000_000_000_000));
const count = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const text = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(4_000));
const finding = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    class: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['target-down', 'assertion', 'runner-network', 'config-error']),
    check: text,
    cause: text,
    expected: text,
    got: text,
    evidence: maybe(text),
});
const attempt = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    step: count,
    label: text,
    attempt: count,
    startedAt: instant,
    endedAt: maybe(instant),
    result: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['running', 'cured', 'not-cured', 'not-applicable', 'pending']),
    detail: text,
    output: text,
    verification: text,
});
const outage = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(count, _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1)),
    level: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['degraded', 'failing']),
    startedAt: instant,
    confirmedAt: instant,
    lastSeenAt: instant,
    endedAt: maybe(instant),
    curedBy: maybe(text),
    recovery: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['none', 'running', 'pending', 'interrupted', 'exhausted', 'recovered']),
    exhaustedAt: maybe(instant),
    findings: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .tupleWithRest */ .XU0([finding], finding),
    attempts: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(attempt), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(50)),
    runUrl: maybe(text),
}), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(({ startedAt, endedAt }) => endedAt === undefined || endedAt >= startedAt));
const marker = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    scope: text,
    service: text,
    configuration: text,
    severity: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['critical', 'warning']),
    openedAt: instant,
    resolvedAt: maybe(instant),
    outages: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .tupleWithRest */ .XU0([outage], outage), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(100)),
    older: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ count, downMs: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0)) }),
    notices: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['paged', 'reopened', 'resolved']), outage: count, at: instant })), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(100)),
    commentsSeen: count,
    ending: maybe(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .variant */ .Oxt('kind', [
        _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('folded'), into: count }),
        _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('retired') }),
        _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('settled') }),
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
    const parsed = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(marker, json);
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


/***/ }),

/***/ 5749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ outageWith),
/* harmony export */   r: () => (/* binding */ outageSeen)
/* harmony export */ });
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


/***/ }),

/***/ 2000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ earlierOutages)
/* harmony export */ });
/** The outages that were seen before the last one, oldest first; a check sees one at most, a guard may see many. */
function earlierOutages(observed) {
    return observed.kind === 'down' || observed.kind === 'healed' ? (observed.earlier ?? []) : [];
}


/***/ })

};
