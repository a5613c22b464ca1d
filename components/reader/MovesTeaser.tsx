import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { DepartureTable } from '@/components/entity/DepartureTable';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import type { DepartureRow } from '@/lib/history/composition';
import type { Go } from './places';

/** A table pays from two moves on; one stands well enough beside its person's name. */
const ENOUGH = 2;
const SHOWN = 4;

/** The article's moves at a glance, with the way to the whole table. */
export function MovesTeaser({ rows, go }: { rows: readonly DepartureRow[]; go: Go }): JSX.Element | null {
  if (rows.length < ENOUGH) return null;
  return (
    <Section
      title={i18n.t('departures.title')}
      count={rows.length}
      actions={
        <Button look="quiet" onClick={() => go({ at: 'departures' })}>
          {i18n.t('departures.open')}
        </Button>
      }
    >
      <DepartureTable rows={rows.slice(0, SHOWN)} onOpen={(id) => go({ at: 'entity', id })} />
    </Section>
  );
}
