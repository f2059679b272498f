import { describe, expect, it } from 'vitest';
import type { Marker } from '../../src/domain/incident.ts';
import { massFailureId } from '../../src/domain/mass-failure.ts';
import { orphaned, placeOf, type Existing } from '../../src/domain/orphan.ts';
import { openedMarker, outageOf } from './histories.ts';

const repositoryUrl = 'https://github.com/org/mocks';
const existing: Existing = {
  workflows: new Set(['ci.yml', 'watch.yml']),
  jobs: new Map([['watch.yml', new Set(['check'])]]),
  services: new Map([['mocks.yml', new Set(['orders'])]]),
  repositoryUrl,
};
const known: Marker = openedMarker(outageOf({ from: 1_000, confirmed: 1_010 }));
const runBy = (runUrl: string | undefined): Partial<Marker> => ({ outages: [{ ...known.outages[0], runUrl }] });

describe('a record is an orphan only for certain', () => {
  const cases: readonly (readonly [name: string, marker: Partial<Marker>, world: Partial<Existing>, reason: string | undefined])[] = [
    ['all that it names is there', {}, {}, undefined],
    ['its workflow file is gone', { scope: 'nightly.yml/check' }, {}, 'workflow-gone'],
    ['its workflow file is gone, and its job ran a matrix', { scope: 'nightly.yml/check (node=20, os=linux)' }, {}, 'workflow-gone'],
    ['nobody can tell which workflows there are', { scope: 'nightly.yml/check' }, { workflows: undefined }, undefined],
    ['its job is gone', { scope: 'watch.yml/probe' }, {}, 'job-gone'],
    ['nobody can tell which jobs its workflow has', { scope: 'ci.yml/probe' }, {}, undefined],
    ['its scope is of somebody’s own making', { scope: 'production' }, {}, undefined],
    ['its configuration names no such service', { service: 'users' }, {}, 'service-gone'],
    ['its configuration cannot be read', { service: 'users', configuration: 'other.yml' }, {}, undefined],
    ['its configuration was in an input', { service: 'users', configuration: 'config' }, {}, undefined],
    ['its outages were seen by workflows of another repository', { scope: 'nightly.yml/check', ...runBy('https://github.com/org/app/actions/runs/1') }, {}, undefined],
    ['another repository’s name begins alike', { scope: 'nightly.yml/check', ...runBy(`${repositoryUrl}-old/actions/runs/1`) }, {}, undefined],
    ['nobody knows who saw its outages', { scope: 'nightly.yml/check', ...runBy(undefined) }, {}, undefined],
    ['nobody knows who saw its outages, and the record is in a folder beside the workflows', { scope: 'nightly.yml/check', ...runBy(undefined) }, { repositoryUrl: undefined }, 'workflow-gone'],
    ['it tells of a mass failure, which no configuration names', { service: massFailureId }, {}, undefined],
    ['it tells of a mass failure whose workflow file is gone', { service: massFailureId, scope: 'nightly.yml/check' }, {}, 'workflow-gone'],
  ];
  for (const [name, marker, world, reason] of cases) {
    it(`${name}: ${reason ?? 'no'}`, () => expect(orphaned({ ...known, ...marker }, { ...existing, ...world })?.kind).toBe(reason));
  }
});

it('a scope tells its workflow and its job where it is the default one', () => {
  expect(['ci.yml/test', 'ci.yaml/test (os=linux)', 'local', 'ci.yml', 'CI/test', 'ci.yml/test/more', 'ci.yml/test (cut at', '../ci.yml/x'].map((scope) => placeOf(scope)?.workflow)).toEqual(['ci.yml', 'ci.yaml', undefined, undefined, undefined, undefined, undefined, undefined]);
});
