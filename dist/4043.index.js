export const id = 4043;
export const ids = [4043];
export const modules = {
	6424: ((module, __unused_webpack_exports, __webpack_require__) => {
const assert = __webpack_require__(4589);
const { AsyncResource } = __webpack_require__(6698);
const { Readable } = __webpack_require__(9927);
const { InvalidArgumentError, RequestAbortedError } = __webpack_require__(8707);
const util = __webpack_require__(3440);
function noop() {}
class RequestHandler extends AsyncResource {
	constructor(opts, callback) {
		if (!opts || typeof opts !== "object") {
			throw new InvalidArgumentError("invalid opts");
		}
		const { signal, method, opaque, body, onInfo, responseHeaders, highWaterMark } = opts;
		try {
			if (typeof callback !== "function") {
				throw new InvalidArgumentError("invalid callback");
			}
			if (highWaterMark != null && (!Number.isFinite(highWaterMark) || highWaterMark < 0)) {
				throw new InvalidArgumentError("invalid highWaterMark");
			}
			if (signal && typeof signal.on !== "function" && typeof signal.addEventListener !== "function") {
				throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
			}
			if (method === "CONNECT") {
				throw new InvalidArgumentError("invalid method");
			}
			if (onInfo && typeof onInfo !== "function") {
				throw new InvalidArgumentError("invalid onInfo callback");
			}
			super("UNDICI_REQUEST");
		} catch (err) {
			if (util.isStream(body)) {
				util.destroy(body.on("error", noop), err);
			}
			throw err;
		}
		this.method = method;
		this.responseHeaders = responseHeaders || null;
		this.opaque = opaque || null;
		this.callback = callback;
		this.res = null;
		this.abort = null;
		this.body = body;
		this.trailers = {};
		this.context = null;
		this.controller = null;
		this.onInfo = onInfo || null;
		this.highWaterMark = highWaterMark;
		this.reason = null;
		this.removeAbortListener = null;
		if (signal?.aborted) {
			this.reason = signal.reason ?? new RequestAbortedError();
		} else if (signal) {
			this.removeAbortListener = util.addAbortListener(signal, () => {
				this.reason = signal.reason ?? new RequestAbortedError();
				if (this.res) {
					const res = this.res;
					this.res = null;
					util.destroy(res.on("error", noop), this.reason);
				} else if (this.abort) {
					this.abort(this.reason);
				}
			});
		}
	}
	onRequestStart(controller, context) {
		if (this.reason) {
			controller.abort(this.reason);
			return;
		}
		assert(this.callback);
		this.controller = controller;
		this.abort = (reason) => controller.abort(reason);
		this.context = context;
	}
	onResponseStart(controller, statusCode, headers, statusText) {
		const { callback, opaque, context, responseHeaders, highWaterMark } = this;
		const rawHeaders = controller?.rawHeaders;
		const responseHeaderData = responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : headers;
		if (statusCode < 200) {
			if (this.onInfo) {
				this.onInfo({
					statusCode,
					headers: responseHeaderData
				});
			}
			return;
		}
		const parsedHeaders = headers;
		const contentType = parsedHeaders?.["content-type"];
		const contentLength = parsedHeaders?.["content-length"];
		const res = new Readable({
			resume: () => controller.resume(),
			abort: (reason) => controller.abort(reason),
			contentType,
			contentLength: this.method !== "HEAD" && contentLength ? Number(contentLength) : null,
			highWaterMark
		});
		if (this.removeAbortListener) {
			res.on("close", this.removeAbortListener);
			this.removeAbortListener = null;
		}
		this.callback = null;
		this.res = res;
		if (callback !== null) {
			try {
				this.runInAsyncScope(callback, null, null, {
					statusCode,
					statusText,
					headers: responseHeaderData,
					trailers: this.trailers,
					opaque,
					body: res,
					context
				});
			} catch (err) {
				this.res = null;
				util.destroy(res.on("error", noop), err);
				queueMicrotask(() => {
					throw err;
				});
			}
		}
	}
	onResponseData(controller, chunk) {
		if (!this.res) {
			return;
		}
		if (this.res.push(chunk) === false) {
			controller.pause();
		}
	}
	onResponseEnd(_controller, trailers) {
		if (trailers && typeof trailers === "object") {
			for (const key of Object.keys(trailers)) {
				if (key === "__proto__") {
					Object.defineProperty(this.trailers, key, {
						value: trailers[key],
						enumerable: true,
						configurable: true,
						writable: true
					});
				} else {
					this.trailers[key] = trailers[key];
				}
			}
		}
		this.res?.push(null);
	}
	onResponseError(_controller, err) {
		const { res, callback, body, opaque } = this;
		if (callback) {
			this.callback = null;
			queueMicrotask(() => {
				this.runInAsyncScope(callback, null, err, { opaque });
			});
		}
		if (res) {
			this.res = null;
			queueMicrotask(() => {
				util.destroy(res.on("error", noop), err);
			});
		}
		if (body) {
			this.body = null;
			if (util.isStream(body)) {
				body.on("error", noop);
				util.destroy(body, err);
			}
		}
		if (this.removeAbortListener) {
			this.removeAbortListener();
			this.removeAbortListener = null;
		}
	}
}
function request(opts, callback) {
	if (callback === undefined) {
		return new Promise((resolve, reject) => {
			request.call(this, opts, (err, data) => {
				return err ? reject(err) : resolve(data);
			});
		});
	}
	try {
		const handler = new RequestHandler(opts, callback);
		this.dispatch(opts, handler);
	} catch (err) {
		if (typeof callback !== "function") {
			throw err;
		}
		const opaque = opts?.opaque;
		queueMicrotask(() => callback(err, { opaque }));
	}
}
module.exports = request;
module.exports.RequestHandler = RequestHandler;
	}),
	9927: ((module, __unused_webpack_exports, __webpack_require__) => {
const assert = __webpack_require__(4589);
const { addAbortListener } = __webpack_require__(8474);
const { Readable } = __webpack_require__(7075);
const { RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError } = __webpack_require__(8707);
const util = __webpack_require__(3440);
const kConsume = Symbol("kConsume");
const kReading = Symbol("kReading");
const kBody = Symbol("kBody");
const kAbort = Symbol("kAbort");
const kContentType = Symbol("kContentType");
const kContentLength = Symbol("kContentLength");
const kUsed = Symbol("kUsed");
const kBytesRead = Symbol("kBytesRead");
const noop = () => {};
class BodyReadable extends Readable {
	constructor({ resume, abort, contentType = "", contentLength, highWaterMark = 64 * 1024 }) {
		super({
			autoDestroy: true,
			read: resume,
			highWaterMark
		});
		this._readableState.dataEmitted = false;
		this[kAbort] = abort;
		this[kConsume] = null;
		this[kBytesRead] = 0;
		this[kBody] = null;
		this[kUsed] = false;
		this[kContentType] = contentType;
		this[kContentLength] = Number.isFinite(contentLength) ? contentLength : null;
		this[kReading] = false;
	}
	_destroy(err, callback) {
		if (!err && !this._readableState.endEmitted) {
			err = new RequestAbortedError();
		}
		if (err) {
			this[kAbort]();
		}
		if (!this[kUsed]) {
			setImmediate(callback, err);
		} else {
			callback(err);
		}
	}
	on(event, listener) {
		if (event === "data" || event === "readable") {
			this[kReading] = true;
			this[kUsed] = true;
		}
		return super.on(event, listener);
	}
	addListener(event, listener) {
		return this.on(event, listener);
	}
	off(event, listener) {
		const ret = super.off(event, listener);
		if (event === "data" || event === "readable") {
			this[kReading] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0;
		}
		return ret;
	}
	removeListener(event, listener) {
		return this.off(event, listener);
	}
	push(chunk) {
		if (chunk) {
			this[kBytesRead] += chunk.length;
			if (this[kConsume]) {
				consumePush(this[kConsume], chunk);
				return this[kReading] ? super.push(chunk) : true;
			}
		}
		return super.push(chunk);
	}
	text() {
		return consume(this, "text");
	}
	json() {
		return consume(this, "json");
	}
	blob() {
		return consume(this, "blob");
	}
	bytes() {
		return consume(this, "bytes");
	}
	arrayBuffer() {
		return consume(this, "arrayBuffer");
	}
	async formData() {
		throw new NotSupportedError();
	}
	get bodyUsed() {
		return util.isDisturbed(this);
	}
	get body() {
		if (!this[kBody]) {
			this[kBody] = ReadableStream.from(this);
			if (this[kConsume]) {
				this[kBody].getReader();
				assert(this[kBody].locked);
			}
		}
		return this[kBody];
	}
	dump(opts) {
		const signal = opts?.signal;
		if (signal != null && (typeof signal !== "object" || !("aborted" in signal))) {
			return Promise.reject(new InvalidArgumentError("signal must be an AbortSignal"));
		}
		const limit = opts?.limit && Number.isFinite(opts.limit) ? opts.limit : 128 * 1024;
		if (signal?.aborted) {
			return Promise.reject(signal.reason ?? new AbortError());
		}
		if (this._readableState.closeEmitted) {
			return Promise.resolve(null);
		}
		return new Promise((resolve, reject) => {
			if (this[kContentLength] && this[kContentLength] > limit || this[kBytesRead] > limit) {
				this.destroy(new AbortError());
			}
			if (signal) {
				const onAbort = () => {
					this.destroy(signal.reason ?? new AbortError());
				};
				const abortListener = addAbortListener(signal, onAbort);
				this.on("close", function() {
					abortListener[Symbol.dispose]();
					if (signal.aborted) {
						reject(signal.reason ?? new AbortError());
					} else {
						resolve(null);
					}
				});
			} else {
				this.on("close", resolve);
			}
			this.on("error", noop).on("data", () => {
				if (this[kBytesRead] > limit) {
					this.destroy();
				}
			}).resume();
		});
	}
	setEncoding(encoding) {
		if (Buffer.isEncoding(encoding)) {
			super.setEncoding(encoding);
		}
		return this;
	}
}
function isLocked(bodyReadable) {
	return bodyReadable[kBody]?.locked === true || bodyReadable[kConsume] !== null;
}
function isUnusable(bodyReadable) {
	return util.isDisturbed(bodyReadable) || isLocked(bodyReadable);
}
function consume(stream, type) {
	assert(!stream[kConsume]);
	return new Promise((resolve, reject) => {
		if (isUnusable(stream)) {
			const rState = stream._readableState;
			if (rState.destroyed && rState.closeEmitted === false) {
				stream.on("error", reject).on("close", () => {
					reject(new TypeError("unusable"));
				});
			} else {
				reject(rState.errored ?? new TypeError("unusable"));
			}
		} else {
			queueMicrotask(() => {
				stream[kConsume] = {
					type,
					stream,
					resolve,
					reject,
					length: 0,
					body: []
				};
				stream.on("error", function(err) {
					consumeFinish(this[kConsume], err);
				}).on("close", function() {
					if (this[kConsume].body !== null) {
						consumeFinish(this[kConsume], new RequestAbortedError());
					}
				});
				consumeStart(stream[kConsume]);
			});
		}
	});
}
function consumeStart(consume) {
	if (consume.body === null) {
		return;
	}
	const { _readableState: state } = consume.stream;
	if (state.bufferIndex) {
		const start = state.bufferIndex;
		const end = state.buffer.length;
		for (let n = start; n < end; n++) {
			consumePush(consume, state.buffer[n]);
		}
	} else {
		for (const chunk of state.buffer) {
			consumePush(consume, chunk);
		}
	}
	const decoder = state.decoder;
	if (decoder != null && decoder.lastNeed > 0) {
		consumePush(consume, Buffer.from(decoder.lastChar.subarray(0, decoder.lastTotal - decoder.lastNeed)));
	}
	if (state.endEmitted) {
		consumeEnd(consume, state.encoding);
		return;
	}
	consume.stream.on("end", function() {
		consumeEnd(this[kConsume], this._readableState.encoding);
	});
	consume.stream.resume();
	while (consume.stream.read() != null) {}
}
function chunksDecode(chunks, length, encoding) {
	if (chunks.length === 0 || length === 0) {
		return "";
	}
	const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length);
	const bufferLength = buffer.length;
	const start = bufferLength > 2 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191 ? 3 : 0;
	if (!encoding || encoding === "utf8" || encoding === "utf-8") {
		return buffer.utf8Slice(start, bufferLength);
	} else {
		return buffer.subarray(start, bufferLength).toString(encoding);
	}
}
function chunksConcat(chunks, length) {
	if (chunks.length === 0 || length === 0) {
		return new Uint8Array(0);
	}
	if (chunks.length === 1) {
		return new Uint8Array(chunks[0]);
	}
	const buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
	let offset = 0;
	for (let i = 0; i < chunks.length; ++i) {
		const chunk = chunks[i];
		buffer.set(chunk, offset);
		offset += chunk.length;
	}
	return buffer;
}
function consumeEnd(consume, encoding) {
	const { type, body, resolve, stream, length } = consume;
	try {
		if (type === "text") {
			resolve(chunksDecode(body, length, encoding));
		} else if (type === "json") {
			resolve(JSON.parse(chunksDecode(body, length, encoding)));
		} else if (type === "arrayBuffer") {
			resolve(chunksConcat(body, length).buffer);
		} else if (type === "blob") {
			resolve(new Blob(body, { type: stream[kContentType] }));
		} else if (type === "bytes") {
			resolve(chunksConcat(body, length));
		}
		consumeFinish(consume);
	} catch (err) {
		stream.destroy(err);
	}
}
function consumePush(consume, chunk) {
	if (consume.body === null) {
		return;
	}
	if (typeof chunk === "string") {
		chunk = Buffer.from(chunk, consume.stream._readableState.encoding);
	}
	consume.length += chunk.length;
	consume.body.push(chunk);
}
function consumeFinish(consume, err) {
	if (consume.body === null) {
		return;
	}
	if (err) {
		consume.reject(err);
	} else {
		consume.resolve();
	}
	consume.type = null;
	consume.stream = null;
	consume.resolve = null;
	consume.reject = null;
	consume.length = 0;
	consume.body = null;
}
module.exports = {
	Readable: BodyReadable,
	chunksDecode
};
	})
};
