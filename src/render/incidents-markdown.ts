import { visible } from './foreign.ts';
import { incidentsTable, listSentences, servicesTable, type IncidentList, type Table } from './incidents-table.ts';
import { tableCell } from './markdown.ts';
import type { Clean } from '../ports.ts';

const rowsMax = 200;

/** The incidents and their figures as Markdown; at most 200 rows a table, for an issue or a comment takes no more. */
export function incidentsMarkdown(list: IncidentList, clean: Clean): string {
  const { statistics, home } = list;
  const { incidents } = statistics;
  const told = listSentences(list).join(' ');
  if (incidents.length === 0) return `${told}\n`;
  const addresses = incidents.map(({ record }) => address(record.stored.url, clean));
  const table = incidentsTable(statistics, clean);
  const linked = table.rows.map(([number = '', ...rest], n) => [home === 'github' && addresses[n] !== undefined ? `[${number}](${addresses[n]})` : number.replace('#', ''), ...rest]);
  return `### Incidents\n\n${told}\n\n${markdownTable(servicesTable(statistics, clean))}\n\n${markdownTable({ ...table, rows: linked })}\n`;
}

/** An address of an issue, and of nothing else. */
function address(url: string, clean: Clean): string | undefined {
  const shown = clean(url, 2_000);
  return shown === visible(url) && /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/issues\/\d+$/u.test(shown) ? shown : undefined;
}

function markdownTable({ columns, rows }: Table): string {
  const left = rows.length - rowsMax;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ head }) => head)),
    line(columns.map(({ holds }) => (holds === 'measure' ? '---:' : '---'))),
    ...rows.slice(0, rowsMax).map((cells) => line(cells.map((cell, n) => (columns[n]?.holds === 'foreign' && cell !== '' ? tableCell(cell) : cell)))),
    ...(left > 0 ? ['', `${left} more rows are left out.`] : []),
  ].join('\n');
}
