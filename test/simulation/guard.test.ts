import { expect, test } from 'vitest';
import { loadGuardProduction } from './guard-production.ts';
import { playGuardWorld } from './guard-world.ts';
import { sourceFolder } from './production.ts';

const production = await loadGuardProduction(sourceFolder);
const only = process.env['MOCK_MEDIC_WORLD'];
const worlds = Number(process.env['MOCK_MEDIC_WORLDS'] ?? 2_000);
const seeds = only === undefined ? { from: 1, to: worlds } : { from: Number(only), to: Number(only) };

test(`in ${seeds.to - seeds.from + 1} worlds of crashes, hangs, strangers, ladders and kills a guard breaks no law`, { timeout: 60_000 + worlds * 20 }, async () => {
  for (let seed = seeds.from; seed <= seeds.to; seed += 1) {
    const { violations, diary } = await playGuardWorld(seed, production);
    expect(violations, `replay with MOCK_MEDIC_WORLD=${seed}\n${diary.join('\n')}`).toEqual([]);
  }
});
