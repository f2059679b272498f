import { isPlain, isRecord, notPlain, type Find } from './find.ts';

/** What the package.json at the root says that matters here. */
export interface Packages {
  /** Every package it depends on, of whatever kind. */
  readonly dependencies: ReadonlySet<string>;
  readonly scripts: Readonly<Record<string, string>>;
}

/** Reads a package.json; one that is missing or broken says nothing. */
export function readPackages(text: string | undefined): Packages {
  const parsed = text === undefined ? undefined : jsonOf(text);
  const root = isRecord(parsed) ? parsed : {};
  const lists = ['dependencies', 'devDependencies', 'optionalDependencies'].map((key) => root[key]);
  const scripts = isRecord(root['scripts']) ? root['scripts'] : {};
  return {
    dependencies: new Set(lists.flatMap((list) => (isRecord(list) ? Object.keys(list) : []))),
    scripts: Object.fromEntries(Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  };
}

/** JSON, or undefined for what is not. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether `npm test` runs tests; what `npm init` puts there only fails. */
export function hasTests({ scripts }: Packages): boolean {
  return scripts['test'] !== undefined && !scripts['test'].includes('no test specified');
}

interface Tool {
  readonly name: string;
  readonly runs: RegExp;
  /** The port it takes when none is given; undefined when that is written elsewhere. */
  readonly port: number | undefined;
}

const tools: readonly Tool[] = [
  { name: 'json-server', runs: /\bjson-server\b/u, port: 3000 },
  { name: 'Mockoon', runs: /\bmockoon-cli\s+start\b/u, port: undefined },
  { name: 'Prism', runs: /\bprism(?:-cli)?\s+(?:mock|proxy)\b/u, port: 4010 },
  { name: 'WireMock', runs: /\bwiremock\b/u, port: 8080 },
];
const mockName = /(?:^|[:_.-])mocks?(?:$|[:_.-])/iu;
/** Names of scripts that only look at mocks, or end them. */
const otherName = /(?:^|[:_.-])(?:test|tests|build|lint|stop|validate|generate|gen|types|clean|install|postinstall|prepare)(?:$|[:_.-])/iu;
/** Words in a script's name that tell nothing about which mock it is. */
const fillWord = /(?:^|[:_.-])(?:start|serve|run|mocks?)(?=$|[:_.-])/giu;
const noPort = 'it does not say on which port it serves; add it by hand with its url';
const itsDataFile = 'a Mockoon data file is taken by itself; add this by hand if its file is none of those';
const portForm = /(?:--port[=\s]+|(?:^|\s)-p[=\s]*|\bPORT=)(\d{2,5})(?!\d)/u;

/** The scripts of package.json that start a mock: by their name, or by the tool that they run. */
export function findScripts(packages: Packages): readonly Find[] {
  return Object.entries(packages.scripts).flatMap(([name, command]): readonly Find[] => {
    const tool = tools.find((one) => one.runs.test(command));
    if (otherName.test(name) || (tool === undefined && !mockName.test(name))) return [];
    const what = `the script ${name} of package.json`;
    if (!isPlain(name) || name.includes(' ')) return [notPlain(what)];
    const port = Number(portForm.exec(command)?.[1] ?? tool?.port);
    if (!(port >= 1 && port <= 65_535)) return [{ kind: 'passed-over', what, why: tool?.name === 'Mockoon' ? itsDataFile : noPort }];
    const source = `${what}${tool === undefined ? '' : `, which runs ${tool.name}`}`;
    return [{ kind: 'mock', name: name.replaceAll(fillWord, ''), source, port, start: { kind: 'line', line: `npm run ${name}`, needsPackages: true } }];
  });
}
