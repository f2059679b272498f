export const id = 9069;
export const ids = [9069];
export const modules = {
	9069: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
		var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1642);
		var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3320);
		var _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5850);
		var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(948);
		var _render_foreign_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4040);
		var _render_width_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(828);
		var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4898);
		var _stop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1503);
		var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3411);
		const { env, stdout, stderr } = process;
		const refusalCharsMax = 1e3;
		const help = `Mock Medic examines mock services, confirms failures, tries recovery and keeps the record of outages.

Usage: mock-medic <command> [options]

Commands
  check              examine once, confirm, recover, verify, record
  guard              start the mocks, keep them up and heal them until Ctrl-C, then tell what happened
  guard -- <command> ... for as long as a command runs; ends with its exit code
  validate           check the configuration without touching the network
  validate --print   ... and show what is in effect, every default filled in
  init               look at this repository and write a starting configuration and workflows
  incidents          list the incident records: how often, how long, how soon detected and cured
  demo               play an incident's whole life on a real Mockoon

Options of check, guard and validate
  --config <path>    configuration file (default .github/mock-medic.yml)
  --only <pattern>   an id, a glob or tag:x; may be repeated
  --record <home>    github, local or off (default off; github needs GITHUB_TOKEN and GITHUB_REPOSITORY)
  --record-dir <dir> folder of the local record (default .mock-medic)
  --deadline <time>  longest time for the whole run, or for guard's start, such as 90s (default 10m)
  --fail-on <when>   failing, outage, degraded, never or auto; not of guard -- <command>, where the command's exit code counts
  --json             print the report as JSON, and what a guarded command prints on standard error; not of validate

Options of incidents, besides --config, --record, --record-dir and --deadline
  --since <time>     how far back, such as 7d (default 90d)
  --only <service>   an id or a glob; may be repeated
  --scope <scope>    a scope or a glob, such as 'ci.yml/test*'; may be repeated
  --json, --csv, --markdown
  --close-orphans    show the open incidents whose workflow, job or service is gone, or whose --scope you name; with --yes close them

  --help, --version

Exit codes: 0 healthy or degraded, 1 failing, 2 wrong configuration or usage, 3 could not tell, 70 a bug
`;
		const options = {
			config: { type: "string" },
			only: {
				type: "string",
				multiple: true
			},
			record: { type: "string" },
			"record-dir": { type: "string" },
			deadline: { type: "string" },
			"fail-on": { type: "string" },
			json: { type: "boolean" },
			since: { type: "string" },
			scope: {
				type: "string",
				multiple: true
			},
			csv: { type: "boolean" },
			markdown: { type: "boolean" },
			"close-orphans": { type: "boolean" },
			yes: { type: "boolean" },
			print: { type: "boolean" },
			help: {
				type: "boolean",
				short: "h"
			},
			version: {
				type: "boolean",
				short: "v"
			}
		};
		const commands = [
			"check",
			"guard",
			"validate",
			"incidents",
			"init",
			"demo"
		];
		const runOptions = [
			"config",
			"only",
			"record",
			"record-dir",
			"deadline",
			"fail-on"
		];
		const checkOptions = [...runOptions, "json"];
		const incidentsOptions = [
			"config",
			"only",
			"record",
			"record-dir",
			"deadline",
			"since",
			"scope",
			"json",
			"csv",
			"markdown",
			"close-orphans",
			"yes"
		];
		const taken = {
			check: checkOptions,
			guard: checkOptions,
			validate: [...runOptions, "print"],
			incidents: incidentsOptions,
			init: [],
			demo: []
		};
		async function main() {
			const stop = (0, _stop_js__WEBPACK_IMPORTED_MODULE_5__.r)();
			stdout.on("error", onUnheard);
			stderr.on("error", () => undefined);
			try {
				process.exitCode = await obey(process.argv.slice(2), stop);
			} catch (bug) {
				stderr.write(`This is a bug in Mock Medic, please report it: ${(0, _render_foreign_js__WEBPACK_IMPORTED_MODULE_6__.logLine)(bug instanceof Error ? bug.stack ?? bug.message : String(bug))}\n`);
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
			if (values.version === true) return say(`${_version_js__WEBPACK_IMPORTED_MODULE_7__.r}\n`);
			if (values.help === true || command === "help") return say(help);
			if (command === undefined) return refuse(["Name a command: check, guard, validate, incidents, init or demo.", "mock-medic --help tells more."]);
			if (extra !== undefined) return refuse([`${command} takes no argument ${JSON.stringify(extra.slice(0, 80))}${command === "guard" ? `; a command to run stands after two dashes: guard -- ${positionals.slice(1).join(" ").slice(0, 80)}` : ""}`]);
			const known = commands.find((each) => each === command);
			const stray = known === undefined ? undefined : Object.keys(values).find((name) => !taken[known].includes(name));
			if (stray !== undefined) return refuse([`${command} takes no --${stray}. mock-medic --help tells what there is.`]);
			const empty = Object.entries(values).find(([, value]) => [value].flat().some((text) => typeof text === "string" && text.trim() === ""))?.[0];
			if (empty !== undefined) return refuse([`--${empty} is empty; give it a value, or leave it out.`]);
			if (end >= 0 && known !== undefined && known !== "guard") return refuse([`${known} runs no command after --; guard does.`]);
			if (end >= 0 && file === undefined) return refuse(["guard -- wants a command, such as guard -- npm test"]);
			if (end >= 0 && values["fail-on"] !== undefined) return refuse(["guard takes no --fail-on beside a command, because it ends with the exit code of the command; leave --fail-on out."]);
			switch (known) {
				case "guard": {
					const { guardInForeground } = await Promise.all([
						__webpack_require__.e(8936),
						__webpack_require__.e(4350),
						__webpack_require__.e(5879),
						__webpack_require__.e(2590),
						__webpack_require__.e(745),
						__webpack_require__.e(4838),
						__webpack_require__.e(3917),
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
					const near = (0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(command, commands);
					return refuse([`${JSON.stringify(command.slice(0, 80))} is no command; known are ${commands.join(", ")}${near === undefined ? "" : ` (did you mean ${near}?)`}`]);
				}
			}
		}
		function parse(args) {
			try {
				return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
					args: [...args],
					options,
					allowPositionals: true
				});
			} catch (error) {
				const message = error instanceof Error ? error.message.split(". ")[0] ?? error.message : String(error);
				const word = /'(?:-\w, )?--?([^' ]+)/u.exec(message)?.[1] ?? "";
				const near = (0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(word, Object.keys(options));
				return `${message}${near === undefined || near === word ? "" : ` (did you mean --${near}?)`}. mock-medic --help tells what there is.`;
			}
		}
		async function runCheck(flags, stop) {
			const facts = (0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__.FA)(env);
			const prepared = await (0, _settings_js__WEBPACK_IMPORTED_MODULE_4__.iA)(askedBy(flags), {
				env,
				facts,
				clock: (0, _adapters_clock_js__WEBPACK_IMPORTED_MODULE_8__.t)(),
				stop
			});
			if (prepared.kind === "problems") return refuse(prepared.lines);
			const { settings, failOn } = prepared;
			const [{ check }, { createLog }] = await Promise.all([Promise.all([
				__webpack_require__.e(4350),
				__webpack_require__.e(5879),
				__webpack_require__.e(2590),
				__webpack_require__.e(745)
			]).then(__webpack_require__.bind(__webpack_require__, 745)), Promise.all([__webpack_require__.e(8936), __webpack_require__.e(3445)]).then(__webpack_require__.bind(__webpack_require__, 2195))]);
			const log = createLog(stderr, {
				quiet: flags.json === true,
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
			if (flags.json === true) {
				const { reportJson } = await Promise.all([__webpack_require__.e(8936), __webpack_require__.e(7597)]).then(__webpack_require__.bind(__webpack_require__, 7351));
				say(`${JSON.stringify(reportJson(report, settings.clean), null, 2)}\n`);
			} else {
				const { resultText } = await Promise.all([
					__webpack_require__.e(8936),
					__webpack_require__.e(5088),
					__webpack_require__.e(9836)
				]).then(__webpack_require__.bind(__webpack_require__, 5088));
				say(resultText(report, {
					colour: stdout.isTTY && stdout.hasColors(),
					width: (0, _render_width_js__WEBPACK_IMPORTED_MODULE_9__.q)(stdout, env),
					clean: settings.clean
				}));
			}
			return report.bugs.length > 0 ? _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.bug : (0, _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.I$)(report, failOn, "cli");
		}
		async function runValidate(flags, stop) {
			const { validate } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 4898));
			const result = await validate(askedBy(flags), {
				env,
				facts: (0, _adapters_runner_js__WEBPACK_IMPORTED_MODULE_1__.FA)({}),
				clock: (0, _adapters_clock_js__WEBPACK_IMPORTED_MODULE_8__.t)(),
				stop
			});
			if (result.kind === "problems") return refuse(result.lines);
			if (flags.print === true) {
				const { printConfig } = await __webpack_require__.e(1125).then(__webpack_require__.bind(__webpack_require__, 1125));
				return say(printConfig(result.config));
			}
			const count = result.config.services.length;
			return say(`${flags.config ?? ".github/mock-medic.yml"} is valid: ${count} service${count === 1 ? "" : "s"}.\n`);
		}
		async function runIncidents(flags, stop) {
			const { incidents } = await Promise.all([__webpack_require__.e(5879), __webpack_require__.e(3135)]).then(__webpack_require__.bind(__webpack_require__, 3135));
			const { since, only = [], scope = [] } = flags;
			const formats = [
				"json",
				"csv",
				"markdown"
			].filter((format) => flags[format] === true);
			return incidents({
				...askedBy(flags),
				record: flags.record,
				since,
				formats,
				scopes: scope,
				services: only,
				closesOrphans: flags["close-orphans"] === true,
				isConfirmed: flags.yes === true
			}, {
				stop,
				refuse
			});
		}
		function askedBy(flags) {
			return {
				mode: "check",
				config: flags.config,
				only: flags.only?.join("\n"),
				record: flags.record ?? "off",
				recordDir: flags["record-dir"],
				scope: "local",
				repository: env["GITHUB_REPOSITORY"],
				token: env["GITHUB_TOKEN"] ?? env["GH_TOKEN"],
				failOn: flags["fail-on"],
				deadline: flags.deadline,
				service: undefined,
				matrix: undefined
			};
		}
		function refuse(lines) {
			for (const line of lines) stderr.write(`${(0, _render_foreign_js__WEBPACK_IMPORTED_MODULE_6__.logLine)(line).slice(0, refusalCharsMax)}\n`);
			return _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.usage;
		}
		function say(text) {
			stdout.write(text);
			return _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.well;
		}
	}),
	828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => widthOf });
		function widthOf({ columns }, { COLUMNS }) {
			return columns ?? (/^[1-9]\d{0,4}$/.test(COLUMNS ?? "") ? Number(COLUMNS) : Infinity);
		}
	})
};
