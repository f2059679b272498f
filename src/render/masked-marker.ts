import type { Attempt } from '../domain/attempt.ts';
import { asOutages } from '../domain/history.ts';
import type { Marker, Outage } from '../domain/incident.ts';
import type { Finding } from '../domain/verdict.ts';
import type { Clean } from '../ports.ts';

/** The longest text of a marker, in UTF-16 units: what is longer cannot be read back. */
const textMax = 4_000;

/**
 * The marker as it may be published: it stands hidden in a body that anybody can open, and the name of a check or a command may hold a secret.
 * What was clean already stays as it is; scope and service are its identity and are never touched.
 */
export function maskedMarker(marker: Marker, clean: Clean): Marker {
  const say = (text: string): string => clean(text, textMax);
  return { ...marker, outages: asOutages(marker.outages.map((outage) => maskedOutage(outage, say))) };
}

function maskedOutage(outage: Outage, say: (text: string) => string): Outage {
  const [first, ...rest] = outage.findings;
  return {
    ...outage,
    curedBy: outage.curedBy === undefined ? undefined : say(outage.curedBy),
    runUrl: outage.runUrl === undefined ? undefined : say(outage.runUrl),
    findings: [maskedFinding(first, say), ...rest.map((finding) => maskedFinding(finding, say))],
    attempts: outage.attempts.map((attempt) => maskedAttempt(attempt, say)),
  };
}

function maskedFinding(finding: Finding, say: (text: string) => string): Finding {
  const evidence = finding.evidence === undefined ? undefined : say(finding.evidence);
  return { ...finding, check: say(finding.check), cause: say(finding.cause), expected: say(finding.expected), got: say(finding.got), evidence };
}

function maskedAttempt(attempt: Attempt, say: (text: string) => string): Attempt {
  return { ...attempt, label: say(attempt.label), detail: say(attempt.detail), output: say(attempt.output), verification: say(attempt.verification) };
}
