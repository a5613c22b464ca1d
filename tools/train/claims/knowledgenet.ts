import { existsSync, readFileSync } from 'node:fs';
import type { GoldClaim, LabelledArticle } from './corpus';

type Fact = [number, number, number, number, string, string];
type Passage = { doc: string; ps: number; text: string; props: Record<string, Fact[]> };

/** Kinds of subject and object of each property. */
const KINDS: Record<string, [string, string]> = {
  CEO: ['organization', 'person'],
  FOUNDED_BY: ['organization', 'person'],
  EMPLOYEE_OR_MEMBER_OF: ['person', 'organization'],
  EDUCATED_AT: ['person', 'organization'],
  POLITICAL_AFFILIATION: ['person', 'organization'],
  SUBSIDIARY_OF: ['organization', 'organization'],
  HEADQUARTERS: ['organization', 'place'],
  DATE_FOUNDED: ['organization', ''],
  PLACE_OF_BIRTH: ['person', 'place'],
  PLACE_OF_RESIDENCE: ['person', 'place'],
  NATIONALITY: ['person', ''],
  DATE_OF_BIRTH: ['person', ''],
  DATE_OF_DEATH: ['person', ''],
  CHILD_OF: ['person', 'person'],
  SPOUSE: ['person', 'person'],
};
const TYPES: Record<string, string> = {
  CEO: 'position',
  EMPLOYEE_OR_MEMBER_OF: 'position',
  FOUNDED_BY: 'founder_of',
  EDUCATED_AT: 'educated_at',
};
const NEEDED: Record<string, string[]> = { founder_of: ['FOUNDED_BY'], educated_at: ['EDUCATED_AT'] };
const NO_NAME = /^(?:he|she|his|her|hers|him|it|its|they|their|i|my|we|our|who|which|that|where|you|your)$/i;

/**
 * Biographies and company pages of KnowledgeNet (Mesquita et al. 2019), passages of a document joined. Only names that take part in a
 * labelled fact are known, and each passage is labelled for some properties only: `judges` are the types it says something about.
 */
export function readKnowledgeNet(path: string): (LabelledArticle & { judges: string[] })[] {
  if (!existsSync(path)) return [];
  const byDocument = new Map<string, Passage[]>();
  for (const passage of JSON.parse(readFileSync(path, 'utf8')) as Passage[])
    byDocument.set(passage.doc, [...(byDocument.get(passage.doc) ?? []), passage]);
  return [...byDocument]
    .map(([doc, passages]) => toArticle(doc, passages))
    .filter((a) => a.judges.length > 0 && a.claims.length > 0);
}

function toArticle(doc: string, passages: Passage[]): LabelledArticle & { judges: string[] } {
  let text = '';
  const spans = new Map<string, [number, number, string, string]>();
  const claims: GoldClaim[] = [];
  for (const passage of passages.sort((a, b) => a.ps - b.ps)) {
    for (const [prop, facts] of Object.entries(passage.props)) {
      for (const fact of facts) readFact(passage, prop, fact, text.length, spans, claims);
    }
    text += `${passage.text} `;
  }
  const annotated = passages.map((p) => Object.keys(p.props));
  const judges = Object.keys(NEEDED).filter((type) =>
    annotated.every((props) => NEEDED[type]?.every((p) => props.includes(p))),
  );
  const list = [...spans.values()];
  const entities = new Map<string, [string, string, string[]]>();
  for (const [start, end, kind, name] of list) {
    const entity = entities.get(name) ?? [kind, name, []];
    entity[2].push(text.slice(start, end));
    entities.set(name, entity);
  }
  return {
    id: `k${doc}`,
    text,
    publishedAt: null,
    spans: list,
    entities: [...entities.values()],
    claims: claims.filter((c) => entities.has(c.person)),
    judges,
  };
}

function readFact(
  passage: Passage,
  prop: string,
  fact: Fact,
  offset: number,
  spans: Map<string, [number, number, string, string]>,
  claims: GoldClaim[],
): void {
  const [s0, s1, o0, o1, subjectUri, objectUri] = fact;
  const kinds = KINDS[prop];
  if (!kinds) return;
  const nameOf = (from: number, to: number, uri: string): string => uri || passage.text.slice(from, to);
  const add = (from: number, to: number, kind: string, uri: string): void => {
    const surface = passage.text.slice(from, to);
    if (kind !== '' && /^\p{Lu}/u.test(surface) && !NO_NAME.test(surface))
      spans.set(`${offset + from}`, [offset + from, offset + to, kind, nameOf(from, to, uri)]);
  };
  add(s0, s1, kinds[0], subjectUri);
  add(o0, o1, kinds[1], objectUri);
  const type = TYPES[prop];
  if (!type) return;
  const [subject, object] = [nameOf(s0, s1, subjectUri), nameOf(o0, o1, objectUri)];
  const [person, org] = kinds[0] === 'person' ? [subject, object] : [object, subject];
  claims.push({ type, person, org, title: null, date: null, quote: '' });
}
