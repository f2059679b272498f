export const id = 5817;
export const ids = [5817];
export const modules = { 5817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { init: () => init });
	var promises_ = __webpack_require__(1455);
	var external_node_path_ = __webpack_require__(6760);
	var load = __webpack_require__(1959);
	var foreign = __webpack_require__(4040);
	;
	/*! module ./lib/init/choose.js */
	const mocksMax = 20;
	const passedOverMax = 30;
	const idMax = 40;
	function choose(finds) {
const mocks = [];
const passedOver = [];
for (const find of finds) {
	if (find.kind === "passed-over") {
		passedOver.push(find);
		continue;
	}
	const rival = mocks.find((mock) => mock.port === find.port);
	const why = rival === undefined ? undefined : `port ${find.port} is taken by ${rival.id} already; if it is another mock, give it a port of its own and add it`;
	const tooMany = mocks.length >= mocksMax ? `${mocksMax} mocks are enough to begin with; add it by hand` : undefined;
	const reason = why ?? tooMany;
	if (reason === undefined) mocks.push({
		...find,
		id: freeId(find.name, mocks)
	});
	else passedOver.push({
		kind: "passed-over",
		what: find.source,
		why: reason
	});
}
return {
	mocks,
	passedOver: bounded(passedOver)
};
	}
	function bounded(passedOver) {
const more = passedOver.length - passedOverMax;
if (more <= 0) return passedOver;
return [...passedOver.slice(0, passedOverMax), {
	kind: "passed-over",
	what: `${more} more`,
	why: "too many to name"
}];
	}
	function freeId(name, mocks) {
const plain = name.normalize("NFKD").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replace(/^-/u, "");
const base = plain.slice(0, idMax).replace(/-$/u, "") || "mock";
const taken = new Set(mocks.map((mock) => mock.id));
for (let n = 1;; n++) {
	const id = n === 1 ? base : `${base.slice(0, idMax - 3)}-${n}`;
	if (!taken.has(id)) return id;
}
	}
	var dist = __webpack_require__(8815);
	var assert_never = __webpack_require__(9471);
	;
	/*! module ./lib/init/config-text.js */
	const lineMax = 300;
	function configText(choice, clean) {
const starter = choice.mocks.length === 0;
const services = new Map(starter ? examples : choice.mocks.map((mock) => [mock.id, serviceOf(mock)]));
const document = new dist.yo({ services }, { aliasDuplicateObjects: false });
(0, dist.YR)(document, { Seq: (_, list) => void (list.flow = list.items.every(dist.jn)) });
document.commentBefore = (starter ? starterHead : head).join("\n");
const firstGuess = choice.mocks.findIndex(({ start }) => start.kind !== "mockoon");
const map = document.get("services");
map.items.forEach((pair, at) => starter ? explainExample(pair, at) : explain(pair, choice.mocks[at], {
	isFirst: at === 0,
	isFirstGuess: at === firstGuess
}));
if (choice.passedOver.length > 0) document.comment = leftOut(choice.passedOver, clean).join("\n");
return document.toString({ lineWidth: 0 });
	}
	const head = [" The mocks that Mock Medic starts before the tests and keeps up. After a change: mock-medic validate", " Tests find each by its id: orders at $ORDERS_URL. One that ends or hangs is restarted, and the summary says when it was down."];
	const starterHead = [" The services that Mock Medic looks after. After a change: mock-medic validate", " Nothing that serves a mock was found here, so these are only examples: put your own in their place."];
	const elsewhereId = "shared";
	const examples = [["orders", {
start: "npm run mock",
port: 3001,
checks: [{
	http: "GET /orders",
	expect: { status: 200 }
}]
	}], [elsewhereId, {
url: "https://mocks.example.org",
checks: ["/health"]
	}]];
	const anyAnswer = {
http: "GET /",
expect: { status: [
	"2xx",
	"3xx",
	"4xx"
] }
	};
	function serviceOf({ start, port }) {
switch (start.kind) {
	case "mockoon": return { mockoon: start.version === undefined ? start.data : {
		data: start.data,
		version: start.version
	} };
	case "line": return {
		start: start.line,
		url: `http://localhost:${port}`,
		port,
		checks: [anyAnswer]
	};
	case "compose": {
		const compose = [
			"docker",
			"compose",
			"--file",
			start.file
		];
		return {
			start: [
				...compose,
				"up",
				"--detach",
				start.service
			],
			background: true,
			stop: [
				...compose,
				"stop",
				"--timeout",
				"5",
				start.service
			],
			port,
			"ready-timeout": "5m",
			checks: [anyAnswer]
		};
	}
	default: return (0, assert_never.x)(start);
}
	}
	function explain(pair, mock, { isFirst, isFirstGuess }) {
if (mock === undefined) return;
if (!isFirst) pair.key.spaceBefore = true;
const { source, start } = mock;
pair.key.commentBefore = ` from ${source}${start.kind === "compose" ? "; remove it if it is no mock" : ""}`;
const service = pair.value;
if (start.kind === "compose") note(service, "background", " the command returns, and the container lives on until stop");
if (start.kind === "compose") note(service, "ready-timeout", " its image may have to be fetched first");
if (isFirstGuess) note(service, "checks", " any answer will do; better is a path that the mock serves: - GET /orders");
	}
	function explainExample({ key, value }, at) {
if (at > 0) key.spaceBefore = true;
key.commentBefore = at === 0 ? " a mock of the tests: the action starts it in their job and keeps it up" : " one that runs elsewhere: the action checks it on a schedule and keeps an issue for each outage";
note(value, "start", " the command that serves it, and does not return");
note(value, "url", " the base of the paths below");
	}
	function note(service, key, comment) {
const found = service?.items.find((item) => (0, dist.jn)(item.key) && item.key.value === key);
if ((0, dist.jn)(found?.key)) found.key.commentBefore = comment;
	}
	function leftOut(passedOver, clean) {
return [" Looked at and left out:", ...passedOver.map(({ what, why }) => clean(` - ${what}: ${why}`, lineMax)).map((line) => ` ${line}`)];
	}
	;
	/*! module ./lib/init/find.js */
	function isPlain(text) {
return text.length <= 200 && /^(?!-)[\p{L}\p{M}\p{N} ._+@/:-]+$/u.test(text) && text.trim() === text;
	}
	function notPlain(what) {
return {
	kind: "passed-over",
	what,
	why: "its name has characters that could mean something to a shell or a workflow; add it by hand"
};
	}
	function shellWord(text) {
return /^[\w./@+:-]+$/u.test(text) ? text : `'${text}'`;
	}
	function baseName(path) {
return path.slice(path.lastIndexOf("/") + 1);
	}
	function isRecord(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
	}
	;
	/*! module ./lib/init/compose-file.js */
	const composeName = /^(?:docker-)?compose(?:\.(?!override\.)[\w-]+)?\.ya?ml$/iu;
	const store = /(?:^|\/)(?:postgres|postgis|mysql|mariadb|redis|valkey|mongo|memcached|rabbitmq|kafka|cp-kafka|zookeeper|cassandra|nats|etcd)[^/]*$/iu;
	function isComposeFile(path) {
return composeName.test(baseName(path));
	}
	function findCompose(path, text) {
if (!isPlain(path)) return [notPlain(path)];
const services = servicesOf(text);
if (services === undefined) return [{
	kind: "passed-over",
	what: path,
	why: "it is not a compose file that can be read"
}];
return Object.entries(services).flatMap(([name, service]) => {
	if (!isRecord(service) || !Array.isArray(service["ports"]) || service["ports"].length === 0) return [];
	const what = `${name} in ${path}`;
	if (!/^[a-zA-Z0-9][a-zA-Z0-9._-]*$/u.test(name)) return [notPlain(what)];
	const image = typeof service["image"] === "string" ? service["image"].replace(/[:@][^/]*$/u, "") : "";
	if (store.test(image)) return [{
		kind: "passed-over",
		what,
		why: "it keeps data and does not look like a mock; add a check { tcp: host:port } by hand if it is one"
	}];
	const port = service["ports"].map(publishedPort).find((one) => one !== undefined);
	if (port === undefined) return [{
		kind: "passed-over",
		what,
		why: "it publishes no fixed TCP port on this machine; add it by hand with its url"
	}];
	return [{
		kind: "mock",
		name,
		source: what,
		port,
		start: {
			kind: "compose",
			file: path,
			service: name
		}
	}];
});
	}
	function servicesOf(text) {
try {
	const root = (0, dist.qg)(text, {
		merge: true,
		maxAliasCount: 100,
		logLevel: "error"
	});
	const services = isRecord(root) ? root["services"] : undefined;
	return isRecord(services) ? services : undefined;
} catch {
	return undefined;
}
	}
	function publishedPort(entry) {
if (isRecord(entry)) {
	if (entry["protocol"] === "udp" || !isHere(entry["host_ip"])) return undefined;
	const { published } = entry;
	return typeof published === "string" || typeof published === "number" ? portOf(filledIn(`${published}`)) : undefined;
}
if (typeof entry !== "string") return undefined;
const short = /^(?:(?<host>\[[^\]]*\]|[^:[\]]+):)?(?<published>[\d-]+):[\d-]+(?:\/(?<protocol>\w+))?$/u.exec(filledIn(entry))?.groups;
if (short === undefined || short["protocol"] === "udp" || !isHere(short["host"])) return undefined;
return portOf(short["published"] ?? "");
	}
	const filledIn = (text) => text.replaceAll(/\$\{\w+:?-([^{}]*)\}/gu, (_, fallback) => fallback);
	const isHere = (host) => host === undefined || typeof host === "string" && /^(?:0\.0\.0\.0|127\.0\.0\.1|localhost)?$/u.test(host);
	function portOf(text) {
const port = /^\d{1,5}(?:-\d{1,5})?$/u.test(text) ? Number.parseInt(text, 10) : 0;
return port >= 1 && port <= 65535 ? port : undefined;
	}
	var mockoon = __webpack_require__(2180);
	;
	/*! module ./lib/init/packages.js */
	function readPackages(text) {
const parsed = text === undefined ? undefined : jsonOf(text);
const root = isRecord(parsed) ? parsed : {};
const lists = [
	"dependencies",
	"devDependencies",
	"optionalDependencies"
].map((key) => root[key]);
const scripts = isRecord(root["scripts"]) ? root["scripts"] : {};
return {
	dependencies: new Set(lists.flatMap((list) => isRecord(list) ? Object.keys(list) : [])),
	scripts: Object.fromEntries(Object.entries(scripts).filter((entry) => typeof entry[1] === "string"))
};
	}
	function jsonOf(text) {
try {
	return JSON.parse(text.replace(/^\uFEFF/u, ""));
} catch {
	return undefined;
}
	}
	function hasTests({ scripts }) {
return scripts["test"] !== undefined && !scripts["test"].includes("no test specified");
	}
	const tools = [
{
	name: "json-server",
	runs: /\bjson-server\b/u,
	port: 3e3
},
{
	name: "Mockoon",
	runs: /\bmockoon-cli\s+start\b/u,
	port: undefined
},
{
	name: "Prism",
	runs: /\bprism(?:-cli)?\s+(?:mock|proxy)\b/u,
	port: 4010
},
{
	name: "WireMock",
	runs: /\bwiremock\b/u,
	port: 8080
}
	];
	const mockName = /(?:^|[:_.-])mocks?(?:$|[:_.-])/iu;
	const otherName = /(?:^|[:_.-])(?:test|tests|build|lint|stop|validate|generate|gen|types|clean|install|postinstall|prepare)(?:$|[:_.-])/iu;
	const fillWord = /(?:^|[:_.-])(?:start|serve|run|mocks?)(?=$|[:_.-])/giu;
	const noPort = "it does not say on which port it serves; add it by hand with its url";
	const itsDataFile = "a Mockoon data file is taken by itself; add this by hand if its file is none of those";
	const portForm = /(?:--port[=\s]+|(?:^|\s)-p[=\s]*|\bPORT=)(\d{2,5})(?!\d)/u;
	function findScripts(packages) {
return Object.entries(packages.scripts).flatMap(([name, command]) => {
	const tool = tools.find((one) => one.runs.test(command));
	if (otherName.test(name) || tool === undefined && !mockName.test(name)) return [];
	const what = `the script ${name} of package.json`;
	if (!isPlain(name) || name.includes(" ")) return [notPlain(what)];
	const port = Number(portForm.exec(command)?.[1] ?? tool?.port);
	if (!(port >= 1 && port <= 65535)) return [{
		kind: "passed-over",
		what,
		why: tool?.name === "Mockoon" ? itsDataFile : noPort
	}];
	const source = `${what}${tool === undefined ? "" : `, which runs ${tool.name}`}`;
	return [{
		kind: "mock",
		name: name.replaceAll(fillWord, ""),
		source,
		port,
		start: {
			kind: "line",
			line: `npm run ${name}`,
			needsPackages: true
		}
	}];
});
	}
	;
	/*! module ./lib/init/mockoon-file.js */
	const knownVersion = "9.9.0";
	function findMockoon(path, text, packages) {
if (!text.includes("\"routes\"") || !text.includes("\"uuid\"")) return undefined;
const parsed = jsonOf(text);
if (!isRecord(parsed) || typeof parsed["uuid"] !== "string" || !Array.isArray(parsed["routes"])) return undefined;
if (!isPlain(path)) return notPlain(path);
const read = (0, mockoon.F)(text, path);
if (!read.ok) return {
	kind: "passed-over",
	what: path,
	why: read.message
};
if (read.facts.url.startsWith("https:")) {
	return {
		kind: "passed-over",
		what: path,
		why: "it serves https with a certificate of its own, which checks do not accept; switch TLS off in Mockoon, or add it by hand"
	};
}
return {
	kind: "mock",
	name: baseName(path).replace(/(?:[._-]?mockoon)?\.json$/iu, ""),
	source: `${path}, a Mockoon data file`,
	port: read.facts.port,
	start: {
		kind: "mockoon",
		data: path,
		version: packages.dependencies.has("@mockoon/cli") ? undefined : knownVersion
	}
};
	}
	;
	/*! module ./lib/init/open-api-file.js */
	const declared = /^\s*(?:\{\s*)?["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\./mu;
	const headLength = 4096;
	const prismPort = 4010;
	function findOpenApi(path, text, packages) {
if (!declared.test(text.slice(0, headLength))) return undefined;
if (!isPlain(path)) return notPlain(path);
const line = `npx prism mock ${shellWord(path)} --port {{port}}`;
if (!packages.dependencies.has("@stoplight/prism-cli")) {
	return {
		kind: "passed-over",
		what: `${path}, an OpenAPI description`,
		why: `nothing here serves it; Prism can: npm install --save-dev @stoplight/prism-cli, then start: ${line}`
	};
}
const name = baseName(path).replace(/\.(?:json|ya?ml)$/iu, "");
return {
	kind: "mock",
	name,
	source: `${path}, an OpenAPI description that Prism serves`,
	port: prismPort,
	start: {
		kind: "line",
		line,
		needsPackages: true
	}
};
	}
	;
	/*! module ./lib/init/walk.js */
	const entriesMax = 2e4;
	const depthMax = 6;
	const fileMaxBytes = 8 * 1024 * 1024;
	const totalMaxBytes = 64 * 1024 * 1024;
	const skipped = new Set([
"node_modules",
"vendor",
"dist",
"build",
"coverage",
"target"
	]);
	async function listFiles(dir) {
const files = [];
let folders = [""];
let entries = 0;
let complete = true;
for (let depth = 0; folders.length > 0; depth++) {
	const deeper = [];
	for (const folder of folders) {
		for await (const entry of entriesOf((0, external_node_path_.join)(dir, folder))) {
			if (++entries > entriesMax) return {
				files: files.sort(),
				complete: false
			};
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isFile()) files.push(path);
			if (entry.isDirectory() && !entry.name.startsWith(".") && !skipped.has(entry.name)) deeper.push(path);
		}
	}
	if (depth === depthMax) complete = deeper.length === 0;
	folders = depth === depthMax ? [] : deeper.sort();
}
return {
	files: files.sort(),
	complete
};
	}
	async function* entriesOf(folder) {
try {
	yield* opendirEntries(folder);
} catch (error) {
	if (!(error instanceof Error && "code" in error)) throw error;
}
	}
	async function* opendirEntries(folder) {
yield* await (0, promises_.opendir)(folder);
	}
	function createReader(dir) {
let left = totalMaxBytes;
return async (path) => {
	try {
		const file = await (0, promises_.open)((0, external_node_path_.join)(dir, path));
		try {
			const { size } = await file.stat();
			if (size > Math.min(fileMaxBytes, left)) return undefined;
			left -= size;
			return await file.readFile("utf8");
		} finally {
			await file.close();
		}
	} catch (error) {
		if (error instanceof Error && "code" in error) return undefined;
		throw error;
	}
};
	}
	;
	/*! module ./lib/init/discover.js */
	const otherLocks = [
"pnpm-lock.yaml",
"yarn.lock",
"bun.lock",
"bun.lockb"
	];
	async function discover(dir) {
const { files, complete } = await listFiles(dir);
const read = createReader(dir);
const packages = readPackages(files.includes("package.json") ? await read("package.json") : undefined);
const mockoon = [];
const compose = [];
const openApi = [];
for (const path of files.filter((file) => /\.(?:json|ya?ml)$/iu.test(file))) {
	const text = await read(path);
	if (text === undefined) continue;
	if (isComposeFile(path)) {
		compose.push(...findCompose(path, text));
		continue;
	}
	const data = path.endsWith(".json") ? findMockoon(path, text, packages) : undefined;
	const description = data === undefined ? findOpenApi(path, text, packages) : undefined;
	if (data !== undefined) mockoon.push(data);
	if (description !== undefined) openApi.push(description);
}
return {
	finds: [
		...mockoon,
		...compose,
		...findScripts(packages),
		...openApi
	],
	installer: !files.includes("package.json") ? "none" : files.includes("package-lock.json") ? "npm ci" : "npm install",
	tested: hasTests(packages),
	otherInstaller: files.includes("package-lock.json") ? undefined : otherLocks.find((lock) => files.includes(lock)),
	complete
};
	}
	var external_node_crypto_ = __webpack_require__(7598);
	;
	/*! module ./lib/init/place-file.js */
	async function placeFile(dir, path, text) {
const target = (0, external_node_path_.join)(dir, path);
const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(target), `.mock-medic-${(0, external_node_crypto_.randomUUID)()}.tmp`);
try {
	if (await exists(target)) return { kind: "left-alone" };
	if (!await makeFolders(dir, (0, external_node_path_.dirname)(path))) return {
		kind: "failed",
		why: `${(0, external_node_path_.dirname)(path)} leads out of this folder`
	};
	await (0, promises_.writeFile)(temporary, text, { flag: "wx" });
	await linkNew(temporary, target);
	return { kind: "written" };
} catch (error) {
	if (codeOf(error) === "EEXIST") return await exists(target) ? { kind: "left-alone" } : {
		kind: "failed",
		why: `${(0, external_node_path_.dirname)(path)} is not a folder`
	};
	if (codeOf(error) === undefined) throw error;
	return {
		kind: "failed",
		why: inWords(codeOf(error) ?? "")
	};
} finally {
	await (0, promises_.rm)(temporary, { force: true }).catch(() => undefined);
}
	}
	async function linkNew(temporary, target) {
try {
	await (0, promises_.link)(temporary, target);
} catch (error) {
	if (![
		"EPERM",
		"ENOTSUP",
		"EOPNOTSUPP",
		"ENOSYS",
		"EMLINK"
	].includes(codeOf(error) ?? "")) throw error;
	await (0, promises_.copyFile)(temporary, target, promises_.constants.COPYFILE_EXCL);
}
	}
	async function exists(path) {
try {
	await (0, promises_.lstat)(path);
	return true;
} catch (error) {
	if (codeOf(error) === "ENOENT") return false;
	throw error;
}
	}
	async function makeFolders(dir, path) {
let folder = dir;
for (const name of path.split("/")) {
	folder = (0, external_node_path_.join)(folder, name);
	await (0, promises_.mkdir)(folder, { recursive: true });
	if (!await isBelow(dir, folder)) return false;
}
return true;
	}
	async function isBelow(dir, folder) {
const way = (0, external_node_path_.relative)(await (0, promises_.realpath)(dir), await (0, promises_.realpath)(folder));
return way !== ".." && !way.startsWith("../") && !way.startsWith("..\\") && !(0, external_node_path_.isAbsolute)(way);
	}
	function codeOf(error) {
return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
	}
	function inWords(code) {
const words = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the file system is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	ENOTDIR: "its folder is a file",
	ELOOP: "its folder is a symbolic link that leads nowhere"
};
return words[code] ?? code;
	}
	var service = __webpack_require__(8715);
	;
	/*! module ./lib/init/workflow-text.js */
	const checkout = `      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
`;
	const action = `      # OWNER stands for the account that publishes Mock Medic
      - uses: OWNER/mock-medic@v1
`;
	const byHand = (later) => `  # Only by hand as yet. When .github/mock-medic.yml holds your own services, put this in place of the next line:
${later.map((line) => `  #   ${line}\n`).join("")}  workflow_dispatch:
`;
	function scheduledWorkflow(id) {
return `# Checks a service that runs elsewhere and keeps one issue per outage.
name: Mock Medic
on:
${byHand(["schedule:", "  - cron: '17,47 * * * *' # twice an hour, away from the full hour, when most schedules are due"])}permissions:
  contents: read # to check out the configuration
  issues: write # to keep the incident issues
concurrency:
  group: mock-medic # one run at a time, so that no two open an issue for the same outage
  queue: max # none that waits is dropped
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
${checkout}${action}        with:
          mode: check
          only: ${id} # mocks that a job starts for its own tests are down outside of it
`;
	}
	function ciWorkflow(options) {
const { mocks, installer, tested } = options;
const variable = `${(0, service.N)(mocks[0]?.id ?? "orders")}_URL`;
return `# Runs the tests against mocks that are kept up, and says whether a red test was the fault of a mock.
name: Tests with Mock Medic
on:
${mocks.length === 0 ? byHand(["push:", "pull_request:"]) : "  push:\n  pull_request:\n"}permissions:
  contents: read # to check out the repository; nothing is written, so nothing more is needed
concurrency:
  group: mock-medic-ci-\${{ github.ref }}
  queue: max # none that waits is dropped
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
${checkout}${installs(options) ? `      - run: ${installer}\n` : ""}      # Starts the mocks of .github/mock-medic.yml and keeps them up until the job ends.
${action}${tested ? `      - run: npm test # finds the mock at $${variable}\n` : `      # Your tests go here; they find the mock at $${variable}:\n      # - run: npm test\n`}`;
	}
	const installs = ({ mocks, installer, tested }) => installer !== "none" && (tested || mocks.some(needsPackages));
	function needsPackages({ start }) {
switch (start.kind) {
	case "mockoon": return start.version === undefined;
	case "line": return start.needsPackages;
	case "compose": return false;
	default: return (0, assert_never.x)(start);
}
	}
	;
	/*! module ./lib/init/init.js */
	const init_lineMax = 300;
	async function init(options) {
const clean = (0, foreign.createClean)([]);
const say = (line) => options.stdout(`${clean(line, init_lineMax)}\n`);
if (!await isFolder(options.dir)) {
	say(`${options.dir} is not a folder; run init in the root of your repository.`);
	return 2;
}
const found = await discover(options.dir);
const choice = await proven(choose(found.finds), options.dir, clean);
tell(choice, found, options.stdout, clean);
const files = [
	[".github/mock-medic.yml", configText(choice, clean)],
	...choice.mocks.length > 0 ? [] : [[".github/workflows/mock-medic.yml", scheduledWorkflow(elsewhereId)]],
	[".github/workflows/mock-medic-ci.yml", ciWorkflow({
		mocks: choice.mocks,
		installer: found.installer,
		tested: found.tested
	})]
];
options.stdout("\n");
let exitCode = 0;
for (const [path, text] of files) {
	const placed = await placeFile(options.dir, path, text);
	if (placed.kind === "written") say(`wrote ${path}`);
	if (placed.kind === "left-alone") say(`left ${path} alone: it exists already`);
	if (placed.kind === "failed") say(`could not write ${path}: ${placed.why}`);
	if (placed.kind === "failed") exitCode = 2;
}
if (exitCode === 0) options.stdout(`\n${next(choice)}\n`);
return exitCode;
	}
	async function isFolder(dir) {
return (0, promises_.stat)(dir).then((entry) => entry.isDirectory(), () => false);
	}
	async function proven(choice, dir, clean) {
const readText = (path) => (0, promises_.readFile)((0, external_node_path_.join)(dir, path), "utf8");
const loaded = await (0, load.Z9)({
	text: configText(choice, clean),
	mode: "guard",
	environment: {},
	readText
});
if (loaded.kind === "config") return choice;
const refused = new Map(loaded.problems.map(({ path, message }) => [path.split(/[.[]/u)[1] ?? "", message]));
const mocks = choice.mocks.filter(({ id }) => !refused.has(id));
if (mocks.length === choice.mocks.length) throw new Error(`init made a configuration that does not load: ${loaded.problems[0].path} ${loaded.problems[0].message}`);
const dropped = choice.mocks.filter(({ id }) => refused.has(id)).map(({ id, source }) => ({
	kind: "passed-over",
	what: source,
	why: `${id} ${refused.get(id) ?? ""}`
}));
return proven({
	mocks,
	passedOver: [...choice.passedOver, ...dropped]
}, dir, clean);
	}
	function tell(choice, found, stdout, clean) {
const line = (text) => stdout(`  ${clean(text, init_lineMax)}\n`);
stdout(choice.mocks.length === 0 ? "Found nothing that serves a mock.\n" : "Found:\n");
for (const mock of choice.mocks) line(`${mock.id} on port ${mock.port}, from ${mock.source}`);
if (choice.passedOver.length > 0) stdout("Left out:\n");
for (const { what, why } of choice.passedOver) line(`${what}: ${why}`);
for (const version of fetched(choice)) stdout(`No package.json here names @mockoon/cli, so version: ${version} has npx fetch it; write another version, or install @mockoon/cli and leave version out.\n`);
if (!found.complete) stdout("The folder is larger than what is looked through; some mocks may have been missed.\n");
if (found.otherInstaller !== undefined) stdout(`The workflow installs with npm, but there is a ${found.otherInstaller}: put your own installer in its place.\n`);
	}
	function fetched({ mocks }) {
return [...new Set(mocks.flatMap(({ start }) => start.kind === "mockoon" && start.version !== undefined ? [start.version] : []))];
	}
	function next(choice) {
if (choice.mocks.length > 0) return "Next: look through .github/mock-medic.yml, then run `mock-medic validate`.\nThese mocks live as long as the job of their tests. For services that run elsewhere a workflow can check on a schedule: see examples/cron of Mock Medic.";
return "Next: put your own services in place of the examples in .github/mock-medic.yml, then run `mock-medic validate`.\nThe workflows run only by hand until you give them back the triggers that they name.";
	}
}) };
