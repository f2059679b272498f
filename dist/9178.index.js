export const id = 9178;
export const ids = [9178];
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
	9178: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { incidentsJson: () => incidentsJson });
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5478);
var _incidents_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6742);
var _json_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7511);
const version = 1;
function incidentsJson({ statistics, home, place, remarks }, clean) {
	const said = (text) => clean(text, 4e3);
	const { span, total, anyDownMs, services, incidents } = statistics;
	return {
		version,
		sinceAt: (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.KH)(span.sinceAt),
		untilAt: (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.KH)(span.untilAt),
		record: {
			home,
			place: said(place)
		},
		total: {
			...figuresJson(total),
			anyDownMs
		},
		services: services.map(({ service, scope, figures }) => ({
			service: said(service),
			scope: said(scope),
			...figuresJson(figures)
		})),
		incidents: incidents.map(({ record, figures }) => incidentJson(record, figures, said)),
		remarks: remarks.map(said)
	};
}
function incidentJson(record, figures, said) {
	const { number, marker, stored } = record;
	return {
		number,
		url: said(stored.url),
		title: said(stored.title),
		service: said(marker.service),
		scope: said(marker.scope),
		severity: marker.severity,
		state: (0, _incidents_table_js__WEBPACK_IMPORTED_MODULE_0__.kc)(record),
		openedAt: (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.KH)(marker.openedAt),
		resolvedAt: (0, _json_parts_js__WEBPACK_IMPORTED_MODULE_2__.lq)(marker.resolvedAt, _duration_js__WEBPACK_IMPORTED_MODULE_1__.KH),
		acknowledgedAt: (0, _json_parts_js__WEBPACK_IMPORTED_MODULE_2__.lq)(marker.acknowledged, ({ at }) => (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.KH)(at)),
		acknowledgedBy: (0, _json_parts_js__WEBPACK_IMPORTED_MODULE_2__.lq)(marker.acknowledged?.by, said),
		...figuresJson(figures)
	};
}
function figuresJson({ incidents, outages, downMs, degradedMs, mttdMs, mttaMs, mttrMs, isComplete }) {
	return {
		incidents,
		outages,
		downMs,
		degradedMs,
		mttdMs: mttdMs ?? null,
		mttaMs: mttaMs ?? null,
		mttrMs: mttrMs ?? null,
		complete: isComplete
	};
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
	})
};
