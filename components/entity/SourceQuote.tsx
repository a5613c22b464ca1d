import type { JSX } from 'preact';
import { formatIsoDate } from '@/components/ui/format';
import { WebLink } from '@/components/ui/WebLink';
import type { Source } from '@/lib/history/composition';

/** The sentence that states something, and where it was written. */
export function SourceQuote({ source }: { source: Source }): JSX.Element {
  const title = source.siteName ? `${source.siteName}: ${source.articleTitle}` : source.articleTitle;
  return (
    <figure class="quote">
      <blockquote class="quote-text">{source.quote}</blockquote>
      <figcaption class="quote-source">
        {source.url ? <WebLink href={source.url}>{title}</WebLink> : title}
        {source.publishedAt && (
          <>
            {', '}
            <time dateTime={source.publishedAt}>{formatIsoDate(source.publishedAt, 'short')}</time>
          </>
        )}
      </figcaption>
    </figure>
  );
}
