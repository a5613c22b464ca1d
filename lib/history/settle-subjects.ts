import type { Candidate } from './candidate';
import type { Proposal } from './claim-proposal';
import type { ArticleView } from './text/article-view';
import { findGenders } from './text/gender';
import { findAntecedent } from './text/pronouns';
import { isPerson, tokenAt } from './text/sentence-view';

/** Found by no pattern: its organization is only one of the sentence. */
export const LOOSE = 'loose';

export const isLoose = ({ method }: Candidate): boolean => method === LOOSE;

/** Gives each candidate its person: the mention's own, or the one a pronoun stands for. Candidates about nobody are dropped. */
export function settleSubjects(article: ArticleView, candidates: readonly Candidate[]): Proposal[] {
  const genders = findGenders(article);
  const about = `moves-told:${densityOf(article, candidates)}`;
  return candidates.flatMap((candidate): Proposal[] => {
    const token = tokenAt(candidate.view, candidate.subject);
    const base = {
      candidate,
      organization: candidate.organization,
      organizationBasis: candidate.organization
        ? isLoose(candidate)
          ? ('sentence' as const)
          : ('clause' as const)
        : null,
      hold: candidate.hold,
    };
    if (isPerson(token) && token.who !== null) {
      const full = article.appearances[token.who]?.name === token.text;
      return [{ ...base, who: token.who, subjectBasis: full ? 'full-name' : 'short-name', features: [about] }];
    }
    const antecedent = findAntecedent(article, genders, candidate.view, candidate.subject);
    if (!antecedent) return [];
    const features = [
      about,
      `pronoun-rivals:${Math.min(3, antecedent.rivals)}`,
      `pronoun-distance:${antecedent.distance}`,
      `pronoun-known:${antecedent.known}`,
      `pronoun-both:${Math.min(2, antecedent.rivals)}-${antecedent.distance}`,
    ];
    return [{ ...base, who: antecedent.who, subjectBasis: 'pronoun', features }];
  });
}

/** How much of the article is about people who come and go: in one that tells many moves the next one is likelier meant as a move too. */
function densityOf(article: ArticleView, candidates: readonly Candidate[]): 'none' | 'few' | 'some' | 'many' {
  const moves = candidates.filter((c) => (c.type === 'start_position' || c.type === 'end_position') && !isLoose(c));
  const told = new Set(moves.map((c) => `${c.view.index} ${c.trigger}`)).size;
  const share = told / Math.max(6, article.sentences.length);
  return share < 0.04 ? 'none' : share < 0.12 ? 'few' : share < 0.3 ? 'some' : 'many';
}
