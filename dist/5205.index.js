export const id = 5205;
export const ids = [5205];
export const modules = {
	9796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => fillPlaceholders });
		function fillPlaceholders(text, { port, url }) {
			return text.replaceAll(/\{\{\s*(port|url)\s*\}\}/gu, (all, name) => (name === "port" ? port?.toString() : url) ?? all);
		}
	}),
	2889: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JS: () => readTcpTarget,
			cQ: () => laterPort,
			y7: () => readHttpUrl,
			zA: () => shownUrl
		});
		const laterPort = 0;
		const decode = (text) => {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		};
		function schemeFault(text) {
			const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(text)?.[1]?.toLowerCase();
			if (scheme === undefined) {
				const suggestion = URL.canParse(`http://${text}`) ? `http://${text.replace(/^https?:\/*/iu, "")}` : undefined;
				return {
					ok: false,
					message: "wants a URL that begins with http:// or https://",
					...suggestion === undefined ? {} : { suggestion }
				};
			}
			if (scheme === "tcp") return {
				ok: false,
				message: "is not for http; write a TCP check as { tcp: host:port }",
				suggestion: `{ tcp: ${text.slice(6)} }`
			};
			return {
				ok: false,
				message: `has the scheme "${scheme}", which is not known; use http:// or https:// (or { tcp: host:port })`
			};
		}
		function readHttpUrl(text, later = false) {
			if (!/^https?:\/\//iu.test(text)) return schemeFault(text);
			if (/[\s\u0000-\u001f\\]/u.test(text)) return {
				ok: false,
				message: "holds a space, a line break or a backslash; a URL has none (write %20 for a space)"
			};
			if (/^https?:\/\/(?:\/|$)/iu.test(text) || !URL.canParse(text)) return {
				ok: false,
				message: "is not a well-formed URL; write one such as http://127.0.0.1:3001"
			};
			const url = new URL(text);
			if (url.port === "0" && !later) return {
				ok: false,
				message: "has port 0; a port is 1 to 65535"
			};
			const userInfo = url.username === "" && url.password === "" ? undefined : `${decode(url.username)}:${decode(url.password)}`;
			url.username = "";
			url.password = "";
			url.hash = "";
			return {
				ok: true,
				url,
				userInfo
			};
		}
		function readTcpTarget(text, later = false) {
			const match = /^(?:tcp:\/\/)?(\[[0-9a-f:.]+\]|[^\s:/@?#[\]]+):(\d{1,5})$/iu.exec(text);
			const port = Number(match?.[2]);
			const host = match?.[1] ?? "";
			if (match === null || !URL.canParse(`http://${host}`)) return {
				ok: false,
				message: "wants host:port, such as 127.0.0.1:3001 or [::1]:3001"
			};
			if (port > 65535 || port === 0 && !later) return {
				ok: false,
				message: `has port ${port}; a port is 1 to 65535`
			};
			return {
				ok: true,
				host: host.replace(/^\[|\]$/gu, ""),
				port
			};
		}
		function shownUrl(url) {
			return url.pathname === "/" && url.search === "" ? url.origin : url.href;
		}
	}),
	7293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D$: () => withCall,
			Zl: () => noCalls,
			nQ: () => adminPath,
			vX: () => adminTokenVariable
		});
		var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1339);
		const adminTokenVariable = "MOCKOON_ADMIN_API_TOKEN";
		const adminPath = "/mockoon-admin";
		const noCalls = {
			served: 0,
			unmatched: [],
			unlisted: 0,
			complete: true
		};
		const unmatchedMax = 20;
		const requestCharsMax = 200;
		function withCall(counts, call) {
			if (call.own || call.path.startsWith(adminPath)) return counts;
			const served = counts.served + 1;
			if (call.routed || call.proxied || call.status !== 404) return {
				...counts,
				served
			};
			const request = (0, _describe_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(`${call.method} ${call.path}`, requestCharsMax);
			const known = counts.unmatched.some((one) => one.request === request);
			if (known) return {
				...counts,
				served,
				unmatched: counts.unmatched.map((one) => one.request === request ? {
					request,
					count: one.count + 1
				} : one)
			};
			if (counts.unmatched.length >= unmatchedMax) return {
				...counts,
				served,
				unlisted: counts.unlisted + 1
			};
			return {
				...counts,
				served,
				unmatched: [...counts.unmatched, {
					request,
					count: 1
				}]
			};
		}
	}),
	1339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jj: () => cut,
			QP: () => typeOf,
			Sh: () => durationWords,
			YG: () => matcherWords,
			o7: () => statusWords,
			pz: () => valueWords,
			ri: () => conditionWords,
			yL: () => typeWords
		});
		var _assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);
		function typeOf(value) {
			if (value === null) return "null";
			if (typeof value === "boolean") return "boolean";
			if (typeof value === "number") return "number";
			if (typeof value === "string") return "string";
			return Array.isArray(value) ? "array" : "object";
		}
		function cut(text, max) {
			if (text.length <= max) return text;
			const last = text.charCodeAt(max - 2);
			return `${text.slice(0, last >= 55296 && last <= 56319 ? max - 2 : max - 1)}…`;
		}
		function durationWords(ms) {
			return ms < 1e3 ? `${Math.ceil(ms * 10) / 10} ms` : `${Math.ceil(ms) / 1e3} s`;
		}
		function statusWords(ranges) {
			const words = ranges.map(({ from, to }) => {
				if (from === to) return String(from);
				return from % 100 === 0 && to === from + 99 ? `${from / 100}xx` : `${from}-${to}`;
			});
			return words.join(" or ");
		}
		const lengthMax = 300;
		const depthMax = 6;
		function valueWords(value) {
			const parts = [];
			let left = lengthMax + 1;
			const put = (text) => {
				parts.push(text);
				left -= text.length;
			};
			const write = (item, depth) => {
				if (typeof item === "string") return put(JSON.stringify(item.slice(0, lengthMax)));
				if (item === null || typeof item !== "object") return put(String(item));
				const list = Array.isArray(item);
				if (depth >= depthMax) return put(list ? "[…]" : "{…}");
				put(list ? "[" : "{");
				let first = true;
				for (const [key, child] of entriesOf(item)) {
					if (left <= 0) return;
					if (!first) put(",");
					first = false;
					if (typeof key === "string") put(`${JSON.stringify(key.slice(0, lengthMax))}:`);
					write(child, depth + 1);
				}
				return put(list ? "]" : "}");
			};
			write(value, 0);
			return cut(parts.join(""), lengthMax);
		}
		function entriesOf(value) {
			return Array.isArray(value) ? value.entries() : Object.entries(value);
		}
		const comparison = {
			gt: "more than",
			gte: "at least",
			lt: "less than",
			lte: "at most"
		};
		function matcherWords(matcher) {
			return matcher.map(conditionWords).join(" and ");
		}
		function conditionWords(condition) {
			switch (condition.kind) {
				case "equals": return valueWords(condition.value);
				case "not": return `not ${matcherWords(condition.matcher)}`;
				case "contains": return `to contain ${valueWords(condition.value)}`;
				case "matches": return `to match /${condition.pattern}/`;
				case "gt":
				case "gte":
				case "lt":
				case "lte": return `${comparison[condition.kind]} ${condition.value}`;
				case "exists": return condition.value ? "to be there" : "not to be there";
				case "type": return typeWords(condition.value);
				case "length": return `a length of ${matcherWords(condition.matcher)}`;
				case "every": return `every one ${matcherWords(condition.matcher)}`;
				case "some": return `at least one ${matcherWords(condition.matcher)}`;
				case "count": return `a count of ${matcherWords(condition.matcher)}`;
				default: return (0, _assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(condition);
			}
		}
		function typeWords(type) {
			if (type === "null") return "null";
			return type === "array" || type === "object" ? `an ${type}` : `a ${type}`;
		}
	}),
	208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zk: () => isForgiven,
			ns: () => restartDelayMs,
			sk: () => nextStep
		});
		var _assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);
		const forgivenAfterMs = 6e5;
		const secondPauseMs = 1e3;
		const pauseMaxMs = 3e4;
		function nextStep(state) {
			switch (state.phase) {
				case "waiting": return { kind: "start" };
				case "starting":
				case "unready":
				case "stopped": return { kind: "rest" };
				case "up":
				case "given-up": return { kind: "watch" };
				case "down": return healing(state);
				default: return (0, _assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(state.phase);
			}
		}
		function healing({ service, restartsCounted, outages }) {
			const nth = restartsCounted + 1;
			const isClimbed = outages.at(-1)?.outage.recovery !== "running";
			if (!isClimbed && service.launch !== undefined && nth <= service.launch.restarts) return {
				kind: "restart",
				nth,
				delayMs: restartDelayMs(nth)
			};
			return isClimbed || service.recovery.length === 0 ? { kind: "give-up" } : { kind: "climb" };
		}
		function restartDelayMs(nth) {
			return nth <= 1 ? 0 : Math.min(pauseMaxMs, secondPauseMs * 2 ** (nth - 2));
		}
		function isForgiven(upSinceAt, fellAt) {
			return upSinceAt !== undefined && fellAt - upSinceAt >= forgivenAfterMs;
		}
	}),
	7330: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$A: () => climbed,
			AN: () => fell,
			BA: () => restarted,
			Uy: () => restartLabel,
			e$: () => risen,
			sw: () => withAttempt,
			tD: () => changed
		});
		var _next_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(208);
		const outagesMax = 30;
		const attemptsMax = 20;
		const restartLabel = "restart";
		function fell(known, { at, confirmedAt, findings, end }) {
			const before = known.outages.at(-1)?.outage;
			if (before !== undefined && before.endedAt === undefined) return stillDown(known, confirmedAt);
			const startedAt = Math.max(at, before?.endedAt ?? 0);
			const outage = {
				id: known.older.count + known.outages.length + 1,
				level: "failing",
				startedAt,
				confirmedAt: Math.max(confirmedAt, startedAt),
				lastSeenAt: Math.max(confirmedAt, startedAt),
				endedAt: undefined,
				curedBy: undefined,
				recovery: "running",
				exhaustedAt: undefined,
				findings,
				attempts: [],
				runUrl: undefined,
				blindSinceAt: undefined,
				mass: undefined
			};
			const guarded = {
				outage,
				wellUntilAt: wellUntilAt(known, {
					startedAt,
					end
				}),
				end,
				reset: end !== undefined
			};
			const all = [...known.outages, guarded];
			const [oldest] = all;
			const isFull = all.length > outagesMax && oldest !== undefined;
			return {
				...known,
				phase: "down",
				upSinceAt: undefined,
				restartsCounted: (0, _next_step_js__WEBPACK_IMPORTED_MODULE_0__.Zk)(known.upSinceAt, startedAt) ? 0 : known.restartsCounted,
				outages: isFull ? all.slice(1) : all,
				older: isFull ? {
					count: known.older.count + 1,
					downMs: known.older.downMs + lengthMs(oldest.outage)
				} : known.older
			};
		}
		function wellUntilAt(known, { startedAt, end }) {
			const gap = known.gaps.at(-1);
			if (end === undefined) return Math.min(startedAt, known.wellAt ?? startedAt);
			return gap !== undefined && gap.toAt >= startedAt ? Math.min(startedAt, gap.fromAt) : startedAt;
		}
		function stillDown(known, seenAt) {
			return {
				...changed(known, (outage) => ({
					...outage,
					recovery: "running",
					lastSeenAt: Math.max(outage.lastSeenAt, seenAt)
				})),
				phase: "down",
				upSinceAt: undefined
			};
		}
		const lengthMs = ({ startedAt, endedAt, lastSeenAt }) => Math.max(0, (endedAt ?? lastSeenAt) - startedAt);
		function withAttempt(known, { at, nth }) {
			const attempt = {
				step: 0,
				label: restartLabel,
				attempt: nth,
				startedAt: at,
				endedAt: undefined,
				result: "running",
				detail: "",
				output: "",
				verification: ""
			};
			return changed(known, (outage) => ({
				...outage,
				attempts: [...outage.attempts, attempt].slice(-attemptsMax),
				lastSeenAt: Math.max(outage.lastSeenAt, at)
			}), true);
		}
		function restarted(known, { at, outcome }) {
			const cured = outcome.kind === "cured";
			const tried = changed(known, (outage) => ({
				...outage,
				lastSeenAt: cured ? outage.lastSeenAt : Math.max(outage.lastSeenAt, at),
				attempts: outage.attempts.map((attempt, n) => n === outage.attempts.length - 1 ? {
					...attempt,
					endedAt: at,
					result: cured ? "cured" : "not-cured",
					verification: cured ? "" : outcome.finding.cause
				} : attempt)
			}));
			return cured ? risen(tried, {
				passedAt: outcome.passedAt,
				curedBy: restartLabel
			}) : tried;
		}
		function climbed(known, { at, attempts, result }) {
			return changed(known, (outage) => {
				const isTold = (known) => attempts.some(({ startedAt, step, label, attempt }) => startedAt === known.startedAt && step === known.step && label === known.label && attempt === known.attempt);
				const restarts = outage.attempts.filter((known) => !isTold(known));
				return {
					...outage,
					attempts: [...restarts, ...attempts].slice(-attemptsMax),
					recovery: result === "recovered" ? "running" : result,
					exhaustedAt: result === "exhausted" ? at : undefined,
					lastSeenAt: Math.max(outage.lastSeenAt, at)
				};
			});
		}
		function risen(known, { passedAt, curedBy }) {
			const up = changed(known, (outage) => {
				const endedAt = Math.max(outage.startedAt, passedAt);
				return {
					...outage,
					endedAt,
					curedBy,
					recovery: curedBy === undefined ? outage.attempts.length === 0 ? "none" : "exhausted" : "recovered",
					lastSeenAt: Math.min(outage.lastSeenAt, endedAt)
				};
			});
			return {
				...up,
				phase: "up",
				upSinceAt: passedAt,
				wellAt: passedAt
			};
		}
		function changed(known, change, reset = false) {
			const last = known.outages.at(-1);
			if (last === undefined || last.outage.endedAt !== undefined) return known;
			return {
				...known,
				outages: [...known.outages.slice(0, -1), {
					...last,
					outage: change(last.outage),
					reset: last.reset || reset
				}]
			};
		}
	}),
	2143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => isLoopback });
		const loopback = /^(?:(?:.+\.)?localhost\.?|127(?:\.\d{1,3}){3}|::1|\[::1\])$/iu;
		function isLoopback(host) {
			return loopback.test(host);
		}
	}),
	3411: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => userAgent,
			r: () => version
		});
		const version = "0.1.0";
		const userAgent = `mock-medic/${version}`;
	})
};
