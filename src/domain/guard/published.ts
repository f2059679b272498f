import type { Expectations } from '../expectation.ts';
import type { Check, RecoveryStep, Service } from '../service.ts';

const nothing: Expectations = { status: undefined, withinMs: undefined, headers: [], body: undefined, json: [] };
const textMax = 2_000;

/** What a journal keeps of a service: all that a report or an incident shows of it, and nothing that it needs in order to act. Headers, bodies and variables stay away, texts are cleaned. */
export function published(service: Service, clean: (text: string, max: number) => string): Service {
  const said = (text: string): string => clean(text, textMax);
  const [first, ...rest] = service.checks.map((check) => publicCheck(check, said));
  if (first === undefined) throw new Error('a service has at least one check');
  const { launch } = service;
  return {
    ...service,
    url: service.url === undefined ? undefined : said(service.url),
    runbook: service.runbook === undefined ? undefined : said(service.runbook),
    checks: [first, ...rest],
    recovery: service.recovery.map((step) => publicStep(step, said)),
    launch: launch === undefined ? undefined : { ...launch, env: {}, heartbeat: [first] },
  };
}

function publicCheck(check: Check, said: (text: string) => string): Check {
  const base = { name: said(check.name), expect: nothing, warn: undefined };
  return check.kind === 'http' ? { ...check, ...base, url: said(check.url), headers: [], body: undefined } : { ...check, ...base, host: said(check.host) };
}

function publicStep(step: RecoveryStep, said: (text: string) => string): RecoveryStep {
  const label = said(step.label);
  switch (step.kind) {
    case 'run':
      return { ...step, label };
    case 'http':
      return { ...step, label, url: said(step.url), headers: [], body: undefined };
    case 'dispatch':
      return { ...step, label, inputs: {} };
  }
}
