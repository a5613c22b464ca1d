import { CircleAlert, X } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useLineNotes } from '@/components/notes/LineNotes';
import { IconButton } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { formatClaimDate, formatList } from '@/components/ui/format';
import { Icon } from '@/components/ui/Icon';
import type { HistoryLine } from '@/lib/history/composition';
import { ClaimPhrase } from './ClaimPhrase';
import { phraseStatus } from './claim-phrase';
import { PartyLink } from './PartyLink';
import { Sources } from './Sources';

type Props = {
  line: HistoryLine;
  /** Whose page it stands on: a line about somebody else names them. */
  pageOf: string;
  onOpen: (entityId: string) => void;
  /** "Not so": the reader refuses what these claims say. */
  onRefuse?: (claimIds: readonly string[]) => void;
};

/** One line of a history: when, what, how sure, and the sentences it rests on. */
export function HistoryEntry({ line, pageOf, onOpen, onRefuse }: Props): JSX.Element {
  const status = phraseStatus(line.status);
  const { button, notes } = useLineNotes(line.sources.map((source) => source.claimId));
  const about = line.subject.id === pageOf ? null : line.subject;
  // named in full, but no link to the page one is on
  const object = line.object?.id === pageOf ? { ...line.object, id: null } : line.object;
  return (
    <li class={`entry entry-${line.stand}`} data-line={line.id} tabIndex={-1}>
      <p class="entry-date">
        {line.date ? <time dateTime={line.date.earliest}>{formatClaimDate(line.date)}</time> : i18n.t('date.unknown')}
      </p>
      <p class="entry-phrase">
        {about && (
          <>
            <PartyLink party={about} onOpen={onOpen} />
            {': '}
          </>
        )}
        <ClaimPhrase type={line.type} title={line.title} object={object} onOpen={onOpen} />
        {line.former && <Chip>{i18n.t('claim.former')}</Chip>}
        {status && <Chip>{status}</Chip>}
      </p>
      {line.otherDates.length > 0 && (
        <p class="entry-doubt">
          <Icon of={CircleAlert} />{' '}
          {i18n.t('claim.otherDates', { dates: formatList(line.otherDates.map((date) => formatClaimDate(date))) })}
        </p>
      )}
      <Sources sources={line.sources} />
      {notes}
      <span class="entry-tools">
        {button}
        {onRefuse && (
          <IconButton
            icon={X}
            label={i18n.t('claim.hide')}
            onClick={() => onRefuse(line.sources.map((source) => source.claimId))}
          />
        )}
      </span>
    </li>
  );
}
