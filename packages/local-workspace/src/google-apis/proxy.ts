// The proxy that tools reach Google through: it ends TLS for Google's hosts and lets nothing out (facts 13.4).
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { newAuthority } from './certificates.ts';

const ADDRESS = '127.0.0.1';

export interface Proxy {
  readonly url: string;
  /** The certificate of the authority, in PEM. */
  readonly certificate: string;
  close(): Promise<void>;
}

/**
 * Opens a proxy on 127.0.0.1.
 * @param serves whether a host is answered here; every other is refused with 403
 * @param answer answers a request, whose address is the one at Google; undefined: the connection breaks
 */
export async function openProxy(
  serves: (host: string) => boolean,
  answer: (request: Request) => Promise<Response | undefined>,
): Promise<Proxy> {
  const authority = newAuthority();
  const inner = createAdaptorServer({
    fetch: async (request: Request, { incoming }: HttpBindings | Http2Bindings) => {
      const response = await answer(request);
      if (!response) incoming.socket.destroy();
      return response ?? new Response(null);
    },
  });
  const outer = createServer((_, response) => {
    response.writeHead(405, { 'Content-Type': 'text/plain' }).end('This proxy only answers CONNECT\n');
  });
  const open = new Set<Socket>();
  outer.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  outer.on('connect', (request, socket: Socket) => {
    // A tool that is stopped half-way closes its end.
    socket.on('error', () => socket.destroy());
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !serves(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const secure = new TLSSocket(socket, { isServer: true, secureContext: authority.contextFor(host) });
    secure.on('error', () => secure.destroy());
    inner.emit('connection', secure);
  });
  await new Promise<void>((resolve) => outer.listen(0, ADDRESS, resolve));
  outer.unref();
  return {
    url: `http://${ADDRESS}:${(outer.address() as AddressInfo).port}`,
    certificate: authority.certificate,
    close: () =>
      new Promise((resolve) => {
        outer.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
