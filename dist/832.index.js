export const id = 832;
export const ids = [832];
export const modules = { 832: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { createDefaultBranch: () => createDefaultBranch });
	var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);
	const workflowsFolder = ".github/workflows";
	function createDefaultBranch(api, repository) {
const doubts = new Set();
const ask = async (path) => {
	try {
		return (await api.request("GET", `/repos/${repository}/contents/${path.split("/").map(encodeURIComponent).join("/")}`)).data;
	} catch (error) {
		if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__.W)) throw error;
		doubts.add(`${path} of ${repository} could not be looked at: ${error.message}`);
		return undefined;
	}
};
return {
	get doubts() {
		return [...doubts];
	},
	async workflows() {
		const listed = await ask(workflowsFolder);
		return Array.isArray(listed) && listed.length < 1e3 ? listed.flatMap(nameOf) : undefined;
	},
	async text(path) {
		const content = (await ask(path))?.content;
		return typeof content === "string" ? Buffer.from(content, "base64").toString("utf8") : undefined;
	}
};
	}
	function nameOf(item) {
const name = item?.name;
return typeof name === "string" ? [name] : [];
	}
}) };
