export const id = 195;
export const ids = [195];
export const modules = {

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createPlainLog)
/* harmony export */ });
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1762);

const linesMax = 1_000;
/** A log of one line a happening, for a workflow's log or a file; after a thousand lines it says so and is silent. */
function createPlainLog(write, clean) {
    let lines = 0;
    return {
        tell: (progress) => {
            const line = lines > linesMax ? undefined : (0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .progressLine */ .o)(progress, clean);
            if (line === undefined)
                return;
            lines += 1;
            write(lines > linesMax ? 'more happened than is shown here; the report tells how it ended' : line);
        },
    };
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLog: () => (/* binding */ createLog)
});

// EXTERNAL MODULE: ./lib/render/foreign.js
var foreign = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/render/terminal.js
var render_terminal = __webpack_require__(1762);
;// CONCATENATED MODULE: ./lib/adapters/log-live.js


const eraseLine = '\r\u001B[2K';
/**
 * A log for a terminal: the last line tells how far the run is and is overwritten, what is not well stays above it.
 * `end` takes the last line away, before the result is printed.
 */
function createLiveLog(terminal, options) {
    const examined = new Set();
    return {
        tell: (progress) => {
            if (progress.kind === 'examined')
                examined.add(progress.service);
            const line = (0,render_terminal/* progressLine */.o)(progress, options.clean);
            const kept = line !== undefined && staysVisible(progress) ? `${line}\n` : '';
            const status = `${examined.size} of ${options.services} examined${line === undefined ? '' : ` · ${line}`}`;
            terminal.write(eraseLine + kept + (0,foreign/* cut */.Jj)(status, Math.max(20, terminal.columns() - 1)));
        },
        end: () => terminal.write(eraseLine),
    };
}
function staysVisible(progress) {
    return progress.kind === 'attempted' || progress.kind === 'recorded' || (progress.kind === 'examined' && progress.verdict !== 'healthy');
}

// EXTERNAL MODULE: ./lib/adapters/log-plain.js
var log_plain = __webpack_require__(6427);
;// CONCATENATED MODULE: ./lib/adapters/log-quiet.js
/** A log that says nothing, for results that a program reads. */
const quietLog = { tell: () => { } };

;// CONCATENATED MODULE: ./lib/adapters/log-stream.js



/** The log that suits a stream: live on a terminal, lines elsewhere, nothing when asked to be quiet. `end` leaves the stream at the start of a line. */
function createLog(stream, options) {
    if (options.quiet)
        return { ...quietLog, end: () => { } };
    if (!stream.isTTY)
        return { ...(0,log_plain/* createPlainLog */.P)((line) => void stream.write(`${line}\n`), options.clean), end: () => { } };
    return createLiveLog({ write: (text) => void stream.write(text), columns: () => stream.columns }, options);
}


/***/ })

};
