/** Whether two appearances in two articles are one entity: same, unsure or different, with the reasons. */
import type { Evidence } from '@/lib/model/evidence';
import { compareNames, type NameLikeness } from './name-likeness';

export type Comparison = {
  verdict: 'same' | 'unsure' | 'different';
  /** The sum of all weights below. */
  score: number;
  /** Message key with what it speaks of, strongest first: `shared-organization:Alibaba`. */
  reasonsFor: string[];
  reasonsAgainst: string[];
};

/** At this score two appearances are taken for one. Chosen on own story lines and news, see docs of tools/bench. */
const SAME_FROM = 2;
/** Below this nobody is asked. */
const UNSURE_FROM = -1.5;

const NAME_WEIGHTS: Readonly<Record<NameLikeness, number>> = {
  rare: 2.2,
  uncommon: 1.7,
  middling: 1.2,
  common: 0.3,
  generic: -0.2,
  spelling: 1,
  nickname: 0.4,
  initial: -0.6,
  shorter: -0.5,
  arm: -0.8,
  offshoot: -1.6,
  acronym: -0.8,
  alone: -1.5,
  family: -2,
};

/** Fewer organizations than people share a word. */
const ONE_WORD_ORGANIZATION = 1.7;

type Reason = { key: string; weight: number };

/** null = the names differ: there is nothing to judge. */
export function compareEvidence(a: Evidence, b: Evidence): Comparison | null {
  const likeness = a.kind === b.kind ? compareNames(a, b) : null;
  if (likeness === null) return null;
  const weight = a.kind === 'organization' && likeness === 'middling' ? ONE_WORD_ORGANIZATION : NAME_WEIGHTS[likeness];
  const reasons = [{ key: `name-${likeness}:${a.name}`, weight }, ...weighContext(a, b, likeness)];
  const score = reasons.reduce((sum, r) => sum + r.weight, 0);
  const sorted = reasons.filter((r) => r.weight !== 0).sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  return {
    verdict: score >= SAME_FROM && likeness !== 'family' ? 'same' : score >= UNSURE_FROM ? 'unsure' : 'different',
    score,
    reasonsFor: sorted.filter((r) => r.weight > 0).map((r) => r.key),
    reasonsAgainst: sorted.filter((r) => r.weight < 0).map((r) => r.key),
  };
}

function weighContext(a: Evidence, b: Evidence, likeness: NameLikeness): Reason[] {
  const stated = common(a.stated, b.stated);
  const beside = common(a.organizations, b.organizations).filter((k) => !stated.includes(k));
  const people = common(a.people, b.people).filter((k) => !k.startsWith('='));
  const roles = common(a.roles, b.roles);
  const shared = [
    ...weigh('shared-organization', stated, 2, 3.5),
    ...weigh('same-articles-organization', beside, 0.8, 1.6),
    ...weigh('shared-person', people, 1.2, 3),
    ...weigh('same-role', roles, 0.6, 1),
    // the senate of which country, the council of which town
    ...weigh(
      'shared-place',
      common(a.places, b.places),
      ...((likeness === 'generic' ? [0.8, 1.6] : [0.25, 0.5]) as [number, number]),
    ),
    ...weighTopics(common(a.topics, b.topics)),
  ];
  return [
    ...(likeness === 'offshoot' ? capped(shared, COMPANY_IN_COMMON) : shared),
    ...weighFields(a, b, likeness),
    ...weighStrangers(a, b, stated.length, beside.length + people.length),
  ];
}

/** Two namesakes of one trade may be in the same quarrel: what stands around an organization tells little about an offshoot. */
const COMPANY_IN_COMMON = 2;

function capped(reasons: readonly Reason[], most: number): Reason[] {
  const sum = reasons.reduce((all, r) => all + r.weight, 0);
  return reasons.map((r) => ({ ...r, weight: r.weight * Math.min(1, most / sum) }));
}

function weigh(key: string, found: readonly string[], each: number, most: number): Reason[] {
  const [first] = found;
  return first === undefined ? [] : [{ key: `${key}:${nameKey(first)}`, weight: Math.min(most, each * found.length) }];
}

function weighTopics(found: readonly string[]): Reason[] {
  return found.length < 2
    ? []
    : [{ key: `same-topic:${found.slice(0, 3).join(', ')}`, weight: Math.min(1.5, 0.35 * found.length) }];
}

/** Fields told by its own sentences weigh more than those of the whole article. */
function weighFields(a: Evidence, b: Evidence, likeness: NameLikeness): Reason[] {
  const [mine, theirs] = [a.fields.map(fieldName), b.fields.map(fieldName)];
  if (mine.length === 0 || theirs.length === 0) return [];
  const shared = mine.filter((f) => theirs.includes(f));
  const isFar = [...a.fields, ...b.fields].some((f) => f.startsWith('~'));
  if (shared.length > 0) return [{ key: `same-field:${shared[0]}`, weight: isFar ? 0.5 : 0.8 }];
  // a company comes up wherever people do; a person, or what only shares a word with it, rather stays in one field
  const weight = (isFar ? -0.9 : -1.6) * (a.kind === 'organization' && likeness !== 'shorter' ? 0.5 : 1);
  return [{ key: `other-field:${mine[0]}, ${theirs[0]}`, weight }];
}

const fieldName = (field: string): string => field.replace('~', '');

/** People: both are told to belong somewhere, and nowhere together; worse when nothing else is common to the two either. */
function weighStrangers(a: Evidence, b: Evidence, statedShared: number, sharedCount: number): Reason[] {
  if (a.kind !== 'person' || a.stated.length === 0 || b.stated.length === 0 || statedShared > 0) return [];
  const weight = sharedCount === 0 ? -1.6 : -1;
  return [{ key: `other-organization:${nameKey(a.stated[0])}, ${nameKey(b.stated[0])}`, weight }];
}

const nameKey = (key = ''): string => key.replace(/^[okp=]:/, '');

/** Of two sorted lists. */
function common(a: readonly string[], b: readonly string[]): string[] {
  const found: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x = '', y = ''] = [a[i], b[j]];
    if (x === y) found.push(x);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return found;
}
