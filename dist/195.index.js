export const id = 195;
export const ids = [195];
export const modules = {

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createPlainLog)
/* harmony export */ });
/* harmony import */ var _render_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8649);

const linesMax = 1_000;
/** A log of one line a happening, for a workflow's log or a file; after a thousand lines it says so and is silent. */
function createPlainLog(write, clean) {
    const progressLine = (0,_render_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .createProgressTeller */ .W)(clean);
    let lines = 0;
    return {
        tell: (progress) => {
            const line = lines > linesMax ? undefined : progressLine(progress);
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
// EXTERNAL MODULE: ./lib/render/progress.js
var progress = __webpack_require__(8649);
;// CONCATENATED MODULE: ./lib/adapters/log-live.js


const eraseLine = '\r\u001B[2K';
/**
 * A log for a terminal: the last line tells how far the run is and is overwritten, what is not well stays above it.
 * What a guard does stays whole, and nothing is overwritten there: a command may write to the same terminal.
 * `end` takes the last line away, before the result is printed.
 */
function createLiveLog(terminal, options) {
    const progressLine = (0,progress/* createProgressTeller */.W)(options.clean);
    const examined = new Set();
    let isOverwritable = false;
    const put = (text, overwritable) => {
        terminal.write((isOverwritable ? eraseLine : '') + text);
        isOverwritable = overwritable;
    };
    return {
        tell: (progress) => {
            const line = progressLine(progress);
            if (progress.kind === 'noted') {
                if (line !== undefined)
                    put(`${line}\n`, false);
                return;
            }
            if (progress.kind === 'examined')
                examined.add(progress.service);
            const kept = line !== undefined && staysVisible(progress) ? `${line}\n` : '';
            const status = `${examined.size} of ${options.services} examined${line === undefined ? '' : ` · ${line}`}`;
            put(kept + (0,foreign/* cut */.Jj)(status, Math.max(20, terminal.columns() - 1)), true);
        },
        end: () => put('', false),
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


/***/ }),

/***/ 8144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ createEntryTeller),
/* harmony export */   GT: () => (/* binding */ reapedLine),
/* harmony export */   ZK: () => (/* binding */ reapedWords)
/* harmony export */ });
/* unused harmony export endingWords */
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9471);
/* harmony import */ var _domain_guard_next_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(208);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5478);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
/* harmony import */ var _guarded_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8936);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);






const causeMax = 300;
const nothingMore = {
    running: '',
    recovered: '',
    exhausted: 'every recovery step was tried in vain',
    pending: 'recovery was started, its outcome is not known yet',
    interrupted: 'recovery was cut short',
};
/** How a service was brought to its end, as the end of a sentence that begins with it. */
const endingWords = {
    gone: 'had ended by itself',
    'by-command': 'was ended by its stop command',
    politely: 'was ended politely',
    'by-force': 'was ended by force',
};
/** Words what a guard has just done, one masked line an entry that no log obeys; undefined for what is not worth a line, as heartbeats are. Its entries are told in order. */
function createEntryTeller(clean) {
    const memories = new Map();
    const restartsMax = new Map();
    return (entry) => {
        if (entry.kind === 'begun') {
            for (const { id, launch } of entry.services)
                restartsMax.set(id, launch?.restarts ?? 0);
            return undefined;
        }
        if (entry.kind === 'over' || entry.kind === 'snapshot')
            return undefined;
        const { service } = entry;
        const before = memories.get(service) ?? { bornAt: undefined, fellAt: undefined };
        memories.set(service, { bornAt: entry.kind === 'born' ? entry.at : before.bornAt, fellAt: entry.kind === 'fell' ? entry.at : before.fellAt });
        const words = entryWords(entry, { ...before, clean, restartsMax: restartsMax.get(service) });
        return words === undefined ? undefined : (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${clean(service, 60)}: ${words}`);
    };
}
function entryWords(entry, around) {
    const say = (text) => around.clean(text, causeMax);
    switch (entry.kind) {
        case 'born':
            return `started (pid ${entry.pid})`;
        case 'ready':
            return `ready${after(around.bornAt, entry.at, _duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)}`;
        case 'unready':
            return `could not be started: ${say((0,_guarded_words_js__WEBPACK_IMPORTED_MODULE_0__/* .startFault */ .HF)(entry.finding))}`;
        case 'beat':
            return undefined;
        case 'fell':
            return `DOWN since ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .clockMs */ .Lz)(entry.at, entry.at)} UTC: ${say(fallWords(entry))}`;
        case 'restarting':
            return `restart ${entry.nth}${around.restartsMax === undefined ? '' : ` of ${around.restartsMax}`}${(0,_domain_guard_next_step_js__WEBPACK_IMPORTED_MODULE_4__/* .restartDelayMs */ .ns)(entry.nth) === 0 ? '' : `, after a pause of ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)((0,_domain_guard_next_step_js__WEBPACK_IMPORTED_MODULE_4__/* .restartDelayMs */ .ns)(entry.nth))}`}`;
        case 'restarted':
            return restartedWords(entry, around);
        case 'climbed':
            return climbedWords(entry, around.clean);
        case 'rose':
            return `UP again${after(around.fellAt, entry.at, _duration_js__WEBPACK_IMPORTED_MODULE_3__/* .exactDuration */ .gf)}, ${entry.curedBy === undefined ? 'by itself' : `cured by ${say(entry.curedBy)}`}`;
        case 'gave-up':
            return 'nothing is left to try; from now on it is only watched';
        case 'stopped':
            return endingWords[entry.ending];
        case 'gap':
            return `nobody could look for ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(entry.at - entry.fromAt)}: the machine was suspended, or too busy`;
        case 'looked':
            return `answers, but does not pass its checks: ${say(entry.finding.cause)}`;
        case 'bug':
            return `is watched no longer, because of a bug in Mock Medic: ${say(entry.text)}`;
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(entry);
    }
}
const fallWords = ({ end, findings }) => (end === undefined ? findings[0].cause : (0,_guarded_words_js__WEBPACK_IMPORTED_MODULE_0__/* .endWords */ .Bx)(end));
function restartedWords({ outcome }, { fellAt, clean }) {
    switch (outcome.kind) {
        case 'cured':
            return `UP again${after(fellAt, outcome.passedAt, _duration_js__WEBPACK_IMPORTED_MODULE_3__/* .exactDuration */ .gf)}, by the restart`;
        case 'not-cured':
            return `the restart did not help: ${clean(outcome.finding.cause, causeMax)}`;
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(outcome);
    }
}
/** Each attempt is told twice, when it begins and when its outcome is known; the cure is told by the entry that follows. */
function climbedWords({ attempts, result }, clean) {
    const last = attempts.at(-1);
    if (result !== 'running')
        return nothingMore[result] === '' ? undefined : nothingMore[result];
    if (last === undefined)
        return undefined;
    const label = clean(last.label, 200);
    return last.result === 'running' && last.endedAt === undefined ? `trying ${label}, attempt ${last.attempt}` : `${label}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptWords */ .vk)(last, clean)}`;
}
const after = (from, to, words) => (from === undefined ? '' : ` after ${words(to - from)}`);
/** What had outlived a guard that was killed, as one masked line for a log. */
function reapedLine({ service, pid, ending }, clean) {
    return (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`A guard had been killed; ${clean(service, 60)} (pid ${pid}) ${reapedWords(ending)}.`);
}
/** How it was with a process that had outlived its guard. */
function reapedWords(ending) {
    return ending === 'gone' ? endingWords.gone : `was still running and ${endingWords[ending]}`;
}


/***/ }),

/***/ 8649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createProgressTeller),
/* harmony export */   d: () => (/* binding */ recordWords)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9471);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5478);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8144);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5001);





const resultWords = { running: 'under way', cured: 'cured', 'not-cured': 'not cured', 'not-applicable': 'not applicable', pending: 'outcome not known yet' };
/** Words what happens, in order: each as one masked line that no log obeys; undefined for what is not worth a line (a probe that passed). */
function createProgressTeller(clean) {
    const tellEntry = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .createEntryTeller */ .F5)(clean);
    return (progress) => {
        if (progress.kind === 'noted')
            return tellEntry(progress.entry);
        const words = progressWords(progress, (text) => clean(text, 200));
        return words === undefined ? undefined : (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${clean(progress.service, 60)}: ${words}`);
    };
}
function progressWords(progress, say) {
    switch (progress.kind) {
        case 'probed':
            return progress.verdict === 'healthy' ? undefined : `${say(progress.check)}: ${progress.verdict} in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(progress.tookMs)}${progress.cause === undefined ? '' : `, ${say(progress.cause)}`}`;
        case 'examined':
            return `${progress.verdict} after ${progress.probes} ${progress.probes === 1 ? 'probe' : 'probes'}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(progress.tookMs)}`;
        case 'attempting':
            return `trying ${say(progress.label)}, ${progress.attempt} of ${progress.of}${progress.delayMs > 0 ? `, in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(progress.delayMs)}` : ''}`;
        case 'attempted':
            return `${say(progress.label)}: ${progress.detail === '' ? '' : `${say(progress.detail)}, `}${resultWords[progress.result]}`;
        case 'recorded':
            return recordWords(progress.outcome, say);
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNever */ .x)(progress);
    }
}
/** What became of an incident, as plain words with its address. */
function recordWords(record, say) {
    switch (record.kind) {
        case 'off':
            return 'not recorded, as configured';
        case 'recorded':
            return _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .I[record.reason] + (record.incident === undefined ? '' : ` ${say(record.incident.url)}`);
        case 'unrecorded':
            return `not recorded: ${say(record.failure.message)}`;
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNever */ .x)(record);
    }
}


/***/ }),

/***/ 5001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reasonWords)
/* harmony export */ });
/** Why the record became what it is, or why nothing was written; a whole sentence each. */
const reasonWords = {
    well: 'It is well and no incident is open.',
    unknown: 'It could not be told how it is, so nothing was opened or closed.',
    'degraded-is-not-recorded': 'It is degraded, which is not recorded as an incident here.',
    'recovery-first': 'It is failing; recovery is tried before an incident is opened.',
    opened: 'It is failing, so an incident was opened.',
    'opened-pending': 'It is failing and recovery has not ended yet, so an incident was opened.',
    'failing-again': 'It is failing again within the reopen window, so its last incident was reopened.',
    healed: 'It failed and was healed in this run; that was recorded in a closed incident.',
    'healed-in-summary': 'It failed and was healed in this run; that is told here alone, as configured.',
    'healed-again': 'It failed and was healed in this run; that was added to its closed incident.',
    'still-failing': 'It is still failing; its incident stays open.',
    'got-worse': 'It was degraded and is failing now; its incident was raised.',
    'got-better': 'It was failing and is degraded now; its incident was lowered.',
    unsteady: 'It is neither failing nor well, now passing and now not; its incident stays as it is.',
    muted: 'It is failing, but a person has closed its incident: nothing is said until it has passed once.',
    'closed-too-early': 'It is still failing although a person had closed its incident, so that was reopened, once.',
    'closed-by-robot': 'It is still failing although a robot had closed its incident, so that was reopened.',
    resolved: 'It is well again, so its incident was closed.',
    settled: 'It is well again; somebody had closed its incident already.',
    folded: 'It had more than one incident; they were folded into one.',
    retired: 'It is no longer configured, so its incident was closed.',
};


/***/ })

};
