import { anyAnswer } from './cut-off.ts';
import type { Prober } from './ports.ts';

/** Asks the dead man's switch of somebody else, so that its silence tells that no run came. Gives what people should be told: nothing when it was heard. The URL is secret. */
export async function ping(url: string | undefined, prober: Prober): Promise<readonly string[]> {
  if (url === undefined) return [];
  // Asked also by a run that is out of time: whoever listens wants to know that it came.
  const observation = await prober.probe({ ...anyAnswer(url), followRedirects: true }, new AbortController().signal);
  switch (observation.kind) {
    case 'responded':
      return isHeard(observation.response?.status) ? [] : [`The ping at the end of the run was answered with HTTP ${observation.response?.status}: look at the URL of ping.`];
    case 'unreachable':
    case 'not-probed':
      return ['The ping at the end of the run was not answered: look at the URL of ping, and at whoever listens there.'];
    default:
      return observation satisfies never;
  }
}

/** What is neither done nor refused, such as a redirect to nowhere, was not taken note of. */
const isHeard = (status: number | undefined): boolean => status !== undefined && status >= 200 && status <= 299;
