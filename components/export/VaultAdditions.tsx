import { FolderOpen } from 'lucide';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import type { Format } from '@/lib/export/formats';
import { toVaultAdditions } from './ad-hoc-formats';
import { openVault } from './open-vault';

type Props = { busy: boolean; onSave: (format: Format) => void };

/** For a vault that is there already: the reader shows its folder, and gets the pages that have something new. */
export function VaultAdditions({ busy, onSave }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...{ webkitdirectory: true }}
        aria-label={i18n.t('exports.vaultFolder')}
        data-vault-folder
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onSave(toVaultAdditions(() => openVault(files)));
        }}
      />
      <button type="button" class="export-format" disabled={busy} onClick={() => input.current?.click()}>
        <Icon of={FolderOpen} />
        <span class="export-name">{i18n.t('exports.vaultFolder')}</span>
        <span class="export-what">{i18n.t('exports.vaultAdditions')}</span>
      </button>
    </>
  );
}
