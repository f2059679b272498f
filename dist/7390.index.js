export const id = 7390;
export const ids = [7390];
export const modules = {
	5176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FK: () => wereCalled,
			Fh: () => isSpent,
			Lw: () => withAcknowledgement,
			Ys: () => isWithheld,
			aH: () => silenceMaxMs,
			e2: () => isSilenced,
			fB: () => callsPeople,
			g0: () => mayReply,
			gQ: () => flappingNow,
			qi: () => maySpeak,
			uP: () => dueComment,
			z6: () => needsPerson
		});
		var _flapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3029);
		var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7040);
		var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);
		const dayMs = 864e5;
		const remindersMs = 7 * dayMs;
		const silenceMaxMs = 7 * dayMs;
		function needsPerson(outage, service) {
			const helpless = outage.recovery === "none" || outage.recovery === "exhausted" || service.recovery.length === 0;
			return outage.endedAt === undefined && helpless && service.incident.pageFor.includes((0, _label_js__WEBPACK_IMPORTED_MODULE_1__.x)(outage.level, service));
		}
		function callsPeople(outage, { service, circumstances }) {
			return needsPerson(outage, service) && circumstances.maintenance === undefined && circumstances.hiddenBy === undefined;
		}
		function withAcknowledgement(marker, { labels, assignees }, { service, now }) {
			const hand = assignees.find((login) => !service.incident.assignees.includes(login) && !marker.bystanders.includes(login));
			const by = marker.acknowledged?.by;
			const isGivenBack = by !== undefined && !assignees.includes(by);
			if (hand === undefined && (isGivenBack || !labels.includes(_label_js__WEBPACK_IMPORTED_MODULE_1__.P.acknowledged))) return {
				...marker,
				acknowledged: undefined
			};
			return {
				...marker,
				acknowledged: (isGivenBack ? undefined : marker.acknowledged) ?? {
					at: now,
					by: hand
				}
			};
		}
		function dueComment(marker, incident, situation) {
			const { service, now, circumstances, observed } = situation;
			if (observed.kind === "down" && observed.outage.recovery === "running") return undefined;
			if (circumstances.maintenance !== undefined || circumstances.hiddenBy !== undefined || !maySpeak(marker, service, now)) return undefined;
			const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.IW)(marker);
			const called = callsPeople(outage, situation) && marker.acknowledged === undefined;
			const page = called && service.incident.page.length > 0;
			const flaps = flappingNow(marker, situation) !== undefined;
			const ofFlapping = flaps ? dueOfFlapping(marker, {
				page,
				now
			}) : undefined;
			if (flaps && (ofFlapping !== undefined || !(0, _history_js__WEBPACK_IMPORTED_MODULE_2__.ag)(marker, "lasting", outage.id))) return ofFlapping;
			if (!flaps && page && !(0, _history_js__WEBPACK_IMPORTED_MODULE_2__.ag)(marker, "paged", outage.id)) return {
				kind: "paged",
				outage: outage.id,
				page: true
			};
			if (isSpent(marker, service) && outage.endedAt === undefined && outage.recovery === "exhausted" && !hasSaid(marker, "circuit")) return {
				kind: "circuit",
				outage: outage.id,
				page: false
			};
			return called && incident.labels.includes(_label_js__WEBPACK_IMPORTED_MODULE_1__.P.needsHuman) ? dueReminder(marker, situation) : undefined;
		}
		function wereCalled({ notices }, { id }) {
			return notices.some(({ kind, outage }) => outage === id && (kind === "paged" || kind === "lasting" || kind === "reminded"));
		}
		function flappingNow(marker, { service, circumstances }) {
			return circumstances.isOver ? undefined : (0, _flapping_js__WEBPACK_IMPORTED_MODULE_0__.K7)(marker, service.incident);
		}
		function maySpeak(marker, { incident: { commentsPerDay } }, now) {
			return !isSilenced(marker, now) && mayReply(marker, now, commentsPerDay);
		}
		function mayReply({ notices }, now, max) {
			return notices.filter(({ at }) => at > now - dayMs).length < max;
		}
		function isSilenced({ silence }, now) {
			return silence !== undefined && silence.untilAt > now;
		}
		function isWithheld(marker) {
			return marker.resolvedAt !== undefined && marker.ending === undefined && (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.IW)(marker).endedAt === undefined;
		}
		function isSpent({ spent }, { recoveryBudget }) {
			return spent.attempts >= recoveryBudget.attempts;
		}
		function dueOfFlapping(marker, { page, now }) {
			const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.IW)(marker);
			if (!marker.notices.some((notice) => notice.kind === "flapping" && notice.outage > marker.calmUpTo)) return {
				kind: "flapping",
				outage: outage.id,
				page: false
			};
			const lasts = outage.endedAt === undefined && now - outage.startedAt >= _flapping_js__WEBPACK_IMPORTED_MODULE_0__.VX;
			return lasts && !(0, _history_js__WEBPACK_IMPORTED_MODULE_2__.ag)(marker, "lasting", outage.id) ? {
				kind: "lasting",
				outage: outage.id,
				page
			} : undefined;
		}
		function dueReminder(marker, { service: { incident: policy }, now }) {
			if (policy.remindMs === undefined) return undefined;
			const outage = (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.IW)(marker);
			const calls = marker.notices.filter((notice) => notice.outage === outage.id && (notice.kind === "paged" || notice.kind === "lasting" || notice.kind === "reminded"));
			const reminders = calls.filter(({ kind }) => kind === "reminded").length;
			const lastAt = Math.max(outage.exhaustedAt ?? outage.confirmedAt, ...calls.map(({ at }) => at));
			const pauseMs = Math.min(Math.max(policy.remindMs, remindersMs), policy.remindMs * 2 ** reminders);
			return now - lastAt < pauseMs ? undefined : {
				kind: "reminded",
				outage: outage.id,
				nth: reminders + 1,
				page: policy.page.length > 0
			};
		}
		const hasSaid = ({ notices }, kind) => notices.some((notice) => notice.kind === kind);
	}),
	3029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K7: () => flappingOutages,
			VX: () => lastingMs,
			ZZ: () => quietMs,
			eF: () => isRestless
		});
		var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7040);
		const minute = 6e4;
		const quietMinMs = 45 * minute;
		const quietMaxMs = 6 * 60 * minute;
		const lastingMs = 30 * minute;
		function flappingOutages({ outages, calmUpTo }, { flapping }) {
			if (flapping === undefined) return undefined;
			const { outages: needed, withinMs } = flapping;
			const last = outages.findIndex(({ id, startedAt }, n) => {
				const first = outages[n - needed + 1];
				return id > calmUpTo && first !== undefined && startedAt - first.startedAt <= withinMs;
			});
			return last < 0 ? undefined : outages.slice(last - needed + 1);
		}
		function quietMs(outages) {
			const gaps = outages.slice(1).map(({ startedAt }, n) => startedAt - (outages[n]?.endedAt ?? startedAt));
			return Math.min(quietMaxMs, Math.max(quietMinMs, ...gaps));
		}
		function isRestless(marker, policy, now) {
			const outages = flappingOutages(marker, policy);
			const { endedAt } = (0, _history_js__WEBPACK_IMPORTED_MODULE_0__.IW)(marker);
			return outages !== undefined && endedAt !== undefined && Math.abs(now - endedAt) < quietMs(outages);
		}
	}),
	7040: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fw: () => downMs,
			GT: () => withLatest,
			H2: () => withSpent,
			HL: () => withNotice,
			IW: () => latest,
			Mm: () => bounded,
			RN: () => asOutages,
			XL: () => outageCount,
			ag: () => said,
			e8: () => withNext,
			lH: () => withoutNotice,
			m2: () => continued,
			oR: () => joined,
			xI: () => lengthMs
		});
		const outagesMax = 30;
		const noticesMax = 40;
		const dayMs = 864e5;
		const attemptsMax = 12;
		const outputsMax = 3;
		const findingsMax = 3;
		function latest(marker) {
			return marker.outages.at(-1) ?? marker.outages[0];
		}
		function lengthMs(outage, now) {
			return Math.max(0, (outage.endedAt ?? now) - outage.startedAt);
		}
		function downMs(marker, now) {
			return marker.outages.reduce((sum, outage) => sum + lengthMs(outage, now), marker.older.downMs);
		}
		function outageCount(marker) {
			return marker.outages.length + marker.older.count;
		}
		function said(marker, kind, outage, nth) {
			return marker.notices.some((notice) => notice.kind === kind && notice.outage === outage && notice.nth === nth);
		}
		function withNotice(marker, notice) {
			if (said(marker, notice.kind, notice.outage, notice.nth)) return marker;
			const more = {
				...marker,
				notices: [...marker.notices, notice]
			};
			return {
				...more,
				notices: keptNotices(more)
			};
		}
		function withoutNotice(marker, { kind, outage, nth }) {
			return {
				...marker,
				notices: marker.notices.filter((notice) => notice.kind !== kind || notice.outage !== outage || notice.nth !== nth)
			};
		}
		function withLatest(marker, outage) {
			return bounded({
				...marker,
				outages: asOutages([...marker.outages.slice(0, -1), outage])
			});
		}
		function withNext(marker, outage) {
			const previous = latest(marker);
			const startedAt = Math.max(outage.startedAt, previous.endedAt ?? previous.lastSeenAt);
			const ended = previous.endedAt === undefined ? {
				...previous,
				endedAt: Math.max(previous.startedAt, previous.lastSeenAt)
			} : previous;
			const next = {
				...outage,
				id: Math.max(...marker.outages.map(({ id }) => id)) + 1,
				startedAt,
				confirmedAt: Math.max(startedAt, outage.confirmedAt),
				lastSeenAt: Math.max(startedAt, outage.lastSeenAt),
				endedAt: outage.endedAt === undefined ? undefined : Math.max(startedAt, outage.endedAt)
			};
			return withSpent(bounded({
				...marker,
				outages: asOutages([
					...marker.outages.slice(0, -1),
					ended,
					next
				])
			}), outage.attempts);
		}
		function withSpent(marker, attempts) {
			const { attempts: before, lastAt = -Infinity } = marker.spent;
			const fresh = attempts.filter(({ startedAt, result }) => startedAt > lastAt && result !== "not-applicable");
			return fresh.length === 0 ? marker : {
				...marker,
				spent: {
					attempts: before + fresh.length,
					lastAt: Math.max(...fresh.map(({ startedAt }) => startedAt))
				}
			};
		}
		function continued(known, seen) {
			const endedAt = seen.endedAt === undefined ? undefined : Math.max(known.startedAt, known.lastSeenAt, seen.endedAt);
			return {
				...seen,
				id: known.id,
				startedAt: Math.min(known.startedAt, seen.startedAt),
				confirmedAt: Math.min(known.confirmedAt, seen.confirmedAt),
				lastSeenAt: Math.max(known.lastSeenAt, seen.lastSeenAt),
				endedAt,
				...recoverySoFar(known, seen),
				attempts: joined(known.attempts, seen.attempts),
				runUrl: known.runUrl,
				blindSinceAt: known.blindSinceAt
			};
		}
		function recoverySoFar(known, seen) {
			if (seen.recovery === "none" && seen.level === "failing" && seen.endedAt === undefined) return {
				recovery: known.recovery,
				exhaustedAt: known.exhaustedAt
			};
			const unfinished = ["interrupted", "pending"];
			const inVain = unfinished.includes(known.recovery) && unfinished.includes(seen.recovery) && seen.lastSeenAt > known.lastSeenAt;
			const exhaustedAt = seen.exhaustedAt ?? known.exhaustedAt ?? (inVain ? seen.lastSeenAt : undefined);
			const isOver = seen.recovery === "recovered" || seen.endedAt !== undefined;
			return {
				exhaustedAt,
				recovery: exhaustedAt !== undefined && !isOver ? "exhausted" : seen.recovery
			};
		}
		function joined(known, seen) {
			const keyed = new Map([...known, ...seen].map((attempt) => [`${attempt.startedAt}/${attempt.step}/${attempt.attempt}`, attempt]));
			return [...keyed.values()].sort((a, b) => a.startedAt - b.startedAt);
		}
		function bounded(marker, keptMax = outagesMax) {
			const forgotten = marker.outages.slice(0, -keptMax);
			const kept = marker.outages.slice(-keptMax);
			return {
				...marker,
				notices: keptNotices(marker),
				outages: asOutages(kept.map((outage, n) => n === kept.length - 1 ? trimmed(outage) : compact(outage))),
				older: {
					count: marker.older.count + forgotten.length,
					downMs: forgotten.reduce((sum, outage) => sum + lengthMs(outage, outage.lastSeenAt), marker.older.downMs)
				}
			};
		}
		function keptNotices({ notices, outages }) {
			if (notices.length <= noticesMax) return notices;
			const latestId = outages.at(-1)?.id;
			const dayBeganAt = (notices.at(-1)?.at ?? 0) - dayMs;
			const worth = ({ kind, outage, at }) => {
				if (kind !== "replied" && outage === latestId) return 6;
				return (at > dayBeganAt ? 3 : 0) + (kind === "replied" ? 0 : kind === "flapping" || kind === "circuit" ? 2 : 1);
			};
			const byWorth = [...notices.keys()].sort((a, b) => worth(notices[b]) - worth(notices[a]) || b - a);
			const kept = new Set(byWorth.slice(0, noticesMax));
			return notices.filter((_, n) => kept.has(n));
		}
		function trimmed(outage) {
			const attempts = outage.attempts.slice(-attemptsMax);
			const [first, ...rest] = outage.findings;
			return {
				...outage,
				findings: [first, ...rest.slice(0, findingsMax - 1)],
				attempts: attempts.map((attempt, n) => n < attempts.length - outputsMax ? {
					...attempt,
					output: ""
				} : attempt)
			};
		}
		function compact(outage) {
			if (outage.attempts.length === 0 && outage.findings.length === 1 && outage.findings[0].evidence === undefined) return outage;
			return {
				...outage,
				findings: [{
					...outage.findings[0],
					evidence: undefined
				}],
				attempts: []
			};
		}
		function asOutages(outages) {
			const [first, ...rest] = outages;
			if (first === undefined) throw new Error("a record holds at least one outage");
			return [first, ...rest];
		}
	}),
	7357: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E1: () => massMembers,
			OS: () => massFailureId,
			Vi: () => massObserved,
			c1: () => massService,
			eM: () => massUnion,
			wX: () => namesIn
		});
		var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6226);
		const massFailureId = "mass-failure";
		const pageMax = 20;
		const assigneesMax = 10;
		function massMembers(candidates, { groupAbove, isOpen, known }) {
			const named = new Set(namesIn(known));
			const hasUnnamed = (known?.unlisted ?? 0) > 0;
			const free = candidates.filter(({ incident, inMaintenance }) => incident !== "open" && incident !== "closed" && !inMaintenance);
			const others = free.filter(({ service, dependsOn }) => !named.has(service) && !dependsOn.some((id) => candidates.some((each) => each.service === id && tellsOfOthers(each))));
			const isMass = isOpen || others.length > groupAbove;
			return new Set(free.filter(({ service }) => isMass || hasUnnamed || named.has(service)).map(({ service }) => service));
		}
		function tellsOfOthers({ isFailing, incident, inMaintenance }) {
			return isFailing && incident !== "closed" && !inMaintenance;
		}
		function namesIn(mass) {
			return (mass?.causes ?? []).flatMap(({ services }) => services);
		}
		function massService(members) {
			const [first] = members;
			const critical = members.some(({ severity }) => severity === "critical");
			const callers = members.filter(({ severity, incident }) => incident.pageFor.includes(severity));
			const distinct = (lists, max) => [...new Set(lists.flat())].slice(0, max);
			return {
				...first,
				id: massFailureId,
				severity: critical ? "critical" : "warning",
				tags: [],
				runbook: undefined,
				checks: [...first.checks, ...members.slice(1).flatMap(({ checks }) => checks)],
				recovery: [],
				maintenance: [],
				dependsOn: [],
				launch: undefined,
				incident: {
					...first.incident,
					open: "at-once",
					healed: "record",
					openOn: "degraded",
					page: distinct(callers.map(({ incident }) => incident.page), pageMax),
					pageFor: members.some(({ incident }) => incident.pageFor.includes("warning")) ? ["critical", "warning"] : ["critical"],
					labels: distinct([[_label_js__WEBPACK_IMPORTED_MODULE_0__.P.massFailure], ...members.map(({ incident }) => incident.labels)], 50),
					assignees: distinct(callers.map(({ incident }) => incident.assignees), assigneesMax),
					reopenWindowMs: Math.max(...members.map(({ incident }) => incident.reopenWindowMs)),
					remindMs: soonest(members.map(({ incident }) => incident.remindMs)),
					commentsPerDay: Math.min(...members.map(({ incident }) => incident.commentsPerDay))
				}
			};
		}
		function soonest(pauses) {
			const known = pauses.filter((pause) => pause !== undefined);
			return known.length === 0 ? undefined : Math.min(...known);
		}
		function massObserved({ down, up, elsewhere, looked, known, isWhole, now }) {
			const failing = new Set(down.map(({ service }) => service));
			const isUnseen = (id) => !failing.has(id) && !up.has(id) && !elsewhere.has(id) && (looked.has(id) || !isWhole);
			const unseen = (known?.causes ?? []).map(({ cause, services }) => ({
				cause,
				services: services.filter(isUnseen)
			})).filter(({ services }) => services.length > 0);
			const back = [...new Set([...(known?.back ?? []).filter((id) => !failing.has(id)), ...namesIn(known).filter((id) => up.has(id))])];
			const unlisted = isWhole ? 0 : known?.unlisted ?? 0;
			const [first, ...rest] = down.map(({ outage }) => outage);
			if (first !== undefined) return {
				kind: "down",
				outage: {
					...rest.reduce(joint, first),
					attempts: [],
					recovery: "none",
					exhaustedAt: undefined,
					mass: {
						causes: byCause(down, unseen),
						unlisted,
						back
					}
				}
			};
			if (unseen.length > 0 || unlisted > 0) return { kind: "unknown" };
			const instants = namesIn(known).filter((id) => up.has(id)).map((id) => up.get(id));
			const passes = instants.filter((at) => at !== undefined);
			return {
				kind: "up",
				passedAt: passes.length < instants.length ? undefined : passes.length === 0 ? now : Math.max(...passes),
				degraded: false
			};
		}
		function massUnion(newer, other) {
			if (newer === undefined || other === undefined) return newer ?? other;
			const known = new Set([...namesIn(newer), ...newer.back]);
			const causes = new Map(newer.causes.map(({ cause, services }) => [cause, services]));
			for (const { cause, services } of other.causes) {
				const more = services.filter((id) => !known.has(id));
				if (more.length > 0) causes.set(cause, [...causes.get(cause) ?? [], ...more]);
			}
			return {
				...newer,
				causes: [...causes].map(([cause, services]) => ({
					cause,
					services
				}))
			};
		}
		function joint(one, other) {
			return {
				...one,
				level: one.level === "failing" ? "failing" : other.level,
				startedAt: Math.min(one.startedAt, other.startedAt),
				confirmedAt: Math.min(one.confirmedAt, other.confirmedAt),
				lastSeenAt: Math.max(one.lastSeenAt, other.lastSeenAt)
			};
		}
		function byCause(down, unseen) {
			const groups = new Map(unseen.map(({ cause, services }) => [cause, services]));
			for (const { service, outage } of down) {
				const [{ cause }] = outage.findings;
				groups.set(cause, [...groups.get(cause) ?? [], service]);
			}
			return [...groups].map(([cause, services]) => ({
				cause,
				services
			})).sort((a, b) => b.services.length - a.services.length);
		}
	})
};
