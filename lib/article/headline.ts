/** The headline, by agreement: publishers write several, and what most sources say is what readers know it by. */
import { decodeEntities } from './entities';
import { foldText } from './fold-text';

export type HeadlineSources = {
  jsonLd: string | null;
  openGraph: string | null;
  twitter: string | null;
  /** The first-level headings of the page. */
  visible: readonly string[];
  documentTitle: string | null;
};

/** Twitter's is mostly a copy of Open Graph's, and the document's title is often written for search engines. */
const TRUST = { jsonLd: 1, openGraph: 1, visible: 1, documentTitle: 0.7, twitter: 0.4 } as const;

/** Empty when no source says anything. `siteNames`: what the site calls itself. */
export function chooseHeadline(sources: HeadlineSources, siteNames: readonly (string | null)[]): string {
  const sites = siteNames.map((name) => foldText(name ?? '').replace(/^the/, '')).filter((name) => name !== '');
  const clean = (text: string | null) =>
    withoutSite(
      decodeEntities(text ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      sites,
    );
  const votes = new Map<string, { text: string; trust: number }>();
  const vote = (text: string | null, trust: number) => {
    const cleaned = clean(text);
    const key = foldText(cleaned);
    if (key.length < 4 || sites.includes(key)) return;
    const known = votes.get(key);
    if (known) known.trust += trust;
    else votes.set(key, { text: cleaned, trust });
  };
  vote(sources.jsonLd, TRUST.jsonLd);
  vote(sources.openGraph, TRUST.openGraph);
  const distinct = new Set(sources.visible.map(foldText).filter((key) => key !== ''));
  // several first-level headings: only one that another source also knows counts
  for (const key of distinct) {
    const heading = sources.visible.find((h) => foldText(h) === key) ?? '';
    if (distinct.size === 1 || votes.has(foldText(clean(heading)))) vote(heading, TRUST.visible);
  }
  vote(sources.documentTitle, TRUST.documentTitle);
  vote(sources.twitter, TRUST.twitter);
  let best = { text: '', trust: 0 };
  for (const candidate of votes.values()) if (candidate.trust > best.trust) best = candidate;
  return best.text;
}

/** "Headline | The Paper", "Headline - Politics - The Paper" → "Headline": parts from the site's name on are cut. */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(/(\s+[|–—·»-]+\s+|--|_(?=[^_]+$))/);
  for (let i = parts.length - 1; i > 0; i -= 2) {
    const part = foldText(parts[i] ?? '').replace(/^the/, '');
    const isSite =
      part !== '' &&
      sites.some((site) => site.includes(part) || (part.includes(site) && part.length < site.length * 2.5));
    if (isSite)
      return withoutSection(
        parts
          .slice(0, i - 1)
          .join('')
          .trim(),
      );
  }
  return title;
}

/** Before the site's name a section may stand: one short word after a bar or a double dash. */
function withoutSection(title: string): string {
  return title.replace(/(?:\s+\|\s+|--)[^|\s]{2,20}$/, '').trim() || title;
}
