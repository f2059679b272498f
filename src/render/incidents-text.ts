import { cut, logLine } from './foreign.ts';
import { incidentsTable, listSentences, servicesTable, type IncidentList, type Table } from './incidents-table.ts';
import { wrapped, type TerminalOptions } from './terminal-lines.ts';

const incidentsMax = 50;
const servicesMax = 100;
const textCharsMin = 10;
const gap = '  ';

/** The incidents and their figures as text that fits the terminal: tables where there is room for them, else a few lines each. */
export function incidentsText(list: IncidentList, options: TerminalOptions): string {
  const { statistics } = list;
  const services = servicesTable(statistics, options.clean);
  const incidents = incidentsTable(statistics, options.clean);
  const sentences = listSentences(list).flatMap((sentence) => wrapped('', sentence, options));
  if (incidents.rows.length === 0) return [...sentences, ''].join('\n');
  const isCut = services.rows.length > servicesMax;
  const shown = isCut ? [...services.rows.slice(0, servicesMax - 1), ...services.rows.slice(-1)] : services.rows;
  return [
    ...tableLines({ ...services, rows: shown }, options),
    ...left(services.rows.length - shown.length, 'services'),
    '',
    ...tableLines({ ...incidents, rows: incidents.rows.slice(0, incidentsMax) }, options),
    ...left(incidents.rows.length - incidentsMax, 'incidents'),
    '',
    ...sentences,
    '',
  ].join('\n');
}

const left = (count: number, what: string): readonly string[] => (count > 0 ? [`and ${count} more ${what}; --json and --csv give all`] : []);

function tableLines({ columns, rows }: Table, options: TerminalOptions): readonly string[] {
  const lines = [columns.map(({ head }) => head), ...rows.map((cells) => cells.map(logLine))];
  const widths = fittingWidths({ columns, rows: lines }, options.width);
  if (widths === undefined) return rows.flatMap((cells) => card({ columns, rows: [cells.map(logLine)] }, options));
  return lines.map((cells) => cells.map((cell, n) => padded(cut(cell, widths[n] ?? 0), widths[n] ?? 0, columns[n]?.holds !== 'measure')).join(gap).trimEnd());
}

/** The widths of the columns, those of texts made smaller as far as it takes; undefined where even that is too wide. */
function fittingWidths({ columns, rows }: Table, room: number): readonly number[] | undefined {
  const widths = columns.map((_, n) => Math.max(...rows.map((cells) => length(cells[n] ?? ''))));
  const whole = (): number => widths.reduce((sum, each) => sum + each, (columns.length - 1) * gap.length);
  while (whole() > room) {
    const texts = columns.flatMap(({ holds }, n) => (holds === 'foreign' ? [n] : []));
    const widest = texts.toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
    if (widest === undefined || (widths[widest] ?? 0) <= textCharsMin) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** A row as a line of what it is about, and the rest of it below, each with its name. */
function card({ columns, rows: [cells = []] }: Table, options: TerminalOptions): readonly string[] {
  const [first = '', ...rest] = cells;
  const named = rest.flatMap((cell, n) => (cell === '' ? [] : [`${columns[n + 1]?.head ?? ''} ${cell}`]));
  return [...wrapped('', first, options), ...wrapped('    ', named.join(', '), options)];
}

const padded = (text: string, width: number, isLeft: boolean): string => (isLeft ? text + ' '.repeat(Math.max(0, width - length(text))) : ' '.repeat(Math.max(0, width - length(text))) + text);
const length = (text: string): number => Array.from(text).length;
