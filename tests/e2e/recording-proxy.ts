import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RecordingProxy = {
  /** `host:port` for the browser's proxy setting. */
  address: string;
  /** Everything that left the browser, as `METHOD host/path` or `CONNECT host:port`. */
  requests: string[];
  close(): Promise<void>;
};

/**
 * A proxy that writes down every request of a whole browser: its pages, its extensions, itself. Requests to `.localhost` go on to
 * 127.0.0.1; all others end here.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '');
    requests.push(`${request.method} ${url.host}${url.pathname}${url.search}`);
    if (!url.hostname.endsWith('.localhost')) {
      response.writeHead(403).end();
      return;
    }
    const { method, headers } = request;
    const onwards = ask(
      { host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onwards.once('error', () => response.writeHead(502).end());
    request.pipe(onwards);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
