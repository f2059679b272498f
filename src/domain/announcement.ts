/** What an announcement of maintenance says, as it was written; no services means all of them, and an empty time zone that none was named. */
export interface AnnouncementText {
  readonly services: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly timezone: string;
  readonly reason: string;
}

/** What maintenance is for where nobody says so. */
export const plannedMaintenance = 'planned maintenance';

/** Far more than a form of five short fields ever is. */
const bodyCharsMax = 20_000;
const instantCharsMax = 60;
const reasonCharsMax = 200;
const servicesMax = 100;
const id = /^[a-z0-9][a-z0-9-]{0,39}$/u;

/**
 * Reads the body of an issue that was made with the form for maintenance: a heading `### Start` and the answer under it, in any order.
 * What cannot be read gives one clause that says what to write; it quotes nothing of the body.
 */
export function readAnnouncement(body: string): AnnouncementText | { readonly problem: string } {
  const answers = answersOf(body);
  const start = answers.get('start') ?? '';
  const end = answers.get('end') ?? '';
  const missing = start === '' ? 'Start' : end === '' ? 'End' : undefined;
  // A form in other words must not come to mean all services.
  if (!answers.has('services')) return { problem: 'it has no heading Services; edit it and write the heading, with ids of services under it, or nothing for all' };
  if (missing !== undefined) return { problem: `it says nothing under the heading ${missing}; edit it and write a date and time there, such as 2026-11-28 22:00` };
  const services = servicesOf(answers.get('services') ?? '');
  if (services === undefined) return { problem: 'what stands under the heading Services is not a list of ids; edit it and write ids of services with commas between them, such as orders, users, or nothing for all' };
  if (services.length > servicesMax) return { problem: `it names more than ${servicesMax} services; edit it and name fewer, or none for all` };
  const reason = (answers.get('reason') ?? '').slice(0, reasonCharsMax);
  const short = (text: string): string => text.slice(0, instantCharsMax);
  return { services, start: short(start), end: short(end), timezone: short(answers.get('time zone') ?? ''), reason: reason === '' ? plannedMaintenance : reason };
}

/** The answers of a form by their headings in lower case, each on one line; of a heading that stands twice the first counts. */
function answersOf(body: string): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  const [, ...sections] = `\n${body.slice(0, bodyCharsMax)}`.replaceAll(/\r\n?/g, '\n').split('\n### ');
  for (const section of sections) {
    const [heading = '', ...lines] = section.split('\n');
    const name = heading.trim().toLowerCase();
    const text = lines.map((line) => line.trim()).filter((line) => line !== '').join(' ');
    if (!answers.has(name)) answers.set(name, text === '_No response_' ? '' : text);
  }
  return answers;
}

/** The ids in an answer; undefined when something in it is no id, for it must not come to mean all. */
function servicesOf(answer: string): readonly string[] | undefined {
  const words = answer.toLowerCase().replaceAll('`', '').split(/[\s,;]+/u).filter((word) => word !== '' && word !== '-');
  const isAll = words.length === 1 && (words[0] === 'all' || words[0] === '*');
  if (isAll) return [];
  return words.every((word) => id.test(word)) ? [...new Set(words)] : undefined;
}
