import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small mock in a process of its own: answers everything with one order, and tells its port on the first line. */
const body = JSON.stringify({ orders: [{ id: 1, state: 'open', customer: 'ada', total: 12.5 }] });

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 1024 }, () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
