import { variablePrefix } from '../config/service.ts';
import { assertNever } from '../domain/assert-never.ts';
import type { Mock } from './choose.ts';

/** How the packages of the repository are installed in a job; `none` without a package.json. */
export type Installer = 'npm ci' | 'npm install' | 'none';

/** What the workflow of the tests is made from. */
export interface WorkflowOptions {
  readonly mocks: readonly Mock[];
  readonly installer: Installer;
  /** Whether `npm test` runs tests here. */
  readonly tested: boolean;
}

const checkout = `      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
`;

const action = `      # OWNER stands for the account that publishes Mock Medic
      - uses: OWNER/mock-medic@v1
`;

const byHand = (later: readonly string[]): string => `  # Only by hand as yet. When .github/mock-medic.yml holds your own services, put this in place of the next line:
${later.map((line) => `  #   ${line}\n`).join('')}  workflow_dispatch:
`;

/** The workflow that checks on a schedule what runs elsewhere: the service of this id. It runs only by hand, until somebody has put in a real one. */
export function scheduledWorkflow(id: string): string {
  return `# Checks a service that runs elsewhere and keeps one issue per outage.
name: Mock Medic
on:
${byHand(['schedule:', "  - cron: '17,47 * * * *' # twice an hour, away from the full hour, when most schedules are due"])}permissions:
  contents: read # to check out the configuration
  issues: write # to keep the incident issues
concurrency:
  group: mock-medic # one run at a time, so that no two open an issue for the same outage
  queue: max # none that waits is dropped
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
${checkout}${action}        with:
          mode: check
          only: ${id} # mocks that a job starts for its own tests are down outside of it
`;
}

/** The workflow that runs the tests against guarded mocks. Without mocks it runs only by hand, until somebody has put one in. */
export function ciWorkflow(options: WorkflowOptions): string {
  const { mocks, installer, tested } = options;
  const variable = `${variablePrefix(mocks[0]?.id ?? 'orders')}_URL`;
  return `# Runs the tests against mocks that are kept up, and says whether a red test was the fault of a mock.
name: Tests with Mock Medic
on:
${mocks.length === 0 ? byHand(['push:', 'pull_request:']) : '  push:\n  pull_request:\n'}permissions:
  contents: read # to check out the repository; nothing is written, so nothing more is needed
concurrency:
  group: mock-medic-ci-\${{ github.ref }}
  queue: max # none that waits is dropped
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
${checkout}${installs(options) ? `      - run: ${installer}\n` : ''}      # Starts the mocks of .github/mock-medic.yml and keeps them up until the job ends.
${action}${tested ? `      - run: npm test # finds the mock at $${variable}\n` : `      # Your tests go here; they find the mock at $${variable}:\n      # - run: npm test\n`}`;
}

const installs = ({ mocks, installer, tested }: WorkflowOptions): boolean => installer !== 'none' && (tested || mocks.some(needsPackages));

function needsPackages({ start }: Mock): boolean {
  switch (start.kind) {
    case 'mockoon':
      return start.version === undefined;
    case 'line':
      return start.needsPackages;
    case 'compose':
      return false;
    default:
      return assertNever(start);
  }
}
