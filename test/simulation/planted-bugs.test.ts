import { expect, test } from 'vitest';
import { lifePlants } from './life-plants.ts';
import { withPlant } from './planted.ts';
import { peoplePlants } from './people-plants.ts';
import type { Production } from './production.ts';
import { recordPlants } from './record-plants.ts';
import { playWorld } from './world.ts';

const worldsMax = Math.min(10_000, Number(process.env['MOCK_MEDIC_WORLDS'] ?? 10_000));

for (const plant of [...recordPlants, ...lifePlants, ...peoplePlants]) {
  test(`the simulation sees it when ${plant.bug}`, { timeout: 300_000 }, async () => {
    const violation = await withPlant(plant, firstViolation);
    expect(violation, `no law was broken in ${worldsMax} worlds`).toBeDefined();
  });
}

async function firstViolation(production: Production): Promise<string | undefined> {
  for (let seed = 1; seed <= worldsMax; seed += 1) {
    const [violation] = (await playWorld(seed, production)).violations;
    if (violation !== undefined) return violation;
  }
  return undefined;
}
