import type { Question } from './question';

/** A question as a line that is understood as the same question: what the reader changes about it stands in the line, and in the address. */
export function phraseQuestion({ about, direction, organizations, title, since, until }: Question): string {
  const [first, second] = organizations;
  const who =
    about === 'together'
      ? `people at both ${first ?? ''} and ${second ?? ''}`
      : about === 'roles'
        ? [title === null ? 'people' : toPlural(title), first === undefined ? null : `at ${first}`]
        : [MOVED[direction ?? 'either'], first === undefined ? null : direction ? first : `at ${first}`];
  return [who, phraseTime(since, until)].flat().filter(Boolean).join(' ');
}

const MOVED = { left: 'who left', joined: 'who joined', either: 'who moved' } as const;

/** "CEO" → "CEOs", "boss" → "bosses" */
const toPlural = (title: string): string => (/s$/i.test(title) ? `${title}es` : `${title}s`);

function phraseTime(since: string | null, until: string | null): string | null {
  if (since !== null && until !== null) return `between ${since} and ${until}`;
  if (since !== null) return `since ${since}`;
  return until === null ? null : `until ${until}`;
}
