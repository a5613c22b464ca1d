import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { LibraryRoot } from '@/components/hooks/LibraryRoot';
import { useDocumentLanguage } from '@/components/hooks/use-document-language';
import { useAppearance, useSettings } from '@/components/hooks/use-settings';
import { About } from '@/components/settings/About';
import { AppearanceSettings } from '@/components/settings/AppearanceSettings';
import { BackupSettings } from '@/components/settings/BackupSettings';
import { Forgetting } from '@/components/settings/Forgetting';
import { MarkingSettings } from '@/components/settings/MarkingSettings';
import { MutedNames } from '@/components/settings/MutedNames';
import { Privacy } from '@/components/settings/Privacy';
import { ShortcutList } from '@/components/settings/ShortcutList';
import { SiteSettings } from '@/components/settings/SiteSettings';
import { StorageSettings } from '@/components/settings/StorageSettings';
import { ToldNames } from '@/components/settings/ToldNames';
import { MarkPreview } from './MarkPreview';

export function OptionsPage(): JSX.Element | null {
  useDocumentLanguage();
  const [settings, change] = useSettings();
  useAppearance(settings);
  if (!settings) return null;
  return (
    <LibraryRoot standsAlone>
      <main class="sheet">
        <header class="sheet-head">
          <h1 class="sheet-title">{i18n.t('ui.settings')}</h1>
        </header>
        <MarkingSettings settings={settings} change={change} preview={<MarkPreview marking={settings.marking} />} />
        <SiteSettings settings={settings} change={change} />
        <MutedNames />
        <ToldNames />
        <AppearanceSettings settings={settings} change={change} />
        <ShortcutList />
        <StorageSettings />
        <BackupSettings />
        <Forgetting settings={settings} change={change} />
        <Privacy />
        <About />
      </main>
    </LibraryRoot>
  );
}
