import type { OrganizationRef } from './candidate';
import { DEMONYMS } from './lists/demonyms';
import type { ArticleView } from './text/article-view';
import { type SentenceView, tokenAt } from './text/sentence-view';
import type { Token } from './text/tokens';

/** An organization, or for an office of state a country, that a claim may borrow, and from where. */
export type Nearby = { ref: OrganizationRef; hold: string; basis: 'sentence' | 'article' };

const REACH = 6;
const LEAD = 4;

/** Best guess first. */
export function findNearbyOrganizations(
  article: ArticleView,
  view: SentenceView,
  trigger: number,
  political: boolean,
): Nearby[] {
  const out: Nearby[] = [];
  const add = (ref: OrganizationRef | null, hold: string, basis: Nearby['basis']): void => {
    if (ref) out.push({ ref, hold, basis });
  };
  add(inSentence(view, trigger, organizationOf), 'sentence', 'sentence');
  add(lastBefore(article, view, organizationOf), 'recent', 'article');
  add(mainOrganization(article), `main-${shareOfMain(article)}`, 'article');
  add(leadOrganization(article), 'lead', 'article');
  if (!political) return out;
  add(inSentence(view, trigger, countryOf), 'place-sentence', 'sentence');
  add(lastBefore(article, view, countryOf), 'place-recent', 'article');
  add(mainPlace(article), 'place-main', 'article');
  return out;
}

type Reader = (token: Token) => OrganizationRef | null;

const organizationOf: Reader = (token) =>
  token.kind === 'organization' ? { index: token.who, name: token.text } : null;

const countryOf: Reader = (token) => {
  if (token.kind === 'place') return { index: null, name: token.text };
  const country = token.kind === 'word' ? DEMONYMS.get(token.lower) : undefined;
  return country ? { index: null, name: country } : null;
};

/** The one of the sentence nearest before the words that say it, else the nearest after them. */
function inSentence(view: SentenceView, trigger: number, read: Reader): OrganizationRef | null {
  for (let i = trigger - 1; i >= 0; i--) {
    const ref = read(tokenAt(view, i));
    if (ref) return ref;
  }
  for (let i = trigger + 1; i < view.tokens.length; i++) {
    const ref = read(tokenAt(view, i));
    if (ref) return ref;
  }
  return null;
}

/** The first one of the nearest earlier sentence that names one. */
function lastBefore(article: ArticleView, view: SentenceView, read: Reader): OrganizationRef | null {
  for (let s = view.index - 1; s >= 0 && s >= view.index - REACH; s--) {
    for (const token of article.sentences[s]?.tokens ?? []) {
      const ref = read(token);
      if (ref) return ref;
    }
  }
  return null;
}

/** The organization named first, in the headline or the first sentences. */
function leadOrganization(article: ArticleView): OrganizationRef | null {
  for (const view of article.sentences.slice(0, LEAD)) {
    for (const token of view.tokens) {
      const ref = organizationOf(token);
      if (ref) return ref;
    }
  }
  return null;
}

/** How much of the article's talk of organizations is about the one it speaks of most. */
function shareOfMain(article: ArticleView): 'most' | 'much' | 'some' {
  let all = 0;
  let most = 0;
  article.appearances.forEach((appearance, i) => {
    if (appearance.kind !== 'organization') return;
    all += article.counts[i] ?? 0;
    most = Math.max(most, article.counts[i] ?? 0);
  });
  return most >= all * 0.5 ? 'most' : most >= all * 0.3 ? 'much' : 'some';
}

/** The organization the article speaks of most; the first of equals. */
function mainOrganization(article: ArticleView): OrganizationRef | null {
  let best = -1;
  article.appearances.forEach((appearance, i) => {
    if (appearance.kind === 'organization' && (best < 0 || (article.counts[i] ?? 0) > (article.counts[best] ?? 0)))
      best = i;
  });
  const appearance = article.appearances[best];
  return appearance ? { index: best, name: appearance.name } : null;
}

const mainPlaces = new WeakMap<ArticleView, OrganizationRef | null>();

/** The place the article names most, adjectives counted. */
function mainPlace(article: ArticleView): OrganizationRef | null {
  const known = mainPlaces.get(article);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const view of article.sentences) {
    for (const token of view.tokens) {
      const ref = countryOf(token);
      if (ref) counts.set(ref.name, (counts.get(ref.name) ?? 0) + 1);
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  const place = best ? { index: null, name: best[0] } : null;
  mainPlaces.set(article, place);
  return place;
}
