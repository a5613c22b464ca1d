import type { Question } from './question';
import { takeTime } from './span-of-time';

/** Forms of question, the first that fits wins; each says what its parts are. In English, as the articles are. */
const FORMS: readonly { pattern: RegExp; read: (m: RegExpExecArray) => Partial<Question> | null }[] = [
  {
    // "who left Acme", "people who have quit Acme", "departures from Acme"
    pattern:
      /^(?:(?:who|people who|everyone who)(?: has| have)? (?:left|quit|departed(?: from)?|resigned from)|departures from)(?: (.+))?$/i,
    read: (m) => ({ about: 'moves', direction: 'left', organizations: names(m[1]) }),
  },
  {
    // "who joined Acme", "who went to Acme", "arrivals at Acme"
    pattern:
      /^(?:(?:who|people who|everyone who)(?: has| have)? (?:joined|went to|moved to|came to)|(?:arrivals|hires) at)(?: (.+))?$/i,
    read: (m) => ({ about: 'moves', direction: 'joined', organizations: names(m[1]) }),
  },
  {
    pattern: /^(?:who moved|moves)(?: (?:at|of) (.+))?$/i,
    read: (m) => ({ about: 'moves', organizations: names(m[1]) }),
  },
  {
    // "people at both Acme and Globex"
    pattern: /^(?:people|who|everyone)(?: (?:was|were|is|are))? at both (.+?) and (.+)$/i,
    read: (m) => ({ about: 'together', organizations: [m[1], m[2]].flatMap(names) }),
  },
  {
    pattern: /^(?:people|who|everyone)(?: (?:is|are|was|were|works|worked))? at (.+)$/i,
    read: (m) => ({ about: 'roles', organizations: names(m[1]) }),
  },
  {
    // "CEOs at Acme", "chief executives of Acme", "finance chiefs"
    pattern:
      /^((?:[\p{L} -]+ )?(?:ceo|cfo|cto|coo|chair|officer|executive|president|director|founder|minister|head|chief|lead|editor|manager|partner|analyst|coach|professor|spokes(?:man|woman|person)|boss(?:e|))s?)(?: (?:at|of) (.+))?$/iu,
    read: (m) => {
      // "Bonnie Lead" is somebody, "chief executives" are not
      const isName = names(m[2]).length === 0 && !/s$|^[A-Z]+$/.test(m[1] ?? '');
      return isName ? null : { about: 'roles', title: toSingular(m[1] ?? ''), organizations: names(m[2]) };
    },
  },
];

const names = (text: string | undefined): string[] => {
  const name = text?.trim().replace(/\?$/, '').trim();
  return name ? [name] : [];
};
const toSingular = (title: string): string =>
  title
    .trim()
    .replace(/bosses$/i, 'boss')
    .replace(/(?<!s)s$/i, '');

/** "who left Acme since January" → moves away from Acme from 1 January on. null = not one of the questions it knows: a search. */
export function understandQuestion(text: string, today: string): Question | null {
  const asked = text.trim().replace(/\s+/g, ' ').replace(/\?$/, '').trim();
  const { rest, time } = takeTime(asked, today);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(rest);
    const found = match && read(match);
    if (found) return { about: 'moves', direction: null, organizations: [], title: null, ...time, ...found };
  }
  return null;
}
