export const id = 6747;
export const ids = [6747];
export const modules = { 9128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { createLocalIncidents: () => createLocalIncidents });
	var external_node_path_ = __webpack_require__(6760);
	var label = __webpack_require__(6226);
	var ports = __webpack_require__(391);
	var draft_limits = __webpack_require__(5184);
	var external_node_fs_ = __webpack_require__(3024);
	var promises_ = __webpack_require__(1455);
	;
	/*! module ./lib/adapters/local/folder.js */
	const fileMaxBytes = 2 * 1024 * 1024;
	const filesMax = 1e5;
	const lockPollMs = 20;
	const lockStaleMs = 5e3;
	const namelessStaleMs = 1e3;
	const lockWaitMs = 15e3;
	const recordName = /^(\d{4,9})-[a-z0-9][a-z0-9-]*\.md$/;
	function createFolder(dir, clock, signal) {
return {
	list: () => guarded(dir, "read", () => list(dir)),
	read: (name) => guarded(dir, "read", () => read((0, external_node_path_.join)(dir, name))),
	write: (name, text) => guarded(dir, "written", () => write(dir, name, text)),
	async alone(number, task) {
		const lock = (0, external_node_path_.join)(dir, `.${String(number).padStart(4, "0")}.lock`);
		await guarded(dir, "written", async () => {
			await (0, promises_.mkdir)(dir, { recursive: true });
			await take(lock, clock, signal);
		});
		try {
			return await task();
		} finally {
			await (0, promises_.rm)(lock, { force: true });
		}
	}
};
	}
	async function list(dir) {
const entries = await (0, promises_.readdir)(dir, { withFileTypes: true }).catch((error) => {
	if (codeOf(error) === "ENOENT") return [];
	throw error;
});
const named = entries.slice(0, filesMax).flatMap((entry) => {
	const number = recordName.exec(entry.name)?.[1];
	return number === undefined ? [] : [{
		number: Number(number),
		name: entry.name,
		plain: entry.isFile()
	}];
});
return named.toSorted((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1));
	}
	async function read(path) {
let file;
try {
	file = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
	const { size, mtimeMs } = await file.stat();
	if (!(await file.stat()).isFile() || size > fileMaxBytes) return undefined;
	return {
		text: await file.readFile("utf8"),
		changedAt: Math.round(mtimeMs)
	};
} catch (error) {
	if ([
		"ENOENT",
		"ELOOP",
		"EISDIR"
	].includes(codeOf(error))) return undefined;
	throw error;
} finally {
	await file?.close();
}
	}
	async function write(dir, name, text) {
await (0, promises_.mkdir)(dir, { recursive: true });
const temporary = (0, external_node_path_.join)(dir, `.${name}.tmp`);
try {
	await (0, promises_.rm)(temporary, { force: true });
	const file = await (0, promises_.open)(temporary, "wx", 420);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
	await (0, promises_.rename)(temporary, (0, external_node_path_.join)(dir, name));
} catch (error) {
	await (0, promises_.rm)(temporary, { force: true });
	throw error;
}
	}
	async function take(lock, clock, signal) {
for (let waitedMs = 0;; waitedMs += lockPollMs) {
	try {
		makeLock(lock);
		return;
	} catch (error) {
		if (codeOf(error) !== "EEXIST") throw error;
	}
	if (await isAbandoned(lock)) await (0, promises_.rm)(lock, { force: true });
	else if (signal.aborted || waitedMs > lockWaitMs) throw new ports.W(`Another run is writing the record ${lock} and does not end; the next run tries again.`, {
		reason: "deadline",
		retryable: true
	});
	else await clock.sleep(lockPollMs, signal);
}
	}
	function makeLock(lock) {
const file = (0, external_node_fs_.openSync)(lock, "wx");
try {
	(0, external_node_fs_.writeSync)(file, String(process.pid));
} catch (error) {
	(0, external_node_fs_.rmSync)(lock, { force: true });
	throw error;
} finally {
	(0, external_node_fs_.closeSync)(file);
}
	}
	async function isAbandoned(lock) {
try {
	const [{ mtimeMs }, holder] = await Promise.all([(0, promises_.stat)(lock), (0, promises_.readFile)(lock, "utf8")]);
	if (Date.now() - mtimeMs > (holder === "" ? namelessStaleMs : lockStaleMs)) return true;
	return /^\d+$/.test(holder) && !isAlive(Number(holder));
} catch (error) {
	if (codeOf(error) === "ENOENT") return false;
	throw error;
}
	}
	function isAlive(pid) {
try {
	process.kill(pid, 0);
	return true;
} catch (error) {
	return codeOf(error) !== "ESRCH";
}
	}
	async function guarded(dir, what, task) {
try {
	return await task();
} catch (error) {
	if (error instanceof ports.W || codeOf(error) === "") throw error;
	const full = [
		"ENOSPC",
		"EDQUOT",
		"EFBIG"
	].includes(codeOf(error));
	const advice = full ? "there is no room left; nothing was half-written." : "check record-dir and the permissions of the folder.";
	throw new ports.W(`The record directory ${dir} cannot be ${what} (${codeOf(error)}): ${advice}`, {
		reason: "storage",
		retryable: full,
		cause: error
	});
}
	}
	function codeOf(error) {
return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
	}
	var dist = __webpack_require__(8815);
	var domain_marker = __webpack_require__(939);
	;
	/*! module ./lib/adapters/local/record-file.js */
	const states = [
"triggered",
"acknowledged",
"resolved"
	];
	const shownMax = 40;
	const assigneesFence = /^<!-- mock-medic:assignees (.*) -->$/;
	const commentFence = /^<!-- mock-medic:comment \d+ -->$/;
	const fenceLike = /^\\*<!-- mock-medic:(?:comment|assignees) /;
	function writeRecord(record) {
const front = {
	number: record.number,
	state: record.state,
	scope: record.scope,
	service: record.service,
	severity: record.severity,
	labels: record.labels,
	"opened-at": record.openedAt,
	"resolved-at": record.resolvedAt ?? null
};
const assignees = record.assignees.length === 0 ? [] : [`<!-- mock-medic:assignees ${record.assignees.join(" ")} -->`];
const said = record.comments.map((comment, index) => `<!-- mock-medic:comment ${index + 1} -->\n${record_file_escape(tidy(comment))}`);
const head = `---\n${(0, dist.As)(front, { lineWidth: 0 })}---\n`;
return `${head}${[
	...assignees,
	`# ${record.title.replaceAll(/\s+/g, " ")}`,
	record_file_escape(tidy(record.body)),
	...said
].join("\n\n")}\n`;
	}
	function readRecord(text) {
const lines = text.replaceAll("\r\n", "\n");
const front = /^---\n(.*?)\n---\n/s.exec(lines);
if (front?.[1] === undefined) return {
	kind: "unreadable",
	fault: undefined
};
const facts = readFront(front[1]);
if (typeof facts !== "object") return {
	kind: "unreadable",
	fault: facts
};
return {
	kind: "record",
	record: {
		...facts,
		...readText(lines.slice(front[0].length).split("\n"))
	}
};
	}
	function describe(body, labels) {
const marker = (0, domain_marker.t7)(body);
const service = labels.find((name) => name.startsWith(label.P.service("")))?.slice(label.P.service("").length);
const severity = labels.find((name) => name.startsWith("severity:"))?.slice("severity:".length);
const labelled = {
	...service === undefined ? {} : { service },
	...severity === undefined ? {} : { severity }
};
if (marker === undefined) return labelled;
return {
	...labelled,
	scope: marker.scope,
	service: marker.service,
	openedAt: new Date(marker.openedAt).toISOString(),
	resolvedAt: marker.resolvedAt === undefined ? undefined : new Date(marker.resolvedAt).toISOString()
};
	}
	function readFront(yaml) {
let front;
try {
	front = (0, dist.qg)(yaml, {
		maxAliasCount: 0,
		schema: "core"
	});
} catch {
	return undefined;
}
if (typeof front !== "object" || front === null) return undefined;
const { number, state, scope, service, severity, labels, "opened-at": openedAt, "resolved-at": resolvedAt } = front;
if (typeof number !== "number" || !Number.isSafeInteger(number)) return undefined;
if (typeof scope !== "string" || typeof service !== "string" || !Array.isArray(labels)) return undefined;
const known = states.find((each) => each === state);
if (known === undefined) return `its state is ${JSON.stringify(state ?? null).slice(0, shownMax)}; write triggered, acknowledged or resolved`;
return {
	number,
	state: known,
	scope,
	service,
	severity: typeof severity === "string" ? severity : "",
	labels: (0, draft_limits.dM)(labels.map(String)),
	openedAt: typeof openedAt === "string" ? openedAt : "",
	resolvedAt: typeof resolvedAt === "string" ? resolvedAt : undefined
};
	}
	function readText(lines) {
const starts = lines.flatMap((line, index) => commentFence.test(line) ? [index] : []);
const comments = starts.map((start, index) => lines.slice(start + 1, starts[index + 1]));
const head = lines.slice(0, starts[0]);
const heading = head.findIndex((line) => line.startsWith("# "));
const assignees = head.slice(0, Math.max(0, heading)).map((line) => assigneesFence.exec(line)?.[1]).find((names) => names !== undefined);
return {
	assignees: assignees?.split(" ").filter((name) => name !== "") ?? [],
	title: head[heading]?.slice(2) ?? "",
	body: record_file_unescape(head.slice(heading + 1)),
	comments: comments.map(record_file_unescape)
};
	}
	function record_file_escape(text) {
return text.split("\n").map((line) => fenceLike.test(line) ? `\\${line}` : line).join("\n");
	}
	function record_file_unescape(lines) {
return tidy(lines.map((line) => line.startsWith("\\") && fenceLike.test(line) ? line.slice(1) : line).join("\n"));
	}
	function tidy(text) {
return text.replaceAll("\r\n", "\n").replace(/^(?:[ \t]*\n)+/, "").trimEnd();
	}
	;
	/*! module ./lib/adapters/local-records.js */
	function createLocalIncidents({ dir, clock, signal }) {
const folder = createFolder(dir, clock, signal);
const home = {
	dir,
	folder,
	remarks: new Set()
};
return {
	requests: 0,
	get remarks() {
		return [...home.remarks];
	},
	async unsettled() {
		const all = await every(home, { mayHave: (text) => mentions(text, label.P.unsettled) });
		return all.filter(({ labels }) => (0, draft_limits.VH)(labels, label.P.ours) && (0, draft_limits.VH)(labels, label.P.unsettled));
	},
	async all(sinceAt) {
		const all = await every(home, { mayHave: (_text, changedAt) => changedAt >= sinceAt });
		return all.filter(({ labels }) => (0, draft_limits.VH)(labels, label.P.ours));
	},
	announced: () => [],
	isTrusted: () => Promise.resolve(false),
	conclude: () => Promise.resolve(),
	async recent(service, sinceAt) {
		const all = await every(home, { mayHave: (text, changedAt) => (changedAt >= sinceAt || !mentions(text, "state: resolved")) && mentions(text, label.P.service(service)) });
		return all.filter(({ open, updatedAt, labels }) => (open || updatedAt >= sinceAt) && [label.P.ours, label.P.service(service)].every((name) => (0, draft_limits.VH)(labels, name)));
	},
	async read(number) {
		return toIncident(home, await find(home, number));
	},
	create: (draft) => create(home, draft),
	update: (number, change) => alter(home, number, change),
	async addLabels(number, added) {
		await rewrite(home, number, (record) => {
			const labels = (0, draft_limits.dM)([...record.labels, ...added]);
			return {
				...record,
				labels,
				state: stateOf(record.state !== "resolved", labels)
			};
		});
	},
	async comment(number, body) {
		(0, draft_limits.f)({ body });
		await rewrite(home, number, (record) => ({
			...record,
			comments: [...record.comments, body]
		}));
	},
	async comments(number, skip) {
		return (await find(home, number)).record.comments.slice(skip);
	}
};
	}
	async function every(home, hint) {
const incidents = [];
for (const file of await home.folder.list()) {
	const found = await load(home, file, hint);
	if (found !== undefined && incidents.at(-1)?.number === file.number) home.remarks.add(`${file.name} in ${home.dir} has the number of another record: give it one of its own, in its name and in it.`);
	else if (found !== undefined) incidents.push(toIncident(home, found));
}
return incidents;
	}
	function mentions(text, name) {
const end = /^---\r?$/m.exec(text.slice(3))?.index;
return text.startsWith("---") && end !== undefined ? text.slice(0, end + 3).toLowerCase().includes(name.toLowerCase()) : true;
	}
	async function load(home, file, hint) {
const content = file.plain ? await home.folder.read(file.name) : undefined;
if (content !== undefined && hint?.mayHave(content.text, content.changedAt) === false) return undefined;
const read = content === undefined ? undefined : readRecord(content.text);
if (content !== undefined && read?.kind === "record" && read.record.number === file.number) return {
	name: file.name,
	record: withAcknowledgement(read.record),
	changedAt: content.changedAt
};
const fault = read?.kind === "unreadable" ? read.fault : undefined;
home.remarks.add(`${file.name} in ${home.dir} ${fault === undefined ? "is no record of Mock Medic's, or can no longer be read as one: it was left alone" : `was left alone, because ${fault}`}.`);
return undefined;
	}
	function withAcknowledgement(record) {
return record.state === "acknowledged" ? {
	...record,
	labels: (0, draft_limits.dM)([...record.labels, label.P.acknowledged])
} : record;
	}
	async function find(home, number) {
for (const file of await home.folder.list()) {
	const found = file.number === number ? await load(home, file) : undefined;
	if (found !== undefined) return found;
}
throw new ports.W(`There is no record ${number} in ${home.dir} any more.`, {
	reason: "not-found",
	retryable: false
});
	}
	async function create(home, draft) {
(0, draft_limits.f)(draft);
const facts = describe(draft.body, draft.labels);
for (let number = ((await home.folder.list()).at(-1)?.number ?? 0) + 1;; number += 1) {
	const name = `${String(number).padStart(4, "0")}-${fileName(facts.service)}.md`;
	const record = {
		scope: "",
		service: "",
		severity: "",
		openedAt: "",
		resolvedAt: undefined,
		...facts,
		...draft,
		labels: (0, draft_limits.dM)(draft.labels),
		assignees: (0, draft_limits.dM)(draft.assignees),
		number,
		state: stateOf(true, draft.labels),
		comments: []
	};
	const made = await home.folder.alone(number, async () => {
		if ((await home.folder.list()).some((file) => file.number === number)) return undefined;
		await home.folder.write(name, writeRecord(record));
		return load(home, {
			number,
			name,
			plain: true
		});
	});
	if (made !== undefined) return toIncident(home, made);
}
	}
	function alter(home, number, change) {
(0, draft_limits.f)(change);
return rewrite(home, number, (record) => {
	const labels = (0, draft_limits.dM)(change.labels ?? record.labels);
	const body = change.body ?? record.body;
	const open = change.open ?? record.state !== "resolved";
	return {
		...record,
		...describe(body, labels),
		body,
		labels,
		assignees: (0, draft_limits.dM)(change.assignees ?? record.assignees),
		state: stateOf(open, labels)
	};
});
	}
	async function rewrite(home, number, change) {
return home.folder.alone(number, async () => {
	const { name, record } = await find(home, number);
	await home.folder.write(name, writeRecord(change(record)));
	return toIncident(home, await find(home, number));
});
	}
	function stateOf(open, labels) {
if (!open) return "resolved";
return (0, draft_limits.VH)(labels, label.P.acknowledged) ? "acknowledged" : "triggered";
	}
	function toIncident({ dir }, { name, record, changedAt }) {
const open = record.state !== "resolved";
return {
	number: record.number,
	url: (0, external_node_path_.join)(dir, name),
	title: record.title,
	body: record.body,
	labels: record.labels,
	assignees: record.assignees,
	open,
	closure: open ? undefined : {
		by: "person",
		login: "somebody",
		reason: "completed"
	},
	comments: record.comments.length,
	updatedAt: changedAt
};
	}
	function fileName(service) {
const name = (service ?? "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 40);
return name === "" ? "service" : name;
	}
}) };
