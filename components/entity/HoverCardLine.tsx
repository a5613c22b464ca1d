import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/Chip';
import { formatIsoDate } from '@/components/ui/format';
import { WebLink } from '@/components/ui/WebLink';
import type { CardLine } from '@/lib/model/card';
import { phraseClaim, phraseStatus } from './claim-phrase';

/** One line of the card: what, when, and who wrote it. */
export function HoverCardLine({ line }: { line: CardLine }): JSX.Element {
  const status = phraseStatus(line.status);
  return (
    <li class="card-line">
      <p class="card-phrase">
        {phraseClaim(line)} {line.former && <Chip>{i18n.t('claim.former')}</Chip>} {status && <Chip>{status}</Chip>}
      </p>
      <p class="card-source">
        {line.date && <time dateTime={line.date}>{formatIsoDate(line.date)}</time>}
        {line.date && ' · '}
        <WebLink href={line.url} title={line.quote}>
          {line.siteName ?? line.articleTitle}
        </WebLink>
        {!line.date && line.publishedAt && `, ${formatIsoDate(line.publishedAt, 'short')}`}
      </p>
    </li>
  );
}
