/** How a mock is started: a Mockoon data file, a shell line that keeps running, or a service of a compose file. */
export type Start =
  | {
      readonly kind: 'mockoon';
      readonly data: string;
      /** What npx shall fetch; undefined where the repository has Mockoon installed. */
      readonly version: string | undefined;
    }
  | {
      readonly kind: 'line';
      readonly line: string;
      /** Whether the line needs what package.json lists to be installed. */
      readonly needsPackages: boolean;
    }
  | { readonly kind: 'compose'; readonly file: string; readonly service: string };

/** Something in the repository that serves a mock. Paths and names in it are safe in a shell line, in YAML and in a workflow. */
export interface FoundMock {
  readonly kind: 'mock';
  /** What it is called there; its id is made from that. */
  readonly name: string;
  /** What it was found in: `mocks/orders.json, a Mockoon data file`. */
  readonly source: string;
  readonly port: number;
  readonly start: Start;
}

/** Something that was looked at and left out, and what a person can do about it. Holds foreign text. */
export interface PassedOver {
  readonly kind: 'passed-over';
  readonly what: string;
  readonly why: string;
}

export type Find = FoundMock | PassedOver;

/** Whether a path or a name means nothing but itself in a shell line, in a workflow (`${{ … }}`), in a configuration (`${…}`) and on a command line. */
export function isPlain(text: string): boolean {
  return text.length <= 200 && /^(?!-)[\p{L}\p{M}\p{N} ._+@/:-]+$/u.test(text) && text.trim() === text;
}

/** The passing over of something whose name is not plain. */
export function notPlain(what: string): PassedOver {
  return { kind: 'passed-over', what, why: 'its name has characters that could mean something to a shell or a workflow; add it by hand' };
}

/** A plain text as one word of a shell line. */
export function shellWord(text: string): string {
  return /^[\w./@+:-]+$/u.test(text) ? text : `'${text}'`;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a value is a map, as YAML and JSON give it. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
