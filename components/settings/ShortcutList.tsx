import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type Shortcut, useShortcuts } from '@/components/hooks/use-shortcuts';
import { Button } from '@/components/ui/Button';
import { Group } from './Group';

/** The keys as the browser has them now; the browser alone can change them. */
export function ShortcutList(): JSX.Element {
  const { shortcuts, rebind } = useShortcuts();
  return (
    <Group title={i18n.t('settings.shortcuts')} id="shortcuts">
      <table class="shortcuts">
        <tbody>
          {shortcuts.map((shortcut: Shortcut) => (
            <tr key={shortcut.name}>
              <th scope="row">{shortcut.description}</th>
              <td>{shortcut.keys ? <kbd>{shortcut.keys}</kbd> : i18n.t('settings.noKey')}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{i18n.t('settings.keySearch')}</th>
            <td>
              <kbd>/</kbd>
            </td>
          </tr>
          <tr>
            <th scope="row">{i18n.t('settings.keyBack')}</th>
            <td>
              <kbd>Esc</kbd> <kbd>Alt ←</kbd>
            </td>
          </tr>
        </tbody>
      </table>
      <div>
        <Button onClick={rebind}>{i18n.t('settings.rebind')}</Button>
      </div>
    </Group>
  );
}
