import { CalendarX, Printer } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConflictList } from '@/components/entity/ConflictList';
import { CopyTable } from '@/components/entity/CopyTable';
import { DepartureTable } from '@/components/entity/DepartureTable';
import { useReadSince } from '@/components/hooks/use-library-lists';
import { FoundRow } from '@/components/reader/FoundRow';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import type { Go } from '@/components/reader/places';
import { Waiting } from '@/components/reader/Waiting';
import { Button } from '@/components/ui/Button';
import { formatMoment } from '@/components/ui/format';
import { Notice } from '@/components/ui/Notice';
import { RowList } from '@/components/ui/RowList';
import { Section } from '@/components/ui/Section';
import { composeConflicts, composeMoves } from '@/lib/history/answer';

const DAY = 24 * 3_600_000;
const ALWAYS = { since: null, until: null };

/** This week in your people: who moved, who is new, what contradicts what, and where those you follow were named. Made to be printed too. */
export function WeekShelf({ now, go }: { now: number; go: Go }): JSX.Element {
  const [since] = useState(() => now - 7 * DAY);
  const week = useReadSince(since);
  const open = (id: string): void => go({ at: 'entity', id });
  if (week.state === 'waiting') return <Waiting />;
  if (week.state === 'failed') return <LibraryProblem problem={week.problem} />;
  const { articleCount, facts, known, newcomers, followed } = week.value;
  if (articleCount === 0)
    return <Notice icon={CalendarX} title={i18n.t('week.emptyTitle')} text={i18n.t('week.emptyText')} />;
  const moves = composeMoves(facts, null, null, ALWAYS);
  const conflicts = composeConflicts(known, new Set(facts.articles.map((article) => article.id)));
  return (
    <article class="week">
      <header class="week-head">
        <h2 class="week-title">{i18n.t('week.title')}</h2>
        <p class="field-hint">
          {i18n.t('date.range', { from: formatMoment(since), to: formatMoment(now) })} ·{' '}
          {i18n.t('count.articles', articleCount)}
        </p>
        <Button icon={Printer} onClick={() => print()}>
          {i18n.t('week.print')}
        </Button>
      </header>
      {moves.length > 0 && (
        <Section title={i18n.t('library.moves')} count={moves.length}>
          <CopyTable rows={moves} />
          <DepartureTable rows={moves} quotes onOpen={open} />
        </Section>
      )}
      {conflicts.length > 0 && (
        <Section title={i18n.t('entity.conflicts')} count={conflicts.length} tone="new">
          <ConflictList label={i18n.t('entity.conflicts')} conflicts={conflicts} named onOpen={open} />
        </Section>
      )}
      {followed.length > 0 && (
        <Section title={i18n.t('week.followed')} count={followed.length}>
          <RowList label={i18n.t('week.followed')}>
            {followed.map((shown) => (
              <FoundRow key={shown.entity.id} shown={shown} go={go} />
            ))}
          </RowList>
        </Section>
      )}
      {newcomers.length > 0 && (
        <Section title={i18n.t('week.newcomers')} count={newcomers.length}>
          <RowList label={i18n.t('week.newcomers')}>
            {newcomers.map((shown) => (
              <FoundRow key={shown.entity.id} shown={shown} go={go} />
            ))}
          </RowList>
        </Section>
      )}
    </article>
  );
}
