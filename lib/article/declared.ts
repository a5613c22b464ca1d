/** What the page declares of itself, read once for all who ask. */
import { addressesOf, isArticleNode, type JsonLd, type JsonLdNode, readJsonLd, stringOf } from './json-ld';
import { type MetaTags, readMetaTags } from './meta-tags';

export type Declared = {
  nodes: readonly JsonLdNode[];
  /** The article's own node; null when none is declared. */
  node: JsonLdNode | null;
  meta: MetaTags;
};

export const NOTHING_DECLARED: Declared = { nodes: [], node: null, meta: { get: () => null, all: () => [] } };

/** Live blogs declare every entry; longer scripts are data dumps. In characters. */
const ALL_OF_IT = 3_000_000;

/** `known`: what was parsed already, a moment ago. */
export function readDeclared(document: Document, pageUrl: string, known: JsonLd | null): Declared {
  const { nodes } = known?.isWhole ? known : readJsonLd(document, ALL_OF_IT);
  return { nodes, node: findArticleNode(nodes, pageUrl), meta: readMetaTags(document) };
}

/** What helps to find the text; empty where the page says nothing. */
export function toTextHints(
  { node, meta }: Declared,
  title: string,
): { title: string; description: string; body: string } {
  const description = meta.get('og:description') ?? meta.get('description') ?? stringOf(node?.description) ?? '';
  return { title, description, body: stringOf(node?.articleBody) ?? '' };
}

/** The node that speaks of this page, when several articles are declared; else the only kind of article there is. */
function findArticleNode(nodes: readonly JsonLdNode[], pageUrl: string): JsonLdNode | null {
  const articles = nodes.filter(isArticleNode);
  const page = new URL(pageUrl);
  const same = (address: string) =>
    URL.canParse(address) && new URL(address).pathname.replace(/\/$/, '') === page.pathname.replace(/\/$/, '');
  const ours = articles.find((node) => addressesOf(node).some(same));
  return ours ?? articles.find((node) => node.headline !== undefined) ?? articles[0] ?? null;
}
