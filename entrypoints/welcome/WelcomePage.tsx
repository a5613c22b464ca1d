import { Database, Eye, MousePointerClick, PanelRight, Wand } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { LibraryRoot } from '@/components/hooks/LibraryRoot';
import { useDocumentLanguage } from '@/components/hooks/use-document-language';
import { openExports, toFooterActions } from '@/components/hooks/use-extension-pages';
import { useAppearance, useSettings } from '@/components/hooks/use-settings';
import { Group } from '@/components/settings/Group';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { SampleArticle } from './SampleArticle';
import { WhereToRead } from './WhereToRead';

const PERMISSIONS = [
  ['pages', Eye],
  ['storage', Database],
  ['scripting', Wand],
  ['panel', PanelRight],
  ['menus', MousePointerClick],
] as const;

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
          <ul class="permissions">
            {PERMISSIONS.map(([name, icon]) => (
              <li key={name}>
                <Icon of={icon} />
                <span>{i18n.t(`welcome.permission.${name}`)}</span>
              </li>
            ))}
          </ul>
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
