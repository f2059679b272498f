import { request } from 'node:http';

/** What a guard's heartbeats would cost without anything around them: a GET a second of each port, over a connection of its own. */
function ask(port: number): void {
  request({ host: '127.0.0.1', port, path: '/', agent: false }, (response) => response.resume()).on('error', () => undefined).end();
}

const ports = process.argv.slice(2).map(Number);
for (const [n, port] of ports.entries()) setTimeout(() => setInterval(ask, 1_000, port), (n * 1_000) / ports.length);
