import { attendAll } from './attend-all.ts';
import { asUnknown, isCutOff } from './cut-off.ts';
import { unexamined } from './domain/examination.ts';
import { latest } from './domain/history.ts';
import { massFailureId, namesIn } from './domain/mass-failure.ts';
import type { RecordFailure, Report } from './domain/report.ts';
import type { Service } from './domain/service.ts';
import { worstKind } from './domain/verdict.ts';
import { examine } from './examine.ts';
import type { RunTools } from './run-tools.ts';

const bugCharsMax = 2_000;

/**
 * One run from probing to the report: services are examined side by side, then each is recovered and recorded, those that depend on a failing one after it.
 * A bug met in one service's journey makes that service unknown, and is told in `bugs`; the others are served.
 */
export async function run(services: readonly Service[], tools: RunTools): Promise<Report> {
  const startedAt = tools.clock.now();
  const bugs: string[] = [];
  const safely = async <T>(act: () => Promise<T>, otherwise: () => T): Promise<T> => {
    try {
      return await act();
    } catch (bug) {
      bugs.push(tools.clean(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug), bugCharsMax));
      return otherwise();
    }
  };
  const first = await Promise.all(services.map(async (service) => ({ service, examination: await safely(() => examine(service, tools, () => passesNeeded(service, tools)), () => unexamined(tools.clock.now())) })));
  const isAlone = await isCutOff(first, tools.policy.connectivity, tools);
  const examined = isAlone ? first.map(({ service, examination }) => ({ service, examination: asUnknown(examination, tools.policy.connectivity) })) : first;
  const { reports, mass } = await attendAll(examined, tools, safely);
  const retirements = isAlone ? [] : await retire(services, tools);
  const unread = await tools.record?.incidents.failure();
  return {
    startedAt,
    endedAt: tools.clock.now(),
    scope: tools.scope,
    runUrl: tools.runUrl,
    verdict: worstKind(reports.map(({ verdict }) => verdict)),
    services: reports,
    mass,
    record: {
      home: tools.record?.home ?? 'off',
      required: tools.record?.required ?? false,
      requests: tools.record?.requests() ?? 0,
      failures: [...(unread === undefined ? [] : [{ ...unread, doing: 'read' } as const]), ...retirements.map((failure) => ({ ...failure, doing: 'retire' }) as const)],
    },
    guard: undefined,
    remarks: [...(isAlone ? [cutOffRemark] : []), ...(tools.record?.incidents.remarks() ?? [])],
    bugs,
  };
}

const cutOffRemark = 'This machine has no network: nothing that is checked elsewhere answered, and no connectivity URL either. Nothing was opened and nothing was closed.';

/** A service without an open incident needs one pass; one that had better really be well again needs its success threshold. */
async function passesNeeded(service: Service, { record }: RunTools): Promise<number> {
  const state = (await record?.incidents.stateOf(service.id)) ?? 'none';
  const mass = await record?.incidents.unsettledMarkerOf(massFailureId);
  const isNamed = mass !== undefined && namesIn(latest(mass).mass).includes(service.id);
  return state === 'none' && !isNamed ? 1 : service.confirmation.successThreshold;
}

async function retire(services: readonly Service[], { record, isWhole, signal }: RunTools): Promise<readonly RecordFailure[]> {
  if (record === undefined || signal.aborted) return [];
  const configured = new Set([...services.map(({ id }) => id), massFailureId]);
  if (!(await record.incidents.hasOrphans(configured)) || !(await isWhole())) return [];
  return record.incidents.retire(configured);
}
