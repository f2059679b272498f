export const id = 223;
export const ids = [223];
export const modules = {
	5478: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KH: () => iso,
	Lz: () => clockMs,
	XG: () => roughRange,
	bf: () => clockUtc,
	gf: () => exactDuration,
	p0: () => duration,
	pm: () => clock,
	vB: () => roughly,
	vd: () => day,
	zZ: () => clockTenths
});
const secondMs = 1e3;
const lastInstant = 864e13;
function duration(ms) {
	const length = Math.max(0, Math.round(ms));
	if (length < secondMs) return `${length} ms`;
	const tenths = Math.round(length / 100);
	if (tenths < 600) return `${tenths / 10} s`;
	return inParts(Math.round(length / secondMs));
}
function exactDuration(ms) {
	const length = Math.max(0, Math.round(ms));
	if (length < secondMs) return `${length} ms`;
	const seconds = `${(length % 6e4 / secondMs).toFixed(3)} s`;
	return length < 6e4 ? seconds : `${inParts(Math.floor(length / 6e4) * 60)} ${seconds}`;
}
function inParts(seconds) {
	const parts = [
		[Math.floor(seconds / 86400), "d"],
		[Math.floor(seconds / 3600) % 24, "h"],
		[Math.floor(seconds / 60) % 60, "min"],
		[seconds % 60, "s"]
	];
	return parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`).join(" ");
}
function roughly(ms) {
	const { amount, unit } = rough(ms);
	return `${amount} ${unit}`;
}
function roughRange(leastMs, mostMs) {
	const [least, most] = [rough(leastMs), rough(mostMs)];
	if (least.unit !== most.unit) return `${least.amount} ${least.unit} to ${most.amount} ${most.unit}`;
	return least.amount === most.amount ? `about ${most.amount} ${most.unit}` : `${least.amount} to ${most.amount} ${most.unit}`;
}
function rough(ms) {
	const seconds = Math.max(0, Math.round(ms / secondMs));
	if (seconds < 120) return {
		amount: seconds,
		unit: "s"
	};
	if (seconds < 120 * 60) return {
		amount: Math.round(seconds / 60),
		unit: "min"
	};
	return seconds < 48 * 3600 ? {
		amount: Math.round(seconds / 3600),
		unit: "h"
	} : {
		amount: Math.round(seconds / 86400),
		unit: "d"
	};
}
function iso(at) {
	return new Date(Math.min(lastInstant, Math.max(0, at))).toISOString();
}
function day(at) {
	return iso(at).slice(0, 10);
}
function clock(at) {
	return iso(at).slice(11, 19);
}
function clockTenths(at) {
	return iso(at).slice(11, 21);
}
function clockUtc(at, on) {
	return `${day(at) === day(on) ? "" : `${day(at)} `}${clock(at)} UTC`;
}
function clockMs(at, on) {
	return `${day(at) === day(on) ? "" : `${day(at)} `}${iso(at).slice(11, 23)}`;
}
	}),
	223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	orphansJson: () => orphansJson,
	orphansText: () => orphansText
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9471);
var _domain_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7040);
var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5478);
var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4040);
var _terminal_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4916);
const textMax = 300;
function orphansText(orphans, how, options) {
	if (orphans.length === 0) return "Nothing to close: every open incident may still be looked after.\n";
	const isWritten = orphans.some(({ outcome }) => outcome !== "listed");
	const lines = orphans.flatMap((each) => (0, _terminal_lines_js__WEBPACK_IMPORTED_MODULE_0__.ky)("", line(each, options.clean), options));
	const closed = orphans.filter(({ outcome }) => outcome === "closed").length;
	const count = `${orphans.length} ${orphans.length === 1 ? "incident" : "incidents"}`;
	const end = isWritten ? `${closed} of ${count} closed.` : `Nothing was written. To close ${orphans.length === 1 ? "it" : `these ${count}`}: ${how}`;
	return [
		...lines,
		"",
		...(0, _terminal_lines_js__WEBPACK_IMPORTED_MODULE_0__.ky)("", (0, _foreign_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(end), options),
		""
	].join("\n");
}
function line({ incident, reason, outcome, message }, clean) {
	const { marker, number } = incident;
	const seen = (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_2__.IW)(marker);
	const at = seen.endedAt ?? seen.lastSeenAt;
	const what = `#${number} ${clean(marker.service, textMax)} (${clean(marker.scope, textMax)}), last recorded down ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.vd)(at)} ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.pm)(at)} UTC`;
	return (0, _foreign_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(`${outcomeWords[outcome]}${what}: ${reasonWords(reason, clean)}${message === undefined ? "" : ` ${clean(message, 1e3)}`}`);
}
const outcomeWords = {
	listed: "",
	closed: "closed ",
	"settled-meanwhile": "closed by somebody else meanwhile ",
	refused: "not closed "
};
function reasonWords(reason, clean) {
	switch (reason.kind) {
		case "named": return "you named its scope.";
		case "workflow-gone": return `there is no workflow file ${clean(reason.workflow, textMax)} any more.`;
		case "job-gone": return `${clean(reason.workflow, textMax)} has no job ${clean(reason.job, textMax)} any more.`;
		case "service-gone": return `${clean(reason.configuration, textMax)} names no such service any more.`;
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__.x)(reason);
	}
}
function orphansJson(orphans, remarks, clean) {
	const told = orphans.map(({ incident, reason, outcome, message }) => ({
		number: incident.number,
		url: clean(incident.url, 4e3),
		service: clean(incident.marker.service, 4e3),
		scope: clean(incident.marker.scope, 4e3),
		reason: reason.kind,
		why: reasonWords(reason, clean),
		outcome,
		message: message === undefined ? null : clean(message, 4e3)
	}));
	return {
		version: 1,
		orphans: told,
		remarks: remarks.map((remark) => clean(remark, 4e3))
	};
}
	}),
	3511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => recordFailures });
function recordFailures({ mass, record, services }) {
	const unrecorded = new Set(record.failures.flatMap(({ message, doing }) => doing === "retire" ? [message] : []));
	const unread = new Set(record.failures.map(({ message }) => message));
	const take = (each, isDown) => {
		if (each.kind === "unrecorded") (isDown || each.unsent !== undefined ? unrecorded : unread).add(each.failure.message);
	};
	for (const each of services) take(each.record, each.outage !== undefined || each.verdict === "failing");
	if (mass !== undefined) take(mass, true);
	return {
		unrecorded: [...unrecorded],
		unread: [...unread].filter((message) => !unrecorded.has(message))
	};
}
	}),
	4916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_S: () => sign,
	dU: () => colour,
	ky: () => wrapped,
	ln: () => troubleLines,
	nI: () => paint
});
var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4040);
var _record_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3511);
const columnsMin = 40;
const eachMax = 20;
const sign = {
	failing: "✖",
	unknown: "?",
	degraded: "!",
	healed: "✔",
	healthy: "✔"
};
const colour = {
	failing: 31,
	unknown: 35,
	degraded: 33,
	healed: 33,
	healthy: 32
};
function paint(text, code, { colour: isColoured }) {
	return isColoured ? `\u001B[${code}m${text}\u001B[39m` : text;
}
function troubleLines(report, options) {
	const lines = (lead, sentences) => sentences.slice(0, eachMax).flatMap((sentence) => wrapped(lead, (0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.logLine)(options.clean(sentence, 500)), options));
	const { unrecorded, unread } = (0, _record_failures_js__WEBPACK_IMPORTED_MODULE_1__.X)(report);
	const red = (lead) => paint(lead, 31, options);
	return [
		...lines(red("A bug in Mock Medic: "), report.bugs),
		...lines(red("Not recorded: "), unrecorded),
		...lines(red("The record could not be read: "), unread),
		...lines("Note: ", report.remarks)
	];
}
function wrapped(lead, text, { width }) {
	const columns = Math.max(columnsMin, width);
	const lines = [];
	let room = columns - plainLength(lead);
	let line = "";
	for (const word of text.split(" ").flatMap((each) => pieces(each, columns - 4))) {
		const next = line === "" ? word : `${line} ${word}`;
		if (plainLength(next) <= room) {
			line = next;
			continue;
		}
		lines.push(line);
		line = word;
		room = columns - 4;
	}
	return [...lines, line].map((each, n) => n === 0 ? (lead + each).trimEnd() : `    ${each}`);
}
function pieces(word, max) {
	const characters = Array.from(word);
	return characters.length <= max || /^https?:/.test(word) ? [word] : [characters.slice(0, max).join(""), ...pieces(characters.slice(max).join(""), max)];
}
const plainLength = (text) => Array.from(text.replaceAll(/\u001B\[\d+m/g, "")).length;
	})
};
