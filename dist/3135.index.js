export const id = 3135;
export const ids = [3135];
export const modules = { 3135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { incidents: () => incidents });
	var promises_ = __webpack_require__(1455);
	var adapters_clock = __webpack_require__(1642);
	var adapters_deadline = __webpack_require__(6658);
	var runner = __webpack_require__(3320);
	var duration = __webpack_require__(6804);
	var config_document = __webpack_require__(6625);
	;
	/*! module ./lib/config/outline.js */
	function outlineConfig(text) {
const config = mapping(text);
const services = config?.["services"];
if (config === undefined || !isMapping(services)) return undefined;
const authors = config["record-authors"];
return {
	services: Object.keys(services),
	recordAuthors: Array.isArray(authors) ? authors.filter((login) => typeof login === "string") : []
};
	}
	function outlineJobs(text) {
const jobs = mapping(text)?.["jobs"];
if (!isMapping(jobs) || Object.keys(jobs).length === 0) return undefined;
return Object.values(jobs).every((job) => isMapping(job) && !("uses" in job)) ? Object.keys(jobs) : undefined;
	}
	function mapping(text) {
const { value, faults } = (0, config_document.u)(text);
return faults.length === 0 && isMapping(value) ? value : undefined;
	}
	const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	var config_select = __webpack_require__(8336);
	var exit = __webpack_require__(5850);
	var label = __webpack_require__(6226);
	var domain_marker = __webpack_require__(939);
	var domain_history = __webpack_require__(7040);
	;
	/*! module ./lib/domain/stretch.js */
	function stretchesOf({ marker, isOpen }, { sinceAt, untilAt }) {
const last = (0, domain_history.IW)(marker);
const asStretch = (outage) => ({
	isFailing: outage.level === "failing",
	startedAt: outage.startedAt,
	endAt: Math.max(outage.startedAt, outage.endedAt ?? (isOpen && outage === last ? Math.max(untilAt, outage.lastSeenAt) : outage.lastSeenAt)),
	confirmedAt: outage.confirmedAt,
	recoveredAt: outage === last && marker.ending?.kind === "retired" ? undefined : outage.endedAt
});
return marker.outages.map(asStretch).filter(({ endAt }) => endAt >= sinceAt);
	}
	function distinctStretches(stretches) {
return stretches.toSorted((a, b) => a.startedAt - b.startedAt).reduce(joinedTo, []);
	}
	function joinedTo(joined, next) {
const last = joined.at(-1);
if (last === undefined || next.startedAt >= last.endAt && next.startedAt !== last.startedAt) return [...joined, next];
const ends = [last.recoveredAt, next.recoveredAt].filter((at) => at !== undefined);
const longer = {
	...last,
	endAt: Math.max(last.endAt, next.endAt),
	confirmedAt: Math.min(last.confirmedAt, next.confirmedAt),
	recoveredAt: ends.length < 2 ? undefined : Math.max(...ends)
};
return [...joined.slice(0, -1), longer];
	}
	const failing = (stretches) => stretches.filter(({ isFailing }) => isFailing);
	function within(stretches, { sinceAt, untilAt }) {
return stretches.map(({ startedAt, endAt }) => [Math.max(sinceAt, startedAt), Math.min(untilAt, endAt)]).filter(([fromAt, toAt]) => toAt > fromAt);
	}
	function coveredMs(intervals) {
let untilAt = -Infinity;
let ms = 0;
for (const [fromAt, toAt] of intervals.toSorted(([a], [b]) => a - b)) {
	ms += Math.max(0, toAt - Math.max(fromAt, untilAt));
	untilAt = Math.max(untilAt, toAt);
}
return ms;
	}
	;
	/*! module ./lib/domain/statistics.js */
	function statisticsOf(all, span) {
const numbers = new Set(all.map(({ number }) => number));
const unfolded = all.filter(({ marker: { ending } }) => ending?.kind !== "folded" || !numbers.has(ending.into));
const records = unfolded.filter((record) => stretchesOf(record, span).length > 0);
const tallies = byIdentity(records).map((group) => ({
	group,
	tally: tallyOf(group, span)
}));
const services = tallies.flatMap(({ group: [first], tally }) => first === undefined ? [] : [{
	service: first.marker.service,
	scope: first.marker.scope,
	figures: figuresOf(tally)
}]);
return {
	span,
	total: figuresOf(tallies.map(({ tally }) => tally).reduce(added, nothing)),
	anyDownMs: coveredMs(within(records.flatMap((record) => failing(stretchesOf(record, span))), span)),
	services: services.toSorted((a, b) => b.figures.downMs - a.figures.downMs || compare(a.service, b.service) || compare(a.scope, b.scope)),
	incidents: records.toSorted((a, b) => (0, domain_history.IW)(b.marker).startedAt - (0, domain_history.IW)(a.marker).startedAt || b.number - a.number).map((record) => ({
		record,
		figures: figuresOf(tallyOf([record], span))
	}))
};
	}
	function byIdentity(records) {
const groups = new Map();
for (const record of records) {
	const identity = JSON.stringify([record.marker.service, record.marker.scope]);
	const group = groups.get(identity) ?? [];
	groups.set(identity, group);
	group.push(record);
}
return [...groups.values()];
	}
	function tallyOf(records, span) {
const stretches = records.flatMap((record) => stretchesOf(record, span));
const [downMs, allMs] = [failing(stretches), stretches].map((each) => coveredMs(within(each, span)));
const outages = distinctStretches(stretches);
const older = olderOf(records, stretches, span);
const isDown = stretches.some(({ isFailing }) => isFailing);
return {
	incidents: records.length,
	outages: outages.length + older.count,
	downMs: (downMs ?? 0) + (isDown ? older.ms : 0),
	degradedMs: (allMs ?? 0) - (downMs ?? 0) + (isDown ? 0 : older.ms),
	detectMs: outages.map(({ startedAt, confirmedAt }) => Math.max(0, confirmedAt - startedAt)),
	acknowledgeMs: records.flatMap((record) => acknowledgedAfterMs(record, span)),
	recoverMs: outages.flatMap(({ startedAt, recoveredAt }) => recoveredAt === undefined ? [] : [Math.max(0, recoveredAt - startedAt)]),
	isComplete: older.isComplete
};
	}
	function olderOf(records, stretches, span) {
const known = records.flatMap(({ marker: { older, openedAt, outages } }) => {
	const untilAt = outages[0].startedAt;
	if (older.count === 0 || untilAt <= span.sinceAt) return [];
	const beforeMs = Math.max(0, span.sinceAt - openedAt);
	return [{
		interval: {
			startedAt: openedAt,
			endAt: Math.max(openedAt, untilAt)
		},
		ms: Math.max(0, older.downMs - beforeMs),
		count: beforeMs > 0 ? 0 : older.count,
		isWhole: beforeMs === 0
	}];
});
const remembered = within(stretches, span);
const roomMs = coveredMs([...remembered, ...within(known.map(({ interval }) => interval), span)]) - coveredMs(remembered);
return {
	count: sum(known.map(({ count }) => count)),
	ms: Math.min(roomMs, sum(known.map(({ ms }) => ms))),
	isComplete: known.every(({ isWhole }) => isWhole)
};
	}
	function acknowledgedAfterMs({ marker: { acknowledged, outages } }, { sinceAt }) {
if (acknowledged === undefined || acknowledged.at < sinceAt) return [];
const outage = outages.findLast(({ startedAt }) => startedAt <= acknowledged.at);
return outage === undefined ? [] : [Math.max(0, acknowledged.at - outage.confirmedAt)];
	}
	const nothing = {
incidents: 0,
outages: 0,
downMs: 0,
degradedMs: 0,
detectMs: [],
acknowledgeMs: [],
recoverMs: [],
isComplete: true
	};
	function added(a, b) {
return {
	incidents: a.incidents + b.incidents,
	outages: a.outages + b.outages,
	downMs: a.downMs + b.downMs,
	degradedMs: a.degradedMs + b.degradedMs,
	detectMs: [...a.detectMs, ...b.detectMs],
	acknowledgeMs: [...a.acknowledgeMs, ...b.acknowledgeMs],
	recoverMs: [...a.recoverMs, ...b.recoverMs],
	isComplete: a.isComplete && b.isComplete
};
	}
	function figuresOf({ incidents, outages, downMs, degradedMs, isComplete, ...lengths }) {
return {
	incidents,
	outages,
	downMs,
	degradedMs,
	mttdMs: mean(lengths.detectMs),
	mttaMs: mean(lengths.acknowledgeMs),
	mttrMs: mean(lengths.recoverMs),
	isComplete
};
	}
	const sum = (values) => values.reduce((all, value) => all + value, 0);
	const mean = (values) => values.length === 0 ? undefined : Math.round(sum(values) / values.length);
	const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
	var closing = __webpack_require__(2799);
	var mass_failure = __webpack_require__(7357);
	;
	/*! module ./lib/domain/orphan.js */
	function placeOf(scope) {
const [, workflow, job] = /^([\w.-]+\.ya?ml)\/([\w-]+)(?: \(.*\))?$/su.exec(scope) ?? [];
return workflow === undefined || job === undefined ? undefined : {
	workflow,
	job
};
	}
	function orphaned(marker, existing) {
if (!comesFrom(marker, existing.repositoryUrl)) return undefined;
const place = placeOf(marker.scope);
if (place !== undefined && existing.workflows?.has(place.workflow) === false) return {
	kind: "workflow-gone",
	workflow: place.workflow
};
if (place !== undefined && existing.jobs.get(place.workflow)?.has(place.job) === false) return {
	kind: "job-gone",
	...place
};
const { configuration, service } = marker;
if (service === mass_failure.OS) return undefined;
return existing.services.get(configuration)?.has(service) === false ? {
	kind: "service-gone",
	configuration
} : undefined;
	}
	function comesFrom({ outages }, repositoryUrl) {
if (repositoryUrl === undefined) return true;
const runs = outages.flatMap(({ runUrl }) => runUrl ?? []);
return runs.length > 0 && runs.every((url) => url.toLowerCase().startsWith(`${repositoryUrl}/actions/runs/`.toLowerCase()));
	}
	var lib_ports = __webpack_require__(391);
	var lib_scribe = __webpack_require__(9737);
	;
	/*! module ./lib/orphans.js */
	const lookedAtMax = 100;
	async function lookFor(records, sources, tools) {
const markers = records.flatMap(({ body }) => (0, domain_marker.t7)(body) ?? []);
const workflows = markers.some(({ scope }) => placeOf(scope) !== undefined) ? await sources.workflows() : undefined;
const named = [...new Set(markers.flatMap(({ scope }) => placeOf(scope)?.workflow ?? []))].filter((name) => workflows?.includes(name));
const configurations = [...new Set(markers.map(({ configuration }) => configuration))].filter(isPlainPath);
return {
	workflows: workflows === undefined || workflows.length === 0 ? undefined : new Set(workflows),
	jobs: await outlined(named, (name) => sources.text(`.github/workflows/${name}`), tools.outlines.jobs),
	services: await outlined(configurations, (path) => sources.text(path), tools.outlines.services),
	repositoryUrl: tools.repositoryUrl
};
	}
	async function outlined(names, read, outline) {
const found = new Map();
for (const name of names.slice(0, lookedAtMax)) {
	const text = await read(name);
	const ids = text === undefined ? undefined : outline(text);
	if (ids !== undefined) found.set(name, new Set(ids));
}
return found;
	}
	const isPlainPath = (path) => /^[\w.-][\w./ -]*\.ya?ml$/u.test(path) && !path.split("/").some((part) => part === "" || part === "." || part === "..");
	function orphansAmong(records, existing) {
return records.flatMap((stored) => {
	const marker = (0, domain_marker.t7)(stored.body);
	const reason = marker === undefined ? undefined : existing === "named" ? { kind: "named" } : orphaned(marker, existing);
	const incident = marker === undefined ? undefined : (0, lib_scribe.I)(stored, marker.scope, marker.service);
	return reason === undefined || incident === undefined || incident.state.state === "resolved" ? [] : [{
		stored,
		incident,
		reason
	}];
});
	}
	async function closeOrphans(orphans, ports) {
const closings = [];
for (const orphan of orphans) {
	try {
		closings.push({
			orphan,
			outcome: await orphans_close(orphan, ports) ? "closed" : "settled-meanwhile"
		});
	} catch (error) {
		if (!(error instanceof lib_ports.W)) throw error;
		closings.push({
			orphan,
			outcome: "refused",
			error
		});
	}
}
return closings;
	}
	async function orphans_close({ stored, incident: { marker } }, ports) {
const scribe = new lib_scribe.p(ports, new Map([[stored.number, stored]]), undefined);
const fresh = await scribe.readIfThere(stored.number);
const incident = fresh === undefined ? undefined : (0, lib_scribe.I)(fresh, marker.scope, marker.service);
if (incident === undefined || incident.state.state === "resolved") return false;
for (const effect of (0, closing.S5)(incident, ports.clock.now()).effects) await scribe.perform(effect);
return true;
	}
	var read_config = __webpack_require__(6353);
	var foreign = __webpack_require__(4040);
	var width = __webpack_require__(828);
	var settings = __webpack_require__(294);
	;
	/*! module ./lib/incidents.js */
	const { env, stdout, stderr } = process;
	const defaultSince = "90d";
	const slackMs = 36e5;
	const remarkCharsMax = 500;
	const remarksMax = 50;
	const homes = [
"auto",
"github",
"local"
	];
	async function incidents(asked, { stop, refuse }) {
const problems = misuse(asked);
const clock = (0, adapters_clock.t)();
const deadline = (0, adapters_deadline.r)((0, settings.Ne)(asked.deadline, problems), clock, stop);
const facts = (0, runner.FA)(env);
const isWanted = asked.record === "github" || asked.record === "auto" || asked.record === undefined;
const repository = isWanted ? (0, settings.h_)({
	...notAsked,
	...asked
}, {
	env,
	facts,
	clock,
	stop
}, deadline, problems) : undefined;
const token = asked.token?.trim() ?? "";
const options = {
	colour: false,
	width: (0, width.q)(stdout, env),
	clean: (0, foreign.createClean)(token === "" ? [] : [token])
};
try {
	const home = problems.length > 0 ? undefined : await openHome(asked, {
		repository,
		deadline
	}, problems);
	if (home === undefined || problems.length > 0) return refuse(problems);
	const tools = {
		home,
		asked,
		options,
		now: clock.now()
	};
	return await (asked.closesOrphans ? incidents_close(tools) : list(tools));
} catch (error) {
	if (!(error instanceof lib_ports.W)) throw error;
	refuse([options.clean(error.message, remarkCharsMax)]);
	return codeOf(error);
} finally {
	deadline.clear();
	await repository?.api.close();
}
	}
	const notAsked = {
mode: undefined,
only: undefined,
scope: undefined,
failOn: undefined,
service: undefined,
matrix: undefined
	};
	const codeOf = ({ retryable }) => retryable ? exit.hS.unknown : exit.hS.usage;
	function misuse({ since, formats, closesOrphans, isConfirmed, services }) {
const span = (0, duration.E9)(since ?? defaultSince);
return [
	...span.ok ? [] : [`--since: ${span.message}`],
	...formats.length > 1 ? [`--${formats.join(" and --")} exclude each other; give one of them`] : [],
	...closesOrphans && formats.some((format) => format !== "json") ? [`--close-orphans prints text, or JSON with --json, and no ${formats.join()}`] : [],
	...isConfirmed && !closesOrphans ? ["--yes confirms --close-orphans; give both, or neither"] : [],
	...services.filter((pattern) => pattern.startsWith("tag:")).map((pattern) => `only: records know nothing of ${JSON.stringify(pattern.slice(0, 80))}; name services by their ids, or globs of them`)
];
	}
	async function openHome(asked, { repository, deadline }, problems) {
const choice = (0, settings.Kf)("record", asked.record ?? "auto", homes, problems);
if (choice === undefined) return undefined;
const dir = asked.recordDir ?? settings.yX;
const isThere = await (0, promises_.stat)(dir).then((found) => found.isDirectory(), () => false);
const hasToken = (asked.token?.trim() ?? "") !== "";
if (choice === "local" || choice === "auto" && (asked.recordDir !== undefined || isThere && !hasToken)) {
	if (!isThere && asked.recordDir !== undefined) problems.push(`record-dir: there is no folder ${dir}`);
	else if (!isThere) tell(`There is no folder ${dir}: nothing was ever recorded here, or --record-dir names another.`);
	return openFolder(dir, deadline);
}
if (repository !== undefined) return openGitHub(asked, repository, problems);
const missing = [...hasToken ? [] : ["GITHUB_TOKEN"], ...(asked.repository ?? "") === "" ? ["GITHUB_REPOSITORY"] : []];
problems.push(`There is no record to read: GitHub's needs ${missing.join(" and ")}, and ${isThere ? `${dir} is read with --record local` : `a local one would be in ${dir} (--record-dir names another)`}.`);
return undefined;
	}
	async function openFolder(dir, deadline) {
const { createLocalIncidents } = await __webpack_require__.e(9128).then(__webpack_require__.bind(__webpack_require__, 9128));
const store = createLocalIncidents({
	dir,
	clock: (0, adapters_clock.t)(),
	signal: deadline.record
});
return {
	kind: "local",
	place: dir,
	store,
	sources: async () => (await __webpack_require__.e(6574).then(__webpack_require__.bind(__webpack_require__, 4193))).createCheckout(process.cwd())
};
	}
	async function openGitHub(asked, { api, name }, problems) {
const { createGitHubIncidents } = await __webpack_require__.e(2590).then(__webpack_require__.bind(__webpack_require__, 2590));
const recordAuthors = await readRecordAuthors(asked, {
	api,
	name
}, problems);
return {
	kind: "github",
	place: name,
	store: createGitHubIncidents({
		api,
		repository: name,
		recordAuthors
	}),
	sources: async () => (await __webpack_require__.e(832).then(__webpack_require__.bind(__webpack_require__, 832))).createDefaultBranch(api, name)
};
	}
	async function readRecordAuthors({ config }, repository, problems) {
const path = config ?? read_config.sb;
try {
	const text = (0, read_config.uj)(path) ? path : await (0, read_config.WF)((0, runner.FA)(env), repository)(path);
	const outline = outlineConfig(text);
	if (outline === undefined) tell(`${(0, read_config.uj)(path) ? "The configuration" : path} cannot be read, so its record-authors are not known; mock-medic validate tells why.`);
	return outline?.recordAuthors ?? [];
} catch (error) {
	const isMissing = error.code === "ENOENT";
	if (config !== undefined) problems.push(isMissing ? `config: there is no file ${path}` : `config: ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	else if (!isMissing) tell(`${path} cannot be read, so its record-authors are not known.`);
	return [];
}
	}
	async function list({ home, asked, options, now }) {
const span = (0, duration.E9)(asked.since ?? defaultSince);
const sinceAt = Math.max(0, now - (span.ok ? span.value : 0));
const found = new Map((await home.store.unsettled()).map((stored) => [stored.number, stored]));
for (const stored of await home.store.all(Math.max(0, sinceAt - slackMs))) found.set(stored.number, stored);
const { readable, remarks } = readAll([...found.values()], {
	home,
	asked
});
const told = {
	statistics: statisticsOf(readable, {
		sinceAt,
		untilAt: now
	}),
	home: home.kind,
	place: home.place,
	remarks
};
announce({
	home,
	count: found.size,
	remarks,
	options
});
await print(told, asked.formats[0] ?? "text", options);
return exit.hS.well;
	}
	async function print(told, format, options) {
switch (format) {
	case "json": return say(`${JSON.stringify((await __webpack_require__.e(9178).then(__webpack_require__.bind(__webpack_require__, 9178))).incidentsJson(told, options.clean), null, 2)}\n`);
	case "csv": return say((await __webpack_require__.e(3806).then(__webpack_require__.bind(__webpack_require__, 3806))).incidentsCsv(told, options.clean));
	case "markdown": return say((await __webpack_require__.e(6097).then(__webpack_require__.bind(__webpack_require__, 6097))).incidentsMarkdown(told, options.clean));
	case "text": return say((await __webpack_require__.e(7427).then(__webpack_require__.bind(__webpack_require__, 7427))).incidentsText(told, options));
	default: return format;
}
	}
	async function incidents_close({ home, asked, options }) {
const found = await home.store.unsettled();
const { readable, remarks } = readAll(found, {
	home,
	asked
});
const records = readable.map(({ stored }) => stored);
const sources = await home.sources();
const repositoryUrl = home.kind === "github" ? `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${home.place}` : undefined;
const outlines = {
	services: (text) => outlineConfig(text)?.services,
	jobs: outlineJobs
};
const existing = asked.scopes.length > 0 ? "named" : await lookFor(records, sources, {
	outlines,
	repositoryUrl
});
const orphans = orphansAmong(records, existing);
announce({
	home,
	count: found.length,
	remarks: [...remarks, ...sources.doubts],
	options
});
const clock = (0, adapters_clock.t)();
const renderer = async () => (await Promise.all([__webpack_require__.e(1995), __webpack_require__.e(1872)]).then(__webpack_require__.bind(__webpack_require__, 1995))).createIncidentRenderer({
	clean: options.clean,
	runUrl: undefined,
	cron: false
});
const closings = asked.isConfirmed ? await closeOrphans(orphans, {
	store: home.store,
	clock,
	renderer
}) : undefined;
const { orphansJson, orphansText } = await __webpack_require__.e(223).then(__webpack_require__.bind(__webpack_require__, 223));
const told = closings?.map(closingTold) ?? orphans.map(listedTold);
if (asked.formats.includes("json")) say(`${JSON.stringify(orphansJson(told, [...remarks, ...sources.doubts], options.clean), null, 2)}\n`);
else say(orphansText(told, "the same command with --yes.", options));
const errors = (closings ?? []).flatMap((closing) => closing.outcome === "refused" ? [closing.error] : []);
return errors.length === 0 ? exit.hS.well : Math.min(...errors.map(codeOf));
	}
	const listedTold = ({ incident, reason }) => ({
incident,
reason,
outcome: "listed",
message: undefined
	});
	const closingTold = (closing) => ({
...listedTold(closing.orphan),
outcome: closing.outcome,
message: closing.outcome === "refused" ? closing.error.message : undefined
	});
	function readAll(found, { home, asked }) {
const all = found.map((stored) => ({
	stored,
	marker: (0, domain_marker.t7)(stored.body)
}));
const readable = all.flatMap(({ stored, marker }) => marker === undefined ? [] : [{
	stored,
	marker,
	number: stored.number,
	isOpen: stored.open
}]);
const unreadable = all.filter(({ marker }) => marker === undefined).map(({ stored }) => `#${stored.number} bears our labels, but its hidden marker was edited or cut and cannot be read: it is passed over${stored.open ? "; close it by hand" : ""}.`);
const lost = readable.filter(({ stored, isOpen }) => isOpen && !stored.labels.includes(label.P.unsettled)).map(({ number }) => `#${number} is open without the label ${label.P.unsettled}, by which runs find it: put the label back, or close it by hand.`);
const filters = [{
	name: "scope",
	patterns: asked.scopes,
	of: ({ marker }) => marker.scope
}, {
	name: "only",
	patterns: asked.services,
	of: ({ marker }) => marker.service
}];
const idle = filters.flatMap(({ name, patterns, of }) => patterns.filter((pattern) => !readable.some((record) => fits(of(record), pattern))).map((pattern) => unmatched(name, pattern, readable.map(of))));
const chosen = readable.filter((record) => filters.every(({ patterns, of }) => patterns.length === 0 || patterns.some((pattern) => fits(of(record), pattern))));
return {
	readable: chosen,
	remarks: [
		...unreadable,
		...lost,
		...idle,
		...home.store.remarks
	]
};
	}
	const fits = (text, pattern) => text === pattern || (0, config_select.hp)(pattern).test(text);
	function unmatched(name, pattern, known) {
const some = [...new Set(known)].slice(0, 10).map((each) => JSON.stringify(each));
return `--${name} ${JSON.stringify(pattern.slice(0, 80))} fits no record here; there are ${some.join(", ") || "none"}.`;
	}
	function announce({ home, count, remarks, options }) {
tell(`Read ${count} ${count === 1 ? "record" : "records"} from ${home.kind === "github" ? `the issues of ${home.place}` : home.place}.`);
for (const remark of remarks.slice(0, remarksMax)) tell(`Note: ${options.clean(remark, remarkCharsMax)}`);
if (remarks.length > remarksMax) tell(`and ${remarks.length - remarksMax} notes more`);
	}
	function tell(sentence) {
stderr.write(`${(0, foreign.logLine)(sentence)}\n`);
	}
	function say(text) {
stdout.write(text);
	}
}) };
