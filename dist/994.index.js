export const id = 994;
export const ids = [994];
export const modules = {

/***/ 6994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adminToken: () => (/* binding */ adminToken)
/* harmony export */ });
/* harmony import */ var _domain_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7293);

/** The token from the environment, else a fresh one of 48 hexadecimal digits that nobody can guess. */
function adminToken(env) {
    const given = env[_domain_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .adminTokenVariable */ .vX]?.trim() ?? '';
    if (given !== '')
        return { token: given, made: false };
    return { token: process.getBuiltinModule('node:crypto').randomBytes(24).toString('hex'), made: true };
}


/***/ })

};
