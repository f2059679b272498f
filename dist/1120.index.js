export const id = 1120;
export const ids = [1120];
export const modules = { 1120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
helpOf: () => helpOf,
overview: () => overview
	});
	var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4864);
	const pages = {
check: {
	usage: [["check", "examine once, confirm, recover, verify, record"]],
	sentence: "Examines each service once, confirms a failure, tries its recovery steps, verifies the cure and records what was down.",
	examples: ["mock-medic check --only orders", "mock-medic check --record local --fail-on outage"]
},
guard: {
	usage: [["guard", "start the mocks, keep them up and heal them until Ctrl-C, then tell what happened"], ["guard -- <command>", "for as long as a command runs; ends with its exit code"]],
	sentence: "Starts the mocks, keeps them up and heals them until Ctrl-C or for as long as a command runs, then tells what happened.",
	examples: ["mock-medic guard --only tag:core", "mock-medic guard -- npm test"]
},
validate: {
	usage: [["validate", "check the configuration without touching the network"]],
	sentence: "Checks the configuration, and tells every problem at once, without touching the network.",
	examples: ["mock-medic validate", "mock-medic validate --print --only orders"]
},
init: {
	usage: [["init", "look at this repository and write a starting configuration and workflows"]],
	sentence: "Looks at this repository and writes a starting configuration and workflows; what is there already stays as it is.",
	examples: ["mock-medic init", "mock-medic init && mock-medic validate"]
},
incidents: {
	usage: [["incidents", "list the incident records: how often, how long, how soon detected and cured"]],
	sentence: "Lists the incident records with how often, how long, how soon detected and how soon cured, or closes those that nobody looks after.",
	examples: ["mock-medic incidents --since 30d --markdown", "mock-medic incidents --close-orphans"]
},
demo: {
	usage: [["demo", "play an incident's whole life on a real Mockoon"]],
	sentence: "Plays an incident's whole life on a real Mockoon, in a temporary folder; needs @mockoon/cli here.",
	examples: ["npm i -D @mockoon/cli && mock-medic demo", "mock-medic demo"]
}
	};
	function overview() {
return `Mock Medic examines mock services, confirms failures, tries recovery and keeps the record of outages.

Usage: mock-medic <command> [options]

Commands
${columns(_flags_js__WEBPACK_IMPORTED_MODULE_0__.Pi.flatMap((command) => pages[command].usage))}

mock-medic <command> --help tells the options of a command, mock-medic --version the version.

Exit codes: 0 healthy or degraded, 1 failing, 2 wrong configuration or usage, 3 could not tell, 70 a bug
`;
	}
	function helpOf(command) {
const { usage, sentence, examples } = pages[command];
const options = Object.keys(_flags_js__WEBPACK_IMPORTED_MODULE_0__.Mv).flatMap((name) => {
	const flag = (0, _flags_js__WEBPACK_IMPORTED_MODULE_0__.iP)(command, name);
	return flag === undefined ? [] : [[`--${name}${flag.value === undefined ? "" : ` ${flag.value}`}`, flag.words]];
});
const calls = usage.map(([call]) => `mock-medic ${call.replace(command, `${command} [options]`)}`);
return `Usage: ${calls.join("\n       ")}

${sentence}

Options
${columns(options)}

Examples
${examples.map((example) => `  ${example}`).join("\n")}
`;
	}
	function columns(rows) {
const width = Math.max(...rows.map(([first]) => first.length));
return rows.map(([first, words]) => `  ${first.padEnd(width)}  ${words}`).join("\n");
	}
}) };
