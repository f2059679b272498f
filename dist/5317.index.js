export const id = 5317;
export const ids = [5317];
export const modules = { 5317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { post: () => post });
	var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
	var _publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1629);
	const { env } = process;
	async function post(stop) {
		const folder = env["STATE_guard"];
		if (folder === undefined || folder === "") {
			(0, _publish_js__WEBPACK_IMPORTED_MODULE_1__.yy)("This step began no guard; there is nothing to end.");
			return 0;
		}
		const { reportStep } = await Promise.all([
			__webpack_require__.e(9924),
			__webpack_require__.e(8815),
			__webpack_require__.e(4350),
			__webpack_require__.e(4838),
			__webpack_require__.e(5879),
			__webpack_require__.e(2590),
			__webpack_require__.e(745),
			__webpack_require__.e(4111),
			__webpack_require__.e(4781)
		]).then(__webpack_require__.bind(__webpack_require__, 7162));
		return reportStep((0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.v)(env), folder, stop);
	}
}) };
