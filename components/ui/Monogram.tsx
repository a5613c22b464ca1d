import type { JSX } from 'preact';
import type { EntityKind } from '@/lib/model/entity';

/** Initials in a circle for a person, in a square for an organization: kind without relying on colour. */
export function Monogram({ name, kind }: { name: string; kind: EntityKind }): JSX.Element {
  return (
    <span class={`monogram monogram-${kind}`} aria-hidden="true">
      {toInitials(name)}
    </span>
  );
}

/** First and last word's first letter, at most two; one character for names written without spaces. */
export function toInitials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last]
    .map((word) => (word ? [...word][0] : ''))
    .join('')
    .toLocaleUpperCase();
}
