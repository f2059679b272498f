export const id = 444;
export const ids = [444, 3336];
export const modules = {
	444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	carried: () => carried,
	unpacked: () => unpacked
});
var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9471);
var _json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3336);
var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9744);
function carried(services) {
	return JSON.stringify(services);
}
async function unpacked(text) {
	return Promise.all(JSON.parse(text).map(serviceOf));
}
async function serviceOf(service) {
	const { launch } = service;
	return {
		...service,
		checks: await checksOf(service.checks),
		launch: launch === undefined ? undefined : {
			...launch,
			heartbeat: await checksOf(launch.heartbeat)
		}
	};
}
async function checksOf([first, ...rest]) {
	return [await checkOf(first), ...await Promise.all(rest.map(checkOf))];
}
async function checkOf(check) {
	return {
		...check,
		expect: await expectationsOf(check.expect),
		warn: check.warn === undefined ? undefined : await expectationsOf(check.warn)
	};
}
async function expectationsOf({ status, withinMs, headers, body, json }) {
	return {
		status,
		withinMs,
		headers: headers.map(({ name, matcher }) => ({
			name,
			matcher: matcherOf(matcher)
		})),
		body: body === undefined ? undefined : matcherOf(body),
		json: await Promise.all(json.map(async ({ path, matcher }) => ({
			...compiled(await (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.compilePath)(path)),
			path,
			matcher: matcherOf(matcher)
		})))
	};
}
function matcherOf([first, ...rest]) {
	return [conditionOf(first), ...rest.map(conditionOf)];
}
function conditionOf(condition) {
	switch (condition.kind) {
		case "matches": return {
			...condition,
			test: compiled((0, _pattern_js__WEBPACK_IMPORTED_MODULE_1__.E)(condition.pattern))
		};
		case "not":
		case "length":
		case "every":
		case "some":
		case "count": return {
			...condition,
			matcher: matcherOf(condition.matcher)
		};
		case "equals":
		case "contains":
		case "gt":
		case "gte":
		case "lt":
		case "lte":
		case "exists":
		case "type": return condition;
		default: return (0, _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__.x)(condition);
	}
}
function compiled(parsed) {
	if (!parsed.ok) throw new Error(`compiled before, and not again: ${parsed.message}`);
	return parsed.value;
}
	}),
	3336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { compilePath: () => compilePath });
var _within_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3969);
const pathMax = 1e3;
const timeMaxMs = 1e3;
const depthMax = 500;
const standardFunctions = [
	"count",
	"length",
	"match",
	"search",
	"value"
];
let environment;
async function loadEnvironment() {
	const { JSONPathEnvironment } = await __webpack_require__.e(393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19));
	const made = new JSONPathEnvironment({
		strict: true,
		maxRecursionDepth: depthMax
	});
	for (const name of made.functionRegister.keys()) if (!standardFunctions.includes(name)) made.functionRegister.delete(name);
	return made;
}
async function compilePath(path) {
	if (path.length > pathMax) return {
		ok: false,
		message: `the path is longer than ${pathMax} characters`
	};
	const made = await (environment ??= loadEnvironment());
	try {
		const query = made.compile(path);
		const singular = query.singularQuery();
		const isPlain = singular || !/\.\.|[?,]/u.test(path);
		const follow = (document) => {
			try {
				return query.query(document).values();
			} catch (error) {
				if (isTooDeep(error)) return "too-deep";
				throw error;
			}
		};
		return {
			ok: true,
			value: {
				singular,
				select: isPlain ? follow : (document) => (0, _within_time_js__WEBPACK_IMPORTED_MODULE_0__.d)(timeMaxMs, () => follow(document))
			}
		};
	} catch (error) {
		return {
			ok: false,
			message: refusal(path, error)
		};
	}
}
function isTooDeep(error) {
	return error instanceof RangeError || error instanceof Error && error.name === "JSONPathRecursionLimitError";
}
function refusal(path, error) {
	if (path === "") return "an empty text is not a JSONPath; the whole document is $";
	if (!path.startsWith("$")) return `a JSONPath begins with $: $.${path.replace(/^\.+/u, "")}?`;
	const words = error instanceof Error ? error.message.replace(/ \('.*':(\d+)\)$/su, " (at character $1)") : "refused";
	return `not a JSONPath by RFC 9535: ${words}`;
}
	}),
	9744: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => compilePattern });
var _within_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3969);
const sourceMax = 1e3;
const timeMaxMs = 100;
const optionalMax = 24;
const stepsMax = 2e6;
function compilePattern(source) {
	if (source.length > sourceMax) return {
		ok: false,
		message: `the pattern is longer than ${sourceMax} characters`
	};
	const optional = source.match(/[^(]\?|\{0?,|\|\)|\(\?:\||\(\|/gu)?.length ?? 0;
	if (optional > optionalMax) return {
		ok: false,
		message: `the pattern has more than ${optionalMax} optional parts; say it more simply`
	};
	let regexp;
	try {
		regexp = new RegExp(source, "u");
	} catch (error) {
		return {
			ok: false,
			message: `not a regular expression: ${error instanceof Error ? error.message.replace(/^Invalid regular expression: /u, "") : "refused"}`
		};
	}
	const test = (text) => regexp.test(text);
	const cost = costOf(source);
	return {
		ok: true,
		value: (text) => {
			const found = cost(text.length) <= stepsMax ? test(text) : (0, _within_time_js__WEBPACK_IMPORTED_MODULE_0__.d)(timeMaxMs, () => test(text));
			if (found === "too-slow") return found;
			return found ? "yes" : "no";
		}
	};
}
function costOf(source) {
	if (/\)[*+?{]|\\[1-9k]/u.test(source)) return () => Number.POSITIVE_INFINITY;
	const choices = source.match(/[*+?{|]/gu)?.length ?? 0;
	return (length) => source.length * (length + 1) ** (choices + 1);
}
	}),
	3969: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => withinTime });
var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
let made;
function withinTime(ms, work) {
	if (made === undefined) {
		const room = { run: () => undefined };
		made = {
			room,
			context: (0, node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)(room),
			script: new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("run()")
		};
	}
	const { room, context, script } = made;
	let result = "too-slow";
	room.run = () => {
		result = work();
	};
	try {
		script.runInContext(context, { timeout: ms });
	} catch (error) {
		if (isTimeout(error)) return "too-slow";
		throw error;
	} finally {
		room.run = () => undefined;
	}
	return result;
}
function isTimeout(error) {
	return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
	})
};
