import { describe, expect, it } from 'vitest';
import { foldedInto, resolved, retire, settled } from '../../src/domain/closing.ts';
import type { Incident, Marker, Suspicion } from '../../src/domain/incident.ts';
import { plainly, type Circumstances } from '../../src/domain/situation.ts';
import { marker, outage } from '../render/fixtures.ts';
import { situationAt } from './histories.ts';

const at = outage().startedAt;
const now = at + 600_000;
const over = outage({ endedAt: at + 300_000 });
const suspicion = (sha: string): Suspicion => ({ outage: 1, sinceAt: at - 1_000, untilAt: at, isSure: true, commits: [{ sha, title: 'Bump', author: 'ada' }] });
const gap = (fromAt: number): NonNullable<Marker['gap']> => ({ fromAt, toAt: at });
const record = (parts: Partial<Marker> = {}): Marker => marker({ outages: [over], ...parts });
const incident = (of: Marker, number = 7): Incident => ({ number, url: '', state: { state: 'open' }, labels: ['unsettled'], assignees: [], marker: of, comments: 0 });
const resolvedWith = (known: Marker, circumstances: Partial<Circumstances> = {}): Marker => resolved({ ...situationAt(now, over), circumstances: { ...plainly, ...circumstances } }, incident(known), known).marker;

describe('a record that is resolved', () => {
  it.each<readonly [string, Partial<Marker>, Partial<Circumstances>, Partial<Marker>]>([
    ['keeps what was suspected, and since when nobody had looked', { suspicion: suspicion('a'), gap: gap(1) }, {}, { suspicion: suspicion('a'), gap: gap(1) }],
    ['is told what is suspected now, and that nobody had looked', {}, { suspicion: suspicion('b'), gap: gap(2) }, { suspicion: suspicion('b'), gap: gap(2) }],
    ['believes the later of two', { suspicion: suspicion('a'), gap: gap(1) }, { suspicion: suspicion('b'), gap: gap(2) }, { suspicion: suspicion('b'), gap: gap(2) }],
  ])('%s', (_sentence, known, circumstances, expected) => {
    expect(resolvedWith(record(known), circumstances)).toMatchObject(expected);
  });

  it('never ended before its outage did, whatever a clock says', () => {
    expect(resolvedWith(record()).resolvedAt).toBe(now);
    expect(resolvedWith(record({ outages: [{ ...over, endedAt: now + 1 }] })).resolvedAt).toBe(now + 1);
  });
});

describe('nothing fails with a service any more', () => {
  const known = record({ dependents: ['shop', 'cart'] });
  it.each<readonly [string, () => Marker]>([
    ['resolved', () => resolvedWith(known)],
    ['settled', () => settled(situationAt(now, over), incident(known), known).marker],
    ['retired', () => retire(incident(known), now).effects[0]?.marker ?? known],
  ])('once its record is %s', (_how, after) => {
    expect(after().dependents).toEqual([]);
  });
});

describe('a twin', () => {
  it('says which record took its history', () => {
    expect(foldedInto(incident(record(), 3), incident(record(), 9), now)).toMatchObject({ number: 9, state: 'closed', marker: { resolvedAt: now, ending: { kind: 'folded', into: 3 } } });
  });
});
