import { expect, it } from 'vitest';
import { isCutOff } from '../src/cut-off.ts';
import type { Examination } from '../src/domain/examination.ts';
import type { Observation } from '../src/domain/observation.ts';
import { configOf, load } from './config/loading.ts';
import { finding } from './render/fixtures.ts';

const { services } = configOf(await load('services: { far: http://mock.example.org, near: http://127.0.0.1:1 }'));
const [far, near] = services;
if (near === undefined) throw new Error('two services were written');
const timings = { lookupMs: undefined, connectMs: undefined, tlsMs: undefined, waitMs: undefined, transferMs: undefined, totalMs: 1 };
const failing = (service: typeof far, status?: number): { readonly service: typeof far; readonly examination: Examination } => ({
  service,
  examination: { verdict: { kind: 'failing', findings: [finding()] }, checks: service.checks.map(({ name }) => ({ name, verdict: { kind: 'failing', findings: [finding()] }, probes: 3, failures: 3, status, address: undefined, timings: undefined, samples: [] })), startedAt: 0, endedAt: 1, firstFailedAt: 0, passedAt: undefined },
});
const silent: Observation = { kind: 'unreachable', reason: 'timeout', detail: '', startedAt: 0, timings, address: undefined };
const answered: Observation = { kind: 'responded', response: undefined, startedAt: 0, timings, address: undefined };
const asked = async (examined: Parameters<typeof isCutOff>[0], answer: Observation): Promise<{ readonly isCutOff: boolean; readonly asked: number }> => {
  let count = 0;
  const prober = { probe: () => ((count += 1), Promise.resolve(answer)) };
  return { isCutOff: await isCutOff(examined, ['https://example.org'], { prober, signal: new AbortController().signal }), asked: count };
};

it.each<readonly [string, Parameters<typeof isCutOff>[0], Observation, { readonly isCutOff: boolean; readonly asked: number }]>([
  ['a machine is cut off when nothing elsewhere answers, and no connectivity URL either', [failing(far)], silent, { isCutOff: true, asked: 1 }],
  ['a machine is not cut off when a connectivity URL answers', [failing(far)], answered, { isCutOff: false, asked: 1 }],
  ['a machine is not cut off when its own network says nothing but the run is out of time', [failing(far)], { kind: 'not-probed', reason: 'deadline', startedAt: 0, detail: '' }, { isCutOff: false, asked: 1 }],
  ['a machine without any network is cut off', [failing(far)], { kind: 'not-probed', reason: 'runner-network', startedAt: 0, detail: '' }, { isCutOff: true, asked: 1 }],
  ['nobody is asked when something elsewhere answers, wrong as it may be', [failing(far, 503)], silent, { isCutOff: false, asked: 0 }],
  ['nobody is asked about what is on this machine', [failing(near)], silent, { isCutOff: false, asked: 0 }],
])('%s', async (_sentence, examined, answer, expected) => {
  expect(await asked(examined, answer)).toEqual(expected);
});
