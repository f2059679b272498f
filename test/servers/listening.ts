import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Certificate } from './certificates.ts';

/** A server of a test, on loopback. */
export interface Listening {
  readonly port: number;
  /** `http://127.0.0.1:3001`, or with https and localhost where a certificate is served. */
  readonly url: string;
  /** Connections accepted so far. */
  readonly accepted: () => number;
  /** Resolves when every connection so far has been closed by either side. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Servers of one test file; `closeAll` belongs into `afterEach`. */
export interface Servers {
  /** A server whose behaviour is called with each connection. */
  raw(behaviour: (socket: Socket) => void, options?: { readonly host?: string; readonly port?: number }): Promise<Listening>;
  http(listener: RequestListener, options?: { readonly host?: string; readonly port?: number }): Promise<Listening>;
  tls(certificate: Certificate, behaviour: (socket: Socket) => void): Promise<Listening>;
  /** A port of 127.0.0.1 and ::1 on which nobody listens. */
  closedPort(): Promise<number>;
  closeAll(): Promise<void>;
}

/** Makes an empty set of servers. */
export function createServers(): Servers {
  const all: Listening[] = [];
  const listen = async (server: Server, scheme: string, { host = '127.0.0.1', port = 0 } = {}): Promise<Listening> => {
    const open = new Set<Socket>();
    let accepted = 0;
    server.on('connection', (socket: Socket) => {
      accepted += 1;
      open.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => open.delete(socket));
    });
    server.listen({ host, port, ipv6Only: true });
    await once(server, 'listening');
    const bound = (server.address() as AddressInfo).port;
    const name = scheme === 'https' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
    const listening: Listening = {
      port: bound,
      url: `${scheme}://${name}:${bound}`,
      accepted: () => accepted,
      quiet: async () => {
        await Promise.all([...open].map((socket) => once(socket, 'close')));
      },
      close: async () => {
        for (const socket of open) socket.destroy();
        if (!server.listening) return;
        server.close();
        await once(server, 'close');
      },
    };
    all.push(listening);
    return listening;
  };
  return {
    raw: (behaviour, options) => listen(createServer({ noDelay: true }, behaviour), 'http', options),
    http: (listener, options) => listen(createHttpServer(listener), 'http', options),
    tls: (certificate, behaviour) => listen(createTlsServer({ ...certificate }, behaviour).on('tlsClientError', () => undefined), 'https'),
    async closedPort() {
      const server = await listen(createServer(), 'http');
      await server.close();
      return server.port;
    },
    async closeAll() {
      await Promise.all(all.splice(0).map((server) => server.close()));
    },
  };
}

/** The whole body of a request, as text. */
export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
