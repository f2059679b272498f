export const id = 1995;
export const ids = [1995];
export const modules = { 1995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
bodyCharsMax: () => bodyCharsMax,
createIncidentRenderer: () => createIncidentRenderer
	});
	var domain_history = __webpack_require__(7040);
	var domain_marker = __webpack_require__(939);
	var duration = __webpack_require__(5478);
	var edges = __webpack_require__(7382);
	var markdown = __webpack_require__(3419);
	;
	/*! module ./lib/render/after.js */
	const suspectsMax = 10;
	function times(marker) {
const outage = (0, domain_history.IW)(marker);
const taken = acknowledgedAfter(marker);
return [
	`Time to detect ${(0, edges.mm)(outage)}`,
	...taken === undefined ? [] : [`to acknowledge ${(0, duration.p0)(taken)}`],
	`to recover ${(0, edges.M)(outage)}`
].join(" · ");
	}
	function acknowledgedAfter({ acknowledged, outages }) {
const taken = acknowledged === undefined ? undefined : outages.findLast(({ startedAt }) => startedAt <= acknowledged.at);
return acknowledged === undefined || taken === undefined ? undefined : acknowledged.at - taken.startedAt;
	}
	function suspects({ suspicion }, outage, { clean, runUrl }) {
if (suspicion === undefined || suspicion.outage !== outage.id) return [];
const { sinceAt, untilAt, isSure, commits } = suspicion;
const between = `between ${(0, duration.bf)(sinceAt, untilAt)}, when it was last well, and its first failure`;
const guess = `in the ${(0, duration.vB)(untilAt - sinceAt)} before its first failure; when it was last well is not known`;
const which = `on the default branch ${isSure ? between : guess}`;
if (commits.length === 0) return [`**Suspects** none: no commit ${which}.`];
const repository = repositoryOf(outage.runUrl ?? runUrl, clean);
return [`**Suspects** (commits ${which})\n${commits.slice(0, suspectsMax).map((commit) => suspectLine(commit, repository, clean)).join("\n")}`];
	}
	function suspectLine({ sha, title, author }, repository, clean) {
const short = clean(sha, 100).slice(0, 7);
const which = repository === undefined || !/^[\da-f]{7,64}$/.test(sha) ? (0, markdown.SS)(short) : (0, markdown.nf)(short, `${repository}/commit/${sha}`);
return `- ${which} ${(0, markdown.SS)(clean(title, 120))} by ${(0, markdown.SS)(clean(author, 60))}`;
	}
	function repositoryOf(runUrl, clean) {
const repository = /^https?:\/\/[^?#\s]+(?=\/actions\/runs\/\d+)/.exec(runUrl ?? "")?.[0];
return repository !== undefined && clean(repository, 2e3) === repository ? repository : undefined;
	}
	var medium = __webpack_require__(1753);
	var need = __webpack_require__(5038);
	;
	/*! module ./lib/render/around.js */
	const dependentsMax = 12;
	const nameMax = 60;
	const reasonMax = 200;
	function around(marker, outage, clean) {
return [
	...dependents(marker, clean),
	...silence(marker, outage, clean),
	...gap(marker, outage)
];
	}
	function dependents({ dependents }, clean) {
return dependents.length === 0 ? [] : [`Also down because of it: ${(0, medium.KE)(dependents.map((id) => (0, markdown.SS)(clean(id, nameMax))), dependentsMax)}.`];
	}
	function silence(marker, outage, clean) {
const known = outage.endedAt === undefined ? (0, need.Dp)(marker, outage) : undefined;
if (known === undefined) return [];
const why = known.reason.trim() === "" ? "." : `: ${(0, markdown.SS)(clean(known.reason, reasonMax))}`;
return [`Silenced until ${(0, duration.bf)(known.untilAt, outage.lastSeenAt)} by ${(0, markdown.SS)(clean(known.by, nameMax))}${why}`];
	}
	function gap({ gap }, { blindSinceAt, startedAt, lastSeenAt }) {
if (gap === undefined || gap.fromAt === blindSinceAt || gap.toAt < startedAt) return [];
return [`Nobody looked from ${(0, duration.bf)(gap.fromAt, lastSeenAt)} to ${(0, duration.bf)(gap.toAt, lastSeenAt)} (${(0, duration.p0)(gap.toAt - gap.fromAt)}): what happened then is not known.`];
	}
	var assert_never = __webpack_require__(9471);
	var comment_key = __webpack_require__(5459);
	var flapping = __webpack_require__(3029);
	var render_flapping = __webpack_require__(4161);
	var headline = __webpack_require__(5818);
	var render_mass = __webpack_require__(6706);
	;
	/*! module ./lib/render/mentions.js */
	const pagedMax = 20;
	function mentions(service) {
const names = (service?.incident.page ?? []).filter((name) => /^@[a-z\d][a-z\d-]*(?:\/[\w.-]+)?$/i.test(name)).slice(0, pagedMax);
return names.map((name) => ` ${name}`).join("");
	}
	var recovery_words = __webpack_require__(8097);
	var words = __webpack_require__(8653);
	;
	/*! module ./lib/render/comment.js */
	function comment(due, subject, { clean, replies = false }) {
const { line, more } = comment_words(due, subject, {
	clean,
	replies
});
return `${[`${line}${due.page ? mentions(subject.service) : ""}`, ...more].join("  \n")}\n\n${(0, comment_key.Td)(due)}`;
	}
	function comment_words(due, subject, { clean, replies }) {
const { marker } = subject;
const outage = marker.outages.find(({ id }) => id === due.outage) ?? (0, domain_history.IW)(marker);
const fact = [`${(0, render_mass.nX)(marker) ? "One of them: " : ""}${(0, words.mC)(outage.findings[0], {
	clean,
	isOver: false
})}`];
switch (due.kind) {
	case "paged": return {
		line: `**${(0, headline.nS)(outage, calling(subject, outage), clean)}**`,
		more: fact
	};
	case "reopened": return {
		line: `**Reopened: still ${(0, headline.kc)(outage)}, ${(0, edges.KR)(outage)}${needed(outage, subject, clean)}** This was closed, and the service has not passed its checks since. Closed once more, it stays closed until the service has passed.`,
		more: fact
	};
	case "resolved": return {
		line: `${(0, headline.K3)(outage, subject)}${(0, render_mass.nX)(marker) ? "" : ` ${(0, headline.kg)(outage, clean, subject.service)}`}`.trimEnd(),
		more: []
	};
	case "flapping": return flaps(outage, subject, clean);
	case "lasting": return {
		line: `**It flaps, and this time it stays ${(0, headline.kc)(outage)}: ${(0, edges.KR)(outage, lengthUntil(due, outage, subject))} ${(0, need.Cp)(outage, calling(subject, outage), clean)}**`,
		more: fact
	};
	case "reminded": return {
		line: `**Still ${(0, headline.kc)(outage)} ${(0, edges.KR)(outage, lengthUntil(due, outage, subject))} Nobody has taken it: ${replies ? "reply `/ack`, or assign yourself" : "write `state: acknowledged`, or add the label"}.**`,
		more: fact
	};
	case "circuit": return {
		line: `**Recovery rests: all ${marker.spent.attempts} attempts of this incident are spent${before(", ", (0, recovery_words.Ip)(subject))}. ${(0, need.Cp)(outage, subject, clean)}** Still ${(0, headline.kc)(outage)} ${(0, edges.KR)(outage)}`,
		more: fact
	};
	case "replied": return {
		line: (0, headline.Pl)(subject, clean),
		more: []
	};
	default: return (0, assert_never.x)(due.kind);
}
	}
	function calling({ marker, service }, outage) {
const outages = (0, domain_history.IW)(marker).id === outage.id ? marker.outages : [outage];
return {
	service,
	marker: {
		...marker,
		outages,
		silence: undefined,
		ending: undefined
	}
};
	}
	const before = (lead, words) => words === undefined ? "" : lead + words;
	function needed(outage, subject, clean) {
return (0, need.Ad)(outage, subject) ? ` ${(0, need.Cp)(outage, subject, clean)}` : "";
	}
	function lengthUntil({ kind, outage: about, nth }, { startedAt }, { marker }) {
const said = marker.notices.find((notice) => notice.kind === kind && notice.outage === about && notice.nth === nth);
return said === undefined ? "" : `, for ${(0, duration.vB)(said.at - startedAt)}`;
	}
	function flaps(outage, { marker, service }, clean) {
const outages = service === undefined ? undefined : (0, flapping.K7)(marker, service.incident);
if (outages === undefined) return {
	line: (0, headline.Pl)({
		marker,
		service
	}, clean),
	more: []
};
const now = outage.endedAt === undefined ? `${(0, headline.kc)(outage).toUpperCase()} ${(0, edges.KR)(outage)}` : `Up since ${(0, duration.bf)(outage.endedAt, outage.startedAt)}.`;
return {
	line: `**${(0, render_flapping.VV)(outages, marker)} ${now}**`,
	more: (0, render_flapping.$7)(outages, clean)
};
	}
	var foreign = __webpack_require__(4040);
	;
	/*! module ./lib/render/masked-marker.js */
	const textMax = 4e3;
	function maskedMarker(marker, clean) {
const say = (text) => clean(text, textMax);
const { acknowledged, silence, suspicion, uncalled } = marker;
return {
	...marker,
	outages: (0, domain_history.RN)(marker.outages.map((outage) => maskedOutage(outage, say))),
	dependents: marker.dependents.map(say),
	acknowledged: acknowledged === undefined ? undefined : {
		...acknowledged,
		by: acknowledged.by === undefined ? undefined : say(acknowledged.by)
	},
	silence: silence === undefined ? undefined : {
		...silence,
		by: say(silence.by),
		reason: say(silence.reason)
	},
	...uncalled?.kind === "hidden" ? { uncalled: {
		...uncalled,
		by: say(uncalled.by)
	} } : {},
	suspicion: suspicion === undefined ? undefined : {
		...suspicion,
		commits: suspicion.commits.map(({ sha, title, author }) => ({
			sha: say(sha),
			title: say(title),
			author: say(author)
		}))
	}
};
	}
	function maskedMass({ causes, unlisted, back }, say) {
return {
	causes: causes.map(({ cause, services }) => ({
		cause: say(cause),
		services
	})),
	unlisted,
	back
};
	}
	function maskedOutage(outage, say) {
const [first, ...rest] = outage.findings;
return {
	...outage,
	curedBy: outage.curedBy === undefined ? undefined : say(outage.curedBy),
	runUrl: outage.runUrl === undefined ? undefined : say(outage.runUrl),
	findings: [maskedFinding(first, say), ...rest.map((finding) => maskedFinding(finding, say))],
	attempts: outage.attempts.map((attempt) => maskedAttempt(attempt, say)),
	mass: outage.mass === undefined ? undefined : maskedMass(outage.mass, say)
};
	}
	function maskedFinding(finding, say) {
const evidence = finding.evidence === undefined ? undefined : say(finding.evidence);
return {
	...finding,
	check: say(finding.check),
	cause: say(finding.cause),
	expected: say(finding.expected),
	got: say(finding.got),
	evidence
};
	}
	function maskedAttempt(attempt, say) {
return {
	...attempt,
	label: say(attempt.label),
	detail: say(attempt.detail),
	output: say(attempt.output),
	verification: say(attempt.verification)
};
	}
	var domain_calling = __webpack_require__(5176);
	var obey = __webpack_require__(5053);
	;
	/*! module ./lib/render/next.js */
	const next_nameMax = 4e3;
	function next(outage, subject, place) {
const { marker, service } = subject;
const { clean, runUrl, cron } = place;
const links = [runLink(outage.runUrl ?? runUrl, clean), service?.runbook === undefined ? undefined : webLink("runbook", service.runbook, clean)];
const linked = links.filter((each) => each !== undefined).join(" · ");
const restless = (0, render_flapping.Cz)(subject) !== undefined;
if (marker.ending !== undefined || outage.endedAt !== undefined && !restless) return linked;
const when = (0, need.Dp)(marker, outage) === undefined ? "unless" : "after the silence unless";
const what = (0, domain_calling.Ys)(marker) ? {
	on: `opened again ${when} all is well by then`,
	by: `opens it again ${when} all is well by then`
} : {
	on: "closed once all is well",
	by: "closes it once all is well"
};
const again = cron ? `this is looked at again on schedule, and ${what.on}` : `the next run looks at this again, and ${what.by}`;
const lines = [
	...seeing(outage, subject, clean),
	...linked === "" ? [] : [linked],
	...replying(outage, subject, place),
	...restless ? [] : [again]
];
return lines.length === 0 ? "" : `**Next**\n${lines.map((line) => `- ${line}`).join("\n")}`;
	}
	function seeing(outage, { marker, service }, clean) {
if (outage.endedAt !== undefined) return [];
const [finding] = outage.findings;
const named = (service?.checks ?? []).filter(({ name }) => clean(name, next_nameMax) === clean(finding.check, next_nameMax));
const commands = new Set(((0, render_mass.nX)(marker) ? asked(named, finding) : named.slice(0, 1)).map((check) => (0, words.N$)(check, clean)));
return [...commands].slice(0, commands.size === 1 ? 1 : 0).map((command) => `reproduce${(0, render_mass.nX)(marker) ? " one of them" : ""}: ${command}`);
	}
	function asked(checks, { got }) {
const told = checks.filter((check) => got.split(/[\s,]+/).includes(addressOf(check)));
return told.length > 0 ? told : checks;
	}
	function addressOf(check) {
if (check.kind === "tcp") return `${check.host.includes(":") ? `[${check.host}]` : check.host}:${check.port}`;
const { hostname, port, protocol } = new URL(check.url);
return `${hostname}:${port === "" ? protocol === "https:" ? "443" : "80" : port}`;
	}
	function replying(outage, { marker, service }, { replies = false }) {
const mass = (0, render_mass.nX)(marker);
if (!replies) return [];
const recoverable = !mass && service !== undefined && !(0, obey.aH)(service) && service.recovery.length > 0 && outage.endedAt === undefined;
const untaken = marker.acknowledged === undefined;
const silence = (0, need.Dp)(marker, outage) === undefined ? "`/silence 2h`" : "`/unsilence`";
const commands = [
	...recoverable ? ["`/recover`"] : [],
	...untaken ? ["`/ack`"] : [],
	silence
];
const offer = `reply ${commands.length > 1 ? `${commands.slice(0, -1).join(", ")} or ` : ""}${silence}${untaken ? "; assigning yourself is an ack" : ""}`;
return [...mass && outage.endedAt === undefined ? ["nothing is recovered by itself until this is closed; reply `/recover` to do it now"] : [], offer];
	}
	function runLink(url, clean) {
const id = url === undefined ? undefined : /\/actions\/runs\/(\d+)/.exec(url)?.[1];
return url === undefined ? undefined : webLink(id === undefined ? "run" : `run ${id}`, url, clean);
	}
	function webLink(label, address, clean) {
const shown = clean(address, 2e3);
return (0, markdown.nf)(label, shown === (0, foreign.visible)(address) ? address : `masked ${shown}`);
	}
	var conclude = __webpack_require__(6779);
	var verdict = __webpack_require__(5141);
	;
	/*! module ./lib/render/timeline.js */
	function timelineTitle(marker) {
const outage = (0, domain_history.IW)(marker);
const recovered = outage.endedAt === undefined || marker.ending?.kind === "retired" ? "" : ` · ${outage.curedBy === undefined ? "back" : "recovered"} after ${(0, edges.M)(outage)}`;
return `Timeline · ${(0, duration.vd)(outage.startedAt)} UTC · detected in ${(0, edges.mm)(outage)}${recovered}`;
	}
	function timeline(subject, clean) {
const { marker } = subject;
const outage = (0, domain_history.IW)(marker);
const lines = [
	...beginning(outage, subject, clean),
	...outage.attempts.map((each) => attemptLine(each, clean)),
	...ended(outage, subject),
	...between(marker, outage, clean),
	...closing(marker, outage)
];
const sorted = lines.toSorted((a, b) => a.at - b.at);
return sorted.map(({ at, text }, n) => {
	const before = sorted[n - 1]?.at ?? outage.startedAt;
	return `- ${(0, duration.vd)(at) === (0, duration.vd)(before) ? "" : `${(0, duration.vd)(at)} `}${text}`;
});
	}
	function beginning(outage, subject, clean) {
const blindAt = (0, edges.Hs)(outage);
return [...blindAt === undefined ? [] : [{
	at: blindAt,
	text: `${(0, duration.pm)(blindAt)} the last look before: it may have begun at any time since`
}], ...seenFirst(outage, subject, clean)];
	}
	function seenFirst(outage, { marker, service }, clean) {
const { startedAt, confirmedAt, findings: [finding] } = outage;
const first = (what) => ({
	at: startedAt,
	text: `${(0, duration.zZ)(startedAt)} ${what}`
});
const confirmed = (how) => ({
	at: confirmedAt,
	text: `${(0, duration.zZ)(confirmedAt)} confirmed${how}`
});
if ((0, verdict.hK)(finding) && startedAt === confirmedAt) return [first((0, markdown.p7)(clean(finding.cause, 100)))];
const share = (0, conclude.tC)(finding);
if (share !== undefined) return [first("first probe that did not pass"), confirmed(`: ${share}`)];
const isDegraded = outage.level === "degraded";
const streak = (0, render_mass.nX)(marker) ? undefined : service && streakOf(service, isDegraded);
return [first(`first ${isDegraded ? "degraded" : "failed"} probe`), confirmed(streak === undefined ? "" : `, ${streak} of ${streak}`)];
	}
	const streakOf = ({ confirmation: { failureThreshold, successThreshold } }, isDegraded) => isDegraded ? Math.max(failureThreshold, successThreshold) : failureThreshold;
	function attemptLine(attempt, clean) {
const what = `${(0, markdown.SS)(clean(attempt.label, 200))} ${attempt.attempt}`;
return {
	at: attempt.startedAt,
	text: `${(0, duration.pm)(attempt.startedAt)} ${what}: ${(0, markdown.p7)((0, words.vk)(attempt, clean))}`
};
	}
	function ended(outage, subject) {
const { ending } = subject.marker;
const trial = (0, recovery_words.Ip)(subject);
const again = stillSeen(outage, trial);
const exhausted = atItsEnd(outage, again.length === 0 ? trial : undefined);
if (outage.endedAt === undefined) return [...exhausted, ...again];
if (ending?.kind === "retired") return [...exhausted, {
	at: outage.lastSeenAt,
	text: `${(0, duration.pm)(outage.lastSeenAt)} last seen ${levelWord(outage)}`
}];
if (!(0, edges.k9)(outage)) return [...exhausted, {
	at: outage.endedAt,
	text: `${(0, duration.zZ)(outage.endedAt)} first passed probe`
}];
return [
	...exhausted,
	{
		at: outage.lastSeenAt,
		text: `${(0, duration.pm)(outage.lastSeenAt)} last seen ${levelWord(outage)}`
	},
	{
		at: outage.endedAt,
		text: `${(0, duration.pm)(outage.endedAt)} first passed probe; nobody looked in between, so it came back at a time unknown`
	}
];
	}
	function atItsEnd({ exhaustedAt, lastSeenAt }, trial) {
if (exhaustedAt !== undefined) return [{
	at: exhaustedAt,
	text: `${(0, duration.pm)(exhaustedAt)} recovery exhausted${trial === undefined ? "" : `; ${trial}`}`
}];
return trial === undefined ? [] : [{
	at: lastSeenAt,
	text: `${(0, duration.pm)(lastSeenAt)} recovery rests; ${trial}`
}];
	}
	function between({ acknowledged, gap }, { startedAt, endedAt = Infinity }, clean) {
const taken = acknowledged === undefined || acknowledged.at < startedAt || acknowledged.at > endedAt ? [] : [{
	at: acknowledged.at,
	text: `${(0, duration.pm)(acknowledged.at)} ${(0, need.bL)(acknowledged, clean)}`
}];
const unseen = gap === undefined || gap.fromAt < startedAt || gap.fromAt > endedAt ? [] : [{
	at: gap.fromAt,
	text: `${(0, duration.pm)(gap.fromAt)} the last look before ${(0, duration.pm)(gap.toAt)}: what happened between is not known`
}];
return [...taken, ...unseen];
	}
	const levelWord = ({ level }) => level === "degraded" ? "degraded" : "down";
	function stillSeen(outage, trial) {
const known = Math.max(outage.confirmedAt, outage.exhaustedAt ?? 0, ...outage.attempts.map(({ endedAt, startedAt }) => endedAt ?? startedAt));
if (outage.lastSeenAt - known < 6e4) return [];
return [{
	at: outage.lastSeenAt,
	text: `${(0, duration.pm)(outage.lastSeenAt)} seen again, still ${levelWord(outage)}${trial === undefined ? "" : `; ${trial}`}`
}];
	}
	function closing(marker, outage) {
const said = marker.notices.filter((notice) => notice.outage === outage.id).map(({ kind, at }) => ({
	at,
	text: `${(0, duration.pm)(at)} ${noticeWords[kind]}`
}));
return marker.resolvedAt === undefined ? said : [...said, {
	at: marker.resolvedAt,
	text: `${(0, duration.pm)(marker.resolvedAt)} closed`
}];
	}
	const noticeWords = {
paged: "people were called",
reopened: "reopened: it had been closed while it lasted",
resolved: "it was said that it is over",
flapping: "it was said that it flaps",
lasting: "it was said that it stays down",
reminded: "it was said again",
circuit: "it was said that recovery rests",
replied: "a command was answered"
	};
	function outputs({ attempts }, clean) {
const isRepeated = ({ output, label }, n) => attempts.slice(n + 1).some((later) => later.label === label && later.output === output);
const printed = attempts.filter((each, n) => each.output.trim() !== "" && !isRepeated(each, n)).slice(-3);
return printed.map((each) => `Last lines of ${(0, markdown.SS)(clean(each.label, 200))} ${each.attempt}:\n\n${(0, markdown.OF)(clean(each.output, 1e3))}`).join("\n\n");
	}
	function outageList(marker, clean) {
const count = (0, domain_history.XL)(marker);
if (count < 2) return undefined;
const last = (0, domain_history.IW)(marker);
const title = `${count} outages since ${(0, duration.vd)(marker.openedAt)} UTC · ${(0, duration.p0)((0, domain_history.Fw)(marker, last.lastSeenAt))} in all`;
const { older } = marker;
const forgotten = older.count === 0 ? [] : [`- ${older.count} older: ${(0, duration.p0)(older.downMs)} in all`];
return {
	title,
	lines: [...forgotten, ...marker.outages.map((each) => `- ${outageWords(each, clean)}`)]
};
	}
	function outageWords(outage, clean) {
const begin = `${(0, duration.vd)(outage.startedAt)} ${(0, duration.pm)(outage.startedAt)}`;
const cause = (0, markdown.p7)(clean(outage.findings[0].cause, 100));
if (outage.endedAt === undefined) return `${begin} until now, ${(0, duration.p0)((0, domain_history.xI)(outage, outage.lastSeenAt))} so far: ${cause}`;
const end = `${(0, duration.vd)(outage.endedAt) === (0, duration.vd)(outage.startedAt) ? "" : `${(0, duration.vd)(outage.endedAt)} `}${(0, duration.pm)(outage.endedAt)}`;
const cure = outage.curedBy === undefined ? "" : `; cured by ${(0, markdown.SS)(clean(outage.curedBy, 100))}`;
return `${begin} to ${end}, ${(0, edges.M)(outage)}: ${cause}${cure}`;
	}
	;
	/*! module ./lib/render/incident.js */
	const bodyCharsMax = 6e4;
	const titleCharsMax = 256;
	const triedMax = 8;
	function createIncidentRenderer(options) {
const telling = {
	...options,
	clean: options.clean ?? (0, foreign.createClean)([])
};
return {
	title: (marker) => title(marker, telling.clean),
	body: (marker, service, page) => body({
		marker: maskedMarker(marker, telling.clean),
		service,
		page
	}, telling),
	comment: (due, marker, service) => comment(due, {
		marker,
		service
	}, telling)
};
	}
	function title(marker, clean) {
const [outage] = marker.outages;
const { level, findings } = outage;
return clean((0, render_mass.nX)(marker) ? (0, render_mass.JU)(outage) : `${marker.service} is ${level === "degraded" ? "degraded" : "down"}: ${findings[0].cause}`, titleCharsMax);
	}
	function body(subject, telling) {
const { marker, service, page } = subject;
const { clean } = telling;
const outage = (0, domain_history.IW)(marker);
const first = (0, headline.Pl)(subject, clean) + (page ? mentions(service) : "");
const top = [
	`${first}  \n${facts(outage, subject, clean)}`,
	...members(outage, marker, clean),
	...record(outage, marker),
	...attemptsOf(outage, subject, clean),
	next(outage, subject, telling),
	...suspects(marker, outage, telling)
];
const head = `${(0, domain_marker.$N)(marker)}\n${top.filter((part) => part !== "").join("\n\n")}`;
const printed = outputs(outage, clean);
const list = outageList(marker, clean);
const room = bodyCharsMax - head.length - domain_marker.xl.length - 200;
const events = folded(timelineTitle(marker), timeline(subject, clean), room - printed.length);
const outages = list === undefined ? [] : [folded(list.title, list.lines, room - printed.length - events.length)];
const fold = printed === "" ? events : events.replace(/\n\n<\/details>$/, () => `\n\n${printed}\n\n</details>`);
return [
	head,
	fold,
	...outages,
	domain_marker.xl
].join("\n\n");
	}
	function facts(outage, subject, clean) {
const { marker } = subject;
const restless = (0, render_flapping.Cz)(subject);
const flaps = restless === undefined ? [] : (0, render_flapping.$7)(restless, clean);
const isUpAndRestless = restless !== undefined && outage.endedAt !== undefined;
return [
	...isUpAndRestless ? [] : wire(outage, marker, clean),
	...flaps,
	...restless === undefined ? which(marker) : [],
	...around(marker, outage, clean)
].join("  \n");
	}
	function wire(outage, marker, clean) {
const lasts = outage.endedAt === undefined && marker.ending === undefined;
const lines = outage.findings.map((finding) => (0, words.mC)(finding, {
	clean,
	isOver: !lasts
}));
if ((0, render_mass.nX)(marker)) return lines.slice(0, 1).map((line) => `One of them: ${line}`);
const alive = lasts && outage.level === "failing" && outage.findings.every(words.oQ) ? ["The port accepts connections: the process lives."] : [];
const cure = (0, headline.ht)(outage, { marker }) && marker.ending === undefined ? [(0, headline.kg)(outage, clean, undefined)] : [];
return [
	...lines.slice(0, 3),
	...alive,
	...cure
];
	}
	function which(marker) {
const count = (0, domain_history.XL)(marker);
if (count < 2) return [];
const outage = (0, domain_history.IW)(marker);
return [outage.endedAt === undefined ? `This is outage ${count} of this incident; the others are told at the end.` : `This was outage ${count} of this incident, ${(0, duration.p0)((0, domain_history.Fw)(marker, outage.lastSeenAt))} down in all; the others are told at the end.`];
	}
	function members(outage, marker, clean) {
if (!(0, render_mass.nX)(marker)) return [];
const title = outage.endedAt === undefined ? ["This list is kept up to date; the title counts those of the beginning."] : [];
return [(0, render_mass.hy)(outage, clean), ...title];
	}
	function record(outage, marker) {
const isOver = outage.endedAt !== undefined && marker.resolvedAt !== undefined && (marker.ending === undefined || marker.ending.kind === "settled");
return isOver && !(0, headline.ht)(outage, { marker }) ? [times(marker)] : [];
	}
	function attemptsOf(outage, subject, clean) {
const failed = outage.endedAt === undefined || outage.attempts.some(({ result }) => result !== "cured");
const trial = (0, recovery_words.Ip)(subject);
const rest = trial === undefined ? [] : [`- ${(0, recovery_words.E0)(outage) ? "nothing in this outage, recovery rests; " : ""}${trial}`];
const steps = (0, words.J3)(outage.attempts, clean);
if (!failed || steps.length + rest.length === 0) return [];
const shown = steps.slice(-triedMax).map(words.L7);
const left = steps.length - shown.length;
return [`**Tried**\n${[
	...left > 0 ? [`- ${left} more before, told in the timeline`] : [],
	...shown,
	...rest
].join("\n")}`];
	}
	function folded(title, lines, room) {
let kept = lines.length;
let size = lines.reduce((sum, line) => sum + line.length + 1, title.length + 100);
for (; kept > 0 && size > room; kept -= 1) size -= (lines[lines.length - kept]?.length ?? 0) + 1;
const left = lines.length - kept;
const shown = [...left > 0 ? [`- ${left} older ${left === 1 ? "line is" : "lines are"} left out for lack of room`] : [], ...lines.slice(left)];
return `<details><summary>${title}</summary>\n\n${shown.join("\n")}\n\n</details>`;
	}
}) };
