import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadProduction, sourceFolder, type Production } from './production.ts';
import { playWorld } from './world.ts';

/** One place of the production code, and what it says with the bug in it. */
interface Plant {
  readonly bug: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** A second place of the same file, where the bug needs one. */
  readonly and?: { readonly from: string; readonly to: string };
}

const worldsMax = 6_000;

const plants: readonly Plant[] = [
  {
    bug: 'state is saved before the act: the marker notes a comment before it is said',
    file: 'scribe.ts',
    from: 'const marker = await this.#say(effect, stored);',
    to: 'const marker = effect.marker;',
    and: { from: "{ open: effect.state === 'open' }),\n      }),\n    );", to: "{ open: effect.state === 'open' }),\n      }),\n    );\n    await this.#say(effect, stored);" },
  },
  {
    bug: 'it creates without looking what is there',
    file: 'reconcile.ts',
    from: '[...records.values()].flatMap((stored) => asIncident(stored, scope, service.id) ?? []);\n    const scribe',
    to: '[];\n    const scribe',
  },
  {
    bug: 'unknown resolves',
    file: 'run.ts',
    from: "if (verdict.kind === 'unknown') return { kind: 'unknown' };",
    to: "if (verdict.kind === 'unknown') return { kind: 'up', passedAt: endedAt, degraded: false };",
  },
  {
    bug: 'the failure threshold fires with one sample too few',
    file: 'domain/conclude.ts',
    from: "if (tail(samples, ['failing']) >= failureThreshold)",
    to: "if (tail(samples, ['failing']) >= Math.max(1, failureThreshold - 1))",
  },
  {
    bug: 'an acknowledged incident is never resolved',
    file: 'domain/decide.ts',
    from: "if (observed.passedAt === undefined) return nothing('unsteady');\n      return { reason: 'resolved'",
    to: "if (observed.passedAt === undefined || incident.labels.includes(label.acknowledged)) return nothing('unsteady');\n      return { reason: 'resolved'",
  },
  {
    bug: 'what a person muted is never settled',
    file: 'domain/decide.ts',
    from: "if (observed.passedAt === undefined) return nothing('unsteady');\n      return { reason: 'settled'",
    to: "if (observed.passedAt === undefined || how === 'not-planned') return nothing('muted');\n      return { reason: 'settled'",
  },
  {
    bug: 'folding loses an acknowledgement',
    file: 'domain/decide.ts',
    from: 'addLabels: acknowledged ? [label.acknowledged] : []',
    to: 'addLabels: []',
  },
  {
    bug: 'a healthy service of one scope resolves the incident of another',
    file: 'scribe.ts',
    from: 'if (marker?.scope !== scope || marker.service !== service) return undefined;',
    to: 'if (marker?.service !== service) return undefined;',
  },
  {
    bug: 'twins are never folded',
    file: 'domain/decide.ts',
    from: 'if (twins.length === 0) return decision;',
    to: 'if (twins.length >= 0) return decision;',
  },
  {
    bug: 'what a person closed as not planned is reopened',
    file: 'domain/decide.ts',
    from: "if (how === 'not-planned') return nothing('muted');",
    to: '',
  },
  {
    bug: 'a lost answer is asked again blindly',
    file: 'scribe.ts',
    from: 'return (await look()) ?? (await act());',
    to: 'void look; return act();',
  },
  {
    bug: 'an outage ends before it begins',
    file: 'domain/change.ts',
    from: 'const endedAt = Math.max(known.startedAt, known.lastSeenAt, passedAt);',
    to: 'const endedAt = passedAt - 6 * 3_600_000;',
  },
  {
    bug: 'the reopen window is ignored, and every outage is a new incident',
    file: 'scribe.ts',
    from: 'const [last] = candidates;',
    to: 'const [last] = candidates.slice(candidates.length);',
  },
  {
    bug: 'what people wrote around the record is overwritten',
    file: 'scribe.ts',
    from: 'body: mergeBody(stored.body, renderer.body(marker, this.#service, false)),',
    to: 'body: renderer.body(marker, this.#service, false),',
  },
  {
    bug: 'one pass is enough to close an open incident',
    file: 'run.ts',
    from: "return state === 'none' ? 1 : service.confirmation.successThreshold;",
    to: 'return state.length > 0 ? 1 : 1;',
  },
];

for (const plant of plants) {
  test(`the simulation sees it when ${plant.bug}`, { timeout: 120_000 }, async () => {
    const violation = await withPlant(plant, firstViolation);
    expect(violation, `no law was broken in ${worldsMax} worlds`).toBeDefined();
  });
}

/** Runs something with a copy of the production code that has the bug. Fails when the place is not there exactly once. */
async function withPlant<T>({ file, from, to, and }: Plant, use: (production: Production) => Promise<T>): Promise<T> {
  // Inside the repository, so that the copy finds the same libraries.
  const folder = mkdtempSync(join(sourceFolder, '..', 'node_modules', '.planted-'));
  try {
    cpSync(sourceFolder, folder, { recursive: true });
    const path = join(folder, file);
    for (const edit of [{ from, to }, ...(and === undefined ? [] : [and])]) {
      const text = readFileSync(path, 'utf8');
      expect(text.split(edit.from), `${file} has the place where the bug is planted`).toHaveLength(2);
      writeFileSync(path, text.replace(edit.from, () => edit.to));
    }
    return await use(await loadProduction(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstViolation(production: Production): Promise<string | undefined> {
  for (let seed = 1; seed <= worldsMax; seed += 1) {
    const [violation] = (await playWorld(seed, production)).violations;
    if (violation !== undefined) return violation;
  }
  return undefined;
}
