import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { decideLine, measureDecide } from './decide.ts';
import { measureCost } from './guard-cost.ts';
import { measureJournal } from './guard-journal.ts';
import { costLines, guardLines } from './guard-lines.ts';
import { measureGuard } from './guard.ts';
import { measureStartup } from './startup.ts';
import { measureWholeRun } from './whole-run.ts';

/** Every figure of docs/benchmarks.md, each a ratio taken side by side in one run. Takes about ten minutes; other programs to compare with are looked for on PATH and in the folder MOCK_MEDIC_RIVALS. */
console.log(`${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`);

const startup = await measureStartup();
console.log(`A whole healthy run of dist/action.js: ${startup.actionMs.toFixed(0)} ms, bare node -e 0: ${startup.bareMs.toFixed(0)} ms, ratio ${startup.ratio.toFixed(2)} (medians of ${startup.rounds} turns)`);
console.log(`Peak memory of that run ${startup.peakMiB.toFixed(0)} MiB; requests to GitHub ${startup.requests}\n`);

const whole = await measureWholeRun();
console.log(`dist/cli.js check of ${whole.checks} HTTP checks, start and report included: ${whole.ourRate.toFixed(0)}/s, a bare undici loop ${whole.bareRate.toFixed(0)}/s, ratio ${(whole.ourRate / whole.bareRate).toFixed(2)} (medians of ${whole.rounds} turns)\n`);

process.stdout.write(execFileSync(process.execPath, [join(import.meta.dirname, 'probes.ts')]));

for (const line of guardLines(await measureGuard())) console.log(`\n${line}`);
for (const line of costLines(await measureCost(), measureJournal())) console.log(`\n${line}`);

// Last, because what it leaves to be collected disturbs whoever is measured next.
console.log(`\n${decideLine(measureDecide())}`);
