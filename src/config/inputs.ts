import { readDocument } from './document.ts';
import { plainScalar, secretParts } from './fill.ts';
import { assemble, type Loaded, type Locate, type Surroundings } from './load.ts';
import { showPath, type Problem } from './problem.ts';
import { idFrom } from './relations.ts';

/** One service told by inputs instead of a file; an empty input is one that was not given. */
export interface ServiceInputs {
  readonly url?: string | undefined;
  /** The id of the service; by default made of the data file's name or the host. */
  readonly name?: string | undefined;
  /** `200`, `2xx` or a list with commas. */
  readonly expectStatus?: string | undefined;
  readonly start?: string | undefined;
  readonly port?: string | undefined;
  readonly mockoon?: string | undefined;
  /** The version of Mockoon that npx fetches. */
  readonly mockoonVersion?: string | undefined;
  /** A command, or a YAML list of steps as in a file. */
  readonly recovery?: string | undefined;
}

const inputOf: Readonly<Record<string, string>> = { checks: 'url', timeout: 'deadline' };

/** What a service is called when nobody named it: after its data file, else its host, else `mock`. */
function defaultId(inputs: ServiceInputs): string {
  if (inputs.mockoon !== undefined) return idFrom(inputs.mockoon.replace(/^.*[\\/]/u, '').replace(/\.json$/iu, '')) ?? 'mock';
  const host = inputs.url !== undefined && URL.canParse(inputs.url) ? new URL(inputs.url).hostname : '';
  return /^(?:|localhost|[\d.]+|\[.*\])$/u.test(host) ? 'mock' : (idFrom(host.replace(/^www\./u, '')) ?? 'mock');
}

function statusOf(text: string): unknown {
  const parts = text.split(/[\s,]+/u).filter((part) => part !== '').map((part) => plainScalar(part) ?? part);
  return parts.length === 1 ? parts[0] : parts;
}

function recoveryOf(text: string): { readonly value: unknown; readonly faults: readonly Problem[] } {
  if (!/^\s*(?:-\s|\[)/u.test(text)) return { value: [{ run: text.trim() }], faults: [] };
  const { value, faults } = readDocument(text);
  return { value, faults: faults.map(({ message }) => ({ line: undefined, column: undefined, path: 'recovery', message, suggestion: undefined })) };
}

/** Reads the no-file form: the inputs become one service, through the same schema and defaults as a file; problems name the input. */
export async function fromInputs(given: ServiceInputs, surroundings: Surroundings): Promise<Loaded> {
  const inputs: ServiceInputs = Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'string' && value.trim() !== ''));
  const { url, name, expectStatus, start, port, mockoon, mockoonVersion, recovery } = inputs;
  if (url === undefined && mockoon === undefined && port === undefined) {
    const [path, message] =
      start === undefined
        ? (['', 'there is nothing to examine: write .github/mock-medic.yml, or give the input url, mockoon, or start and port'] as const)
        : (['start', 'needs a port: give the input port, a number or auto (then with {{port}} in start)'] as const);
    return { kind: 'problems', problems: [{ line: undefined, column: undefined, path, message, suggestion: undefined }] };
  }
  if (mockoonVersion !== undefined && mockoon === undefined) {
    return { kind: 'problems', problems: [{ line: undefined, column: undefined, path: 'mockoon-version', message: 'is for mockoon, and no data file is given; give the input mockoon, or remove this one', suggestion: undefined }] };
  }
  const id = name?.trim() ?? defaultId(inputs);
  const ladder = recovery === undefined ? undefined : recoveryOf(recovery);
  const service = {
    ...(url === undefined ? {} : { url: url.trim() }),
    ...(mockoon === undefined ? {} : { mockoon: mockoonVersion === undefined ? mockoon.trim() : { data: mockoon.trim(), version: mockoonVersion.trim() } }),
    ...(start === undefined ? {} : { start }),
    ...(port === undefined ? {} : { port: plainScalar(port.trim()) ?? port.trim() }),
    ...(expectStatus === undefined ? {} : { checks: [{ http: {}, expect: { status: statusOf(expectStatus) } }] }),
    ...(ladder === undefined ? {} : { recovery: ladder.value }),
  };
  const locate: Locate = ({ path }) => {
    const [first = 'name', ...rest] = path.slice(2);
    const input = path.includes('status') ? 'expect-status' : first === 'mockoon' ? (rest[0] === 'version' ? 'mockoon-version' : 'mockoon') : (inputOf[String(first)] ?? showPath([first, ...rest]));
    return { line: undefined, column: undefined, path: input };
  };
  const secrets = url === undefined ? [] : secretParts(url.trim());
  return assemble({ value: { services: { [id]: service } }, locate, written: () => undefined, faults: ladder?.faults ?? [], secrets }, surroundings);
}
