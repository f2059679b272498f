/** Where something stands in the configuration: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** One thing wrong with the configuration. Line and column count from 1; undefined where it did not come from a text. */
export interface Problem {
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** `services.orders.checks[1].http`; an input's name in the no-file form; empty for the whole. */
  readonly path: string;
  /** One sentence: what is wrong and what to do. */
  readonly message: string;
  /** What was probably meant, ready to be put in its place. */
  readonly suggestion: string | undefined;
}

/** A problem before its place in the text is looked up; `at` says whether the key or its value is wrong (default: the value). */
export interface Complaint {
  readonly path: Path;
  readonly message: string;
  readonly at?: 'key' | 'value';
  readonly suggestion?: string | undefined;
}

/** Takes one thing that is wrong and lets the reading go on, so that all problems are told at once. */
export type Complain = (complaint: Complaint) => void;

/** A key that is longer is nobody's key. */
const stepCharsMax = 80;

/** A path as people write it: `services.orders.checks[1].http`. */
export function showPath(path: Path): string {
  return path.reduce<string>((shown, step) => {
    if (typeof step === 'number') return `${shown}[${step}]`;
    const name = step.length > stepCharsMax ? `${step.slice(0, stepCharsMax)}…` : step;
    const key = /^[\w$.…-]+$/u.test(name) ? name : JSON.stringify(name);
    return shown === '' ? key : `${shown}.${key}`;
  }, '');
}

/** A value in few words, for `wants …, not …`. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** One problem as one line: `mock-medic.yml:12:5 services.orders.port: wants …`. */
export function problemLine(problem: Problem, source: string): string {
  const place = problem.line === undefined ? source : `${source}:${problem.line}:${problem.column ?? 1}`;
  const path = problem.path === '' ? '' : ` ${problem.path}:`;
  const hint = problem.suggestion === undefined ? '' : ` (did you mean ${problem.suggestion}?)`;
  return `${place}${path} ${problem.message}${hint}`;
}
