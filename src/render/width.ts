/** The columns of a stream: its terminal's, else those that the environment names; what is piped is not wrapped. */
export function widthOf({ columns }: { readonly columns?: number | undefined }, { COLUMNS }: Readonly<Record<string, string | undefined>>): number {
  return columns ?? (/^[1-9]\d{0,4}$/.test(COLUMNS ?? '') ? Number(COLUMNS) : Infinity);
}
