import { expect, it } from 'vitest';
import { loadConfig } from '../../../src/config/load.ts';
import { unwatchedOf, type Unwatched } from '../../../src/domain/guard/unwatched.ts';

const loaded = await loadConfig({
  text: `
services:
  www: http://127.0.0.1:9/
  db: { url: "http://127.0.0.1:10/" }
  gateway: { start: node gateway.js, port: 3001 }
  orders: { start: node orders.js, port: 3002, depends-on: [gateway, db] }
  users: { start: node users.js, port: 3003, depends-on: [gateway] }
`,
  mode: 'guard',
  environment: {},
  readText: () => Promise.reject(new Error('no file is read here')),
});
if (loaded.kind === 'problems') throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
const { services } = loaded.config;

it.each<readonly [string, readonly string[], readonly string[], readonly Unwatched[]]>([
  ['what has nothing to start, with those that need it', ['www', 'db', 'gateway', 'orders'], [], [{ service: 'www', why: 'no-start', neededBy: [] }, { service: 'db', why: 'no-start', neededBy: ['orders'] }]],
  ['what was not chosen, where a watched service needs it', ['orders', 'users'], [], [{ service: 'gateway', why: 'not-chosen', neededBy: ['orders', 'users'] }, { service: 'db', why: 'not-chosen', neededBy: ['orders'] }]],
  ['nothing of what another guard watches', ['users'], ['gateway'], []],
  ['nothing where all that is needed is watched', ['gateway', 'users'], [], []],
])('a guard does not watch %s', (_, chosen, elsewhere, unwatched) => {
  expect(unwatchedOf(services.filter(({ id }) => chosen.includes(id)), new Set(elsewhere))).toEqual(unwatched);
});
