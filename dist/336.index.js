export const id = 336;
export const ids = [336];
export const modules = {

/***/ 3336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePath: () => (/* binding */ compilePath)
/* harmony export */ });
/* harmony import */ var _within_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3969);

const pathMax = 1_000;
const timeMaxMs = 1_000;
/** The deepest that `..` descends: far beyond honest documents, well within the stack. */
const depthMax = 500;
const standardFunctions = ['count', 'length', 'match', 'search', 'value'];
let environment;
async function loadEnvironment() {
    const { JSONPathEnvironment } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19));
    const made = new JSONPathEnvironment({ strict: true, maxRecursionDepth: depthMax });
    for (const name of made.functionRegister.keys())
        if (!standardFunctions.includes(name))
            made.functionRegister.delete(name);
    return made;
}
/** Compiles a path, strictly by RFC 9535. Following it is bounded in time (1 s) and depth. */
async function compilePath(path) {
    if (path.length > pathMax)
        return { ok: false, message: `the path is longer than ${pathMax} characters` };
    const made = await (environment ??= loadEnvironment());
    try {
        const query = made.compile(path);
        const singular = query.singularQuery();
        // Without descent, filters and unions the work is at most the document's size, and the watchdog's cost can be saved.
        const isPlain = singular || !/\.\.|[?,]/u.test(path);
        const follow = (document) => {
            try {
                return query.query(document).values();
            }
            catch (error) {
                if (isTooDeep(error))
                    return 'too-deep';
                throw error;
            }
        };
        return { ok: true, value: { singular, select: isPlain ? follow : (document) => (0,_within_time_js__WEBPACK_IMPORTED_MODULE_0__/* .withinTime */ .d)(timeMaxMs, () => follow(document)) } };
    }
    catch (error) {
        return { ok: false, message: refusal(path, error) };
    }
}
/** The library's own limit, or the stack's. */
function isTooDeep(error) {
    return error instanceof RangeError || (error instanceof Error && error.name === 'JSONPathRecursionLimitError');
}
function refusal(path, error) {
    if (path === '')
        return 'an empty text is not a JSONPath; the whole document is $';
    if (!path.startsWith('$'))
        return `a JSONPath begins with $: $.${path.replace(/^\.+/u, '')}?`;
    const words = error instanceof Error ? error.message.replace(/ \('.*':(\d+)\)$/su, ' (at character $1)') : 'refused';
    return `not a JSONPath by RFC 9535: ${words}`;
}


/***/ })

};
