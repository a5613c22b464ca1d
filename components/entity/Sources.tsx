import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Source } from '@/lib/history/composition';
import { SourceQuote } from './SourceQuote';

/** The best sentence in full, the others folded away. */
export function Sources({ sources }: { sources: readonly Source[] }): JSX.Element | null {
  const [best, ...others] = sources;
  if (!best) return null;
  return (
    <>
      <SourceQuote source={best} />
      {others.length > 0 && (
        <Disclosure summary={i18n.t('claim.moreReports', others.length)}>
          {() => others.map((source) => <SourceQuote key={source.claimId} source={source} />)}
        </Disclosure>
      )}
    </>
  );
}
