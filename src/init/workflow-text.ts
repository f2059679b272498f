import { parseDocument, type Node, type YAMLSeq } from 'yaml';
import type { Mock } from './choose.ts';
import { startLine } from './config-text.ts';

/** How the packages of the repository are installed in a job; `none` without a package.json. */
export type Installer = 'npm ci' | 'npm install' | 'none';

interface WorkflowOptions {
  readonly mocks: readonly Mock[];
  readonly installer: Installer;
}

const checkout = `      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false`;

const triggersLater = ' Only by hand as yet. When .github/mock-medic.yml holds your own services, put this in place of the next line:';

const scheduled = `# Checks the mocks on a schedule and keeps one issue per outage.
name: Mock Medic
on:
  schedule:
    - cron: '17,47 * * * *' # twice an hour, away from the full hour, when most schedules are due
  workflow_dispatch: # and by hand
permissions:
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
${checkout}
      # OWNER stands for the account that publishes Mock Medic
      - uses: OWNER/mock-medic@v1
        with:
          mode: check
`;

const inCi = `# Makes sure that the mocks are up before the tests, so that a red test is not the fault of a mock.
name: Mock Medic in CI
on:
  push:
  pull_request:
permissions:
  contents: read # to check out the repository; nothing is written, so nothing more is needed
concurrency:
  group: mock-medic-ci-\${{ github.ref }}
  queue: max # none that waits is dropped
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
${checkout}
      # OWNER stands for the account that publishes Mock Medic
      - uses: OWNER/mock-medic@v1
        with:
          mode: check
          record: 'off' # a red step is alarm enough here; issues are for the scheduled run
      # Your tests go here, against mocks that are known to be up:
      # - run: npm test
`;

/** The workflow that checks on a schedule; without mocks it runs only by hand, until somebody has put in a service. */
export function scheduledWorkflow(options: WorkflowOptions): string {
  const later = "schedule:\n  - cron: '17,47 * * * *'";
  return filledIn(scheduled, options, later);
}

/** The workflow that checks before the tests; without mocks it runs only by hand, until somebody has put in a service. */
export function ciWorkflow(options: WorkflowOptions): string {
  return filledIn(inCi, options, 'push:\npull_request:');
}

function filledIn(template: string, { mocks, installer }: WorkflowOptions, later: string): string {
  const document = parseDocument(template);
  const job = template === scheduled ? 'check' : 'test';
  const steps = document.getIn(['jobs', job, 'steps']) as YAMLSeq<Node>;
  if (mocks.length === 0) {
    const on = document.createNode({ workflow_dispatch: null });
    const comment = [triggersLater, ...later.split('\n').map((line) => `   ${line}`)].join('\n');
    on.commentBefore = comment;
    document.set('on', on);
    return document.toString({ lineWidth: 0, nullStr: '' });
  }
  const added = stepsFor(mocks, installer).map((step) => {
    const node = document.createNode({ name: step.name, run: step.run }) as Node;
    node.commentBefore = step.comment ?? null;
    return node;
  });
  steps.items.splice(1, 0, ...added);
  return document.toString({ lineWidth: 0, nullStr: '' });
}

interface Step {
  readonly name: string;
  readonly run: string;
  readonly comment: string | undefined;
}

function stepsFor(mocks: readonly Mock[], installer: Installer): readonly Step[] {
  const needsPackages = mocks.some(({ start }) => start.kind === 'line' && start.needsPackages);
  const install: Step = { name: 'Install', run: installer, comment: undefined };
  const start: Step = {
    name: 'Start the mocks',
    run: mocks.map((mock) => `${startLine(mock)}\n`).join(''),
    comment: ' Not needed for mocks that run elsewhere: give those their url in .github/mock-medic.yml.',
  };
  const wait: Step = {
    name: 'Wait until they answer',
    run: waitLines(mocks),
    comment: ' At most half a minute each. Whether they answer well is for Mock Medic to say.',
  };
  return needsPackages && installer !== 'none' ? [install, start, wait] : [start, wait];
}

function waitLines(mocks: readonly Mock[]): string {
  const curl = 'curl --silent --output /dev/null --max-time 5 --retry 30 --retry-delay 1 --retry-max-time 30 --retry-connrefused';
  return `for port in ${mocks.map(({ port }) => port).join(' ')}; do\n  ${curl} "http://127.0.0.1:$port/" || true\ndone\n`;
}
