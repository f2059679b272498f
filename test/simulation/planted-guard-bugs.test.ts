import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadGuardProduction, type GuardProduction } from './guard-production.ts';
import { playGuardWorld } from './guard-world.ts';
import { sourceFolder } from './production.ts';

/** One place of the guard's code, and what it says with the bug in it. */
interface Plant {
  readonly bug: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const worldsMax = 2_000;

const plants: readonly Plant[] = [
  { bug: 'the pause before restarts never grows', file: 'domain/guard/next-step.ts', from: 'secondPauseMs * 2 ** (nth - 2)', to: 'secondPauseMs' },
  { bug: 'the first restart is not made at once', file: 'domain/guard/next-step.ts', from: 'return nth <= 1 ? 0 :', to: 'return' },
  { bug: 'a service is restarted once too often', file: 'domain/guard/next-step.ts', from: 'nth <= service.launch.restarts', to: 'nth <= service.launch.restarts + 1' },
  { bug: 'the ladder comes before the last restart', file: 'domain/guard/next-step.ts', from: 'nth <= service.launch.restarts', to: 'nth < service.launch.restarts' },
  { bug: 'restarts are forgotten as soon as one has helped', file: 'domain/guard/next-step.ts', from: 'fellAt - upSinceAt >= forgivenAfterMs', to: 'fellAt - upSinceAt >= 0' },
  { bug: 'restarts are never forgotten', file: 'domain/guard/next-step.ts', from: 'fellAt - upSinceAt >= forgivenAfterMs', to: 'fellAt - upSinceAt >= 100 * forgivenAfterMs' },
  { bug: 'the older life is not ended before a restart', file: 'keep.ts', from: '    await this.end();\n', to: '' },
  { bug: 'a taken port is not looked at', file: 'keep.ts', from: 'if (holder !== undefined) return failed(', to: 'if (holder === null) return failed(' },
  { bug: 'a process runs before it is written down', file: 'keep.ts', from: "    note({ kind: 'born', ...this.#now(), pid: kept.pid, key: kept.key });", to: "    queueMicrotask(() => note({ kind: 'born', ...this.#now(), pid: kept.pid, key: kept.key }));" },
  { bug: 'a service is started after everything was told to stop', file: 'keep.ts', from: "    if (signal.aborted) return { kind: 'interrupted' };\n    if (holder", to: '    if (holder' },
  { bug: 'the end of a process is only seen by the next heartbeat', file: 'life.ts', from: '    life.hasEnded = true;\n    over.abort();', to: '    life.hasEnded = true;' },
  { bug: 'the end of a process before a ladder’s cure is told as the next outage', file: 'keep.ts', from: 'end.at < (upSinceAt ?? 0)', to: 'end.at < 0' },
  { bug: 'an outage begins when it is confirmed', file: 'domain/guard/heard.ts', from: 'at: sinceAt ?? firstFailedAt ?? startedAt, confirmedAt', to: 'at: endedAt, confirmedAt' },
  { bug: 'a cure is told from when it was asked for, not from when it was answered', file: 'ready.ts', from: 'firstAt = sample.endedAt', to: 'firstAt = sample.startedAt' },
  { bug: 'a service that rises is told from when it was asked, not from when it answered', file: 'domain/guard/heard.ts', from: 'firsts.map(({ endedAt }) => endedAt)', to: 'firsts.map(({ startedAt: askedAt }) => askedAt)' },
  { bug: 'what a heartbeat had met when the process ended is thrown away', file: 'keep.ts', from: '    this.#noteEnd(examination);', to: '    this.#noteEnd();' },
  { bug: 'a process that owed an answer is called well until it ended', file: 'domain/guard/outages.ts', from: ' || (unansweredAt !== undefined && isOverdue(end.at - unansweredAt, latencies))', to: '' },
  { bug: 'heartbeats come half as often as they should', file: 'keep.ts', from: 'this.#lastBeatAt, this.#service.launch.intervalMs)', to: 'this.#lastBeatAt, 2 * this.#service.launch.intervalMs)' },
  { bug: 'heartbeats do not wait for their time', file: 'keep.ts', from: 'await clock.sleep(dueAt - clock.now(), during);', to: 'await clock.sleep(0, during);' },
  { bug: 'it watches a process that has ended without end', file: 'keep.ts', from: '    this.#life = outlived(this.#life, signal);\n', to: '' },
  { bug: 'a service that does not come up delays the others', file: 'keep.ts', from: 'const readiness = await this.#untilReady(kept, readyBy - wentAt);', to: 'const turn = (): Promise<Readiness> => this.#untilReady(kept, readyBy - wentAt);\n    const { queue = { last: Promise.resolve() as Promise<unknown> } } = ports as { queue?: { last: Promise<unknown> } };\n    Object.assign(ports, { queue });\n    const ours = queue.last.then(turn);\n    queue.last = ours;\n    const readiness = await ours;' },
  { bug: 'one pass is enough to be ready', file: 'ready.ts', from: 'if (passes >= service.confirmation.successThreshold) break;', to: 'break;' },
  { bug: 'it waits for a process that has ended', file: 'ready.ts', from: '(ended === undefined ? [] :', to: '(ended === undefined || timeoutMs > 0 ? [] :' },
  { bug: 'what starts is probed too slowly', file: 'domain/guard/pace.ts', from: 'Math.min(pauseMaxMs, Math.max(pauseMinMs, waitedMs * shareOfWait))', to: 'Math.max(pauseMinMs, waitedMs / 10)' },
  { bug: 'services do not wait for those that they need', file: 'guard.ts', from: 'const all = await Promise.all(dependencies.map((each) => each.served.passed));', to: 'const all = dependencies.map(Boolean);' },
  { bug: 'services are stopped in no order', file: 'guard.ts', from: 'each.service.dependsOn.includes(service.id)).map((each) => each.gone.passed)', to: 'each.service.dependsOn.includes(service.id)).map((each) => each.served.passed)' },
  { bug: 'nobody ends what could not be started', file: 'guard.ts', from: "    if (entry.kind === 'unready') giveUp();\n", to: '' },
  { bug: 'a bug in one watch ends all of them', file: 'guard.ts', from: 'if (stateOf(service, tools.journal).readyAt === undefined) giveUp();', to: 'giveUp();' },
  { bug: 'a bug before a service serves is not the end', file: 'guard.ts', from: 'if (stateOf(service, tools.journal).readyAt === undefined) giveUp();', to: '' },
  { bug: 'a ladder starts nothing again', file: 'revive.ts', from: "if (outcome.kind !== 'done' || launch.background", to: "if (outcome.kind !== 'pending' || launch.background" },
  { bug: 'a ladder starts again what lives', file: 'revive.ts', from: 'if (!before.hasEnded) {', to: 'if (before === undefined) {' },
  { bug: 'a ladder starts again after a step that failed', file: 'revive.ts', from: "outcome.kind !== 'done' || ", to: '' },
  { bug: 'a ladder starts a command again that returns', file: 'revive.ts', from: 'launch.background || ', to: '' },
  { bug: 'a ladder does not see that what it waits for has ended', file: 'revive.ts', from: 'await untilPassing(before.process.ended)', to: 'await untilPassing(undefined)' },
  { bug: 'a ladder waits first for somebody else', file: 'revive.ts', from: 'before.process.hasSuccessor()', to: 'launch.restarts >= 0' },
  { bug: 'what a ladder has started is not followed', file: 'keep.ts', from: 'startAgain: () => this.#startAgain(),', to: 'startAgain: async () => {\n          const trial = await this.#startAgain();\n          if (this.#life !== undefined) this.#life = unfollowed(this.#life.process, this.#tools.signal);\n          return trial;\n        },' },
  { bug: 'it is not told that a ladder has replaced the process', file: 'domain/guard/fold.ts', from: '...changed(known, (outage) => outage, true)', to: '...known' },
  { bug: 'a line of the journal is lost', file: 'domain/guard/fold.ts', from: 'return risen(known, { passedAt: entry.at, curedBy: entry.curedBy });', to: 'return known;' },
];

for (const plant of plants) {
  test(`the simulation of the guard sees it when ${plant.bug}`, { timeout: 120_000 }, async () => {
    const violation = await withPlant(plant, firstViolation);
    expect(violation, `no law was broken in ${worldsMax} worlds`).toBeDefined();
  });
}

/** Runs something with a copy of the code that has the bug. Fails when the place is not there exactly once. */
async function withPlant<T>({ file, from, to }: Plant, use: (production: GuardProduction) => Promise<T>): Promise<T> {
  // Inside the repository, so that the copy finds the same libraries.
  const folder = mkdtempSync(join(sourceFolder, '..', 'node_modules', '.planted-'));
  try {
    cpSync(sourceFolder, folder, { recursive: true });
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text.split(from), `${file} has the place where the bug is planted`).toHaveLength(2);
    writeFileSync(path, text.replace(from, () => to));
    return await use(await loadGuardProduction(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstViolation(production: GuardProduction): Promise<string | undefined> {
  for (let seed = 1; seed <= worldsMax; seed += 1) {
    const [violation] = (await playGuardWorld(seed, production)).violations;
    if (violation !== undefined) return violation;
  }
  return undefined;
}
