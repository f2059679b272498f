import { describe, expect, it } from 'vitest';
import { exitCode, stepFails, type FailOn } from '../../src/domain/exit.ts';
import type { Report, ServiceReport } from '../../src/domain/report.ts';
import { failing, healed, healthy, report } from '../render/fixtures.ts';
import { degraded, unknown, unrecorded } from '../render/report-samples.ts';

const off = { record: { home: 'off', required: false, requests: 0, failures: [] } } as const;
const local = { record: { home: 'local', required: true, requests: 0, failures: [] } } as const;
const every: readonly FailOn[] = ['auto', 'failing', 'outage', 'degraded', 'never'];
const healedUnrecorded: ServiceReport = { ...healed('a'), record: unrecorded('a', true).record };
const resolveLost: ServiceReport = { ...healthy('a'), record: { kind: 'unrecorded', failure: { message: 'GitHub could not be reached.', retryable: true }, unsent: undefined } };
const muted = failing('a', { record: { kind: 'recorded', reason: 'muted', effects: [], incident: { number: 12, url: 'u', open: false } } });
const unalarmed = failing('a', { record: { kind: 'recorded', reason: 'recovery-first', effects: [], incident: undefined } });
const refused: Report = report([healthy('a')], { record: { home: 'github', required: true, requests: 1, failures: [{ message: 'Issues are disabled.', retryable: false, doing: 'read' }] } });

describe('a step', () => {
  it.each<readonly [string, Report, readonly FailOn[]]>([
    ['all healthy', report([healthy('a')]), []],
    ['failing, with an open incident on GitHub', report([failing('a')]), ['failing', 'outage', 'degraded']],
    ['failing, recorded locally', report([failing('a')], local), ['auto', 'failing', 'outage', 'degraded']],
    ['failing, not recorded as configured', report([failing('a', { record: { kind: 'off' } })], off), ['auto', 'failing', 'outage', 'degraded']],
    ['failing, without an incident', report([unalarmed]), ['auto', 'failing', 'outage', 'degraded']],
    ['failing, muted by a person', report([muted]), ['failing', 'outage', 'degraded']],
    ['failing, while people work on it', report([failing('a', { record: { kind: 'recorded', reason: 'in-maintenance', effects: [], incident: undefined } })]), ['failing', 'outage', 'degraded']],
    ['one of two without an alarm', report([failing('a'), unknown('b')]), ['auto', 'failing', 'outage', 'degraded']],
    ['unknown', report([unknown('a')]), ['auto', 'failing', 'outage', 'degraded']],
    ['degraded', report([degraded('a')]), ['degraded']],
    ['healed', report([healed('a')]), ['outage']],
    ['failing, and it could not be recorded', report([unrecorded('a', true)]), every],
    ['healed, and it could not be recorded', report([healedUnrecorded]), every],
    ['healthy, and a setting forbids the record', refused, every],
    ['healthy, and the close of its incident was refused for good', report([{ ...healthy('a'), record: unrecorded('a', false).record }]), every],
    ['healthy, and the close of its incident is left to the next run', report([resolveLost]), []],
    ['healthy, and GitHub could not be reached', report([healthy('a')], { record: { home: 'github', required: true, requests: 3, failures: [{ message: 'GitHub could not be reached.', retryable: true, doing: 'read' }] } }), []],
    ['healthy, and GitHub could not be reached while nobody asked for a record', report([healthy('a')], { record: { home: 'github', required: false, requests: 3, failures: [{ message: 'Issues are disabled.', retryable: false, doing: 'read' }] } }), []],
    ['never ready under a guard, and it could not be recorded', report([{ ...unrecorded('a', true), outage: undefined }]), every],
    ['a bug', report([healthy('a')], { bugs: ['x threw'] }), every],
  ])('fails when it should: %s', (_what, given, failsOn) => {
    expect(every.filter((failOn) => stepFails(given, failOn))).toEqual(failsOn);
    for (const failOn of every) expect(exitCode(given, failOn, 'action')).toBe(failsOn.includes(failOn) ? 1 : 0);
    expect(exitCode(given, undefined, 'action')).toBe(failsOn.includes('auto') ? 1 : 0);
  });
});

describe('the command line', () => {
  it.each<readonly [string, Report, FailOn | undefined, number]>([
    ['healthy', report([healthy('a')]), undefined, 0],
    ['degraded', report([degraded('a')]), undefined, 0],
    ['healed', report([healed('a')]), undefined, 0],
    ['failing, even when it is recorded', report([failing('a')]), undefined, 1],
    ['unknown, even when its incident is open', report([unknown('a')]), undefined, 3],
    ['failing and unknown', report([unknown('a'), failing('b')]), undefined, 1],
    ['failing and recorded, told auto', report([failing('a')]), 'auto', 0],
    ['degraded, told degraded', report([degraded('a')]), 'degraded', 1],
    ['healed, told outage', report([healed('a')]), 'outage', 1],
    ['failing, told never', report([failing('a')]), 'never', 0],
    ['failing and unrecorded, told never', report([unrecorded('a')]), 'never', 1],
    ['unknown, told never', report([unknown('a')]), 'never', 0],
    ['healed and unrecorded', report([healedUnrecorded]), undefined, 1],
    ['one of two healed and unrecorded, told never', report([healthy('b'), healedUnrecorded]), 'never', 1],
    ['healthy, and a setting forbids the record', refused, undefined, 2],
    ['healed and unrecorded, as a setting forbids the record, told never', report([healedUnrecorded], { record: refused.record }), 'never', 2],
    ['healthy, and the close of its incident was refused for good', report([{ ...healthy('a'), record: unrecorded('a', false).record }]), undefined, 2],
    ['so, beside one that healed and was recorded, told never', report([{ ...healthy('a'), record: unrecorded('a', false).record }, healed('b')]), 'never', 2],
    ['a bug, whatever else', report([failing('a')], { bugs: ['x threw'] }), undefined, 70],
  ])('ends with the right code: %s', (_what, given, failOn, code) => {
    expect(exitCode(given, failOn, 'cli')).toBe(code);
  });
});
