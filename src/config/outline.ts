import { readDocument } from './document.ts';

/** As much of a configuration as can be told without filling anything in. */
export interface ConfigOutline {
  readonly services: readonly string[];
  readonly recordAuthors: readonly string[];
}

/** The services that a configuration names, and whose records it believes; undefined for a text that is no configuration. */
export function outlineConfig(text: string): ConfigOutline | undefined {
  const config = mapping(text);
  const services = config?.['services'];
  if (config === undefined || !isMapping(services)) return undefined;
  const authors = config['record-authors'];
  return { services: Object.keys(services), recordAuthors: Array.isArray(authors) ? authors.filter((login) => typeof login === 'string') : [] };
}

/** The jobs of a workflow; undefined for a text that is no workflow, and where other files may hold jobs of it. */
export function outlineJobs(text: string): readonly string[] | undefined {
  const jobs = mapping(text)?.['jobs'];
  if (!isMapping(jobs) || Object.keys(jobs).length === 0) return undefined;
  return Object.values(jobs).every((job) => isMapping(job) && !('uses' in job)) ? Object.keys(jobs) : undefined;
}

type Mapping = Readonly<Record<string, unknown>>;

/** What has any fault proves nothing gone. */
function mapping(text: string): Mapping | undefined {
  const { value, faults } = readDocument(text);
  return faults.length === 0 && isMapping(value) ? value : undefined;
}

const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);
