import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { LibraryRoot } from '@/components/hooks/LibraryRoot';
import { useDocumentLanguage } from '@/components/hooks/use-document-language';
import { openExports, toFooterActions } from '@/components/hooks/use-extension-pages';
import { useAppearance, useSettings } from '@/components/hooks/use-settings';
import { Group } from '@/components/settings/Group';
import { PERMISSION_REASONS, PermissionList } from '@/components/settings/PermissionList';
import { Button } from '@/components/ui/Button';
import { SampleArticle } from './SampleArticle';
import { WhereToRead } from './WhereToRead';

export function WelcomePage(): JSX.Element | null {
  useDocumentLanguage();
  const [settings, change] = useSettings();
  useAppearance(settings);
  if (!settings) return null;
  const { onSettings } = toFooterActions(true);
  return (
    <LibraryRoot standsAlone>
      <main class="sheet">
        <header class="sheet-head">
          <h1 class="sheet-title">{i18n.t('welcome.title')}</h1>
          <p class="sheet-lead">{i18n.t('welcome.lead')}</p>
        </header>
        <SampleArticle style={settings.marking.style} />
        <Group title={i18n.t('welcome.where')} id="where">
          <WhereToRead settings={settings} change={change} />
        </Group>
        <Group title={i18n.t('welcome.permissions')} id="permissions">
          <PermissionList reasons={PERMISSION_REASONS} />
        </Group>
        <Group title={i18n.t('welcome.next')} id="next">
          <p>{i18n.t('welcome.pin')}</p>
          <div class="tool-line">
            <Button onClick={openExports}>{i18n.t('welcome.import')}</Button>
            <Button onClick={onSettings}>{i18n.t('ui.settings')}</Button>
          </div>
        </Group>
      </main>
    </LibraryRoot>
  );
}
