import { expect, test } from 'vitest';
import { nearest } from '../../src/config/nearest.ts';

const service = ['url', 'start', 'port', 'stop', 'checks', 'failure-threshold', 'retry-interval', 'ready-timeout', 'recovery', 'incident', 'depends-on', 'cwd', 'env', 'severity'];

test.each([
  ['healthcheck', 'checks'],
  ['retries', 'failure-threshold'],
  ['command', 'start'],
  ['base_url', 'url'],
  ['uri', 'url'],
  ['failureThreshold', 'failure-threshold'],
  ['FAILURE_THRESHOLD', 'failure-threshold'],
  ['dependsOn', 'depends-on'],
  ['chekcs', 'checks'],
  ['recvery', 'recovery'],
  ['ulr', 'url'],
  ['needs', 'depends-on'],
  ['start_period', 'ready-timeout'],
])('%s means %s', (word, key) => {
  expect(nearest(word, service)).toBe(key);
});

test.each(['zebra', 'toString', '__proto__', 'constructor', '', 'x'.repeat(10_000)])('%s is near to nothing', (word) => {
  expect(nearest(word, service)).toBeUndefined();
});

test('the probe by which other tools restart is the heartbeat where there may be one', () => {
  expect(nearest('livenessProbe', [...service, 'heartbeat', 'watch'])).toBe('heartbeat');
  expect(nearest('livenessProbe', service)).toBe('checks');
  expect(nearest('heart_beat', [...service, 'heartbeat'])).toBe('heartbeat');
  expect(nearest('file', ['data', 'version'])).toBe('data');
});

test.each([
  ['repeat_interval', 'remind'],
  ['reminders', 'remind'],
  ['maxAlerts', 'comments-per-day'],
  ['maintenanceWindows', 'maintenance'],
  ['silences', 'maintenance'],
  ['heartbeat-url', 'ping'],
  ['dead_mans_switch', 'ping'],
  ['schedule', 'expect-every'],
  ['flap-detection', 'flapping'],
  ['network-check', 'connectivity'],
])('about incidents %s means %s', (word, key) => {
  expect(nearest(word, ['remind', 'comments-per-day', 'maintenance', 'ping', 'expect-every', 'flapping', 'connectivity'])).toBe(key);
});

test('another word is only taken for a key that is known in that place', () => {
  expect(nearest('retries', ['attempts', 'backoff'])).toBe('attempts');
  expect(nearest('healthcheck', ['initial', 'factor', 'max'])).toBeUndefined();
});
