import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What a server does with a connection. */
export type Behaviour = (socket: Socket) => void;

/** Does something once the head of a request has come in. */
export function onRequest(act: (socket: Socket, head: string) => void): Behaviour {
  return (socket) => {
    let head = '';
    const listen = (chunk: Buffer): void => {
      head += chunk.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      socket.off('data', listen);
      act(socket, head);
    };
    socket.on('data', listen);
  };
}

/** Sends these bytes as the answer, whatever they are, and closes. */
export function answering(...parts: readonly (string | Buffer)[]): Behaviour {
  return onRequest((socket) => socket.end(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))));
}

/** Sends these bytes and then nothing more, with the connection left open. */
export function stallingAfter(text: string): Behaviour {
  return onRequest((socket) => {
    if (text !== '') socket.write(Buffer.from(text, 'latin1'));
  });
}

/** Accepts, reads the request, and resets the connection; first sends these bytes, if any. */
export function resetting(text = ''): Behaviour {
  return onRequest((socket) => {
    if (text === '') return socket.resetAndDestroy();
    socket.write(text, () => setImmediate(() => socket.resetAndDestroy()));
    return socket;
  });
}

/** Sends its headers, then a byte every few milliseconds without end. */
export function dripping(): Behaviour {
  return onRequest((socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n');
    const timer = setInterval(() => socket.write('.'), 5);
    socket.once('close', () => clearInterval(timer));
  });
}

/** Sends a body that never ends, as fast as it is read; `told` learns how many bytes were sent when the other side closes. */
export function endless(told: (bytes: number) => void = () => undefined): Behaviour {
  return onRequest((socket) => {
    const chunk = Buffer.alloc(65_536, 'x');
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n');
    const pump = (): void => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on('drain', pump);
    socket.once('close', () => told(socket.bytesWritten));
    pump();
  });
}

/** A whole answer with these headers and this body, its length told rightly. */
export function plainAnswer(headers: string, body: Buffer | string, status = '200 OK'): Behaviour {
  const bytes = Buffer.from(body);
  return answering(`HTTP/1.1 ${status}\r\ncontent-length: ${bytes.length}\r\nconnection: close\r\n${headers}\r\n`, bytes);
}

/** A process that listens on 127.0.0.1 and accepts nothing: its queue is full, so connecting hangs. Linux only. */
export async function deafListener(): Promise<{ readonly port: number; readonly end: () => Promise<void> }> {
  const program = `const s = require('net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    require('fs').writeSync(1, String(s.address().port)); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); });`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [text] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(text.toString());
  // Linux holds one connection more than the backlog says, and lets further ones wait for ever.
  const fillers = Array.from({ length: 8 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  let connected = 0;
  await new Promise<void>((resolve) => {
    for (const filler of fillers) {
      filler.once('connect', () => {
        connected += 1;
        if (connected === 2) resolve();
      });
    }
  });
  return {
    port,
    end: async () => {
      for (const filler of fillers) filler.destroy();
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
