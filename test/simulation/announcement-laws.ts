import type { Report } from '../../src/domain/report.ts';
import type { Broken } from './laws.ts';
import { mayWrite, type Conclusion, type Posted } from './simulated-board.ts';
import type { SimulatedRun } from './simulated-run.ts';

/** So many does one run conclude at most. */
const concludedMax = 10;
/** So long after its end an announcement is looked at. */
const afterMs = 86_400_000;

/** What must hold of an announcement that a run takes out of the list: it is closed already, or over and by somebody who may announce. */
export function checkConclusion({ run, before: { number, author, meaning, closedAt } }: Conclusion, tell: Broken): void {
  if (closedAt !== undefined) return;
  const law: Broken = (text) => tell(`the announcement #${number} of ${author}, by run ${run.number}: ${text}`);
  if (!mayWrite(author)) law('a stranger’s was touched while it was open');
  if (meaning === undefined) law('what nobody can read was concluded');
  else if (meaning.window.endAt > run.beganAt) law('it was concluded before it was over');
}

/** What must hold of maintenance when a run has ended: only what was configured or announced by somebody who may is heeded, and that for certain. */
export function checkMaintenance(run: SimulatedRun, { services }: Report, tell: Broken): void {
  for (const { service, outage, maintenance } of services) {
    const law: Broken = (text) => tell(`${run.scope}/${service.id} at the end of run ${run.number}: ${text}`);
    const [possible, certain] = [run.possibleMaintenance(service.id), run.certainMaintenance(service.id)];
    if (maintenance !== undefined && !possible.some(({ startAt, endAt }) => startAt === maintenance.startAt && endAt === maintenance.endAt)) law('it was taken to be in maintenance that nobody has announced who may');
    if (outage !== undefined && certain.some(({ endAt }) => endAt > (maintenance?.endAt ?? 0))) law('its maintenance was passed over');
  }
  const { posted } = run.occasion;
  const left = [...posted.values()].find((each) => each.isListed && isOver(each, run));
  if (left !== undefined && !run.isFaulty && posted.size <= concludedMax) tell(`at the end of run ${run.number}: the announcement #${left.number} is over and was left in the list`);
}

/** Whether an announcement was over when a run began: closed, or by somebody who may announce and at its end. */
function isOver({ author, meaning, postedAt, closedAt }: Posted, { occasion: { startedAt }, beganAt }: SimulatedRun): boolean {
  if (closedAt !== undefined) return closedAt < startedAt;
  return postedAt < startedAt && mayWrite(author) && meaning !== undefined && meaning.window.endAt <= beganAt && meaning.window.endAt > beganAt - afterMs;
}
