import { Document, isScalar, visit, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Clean } from '../ports.ts';
import type { Choice, Mock } from './choose.ts';
import { shellWord, type PassedOver } from './find.ts';

const lineMax = 300;

/** The text of a configuration with the chosen mocks, or with one example service when there are none. */
export function configText(choice: Choice, clean: Clean): string {
  const starter = choice.mocks.length === 0;
  // Unlike an object, a map keeps the order of ids that are numbers.
  const services = new Map(starter ? [['orders', example]] : choice.mocks.map((mock) => [mock.id, serviceOf(mock)]));
  const document = new Document({ services }, { aliasDuplicateObjects: false });
  visit(document, { Seq: (_, list) => void (list.flow = list.items.every(isScalar)) });
  document.commentBefore = (starter ? starterHead : head).join('\n');
  const map = document.get('services') as YAMLMap<Scalar<string>, YAMLMap>;
  map.items.forEach((pair, at) => explain(pair, choice.mocks[at], at === 0));
  if (choice.passedOver.length > 0) document.comment = leftOut(choice.passedOver, clean).join('\n');
  return document.toString({ lineWidth: 0 });
}

const head = [
  ' The services that Mock Medic checks. After a change: mock-medic validate',
  ' A service is failing after three failures in a row, 5 s apart. Then its recovery steps are tried, one after the other,',
  ' until fresh checks pass. When none helps, an incident is opened (where one is recorded) and the run says so.',
];

const starterHead = [
  ' The services that Mock Medic checks. After a change: mock-medic validate',
  ' Nothing that serves a mock was found here, so this is only an example: put your own service in its place.',
];

const example = {
  url: 'http://127.0.0.1:3001',
  checks: [{ http: 'GET /orders', expect: { status: 200 } }],
};

/** Nobody but its author knows which paths a mock serves. That it answers at all tells more than an open port, which a container's proxy holds open for the dead too. */
const anyAnswer = { http: 'GET /', expect: { status: ['2xx', '3xx', '4xx'] } };

function serviceOf(mock: Mock): Readonly<Record<string, unknown>> {
  const recovery = [{ run: restartOf(mock), settle: '3s' }];
  if (mock.mockoon !== undefined) return { mockoon: mock.mockoon, recovery };
  return { url: `http://127.0.0.1:${mock.port}`, checks: [anyAnswer], recovery };
}

/** A shell line that leaves the mock running behind it, or a list that needs no shell. */
function restartOf({ start }: Mock): string | readonly string[] {
  switch (start.kind) {
    case 'line':
      return `${start.line} &`;
    case 'compose':
      return ['docker', 'compose', '--file', start.file, 'up', '--detach', '--force-recreate', start.service];
    default:
      return start satisfies never;
  }
}

function explain(pair: Pair<Scalar<string>, YAMLMap>, mock: Mock | undefined, first: boolean): void {
  const service = pair.value;
  if (!first) pair.key.spaceBefore = true;
  if (mock === undefined) {
    note(service, 'url', ' the base of the paths below');
    note(service, 'checks', ' more can be expected: within: 500ms, headers, body, and json by path');
    return;
  }
  pair.key.commentBefore = ` from ${mock.source}${mock.start.kind === 'compose' ? '; remove it if it is no mock' : ''}`;
  if (!first) return;
  if (mock.mockoon === undefined) note(service, 'checks', ' any answer will do; better is a path that the mock serves: - GET /orders');
  note(service, 'recovery', ' started again when it is down; 3 s later the checks must pass');
}

function note(service: YAMLMap | null, key: string, comment: string): void {
  const found = service?.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (isScalar(found?.key)) found.key.commentBefore = comment;
}

function leftOut(passedOver: readonly PassedOver[], clean: Clean): readonly string[] {
  return [' Looked at and left out:', ...passedOver.map(({ what, why }) => clean(` - ${what}: ${why}`, lineMax)).map((line) => ` ${line}`)];
}

/** The shell line that starts a mock in a step of a workflow and leaves it running. */
export function startLine(mock: Mock): string {
  const { start } = mock;
  switch (start.kind) {
    case 'line':
      return `${start.line} > "$RUNNER_TEMP/${mock.id}.log" 2>&1 &`;
    case 'compose':
      return `docker compose --file ${shellWord(start.file)} up --detach ${start.service}`;
    default:
      return start satisfies never;
  }
}
