export const id = 6994;
export const ids = [6994];
export const modules = { 6994: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { adminToken: () => adminToken });
	var _domain_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7293);
	function adminToken(env) {
const given = env[_domain_calls_js__WEBPACK_IMPORTED_MODULE_0__.vX]?.trim() ?? "";
if (given !== "") return {
	token: given,
	made: false
};
return {
	token: process.getBuiltinModule("node:crypto").randomBytes(24).toString("hex"),
	made: true
};
	}
}) };
