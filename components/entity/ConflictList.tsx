import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatClaimDate } from '@/components/ui/format';
import { useGrowing } from '@/components/ui/use-growing';
import type { Conflict } from '@/lib/history/composition';
import { ClaimPhrase } from './ClaimPhrase';
import { phraseStatus } from './claim-phrase';
import { PartyLink } from './PartyLink';
import { SourceQuote } from './SourceQuote';

type Props = {
  label: string;
  conflicts: readonly Conflict[];
  /** Says whom each is about: away from that person's own page. */
  named?: boolean;
  onOpen: (entityId: string) => void;
};

/** What articles disagree about, side by side; nobody is taken to be right. */
export function ConflictList({ label, conflicts, named = false, onOpen }: Props): JSX.Element {
  const drawn = useGrowing(conflicts.length, 12);
  return (
    <ul class="conflicts" aria-label={label}>
      {conflicts.slice(0, drawn).map((conflict) => (
        <li key={conflict.id} class="conflict">
          <h3 class="conflict-about">
            {named && (
              <>
                <PartyLink party={conflict.subject} onOpen={onOpen} />
                {': '}
              </>
            )}
            <ClaimPhrase type={conflict.type} title={null} object={commonObject(conflict)} onOpen={onOpen} />
          </h3>
          <div class="conflict-sides">
            {conflict.sides.map((side, index) => (
              <div key={index} class="conflict-side">
                <p class="conflict-says">{describeSide(conflict, side)}</p>
                {side.sources.map((source) => (
                  <SourceQuote key={source.claimId} source={source} />
                ))}
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

type Side = Conflict['sides'][number];

/** What the sides do not disagree about stands above them. */
function commonObject(conflict: Conflict): Side['object'] {
  const [first, ...others] = conflict.sides;
  return first && others.every((side) => side.object?.name === first.object?.name) ? first.object : null;
}

function describeSide(conflict: Conflict, side: Side): string {
  if (conflict.kind === 'destination') return side.object?.name ?? i18n.t('date.unknown');
  if (conflict.kind === 'denial') return phraseStatus(side.status) ?? i18n.t('claim.stated');
  return side.date ? formatClaimDate(side.date) : i18n.t('date.unknown');
}
