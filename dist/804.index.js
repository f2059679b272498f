export const id = 804;
export const ids = [804];
export const modules = {

/***/ 6545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blame)
/* harmony export */ });
/** Says whether what failed in a job, or in the command that was run under guard, may have failed because of a mock. */
function blame(report) {
    const { job, command } = report.guard ?? { job: 'unknown', command: undefined };
    const watches = report.services.flatMap(({ watch }) => (watch === undefined ? [] : [watch]));
    const [first, ...rest] = watches.flatMap(suspicions).filter(({ fromAt, toAt }) => command === undefined || (fromAt <= command.endedAt && (toAt ?? Infinity) >= command.startedAt));
    if (first !== undefined)
        return { kind: 'suspect', suspicions: [first, ...rest] };
    const blips = watches
        .flatMap(({ state }) => (state.blips === 0 || state.blipAt === undefined ? [] : [{ service: state.service.id, count: state.blips, lastAt: state.blipAt }]))
        // Only the last one's time is known: one after the command's end hides none that came before it.
        .filter(({ lastAt }) => command === undefined || lastAt >= command.startedAt);
    const blind = watches.flatMap(({ blindSinceAt }) => (blindSinceAt === undefined ? [] : [blindSinceAt]));
    const unseen = watches.flatMap(({ state }) => state.gaps).filter(({ fromAt, toAt }) => command === undefined || (fromAt <= command.endedAt && toAt >= command.startedAt));
    const isWrong = watches.some(({ state }) => state.lastLook !== undefined || state.unknownBeats > 0);
    const isDoubtful = blips.length > 0 || blind.length > 0 || unseen.length > 0 || isWrong || report.services.some(({ verdict }) => verdict !== 'healthy');
    if (isDoubtful)
        return { kind: 'doubtful', blindSinceAt: blind.length === 0 ? undefined : Math.min(...blind), blips };
    const failed = command === undefined ? job === 'failure' : command.code !== 0;
    return { kind: failed ? 'innocent' : 'quiet' };
}
/** From when it was last known to be well: between that and the first failed probe nobody looked. */
function suspicions({ state, outages }) {
    return outages.map(({ outage, wellUntilAt }) => ({ service: state.service.id, fromAt: wellUntilAt, toAt: outage.endedAt }));
}


/***/ }),

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ commandSentence),
/* harmony export */   HR: () => (/* binding */ suspicionSentence),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   gs: () => (/* binding */ blameSentences)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9471);
/* harmony import */ var _domain_guard_blame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6545);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5478);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3579);
/* harmony import */ var _medium_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1753);





const sentencesMax = 10;
/** Whether what was run in the job, or under guard, failed as far as is known. */
function hasFailed({ job, command }) {
    return command === undefined ? job === 'failure' : command.code !== 0;
}
/** How the command that was run under guard ended; none where there was no command. */
function commandSentence({ command }, { clean, medium }) {
    if (command === undefined)
        return [];
    return [`${medium.code(clean(command.words, 200))} ended with exit ${command.code} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(command.endedAt - command.startedAt)}.`];
}
/** Whether a red test was the mocks' fault, a sentence each: when tests may have failed because of which mock, or that none did. None when nothing happened. */
function blameSentences(report, facts, telling) {
    const verdict = (0,_domain_guard_blame_js__WEBPACK_IMPORTED_MODULE_2__/* .blame */ .S)(report);
    switch (verdict.kind) {
        case 'suspect':
            return [...suspicionSentences(verdict.suspicions, report, telling), ...doubts(report, telling)];
        case 'doubtful':
            return [...doubts(report, telling), ...(hasFailed(facts) ? doubtSentence(report) : [])];
        case 'innocent':
            return [`The mocks were up ${fellOutside(report) ? 'while the command ran' : 'throughout'}; the failure is not theirs.`];
        case 'quiet':
            return [];
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNever */ .x)(verdict);
    }
}
function doubts(report, telling) {
    return [...blindSentences(report, telling), ...gapSentences(report, telling), ...blipSentences(report, telling), ...lookSentences(report, telling)];
}
/** Outages before or after the command that was run cannot have failed it. */
const fellOutside = (report) => report.services.some(({ watch }) => watch !== undefined && (0,_measures_js__WEBPACK_IMPORTED_MODULE_4__/* .outageTotal */ .Uh)(watch) > 0);
function suspicionSentences(suspicions, { services }, telling) {
    const shown = suspicions.toSorted((a, b) => a.fromAt - b.fromAt).slice(0, sentencesMax);
    const forgotten = services.reduce((sum, { watch }) => sum + (watch?.state.older.count ?? 0), 0);
    const left = suspicions.length - shown.length + forgotten;
    return [...shown.map((each) => suspicionSentence(each, telling)), ...(left > 0 ? [`And ${left} more ${left === 1 ? 'outage' : 'outages'}.`] : [])];
}
/** The sentence about one outage: `A test that failed between … and … UTC (1.131 s) may have failed because of orders.` */
function suspicionSentence({ service, fromAt, toAt }, telling) {
    const { medium, on } = telling;
    const when = toAt === undefined ? `from ${medium.strong(`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .Lz)(fromAt, on)} UTC`)} on` : `between ${medium.strong(`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .Lz)(fromAt, on)} and ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .Lz)(toAt, on)} UTC`)} (${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDuration */ .gf)(toAt - fromAt)})`;
    return `A test that failed ${when} may have failed because of ${(0,_medium_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(service, telling)}.`;
}
function blindSentences({ services }, telling) {
    const groups = new Map();
    for (const { service, watch } of services) {
        if (watch?.blindSinceAt === undefined)
            continue;
        const since = telling.medium.strong(`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .Lz)(watch.blindSinceAt, telling.on)} UTC`);
        const why = `because ${telling.clean(watch.blindBecause, 200)}`;
        const group = groups.get(since + why) ?? { since, why, ids: [] };
        group.ids.push(service.id);
        groups.set(since + why, group);
    }
    return [...groups.values()].slice(0, sentencesMax).map(({ since, why, ids }) => {
        const whose = ids.length === services.length ? '' : ` of ${(0,_medium_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(ids.map((id) => (0,_medium_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(id, telling)), sentencesMax)}`;
        return `Nothing is known${whose} from ${since} on, ${why}.`;
    });
}
function blipSentences({ services }, telling) {
    const blips = services.flatMap(({ watch }) => (watch?.state.blipAt === undefined ? [] : [{ ...watch.state, at: watch.state.blipAt }]));
    const shown = blips.slice(0, sentencesMax).map(({ service, blips, at }) => {
        const when = `at ${telling.medium.strong(`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .Lz)(at, telling.on)} UTC`)}`;
        return `${blips} ${blips === 1 ? 'heartbeat' : 'heartbeats'} of ${(0,_medium_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(service.id, telling)} failed, ${blips === 1 ? '' : 'the last '}${when}, without an outage being confirmed.`;
    });
    return blips.length > shown.length ? [...shown, `So did heartbeats of ${blips.length - shown.length} more.`] : shown;
}
function gapSentences({ services }, telling) {
    const gaps = services.flatMap(({ watch }) => watch?.state.gaps ?? []).toSorted((a, b) => a.fromAt - b.fromAt);
    const apart = gaps.filter(({ fromAt }, n) => n === 0 || fromAt > (gaps[n - 1]?.toAt ?? 0));
    return apart.slice(0, sentencesMax).map(({ fromAt, toAt }) => `Nobody looked between ${telling.medium.strong(`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .Lz)(fromAt, telling.on)} and ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .Lz)(toAt, telling.on)} UTC`)}: the machine was suspended, or too busy.`);
}
function lookSentences({ services }, telling) {
    const wrong = services.flatMap(({ service, watch }) => (watch?.state.lastLook === undefined ? [] : [{ id: service.id, ...watch.state.lastLook }]));
    return wrong.slice(0, sentencesMax).map(({ id, sinceAt, finding }) => {
        const cause = telling.medium.prose(telling.clean(finding.cause, 200));
        return `At the end ${(0,_medium_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(id, telling)} answered, but did not pass its checks (${cause}); since ${telling.medium.strong(`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .Lz)(sinceAt, telling.on)} UTC`)}, when it last did, a test may have failed because of it.`;
    });
}
function doubtSentence({ services }) {
    if (services.some(({ watch }) => watch?.state.fault !== undefined || watch?.state.lastLook !== undefined))
        return [];
    const isBlind = services.some(({ verdict, watch }) => verdict === 'unknown' || (watch?.state.unknownBeats ?? 0) > 0);
    return [isBlind ? "Whether the failure is the mocks' cannot be told." : 'A test that failed just then may have failed because of that.'];
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pj: () => (/* binding */ isDown),
/* harmony export */   _7: () => (/* binding */ guardCountWords),
/* harmony export */   gn: () => (/* binding */ watchedOf),
/* harmony export */   wm: () => (/* binding */ reapedSentences),
/* harmony export */   xX: () => (/* binding */ factSentences)
/* harmony export */ });
/* unused harmony export unmatchedCount */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5478);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8144);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3579);
/* harmony import */ var _medium_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1753);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2720);





const unmatchedMax = 5;
const requestMax = 200;
const sentencesMax = 20;
/** The services of a report that were under guard. */
function watchedOf({ services }) {
    return services.filter((each) => each.watch !== undefined);
}
/** A report of guards in a phrase: `3 healthy for 3 min 10 s`, or `3 · 1 outage, healed`. */
function guardCountWords(report) {
    const watched = watchedOf(report);
    const total = report.services.length;
    const unstarted = watched.filter(({ watch }) => watch.state.fault !== undefined).length;
    const unknown = watched.filter((each) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcome */ .bu)(each) === 'unknown').length;
    const blips = watched.reduce((sum, { watch }) => sum + watch.state.blips, 0);
    const parts = [...(unstarted > 0 ? [`${unstarted} could not be started`] : []), ...outageCount(watched), ...(unknown > 0 ? [`${unknown} unknown`] : [])];
    if (parts.length > 0)
        return `${total} · ${parts.join(' · ')}`;
    const healthy = `${total} healthy for ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(Math.min(...watched.map(({ watch }) => watch.upMs)))}`;
    return blips === 0 ? healthy : `${healthy}, ${blips} ${blips === 1 ? 'heartbeat' : 'heartbeats'} failed`;
}
function outageCount(watched) {
    const outages = watched.reduce((sum, { watch }) => sum + (0,_measures_js__WEBPACK_IMPORTED_MODULE_4__/* .outageTotal */ .Uh)(watch), 0);
    if (outages === 0)
        return [];
    const lasting = watched.filter(isDown).length;
    return [`${outages} ${outages === 1 ? 'outage' : 'outages'}, ${lasting === 0 ? 'healed' : outages === 1 ? 'not healed' : `${lasting} not healed`}`];
}
/** Whether a service was down when its guard last saw it. */
function isDown({ watch }) {
    const last = watch.outages.at(-1)?.outage;
    return last !== undefined && last.endedAt === undefined;
}
/** What is worth knowing of guarded services besides their outages, a sentence each: calls, degraded heartbeats, who had to be ended by force. */
function factSentences(report, telling) {
    const watched = watchedOf(report);
    const all = [...watched.flatMap(({ watch }) => callsSentence(watch, telling)), ...watched.flatMap(({ watch }) => degradedSentence(watch, telling)), ...forceSentence(watched, telling)];
    return all.length > sentencesMax ? [...all.slice(0, sentencesMax), `${all.length - sentencesMax} more facts are in report.json.`] : all;
}
function callsSentence({ state }, telling) {
    const { calls, service } = state;
    // At least none says nothing.
    if (calls === undefined || (calls.served === 0 && !calls.complete))
        return [];
    const unmatched = unmatchedCount(calls);
    const missed = unmatched === 0 ? '' : `; ${unmatched} matched no route: ${unmatchedWords(calls, telling)}`;
    return [`${(0,_medium_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(service.id, telling)} served ${calls.complete ? '' : 'at least '}${calls.served} ${calls.served === 1 ? 'call' : 'calls'}${missed}.`];
}
/** How many calls matched no route. */
function unmatchedCount({ unmatched, unlisted }) {
    return unmatched.reduce((sum, { count }) => sum + count, unlisted);
}
function unmatchedWords(calls, { clean, medium }) {
    const { unmatched } = calls;
    const shown = unmatched.slice(0, unmatchedMax);
    const left = unmatchedCount(calls) - shown.reduce((sum, { count }) => sum + count, 0);
    const words = shown.map(({ request, count }) => `${medium.code(clean(request, requestMax))}${count > 1 && unmatched.length > 1 ? ` x${count}` : ''}`);
    return `${words.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
function degradedSentence({ state }, telling) {
    const { beats, degradedBeats, service } = state;
    return degradedBeats === 0 ? [] : [`${degradedBeats} of ${beats} heartbeats of ${(0,_medium_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(service.id, telling)} were degraded.`];
}
function forceSentence(watched, telling) {
    const forced = watched.filter(({ watch }) => watch.state.ending === 'by-force').map(({ service }) => (0,_medium_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(service.id, telling));
    return forced.length === 0 ? [] : [`${(0,_medium_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(forced, sentencesMax)} ${forced.length === 1 ? 'was' : 'were'} ended by force.`];
}
/** What had outlived a guard that was killed, a sentence each. */
function reapedSentences({ reaped }, telling) {
    const shown = reaped.slice(0, sentencesMax).map(({ service, pid, ending }) => `The guard had been killed; ${(0,_medium_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(service, telling)} (pid ${pid}) ${(0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .reapedWords */ .ZK)(ending)}.`);
    return reaped.length > shown.length ? [...shown, `${reaped.length - shown.length} more had outlived it.`] : shown;
}


/***/ }),

/***/ 5473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ storyOf),
/* harmony export */   l: () => (/* binding */ troubledOf)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5478);
/* harmony import */ var _guard_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8631);
/* harmony import */ var _guarded_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8936);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3579);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2720);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);






const shownMax = 10;
const causeMax = 300;
/** The guarded services of which something is to be told, in their order. What happened to all of them alike is told once, elsewhere. */
function troubledOf(report) {
    const watched = (0,_guard_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .watchedOf */ .gn)(report);
    const isUnstarted = watched.some(({ watch }) => watch.state.fault !== undefined);
    return watched.filter((each) => {
        const { record, watch } = each;
        if (record.kind === 'unrecorded' || watch.state.fault !== undefined || (0,_measures_js__WEBPACK_IMPORTED_MODULE_4__/* .outageTotal */ .Uh)(watch) > 0)
            return true;
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcome */ .bu)(each) === 'unknown' && watch.blindSinceAt === undefined && (watch.state.readyAt !== undefined || !isUnstarted);
    });
}
/** The story of a guarded service. */
function storyOf(each, telling) {
    const { watch, examination } = each;
    const { clean, medium } = telling;
    const { fault } = watch.state;
    if (fault !== undefined)
        return { lead: `could not be started: ${medium.prose(clean((0,_guarded_words_js__WEBPACK_IMPORTED_MODULE_1__/* .startFault */ .HF)(fault), causeMax))}.`, outages: [], facts: fault.evidence === undefined ? [] : [factOf(fault, telling)] };
    if (watch.outages.length > 0)
        return fallen(each, telling);
    if (examination.verdict.kind === 'healthy')
        return { lead: 'was up throughout.', outages: [], facts: [] };
    return { lead: `is ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcome */ .bu)(each)}: ${medium.prose(clean(examination.verdict.findings[0].cause, causeMax))}.`, outages: [], facts: [] };
}
function fallen(each, telling) {
    const { watch } = each;
    const last = watch.outages.at(-1);
    const facts = last === undefined || last.end !== undefined ? [] : [factOf(last.outage.findings[0], telling)];
    const total = (0,_measures_js__WEBPACK_IMPORTED_MODULE_4__/* .outageTotal */ .Uh)(watch);
    if (total === 1 && last !== undefined)
        return { lead: (0,_guarded_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outageSentence */ .zO)(last, watch, { ...telling, place: 'alone' }), outages: [], facts };
    const shown = watch.outages.slice(-shownMax);
    const sentences = shown.map((one) => (0,_guarded_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outageSentence */ .zO)(one, watch, { ...telling, place: 'listed' }));
    return { lead: `fell ${total} times${(0,_guard_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isDown */ .Pj)(each) ? ' and was down at the end' : ''}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(watch.downMs)} in all.`, outages: [...earlier(each, shown), ...sentences], facts };
}
function earlier({ watch }, shown) {
    const { older } = watch.state;
    const cut = watch.outages.slice(0, watch.outages.length - shown.length);
    const count = older.count + cut.length;
    return count === 0 ? [] : [`${count} earlier: ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(cut.reduce((sum, { outage }) => sum + (0,_guarded_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outageMs */ ._f)(outage), older.downMs))} in all`];
}
/** It is over when it is told: the service was brought to its end. */
function factOf(finding, { clean, medium }) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .findingWords */ .Hu)(finding, { clean, isOver: true }, medium);
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

/***/ 3579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ outageTotal),
/* harmony export */   Us: () => (/* binding */ latencyWords),
/* harmony export */   Wr: () => (/* binding */ roundedMs),
/* harmony export */   eH: () => (/* binding */ uptimeWords)
/* harmony export */ });
const share = 1_000;
const wholeFromMs = 9.95;
/** The share of the known time for which a service was up: `99.4 %`, rounded down so that 100 % means no downtime; empty when it never served. */
function uptimeWords({ uptime, downMs }) {
    if (uptime === undefined)
        return '';
    // The small part makes up for fractions that binary numbers do not have.
    const tenths = Math.floor(uptime * share + 1e-6);
    return `${(downMs > 0 ? Math.min(tenths, share - 1) : tenths) / 10} %`;
}
/** Latencies at 50, 95 and 99 of a hundred: `6 / 12 / 31 ms`, below 10 ms to the tenth; empty when no heartbeat was answered. */
function latencyWords({ latency }) {
    if (latency === undefined)
        return '';
    return `${[latency.p50, latency.p95, latency.p99].map((ms) => roundedMs(ms)).join(' / ')} ms`;
}
/** A latency as people are told it, in milliseconds. */
function roundedMs(ms) {
    return ms < wholeFromMs ? Math.round(ms * 10) / 10 : Math.round(ms);
}
/** How many outages a service had, those included that are not kept. */
function outageTotal({ outages, state }) {
    return outages.length + state.older.count;
}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   X6: () => (/* binding */ recordFailures),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   m: () => (/* binding */ slowestMs),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   wz: () => (/* binding */ isTroubled)
/* harmony export */ });
const rank = { failing: 0, unknown: 1, degraded: 2, healed: 3, healthy: 4 };
/** The outcome of one service. */
function outcome({ verdict, outage, recovery }) {
    const fell = outage?.endedAt !== undefined || recovery.kind === 'recovered';
    return verdict === 'healthy' && fell ? 'healed' : verdict;
}
/** Whether there is anything to tell of a service: it is not well, was not, or could not be recorded. */
function isTroubled(each) {
    return outcome(each) !== 'healthy' || each.record.kind === 'unrecorded';
}
/** The services of a report, the worst first, else as they stood. */
function worstFirst(services) {
    return services.toSorted((a, b) => rank[outcome(a)] - rank[outcome(b)]);
}
/** Why a service is not well, the worst first: of its outage where there is one, else of its examination. */
function findingsOf({ outage, examination }) {
    if (outage !== undefined)
        return outage.findings;
    return examination.verdict.kind === 'healthy' ? [] : examination.verdict.findings;
}
/** The report in a phrase: `3 healthy`, or `3 · 1 failing, 1 healed`. */
function countWords(report) {
    const total = report.services.length;
    const kinds = Object.keys(rank);
    const counts = kinds.map((kind) => ({ kind, count: report.services.filter((each) => outcome(each) === kind).length })).filter(({ count, kind }) => count > 0 && kind !== 'healthy');
    return counts.length === 0 ? `${total} healthy` : `${total} · ${counts.map(({ kind, count }) => `${count} ${kind}`).join(', ')}`;
}
/** How long the slowest check of a service took at its last probe, in milliseconds; undefined when none was made. */
function slowestMs({ examination }) {
    // A connection that was refused at once is no quick answer.
    const answered = examination.checks.filter(({ verdict, status }) => verdict.kind !== 'failing' || status !== undefined);
    const taken = answered.flatMap(({ timings }) => (timings === undefined ? [] : [timings.totalMs]));
    return taken.length === 0 ? undefined : Math.max(...taken);
}
/** The failures to record, each message once: of single services and of the whole. */
function recordFailures(report) {
    const single = report.services.flatMap(({ record }) => (record.kind === 'unrecorded' ? [record.failure.message] : []));
    return [...new Set([...report.record.failures.map(({ message }) => message), ...single])];
}


/***/ }),

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resultText: () => (/* binding */ resultText)
});

// EXTERNAL MODULE: ./lib/render/duration.js
var duration = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/render/foreign.js
var foreign = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/render/guard-blame.js
var guard_blame = __webpack_require__(791);
// EXTERNAL MODULE: ./lib/render/guard-facts.js
var guard_facts = __webpack_require__(8631);
// EXTERNAL MODULE: ./lib/render/guard-story.js
var guard_story = __webpack_require__(5473);
// EXTERNAL MODULE: ./lib/render/measures.js
var render_measures = __webpack_require__(3579);
// EXTERNAL MODULE: ./lib/render/medium.js
var medium = __webpack_require__(1753);
// EXTERNAL MODULE: ./lib/render/outcome.js
var outcome = __webpack_require__(2720);
// EXTERNAL MODULE: ./lib/render/progress.js
var progress = __webpack_require__(8649);
;// CONCATENATED MODULE: ./lib/render/terminal-lines.js


const columnsMin = 40;
const eachMax = 20;
/** The sign of an outcome before its service. */
const sign = { failing: '✖', unknown: '?', degraded: '!', healed: '✔', healthy: '✔' };
/** The colour of an outcome, as terminals number them. */
const colour = { failing: 31, unknown: 35, degraded: 33, healed: 33, healthy: 32 };
/** Words in one of the terminal's colours, where it has them. */
function paint(text, code, { colour: isColoured }) {
    return isColoured ? `\u001B[${code}m${text}\u001B[39m` : text;
}
/** What went wrong besides the services: bugs of ours, what could not be recorded, and what a person should know. */
function troubleLines(report, options) {
    const lines = (lead, sentences) => sentences.slice(0, eachMax).flatMap((sentence) => wrapped(lead, (0,foreign/* logLine */.BP)(options.clean(sentence, 500)), options));
    return [...lines(paint('A bug in Mock Medic: ', 31, options), report.bugs), ...lines(paint('Not recorded: ', 31, options), (0,outcome/* recordFailures */.X6)(report)), ...lines('Note: ', report.remarks)];
}
/** Lines of at most the terminal's width, the second and later ones indented; a word longer than a line is cut where the line ends, but for an address, which could not be followed then. */
function wrapped(lead, text, { width }) {
    const columns = Math.max(columnsMin, width);
    const lines = [];
    let room = columns - plainLength(lead);
    let line = '';
    for (const word of text.split(' ').flatMap((each) => pieces(each, columns - 4))) {
        const next = line === '' ? word : `${line} ${word}`;
        if (plainLength(next) <= room) {
            line = next;
            continue;
        }
        lines.push(line);
        line = word;
        room = columns - 4;
    }
    return [...lines, line].map((each, n) => (n === 0 ? (lead + each).trimEnd() : `    ${each}`));
}
function pieces(word, max) {
    const characters = Array.from(word);
    return characters.length <= max || /^https?:/.test(word) ? [word] : [characters.slice(0, max).join(''), ...pieces(characters.slice(max).join(''), max)];
}
const plainLength = (text) => Array.from(text.replaceAll(/\u001B\[\d+m/g, '')).length;

;// CONCATENATED MODULE: ./lib/render/guard-text.js









const healthyMax = 20;
const troubledMax = 100;
const linesMax = 15;
/** The result of guards as text: a line a service, the outages of each, then whose fault a red test may have been. */
function guardText(report, facts, options) {
    const telling = { clean: options.clean, medium: medium/* plainText */.wh, on: facts.startedAt };
    const sorted = (0,guard_facts/* watchedOf */.gn)({ ...report, services: (0,outcome/* worstFirst */.md)(report.services) });
    const troubled = new Set((0,guard_story/* troubledOf */.l)(report));
    const isTold = (each) => troubled.has(each) || (0,outcome/* outcome */.bu)(each) !== 'healthy';
    const shown = [...sorted.filter(isTold).slice(0, troubledMax), ...sorted.filter((each) => !isTold(each)).slice(0, healthyMax)];
    const left = sorted.length - shown.length;
    const column = Math.min(20, Math.max(0, ...shown.map(({ service }) => service.id.length)));
    const known = [...(0,guard_facts/* factSentences */.xX)(report, telling), ...(0,guard_facts/* reapedSentences */.wm)(facts, telling)];
    return [
        ...shown.flatMap((each) => [head(each, column, options), ...(troubled.has(each) ? told(each, telling) : []).flatMap((line) => wrapped('  ', (0,foreign/* logLine */.BP)(line), options))]),
        ...(left > 0 ? [`  and ${left} more`] : []),
        ...known.flatMap((sentence) => wrapped('', (0,foreign/* logLine */.BP)(sentence), options)),
        ...troubleLines(report, options),
        ...(troubled.size === 0 ? [] : facts.logs.slice(0, healthyMax).flatMap((folder) => wrapped('Logs: ', (0,foreign/* logLine */.BP)(options.clean(folder, 500)), options))),
        ...wrapped('Mocks: ', `${(0,guard_facts/* guardCountWords */._7)(report)}.`, options),
        ...[...(0,guard_blame/* commandSentence */.Bl)(facts, telling), ...(0,guard_blame/* blameSentences */.gs)(report, facts, telling)].flatMap((sentence) => wrapped('', (0,foreign/* logLine */.BP)(sentence), options)),
        '',
    ].join('\n');
}
/** The measures stand beside the verdict as far as the line has room. */
function head(each, column, options) {
    const kind = (0,outcome/* outcome */.bu)(each);
    const lead = `${sign[kind]} ${options.clean(each.service.id, 60).padEnd(column)}  ${kind}`;
    const [uptime, latency] = [(0,render_measures/* uptimeWords */.eH)(each.watch), (0,render_measures/* latencyWords */.Us)(each.watch)];
    const measures = [...(uptime === '' ? [] : [`up ${uptime}`]), ...(latency === '' ? [] : [latency])];
    const fitting = measures.filter((_, n) => [lead, ...measures.slice(0, n + 1)].join('  ').length <= options.width);
    return [paint(lead, colour[kind], options), ...fitting].join('  ');
}
function told(each, telling) {
    const { lead, outages, facts } = (0,guard_story/* storyOf */.d)(each, telling);
    const { lines, fault } = each.watch.state;
    const say = (text) => telling.clean(text, 1_000);
    return [
        lead,
        ...outages.map((line) => `- ${line}`),
        ...facts,
        ...(fault !== undefined || (0,guard_facts/* isDown */.Pj)(each) ? lines.slice(-linesMax).map((line) => `> ${say(line)}`) : []),
        ...(each.record.kind === 'off' ? [] : [(0,progress/* recordWords */.d)(each.record, say)]),
    ];
}

// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/render/terminal.js








const terminal_healthyMax = 20;
const terminal_troubledMax = 100;
/** The result of a run as text for stdout: a line a service, the story of each that is not well, the count at the end; of guards then whose fault a red test may have been. */
function resultText(report, options) {
    return report.guard === undefined ? checkText(report, options) : guardText(report, report.guard, options);
}
function checkText(report, options) {
    const sorted = (0,outcome/* worstFirst */.md)(report.services);
    const healthy = sorted.filter((each) => !(0,outcome/* isTroubled */.wz)(each));
    const shown = [...sorted.filter(outcome/* isTroubled */.wz).slice(0, terminal_troubledMax), ...healthy.slice(0, terminal_healthyMax)];
    const left = report.services.length - shown.length;
    const column = Math.min(20, Math.max(0, ...shown.map(({ service }) => service.id.length)));
    return [
        ...shown.flatMap((each) => serviceLines(each, column, options)),
        ...(left > 0 ? [`  and ${left} more`] : []),
        ...troubleLines(report, options),
        ...wrapped('Mocks: ', `${(0,outcome/* countWords */.rj)(report)}.`, options),
        '',
    ].join('\n');
}
function serviceLines(each, column, options) {
    const kind = (0,outcome/* outcome */.bu)(each);
    const took = (0,outcome/* slowestMs */.m)(each);
    const head = `${paint(`${sign[kind]} ${each.service.id.padEnd(column)}  ${kind}`, colour[kind], options)}${kind === 'healthy' && took !== undefined ? `  ${(0,duration/* duration */.p0)(took)}` : ''}`;
    return [head, ...story(each, options).flatMap((line) => wrapped('  ', line, options))];
}
function story(each, { clean }) {
    const { outage, record } = each;
    const attempts = each.recovery.kind === 'none' ? [] : each.recovery.attempts;
    return [
        ...(outage === undefined ? [] : [`${outage.level === 'degraded' ? 'degraded' : 'down'} since ${(0,duration/* clock */.pm)(outage.startedAt)} UTC${outage.endedAt === undefined ? '' : `, up again at ${(0,duration/* clock */.pm)(outage.endedAt)} UTC, after ${(0,headline/* outageLength */.M)(outage)}`}`]),
        ...(0,outcome/* findingsOf */.WX)(each).slice(0, 3).map((finding) => (0,words/* findingText */.NK)(finding, { clean, isOver: (0,outcome/* outcome */.bu)(each) === 'healed' })),
        ...(0,words/* tried */.J3)(attempts, clean).map(({ label, times, words }) => `tried ${label}${times > 1 ? ` x${times}` : ''}: ${words}`),
        ...(record.kind === 'recorded' && (record.incident !== undefined || (0,outcome/* outcome */.bu)(each) !== 'healthy') ? [(0,progress/* recordWords */.d)(record, (text) => clean(text, 1_000))] : []),
    ].map(foreign/* logLine */.BP);
}


/***/ })

};
