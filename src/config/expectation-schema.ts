import * as v from 'valibot';
import { durationPattern } from './duration.ts';

/**
 * What `expect` and `warn` may hold, for the editor's JSON Schema. While loading, `compileExpectations` reads them,
 * because only compiling tells whether a pattern or a path is right; a test holds the two against each other.
 */
const matcherObject: v.GenericSchema = v.lazy(() =>
  v.strictObject({
    equals: v.optional(v.unknown()),
    not: v.optional(matcher),
    contains: v.optional(v.unknown()),
    matches: v.optional(v.pipe(v.string(), v.description('a regular expression, u flag, unanchored'))),
    gt: v.optional(v.number()),
    gte: v.optional(v.number()),
    lt: v.optional(v.number()),
    lte: v.optional(v.number()),
    exists: v.optional(v.boolean()),
    type: v.optional(v.picklist(['null', 'boolean', 'number', 'string', 'array', 'object'])),
    length: v.optional(matcher),
    every: v.optional(matcher),
    some: v.optional(matcher),
    count: v.optional(matcher),
  }),
);

const matcher: v.GenericSchema = v.union([v.string(), v.number(), v.boolean(), v.null(), matcherObject]);

const statusCode = v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599));
const status = v.union([statusCode, v.pipe(v.string(), v.regex(/^[1-5](?:xx|\d\d)(?:\s*-\s*[1-5]\d\d)?$/iu))]);

const members = {
  status: v.optional(v.pipe(v.union([status, v.pipe(v.array(status), v.minLength(1))]), v.description('200, [200, 204] or 2xx; 2xx when left out'))),
  within: v.optional(v.pipe(v.string(), v.regex(durationPattern), v.description('limit for the whole request, body included'))),
  headers: v.optional(v.record(v.string(), matcher)),
  body: v.optional(matcher),
  json: v.optional(v.pipe(v.record(v.string(), matcher), v.description('RFC 9535 JSONPath to a matcher'))),
};

/** What one response must be or should be, as an editor knows it. */
export const expectationShape = v.strictObject(members);
