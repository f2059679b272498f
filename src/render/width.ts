const columnsUnknown = 80;

/** The columns of a stream, to which its lines are wrapped: its terminal's, else those that the environment names, else 80 on a terminal that does not know its own; what is piped is not wrapped. */
export function widthOf({ columns }: { readonly columns?: number | undefined }, { COLUMNS }: Readonly<Record<string, string | undefined>>): number {
  if (columns !== undefined && columns > 0) return columns;
  if (/^[1-9]\d{0,4}$/.test(COLUMNS ?? '')) return Number(COLUMNS);
  return columns === undefined ? Infinity : columnsUnknown;
}
