export const id = 127;
export const ids = [127];
export const modules = {

/***/ 6127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendRequest: () => (/* binding */ sendRequest)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);

const bodyMaxBytes = 8 * 1024;
/** Sends the request of an HTTP recovery step once, as a probe that any answer satisfies; redirects are not followed. */
async function sendRequest(step, prober, signal) {
    const seen = await prober.probe(asCheck(step), signal);
    switch (seen.kind) {
        case 'responded': {
            const status = seen.response?.status ?? 0;
            return { kind: status >= 200 && status < 300 ? 'done' : 'failed', detail: `HTTP ${status}`, output: seen.response?.body ?? '' };
        }
        case 'unreachable':
        case 'not-probed':
            return { kind: 'failed', detail: seen.detail, output: '' };
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(seen);
    }
}
function asCheck(step) {
    return {
        kind: 'http',
        name: step.label,
        timeoutMs: step.timeoutMs,
        family: 'any',
        expect: { status: undefined, withinMs: undefined, headers: [], body: undefined, json: [] },
        warn: undefined,
        method: step.method,
        url: step.url,
        headers: step.headers,
        body: step.body,
        // A fork's request may go to loopback only, and a redirect would lead it away.
        followRedirects: false,
        bodyMaxBytes,
    };
}


/***/ })

};
