export const id = 53;
export const ids = [53];
export const modules = {

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

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ isNeeded),
/* harmony export */   K3: () => (/* binding */ upLine),
/* harmony export */   M: () => (/* binding */ outageLength),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   k9: () => (/* binding */ endIsUnsure),
/* harmony export */   kg: () => (/* binding */ cureLine)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9471);
/* harmony import */ var _domain_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7040);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5478);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3419);





const unsureMs = 60_000;
const attemptsKept = 12;
/** The first lines of an incident: its state, since when, and whether a person is needed; true without what follows. */
function headline(marker, service, clean) {
    const outage = (0,_domain_history_js__WEBPACK_IMPORTED_MODULE_1__/* .latest */ .IW)(marker);
    const { ending } = marker;
    switch (ending?.kind) {
        case undefined:
            return outage.endedAt === undefined ? lasting(outage, marker, service) : over(outage, marker, clean);
        case 'folded':
            return `**Folded into #${ending.into}, which tells the same outage. Nobody is needed here.**`;
        case 'retired':
            return `**Retired: this service is no longer configured. Nobody is needed.** It was last seen ${stateWord(outage)} at ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .clockUtc */ .bf)(outage.lastSeenAt, outage.startedAt)}.`;
        case 'settled':
            return outage.endedAt === undefined ? lasting(outage, marker, service) : `${upLine(outage, ' Nobody is needed.')} ${cureLine(outage, clean)}`;
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNever */ .x)(ending);
    }
}
/** Whether somebody has to act: people want to be called for it, and recovery is at its end or there is none. */
function isNeeded(outage, marker, service) {
    if (service !== undefined)
        return (0,_domain_change_js__WEBPACK_IMPORTED_MODULE_0__/* .needsPerson */ .z6)(outage, service);
    return outage.endedAt === undefined && marker.severity === 'critical' && (outage.recovery === 'none' || outage.recovery === 'exhausted');
}
function lasting(outage, marker, service) {
    const since = `${stateWord(outage).toUpperCase()} since ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .clockUtc */ .bf)(outage.startedAt, outage.lastSeenAt)}.`;
    return `**${since} ${recoveryWords(outage, service)} ${need(outage, marker, service)}**`;
}
const stateWord = (outage) => (outage.level === 'degraded' ? 'degraded' : 'down');
function need(outage, marker, service) {
    if (isNeeded(outage, marker, service))
        return 'You are needed.';
    const helpless = outage.recovery === 'none' || outage.recovery === 'exhausted';
    return helpless ? `A person is needed, but not at once (severity ${marker.severity}).` : 'Nobody is needed yet.';
}
function recoveryWords(outage, service) {
    switch (outage.recovery) {
        case 'none':
            return service === undefined || service.recovery.length === 0 ? 'It has no recovery steps.' : 'No recovery step was tried.';
        case 'running':
            return 'Recovery is under way.';
        case 'pending':
            return 'Recovery was started and its outcome is not known yet.';
        case 'interrupted':
            return 'Recovery was cut short by the end of the run; the next run tries again.';
        case 'exhausted':
            return exhaustedWords(outage);
        case 'recovered':
            return 'A recovery step seemed to help.';
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNever */ .x)(outage.recovery);
    }
}
function exhaustedWords({ attempts }) {
    const failed = attempts.filter(({ result }) => result !== 'not-applicable').length;
    if (attempts.length > 0 && failed === 0)
        return 'No recovery step could be applied.';
    if (failed === 0)
        return 'Recovery failed.';
    return `${failed >= attemptsKept ? 'At least ' : ''}${failed} recovery ${failed === 1 ? 'attempt' : 'attempts'} failed.`;
}
function over(outage, marker, clean) {
    if (outage.curedBy === undefined || (0,_domain_history_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(marker, 'paged', outage.id))
        return `${upLine(outage, ' Nobody is needed.')} ${cureLine(outage, clean)}`;
    return `**Healed by itself. Nobody is needed.** ${outage.level === 'degraded' ? 'Degraded' : 'Down'} ${outageLength(outage)}.`;
}
/** `**Up since 04:11:02 UTC, after 1 h 12 min 22 s.**`, with what is not known for sure said. */
function upLine(outage, more = '') {
    const endedAt = outage.endedAt ?? outage.lastSeenAt;
    const when = `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .clockUtc */ .bf)(endedAt, outage.startedAt)}${endIsUnsure(outage) ? ' at the latest' : ''}`;
    return `**${outage.level === 'degraded' ? 'Well' : 'Up'} since ${when}, after ${outageLength(outage)}.${more}**`;
}
/** What ended an outage: a step of ours, which try of it, or not we. */
function cureLine(outage, clean) {
    if (outage.curedBy === undefined)
        return 'Not by a recovery step of mine.';
    const cure = outage.attempts.findLast(({ result, label }) => result === 'cured' && label === outage.curedBy);
    const which = cure === undefined ? '' : cure.attempt === 1 ? ', first try' : `, try ${cure.attempt}`;
    return `Cured by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(clean(outage.curedBy, 200))}${which}.`;
}
/** How long an outage lasted: `40.1 s`, or between what and what when nobody looked at its end. */
function outageLength(outage) {
    const whole = (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)((0,_domain_history_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthMs */ .xI)(outage, outage.lastSeenAt));
    return endIsUnsure(outage) ? `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(outage.lastSeenAt - outage.startedAt)} to ${whole}` : whole;
}
/** Whether more than a minute lies between the last time that it was seen failing and the first pass. */
function endIsUnsure({ endedAt, lastSeenAt }) {
    return endedAt !== undefined && endedAt - lastSeenAt > unsureMs;
}


/***/ }),

/***/ 4053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createIncidentRenderer: () => (/* binding */ createIncidentRenderer)
});

// UNUSED EXPORTS: bodyCharsMax

// EXTERNAL MODULE: ./lib/domain/assert-never.js
var assert_never = __webpack_require__(9471);
// EXTERNAL MODULE: ./lib/domain/history.js
var domain_history = __webpack_require__(7040);
// EXTERNAL MODULE: ./lib/domain/marker.js
var domain_marker = __webpack_require__(3320);
// EXTERNAL MODULE: ./lib/render/duration.js
var duration = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/render/foreign.js
var foreign = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
;// CONCATENATED MODULE: ./lib/render/masked-marker.js

/** The longest text of a marker, in UTF-16 units: what is longer cannot be read back. */
const textMax = 4_000;
/**
 * The marker as it may be published: it stands hidden in a body that anybody can open, and the name of a check or a command may hold a secret.
 * What was clean already stays as it is; scope and service are its identity and are never touched.
 */
function maskedMarker(marker, clean) {
    const say = (text) => clean(text, textMax);
    return { ...marker, outages: (0,domain_history/* asOutages */.RN)(marker.outages.map((outage) => maskedOutage(outage, say))) };
}
function maskedOutage(outage, say) {
    const [first, ...rest] = outage.findings;
    return {
        ...outage,
        curedBy: outage.curedBy === undefined ? undefined : say(outage.curedBy),
        runUrl: outage.runUrl === undefined ? undefined : say(outage.runUrl),
        findings: [maskedFinding(first, say), ...rest.map((finding) => maskedFinding(finding, say))],
        attempts: outage.attempts.map((attempt) => maskedAttempt(attempt, say)),
    };
}
function maskedFinding(finding, say) {
    const evidence = finding.evidence === undefined ? undefined : say(finding.evidence);
    return { ...finding, check: say(finding.check), cause: say(finding.cause), expected: say(finding.expected), got: say(finding.got), evidence };
}
function maskedAttempt(attempt, say) {
    return { ...attempt, label: say(attempt.label), detail: say(attempt.detail), output: say(attempt.output), verification: say(attempt.verification) };
}

// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/render/timeline.js





/** The heading of the timeline: the day it begins, the time to detect and, once over, the time to recover. */
function timelineTitle(marker) {
    const outage = (0,domain_history/* latest */.IW)(marker);
    const recovered = outage.endedAt === undefined || marker.ending?.kind === 'retired' ? '' : ` · ${outage.curedBy === undefined ? 'back' : 'recovered'} after ${(0,headline/* outageLength */.M)(outage)}`;
    return `Timeline · ${(0,duration/* day */.vd)(outage.startedAt)} UTC · detected in ${(0,duration/* duration */.p0)(outage.confirmedAt - outage.startedAt)}${recovered}`;
}
/** The latest outage, a list item a moment, oldest first; the date stands where it changes. */
function timeline(marker, service, clean) {
    const outage = (0,domain_history/* latest */.IW)(marker);
    const lines = [...beginning(outage, service), ...outage.attempts.map((each) => attemptLine(each, clean)), ...ended(outage, marker), ...closing(marker, outage)];
    const sorted = lines.toSorted((a, b) => a.at - b.at);
    return sorted.map(({ at, text }, n) => {
        const before = sorted[n - 1]?.at ?? outage.startedAt;
        return `- ${(0,duration/* day */.vd)(at) === (0,duration/* day */.vd)(before) ? '' : `${(0,duration/* day */.vd)(at)} `}${text}`;
    });
}
function beginning(outage, service) {
    const threshold = service?.confirmation.failureThreshold;
    const passed = outage.level === 'degraded' ? 'degraded' : 'failed';
    return [
        { at: outage.startedAt, text: `${(0,duration/* clockTenths */.zZ)(outage.startedAt)} first ${passed} probe` },
        { at: outage.confirmedAt, text: `${(0,duration/* clockTenths */.zZ)(outage.confirmedAt)} confirmed${threshold === undefined ? '' : `, ${threshold} of ${threshold}`}` },
    ];
}
function attemptLine(attempt, clean) {
    const what = `${(0,markdown/* codeSpan */.SS)(clean(attempt.label, 200))} ${attempt.attempt}`;
    return { at: attempt.startedAt, text: `${(0,duration/* clock */.pm)(attempt.startedAt)} ${what}: ${(0,markdown/* markdownText */.p7)((0,words/* attemptWords */.vk)(attempt, clean))}` };
}
function ended(outage, { ending }) {
    const exhausted = outage.exhaustedAt === undefined ? [] : [{ at: outage.exhaustedAt, text: `${(0,duration/* clock */.pm)(outage.exhaustedAt)} recovery exhausted` }];
    if (outage.endedAt === undefined)
        return [...exhausted, ...stillSeen(outage)];
    if (ending?.kind === 'retired')
        return [...exhausted, { at: outage.lastSeenAt, text: `${(0,duration/* clock */.pm)(outage.lastSeenAt)} last seen ${levelWord(outage)}` }];
    if (!(0,headline/* endIsUnsure */.k9)(outage))
        return [...exhausted, { at: outage.endedAt, text: `${(0,duration/* clockTenths */.zZ)(outage.endedAt)} first passed probe` }];
    return [
        ...exhausted,
        { at: outage.lastSeenAt, text: `${(0,duration/* clock */.pm)(outage.lastSeenAt)} last seen ${levelWord(outage)}` },
        { at: outage.endedAt, text: `${(0,duration/* clock */.pm)(outage.endedAt)} first passed probe; nobody looked in between, so it came back at a time unknown` },
    ];
}
const levelWord = ({ level }) => (level === 'degraded' ? 'degraded' : 'down');
function stillSeen(outage) {
    const known = Math.max(outage.confirmedAt, outage.exhaustedAt ?? 0, ...outage.attempts.map(({ endedAt, startedAt }) => endedAt ?? startedAt));
    if (outage.lastSeenAt - known < 60_000)
        return [];
    return [{ at: outage.lastSeenAt, text: `${(0,duration/* clock */.pm)(outage.lastSeenAt)} seen again, still ${levelWord(outage)}` }];
}
function closing(marker, outage) {
    const said = marker.notices.filter((notice) => notice.outage === outage.id).map(({ kind, at }) => ({ at, text: `${(0,duration/* clock */.pm)(at)} ${noticeWords[kind]}` }));
    return marker.resolvedAt === undefined ? said : [...said, { at: marker.resolvedAt, text: `${(0,duration/* clock */.pm)(marker.resolvedAt)} closed` }];
}
const noticeWords = { paged: 'people were called', reopened: 'reopened: it had been closed while it lasted', resolved: 'people were told that it is over' };
/** The last lines that the latest attempts printed, a block of code each; what the next attempt printed again is shown once. */
function outputs({ attempts }, clean) {
    const isRepeated = ({ output, label }, n) => attempts.slice(n + 1).some((later) => later.label === label && later.output === output);
    const printed = attempts.filter((each, n) => each.output.trim() !== '' && !isRepeated(each, n)).slice(-3);
    return printed.map((each) => `Last lines of ${(0,markdown/* codeSpan */.SS)(clean(each.label, 200))} ${each.attempt}:\n\n${(0,markdown/* fenced */.OF)(clean(each.output, 1_000))}`).join('\n\n');
}
/** All outages of an incident that had several: how many and how long in all, then a list item each, oldest first. */
function outageList(marker, clean) {
    const count = (0,domain_history/* outageCount */.XL)(marker);
    if (count < 2)
        return undefined;
    const last = (0,domain_history/* latest */.IW)(marker);
    const title = `${count} outages since ${(0,duration/* day */.vd)(marker.openedAt)} UTC · ${(0,duration/* duration */.p0)((0,domain_history/* downMs */.Fw)(marker, last.lastSeenAt))} in all`;
    const { older } = marker;
    const forgotten = older.count === 0 ? [] : [`- ${older.count} older: ${(0,duration/* duration */.p0)(older.downMs)} in all`];
    return { title, lines: [...forgotten, ...marker.outages.map((each) => `- ${outageWords(each, clean)}`)] };
}
function outageWords(outage, clean) {
    const begin = `${(0,duration/* day */.vd)(outage.startedAt)} ${(0,duration/* clock */.pm)(outage.startedAt)}`;
    const cause = (0,markdown/* markdownText */.p7)(clean(outage.findings[0].cause, 100));
    if (outage.endedAt === undefined)
        return `${begin} until now, ${(0,duration/* duration */.p0)((0,domain_history/* lengthMs */.xI)(outage, outage.lastSeenAt))} so far: ${cause}`;
    const end = `${(0,duration/* day */.vd)(outage.endedAt) === (0,duration/* day */.vd)(outage.startedAt) ? '' : `${(0,duration/* day */.vd)(outage.endedAt)} `}${(0,duration/* clock */.pm)(outage.endedAt)}`;
    const cure = outage.curedBy === undefined ? '' : `; cured by ${(0,markdown/* codeSpan */.SS)(clean(outage.curedBy, 100))}`;
    return `${begin} to ${end}, ${(0,headline/* outageLength */.M)(outage)}: ${cause}${cure}`;
}

;// CONCATENATED MODULE: ./lib/render/incident.js










/** The longest body that is written, in UTF-16 units; GitHub takes 65,536, and people may write around ours. */
const bodyCharsMax = 60_000;
const titleCharsMax = 256;
const pagedMax = 20;
const triedMax = 8;
const nameMax = 4_000;
/** The one renderer of incidents, for issues and local records alike. The same marker and service always give the same text. */
function createIncidentRenderer(options) {
    const telling = { ...options, clean: options.clean ?? (0,foreign/* createClean */.Gt)([]) };
    return {
        title: (marker) => title(marker, telling.clean),
        body: (marker, service, page) => body({ marker: maskedMarker(marker, telling.clean), service, page }, telling),
        comment: (due, marker, service) => comment({ due, marker, service }, telling),
    };
}
function title(marker, clean) {
    const { level, findings } = marker.outages[0];
    return clean(`${marker.service} is ${level === 'degraded' ? 'degraded' : 'down'}: ${findings[0].cause}`, titleCharsMax);
}
function body(subject, telling) {
    const { marker, service } = subject;
    const outage = (0,domain_history/* latest */.IW)(marker);
    const begin = (0,domain_marker/* encodeMarker */.$N)(marker);
    const top = [`${first(subject, telling.clean)}  \n${facts(outage, marker, telling.clean)}`, ...attemptsOf(outage, telling.clean), next(outage, subject, telling)];
    const head = [`${begin}\n${top.filter((part) => part !== '').join('\n\n')}`];
    const printed = outputs(outage, telling.clean);
    const list = outageList(marker, telling.clean);
    const room = bodyCharsMax - head.join('').length - domain_marker/* endMark */.xl.length - 200;
    const events = folded(timelineTitle(marker), timeline(marker, service, telling.clean), room - printed.length);
    const outages = list === undefined ? [] : [folded(list.title, list.lines, room - printed.length - events.length)];
    const fold = printed === '' ? events : events.replace(/\n\n<\/details>$/, () => `\n\n${printed}\n\n</details>`);
    return [...head, fold, ...outages, domain_marker/* endMark */.xl].join('\n\n');
}
function first({ marker, service, page }, clean) {
    return (0,headline/* headline */.Pl)(marker, service, clean) + (page ? mentions(service) : '');
}
/** Only what is certainly a login or a team is mentioned. */
function mentions(service) {
    const names = (service?.incident.page ?? []).filter((name) => /^@[a-z\d][a-z\d-]*(?:\/[\w.-]+)?$/i.test(name)).slice(0, pagedMax);
    return names.map((name) => ` ${name}`).join('');
}
function facts(outage, marker, clean) {
    const lasts = outage.endedAt === undefined && marker.ending === undefined;
    const lines = outage.findings.slice(0, 3).map((finding) => (0,words/* findingLine */.mC)(finding, { clean, isOver: !lasts }));
    const alive = lasts && outage.level === 'failing' && outage.findings.every(words/* answered */.oQ) ? ['The port accepts connections: the process lives.'] : [];
    const quiet = outage.curedBy !== undefined && marker.ending === undefined && !lasts;
    const cure = quiet && headlineIsShort(marker, outage) ? [(0,headline/* cureLine */.kg)(outage, clean)] : [];
    const count = (0,domain_history/* outageCount */.XL)(marker);
    const which = count > 1 ? [`This is outage ${count} of this incident; the others are told at the end.`] : [];
    return [...lines, ...alive, ...cure, ...which].join('  \n');
}
/** Whether the headline says `Healed by itself` alone, and not by what. */
function headlineIsShort(marker, outage) {
    return !marker.notices.some(({ kind, outage: about }) => kind === 'paged' && about === outage.id);
}
function attemptsOf(outage, clean) {
    const failed = outage.endedAt === undefined || outage.attempts.some(({ result }) => result !== 'cured');
    if (outage.attempts.length === 0 || !failed)
        return [];
    const steps = (0,words/* tried */.J3)(outage.attempts, clean);
    const shown = steps.slice(-triedMax).map(words/* triedLine */.L7);
    const left = steps.length - shown.length;
    return [`**Tried**\n${[...(left > 0 ? [`- ${left} more before, told in the timeline`] : []), ...shown].join('\n')}`];
}
function next(outage, { marker, service }, { clean, runUrl, cron }) {
    const links = [runLink(outage.runUrl ?? runUrl, clean), service?.runbook === undefined ? undefined : webLink('runbook', service.runbook, clean)];
    const linked = links.filter((each) => each !== undefined).join(' · ');
    if (outage.endedAt !== undefined || marker.ending !== undefined)
        return linked;
    const check = service?.checks.find(({ name }) => clean(name, nameMax) === clean(outage.findings[0].check, nameMax));
    const lines = [
        ...(check === undefined ? [] : [`reproduce: ${(0,words/* reproduction */.N$)(check, clean)}`]),
        ...(linked === '' ? [] : [linked]),
        cron ? 'this is looked at again on schedule, and closed once all is well' : 'the next run looks at this again, and closes it once all is well',
    ];
    return `**Next**\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
function runLink(url, clean) {
    const id = url === undefined ? undefined : /\/actions\/runs\/(\d+)/.exec(url)?.[1];
    return url === undefined ? undefined : webLink(id === undefined ? 'run' : `run ${id}`, url, clean);
}
/** An address that holds a secret is shown with the secret masked, and leads nowhere. */
function webLink(label, address, clean) {
    const shown = clean(address, 2_000);
    return (0,markdown/* link */.nf)(label, shown === (0,foreign/* visible */.RK)(address) ? address : `masked ${shown}`);
}
/** A fold whose oldest lines give way when there is no room for all. */
function folded(title, lines, room) {
    let kept = lines.length;
    let size = lines.reduce((sum, line) => sum + line.length + 1, title.length + 100);
    for (; kept > 0 && size > room; kept -= 1)
        size -= (lines[lines.length - kept]?.length ?? 0) + 1;
    const left = lines.length - kept;
    const shown = [...(left > 0 ? [`- ${left} older ${left === 1 ? 'line is' : 'lines are'} left out for lack of room`] : []), ...lines.slice(left)];
    return `<details><summary>${title}</summary>\n\n${shown.join('\n')}\n\n</details>`;
}
function comment({ due, marker, service }, { clean }) {
    const outage = marker.outages.find(({ id }) => id === due.outage) ?? (0,domain_history/* latest */.IW)(marker);
    const called = due.page ? mentions(service) : '';
    return `${commentText(due, outage, { marker, service, page: due.page }, clean)}${called}${fact(due, outage, clean)}\n\n${(0,domain_marker/* commentKey */.Td)(due.kind, due.outage)}`;
}
function commentText(due, outage, subject, clean) {
    switch (due.kind) {
        case 'paged':
            return (0,headline/* headline */.Pl)({ ...subject.marker, outages: [outage], ending: undefined }, subject.service, clean);
        case 'reopened': {
            const needed = (0,headline/* isNeeded */.Ad)(outage, subject.marker, subject.service) ? ' You are needed.' : '';
            return `**Reopened: still ${outage.level === 'degraded' ? 'degraded' : 'down'}, since ${(0,duration/* clockUtc */.bf)(outage.startedAt, outage.lastSeenAt)}.${needed}** This was closed, and the service has not passed its checks since. Closed once more, it stays closed until the service has passed.`;
        }
        case 'resolved':
            return `${(0,headline/* upLine */.K3)(outage)} ${(0,headline/* cureLine */.kg)(outage, clean)}`;
        default:
            return (0,assert_never/* assertNever */.x)(due.kind);
    }
}
function fact(due, outage, clean) {
    return due.kind === 'resolved' ? '' : `  \n${(0,words/* findingLine */.mC)(outage.findings[0], { clean, isOver: false })}`;
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
