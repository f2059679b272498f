import { relative } from 'node:path';
import { readMockoon } from './mockoon.ts';
import type { Complain, Path } from './problem.ts';
import type { RawMockoon, RawService } from './schema.ts';
import type { Mode } from './service.ts';

/** The program that runs Mockoon, and its first arguments. */
export type MockoonProgram = readonly [string, ...string[]];

/** What a Mockoon service is read with. */
export interface MockoonReader {
  readonly mode: Mode;
  readonly readText: (path: string) => Promise<string>;
  /** The Mockoon that is installed for a folder, looked for there and above; undefined when there is none. */
  readonly findMockoon?: ((folder: string) => Promise<MockoonProgram | undefined>) | undefined;
  readonly complain: Complain;
}

/** What is written of such a service, the defaults merged in. */
export type WrittenMockoon = { readonly mockoon: RawMockoon } & Partial<Pick<RawService, 'start' | 'cwd'>>;

/** What the data file says, in the words of the configuration, with the command that serves it; undefined, after a complaint, when it cannot be read. */
export async function mockoonFacts(written: WrittenMockoon, path: Path, reader: MockoonReader): Promise<object | undefined> {
  const data = typeof written.mockoon === 'string' ? written.mockoon : written.mockoon.data;
  const place = typeof written.mockoon === 'string' ? path : [...path, 'data'];
  const text = await reader.readText(data).catch((error: unknown) => ({ reason: error instanceof Error ? error.message : String(error) }));
  if (typeof text !== 'string') {
    reader.complain({ path: place, message: unreadable(data, text.reason) });
    return undefined;
  }
  const reading = readMockoon(text, data);
  if (!reading.ok) {
    reader.complain({ path: place, message: reading.message });
    return undefined;
  }
  if (written.start !== undefined) return reading.facts;
  if (reader.mode === 'guard' && reading.asksFirst) {
    const message = `${data} does not say which Mockoon wrote it (lastMigration is missing), so Mockoon would ask whether to repair it and then serve nothing; open it in Mockoon and save it again`;
    reader.complain({ path: place, message });
  }
  const program = await programOf(written, path, reader);
  const seen = written.cwd === undefined ? data : relative(written.cwd, data);
  return { ...reading.facts, start: [...program, 'start', '--data', seen, '--port', '{{port}}', '--disable-log-to-file'] };
}

function unreadable(data: string, reason: string): string {
  if (/ENOENT/u.test(reason)) return `there is no Mockoon data file ${data}; the path is relative to the folder that this is run in`;
  if (/EISDIR/u.test(reason)) return `${data} is a folder; name the Mockoon data file in it`;
  return `the Mockoon data file ${data} cannot be read: ${reason.slice(0, 200)}`;
}

/** Only guard starts it, so only guard minds that there is none. */
async function programOf({ mockoon, cwd }: WrittenMockoon, path: Path, reader: MockoonReader): Promise<MockoonProgram> {
  const named: MockoonProgram = ['mockoon-cli'];
  if (typeof mockoon !== 'string' && mockoon.version !== undefined) return ['npx', '--yes', `@mockoon/cli@${mockoon.version}`];
  if (reader.mode !== 'guard' || reader.findMockoon === undefined) return named;
  const found = await reader.findMockoon(cwd ?? '.');
  if (found !== undefined) return found;
  const data = typeof mockoon === 'string' ? mockoon : mockoon.data;
  reader.complain({ path, message: `there is no Mockoon here to serve it: install it (npm i -D @mockoon/cli), or name the version that npx shall fetch (mockoon: { data: ${data}, version: 9.9.0 }, or the input mockoon-version)` });
  return named;
}
