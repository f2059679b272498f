import type { Call } from '../../domain/calls.ts';

/** One exchange that a Mockoon told of. */
export interface Transaction {
  /** Told again under the same uuid to each new listener. */
  readonly uuid: string;
  /** When it ended, in epoch milliseconds of this machine. */
  readonly at: number;
  readonly call: Call;
}

/** What Mockoon's event stream tells in one line; undefined for any other line. `product` is what our own user-agents name: `mock-medic`. */
export function readTransaction(line: string, product: string): Transaction | undefined {
  if (!line.startsWith('data:')) return undefined;
  const event = parsed(line.slice('data:'.length));
  const transaction = memberOf(event, 'transaction');
  const request = memberOf(transaction, 'request');
  const path = request['urlPath'];
  const uuid = transaction['uuid'];
  if (event['event'] !== 'transaction-complete' || typeof path !== 'string' || typeof uuid !== 'string') return undefined;
  return {
    uuid,
    at: Number(transaction['timestampMs']),
    call: {
      method: String(request['method']).toUpperCase(),
      path,
      status: Number(memberOf(transaction, 'response')['statusCode']),
      routed: typeof transaction['routeUUID'] === 'string',
      proxied: transaction['proxied'] === true,
      own: userAgentOf(request['headers']).split('/', 1)[0] === product,
    },
  };
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null;

function memberOf(owner: Members, key: string): Members {
  const value = owner[key];
  return isMembers(value) ? value : {};
}

function parsed(text: string): Members {
  try {
    const value: unknown = JSON.parse(text);
    return isMembers(value) ? value : {};
  } catch {
    return {};
  }
}

function userAgentOf(headers: unknown): string {
  const all: readonly unknown[] = Array.isArray(headers) ? headers : [];
  const value = all.filter(isMembers).find(({ key }) => key === 'user-agent')?.['value'];
  return typeof value === 'string' ? value : '';
}
