export const id = 9069;
export const ids = [9069];
export const modules = {
	9069: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { main: () => main });
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1642);
var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3320);
var _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5850);
var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(948);
var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4864);
var _render_foreign_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4040);
var _render_width_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(828);
var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(294);
var _stop_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1503);
var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3411);
const { env, stdout, stderr } = process;
const refusalCharsMax = 1e3;
async function main() {
	const stop = (0, _stop_js__WEBPACK_IMPORTED_MODULE_6__.r)();
	stdout.on("error", onUnheard);
	stderr.on("error", () => undefined);
	try {
		process.exitCode = await obey(process.argv.slice(2), stop);
	} catch (bug) {
		stderr.write(`This is a bug in Mock Medic, please report it: ${(0, _render_foreign_js__WEBPACK_IMPORTED_MODULE_7__.logLine)(bug instanceof Error ? bug.stack ?? bug.message : String(bug))}\n`);
		process.exitCode = _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.bug;
	}
}
function onUnheard(error) {
	if (error.code === "EPIPE") return;
	stderr.write(`The result could not be written (${error.code ?? error.message}): look at what standard output leads to.\n`);
	process.once("exit", () => process.exitCode ||= _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.unknown);
}
async function obey(all, stop) {
	const end = all.indexOf("--");
	const args = end < 0 ? all : all.slice(0, end);
	const [file, ...rest] = end < 0 ? [] : all.slice(end + 1);
	const parsed = parse(args);
	if (typeof parsed === "string") return refuse([parsed]);
	const { values, positionals } = parsed;
	const [command, extra] = positionals;
	if (values.version === true) return say(`${_version_js__WEBPACK_IMPORTED_MODULE_8__.r}\n`);
	const known = _flags_js__WEBPACK_IMPORTED_MODULE_4__.Pi.find((each) => each === command);
	if (values.help === true || command === "help") {
		const { helpOf, overview } = await __webpack_require__.e(1120).then(__webpack_require__.bind(__webpack_require__, 1120));
		const about = known ?? _flags_js__WEBPACK_IMPORTED_MODULE_4__.Pi.find((each) => each === extra);
		return say(about === undefined ? overview() : helpOf(about));
	}
	if (command === undefined) return refuse([`Name a command: ${_flags_js__WEBPACK_IMPORTED_MODULE_4__.Pi.slice(0, -1).join(", ")} or ${_flags_js__WEBPACK_IMPORTED_MODULE_4__.Pi.at(-1) ?? ""}.`, "mock-medic --help tells more."]);
	if (extra !== undefined) return refuse([`${command} takes no argument ${JSON.stringify(extra.slice(0, 80))}${command === "guard" ? `; a command to run stands after two dashes: guard -- ${positionals.slice(1).join(" ").slice(0, 80)}` : ""}`]);
	const stray = known === undefined ? undefined : Object.keys(values).find((name) => (0, _flags_js__WEBPACK_IMPORTED_MODULE_4__.iP)(known, name) === undefined);
	if (stray !== undefined) return refuse([`${command} takes no --${stray}. mock-medic ${command} --help tells what there is.`]);
	const empty = Object.entries(values).find(([, value]) => [value].flat().some((text) => typeof text === "string" && text.trim() === ""))?.[0];
	if (empty !== undefined) return refuse([`--${empty} is empty; give it a value, or leave it out.`]);
	if (end >= 0 && known !== undefined && known !== "guard") return refuse([`${known} runs no command after --; guard does.`]);
	if (end >= 0 && file === undefined) return refuse(["guard -- wants a command, such as guard -- npm test"]);
	if (end >= 0 && values["fail-on"] !== undefined) return refuse(["guard takes no --fail-on beside a command, because it ends with the exit code of the command; leave --fail-on out."]);
	switch (known) {
		case "guard": {
			const { guardInForeground } = await Promise.all([
				__webpack_require__.e(8936),
				__webpack_require__.e(322),
				__webpack_require__.e(5879),
				__webpack_require__.e(2590),
				__webpack_require__.e(1269),
				__webpack_require__.e(1422),
				__webpack_require__.e(9759),
				__webpack_require__.e(3445),
				__webpack_require__.e(7491)
			]).then(__webpack_require__.bind(__webpack_require__, 7491));
			return guardInForeground(askedBy(values), {
				command: file === undefined ? undefined : [file, ...rest],
				json: values.json === true,
				stop,
				refuse
			});
		}
		case "check": return runCheck(values, stop);
		case "validate": return runValidate(values, stop);
		case "incidents": return runIncidents(values, stop);
		case "init": {
			const { init } = await __webpack_require__.e(5817).then(__webpack_require__.bind(__webpack_require__, 5817));
			return init({
				dir: process.cwd(),
				stdout: (text) => void stdout.write(text)
			});
		}
		case "demo": {
			const { demo } = await __webpack_require__.e(1412).then(__webpack_require__.bind(__webpack_require__, 1412));
			return demo({
				entry: process.argv[1] ?? "",
				dir: process.cwd(),
				say: (text) => void stdout.write(text),
				stop
			});
		}
		case undefined: {
			const near = (0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(command, _flags_js__WEBPACK_IMPORTED_MODULE_4__.Pi);
			return refuse([`${JSON.stringify(command.slice(0, 80))} is no command; known are ${_flags_js__WEBPACK_IMPORTED_MODULE_4__.Pi.join(", ")}${near === undefined ? "" : ` (did you mean ${near}?)`}`]);
		}
	}
}
function parse(args) {
	try {
		return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
			args: [...args],
			options: _flags_js__WEBPACK_IMPORTED_MODULE_4__.Mv,
			allowPositionals: true
		});
	} catch (error) {
		const message = error instanceof Error ? error.message.split(". ")[0] ?? error.message : String(error);
		const word = /'(?:-\w, )?--?([^' ]+)/u.exec(message)?.[1] ?? "";
		const near = (0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(word, Object.keys(_flags_js__WEBPACK_IMPORTED_MODULE_4__.Mv));
		return `${message}${near === undefined || near === word ? "" : ` (did you mean --${near}?)`}. mock-medic --help tells what there is.`;
	}
}
async function runCheck(given, stop) {
	const facts = (0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__.FA)(env);
	const prepared = await (0, _settings_js__WEBPACK_IMPORTED_MODULE_5__.iA)(askedBy(given), {
		env,
		facts,
		clock: (0, _adapters_clock_js__WEBPACK_IMPORTED_MODULE_9__.t)(),
		stop
	});
	if (prepared.kind === "problems") return refuse(prepared.lines);
	const { settings, failOn } = prepared;
	const [{ check }, { createLog }] = await Promise.all([Promise.all([
		__webpack_require__.e(322),
		__webpack_require__.e(5879),
		__webpack_require__.e(2590),
		__webpack_require__.e(1269)
	]).then(__webpack_require__.bind(__webpack_require__, 1269)), Promise.all([__webpack_require__.e(8936), __webpack_require__.e(3445)]).then(__webpack_require__.bind(__webpack_require__, 2195))]);
	const log = createLog(stderr, {
		quiet: given.json === true,
		services: settings.services.length,
		clean: settings.clean
	});
	const report = await check({
		...settings,
		log
	});
	log.end();
	settings.deadline.clear();
	await settings.repository?.api.close();
	if (given.json === true) {
		const { reportJson } = await Promise.all([__webpack_require__.e(8936), __webpack_require__.e(7597)]).then(__webpack_require__.bind(__webpack_require__, 7351));
		say(`${JSON.stringify(reportJson(report, settings.clean), null, 2)}\n`);
	} else {
		const { resultText } = await Promise.all([
			__webpack_require__.e(8936),
			__webpack_require__.e(5088),
			__webpack_require__.e(2788)
		]).then(__webpack_require__.bind(__webpack_require__, 5088));
		say(resultText(report, {
			colour: stdout.isTTY && stdout.hasColors(),
			width: (0, _render_width_js__WEBPACK_IMPORTED_MODULE_10__.q)(stdout, env),
			clean: settings.clean
		}));
	}
	return report.bugs.length > 0 ? _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.bug : (0, _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.I$)(report, failOn, "cli");
}
async function runValidate(given, stop) {
	const { validate } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 294));
	const result = await validate(askedBy(given), {
		env,
		facts: (0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__.FA)({}),
		clock: (0, _adapters_clock_js__WEBPACK_IMPORTED_MODULE_9__.t)(),
		stop
	});
	if (result.kind === "problems") return refuse(result.lines);
	if (given.print === true) {
		const { printConfig } = await __webpack_require__.e(1125).then(__webpack_require__.bind(__webpack_require__, 1125));
		return say(printConfig(result.config));
	}
	const count = result.config.services.length;
	return say(`${given.config ?? ".github/mock-medic.yml"} is valid: ${count} service${count === 1 ? "" : "s"}.\n`);
}
async function runIncidents(given, stop) {
	const { incidents } = await Promise.all([__webpack_require__.e(5879), __webpack_require__.e(3135)]).then(__webpack_require__.bind(__webpack_require__, 3135));
	const { since, only = [], scope = [] } = given;
	const formats = [
		"json",
		"csv",
		"markdown"
	].filter((format) => given[format] === true);
	return incidents({
		...askedBy(given),
		record: given.record,
		since,
		formats,
		scopes: scope,
		services: only,
		closesOrphans: given["close-orphans"] === true,
		isConfirmed: given.yes === true
	}, {
		stop,
		refuse
	});
}
function askedBy(given) {
	return {
		mode: "check",
		config: given.config,
		only: given.only?.join("\n"),
		record: given.record ?? "off",
		recordDir: given["record-dir"],
		scope: "local",
		repository: env["GITHUB_REPOSITORY"],
		token: env["GITHUB_TOKEN"] ?? env["GH_TOKEN"],
		failOn: given["fail-on"],
		deadline: given.deadline,
		service: undefined,
		matrix: undefined
	};
}
function refuse(lines) {
	for (const line of lines) stderr.write(`${(0, _render_foreign_js__WEBPACK_IMPORTED_MODULE_7__.logLine)(line).slice(0, refusalCharsMax)}\n`);
	return _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.usage;
}
function say(text) {
	stdout.write(text);
	return _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.well;
}
	}),
	4864: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mv: () => flags,
	Pi: () => commands,
	iP: () => flagOf
});
const commands = [
	"check",
	"guard",
	"validate",
	"init",
	"incidents",
	"demo"
];
const forEvery = (words) => Object.fromEntries(commands.map((command) => [command, words]));
const forRuns = (words) => ({
	check: words,
	guard: words,
	validate: words
});
const config = "configuration file (default .github/mock-medic.yml)";
const home = "github, local, off, or auto as in a workflow (default off; github needs GITHUB_TOKEN and GITHUB_REPOSITORY)";
const folder = "folder of the local record (default .mock-medic)";
const failOn = "failing, outage, degraded, never or auto (default failing: recorded or not)";
const flags = {
	config: {
		type: "string",
		value: "<path>",
		told: {
			...forRuns(config),
			incidents: "whose record-authors are believed (default .github/mock-medic.yml, where it is there)"
		}
	},
	only: {
		type: "string",
		multiple: true,
		value: "<pattern>",
		told: {
			...forRuns("an id, a glob or tag:x; may be repeated"),
			incidents: "an id or a glob; may be repeated"
		}
	},
	scope: {
		type: "string",
		multiple: true,
		value: "<pattern>",
		told: { incidents: "a scope or a glob, such as 'ci.yml/test*'; may be repeated" }
	},
	since: {
		type: "string",
		value: "<time>",
		told: { incidents: "how far back, such as 7d (default 90d)" }
	},
	record: {
		type: "string",
		value: "<home>",
		told: {
			...forRuns(home),
			incidents: "github, local or auto (default auto: the folder where --record-dir names one, or where it is there and no token is, else GitHub)"
		}
	},
	"record-dir": {
		type: "string",
		value: "<dir>",
		told: {
			...forRuns(folder),
			incidents: folder
		}
	},
	deadline: {
		type: "string",
		value: "<time>",
		told: {
			check: "longest time for the whole run, such as 90s (default 10m)",
			guard: "longest time for the start (default 10m)",
			validate: "whether a check could end in this time (default 10m)",
			incidents: "longest time for all of it (default 10m)"
		}
	},
	"fail-on": {
		type: "string",
		value: "<when>",
		told: {
			check: failOn,
			guard: `${failOn}; not beside a command, whose exit code counts`,
			validate: failOn
		}
	},
	json: {
		type: "boolean",
		told: {
			check: "print the report as JSON",
			guard: "print the report as JSON, and what a command prints on standard error",
			incidents: "print JSON"
		}
	},
	csv: {
		type: "boolean",
		told: { incidents: "print CSV" }
	},
	markdown: {
		type: "boolean",
		told: { incidents: "print Markdown" }
	},
	"close-orphans": {
		type: "boolean",
		told: { incidents: "show the open incidents whose workflow, job or service is gone, or whose --scope you name" }
	},
	yes: {
		type: "boolean",
		told: { incidents: "close what --close-orphans shows" }
	},
	print: {
		type: "boolean",
		told: { validate: "show what is in effect, every default filled in" }
	},
	help: {
		type: "boolean",
		short: "h",
		told: forEvery("show this")
	},
	version: {
		type: "boolean",
		short: "v",
		told: forEvery("show the version")
	}
};
function flagOf(command, name) {
	const { told, value } = flags[name];
	const words = told[command];
	return words === undefined ? undefined : {
		value,
		words
	};
}
	}),
	828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => widthOf });
const columnsUnknown = 80;
function widthOf({ columns }, { COLUMNS }) {
	if (columns !== undefined && columns > 0) return columns;
	if (/^[1-9]\d{0,4}$/.test(COLUMNS ?? "")) return Number(COLUMNS);
	return columns === undefined ? Infinity : columnsUnknown;
}
	})
};
