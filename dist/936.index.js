export const id = 936;
export const ids = [936];
export const modules = {

/***/ 208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ isForgiven),
/* harmony export */   ns: () => (/* binding */ restartDelayMs),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);

/** After so long without an outage, earlier restarts are forgotten. */
const forgivenAfterMs = 600_000;
const secondPauseMs = 1_000;
const pauseMaxMs = 30_000;
/** What a guard should do next, from what it knows of a service: restarts first, then the recovery ladder, each outage anew but for the restarts that still count. */
function nextStep(state) {
    switch (state.phase) {
        case 'waiting':
            return { kind: 'start' };
        case 'starting':
        case 'unready':
        case 'stopped':
            return { kind: 'rest' };
        case 'up':
        case 'given-up':
            return { kind: 'watch' };
        case 'down':
            return healing(state);
        default:
            return (0,_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(state.phase);
    }
}
function healing({ service, restartsCounted, outages }) {
    const nth = restartsCounted + 1;
    const isClimbed = outages.at(-1)?.outage.recovery !== 'running';
    if (!isClimbed && service.launch !== undefined && nth <= service.launch.restarts)
        return { kind: 'restart', nth, delayMs: restartDelayMs(nth) };
    return isClimbed || service.recovery.length === 0 ? { kind: 'give-up' } : { kind: 'climb' };
}
/** The pause before the nth restart that counts: none, then 1, 2, 4 … s, at most 30. */
function restartDelayMs(nth) {
    return nth <= 1 ? 0 : Math.min(pauseMaxMs, secondPauseMs * 2 ** (nth - 2));
}
/** Whether a service that had been up since `upSinceAt` was up for so long that earlier restarts count no more. */
function isForgiven(upSinceAt, fellAt) {
    return upSinceAt !== undefined && fellAt - upSinceAt >= forgivenAfterMs;
}


/***/ }),

/***/ 7330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ climbed),
/* harmony export */   AN: () => (/* binding */ fell),
/* harmony export */   BA: () => (/* binding */ restarted),
/* harmony export */   Uy: () => (/* binding */ restartLabel),
/* harmony export */   e$: () => (/* binding */ risen),
/* harmony export */   sw: () => (/* binding */ withAttempt),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(208);

const outagesMax = 30;
const attemptsMax = 20;
/** What a restart is called among the attempts of an outage. */
const restartLabel = 'restart';
/** The service with an outage more; one that still lasts goes on instead, as the line about its end must have been lost. */
function fell(known, { at, confirmedAt, findings, end }) {
    const before = known.outages.at(-1)?.outage;
    if (before !== undefined && before.endedAt === undefined)
        return stillDown(known, confirmedAt);
    // Nobody's outage begins before the one before it is over.
    const startedAt = Math.max(at, before?.endedAt ?? 0);
    const outage = {
        id: known.older.count + known.outages.length + 1,
        level: 'failing',
        startedAt,
        confirmedAt: Math.max(confirmedAt, startedAt),
        lastSeenAt: Math.max(confirmedAt, startedAt),
        endedAt: undefined,
        curedBy: undefined,
        recovery: 'running',
        exhaustedAt: undefined,
        findings,
        attempts: [],
        runUrl: undefined,
    };
    const guarded = { outage, wellUntilAt: wellUntilAt(known, { startedAt, end }), end, reset: end !== undefined };
    const all = [...known.outages, guarded];
    const [oldest] = all;
    const isFull = all.length > outagesMax && oldest !== undefined;
    return {
        ...known,
        phase: 'down',
        upSinceAt: undefined,
        restartsCounted: (0,_next_step_js__WEBPACK_IMPORTED_MODULE_0__/* .isForgiven */ .Zk)(known.upSinceAt, startedAt) ? 0 : known.restartsCounted,
        outages: isFull ? all.slice(1) : all,
        older: isFull ? { count: known.older.count + 1, downMs: known.older.downMs + lengthMs(oldest.outage) } : known.older,
    };
}
/** A process was well until it ended, unless nobody looked just before; of anything else it is only known when it was well. */
function wellUntilAt(known, { startedAt, end }) {
    const gap = known.gaps.at(-1);
    if (end === undefined)
        return Math.min(startedAt, known.wellAt ?? startedAt);
    return gap !== undefined && gap.toAt >= startedAt ? Math.min(startedAt, gap.fromAt) : startedAt;
}
function stillDown(known, seenAt) {
    return { ...changed(known, (outage) => ({ ...outage, recovery: 'running', lastSeenAt: Math.max(outage.lastSeenAt, seenAt) })), phase: 'down', upSinceAt: undefined };
}
const lengthMs = ({ startedAt, endedAt, lastSeenAt }) => Math.max(0, (endedAt ?? lastSeenAt) - startedAt);
/** The service with a restart more in its outage. */
function withAttempt(known, { at, nth }) {
    const attempt = { step: 0, label: restartLabel, attempt: nth, startedAt: at, endedAt: undefined, result: 'running', detail: '', output: '', verification: '' };
    return changed(known, (outage) => ({ ...outage, attempts: [...outage.attempts, attempt].slice(-attemptsMax), lastSeenAt: Math.max(outage.lastSeenAt, at) }), true);
}
/** The service with the outcome of its restart; cured, its outage is over. */
function restarted(known, { at, outcome }) {
    const cured = outcome.kind === 'cured';
    const tried = changed(known, (outage) => ({
        ...outage,
        lastSeenAt: cured ? outage.lastSeenAt : Math.max(outage.lastSeenAt, at),
        attempts: outage.attempts.map((attempt, n) => n === outage.attempts.length - 1 ? { ...attempt, endedAt: at, result: cured ? 'cured' : 'not-cured', verification: cured ? '' : outcome.finding.cause } : attempt),
    }));
    return cured ? risen(tried, { passedAt: outcome.passedAt, curedBy: restartLabel }) : tried;
}
/** The service with what its recovery ladder came to so far. */
function climbed(known, { at, attempts, result }) {
    return changed(known, (outage) => {
        // It tells all of its attempts each time; a step of its may be called as a restart is.
        const isTold = (known) => attempts.some(({ startedAt, step, label, attempt }) => startedAt === known.startedAt && step === known.step && label === known.label && attempt === known.attempt);
        const restarts = outage.attempts.filter((known) => !isTold(known));
        return {
            ...outage,
            attempts: [...restarts, ...attempts].slice(-attemptsMax),
            recovery: result === 'recovered' ? 'running' : result,
            exhaustedAt: result === 'exhausted' ? at : undefined,
            lastSeenAt: Math.max(outage.lastSeenAt, at),
        };
    });
}
/** The service up again since the first pass: not before its outage began, whatever a clock says. */
function risen(known, { passedAt, curedBy }) {
    const up = changed(known, (outage) => {
        const endedAt = Math.max(outage.startedAt, passedAt);
        return { ...outage, endedAt, curedBy, recovery: curedBy === undefined ? (outage.attempts.length === 0 ? 'none' : 'exhausted') : 'recovered', lastSeenAt: Math.min(outage.lastSeenAt, endedAt) };
    });
    return { ...up, phase: 'up', upSinceAt: passedAt, wellAt: passedAt };
}
/** The service with its outage changed, while that lasts; `reset` when the process was replaced. */
function changed(known, change, reset = false) {
    const last = known.outages.at(-1);
    if (last === undefined || last.outage.endedAt !== undefined)
        return known;
    return { ...known, outages: [...known.outages.slice(0, -1), { ...last, outage: change(last.outage), reset: last.reset || reset }] };
}


/***/ }),

/***/ 5478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ iso),
/* harmony export */   Lz: () => (/* binding */ clockMs),
/* harmony export */   bf: () => (/* binding */ clockUtc),
/* harmony export */   gf: () => (/* binding */ exactDuration),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zZ: () => (/* binding */ clockTenths)
/* harmony export */ });
const secondMs = 1_000;
const lastInstant = 8_640_000_000_000_000;
/** A length of time in words, to the tenth of a second below a minute, else to the second: `481 ms`, `40.1 s`, `1 h 12 min 22 s`. */
function duration(ms) {
    const length = Math.max(0, Math.round(ms));
    if (length < secondMs)
        return `${length} ms`;
    const tenths = Math.round(length / 100);
    if (tenths < 600)
        return `${tenths / 10} s`;
    return inParts(Math.round(length / secondMs));
}
/** A length of time to the millisecond: `131 ms`, `1.131 s`, `3 min 10.131 s`. */
function exactDuration(ms) {
    const length = Math.max(0, Math.round(ms));
    if (length < secondMs)
        return `${length} ms`;
    const seconds = `${((length % 60_000) / secondMs).toFixed(3)} s`;
    return length < 60_000 ? seconds : `${inParts(Math.floor(length / 60_000) * 60)} ${seconds}`;
}
function inParts(seconds) {
    const parts = [
        [Math.floor(seconds / 86_400), 'd'],
        [Math.floor(seconds / 3_600) % 24, 'h'],
        [Math.floor(seconds / 60) % 60, 'min'],
        [seconds % 60, 's'],
    ];
    return parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`).join(' ');
}
/** An instant in ISO 8601 with Z and milliseconds. */
function iso(at) {
    return new Date(Math.min(lastInstant, Math.max(0, at))).toISOString();
}
/** The date of an instant, UTC: `2026-11-23`. */
function day(at) {
    return iso(at).slice(0, 10);
}
/** The time of day of an instant, UTC, to the second: `02:58:40`. */
function clock(at) {
    return iso(at).slice(11, 19);
}
/** The time of day of an instant, UTC, to the tenth of a second: `02:58:40.2`. */
function clockTenths(at) {
    return iso(at).slice(11, 21);
}
/** The time of day with `UTC`, with the date before it when it lies on another day than `on`: `2026-11-22 23:59:10 UTC`. */
function clockUtc(at, on) {
    return `${day(at) === day(on) ? '' : `${day(at)} `}${clock(at)} UTC`;
}
/** The time of day to the millisecond, UTC, with the date before it when it lies on another day than `on`: `14:03:22.481`. */
function clockMs(at, on) {
    return `${day(at) === day(on) ? '' : `${day(at)} `}${iso(at).slice(11, 23)}`;
}


/***/ }),

/***/ 8936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ endWords),
/* harmony export */   HF: () => (/* binding */ startFault),
/* harmony export */   PL: () => (/* binding */ outageCause),
/* harmony export */   _f: () => (/* binding */ outageMs),
/* harmony export */   yT: () => (/* binding */ healingWords),
/* harmony export */   zO: () => (/* binding */ outageSentence)
/* harmony export */ });
/* harmony import */ var _domain_guard_outages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7330);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5478);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);



const wordsMax = 300;
/** How a process ended, as the end of a sentence that begins with it: `ended with exit 1`, `ended by SIGKILL`. */
function endWords({ words }) {
    if (words.startsWith('ended'))
        return words;
    return words.startsWith('exit') ? `ended with ${words}` : `ended: ${words}`;
}
/** Why a service could not be started, to go on after these words. */
function startFault({ cause }) {
    return cause.replace(/^the process could not be started: /, '');
}
/** Why an outage was, in short: how the process ended, or what its probes met. Not clean yet. */
function outageCause({ outage, end }) {
    return end === undefined ? outage.findings[0].cause : endWords(end);
}
/** How long an outage lasted, or had lasted when it was last seen, in milliseconds. */
function outageMs({ startedAt, endedAt, lastSeenAt }) {
    return Math.max(0, (endedAt ?? lastSeenAt) - startedAt);
}
/** One outage as the rest of a sentence that begins with its service: `ended by SIGKILL at 14:03:22.481, served again at 14:03:23.612; restart 1 of 10.` */
function outageSentence(guarded, watch, { place, ...telling }) {
    const { outage, reset } = guarded;
    const parts = [fall(guarded, watch, { ...telling, place }), ...healingWords(guarded, watch, telling)];
    const isReset = reset && outage.endedAt !== undefined;
    if (place === 'listed')
        return `${[...parts, ...(isReset ? ['state reset'] : [])].join('; ')}.`;
    return `${parts.join('; ')}.${isReset ? ' Its in-memory state was reset.' : ''}`;
}
/** What was tried against an outage, and what ended it where nothing of ours did. */
function healingWords({ outage }, { state }, telling) {
    return [...restartWords(outage, state.service.launch?.restarts ?? 0, telling), ...ladderWords(outage, telling), ...cureWords(outage)];
}
function fall(guarded, watch, telling) {
    const { outage, end } = guarded;
    const { clean, medium, on, place } = telling;
    const start = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .Lz)(outage.startedAt, on);
    if (end !== undefined)
        return `${medium.prose(clean(endWords(end), wordsMax))} at ${start}${returned(guarded, watch, telling)}`;
    const cause = place === 'alone' ? '' : `: ${medium.prose(clean(outage.findings[0].cause, wordsMax))}`;
    return `was down from ${start} ${returned(guarded, watch, telling)}${cause}`;
}
/** How an outage went on: what nobody saw is not claimed. */
function returned({ outage: { startedAt, endedAt }, end, wellUntilAt }, { blindSinceAt }, { on, place }) {
    if (endedAt === undefined && blindSinceAt === undefined)
        return end === undefined ? 'to the end' : ' and served no more';
    if (endedAt === undefined)
        return end === undefined ? 'for as long as it was watched' : ' and was not seen to serve again';
    const length = place === 'alone' && wellUntilAt === startedAt ? '' : ` (${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDuration */ .gf)(endedAt - startedAt)})`;
    return `${end === undefined ? 'to' : ', served again at'} ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .Lz)(endedAt, on)}${length}`;
}
/** What the guard did by itself, as opposed to the steps of the configuration, which may bear the same name but always answer something. */
const isRestart = ({ label, step, detail, output }) => label === _domain_guard_outages_js__WEBPACK_IMPORTED_MODULE_2__/* .restartLabel */ .Uy && step === 0 && detail === '' && output === '';
function restartWords({ attempts, curedBy }, max, { clean, medium }) {
    const restarts = attempts.filter(isRestart);
    const [first] = restarts;
    const last = restarts.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const words = `${restarts.length === 1 ? `restart ${last.attempt}` : `restarts ${first.attempt} ${restarts.length === 2 ? 'and' : 'to'} ${last.attempt}`} of ${max}`;
    if (last.result === 'cured' && curedBy === last.label)
        return [restarts.length === 1 ? words : `${words}, the last of which helped`];
    if (last.result === 'running')
        return [`${words}${restarts.length === 1 ? '' : ', the last of which'} was under way`];
    return [`${words} in vain: ${medium.prose(clean(last.verification, wordsMax))}`];
}
function ladderWords({ attempts }, { clean, medium }) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tried */ .J3)(attempts.filter((each) => !isRestart(each)), clean).map(({ label, times, words }) => `${medium.code(label)}${times > 1 ? ` x${times}` : ''}: ${medium.prose(words)}`);
}
function cureWords({ attempts, endedAt, curedBy, recovery }) {
    if (endedAt !== undefined)
        return curedBy === undefined ? ['it came back by itself'] : [];
    if (attempts.length > 0)
        return [];
    return [recovery === 'running' ? 'nothing had been tried yet' : 'nothing was left to try'];
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ verbatim),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4040);

/** Inline code that holds the text whatever it is: no line breaks, a fence longer than any run of backticks within, no HTML comments. */
function codeSpan(text) {
    const line = unhidden((0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
    if (line === '')
        return '` `';
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return fence + padding + line + padding + fence;
}
/** Inline code for a cell of a table: pipes are escaped, and no backslash stands before one. */
function tableCell(text) {
    return codeSpan(text.replaceAll(/\\(?=\|)/g, '\\ ')).replaceAll('|', String.raw `\|`);
}
/** A block of code that holds the text whatever it is; the lines of one-lined text (`⏎`) are lines again. */
function fenced(text) {
    const lines = text.split(/⏎|\r\n?|\n/).map((line) => unhidden((0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`.${line}`)).slice(1));
    return verbatim(lines.join('\n'));
}
/** A block of code that holds a document of our own as it is. */
function verbatim(document) {
    const fence = '`'.repeat(Math.max(3, longestRun(document) + 1));
    return `${fence}text\n${document}\n${fence}`;
}
/**
 * Words of ours and of the configuration in prose: plain words stay as they are, what stands between backticks is code,
 * and so is every word that could format, mention, refer, link or look like a commit.
 */
function markdownText(text) {
    const pieces = (0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).split('`');
    const quoted = pieces.length % 2 === 1 ? pieces : [pieces.join("'")];
    return quoted.map((piece, n) => (n % 2 === 1 ? codeSpan(piece) : prose(piece))).join('');
}
function prose(text) {
    const words = text.split(' ');
    const isUnsafe = words.map((word) => word !== '' && !isInert(word));
    const runs = words.map((word, n) => {
        if (!isUnsafe[n])
            return word;
        if (isUnsafe[n - 1])
            return undefined;
        const after = isUnsafe.indexOf(false, n);
        return codeSpan(words.slice(n, after < 0 ? undefined : after).join(' '));
    });
    return runs.filter((run) => run !== undefined).join(' ');
}
function isInert(word) {
    const isPlain = /^(?:[("'/]*[\p{L}\d][\p{L}\d.,()%/'"=-]*|(?=:\d))(?:(?::\d+)+[,.;)]?|[:;!?])?$/u.test(word) || /^(?:[·–…⏎]|[.,:;!?)]+)$/u.test(word);
    return isPlain && !/gh-\d|www\.|(?<![a-z\d])[0-9a-f]{7,}/iu.test(word);
}
/** A link, or its label alone when the address is not one of the web. */
function link(label, address) {
    if (!URL.canParse(address) || !/^https?:/.test(address))
        return `${markdownText(label)} ${codeSpan(address)}`;
    const safe = new URL(address).href.replaceAll(/[\\<>()[\]`|*_@]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${markdownText(label)}](${safe.replaceAll(/&(?=#?\w+;)/g, '&amp;')})`;
}
/** Breaks what begins or ends an HTML comment: our own marker is found in the source of a body, code or not. */
function unhidden(text) {
    return text.replaceAll('<!--', '<! --').replaceAll('-->', '-- >').replaceAll('--!>', '-- !>');
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);

/** Markdown, for issues and summaries. */
const markdown = { code: _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS, prose: _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7, strong: (text) => `**${text}**` };
/** Plain text, which whoever prints it sends through `logLine`. */
const plainText = { code: (text) => text, prose: (text) => text, strong: (text) => text };
/** A service's id as code. */
function nameOf(id, { clean, medium }) {
    return medium.code(clean(id, 60));
}
/** Several names in a row: `a`, `b` and `c`; of more than `max` the others are counted. */
function listed(names, max) {
    const shown = names.length > max ? [...names.slice(0, max), `${names.length - max} more`] : names;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ findingWords),
/* harmony export */   J3: () => (/* binding */ tried),
/* harmony export */   L7: () => (/* binding */ triedLine),
/* harmony export */   N$: () => (/* binding */ reproduction),
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   mC: () => (/* binding */ findingLine),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   vk: () => (/* binding */ attemptWords)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9471);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5478);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
/* harmony import */ var _medium_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1753);




const gotMax = 200;
const evidenceMax = 300;
const wordsMax = 200;
/** The fact on the wire as one line of Markdown: ``\`GET /orders\` answers 503, want 2xx: \`{"error":"db locked"}\` ``. */
function findingLine(finding, style) {
    return findingWords(finding, style, _medium_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD);
}
/** The fact on the wire as one line of plain text. */
function findingText(finding, style) {
    return findingWords(finding, style, _medium_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh);
}
/** The fact on the wire as one line in a medium. */
function findingWords(finding, { clean, isOver }, { code, prose }) {
    const check = code(clean(finding.check, wordsMax));
    const got = prose(clean(finding.got, gotMax));
    const expected = prose(clean(finding.expected.replace(/^status /, ''), wordsMax));
    const evidence = finding.evidence === undefined || finding.evidence.trim() === '' ? '' : `: ${code(clean(finding.evidence, evidenceMax))}`;
    const want = isOver ? 'wanted' : 'want';
    if (answeredStatus(finding))
        return `${check} ${isOver ? 'answered' : 'answers'} ${got}, ${want} ${expected}${evidence}`;
    if (finding.class === 'target-down' || finding.class === 'runner-network')
        return `${check}: ${got}${evidence}`;
    return `${check}: ${want} ${expected}, got ${got}${evidence}`;
}
/** Whether a status code came, and not the one that was wanted. */
function answeredStatus({ expected, got }) {
    return expected.startsWith('status ') && /^\d{3}(?: from \S+)?$/.test(got);
}
/** Whether the service answered at all, wrong as the answer was. */
function answered(finding) {
    return finding.class === 'assertion' || answeredStatus(finding);
}
/** What was tried, in order, masked and bounded, the attempts of one step that came to the same as one. */
function tried(attempts, clean) {
    const groups = [];
    for (const attempt of attempts) {
        const key = `${attempt.step}/${attempt.result}/${attempt.label}`;
        const last = groups.at(-1);
        if (last?.key === key)
            last.attempts.push(attempt);
        else
            groups.push({ key, attempts: [attempt] });
    }
    return groups.flatMap(({ attempts }) => attempts.slice(-1).map((last) => ({ label: clean(last.label, wordsMax), times: attempts.length, words: attemptWords(last, clean) })));
}
/** What an attempt came to: `exit 0, 31 s; still HTTP 503`. */
function attemptWords(attempt, clean) {
    const detail = clean(attempt.detail, gotMax);
    const verification = clean(attempt.verification, gotMax);
    const took = attempt.endedAt === undefined ? '' : `, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(attempt.endedAt - attempt.startedAt)}`;
    switch (attempt.result) {
        case 'running':
            return verification === '' ? `begun at ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .clock */ .pm)(attempt.startedAt)} UTC, no outcome yet` : joined(detail, verification);
        case 'pending':
            return joined(detail, 'its outcome is not known yet');
        case 'not-applicable':
            return joined('not applicable', detail);
        case 'cured':
            return joined(`${detail}${took}`, 'cured');
        case 'not-cured':
            return joined(`${detail}${took}`, verification);
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(attempt.result);
    }
}
const joined = (first, second) => [first, second].filter((words) => words !== '').join('; ');
/** A list item of what was tried. */
function triedLine({ label, times, words }) {
    return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(label)}${times > 1 ? ` x${times}` : ''}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(words)}`;
}
/** What a person can type to see the failure; headers and body are left out, for they may hold secrets. */
function reproduction(check, clean) {
    if (check.kind === 'tcp')
        return `\`nc -vz\` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(`${check.host} ${check.port}`)}`;
    const flags = `${check.method === 'HEAD' ? '-I' : '-i'}${check.followRedirects ? 'L' : ''}`;
    const method = check.method === 'GET' || check.method === 'HEAD' ? '' : ` -X ${check.method}`;
    const command = `curl ${flags}${method} ${shellQuoted(check.url)}`;
    const left = [...(check.headers.length > 0 ? ['headers'] : []), ...(check.body === undefined ? [] : ['body'])];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(clean(command, 1_000)) + (left.length > 0 ? ` (its ${left.join(' and ')} left out)` : '');
}
function shellQuoted(text) {
    return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ })

};
