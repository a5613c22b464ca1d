/** The meta tags of a page by name, property or itemprop, in lower case. */
export type MetaTags = {
  /** The first that is not empty; null when there is none. */
  get(name: string): string | null;
  all(name: string): string[];
};

export function readMetaTags(document: Document): MetaTags {
  const values = new Map<string, string[]>();
  for (const tag of findMetaElements(document)) {
    const content = tag.getAttribute('content')?.trim();
    const name =
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv');
    if (!content || !name) continue;
    const key = name.trim().toLowerCase();
    const known = values.get(key);
    if (known) known.push(content);
    else values.set(key, [content]);
  }
  const all = (name: string) => values.get(name) ?? [];
  return { all, get: (name) => all(name)[0] ?? null };
}

/** Those of the head; a page whose head was cut short by a stray tag has them in its body. */
function findMetaElements(document: Document): ArrayLike<Element> & Iterable<Element> {
  // a document without a root has no head, and not every DOM can be asked for it
  const inHead = document.documentElement ? document.head?.getElementsByTagName('meta') : null;
  return inHead && inHead.length >= FEW ? inHead : document.getElementsByTagName('meta');
}

const FEW = 5;
