import type { Appearance } from '@/lib/model/appearance';
import type { Block } from '@/lib/model/article';
import type { ExtractedClaim } from '@/lib/model/claim';
import type { Mention } from '@/lib/model/mention';
import type { Span } from '@/lib/model/span';
import type { Candidate } from './candidate';
import { chooseClaims } from './choose-claims';
import type { Proposal } from './claim-proposal';
import { findArticleDates } from './dates/article-dates';
import { documentDateOf } from './dates/document-date';
import { findLifeEvents } from './life/find-life-events';
import { findLooseClaims } from './loose/find-loose-claims';
import { findDoings } from './moves/find-doings';
import { findFollowers } from './moves/find-followers';
import { findMoves } from './moves/find-moves';
import { findNominalMoves } from './moves/find-nominal-moves';
import claimRanker from './rank/claim-ranker.generated.json';
import { fromPackedRanker, type PackedRanker, type RankerWeights } from './rank/ranker';
import { findAffiliations } from './roles/find-affiliations';
import { findPositions } from './roles/find-positions';
import { findRolePhrases } from './roles/role-phrase';
import { settleOrganizations } from './settle-organizations';
import { settleStatuses } from './settle-statuses';
import { settleSubjects } from './settle-subjects';
import { viewArticle } from './text/article-view';

export type ArticleFacts = {
  text: string;
  blocks?: readonly Block[];
  /** Context only. */
  title?: string | null;
  /** ISO 8601; null when unknown: then relative dates stay unresolved unless the text has a dateline. */
  publishedAt?: string | null;
  sentences: readonly Span[];
  /** All kinds, in text order, without overlap. */
  mentions: readonly Mention[];
  appearances: readonly Appearance[];
};

/** What the article states about its people: claims in text order, each with its sentence. */
export function extractClaims(article: ArticleFacts, ranker: RankerWeights = ownRanker()): ExtractedClaim[] {
  const documentDate = documentDateOf(article.text, article.publishedAt ?? null);
  const dates = findArticleDates(article.text, article.sentences, documentDate, article.mentions);
  return settleStatuses(chooseClaims(article.text, proposeClaims(article), ranker, dates), documentDate);
}

let own: RankerWeights | null = null;

/** Unpacked when it is first needed: most pages that load this code extract nothing. */
function ownRanker(): RankerWeights {
  own ??= fromPackedRanker(claimRanker as PackedRanker);
  return own;
}

/** Everything the patterns find, before anything is judged: what the ranker is trained on. */
export function proposeClaims(facts: ArticleFacts): Proposal[] {
  const article = viewArticle(facts);
  const candidates: Candidate[] = [];
  for (const view of article.sentences) {
    const phrases = findRolePhrases(view); // "the technical lead of Acme", "Acme founder"
    candidates.push(
      ...findPositions(view, phrases), // "X, the technical lead of Acme" → position
      ...findAffiliations(view, phrases), // "X of Acme" → position without a title
      ...findMoves(view, phrases), // "X left Acme to join Globex" → end_position, start_position
      ...findNominalMoves(view, phrases), // "the departure of X" → end_position
      ...findDoings(view, phrases), // "X founded Acme", "Acme, led by X" → founder_of, position
      ...findLifeEvents(view, phrases), // "X was born, died, was charged"
    );
    candidates.push(...findFollowers(view, phrases, candidates)); // "B followed suit" → end_position
    candidates.push(
      ...findLooseClaims(
        view,
        phrases,
        candidates.filter((c) => c.view === view),
      ),
    ); // whatever else the words may tell
  }
  return settleOrganizations(article, settleSubjects(article, candidates));
}
