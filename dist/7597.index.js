export const id = 7597;
export const ids = [7597, 7351];
export const modules = {
	6545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => blame,
	W: () => hasFailed
});
var _watch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);
function blame(report) {
	const { job, command } = report.guard ?? {
		job: "unknown",
		command: undefined
	};
	const watches = report.services.flatMap(({ watch }) => watch === undefined ? [] : [watch]);
	const [first, ...rest] = watches.flatMap(suspicions).filter(({ fromAt, toAt }) => command === undefined || fromAt <= command.endedAt && (toAt ?? Infinity) >= command.startedAt);
	if (first !== undefined) return {
		kind: "suspect",
		suspicions: [first, ...rest]
	};
	const blips = watches.flatMap(({ state }) => state.blipAt === undefined ? [] : [{
		service: state.service.id,
		count: state.blips,
		lastAt: state.blipAt
	}]).filter(({ lastAt }) => command === undefined || lastAt >= command.startedAt);
	const stalls = watches.flatMap((watch) => (0, _watch_js__WEBPACK_IMPORTED_MODULE_0__.L)(watch).map((stall) => ({
		...stall,
		service: watch.state.service.id
	}))).filter(({ at, ms }) => command === undefined || at <= command.endedAt && at + ms >= command.startedAt);
	const blind = watches.flatMap(({ blindSinceAt }) => blindSinceAt === undefined ? [] : [blindSinceAt]);
	const unseen = watches.flatMap(({ state }) => state.gaps).filter(({ fromAt, toAt }) => command === undefined || fromAt <= command.endedAt && toAt >= command.startedAt);
	const isWrong = watches.some(({ state }) => state.lastLook !== undefined || state.unknownBeats > 0);
	const isDoubtful = blips.length > 0 || stalls.length > 0 || unseen.length > 0 || isWrong || report.services.some(({ verdict }) => verdict !== "healthy");
	if (isDoubtful) return {
		kind: "doubtful",
		blindSinceAt: blind.length === 0 ? undefined : Math.min(...blind),
		blips,
		stalls
	};
	const failed = hasFailed({
		job,
		command
	});
	return { kind: failed ? "innocent" : "quiet" };
}
function hasFailed({ job, command }) {
	return command === undefined ? job === "failure" : command.code !== 0 && !command.interrupted;
}
function suspicions({ state, outages }) {
	return outages.map(({ outage, wellUntilAt }) => ({
		service: state.service.id,
		fromAt: wellUntilAt,
		toAt: outage.endedAt
	}));
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
	3419: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bj: () => verbatim,
	OF: () => fenced,
	SS: () => codeSpan,
	nf: () => link,
	p7: () => markdownText,
	xR: () => tableCell
});
var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4040);
function codeSpan(text) {
	const line = unhidden((0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text));
	if (line === "") return "` `";
	const fence = "`".repeat(longestRun(line) + 1);
	const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return fence + padding + line + padding + fence;
}
function tableCell(text) {
	return codeSpan(text.replaceAll(/\\(?=\|)/g, "\\ ")).replaceAll("|", String.raw`\|`);
}
function fenced(text) {
	const lines = text.split(/⏎|\r\n?|\n/).map((line) => unhidden((0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.visible)(`.${line}`)).slice(1));
	return verbatim(lines.join("\n"));
}
function verbatim(document) {
	const fence = "`".repeat(Math.max(3, longestRun(document) + 1));
	return `${fence}text\n${document}\n${fence}`;
}
function markdownText(text) {
	const pieces = (0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text).split("`");
	const quoted = pieces.length % 2 === 1 ? pieces : [pieces.join("'")];
	return quoted.map((piece, n) => n % 2 === 1 ? codeSpan(piece) : prose(piece)).join("");
}
function prose(text) {
	const words = text.split(" ");
	const isUnsafe = words.map((word) => word !== "" && !isInert(word));
	const runs = words.map((word, n) => {
		if (!isUnsafe[n]) return word;
		if (isUnsafe[n - 1]) return undefined;
		const after = isUnsafe.indexOf(false, n);
		return enclosed(words.slice(n, after < 0 ? undefined : after).join(" "));
	});
	return runs.filter((run) => run !== undefined).join(" ");
}
function enclosed(text) {
	const [, open = "", core = "", close = ""] = /^(\(*)([^()]*?(?:\([^()]*\)[^()]*?)*?)([.,:;!?)]*)$/.exec(text) ?? [];
	return core === "" ? codeSpan(text) : open + codeSpan(core) + close;
}
function isInert(word) {
	const isPlain = /^(?:[("'/]*[\p{L}\d][\p{L}\d.,()%/'"=-]*|(?=:\d))(?:(?::\d+)+(?:[,.;]|\)+[,.:;!?]*)?|[:;!?])?$/u.test(word) || /^(?:[·–…⏎]|[.,:;!?)]+)$/u.test(word);
	return isPlain && !/gh-\d|www\.|(?<![a-z\d])[0-9a-f]{7,}/iu.test(word);
}
function link(label, address) {
	if (!URL.canParse(address) || !/^https?:/.test(address)) return `${markdownText(label)} ${codeSpan(address)}`;
	const safe = new URL(address).href.replaceAll(/[\\<>()[\]`|*_@]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
	return `[${markdownText(label)}](${safe.replaceAll(/&(?=#?\w+;)/g, "&amp;")})`;
}
function unhidden(text) {
	return text.replaceAll("<!--", "<! --").replaceAll("-->", "-- >").replaceAll("--!>", "-- !>");
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
	}),
	3579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Uh: () => outageTotal,
	Us: () => latencyWords,
	Wr: () => roundedMs,
	eH: () => uptimeWords
});
const share = 1e3;
const wholeFromMs = 9.95;
function uptimeWords({ uptime, downMs }) {
	if (uptime === undefined) return "";
	const tenths = Math.floor(uptime * share + 1e-6);
	return `${(downMs > 0 ? Math.min(tenths, share - 1) : tenths) / 10} %`;
}
function latencyWords({ latency }) {
	if (latency === undefined) return "";
	return `${[
		latency.p50,
		latency.p95,
		latency.p99
	].map((ms) => roundedMs(ms)).join(" / ")} ms`;
}
function roundedMs(ms) {
	return ms < wholeFromMs ? Math.round(ms * 10) / 10 : Math.round(ms);
}
function outageTotal({ outages, state }) {
	return outages.length + state.older.count;
}
	}),
	2720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Df: () => isWatched,
	FF: () => wholeOutage,
	WX: () => findingsOf,
	Xl: () => resting,
	bu: () => outcome,
	m: () => slowestMs,
	md: () => worstFirst,
	rj: () => countWords,
	wz: () => isTroubled
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5478);
const rank = {
	failing: 0,
	unknown: 1,
	degraded: 2,
	healed: 3,
	healthy: 4
};
function outcome({ verdict, outage, recovery }) {
	const fell = outage?.endedAt !== undefined || recovery.kind === "recovered";
	return verdict === "healthy" && fell ? "healed" : verdict;
}
function isTroubled(each) {
	return outcome(each) !== "healthy" || each.record.kind === "unrecorded";
}
function worstFirst(services) {
	return services.toSorted((a, b) => rank[outcome(a)] - rank[outcome(b)]);
}
function findingsOf({ outage, examination }) {
	if (outage !== undefined) return outage.findings;
	return examination.verdict.kind === "healthy" ? [] : examination.verdict.findings;
}
function wholeOutage({ outage, known }) {
	return outage === undefined || known === undefined || known.startedAt >= outage.startedAt ? outage : {
		...outage,
		startedAt: known.startedAt,
		blindSinceAt: known.blindSinceAt
	};
}
function isWatched(each) {
	return outcome(each) === "healthy" && each.record.kind === "recorded" && each.record.incident?.open === true;
}
function resting({ recovery, examination }) {
	if (recovery.kind !== "resting") return [];
	return [`Recovery rests after what was tried before; next trial after ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.bf)(recovery.untilAt, examination.endedAt)}.`];
}
function countWords(report) {
	const total = report.services.length;
	const kinds = Object.keys(rank);
	const counts = kinds.map((kind) => ({
		kind,
		count: report.services.filter((each) => outcome(each) === kind).length
	})).filter(({ count, kind }) => count > 0 && kind !== "healthy");
	return counts.length === 0 ? `${total} healthy` : `${total} · ${counts.map(({ kind, count }) => `${count} ${kind}`).join(", ")}`;
}
function slowestMs({ examination }) {
	const answered = examination.checks.filter(({ verdict, status }) => verdict.kind !== "failing" || status !== undefined);
	const taken = answered.flatMap(({ timings }) => timings === undefined ? [] : [timings.totalMs]);
	return taken.length === 0 ? undefined : Math.max(...taken);
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
