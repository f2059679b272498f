export const id = 9069;
export const ids = [9069];
export const modules = {
	1642: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => createClock });
		const timerMaxMs = 2 ** 31 - 1;
		function createClock() {
			const originAt = Date.now() - performance.now();
			return {
				now: () => Math.round(originAt + performance.now()),
				sleep,
				random: () => Math.random()
			};
		}
		async function sleep(ms, signal) {
			for (let leftMs = ms; leftMs > 0 && !signal.aborted; leftMs -= timerMaxMs) await nap(Math.min(leftMs, timerMaxMs), signal);
		}
		function nap(ms, signal) {
			return new Promise((resolve) => {
				const end = () => {
					clearTimeout(timer);
					signal.removeEventListener("abort", end);
					resolve();
				};
				const timer = setTimeout(end, ms);
				signal.addEventListener("abort", end);
			});
		}
	}),
	3320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S0: () => addSummary,
			fz: () => annotate,
			qY: () => exportVariables,
			ot: () => maskInLog,
			R5: () => readInput,
			FA: () => readRunFacts,
			LZ: () => saveState,
			n0: () => setOutputs
		});
		var external_node_fs_ = __webpack_require__(3024);
		var external_os_ = __webpack_require__(857);
		;
		/*! module ./node_modules/@actions/core/lib/utils.js */
		function toCommandValue(input) {
			if (input === null || input === undefined) {
				return "";
			} else if (typeof input === "string" || input instanceof String) {
				return input;
			}
			return JSON.stringify(input);
		}
		function toCommandProperties(annotationProperties) {
			if (!Object.keys(annotationProperties).length) {
				return {};
			}
			return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			};
		}
		;
		/*! module ./node_modules/@actions/core/lib/command.js */
		function issueCommand(command, properties, message) {
			const cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
		}
		function issue(name, message = "") {
			issueCommand(name, {}, message);
		}
		const CMD_STRING = "::";
		class Command {
			constructor(command, properties, message) {
				if (!command) {
					command = "missing.command";
				}
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = CMD_STRING + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += " ";
					let first = true;
					for (const key in this.properties) {
						if (this.properties.hasOwnProperty(key)) {
							const val = this.properties[key];
							if (val) {
								if (first) {
									first = false;
								} else {
									cmdStr += ",";
								}
								cmdStr += `${key}=${escapeProperty(val)}`;
							}
						}
					}
				}
				cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
				return cmdStr;
			}
		}
		function escapeData(s) {
			return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		var external_fs_ = __webpack_require__(9896);
		;
		/*! module ./node_modules/@actions/github/lib/context.js */
		class Context {
			constructor() {
				var _a, _b, _c;
				this.payload = {};
				if (process.env.GITHUB_EVENT_PATH) {
					if ((0, external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
						this.payload = JSON.parse((0, external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
					} else {
						const path = process.env.GITHUB_EVENT_PATH;
						process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
					}
				}
				this.eventName = process.env.GITHUB_EVENT_NAME;
				this.sha = process.env.GITHUB_SHA;
				this.ref = process.env.GITHUB_REF;
				this.workflow = process.env.GITHUB_WORKFLOW;
				this.action = process.env.GITHUB_ACTION;
				this.actor = process.env.GITHUB_ACTOR;
				this.job = process.env.GITHUB_JOB;
				this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
				this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
				this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
				this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
				this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
				this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
			}
			get issue() {
				const payload = this.payload;
				return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
			}
			get repo() {
				if (process.env.GITHUB_REPOSITORY) {
					const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
					return {
						owner,
						repo
					};
				}
				if (this.payload.repository) {
					return {
						owner: this.payload.repository.owner.login,
						repo: this.payload.repository.name
					};
				}
				throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
			}
		}
		;
		/*! module ./lib/adapters/comment-event.js */
		function readCommentEvent(payload) {
			if (!isObject(payload)) return undefined;
			const { action, comment, issue } = payload;
			if (!isObject(comment) || !isObject(issue) || !isObject(comment["user"])) return undefined;
			const { id, body, user } = comment;
			const { number } = issue;
			const author = user["login"];
			if (!isId(id) || !isId(number) || typeof author !== "string" || author === "") return undefined;
			return {
				id,
				body: typeof body === "string" ? body : "",
				author,
				isBot: user["type"] === "Bot" || /\[bot\]$/i.test(author),
				action: typeof action === "string" ? action : "",
				issue: number,
				isPullRequest: isObject(issue["pull_request"])
			};
		}
		function isId(value) {
			return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
		}
		function isObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		;
		/*! module ./lib/adapters/runner.js */
		const privilegedEvents = new Set([
			"pull_request_target",
			"workflow_run",
			"issue_comment"
		]);
		function readRunFacts(env) {
			const payload = readPayload();
			const event = env["GITHUB_EVENT_NAME"];
			const repository = env["GITHUB_REPOSITORY"];
			const runId = env["GITHUB_RUN_ID"];
			const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
			const defaultBranch = runner_text(member(payload, "repository", "default_branch"));
			return {
				event,
				repository,
				apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
				runUrl: repository === undefined || runId === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`,
				runId: runId !== undefined && /^\d+$/.test(runId) ? runId : undefined,
				workflow: workflowFile(env),
				sha: env["GITHUB_SHA"],
				defaultBranch,
				onDefaultBranch: event === "schedule" || defaultBranch !== undefined && env["GITHUB_REF"] === `refs/heads/${defaultBranch}`,
				place: placeOf(env),
				trust: event === "pull_request" && isFork(payload) ? "fork" : "full",
				privileged: privilegedEvents.has(event ?? ""),
				comment: event === "issue_comment" ? readCommentEvent(payload) : undefined
			};
		}
		function readPayload() {
			try {
				return new Context().payload;
			} catch {
				return undefined;
			}
		}
		function member(value, ...names) {
			return names.reduce((at, name) => typeof at === "object" && at !== null ? at[name] : undefined, value);
		}
		function isFork(payload) {
			const head = member(payload, "pull_request", "head", "repo", "full_name");
			return head === undefined || head !== member(payload, "pull_request", "base", "repo", "full_name");
		}
		function workflowFile(env) {
			return /^[^@]*\/\.github\/workflows\/([^/@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1];
		}
		function placeOf(env) {
			const workflow = env["GITHUB_WORKFLOW_REF"]?.split("@")[0]?.split("/").at(-1) ?? env["GITHUB_WORKFLOW"];
			const job = env["GITHUB_JOB"];
			return workflow === undefined || job === undefined ? undefined : `${workflow}/${job}`;
		}
		const runner_text = (value) => typeof value === "string" ? value : undefined;
		function readInput(env, name) {
			const value = env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
			return value === undefined || value === "" ? undefined : value;
		}
		function setOutputs(env, outputs) {
			order(env["GITHUB_OUTPUT"], outputs);
		}
		function exportVariables(env, variables) {
			order(env["GITHUB_ENV"], variables);
		}
		function saveState(env, state) {
			order(env["GITHUB_STATE"], state);
		}
		function order(file, values) {
			if (file === undefined) return;
			for (const [name, value] of Object.entries(values)) {
				let line = "mock-medic-end";
				while (value.includes(line)) line += "-";
				(0, external_node_fs_.appendFileSync)(file, `${name}<<${line}\n${value}\n${line}\n`);
			}
		}
		function addSummary(env, markdown) {
			const file = env["GITHUB_STEP_SUMMARY"];
			if (file !== undefined) (0, external_node_fs_.appendFileSync)(file, `${markdown}\n`);
		}
		function maskInLog(secret) {
			issueCommand("add-mask", {}, secret);
		}
		function annotate(level, title, message) {
			issueCommand(level, { title }, message);
		}
	}),
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
  --fail-on <when>   failing, outage, degraded, never or auto
  --json             print the report as JSON

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
		const checkOptions = [
			"config",
			"only",
			"record",
			"record-dir",
			"deadline",
			"fail-on",
			"json"
		];
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
			validate: [...checkOptions, "print"],
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
				stderr.write(`This is a bug in Mock Medic, please report it: ${(0, _render_foreign_js__WEBPACK_IMPORTED_MODULE_6__.BP)(bug instanceof Error ? bug.stack ?? bug.message : String(bug))}\n`);
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
			if (end >= 0 && known !== undefined && known !== "guard") return refuse([`${known} runs no command after --; guard does.`]);
			if (end >= 0 && file === undefined) return refuse(["guard -- wants a command, such as guard -- npm test"]);
			switch (known) {
				case "guard": {
					const { guardInForeground } = await Promise.all([
						__webpack_require__.e(8936),
						__webpack_require__.e(7208),
						__webpack_require__.e(5879),
						__webpack_require__.e(4838),
						__webpack_require__.e(2590),
						__webpack_require__.e(745),
						__webpack_require__.e(3565),
						__webpack_require__.e(9819)
					]).then(__webpack_require__.bind(__webpack_require__, 9819));
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
			const prepared = await (0, _settings_js__WEBPACK_IMPORTED_MODULE_4__.prepare)(askedBy(flags), {
				env,
				facts,
				clock: (0, _adapters_clock_js__WEBPACK_IMPORTED_MODULE_8__.t)(),
				stop
			});
			if (prepared.kind === "problems") return refuse(prepared.lines);
			const { settings, failOn } = prepared;
			const [{ check }, { createLog }] = await Promise.all([Promise.all([
				__webpack_require__.e(7208),
				__webpack_require__.e(5879),
				__webpack_require__.e(2590),
				__webpack_require__.e(745)
			]).then(__webpack_require__.bind(__webpack_require__, 745)), Promise.all([__webpack_require__.e(8936), __webpack_require__.e(2195)]).then(__webpack_require__.bind(__webpack_require__, 2195))]);
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
				const { reportJson } = await Promise.all([__webpack_require__.e(8936), __webpack_require__.e(7351)]).then(__webpack_require__.bind(__webpack_require__, 7351));
				say(`${JSON.stringify(reportJson(report, settings.clean), null, 2)}\n`);
			} else {
				const { resultText } = await Promise.all([
					__webpack_require__.e(8936),
					__webpack_require__.e(5088),
					__webpack_require__.e(8280)
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
			for (const line of lines) stderr.write(`${(0, _render_foreign_js__WEBPACK_IMPORTED_MODULE_6__.BP)(line).slice(0, refusalCharsMax)}\n`);
			return _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.usage;
		}
		function say(text) {
			stdout.write(text);
			return _domain_exit_js__WEBPACK_IMPORTED_MODULE_2__.hS.well;
		}
	}),
	9471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => assertNever });
		function assertNever(value) {
			throw new Error(`unexpected value: ${JSON.stringify(value)}`);
		}
	}),
	5850: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I$: () => exitCode,
			hS: () => exitCodes
		});
		var _assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);
		const exitCodes = {
			well: 0,
			failing: 1,
			usage: 2,
			unknown: 3,
			bug: 70
		};
		function stepFails(report, failOn) {
			return report.bugs.length > 0 || isRefused(report) || isMassRefused(report) || report.services.some((each) => isUnrecorded(each, report) || fails(each, report, failOn));
		}
		function fails(each, report, failOn) {
			const down = each.verdict === "failing" || each.verdict === "unknown";
			switch (failOn) {
				case "auto": return down && !isAlarmed(each, report);
				case "failing": return down;
				case "outage": return down || each.outage !== undefined;
				case "degraded": return down || each.verdict === "degraded";
				case "never": return false;
				default: return (0, _assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(failOn);
			}
		}
		function isAlarmed({ record }, report) {
			if (report.record.home !== "github" || record.kind !== "recorded") return false;
			return record.reason === "muted" || record.reason === "silenced" || record.reason === "in-maintenance" || record.incident?.open === true;
		}
		function isUnrecorded({ record, outage, verdict }, report) {
			return record.kind === "unrecorded" && (outage !== undefined || verdict === "failing" || report.record.required && !record.failure.retryable);
		}
		const isMassRefused = ({ mass, record }) => mass?.kind === "unrecorded" && record.required && !mass.failure.retryable;
		const isRefused = (report) => report.record.required && report.record.failures.some(({ retryable }) => !retryable);
		function exitCode(report, failOn, host) {
			switch (host) {
				case "action": return stepFails(report, failOn ?? "auto") ? exitCodes.failing : exitCodes.well;
				case "cli": return stepFails(report, failOn ?? "failing") ? cliCode(report, failOn ?? "failing") : exitCodes.well;
				default: return (0, _assert_never_js__WEBPACK_IMPORTED_MODULE_0__.x)(host);
			}
		}
		function cliCode(report, failOn) {
			if (report.bugs.length > 0) return exitCodes.bug;
			const guilty = report.services.filter((each) => fails(each, report, failOn));
			if (guilty.some(({ verdict }) => verdict !== "unknown")) return exitCodes.failing;
			if (guilty.length > 0) return exitCodes.unknown;
			return isRefused(report) || !report.services.some(({ record, outage }) => record.kind === "unrecorded" && outage !== undefined) ? exitCodes.usage : exitCodes.failing;
		}
	}),
	828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => widthOf });
		function widthOf({ columns }, { COLUMNS }) {
			return columns ?? (/^[1-9]\d{0,4}$/.test(COLUMNS ?? "") ? Number(COLUMNS) : Infinity);
		}
	}),
	1503: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => listenForStop });
		const forcedExitCode = 130;
		const echoMs = 1e3;
		function listenForStop() {
			const stop = new AbortController();
			let askedAt = 0;
			const onSignal = () => {
				if (stop.signal.aborted && performance.now() - askedAt > echoMs) process.exit(forcedExitCode);
				if (stop.signal.aborted) return;
				askedAt = performance.now();
				stop.abort(new Error("the run was asked to end"));
			};
			process.on("SIGINT", onSignal).on("SIGTERM", onSignal).on("SIGHUP", onSignal);
			return stop.signal;
		}
	})
};
