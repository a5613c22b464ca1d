/** The schema.org nodes a page declares in JSON-LD, flattened. What the page says is data, never trusted for its shape. */

export type JsonLdNode = { readonly [key: string]: unknown };

/** How much of a script that is too long to parse is looked at for its type. */
const SNIFFED = 20_000;

const ARTICLE_TYPES =
  ' Article BlogPosting LiveBlogPosting Report Reportage OpinionPiece AdvertiserContentArticle ScholarlyArticle ' +
  'MedicalScholarlyArticle SatiricalArticle ';

export type JsonLd = {
  nodes: readonly JsonLdNode[];
  /** False when a script was too long to be parsed. */
  isWhole: boolean;
};

/**
 * Top-level nodes, those of an `@graph`, and what a page names its main entity; not the items of lists. Of a script longer
 * than `maxLength` only the first type it names is read.
 */
export function readJsonLd(document: Document, maxLength: number): JsonLd {
  const nodes: JsonLdNode[] = [];
  let isWhole = true;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= maxLength) collect(parseLeniently(text), nodes, 0);
    else {
      nodes.push({ '@type': /"@type"\s*:\s*"(\w+)"/.exec(text.slice(0, SNIFFED))?.[1] });
      isWhole = false;
    }
  }
  return { nodes, isWhole };
}

/** Publishers leave raw line breaks in strings, comment marks round the script and commas before a closing bracket. */
function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const mended = text
      .replace(/^\s*(?:<!--|\/\/?\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/?\s*\]\]>|\]\]>)\s*$/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are what JSON forbids inside strings
      .replace(/[\u0000-\u001F]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '');
    try {
      return JSON.parse(mended);
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, into: JsonLdNode[], depth: number): void {
  if (depth > 4 || into.length > 500) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
  } else if (isNode(value)) {
    into.push(value);
    collect(value['@graph'], into, depth + 1);
    if (typeof value.mainEntity === 'object') collect(value.mainEntity, into, depth + 1);
    if (typeof value.mainEntityOfPage === 'object') collect(value.mainEntityOfPage, into, depth + 1);
  }
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typesOf(node: JsonLdNode): string[] {
  return asList(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(type.lastIndexOf('/') + 1));
}

export function isArticleNode(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => type.endsWith('NewsArticle') || ARTICLE_TYPES.includes(` ${type} `));
}

export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A string of the node, also when it is wrapped as `{"@value": …}`; null when there is none. */
export function stringOf(value: unknown): string | null {
  const first = asList(value)[0];
  if (typeof first === 'string') return first.trim() || null;
  if (typeof first === 'number') return String(first);
  return isNode(first) && typeof first['@value'] === 'string' ? first['@value'].trim() || null : null;
}

/** The addresses by which a node names the page it is about. */
export function addressesOf(node: JsonLdNode): string[] {
  const pages = asList(node.mainEntityOfPage).flatMap((page) => (isNode(page) ? [page['@id'], page.url] : [page]));
  return [node.url, node['@id'], ...pages].filter(
    (address) => typeof address === 'string' && /^https?:/.test(address),
  ) as string[];
}
