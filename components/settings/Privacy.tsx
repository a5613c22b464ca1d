import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Group } from './Group';

/** What happens with what was read, in full: it is short. */
export function Privacy(): JSX.Element {
  return (
    <Group title={i18n.t('settings.privacy')} id="privacy">
      <ul class="plain-list">
        <li>{i18n.t('privacy.local')}</li>
        <li>{i18n.t('privacy.noNetwork')}</li>
        <li>{i18n.t('privacy.private')}</li>
        <li>{i18n.t('privacy.forget')}</li>
      </ul>
    </Group>
  );
}
