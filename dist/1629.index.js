export const id = 1629;
export const ids = [1629];
export const modules = {
	1629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { m: () => publish });
var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var external_node_path_ = __webpack_require__(6760);
var runner = __webpack_require__(3320);
var exit = __webpack_require__(5850);
var foreign = __webpack_require__(4040);
var duration = __webpack_require__(5478);
var guard_blame = __webpack_require__(791);
var guard_facts = __webpack_require__(8631);
var guarded_words = __webpack_require__(8936);
var measures = __webpack_require__(3579);
var medium = __webpack_require__(1753);
;
/*! module ./lib/render/guard-annotation.js */
const causeMax = 300;
const lineMax = 200;
function guardedTrouble(each, facts, clean) {
	const telling = {
		clean,
		medium: medium.wh,
		on: facts.startedAt
	};
	const { service, watch, examination } = each;
	const { fault } = watch.state;
	const last = watch.outages.at(-1);
	if (fault !== undefined) return {
		state: "could not be started",
		message: `${clean(fault.cause, causeMax)}.${tellingLine(watch, clean)}`
	};
	if (last !== undefined && (0, guard_facts.Pj)(each)) return {
		state: undefined,
		message: `${downWords(last, watch, telling)}.${tellingLine(watch, clean)}`
	};
	if (watch.state.lastLook !== undefined) return {
		state: "did not pass its checks at the end",
		message: `${clean(watch.state.lastLook.finding.cause, causeMax)}.`
	};
	if (examination.verdict.kind !== "healthy") return {
		state: "could not be watched to the end",
		message: `${blindness(watch, telling)}${clean(examination.verdict.findings[0].cause, causeMax)}.`
	};
	if (last === undefined) return {
		state: undefined,
		message: ""
	};
	const total = (0, measures.Uh)(watch);
	const others = total === 1 ? "" : ` It fell ${total} times, ${(0, duration.p0)(watch.downMs)} in all; this was the last time.`;
	return {
		state: undefined,
		message: `${(0, guard_blame.HR)({
			service: service.id,
			fromAt: last.wellUntilAt,
			toAt: last.outage.endedAt
		}, telling)} Cause: ${clean((0, guarded_words.PL)(last), causeMax)}.${others}`
	};
}
function downWords(last, watch, telling) {
	const cause = telling.clean((0, guarded_words.PL)(last), causeMax);
	return [`Down since ${(0, duration.Lz)(last.outage.startedAt, telling.on)} UTC: ${cause}`, ...(0, guarded_words.yT)(last, watch, telling)].join("; ");
}
function blindness({ blindSinceAt }, { on }) {
	return blindSinceAt === undefined ? "" : `Nothing is known from ${(0, duration.Lz)(blindSinceAt, on)} UTC on: `;
}
function tellingLine({ state }, clean) {
	const named = (each) => /^\s*(?:uncaught\s+)?[\w.]*(?:error|exception)\b[^:]*:\s*\S/i.test(each);
	const loud = (each) => /error|exception|fatal|panic/i.test(each) && !/^\s*at\s/.test(each);
	const line = [
		named,
		loud,
		(each) => each.trim() !== ""
	].map((tells) => state.lines.findLast(tells)).find((each) => each !== undefined);
	return line === undefined ? "" : ` It printed: ${clean(line, lineMax)}`;
}
var guard_remains = __webpack_require__(2905);
var mass_story = __webpack_require__(8586);
var outcome = __webpack_require__(2720);
var record_failures = __webpack_require__(3511);
var words = __webpack_require__(8653);
;
/*! module ./lib/render/annotations.js */
const annotationsMax = 10;
const level = {
	failing: "error",
	unknown: "warning",
	degraded: "warning",
	healed: "warning"
};
const state = {
	failing: "is failing",
	unknown: "could not be examined",
	degraded: "is degraded",
	healed: "was down and is healed"
};
function annotations(report, clean) {
	const { unrecorded, unread } = (0, record_failures.X)(report);
	const ofRecord = (0, exit.JK)(report) ? "error" : "warning";
	const unwritten = [
		...trouble({
			level: "error",
			title: "A bug in Mock Medic"
		}, report.bugs, clean),
		...trouble({
			level: ofRecord,
			title: "Not recorded"
		}, unrecorded, clean),
		...trouble({
			level: ofRecord,
			title: "The record could not be read"
		}, unread, clean)
	];
	const single = (0, outcome.md)(report.services).filter((each) => !(0, mass_story.t$)(each));
	const all = [...massAnnotation(report, clean), ...single.flatMap((each) => annotation(each, report, clean))];
	const shown = all.slice(0, annotationsMax - unwritten.length);
	const last = shown.at(-1);
	const left = all.length - shown.length;
	return [...unwritten, ...last === undefined ? [] : [...shown.slice(0, -1), {
		...last,
		message: more(last.message, left, "service")
	}]];
}
function trouble(about, messages, clean) {
	return messages.slice(0, 1).map((message) => ({
		...about,
		message: more((0, foreign.logLine)(clean(message, 500)), messages.length - 1, "reason")
	}));
}
function massAnnotation(report, clean) {
	const mass = (0, mass_story.bs)(report);
	return mass === undefined ? [] : [{
		level: "error",
		title: (0, mass_story.oB)(mass),
		message: (0, foreign.logLine)((0, mass_story.qh)(mass, clean))
	}];
}
function annotation(each, report, clean) {
	const { guard: facts } = report;
	const kind = (0, outcome.bu)(each);
	const open = facts === undefined ? undefined : openEnd(report, facts, {
		service: each.service.id,
		clean
	});
	if (kind === "healthy") return open === undefined ? [] : [{
		level: "warning",
		title: (0, foreign.logLine)(clean(`${each.service.id} may live on`, 100)),
		message: open
	}];
	const { watch } = each;
	const trouble = watch === undefined || facts === undefined ? checkTrouble(each, clean) : guardedTrouble({
		...each,
		watch
	}, facts, clean);
	const title = (0, foreign.logLine)(clean(`${each.service.id} ${trouble.state ?? state[kind]}`, 100));
	const message = trouble.message === "" ? title : (0, foreign.logLine)(trouble.message);
	return [{
		level: level[kind],
		title,
		message: open === undefined ? message : `${message} ${open}`
	}];
}
function openEnd(report, facts, { service, clean }) {
	const open = (0, guard_remains.yU)(report, facts).find((each) => each.service === service && each.remains.mayLiveOn);
	return open === undefined ? undefined : (0, foreign.logLine)((0, guard_remains.F4)(open, {
		clean,
		medium: medium.wh,
		on: facts.startedAt
	}));
}
function checkTrouble(each, clean) {
	const [finding] = (0, outcome.WX)(each);
	return {
		state: undefined,
		message: finding === undefined ? "" : (0, words.NK)(finding, {
			clean,
			isOver: (0, outcome.bu)(each) === "healed"
		})
	};
}
const more = (message, count, what) => count > 0 ? `${message} (and ${count} more ${what}${count === 1 ? "" : "s"}, in the job summary)` : message;
var mass_failure = __webpack_require__(7357);
;
/*! module ./lib/render/outputs.js */
function outputs(report, reportPath) {
	const ids = (kind) => report.services.filter((each) => (0, outcome.bu)(each) === kind).map(({ service }) => service.id).join("\n");
	const always = {
		verdict: report.verdict,
		failing: ids("failing"),
		healed: ids("healed"),
		"incidents-json": incidentsJson(report),
		report: reportPath
	};
	return report.guard === undefined ? always : {
		...always,
		...guardOutputs(report)
	};
}
function guardOutputs(report) {
	const watches = (0, guard_facts.gn)(report).map(({ watch }) => watch);
	const sum = (all) => String(Math.round(all.reduce((total, each) => total + each, 0)));
	return {
		outages: sum(watches.map(measures.Uh)),
		"downtime-ms": sum(watches.map(({ downMs }) => downMs))
	};
}
function incidentsJson(report) {
	const outcomes = [...report.services.map(({ service, record }) => ({
		id: service.id,
		record
	})), ...report.mass === undefined ? [] : [{
		id: mass_failure.OS,
		record: report.mass
	}]];
	const incidents = outcomes.flatMap(({ id, record }) => record.kind === "recorded" && record.incident !== undefined ? [{
		service: id,
		number: record.incident.number,
		url: record.incident.url,
		open: record.incident.open,
		effects: record.effects,
		reason: record.reason
	}] : []);
	return JSON.stringify(incidents);
}
var report_json = __webpack_require__(7351);
var blame = __webpack_require__(6545);
var guard_story = __webpack_require__(5473);
var markdown = __webpack_require__(3419);
var guard_unwatched = __webpack_require__(4707);
;
/*! module ./lib/render/outage-chart.js */
const columns = 60;
const rowsMax = 20;
const idMax = 20;
const up = "█";
const partly = "▄";
const down = "▁";
const unknown = "?";
const notYet = " ";
function outageChart(report, clean) {
	const fallen = (0, guard_facts.gn)(report).filter(({ watch }) => (0, measures.Uh)(watch) > 1).slice(0, rowsMax);
	if (fallen.length === 0) return undefined;
	const { startedAt, endedAt } = report;
	const scale = {
		startedAt,
		endedAt,
		cellMs: Math.max(1, (endedAt - startedAt) / columns)
	};
	const names = fallen.map(({ service }) => clean(service.id, idMax));
	const lead = Math.max(...names.map(({ length }) => length)) + 2;
	const rows = fallen.map(({ watch }, n) => `${(names[n] ?? "").padEnd(lead)}${cells(watch, scale)}`);
	const legend = `${up} up  ${partly} down for a part  ${down} down${rows.some((line) => line.includes(unknown)) ? `  ${unknown} not known` : ""}  (one is ${(0, duration.p0)(scale.cellMs)})`;
	return [
		...rows,
		axis(lead, scale),
		`${" ".repeat(lead)}${legend}`
	].join("\n");
}
function cells(watch, { startedAt, cellMs }) {
	return Array.from({ length: columns }, (_, n) => cell(watch, startedAt + n * cellMs, cellMs)).join("").trimEnd();
}
function cell(watch, fromAt, cellMs) {
	const { state, outages, blindSinceAt } = watch;
	const toAt = fromAt + cellMs;
	if (state.readyAt === undefined || toAt <= state.readyAt || fromAt >= (state.stoppedAt ?? Infinity)) return notYet;
	if (blindSinceAt !== undefined && fromAt >= blindSinceAt) return unknown;
	if (state.older.count > 0 && toAt <= (outages[0]?.outage.startedAt ?? Infinity)) return unknown;
	const touching = outages.filter(({ outage }) => outage.startedAt < toAt && (outage.endedAt ?? Infinity) > fromAt);
	if (touching.length === 0) return up;
	return touching.some(({ outage }) => outage.startedAt <= fromAt && (outage.endedAt ?? Infinity) >= toAt) ? down : partly;
}
function axis(lead, { startedAt, endedAt }) {
	const [start, middle, end] = [
		startedAt,
		(startedAt + endedAt) / 2,
		endedAt
	].map(duration.pm);
	const width = 8;
	const gap = (columns - 3 * width) / 2;
	return `${" ".repeat(lead)}${start}${" ".repeat(gap)}${middle}${" ".repeat(gap)}${end} UTC`;
}
var assert_never = __webpack_require__(9471);
var reasons = __webpack_require__(5001);
;
/*! module ./lib/render/summary-parts.js */
const recordMax = 1e5;
const sentencesMax = 20;
const storiesMax = 5e4;
const summary_parts_rowsMax = 200;
const sign = {
	failing: "❌",
	unknown: "❔",
	degraded: "⚠️",
	healed: "⚠️",
	healthy: "✅"
};
function recorded({ record, hiddenBy }, clean) {
	switch (record.kind) {
		case "off": return [];
		case "recorded": return [(0, reasons.Wm)(record.reason, { hiddenBy }) + (record.incident === undefined ? "" : ` ${incidentLink(record.incident, clean)}`)];
		case "unrecorded": return [record.unsent === undefined ? "Its record could not be read; the reason is above." : "It could not be recorded; the reason is above."];
		default: return (0, assert_never.x)(record);
	}
}
function incidentLink({ number, url, open }, clean) {
	return `${(0, markdown.nf)(`incident ${number}`, clean(url, 1e3))} (${open ? "open" : "closed"})`;
}
function unrecorded(report, clean) {
	const outcomes = [...report.services.map(({ record }) => record), ...report.mass === undefined ? [] : [report.mass]];
	const unsent = outcomes.flatMap((record) => record.kind === "unrecorded" && record.unsent !== undefined ? [record.unsent] : []);
	const distinct = unsent.filter(({ body }, n) => unsent.findIndex((other) => other.body === body) === n);
	const fold = ({ title, body }) => `<details><summary>A record that could not be written, whole</summary>\n\n${(0, markdown.SS)(title)}\n\n${(0, markdown.Bj)(body)}\n\n</details>`;
	const failures = (0, record_failures.X)(report);
	return [
		...sentences(failures.unrecorded, "**Not recorded.** ", clean),
		...sentences(failures.unread, "**The record could not be read.** ", clean),
		...fitting(distinct, fold, {
			max: recordMax,
			more: "unsent records are in report.json only"
		})
	];
}
function remarks(report, clean) {
	return report.remarks.length === 0 ? [] : [sentences(report.remarks, "- ", clean).join("\n")];
}
function sentences(all, lead, clean) {
	const shown = all.slice(0, sentencesMax).map((sentence) => lead + markdownSentence(sentence, clean));
	const left = all.length - shown.length;
	return left > 0 ? [...shown, `${lead}${left} more, in report.json`] : shown;
}
const markdownSentence = (sentence, clean) => (0, markdown.p7)(clean(sentence, 500));
function fitting(all, render, { max, more }) {
	const kept = [];
	let room = max;
	for (const each of all) {
		const part = render(each);
		room -= part.length;
		if (room < 0) return [...kept, `${all.length - kept.length} more ${more}.`];
		kept.push(part);
	}
	return kept;
}
;
/*! module ./lib/render/guard-summary.js */
const openLinesMax = 20;
const guard_summary_lineMax = 500;
function guardSummary(report, facts, clean) {
	const telling = {
		clean,
		medium: medium.wD,
		on: facts.startedAt
	};
	const quiet = isQuiet(report, facts);
	const sorted = {
		...report,
		services: (0, outcome.md)(report.services)
	};
	const count = `Mocks: ${(0, guard_facts._7)(report)}`;
	const said = [...(0, guard_blame.Bl)(facts, telling), ...(0, guard_blame.gs)(report, facts, telling)].join("  \n");
	const known = listOf((0, guard_facts.xX)(report, facts, telling));
	const parts = [
		`${quiet ? `${count}.` : `### ${count}`}${said === "" ? "" : `\n${said}`}`,
		...sentences(report.bugs, "**A bug in Mock Medic, please report it.** ", clean),
		...unrecorded(report, clean),
		quiet ? `<details><summary>What was watched</summary>\n\n${[
			table(sorted, clean),
			beats(sorted, telling),
			...known
		].join("\n\n")}\n\n</details>` : table(sorted, clean),
		...fitting((0, guard_story.l)(sorted), (each) => story(each, telling), {
			max: storiesMax,
			more: "services are told in report.json only"
		}),
		...chart(report, clean),
		...quiet ? [] : [...known, `<details><summary>Heartbeats and restarts</summary>\n\n${beats(sorted, telling)}\n\n</details>`],
		...listOf([...(0, guard_unwatched.o)(facts.unwatched, "was", telling), ...(0, guard_facts.wm)(facts, telling)]),
		...remarks(report, clean)
	];
	return `${parts.join("\n\n")}\n`;
}
function isQuiet(report, facts) {
	const isWell = (0, guard_facts.gn)(report).every((each) => (0, outcome.bu)(each) === "healthy" && (0, measures.Uh)(each.watch) === 0 && each.record.kind !== "unrecorded");
	return isWell && report.bugs.length === 0 && !(0, blame.W)(facts) && !(0, guard_remains.yU)(report, facts).some(({ remains }) => remains.mayLiveOn);
}
const listOf = (lines) => lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join("\n")];
function table(report, clean) {
	const watched = (0, guard_facts.gn)(report);
	const rows = watched.slice(0, summary_parts_rowsMax).map((each) => row(each, clean));
	const more = watched.length - rows.length;
	const lines = [
		"| mock | verdict | up | outages | p50 / p95 / p99 |",
		"|---|---|---|---|---|",
		...rows
	];
	return `${lines.join("\n")}${more > 0 ? `\n\nand ${more} more, in report.json` : ""}`;
}
function beats(report, telling) {
	const watched = (0, guard_facts.gn)(report);
	const lines = watched.slice(0, summary_parts_rowsMax).map(({ service, watch: { state } }) => `${(0, medium.Vb)(service.id, telling)}: ${state.beats} heartbeat${state.beats === 1 ? "" : "s"}, ${state.restarts} restart${state.restarts === 1 ? "" : "s"}`);
	return [...lines, ...watched.length > summary_parts_rowsMax ? [`and ${watched.length - summary_parts_rowsMax} more, in report.json`] : []].join("  \n");
}
function row(each, clean) {
	const { watch, service } = each;
	const kind = (0, outcome.bu)(each);
	const id = (0, markdown.p7)(clean(service.id, 60)).replaceAll("|", String.raw`\|`);
	return `| ${id} | ${sign[kind]} ${kind} | ${(0, measures.eH)(watch)} | ${(0, measures.Uh)(watch)} | ${(0, measures.Us)(watch)} |`;
}
function story(each, telling) {
	const { clean } = telling;
	const { lead, outages, facts } = (0, guard_story.d)(each, telling);
	const head = `**${(0, markdown.p7)(clean(each.service.id, 60))}** ${lead}`;
	const after = [...facts, ...recorded(each, clean)].join("  \n");
	const list = outages.map((line) => `- ${line}`).join("\n");
	const told = list === "" ? [[head, after].filter((part) => part !== "").join("  \n")] : [`${head}\n${list}`, ...after === "" ? [] : [after]];
	return [...told, ...lastLines(each, clean)].join("\n\n");
}
function lastLines(each, clean) {
	const { lines, fault } = each.watch.state;
	const shown = (fault === undefined ? lines : lines.slice(-openLinesMax)).map((line) => clean(line, guard_summary_lineMax));
	if (shown.length === 0 || fault === undefined && !(0, guard_facts.Pj)(each)) return [];
	const block = (0, markdown.OF)(shown.join("\n"));
	return fault === undefined ? [`<details><summary>The last lines that it printed</summary>\n\n${block}\n\n</details>`] : [`It printed last:\n\n${block}`];
}
function chart(report, clean) {
	const drawn = outageChart(report, clean);
	return drawn === undefined ? [] : [`<details><summary>Outages over time</summary>\n\n${(0, markdown.OF)(drawn)}\n\n</details>`];
}
var edges = __webpack_require__(7382);
var headline = __webpack_require__(5818);
;
/*! module ./lib/render/summary.js */
const summaryCharsMax = 2e5;
function summary(report, clean) {
	return report.guard === undefined ? checkSummary(report, clean) : guardSummary(report, report.guard, clean);
}
function checkSummary(report, clean) {
	const troubled = (0, outcome.md)(report.services).filter((each) => (0, outcome.wz)(each) && !(0, mass_story.t$)(each));
	const mass = (0, mass_story.bs)(report);
	const end = (0, mass_story._n)(report);
	const quiet = report.services.every((each) => (0, outcome.bu)(each) === "healthy");
	const parts = [
		quiet ? `Mocks: ${(0, outcome.rj)(report)}.` : `### Mocks: ${(0, outcome.rj)(report)}`,
		...sentences(report.bugs, "**A bug in Mock Medic, please report it.** ", clean),
		...unrecorded(report, clean),
		...mass === undefined ? [] : [massStory(mass, report, clean)],
		...end === undefined ? [] : [`${(0, markdown.p7)(end.words)}${end.incident === undefined ? "" : ` ${incidentLink(end.incident, clean)}`}`],
		...fitting(troubled, (each) => summary_story(each, clean), {
			max: storiesMax,
			more: "services are told in report.json only"
		}),
		...fitting(report.services.filter(outcome.Df), (each) => `**${(0, markdown.p7)(clean(each.service.id, 60))}** is healthy. ${recorded(each, clean).join(" ")}`, {
			max: storiesMax,
			more: "incidents are told in report.json only"
		}),
		quiet ? `<details><summary>What was examined</summary>\n\n${summary_table(report, clean)}\n\n</details>` : summary_table(report, clean),
		...remarks(report, clean)
	];
	return `${parts.join("\n\n")}\n`;
}
function summary_table(report, clean) {
	const rows = (0, outcome.md)(report.services).slice(0, summary_parts_rowsMax).map((each) => summary_row(each, clean));
	const more = report.services.length - rows.length;
	const lines = [
		"| mock | verdict | failed probes | answered in |",
		"|---|---|---|---|",
		...rows
	];
	return `${lines.join("\n")}${more > 0 ? `\n\nand ${more} more, in report.json` : ""}`;
}
function summary_row(each, clean) {
	const probes = each.examination.checks.reduce((sum, check) => sum + check.probes, 0);
	const failures = each.examination.checks.reduce((sum, check) => sum + check.failures, 0);
	const took = (0, outcome.m)(each);
	const kind = (0, outcome.bu)(each);
	return `| ${(0, markdown.xR)(clean(each.service.id, 60))} | ${sign[kind]} ${kind} | ${failures} of ${probes} | ${took === undefined ? "" : (0, duration.p0)(took)} |`;
}
function massStory(mass, report, clean) {
	const where = mass.incident === undefined ? "" : ` One incident tells of all of them: ${incidentLink(mass.incident, clean)}`;
	const pause = (0, markdown.p7)((0, mass_story.U0)(mass, report));
	return [
		`**${(0, mass_story.oB)(mass)}.**${where}`,
		(0, markdown.p7)((0, mass_story.qh)(mass, clean)),
		...pause === "" ? [] : [pause]
	].join("  \n");
}
function summary_story(each, clean) {
	const lines = [`**${(0, markdown.p7)(clean(each.service.id, 60))}** ${stateWords(each, clean)}`, ...(0, outcome.WX)(each).slice(0, 3).map((finding) => (0, words.mC)(finding, {
		clean,
		isOver: (0, outcome.bu)(each) === "healed"
	}))];
	const attempts = each.recovery.kind === "none" ? [] : each.recovery.attempts;
	const steps = attempts.every(({ result }) => result === "cured") ? "" : `\n\nTried\n${(0, words.J3)(attempts, clean).map(words.L7).join("\n")}`;
	return `${[
		...lines,
		...(0, reasons.N2)(each, clean, medium.wD),
		...(0, outcome.Xl)(each),
		...recorded(each, clean)
	].join("  \n")}${steps}`;
}
function stateWords(each, clean) {
	const outage = (0, outcome.FF)(each);
	const kind = (0, outcome.bu)(each);
	if (outage?.endedAt !== undefined) {
		const between = `was down from ${(0, duration.bf)(outage.startedAt, outage.endedAt)} to ${(0, duration.bf)(outage.endedAt, outage.startedAt)} (${(0, edges.M)(outage)}). ${(0, headline.kg)(outage, clean, each.service)}`.trimEnd();
		return kind === "healed" ? between : `is ${kind} and ${between}`;
	}
	if (outage !== undefined) return `is ${kind} ${(0, edges.KR)(outage)}`;
	const since = each.examination.firstFailedAt === undefined ? "" : ` since ${(0, duration.bf)(each.examination.firstFailedAt, each.examination.endedAt)}`;
	return `is ${kind}${since}.`;
}
var terminal = __webpack_require__(5088);
var step_log = __webpack_require__(8186);
;
/*! module ./lib/publish.js */
const { env } = process;
function publish(report, clean) {
	(0, step_log.yy)((0, terminal.resultText)(report, {
		colour: false,
		width: Infinity,
		clean
	}));
	for (const { level, title, message } of annotations(report, clean)) (0, runner.fz)(level, title, message);
	const path = (0, external_node_path_.join)(env["RUNNER_TEMP"] ?? (0, external_node_os_.tmpdir)(), `mock-medic-${process.pid}-${report.startedAt}`, "report.json");
	const written = [
		() => writeWhole(path, `${JSON.stringify((0, report_json.reportJson)(report, clean), null, 2)}\n`),
		() => (0, runner.n0)(env, outputs(report, path)),
		() => (0, runner.S0)(env, summary(report, clean))
	].map(step_log.CD);
	return written.every(Boolean);
}
function writeWhole(path, text) {
	(0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path), { recursive: true });
	try {
		(0, external_node_fs_.writeFileSync)(path, text);
	} catch (error) {
		(0, external_node_fs_.rmSync)(path, { force: true });
		throw error;
	}
}
	}),
	4161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$7: () => flappingLines,
	Cz: () => flapping,
	VV: () => flappingWords
});
var _domain_flapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3029);
var _domain_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7040);
var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5478);
var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
const causesMax = 3;
function flapping({ marker, service }) {
	if (service === undefined || marker.resolvedAt !== undefined || marker.ending !== undefined) return undefined;
	if (service.launch !== undefined && (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.IW)(marker).endedAt === undefined) return undefined;
	return (0, _domain_flapping_js__WEBPACK_IMPORTED_MODULE_0__.K7)(marker, service.incident);
}
function flappingWords(outages, { older, outages: kept }) {
	const [first, last] = [outages[0], outages.at(-1)];
	const spanMs = first === undefined || last === undefined ? 0 : (last.endedAt ?? last.lastSeenAt) - first.startedAt;
	const downMs = outages.reduce((sum, outage) => sum + (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.xI)(outage, outage.lastSeenAt), 0);
	const least = older.count > 0 && first?.id === kept[0].id ? "at least " : "";
	return `FLAPPING: ${least}${outages.length} outages in ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.vB)(spanMs)}, ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.p0)(downMs)} in all.`;
}
function flappingLines(outages, clean) {
	return [`${causeWords(outages, clean)} ${cureWords(outages, clean)}`.trim(), quietWords(outages)];
}
function causeWords(outages, clean) {
	const causes = counted(outages.map(({ findings: [{ cause }] }) => cause));
	const words = causes.slice(0, causesMax).map(([cause, times]) => `${times === outages.length ? "All" : `${times} of ${outages.length}`}: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.p7)(clean(cause, 150))}.`);
	return [...words, ...causes.length > causesMax ? [`${causes.length - causesMax} other causes.`] : []].join(" ");
}
function cureWords(outages, clean) {
	const over = outages.filter(({ endedAt }) => endedAt !== undefined);
	const held = outages.slice(1).map(({ startedAt }, n) => startedAt - (outages[n]?.endedAt ?? startedAt));
	const lasts = held.length === 0 ? "" : `, for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.XG)(Math.min(...held), Math.max(...held))}`;
	const [cure] = counted(over.flatMap(({ curedBy }) => curedBy === undefined ? [] : [curedBy]));
	if (over.length === 0) return "";
	if (cure === undefined) return `It comes back by itself each time${lasts}.`;
	const [label, times] = cure;
	return times === over.length ? `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)(clean(label, 200))} cures it each time${lasts}.` : `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)(clean(label, 200))} cured ${times} of ${over.length}; it is up in between${lasts}.`;
}
function counted(values) {
	const counts = new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}
function quietWords(outages) {
	const quiet = (0, _domain_flapping_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(outages);
	const endedAt = outages.at(-1)?.endedAt;
	const closes = endedAt === undefined ? `Closes once it has been up for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.vB)(quiet)}.` : `Closes after ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.vB)(quiet)} quiet, at ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.bf)(endedAt + quiet, endedAt)} at the earliest.`;
	return `${closes} Nothing more is said unless it stays down ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.p0)(_domain_flapping_js__WEBPACK_IMPORTED_MODULE_0__.VX)}.`;
}
	}),
	5818: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K3: () => upLine,
	Pl: () => headline,
	ht: () => isQuietlyHealed,
	kc: () => stateWord,
	kg: () => cureLine,
	nS: () => lasting
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9471);
var _domain_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7040);
var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5478);
var _edges_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7382);
var _flapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4161);
var _markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3419);
var _mass_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6706);
var _need_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5038);
var _recovery_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8097);
function headline(subject, clean) {
	const { marker } = subject;
	const outage = (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_4__.IW)(marker);
	const { ending } = marker;
	switch (ending?.kind) {
		case undefined: return standing(outage, subject, clean);
		case "folded": return `**Folded into #${ending.into}, which tells the same outage. Nobody is needed here.**`;
		case "retired": return `**Retired: this service is no longer configured. Nobody is needed.** It was last seen ${stateWord(outage)} at ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_5__.bf)(outage.lastSeenAt, outage.startedAt)}.`;
		case "settled": return outage.endedAt === undefined ? `**${lasting(outage, subject, clean)}**` : withCure(upLine(outage, subject, " Nobody is needed."), outage, subject, clean);
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_6__.x)(ending);
	}
}
function standing(outage, subject, clean) {
	const restless = (0, _flapping_js__WEBPACK_IMPORTED_MODULE_0__.Cz)(subject);
	const lead = restless === undefined ? "" : `${(0, _flapping_js__WEBPACK_IMPORTED_MODULE_0__.VV)(restless, subject.marker)} `;
	if (outage.endedAt === undefined) return `**${lead}${lasting(outage, subject, clean)}**`;
	if (restless !== undefined) return `**${lead}Up now, since ${endWords(outage)}.**`;
	if (!isQuietlyHealed(outage, subject)) return withCure(upLine(outage, subject, " Nobody is needed."), outage, subject, clean);
	return `**Healed by itself. Nobody is needed.** ${outage.level === "degraded" ? "Degraded" : "Down"} ${(0, _edges_js__WEBPACK_IMPORTED_MODULE_7__.M)(outage)}.`;
}
function isQuietlyHealed(outage, { marker }) {
	const flapped = marker.notices.some(({ kind }) => kind === "flapping");
	return outage.endedAt !== undefined && outage.curedBy !== undefined && !flapped && !(0, _domain_history_js__WEBPACK_IMPORTED_MODULE_4__.ag)(marker, "paged", outage.id);
}
function lasting(outage, subject, clean) {
	return [
		downWords(outage, subject),
		(0, _edges_js__WEBPACK_IMPORTED_MODULE_7__.KR)(outage),
		(0, _recovery_words_js__WEBPACK_IMPORTED_MODULE_3__.tj)(outage, subject),
		(0, _need_js__WEBPACK_IMPORTED_MODULE_2__.Cp)(outage, subject, clean)
	].filter((words) => words !== "").join(" ");
}
function downWords(outage, { marker }) {
	const state = stateWord(outage).toUpperCase();
	if (!(0, _mass_js__WEBPACK_IMPORTED_MODULE_1__.nX)(marker)) return state;
	const count = (0, _mass_js__WEBPACK_IMPORTED_MODULE_1__.YH)(outage.mass);
	return `${(0, _mass_js__WEBPACK_IMPORTED_MODULE_1__.OH)(count)} ${count === 1 ? "is" : "are"} ${state}, the first`;
}
const stateWord = (outage) => outage.level === "degraded" ? "degraded" : "down";
function upLine(outage, { marker }, more = "") {
	const up = outage.level === "degraded" ? "Well" : "Up";
	return `**${(0, _mass_js__WEBPACK_IMPORTED_MODULE_1__.nX)(marker) ? `All ${up.toLowerCase()}` : up} since ${endWords(outage)}, after ${(0, _edges_js__WEBPACK_IMPORTED_MODULE_7__.M)(outage)}.${more}**`;
}
const endWords = (outage) => `${(0, _duration_js__WEBPACK_IMPORTED_MODULE_5__.bf)(outage.endedAt ?? outage.lastSeenAt, outage.startedAt)}${(0, _edges_js__WEBPACK_IMPORTED_MODULE_7__.k9)(outage) ? " at the latest" : ""}`;
function withCure(line, outage, { marker, service }, clean) {
	return (0, _mass_js__WEBPACK_IMPORTED_MODULE_1__.nX)(marker) ? line : `${line} ${cureLine(outage, clean, service)}`.trimEnd();
}
function cureLine(outage, clean, service) {
	if (outage.curedBy === undefined) return service?.recovery.length === 0 ? "" : "Not by a recovery step of mine.";
	const cure = outage.attempts.findLast(({ result, label }) => result === "cured" && label === outage.curedBy);
	const which = cure === undefined ? "" : cure.attempt === 1 ? ", first try" : `, try ${cure.attempt}`;
	return `Cured by ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_8__.SS)(clean(outage.curedBy, 200))}${which}.`;
}
	}),
	7511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	UV: () => attemptJson,
	aO: () => findingJson,
	lq: () => optional
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5478);
const optional = (value, give) => value === undefined ? null : give(value);
function findingJson(each, said) {
	return {
		class: each.class,
		check: said(each.check),
		cause: said(each.cause),
		expected: said(each.expected),
		got: said(each.got),
		evidence: optional(each.evidence, said)
	};
}
function attemptJson(each, said) {
	return {
		step: each.step,
		label: said(each.label),
		attempt: each.attempt,
		startedAt: (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.KH)(each.startedAt),
		endedAt: optional(each.endedAt, _duration_js__WEBPACK_IMPORTED_MODULE_0__.KH),
		result: each.result,
		detail: said(each.detail),
		output: said(each.output),
		verification: said(each.verification)
	};
}
	}),
	5038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ad: () => isNeeded,
	Cp: () => needWords,
	Dp: () => silenceOf,
	bL: () => takenBy
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9471);
var _domain_calling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5176);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5478);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
const nameMax = 60;
function isNeeded(outage, { marker, service }) {
	if (marker.uncalled !== undefined) return false;
	if (service !== undefined) return (0, _domain_calling_js__WEBPACK_IMPORTED_MODULE_0__.z6)(outage, service);
	return outage.endedAt === undefined && marker.severity === "critical" && isHelpless(outage);
}
const isHelpless = ({ recovery }) => recovery === "none" || recovery === "exhausted";
function needWords(outage, subject, clean) {
	const { acknowledged, severity, uncalled } = subject.marker;
	if (acknowledged !== undefined) return `T${takenBy(acknowledged, clean).slice(1)} at ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.bf)(acknowledged.at, outage.lastSeenAt)}.`;
	if (uncalled !== undefined) return `${uncalledWords(uncalled, outage, clean)}; nobody is called.`;
	const silence = silenceOf(subject.marker, outage);
	if (isNeeded(outage, subject)) return silence === undefined ? "You are needed." : `You are needed once the silence is over, at ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.bf)(silence.untilAt, outage.lastSeenAt)}.`;
	return isHelpless(outage) ? `A person is needed, but not at once (severity ${severity}).` : "Nobody is needed yet.";
}
function uncalledWords(uncalled, { lastSeenAt }, clean) {
	switch (uncalled.kind) {
		case "maintenance": return `In maintenance until ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.bf)(uncalled.untilAt, lastSeenAt)}`;
		case "hidden": return `It depends on ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.SS)(clean(uncalled.by, nameMax))}, which is down too`;
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__.x)(uncalled);
	}
}
function takenBy({ by }, clean) {
	return by === undefined ? "taken" : `taken by ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.SS)(clean(by, nameMax))}`;
}
function silenceOf({ silence }, { lastSeenAt }) {
	return silence !== undefined && silence.untilAt > lastSeenAt ? silence : undefined;
}
	}),
	8097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E0: () => isUntried,
	Ip: () => trialWords,
	tj: () => recoveryWords
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9471);
var _domain_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2587);
var _domain_calling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5176);
var _domain_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7040);
var _domain_mass_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7357);
var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5478);
const attemptsKept = 12;
function recoveryWords(outage, subject) {
	if (subject.marker.service === _domain_mass_failure_js__WEBPACK_IMPORTED_MODULE_2__.OS) return "";
	switch (outage.recovery) {
		case "none": return untriedNow(outage, subject);
		case "running": return "Recovery is under way.";
		case "pending": return "Recovery was started and its outcome is not known yet.";
		case "interrupted": return "Recovery was cut short by the end of the run; the next run tries again.";
		case "exhausted": return restWords(outage, subject) ?? exhaustedWords(outage);
		case "recovered": return "A recovery step seemed to help.";
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__.x)(outage.recovery);
	}
}
function untriedNow(outage, { service }) {
	const last = outage.attempts.at(-1);
	if (last?.result === "pending") return "Recovery was started and its outcome is not known yet.";
	if (last !== undefined) return exhaustedWords(outage);
	return service === undefined || service.recovery.length === 0 ? "It has no recovery steps." : "No recovery step was tried.";
}
function restsUntil({ marker, service }) {
	const outage = (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_4__.IW)(marker);
	const rests = outage.endedAt === undefined && marker.ending === undefined && outage.recovery === "exhausted";
	if (service === undefined || service.launch !== undefined || service.recovery.length === 0 || !rests) return undefined;
	const leave = (0, _domain_budget_js__WEBPACK_IMPORTED_MODULE_0__.d)(service, marker, {
		now: outage.lastSeenAt,
		still: ""
	});
	return leave.kind === "rest" ? leave.untilAt : undefined;
}
function trialWords(subject) {
	const untilAt = restsUntil(subject);
	return untilAt === undefined ? undefined : `next trial after ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_5__.bf)(untilAt, (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_4__.IW)(subject.marker).lastSeenAt)}`;
}
function restWords(outage, subject) {
	const { marker, service } = subject;
	const trial = trialWords(subject);
	if (trial === undefined || service === undefined || outage.id !== (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_4__.IW)(marker).id) return undefined;
	if ((0, _domain_calling_js__WEBPACK_IMPORTED_MODULE_1__.Fh)(marker, service)) return `Recovery rests: all ${marker.spent.attempts} attempts of this incident are spent, ${trial}.`;
	return isUntried(outage) ? `Recovery rests: it failed a short while ago, ${trial}.` : undefined;
}
function isUntried({ recovery, exhaustedAt, attempts }) {
	return recovery === "exhausted" && exhaustedAt === undefined && attempts.length === 0;
}
function exhaustedWords(outage) {
	const { attempts } = outage;
	const failed = attempts.filter(({ result }) => result !== "not-applicable").length;
	if (isUntried(outage)) return "Recovery rests: its attempts are spent.";
	if (attempts.length > 0 && failed === 0) return "No recovery step could be applied.";
	if (failed === 0) return "Recovery failed.";
	return `${failed >= attemptsKept ? "At least " : ""}${failed} recovery ${failed === 1 ? "attempt" : "attempts"} failed.`;
}
	}),
	7351: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { reportJson: () => reportJson });
var duration = __webpack_require__(5478);
var blame = __webpack_require__(6545);
var guarded_words = __webpack_require__(8936);
var json_parts = __webpack_require__(7511);
var measures = __webpack_require__(3579);
;
/*! module ./lib/render/guard-json.js */
function guardJson(facts, report, said) {
	return {
		job: facts.job,
		startedAt: (0, duration.KH)(facts.startedAt),
		command: (0, json_parts.lq)(facts.command, ({ words, code, interrupted, startedAt, endedAt }) => ({
			words: said(words),
			exitCode: code,
			interrupted,
			startedAt: (0, duration.KH)(startedAt),
			endedAt: (0, duration.KH)(endedAt),
			durationMs: endedAt - startedAt
		})),
		blame: blameJson((0, blame.S)(report)),
		reaped: facts.reaped.map(({ service, pid, ending, remains }) => ({
			service,
			pid: pid ?? null,
			ending,
			...remainsJson(remains, said)
		})),
		unwatched: facts.unwatched.map(({ service, why, neededBy }) => ({
			service,
			why,
			neededBy: [...neededBy]
		})),
		logs: facts.logs.map(said)
	};
}
function blameJson(verdict) {
	const suspicions = verdict.kind === "suspect" ? verdict.suspicions : [];
	const { blips, stalls } = verdict.kind === "doubtful" ? verdict : {
		blips: [],
		stalls: []
	};
	return {
		kind: verdict.kind,
		suspicions: suspicions.map(({ service, fromAt, toAt }) => ({
			service,
			fromAt: (0, duration.KH)(fromAt),
			toAt: (0, json_parts.lq)(toAt, duration.KH)
		})),
		blindSinceAt: verdict.kind === "doubtful" ? (0, json_parts.lq)(verdict.blindSinceAt, duration.KH) : null,
		blips: blips.map(({ service, count, lastAt }) => ({
			service,
			count,
			lastAt: (0, duration.KH)(lastAt)
		})),
		stalls: stalls.map(({ service, at, ms, usualMs }) => ({
			service,
			at: (0, duration.KH)(at),
			durationMs: (0, measures.Wr)(ms),
			usualMs: (0, json_parts.lq)(usualMs, measures.Wr)
		}))
	};
}
function watchJson(watch, verdict, said) {
	const { state, latency } = watch;
	const { launch } = state.service;
	return {
		port: typeof launch?.port === "number" ? launch.port : null,
		readyAt: (0, json_parts.lq)(state.readyAt, duration.KH),
		stoppedAt: (0, json_parts.lq)(state.stoppedAt, duration.KH),
		ending: state.ending ?? null,
		...remainsJson(state.remains, said),
		uptime: watch.uptime ?? null,
		upMs: watch.upMs,
		downMs: watch.downMs,
		blindSinceAt: (0, json_parts.lq)(watch.blindSinceAt, duration.KH),
		heartbeats: state.beats,
		degraded: state.degradedBeats,
		unknown: state.unknownBeats,
		blips: state.blips,
		lastBlipAt: (0, json_parts.lq)(state.blipAt, duration.KH),
		latencyMs: (0, json_parts.lq)(latency, ({ p50, p95, p99 }) => ({
			p50: (0, measures.Wr)(p50),
			p95: (0, measures.Wr)(p95),
			p99: (0, measures.Wr)(p99)
		})),
		restarts: state.restarts,
		restartsMax: launch?.restarts ?? 0,
		outages: watch.outages.map((each) => outageJson(each, said)),
		olderOutages: {
			count: state.older.count,
			downMs: state.older.downMs
		},
		calls: (0, json_parts.lq)(state.calls, ({ served, unmatched, unlisted, complete }) => ({
			served,
			unmatched: unmatched.map(({ request, count }) => ({
				request: said(request),
				count
			})),
			unlisted,
			complete
		})),
		findings: verdict.kind === "healthy" ? [] : verdict.findings.map((each) => (0, json_parts.aO)(each, said)),
		lastLines: state.lines.map(said)
	};
}
const remainsJson = (remains, said) => ({
	stopFault: (0, json_parts.lq)(remains?.stopFault, said),
	heldPort: (0, json_parts.lq)(remains?.held, said),
	mayLiveOn: remains?.mayLiveOn ?? false
});
function outageJson(guarded, said) {
	const { outage, end, reset, wellUntilAt } = guarded;
	return {
		wellUntilAt: (0, duration.KH)(wellUntilAt),
		startedAt: (0, duration.KH)(outage.startedAt),
		endedAt: (0, json_parts.lq)(outage.endedAt, duration.KH),
		durationMs: (0, guarded_words._f)(outage),
		cause: said((0, guarded_words.PL)(guarded)),
		exitCode: end?.code ?? null,
		signal: end?.signal ?? null,
		stateReset: reset,
		curedBy: (0, json_parts.lq)(outage.curedBy, said),
		attempts: outage.attempts.map((each) => (0, json_parts.UV)(each, said))
	};
}
var outcome = __webpack_require__(2720);
;
/*! module ./lib/render/report-json.js */
const reportVersion = 1;
function reportJson(report, clean) {
	const said = (text) => clean(text, 4e3);
	return {
		version: reportVersion,
		verdict: report.verdict,
		startedAt: (0, duration.KH)(report.startedAt),
		endedAt: (0, duration.KH)(report.endedAt),
		durationMs: report.endedAt - report.startedAt,
		scope: said(report.scope),
		runUrl: (0, json_parts.lq)(report.runUrl, said),
		services: report.services.map((each) => service(each, said)),
		mass: (0, json_parts.lq)(report.mass, (known) => record(known, said)),
		record: {
			home: report.record.home,
			requests: report.record.requests,
			failures: report.record.failures.map((each) => failure(each, said))
		},
		guard: (0, json_parts.lq)(report.guard, (facts) => guardJson(facts, report, said)),
		remarks: report.remarks.map(said),
		bugs: report.bugs.map(said)
	};
}
function service(each, said) {
	return {
		id: each.service.id,
		url: (0, json_parts.lq)(each.service.url, said),
		severity: each.service.severity,
		tags: each.service.tags.map(said),
		verdict: each.verdict,
		outcome: (0, outcome.bu)(each),
		examination: examination(each.examination, said),
		recovery: recovery(each.recovery, said),
		outage: (0, json_parts.lq)(each.outage, (known) => outage(known, said)),
		maintenance: (0, json_parts.lq)(each.maintenance, ({ startAt, endAt, reason }) => ({
			startAt: (0, duration.KH)(startAt),
			endAt: (0, duration.KH)(endAt),
			reason: said(reason)
		})),
		hiddenBy: (0, json_parts.lq)(each.hiddenBy, said),
		record: record(each.record, said),
		watch: (0, json_parts.lq)(each.watch, (known) => watchJson(known, each.examination.verdict, said))
	};
}
function examination(each, said) {
	return {
		verdict: each.verdict.kind,
		startedAt: (0, duration.KH)(each.startedAt),
		endedAt: (0, duration.KH)(each.endedAt),
		firstFailedAt: (0, json_parts.lq)(each.firstFailedAt, duration.KH),
		passedAt: (0, json_parts.lq)(each.passedAt, duration.KH),
		checks: each.checks.map((one) => check(one, said))
	};
}
function check(each, said) {
	return {
		name: said(each.name),
		verdict: each.verdict.kind,
		findings: findings(each.verdict, said),
		probes: each.probes,
		failures: each.failures,
		status: each.status ?? null,
		address: (0, json_parts.lq)(each.address, said),
		timings: (0, json_parts.lq)(each.timings, ({ lookupMs, connectMs, tlsMs, waitMs, transferMs, totalMs }) => ({
			lookupMs: lookupMs ?? null,
			connectMs: connectMs ?? null,
			tlsMs: tlsMs ?? null,
			waitMs: waitMs ?? null,
			transferMs: transferMs ?? null,
			totalMs
		}))
	};
}
const findings = (verdict, said) => verdict.kind === "healthy" ? [] : verdict.findings.map((each) => (0, json_parts.aO)(each, said));
function recovery(each, said) {
	return {
		kind: each.kind,
		passedAt: each.kind === "recovered" ? (0, duration.KH)(each.passedAt) : null,
		untilAt: each.kind === "resting" ? (0, duration.KH)(each.untilAt) : null,
		attempts: each.kind === "none" ? [] : each.attempts.map((one) => (0, json_parts.UV)(one, said))
	};
}
function outage(each, said) {
	return {
		level: each.level,
		startedAt: (0, duration.KH)(each.startedAt),
		confirmedAt: (0, duration.KH)(each.confirmedAt),
		lastSeenAt: (0, duration.KH)(each.lastSeenAt),
		endedAt: (0, json_parts.lq)(each.endedAt, duration.KH),
		blindSinceAt: (0, json_parts.lq)(each.blindSinceAt, duration.KH),
		durationMs: (each.endedAt ?? each.lastSeenAt) - each.startedAt,
		curedBy: (0, json_parts.lq)(each.curedBy, said),
		recovery: each.recovery,
		findings: each.findings.map((one) => (0, json_parts.aO)(one, said))
	};
}
function record(each, said) {
	const written = each.kind === "recorded" ? each : undefined;
	const refused = each.kind === "unrecorded" ? each : undefined;
	return {
		kind: each.kind,
		reason: written?.reason ?? null,
		effects: written?.effects ?? [],
		incident: (0, json_parts.lq)(written?.incident, ({ number, url, open }) => ({
			number,
			url: said(url),
			open
		})),
		failure: (0, json_parts.lq)(refused?.failure, (one) => failure(one, said)),
		unsent: (0, json_parts.lq)(refused?.unsent, ({ title, body }) => ({
			title,
			body
		}))
	};
}
const failure = (each, said) => ({
	message: said(each.message),
	retryable: each.retryable
});
	})
};
