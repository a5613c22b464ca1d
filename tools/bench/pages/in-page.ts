/** What is run inside the pages by the debugger: other extractors, and what painting costs. As source text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;
const source = (module: string): string => readFileSync(resolve(module), 'utf8');

export type Extracted = { text: string; title: string; milliseconds: number };

/** Readability on a clone, as its manual says. */
export function readabilityScript(): string {
  return `(() => {
    ${source('@mozilla/readability/Readability.js')}
    const start = performance.now();
    const article = new Readability(document.cloneNode(true)).parse();
    return { text: article?.textContent ?? '', title: article?.title ?? '', milliseconds: performance.now() - start };
  })()`;
}

/** Defuddle on a clone: it changes what it reads. */
export function defuddleScript(): string {
  return `(() => {
    const module = { exports: {} };
    const exports = module.exports;
    ${source('defuddle')}
    const Defuddle = module.exports.default ?? module.exports.Defuddle ?? module.exports;
    const start = performance.now();
    const result = new Defuddle(document.cloneNode(true), { url: location.href }).parse();
    const milliseconds = performance.now() - start;
    const parsed = new DOMParser().parseFromString(result.content ?? '', 'text/html');
    const blocks = 'p,li,h1,h2,h3,h4,h5,h6,blockquote,div,td,br';
    for (const block of parsed.body.querySelectorAll(blocks)) block.append(' ');
    return { text: parsed.body.textContent ?? '', title: result.title ?? '', milliseconds };
  })()`;
}

/** Milliseconds to paint the same names by highlights and by <mark> elements, layout included. Changes the page: last. */
export const PAINT_SCRIPT = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (nodes.length < 300 && walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (node.data.trim().length > 20 && parent && !/^(SCRIPT|STYLE|NOSCRIPT)$/.test(parent.tagName)) nodes.push(node);
  }
  if (nodes.length < 50) return null;
  const ranges = [];
  for (let i = 0; ranges.length < 300; i++) {
    const node = nodes[i % nodes.length];
    const at = node.data.search(/\\S/) + 3 * Math.floor(i / nodes.length);
    if (at + 3 > node.length) { if (i > 3000) break; continue; }
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 2);
    ranges.push(range);
  }
  const layout = () => document.body.getBoundingClientRect().height;
  const time = (work) => { layout(); const start = performance.now(); work(); layout(); return performance.now() - start; };
  const highlight = time(() => CSS.highlights.set('bench-paint', new Highlight(...ranges)));
  CSS.highlights.delete('bench-paint');
  const wrap = time(() => { for (const range of ranges) { try { range.surroundContents(document.createElement('mark')); } catch {} } });
  return { names: ranges.length, highlight, wrap };
})()`;

/** Watches the page from the first moment its document is whole; scripts of the page itself are blocked. */
export const WATCH_SCRIPT = `addEventListener('DOMContentLoaded', () => {
  const serialise = () => new XMLSerializer().serializeToString(document);
  const before = serialise();
  let changes = 0;
  new MutationObserver((records) => { changes += records.length; }).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
  globalThis.dramatisBench = { isUntouched: () => changes === 0 && serialise() === before };
}, { once: true, capture: true });`;
