import { expect, test } from 'vitest';
import { loadProduction, sourceFolder } from './production.ts';
import { playWorld } from './world.ts';

const production = await loadProduction(sourceFolder);
const only = process.env['MOCK_MEDIC_WORLD'];
const worlds = Number(process.env['MOCK_MEDIC_WORLDS'] ?? 10_000);
const seeds = only === undefined ? { from: 1, to: worlds } : { from: Number(only), to: Number(only) };

test(`in ${seeds.to - seeds.from + 1} worlds of faults, kills and people no law is broken, and quiet runs make the record true`, { timeout: 60_000 + worlds * 20 }, async () => {
  for (let seed = seeds.from; seed <= seeds.to; seed += 1) {
    const { violations, diary } = await playWorld(seed, production);
    expect(violations, `replay with MOCK_MEDIC_WORLD=${seed}\n${diary.join('\n')}`).toEqual([]);
  }
});
