import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { ConflictList } from '@/components/entity/ConflictList';
import { MovesByMonth } from '@/components/entity/MovesByMonth';
import { StaffList } from '@/components/entity/StaffList';
import type { EntityCommands } from '@/components/hooks/use-entity-commands';
import { Section } from '@/components/ui/Section';
import type { HistoryFacts } from '@/lib/history/composition';
import { composeOrganizationProfile } from '@/lib/history/organization-profile';
import type { Go } from './places';

type Props = { id: string; facts: HistoryFacts; commands: EntityCommands; go: Go };

/** Who articles saw at an organization, who came and who left. */
export function OrganizationHistory({ id, facts, commands, go }: Props): JSX.Element {
  const { people, months, conflicts } = composeOrganizationProfile(id, facts);
  const open = (entityId: string): void => go({ at: 'entity', id: entityId });
  return (
    <>
      {conflicts.length > 0 && (
        <Section title={i18n.t('entity.conflicts')} count={conflicts.length} tone="new">
          <ConflictList label={i18n.t('entity.conflicts')} conflicts={conflicts} named onOpen={open} />
        </Section>
      )}
      <Section title={i18n.t('entity.people')} {...(people.length > 0 && { count: people.length })}>
        {people.length === 0 ? (
          <p class="none">{i18n.t('entity.timelineEmptyOrganization')}</p>
        ) : (
          <StaffList label={i18n.t('entity.people')} people={people} onOpen={open} />
        )}
      </Section>
      {months.length > 0 && (
        <Section title={i18n.t('entity.movesByMonth')}>
          <MovesByMonth organizationId={id} months={months} onOpen={open} onRefuse={commands.refuse} />
        </Section>
      )}
    </>
  );
}
