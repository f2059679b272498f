import type { Attempt } from '../domain/attempt.ts';
import { asOutages } from '../domain/history.ts';
import type { Marker, Mass, Outage } from '../domain/incident.ts';
import type { Finding } from '../domain/verdict.ts';
import type { Clean } from '../ports.ts';

/** The longest text of a marker, in UTF-16 units: what is longer cannot be read back. */
const textMax = 4_000;

/**
 * The marker as it may be published: it stands hidden in a body that anybody can open, and the name of a check or a command may hold a secret.
 * What was clean already stays as it is. Scope, service, the ids in a mass failure and the logins of bystanders are compared with what is, and never touched.
 */
export function maskedMarker(marker: Marker, clean: Clean): Marker {
  const say = (text: string): string => clean(text, textMax);
  const { acknowledged, silence, suspicion, uncalled } = marker;
  return {
    ...marker,
    outages: asOutages(marker.outages.map((outage) => maskedOutage(outage, say))),
    dependents: marker.dependents.map(say),
    acknowledged: acknowledged === undefined ? undefined : { ...acknowledged, by: acknowledged.by === undefined ? undefined : say(acknowledged.by) },
    silence: silence === undefined ? undefined : { ...silence, by: say(silence.by), reason: say(silence.reason) },
    ...(uncalled?.kind === 'hidden' ? { uncalled: { ...uncalled, by: say(uncalled.by) } } : {}),
    suspicion: suspicion === undefined ? undefined : { ...suspicion, commits: suspicion.commits.map(({ sha, title, author }) => ({ sha: say(sha), title: say(title), author: say(author) })) },
  };
}

function maskedMass({ causes, unlisted, back }: Mass, say: (text: string) => string): Mass {
  return { causes: causes.map(({ cause, services }) => ({ cause: say(cause), services })), unlisted, back };
}

function maskedOutage(outage: Outage, say: (text: string) => string): Outage {
  const [first, ...rest] = outage.findings;
  return {
    ...outage,
    curedBy: outage.curedBy === undefined ? undefined : say(outage.curedBy),
    runUrl: outage.runUrl === undefined ? undefined : say(outage.runUrl),
    findings: [maskedFinding(first, say), ...rest.map((finding) => maskedFinding(finding, say))],
    attempts: outage.attempts.map((attempt) => maskedAttempt(attempt, say)),
    mass: outage.mass === undefined ? undefined : maskedMass(outage.mass, say),
  };
}

function maskedFinding(finding: Finding, say: (text: string) => string): Finding {
  const evidence = finding.evidence === undefined ? undefined : say(finding.evidence);
  return { ...finding, check: say(finding.check), cause: say(finding.cause), expected: say(finding.expected), got: say(finding.got), evidence };
}

function maskedAttempt(attempt: Attempt, say: (text: string) => string): Attempt {
  return { ...attempt, label: say(attempt.label), detail: say(attempt.detail), output: say(attempt.output), verification: say(attempt.verification) };
}
