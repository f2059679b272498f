export const id = 3336;
export const ids = [3336];
export const modules = { 3336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
