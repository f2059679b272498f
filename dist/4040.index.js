export const id = 4040;
export const ids = [4040];
export const modules = {
	2143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => isLoopback });
const loopback = /^(?:(?:.+\.)?localhost\.?|127(?:\.\d{1,3}){3}|::1|\[::1\])$/iu;
function isLoopback(host) {
	return loopback.test(host);
}
	}),
	4659: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Iv: () => masked,
	uF: () => secretCharsMin,
	eo: () => secretForms
});
var loopback = __webpack_require__(2143);
;
/*! module ./lib/domain/secret-in-url.js */
function formsInUrl(text) {
	if (/^https?:\/\//i.test(text)) return wholeForms(text);
	return [
		...hostForms(text),
		...pathForms(parsed(`http://h/${text}`), 1),
		parsed(`http://h/?${text}`)?.search.slice(1) ?? ""
	];
}
const parsed = (text) => URL.canParse(text) ? new URL(text) : undefined;
function hostForms(text) {
	const inName = parsed(`http://${text}.x`);
	const alone = parsed(`http://${text}`);
	const isAddress = alone?.pathname === "/" && `${alone.username}${alone.search}` === "" && !(0, loopback.U)(alone.hostname);
	return [
		...inName?.hostname.endsWith(".x") === true ? [inName.hostname.slice(0, -2)] : [],
		...alone === undefined ? [] : [`${alone.host}${alone.pathname}${alone.search}`.replace(/\/$/, "")],
		...isAddress ? [alone.hostname] : []
	];
}
function pathForms(url, from) {
	const path = url?.pathname.slice(from).replace(/\/$/, "") ?? "";
	return [path, path + (url?.search ?? "")];
}
function wholeForms(text) {
	const url = parsed(text);
	if (url === undefined) return [];
	const [path, rest] = [url.pathname.replace(/\/$/, ""), url.search];
	return [`${url.origin}${path}${rest}`, ...path === "" ? [] : pathForms(url, 0)].filter((form) => form !== url.origin);
}
;
/*! module ./lib/domain/secret.js */
const mask = "***";
const secretCharsMin = 8;
function secretForms(secrets) {
	const whole = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).filter((secret) => secret.length >= secretCharsMin);
	const forms = whole.flatMap((secret) => [
		secret,
		...urlForms(secret),
		...jsonForms(secret),
		htmlForm(secret),
		...base64Forms(secret)
	]);
	const inUrls = whole.flatMap(formsInUrl).filter((form) => form.length >= secretCharsMin);
	return [...new Set([...forms, ...inUrls])].sort((a, b) => b.length - a.length);
}
function urlForms(secret) {
	const escaped = encodeURIComponent(secret.toWellFormed());
	const strict = escaped.replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
	const forms = [
		escaped,
		strict,
		encodeURI(secret.toWellFormed()),
		strict.replaceAll("%20", "+")
	];
	return forms.flatMap((form) => [form, form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}
function jsonForms(secret) {
	const escaped = JSON.stringify(secret).slice(1, -1);
	const ascii = escaped.replaceAll(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return [
		escaped,
		escaped.replaceAll("/", String.raw`\/`),
		ascii,
		JSON.stringify(escaped).slice(1, -1)
	];
}
function htmlForm(secret) {
	return secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
function base64Forms(secret) {
	const bytes = Buffer.from(secret);
	return [
		0,
		1,
		2
	].flatMap((shift) => {
		const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
		const bits = (shift + bytes.length) * 8;
		const core = encoded.slice(Math.ceil(shift * 8 / 6), Math.floor(bits / 6));
		return [core, core.replaceAll("+", "-").replaceAll("/", "_")];
	});
}
function masked(text, forms) {
	const pieces = [...text.matchAll(/[^…]+/g)];
	const cuts = pieces.flatMap(({ 0: piece, index }) => {
		const isLast = index + piece.length === text.length;
		return forms.flatMap((form) => [...cutAtEnd(piece, form, isLast ? originLength(form) : 0), ...cutAtStart(piece, form)].map((span) => moved(span, index)));
	});
	const spans = [...forms.flatMap((form) => occurrences(text, form)), ...cuts];
	if (spans.length === 0) return text;
	let result = "";
	let done = 0;
	for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
		if (to <= done) continue;
		if (from >= done) result += text.slice(done, from) + mask;
		done = to;
	}
	return result + text.slice(done);
}
const moved = ({ from, to }, by) => ({
	from: from + by,
	to: to + by
});
function occurrences(text, form) {
	const spans = [];
	for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + 1)) spans.push({
		from,
		to: from + form.length
	});
	return spans;
}
function originLength(form) {
	return /^https?:\/\/[^/?#@]+(?=[/?#])\/?/i.exec(form)?.[0].length ?? 0;
}
function cutAtEnd(text, form, known) {
	const head = form.slice(0, Math.max(secretCharsMin, known + 1));
	const first = Math.max(0, text.length - form.length + 1);
	for (let from = text.indexOf(head, first); from >= 0; from = text.indexOf(head, from + 1)) {
		if (form.startsWith(text.slice(from))) return [{
			from,
			to: text.length
		}];
	}
	return [];
}
function cutAtStart(text, form) {
	const tail = form.slice(-secretCharsMin);
	const window = text.slice(0, form.length - 1);
	for (let at = window.lastIndexOf(tail); at >= 0; at = at === 0 ? -1 : window.lastIndexOf(tail, at - 1)) {
		const to = at + tail.length;
		if (form.endsWith(window.slice(0, to))) return [{
			from: 0,
			to
		}];
	}
	return [];
}
	}),
	4040: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	createClean: () => createClean,
	cut: () => cut,
	logLine: () => logLine,
	visible: () => visible
});
var _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4659);
const windowFactor = 4;
function createClean(secrets) {
	const forms = (0, _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__.eo)(secrets);
	const longest = forms[0]?.length ?? 0;
	return (text, max) => cut(visible((0, _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__.Iv)(withoutColours(text.slice(0, max * windowFactor + 2 * longest)), forms)), max);
}
function withoutColours(text) {
	return text.replaceAll(/\u001B\[[0-?]*[ -/]*[@-~]/g, "");
}
function visible(text) {
	return text.trim().replaceAll(/\r\n?|[\n\u0085\u2028\u2029]/g, "⏎").replaceAll("	", " ").replaceAll(/[\u0000-\u001F]/g, (control) => String.fromCharCode(9216 + control.charCodeAt(0))).replaceAll("", "␡").replaceAll(/[[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\uFE0F]]/gv, "�").replaceAll(/(\p{M}{4})\p{M}+/gu, "$1");
}
function cut(text, max) {
	if (text.length <= max) return text;
	let end = Math.max(0, max - 1);
	while (end > 0 && !isBoundary(text, end)) end -= 1;
	return `${text.slice(0, end)}…`;
}
function isBoundary(text, at) {
	const next = text.codePointAt(at) ?? 0;
	const isHalf = next >= 56320 && next <= 57343 && (text.codePointAt(at - 1) ?? 0) > 65535;
	return !isHalf && !/[\p{M}\p{EMod}]/u.test(String.fromCodePoint(next));
}
function logLine(text) {
	return visible(text).replaceAll("##[", "# #[").replaceAll(/^::|::(?=[a-z])/gi, "∷");
}
	})
};
