import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/Chip';
import { Disclosure } from '@/components/ui/Disclosure';
import { formatClaimDate } from '@/components/ui/format';
import { useGrowing } from '@/components/ui/use-growing';
import type { IntervalEdge, RoleInterval } from '@/lib/history/composition';
import { capitalise } from './claim-phrase';
import { PartyLink } from './PartyLink';
import { SourceQuote } from './SourceQuote';

type Props = { label: string; roles: readonly RoleInterval[]; onOpen: (entityId: string) => void };

/** What the person was where, and for how long as far as articles say. */
export function RoleList({ label, roles, onOpen }: Props): JSX.Element {
  const drawn = useGrowing(roles.length);
  return (
    <ul class="roles" aria-label={label}>
      {roles.slice(0, drawn).map((role) => (
        <li key={role.id} class="role">
          <p class="role-title">
            {role.title && <span>{capitalise(role.title)}</span>}
            {role.title && role.object && ', '}
            {role.object && <PartyLink party={role.object} onOpen={onOpen} />}
            {role.former && <Chip>{i18n.t('claim.former')}</Chip>}
          </p>
          <p class="role-time">{describeSpan(role)}</p>
          <Disclosure summary={i18n.t('count.reports', role.sources.length)}>
            {() => role.sources.map((source) => <SourceQuote key={source.claimId} source={source} />)}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** "March 2024 – 4 March 2026", "since March 2024", "seen 4 March 2026"; a first and last sighting is said to be no more. */
export function describeSpan({ start, end }: Pick<RoleInterval, 'start' | 'end'>): string {
  const [from, to] = [dayOf(start), dayOf(end)];
  if (start.kind === 'stated' && end.kind === 'stated') return i18n.t('date.range', { from, to });
  if (start.kind === 'stated') return i18n.t('date.since', { from });
  if (end.kind === 'stated') return i18n.t('date.until', { to });
  const seen = [from, to].filter((day, at, all) => day !== '' && all.indexOf(day) === at);
  if (seen.length === 2) return i18n.t('date.seenBetween', { from, to });
  return seen[0] ? i18n.t('date.seen', { day: seen[0] }) : i18n.t('date.unknown');
}

const dayOf = (edge: IntervalEdge): string => (edge.date ? formatClaimDate(edge.date) : '');
