export const id = 2587;
export const ids = [2587];
export const modules = { 2587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
