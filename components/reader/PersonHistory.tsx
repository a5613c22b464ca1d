import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConflictList } from '@/components/entity/ConflictList';
import { RoleList } from '@/components/entity/RoleList';
import { TimelineList } from '@/components/entity/TimelineList';
import type { EntityCommands } from '@/components/hooks/use-entity-commands';
import { Section } from '@/components/ui/Section';
import type { HistoryFacts } from '@/lib/history/composition';
import { findConflicts } from '@/lib/history/conflicts';
import { composeIntervals } from '@/lib/history/intervals';
import { composeTimeline } from '@/lib/history/timeline';
import type { Go } from './places';

type Props = { id: string; facts: HistoryFacts; commands: EntityCommands; go: Go };

/** What articles say a person was and did, and where they disagree. */
export function PersonHistory({ id, facts, commands, go }: Props): JSX.Element {
  const { timeline, roles, conflicts } = useMemo(() => composeHistory(id, facts), [id, facts]);
  const open = (entityId: string): void => go({ at: 'entity', id: entityId });
  const events = timeline.events.length + timeline.undated.length;
  return (
    <>
      {roles.length > 0 && (
        <Section title={i18n.t('entity.roles')} count={roles.length}>
          <RoleList label={i18n.t('entity.roles')} roles={roles} onOpen={open} />
        </Section>
      )}
      {conflicts.length > 0 && (
        <Section title={i18n.t('entity.conflicts')} count={conflicts.length} tone="new">
          <ConflictList label={i18n.t('entity.conflicts')} conflicts={conflicts} onOpen={open} />
        </Section>
      )}
      <Section title={i18n.t('entity.timeline')} {...(events > 0 && { count: events })}>
        {events === 0 ? (
          <p class="none">{i18n.t('entity.timelineEmpty')}</p>
        ) : (
          <TimelineList
            label={i18n.t('entity.timeline')}
            timeline={timeline}
            pageOf={id}
            onOpen={open}
            onRefuse={commands.refuse}
          />
        )}
      </Section>
    </>
  );
}

const composeHistory = (id: string, facts: HistoryFacts) => ({
  timeline: composeTimeline(id, facts),
  roles: composeIntervals(id, facts).roles,
  conflicts: findConflicts(id, facts),
});
