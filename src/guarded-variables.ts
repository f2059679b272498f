import { variablePrefix } from './config/service.ts';

/** Where a guarded service is. */
export interface Address {
  readonly id: string;
  readonly url: string | undefined;
  readonly port: number | undefined;
}

/** The variables by which tests find guarded services: `ORDERS_URL`, without a slash at its end, and `ORDERS_PORT`. */
export function exported(addresses: readonly Address[]): Readonly<Record<string, string>> {
  const variables = addresses.flatMap(({ id, url, port }): readonly (readonly [string, string])[] => [
    ...(url === undefined ? [] : [[`${variablePrefix(id)}_URL`, url.replace(/\/$/u, '')] as const]),
    ...(port === undefined ? [] : [[`${variablePrefix(id)}_PORT`, String(port)] as const]),
  ]);
  return Object.fromEntries(variables);
}
