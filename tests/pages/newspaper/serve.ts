import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { loadSampleArticles, type SampleArticle, toPath } from './article';
import { OUTLETS } from './outlets';
import { renderArticlePage, renderFrontPage, toOrigin } from './render';

export type Newspaper = {
  port: number;
  articles: readonly SampleArticle[];
  /** The address of an article, by its slug. */
  addressOf(slug: string): string;
  frontPageOf(outletId: string): string;
  /** Everything asked of the server so far, as `GET host/path`, oldest first. */
  requests: string[];
  /** Serves a page of a test's own at `http://HOST.localhost:PORT/PATH`. */
  addPage(host: string, path: string, html: string): string;
  close(): Promise<void>;
};

const TYPES: Record<string, string> = { '.css': 'text/css', '.svg': 'image/svg+xml' };
const PAPER = /^\/assets\/(?:(pictures)\/)?([a-z-]+\.(?:css|svg))$/;

/** Serves the sample newspaper on 127.0.0.1; port 0 takes any free one. Host names under `.localhost` lead there in every browser. */
export async function serveNewspaper(port = 0): Promise<Newspaper> {
  const articles = loadSampleArticles();
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.headers.host}${request.url}`);
    answer(request, response, articles, pages);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const actualPort = (server.address() as AddressInfo).port;
  return {
    port: actualPort,
    articles,
    requests,
    addressOf(slug) {
      const article = articles.find((a) => a.slug === slug);
      if (!article) throw new Error(`no sample article "${slug}"`);
      return toOrigin(article.outlet, actualPort) + toPath(article);
    },
    frontPageOf: (outletId) => `${toOrigin(outletId, actualPort)}/`,
    addPage(host, path, html) {
      pages.set(`${host}.localhost:${actualPort}${path}`, html);
      return toOrigin(host, actualPort) + path;
    },
    close: () => closeServer(server),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  articles: readonly SampleArticle[],
  pages: ReadonlyMap<string, string>,
): void {
  const { host = '' } = request.headers;
  const { pathname } = new URL(request.url ?? '/', `http://${host}`);
  const html = pages.get(host + pathname) ?? renderSitePage(host, pathname, articles);
  if (html) return send(response, 200, 'text/html', html);
  const asset = findAsset(pathname);
  if (asset) return send(response, 200, TYPES[extname(asset)] ?? 'text/plain', readFileSync(asset));
  send(response, 404, 'text/plain', 'Not here.');
}

function renderSitePage(host: string, pathname: string, articles: readonly SampleArticle[]): string | null {
  const [outletId, port] = [host.split('.')[0], Number(host.split(':')[1] ?? 80)];
  const outlet = OUTLETS.find((o) => o.id === outletId);
  if (!outlet) return null;
  if (pathname === '/') return renderFrontPage({ outlet, port, articles });
  const article = articles.find((a) => a.outlet === outlet.id && toPath(a) === pathname);
  return article ? renderArticlePage({ outlet, port, articles }, article) : null;
}

function findAsset(pathname: string): string | null {
  const [, folder, file] = PAPER.exec(pathname) ?? [];
  if (!file) return null;
  const inFolder = folder ?? (file.endsWith('.css') ? 'styles' : 'pictures');
  const path = join(import.meta.dirname, inFolder, file);
  return existsSync(path) ? path : null;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
}

function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
