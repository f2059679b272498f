export const id = 6574;
export const ids = [6574];
export const modules = { 4193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { createCheckout: () => createCheckout });
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
	var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
	const fileBytesMax = 4 * 1024 * 1024;
	function createCheckout(dir) {
const doubts = new Set();
const look = async (path, act) => {
	try {
		return await act((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, path));
	} catch (error) {
		doubts.add(`${path} could not be looked at: ${error instanceof Error ? error.message : String(error)}`);
		return undefined;
	}
};
return {
	get doubts() {
		return [...doubts];
	},
	workflows: () => look(".github/workflows", (place) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place)),
	text: (path) => look(path, readPlain)
};
	}
	async function readPlain(path) {
const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
try {
	const found = await file.stat();
	if (!found.isFile() || found.size > fileBytesMax) throw new Error("it is no plain file, or too large");
	return await file.readFile("utf8");
} finally {
	await file.close();
}
	}
}) };
