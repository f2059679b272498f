import type { Plant } from './planted.ts';

/** Bugs of the record itself. */
export const recordPlants: readonly Plant[] = [
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
    file: 'attend.ts',
    from: "if (verdict.kind === 'unknown') return { kind: 'unknown' };",
    to: "if (verdict.kind === 'unknown') return { kind: 'up', passedAt: passedAt ?? 1, degraded: false };",
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
    from: "if (observed.passedAt === undefined) return nothing('unsteady');\n      return closedOnceQuiet",
    to: "if (observed.passedAt === undefined || incident.labels.includes(label.acknowledged)) return nothing('unsteady');\n      return closedOnceQuiet",
  },
  {
    bug: 'what a person muted is never settled',
    file: 'domain/decide.ts',
    from: "return observed.passedAt === undefined ? nothing('unsteady') : over(",
    to: "return observed.passedAt === undefined || by === 'not-planned' ? nothing('muted') : over(",
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
    from: "if (by === 'not-planned') return nothing('muted');",
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
    from: '?? resolvedLast;',
    to: '?? (resolvedLast === undefined ? undefined : undefined);',
  },
  {
    bug: 'what people wrote around the record is overwritten',
    file: 'scribe.ts',
    from: 'const body = mergeBody(stored.body, renderer.body(marker, this.#service, false));',
    to: 'const body = renderer.body(marker, this.#service, false);',
  },
  {
    bug: 'one pass is enough to close an open incident',
    file: 'run.ts',
    from: "return state === 'none' && !isNamed ? 1 : service.confirmation.successThreshold;",
    to: "return state === 'none' && !isNamed ? 1 : 1;",
  },
];
