export const id = 366;
export const ids = [366];
export const modules = {

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   qp: () => (/* binding */ isAssigneeRefusal),
/* harmony export */   wx: () => (/* binding */ header),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);

const saidMaxChars = 300;
/** The first value of a header, or undefined. */
function header(headers, name) {
    const value = headers[name];
    return typeof value === 'string' ? value : value?.[0];
}
/** GitHub's own words in an answer, on one line and bounded; empty when it gave none. */
function said({ data }) {
    if (typeof data !== 'object' || data === null)
        return '';
    const message = 'message' in data && typeof data.message === 'string' ? data.message : '';
    const errors = 'errors' in data && Array.isArray(data.errors) && data.errors.length > 0 ? `: ${JSON.stringify(data.errors)}` : '';
    return onOneLine(message + errors);
}
/** Foreign text without control characters, cut to what an error message may quote. */
function onOneLine(text) {
    const clean = text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    return clean.length > saidMaxChars ? `${clean.slice(0, saidMaxChars)}…` : clean;
}
/** Whether an answer refuses because too many requests were made, so that nothing was done. */
function isRateLimit(answer) {
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    if (header(answer.headers, 'retry-after') !== undefined || header(answer.headers, 'x-ratelimit-remaining') === '0')
        return true;
    return /rate limit|abuse detection/i.test(said(answer));
}
/** The error that says in one sentence what GitHub refused and what to do about it; its `cause` is the answer. */
function refusal(what, answer) {
    const words = said(answer);
    const told = `GitHub refused ${what} (${answer.status}${words === '' ? '' : ` ${words}`})`;
    const { reason, advice, retryable } = remedy(answer, what, words);
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordError */ .W(`${told}: ${advice}`, { reason, retryable: retryable ?? false, cause: answer });
}
function remedy(answer, what, words) {
    if (isRateLimit(answer))
        return { reason: 'rate-limited', advice: 'too many requests were made with this token; a later run can try again.', retryable: true };
    if (answer.status === 401)
        return { reason: 'unauthorized', advice: 'the token is wrong or has expired; check the input github-token.' };
    if (answer.status === 403)
        return { reason: 'forbidden', advice: permissionAdvice(answer, what, words) };
    if (answer.status === 404)
        return { reason: 'not-found', advice: 'the repository or issue does not exist, or the token cannot see it; check the input repository and the token.' };
    if (answer.status === 410 && /deleted/i.test(words))
        return { reason: 'not-found', advice: 'somebody has deleted the issue.' };
    if (answer.status === 410)
        return { reason: 'issues-disabled', advice: 'issues are switched off; switch them on in the settings of the repository.' };
    if (answer.status >= 500)
        return { reason: 'server', advice: 'GitHub has trouble of its own; a later run can try again.', retryable: true };
    return { reason: 'invalid', advice: 'GitHub did not accept what was sent.' };
}
function permissionAdvice(answer, what, words) {
    if (/archived/i.test(words))
        return 'the repository is archived; nothing can be recorded there.';
    // https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
    const accepted = header(answer.headers, 'x-accepted-github-permissions');
    const permission = accepted?.split(/[;,]/)[0]?.trim().replace('=', ': ');
    const needed = permission === undefined || permission === '' ? guessed(what) : onOneLine(permission);
    return `the token lacks the permission; give the job \`permissions: { ${needed} }\`, or a token that has it.`;
}
function guessed(what) {
    return what.includes('/actions/') ? 'actions: write' : 'issues: write';
}
/** Whether an error is GitHub's refusal of somebody who was to be assigned. */
function isAssigneeRefusal(error) {
    if (!(error instanceof Error) || typeof error.cause !== 'object' || error.cause === null || !('status' in error.cause))
        return false;
    const answer = error.cause;
    return answer.status === 422 && /assignee/i.test(said(answer));
}


/***/ }),

/***/ 9796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fillPlaceholders)
/* harmony export */ });
/** Fills `{{port}}` and `{{url}}`, once. */
function fillPlaceholders(text, { port, url }) {
    return text.replaceAll(/\{\{\s*(port|url)\s*\}\}/gu, (all, name) => (name === 'port' ? port?.toString() : url) ?? all);
}


/***/ }),

/***/ 502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pc: () => (/* binding */ durationMs),
  y1: () => (/* binding */ plainAt),
  jc: () => (/* binding */ readCheck),
  wf: () => (/* binding */ readChecks)
});

// UNUSED EXPORTS: longCheck

// EXTERNAL MODULE: ./lib/config/duration.js
var duration = __webpack_require__(6804);
// EXTERNAL MODULE: ./lib/domain/assert-never.js
var assert_never = __webpack_require__(9471);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/config/within-time.js
var within_time = __webpack_require__(3969);
;// CONCATENATED MODULE: ./lib/config/pattern.js

const sourceMax = 1_000;
const timeMaxMs = 100;
/** V8 takes time exponential in a row of optional parts merely to compile a pattern (26 of them 40 ms, 60 of them 40 s), and cannot be interrupted there. */
const optionalMax = 24;
/** Steps that certainly take less than a few milliseconds. */
const stepsMax = 2_000_000;
/** Compiles a pattern: unanchored, with the `u` flag, each test bounded to 100 ms. */
function compilePattern(source) {
    if (source.length > sourceMax)
        return { ok: false, message: `the pattern is longer than ${sourceMax} characters` };
    const optional = source.match(/[^(]\?|\{0?,|\|\)|\(\?:\||\(\|/gu)?.length ?? 0;
    if (optional > optionalMax)
        return { ok: false, message: `the pattern has more than ${optionalMax} optional parts; say it more simply` };
    let regexp;
    try {
        regexp = new RegExp(source, 'u');
    }
    catch (error) {
        return { ok: false, message: `not a regular expression: ${error instanceof Error ? error.message.replace(/^Invalid regular expression: /u, '') : 'refused'}` };
    }
    const test = (text) => regexp.test(text);
    const cost = costOf(source);
    return {
        ok: true,
        value: (text) => {
            const found = cost(text.length) <= stepsMax ? test(text) : (0,within_time/* withinTime */.d)(timeMaxMs, () => test(text));
            if (found === 'too-slow')
                return found;
            return found ? 'yes' : 'no';
        },
    };
}
/** An upper bound of the steps on a text of some length: each repetition or choice multiplies by the length, unless it may repeat a group or refers back. */
function costOf(source) {
    if (/\)[*+?{]|\\[1-9k]/u.test(source))
        return () => Number.POSITIVE_INFINITY;
    const choices = source.match(/[*+?{|]/gu)?.length ?? 0;
    return (length) => source.length * (length + 1) ** (choices + 1);
}

// EXTERNAL MODULE: ./lib/config/problem.js
var problem = __webpack_require__(7109);
;// CONCATENATED MODULE: ./lib/config/matcher.js




const comparisons = ['gt', 'gte', 'lt', 'lte'];
const ofValues = ['equals', 'not', 'contains', 'matches', ...comparisons, 'type', 'length'];
const kinds = [...ofValues, 'exists', 'every', 'some', 'count'];
const types = ['null', 'boolean', 'number', 'string', 'array', 'object'];
const allowed = {
    header: ['equals', 'not', 'contains', 'matches', 'length', 'exists'],
    body: ['equals', 'not', 'contains', 'matches', 'length'],
    node: [...ofValues, 'exists', 'count'],
    nodes: ['not', 'exists', 'every', 'some', 'count'],
    item: ofValues,
    number: ['equals', 'not', ...comparisons],
};
const depthMax = 8;
const nodesMax = 10_000;
/** Reads a matcher: a scalar, which is `equals`, or a map of conditions; undefined after having reported what is wrong. */
function compileMatcher(raw, place) {
    if (isScalar(raw)) {
        if (place.subject === 'nodes')
            return report(place, `can select many values: say every, some or count${raw === null ? '' : `, such as { every: ${(0,problem/* describe */.q0)(raw)} }`}`);
        return whole([compileEquals(raw, place)]);
    }
    if (Array.isArray(raw))
        return report(place, 'wants one value or a map of conditions, not a list; for a whole list write { equals: […] }');
    if (typeof raw !== 'object')
        return report(place, `wants a value or a map of conditions, not ${typeof raw}`);
    if (place.path.length > depthMax + 2)
        return report(place, 'has conditions nested too deeply');
    const entries = Object.entries(raw);
    if (entries.length === 0)
        return report(place, 'has no condition; say what is wanted, such as { exists: true }');
    return whole(entries.map(([key, value]) => compileCondition(key, value, place)));
}
function compileCondition(key, raw, outer) {
    const place = { ...outer, path: [...outer.path, key] };
    const kind = kinds.find((known) => known === key);
    if (kind === undefined) {
        const meant = (0,nearest/* nearest */.p)(key, kinds);
        return report(place, `is not a condition${meant === undefined ? ` (${kinds.join(', ')}); to compare with a map write { equals: … }` : `; did you mean ${meant}?`}`);
    }
    if (!allowed[place.subject].includes(kind))
        return report(place, misplaced(kind, place));
    switch (kind) {
        case 'equals':
            return compileEquals(raw, place);
        case 'contains':
            return compileContains(raw, place);
        case 'matches':
            return compileMatches(raw, place);
        case 'gt':
        case 'gte':
        case 'lt':
        case 'lte':
            return typeof raw === 'number' && Number.isFinite(raw) ? { kind, value: raw } : report(place, `wants a number, not ${(0,problem/* describe */.q0)(raw)}`);
        case 'exists':
            return typeof raw === 'boolean' ? { kind, value: raw } : report(place, `wants true or false, not ${(0,problem/* describe */.q0)(raw)}`);
        case 'type':
            return compileType(raw, place);
        case 'not':
            return nested(kind, raw, place);
        case 'length':
        case 'count':
            return nested(kind, raw, { ...place, subject: 'number' });
        case 'every':
        case 'some':
            return nested(kind, raw, { ...place, subject: 'item' });
        default:
            return (0,assert_never/* assertNever */.x)(kind);
    }
}
function nested(kind, raw, place) {
    const matcher = compileMatcher(raw, place);
    return matcher === undefined ? undefined : { kind, matcher };
}
function compileEquals(raw, place) {
    if ((place.subject === 'header' || place.subject === 'body') && typeof raw !== 'string') {
        return report(place, `is text, so it wants text, not ${(0,problem/* describe */.q0)(raw)}${typeof raw === 'number' || typeof raw === 'boolean' ? `; write "${raw}" in quotes` : ''}`);
    }
    if (place.subject === 'number' && !(typeof raw === 'number' && Number.isInteger(raw) && raw >= 0))
        return report(place, `wants a whole number from 0, not ${(0,problem/* describe */.q0)(raw)}`);
    return isJson(raw) ? { kind: 'equals', value: raw } : report(place, 'is not a JSON value, or too large a one');
}
function compileContains(raw, place) {
    const isText = place.subject === 'header' || place.subject === 'body';
    if (isText && typeof raw !== 'string')
        return report(place, `is asked of text, so it wants text, not ${(0,problem/* describe */.q0)(raw)}`);
    if (raw === '')
        return report(place, 'wants some text; every text contains the empty one');
    return isJson(raw) ? { kind: 'contains', value: raw } : report(place, 'is not a JSON value, or too large a one');
}
function compileMatches(raw, place) {
    if (typeof raw !== 'string' || raw === '')
        return report(place, `wants a regular expression, not ${raw === '' ? 'an empty text' : (0,problem/* describe */.q0)(raw)}`);
    const pattern = compilePattern(raw);
    return pattern.ok ? { kind: 'matches', pattern: raw, test: pattern.value } : report(place, pattern.message);
}
function compileType(raw, place) {
    const type = raw === null ? 'null' : types.find((known) => known === raw);
    return type === undefined ? report(place, `wants one of ${types.join(', ')}, not ${(0,problem/* describe */.q0)(raw)}`) : { kind: 'type', value: type };
}
/** Why a condition makes no sense here, and what to write in its place. */
function misplaced(kind, { subject, name }) {
    const takes = `it takes ${allowed[subject].join(', ')}`;
    const words = {
        nodes: `${name} can select many values: put ${kind} into every, some or count`,
        node: `${name} selects one value at most; for the elements of a list write "${name}[*]"`,
        header: `cannot be asked of a header, which is text; ${takes}`,
        body: `cannot be asked of a body, which is text; ${takes}`,
        number: `cannot be asked of a length or count; ${takes}`,
        item: `cannot be asked of a single value; ${takes}`,
    };
    return words[subject];
}
function report({ path, report: tell }, message) {
    tell({ path, message });
}
/** All conditions, or undefined when one of them was refused. */
function whole(conditions) {
    const [first, ...rest] = conditions.filter((condition) => condition !== undefined);
    return first === undefined || rest.length + 1 < conditions.length ? undefined : [first, ...rest];
}
function isScalar(raw) {
    return raw === null || typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean';
}
/** Whether a value is plain JSON of a bounded size: YAML also has infinities, dates and aliases that unfold. */
function isJson(raw) {
    let left = nodesMax;
    const visit = (value, depth) => {
        left--;
        if (left < 0 || depth > 50)
            return false;
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return true;
        if (typeof value === 'number')
            return Number.isFinite(value);
        if (typeof value !== 'object')
            return false;
        const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
        return isPlain && Object.values(value).every((child) => visit(child, depth + 1));
    };
    return visit(raw, 0);
}

;// CONCATENATED MODULE: ./lib/config/compile.js




const members = ['status', 'within', 'headers', 'body', 'json'];
const statusWants = 'wants a status such as 200, [200, 204], 2xx or 200-299';
/**
 * Compiles the value of `expect` or `warn`; undefined expects nothing. Everything wrong is reported at once.
 * No default is added: that an http check expects 2xx is for the caller to say.
 */
async function compileExpectations(raw, tcp) {
    const nothing = { status: undefined, withinMs: undefined, headers: [], body: undefined, json: [] };
    if (raw === undefined)
        return { expectations: nothing, problems: [] };
    const known = tcp ? ['within'] : members;
    if (!isMap(raw))
        return { expectations: nothing, problems: [{ path: [], message: `wants a map of ${known.join(', ')}, not ${(0,problem/* describe */.q0)(raw)}` }] };
    const problems = [];
    const report = (problem) => void problems.push(problem);
    for (const key of Object.keys(raw))
        reportUnknown(key, { tcp, report });
    const member = (key) => (!tcp || key === 'within') && Object.hasOwn(raw, key) ? raw[key] : undefined;
    const expectations = {
        status: readStatus(member('status'), report),
        withinMs: readWithin(member('within'), report),
        headers: readHeaders(member('headers'), report),
        body: readBody(member('body'), report),
        json: await readJson(member('json'), report),
    };
    return { expectations, problems };
}
function reportUnknown(key, { tcp, report }) {
    if (key === 'within' || key.startsWith('x-'))
        return;
    const isKnown = members.some((member) => member === key);
    if (isKnown && !tcp)
        return;
    if (isKnown)
        return report({ path: [key], message: 'is for http; a tcp check only has within' });
    const meant = (0,nearest/* nearest */.p)(key, tcp ? ['within'] : members);
    report({ path: [key], message: `is not a key of expect and warn${meant === undefined ? ` (${members.join(', ')})` : `; did you mean ${meant}?`}` });
}
function readStatus(raw, report) {
    if (raw === undefined)
        return undefined;
    const list = Array.isArray(raw) ? raw : [raw];
    if (list.length === 0)
        report({ path: ['status'], message: `${statusWants}, not an empty list` });
    const ranges = list.map((item, index) => {
        const range = statusRange(item);
        if (range === undefined)
            report({ path: Array.isArray(raw) ? ['status', index] : ['status'], message: `${statusWants}, not ${(0,problem/* describe */.q0)(item)}` });
        return range;
    });
    return ranges.filter((range) => range !== undefined);
}
function statusRange(raw) {
    if (typeof raw !== 'number' && typeof raw !== 'string')
        return undefined;
    const text = String(raw).trim();
    if (/^[1-5]xx$/iu.test(text))
        return { from: Number(text.charAt(0)) * 100, to: Number(text.charAt(0)) * 100 + 99 };
    const [, from, to = from] = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/u.exec(text) ?? [];
    return from === undefined || Number(to) < Number(from) ? undefined : { from: Number(from), to: Number(to) };
}
function readWithin(raw, report) {
    if (raw === undefined)
        return undefined;
    const parsed = (0,duration/* parseDuration */.E9)(raw);
    if (parsed.ok)
        return parsed.value;
    report({ path: ['within'], message: parsed.message });
    return undefined;
}
function readHeaders(raw, report) {
    const headers = new Map();
    for (const [written, value] of entriesOf('headers', raw, report)) {
        const name = written.toLowerCase();
        const path = ['headers', written];
        if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/u.test(name))
            report({ path, message: 'is not the name of a header' });
        else if (headers.has(name))
            report({ path, message: 'is there twice; names of headers do not tell capitals apart' });
        const matcher = compileMatcher(value, { subject: 'header', path, name, report });
        if (matcher !== undefined)
            headers.set(name, { name, matcher });
    }
    return [...headers.values()];
}
function readBody(raw, report) {
    return raw === undefined ? undefined : compileMatcher(raw, { subject: 'body', path: ['body'], name: 'body', report });
}
async function readJson(raw, report) {
    const entries = entriesOf('json', raw, report);
    if (entries.length === 0)
        return [];
    const { compilePath } = await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.bind(__webpack_require__, 3336));
    const expectations = [];
    for (const [written, value] of entries) {
        const path = ['json', written];
        const compiled = await compilePath(written);
        if (!compiled.ok) {
            report({ path, message: compiled.message });
            continue;
        }
        const matcher = compileMatcher(value, { subject: compiled.value.singular ? 'node' : 'nodes', path, name: written, report });
        if (matcher !== undefined)
            expectations.push({ path: written, ...compiled.value, matcher });
    }
    return expectations;
}
function entriesOf(key, raw, report) {
    if (raw === undefined)
        return [];
    if (isMap(raw))
        return Object.entries(raw);
    const example = key === 'json' ? '{ "$.orders": { length: { gte: 1 } } }' : '{ content-type: { matches: json } }';
    report({ path: [key], message: `wants a map such as ${example}, not ${(0,problem/* describe */.q0)(raw)}` });
    return [];
}
function isMap(raw) {
    return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

// EXTERNAL MODULE: ./lib/config/building.js
var config_building = __webpack_require__(9796);
// EXTERNAL MODULE: ./lib/config/fill.js
var fill = __webpack_require__(6821);
// EXTERNAL MODULE: ./lib/config/request.js
var config_request = __webpack_require__(9011);
// EXTERNAL MODULE: ./lib/config/target.js
var config_target = __webpack_require__(2889);
;// CONCATENATED MODULE: ./lib/config/checks.js






const sizes = { B: 1, kB: 1_000, MB: 1_000_000, KiB: 1_024, MiB: 1_048_576 };
/** Milliseconds of a duration that the schema has already accepted. */
function durationMs(text) {
    const parsed = (0,duration/* parseDuration */.E9)(text);
    if (!parsed.ok)
        throw new Error(parsed.message);
    return parsed.value;
}
function bytes(size) {
    if (typeof size === 'number')
        return size;
    const [, count = '', unit = ''] = /^(\d+) ?(\w+)$/u.exec(size) ?? [];
    return Number(count) * (sizes[unit] ?? 1);
}
/** The long form of `/orders`, `GET /orders` and a bare URL. */
const longCheck = (raw) => (typeof raw === 'string' ? { http: raw } : raw);
async function readExpectations(raw, path, { tcp, reading }) {
    const first = await compileExpectations(raw, tcp);
    const plain = first.problems.reduce((value, problem) => (reading.whole.has((0,fill/* pathKey */.Pn)([...path, ...problem.path])) ? plainAt(value, problem.path) : value), raw);
    const { expectations, problems } = plain === raw ? first : await compileExpectations(plain, tcp);
    for (const problem of problems)
        reading.building.complain({ path: [...path, ...problem.path], message: problem.message });
    return expectations;
}
/** The value with the text at a path read as the number or boolean that it plainly is. */
function plainAt(value, path) {
    const [step, ...rest] = path;
    if (step === undefined)
        return typeof value === 'string' ? ((0,fill/* plainScalar */.dn)(value) ?? value) : value;
    if (Array.isArray(value))
        return value.map((item, index) => (index === step ? plainAt(item, rest) : item));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? plainAt(item, rest) : item]));
}
/** Builds one check, or complains and gives undefined. */
async function readCheck(raw, path, reading) {
    const { building, service } = reading;
    const long = longCheck(raw);
    const place = typeof raw === 'string' ? path : [...path, long.http === undefined ? 'tcp' : 'http'];
    if ((long.http === undefined) === (long.tcp === undefined)) {
        building.complain({ path, message: long.http === undefined ? 'wants http or tcp: what should be checked?' : 'has both http and tcp; make two checks of them' });
        return undefined;
    }
    const tcp = long.tcp !== undefined;
    if (tcp && long['body-max'] !== undefined)
        building.complain({ path: [...path, 'body-max'], at: 'key', message: 'is for http; a tcp check reads no body' });
    const expected = await readExpectations(long.expect, [...path, 'expect'], { tcp, reading });
    const warn = long.warn === undefined ? undefined : await readExpectations(long.warn, [...path, 'warn'], { tcp, reading });
    const timeout = long.timeout ?? service.timeout;
    const family = long.family ?? service.family;
    const common = { timeoutMs: durationMs(timeout), family, warn };
    const written = { ...long, timeout, family };
    if (long.tcp !== undefined) {
        const target = (0,config_target/* readTcpTarget */.JS)((0,config_building/* fillPlaceholders */.C)(long.tcp, building.placeholders), building.placeholders.port === config_target/* laterPort */.cQ);
        if (!target.ok)
            building.complain({ path: place, message: target.message });
        if (!target.ok)
            return undefined;
        const name = long.name ?? (0,fill/* withoutSecrets */.cT)(`tcp ${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`, building.secrets);
        return { check: { kind: 'tcp', name, host: target.host, port: target.port, expect: expected, ...common }, written: { ...written, name } };
    }
    const request = (0,config_request/* readRequest */.i)(long.http ?? '', { path: place, method: 'GET' }, building);
    if (request === undefined)
        return undefined;
    const size = long['body-max'] ?? service['body-max'];
    const follow = typeof long.http === 'object' && 'follow-redirects' in long.http ? (long.http['follow-redirects'] ?? true) : true;
    const expect = { ...expected, status: expected.status ?? [{ from: 200, to: 299 }] };
    const { method, url, headers, body } = request;
    const check = { kind: 'http', name: long.name ?? request.shown, method, url, headers, body, followRedirects: follow, bodyMaxBytes: bytes(size), expect, ...common };
    const expectWritten = { status: '2xx', ...long.expect };
    return { check, written: { ...written, name: check.name, http: { ...request.written, 'follow-redirects': follow }, 'body-max': size, expect: expectWritten } };
}
/** Builds the checks of a service; without any, GET on its url. Names are made unique, and given names must be. */
async function readChecks(reading) {
    const { service, building } = reading;
    if (service.checks === undefined && building.base === undefined)
        return [];
    const raws = service.checks ?? [{ http: {} }];
    const path = [...building.path, 'checks'];
    const taken = new Set();
    for (const [index, raw] of raws.entries()) {
        if (typeof raw === 'string' || raw.name === undefined)
            continue;
        if (taken.has(raw.name))
            building.complain({ path: [...path, index, 'name'], message: 'is the name of another check of this service; choose another' });
        taken.add(raw.name);
    }
    const built = [];
    for (const [index, raw] of raws.entries()) {
        const one = await readCheck(raw, [...path, index], reading);
        if (one === undefined)
            continue;
        const given = typeof raw !== 'string' && raw.name !== undefined;
        const name = given ? one.check.name : unique(one.check.name, taken);
        built.push({ check: { ...one.check, name }, written: { ...one.written, name } });
    }
    return built;
}
function unique(name, taken) {
    let candidate = name;
    for (let count = 2; taken.has(candidate); count++)
        candidate = `${name} (${count})`;
    taken.add(candidate);
    return candidate;
}


/***/ }),

/***/ 6625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** More characters than any configuration needs. */
const textMax = 4 * 1024 * 1024;
/** How often anchors may be repeated: far above honest use, far below an expansion that hurts. */
const aliasMax = 10_000;
const faultsMax = 50;
/** A key as text. YAML lets a map or a list be a key, which the library may not be able to spell. */
const keyText = (key) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key) ? `*${key.source}` : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(key) ? `(${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(key) ? 'a map' : 'a list'})` : String(key));
function resolve(node, document) {
    const seen = new Set();
    let current = node;
    while ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(current) && !seen.has(current)) {
        seen.add(current);
        current = current.resolve(document);
    }
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(current) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(current) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(current) ? current : undefined;
}
/** The pairs of maps by key, kept so that many look-ups in one large map stay quick. */
const indexes = new WeakMap();
function ownPair(map, key) {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [keyText(pair.key), pair]));
    indexes.set(map, index);
    return index.get(key);
}
function pairOf(node, key, document, depth = 0) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || depth > 20)
        return undefined;
    const own = ownPair(node, key);
    if (own !== undefined)
        return own;
    for (const merge of node.items.filter(({ key: name }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(name) && name.source === '<<')) {
        const target = resolve(merge.value, document);
        for (const source of (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target) ? target.items : [target]) {
            const pair = pairOf(resolve(source, document), key, document, depth + 1);
            if (pair !== undefined)
                return pair;
        }
    }
    return undefined;
}
function find(document, path) {
    let found = { node: resolve(document.contents, document), key: undefined, exact: true };
    for (const step of path) {
        const pair = typeof step === 'string' ? pairOf(found.node, step, document) : undefined;
        const item = typeof step === 'number' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(found.node) ? found.node.items[step] : undefined;
        if (pair === undefined && item === undefined)
            return { ...found, exact: false };
        const key = pair === undefined ? undefined : pair.key;
        found = { node: resolve(pair === undefined ? item : pair.value, document) ?? key, key, exact: true };
    }
    return found;
}
/** The path of the pair or item whose text holds an offset. */
function pathAt(node, offset, path = []) {
    const entries = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? node.items.map((pair) => ({ key: pair.key, value: pair.value, step: keyText(pair.key) }))
        : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
            ? node.items.map((item, index) => ({ key: item, value: item, step: index }))
            : [];
    const hit = entries.find(({ key, value }) => {
        const [from, keyEnd] = rangeOf(key);
        return from <= offset && offset < Math.max(keyEnd, rangeOf(value)[1]);
    });
    return hit === undefined ? path : pathAt(hit.value, offset, [...path, hit.step]);
}
function rangeOf(node) {
    const range = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range : undefined;
    return [range?.[0] ?? 0, range?.[1] ?? 0];
}
/** Keys that stand twice in one map. The library finds them as well, but in quadratic time. */
function duplicates(node, path = []) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items.flatMap((item, index) => duplicates(item, [...path, index]));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return [];
    const seen = new Set();
    return node.items.flatMap(({ key, value }) => {
        const name = keyText(key);
        const within = duplicates(value, [...path, name]);
        const again = seen.has(name);
        seen.add(name);
        return again ? [{ path: [...path, name], offset: rangeOf(key)[0] }, ...within] : within;
    });
}
const tooDeep = 'it is nested far deeper than a configuration needs';
function faultMessage(code, message) {
    if (message.startsWith('Maximum call stack'))
        return tooDeep;
    if (code === 'TAG_RESOLVE_FAILED')
        return 'YAML tags (!name) are not used here; remove it';
    if (code === 'TAB_AS_INDENT')
        return 'YAML is indented with spaces, not tabs';
    if (code === 'MULTIPLE_DOCS')
        return 'a configuration is one YAML document; remove the line ---';
    return `this is not well-formed YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
function valueOf(document) {
    try {
        return { value: document.toJS({ maxAliasCount: aliasMax }) };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (message.startsWith('Excessive alias'))
            return { value: undefined, message: 'its aliases (*name) expand to far more than a configuration needs; write the values out' };
        return { value: undefined, message: `this is not well-formed YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
    }
}
const start = { line: 1, column: 1 };
/** A text of which nothing can be used. */
function unreadable(message) {
    return { value: undefined, faults: [{ path: [], message, place: start }], fatal: true, place: () => ({ ...start, exact: false }), written: () => undefined };
}
/** Reads a YAML text. Never throws: what is wrong with the text is among the faults. */
function readDocument(text) {
    if (text.length > textMax)
        return unreadable(`it is longer than ${textMax / 1024 / 1024} MiB; split it`);
    try {
        return readText(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            return unreadable(tooDeep);
        throw error;
    }
}
function readText(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, merge: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const faults = [...document.errors, ...document.warnings].slice(0, faultsMax).map((error) => {
        const path = error.code === 'TAG_RESOLVE_FAILED' ? pathAt(document.contents, error.pos[0]) : [];
        return { path, message: faultMessage(error.code, error.message), place: placeOf(error.pos[0]) };
    });
    for (const { path, offset } of duplicates(document.contents).slice(0, faultsMax)) {
        faults.push({ path, message: `the key "${String(path.at(-1))}" stands here twice; remove one of them`, place: placeOf(offset) });
    }
    const read = valueOf(document);
    if (read.message !== undefined && faults.length === 0)
        faults.push({ path: [], message: read.message, place: start });
    return {
        value: read.value,
        faults,
        fatal: read.message !== undefined || document.errors.length > 0,
        place: (path, at) => {
            const found = find(document, path);
            const node = at === 'key' ? (found.key ?? found.node) : found.node;
            return { ...placeOf(rangeOf(node)[0]), exact: found.exact };
        },
        written: (path) => {
            const { node, exact } = find(document, path);
            return exact && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.source : undefined;
        },
    };
}


/***/ }),

/***/ 6804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export durationMax */
/** The duration of each unit, in milliseconds. */
const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** The longest duration that anything may have: one year. */
const durationMax = 365 * 86_400_000;
/** How a duration is written, for editors; `parseDuration` decides. */
const durationPattern = /^(?=.*[1-9])\d+(?:\.\d+)?\s*(?:ms|s|m|h|d)$/u;
const form = /^(-?\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/u;
const remedy = 'write a duration such as 500ms, 30s, 5m, 2h or 14d';
function quoted(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
/** Milliseconds from `500ms`, `30s`, `5m`, `2h` or `14d`: a whole number from 1 up to `maxMs` (a year when left out). */
function parseDuration(value, maxMs = durationMax) {
    if (typeof value === 'number') {
        const unit = value > 0 ? `: ${value}s or ${value}ms?` : '';
        return { ok: false, message: `a duration needs a unit${unit === '' ? `; ${remedy}` : unit}` };
    }
    const match = typeof value === 'string' ? form.exec(value.trim()) : null;
    if (match === null)
        return { ok: false, message: `"${quoted(value)}" is not a duration; ${remedy}` };
    const ms = Number(match[1]) * (unitMs[match[2] ?? ''] ?? Number.NaN);
    const whole = Math.round(ms);
    if (Math.abs(ms - whole) > 1e-6 && ms > 1)
        return { ok: false, message: `"${quoted(value)}" is not a whole number of milliseconds` };
    if (ms < 1)
        return { ok: false, message: `"${quoted(value)}" is too short; the shortest duration is 1ms` };
    if (whole > maxMs)
        return { ok: false, message: `"${quoted(value)}" is too long; at most ${formatDuration(maxMs)}` };
    return { ok: true, value: whole };
}
/** A duration as the configuration writes it, in the largest unit that divides it: 90000 is `90s`, 60000 is `1m`. */
function formatDuration(ms) {
    const unit = ['d', 'h', 'm', 's'].find((name) => ms >= (unitMs[name] ?? 1) && ms % (unitMs[name] ?? 1) === 0) ?? 'ms';
    return `${ms / (unitMs[unit] ?? 1)}${unit}`;
}


/***/ }),

/***/ 6821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ reserved),
/* harmony export */   Bm: () => (/* binding */ secretParts),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Pn: () => (/* binding */ pathKey),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   dn: () => (/* binding */ plainScalar)
/* harmony export */ });
/* harmony import */ var _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3998);

/** How many values a configuration may expand to, through aliases, before it is refused. */
const nodesMax = 500_000;
const depthMax = 60;
const reference = /\$\$\{|\$\{([^}]*)(\}?)/gu;
const form = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:-|:\?)([\s\S]*))?$/u;
const secretName = /secret|token|passw|key|credential/iu;
const remedy = 'write ${NAME}, ${NAME:-default} or ${NAME:?message}, and $${ for a plain ${';
/** Names that JavaScript keeps for itself. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
/** A path as a key of a set. */
const pathKey = (path) => path.join('\u0000');
/** Where, inside a service or the defaults, a path leads. */
const inside = (path) => (path[0] === 'services' ? path.slice(2) : path.slice(1));
function isCommand(path) {
    const [first, , third] = inside(path);
    return first === 'start' || first === 'stop' || (first === 'recovery' && third === 'run');
}
/** Whether text is wanted where a number may have been written. */
const wantsText = (path) => {
    const [first, second, ...deeper] = inside(path);
    const parent = inside(path).at(-2);
    return parent === 'env' || parent === 'headers' || parent === 'inputs' || (first === 'mockoon' && second === 'version' && deeper.length === 0);
};
/** Whether a path leads to an `x-` key of one of our own maps; in `headers` and the like it is a name as any other. */
function ignored(path) {
    const steps = path[0] === 'services' ? path.slice(2) : path[0] === 'defaults' ? path.slice(1) : path;
    const [first, index] = steps;
    const ours = steps.length === 1 || (steps.length === 2 && ['incident', 'heartbeat', 'mockoon'].includes(String(first))) || (steps.length === 3 && typeof index === 'number' && (first === 'checks' || first === 'recovery'));
    return ours && String(steps.at(-1)).startsWith('x-');
}
/** Whether a value put after `before` and before `after` stands in the user-info or the query of a URL. */
function inSecretPart(before, after) {
    const authority = before.lastIndexOf('://');
    if (authority < 0 && !before.startsWith('/') && !/^[A-Z]+ \//u.test(before))
        return false;
    if (before.includes('#'))
        return false;
    if (before.includes('?'))
        return true;
    return authority >= 0 && !before.slice(authority + 3).includes('/') && /^[^/?#]*@/u.test(after);
}
/** What is secret in a URL that came whole from outside the configuration: its user-info and query values, as written and decoded. */
function secretParts(text) {
    if (!/^[a-z][a-z0-9+.-]*:\/\//iu.test(text) || !URL.canParse(text))
        return [];
    const url = new URL(text);
    const raw = [url.username, url.password, ...url.search.slice(1).split('&').map((pair) => pair.slice(pair.indexOf('=') + 1))];
    return raw.flatMap((part) => [part, decoded(part)]);
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
class Filling {
    whole = new Set();
    secrets = new Set();
    #nodes = 0;
    #overflow = false;
    #options;
    constructor(options) {
        this.#options = options;
    }
    walk(value, path) {
        this.#nodes++;
        if (this.#nodes > nodesMax || path.length > depthMax) {
            if (!this.#overflow)
                this.#options.complain({ path: path.slice(0, 3), message: 'it expands to far more than a configuration needs (aliases, or nesting without end); write the values out' });
            this.#overflow = true;
            return undefined;
        }
        if (typeof value === 'string')
            return isCommand(path) ? value : this.#text(value, path);
        if (Array.isArray(value))
            return value.map((item, index) => this.walk(item, [...path, index]));
        if (typeof value === 'object' && value !== null)
            return this.#map(value, path);
        if (wantsText(path) && (typeof value === 'number' || typeof value === 'boolean'))
            return this.#options.written(path) ?? String(value);
        return value;
    }
    #map(value, path) {
        const entries = Object.entries(value).flatMap(([key, item]) => {
            const at = [...path, key];
            if (ignored(at))
                return [];
            if (!reserved.has(key))
                return [[key, this.walk(item, at)]];
            this.#options.complain({ path: at, at: 'key', message: `"${key}" cannot be used as a name; choose another` });
            return [];
        });
        return Object.fromEntries(entries);
    }
    #text(text, path) {
        if (!text.includes('${'))
            return text;
        const parts = [...text.matchAll(reference)];
        const only = parts.length === 1 && parts[0]?.[0] === text && text.startsWith('${');
        if (only)
            this.whole.add(pathKey(path));
        let result = '';
        let from = 0;
        const values = [];
        for (const part of parts) {
            result += text.slice(from, part.index);
            from = part.index + part[0].length;
            const found = part[0] === '$${' ? { value: '${', name: undefined } : this.#look(part, text, path);
            if (found.name !== undefined)
                values.push({ at: result.length, name: found.name, value: found.value });
            result += found.value;
        }
        result += text.slice(from);
        for (const { at, name, value } of values)
            this.#mask(name, value, { path, before: result.slice(0, at), after: result.slice(at + value.length) });
        return result;
    }
    /** The value of one reference; the name only when the value came from the environment. */
    #look(part, text, path) {
        const [all, content = '', close = ''] = part;
        const complain = (message) => {
            this.#options.complain({ path, message });
            return { value: '', name: undefined };
        };
        if (content.startsWith('{'))
            return complain('expressions ${{ … }} are not evaluated in this file; pass the value as an environment variable and write ${NAME}');
        if (close === '')
            return complain(`"${all.slice(0, 40)}" has no closing brace; ${remedy}`);
        const match = form.exec(content);
        if (match === null)
            return complain(`"${all.slice(0, 40)}" is not a reference; ${remedy}`);
        const [, name = '', operator, rest = ''] = match;
        if (rest.includes('${'))
            return complain(`"${text.slice(part.index, part.index + 40)}" is a reference within a reference, which is not supported; ${remedy}`);
        const value = Object.hasOwn(this.#options.environment, name) ? this.#options.environment[name] : undefined;
        if (operator === ':-' && (value === undefined || value === ''))
            return { value: rest, name: undefined };
        if (operator === ':?' && (value === undefined || value === ''))
            return complain(`the variable ${name} is not set: ${rest === '' ? 'it is required' : rest}`);
        if (value === undefined)
            return complain(`the variable ${name} is not set; set it, or write \${${name}:-default}`);
        return { value, name };
    }
    #mask(name, value, place) {
        const steps = inside(place.path);
        const header = steps.includes('headers') || steps.includes('auth');
        const hidden = secretName.test(name) || this.#options.mask.includes(name) || header || inSecretPart(place.before, place.after);
        for (const part of hidden ? [value] : place.before === '' ? secretParts(value) : [])
            this.keepSecret(part);
    }
    keepSecret(value) {
        if (value.length >= _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .secretCharsMin */ .uF)
            this.secrets.add(value);
    }
}
/** Replaces `${NAME}` and its kin in every value (never in `start`, `stop`, `run`), once, and tells what must be masked. Keys of `x-` are left out. */
function fill(value, options) {
    const filling = new Filling(options);
    return { value: filling.walk(value, []), whole: filling.whole, secrets: filling.secrets };
}
/** The number or boolean that a filled-in text plainly is; undefined when it is neither. */
function plainScalar(text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
}
const knownForms = new WeakMap();
/** A text with every secret masked, in every form, also one that was cut. */
function withoutSecrets(text, secrets) {
    if (secrets.size === 0)
        return text;
    const known = knownForms.get(secrets);
    const forms = known?.count === secrets.size ? known.forms : (0,_domain_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)([...secrets]);
    knownForms.set(secrets, { count: secrets.size, forms });
    return (0,_domain_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .masked */ .Iv)(text, forms);
}


/***/ }),

/***/ 3186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  Z9: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: merged

// EXTERNAL MODULE: ./lib/domain/secret.js
var domain_secret = __webpack_require__(3998);
// EXTERNAL MODULE: ./lib/config/checks.js + 3 modules
var checks = __webpack_require__(502);
// EXTERNAL MODULE: ./lib/config/document.js
var config_document = __webpack_require__(6625);
// EXTERNAL MODULE: ./lib/config/fill.js
var fill = __webpack_require__(6821);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/mockoon.js
var mockoon = __webpack_require__(2180);
;// CONCATENATED MODULE: ./lib/config/mockoon-service.js


/** What the data file says, in the words of the configuration, with the command that serves it; undefined, after a complaint, when it cannot be read. */
async function mockoonFacts(written, path, reader) {
    const data = typeof written.mockoon === 'string' ? written.mockoon : written.mockoon.data;
    const place = typeof written.mockoon === 'string' ? path : [...path, 'data'];
    const text = await reader.readText(data).catch((error) => ({ reason: error instanceof Error ? error.message : String(error) }));
    if (typeof text !== 'string') {
        reader.complain({ path: place, message: unreadable(data, text.reason) });
        return undefined;
    }
    const reading = (0,mockoon/* readMockoon */.F)(text, data);
    if (!reading.ok) {
        reader.complain({ path: place, message: reading.message });
        return undefined;
    }
    if (written.start !== undefined)
        return reading.facts;
    if (reader.mode === 'guard' && reading.asksFirst) {
        const message = `${data} does not say which Mockoon wrote it (lastMigration is missing), so Mockoon would ask whether to repair it and then serve nothing; open it in Mockoon and save it again`;
        reader.complain({ path: place, message });
    }
    const program = await programOf(written, path, reader);
    const seen = written.cwd === undefined ? data : (0,external_node_path_.relative)(written.cwd, data);
    return { ...reading.facts, start: [...program, 'start', '--data', seen, '--port', '{{port}}', '--disable-log-to-file'] };
}
function unreadable(data, reason) {
    if (/ENOENT/u.test(reason))
        return `there is no Mockoon data file ${data}; the path is relative to the folder that this is run in`;
    if (/EISDIR/u.test(reason))
        return `${data} is a folder; name the Mockoon data file in it`;
    return `the Mockoon data file ${data} cannot be read: ${reason.slice(0, 200)}`;
}
/** Only guard starts it, so only guard minds that there is none. */
async function programOf({ mockoon, cwd }, path, reader) {
    const named = ['mockoon-cli'];
    if (typeof mockoon !== 'string' && mockoon.version !== undefined)
        return ['npx', '--yes', `@mockoon/cli@${mockoon.version}`];
    if (reader.mode !== 'guard' || reader.findMockoon === undefined)
        return named;
    const found = await reader.findMockoon(cwd ?? '.');
    if (found !== undefined)
        return found;
    const data = typeof mockoon === 'string' ? mockoon : mockoon.data;
    reader.complain({ path, message: `there is no Mockoon here to serve it: install it (npm i -D @mockoon/cli), or name the version that npx shall fetch (mockoon: { data: ${data}, version: 9.9.0 }, or the input mockoon-version)` });
    return named;
}

// EXTERNAL MODULE: ./lib/config/problem.js
var problem = __webpack_require__(7109);
;// CONCATENATED MODULE: ./lib/config/prune.js
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function replaced(value, path, change) {
    const [step, ...rest] = path;
    if (Array.isArray(value))
        return value.map((item, index) => (index === step ? replaced(item, rest, change) : item));
    if (!isRecord(value) || typeof step !== 'string')
        return value;
    if (rest.length === 0)
        return change(value, step);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? replaced(item, rest, change) : item]));
}
const without = (value, path) => replaced(value, path, (owner, key) => Object.fromEntries(Object.entries(owner).filter(([name]) => name !== key)));
function swapped(value, key, index, standIn) {
    if (!isRecord(value))
        return value;
    const list = value[key];
    return Array.isArray(list) ? { ...value, [key]: list.map((item, at) => (at === index ? standIn : item)) } : value;
}
/**
 * One service without what is known to be wrong in it, so that the rest can be examined for further problems in the same reading.
 * Harmless things stand in for what is needed. The result is never used as a configuration.
 */
function pruned(service, faults) {
    const rest = faults.reduce((value, path) => {
        const [first, index, third] = path;
        if (first === 'recovery' && typeof index === 'number')
            return swapped(value, 'recovery', index, { run: 'true' });
        const plain = typeof third === 'string' && third !== 'http' && third !== 'tcp';
        if (first === 'checks' && typeof index === 'number' && !plain)
            return swapped(value, 'checks', index, { tcp: 'localhost:1' });
        return without(value, first === 'checks' && typeof index === 'number' ? path.slice(0, 3) : path.slice(0, first === 'incident' ? 2 : 1));
    }, service);
    if (!isRecord(rest))
        return { url: 'http://localhost' };
    const stop = rest['background'] === true && rest['stop'] === undefined ? { stop: 'true' } : {};
    const start = (rest['background'] === true || rest['heartbeat'] !== undefined) && rest['start'] === undefined ? { start: 'true' } : {};
    const url = typeof rest['url'] === 'string' || rest['mockoon'] !== undefined ? {} : { url: 'http://localhost' };
    return { ...rest, ...stop, ...start, ...url };
}

// EXTERNAL MODULE: ./lib/config/relations.js
var relations = __webpack_require__(2639);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.min.mjs
var index_min = __webpack_require__(9924);
// EXTERNAL MODULE: ./lib/config/duration.js
var duration = __webpack_require__(6804);
;// CONCATENATED MODULE: ./lib/config/expectation-schema.js


/**
 * What `expect` and `warn` may hold, for the editor's JSON Schema. While loading, `compileExpectations` reads them,
 * because only compiling tells whether a pattern or a path is right; a test holds the two against each other.
 */
const matcherObject = index_min/* lazy */.RZV(() => index_min/* strictObject */.rej({
    equals: index_min/* optional */.lqM(index_min/* unknown */.L5J()),
    not: index_min/* optional */.lqM(matcher),
    contains: index_min/* optional */.lqM(index_min/* unknown */.L5J()),
    matches: index_min/* optional */.lqM(index_min/* pipe */.FsL(index_min/* string */.YjP(), index_min/* description */.h_('a regular expression, u flag, unanchored'))),
    gt: index_min/* optional */.lqM(index_min/* number */.aig()),
    gte: index_min/* optional */.lqM(index_min/* number */.aig()),
    lt: index_min/* optional */.lqM(index_min/* number */.aig()),
    lte: index_min/* optional */.lqM(index_min/* number */.aig()),
    exists: index_min/* optional */.lqM(index_min/* boolean */.zMY()),
    type: index_min/* optional */.lqM(index_min/* picklist */.KIO(['null', 'boolean', 'number', 'string', 'array', 'object'])),
    length: index_min/* optional */.lqM(matcher),
    every: index_min/* optional */.lqM(matcher),
    some: index_min/* optional */.lqM(matcher),
    count: index_min/* optional */.lqM(matcher),
}));
const matcher = index_min/* union */.KCZ([index_min/* string */.YjP(), index_min/* number */.aig(), index_min/* boolean */.zMY(), index_min/* null */.chJ(), matcherObject]);
const statusCode = index_min/* pipe */.FsL(index_min/* number */.aig(), index_min/* integer */.ndf(), index_min/* minValue */.Wwf(100), index_min/* maxValue */.cGV(599));
const expectation_schema_status = index_min/* union */.KCZ([statusCode, index_min/* pipe */.FsL(index_min/* string */.YjP(), index_min/* regex */.yGV(/^[1-5](?:xx|\d\d)(?:\s*-\s*[1-5]\d\d)?$/iu))]);
const members = {
    status: index_min/* optional */.lqM(index_min/* pipe */.FsL(index_min/* union */.KCZ([expectation_schema_status, index_min/* pipe */.FsL(index_min/* array */.YOg(expectation_schema_status), index_min/* minLength */.BpQ(1))]), index_min/* description */.h_('200, [200, 204] or 2xx; 2xx when left out'))),
    within: index_min/* optional */.lqM(index_min/* pipe */.FsL(index_min/* string */.YjP(), index_min/* regex */.yGV(duration/* durationPattern */.Zq), index_min/* description */.h_('limit for the whole request, body included'))),
    headers: index_min/* optional */.lqM(index_min/* record */.g1P(index_min/* string */.YjP(), matcher)),
    body: index_min/* optional */.lqM(matcher),
    json: index_min/* optional */.lqM(index_min/* pipe */.FsL(index_min/* record */.g1P(index_min/* string */.YjP(), matcher), index_min/* description */.h_('RFC 9535 JSONPath to a matcher'))),
};
/** What one response must be or should be, as an editor knows it. */
const expectationShape = index_min/* strictObject */.rej(members);

;// CONCATENATED MODULE: ./lib/config/schema.js



/** Marks a message that stands for an unknown key; what follows are the keys that are known. */
const unknownKeyMark = 'unknown-key ';
const day = 86_400_000;
const isMap = (input) => typeof input === 'object' && input !== null && !Array.isArray(input);
/** A map whose keys are known; every unknown one is a problem of its own. A message that begins with `wants` is completed by what came. */
function shape(entries, want = 'wants a map') {
    const map = index_min/* objectWithRest */.U1j(entries, index_min/* never */.ZmZ(unknownKeyMark + Object.keys(entries).join(' ')), want);
    const other = index_min/* never */.ZmZ(want);
    return index_min/* lazy */.RZV((input) => (input === undefined || isMap(input) ? map : other));
}
/** One of two forms, picked by what was written, so that the message is about the form that was meant. */
function either(first, second, isFirst) {
    const union = index_min/* union */.KCZ([first, second]);
    return index_min/* lazy */.RZV((input) => (input === undefined ? union : isFirst(input) ? first : second));
}
function records(values, want) {
    const map = index_min/* record */.g1P(index_min/* string */.YjP(), values, want);
    const other = index_min/* never */.ZmZ(want);
    return index_min/* lazy */.RZV((input) => (input === undefined || isMap(input) ? map : other));
}
const schema_text = (want) => index_min/* pipe */.FsL(index_min/* string */.YjP(`wants ${want}`), index_min/* nonEmpty */.hq(`wants ${want}`));
const listOf = (item, want) => index_min/* array */.YOg(item, `wants ${want}`);
const isText = (input) => typeof input === 'string';
const isList = (input) => Array.isArray(input);
const textOrList = (want) => either(schema_text(want), index_min/* pipe */.FsL(listOf(schema_text(want), want), index_min/* nonEmpty */.hq(`wants ${want}`)), (input) => !isList(input));
function integer(want, min, max) {
    const wants = `wants ${want}`;
    return index_min/* pipe */.FsL(index_min/* number */.aig(wants), index_min/* integer */.ndf(wants), index_min/* minValue */.Wwf(min, wants), index_min/* maxValue */.cGV(max, wants));
}
/** A duration as text, no longer than `maxMs`. */
function schema_duration(maxMs) {
    const message = (input) => {
        const parsed = (0,duration/* parseDuration */.E9)(input, maxMs);
        return parsed.ok ? 'wants a duration' : parsed.message;
    };
    const fault = (issue) => message(issue.input);
    return index_min/* pipe */.FsL(index_min/* string */.YjP(fault), index_min/* regex */.yGV(duration/* durationPattern */.Zq, fault), index_min/* check */.z6Y((input) => (0,duration/* parseDuration */.E9)(input, maxMs).ok, fault));
}
const command = (want) => textOrList(`a command: one shell line, or a list of program and arguments${want}`);
const count = (max) => integer(`a whole number from 1 to ${max}`, 1, max);
const flag = index_min/* boolean */.zMY('wants true or false');
const severity = index_min/* picklist */.KIO(['critical', 'warning'], 'wants critical or warning');
const familyName = index_min/* picklist */.KIO(['any', 'ipv4', 'ipv6'], 'wants any, ipv4 or ipv6');
const port = either(index_min/* literal */.euz('auto', 'wants a port from 1 to 65535, or auto'), integer('a port from 1 to 65535, or auto', 1, 65_535), isText);
const bodyMax = either(index_min/* pipe */.FsL(index_min/* string */.YjP(), index_min/* regex */.yGV(/^[1-9]\d{0,8} ?(?:B|KiB|MiB|kB|MB)$/u, 'wants a size such as 64KiB or 1MiB')), integer('a size such as 64KiB or 1MiB, or a number of bytes', 1, 67_108_864), isText);
const restart = either(index_min/* pipe */.FsL(index_min/* string */.YjP(), index_min/* regex */.yGV(/^(?:no|on-failure(?::[1-9]\d{0,3})?)$/u, 'wants no, on-failure or on-failure:10')), index_min/* literal */.euz(false, 'wants no, on-failure or on-failure:10'), isText);
const texts = (want) => records(index_min/* string */.YjP('wants text'), `wants a map of ${want}`);
const auth = either(index_min/* pipe */.FsL(index_min/* string */.YjP(), index_min/* regex */.yGV(/^[^:]+:/u, 'wants user:password, { user, password } or { bearer }')), shape({ user: index_min/* optional */.lqM(index_min/* string */.YjP('wants text')), password: index_min/* optional */.lqM(index_min/* string */.YjP('wants text')), bearer: index_min/* optional */.lqM(schema_text('a token')) }, 'wants user:password, { user, password } or { bearer }'), isText);
const requestEntries = {
    method: index_min/* optional */.lqM(index_min/* pipe */.FsL(index_min/* string */.YjP('wants a method such as GET'), index_min/* regex */.yGV(/^[A-Za-z][A-Za-z-]{0,19}$/u, 'wants a method such as GET'))),
    path: index_min/* optional */.lqM(index_min/* pipe */.FsL(schema_text('a path such as /orders'), index_min/* description */.h_('relative to the url of the service'))),
    url: index_min/* optional */.lqM(schema_text('a URL such as http://127.0.0.1:3001/orders')),
    headers: index_min/* optional */.lqM(texts('header names to text')),
    body: index_min/* optional */.lqM(index_min/* string */.YjP('wants text (json: takes any value)')),
    json: index_min/* optional */.lqM(index_min/* pipe */.FsL(index_min/* unknown */.L5J(), index_min/* description */.h_('sets the body, and the content-type'))),
    auth: index_min/* optional */.lqM(auth),
};
const httpWant = 'wants GET /path, a URL, or a map of method, path or url, headers, body, json, auth';
const checkRequest = either(schema_text('GET /path, a URL, or a map'), shape({ ...requestEntries, 'follow-redirects': index_min/* optional */.lqM(index_min/* pipe */.FsL(flag, index_min/* description */.h_('at most five; default true'))) }, httpWant), isText);
const stepRequest = either(schema_text('POST /path, a URL, or a map'), shape(requestEntries, httpWant), isText);
/** Read by `compileExpectations`; described here for the editor. */
const expectations = index_min/* lazy */.RZV((input) => (input === undefined ? expectationShape : index_min/* unknown */.L5J()));
const probeEntries = {
    http: index_min/* optional */.lqM(checkRequest),
    tcp: index_min/* optional */.lqM(schema_text('host:port')),
    timeout: index_min/* optional */.lqM(index_min/* pipe */.FsL(schema_duration(day), index_min/* description */.h_('limit of one probe, the whole body included'))),
    family: index_min/* optional */.lqM(familyName),
    'body-max': index_min/* optional */.lqM(bodyMax),
    expect: index_min/* optional */.lqM(expectations),
};
const probeWant = 'wants /path, GET /path, a URL, { http: … } or { tcp: host:port }';
const checkShape = shape({ name: index_min/* optional */.lqM(schema_text('a name')), ...probeEntries, warn: index_min/* optional */.lqM(expectations) }, probeWant);
const check = either(schema_text('/path, GET /path or a URL'), checkShape, isText);
const heartbeat = either(schema_text('/path, GET /path or a URL'), shape(probeEntries, probeWant), isText);
const watch = index_min/* picklist */.KIO(['heartbeat', 'checks'], 'wants checks, or heartbeat as by default');
const dataFile = schema_text('the path of a Mockoon data file');
const versionWant = 'wants a version of @mockoon/cli such as 9.9.0';
const schema_mockoon = either(dataFile, shape({
    data: dataFile,
    // As it was written: the loader hands over the text of a number, because 9.10 is not 9.1.
    version: index_min/* optional */.lqM(index_min/* pipe */.FsL(either(index_min/* pipe */.FsL(index_min/* string */.YjP(versionWant), index_min/* regex */.yGV(/^\d{1,5}(?:\.\d{1,5}){0,2}$/u, versionWant)), index_min/* pipe */.FsL(index_min/* number */.aig(versionWant), index_min/* minValue */.Wwf(0, versionWant)), isText), index_min/* description */.h_('fetched by npx; without it the repository has to have @mockoon/cli installed'))),
}, 'wants the path of a Mockoon data file, or { data: mocks/orders.json, version: 9.9.0 }'), isText);
const backoff = shape({
    initial: index_min/* optional */.lqM(schema_duration(day), '1s'),
    factor: index_min/* optional */.lqM(index_min/* pipe */.FsL(index_min/* number */.aig('wants a number from 1 to 10'), index_min/* minValue */.Wwf(1, 'wants a number from 1 to 10'), index_min/* maxValue */.cGV(10, 'wants a number from 1 to 10')), 2),
    max: index_min/* optional */.lqM(schema_duration(day), '30s'),
}, 'wants a map such as { initial: 1s, factor: 2, max: 30s }');
const dispatch = shape({
    workflow: schema_text('the file name of a workflow, such as restart.yml'),
    ref: index_min/* optional */.lqM(schema_text('a branch or tag'), 'main'),
    inputs: index_min/* optional */.lqM(texts('input names to text'), {}),
    'verify-for': index_min/* optional */.lqM(index_min/* pipe */.FsL(schema_duration(day), index_min/* description */.h_('how long its run is waited for')), '10m'),
}, 'wants a map such as { workflow: restart.yml, ref: main }');
const step = shape({
    run: index_min/* optional */.lqM(command('')),
    http: index_min/* optional */.lqM(stepRequest),
    dispatch: index_min/* optional */.lqM(dispatch),
    attempts: index_min/* optional */.lqM(count(100), 1),
    backoff: index_min/* optional */.lqM(backoff, {}),
    timeout: index_min/* optional */.lqM(schema_duration(day), '60s'),
    settle: index_min/* optional */.lqM(schema_duration(day), '1s'),
}, 'wants a map with run, http or dispatch');
const login = index_min/* pipe */.FsL(index_min/* string */.YjP('wants a login'), index_min/* regex */.yGV(/^[A-Za-z0-9][\w.-]{0,99}(?:\[bot\])?$/u, 'wants a login without @'));
const pageFor = index_min/* picklist */.KIO(['critical', 'warning'], 'wants critical or warning');
const incident = shape({
    open: index_min/* optional */.lqM(index_min/* pipe */.FsL(index_min/* picklist */.KIO(['if-recovery-fails', 'at-once'], 'wants if-recovery-fails or at-once'), index_min/* description */.h_('default if-recovery-fails where there is a recovery, else at-once'))),
    healed: index_min/* optional */.lqM(index_min/* picklist */.KIO(['record', 'summary'], 'wants record or summary'), 'record'),
    'open-on': index_min/* optional */.lqM(index_min/* picklist */.KIO(['failing', 'degraded'], 'wants failing or degraded'), 'failing'),
    page: index_min/* optional */.lqM(listOf(index_min/* pipe */.FsL(index_min/* string */.YjP('wants @login or @org/team'), index_min/* regex */.yGV(/^@[A-Za-z0-9][\w.-]{0,99}(?:\/[\w.-]{1,100})?$/u, 'wants @login or @org/team')), 'a list such as ["@org/on-call"]'), []),
    'page-for': index_min/* optional */.lqM(index_min/* pipe */.FsL(either(pageFor, index_min/* pipe */.FsL(listOf(pageFor, 'critical or warning'), index_min/* nonEmpty */.hq('wants critical or warning')), (input) => !isList(input)), index_min/* description */.h_('warning means critical too')), 'critical'),
    labels: index_min/* optional */.lqM(listOf(index_min/* pipe */.FsL(index_min/* string */.YjP('wants a label'), index_min/* nonEmpty */.hq('wants a label'), index_min/* maxLength */.Ru6(50, 'wants a label of at most 50 characters')), 'a list of labels'), []),
    assignees: index_min/* optional */.lqM(listOf(login, 'a list of logins'), []),
    'reopen-window': index_min/* optional */.lqM(schema_duration(365 * day), '24h'),
});
const sharedEntries = {
    timeout: index_min/* optional */.lqM(index_min/* pipe */.FsL(schema_duration(day), index_min/* description */.h_('of one probe; guard: 2s')), '10s'),
    'failure-threshold': index_min/* optional */.lqM(index_min/* pipe */.FsL(count(100), index_min/* description */.h_('failures in a row that make an outage; guard: 2')), 3),
    'success-threshold': index_min/* optional */.lqM(index_min/* pipe */.FsL(count(100), index_min/* description */.h_('passes in a row that make a cure; guard: 1')), 2),
    'retry-interval': index_min/* optional */.lqM(index_min/* pipe */.FsL(schema_duration(day), index_min/* description */.h_('between two probes that confirm; guard: 500ms')), '5s'),
    family: index_min/* optional */.lqM(familyName, 'any'),
    'body-max': index_min/* optional */.lqM(index_min/* pipe */.FsL(bodyMax, index_min/* description */.h_('at most this much of a body is read')), '1MiB'),
    'ready-timeout': index_min/* optional */.lqM(index_min/* pipe */.FsL(schema_duration(day), index_min/* description */.h_('how long guard waits until it serves')), '60s'),
    interval: index_min/* optional */.lqM(index_min/* pipe */.FsL(schema_duration(day), index_min/* description */.h_('between two heartbeats of guard')), '1s'),
    watch: index_min/* optional */.lqM(index_min/* pipe */.FsL(watch, index_min/* description */.h_('what guard probes: the heartbeat, or all checks')), 'heartbeat'),
    restart: index_min/* optional */.lqM(index_min/* pipe */.FsL(restart, index_min/* description */.h_('no, or on-failure:10')), 'on-failure:10'),
    cwd: index_min/* optional */.lqM(schema_text('a folder')),
    env: index_min/* optional */.lqM(texts('variable names to text'), {}),
    severity: index_min/* optional */.lqM(severity, 'critical'),
    tags: index_min/* optional */.lqM(listOf(index_min/* pipe */.FsL(index_min/* string */.YjP('wants a tag'), index_min/* regex */.yGV(/^[\w.-]{1,50}$/u, 'wants a tag of letters, digits, dot, dash and underscore')), 'a list of tags'), []),
    runbook: index_min/* optional */.lqM(schema_text('a URL')),
    recovery: index_min/* optional */.lqM(listOf(step, 'a list of steps, each with run, http or dispatch'), []),
    incident: index_min/* optional */.lqM(incident, {}),
};
const serviceMap = shape({
    url: index_min/* optional */.lqM(index_min/* pipe */.FsL(schema_text('a URL such as http://127.0.0.1:3001'), index_min/* description */.h_('base of the relative paths'))),
    start: index_min/* optional */.lqM(index_min/* pipe */.FsL(command(''), index_min/* description */.h_('guard runs it; {{port}} and {{url}} are filled in'))),
    port: index_min/* optional */.lqM(port),
    mockoon: index_min/* optional */.lqM(schema_mockoon),
    stop: index_min/* optional */.lqM(command('')),
    background: index_min/* optional */.lqM(index_min/* pipe */.FsL(flag, index_min/* description */.h_('the command returns and the service lives on; needs stop')), false),
    heartbeat: index_min/* optional */.lqM(index_min/* pipe */.FsL(heartbeat, index_min/* description */.h_('what guard probes at each interval; by default any answer of the service will do'))),
    checks: index_min/* optional */.lqM(index_min/* pipe */.FsL(listOf(check, 'a list of checks'), index_min/* nonEmpty */.hq('wants at least one check; remove the key to have GET on the url'))),
    'depends-on': index_min/* optional */.lqM(listOf(schema_text('the id of a service'), 'a list of ids of services'), []),
    ...sharedEntries,
}, 'wants a URL or a map');
/** The shape of one service in its long form, with the defaults of mode check. */
const serviceShape = serviceMap;
/** The shape of `defaults`: what any service may have, except what makes it that service. */
const defaultsShape = shape(sharedEntries);
/** The whole file. Services are read one by one, so that each problem keeps its place. */
const configShape = shape({
    defaults: index_min/* optional */.lqM(defaultsShape),
    services: records(either(schema_text('a URL or a map'), serviceMap, isText), 'wants a map of ids to services'),
    mask: index_min/* optional */.lqM(listOf(index_min/* pipe */.FsL(index_min/* string */.YjP('wants the name of a variable'), index_min/* regex */.yGV(/^[A-Za-z_]\w*$/u, 'wants the name of a variable, such as API_TOKEN')), 'a list of names of variables'), []),
    'record-authors': index_min/* optional */.lqM(listOf(login, 'a list of logins'), []),
}, 'wants a map with services');
/** Guard's own defaults, beneath those of the file. */
const guardDefaults = { timeout: '2s', 'failure-threshold': 2, 'success-threshold': 1, 'retry-interval': '500ms' };

// EXTERNAL MODULE: ./lib/config/service.js + 2 modules
var service = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
;// CONCATENATED MODULE: ./lib/config/validate.js




function complaintOf(issue) {
    const path = (issue.path ?? []).map((item) => item.key);
    const last = path.at(-1);
    if (issue.message.startsWith(unknownKeyMark)) {
        const known = issue.message.slice(unknownKeyMark.length).split(' ');
        const suggestion = (0,nearest/* nearest */.p)(String(last), known);
        const hint = suggestion === undefined ? `; known here: ${known.join(', ')}` : '';
        return { path, at: 'key', message: `"${String(last).slice(0, 60)}" is not a known key${hint}`, suggestion };
    }
    const missing = issue.received === 'undefined' && issue.path?.at(-1)?.origin === 'key';
    if (missing)
        return { path: path.slice(0, -1), at: 'key', message: `has no "${String(last)}"; it ${issue.message.replace(/^wants/u, 'wants')}` };
    return { path, message: issue.message.startsWith('wants ') ? `${issue.message}, not ${(0,problem/* describe */.q0)(issue.input)}` : issue.message };
}
/** Holds a value against a shape; every problem is told, each in our own words. */
function validate(schema, value) {
    const result = index_min/* safeParse */.xLC(schema, value, { abortPipeEarly: true });
    if (result.success)
        return { ok: true, value: result.output };
    const [first, ...rest] = result.issues;
    return { ok: false, complaints: [complaintOf(first), ...rest.map(complaintOf)] };
}

;// CONCATENATED MODULE: ./lib/config/load.js











const problemsMax = 100;
const load_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Merges maps deeply; of anything else, and of lists, the upper one stands. */
function merged(lower, upper) {
    if (upper === undefined)
        return lower;
    if (!load_isRecord(lower) || !load_isRecord(upper))
        return upper;
    const keys = new Set([...Object.keys(lower), ...Object.keys(upper)]);
    return Object.fromEntries([...keys].map((key) => [key, merged(lower[key], upper[key])]));
}
/** Reads a configuration. Never throws for what the text holds: all problems come back at once, sorted by place. */
async function loadConfig(source) {
    const document = (0,config_document/* readDocument */.u)(source.text);
    const locate = ({ path, at = 'value' }) => {
        const exact = document.place(path, at);
        const inDefaults = exact.exact || path[0] !== 'services' ? exact : document.place(['defaults', ...path.slice(2)], at);
        const { line, column } = inDefaults.exact && path.length > 2 ? inDefaults : exact;
        return { line, column, path: (0,problem/* showPath */.P8)(path) };
    };
    const faults = document.faults.map(({ place, path, message }) => ({ ...place, path: (0,problem/* showPath */.P8)(path), message, suggestion: undefined }));
    if (document.fatal)
        return { kind: 'problems', problems: sorted(faults, new Set()) };
    return assemble({ value: document.value, locate, written: document.written, faults, secrets: [] }, source);
}
/** Makes a configuration of values, wherever they were written; the one way for files and for inputs. */
async function assemble(raw, surroundings) {
    const complaints = [];
    const complain = (complaint) => complaints.push(complaint);
    if (raw.value === null || raw.value === undefined)
        complain({ path: [], message: 'the configuration is empty; write at least a service, such as services: { www: https://example.org }' });
    const filled = (0,fill/* fill */.GS)(raw.value, { environment: surroundings.environment, mask: maskOf(raw.value), complain, written: raw.written });
    const secrets = new Set([...filled.secrets, ...raw.secrets.filter((secret) => secret.length >= domain_secret/* secretCharsMin */.uF)]);
    const built = complaints.some(({ path }) => path.length === 0) ? undefined : await build(filled, { ...surroundings, complain, secrets });
    const problems = [...raw.faults, ...complaints.map((complaint) => ({ ...raw.locate(complaint), message: complaint.message, suggestion: complaint.suggestion }))];
    if (problems.length > 0 || built === undefined)
        return { kind: 'problems', problems: sorted(problems, secrets) };
    const [first, ...rest] = built.services;
    if (first === undefined)
        throw new Error('a configuration without problems has no service');
    const effective = { services: Object.fromEntries(built.services.map(({ service, effective }) => [service.id, effective])), mask: built.root.mask, 'record-authors': built.root['record-authors'] };
    return {
        kind: 'config',
        config: { services: [first.service, ...rest.map(({ service }) => service)], mask: built.root.mask, recordAuthors: built.root['record-authors'], secrets: [...secrets], effective },
    };
}
const maskOf = (value) => (load_isRecord(value) && Array.isArray(value['mask']) ? value['mask'].filter((name) => typeof name === 'string') : []);
/** Validates the whole, then builds every service; a service with faults is pruned of them so that its other faults show as well. */
async function build(filled, work) {
    let value = filled.value;
    let result = validate(configShape, value);
    if (!result.ok) {
        const plain = result.complaints.filter(({ path }) => filled.whole.has((0,fill/* pathKey */.Pn)(path)));
        value = plain.reduce((tree, { path }) => (0,checks/* plainAt */.y1)(tree, path), value);
        if (plain.length > 0)
            result = validate(configShape, value);
    }
    const faults = result.ok ? [] : result.complaints;
    for (const fault of faults)
        work.complain(fault);
    const root = load_isRecord(value) ? value : {};
    const own = load_isRecord(root['services']) ? root['services'] : {};
    if (faults.length === 0 && Object.keys(own).length === 0)
        work.complain({ path: ['services'], message: 'has no service; write at least one, such as www: https://example.org' });
    (0,relations/* checkIds */.tD)(Object.keys(own), work.complain);
    const defaults = faults.some(({ path }) => path[0] === 'defaults') ? {} : root['defaults'];
    const wrongIn = new Map();
    for (const fault of faults.filter(({ path }) => path[0] === 'services'))
        wrongIn.set(fault.path[1], [...(wrongIn.get(fault.path[1]) ?? []), fault]);
    const services = [];
    const dependsOn = new Map();
    for (const [id, raw] of Object.entries(own)) {
        const wrong = (wrongIn.get(id) ?? []).map(({ path }) => path.slice(2));
        const long = wrong.length > 0 ? pruned(raw, wrong) : typeof raw === 'string' ? { url: raw } : raw;
        const one = await buildOne(id, long, { defaults, whole: filled.whole, work });
        dependsOn.set(id, dependsOnOf(long));
        if (one !== undefined && wrong.length === 0)
            services.push(one);
    }
    (0,relations/* checkDependencies */.qP)(dependsOn, work.complain);
    if (work.deadlineMs !== undefined)
        (0,relations/* checkDeadline */.Ft)(services.map(({ service }) => service), work.deadlineMs, work.complain);
    return { root: result.ok ? result.value : { services: {}, mask: [], 'record-authors': [] }, services };
}
const dependsOnOf = (raw) => (load_isRecord(raw) && Array.isArray(raw['depends-on']) ? raw['depends-on'].filter((id) => typeof id === 'string') : []);
async function buildOne(id, raw, { defaults, whole, work }) {
    const beneath = merged(work.mode === 'guard' ? guardDefaults : {}, defaults);
    const written = merged(beneath, raw);
    const facts = servesMockoon(written) ? await mockoonFacts(written, ['services', id, 'mockoon'], work) : {};
    if (facts === undefined)
        return undefined;
    const result = validate(serviceShape, [beneath, facts, raw].reduce(merged));
    if (!result.ok)
        return undefined;
    return (0,service/* buildService */.u)(result.value, { id, whole, mode: work.mode, environment: work.environment, secrets: work.secrets, complain: work.complain });
}
/** Whether a service that has passed its shape, the defaults merged in, names a Mockoon data file. */
const servesMockoon = (written) => load_isRecord(written) && written['mockoon'] !== undefined;
/** Problems in the order of the text, secrets withoutSecrets, no two alike, bounded. */
function sorted(problems, secrets) {
    const shown = new Map();
    for (const problem of problems) {
        const suggestion = problem.suggestion === undefined ? undefined : (0,fill/* withoutSecrets */.cT)(problem.suggestion, secrets);
        const clean = { ...problem, message: (0,fill/* withoutSecrets */.cT)(problem.message, secrets), suggestion };
        shown.set(`${clean.line}:${clean.column}:${clean.line === undefined ? clean.path : ''}:${clean.message}`, clean);
    }
    const ordered = [...shown.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.path < b.path ? -1 : 1));
    const [first, ...rest] = ordered;
    if (first === undefined)
        throw new Error('no configuration, and no problem either');
    if (rest.length < problemsMax)
        return [first, ...rest];
    const more = { line: undefined, column: undefined, path: '', message: `and ${rest.length - problemsMax + 1} more problems; mend these first`, suggestion: undefined };
    return [first, ...rest.slice(0, problemsMax - 1), more];
}


/***/ }),

/***/ 2180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readMockoon)
/* harmony export */ });
/* harmony import */ var _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2889);


const sizeMax = 64 * 1024 * 1024;
const response = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ statusCode: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 200), default: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false), rules: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []) });
const route = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    uuid: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    type: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), 'http'),
    method: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    endpoint: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    enabled: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), true),
    responses: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(response), []),
    responseMode: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    streamingMode: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const child = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), uuid: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const environment = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    port: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(65_535)),
    routes: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    hostname: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    endpointPrefix: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    tlsOptions: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ enabled: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false) })),
    folders: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uuid: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), children: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(child) }))),
    rootChildren: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(child)),
    lastMigration: _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
const exactEndpoint = /^[A-Za-z0-9\-._~/%@!,;=]*$/u;
/** The routes in the order in which Mockoon tries them: down the tree of folders. */
function inOrder(file, routes) {
    if (file.rootChildren === undefined || file.rootChildren === null)
        return routes;
    const folders = new Map((file.folders ?? []).map((folder) => [folder.uuid, folder.children]));
    const seen = new Set();
    const walk = (children) => children.flatMap(({ type, uuid }) => {
        if (seen.has(uuid))
            return [];
        seen.add(uuid);
        return type === 'folder' ? walk(folders.get(uuid) ?? []) : [uuid];
    });
    const byId = new Map(routes.map((one) => [one.uuid, one]));
    return walk(file.rootChildren).flatMap((uuid) => byId.get(uuid) ?? []);
}
const segments = (endpoint) => endpoint.split('/').filter((part) => part !== '');
/** Whether a route that is tried before may take the requests of an exact endpoint. What is not understood may. */
function shadows(before, endpoint) {
    const method = before.method.toLowerCase();
    if (!before.enabled || (before.type === 'http' && method !== 'get' && method !== 'all'))
        return false;
    const own = segments(endpoint);
    const theirs = segments(before.endpoint);
    for (const [index, part] of theirs.entries()) {
        if (!/^(?::\w+|[A-Za-z0-9\-._~%@!,;=]+)$/u.test(part))
            return true;
        if (own[index] === undefined || (!part.startsWith(':') && part.toLowerCase() !== own[index].toLowerCase()))
            return false;
    }
    return before.type === 'crud' || theirs.length === own.length;
}
/** The endpoint of a route that surely answers with one status, and that status; the plainest route first. */
function firstExact(routes) {
    const exact = routes.flatMap((candidate, index) => {
        const answer = candidate.responses.find((one) => one.default) ?? candidate.responses[0];
        if (answer === undefined || !candidate.enabled || candidate.type !== 'http' || candidate.method.toLowerCase() !== 'get')
            return [];
        if (!exactEndpoint.test(candidate.endpoint) || answer.statusCode < 200 || answer.statusCode > 599)
            return [];
        if (typeof candidate.streamingMode === 'string' || ['RANDOM', 'SEQUENTIAL', 'FALLBACK'].includes(candidate.responseMode ?? ''))
            return [];
        if (routes.slice(0, index).some((before) => shadows(before, candidate.endpoint)))
            return [];
        const ruled = candidate.responseMode !== 'DISABLE_RULES' && candidate.responses.some((one) => one.rules.length > 0);
        return [{ endpoint: candidate.endpoint, status: answer.statusCode, rank: (ruled ? 2 : 0) + (answer.statusCode < 300 ? 0 : 1) }];
    });
    return exact.sort((a, b) => a.rank - b.rank)[0];
}
const joined = (...parts) => `/${parts.flatMap((part) => part.split('/')).filter((part) => part !== '').join('/')}`;
function host(name) {
    const plain = (name ?? '').trim();
    if (plain === '' || plain === '0.0.0.0' || plain === '::' || plain === '[::]')
        return '127.0.0.1';
    return plain.includes(':') && !plain.startsWith('[') ? `[${plain}]` : plain;
}
function jsonOf(text) {
    try {
        return { value: JSON.parse(text.replace(/^\uFEFF/u, '')) };
    }
    catch (error) {
        return { fault: error instanceof Error ? error.message : String(error) };
    }
}
const describesApi = (value) => typeof value === 'object' && value !== null && ('openapi' in value || 'swagger' in value);
/** Reads a Mockoon data file: where its mock listens, and the first thing to check. */
function readMockoon(text, path) {
    if (text.length > sizeMax)
        return { ok: false, message: `${path} is larger than ${sizeMax / 1024 / 1024} MiB` };
    if (text.trim() === '')
        return { ok: false, message: `${path} is empty; export the environment from Mockoon again` };
    const parsed = jsonOf(text);
    if ('fault' in parsed)
        return { ok: false, message: `${path} is not JSON (${parsed.fault.slice(0, 120)}); a Mockoon data file is` };
    const read = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(environment, parsed.value);
    if (!read.success && describesApi(parsed.value))
        return { ok: false, message: `${path} is an OpenAPI description, not a Mockoon data file; write url or port, and start: mockoon-cli start --data ${path} --port {{port}}` };
    if (!read.success) {
        const key = read.issues[0].path?.map((item) => String(item.key)).join('.') ?? '';
        return { ok: false, message: `${path} is not a Mockoon data file${key === '' ? '' : ` (${key} is missing or wrong)`}; export the environment from Mockoon again` };
    }
    const { port, hostname, endpointPrefix, tlsOptions, routes } = read.output;
    const known = routes.flatMap((one) => {
        const result = _node_modules_valibot_dist_index_min_mjs__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(route, one);
        return result.success ? [result.output] : [];
    });
    const first = firstExact(inOrder(read.output, known));
    const check = first === undefined
        ? { tcp: `${host(hostname)}:{{port}}` }
        : { http: { path: joined(endpointPrefix ?? '', first.endpoint), 'follow-redirects': false }, expect: { status: first.status } };
    return {
        ok: true,
        // Without a terminal nobody answers, and Mockoon ends with exit 0.
        asksFirst: read.output.lastMigration === undefined,
        facts: {
            url: `${tlsOptions?.enabled === true ? 'https' : 'http'}://${host(hostname)}:{{port}}`,
            port: port === _target_js__WEBPACK_IMPORTED_MODULE_1__/* .laterPort */ .cQ ? 3000 : port,
            checks: [check],
        },
    };
}


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Words of other tools (Docker Compose, Kubernetes, Upptime, Gatus, blackbox_exporter, wait-on …) for keys of ours, best first. */
const otherWords = {
    healthcheck: ['checks'],
    'health-check': ['checks'],
    healthchecks: ['checks'],
    'health-checks': ['checks'],
    probe: ['checks'],
    probes: ['checks'],
    monitors: ['checks', 'services'],
    test: ['checks'],
    tests: ['checks'],
    'liveness-probe': ['heartbeat', 'checks'],
    'readiness-probe': ['checks'],
    sites: ['services'],
    endpoints: ['services', 'checks'],
    targets: ['services'],
    mocks: ['services'],
    retries: ['failure-threshold', 'attempts'],
    'max-retries': ['failure-threshold', 'attempts'],
    'max-attempts': ['attempts', 'failure-threshold'],
    tries: ['attempts', 'failure-threshold'],
    threshold: ['failure-threshold'],
    'unhealthy-threshold': ['failure-threshold'],
    failures: ['failure-threshold'],
    'healthy-threshold': ['success-threshold'],
    successes: ['success-threshold'],
    'retry-delay': ['retry-interval'],
    'retry-every': ['retry-interval'],
    period: ['interval', 'retry-interval'],
    'period-seconds': ['interval', 'retry-interval'],
    every: ['interval'],
    'heartbeat-interval': ['interval'],
    'check-interval': ['interval'],
    'health-path': ['heartbeat'],
    liveness: ['heartbeat'],
    'keep-alive': ['heartbeat'],
    ping: ['heartbeat', 'checks'],
    'timeout-seconds': ['timeout'],
    'request-timeout': ['timeout'],
    'start-period': ['ready-timeout'],
    'start-timeout': ['ready-timeout'],
    'startup-timeout': ['ready-timeout'],
    'initial-delay': ['ready-timeout', 'settle'],
    'initial-delay-seconds': ['ready-timeout'],
    'wait-for': ['ready-timeout', 'verify-for'],
    'wait-on': ['checks'],
    command: ['start', 'run'],
    cmd: ['start', 'run'],
    exec: ['run', 'start'],
    script: ['run', 'start'],
    shell: ['run', 'start'],
    entrypoint: ['start'],
    'stop-command': ['stop'],
    'restart-policy': ['restart'],
    ports: ['port'],
    detach: ['background'],
    daemon: ['background'],
    'working-directory': ['cwd'],
    'working-dir': ['cwd'],
    workdir: ['cwd'],
    dir: ['cwd'],
    environment: ['env'],
    uri: ['url'],
    link: ['url'],
    href: ['url'],
    address: ['url', 'tcp'],
    endpoint: ['url'],
    'base-url': ['url'],
    target: ['url'],
    host: ['url', 'tcp'],
    'http-get': ['http'],
    'tcp-socket': ['tcp'],
    request: ['http'],
    get: ['http'],
    socket: ['tcp'],
    verb: ['method'],
    'http-method': ['method'],
    data: ['body', 'json'],
    'data-file': ['data', 'mockoon'],
    file: ['data'],
    'cli-version': ['version'],
    tag: ['version', 'tags'],
    payload: ['body', 'json'],
    route: ['path'],
    redirects: ['follow-redirects'],
    'ip-version': ['family'],
    'preferred-ip-protocol': ['family'],
    'max-body': ['body-max'],
    'body-size-limit': ['body-max'],
    authorization: ['auth'],
    'basic-auth': ['auth'],
    conditions: ['expect'],
    assertions: ['expect'],
    assert: ['expect'],
    expected: ['expect'],
    'expect-status': ['expect', 'status'],
    'expected-status-codes': ['status', 'expect'],
    'status-code': ['status'],
    'status-codes': ['status'],
    'valid-status-codes': ['status'],
    code: ['status'],
    'response-time': ['within'],
    'max-response-time': ['within'],
    latency: ['within'],
    duration: ['within'],
    header: ['headers'],
    'json-path': ['json'],
    jsonpath: ['json'],
    regex: ['matches'],
    regexp: ['matches'],
    pattern: ['matches'],
    match: ['matches'],
    eq: ['equals'],
    equal: ['equals'],
    'not-equals': ['not'],
    ne: ['not'],
    includes: ['contains'],
    min: ['gte'],
    max: ['lte'],
    size: ['length'],
    all: ['every'],
    any: ['some'],
    recover: ['recovery'],
    remediation: ['recovery'],
    heal: ['recovery'],
    'on-failure': ['recovery'],
    webhook: ['http'],
    'workflow-dispatch': ['dispatch'],
    wait: ['settle'],
    delay: ['backoff', 'settle'],
    multiplier: ['factor'],
    alert: ['incident'],
    alerts: ['incident'],
    alerting: ['incident'],
    issue: ['incident'],
    notify: ['page'],
    mention: ['page'],
    mentions: ['page'],
    'assign-to': ['assignees'],
    assignee: ['assignees'],
    assign: ['assignees'],
    label: ['labels'],
    priority: ['severity'],
    level: ['severity'],
    groups: ['tags'],
    group: ['tags'],
    playbook: ['runbook'],
    docs: ['runbook'],
    needs: ['depends-on'],
    dependencies: ['depends-on'],
    'depends-upon': ['depends-on'],
    requires: ['depends-on'],
    secrets: ['mask'],
    redact: ['mask'],
    authors: ['record-authors'],
};
const kebab = (word) => word.replaceAll(/([a-z0-9])([A-Z])/gu, '$1-$2').replaceAll('_', '-').toLowerCase();
/** How many insertions, deletions, replacements and swaps of neighbours lie between two words. */
function editDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swapped));
        }
        before = row;
        row = next;
    }
    return row[b.length] ?? 0;
}
/** The known key that a person most likely meant: the same word in another spelling, another tool's word for it, or a typing slip; undefined when none is near. */
function nearest(word, known) {
    if (word.length > 60)
        return undefined;
    const spelt = kebab(word);
    if (known.includes(spelt))
        return spelt;
    const meant = (Object.hasOwn(otherWords, spelt) ? (otherWords[spelt] ?? []) : []).find((key) => known.includes(key));
    if (meant !== undefined)
        return meant;
    const [best] = known
        .map((key) => ({ key, distance: editDistance(spelt, key) }))
        .filter(({ key, distance }) => distance <= Math.max(1, Math.floor(Math.min(key.length, spelt.length) / 3)))
        .sort((a, b) => a.distance - b.distance);
    return best?.key;
}


/***/ }),

/***/ 7109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/** A key that is longer is nobody's key. */
const stepCharsMax = 80;
/** A path as people write it: `services.orders.checks[1].http`. */
function showPath(path) {
    return path.reduce((shown, step) => {
        if (typeof step === 'number')
            return `${shown}[${step}]`;
        const name = step.length > stepCharsMax ? `${step.slice(0, stepCharsMax)}…` : step;
        const key = /^[\w$.…-]+$/u.test(name) ? name : JSON.stringify(name);
        return shown === '' ? key : `${shown}.${key}`;
    }, '');
}
/** A value in few words, for `wants …, not …`. */
function describe(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a map';
    const text = JSON.stringify(value) ?? typeof value;
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
/** One problem as one line: `mock-medic.yml:12:5 services.orders.port: wants …`. */
function problemLine(problem, source) {
    const place = problem.line === undefined ? source : `${source}:${problem.line}:${problem.column ?? 1}`;
    const path = problem.path === '' ? '' : ` ${problem.path}:`;
    const hint = problem.suggestion === undefined ? '' : ` (did you mean ${problem.suggestion}?)`;
    return `${place}${path} ${problem.message}${hint}`;
}


/***/ }),

/***/ 2639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ checkDeadline),
/* harmony export */   _c: () => (/* binding */ idFrom),
/* harmony export */   qP: () => (/* binding */ checkDependencies),
/* harmony export */   tD: () => (/* binding */ checkIds)
/* harmony export */ });
/* harmony import */ var _domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5305);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6804);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6821);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(948);




const idForm = /^[a-z0-9][a-z0-9-]{0,39}$/u;
/** An id made from any text: `Order API.json` gives `order-api-json`; undefined when nothing is left of it. */
function idFrom(text) {
    const id = text
        .normalize('NFKD')
        .replaceAll(/([a-z0-9])([A-Z])/gu, '$1-$2')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .slice(0, 41)
        .replaceAll(/^-+|-+$/gu, '')
        .slice(0, 40);
    return idForm.test(id) && !_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .reserved */ .$t.has(id) ? id : undefined;
}
/** Complains of ids that are not well-formed, or that would be the same once they are. */
function checkIds(ids, complain) {
    const owners = new Map();
    for (const id of ids) {
        const wanted = idFrom(id);
        const owner = wanted === undefined ? undefined : owners.get(wanted);
        const path = ['services', id];
        if (owner !== undefined)
            complain({ path, at: 'key', message: `"${id}" and "${owner}" are one id and would share the same variables; rename one of them` });
        else if (!idForm.test(id))
            complain({ path, at: 'key', message: `"${id.slice(0, 60)}" is not an id; an id is 1 to 40 of a-z, 0-9 and dashes, beginning with a letter or digit`, suggestion: wanted });
        if (wanted !== undefined && owner === undefined)
            owners.set(wanted, id);
    }
}
/** Complains of a `depends-on` that names nothing, itself, or goes round in a circle. */
function checkDependencies(dependsOn, complain) {
    const done = new Set();
    for (const [id, names] of dependsOn) {
        for (const [index, name] of names.entries()) {
            if (dependsOn.has(name))
                continue;
            complain({ path: ['services', id, 'depends-on', index], message: `"${name.slice(0, 60)}" is not the id of a service`, suggestion: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, [...dependsOn.keys()]) });
        }
        const circle = circleFrom(id, dependsOn, done);
        if (circle !== undefined)
            complain({ path: ['services', circle[0] ?? id, 'depends-on'], message: `goes round in a circle: ${circle.join(' -> ')}; remove one of these` });
    }
}
/** The first circle that is reached from an id. Walks without recursion, for chains of any length. */
function circleFrom(start, dependsOn, done) {
    const trail = [{ id: start, next: [...(dependsOn.get(start) ?? [])] }];
    const onTrail = new Set([start]);
    let circle;
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
        const id = top.next.shift();
        if (id === undefined) {
            done.add(top.id);
            onTrail.delete(top.id);
            trail.pop();
        }
        else if (onTrail.has(id)) {
            const from = trail.findIndex((step) => step.id === id);
            circle ??= [...trail.slice(from).map((step) => step.id), id];
        }
        else if (!done.has(id) && dependsOn.has(id)) {
            trail.push({ id, next: [...(dependsOn.get(id) ?? [])] });
            onTrail.add(id);
        }
    }
    return circle;
}
/** Complains of a deadline that would cut off the slowest service before its failure is confirmed and recorded. */
function checkDeadline(services, deadlineMs, complain) {
    const slowest = services.reduce((slow, service) => (slow === undefined || (0,_domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_3__/* .leastDeadlineMs */ .g)(service) > (0,_domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_3__/* .leastDeadlineMs */ .g)(slow) ? service : slow), undefined);
    if (slowest === undefined || (0,_domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_3__/* .leastDeadlineMs */ .g)(slowest) <= deadlineMs)
        return;
    const { failureThreshold, retryIntervalMs } = slowest.confirmation;
    const timeoutMs = Math.max(...slowest.checks.map((check) => check.timeoutMs));
    const parts = `${failureThreshold} probes of up to ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(timeoutMs)}, ${failureThreshold - 1} pauses of ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(retryIntervalMs)}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(_domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_3__/* .recordingMs */ .O)} for the record`;
    complain({
        path: ['services', slowest.id, 'timeout'],
        message: `the deadline of ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(deadlineMs)} is too short to confirm a failure of "${slowest.id}" and record it: that needs ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)((0,_domain_confirmation_time_js__WEBPACK_IMPORTED_MODULE_3__/* .leastDeadlineMs */ .g)(slowest))} (${parts}); raise the deadline, or lower timeout or failure-threshold`,
    });
}


/***/ }),

/***/ 9011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* unused harmony export longRequest */
/* harmony import */ var _domain_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3998);
/* harmony import */ var _building_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9796);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6821);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2889);




const ownHeaders = new Set(['connection', 'content-length', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect']);
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u;
const headerValue = /^[\t\u0020-\u007e\u0080-\u00ff]*$/u;
/** The long form of `/orders`, `GET /orders`, `https://…` and `POST https://…`. */
function longRequest(raw) {
    if (typeof raw !== 'string')
        return raw;
    const match = /^(?:([A-Za-z][A-Za-z-]*)\s+)?(.*)$/su.exec(raw.trim());
    const target = match?.[2] ?? '';
    return { ...(match?.[1] === undefined ? {} : { method: match[1] }), ...(target.startsWith('/') ? { path: target } : { url: target }) };
}
/** Builds a request, or complains and gives undefined. */
function readRequest(raw, place, building) {
    const long = longRequest(raw);
    const method = (long.method ?? (long.body === undefined && long.json === undefined ? place.method : 'POST')).toUpperCase();
    const within = (key) => (typeof raw === 'string' ? place.path : [...place.path, key]);
    if (method === 'CONNECT')
        building.complain({ path: within('method'), message: 'cannot be CONNECT; use GET or another method' });
    if (long.body !== undefined && long.json !== undefined)
        building.complain({ path: within('json'), message: 'stands beside body; keep one of them' });
    const target = readTarget(long, within, building);
    const headers = readHeaders(long, target?.userInfo, { within, building });
    if (target === undefined)
        return undefined;
    const body = long.json === undefined ? long.body : JSON.stringify(long.json);
    const sameOrigin = building.base?.url.origin === target.url.origin;
    const shownPath = long.path ?? `${sameOrigin ? '' : target.url.origin}${target.url.pathname}${target.url.search}`;
    const shown = (0,_fill_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(`${method} ${shownPath}`, building.secrets);
    return { method, url: target.url.href, headers, body, shown, written: { ...long, method } };
}
function readTarget(long, within, building) {
    const later = building.placeholders.port === _target_js__WEBPACK_IMPORTED_MODULE_1__/* .laterPort */ .cQ;
    if (long.path !== undefined && long.url !== undefined)
        building.complain({ path: within('path'), message: 'stands beside url; keep one of them' });
    if (long.url !== undefined) {
        const read = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .readHttpUrl */ .y7)((0,_building_js__WEBPACK_IMPORTED_MODULE_2__/* .fillPlaceholders */ .C)(long.url, building.placeholders), later);
        if (read.ok)
            return read;
        const relative = !long.url.includes(':') && building.base !== undefined && !/^[^/]+\.[a-z]/iu.test(long.url);
        building.complain({ path: within('url'), message: read.message, suggestion: relative ? `/${long.url}` : read.suggestion });
        return undefined;
    }
    const { base } = building;
    if (base === undefined) {
        building.complain({ path: within('path'), message: 'is relative, and the service has no url to be relative to; give the service a url, or write the whole URL' });
        return undefined;
    }
    if (long.path === undefined)
        return base;
    if (!long.path.startsWith('/')) {
        building.complain({ path: within('path'), message: 'wants a path that begins with /', suggestion: `/${long.path}` });
        return undefined;
    }
    if (base.url.search !== '') {
        building.complain({ path: within('path'), message: 'is relative to a url that has a query; write the whole URL here, or take the query from the url of the service' });
        return undefined;
    }
    const read = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .readHttpUrl */ .y7)(`${base.url.origin}${base.url.pathname.replace(/\/$/u, '')}${(0,_building_js__WEBPACK_IMPORTED_MODULE_2__/* .fillPlaceholders */ .C)(long.path, building.placeholders)}`, later);
    if (read.ok)
        return { url: read.url, userInfo: base.userInfo };
    building.complain({ path: within('path'), message: read.message });
    return undefined;
}
function readHeaders(long, userInfo, { within, building }) {
    const headers = new Map();
    for (const [written, value] of Object.entries(long.headers ?? {})) {
        const name = written.toLowerCase();
        const path = [...within('headers'), written];
        const complain = (message) => building.complain({ path, at: 'key', message });
        if (!headerName.test(written))
            complain('is not a header name; use letters, digits and dashes');
        else if (ownHeaders.has(name))
            complain('belongs to the connection and cannot be set; remove it');
        else if (headers.has(name))
            complain('stands here twice (names do not differ by case); remove one');
        if (!headerValue.test(value))
            building.complain({ path, message: 'holds a line break, a control character or one outside ISO-8859-1, which no header may' });
        headers.set(name, value);
    }
    const credentials = authorization(long.auth, within('auth'), building) ?? (userInfo === undefined ? undefined : basic(userInfo, building));
    if (credentials !== undefined && headers.has('authorization')) {
        building.complain({ path: long.auth === undefined ? within('url') : within('auth'), message: 'gives credentials beside an authorization header; keep one of them' });
    }
    if (credentials !== undefined)
        headers.set('authorization', credentials);
    if (long.json !== undefined && !headers.has('content-type'))
        headers.set('content-type', 'application/json');
    return [...headers];
}
function authorization(auth, path, building) {
    if (auth === undefined)
        return undefined;
    if (typeof auth === 'string')
        return basic(auth, building);
    if (auth.bearer === undefined) {
        if (auth.user === undefined)
            building.complain({ path, message: 'wants user and password, or bearer' });
        return basic(`${auth.user ?? ''}:${auth.password ?? ''}`, building);
    }
    if (auth.user !== undefined || auth.password !== undefined)
        building.complain({ path, message: 'has bearer beside user or password; keep one of them' });
    if (!headerValue.test(auth.bearer))
        building.complain({ path, message: 'holds a line break or a control character, which no header may' });
    keep(auth.bearer, building);
    return `Bearer ${auth.bearer}`;
}
function basic(userInfo, building) {
    const encoded = Buffer.from(userInfo).toString('base64');
    keep(userInfo.slice(userInfo.indexOf(':') + 1), building);
    keep(encoded, building);
    return `Basic ${encoded}`;
}
function keep(secret, building) {
    if (secret.length >= _domain_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .secretCharsMin */ .uF)
        building.secrets.add(secret);
}


/***/ }),

/***/ 8715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ buildService),
  N: () => (/* binding */ variablePrefix)
});

// EXTERNAL MODULE: ./lib/config/building.js
var config_building = __webpack_require__(9796);
// EXTERNAL MODULE: ./lib/config/checks.js + 3 modules
var checks = __webpack_require__(502);
// EXTERNAL MODULE: ./lib/domain/calls.js
var calls = __webpack_require__(7293);
// EXTERNAL MODULE: ./lib/domain/secret.js
var secret = __webpack_require__(3998);
// EXTERNAL MODULE: ./lib/config/target.js
var target = __webpack_require__(2889);
;// CONCATENATED MODULE: ./lib/config/heartbeat.js




/** No route serves it, so that asking for it changes nothing that a test could see. */
const unservedPath = '/mock-medic-heartbeat';
const heartbeat_name = 'heartbeat';
const headerToken = /^[\u0021-\u007e]+$/u;
/**
 * Builds the heartbeat: the checks themselves where `watch: checks` is said, else what `heartbeat` says, else any answer at all of the service.
 * Undefined when that cannot be built; what is wrong with it has then been told.
 */
async function readHeartbeat(reading) {
    const { service, building, checks } = reading;
    const path = [...building.path, 'heartbeat'];
    if (service.watch === 'checks') {
        if (service.heartbeat !== undefined)
            building.complain({ path, at: 'key', message: 'stands beside watch: checks; remove one of them (watch: heartbeat, where the defaults say checks)' });
        return built(checks.map(({ check }) => check), undefined);
    }
    const tcpOnly = checks.every(({ check }) => check.kind === 'tcp');
    // A mock's https has a certificate of its own, which a probe refuses; whoever checks such a one by tcp is watched by tcp.
    const unasked = service.heartbeat === undefined && tcpOnly && building.base?.url.protocol !== 'http:';
    if (unasked)
        return built(checks.map(({ check }, index) => ({ ...check, name: index === 0 ? heartbeat_name : `${heartbeat_name} (${index + 1})`, warn: undefined })), undefined);
    return readOne(service.heartbeat ?? anyAnswer(reading), path, reading);
}
function built([first, ...rest], written) {
    return first === undefined ? undefined : { checks: [first, ...rest], written };
}
async function readOne(raw, path, reading) {
    const one = await (0,checks/* readCheck */.jc)(raw, path, reading);
    if (one === undefined)
        return undefined;
    const { name: _, ...written } = one.written;
    const check = withToken(one.check, reading);
    return { checks: [takesAnyAnswer(check) ? { ...check, answerOnly: true, name: heartbeat_name } : { ...check, name: heartbeat_name }], written };
}
/** Whether nothing of an answer matters but that it comes. */
function takesAnyAnswer(check) {
    const { status, withinMs, headers, body, json } = check.expect;
    const isAnyStatus = status?.some(({ from, to }) => from <= 100 && to >= 599) === true;
    return check.kind === 'http' && isAnyStatus && !check.followRedirects && check.warn === undefined && withinMs === undefined && headers.length === 0 && body === undefined && json.length === 0;
}
/** A request that passes with whatever answer comes. */
function anyAnswer({ building, checks, mockoon }) {
    const { base } = building;
    const relative = base !== undefined && base.url.search === '' && !mockoon;
    const target = relative ? { path: unservedPath } : { url: `${originOf(building, checks)}${mockoon ? calls/* adminPath */.nQ : unservedPath}` };
    return { http: { ...target, 'follow-redirects': false }, expect: { status: '100-599' }, 'body-max': '1KiB' };
}
/** Where the service answers, with the placeholder for a port that is not known yet. */
function originOf({ base, placeholders }, checks) {
    const asked = checks.map(({ check }) => check).find((check) => check.kind === 'http');
    const url = base?.url ?? new URL(asked?.url ?? 'http://127.0.0.1:{{port}}');
    return placeholders.port === target/* laterPort */.cQ && url.port === String(target/* laterPort */.cQ) ? `${url.protocol}//${url.hostname}:{{port}}` : url.origin;
}
/** Mockoon records what is asked of its admin API without the token as if a test had asked it, and keeps only the last hundred. */
function withToken(check, { mockoon, environment, building }) {
    const token = environment[calls/* adminTokenVariable */.vX]?.trim() ?? '';
    if (!mockoon || check.kind !== 'http' || !headerToken.test(token) || !new URL(check.url).pathname.startsWith(calls/* adminPath */.nQ))
        return check;
    if (check.headers.some(([header]) => header === 'authorization'))
        return check;
    if (token.length >= secret/* secretCharsMin */.uF)
        building.secrets.add(token);
    return { ...check, headers: [...check.headers, ['authorization', `Bearer ${token}`]] };
}

// EXTERNAL MODULE: ./lib/config/fill.js
var fill = __webpack_require__(6821);
// EXTERNAL MODULE: ./lib/config/request.js
var config_request = __webpack_require__(9011);
;// CONCATENATED MODULE: ./lib/config/steps.js





const labelMax = 100;
/** A command with `{{port}}` and `{{url}}` filled in, as far as they are known before the service starts. */
function readCommand(raw, building) {
    const { placeholders } = building;
    const known = placeholders.port === target/* laterPort */.cQ ? { port: undefined, url: undefined } : placeholders;
    if (typeof raw === 'string')
        return (0,config_building/* fillPlaceholders */.C)(raw, known);
    const [program = '', ...rest] = raw.map((part) => (0,config_building/* fillPlaceholders */.C)(part, known));
    return [program, ...rest];
}
/** A command in short words: its first line, bounded. */
function commandLabel(command) {
    const text = typeof command === 'string' ? command.trim() : command.join(' ');
    const [line = '', more] = text.split(/\r?\n/u);
    return line.length > labelMax || more !== undefined ? `${line.slice(0, labelMax)} …` : line;
}
function readStep(raw, path, building) {
    const kinds = ['run', 'http', 'dispatch'].filter((kind) => raw[kind] !== undefined);
    if (kinds.length !== 1) {
        building.complain({ path, message: kinds.length === 0 ? 'wants run, http or dispatch: what should be done?' : `has ${kinds.join(' and ')}; make a step of each` });
        return undefined;
    }
    const backoff = { initialMs: (0,checks/* durationMs */.pc)(raw.backoff.initial), factor: raw.backoff.factor, maxMs: (0,checks/* durationMs */.pc)(raw.backoff.max) };
    if (backoff.maxMs < backoff.initialMs)
        building.complain({ path: [...path, 'backoff'], message: `has a max of ${raw.backoff.max} below its initial ${raw.backoff.initial}; raise max` });
    const common = { attempts: raw.attempts, backoff, timeoutMs: (0,checks/* durationMs */.pc)(raw.timeout), settleMs: (0,checks/* durationMs */.pc)(raw.settle) };
    if (raw.run !== undefined) {
        const command = readCommand(raw.run, building);
        return { kind: 'run', label: (0,fill/* withoutSecrets */.cT)(commandLabel(command), building.secrets), command, ...common };
    }
    if (raw.http !== undefined) {
        const request = (0,config_request/* readRequest */.i)(raw.http, { path: [...path, 'http'], method: 'POST' }, building);
        if (request === undefined)
            return undefined;
        const { method, url, headers, body } = request;
        const { origin, pathname } = new URL(url);
        return { kind: 'http', label: (0,fill/* withoutSecrets */.cT)(`${method} ${origin}${pathname}`, building.secrets), method, url, headers, body, ...common };
    }
    if (raw.dispatch === undefined)
        return undefined;
    const { workflow, ref, inputs } = raw.dispatch;
    if (!/^[\w.-]+\.ya?ml$|^\d+$/u.test(workflow))
        building.complain({ path: [...path, 'dispatch', 'workflow'], message: 'wants the file name of a workflow, such as restart.yml' });
    if (raw.attempts !== 1)
        building.complain({ path: [...path, 'attempts'], message: 'is always 1 for dispatch; remove it' });
    return { kind: 'dispatch', label: `dispatch ${workflow}`, workflow, ref, inputs, verifyForMs: (0,checks/* durationMs */.pc)(raw.dispatch['verify-for']), ...common };
}
/** Builds the recovery ladder of a service, in its order. */
function readSteps(raws, building) {
    return raws.flatMap((raw, index) => readStep(raw, [...building.path, 'recovery', index], building) ?? []);
}

;// CONCATENATED MODULE: ./lib/config/service.js





const ourLabels = /^(?:mock-medic|unsettled|flapping|acknowledged|needs-human|service:.*|severity:.*)$/iu;
const takenVariables = /^(?:GITHUB|ACTIONS|RUNNER|INPUT|STATE|NPM_CONFIG|NODE)_/u;
const launchKeys = ['ready-timeout', 'interval', 'watch', 'restart', 'cwd', 'env', 'background'];
/** The beginning of the variables that tell where a service is: `orders` gives ORDERS for ORDERS_URL and ORDERS_PORT. */
function variablePrefix(id) {
    const name = id.toUpperCase().replaceAll('-', '_');
    return /^\d/u.test(name) ? `_${name}` : name;
}
function portOf(raw, path, options) {
    if (raw.port !== 'auto')
        return raw.port;
    const variable = `${variablePrefix(options.id)}_PORT`;
    const exported = /^[1-9]\d{0,4}$/u.exec(options.environment[variable] ?? '');
    if (options.mode === 'guard')
        return target/* laterPort */.cQ;
    if (exported !== null)
        return Number(exported[0]);
    if (options.mode === 'check')
        options.complain({ path: [...path, 'port'], message: `is auto, and no guard before has told the port in ${variable}; run guard in an earlier step of this job, or give the port` });
    return target/* laterPort */.cQ;
}
/** Takes the place of a url that is wrong, so that relative paths are not called wrong as well. */
const standIn = 'http://localhost';
function baseOf(raw, path, { port, complain }) {
    const text = raw.url ?? (port === undefined ? undefined : 'http://127.0.0.1:{{port}}');
    if (text === undefined)
        return undefined;
    const read = (0,target/* readHttpUrl */.y7)((0,config_building/* fillPlaceholders */.C)(text, { port, url: undefined }), port === target/* laterPort */.cQ);
    if (read.ok)
        return read;
    complain({ path: [...path, 'url'], message: read.message, suggestion: read.suggestion });
    return { url: new URL(standIn), userInfo: undefined };
}
/** Builds one service from its values, every default filled in; undefined when something in it is wrong. */
async function buildService(raw, options) {
    const path = ['services', options.id];
    let faults = 0;
    const complain = (complaint) => {
        faults++;
        options.complain(complaint);
    };
    const port = portOf(raw, path, { ...options, complain });
    const base = baseOf(raw, path, { port, complain });
    const url = base === undefined ? undefined : (0,target/* shownUrl */.zA)(base.url);
    const building = { path, complain, secrets: options.secrets, base, placeholders: { port, url } };
    const built = await (0,checks/* readChecks */.wf)({ service: raw, building, whole: options.whole });
    const recovery = readSteps(raw.recovery, building);
    const incident = readIncident(raw, recovery.length > 0, building);
    const admin = raw.mockoon !== undefined && !disablesAdmin(raw);
    const heartbeat = raw.start === undefined ? undefined : await readHeartbeat({ service: raw, building, whole: options.whole, checks: built, mockoon: admin, environment: options.environment });
    const own = readLaunch(raw, options.id, building);
    const launch = own === undefined || heartbeat === undefined ? undefined : { ...own, port: own.port ?? loopbackPort(base?.url, built.map(({ check }) => check)), heartbeat: heartbeat.checks, mockoon: admin };
    if (raw.runbook !== undefined) {
        const runbook = (0,target/* readHttpUrl */.y7)(raw.runbook);
        if (!runbook.ok)
            complain({ path: [...path, 'runbook'], message: runbook.message, suggestion: runbook.suggestion });
    }
    const [first, ...rest] = built;
    if (first === undefined && faults === 0)
        complain({ path, at: 'key', message: 'has nothing to check; give it a url, a port, checks or mockoon' });
    if (first === undefined || faults > 0)
        return undefined;
    const service = {
        id: options.id,
        severity: raw.severity,
        tags: raw.tags,
        runbook: raw.runbook,
        url,
        checks: [first.check, ...rest.map(({ check }) => check)],
        confirmation: { failureThreshold: raw['failure-threshold'], successThreshold: raw['success-threshold'], retryIntervalMs: (0,checks/* durationMs */.pc)(raw['retry-interval']) },
        recovery,
        incident,
        dependsOn: [...new Set(raw['depends-on'])],
        launch,
    };
    const hidden = launch === undefined ? launchKeys : [];
    const beating = heartbeat?.written === undefined ? {} : { heartbeat: heartbeat.written };
    const inEffect = { ...(base === undefined ? {} : { url: raw.url ?? url }), ...raw, ...beating, checks: built.map(({ written }) => written), incident: { ...raw.incident, open: incident.open, 'page-for': incident.pageFor } };
    return { service, effective: Object.fromEntries(Object.entries(inEffect).filter(([key, value]) => value !== undefined && !hidden.includes(key))) };
}
/** The port on this machine by which a service is reached, where nobody named it: of its url, else of its first check. What guard starts must find it free. */
function loopbackPort(base, checks) {
    const places = [...(base === undefined ? [] : [base]), ...checks.map((check) => (check.kind === 'http' ? new URL(check.url) : new URL(`tcp://${check.host.includes(':') ? `[${check.host}]` : check.host}:${check.port}`)))];
    const own = places.find(({ hostname }) => hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname));
    if (own === undefined)
        return undefined;
    const port = Number(own.port === '' ? (own.protocol === 'https:' ? 443 : 80) : own.port);
    return port === target/* laterPort */.cQ ? undefined : port;
}
function readIncident(raw, recovers, building) {
    const { incident } = raw;
    for (const [index, label] of incident.labels.entries()) {
        if (ourLabels.test(label))
            building.complain({ path: [...building.path, 'incident', 'labels', index], message: `"${label}" is a label that Mock Medic sets by itself; remove it` });
    }
    if (incident.assignees.length > 10)
        building.complain({ path: [...building.path, 'incident', 'assignees'], message: `names ${incident.assignees.length} people; GitHub allows 10 on an issue` });
    if (incident.labels.length > 50)
        building.complain({ path: [...building.path, 'incident', 'labels'], message: `has ${incident.labels.length} labels; at most 50` });
    if (incident.page.length > 20)
        building.complain({ path: [...building.path, 'incident', 'page'], message: `mentions ${incident.page.length}; at most 20` });
    const pageFor = typeof incident['page-for'] === 'string' ? (incident['page-for'] === 'warning' ? ['critical', 'warning'] : ['critical']) : [...new Set(incident['page-for'])];
    return {
        open: incident.open ?? (recovers ? 'if-recovery-fails' : 'at-once'),
        healed: incident.healed,
        openOn: incident['open-on'],
        page: [...new Set(incident.page)],
        pageFor,
        labels: [...new Set(incident.labels)],
        assignees: [...new Set(incident.assignees)],
        reopenWindowMs: (0,checks/* durationMs */.pc)(incident['reopen-window']),
    };
}
const disablesAdmin = ({ start }) => (typeof start === 'string' ? start : (start ?? []).join(' ')).includes('--disable-admin-api');
function readLaunch(raw, id, building) {
    if (raw.background && raw.stop === undefined)
        building.complain({ path: [...building.path, 'background'], message: 'needs stop: once the command has returned, nothing else tells how to end the service' });
    if (raw.start === undefined) {
        if (raw.background)
            building.complain({ path: [...building.path, 'background'], message: 'needs start: there is no command that could return' });
        if (raw.heartbeat !== undefined)
            building.complain({ path: [...building.path, 'heartbeat'], at: 'key', message: 'needs start: guard watches what it has started' });
        return undefined;
    }
    const prefix = variablePrefix(id);
    if (takenVariables.test(`${prefix}_URL`)) {
        building.complain({ path: building.path, at: 'key', message: `would be exported as ${prefix}_URL and ${prefix}_PORT, names that belong to the platform; choose another id`, suggestion: `mock-${id}` });
    }
    for (const name of Object.keys(raw.env)) {
        if (!/^[A-Za-z_]\w*$/u.test(name))
            building.complain({ path: [...building.path, 'env', name], at: 'key', message: 'is not the name of a variable; use letters, digits and underscores' });
    }
    const { placeholders } = building;
    const known = placeholders.port === target/* laterPort */.cQ ? { port: undefined, url: undefined } : placeholders;
    return {
        command: readCommand(raw.start, building),
        port: raw.port === 'auto' && placeholders.port !== target/* laterPort */.cQ ? placeholders.port : raw.port,
        cwd: raw.cwd,
        env: Object.fromEntries(Object.entries(raw.env).map(([name, value]) => [name, (0,config_building/* fillPlaceholders */.C)(value, known)])),
        readyTimeoutMs: (0,checks/* durationMs */.pc)(raw['ready-timeout']),
        intervalMs: (0,checks/* durationMs */.pc)(raw.interval),
        restarts: restartsOf(raw.restart),
        stop: raw.stop === undefined ? undefined : readCommand(raw.stop, building),
        background: raw.background,
    };
}
function restartsOf(restart) {
    if (restart === false || restart === 'no')
        return 0;
    const [, count = '10'] = /^on-failure:(\d+)$/u.exec(restart) ?? [];
    return Number(count);
}


/***/ }),

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ readTcpTarget),
/* harmony export */   cQ: () => (/* binding */ laterPort),
/* harmony export */   y7: () => (/* binding */ readHttpUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/** Stands for a port that is chosen only when the service starts (`port: auto`). */
const laterPort = 0;
const decode = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
function schemeFault(text) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(text)?.[1]?.toLowerCase();
    if (scheme === undefined) {
        const suggestion = URL.canParse(`http://${text}`) ? `http://${text.replace(/^https?:\/*/iu, '')}` : undefined;
        return { ok: false, message: 'wants a URL that begins with http:// or https://', ...(suggestion === undefined ? {} : { suggestion }) };
    }
    if (scheme === 'tcp')
        return { ok: false, message: 'is not for http; write a TCP check as { tcp: host:port }', suggestion: `{ tcp: ${text.slice(6)} }` };
    return { ok: false, message: `has the scheme "${scheme}", which is not known; use http:// or https:// (or { tcp: host:port })` };
}
/** Reads an absolute http or https URL; a fragment is dropped. */
function readHttpUrl(text, later = false) {
    if (!/^https?:\/\//iu.test(text))
        return schemeFault(text);
    if (/[\s\u0000-\u001f\\]/u.test(text))
        return { ok: false, message: 'holds a space, a line break or a backslash; a URL has none (write %20 for a space)' };
    if (/^https?:\/\/(?:\/|$)/iu.test(text) || !URL.canParse(text))
        return { ok: false, message: 'is not a well-formed URL; write one such as http://127.0.0.1:3001' };
    const url = new URL(text);
    if (url.port === '0' && !later)
        return { ok: false, message: 'has port 0; a port is 1 to 65535' };
    const userInfo = url.username === '' && url.password === '' ? undefined : `${decode(url.username)}:${decode(url.password)}`;
    url.username = '';
    url.password = '';
    url.hash = '';
    return { ok: true, url, userInfo };
}
/** Reads `host:port` or `[::1]:port`. */
function readTcpTarget(text, later = false) {
    const match = /^(?:tcp:\/\/)?(\[[0-9a-f:.]+\]|[^\s:/@?#[\]]+):(\d{1,5})$/iu.exec(text);
    const port = Number(match?.[2]);
    const host = match?.[1] ?? '';
    if (match === null || !URL.canParse(`http://${host}`))
        return { ok: false, message: 'wants host:port, such as 127.0.0.1:3001 or [::1]:3001' };
    if (port > 65_535 || (port === 0 && !later))
        return { ok: false, message: `has port ${port}; a port is 1 to 65535` };
    return { ok: true, host: host.replace(/^\[|\]$/gu, ''), port };
}
/** A URL for people and for relative paths: without a lone trailing slash. */
function shownUrl(url) {
    return url.pathname === '/' && url.search === '' ? url.origin : url.href;
}


/***/ }),

/***/ 3969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);

let made;
/**
 * What a synchronous function gives, or `too-slow` when it took longer than `ms` milliseconds; what it throws is thrown on.
 * V8's watchdog also ends what the script calls outside its context, regular expressions included. A call costs about 0.25 ms.
 */
function withinTime(ms, work) {
    if (made === undefined) {
        const room = { run: () => undefined };
        made = { room, context: (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)(room), script: new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('run()') };
    }
    const { room, context, script } = made;
    let result = 'too-slow';
    room.run = () => {
        result = work();
    };
    try {
        script.runInContext(context, { timeout: ms });
    }
    catch (error) {
        if (isTimeout(error))
            return 'too-slow';
        throw error;
    }
    finally {
        room.run = () => undefined;
    }
    return result;
}
/** The watchdog's error belongs to the other context, so it is no `instanceof Error` here. */
function isTimeout(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}


/***/ }),

/***/ 7293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ withCall),
/* harmony export */   Zl: () => (/* binding */ noCalls),
/* harmony export */   nQ: () => (/* binding */ adminPath),
/* harmony export */   vX: () => (/* binding */ adminTokenVariable)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1339);

/** The variable from which Mockoon takes the token of its admin API, which a command line would show to everybody. */
const adminTokenVariable = 'MOCKOON_ADMIN_API_TOKEN';
/** Where Mockoon's admin API begins; what is asked there is no call of a test. */
const adminPath = '/mockoon-admin';
/** Before the first call. */
const noCalls = { served: 0, unmatched: [], unlisted: 0, complete: true };
const unmatchedMax = 20;
const requestCharsMax = 200;
/** The counts with one more call in them. */
function withCall(counts, call) {
    if (call.own || call.path.startsWith(adminPath))
        return counts;
    const served = counts.served + 1;
    if (call.routed || call.proxied || call.status !== 404)
        return { ...counts, served };
    const request = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${call.method} ${call.path}`, requestCharsMax);
    const known = counts.unmatched.some((one) => one.request === request);
    if (known)
        return { ...counts, served, unmatched: counts.unmatched.map((one) => (one.request === request ? { request, count: one.count + 1 } : one)) };
    if (counts.unmatched.length >= unmatchedMax)
        return { ...counts, served, unlisted: counts.unlisted + 1 };
    return { ...counts, served, unmatched: [...counts.unmatched, { request, count: 1 }] };
}


/***/ }),

/***/ 5305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ recordingMs),
/* harmony export */   g: () => (/* binding */ leastDeadlineMs)
/* harmony export */ });
/** What is set aside for writing the record, out of a run's deadline. */
const recordingMs = 15_000;
/** The least time in which a failure of a service can be confirmed and recorded, in milliseconds. */
function leastDeadlineMs(service) {
    const { failureThreshold, retryIntervalMs } = service.confirmation;
    const timeoutMs = Math.max(...service.checks.map((check) => check.timeoutMs));
    return failureThreshold * timeoutMs + (failureThreshold - 1) * retryIntervalMs + recordingMs;
}


/***/ }),

/***/ 1339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   YG: () => (/* binding */ matcherWords),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   pz: () => (/* binding */ valueWords),
/* harmony export */   ri: () => (/* binding */ conditionWords),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
/* harmony import */ var _assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);

/** Which JSON type a value has. */
function typeOf(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'boolean')
        return 'boolean';
    if (typeof value === 'number')
        return 'number';
    if (typeof value === 'string')
        return 'string';
    return Array.isArray(value) ? 'array' : 'object';
}
/** The first `max` characters of a text; what was cut is marked by an ellipsis, and no surrogate pair is split. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const last = text.charCodeAt(max - 2);
    return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 2 : max - 1)}…`;
}
/** A duration in words, rounded up so that what is over a limit also reads so: `500 ms`, `1.5 s`, `90 s`. */
function durationWords(ms) {
    return ms < 1_000 ? `${Math.ceil(ms * 10) / 10} ms` : `${Math.ceil(ms) / 1_000} s`;
}
/** Status ranges in words: `2xx`, `200 or 204`, `200-299` where it is no whole class. */
function statusWords(ranges) {
    const words = ranges.map(({ from, to }) => {
        if (from === to)
            return String(from);
        return from % 100 === 0 && to === from + 99 ? `${from / 100}xx` : `${from}-${to}`;
    });
    return words.join(' or ');
}
const lengthMax = 300;
const depthMax = 6;
/** A value as JSON, bounded in length and depth however large or deep the value is: a document from a service may be hostile. */
function valueWords(value) {
    const parts = [];
    let left = lengthMax;
    const put = (text) => {
        const piece = cut(text, Math.max(2, left));
        parts.push(piece);
        left -= piece.length;
    };
    const write = (item, depth) => {
        if (left <= 0)
            return;
        if (typeof item === 'string')
            return put(JSON.stringify(item.slice(0, lengthMax)));
        if (item === null || typeof item !== 'object')
            return put(String(item));
        const list = Array.isArray(item);
        if (depth >= depthMax)
            return put(list ? '[…]' : '{…}');
        put(list ? '[' : '{');
        let first = true;
        for (const [key, child] of firstEntries(item)) {
            if (left <= 0)
                return;
            if (!first)
                put(',');
            first = false;
            if (!list)
                put(`${JSON.stringify(key)}:`);
            write(child, depth + 1);
        }
        return put(list ? ']' : '}');
    };
    write(value, 0);
    return cut(parts.join(''), lengthMax);
}
function firstEntries(value) {
    const some = Array.isArray(value) ? value.slice(0, lengthMax) : value;
    return Object.entries(some).slice(0, lengthMax);
}
const comparison = { gt: 'more than', gte: 'at least', lt: 'less than', lte: 'at most' };
/** What a matcher asks for, in words: `at least 1 and at most 5`. */
function matcherWords(matcher) {
    return matcher.map(conditionWords).join(' and ');
}
/** What one condition asks for, in words: `"open"`, `more than 5`, `a length of at least 1`. */
function conditionWords(condition) {
    switch (condition.kind) {
        case 'equals':
            return valueWords(condition.value);
        case 'not':
            return `not ${matcherWords(condition.matcher)}`;
        case 'contains':
            return `to contain ${valueWords(condition.value)}`;
        case 'matches':
            return `to match /${condition.pattern}/`;
        case 'gt':
        case 'gte':
        case 'lt':
        case 'lte':
            return `${comparison[condition.kind]} ${condition.value}`;
        case 'exists':
            return condition.value ? 'to be there' : 'not to be there';
        case 'type':
            return typeWords(condition.value);
        case 'length':
            return `a length of ${matcherWords(condition.matcher)}`;
        case 'every':
            return `every one ${matcherWords(condition.matcher)}`;
        case 'some':
            return `at least one ${matcherWords(condition.matcher)}`;
        case 'count':
            return `a count of ${matcherWords(condition.matcher)}`;
        default:
            return (0,_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(condition);
    }
}
/** A JSON type with its article: `an array`, `null`. */
function typeWords(type) {
    if (type === 'null')
        return 'null';
    return type === 'array' || type === 'object' ? `an ${type}` : `a ${type}`;
}


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   uF: () => (/* binding */ secretCharsMin)
/* harmony export */ });
/* unused harmony export mask */
/** What stands in the place of a secret. */
const mask = '***';
/** Secrets under this many characters are not masked: they would black out half of the text. */
const secretCharsMin = 8;
/**
 * Every form in which a secret may turn up: raw, its lines, URL-escaped, JSON-escaped, HTML-escaped,
 * and base64 at each of the three alignments (the characters that do not depend on what stands beside the secret).
 */
function secretForms(secrets) {
    const whole = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).filter((secret) => secret.length >= secretCharsMin);
    const forms = whole.flatMap((secret) => [secret, ...urlForms(secret), ...jsonForms(secret), htmlForm(secret), ...base64Forms(secret)]);
    return [...new Set(forms)].filter((form) => form.length >= secretCharsMin).sort((a, b) => b.length - a.length);
}
function urlForms(secret) {
    const escaped = encodeURIComponent(secret.toWellFormed());
    const strict = escaped.replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    const forms = [escaped, strict, encodeURI(secret.toWellFormed()), strict.replaceAll('%20', '+')];
    return forms.flatMap((form) => [form, form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}
function jsonForms(secret) {
    const escaped = JSON.stringify(secret).slice(1, -1);
    const ascii = escaped.replaceAll(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return [escaped, escaped.replaceAll('/', String.raw `\/`), ascii, JSON.stringify(escaped).slice(1, -1)];
}
function htmlForm(secret) {
    return secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
function base64Forms(secret) {
    const bytes = Buffer.from(secret);
    return [0, 1, 2].flatMap((shift) => {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').replace(/=+$/, '');
        const bits = (shift + bytes.length) * 8;
        const core = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(bits / 6));
        return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/**
 * The text with every form masked, overlapping ones as one, and with what is left of a form, from 8 characters on,
 * that was cut at the end or at the beginning of the text or at an ellipsis in it.
 */
function masked(text, forms) {
    const pieces = [...text.matchAll(/[^…]+/g)];
    const cuts = pieces.flatMap(({ 0: piece, index }) => forms.flatMap((form) => [...cutAtEnd(piece, form), ...cutAtStart(piece, form)].map((span) => moved(span, index))));
    const spans = [...forms.flatMap((form) => occurrences(text, form)), ...cuts];
    if (spans.length === 0)
        return text;
    let result = '';
    let done = 0;
    for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
        if (to <= done)
            continue;
        if (from >= done)
            result += text.slice(done, from) + mask;
        done = to;
    }
    return result + text.slice(done);
}
const moved = ({ from, to }, by) => ({ from: from + by, to: to + by });
function occurrences(text, form) {
    const spans = [];
    for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + 1))
        spans.push({ from, to: from + form.length });
    return spans;
}
function cutAtEnd(text, form) {
    const head = form.slice(0, secretCharsMin);
    const first = Math.max(0, text.length - form.length + 1);
    for (let from = text.indexOf(head, first); from >= 0; from = text.indexOf(head, from + 1)) {
        if (form.startsWith(text.slice(from)))
            return [{ from, to: text.length }];
    }
    return [];
}
function cutAtStart(text, form) {
    const tail = form.slice(-secretCharsMin);
    const window = text.slice(0, form.length - 1);
    for (let at = window.lastIndexOf(tail); at >= 0; at = at === 0 ? -1 : window.lastIndexOf(tail, at - 1)) {
        const to = at + tail.length;
        if (form.endsWith(window.slice(0, to)))
            return [{ from: 0, to }];
    }
    return [];
}


/***/ }),

/***/ 391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ RecordError)
/* harmony export */ });
/** The record's home refused or could not be reached. `message` is one sentence that says what to do. */
class RecordError extends Error {
    name = 'RecordError';
    reason;
    /** Whether a later run may succeed without anybody changing a setting. */
    retryable;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.reason = options.reason;
        this.retryable = options.retryable;
    }
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Gt: () => (/* binding */ createClean),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/* harmony import */ var _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3998);

/** How many times the wanted length is looked at: what is stripped makes room for what follows. */
const windowFactor = 4;
/**
 * The one sink for text that is not ours. The function that it gives masks the secrets in every form, makes
 * control, bidirectional and invisible characters visible, makes one line of many, and cuts to at most `max` UTF-16 units.
 * Its time depends on `max` and the secrets, not on the length of the text.
 */
function createClean(secrets) {
    const forms = (0,_domain_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(secrets);
    const longest = forms[0]?.length ?? 0;
    return (text, max) => cut(visible((0,_domain_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .masked */ .Iv)(withoutColours(text.slice(0, max * windowFactor + 2 * longest)), forms)), max);
}
/** The sequences by which programs colour a terminal; the commands of recovery steps are full of them. */
function withoutColours(text) {
    return text.replaceAll(/\u001B\[[0-?]*[ -/]*[@-~]/g, '');
}
/**
 * One line in which everything can be seen: a new line is `⏎`, a control character its picture (`␀`),
 * and what is invisible, turns the direction of writing or is half a character is `\uFFFD`.
 */
function visible(text) {
    return text
        .trim()
        .replaceAll(/\r\n?|[\n\u0085\u2028\u2029]/g, '⏎')
        .replaceAll('\t', ' ')
        .replaceAll(/[\u0000-\u001F]/g, (control) => String.fromCharCode(0x24_00 + control.charCodeAt(0)))
        .replaceAll('\u007F', '␡')
        .replaceAll(/[[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\uFE0F]]/gv, '\uFFFD')
        .replaceAll(/(\p{M}{4})\p{M}+/gu, '$1');
}
/** The text, or its beginning with `…` when it is longer than `max` UTF-16 units; no character is cut in two. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    let end = Math.max(0, max - 1);
    while (end > 0 && !isBoundary(text, end))
        end -= 1;
    return `${text.slice(0, end)}…`;
}
function isBoundary(text, at) {
    const next = text.codePointAt(at) ?? 0;
    const isHalf = next >= 0xdc_00 && next <= 0xdf_ff && (text.codePointAt(at - 1) ?? 0) > 0xff_ff;
    return !isHalf && !/[\p{M}\p{EMod}]/u.test(String.fromCodePoint(next));
}
/** One line for a log that obeys nobody: whatever the runner would take for a workflow command is broken. */
function logLine(text) {
    return visible(text)
        .replaceAll('##[', '# #[')
        .replaceAll(/^::|::(?=[a-z])/gi, '∷');
}


/***/ }),

/***/ 5366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare),
  prepareReport: () => (/* binding */ prepareReport),
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(391);
// EXTERNAL MODULE: ./lib/domain/assert-never.js
var assert_never = __webpack_require__(9471);
// EXTERNAL MODULE: ./lib/adapters/github/refusal.js
var refusal = __webpack_require__(102);
;// CONCATENATED MODULE: ./lib/adapters/github/retry.js



const attemptsMax = 4;
const firstDelayMs = 500;
/** GitHub asks for a minute where a secondary limit names no time: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const unnamedWaitMs = 60_000;
/** Decides whether a request is answered, worth repeating (and after how many milliseconds), or given up with a reason. */
function afterExchange(exchange, at) {
    switch (exchange.kind) {
        case 'answered':
            return afterAnswer(read(exchange, at.token), at);
        case 'aborted':
            return { kind: 'give-up', error: new ports/* RecordError */.W(`The run's time was over before GitHub had answered ${at.what}; the next run goes on from there.`, { reason: 'deadline', retryable: true }) };
        case 'not-sent':
            return again(at) ?? { kind: 'give-up', error: new ports/* RecordError */.W(`GitHub could not be reached for ${at.what} (${words(exchange.detail, at)}): check the network, the proxy and the API's address.`, { reason: 'unreachable', retryable: true, cause: exchange.cause }) };
        case 'lost':
            return (at.method === 'POST' ? undefined : again(at)) ?? { kind: 'give-up', error: lost(at, words(exchange.detail, at), exchange.cause) };
        default:
            return (0,assert_never/* assertNever */.x)(exchange);
    }
}
function afterAnswer(answer, at) {
    if (answer.status < 400)
        return { kind: 'answer', answer };
    if ((0,refusal/* isRateLimit */.a5)(answer))
        return afterRateLimit(answer, at);
    if (answer.status < 500)
        return { kind: 'give-up', error: (0,refusal/* refusal */.x5)(at.what, answer) };
    if (at.method === 'POST')
        return { kind: 'give-up', error: lost(at, `${answer.status} ${(0,refusal/* said */.ag)(answer)}`.trim(), answer) };
    return again(at) ?? { kind: 'give-up', error: (0,refusal/* refusal */.x5)(at.what, answer) };
}
function afterRateLimit(answer, at) {
    const delayMs = rateLimitDelayMs(answer, at.now) + Math.round(1_000 * at.random);
    if (at.attempt < attemptsMax && at.now + delayMs < at.deadlineAt)
        return { kind: 'again', delayMs };
    const until = new Date(at.now + delayMs).toISOString();
    const error = new ports/* RecordError */.W(`GitHub limits the requests of this token (${answer.status} on ${at.what}) until ${until}, which this run cannot wait for; a later run can try again.`, { reason: 'rate-limited', retryable: true, cause: answer });
    return { kind: 'give-up', error };
}
function rateLimitDelayMs({ headers }, now) {
    const after = Number((0,refusal/* header */.wx)(headers, 'retry-after') ?? Number.NaN);
    if (Number.isFinite(after) && after >= 0)
        return after * 1_000;
    const resetAt = Number((0,refusal/* header */.wx)(headers, 'x-ratelimit-reset') ?? Number.NaN) * 1_000;
    if ((0,refusal/* header */.wx)(headers, 'x-ratelimit-remaining') !== '0' || !Number.isFinite(resetAt))
        return unnamedWaitMs;
    // The reset is told by GitHub's clock, so it is compared with GitHub's own date.
    const toldAt = Date.parse((0,refusal/* header */.wx)(headers, 'date') ?? '');
    return Math.max(1_000, resetAt - (Number.isNaN(toldAt) ? now : toldAt) + 1_000);
}
/** Half to full of an exponential delay, unless the attempts or the time are used up. */
function again(at) {
    const delayMs = Math.round(firstDelayMs * 2 ** (at.attempt - 1) * (0.5 + at.random / 2));
    return at.attempt < attemptsMax && at.now + delayMs < at.deadlineAt ? { kind: 'again', delayMs } : undefined;
}
function lost(at, detail, cause) {
    return new ports/* RecordError */.W(`GitHub's answer to ${at.what} was lost (${detail}): whether it was done is not known; the next run looks before it repeats.`, { reason: 'lost', retryable: true, cause });
}
function words(detail, at) {
    return (0,refusal/* onOneLine */.GJ)(detail.replaceAll(at.token, '***'));
}
/** An answer with its body parsed; a body that is not JSON stays text. */
function read({ status, headers, text }, token) {
    // What a proxy in between echoes must not carry the token on into a message.
    const safe = status >= 400 ? text.replaceAll(token, '***') : text;
    try {
        return { status, headers, data: safe === '' ? undefined : JSON.parse(safe) };
    }
    catch {
        return { status, headers, data: safe };
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/transport.js
const answerMaxBytes = 32 * 1024 * 1024;
const silenceMaxMs = 20_000;
/**
 * Gives one kept-alive connection to an origin, or the proxy that the environment names.
 * One connection only: GitHub asks that requests of one token be made one after another.
 */
function createTransport({ origin, env }) {
    let open;
    return {
        async send(request, signal) {
            if (signal.aborted)
                return { kind: 'aborted' };
            open ??= isProxied(env) ? throughProxy(origin, env) : direct(origin);
            try {
                return await (await open).send(request, signal);
            }
            catch (cause) {
                // What cannot even be put on the wire, such as a proxy address that is none.
                return { kind: 'not-sent', detail: inWords(cause instanceof Error ? cause : new Error(String(cause))), cause };
            }
        },
        async close() {
            (await open?.catch(() => undefined))?.close();
            open = undefined;
        },
    };
}
async function direct(origin) {
    const { Agent, request } = origin.startsWith('https:') ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (outgoing, signal) => new Promise((resolve) => {
        let connected = false;
        const sent = request(`${origin}${outgoing.path}`, { agent, method: outgoing.method, headers: lengthened(outgoing), timeout: silenceMaxMs, signal }, (answer) => {
            void collect(answer).then((text) => resolve({ kind: 'answered', status: answer.statusCode ?? 0, headers: answer.headers, text }), (cause) => resolve(signal.aborted ? { kind: 'aborted' } : { kind: 'lost', detail: inWords(cause), cause }));
        });
        // Only over an open connection, its certificate accepted, can anything have reached the server.
        sent.on('socket', (socket) => {
            connected = sent.reusedSocket;
            socket.once(origin.startsWith('https:') ? 'secureConnect' : 'connect', () => (connected = true));
        });
        sent.on('timeout', () => sent.destroy(new Error(`no answer for ${silenceMaxMs / 1000} s`)));
        sent.on('error', (cause) => resolve(signal.aborted ? { kind: 'aborted' } : { kind: connected ? 'lost' : 'not-sent', detail: inWords(cause), cause }));
        sent.end(outgoing.body);
    });
    return { send, close: () => agent.destroy() };
}
const named = (env, name) => env[name] ?? env[name.toUpperCase()] ?? '';
const isProxied = (env) => named(env, 'http_proxy') !== '' || named(env, 'https_proxy') !== '';
/** undici knows how to reach an origin through a proxy. It is loaded only where there is one, and by file: the whole is three times as large. */
async function throughProxy(origin, env) {
    const [{ default: EnvHttpProxyAgent }, { default: request }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(440), __webpack_require__.e(137)]).then(__webpack_require__.t.bind(__webpack_require__, 3137, 19)), Promise.all(/* import() */[__webpack_require__.e(440), __webpack_require__.e(43)]).then(__webpack_require__.t.bind(__webpack_require__, 6424, 19))]);
    const dispatcher = new EnvHttpProxyAgent({ connections: 1, allowH2: false, headersTimeout: silenceMaxMs, bodyTimeout: silenceMaxMs, httpProxy: named(env, 'http_proxy'), httpsProxy: named(env, 'https_proxy'), noProxy: named(env, 'no_proxy') });
    const send = async (outgoing, signal) => {
        try {
            const { method, path, headers, body } = outgoing;
            const answer = await request.call(dispatcher, { origin, path, method, headers, body: body ?? null, signal });
            return { kind: 'answered', status: answer.statusCode, headers: answer.headers, text: await collect(answer.body) };
        }
        catch (cause) {
            if (signal.aborted)
                return { kind: 'aborted' };
            const unconnected = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/u.test(String(cause.code));
            return { kind: unconnected ? 'not-sent' : 'lost', detail: inWords(cause), cause };
        }
    };
    return { send, close: () => void dispatcher.destroy() };
}
function lengthened({ headers, body }) {
    return body === undefined ? { ...headers } : { ...headers, 'content-length': String(Buffer.byteLength(body)) };
}
/** The whole body as text. Rejects when it breaks off or is longer than any answer that is wanted. */
async function collect(body) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > answerMaxBytes)
            throw new Error(`the answer is longer than ${answerMaxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function inWords(cause) {
    // A host with several addresses fails with one error for each, and an empty message of its own.
    if (cause instanceof AggregateError && cause.message === '')
        return cause.errors.map(String).join('; ');
    return cause.message === '' ? cause.name : cause.message;
}

;// CONCATENATED MODULE: ./lib/adapters/github/api.js



const redirectsMax = 3;
/** Gives the one way in which this program speaks to GitHub's REST API. */
function createGitHubApi(options) {
    const base = new URL(options.baseUrl);
    const transport = createTransport({ origin: base.origin, env: options.env });
    const { clock, signal, deadlineAt } = options;
    const token = options.token.trim();
    let requests = 0;
    const ask = async (request) => {
        requests += 1;
        return transport.send(request, signal);
    };
    const persist = async (request, what) => {
        for (let attempt = 1;; attempt += 1) {
            const exchange = await ask(request);
            const step = afterExchange(exchange, { method: request.method, what, attempt, now: clock.now(), deadlineAt, random: clock.random(), token });
            if (step.kind === 'answer')
                return step.answer;
            if (step.kind === 'give-up')
                throw step.error;
            await clock.sleep(step.delayMs, signal);
        }
    };
    return {
        get requests() {
            return requests;
        },
        origin: base.origin,
        async request(method, path, body) {
            if (token === '') {
                throw new ports/* RecordError */.W('There is no token to record on GitHub with: set the input github-token, or GITHUB_TOKEN on the command line.', { reason: 'unauthorized', retryable: false });
            }
            let target = locate(base, path);
            const what = `${method} ${target.pathname}`;
            for (let redirects = 0;; redirects += 1) {
                const answer = await persist({ method, path: target.pathname + target.search, headers: headersOf(options.userAgent, token, body), body: body === undefined ? undefined : JSON.stringify(body) }, what);
                if (answer.status < 300)
                    return answer;
                target = redirected(answer, base, { what, redirects });
            }
        },
        close: () => transport.close(),
    };
}
function headersOf(userAgent, token, body) {
    return {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': userAgent,
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
}
/** A path of the API as a URL; the token never goes to another origin. */
function locate(base, path) {
    const url = path.startsWith('/') ? new URL(base.pathname.replace(/\/$/, '') + path, base) : new URL(path);
    if (url.origin !== base.origin)
        throw elsewhere(url.origin);
    return url;
}
/** A renamed repository answers with where it is now: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects */
function redirected(answer, base, { what, redirects }) {
    const location = answer.headers['location'];
    if (typeof location !== 'string' || redirects >= redirectsMax || !URL.canParse(location, base.href)) {
        throw new ports/* RecordError */.W(`GitHub redirects ${what} (${answer.status}) without an end: check the input repository.`, { reason: 'not-found', retryable: false, cause: answer });
    }
    const url = new URL(location, base);
    if (url.origin !== base.origin)
        throw elsewhere(url.origin);
    return url;
}
function elsewhere(origin) {
    return new ports/* RecordError */.W(`GitHub points to ${origin}, where the token must not go: check the API's address (GITHUB_API_URL).`, { reason: 'server', retryable: false });
}

// EXTERNAL MODULE: ./lib/domain/confirmation-time.js
var confirmation_time = __webpack_require__(5305);
;// CONCATENATED MODULE: ./lib/adapters/deadline.js

/** What is left for recording when a run is asked to end: the runner kills a cancelled step ten seconds after it asked. */
const farewellMs = 5_000;
/** Sets the deadline of a run that begins now; `stop` (a signal from outside) brings it forward. */
function setDeadline(deadlineMs, clock, stop) {
    const work = new AbortController();
    const record = new AbortController();
    const timers = [
        setTimeout(() => work.abort(deadlineError()), Math.max(deadlineMs / 2, deadlineMs - confirmation_time/* recordingMs */.O)),
        setTimeout(() => record.abort(deadlineError()), deadlineMs),
    ];
    const onStop = () => {
        work.abort(stop.reason);
        timers.push(setTimeout(() => record.abort(stop.reason), farewellMs));
    };
    if (stop.aborted)
        onStop();
    else
        stop.addEventListener('abort', onStop, { once: true });
    return {
        at: clock.now() + deadlineMs,
        work: work.signal,
        record: record.signal,
        clear: () => {
            timers.forEach(clearTimeout);
            stop.removeEventListener('abort', onStop);
        },
    };
}
function deadlineError() {
    const error = new Error('the deadline of the run has come');
    error.name = 'DeadlineError';
    return error;
}

// EXTERNAL MODULE: ./lib/config/duration.js
var duration = __webpack_require__(6804);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
;// CONCATENATED MODULE: ./lib/config/select.js

/** The services that at least one pattern names: an id, a glob of `*` and `?`, or `tag:x`. No pattern means all. */
function select_select(services, patterns) {
    if (patterns.length === 0)
        return { ok: true, services };
    const messages = patterns.filter((pattern) => !services.some((service) => isNamed(service, pattern))).map((pattern) => missing(pattern, services));
    const [first, ...rest] = services.filter((service) => patterns.some((pattern) => isNamed(service, pattern)));
    return messages.length > 0 || first === undefined ? { ok: false, messages } : { ok: true, services: [first, ...rest] };
}
/** The patterns in an input: one a line, blank lines left out. */
function readPatterns(text) {
    return (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
function isNamed(service, pattern) {
    if (pattern.startsWith('tag:'))
        return service.tags.includes(pattern.slice('tag:'.length));
    return globPattern(pattern).test(service.id);
}
function globPattern(glob) {
    const source = glob.split(/([*?])/u).map((part) => (part === '*' ? '.*' : part === '?' ? '.' : part.replaceAll(/[\\^$.+()[\]{}|-]/gu, String.raw `\$&`)));
    return new RegExp(`^${source.join('')}$`, 'u');
}
function missing(pattern, services) {
    const isTag = pattern.startsWith('tag:');
    const known = isTag ? [...new Set(services.flatMap(({ tags }) => tags))].map((tag) => `tag:${tag}`) : services.map(({ id }) => id);
    const near = (0,nearest/* nearest */.p)(pattern, known);
    const hint = near === undefined ? `known are ${known.slice(0, 10).join(', ') || 'none'}` : `did you mean ${near}?`;
    return `only: ${JSON.stringify(pattern.slice(0, 80))} names no ${isTag ? 'tag' : 'service'}; ${hint}`;
}

// EXTERNAL MODULE: ./lib/config/document.js
var config_document = __webpack_require__(6625);
// EXTERNAL MODULE: ./lib/config/fill.js
var fill = __webpack_require__(6821);
// EXTERNAL MODULE: ./lib/config/load.js + 5 modules
var load = __webpack_require__(3186);
// EXTERNAL MODULE: ./lib/config/problem.js
var config_problem = __webpack_require__(7109);
// EXTERNAL MODULE: ./lib/config/relations.js
var relations = __webpack_require__(2639);
;// CONCATENATED MODULE: ./lib/config/inputs.js





const inputOf = { checks: 'url', timeout: 'deadline' };
/** What a service is called when nobody named it: after its data file, else its host, else `mock`. */
function defaultId(inputs) {
    if (inputs.mockoon !== undefined)
        return (0,relations/* idFrom */._c)(inputs.mockoon.replace(/^.*[\\/]/u, '').replace(/\.json$/iu, '')) ?? 'mock';
    const host = inputs.url !== undefined && URL.canParse(inputs.url) ? new URL(inputs.url).hostname : '';
    return /^(?:|localhost|[\d.]+|\[.*\])$/u.test(host) ? 'mock' : ((0,relations/* idFrom */._c)(host.replace(/^www\./u, '')) ?? 'mock');
}
function statusOf(text) {
    const parts = text.split(/[\s,]+/u).filter((part) => part !== '').map((part) => (0,fill/* plainScalar */.dn)(part) ?? part);
    return parts.length === 1 ? parts[0] : parts;
}
function recoveryOf(text) {
    if (!/^\s*(?:-\s|\[)/u.test(text))
        return { value: [{ run: text.trim() }], faults: [] };
    const { value, faults } = (0,config_document/* readDocument */.u)(text);
    return { value, faults: faults.map(({ message }) => ({ line: undefined, column: undefined, path: 'recovery', message, suggestion: undefined })) };
}
/** Reads the no-file form: the inputs become one service, through the same schema and defaults as a file; problems name the input. */
async function fromInputs(given, surroundings) {
    const inputs = Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'string' && value.trim() !== ''));
    const { url, name, expectStatus, start, port, mockoon, mockoonVersion, recovery } = inputs;
    if (url === undefined && mockoon === undefined && port === undefined) {
        const [path, message] = start === undefined
            ? ['', 'there is nothing to examine: write .github/mock-medic.yml, or give the input url, mockoon, or start and port']
            : ['start', 'needs a port: give the input port, a number or auto (then with {{port}} in start)'];
        return { kind: 'problems', problems: [{ line: undefined, column: undefined, path, message, suggestion: undefined }] };
    }
    if (mockoonVersion !== undefined && mockoon === undefined) {
        return { kind: 'problems', problems: [{ line: undefined, column: undefined, path: 'mockoon-version', message: 'is for mockoon, and no data file is given; give the input mockoon, or remove this one', suggestion: undefined }] };
    }
    const id = name?.trim() ?? defaultId(inputs);
    const ladder = recovery === undefined ? undefined : recoveryOf(recovery);
    const service = {
        ...(url === undefined ? {} : { url: url.trim() }),
        ...(mockoon === undefined ? {} : { mockoon: mockoonVersion === undefined ? mockoon.trim() : { data: mockoon.trim(), version: mockoonVersion.trim() } }),
        ...(start === undefined ? {} : { start }),
        ...(port === undefined ? {} : { port: (0,fill/* plainScalar */.dn)(port.trim()) ?? port.trim() }),
        ...(expectStatus === undefined ? {} : { checks: [{ http: {}, expect: { status: statusOf(expectStatus) } }] }),
        ...(ladder === undefined ? {} : { recovery: ladder.value }),
    };
    const locate = ({ path }) => {
        const [first = 'name', ...rest] = path.slice(2);
        const input = path.includes('status') ? 'expect-status' : first === 'mockoon' ? (rest[0] === 'version' ? 'mockoon-version' : 'mockoon') : (inputOf[String(first)] ?? (0,config_problem/* showPath */.P8)([first, ...rest]));
        return { line: undefined, column: undefined, path: input };
    };
    const secrets = url === undefined ? [] : (0,fill/* secretParts */.Bm)(url.trim());
    return (0,load/* assemble */.fT)({ value: { services: { [id]: service } }, locate, written: () => undefined, faults: ladder?.faults ?? [], secrets }, surroundings);
}

;// CONCATENATED MODULE: ./lib/read-config.js




const defaultConfig = '.github/mock-medic.yml';
const fileBytesMax = 64 * 1024 * 1024;
/** Reads the configuration that was asked for; undefined when there is none, and then `problems` says why. */
async function readConfig(asked, loading, problems) {
    const { readText } = loading;
    if (asked.service !== undefined) {
        if (asked.config === undefined)
            return accept(await fromInputs(asked.service, loading), 'inputs', problems);
        problems.push(`config and ${givenInputs(asked.service)} exclude each other; write the service into the configuration, or leave config out`);
        return undefined;
    }
    const path = asked.config ?? defaultConfig;
    if (isYaml(path))
        return accept(await (0,load/* loadConfig */.Z9)({ ...loading, text: path }), 'config', problems);
    try {
        return accept(await (0,load/* loadConfig */.Z9)({ ...loading, text: await readText(path) }), path, problems);
    }
    catch (error) {
        problems.push(unreadable(path, asked.config === undefined, error));
        return undefined;
    }
}
/** Whether the configuration speaks of anything that guard could start; what it says otherwise is left to whoever reads it whole. */
async function mayStart({ config = defaultConfig, service }, readText) {
    if (service !== undefined)
        return service.start !== undefined || service.mockoon !== undefined;
    const text = isYaml(config) ? config : await readText(config).catch(() => '');
    return /\b(?:start|mockoon)\b/u.test(text);
}
/** Reads files of the checkout; on events that run with our rights on a stranger's checkout those of the default branch. Remembers what it has read. */
function createReader(facts, repository, known = {}) {
    const texts = new Map(Object.entries(known));
    const readText = async (path) => {
        const text = texts.get(path) ?? (await (facts.privileged ? readFromDefaultBranch(path, { facts, repository }) : readPlainFile(path)));
        texts.set(path, text);
        return text;
    };
    return { readText, texts };
}
/** The names of the inputs that were given, with commas. */
function givenInputs(inputs) {
    const given = Object.entries(inputs).filter(([, value]) => value !== undefined);
    return given.map(([name]) => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)).join(', ');
}
/** Whether the input `config` is the configuration itself and not a path. */
const isYaml = (config) => /\n|:\s|^\s*\{/u.test(config);
function accept(loaded, source, problems) {
    if (loaded.kind === 'config')
        return loaded.config;
    problems.push(...loaded.problems.map((problem) => (0,config_problem/* problemLine */.YK)(problem, source)));
    return undefined;
}
function unreadable(path, isDefault, error) {
    const code = error.code;
    if (code === 'ENOENT' && isDefault)
        return `There is no configuration: write ${path} (mock-medic init makes one), or name a service with url or mockoon.`;
    if (code === 'ENOENT')
        return `config: there is no file ${path}`;
    if (code === 'EISDIR')
        return `config: ${path} is a folder; name the file in it`;
    return `config: ${path} cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`;
}
/** A file of a sane size; a pipe or a device could be read for ever. */
async function readPlainFile(path) {
    const { size, ...kind } = await (0,promises_.stat)(path).then((found) => ({ size: found.size, isFile: found.isFile(), isFolder: found.isDirectory() }));
    if (!kind.isFile && !kind.isFolder)
        throw new Error('it is not a plain file');
    if (size > fileBytesMax)
        throw new Error(`it is larger than ${fileBytesMax / 1024 / 1024} MiB`);
    return (0,promises_.readFile)(path, 'utf8');
}
/** On events that run with our rights on a stranger's checkout, files are those of the default branch. */
async function readFromDefaultBranch(path, { repository, facts }) {
    if (repository === undefined || facts.repository === undefined)
        throw new Error(`on ${facts.event} the configuration is read from the default branch, which needs a token with contents: read`);
    const place = path.split('/').map(encodeURIComponent).join('/');
    const { data } = await repository.api.request('GET', `/repos/${facts.repository}/contents/${place}`);
    const content = data?.content;
    if (typeof content !== 'string')
        throw new Error(`${path} is not a file of the default branch`);
    return Buffer.from(content, 'base64').toString('utf8');
}

// EXTERNAL MODULE: ./lib/render/foreign.js
var foreign = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/settings.js









const defaultDeadline = '10m';
const defaultRecordDir = '.mock-medic';
const deadlineMax = 6 * 3_600_000;
const scopeCharsMax = 300;
const failOns = ['auto', 'outage', 'degraded', 'failing', 'never'];
/** A report reads no configuration; see `prepareReport`. */
const modes = ['check', 'guard', 'report'];
const adminTokenVariable = 'MOCKOON_ADMIN_API_TOKEN';
const records = ['auto', 'github', 'local', 'off'];
/**
 * Turns what was asked for into settings, or into every problem at once, a sentence each.
 * Asks the network only where the configuration must come from the default branch.
 */
async function prepare(asked, around) {
    const problems = [];
    const deadlineMs = readDeadline(asked.deadline, problems);
    const deadline = setDeadline(deadlineMs, around.clock, around.stop);
    const repository = openRepository(asked, around, deadline, problems);
    const { readText, texts } = createReader(around.facts, repository, around.texts);
    const reading = { environment: around.env, deadlineMs, readText, findMockoon };
    const read = await readForMode(asked, reading, problems);
    const home = readHome(asked, { facts: around.facts, repository, mode: read?.mode ?? 'check' }, problems);
    if (problems.length > 0 || read === undefined) {
        deadline.clear();
        return { kind: 'problems', lines: problems };
    }
    const { config, services, failOn, mode, environment } = read;
    const token = asked.token?.trim();
    const adminToken = environment[adminTokenVariable];
    const isHandedOn = mode === 'guard' && services.some(({ launch }) => launch?.mockoon === true);
    const secrets = [...new Set([...config.secrets, ...(isHandedOn && adminToken !== undefined ? [adminToken] : [])])];
    return {
        kind: 'ready',
        mode,
        failOn,
        secrets,
        texts: Object.fromEntries(texts),
        settings: {
            services,
            recordAuthors: config.recordAuthors,
            home,
            repository,
            token,
            scope: scopeOf(asked, around.facts),
            configuration: configurationOf(asked),
            facts: around.facts,
            whole: asked.service === undefined && readPatterns(asked.only).length === 0,
            env: environment,
            clock: around.clock,
            clean: (0,foreign/* createClean */.Gt)(token === undefined ? secrets : [...secrets, token]),
            deadline,
            remarks: await passedOver(asked),
        },
    };
}
/** Loaded where a guard needs it. */
const findMockoon = async (folder) => (await __webpack_require__.e(/* import() */ 709).then(__webpack_require__.bind(__webpack_require__, 8709))).findMockoonCli(folder);
/** Reads for the mode that was asked for; else guard it is when a chosen service has something to start. */
async function readForMode(asked, reading, problems) {
    const mode = asked.mode === undefined ? undefined : readChoice('mode', asked.mode, modes, problems);
    if ((asked.mode !== undefined && mode === undefined) || mode === 'report')
        return undefined;
    if (mode === 'guard' || (mode === undefined && (await mayStart(asked, reading.readText)))) {
        const forGuard = await readAlike(asked, { ...reading, mode: 'guard', environment: await guardEnvironment(reading.environment, asked.token), deadlineMs: undefined }, problems);
        if (mode === 'guard' || forGuard === undefined || forGuard.services.some(({ launch }) => launch !== undefined))
            return forGuard;
    }
    return readAlike(asked, { ...reading, mode: 'check' }, problems);
}
/** What a guard fills its configuration in from and hands to its children: nothing of the runner's, no token of GitHub's, and one for Mockoon's admin API. */
async function guardEnvironment(env, token) {
    const [{ childEnvironment }, { adminToken }] = await Promise.all([__webpack_require__.e(/* import() */ 542).then(__webpack_require__.bind(__webpack_require__, 3542)), __webpack_require__.e(/* import() */ 994).then(__webpack_require__.bind(__webpack_require__, 6994))]);
    const clean = childEnvironment(env, token);
    return { ...clean, [adminTokenVariable]: adminToken(clean).token };
}
/** Turns what a report was asked for into settings, without reading a configuration. */
function prepareReport(asked, around) {
    const problems = [];
    const deadline = setDeadline(readDeadline(asked.deadline, problems), around.clock, around.stop);
    const repository = openRepository(asked, around, deadline, problems);
    const home = readHome(asked, { facts: around.facts, repository, mode: 'guard' }, problems);
    const failOn = readFailOn(asked, problems);
    checkScope(asked, problems);
    if (problems.length > 0) {
        deadline.clear();
        return { kind: 'problems', lines: problems };
    }
    const secrets = [asked.token?.trim(), around.env[adminTokenVariable]].filter((secret) => secret !== undefined);
    const { clock, facts } = around;
    return { kind: 'ready', failOn, settings: { home, repository, clock, deadline, facts, clean: (0,foreign/* createClean */.Gt)(secrets), scope: scopeOf(asked, facts) } };
}
/** A configuration that nobody reads because inputs name a service: the person may not have meant that. */
async function passedOver({ service }) {
    if (service === undefined || !(await (0,promises_.stat)(defaultConfig).then(() => true, () => false)))
        return [];
    return [`${defaultConfig} was not read, because ${givenInputs(service)} say what to examine; remove these inputs to use it.`];
}
/** Reads what was asked for as `prepare` would, without the network and without a record. */
async function validate(asked, around) {
    const problems = [];
    const deadlineMs = readDeadline(asked.deadline, problems);
    if (asked.record !== undefined)
        readChoice('record', asked.record, records, problems);
    const { readText } = createReader(around.facts, undefined, around.texts);
    const read = await readAlike(asked, { mode: 'validate', environment: around.env, deadlineMs, readText }, problems);
    return read === undefined || problems.length > 0 ? { kind: 'problems', lines: problems } : { kind: 'valid', config: read.config };
}
/** What a check and a validation read alike: the configuration, which of its services take part, and what fails the step. */
async function readAlike(asked, loading, problems) {
    const failOn = readFailOn(asked, problems);
    checkScope(asked, problems);
    const config = await readConfig(asked, loading, problems);
    const chosen = config === undefined ? undefined : select_select(config.services, readPatterns(asked.only));
    if (chosen?.ok === false)
        problems.push(...chosen.messages);
    return config === undefined || chosen?.ok !== true ? undefined : { config, services: chosen.services, failOn, mode: loading.mode, environment: loading.environment };
}
function readFailOn({ failOn }, problems) {
    return failOn === undefined ? undefined : readChoice('fail-on', failOn, failOns, problems);
}
function checkScope({ scope = '' }, problems) {
    if (scope.length > scopeCharsMax)
        problems.push(`scope: is longer than ${scopeCharsMax} characters; shorten it`);
}
const scopeOf = ({ scope, matrix }, facts) => scope ?? defaultScope(facts, matrix);
/** Only a run of the same configuration may say that a service is gone from it. */
function configurationOf({ config, service }) {
    if (service !== undefined)
        return 'inputs';
    if (config === undefined)
        return defaultConfig;
    return isYaml(config) ? 'config' : config.slice(0, scopeCharsMax);
}
function readDeadline(text, problems) {
    const parsed = (0,duration/* parseDuration */.E9)(text ?? defaultDeadline, deadlineMax);
    if (parsed.ok)
        return parsed.value;
    problems.push(`deadline: ${parsed.message}`);
    return deadlineMax;
}
function readChoice(name, text, choices, problems) {
    const choice = choices.find((each) => each === text);
    if (choice === undefined) {
        const near = (0,nearest/* nearest */.p)(text, choices);
        problems.push(`${name}: ${JSON.stringify(text.slice(0, 80))} is not known; use one of ${choices.join(', ')}${near === undefined ? '' : ` (did you mean ${near}?)`}`);
    }
    return choice;
}
function openRepository(asked, { facts, clock, env }, deadline, problems) {
    const name = asked.repository ?? facts.repository;
    const token = asked.token?.trim() ?? '';
    if (name === undefined || token === '')
        return undefined;
    if (!/^[\w.-]+\/[\w.-]+$/u.test(name) || /(?:^|\/)\.{1,2}(?:\/|$)/u.test(name)) {
        problems.push(`repository: ${JSON.stringify(name.slice(0, 80))} is not a repository; write owner/name`);
        return undefined;
    }
    if (!URL.canParse(facts.apiUrl) || !/^https?:/iu.test(facts.apiUrl)) {
        problems.push(`GITHUB_API_URL: ${JSON.stringify(facts.apiUrl.slice(0, 80))} is not a URL of http: or https:`);
        return undefined;
    }
    if (!/^[\u0021-\u007E]+$/u.test(token)) {
        problems.push('github-token: has a character that no token has, such as a space or a curly quote; copy it again');
        return undefined;
    }
    const api = createGitHubApi({ baseUrl: facts.apiUrl, token, userAgent: version/* userAgent */.N, clock, signal: deadline.record, deadlineAt: deadline.at, env });
    return { api, name };
}
function readHome(asked, { facts, repository, mode }, problems) {
    switch (readChoice('record', asked.record ?? 'auto', records, problems)) {
        case 'local':
            return { kind: 'local', dir: asked.recordDir ?? defaultRecordDir };
        case 'github':
            return onGitHub(asked, { facts, repository, required: true }, problems);
        case 'auto':
            return mode === 'check' && recordsByItself(facts) ? onGitHub(asked, { facts, repository, required: facts.event === 'schedule' }, problems) : { kind: 'off' };
        case 'off':
        case undefined:
            return { kind: 'off' };
    }
}
/** By itself the record is kept on a schedule, and on pushes to and manual runs of the default branch: there what is seen is nobody's work in progress. */
function recordsByItself({ event, onDefaultBranch }) {
    return event === 'schedule' || ((event === 'push' || event === 'workflow_dispatch') && onDefaultBranch);
}
function onGitHub(asked, { facts, repository, required }, problems) {
    if (repository !== undefined)
        return { kind: 'github', required };
    if ((asked.repository ?? facts.repository) === undefined)
        problems.push('record: github needs a repository; give it as owner/name in `repository` or GITHUB_REPOSITORY, or use record: local or off');
    else if ((asked.token?.trim() ?? '') === '')
        problems.push('record: github needs a token; give the input github-token (on the command line GITHUB_TOKEN) with the permission issues: write, or use record: local or off');
    return { kind: 'off' };
}
/** The workflow file, the job and its matrix values, so that nobody else closes this one's incidents; `local` on a person's machine. */
function defaultScope({ place }, matrix) {
    if (place === undefined)
        return 'local';
    const values = matrixValues(matrix);
    return (values.length === 0 ? place : `${place} (${values.join(', ')})`).slice(0, scopeCharsMax);
}
function matrixValues(matrix) {
    try {
        const value = JSON.parse(matrix ?? 'null');
        if (typeof value !== 'object' || value === null)
            return [];
        return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => `${key}=${typeof one === 'string' ? one : JSON.stringify(one)}`);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version that reports and the user-agent tell; a test holds it to package.json. */
const version = '0.1.0';
/** How our requests introduce themselves. */
const userAgent = `mock-medic/${version}`;


/***/ })

};
