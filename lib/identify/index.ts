/** Who appears in an article. What is known from other articles is not known here. */
import type { Appearance } from '@/lib/model/appearance';
import type { EntityKind } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import { chooseFullName } from './full-name';
import { linkOrganizations } from './link-organizations';
import { linkPeople } from './link-people';

export type ArticleMentions = {
  text: string;
  title?: string | null;
  /** All kinds, in text order, without overlap. */
  mentions: readonly Mention[];
};

/**
 * Who appears in one article: mentions of the same person or organization brought together.
 * "Junyang Lin … Lin" → one appearance named "Junyang Lin" with alias "Lin".
 * A short name that could be two people's is an appearance of its own: nobody is guessed.
 * Every person or organization mention is in exactly one appearance; the others are in none.
 * In order of the first mention.
 */
export function findAppearances({ text, mentions }: ArticleMentions): Appearance[] {
  const of = (kind: EntityKind) => mentions.flatMap((m, i) => (m.kind === kind ? [i] : []));
  const people = linkPeople(text, mentions, of('person'));
  const organizations = linkOrganizations(text, mentions, of('organization'));
  return [
    ...people.map((group) => toAppearance('person', group, mentions)),
    ...organizations.map((group) => toAppearance('organization', group, mentions)),
  ].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function toAppearance(kind: EntityKind, group: readonly number[], mentions: readonly Mention[]): Appearance {
  const own = group.flatMap((i) => mentions[i] ?? []);
  const { name, aliases } = chooseFullName(kind, own);
  return { kind, name, aliases, mentions: own };
}
