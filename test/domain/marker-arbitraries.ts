import fc from 'fast-check';
import type { Attempt } from '../../src/domain/attempt.ts';
import { asOutages } from '../../src/domain/history.ts';
import type { Marker, Notice, Outage } from '../../src/domain/incident.ts';

/** Everything that has ever ended a comment, mentioned somebody or been interpreted, and ordinary letters. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('<!-- mock-medic:begin v1 {} -->', '<!-- mock-medic:end -->', '-->', '--!>', '@everybody #1 GH-2', '```\n', '\u0000\u202e\u2028', '$& $1 \\u0041', '😀'.repeat(50), '<>&@#`'.repeat(30)),
);

const finding = fc.record({
  class: fc.constantFrom('target-down' as const, 'assertion' as const),
  check: hostileText,
  cause: hostileText,
  expected: hostileText,
  got: fc.oneof(hostileText, fc.constant('<'.repeat(1_000))),
  evidence: fc.option(fc.oneof(hostileText, fc.constant('`'.repeat(2_000))), { nil: undefined }),
});

const attempt = (startedAt: number): fc.Arbitrary<Attempt> =>
  fc.record({
    step: fc.nat(3),
    label: hostileText,
    attempt: fc.integer({ min: 1, max: 5 }),
    startedAt: fc.constant(startedAt),
    endedAt: fc.option(fc.constant(startedAt + 5), { nil: undefined }),
    result: fc.constantFrom('running' as const, 'cured' as const, 'not-cured' as const, 'not-applicable' as const, 'pending' as const),
    detail: hostileText,
    output: fc.oneof(hostileText, fc.constant('&'.repeat(1_000))),
    verification: hostileText,
  });

const outage = fc.record({
  gapMs: fc.oneof(fc.constant(0), fc.nat(100)),
  lengthMs: fc.oneof(fc.constant(0), fc.nat(100)),
  level: fc.constantFrom('degraded' as const, 'failing' as const),
  recovery: fc.constantFrom('none' as const, 'running' as const, 'pending' as const, 'interrupted' as const, 'exhausted' as const, 'recovered' as const),
  curedBy: fc.option(hostileText, { nil: undefined }),
  exhausted: fc.boolean(),
  findings: fc.array(finding, { minLength: 1, maxLength: 3 }),
  attempts: fc.array(fc.nat(50).chain(attempt), { maxLength: 4 }),
  runUrl: fc.option(fc.constant('https://git.example/actions/runs/1'), { nil: undefined }),
});

/** Records as a long life makes them: outages one after the other, some touching, the last perhaps lasting. */
export function markers(shape: { readonly outagesMax?: number } = {}): fc.Arbitrary<Marker> {
  return fc
    .record({
      outages: fc.array(outage, { minLength: 1, maxLength: shape.outagesMax ?? 8, size: 'max' }),
      lasts: fc.boolean(),
      startAt: fc.integer({ min: 1_000, max: 1_300 }),
      scope: hostileText,
      severity: fc.constantFrom('critical' as const, 'warning' as const),
      said: fc.array(fc.record({ kind: fc.constantFrom('paged' as const, 'reopened' as const, 'resolved' as const), nth: fc.nat(7) }), { maxLength: 30 }),
      commentsSeen: fc.nat(40),
    })
    .map(({ outages: drawn, lasts, startAt, scope, severity, said, commentsSeen }) => {
      let at = startAt;
      const outages = drawn.map(({ gapMs, lengthMs, exhausted, findings, ...rest }, n): Outage => {
        const startedAt = at + gapMs;
        at = startedAt + lengthMs;
        const [first, ...more] = findings;
        if (first === undefined) throw new Error('no finding was drawn');
        const endedAt = lasts && n === drawn.length - 1 ? undefined : at;
        return { ...rest, id: n + 1, startedAt, confirmedAt: startedAt, lastSeenAt: at, endedAt, exhaustedAt: exhausted ? at : undefined, findings: [first, ...more] };
      });
      const notices = new Map(said.map(({ kind, nth }): [string, Notice] => [`${kind}/${nth % outages.length}`, { kind, outage: (nth % outages.length) + 1, at: 5_000 }]));
      return {
        version: 1,
        scope,
        service: 'orders',
        configuration: 'mocks.yml',
        severity,
        openedAt: outages[0]?.startedAt ?? 0,
        resolvedAt: lasts ? undefined : at,
        outages: asOutages(outages),
        older: { count: 0, downMs: 0 },
        notices: [...notices.values()],
        commentsSeen,
        ending: undefined,
      };
    });
}

/** A plain record of one lasting outage, to be changed where a case differs. */
export function plainMarker(parts: Partial<Marker> = {}): Marker {
  return {
    version: 1,
    scope: 'ci',
    service: 'orders',
    configuration: 'mocks.yml',
    severity: 'critical',
    openedAt: 1_000,
    resolvedAt: undefined,
    outages: [plainOutage()],
    older: { count: 0, downMs: 0 },
    notices: [],
    commentsSeen: 0,
    ending: undefined,
    ...parts,
  };
}

/** A plain outage that began at 1,000 and lasts. */
export function plainOutage(parts: Partial<Outage> = {}): Outage {
  return {
    id: 1,
    level: 'failing',
    startedAt: 1_000,
    confirmedAt: 1_010,
    lastSeenAt: 1_010,
    endedAt: undefined,
    curedBy: undefined,
    recovery: 'none',
    exhaustedAt: undefined,
    findings: [{ class: 'target-down', check: 'GET /', cause: 'HTTP 503 on GET /', expected: 'status 2xx', got: '503', evidence: undefined }],
    attempts: [],
    runUrl: undefined,
    ...parts,
  };
}
