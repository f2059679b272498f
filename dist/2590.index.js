export const id = 2590;
export const ids = [2590];
export const modules = {
	5184: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	VH: () => includesName,
	dM: () => distinct,
	f: () => ensureFits
});
var _domain_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2810);
var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(391);
const recordLimits = {
	titleMaxChars: 256,
	bodyMaxChars: _domain_body_js__WEBPACK_IMPORTED_MODULE_0__.oj,
	labelMaxChars: 50,
	labelsMax: 100
};
function ensureFits({ title, body, labels }) {
	if (title !== undefined && title.trim() === "") throw invalid("An incident needs a title.");
	if (title !== undefined && title.length > recordLimits.titleMaxChars) throw invalid(`The incident's title is ${title.length} characters long; ${recordLimits.titleMaxChars} are possible.`);
	if (body !== undefined && body.length > recordLimits.bodyMaxChars) throw invalid(`The incident's text is ${body.length} characters long; ${recordLimits.bodyMaxChars} are possible: move what people have written there into a comment.`);
	if (labels !== undefined && labels.length > recordLimits.labelsMax) throw invalid(`An incident can have ${recordLimits.labelsMax} labels, not ${labels.length}: configure fewer.`);
	const label = labels?.find((name) => name.length > recordLimits.labelMaxChars || name.trim() === "");
	if (label !== undefined) throw invalid(`A label has 1 to ${recordLimits.labelMaxChars} characters, not ${label.length}: change «${label.slice(0, recordLimits.labelMaxChars)}» in the configuration.`);
}
function distinct(names) {
	return [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].toReversed();
}
function includesName(names, name) {
	return names.some((each) => each.toLowerCase() === name.toLowerCase());
}
function invalid(message) {
	return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.W(message, {
		reason: "invalid",
		retryable: false
	});
}
	}),
	3017: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { m: () => createBelief });
var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);
var _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7201);
const actionsBot = "github-actions[bot]";
function createBelief(api, recordAuthors) {
	const known = new Set([actionsBot, ...recordAuthors].map((login) => login.toLowerCase()));
	let own;
	const isKnown = (author) => author !== undefined && known.has(author.toLowerCase());
	return {
		isKnown,
		async isUs(author) {
			if (author === undefined) return false;
			if (isKnown(author)) return true;
			own ??= askOwnLogin(api);
			return (await own)?.toLowerCase() === author.toLowerCase();
		}
	};
}
async function askOwnLogin(api) {
	try {
		return (0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.DQ)((await api.request("GET", "/user")).data);
	} catch (error) {
		if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__.W && (error.reason === "forbidden" || error.reason === "unauthorized" || error.reason === "not-found")) return undefined;
		throw error;
	}
}
	}),
	7201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DQ: () => loginOf,
	Gv: () => isObject,
	O$: () => unreadable,
	OS: () => readIssue,
	Q8: () => plainColor,
	S3: () => itemsOf,
	W3: () => readComment,
	k2: () => readLabels,
	kQ: () => bareLabels
});
var _domain_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6226);
var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(391);
var _draft_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5184);
function readIssue(value, whole) {
	if (!isObject(value)) throw unreadable("an issue");
	const { number, html_url: url, title, body, state, comments, updated_at: updated } = value;
	const updatedAt = typeof updated === "string" ? Date.parse(updated) : Number.NaN;
	if (typeof number !== "number" || !Number.isSafeInteger(number) || typeof title !== "string" || Number.isNaN(updatedAt)) throw unreadable("an issue");
	if (state !== "open" && state !== "closed") throw unreadable("an issue");
	return {
		author: loginOf(value["user"]),
		pullRequest: isObject(value["pull_request"]),
		isClose: [
			"OWNER",
			"MEMBER",
			"COLLABORATOR"
		].some((each) => each === value["author_association"]),
		incident: {
			number,
			url: typeof url === "string" ? url : "",
			title,
			body: typeof body === "string" ? body : "",
			labels: readLabels(value["labels"]),
			assignees: listOf(value["assignees"]).flatMap((each) => loginOf(each) ?? []),
			open: state === "open",
			closure: state === "open" ? undefined : closureOf(value, whole),
			comments: typeof comments === "number" ? comments : 0,
			updatedAt
		}
	};
}
function readLabels(value) {
	const names = listOf(value).flatMap((each) => {
		const name = isObject(each) ? each["name"] : each;
		return typeof name === "string" ? [name] : [];
	});
	return (0, _draft_limits_js__WEBPACK_IMPORTED_MODULE_2__.dM)(names.map((name) => isOurs(name.toLowerCase()) ? name.toLowerCase() : name));
}
const plainColor = "ededed";
function bareLabels(value) {
	return listOf(value).flatMap((each) => {
		if (!isObject(each) || typeof each["name"] !== "string" || each["color"] !== plainColor) return [];
		const name = each["name"].toLowerCase();
		return (each["description"] ?? "") === "" && isOurs(name) && !name.startsWith("service:") ? [name] : [];
	});
}
function readComment(value) {
	if (!isObject(value)) throw unreadable("a comment");
	const { body } = value;
	return {
		author: loginOf(value["user"]),
		body: typeof body === "string" ? body : ""
	};
}
function loginOf(value) {
	const login = isObject(value) ? value["login"] : undefined;
	return typeof login === "string" && login !== "" ? login : undefined;
}
function itemsOf(value, what) {
	if (!Array.isArray(value)) throw unreadable(what);
	return value;
}
const stateLabels = [
	_domain_label_js__WEBPACK_IMPORTED_MODULE_0__.P.ours,
	_domain_label_js__WEBPACK_IMPORTED_MODULE_0__.P.unsettled,
	_domain_label_js__WEBPACK_IMPORTED_MODULE_0__.P.acknowledged,
	_domain_label_js__WEBPACK_IMPORTED_MODULE_0__.P.needsHuman,
	_domain_label_js__WEBPACK_IMPORTED_MODULE_0__.P.flapping
];
function isOurs(name) {
	return stateLabels.includes(name) || name.startsWith("service:") || name.startsWith("severity:");
}
function closureOf(issue, whole) {
	const by = issue["closed_by"];
	const login = loginOf(by);
	if (login === undefined && !whole) return undefined;
	const robot = login === undefined || /\[bot\]$/i.test(login) || isObject(by) && by["type"] === "Bot";
	const reason = issue["state_reason"] === "not_planned" || issue["state_reason"] === "duplicate" ? "not-planned" : "completed";
	return {
		by: robot ? "robot" : "person",
		login: login ?? "ghost",
		reason
	};
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unreadable(what) {
	return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.W(`What came back from GitHub is not ${what}: check the API's address (GITHUB_API_URL) and the proxy.`, {
		reason: "server",
		retryable: true
	});
}
	}),
	2590: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { createGitHubIncidents: () => createGitHubIncidents });
var label = __webpack_require__(6226);
var comment_key = __webpack_require__(5459);
var marker = __webpack_require__(939);
var ports = __webpack_require__(391);
var draft_limits = __webpack_require__(5184);
var issue_shape = __webpack_require__(7201);
;
/*! module ./lib/adapters/github/announcements.js */
const authorsMax = 10;
const nobody = "ghost";
function announces({ incident, pullRequest }) {
	return !pullRequest && (0, draft_limits.VH)(incident.labels, label.P.maintenance);
}
function createAnnouncements({ api, path, people, remark }) {
	let last = [];
	const answers = new Map();
	const ask = (author) => {
		if (answers.size < authorsMax) return people.mayWrite(author);
		remark(`More than ${authorsMax} people announce maintenance, and only so many are asked about in one run: close the issues of those who may not.`);
		return Promise.resolve(false);
	};
	return {
		keep(found) {
			last = found;
		},
		told: () => likelyFirst(last).map(({ author, incident: { number, url, title, body, open } }) => ({
			number,
			url,
			title,
			body,
			open,
			author: author ?? nobody
		})),
		async isTrusted({ author }) {
			const login = author.toLowerCase();
			const answer = answers.get(login) ?? (author === nobody ? Promise.resolve(false) : ask(author));
			answers.set(login, answer);
			try {
				return await answer;
			} catch (error) {
				answers.delete(login);
				throw error;
			}
		},
		async conclude({ number, open }) {
			await (open ? close(number, last.find(({ incident }) => incident.number === number)) : unlist(number));
		}
	};
	async function close(number, known) {
		const { incident: before } = known ?? (0, issue_shape.OS)((await api.request("GET", `${path}/issues/${number}`)).data, true);
		const { data } = await api.request("PATCH", `${path}/issues/${number}`, {
			labels: before.labels.filter((name) => name !== label.P.unsettled),
			state: "closed",
			state_reason: "completed"
		});
		const { incident } = (0, issue_shape.OS)(data, true);
		if (incident.open || (0, draft_limits.VH)(incident.labels, label.P.unsettled)) throw unmade(number);
	}
	async function unlist(number) {
		try {
			const { data } = await api.request("DELETE", `${path}/issues/${number}/labels/${label.P.unsettled}`);
			if ((0, draft_limits.VH)((0, issue_shape.k2)(data), label.P.unsettled)) throw unmade(number);
		} catch (error) {
			if (!(error instanceof ports.W && error.reason === "not-found")) throw error;
		}
	}
}
function unmade(number) {
	return new ports.W(`GitHub answered the closing of the announcement #${number} but did not make it: give the job \`permissions: { issues: write }\`, or a token of somebody with write access.`, {
		reason: "forbidden",
		retryable: false
	});
}
function likelyFirst(issues) {
	return [...issues.filter(({ isClose }) => isClose), ...issues.filter(({ isClose }) => !isClose)];
}
var belief = __webpack_require__(3017);
;
/*! module ./lib/adapters/github/labels.js */
const looks = {
	[label.P.ours]: {
		color: "5319e7",
		description: "An incident of a mock service, kept by Mock Medic"
	},
	[label.P.unsettled]: {
		color: "e4e669",
		description: "Mock Medic has not closed this incident itself: leave this label to it"
	},
	[label.P.severity("critical")]: {
		color: "b60205",
		description: "An outage that stops work"
	},
	[label.P.severity("warning")]: {
		color: "fbca04",
		description: "An outage that can wait"
	},
	[label.P.flapping]: {
		color: "d93f0b",
		description: "Goes down and comes back again and again"
	},
	[label.P.acknowledged]: {
		color: "0e8a16",
		description: "Somebody has taken this incident"
	},
	[label.P.needsHuman]: {
		color: "d876e3",
		description: "Recovery has failed: a person is needed"
	}
};
function essential(labels) {
	return labels.filter((name) => name === label.P.ours || name === label.P.unsettled || name.startsWith("service:"));
}
function missingFrom(present, wanted) {
	return wanted.filter((name) => !(0, draft_limits.VH)(present, name));
}
function createPainter(api, repositoryPath) {
	const seen = new Set();
	return async (labelsOfAnswer) => {
		const grey = (0, issue_shape.kQ)(labelsOfAnswer).filter((name) => !seen.has(name));
		for (const name of grey) seen.add(name);
		for (const name of grey) {
			try {
				await api.request("PATCH", `${repositoryPath}/labels/${encodeURIComponent(name)}`, looks[name]);
			} catch (error) {
				if (!(error instanceof ports.W)) throw error;
			}
		}
	};
}
async function addLabels(api, repositoryPath, issue, names) {
	for (const name of names) await makeLabel(api, repositoryPath, name);
	return (0, issue_shape.k2)((await api.request("POST", `${repositoryPath}/issues/${issue}/labels`, { labels: names })).data);
}
async function putLabels(api, repositoryPath, issue, names) {
	const put = async () => (await api.request("POST", `${repositoryPath}/issues/${issue}/labels`, { labels: names })).data;
	let data;
	try {
		data = await put();
	} catch (error) {
		if (!(error instanceof ports.W && error.reason === "lost")) throw error;
		data = await put();
	}
	const missing = missingFrom((0, issue_shape.k2)(data), names);
	if (missing.length === 0) return data;
	throw new ports.W(`GitHub did not put ${missing.join(", ")} on #${issue}: give the job \`permissions: { issues: write }\`, or a token of somebody with write access.`, {
		reason: "forbidden",
		retryable: false
	});
}
async function makeLabel(api, repositoryPath, name) {
	try {
		await api.request("POST", `${repositoryPath}/labels`, {
			name,
			...lookOf(name)
		});
	} catch (error) {
		if (!(error instanceof ports.W && (error.reason === "invalid" || error.reason === "lost"))) throw error;
	}
}
function lookOf(name) {
	if (name.startsWith("service:")) return {
		color: issue_shape.Q8,
		description: `Incidents of ${name.slice("service:".length)}`
	};
	return looks[name] ?? {
		color: issue_shape.Q8,
		description: ""
	};
}
var pages = __webpack_require__(74);
var github_people = __webpack_require__(2671);
var refusal = __webpack_require__(102);
var repository_path = __webpack_require__(8822);
;
/*! module ./lib/adapters/github/issues.js */
const pageSize = 100;
function createGitHubIncidents({ api, repository, recordAuthors }) {
	const path = (0, repository_path.S)(repository);
	const remarks = new Set();
	const people = (0, github_people.N)({
		api,
		repository,
		recordAuthors
	});
	const announcements = createAnnouncements({
		api,
		path,
		people,
		remark: (sentence) => remarks.add(sentence)
	});
	const home = {
		api,
		path,
		repository,
		belief: (0, belief.m)(api, recordAuthors),
		paint: createPainter(api, path),
		remarks,
		strangers: new Set(),
		byApps: new Map()
	};
	return {
		get requests() {
			return api.requests;
		},
		get remarks() {
			return [...home.remarks, ...strangersRemark(home)];
		},
		async unsettled() {
			const { records, announcing } = await list(home, {
				labels: [label.P.ours, label.P.unsettled],
				state: "all"
			});
			announcements.keep(announcing);
			return records;
		},
		all: async (sinceAt) => (await list(home, {
			labels: [label.P.ours],
			state: "all",
			since: since(sinceAt)
		})).records,
		announced: () => announcements.told(),
		isTrusted: (announcement) => announcements.isTrusted(announcement),
		conclude: (announcement) => announcements.conclude(announcement),
		async recent(service, sinceAt) {
			const { records } = await list(home, {
				labels: [label.P.ours, label.P.service(service)],
				state: "all",
				backTo: sinceAt
			});
			return records.toSorted((a, b) => a.number - b.number);
		},
		read: (number) => read(home, number),
		create: (draft) => create(home, draft),
		update: (number, change) => update(home, number, change),
		addLabels: async (number, labels) => home.paint(await putLabels(api, path, number, labels)),
		comment: (number, body) => comment(home, number, body),
		comments: (number, skip) => comments(home, number, skip)
	};
}
const since = (at) => `${new Date(Math.max(0, at)).toISOString().slice(0, 19)}Z`;
async function list(home, { labels, state, since: from, backTo }) {
	const order = backTo === undefined ? {
		sort: "created",
		direction: "asc"
	} : {
		sort: "updated",
		direction: "desc"
	};
	const search = new URLSearchParams({
		labels: labels.join(","),
		state,
		...order,
		per_page: String(pageSize)
	});
	if (from !== undefined) search.set("since", from);
	const remedy = from === undefined && backTo === undefined ? "take the label unsettled from those that are not incidents" : "ask for a shorter time";
	const isLast = (page) => backTo !== undefined && page.some((item) => (0, issue_shape.OS)(item, false).incident.updatedAt < backTo);
	const items = await (0, pages.L)(home.api, `${home.path}/issues?${search.toString()}`, {
		what: "issues",
		remedy,
		isLast
	});
	const issues = new Map(items.map((item) => (0, issue_shape.OS)(item, false)).map((issue) => [issue.incident.number, issue]));
	const records = [];
	const announcing = [];
	for (const issue of issues.values()) {
		const { open, updatedAt } = issue.incident;
		if (backTo !== undefined && !open && updatedAt < backTo) continue;
		if (await isAnnouncement(home, issue)) announcing.push(issue);
		else if (await isRecord(home, issue)) records.push(issue.incident);
	}
	return {
		records,
		announcing
	};
}
async function isAnnouncement({ belief }, issue) {
	if (!announces(issue)) return false;
	return (0, marker.t7)(issue.incident.body) === undefined || !await belief.isUs(issue.author);
}
async function isRecord(home, { author, pullRequest, incident }) {
	if (pullRequest) return false;
	if (await home.belief.isUs(author)) return true;
	home.strangers.add(incident.number);
	if (author?.endsWith("[bot]") === true) home.byApps.set(incident.number, {
		author,
		body: incident.body
	});
	return false;
}
function strangersRemark({ strangers, repository }) {
	const numbers = [...strangers].toSorted((a, b) => a - b);
	if (numbers.length === 0) return [];
	const shown = numbers.slice(0, 5).map((number) => `#${number}`).join(", ") + (numbers.length > 5 ? " …" : "");
	return [`${numbers.length === 1 ? "An issue" : `${numbers.length} issues`} in ${repository} (${shown}) with the labels of an incident: not written by Mock Medic, so passed over. If it was, name its author in record-authors.`];
}
async function read(home, number) {
	const issue = (0, issue_shape.OS)((await home.api.request("GET", `${home.path}/issues/${number}`)).data, true);
	if (issue.incident.number === number && await isRecord(home, issue)) return issue.incident;
	throw gone(home, number);
}
function gone({ repository }, number) {
	return new ports.W(`Issue #${number} of ${repository} is no record of Mock Medic's any more: it was moved, or somebody else has written it.`, {
		reason: "not-found",
		retryable: false
	});
}
async function create(home, draft) {
	(0, draft_limits.f)(draft);
	refuseToRepeat(home, draft);
	const wanted = {
		title: draft.title,
		body: draft.body,
		labels: (0, draft_limits.dM)(draft.labels),
		assignees: (0, draft_limits.dM)(draft.assignees)
	};
	const data = await sendAssigning(home, wanted, async (body) => (await home.api.request("POST", `${home.path}/issues`, body)).data);
	const issue = (0, issue_shape.OS)(data, true);
	const { number } = issue.incident;
	if (!await home.belief.isUs(issue.author)) {
		await withdraw(home, number);
		throw disbelieved(issue.author ?? "nobody", number);
	}
	remarkOnAssignees(home, issue.incident, wanted.assignees);
	const labels = await completeLabels(home, issue.incident, wanted.labels);
	return {
		...issue.incident,
		labels
	};
}
function refuseToRepeat({ byApps }, { body }) {
	const mine = (0, marker.t7)(body);
	for (const [number, told] of byApps) {
		const theirs = (0, marker.t7)(told.body);
		if (mine !== undefined && theirs?.scope === mine.scope && theirs.service === mine.service) throw disbelieved(told.author, number);
	}
}
function disbelieved(author, number) {
	return new ports.W(`The incident was written as ${author} (#${number}), whom later runs would not believe, so it was closed again: set record-authors: [${author}].`, {
		reason: "forbidden",
		retryable: false
	});
}
async function completeLabels(home, { number, labels }, wanted) {
	const missing = missingFrom(labels, wanted);
	if (missing.length === 0) return labels;
	let present = labels;
	let cause;
	try {
		present = await addLabels(home.api, home.path, number, missing);
	} catch (error) {
		if (!(error instanceof ports.W)) throw error;
		cause = error;
		if (error.reason === "lost") present = (await read(home, number)).labels;
	}
	const still = missingFrom(present, wanted);
	if (essential(still).length === 0) {
		if (still.length > 0) home.remarks.add(`GitHub did not put ${still.join(", ")} on #${number}; it is found without.`);
		return present;
	}
	await withdraw(home, number);
	const retryable = cause instanceof ports.W && cause.retryable;
	throw new ports.W(`GitHub did not put the labels ${still.join(", ")} on #${number}, so no later run would find it and it was closed again: give the job \`permissions: { issues: write }\`, or a token of somebody with write access.`, {
		reason: "forbidden",
		retryable,
		cause
	});
}
async function withdraw(home, number) {
	try {
		await home.api.request("PATCH", `${home.path}/issues/${number}`, {
			state: "closed",
			state_reason: "not_planned"
		});
	} catch (error) {
		if (!(error instanceof ports.W)) throw error;
		home.remarks.add(`Issue #${number} was written in vain and could not be closed: please close it.`);
	}
}
async function update(home, number, change) {
	(0, draft_limits.f)(change);
	const wanted = {
		...change.body === undefined ? {} : { body: change.body },
		...change.labels === undefined ? {} : { labels: (0, draft_limits.dM)(change.labels) },
		...change.assignees === undefined ? {} : { assignees: (0, draft_limits.dM)(change.assignees) },
		...change.open === undefined ? {} : change.open ? {
			state: "open",
			state_reason: "reopened"
		} : {
			state: "closed",
			state_reason: "completed"
		}
	};
	const data = await sendAssigning(home, wanted, async (body) => (await home.api.request("PATCH", `${home.path}/issues/${number}`, body)).data);
	const { incident } = (0, issue_shape.OS)(data, true);
	if (incident.number !== number) throw gone(home, number);
	const still = essential(missingFrom(incident.labels, wanted.labels ?? []));
	if (change.open !== undefined && incident.open !== change.open || still.length > 0) {
		throw new ports.W(`GitHub answered the change of #${number} but did not make all of it: give the job \`permissions: { issues: write }\`, or a token of somebody with write access.`, {
			reason: "forbidden",
			retryable: false
		});
	}
	if (wanted.assignees !== undefined) remarkOnAssignees(home, incident, wanted.assignees);
	if (change.open === undefined) await home.paint(data.labels);
	return incident;
}
async function sendAssigning(home, body, send) {
	try {
		return await send(body);
	} catch (error) {
		if (body.assignees === undefined || body.assignees.length === 0 || !(0, refusal.qp)(error)) throw error;
		const { assignees, ...rest } = body;
		const data = await send(rest);
		return await issues_assign(home, (0, issue_shape.OS)(data, true).incident.number, assignees) ?? data;
	}
}
async function issues_assign(home, number, assignees) {
	try {
		return (await home.api.request("POST", `${home.path}/issues/${number}/assignees`, { assignees })).data;
	} catch (error) {
		if (error instanceof ports.W) return undefined;
		throw error;
	}
}
function remarkOnAssignees(home, { number, assignees }, wanted) {
	const missing = missingFrom(assignees, wanted);
	if (missing.length > 0) home.remarks.add(`GitHub did not assign ${missing.join(", ")} to #${number}: they need write access to ${home.repository} to be assigned.`);
}
async function comment({ api, path, remarks }, number, body) {
	(0, draft_limits.f)({ body });
	try {
		await api.request("POST", `${path}/issues/${number}/comments`, { body });
	} catch (error) {
		if (error instanceof ports.W && error.reason === "locked") remarks.add(`In #${number} nothing more can be said: somebody has locked it or made a discussion of it.`);
		throw error;
	}
}
async function comments(home, number, skip) {
	const page = Math.floor(skip / pageSize) + 1;
	const items = await (0, pages.L)(home.api, `${home.path}/issues/${number}/comments?per_page=${pageSize}&page=${page}`, {
		what: "comments",
		remedy: "close this issue, so that the next outage gets one of its own"
	});
	const bodies = [];
	for (const { author, body } of items.slice(skip % pageSize).map(issue_shape.W3)) {
		const isOurs = home.belief.isKnown(author) || (0, comment_key.g4)(body).length > 0 && await home.belief.isUs(author);
		if (isOurs) bodies.push(body);
	}
	return bodies;
}
	}),
	74: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => everyPage,
	Z: () => nextPage
});
var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);
var _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7201);
var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(102);
const pagesMax = 50;
async function everyPage(api, path, { what, remedy, isLast }) {
	const items = [];
	let next = path;
	for (let page = 1; next !== undefined; page += 1) {
		if (page > pagesMax) {
			throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.W(`GitHub lists more than ${pagesMax} pages of ${what}: ${remedy}.`, {
				reason: "invalid",
				retryable: false
			});
		}
		const answer = await api.request("GET", next);
		const found = (0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_1__.S3)(answer.data, what);
		items.push(...found);
		next = isLast?.(found) === true ? undefined : nextPage(answer);
	}
	return items;
}
function nextPage({ headers }) {
	return /<([^<>]+)>\s*;\s*rel="?next"?/i.exec((0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.wx)(headers, "link") ?? "")?.[1];
}
	}),
	2671: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { N: () => createGitHubPeople });
var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);
var _belief_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3017);
var _issue_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74);
var _repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8822);
const mark = "eyes";
function createGitHubPeople({ api, repository, recordAuthors }) {
	const path = (0, _repository_path_js__WEBPACK_IMPORTED_MODULE_4__.S)(repository);
	const belief = (0, _belief_js__WEBPACK_IMPORTED_MODULE_1__.m)(api, recordAuthors);
	return {
		async mayWrite(login) {
			if (!/^[\w-]{1,100}$/.test(login)) return false;
			try {
				return writes((await api.request("GET", `${path}/collaborators/${encodeURIComponent(login)}/permission`)).data);
			} catch (error) {
				if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__.W && error.reason === "not-found") return false;
				throw error;
			}
		},
		async isMarked(comment) {
			const remedy = "write the command once more, in a comment of its own";
			const reactions = await (0, _pages_js__WEBPACK_IMPORTED_MODULE_3__.L)(api, `${path}/issues/comments/${comment}/reactions?content=${mark}&per_page=100`, {
				what: "reactions",
				remedy
			});
			for (const each of reactions) {
				if ((0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(each) && each["content"] === mark && await belief.isUs((0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_2__.DQ)(each["user"]))) return true;
			}
			return false;
		},
		async mark(comment) {
			const react = async () => api.request("POST", `${path}/issues/comments/${comment}/reactions`, { content: mark });
			try {
				await react();
			} catch (error) {
				if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__.W && error.reason === "lost")) throw error;
				await react();
			}
		}
	};
}
function writes(data) {
	if (!(0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(data) || typeof data["permission"] !== "string") throw (0, _issue_shape_js__WEBPACK_IMPORTED_MODULE_2__.O$)("a permission");
	return [data["permission"], data["role_name"]].some((each) => each === "admin" || each === "maintain" || each === "write");
}
	}),
	8822: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => repositoryPath });
var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);
function repositoryPath(repository) {
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(repository)) {
		throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.W("The repository is given as owner/name: check the input repository (on the command line GITHUB_REPOSITORY).", {
			reason: "invalid",
			retryable: false
		});
	}
	return `/repos/${repository}`;
}
	})
};
