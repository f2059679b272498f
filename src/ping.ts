import { anyAnswer } from './cut-off.ts';
import type { Prober } from './ports.ts';

/** Asks the dead man's switch of somebody else, so that its silence tells that no run came. Gives what people should be told: nothing when it was heard. The URL is secret. */
export async function ping(url: string | undefined, prober: Prober): Promise<readonly string[]> {
  if (url === undefined) return [];
  // Asked also by a run that is out of time: whoever listens wants to know that it came.
  const observation = await prober.probe(anyAnswer(url), new AbortController().signal);
  switch (observation.kind) {
    case 'responded':
      return observation.response !== undefined && observation.response.status >= 400 ? [`The ping at the end of the run was answered with HTTP ${observation.response.status}: look at the URL of ping.`] : [];
    case 'unreachable':
    case 'not-probed':
      return ['The ping at the end of the run was not answered: look at the URL of ping, and at whoever listens there.'];
    default:
      return observation satisfies never;
  }
}
