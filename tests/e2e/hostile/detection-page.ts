/** An article whose page wants to know whether we are there, and what its reader knows. It has read our source code. */

/** People and companies that the page names; the reader comes to know some of them. */
export const NAMED = ['Maria Holtwick', 'Peter Aldersen', 'Susan Fairweather'];

const toParagraph = (name: string): string =>
  `<p>${name}, a former minister, told reporters on Tuesday that the harbour would be repaired next year. Nobody had asked ${name.split(' ').at(-1)} about the cost, said ${name}.</p>`;

/** Everything a script can count before and after. Set up before anything of ours could have come. */
const WATCH = `{
  const seen = { mutations: [], events: [], errors: [] };
  const namesOf = (object) => object ? Reflect.ownKeys(object).map(String) : [];
  const places = () => ({
    window: namesOf(window),
    document: namesOf(document),
    root: namesOf(document.documentElement),
    prototypes: [Node, Element, HTMLElement, Document, EventTarget, CSSStyleSheet, Range, Highlight, HighlightRegistry]
      .flatMap((type) => namesOf(type.prototype)),
    navigator: namesOf(Navigator.prototype),
    attributes: [...document.documentElement.attributes, ...(document.body ? document.body.attributes : [])].map((a) => a.name),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    resources: performance.getEntriesByType('resource').map((e) => e.name).filter((n) => /extension/.test(n)),
    elements: [...document.querySelectorAll('*')].filter((e) => e.localName.includes('-')).map((e) => e.localName),
    count: document.querySelectorAll('*').length,
    storage: [Object.keys(localStorage), Object.keys(sessionStorage)],
    runtime: typeof chrome === 'object' ? namesOf(chrome.runtime) : [],
  });
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) seen.mutations.push([type, target.nodeName, attributeName].join(' '));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  // every name our scripts, WXT or the messaging package ever gave an event
  for (const name of ['reader-takes-over', 'message', 'wxt:content-script-started', 'dramatis', 'connect'])
    for (const target of [window, document]) target.addEventListener(name, () => seen.events.push(name), true);
  for (const name of ['error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(name, (event) => seen.errors.push(name + ' ' + (event.message ?? event.reason ?? '')), true);
  let first;
  addEventListener('load', () => { first = places(); seen.mutations.length = 0; }, { once: true });
  const registry = () => [...CSS.highlights].map(([name, ranges]) => [name, ranges.priority, ranges.type,
    [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return startOffset + ' ' + range.toString();
    })]);
  Object.defineProperty(window, 'spy', { value: { seen, registry, first: () => first, now: places } });
}`;

export function toDetectionPage(headline: string, address: string): string {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline, url: address, datePublished: '2026-03-03' });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title><script>${WATCH}</script>
    <script type="application/ld+json">${data}</script></head>
    <body><article><h1>${headline}</h1>${NAMED.map(toParagraph).join('')}</article></body></html>`;
}

type Places = Record<string, unknown>;
export type Spy = {
  seen: { mutations: string[]; events: string[]; errors: string[] };
  registry(): [string, number, string, string[]][];
  first(): Places;
  now(): Places;
};
