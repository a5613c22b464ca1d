/** Saves a backup as soon as it is open, and says what it saved: opened by schedule, behind the page the reader looks at. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { SavingBackup } from '@/components/export/SavingBackup';
import { LibraryRoot } from '@/components/hooks/LibraryRoot';
import { useDocumentLanguage } from '@/components/hooks/use-document-language';
import { useAppearance, useSettings } from '@/components/hooks/use-settings';

export function BackupPage(): JSX.Element | null {
  useDocumentLanguage();
  const [settings] = useSettings();
  useAppearance(settings);
  if (!settings) return null;
  return (
    <LibraryRoot>
      <main class="sheet">
        <header class="sheet-head">
          <h1 class="sheet-title">{i18n.t('backups.title')}</h1>
        </header>
        <SavingBackup />
      </main>
    </LibraryRoot>
  );
}
