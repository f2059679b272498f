import type { Find, FoundMock, PassedOver } from './find.ts';

const mocksMax = 20;
const passedOverMax = 30;
const idMax = 40;

/** A mock that goes into the configuration, under its own id. */
export interface Mock extends FoundMock {
  readonly id: string;
}

/** What goes into the configuration, and what was left out. */
export interface Choice {
  readonly mocks: readonly Mock[];
  readonly passedOver: readonly PassedOver[];
}

/** Gives every mock an id and leaves out those that want a port which another one has; what comes first stays. */
export function choose(finds: readonly Find[]): Choice {
  const mocks: Mock[] = [];
  const passedOver: PassedOver[] = [];
  for (const find of finds) {
    if (find.kind === 'passed-over') {
      passedOver.push(find);
      continue;
    }
    const rival = mocks.find((mock) => mock.port === find.port);
    const why =
      rival === undefined ? undefined : `port ${find.port} is taken by ${rival.id} already; if it is another mock, give it a port of its own and add it`;
    const tooMany = mocks.length >= mocksMax ? `${mocksMax} mocks are enough to begin with; add it by hand` : undefined;
    const reason = why ?? tooMany;
    if (reason === undefined) mocks.push({ ...find, id: freeId(find.name, mocks) });
    else passedOver.push({ kind: 'passed-over', what: find.source, why: reason });
  }
  return { mocks, passedOver: bounded(passedOver) };
}

function bounded(passedOver: readonly PassedOver[]): readonly PassedOver[] {
  const more = passedOver.length - passedOverMax;
  if (more <= 0) return passedOver;
  return [...passedOver.slice(0, passedOverMax), { kind: 'passed-over', what: `${more} more`, why: 'too many to name' }];
}

function freeId(name: string, mocks: readonly Mock[]): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/u, '');
  const base = plain.slice(0, idMax).replace(/-$/u, '') || 'mock';
  const taken = new Set(mocks.map((mock) => mock.id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base.slice(0, idMax - 3)}-${n}`;
    if (!taken.has(id)) return id;
  }
}
