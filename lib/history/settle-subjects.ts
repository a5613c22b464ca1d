import type { Candidate } from './candidate';
import type { Proposal } from './claim-proposal';
import type { ArticleView } from './text/article-view';
import { findGenders } from './text/gender';
import { findAntecedent } from './text/pronouns';
import { isPerson, tokenAt } from './text/sentence-view';

/** Gives each candidate its person: the mention's own, or the one a pronoun stands for. Candidates about nobody are dropped. */
export function settleSubjects(article: ArticleView, candidates: readonly Candidate[]): Proposal[] {
  const genders = findGenders(article);
  return candidates.flatMap((candidate): Proposal[] => {
    const token = tokenAt(candidate.view, candidate.subject);
    const base = {
      candidate,
      organization: candidate.organization,
      organizationBasis: candidate.organization ? ('clause' as const) : null,
      hold: candidate.hold,
    };
    if (isPerson(token) && token.who !== null) {
      const full = article.appearances[token.who]?.name === token.text;
      return [{ ...base, who: token.who, subjectBasis: full ? 'full-name' : 'short-name', features: [] }];
    }
    const antecedent = findAntecedent(article.sentences, genders, candidate.view, candidate.subject);
    if (!antecedent) return [];
    const features = [
      `pronoun-rivals:${Math.min(3, antecedent.rivals)}`,
      `pronoun-distance:${antecedent.distance}`,
      `pronoun-known:${antecedent.known}`,
      `pronoun-both:${Math.min(2, antecedent.rivals)}-${antecedent.distance}`,
    ];
    return [{ ...base, who: antecedent.who, subjectBasis: 'pronoun', features }];
  });
}
