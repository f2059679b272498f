import { conclude, firstFailedAt, passedAt } from './domain/conclude.ts';
import type { Rule } from './domain/conclude.ts';
import type { CheckExamination, Examination, Sample } from './domain/examination.ts';
import { judge } from './domain/judge.ts';
import type { Observation } from './domain/observation.ts';
import type { Check, Service } from './domain/service.ts';
import { worst } from './domain/verdict.ts';
import type { Finding, Verdict } from './domain/verdict.ts';
import type { Clean, Clock, Log, Prober } from './ports.ts';

/** What an examination works with. */
export interface ExamineTools {
  readonly prober: Prober;
  readonly clock: Clock;
  readonly clean: Clean;
  readonly log: Log;
  /** Ends what is in flight; what was not concluded by then is unknown. */
  readonly signal: AbortSignal;
}

/** Whether a service passed after a recovery step, since when (epoch milliseconds), or what is still wrong with it. */
export type Cure = { readonly passedAt: number } | { readonly still: string; readonly finding: Finding };

const textMax = 200;
const evidenceMax = 300;

/** The examination of one check, and the instants that the service's own are made of. */
interface Series {
  readonly check: CheckExamination;
  readonly firstFailedAt: number | undefined;
  readonly passedAt: number | undefined;
}

/**
 * Probes every check of a service until each has come to a verdict, `retry-interval` apart, all checks at once.
 * `passesNeeded` is asked once, only after a first pass, so that a first probe need not wait for what is still being listed; it must not reject.
 */
export async function examine(service: Service, tools: ExamineTools, passesNeeded: () => Promise<number>): Promise<Examination> {
  const startedAt = tools.clock.now();
  let needed: Promise<number> | undefined;
  const askOnce = (): Promise<number> => (needed ??= passesNeeded());
  const series = await Promise.all(service.checks.map((check) => probeUntilConcluded(check, service, { ...tools, passesNeeded: askOnce })));
  const verdict = worst(series.map(({ check }) => check.verdict));
  const endedAt = tools.clock.now();
  const checks = series.map(({ check }) => check);
  const probes = checks.reduce((sum, check) => sum + check.probes, 0);
  tools.log.tell({ kind: 'examined', service: service.id, verdict: verdict.kind, probes, tookMs: endedAt - startedAt });
  const deciding = series.filter(({ check }) => check.verdict.kind === verdict.kind);
  return { verdict, checks, startedAt, endedAt, firstFailedAt: earliest(deciding.map((one) => one.firstFailedAt)), passedAt: allPassedAt(series) };
}

/** Examines a service afresh after a recovery step: cured when every check passed `success-threshold` times in a row. */
export async function verifyCure(service: Service, tools: ExamineTools): Promise<Cure> {
  const { verdict, passedAt } = await examine(service, tools, () => Promise.resolve(service.confirmation.successThreshold));
  // What opens an incident by itself cannot end one.
  const isWell = verdict.kind === 'healthy' || service.incident.openOn === 'failing';
  if (passedAt !== undefined && isWell) return { passedAt };
  if (verdict.kind === 'healthy') throw new Error(`the verification of ${service.id} passed at no time`);
  const [finding] = verdict.findings;
  return { still: finding.cause, finding };
}

async function probeUntilConcluded(check: Check, service: Service, tools: ExamineTools & { readonly passesNeeded: () => Promise<number> }): Promise<Series> {
  const { clock, signal } = tools;
  const samples: Sample[] = [];
  for (;;) {
    const { sample, observation } = await probeOnce(check, service, tools);
    samples.push(sample);
    const allPassed = samples.every(({ verdict }) => verdict.kind === 'healthy');
    const passesNeeded = allPassed ? await tools.passesNeeded() : service.confirmation.successThreshold;
    const rule: Rule = { ...service.confirmation, check: check.name, passesNeeded, ended: false };
    let verdict = conclude(samples, rule);
    if (verdict === 'more') {
      await clock.sleep(service.confirmation.retryIntervalMs, signal);
      if (signal.aborted) verdict = conclude(samples, { ...rule, ended: true });
    }
    if (verdict !== 'more') return seriesOf({ check, samples, verdict, rule, observation });
  }
}

/** Probes one check once, judges what came, and says so. */
export async function probeOnce(check: Check, service: Service, { prober, clock, clean, log, signal }: ExamineTools): Promise<{ readonly sample: Sample; readonly observation: Observation }> {
  const observation = await prober.probe(check, signal);
  const endedAt = clock.now();
  const verdict = cleanVerdict(judge(check, observation), clean);
  const { startedAt } = observation;
  const cause = verdict.kind === 'healthy' ? undefined : verdict.findings[0].cause;
  log.tell({ kind: 'probed', service: service.id, check: check.name, verdict: verdict.kind, cause, tookMs: endedAt - startedAt });
  return { sample: { startedAt, endedAt, verdict }, observation };
}

function seriesOf(ended: { check: Check; samples: readonly Sample[]; verdict: Verdict; rule: Rule; observation: Observation }): Series {
  const { check, samples, verdict, rule, observation } = ended;
  const wire = observation.kind === 'not-probed' ? undefined : observation;
  return {
    check: {
      name: check.name,
      verdict,
      probes: samples.length,
      failures: samples.filter((sample) => sample.verdict.kind === 'failing').length,
      status: wire?.kind === 'responded' ? wire.response?.status : undefined,
      address: wire?.address,
      timings: wire?.timings,
      samples,
    },
    firstFailedAt: firstFailedAt(samples, verdict, rule),
    passedAt: passedAt(samples, verdict, rule),
  };
}

/** Redacts and bounds what a finding says before it is kept or told: it may quote the service. */
function cleanVerdict(verdict: Verdict, clean: Clean): Verdict {
  if (verdict.kind === 'healthy') return verdict;
  const [first, ...rest] = verdict.findings.map((finding): Finding => ({
    class: finding.class,
    check: finding.check,
    cause: clean(finding.cause, textMax),
    expected: clean(finding.expected, textMax),
    got: clean(finding.got, textMax),
    evidence: finding.evidence === undefined ? undefined : clean(finding.evidence, evidenceMax),
  }));
  if (first === undefined) throw new Error(`a verdict of ${verdict.kind} has no finding`);
  return { kind: verdict.kind, findings: [first, ...rest] };
}

function earliest(instants: readonly (number | undefined)[]): number | undefined {
  const known = instants.filter((instant) => instant !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** A service is up since the last of its checks is; undefined while one of them is not. */
function allPassedAt(series: readonly Series[]): number | undefined {
  const instants = series.map((one) => one.passedAt);
  const known = instants.filter((instant) => instant !== undefined);
  return known.length < instants.length ? undefined : Math.max(...known);
}
