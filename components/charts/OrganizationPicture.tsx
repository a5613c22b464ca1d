import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { KnownEntity } from '@/components/hooks/use-facts';
import { Section } from '@/components/ui/Section';
import { composeOrganizationProfile } from '@/lib/history/organization-profile';
import { FlowChart } from './FlowChart';
import { findFlows } from './flows';

type Props = { known: KnownEntity; onOpen: (entityId: string) => void };

/** Where a company's people came from and went to; nothing where nobody is known to have moved. */
export function OrganizationPicture({ known, onOpen }: Props): JSX.Element | null {
  const { page, facts } = known;
  const flows = findFlows(composeOrganizationProfile(page.entity.id, facts).months);
  if (!flows) return null;
  return (
    <Section title={i18n.t('charts.flowsTitle')}>
      <FlowChart flows={flows} name={page.shownName} onOpen={onOpen} />
    </Section>
  );
}
