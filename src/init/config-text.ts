import { Document, isScalar, visit, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { assertNever } from '../domain/assert-never.ts';
import type { Clean } from '../ports.ts';
import type { Choice, Mock } from './choose.ts';
import type { PassedOver } from './find.ts';

const lineMax = 300;

/** The text of a configuration with the chosen mocks, or with examples when there are none. */
export function configText(choice: Choice, clean: Clean): string {
  const starter = choice.mocks.length === 0;
  // Unlike an object, a map keeps the order of ids that are numbers.
  const services = new Map(starter ? examples : choice.mocks.map((mock) => [mock.id, serviceOf(mock)]));
  const document = new Document({ services }, { aliasDuplicateObjects: false });
  visit(document, { Seq: (_, list) => void (list.flow = list.items.every(isScalar)) });
  document.commentBefore = (starter ? starterHead : head).join('\n');
  const firstGuess = choice.mocks.findIndex(({ start }) => start.kind !== 'mockoon');
  const map = document.get('services') as YAMLMap<Scalar<string>, YAMLMap>;
  map.items.forEach((pair, at) => (starter ? explainExample(pair, at) : explain(pair, choice.mocks[at], { isFirst: at === 0, isFirstGuess: at === firstGuess })));
  if (choice.passedOver.length > 0) document.comment = leftOut(choice.passedOver, clean).join('\n');
  return document.toString({ lineWidth: 0 });
}

const head = [
  ' The mocks that Mock Medic starts before the tests and keeps up. After a change: mock-medic validate',
  ' Tests find each by its id: orders at $ORDERS_URL. One that ends or hangs is restarted, and the summary says when it was down.',
];

const starterHead = [
  ' The services that Mock Medic looks after. After a change: mock-medic validate',
  ' Nothing that serves a mock was found here, so these are only examples: put your own in their place.',
];

/** The id of the example of a service that runs elsewhere. */
export const elsewhereId = 'shared';

const examples: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['orders', { start: 'npm run mock', port: 3001, checks: [{ http: 'GET /orders', expect: { status: 200 } }] }],
  [elsewhereId, { url: 'https://mocks.example.org', checks: ['/health'] }],
];

/** Nobody but its author knows which paths a mock serves. That it answers at all tells more than an open port, which a container's proxy holds open for the dead too. */
const anyAnswer = { http: 'GET /', expect: { status: ['2xx', '3xx', '4xx'] } };

/** What runs in the repository's own Mockoon needs no more than its file. */
function serviceOf({ start, port }: Mock): Readonly<Record<string, unknown>> {
  switch (start.kind) {
    case 'mockoon':
      return { mockoon: start.version === undefined ? start.data : { data: start.data, version: start.version } };
    case 'line':
      // Which of its two addresses a server takes for localhost is its own affair.
      return { start: start.line, url: `http://localhost:${port}`, port, checks: [anyAnswer] };
    case 'compose': {
      const compose = ['docker', 'compose', '--file', start.file];
      return { start: [...compose, 'up', '--detach', start.service], background: true, stop: [...compose, 'stop', '--timeout', '5', start.service], port, 'ready-timeout': '5m', checks: [anyAnswer] };
    }
    default:
      return assertNever(start);
  }
}

function explain(pair: Pair<Scalar<string>, YAMLMap>, mock: Mock | undefined, { isFirst, isFirstGuess }: { readonly isFirst: boolean; readonly isFirstGuess: boolean }): void {
  if (mock === undefined) return;
  if (!isFirst) pair.key.spaceBefore = true;
  const { source, start } = mock;
  pair.key.commentBefore = ` from ${source}${start.kind === 'compose' ? '; remove it if it is no mock' : ''}`;
  const service = pair.value;
  if (start.kind === 'compose') note(service, 'background', ' the command returns, and the container lives on until stop');
  if (start.kind === 'compose') note(service, 'ready-timeout', ' its image may have to be fetched first');
  if (isFirstGuess) note(service, 'checks', ' any answer will do; better is a path that the mock serves: - GET /orders');
}

function explainExample({ key, value }: Pair<Scalar<string>, YAMLMap>, at: number): void {
  if (at > 0) key.spaceBefore = true;
  key.commentBefore = at === 0 ? ' a mock of the tests: the action starts it in their job and keeps it up' : ' one that runs elsewhere: the action checks it on a schedule and keeps an issue for each outage';
  note(value, 'start', ' the command that serves it, and does not return');
  note(value, 'url', ' the base of the paths below');
}

function note(service: YAMLMap | null, key: string, comment: string): void {
  const found = service?.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (isScalar(found?.key)) found.key.commentBefore = comment;
}

function leftOut(passedOver: readonly PassedOver[], clean: Clean): readonly string[] {
  return [' Looked at and left out:', ...passedOver.map(({ what, why }) => clean(` - ${what}: ${why}`, lineMax)).map((line) => ` ${line}`)];
}
