export const id = 8709;
export const ids = [8709];
export const modules = { 8709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { findMockoonCli: () => findMockoonCli });
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
	async function findMockoonCli(folder) {
for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
	const script = await scriptOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, "node_modules", "@mockoon", "cli"));
	if (script !== undefined) return ["node", script];
	if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at) return undefined;
}
	}
	async function scriptOf(home) {
try {
	const { bin } = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "package.json"), "utf8"));
	const named = typeof bin === "object" && bin !== null ? bin["mockoon-cli"] : bin;
	if (typeof named !== "string") return undefined;
	const script = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, named);
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(script);
	return script;
} catch {
	return undefined;
}
	}
}) };
