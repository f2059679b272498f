export const id = 1269;
export const ids = [1269, 3542];
export const modules = {
	3542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { childEnvironment: () => childEnvironment });
const fileCommands = new Set([
	"GITHUB_OUTPUT",
	"GITHUB_ENV",
	"GITHUB_PATH",
	"GITHUB_STATE",
	"GITHUB_STEP_SUMMARY"
]);
const ownPrefix = /^(?:INPUT|STATE|ACTIONS)_/u;
function childEnvironment(env, token) {
	const secret = token?.trim() ?? "";
	const mayPass = (entry) => {
		const [name, value] = entry;
		if (value === undefined || fileCommands.has(name) || ownPrefix.test(name)) return false;
		return secret === "" || !value.includes(secret);
	};
	return Object.fromEntries(Object.entries(env).filter(mayPass));
}
	}),
	1269: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	check: () => check,
	forHome: () => forHome,
	openRecordOf: () => openRecordOf
});
var child_environment = __webpack_require__(3542);
var issues = __webpack_require__(2590);
var maintenance = __webpack_require__(2380);
var lib_ports = __webpack_require__(391);
;
/*! module ./lib/announced.js */
const reasonMax = 200;
const concludedMax = 10;
function openMaintenance({ policy, incidents, clock, clean }) {
	const now = clock.now();
	let announcements;
	const listed = () => announcements ??= incidents?.announced() ?? Promise.resolve([]);
	const readings = async () => (await listed()).filter((each) => each.open).map((each) => (0, maintenance.FA)(each, now));
	const heed = createHeed(incidents);
	return {
		async windowOf(service) {
			const written = [...policy.maintenance, ...service.maintenance];
			const own = await (0, maintenance.MF)(written, now);
			const meant = await heed.among((await readings()).filter((each) => each.kind === "unreadable" || each.kind === "holds" && isOf(each.services, service)));
			const theirs = meant.flatMap((each) => each.kind === "holds" ? [{
				...each.window,
				reason: clean(each.window.reason, reasonMax)
			}] : []);
			const [last] = [...own === undefined ? [] : [own], ...theirs].toSorted((a, b) => b.endAt - a.endAt);
			return last;
		},
		async close() {
			const closed = (await listed()).filter(({ open }) => !open);
			const ended = await heed.among((await readings()).filter(({ kind }) => kind === "over"));
			const over = [...closed, ...ended.map(({ announcement }) => announcement)];
			const refusals = [];
			try {
				for (const announcement of over.slice(0, concludedMax)) await incidents?.conclude(announcement);
			} catch (error) {
				if (!(error instanceof lib_ports.W)) throw error;
				refusals.push(`An announcement of maintenance that is over could not be closed: ${error.message}`);
			}
			return [...heed.remarks(), ...refusals];
		}
	};
}
const isOf = (services, { id }) => services.length === 0 || services.includes(id);
function createHeed(incidents) {
	const trusted = new Map();
	const strangers = new Map();
	let failure;
	return {
		async among(readings) {
			try {
				for (const reading of readings) {
					if (failure !== undefined || incidents === undefined) return [];
					const { announcement } = reading;
					if (await incidents.isTrusted(announcement)) trusted.set(announcement.number, reading);
					else strangers.set(announcement.number, announcement);
				}
			} catch (error) {
				if (!(error instanceof lib_ports.W)) throw error;
				failure = error.message;
				return [];
			}
			return readings.filter(({ announcement }) => trusted.has(announcement.number));
		},
		remarks() {
			const unread = failure === undefined ? [] : [`Who announced maintenance could not be learnt, so none counts: ${failure}`];
			return [
				...unread,
				...(0, maintenance.IX)([...strangers.values()]),
				...[...trusted.values()].flatMap(({ remark }) => remark ?? [])
			];
		}
	};
}
var duration = __webpack_require__(6804);
;
/*! module ./lib/blind.js */
const lateTimes = 2;
async function lookBack({ expectEveryMs }, chronicle, clock) {
	if (expectEveryMs === undefined || chronicle === undefined) return {
		gap: undefined,
		remarks: []
	};
	const toAt = clock.now();
	try {
		const fromAt = await chronicle.lastRunAt(toAt);
		if (fromAt === undefined || toAt - fromAt <= lateTimes * expectEveryMs) return {
			gap: undefined,
			remarks: []
		};
		const times = `from ${new Date(fromAt).toISOString()} to ${new Date(toAt).toISOString()}`;
		return {
			gap: {
				fromAt,
				toAt
			},
			remarks: [`Nobody looked ${times}: a run is expected every ${(0, duration.a3)(expectEveryMs)}. What fell and came back in between is not known.`]
		};
	} catch (error) {
		if (!(error instanceof lib_ports.W)) throw error;
		return {
			gap: undefined,
			remarks: [`When the last run was could not be learnt: ${error.message}`]
		};
	}
}
var loopback = __webpack_require__(2143);
;
/*! module ./lib/cut-off.js */
const timeoutMs = 5e3;
const anything = {
	status: undefined,
	withinMs: undefined,
	headers: [],
	body: undefined,
	json: []
};
async function isCutOff(examined, connectivity, { prober, signal }) {
	if (connectivity.length === 0) return false;
	const remote = examined.flatMap(({ service, examination }) => service.checks.filter(isRemote).map((check) => examination.checks.find(({ name }) => name === check.name)));
	if (remote.length === 0 || !remote.every((check) => check !== undefined && check.status === undefined && (check.verdict.kind === "failing" || check.verdict.kind === "unknown"))) return false;
	const answers = await Promise.all(connectivity.map((url) => prober.probe(anyAnswer(url), signal)));
	return answers.every((answer) => answer.kind === "unreachable" || answer.kind === "not-probed" && answer.reason === "runner-network");
}
function asUnknown(examination, connectivity) {
	const finding = {
		class: "runner-network",
		check: "connectivity",
		cause: "this machine is cut off from the network",
		expected: `an answer of ${connectivity.length === 1 ? "the connectivity URL" : `one of ${connectivity.length} connectivity URLs`}`,
		got: "none",
		evidence: undefined
	};
	return {
		...examination,
		verdict: {
			kind: "unknown",
			findings: [finding]
		},
		firstFailedAt: undefined,
		passedAt: undefined
	};
}
function isRemote(check) {
	const host = check.kind === "tcp" ? check.host : URL.canParse(check.url) ? new URL(check.url).hostname : "";
	return !(0, loopback.U)(host);
}
function anyAnswer(url) {
	return {
		kind: "http",
		name: "any answer",
		method: "GET",
		url,
		headers: [],
		body: undefined,
		followRedirects: false,
		bodyMaxBytes: 1024,
		timeoutMs,
		family: "any",
		expect: anything,
		warn: undefined
	};
}
;
/*! module ./lib/ping.js */
async function ping(url, prober) {
	if (url === undefined) return [];
	const observation = await prober.probe({
		...anyAnswer(url),
		followRedirects: true
	}, new AbortController().signal);
	switch (observation.kind) {
		case "responded": return isHeard(observation.response?.status) ? [] : [`The ping at the end of the run was answered with HTTP ${observation.response?.status}: look at the URL of ping.`];
		case "unreachable":
		case "not-probed": return ["The ping at the end of the run was not answered: look at the URL of ping, and at whoever listens there."];
		default: return observation;
	}
}
const isHeard = (status) => status !== undefined && status >= 200 && status <= 299;
var probes_prober = __webpack_require__(805);
var calling = __webpack_require__(5176);
var assert_never = __webpack_require__(9471);
var change = __webpack_require__(2210);
var closing = __webpack_require__(2799);
var flapping = __webpack_require__(3029);
var domain_history = __webpack_require__(7040);
var mass_failure = __webpack_require__(7357);
;
/*! module ./lib/domain/fold.js */
function union(into, twin) {
	const ours = into.outages.map((outage) => ({
		outage,
		ours: [outage.id],
		theirs: []
	}));
	const theirs = outagesToCount(into, twin).map((outage) => ({
		outage,
		ours: [],
		theirs: [outage.id]
	}));
	const sorted = [...ours, ...theirs].sort((a, b) => a.outage.startedAt - b.outage.startedAt || endOf(a.outage) - endOf(b.outage));
	const stretches = numbered(sorted.reduce(joinedTo, []), Math.max(...into.outages.map(({ id }) => id)));
	const renumbered = (notice, side) => {
		const outage = stretches.find((stretch) => stretch[side].includes(notice.outage))?.outage.id;
		if (outage !== undefined) return [{
			...notice,
			outage
		}];
		return side === "ours" ? [notice] : [];
	};
	const notices = [...into.notices.flatMap((notice) => renumbered(notice, "ours")), ...twin.notices.flatMap((notice) => renumbered(notice, "theirs"))];
	return (0, domain_history.Mm)({
		...into,
		severity: into.severity === "critical" ? "critical" : twin.severity,
		openedAt: Math.min(into.openedAt, twin.openedAt),
		outages: (0, domain_history.RN)(stretches.map(({ outage }) => outage)),
		acknowledged: into.acknowledged ?? twin.acknowledged,
		bystanders: [...new Set([...into.bystanders, ...twin.bystanders])].slice(0, 10),
		silence: (into.silence?.untilAt ?? 0) >= (twin.silence?.untilAt ?? 0) ? into.silence : twin.silence,
		spent: into.spent.attempts >= twin.spent.attempts ? into.spent : twin.spent,
		dependents: [...new Set([...into.dependents, ...twin.dependents])],
		gap: into.gap ?? twin.gap,
		older: into.older.count >= twin.older.count ? into.older : twin.older,
		notices: notices.filter(({ kind, outage, nth }, n) => notices.findIndex((known) => known.kind === kind && known.outage === outage && known.nth === nth) === n)
	});
}
function outagesToCount(into, twin) {
	const [{ startedAt }] = into.outages;
	return into.older.count === 0 ? twin.outages : twin.outages.filter((outage) => endOf(outage) > startedAt || outage.startedAt >= startedAt);
}
function joinedTo(stretches, next) {
	const last = stretches.at(-1);
	if (last === undefined || !isSame(last.outage, next.outage)) return [...stretches, next];
	const joint = {
		outage: merged(last.outage, next.outage),
		ours: [...last.ours, ...next.ours],
		theirs: [...last.theirs, ...next.theirs]
	};
	return [...stretches.slice(0, -1), joint];
}
function numbered(stretches, last) {
	let next = last;
	return stretches.map((stretch) => ({
		...stretch,
		outage: {
			...stretch.outage,
			id: stretch.ours.at(-1) ?? (next += 1)
		}
	}));
}
const endOf = ({ endedAt }) => endedAt ?? Infinity;
function isSame(earlier, later) {
	return later.startedAt < endOf(earlier) || later.startedAt === earlier.startedAt && endOf(later) === endOf(earlier);
}
function merged(known, other) {
	const ongoing = known.endedAt === undefined || other.endedAt === undefined;
	const [newer, older] = other.lastSeenAt > known.lastSeenAt ? [other, known] : [known, other];
	const exhaustedAt = known.exhaustedAt ?? other.exhaustedAt;
	return {
		...newer,
		level: known.level === "failing" ? "failing" : other.level,
		startedAt: Math.min(known.startedAt, other.startedAt),
		confirmedAt: Math.min(known.confirmedAt, other.confirmedAt),
		endedAt: ongoing ? undefined : Math.max(known.endedAt, other.endedAt),
		curedBy: ongoing ? undefined : known.curedBy ?? other.curedBy,
		recovery: ongoing && exhaustedAt !== undefined ? "exhausted" : newer.recovery,
		exhaustedAt,
		attempts: (0, domain_history.oR)(known.attempts, other.attempts),
		runUrl: known.runUrl ?? other.runUrl,
		blindSinceAt: known.blindSinceAt,
		mass: (0, mass_failure.eM)(newer.mass, older.mass)
	};
}
var label = __webpack_require__(6226);
var domain_situation = __webpack_require__(2e3);
;
/*! module ./lib/domain/decide.js */
function decide(situation) {
	const { reason, effects } = decideAny(situation);
	return {
		reason,
		effects: effects.map((effect) => ({
			...effect,
			marker: withUncalled(effect.marker, situation)
		}))
	};
}
function withUncalled(marker, { circumstances }) {
	const uncalled = (0, domain_history.IW)(marker).endedAt === undefined ? (0, domain_situation.Wc)(circumstances) : undefined;
	return uncalled === undefined && marker.uncalled === undefined ? marker : {
		...marker,
		uncalled
	};
}
function decideAny(situation) {
	const { incident, twins } = canonical(situation.incidents);
	if (incident === undefined) return decideAfresh(situation);
	const marker = twins.reduce((known, twin) => union(known, twin.marker), incident.marker);
	const acknowledged = twins.some((twin) => twin.labels.includes(label.P.acknowledged));
	const seen = (0, domain_situation.RM)(situation.observed).reduce(change.Wd, marker);
	const decision = decideKnown(situation, {
		...incident,
		marker: seen
	}, (0, calling.Ys)(marker));
	if (twins.length === 0) return decision;
	const carried = (0, change.Zg)("fold", incident, {
		marker,
		addLabels: acknowledged ? [label.P.acknowledged] : []
	});
	const effect = decision.effects.find((each) => each.kind !== "open") ?? carried;
	return {
		reason: decision.effects.length === 0 ? "folded" : decision.reason,
		effects: [(0, change.IO)(effect, carried.addLabels), ...twins.map((twin) => (0, closing.JW)(incident, twin, situation.now))]
	};
}
function canonical(incidents) {
	const sorted = [...incidents].sort((a, b) => a.number - b.number);
	const incident = sorted.find(({ state }) => state.state === "open") ?? sorted[0];
	return {
		incident,
		twins: sorted.filter((each) => each !== incident)
	};
}
function decideAfresh(situation) {
	const { observed, service, stage, circumstances } = situation;
	if (isKnownOver(situation)) return nothing("resolved");
	const prior = situation.prior === undefined ? undefined : {
		...situation.prior,
		marker: (0, domain_situation.RM)(observed).reduce(domain_history.e8, situation.prior.marker)
	};
	switch (observed.kind) {
		case "unknown": return nothing("unknown");
		case "up": return nothing(observed.degraded ? "degraded-is-not-recorded" : "well");
		case "down":
			if (circumstances.maintenance !== undefined) return nothing("in-maintenance");
			if (circumstances.hiddenBy !== undefined) return nothing("hidden-by-dependency");
			if (stage === "confirmed" && service.incident.open === "if-recovery-fails" && service.recovery.length > 0) return nothing("recovery-first");
			if (prior !== undefined && (0, calling.e2)(prior.marker, situation.now)) return {
				reason: "silenced",
				effects: [(0, change.YP)(situation, prior, observed.outage)]
			};
			if (prior !== undefined) return {
				reason: "failing-again",
				effects: [(0, change.ZK)(situation, prior, (0, domain_history.e8)(prior.marker, observed.outage))]
			};
			return {
				reason: observed.outage.recovery === "pending" ? "opened-pending" : "opened",
				effects: [(0, change.Sg)(situation, observed.outage)]
			};
		case "healed":
			if (circumstances.maintenance !== undefined) return nothing("in-maintenance");
			if (service.incident.healed === "summary") return nothing("healed-in-summary");
			if (prior !== undefined && !(0, calling.e2)(prior.marker, situation.now) && (0, calling.gQ)((0, domain_history.e8)(prior.marker, observed.outage), situation) !== undefined) return {
				reason: "flapping",
				effects: [(0, change.ZK)(situation, prior, (0, domain_history.e8)(prior.marker, observed.outage))]
			};
			if (prior !== undefined) return {
				reason: "healed-again",
				effects: [(0, change.YP)(situation, prior, observed.outage)]
			};
			return {
				reason: "healed",
				effects: [(0, change.Sg)(situation, observed.outage)]
			};
		default: return (0, assert_never.x)(observed);
	}
}
function isKnownOver({ observed, prior, now }) {
	const endedAt = prior === undefined ? undefined : (0, domain_history.IW)(prior.marker).endedAt;
	if (endedAt === undefined || endedAt > now) return false;
	if (observed.kind === "healed") return observed.outage.startedAt < endedAt;
	return observed.kind === "down" && observed.outage.lastSeenAt < endedAt;
}
function decideKnown(situation, incident, withheld) {
	const { state } = incident;
	switch (state.state) {
		case "open": return decideOpen(situation, incident);
		case "closed": return decideClosed(situation, incident, withheld ? "us" : state.closure?.by === "robot" ? "robot" : state.closure?.reason ?? "completed");
		case "resolved": throw new Error(`#${incident.number} is settled and cannot be decided as unsettled`);
		default: return (0, assert_never.x)(state);
	}
}
function decideOpen(situation, incident) {
	const { observed, stage } = situation;
	switch (observed.kind) {
		case "unknown": return nothing("unknown");
		case "up":
			if (observed.passedAt === undefined) return nothing("unsteady");
			return closedOnceQuiet(situation, incident, (0, change.jj)(incident.marker, observed.passedAt));
		case "healed": return closedOnceQuiet(situation, incident, (0, change.Wd)(incident.marker, observed.outage));
		case "down": {
			if (stage === "confirmed" && situation.service.recovery.length > 0) return nothing("recovery-first");
			const before = (0, domain_history.IW)(incident.marker);
			const marker = (0, change.Wd)(incident.marker, observed.outage);
			const kind = before.endedAt !== undefined || before.level === observed.outage.level ? "note" : before.level === "degraded" ? "raise" : "lower";
			const reasons = {
				note: "still-failing",
				raise: "got-worse",
				lower: "got-better"
			};
			return {
				reason: reasons[kind],
				effects: [(0, change.JA)(situation, (0, change.Zg)(kind, incident, { marker }), incident)]
			};
		}
		default: return (0, assert_never.x)(observed);
	}
}
function closedOnceQuiet(situation, incident, marker) {
	const { service, now, circumstances } = situation;
	if (circumstances.isOver || !(0, flapping.eF)(marker, service.incident, now)) return {
		reason: "resolved",
		effects: [(0, closing.L$)(situation, incident, marker)]
	};
	const [before, after] = [(0, domain_history.IW)(incident.marker), (0, domain_history.IW)(marker)];
	if (before.id === after.id && before.endedAt === after.endedAt) return nothing("waiting-for-quiet");
	return {
		reason: "flapping",
		effects: [(0, change.JA)(situation, (0, change.Zg)("note", incident, { marker }), incident)]
	};
}
function decideClosed(situation, incident, by) {
	const { observed, now, circumstances } = situation;
	const over = (marker) => ({
		reason: "settled",
		effects: [(by === "us" ? closing.UN : closing.gu)(situation, incident, marker)]
	});
	switch (observed.kind) {
		case "unknown": return nothing("unknown");
		case "up": return observed.passedAt === undefined ? nothing("unsteady") : over((0, change.jj)(incident.marker, observed.passedAt));
		case "healed": return over((0, change.Wd)(incident.marker, observed.outage));
		case "down": {
			if (bringsOthers(observed.outage, (0, domain_history.IW)(incident.marker))) return {
				reason: "others-failing",
				effects: [(0, change.ZK)(situation, incident, (0, domain_history.e8)(incident.marker, observed.outage))]
			};
			if (by === "not-planned") return nothing("muted");
			const marker = (0, change.Wd)(incident.marker, observed.outage);
			const noted = (reason) => ({
				reason,
				effects: [(0, change.fe)(situation, incident, marker)]
			});
			if (circumstances.maintenance !== undefined) return noted("in-maintenance");
			if (circumstances.hiddenBy !== undefined) return noted("hidden-by-dependency");
			if ((0, calling.e2)(marker, now)) return noted("silenced");
			if (by === "completed" && (0, domain_history.ag)(marker, "reopened", (0, domain_history.IW)(marker).id)) return nothing("muted");
			if (situation.stage === "confirmed" && situation.service.recovery.length > 0) return nothing("recovery-first");
			if (observed.outage.recovery === "running") return noted("recovery-first");
			if (by === "us") return {
				reason: "failing-again",
				effects: [(0, change.ZK)(situation, incident, marker)]
			};
			return {
				reason: by === "robot" ? "closed-by-robot" : "closed-too-early",
				effects: [(0, change.vF)(situation, incident, marker)]
			};
		}
		default: return (0, assert_never.x)(observed);
	}
}
function bringsOthers({ mass }, before) {
	const known = new Set((0, mass_failure.wX)(before.mass));
	return (0, mass_failure.wX)(mass).filter((id) => !known.has(id)).length > (before.mass?.unlisted ?? 0);
}
const nothing = (reason) => ({
	reason,
	effects: []
});
var domain_body = __webpack_require__(2810);
var domain_marker = __webpack_require__(939);
var lib_scribe = __webpack_require__(9737);
;
/*! module ./lib/reconcile.js */
function openRecord(ports, { scope, configuration }) {
	const { store, clock } = ports;
	const remarks = [];
	let listing = list(store, remarks);
	listing.catch(() => undefined);
	const doubtful = new Set();
	let queue = Promise.resolve();
	const inTurn = (act) => {
		const turn = queue.then(act, act);
		queue = turn.catch(() => undefined);
		return turn;
	};
	const reconcile = async (service, observed, { stage, circumstances }) => {
		let known = await listing;
		const base = {
			now: clock.now(),
			scope,
			configuration,
			service,
			observed,
			stage,
			prior: undefined,
			circumstances
		};
		if (known.kind === "refused" && known.error.retryable && stage === "concluded" && decide({
			...base,
			incidents: []
		}).effects.length > 0) {
			listing = list(store, remarks);
			known = await listing;
		}
		if (known.kind === "refused") {
			const decision = decide({
				...base,
				incidents: []
			});
			if (decision.effects.length === 0 && known.error.retryable && observed.kind !== "down") return recorded(decision.reason === "well" ? {
				...decision,
				reason: "well-but-unread"
			} : decision, undefined);
			return {
				kind: "unrecorded",
				failure: asFailure(known.error),
				unsent: await unsent(ports, decision.effects[0], undefined, service)
			};
		}
		const { records } = known;
		const mine = () => [...records.values()].flatMap((stored) => (0, lib_scribe.I)(stored, scope, service.id) ?? []);
		const scribe = new lib_scribe.p(ports, records, service);
		try {
			if (doubtful.has(service.id)) for (const stored of await store.unsettled()) records.set(stored.number, stored);
			doubtful.delete(service.id);
			const act = async () => {
				const decision = await decideOnFresh({
					...base,
					incidents: mine()
				}, scribe);
				let isDone = true;
				for (const effect of decision.effects) isDone = await scribe.perform(effect) && isDone;
				return {
					decision,
					isDone
				};
			};
			const first = await act();
			const { decision } = first.isDone ? first : await act();
			const last = decision.effects.find(({ kind }) => kind !== "fold") ?? decision.effects[0];
			return recorded(decision, scribe.written.get(last?.kind === "open" || last === undefined ? -1 : last.number) ?? [...scribe.written.values()][0] ?? records.get(mine()[0]?.number ?? -1));
		} catch (error) {
			if (!(error instanceof lib_ports.W)) throw error;
			const [due] = decide({
				...base,
				now: clock.now(),
				incidents: mine()
			}).effects;
			if (due?.kind === "open") doubtful.add(service.id);
			const target = due === undefined || due.kind === "open" ? undefined : records.get(due.number);
			return {
				kind: "unrecorded",
				failure: asFailure(error),
				unsent: await unsent(ports, due, target, service)
			};
		}
	};
	const unsettledOf = async (service) => {
		const known = await listing;
		if (known.kind === "refused") return undefined;
		return [...known.records.values()].flatMap((stored) => (0, lib_scribe.I)(stored, scope, service) ?? []);
	};
	const stateOf = async (service) => {
		const mine = await unsettledOf(service);
		if (mine === undefined) return "unknown";
		return mine.length === 0 ? "none" : mine.some(({ state }) => state.state === "open") ? "open" : "closed";
	};
	const unsettledMarkerOf = async (service) => {
		const mine = await unsettledOf(service) ?? [];
		return (mine.find(({ state }) => state.state === "open") ?? mine[0])?.marker;
	};
	const retry = async () => {
		const known = await listing;
		if (known.kind === "refused" && known.error.retryable) listing = list(store, remarks);
	};
	return {
		stateOf,
		retry: () => inTurn(retry),
		unsettledMarkerOf,
		openMarkerOf: async (service) => await stateOf(service) === "open" ? unsettledMarkerOf(service) : undefined,
		markerOf: (service) => inTurn(async () => {
			const known = await listing;
			if (known.kind === "refused") return undefined;
			try {
				const mine = await unsettledOf(service.id) ?? [];
				const scribe = new lib_scribe.p(ports, known.records, service);
				for (const { number } of mine) await scribe.readIfThere(number);
				const unsettled = await unsettledMarkerOf(service.id);
				if (unsettled !== undefined) return unsettled;
				const situation = {
					now: clock.now(),
					scope,
					configuration,
					service,
					observed: { kind: "unknown" },
					stage: "confirmed",
					incidents: [],
					prior: undefined,
					circumstances: domain_situation.yG
				};
				return (await scribe.prior(situation))?.marker;
			} catch (error) {
				if (!(error instanceof lib_ports.W)) throw error;
				return undefined;
			}
		}),
		announced: async () => (await listing).kind === "refused" ? [] : store.announced(),
		isTrusted: (announcement) => store.isTrusted(announcement),
		conclude: (announcement) => inTurn(() => store.conclude(announcement)),
		reconcile: (service, observed, at) => inTurn(() => reconcile(service, observed, at)),
		hasOrphans: async (configured) => orphans(await listing, {
			scope,
			configuration
		}, configured).length > 0,
		retire: (configured) => inTurn(async () => {
			const known = await listing;
			if (known.kind === "refused") return [];
			const failures = [];
			for (const orphan of orphans(known, {
				scope,
				configuration
			}, configured)) {
				try {
					const scribe = new lib_scribe.p(ports, known.records, undefined);
					const stored = await scribe.readIfThere(orphan.number);
					const incident = stored === undefined ? undefined : (0, lib_scribe.I)(stored, scope, (0, domain_marker.t7)(orphan.body)?.service ?? "");
					if (incident !== undefined && incident.state.state !== "resolved") for (const effect of (0, closing.S5)(incident, clock.now()).effects) await scribe.perform(effect);
				} catch (error) {
					if (!(error instanceof lib_ports.W)) throw error;
					failures.push(asFailure(error));
				}
			}
			return failures;
		}),
		remarks: () => [...remarks, ...store.remarks],
		failure: async () => {
			const known = await listing;
			return known.kind === "refused" ? asFailure(known.error) : undefined;
		}
	};
}
function orphans(known, { scope, configuration }, configured) {
	if (known.kind === "refused") return [];
	return [...known.records.values()].filter(({ body }) => {
		const marker = (0, domain_marker.t7)(body);
		return marker?.scope === scope && marker.configuration === configuration && !configured.has(marker.service);
	});
}
async function list(store, remarks) {
	try {
		const records = await store.unsettled();
		for (const { number, body } of records) {
			if ((0, domain_marker.t7)(body) === undefined) remarks.push(`#${number} bears our labels, but its hidden marker was edited or cut and cannot be read; close it by hand.`);
		}
		return {
			kind: "read",
			records: new Map(records.map((stored) => [stored.number, stored]))
		};
	} catch (error) {
		if (!(error instanceof lib_ports.W)) throw error;
		return {
			kind: "refused",
			error
		};
	}
}
async function decideOnFresh(situation, scribe) {
	const first = decide(situation);
	const { incidents, observed } = situation;
	if (incidents.length === 0) {
		return first.effects.length === 0 ? first : decideOnPrior(situation, scribe);
	}
	const closedByOthers = observed.kind === "down" && incidents.some(({ state }) => state.state === "closed");
	if (first.effects.length === 0 && !closedByOthers) return first;
	const fresh = [];
	for (const { number } of incidents) {
		const stored = await scribe.readIfThere(number);
		const incident = stored === undefined ? undefined : (0, lib_scribe.I)(stored, situation.scope, situation.service.id);
		if (incident !== undefined && incident.state.state !== "resolved") fresh.push(incident);
	}
	const again = {
		...situation,
		incidents: fresh
	};
	return fresh.length === 0 && decide(again).effects.length > 0 ? decideOnPrior(again, scribe) : decide(again);
}
async function decideOnPrior(situation, scribe) {
	const prior = await scribe.prior(situation);
	if (prior === undefined) return decide(situation);
	const { state } = prior.state;
	if (state === "resolved" && !(0, calling.Ys)(prior.marker)) return decide({
		...situation,
		prior
	});
	return decide({
		...situation,
		incidents: [state === "resolved" ? {
			...prior,
			state: {
				state: "closed",
				closure: undefined
			}
		} : prior]
	});
}
function recorded({ reason, effects }, stored) {
	const incident = stored === undefined ? undefined : {
		number: stored.number,
		url: stored.url,
		open: stored.open
	};
	return {
		kind: "recorded",
		reason,
		effects: effects.map(({ kind }) => kind),
		incident
	};
}
const asFailure = ({ message, retryable }) => ({
	message,
	retryable
});
async function unsent(ports, effect, stored, service) {
	if (effect === undefined) return undefined;
	const renderer = await ports.renderer();
	const body = renderer.body(effect.marker, service, effect.kind === "open" && effect.page);
	return {
		title: stored?.title ?? renderer.title(effect.marker),
		body: stored === undefined ? body : (0, domain_body.rc)(stored.body, body)
	};
}
var budget = __webpack_require__(2587);
var domain_outage = __webpack_require__(5749);
var examine = __webpack_require__(7066);
var recover = __webpack_require__(7373);
;
/*! module ./lib/suspicion.js */
const dayMs = 864e5;
const titleMax = 120;
const nameMax = 60;
async function suspicionOf(marker, observed, { chronicle, clean }) {
	const outage = (0, domain_history.IW)(marker);
	const isOver = observed.kind === "up" || observed.kind === "healed";
	if (outage.endedAt !== undefined || marker.suspicion?.outage === outage.id || isOver && (0, calling.FK)(marker, outage)) return undefined;
	const before = marker.outages.at(-2)?.endedAt;
	try {
		const lastAt = before ?? (isOver ? undefined : await lastRunBefore(outage.startedAt, chronicle));
		const sinceAt = lastAt ?? outage.startedAt - dayMs;
		const commits = await chronicle.commits(sinceAt, outage.startedAt);
		return {
			outage: outage.id,
			sinceAt,
			untilAt: outage.startedAt,
			isSure: lastAt !== undefined,
			commits: commits.map(({ sha, title, author }) => ({
				sha: clean(sha, 40),
				title: clean(title, titleMax),
				author: clean(author, nameMax)
			}))
		};
	} catch (error) {
		if (error instanceof lib_ports.W) return undefined;
		throw error;
	}
}
async function lastRunBefore(at, chronicle) {
	try {
		return await chronicle.lastRunAt(at);
	} catch (error) {
		if (error instanceof lib_ports.W) return undefined;
		throw error;
	}
}
;
/*! module ./lib/attend.js */
async function attend(service, examination, around, tools) {
	const asSeen = {
		service,
		verdict: examination.verdict.kind,
		examination,
		recovery: { kind: "none" },
		outage: undefined,
		record: { kind: "off" },
		watch: undefined
	};
	const level = outageLevel(examination, service);
	if (level === undefined) {
		const isOpen = await tools.record?.incidents.stateOf(service.id) === "open";
		const maintenance = isOpen ? await tools.maintenanceOf(service) : undefined;
		return {
			...asSeen,
			record: await concluded(service, seenWithoutOutage(examination), {
				...domain_situation.yG,
				maintenance,
				gap: await tools.gap
			}, tools)
		};
	}
	const maintenance = await tools.maintenanceOf(service);
	const gap = await tools.gap;
	const circumstances = {
		...domain_situation.yG,
		maintenance,
		gap,
		hiddenBy: around.hiddenBy,
		dependents: around.dependents
	};
	const recovering = (0, budget.T)(service, {
		level,
		wish: tools.recovery,
		isPaused: maintenance !== undefined || around.isInMass,
		hiddenBy: around.hiddenBy
	});
	const seen = (0, domain_outage.r)(examination, {
		level,
		runUrl: tools.runUrl,
		recovering,
		blindSinceAt: gap?.fromAt
	});
	const confirmed = recovering && !around.isInMass ? await tools.record?.incidents.reconcile(service, {
		kind: "down",
		outage: seen
	}, {
		stage: "confirmed",
		circumstances
	}) : undefined;
	const isMuted = confirmed?.kind === "recorded" && confirmed.reason === "muted";
	if (isMuted && tools.recovery !== "now") return {
		...asSeen,
		outage: (0, domain_outage.k)(seen, asSeen.recovery, tools.clock.now()),
		record: told(service, confirmed, tools),
		maintenance
	};
	const recovery = recovering ? await around.gate(() => climb(service, {
		seen,
		examination,
		circumstances,
		isMuted
	}, tools)) : asSeen.recovery;
	const outage = (0, domain_outage.k)(seen, recovery, tools.clock.now());
	const healed = recovery.kind === "recovered";
	const record = around.isInMass ? asSeen.record : await concluded(service, {
		kind: healed ? "healed" : "down",
		outage
	}, circumstances, tools);
	return {
		...asSeen,
		verdict: healed ? "healthy" : asSeen.verdict,
		recovery,
		outage,
		record,
		maintenance
	};
}
function outageLevel({ verdict }, service) {
	if (verdict.kind === "failing") return "failing";
	return verdict.kind === "degraded" && service.incident.openOn === "degraded" ? "degraded" : undefined;
}
function seenWithoutOutage({ verdict, passedAt }) {
	if (verdict.kind === "unknown") return { kind: "unknown" };
	return {
		kind: "up",
		passedAt,
		degraded: verdict.kind === "degraded"
	};
}
async function concluded(service, observed, circumstances, tools) {
	const { record } = tools;
	if (record === undefined) return { kind: "off" };
	const suspicion = await suspected(service, observed, tools);
	const outcome = await record.incidents.reconcile(service, observed, {
		stage: "concluded",
		circumstances: {
			...circumstances,
			suspicion
		}
	});
	return told(service, outcome, tools);
}
function told({ id }, outcome, { log }) {
	log.tell({
		kind: "recorded",
		service: id,
		outcome
	});
	return outcome;
}
async function suspected(service, observed, { record, chronicle, clean }) {
	if (chronicle === undefined || observed.kind === "unknown") return undefined;
	const open = await record?.incidents.openMarkerOf(service.id);
	return open === undefined ? undefined : suspicionOf(open, observed, {
		chronicle,
		clean
	});
}
async function climb(service, { seen, examination, circumstances, isMuted }, tools) {
	const incidents = tools.record?.incidents;
	const still = examination.verdict.kind === "healthy" ? "" : examination.verdict.findings[0].cause;
	const ask = async () => (0, budget.d)(service, await incidents?.markerOf(service), {
		now: tools.clock.now(),
		still
	});
	let leave = await ask();
	while (leave.kind === "wait" && !tools.signal.aborted) {
		const cured = await awaitAttempt(service, leave, tools);
		if (cured !== undefined) return cured;
		leave = await ask();
	}
	if (leave.kind === "rest" && tools.recovery === "as-due") return {
		kind: "resting",
		attempts: [],
		untilAt: leave.untilAt
	};
	const history = leave.kind === "climb" ? leave.history : [];
	const attemptsMax = leave.kind === "climb" && tools.recovery === "as-due" ? leave.attemptsMax : Infinity;
	const noteAttempts = async (attempts) => {
		await incidents?.reconcile(service, {
			kind: "down",
			outage: {
				...seen,
				attempts,
				recovery: "running",
				lastSeenAt: lastSeenAt(attempts, tools.clock.now())
			}
		}, {
			stage: "concluded",
			circumstances
		});
	};
	const state = await incidents?.stateOf(service.id);
	return (0, recover.l)(service, {
		...tools,
		history,
		attemptsMax,
		operator: await tools.operator(),
		verify: (signal) => (0, examine.n9)(service, {
			...tools,
			signal
		}),
		record: !isMuted && (state === "open" || state === "closed") ? noteAttempts : undefined
	});
}
function lastSeenAt(attempts, now) {
	const last = attempts.at(-1);
	return last?.result === "cured" ? last.startedAt : now;
}
async function awaitAttempt(service, { attempt, untilAt }, tools) {
	const { clock, signal } = tools;
	const pauseMs = Math.max(service.confirmation.retryIntervalMs, 5e3);
	while (clock.now() < untilAt && !signal.aborted) {
		const cure = await (0, examine.n9)(service, tools);
		if ("passedAt" in cure) return {
			kind: "recovered",
			attempts: [{
				...attempt,
				endedAt: attempt.endedAt ?? cure.passedAt,
				result: "cured"
			}],
			passedAt: cure.passedAt
		};
		await clock.sleep(Math.min(pauseMs, Math.max(0, untilAt - clock.now())), signal);
	}
	return undefined;
}
;
/*! module ./lib/domain/dependencies.js */
const dependentsMax = 50;
function failingDependents(of, services, failing) {
	const found = new Set();
	const follow = (id) => {
		for (const { id: next, dependsOn } of services) {
			if (!failing.has(next) || !dependsOn.includes(id) || found.has(next)) continue;
			found.add(next);
			follow(next);
		}
	};
	follow(of);
	return services.map(({ id }) => id).filter((id) => found.has(id)).slice(0, dependentsMax);
}
function waves(services, failing) {
	const found = [];
	const done = new Set();
	while (done.size < services.length) {
		const waits = ({ id, dependsOn }) => failing.has(id) && dependsOn.some((cause) => failing.has(cause) && !done.has(cause));
		const ready = services.filter((each) => !done.has(each.id) && !waits(each)).map(({ id }) => id);
		const wave = new Set(ready.length > 0 ? ready : services.map(({ id }) => id).filter((id) => !done.has(id)));
		for (const id of wave) done.add(id);
		found.push(wave);
	}
	return found;
}
function tells({ outage, verdict, record }) {
	return outage?.level === "failing" && verdict === "failing" && record.kind === "recorded" && record.incident?.open === true;
}
function tellsOfFailure(marker) {
	const { level, endedAt } = (0, domain_history.IW)(marker);
	return level === "failing" && endedAt === undefined;
}
function tellerOf({ service, record, hiddenBy }) {
	return (record.kind === "recorded" && record.reason === "hidden-by-dependency" ? hiddenBy : undefined) ?? service.id;
}
var examination = __webpack_require__(213);
;
/*! module ./lib/limit.js */
function limited(max) {
	if (!Number.isInteger(max) || max < 1) throw new RangeError(`a limit is a whole number from 1 up, not ${max}`);
	const waiting = [];
	let running = 0;
	return async (task) => {
		if (running >= max) {
			await new Promise((resolve) => {
				waiting.push(resolve);
			});
		} else {
			running += 1;
		}
		try {
			return await task();
		} finally {
			const next = waiting.shift();
			if (next === undefined) running -= 1;
			else next();
		}
	};
}
;
/*! module ./lib/attend-all.js */
const recoveringMax = 3;
async function attendAll(examined, tools, safely) {
	const scene = await safely(() => survey(examined, tools), () => undefined);
	if (scene === undefined) return {
		reports: examined.map((each) => abandoned(each, tools.clock.now())),
		mass: undefined
	};
	const members = new Set(scene.members);
	const gate = limited(recoveringMax);
	const reports = new Map();
	const free = new Set([...scene.failing].filter((id) => !members.has(id)));
	for (const wave of waves(scene.services, free)) {
		const due = examined.filter(({ service }) => wave.has(service.id));
		const standings = await Promise.all(due.map((each) => safely(() => standing(each, {
			free,
			reports
		}, tools), () => ({
			...each,
			teller: undefined
		}))));
		for (const id of joining(standings, scene)) members.add(id);
		const attended = await Promise.all(standings.map((each) => safely(() => attendOne(each, {
			scene,
			members,
			gate
		}, tools), () => abandoned(each, tools.clock.now()))));
		for (const report of attended) reports.set(report.service.id, report);
	}
	return recordMass(examined.flatMap(({ service }) => reports.get(service.id) ?? []), {
		scene,
		members
	}, {
		tools,
		safely
	});
}
async function standing(each, { free, reports }, tools) {
	const { service } = each;
	const causes = free.has(service.id) ? service.dependsOn.flatMap((id) => free.has(id) ? reports.get(id) ?? [] : []) : [];
	const teller = causes.find(tells);
	if (teller !== undefined || !causes.some(isUp)) return {
		...each,
		teller
	};
	return {
		service,
		teller,
		examination: await (0, examine.sb)(service, tools, () => Promise.resolve(service.confirmation.successThreshold))
	};
}
function joining(standings, { candidates, mass }) {
	const untold = standings.filter(({ teller, service, examination }) => teller === undefined && outageLevel(examination, service) !== undefined);
	const ids = new Set(untold.map(({ service }) => service.id));
	return (0, mass_failure.E1)(candidates.filter(({ service }) => ids.has(service)).map((each) => ({
		...each,
		dependsOn: []
	})), mass);
}
async function attendOne({ service, examination, teller }, { scene, members, gate }, tools) {
	const isInMass = members.has(service.id);
	const marker = scene.failing.has(service.id) ? await tools.record?.incidents.openMarkerOf(service.id) : undefined;
	const unseen = (marker?.dependents ?? []).filter((id) => scene.services.every((each) => each.id !== id));
	const untold = new Set(scene.candidates.filter(({ incident }) => incident !== "open").map(({ service: id }) => id));
	const dependents = failingDependents(service.id, scene.services, scene.failing).filter((id) => untold.has(id) && !members.has(id));
	const known = await knownOutage(service, scene, tools);
	const hiddenBy = (teller === undefined ? undefined : tellerOf(teller)) ?? (marker === undefined || tools.recovery === "now" ? undefined : await tellerElsewhere(service, scene, tools));
	const report = {
		...await attend(service, examination, {
			isInMass,
			hiddenBy,
			dependents: tools.isComplete ? dependents : [...unseen, ...dependents],
			gate
		}, tools),
		known
	};
	return teller === undefined ? report : {
		...report,
		record: toldBy(report.record, teller.record),
		hiddenBy
	};
}
async function tellerElsewhere({ dependsOn }, { services }, { record }) {
	for (const id of dependsOn.filter((each) => services.every((service) => service.id !== each))) {
		const marker = await record?.incidents.openMarkerOf(id);
		if (marker !== undefined && tellsOfFailure(marker)) return id;
	}
	return undefined;
}
async function knownOutage({ id }, { failing }, { record }) {
	const marker = failing.has(id) ? await record?.incidents.unsettledMarkerOf(id) : undefined;
	const outage = marker === undefined ? undefined : (0, domain_history.IW)(marker);
	return outage?.endedAt === undefined ? outage : undefined;
}
function abandoned({ service }, now) {
	return {
		service,
		verdict: "unknown",
		examination: (0, examination.L)(now),
		recovery: { kind: "none" },
		outage: undefined,
		record: { kind: "off" },
		watch: undefined
	};
}
async function survey(examined, tools) {
	const incidents = tools.record?.incidents;
	const services = examined.map(({ service }) => service);
	const down = examined.filter(({ service, examination }) => outageLevel(examination, service) !== undefined);
	const failing = new Set(down.map(({ service }) => service.id));
	const { groupAbove } = tools.policy;
	if (incidents === undefined || failing.size === 0) return {
		services,
		candidates: [],
		failing,
		members: new Set(),
		mass: {
			groupAbove,
			isOpen: false,
			known: undefined
		}
	};
	await incidents.retry();
	const known = await incidents.unsettledMarkerOf(mass_failure.OS);
	const mass = {
		groupAbove,
		isOpen: await incidents.stateOf(mass_failure.OS) === "open",
		known: known === undefined ? undefined : (0, domain_history.IW)(known).mass
	};
	const candidates = await Promise.all(down.map(async ({ service, examination }) => ({
		service: service.id,
		dependsOn: service.dependsOn,
		isFailing: examination.verdict.kind === "failing",
		incident: await incidents.stateOf(service.id),
		inMaintenance: await tools.maintenanceOf(service) !== undefined
	})));
	return {
		services,
		candidates,
		failing,
		members: (0, mass_failure.E1)(candidates, mass),
		mass
	};
}
function toldBy(own, teller) {
	const isHidden = own.kind === "recorded" && own.reason === "hidden-by-dependency" && teller.kind === "recorded";
	return isHidden ? {
		...own,
		incident: teller.incident
	} : own;
}
async function recordMass(reports, { scene, members }, { tools, safely }) {
	const incidents = tools.record?.incidents;
	const state = await incidents?.stateOf(mass_failure.OS);
	if (incidents === undefined || members.size === 0 && state !== "open" && state !== "closed") return {
		reports,
		mass: undefined
	};
	if (!tools.isComplete) await incidents.markerOf(asService(reports, members));
	const known = await incidents.unsettledMarkerOf(mass_failure.OS);
	const down = reports.flatMap(({ service, outage, verdict }) => members.has(service.id) && outage !== undefined && verdict !== "healthy" ? [{
		service: service.id,
		outage
	}] : []);
	const up = new Map(reports.flatMap((report) => isUp(report) ? [[report.service.id, passOf(report)]] : []));
	const elsewhere = new Set(scene.candidates.filter(({ incident }) => incident === "open" || incident === "closed").map(({ service }) => service));
	const sight = {
		down,
		up,
		elsewhere,
		looked: new Set(reports.map(({ service }) => service.id)),
		known: known === undefined ? undefined : (0, domain_history.IW)(known).mass,
		isWhole: tools.isComplete,
		now: tools.clock.now()
	};
	const gap = await tools.gap;
	const outcome = await safely(() => incidents.reconcile(asService(reports, new Set([...members, ...(0, mass_failure.wX)(sight.known)])), (0, mass_failure.Vi)(sight), {
		stage: "concluded",
		circumstances: {
			...domain_situation.yG,
			gap
		}
	}), () => ({ kind: "off" }));
	tools.log.tell({
		kind: "recorded",
		service: mass_failure.OS,
		outcome
	});
	const told = outcome.kind === "recorded" && outcome.incident?.open === true ? {
		...outcome,
		reason: "told-in-mass-failure"
	} : outcome;
	return {
		reports: reports.map((report) => members.has(report.service.id) ? {
			...report,
			record: told
		} : report),
		mass: outcome
	};
}
const isUp = ({ outage, verdict }) => (outage === undefined || verdict === "healthy") && verdict !== "unknown" && verdict !== "failing";
const passOf = ({ recovery, examination }) => recovery.kind === "recovered" ? recovery.passedAt : examination.passedAt;
function asService(reports, ids) {
	const services = reports.map(({ service }) => service);
	const members = services.filter(({ id }) => ids.has(id));
	const [first, ...rest] = members.length > 0 ? members : services;
	if (first === undefined) throw new Error("a mass failure without services");
	return (0, mass_failure.c1)([first, ...rest]);
}
var verdict = __webpack_require__(5141);
;
/*! module ./lib/run.js */
const bugCharsMax = 2e3;
async function run(services, tools) {
	const startedAt = tools.clock.now();
	const bugs = [];
	const safely = async (act, otherwise) => {
		try {
			return await act();
		} catch (bug) {
			bugs.push(tools.clean(bug instanceof Error ? bug.stack ?? bug.message : String(bug), bugCharsMax));
			return otherwise();
		}
	};
	const first = await Promise.all(services.map(async (service) => ({
		service,
		examination: await safely(() => (0, examine.sb)(service, tools, () => passesNeeded(service, tools)), () => (0, examination.L)(tools.clock.now()))
	})));
	const isAlone = await isCutOff(first, tools.policy.connectivity, tools);
	const examined = isAlone ? first.map(({ service, examination }) => ({
		service,
		examination: asUnknown(examination, tools.policy.connectivity)
	})) : first;
	const { reports, mass } = await attendAll(examined, tools, safely);
	const retirements = isAlone ? [] : await retire(services, tools);
	const unread = await tools.record?.incidents.failure();
	return {
		startedAt,
		endedAt: tools.clock.now(),
		scope: tools.scope,
		runUrl: tools.runUrl,
		verdict: (0, verdict.eD)(reports.map(({ verdict }) => verdict)),
		services: reports,
		mass,
		record: {
			home: tools.record?.home ?? "off",
			required: tools.record?.required ?? false,
			requests: tools.record?.requests() ?? 0,
			failures: [...unread === undefined ? [] : [{
				...unread,
				doing: "read"
			}], ...retirements.map((failure) => ({
				...failure,
				doing: "retire"
			}))]
		},
		guard: undefined,
		remarks: [...isAlone ? [cutOffRemark] : [], ...tools.record?.incidents.remarks() ?? []],
		bugs
	};
}
const cutOffRemark = "This machine has no network: nothing that is checked elsewhere answered, and no connectivity URL either. Nothing was opened and nothing was closed.";
async function passesNeeded(service, { record }) {
	const state = await record?.incidents.stateOf(service.id) ?? "none";
	const mass = await record?.incidents.unsettledMarkerOf(mass_failure.OS);
	const isNamed = mass !== undefined && (0, mass_failure.wX)((0, domain_history.IW)(mass).mass).includes(service.id);
	return state === "none" && !isNamed ? 1 : service.confirmation.successThreshold;
}
async function retire(services, { record, isWhole, signal }) {
	if (record === undefined || signal.aborted) return [];
	const configured = new Set([...services.map(({ id }) => id), mass_failure.OS]);
	if (!await record.incidents.hasOrphans(configured) || !await isWhole()) return [];
	return record.incidents.retire(configured);
}
var version = __webpack_require__(3411);
;
/*! module ./lib/check.js */
async function check(settings) {
	const { clock, clean, log, scope, facts, deadline } = settings;
	const record = await openRecordOf(settings);
	const chronicle = openChronicle(settings);
	const lookingBack = lookBack(settings.policy, chronicle, clock);
	const maintenance = openMaintenance({
		policy: settings.policy,
		incidents: record?.incidents,
		clock,
		clean
	});
	const prober = (0, probes_prober.X)({
		userAgent: version.N,
		now: clock.now
	});
	const report = await run(settings.services.map((service) => forHome(service, settings.home)), {
		prober,
		operator: () => createOperator(settings, prober),
		clock,
		log,
		clean,
		record,
		policy: settings.policy,
		chronicle,
		gap: lookingBack.then(({ gap }) => gap),
		maintenanceOf: memoized((service) => maintenance.windowOf(service)),
		recovery: settings.recovery,
		trust: facts.trust,
		signal: deadline.work,
		scope,
		runUrl: facts.runUrl,
		isComplete: settings.whole,
		isWhole: () => isWhole(settings)
	});
	const announcements = await maintenance.close();
	const heard = await ping(settings.policy.ping, prober);
	const requests = record?.requests() ?? 0;
	const remarks = [
		...settings.remarks,
		...report.remarks,
		...(await lookingBack).remarks,
		...announcements,
		...heard
	];
	return {
		...report,
		record: {
			...report.record,
			requests
		},
		remarks
	};
}
function memoized(give) {
	const given = new Map();
	return (service) => {
		const known = given.get(service.id) ?? give(service);
		given.set(service.id, known);
		return known;
	};
}
function openChronicle({ home, repository, facts }) {
	const { repository: own, workflow, runId, defaultBranch } = facts;
	if (home.kind !== "github" || repository === undefined || own === undefined) return undefined;
	const open = async () => (await __webpack_require__.e(9407).then(__webpack_require__.bind(__webpack_require__, 9407))).createGitHubChronicle({
		api: repository.api,
		repository: own,
		workflow,
		runId,
		defaultBranch
	});
	return {
		lastRunAt: async (beforeAt) => (await open()).lastRunAt(beforeAt),
		commits: async (sinceAt, untilAt) => (await open()).commits(sinceAt, untilAt)
	};
}
async function openRecordOf(settings) {
	const { home, clock, scope, configuration } = settings;
	const store = await openStore(settings);
	if (store === undefined || home.kind === "off") return undefined;
	const incidents = openRecord({
		store,
		clock,
		renderer: () => createRenderer(settings)
	}, {
		scope,
		configuration
	});
	return {
		home: home.kind,
		required: home.kind === "local" || home.required,
		incidents,
		requests: () => store.requests
	};
}
function forHome(service, home) {
	return home.kind === "local" ? withoutPaging(service) : service;
}
function withoutPaging(service) {
	return {
		...service,
		incident: {
			...service.incident,
			page: [],
			assignees: []
		}
	};
}
async function openStore({ home, repository, recordAuthors, clock, deadline }) {
	switch (home.kind) {
		case "off": return undefined;
		case "github":
			if (repository === undefined) throw new Error("a record on GitHub needs a repository");
			return (0, issues.createGitHubIncidents)({
				api: repository.api,
				repository: repository.name,
				recordAuthors
			});
		case "local": {
			const { createLocalIncidents } = await __webpack_require__.e(6747).then(__webpack_require__.bind(__webpack_require__, 9128));
			return createLocalIncidents({
				dir: home.dir,
				clock,
				signal: deadline.record
			});
		}
		default: return home;
	}
}
async function createRenderer({ clean, facts, home }) {
	const { createIncidentRenderer } = await Promise.all([__webpack_require__.e(1995), __webpack_require__.e(9210)]).then(__webpack_require__.bind(__webpack_require__, 1995));
	return createIncidentRenderer({
		clean,
		runUrl: facts.runUrl,
		cron: facts.event === "schedule",
		replies: home.kind === "github"
	});
}
async function createOperator({ env, repository, token, clock }, prober) {
	const operator = await __webpack_require__.e(9709).then(__webpack_require__.bind(__webpack_require__, 9709));
	const github = repository === undefined ? undefined : {
		request: repository.api.request.bind(repository.api),
		repository: repository.name
	};
	return operator.createOperator({
		env: (0, child_environment.childEnvironment)(env, token),
		clock,
		prober,
		github
	});
}
async function isWhole({ whole, home, facts, repository }) {
	if (!whole || home.kind !== "github") return whole;
	if (!facts.onDefaultBranch || repository === undefined || facts.repository !== repository.name) return false;
	try {
		const { data } = await repository.api.request("GET", `/repos/${repository.name}/commits/HEAD`);
		return data?.sha === facts.sha;
	} catch {
		return false;
	}
}
	}),
	2587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => isRecoverable,
	d: () => recoveryLeave
});
var _calling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5176);
var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7040);
const skewMs = 5 * 6e4;
function isRecoverable({ recovery }, { level, wish, isPaused, hiddenBy }) {
	if (level !== "failing" || recovery.length === 0 || hiddenBy !== undefined) return false;
	return isPaused ? wish === "now" : wish !== "never";
}
function recoveryLeave(service, marker, at) {
	const { attempts: budget, coolDownMs } = service.recoveryBudget;
	if (marker === undefined) return {
		kind: "climb",
		history: [],
		attemptsMax: budget
	};
	const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_1__.IW)(marker);
	const lasts = outage.endedAt === undefined;
	const last = lasts ? outage.attempts.at(-1) : undefined;
	const step = last === undefined ? undefined : service.recovery[last.step];
	const isPast = (instant) => instant !== undefined && instant <= at.now + skewMs;
	if (last?.result === "running" && step !== undefined && isPast(last.startedAt) && at.now < last.startedAt + limitMs(step, service)) return {
		kind: "wait",
		attempt: last,
		untilAt: last.startedAt + limitMs(step, service)
	};
	const isTired = (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.Fh)(marker, service) || lasts && outage.recovery === "exhausted";
	const tiredAt = isTired ? [marker.spent.lastAt, outage.exhaustedAt].find(isPast) : undefined;
	const untilAt = (tiredAt ?? -Infinity) + coolDownMs;
	if (at.now < untilAt) return {
		kind: "rest",
		untilAt
	};
	const isRested = ({ startedAt, result }) => result === "running" && at.now - startedAt >= coolDownMs;
	const attemptsMax = (0, _calling_js__WEBPACK_IMPORTED_MODULE_0__.Fh)(marker, service) ? Infinity : budget - marker.spent.attempts;
	return {
		kind: "climb",
		attemptsMax,
		history: last === undefined || isRested(last) ? [] : unconcluded(last, step, at.still)
	};
}
function unconcluded(last, step, still) {
	if (step === undefined) return [];
	if (last.result === "pending" && step.kind === "dispatch") return [{
		...last,
		result: "not-cured",
		verification: still
	}];
	return last.result === "running" ? [{
		...last,
		result: "not-cured",
		verification: "its run did not tell what came of it"
	}] : [];
}
function limitMs(step, { confirmation, checks }) {
	const { failureThreshold, successThreshold, retryIntervalMs } = confirmation;
	const verifyingMs = Math.max(failureThreshold, successThreshold) * (retryIntervalMs + Math.max(...checks.map(({ timeoutMs }) => timeoutMs)));
	return step.settleMs + verifyingMs + (step.kind === "dispatch" ? step.verifyForMs : step.timeoutMs);
}
	}),
	5749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	k: () => outageWith,
	r: () => outageSeen
});
function outageSeen(examination, facts) {
	const { verdict, firstFailedAt, startedAt, endedAt } = examination;
	if (verdict.kind === "healthy") throw new Error("a healthy examination is no outage");
	return {
		id: 1,
		level: facts.level,
		startedAt: firstFailedAt ?? startedAt,
		confirmedAt: endedAt,
		lastSeenAt: endedAt,
		endedAt: undefined,
		curedBy: undefined,
		recovery: facts.recovering ? "running" : "none",
		exhaustedAt: undefined,
		findings: verdict.findings,
		attempts: [],
		runUrl: facts.runUrl,
		blindSinceAt: facts.blindSinceAt,
		mass: undefined
	};
}
function outageWith(outage, recovery, now) {
	if (recovery.kind === "none") return {
		...outage,
		recovery: "none"
	};
	if (recovery.kind === "resting") return {
		...outage,
		recovery: "exhausted",
		lastSeenAt: now
	};
	const { kind, attempts } = recovery;
	const tried = {
		...outage,
		attempts,
		recovery: kind
	};
	if (kind !== "recovered") return {
		...tried,
		lastSeenAt: now,
		exhaustedAt: kind === "exhausted" ? now : undefined
	};
	const cure = attempts.findLast(({ result }) => result === "cured");
	const lastSeenAt = Math.max(outage.lastSeenAt, cure?.startedAt ?? 0);
	return {
		...tried,
		lastSeenAt,
		endedAt: Math.max(outage.startedAt, recovery.passedAt),
		curedBy: cure?.label
	};
}
	})
};
