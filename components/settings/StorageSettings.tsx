import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { openExports } from '@/components/hooks/use-extension-pages';
import { useCounts } from '@/components/hooks/use-reads';
import { useStorage } from '@/components/hooks/use-storage';
import { Button } from '@/components/ui/Button';
import { formatBytes } from '@/components/ui/format';
import { Group } from './Group';

/** How much is kept, how safely, and the way to take it along. */
export function StorageSettings(): JSX.Element {
  const counts = useCounts();
  const { use, persist } = useStorage();
  return (
    <Group title={i18n.t('settings.storage')} id="storage">
      {counts.state === 'ready' && (
        <p>
          {[
            i18n.t('count.articles', counts.value.articles),
            i18n.t('count.people', counts.value.people),
            i18n.t('count.organizations', counts.value.organizations),
            i18n.t('count.notes', counts.value.notes),
            use && use.usage !== null ? formatBytes(use.usage) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {counts.state === 'ready' && counts.value.quarantined > 0 && (
        <p>{i18n.t('settings.quarantined', counts.value.quarantined)}</p>
      )}
      {use?.persisted === true && <p class="field-hint">{i18n.t('settings.persistent')}</p>}
      {use?.persisted === false && (
        <div class="field">
          <p class="field-hint">{i18n.t('settings.notPersistent')}</p>
          <div>
            <Button onClick={persist}>{i18n.t('settings.persist')}</Button>
          </div>
        </div>
      )}
      <div>
        <Button onClick={openExports}>{i18n.t('settings.openLibrary')}</Button>
      </div>
    </Group>
  );
}
