/** Strict scores of found names: same start, same end, same kind. A found name that overlaps a neutral span and is no labelled one counts neither way. */
import type { LabelledArticle, NameSpan } from './labelled-corpus';

export const KINDS = ['person', 'organization'] as const;
export type Counts = { right: number; found: number; there: number };
export type Scores = Record<
  (typeof KINDS)[number] | 'both',
  Counts & { precision: number; recall: number; f1: number }
>;

export function scoreNames(articles: readonly LabelledArticle[], found: readonly (readonly NameSpan[])[]): Scores {
  const person = count(articles, found, 'person');
  const organization = count(articles, found, 'organization');
  const both = {
    right: person.right + organization.right,
    found: person.found + organization.found,
    there: person.there + organization.there,
  };
  return { person: rate(person), organization: rate(organization), both: rate(both) };
}

const keyOf = ({ start, end, kind }: NameSpan): string => `${start}-${end}-${kind}`;

function count(articles: readonly LabelledArticle[], found: readonly (readonly NameSpan[])[], kind: string): Counts {
  const total = { right: 0, found: 0, there: 0 };
  articles.forEach(({ spans, neutral }, i) => {
    const labelled = new Set(spans.map(keyOf));
    const mine = new Set(
      (found[i] ?? [])
        .filter((s) => s.kind === kind)
        .filter((s) => labelled.has(keyOf(s)) || !neutral.some((n) => s.start < n.end && n.start < s.end))
        .map(keyOf),
    );
    total.there += new Set(spans.filter((s) => s.kind === kind).map(keyOf)).size;
    total.found += mine.size;
    total.right += [...mine].filter((key) => labelled.has(key)).length;
  });
  return total;
}

function rate({ right, found, there }: Counts): Counts & { precision: number; recall: number; f1: number } {
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, there)];
  return { right, found, there, precision, recall, f1: (2 * right) / Math.max(1, found + there) };
}
