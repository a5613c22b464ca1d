import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EntityRow } from '@/components/entity/EntityRow';
import { describeClaim } from '@/components/reader/describe-claim';
import { loadRecogniser } from '@/entrypoints/background/recogniser';
import { understandArticle } from '@/entrypoints/background/understand-article';
import { markText } from '@/entrypoints/options/mark-text';
import type { Appearance } from '@/lib/model/appearance';
import type { ExtractedClaim } from '@/lib/model/claim';
import type { MarkingStyle } from '@/lib/settings/settings';

/** Invented, and in English whatever the surfaces speak: that is what can be read so far. */
const TEXT =
  'Olivia Marsh, the chief executive of Kestrel Freight, resigned on Tuesday after nine years. ' +
  'The board named Tobias Brandt, the founder of Brandt Logistics, as her successor. ' +
  'Marsh will join Quillmere Capital in May.';

type Found = { appearances: readonly Appearance[]; claims: readonly ExtractedClaim[] };

/** A few sentences read before the reader's eyes, by what reads their articles. */
export function SampleArticle({ style }: { style: MarkingStyle }): JSX.Element {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    void readSample().then(setFound);
  }, []);
  useEffect(() => {
    const text = paragraph.current?.firstChild;
    if (!found || !(text instanceof Text)) return;
    const marks = found.appearances.flatMap(({ kind, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, kind })),
    );
    markText(text, marks, style);
  }, [found, style]);
  return (
    <div class="sample">
      <p ref={paragraph} class="specimen" lang="en">
        {TEXT}
      </p>
      <ul class="sample-cast" aria-label={i18n.t('cast.label')}>
        {found?.appearances.map(({ name, kind, mentions }, index) => (
          <EntityRow
            key={name}
            name={name}
            kind={kind}
            followed={false}
            line={describeFirst(found, index)}
            mentionCount={mentions.length}
            onOpen={null}
          />
        ))}
      </ul>
    </div>
  );
}

async function readSample(): Promise<Found> {
  const { recognise } = await loadRecogniser();
  const article = { id: '', text: TEXT, title: null, publishedAt: '2026-03-04', language: 'en' };
  return understandArticle(article, recognise);
}

/** What the sample says of somebody first; for a company there is nothing of the kind. */
function describeFirst({ claims, appearances }: Found, subject: number): string {
  const own = claims.filter((claim) => claim.subjectIndex === subject);
  const first = own.find((claim) => claim.type !== 'position') ?? own[0];
  return first ? describeClaim(first) : i18n.t(`kind.${appearances[subject]?.kind ?? 'person'}`);
}
