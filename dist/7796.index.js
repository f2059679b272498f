export const id = 7796;
export const ids = [7796];
export const modules = {
	6427: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { P: () => createPlainLog });
var _render_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8649);
const linesMax = 1e3;
function createPlainLog(write, clean) {
	const progressLine = (0, _render_progress_js__WEBPACK_IMPORTED_MODULE_0__.W)(clean);
	let lines = 0;
	return { tell: (progress) => {
		const line = lines > linesMax ? undefined : progressLine(progress);
		if (line === undefined) return;
		lines += 1;
		write(lines > linesMax ? "more happened than is shown here; the report tells how it ended" : line);
	} };
}
	}),
	1684: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { commandStep: () => commandStep });
var clock = __webpack_require__(1642);
var issues = __webpack_require__(2590);
var people = __webpack_require__(2671);
var log_plain = __webpack_require__(6427);
var runner = __webpack_require__(3320);
var check = __webpack_require__(1269);
var assert_never = __webpack_require__(9471);
var calling = __webpack_require__(5176);
var domain_history = __webpack_require__(7040);
var label = __webpack_require__(6226);
var comment_key = __webpack_require__(5459);
var marker = __webpack_require__(939);
var obey = __webpack_require__(5053);
var ports = __webpack_require__(391);
var foreign = __webpack_require__(4040);
var duration = __webpack_require__(5478);
var markdown = __webpack_require__(3419);
var medium = __webpack_require__(1753);
var outcome = __webpack_require__(2720);
var words = __webpack_require__(8653);
;
/*! module ./lib/render/reply.js */
const servicesMax = 20;
const namesMax = 10;
const triedMax = 8;
const nameMax = 60;
const ignoredWords = {
	"not-created": "only a comment that was just written is read, not one that was edited or deleted",
	"pull-request": "it stands under a pull request",
	"by-a-bot": "its author is a bot",
	"no-command": "its first line is no command",
	"no-incident": "its issue is no incident of Mock Medic's that can be read",
	"not-allowed": "its author may not write to the repository",
	"done-already": "an earlier run has done it"
};
const help = `The first line of a comment here, from somebody with write access:
- \`/ack [note]\`: I have it; nobody is reminded any more
- \`/silence 2h [reason]\`: say nothing for a while, from 1m up to 7d; it is closed all the same once all is well
- \`/unsilence\`: speak again
- \`/check\`: look now
- \`/recover\`: try the recovery steps now, whatever was tried before
- \`/help\`: this

A reaction shows that a command was carried out.`;
function replyText(reply, clean) {
	switch (reply.kind) {
		case "wrong": return `${reply.message} \`/help\` tells what there is.`;
		case "help": return help;
		case "resolved": return "This incident is resolved: there is nothing to do here any more.";
		case "not-silenced": return "This incident is not silenced.";
		case "elsewhere": return elsewhere(reply.configuration, clean);
		case "unread": return unread(reply.configuration, clean);
		case "out-of-reach": return leftOut(reply.targets, clean).join("\n");
		case "ran": return [...ranLines(reply.report, reply.recovery, clean), ...leftOut(reply.targets, clean)].join("\n");
		default: return (0, assert_never.x)(reply);
	}
}
function elsewhere(configuration, clean) {
	if (configuration === "inputs" || configuration === "config") return "This service is configured in the inputs of a workflow's step, and cannot be reached from here: run that workflow again.";
	return `This service is configured in ${(0, markdown.SS)(clean(configuration, 300))}, which the workflow that answers commands does not read: name it there in the input \`config\`.`;
}
function unread(configuration, clean) {
	const where = configuration === "config" ? "in the input `config`" : configuration === "inputs" ? "in the inputs of the step" : (0, markdown.SS)(clean(configuration, 300));
	return `The configuration ${where} could not be read, so nothing can be looked at or recovered from here: the log of this workflow's run says what to mend. \`/ack\`, \`/silence\` and \`/unsilence\` work all the same.`;
}
function leftOut({ inJob, gone, unlisted }, clean) {
	const named = (ids) => (0, medium.KE)(ids.map((id) => (0, markdown.SS)(clean(id, nameMax))), namesMax);
	const lives = (ids) => ids.length === 1 ? "lives only in a job" : "live only in jobs";
	return [
		...inJob.length === 0 ? [] : [`${named(inJob)} ${lives(inJob)} and cannot be reached from here: run that job again.`],
		...gone.length === 0 ? [] : [`${named(gone)} ${gone.length === 1 ? "is" : "are"} no longer configured.`],
		...unlisted === 0 ? [] : [`${unlisted} more ${unlisted === 1 ? "service is" : "services are"} not named in this incident, and ${unlisted === 1 ? "was" : "were"} left out.`]
	];
}
function ranLines(report, recovery, clean) {
	const sorted = (0, outcome.md)(report.services);
	const shown = sorted.slice(0, servicesMax);
	const run = report.runUrl === undefined ? "" : ` · ${(0, markdown.nf)("run", report.runUrl)}`;
	return [
		`**Checked at ${(0, duration.pm)(report.startedAt)} UTC.**${run}`,
		"",
		...shown.flatMap((each) => serviceLines(each, recovery, clean)),
		...sorted.length > shown.length ? [`- and ${sorted.length - shown.length} more`] : [],
		""
	];
}
function serviceLines(each, recovery, clean) {
	const kind = (0, outcome.bu)(each);
	const attempts = each.recovery.kind === "none" ? [] : each.recovery.attempts;
	const [finding] = kind === "healthy" || kind === "healed" ? [] : (0, outcome.WX)(each);
	const fact = finding === undefined ? "" : `: ${(0, words.mC)(finding, {
		clean,
		isOver: false
	})}`;
	const steps = (0, words.J3)(attempts, clean);
	const none = recovery === "now" && kind === "failing" && steps.length === 0 ? ["  - no recovery step was tried"] : [];
	const idle = recovery === "now" && kind === "healthy" ? ": nothing had to be recovered" : "";
	return [
		`- ${(0, markdown.SS)(clean(each.service.id, nameMax))} is ${kind}${fact}${idle}`,
		...steps.slice(-triedMax).map((step) => `  ${(0, words.L7)(step)}`),
		...none
	];
}
var lib_scribe = __webpack_require__(9737);
;
/*! module ./lib/command.js */
const defaultCommentsPerDay = 10;
const loginCharsMax = 60;
async function command(comment, asked, tools) {
	try {
		const order = await accept(comment, asked, tools);
		if (typeof order !== "string") return await carryOut(order, tools);
		tellIgnored(comment, order, tools);
		return {
			failures: [],
			report: undefined
		};
	} catch (error) {
		if (!(error instanceof ports.W)) throw error;
		return {
			failures: [error.message],
			report: undefined
		};
	}
}
function tellIgnored({ author }, why, { clean, tell }) {
	tell((0, foreign.logLine)(`The comment of ${clean(author, loginCharsMax)} is passed over: ${ignoredWords[why]}.`));
}
async function accept(comment, asked, tools) {
	const marker = await markerOf(comment.issue, tools);
	if (marker === undefined) return "no-incident";
	if (!await tools.people.mayWrite(comment.author)) return "not-allowed";
	if (await tools.people.isMarked(comment.id)) return "done-already";
	return {
		comment,
		command: asked,
		scope: marker.scope,
		id: marker.service,
		service: marker.configuration === tools.configuration ? (0, obey.et)(marker, tools.services) : undefined
	};
}
async function markerOf(issue, { store }) {
	try {
		const stored = await store.read(issue);
		return stored.labels.includes(label.P.ours) ? (0, marker.t7)(stored.body) : undefined;
	} catch (error) {
		if (!(error instanceof ports.W) || error.reason !== "not-found") throw error;
		return undefined;
	}
}
async function carryOut(order, tools) {
	const { comment, command: asked } = order;
	const isOnce = asked.kind === "recover";
	if (isOnce) await tools.people.mark(comment.id);
	const end = await act(order, tools);
	if (!isOnce) await tools.people.mark(comment.id);
	return end;
}
async function act(order, tools) {
	const { scribe, incident } = await readAnew(order, tools);
	if (incident === undefined) {
		tellIgnored(order.comment, "no-incident", tools);
		return {
			failures: [],
			report: undefined
		};
	}
	const deed = (0, obey.a3)(order.command, incident, {
		author: order.comment.author,
		now: tools.clock.now()
	});
	if (deed.kind === "run") return runFor(deed, {
		order,
		marker: incident.marker
	}, tools);
	await perform(deed, {
		scribe,
		incident,
		order
	}, tools);
	return {
		failures: [],
		report: undefined
	};
}
async function readAnew({ comment, scope, id, service }, tools, reply) {
	const renderer = async () => {
		const usual = await tools.renderer();
		return reply === undefined ? usual : {
			...usual,
			comment: (due) => `${reply}\n\n${(0, comment_key.Td)(due)}`
		};
	};
	const scribe = new lib_scribe.p({
		store: tools.store,
		clock: tools.clock,
		renderer
	}, new Map(), service);
	const stored = await scribe.readIfThere(comment.issue);
	return {
		scribe,
		incident: stored === undefined ? undefined : (0, lib_scribe.I)(stored, scope, id)
	};
}
async function perform(deed, { scribe, incident, order }, tools) {
	switch (deed.kind) {
		case "nothing": return tools.tell("It is so already; nothing was changed.");
		case "label":
			await tools.store.addLabels(incident.number, [deed.label]);
			return tools.tell(`#${incident.number} bears ${deed.label}.`);
		case "remember":
			await scribe.perform(note(incident.number, deed.marker));
			return tools.tell(deed.marker.silence === undefined ? `#${incident.number} is silenced no longer.` : `#${incident.number} is silenced until ${new Date(deed.marker.silence.untilAt).toISOString()}.`);
		case "reply": return reply(deed.reply, order, tools);
		default: return (0, assert_never.x)(deed);
	}
}
function note(number, marker) {
	return {
		kind: "note",
		number,
		marker,
		addLabels: [],
		removeLabels: [],
		addAssignees: [],
		state: "unchanged",
		comment: undefined
	};
}
async function reply(content, order, tools) {
	const { comment, service } = order;
	const text = replyText(content, tools.clean);
	for (const line of text.split("\n").filter((each) => each !== "")) tools.tell((0, foreign.logLine)(line));
	const { scribe, incident } = await readAnew(order, tools, text);
	if (incident === undefined) return;
	const { marker, number } = incident;
	const now = tools.clock.now();
	const due = (0, obey.u7)(marker, comment.id);
	if ((0, obey.Qy)(marker, comment.id)) return;
	if (!(0, calling.g0)(marker, now, service?.incident.commentsPerDay ?? defaultCommentsPerDay)) {
		return tools.tell(`This is said here alone: #${number} has had its comments of the day (comments-per-day).`);
	}
	await scribe.perform({
		...note(number, (0, domain_history.HL)(marker, {
			...due,
			at: now
		})),
		comment: {
			...due,
			page: false
		}
	});
}
async function runFor({ recovery }, { order, marker }, tools) {
	const { scope, configuration } = marker;
	if (configuration !== tools.configuration) {
		await reply({
			kind: "elsewhere",
			configuration
		}, order, tools);
		return {
			failures: [],
			report: undefined
		};
	}
	if (!tools.isConfigured) {
		await reply({
			kind: "unread",
			configuration
		}, order, tools);
		return {
			failures: [],
			report: undefined
		};
	}
	const targets = (0, obey.QR)(marker, tools.services);
	if (targets.reachable.length === 0) {
		await reply({
			kind: "out-of-reach",
			targets
		}, order, tools);
		return {
			failures: [],
			report: undefined
		};
	}
	const report = await tools.check({
		services: targets.reachable,
		scope,
		configuration,
		recovery
	});
	const unrecorded = [...report.record.failures.map(({ message }) => message), ...report.services.flatMap(({ record }) => record.kind === "unrecorded" ? [record.failure.message] : [])];
	try {
		await reply({
			kind: "ran",
			recovery,
			report,
			targets
		}, order, tools);
	} catch (error) {
		if (!(error instanceof ports.W)) throw error;
		unrecorded.push(error.message);
	}
	return {
		failures: [...new Set(unrecorded)],
		report
	};
}
var config_duration = __webpack_require__(6804);
var nearest = __webpack_require__(948);
var describe = __webpack_require__(1339);
;
/*! module ./lib/domain/command.js */
const lineCharsMax = 2e3;
const wordCharsMax = 20;
const reasonCharsMax = 200;
const silenceMinMs = 6e4;
const command_words = [
	"ack",
	"silence",
	"unsilence",
	"recover",
	"check",
	"help"
];
const otherWords = {
	acknowledge: "ack",
	mute: "silence",
	snooze: "silence",
	unmute: "unsilence",
	unsnooze: "unsilence",
	restart: "recover",
	heal: "recover",
	recheck: "check",
	status: "check"
};
function hear({ action, isPullRequest, isBot, body }, language) {
	if (action !== "created") return {
		kind: "ignored",
		why: "not-created"
	};
	if (isPullRequest) return {
		kind: "ignored",
		why: "pull-request"
	};
	if (isBot) return {
		kind: "ignored",
		why: "by-a-bot"
	};
	return readCommand(body, language) ?? {
		kind: "ignored",
		why: "no-command"
	};
}
function readCommand(body, language) {
	const [word = "", rest = ""] = firstLine(body).split(/ (.*)/u);
	const name = word.slice(1).toLowerCase();
	if (!word.startsWith("/") || name === "" || name.length > wordCharsMax || name.includes("/")) return undefined;
	const known = command_words.find((each) => each === name);
	if (known !== undefined) return commandOf(known, rest.trim(), language);
	const meant = (Object.hasOwn(otherWords, name) ? otherWords[name] : undefined) ?? language.nearest(name, command_words);
	return meant === undefined ? undefined : {
		kind: "wrong",
		message: `That is not one of my commands; did you mean \`/${meant}\`?`
	};
}
function firstLine(body) {
	const start = body.slice(0, lineCharsMax);
	const [line = ""] = start.split(/[\r\n]/u);
	return line.replaceAll("	", " ").replaceAll(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "").replaceAll(/\s/gu, " ").trimEnd();
}
function commandOf(kind, rest, language) {
	switch (kind) {
		case "silence": return silenceOf(rest, language);
		case "ack":
		case "unsilence":
		case "recover":
		case "check":
		case "help": return { kind };
	}
}
function silenceOf(rest, { duration }) {
	const [, text = "", reason = ""] = /^(\d+(?:\.\d+)? (?:ms|[smhd])(?= |$)|\S*) *(.*)$/u.exec(rest) ?? [];
	if (text === "") return wrong("`/silence` needs to know for how long: write it such as `/silence 2h reason`, from 1m up to 7d.");
	const read = duration(text, Number.MAX_SAFE_INTEGER);
	if (!read.ok) return wrong("What follows `/silence` is not a duration: write it such as `/silence 30m reason`, `2h` or `1d`, from 1m up to 7d.");
	if (read.value < silenceMinMs || read.value > calling.aH) return wrong("A silence lasts from 1m up to 7d; nothing was changed.");
	return {
		kind: "silence",
		forMs: read.value,
		reason: (0, describe.Jj)(reason, reasonCharsMax)
	};
}
const wrong = (message) => ({
	kind: "wrong",
	message
});
var exit = __webpack_require__(5850);
var publish = __webpack_require__(1629);
var settings = __webpack_require__(294);
var step_log = __webpack_require__(8186);
;
/*! module ./lib/command-step.js */
const failureCharsMax = 500;
const command_step_lineCharsMax = 1e3;
async function commandStep(asked, { facts, stop }) {
	const { comment } = facts;
	if (comment === undefined) {
		(0, step_log.Id)(["mode: command answers comments, and there is none here; run it on the event issue_comment, or give another mode"]);
		return exit.hS.usage;
	}
	const heard = hear(comment, {
		duration: config_duration.E9,
		nearest: nearest.p
	});
	if (heard.kind === "ignored") {
		tellIgnored(comment, heard.why, {
			clean: (0, foreign.createClean)([]),
			tell: step_log.yy
		});
		return exit.hS.well;
	}
	const prepared = await (0, settings.iA)({
		...asked,
		mode: "command"
	}, {
		env: process.env,
		facts,
		clock: (0, clock.t)(),
		stop
	});
	if (prepared.kind === "problems") {
		(0, step_log.Id)(prepared.lines);
		return exit.hS.usage;
	}
	for (const secret of prepared.secrets) (0, runner.ot)(secret);
	for (const line of prepared.unread) (0, step_log.yy)((0, foreign.logLine)(line).slice(0, command_step_lineCharsMax));
	const end = await command_step_carryOut(comment, heard, prepared);
	prepared.settings.deadline.clear();
	await prepared.settings.repository?.api.close();
	return tell(end, prepared);
}
function command_step_carryOut(comment, heard, { settings, unread }) {
	const { repository, recordAuthors, clock, clean, services, configuration, facts } = settings;
	if (repository === undefined) throw new Error("a command on GitHub needs a repository");
	const home = {
		api: repository.api,
		repository: repository.name,
		recordAuthors
	};
	const log = (0, log_plain.P)(step_log.yy, clean);
	return command(comment, heard, {
		store: (0, issues.createGitHubIncidents)(home),
		people: (0, people.N)(home),
		renderer: async () => {
			const { createIncidentRenderer } = await __webpack_require__.e(1995).then(__webpack_require__.bind(__webpack_require__, 1995));
			return createIncidentRenderer({
				clean,
				runUrl: facts.runUrl,
				cron: true,
				replies: true
			});
		},
		clock,
		clean,
		services,
		configuration,
		isConfigured: unread.length === 0,
		check: (wanted) => (0, check.check)({
			...settings,
			...wanted,
			policy: {
				...settings.policy,
				expectEveryMs: undefined,
				ping: undefined
			},
			whole: false,
			log
		}),
		tell: step_log.yy
	});
}
function tell({ failures, report }, { settings }) {
	const told = report === undefined || (0, publish.m)(report, settings.clean);
	for (const failure of failures) (0, runner.fz)("error", "Mock Medic could not carry out a command", (0, foreign.logLine)(failure).slice(0, failureCharsMax));
	if (report !== undefined && report.bugs.length > 0) return exit.hS.bug;
	return told && failures.length === 0 ? exit.hS.well : exit.hS.failing;
}
	}),
	7785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => watchesChecks,
	L: () => stallsOf
});
const stallFactor = 10;
const beatsMin = 3;
function stallsOf({ state, latency }) {
	return state.slowBeats.flatMap(({ at, ms }) => {
		const isUnusual = latency !== undefined && ms >= latency.p50 * stallFactor;
		return isUnusual || state.beats < beatsMin ? [{
			at,
			ms,
			usualMs: isUnusual ? latency.p50 : undefined
		}] : [];
	});
}
function watchesChecks({ checks, launch: { heartbeat } }) {
	return checks.length === heartbeat.length && checks.every(({ name }, n) => name === heartbeat[n]?.name);
}
	}),
	5053: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	QR: () => targetsOf,
	Qy: () => isAnswered,
	a3: () => obey,
	aH: () => livesInJob,
	et: () => subjectOf,
	u7: () => replyTo
});
var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1339);
var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7040);
var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);
var _loopback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2143);
var _mass_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7357);
const loginCharsMax = 100;
function obey(command, { marker, labels, state }, { author, now }) {
	const resolved = state.state === "resolved" ? {
		kind: "reply",
		reply: { kind: "resolved" }
	} : undefined;
	switch (command.kind) {
		case "wrong":
		case "help": return {
			kind: "reply",
			reply: command
		};
		case "ack": return resolved ?? (labels.includes(_label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged) ? { kind: "nothing" } : {
			kind: "label",
			label: _label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged
		});
		case "silence": return resolved ?? {
			kind: "remember",
			marker: {
				...marker,
				silence: {
					untilAt: now + command.forMs,
					by: (0, _describe_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(author, loginCharsMax),
					reason: command.reason
				}
			}
		};
		case "unsilence":
			if (marker.silence !== undefined && marker.silence.untilAt > now) return {
				kind: "remember",
				marker: {
					...marker,
					silence: undefined
				}
			};
			return resolved ?? {
				kind: "reply",
				reply: { kind: "not-silenced" }
			};
		case "recover": return resolved ?? {
			kind: "run",
			recovery: "now"
		};
		case "check": return resolved ?? {
			kind: "run",
			recovery: "never"
		};
	}
}
function subjectOf(marker, services) {
	if (marker.service !== _mass_failure_js__WEBPACK_IMPORTED_MODULE_2__.OS) return services.find(({ id }) => id === marker.service);
	const names = (0, _mass_failure_js__WEBPACK_IMPORTED_MODULE_2__.wX)((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(marker).mass);
	const [first, ...rest] = services.filter(({ id }) => names.includes(id));
	return first === undefined ? undefined : (0, _mass_failure_js__WEBPACK_IMPORTED_MODULE_2__.c1)([first, ...rest]);
}
function targetsOf(marker, services) {
	const { mass } = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(marker);
	const names = mass === undefined ? [marker.service] : [...new Set((0, _mass_failure_js__WEBPACK_IMPORTED_MODULE_2__.wX)(mass))];
	const found = services.filter(({ id }) => names.includes(id));
	return {
		reachable: found.filter((service) => !livesInJob(service)),
		inJob: found.filter(livesInJob).map(({ id }) => id),
		gone: names.filter((name) => found.every(({ id }) => id !== name)),
		unlisted: mass?.unlisted ?? 0
	};
}
function livesInJob({ launch, checks }) {
	return launch !== undefined || checks.every((check) => (0, _loopback_js__WEBPACK_IMPORTED_MODULE_4__.U)(hostOf(check)));
}
function hostOf(check) {
	return check.kind === "tcp" ? check.host : new URL(check.url).hostname;
}
function replyTo(marker, comment) {
	return {
		kind: "replied",
		outage: (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.IW)(marker).id,
		nth: comment
	};
}
function isAnswered({ notices }, comment) {
	return notices.some(({ kind, nth }) => kind === "replied" && nth === comment);
}
	}),
	8144: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F5: () => createEntryTeller,
	GT: () => reapedLine,
	ZK: () => reapedWords
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9471);
var _domain_guard_next_step_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(208);
var _duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5478);
var _foreign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4040);
var _guard_remains_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2905);
var _guarded_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8936);
var _guard_unwatched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4707);
var _medium_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1753);
var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8653);
const causeMax = 300;
const nothingMore = {
	running: "",
	recovered: "",
	exhausted: "every recovery step was tried in vain",
	pending: "recovery was started, its outcome is not known yet",
	interrupted: "recovery was cut short"
};
const endingWords = {
	gone: "had ended by itself",
	"by-command": "was ended by its stop command",
	politely: "was ended politely",
	"by-force": "was ended by force"
};
function createEntryTeller(clean) {
	const memories = new Map();
	const restartsMax = new Map();
	return (entry) => {
		if (entry.kind === "begun") {
			for (const { id, launch } of entry.services) restartsMax.set(id, launch?.restarts ?? 0);
			const { unwatched } = entry;
			return unwatched.length === 0 ? undefined : (0, _foreign_js__WEBPACK_IMPORTED_MODULE_5__.logLine)((0, _guard_unwatched_js__WEBPACK_IMPORTED_MODULE_2__.o)(unwatched, "is", {
				clean,
				medium: _medium_js__WEBPACK_IMPORTED_MODULE_3__.wh,
				on: entry.at
			}).join(" "));
		}
		if (entry.kind === "over" || entry.kind === "snapshot") return undefined;
		const { service } = entry;
		const before = memories.get(service) ?? {
			bornAt: undefined,
			fellAt: undefined
		};
		memories.set(service, {
			bornAt: entry.kind === "born" ? entry.at : before.bornAt,
			fellAt: entry.kind === "fell" ? entry.at : before.fellAt
		});
		const words = entryWords(entry, {
			...before,
			clean,
			restartsMax: restartsMax.get(service)
		});
		return words === undefined ? undefined : (0, _foreign_js__WEBPACK_IMPORTED_MODULE_5__.logLine)(`${clean(service, 60)}: ${words}`);
	};
}
function entryWords(entry, around) {
	const say = (text) => around.clean(text, causeMax);
	switch (entry.kind) {
		case "born": return `started (pid ${entry.pid})`;
		case "ready": return `ready${after(around.bornAt, entry.at, _duration_js__WEBPACK_IMPORTED_MODULE_6__.p0)}`;
		case "unready": return `could not be started: ${say((0, _guarded_words_js__WEBPACK_IMPORTED_MODULE_1__.HF)(entry.finding))}`;
		case "beat": return undefined;
		case "fell": return `DOWN since ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_6__.Lz)(entry.at, entry.at)} UTC: ${say(fallWords(entry))}`;
		case "restarting": return `restart ${entry.nth}${around.restartsMax === undefined ? "" : ` of ${around.restartsMax}`}${(0, _domain_guard_next_step_js__WEBPACK_IMPORTED_MODULE_7__.ns)(entry.nth) === 0 ? "" : `, after a pause of ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_6__.p0)((0, _domain_guard_next_step_js__WEBPACK_IMPORTED_MODULE_7__.ns)(entry.nth))}`}`;
		case "restarted": return restartedWords(entry, around);
		case "climbed": return climbedWords(entry, around.clean);
		case "rose": return `UP again${after(around.fellAt, entry.at, _duration_js__WEBPACK_IMPORTED_MODULE_6__.gf)}, ${entry.curedBy === undefined ? "by itself" : `cured by ${say(entry.curedBy)}`}`;
		case "gave-up": return "nothing is left to try; from now on it is only watched";
		case "stopped": return entry.remains?.mayLiveOn === true ? `may live on: ${(0, _guard_remains_js__WEBPACK_IMPORTED_MODULE_0__.vW)(entry.remains, {
			...around,
			medium: _medium_js__WEBPACK_IMPORTED_MODULE_3__.wh
		})}` : `${endingWords[entry.ending]}${openWords(entry.remains, around.clean)}`;
		case "gap": return `nobody could look for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_6__.p0)(entry.at - entry.fromAt)}: the machine was suspended, or too busy`;
		case "looked": return `answers, but does not pass its checks: ${say(entry.finding.cause)}`;
		case "bug": return `is watched no longer, because of a bug in Mock Medic: ${say(entry.text)}`;
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_8__.x)(entry);
	}
}
const openWords = (remains, clean) => remains === undefined ? "" : `; ${(0, _guard_remains_js__WEBPACK_IMPORTED_MODULE_0__.vW)(remains, {
	clean,
	medium: _medium_js__WEBPACK_IMPORTED_MODULE_3__.wh
})}`;
const fallWords = ({ end, findings }) => end === undefined ? findings[0].cause : (0, _guarded_words_js__WEBPACK_IMPORTED_MODULE_1__.Bx)(end);
function restartedWords({ outcome }, { fellAt, clean }) {
	switch (outcome.kind) {
		case "cured": return `UP again${after(fellAt, outcome.passedAt, _duration_js__WEBPACK_IMPORTED_MODULE_6__.gf)}, by the restart`;
		case "not-cured": return `the restart did not help: ${clean(outcome.finding.cause, causeMax)}`;
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_8__.x)(outcome);
	}
}
function climbedWords({ attempts, result }, clean) {
	const last = attempts.at(-1);
	if (result !== "running") return nothingMore[result] === "" ? undefined : nothingMore[result];
	if (last === undefined) return undefined;
	const label = clean(last.label, 200);
	return last.result === "running" && last.endedAt === undefined ? `trying ${label}, attempt ${last.attempt}` : `${label}: ${(0, _words_js__WEBPACK_IMPORTED_MODULE_4__.vk)(last, clean)}`;
}
const after = (from, to, words) => from === undefined ? "" : ` after ${words(to - from)}`;
function reapedLine(reaped, clean) {
	return (0, _foreign_js__WEBPACK_IMPORTED_MODULE_5__.logLine)(`A guard had been killed; ${reapedWords(reaped, clean(reaped.service, 60))}${openWords(reaped.remains, clean)}.`);
}
function reapedWords({ pid, ending }, name) {
	if (pid === undefined) return `nothing of ${name} was to be seen, and its stop command was run`;
	return `${name} (pid ${pid}) ${ending === "gone" ? endingWords.gone : `was still running and ${endingWords[ending]}`}`;
}
	}),
	2905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F4: () => remainderSentence,
	vW: () => remainsWords,
	yU: () => remaindersOf
});
var _medium_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1753);
const wordsMax = 300;
function remaindersOf({ services }, { reaped }) {
	const own = services.map(({ service, watch }) => ({
		service: service.id,
		remains: watch?.state.remains
	}));
	const others = reaped.filter((each) => !own.some(({ service }) => service === each.service));
	return [...own, ...others].flatMap(({ service, remains }) => remains === undefined ? [] : [{
		service,
		remains
	}]);
}
function remainderSentence({ service, remains }, telling) {
	return `${(0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(service, telling)} ${remains.mayLiveOn ? "may live on:" : "is gone, but"} ${remainsWords(remains, telling)}.`;
}
function remainsWords({ stopFault, held }, { clean, medium }) {
	const said = (text) => medium.prose(clean(text, wordsMax));
	const holder = held === undefined ? [] : [`port ${said(held)}${stopFault === undefined ? " after its end" : ""}`];
	return [...stopFault === undefined ? [] : [`its stop command failed (${said(stopFault)})`], ...holder].join(", and ");
}
	}),
	4707: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { o: () => unwatchedSentences });
var _medium_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1753);
const namesMax = 10;
const sentencesMax = 20;
const reasons = {
	"no-start": (isOne) => `${isOne ? "has" : "have"} no start command`,
	"not-chosen": (isOne) => `${isOne ? "was" : "were"} not chosen`
};
function unwatchedSentences(all, tense, telling) {
	const needed = all.filter(({ neededBy }) => neededBy.length > 0);
	const others = all.filter(({ neededBy }) => neededBy.length === 0).map(({ service }) => service);
	const shown = needed.slice(0, sentencesMax).map(({ service, why, neededBy }) => `${(0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(service, telling)}, on which ${names(neededBy, telling)} ${neededBy.length === 1 ? "depends" : "depend"}, ${reasons[why](true)} and ${tense} not watched.`);
	const left = needed.length - shown.length;
	const isOne = others.length === 1;
	const plural = tense === "is" ? "are" : "were";
	return [
		...shown,
		...left > 0 ? [`${left} more, on which watched services depend, ${plural} not watched.`] : [],
		...others.length > 0 ? [`${names(others, telling)} ${reasons["no-start"](isOne)} and ${isOne ? tense : plural} not watched.`] : []
	];
}
const names = (ids, telling) => (0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.KE)(ids.map((id) => (0, _medium_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(id, telling)), namesMax);
	}),
	8649: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => createProgressTeller,
	d: () => recordWords
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9471);
var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5478);
var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8144);
var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5001);
const resultWords = {
	running: "under way",
	cured: "cured",
	"not-cured": "not cured",
	"not-applicable": "not applicable",
	pending: "outcome not known yet"
};
function createProgressTeller(clean) {
	const tellEntry = (0, _entries_js__WEBPACK_IMPORTED_MODULE_0__.F5)(clean);
	return (progress) => {
		if (progress.kind === "noted") return tellEntry(progress.entry);
		const words = progressWords(progress, (text) => clean(text, 200));
		return words === undefined ? undefined : (0, _foreign_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(`${clean(progress.service, 60)}: ${words}`);
	};
}
function progressWords(progress, say) {
	switch (progress.kind) {
		case "probed": return progress.verdict === "healthy" ? undefined : `${say(progress.check)}: ${progress.verdict} in ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(progress.tookMs)}${progress.cause === undefined ? "" : `, ${say(progress.cause)}`}`;
		case "examined": return `${progress.verdict} after ${progress.probes} ${progress.probes === 1 ? "probe" : "probes"}, ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(progress.tookMs)}`;
		case "attempting": return `trying ${say(progress.label)}, ${progress.attempt} of ${progress.of}${progress.delayMs > 0 ? `, in ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(progress.delayMs)}` : ""}`;
		case "attempted": return `${say(progress.label)}: ${progress.detail === "" ? "" : `${say(progress.detail)}, `}${resultWords[progress.result]}`;
		case "recorded": return recordWords(progress.outcome, say);
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__.x)(progress);
	}
}
function recordWords(record, say, told = {}) {
	switch (record.kind) {
		case "off": return "not recorded, as configured";
		case "recorded": return (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.Wm)(record.reason, told) + (record.incident === undefined ? "" : ` ${say(record.incident.url)}`);
		case "unrecorded": return `${record.unsent === undefined ? "its record could not be read" : "not recorded"}: ${say(record.failure.message)}`;
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__.x)(record);
	}
}
	}),
	5001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N2: () => maintenanceWords,
	Wm: () => serviceReason,
	Wz: () => massReasonWords
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5478);
const reasonMax = 200;
const reasonWords = {
	well: "It is well, and no incident of its own is open.",
	"well-but-unread": "It is well; whether an incident of its own is open could not be learnt.",
	unknown: "It could not be told how it is, so nothing was opened or closed.",
	"degraded-is-not-recorded": "It is degraded, which is not recorded as an incident here.",
	"recovery-first": "It is failing; recovery is tried before an incident is opened.",
	opened: "It is failing, so an incident was opened.",
	"opened-pending": "It is failing and recovery has not ended yet, so an incident was opened.",
	"failing-again": "It is failing again within the reopen window, so its last incident was reopened.",
	healed: "It failed and was healed in this run; that was recorded in a closed incident.",
	"healed-in-summary": "It failed and was healed in this run; that is told here alone, as configured.",
	"healed-again": "It failed and was healed in this run; that was added to its closed incident.",
	"still-failing": "It is still failing; its incident stays open.",
	"got-worse": "It was degraded and is failing now; its incident was raised.",
	"got-better": "It was failing and is degraded now; its incident was lowered.",
	unsteady: "It is neither failing nor well, now passing and now not; its incident stays as it is.",
	flapping: "It goes down and comes back again and again; its incident stays open until it has been up for a while.",
	"waiting-for-quiet": "It is up, but has been going down again and again; its incident stays open until it has been up for a while.",
	"in-maintenance": "It is failing in a maintenance window, so no incident is opened and nobody is called.",
	"hidden-by-dependency": "It is failing together with a service that it depends on, whose incident names it.",
	"others-failing": "Others have begun to fail since a person closed the incident of the mass failure, so it was reopened.",
	"told-in-mass-failure": "It is failing together with others; one incident tells of all of them.",
	muted: "It is failing, but a person has closed its incident: nothing is said until it has passed once.",
	silenced: "It is failing, but a person wants silence about its incident for a while: it is opened again after that.",
	"closed-too-early": "It is still failing although a person had closed its incident, so that was reopened, once.",
	"closed-by-robot": "It is still failing although a robot had closed its incident, so that was reopened.",
	resolved: "It is well again, so its incident was closed.",
	settled: "It is well again; its incident had been closed before.",
	folded: "It had more than one incident; they were folded into one.",
	retired: "It is no longer configured, so its incident was closed."
};
function serviceReason(reason, { hiddenBy }) {
	return reason === "hidden-by-dependency" && hiddenBy !== undefined ? `It is failing together with ${hiddenBy}, on which it depends and whose incident names it.` : reasonWords[reason];
}
function maintenanceWords({ maintenance, examination }, clean, { prose }) {
	if (maintenance === undefined) return [];
	return [`In maintenance until ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.bf)(maintenance.endAt, examination.endedAt)} (${prose(clean(maintenance.reason, reasonMax))}).`];
}
const massWords = {
	unknown: "Some of those that were down together were not seen well; their incident stays open.",
	"still-failing": "Some of those that were down together are still down; their incident stays open.",
	unsteady: "Some of those that were down together are now up, now down; their incident stays as it is.",
	"waiting-for-quiet": "Those that were down together are up, but have been going down again and again; their incident stays open until they have been up for a while.",
	resolved: "All that were down together are well again, so their incident was closed.",
	settled: "All that were down together are well again; somebody had closed their incident already."
};
const massReasonWords = (reason) => massWords[reason] ?? `Of the mass failure: ${reasonWords[reason]}`;
	})
};
