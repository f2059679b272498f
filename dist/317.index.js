export const id = 317;
export const ids = [317];
export const modules = {

/***/ 5317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1629);


const { env } = process;
/** The action's post step: ends the guard that its main step began, where it began one, and tells what happened. Gives the exit code. */
async function post(stop) {
    const folder = env['STATE_guard'];
    if (folder === undefined || folder === '') {
        (0,_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)('This step began no guard; there is nothing to end.');
        return 0;
    }
    const { reportStep } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(162)]).then(__webpack_require__.bind(__webpack_require__, 7162));
    return reportStep((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsked */ .v)(env), folder, stop);
}


/***/ })

};
