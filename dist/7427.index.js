export const id = 7427;
export const ids = [7427];
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
	6742: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B4: () => listSentences,
	cT: () => incidentsTable,
	kc: () => stateWord,
	lt: () => servicesTable
});
var _domain_calling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5176);
var _domain_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);
var _domain_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7040);
var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5478);
function stateWord({ marker, stored }) {
	if (stored.open) return stored.labels.includes(_domain_label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged) ? "acknowledged" : "open";
	if (stored.labels.includes(_domain_label_js__WEBPACK_IMPORTED_MODULE_1__.P.unsettled)) return (0, _domain_calling_js__WEBPACK_IMPORTED_MODULE_0__.Ys)(marker) ? "silenced" : "closed";
	return marker.ending?.kind === "retired" ? "retired" : "resolved";
}
const textMax = 200;
const scopeMax = 300;
const none = "–";
const foreign = (head) => ({
	head,
	holds: "foreign"
});
const word = (head) => ({
	head,
	holds: "word"
});
const measure = (head) => ({
	head,
	holds: "measure"
});
const figureColumns = [
	"outages",
	"down",
	"MTTD",
	"MTTA",
	"MTTR"
].map(measure);
function servicesTable({ services, total }, clean) {
	const columns = [
		foreign("service"),
		foreign("scope"),
		measure("incidents"),
		...figureColumns
	];
	const rows = services.map(({ service, scope, figures }) => [
		clean(service, textMax),
		clean(scope, scopeMax),
		String(figures.incidents),
		...figureCells(figures)
	]);
	return {
		columns,
		rows: services.length < 2 ? rows : [...rows, [
			"in all",
			"",
			String(total.incidents),
			...figureCells(total)
		]]
	};
}
function incidentsTable({ incidents }, clean) {
	const columns = [
		word("incident"),
		word("state"),
		foreign("service"),
		word("last began (UTC)"),
		...figureColumns.slice(0, 2),
		foreign("title")
	];
	const rows = incidents.map(({ record, figures }) => {
		const at = (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_2__.IW)(record.marker).startedAt;
		return [
			`#${record.number}`,
			stateWord(record),
			clean(record.marker.service, textMax),
			`${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.vd)(at)} ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.pm)(at)}`,
			...figureCells(figures).slice(0, 2),
			clean(record.stored.title, textMax)
		];
	});
	return {
		columns,
		rows
	};
}
function figureCells({ outages, downMs, degradedMs, mttdMs, mttaMs, mttrMs, isComplete }) {
	const least = isComplete ? "" : "≥ ";
	const degraded = degradedMs > 0 ? ` + ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(degradedMs)} degraded` : "";
	return [
		`${least}${outages}`,
		`${least}${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(downMs)}${degraded}`,
		...[
			mttdMs,
			mttaMs,
			mttrMs
		].map((ms) => ms === undefined ? none : (0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(ms))
	];
}
function listSentences({ statistics: { span, total, anyDownMs, services } }) {
	const since = `since ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.vd)(span.sinceAt)} ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.pm)(span.sinceAt)} UTC`;
	if (total.incidents === 0) return [`No incidents ${since}.`];
	const many = anyDownMs < total.downMs && total.isComplete ? `, at least one of them for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(anyDownMs)}` : "";
	const degraded = total.degradedMs > 0 ? `, and degraded for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(total.degradedMs)}` : "";
	return [`${counted(total.incidents, "incident")} of ${counted(services.length, "service")} ${since}: ${counted(total.outages, "outage")}, down for ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(total.downMs)} in all${many}${degraded}.`, ...total.isComplete ? [] : ["≥ is the least that is certain: some outages are no longer remembered one by one, and may have been before that time."]];
}
const counted = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;
	}),
	7427: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { incidentsText: () => incidentsText });
var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
var _incidents_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6742);
var _terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4916);
const incidentsMax = 50;
const servicesMax = 100;
const textCharsMin = 10;
const gap = "  ";
function incidentsText(list, options) {
	const { statistics } = list;
	const services = (0, _incidents_table_js__WEBPACK_IMPORTED_MODULE_0__.lt)(statistics, options.clean);
	const incidents = (0, _incidents_table_js__WEBPACK_IMPORTED_MODULE_0__.cT)(statistics, options.clean);
	const sentences = (0, _incidents_table_js__WEBPACK_IMPORTED_MODULE_0__.B4)(list).flatMap((sentence) => (0, _terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__.ky)("", sentence, options));
	if (incidents.rows.length === 0) return [...sentences, ""].join("\n");
	const isCut = services.rows.length > servicesMax;
	const shown = isCut ? [...services.rows.slice(0, servicesMax - 1), ...services.rows.slice(-1)] : services.rows;
	return [
		...tableLines({
			...services,
			rows: shown
		}, options),
		...left(services.rows.length - shown.length, "services"),
		"",
		...tableLines({
			...incidents,
			rows: incidents.rows.slice(0, incidentsMax)
		}, options),
		...left(incidents.rows.length - incidentsMax, "incidents"),
		"",
		...sentences,
		""
	].join("\n");
}
const left = (count, what) => count > 0 ? [`and ${count} more ${what}; --json and --csv give all`] : [];
function tableLines({ columns, rows }, options) {
	const lines = [columns.map(({ head }) => head), ...rows.map((cells) => cells.map(_foreign_js__WEBPACK_IMPORTED_MODULE_2__.logLine))];
	const widths = fittingWidths({
		columns,
		rows: lines
	}, options.width);
	if (widths === undefined) return rows.flatMap((cells) => card({
		columns,
		rows: [cells.map(_foreign_js__WEBPACK_IMPORTED_MODULE_2__.logLine)]
	}, options));
	return lines.map((cells) => cells.map((cell, n) => padded((0, _foreign_js__WEBPACK_IMPORTED_MODULE_2__.cut)(cell, widths[n] ?? 0), widths[n] ?? 0, columns[n]?.holds !== "measure")).join(gap).trimEnd());
}
function fittingWidths({ columns, rows }, room) {
	const widths = columns.map((_, n) => Math.max(...rows.map((cells) => length(cells[n] ?? ""))));
	const whole = () => widths.reduce((sum, each) => sum + each, (columns.length - 1) * gap.length);
	while (whole() > room) {
		const texts = columns.flatMap(({ holds }, n) => holds === "foreign" ? [n] : []);
		const widest = texts.toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
		if (widest === undefined || (widths[widest] ?? 0) <= textCharsMin) return undefined;
		widths[widest] = (widths[widest] ?? 0) - 1;
	}
	return widths;
}
function card({ columns, rows: [cells = []] }, options) {
	const [first = "", ...rest] = cells;
	const named = rest.flatMap((cell, n) => cell === "" ? [] : [`${columns[n + 1]?.head ?? ""} ${cell}`]);
	return [...(0, _terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__.ky)("", first, options), ...(0, _terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__.ky)("    ", named.join(", "), options)];
}
const padded = (text, width, isLeft) => isLeft ? text + " ".repeat(Math.max(0, width - length(text))) : " ".repeat(Math.max(0, width - length(text))) + text;
const length = (text) => Array.from(text).length;
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
