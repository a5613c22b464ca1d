/** The path of an address, by its characters: the engine's URL object costs more than all else the gate does in most pages. */

/** "https://a.example/b?c#d" → "/b", encoded as the browser encodes it. For absolute addresses of the web; "/" for others. */
export function findPath(address: string): string {
  const host = address.indexOf('//') + 2;
  const start = host < 2 ? -1 : address.indexOf('/', host);
  if (start < 0) return '/';
  const path = address.slice(start, endOfPath(address, start));
  return isPlain(path) ? path : encodeURI(path).replaceAll('%25', '%');
}

function endOfPath(address: string, start: number): number {
  const query = address.indexOf('?', start);
  const fragment = address.indexOf('#', start);
  return Math.min(query < 0 ? address.length : query, fragment < 0 ? address.length : fragment);
}

function isPlain(path: string): boolean {
  for (let i = 0; i < path.length; i++) if (path.charCodeAt(i) > 126 || path.charCodeAt(i) <= 32) return false;
  return true;
}

/** "/", "/en/", "/index.html": never one article. */
export function isFrontPath(path: string): boolean {
  if (path === '/') return true;
  // compiling the expression costs a page more than all its other questions: most paths are longer
  return path.length < FRONT_LENGTH && FRONT.test(path);
}

const FRONT_LENGTH = 20;
const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home\/?|default\.\w+)?$/i;
