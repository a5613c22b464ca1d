/**
 * A library as the sample newspaper's expected findings would fill it, for looking at the surfaces without reading anything.
 * Development only. Spans and sentences are found by plain search: good enough to look at, not a recogniser.
 */
import type { Appearance, Reading } from '@/lib/model/appearance';
import type { Article, StoredText } from '@/lib/model/article';
import type { Claim } from '@/lib/model/claim';
import { fromIsoDate } from '@/lib/model/claim-date';
import type { EntityKind } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import type { StoredClaim, StoredEntity } from '@/lib/store/rows';
import type { SampleArticle } from '@/tests/pages/newspaper/article';

export type SampleLibrary = {
  articles: Article[];
  readings: Reading[];
  entities: StoredEntity[];
  claims: StoredClaim[];
  texts: StoredText[];
};

export function toSampleLibrary(samples: readonly SampleArticle[], now: number): SampleLibrary {
  const library: SampleLibrary = { articles: [], readings: [], entities: [], claims: [], texts: [] };
  samples.forEach((sample, index) => addArticle(library, sample, now - (samples.length - index) * 86_400_000));
  return library;
}

function addArticle(library: SampleLibrary, sample: SampleArticle, readAt: number): void {
  const text = toText(sample);
  const article = toArticle(sample, readAt);
  library.articles.push(article);
  library.texts.push({ articleId: article.id, text, blocks: toBlocks(text) });
  const { people, organizations, claims } = sample.expected;
  const parties = [
    ...people.map((person) => ({ kind: 'person' as const, names: [person.name, ...person.aliases] })),
    ...organizations.map((name) => ({ kind: 'organization' as const, names: [name] })),
  ];
  const appearances = parties.map(({ kind, names }) => {
    const entityId = meet(library, kind, names, text, readAt);
    return { ...toAppearance(kind, names, text), entityId, clusterId: entityId };
  });
  library.readings.push({ articleId: article.id, appearances, entityIds: appearances.map((a) => a.entityId) });
  claims.forEach((claim, index) => {
    const person = people.find((p) => p.name === claim.person);
    const sentence = sentenceAbout(
      text,
      [person?.name ?? claim.person, ...(person?.aliases ?? [])],
      claim.organization,
    );
    library.claims.push({
      ...sentence,
      id: `${article.id}-${index}`,
      articleId: article.id,
      type: claim.type as Claim['type'],
      subjectId: toId('person', claim.person),
      objectId:
        claim.organization && organizations.includes(claim.organization)
          ? toId('organization', claim.organization)
          : null,
      objectName: claim.organization,
      title: claim.title,
      date: claim.date ? fromIsoDate(claim.date) : null,
      status: (claim.status ?? 'asserted') as Claim['status'],
      former: claim.former ?? false,
      subjectBasis: 'full-name',
      organizationBasis: claim.organization ? 'clause' : null,
      subjectIndex: people.findIndex((p) => p.name === claim.person),
      objectIndex: claim.organization ? organizations.indexOf(claim.organization) + people.length : null,
      method: 'sample',
      confidence: 0.9,
    });
  });
}

const toId = (kind: EntityKind, name: string): string => `${kind}-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;

function toText(sample: SampleArticle): string {
  const parts = sample.body.map((part) =>
    typeof part === 'string' ? part : 'heading' in part ? part.heading : part.quote,
  );
  return [sample.headline, sample.standfirst, ...parts].join('\n\n').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}

/** Paragraphs are parted by blank lines. */
function toBlocks(text: string): StoredText['blocks'] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph',
  }));
}

function toArticle(sample: SampleArticle, readAt: number): Article {
  return {
    id: sample.slug,
    url: `https://${sample.outlet}.example/${sample.slug}`,
    title: sample.headline,
    siteName: sample.outlet.replace(/(^|-)(\w)/g, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase()),
    authors: sample.authors,
    publishedAt: sample.publishedAt,
    modifiedAt: sample.modifiedAt ?? null,
    language: 'en',
    firstReadAt: readAt,
    lastReadAt: readAt,
    contentHash: sample.slug,
  };
}

function toAppearance(kind: EntityKind, names: readonly string[], text: string): Appearance {
  return { kind, name: names[0] ?? '', aliases: names.slice(1), mentions: findMentions(kind, names, text) };
}

function findMentions(kind: EntityKind, names: readonly string[], text: string): Mention[] {
  const pattern = new RegExp(
    names.map((name) => `\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`).join('|'),
    'gu',
  );
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    surface: match[0],
    kind,
    confidence: 0.95,
    reasons: match[0].includes(' ') ? [`first-name:${match[0].split(' ')[0]}`] : [`same-name-elsewhere:${names[0]}`],
  }));
}

function meet(
  library: SampleLibrary,
  kind: EntityKind,
  names: readonly string[],
  text: string,
  readAt: number,
): string {
  const id = toId(kind, names[0] ?? '');
  const mentions = findMentions(kind, names, text).length;
  const known = library.entities.find((entity) => entity.id === id);
  if (known) {
    Object.assign(known, {
      articleCount: known.articleCount + 1,
      mentionCount: known.mentionCount + mentions,
      lastMetAt: readAt,
      aliases: [...new Set([...known.aliases, ...names.slice(1)])],
    });
    return id;
  }
  library.entities.push({
    id,
    kind,
    name: names[0] ?? '',
    aliases: [...names.slice(1)],
    nameKeys: [],
    surfaces: {},
    nameTokens: names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
    articleCount: 1,
    mentionCount: mentions,
    firstMetAt: readAt,
    lastMetAt: readAt,
  });
  return id;
}

/** The first sentence that names the person, and the organization if one does both. */
function sentenceAbout(text: string, names: readonly string[], organization: string | null) {
  const sentences = [...text.matchAll(/[^\n.]+[.”]*/gu)].filter((match) =>
    names.some((name) => match[0].includes(name)),
  );
  const best = sentences.find((match) => organization !== null && match[0].includes(organization)) ?? sentences[0];
  const quote = best?.[0].trim() ?? '';
  const start = best ? text.indexOf(quote, best.index) : 0;
  return { quote, start, end: start + quote.length };
}
