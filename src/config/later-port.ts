import type { Check, Command, RecoveryStep, Service } from '../domain/service.ts';
import { fillPlaceholders, type Placeholders } from './building.ts';
import { laterPort, shownUrl } from './target.ts';

function urlWith(text: string, port: number): string {
  const url = new URL(text);
  if (url.port === String(laterPort)) url.port = String(port);
  return url.href;
}

const wordsWith = (text: string, port: number): string => text.replaceAll(/(:)0(?![\d.])/gu, `$1${port}`);

function commandWith(command: Command, known: Placeholders): Command {
  if (typeof command === 'string') return fillPlaceholders(command, known);
  const [program, ...rest] = command;
  return [fillPlaceholders(program, known), ...rest.map((part) => fillPlaceholders(part, known))];
}

function checkWith(check: Check, port: number): Check {
  const name = wordsWith(check.name, port);
  if (check.kind === 'http') return { ...check, name, url: urlWith(check.url, port) };
  return { ...check, name, port: check.port === laterPort ? port : check.port };
}

function checksWith([first, ...rest]: Service['checks'], port: number): Service['checks'] {
  return [checkWith(first, port), ...rest.map((check) => checkWith(check, port))];
}

function stepWith(step: RecoveryStep, port: number, known: Placeholders): RecoveryStep {
  if (step.kind === 'http') return { ...step, label: wordsWith(step.label, port), url: urlWith(step.url, port) };
  if (step.kind === 'run') return { ...step, label: fillPlaceholders(step.label, known), command: commandWith(step.command, known) };
  return step;
}

/** A service with `port: auto`, once its port has been chosen: the port is filled in wherever it was left open. */
export function withPort(service: Service, port: number): Service {
  const { launch } = service;
  if (launch?.port !== 'auto') return service;
  const url = service.url === undefined ? undefined : shownUrl(new URL(urlWith(service.url, port)));
  const known: Placeholders = { port, url };
  return {
    ...service,
    url,
    checks: checksWith(service.checks, port),
    recovery: service.recovery.map((step) => stepWith(step, port, known)),
    launch: {
      ...launch,
      port,
      command: commandWith(launch.command, known),
      stop: launch.stop === undefined ? undefined : commandWith(launch.stop, known),
      heartbeat: checksWith(launch.heartbeat, port),
      env: Object.fromEntries(Object.entries(launch.env).map(([name, value]) => [name, fillPlaceholders(value, known)])),
    },
  };
}
