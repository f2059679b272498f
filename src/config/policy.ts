import type { RunPolicy } from '../domain/policy.ts';
import { durationMs } from './checks.ts';
import { readMaintenance } from './maintenance.ts';
import type { Complain, Path } from './problem.ts';
import type { RawPolicy } from './schema.ts';
import { readHttpUrl } from './target.ts';

/** What the policy is read with; what is secret in it is added to `secrets`. */
export interface PolicyReading {
  readonly complain: Complain;
  readonly secrets: Set<string>;
}

/** Builds what holds for the whole run; what is wrong has then been told, and is left out. */
export async function readPolicy(raw: RawPolicy, { complain, secrets }: PolicyReading): Promise<RunPolicy> {
  return {
    groupAbove: raw['group-above'],
    connectivity: raw.connectivity.flatMap((text, index) => readUrl(text, ['connectivity', index], complain) ?? []),
    maintenance: await readMaintenance(raw.maintenance, { path: ['maintenance'], complain }),
    expectEveryMs: raw['expect-every'] === undefined ? undefined : durationMs(raw['expect-every']),
    ping: raw.ping === undefined ? undefined : readPing(raw.ping, { complain, secrets }),
  };
}

function readUrl(text: string, path: Path, complain: Complain): string | undefined {
  const read = readHttpUrl(text);
  const isHttp = /^https?:/iu.test(text);
  if (!read.ok) complain({ path, message: isHttp ? read.message : 'wants a URL that begins with http:// or https://', suggestion: text.includes('://') ? undefined : read.suggestion?.replace(/^http:/u, 'https:') });
  else if (read.userInfo !== undefined) complain({ path, message: 'has a user or password before its host, which is not sent from here; write it without' });
  else return read.url.href;
  return undefined;
}

/** Whoever knows this URL can keep the watcher quiet, so the whole of it is secret, in every spelling. */
function readPing(text: string, { complain, secrets }: PolicyReading): string | undefined {
  secrets.add(text);
  // A suggestion would hold the URL in a spelling that nobody masks.
  const url = readUrl(text, ['ping'], ({ path, message }) => complain({ path, message }));
  if (url !== undefined) secrets.add(url);
  return url;
}
