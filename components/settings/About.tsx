import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Group } from './Group';

/** Whose code and data are in here, under which licences: files of the extension itself, written when it is built. */
export function About(): JSX.Element {
  return (
    <Group title={i18n.t('settings.about')} id="about">
      <ul class="plain-list">
        <li>
          <a href="/third-party-notices.txt" target="_blank" rel="noreferrer">
            {i18n.t('settings.licencesOfCode')}
          </a>
        </li>
        <li>
          <a href="/model/NOTICE.md" target="_blank" rel="noreferrer">
            {i18n.t('settings.licencesOfModel')}
          </a>
        </li>
      </ul>
    </Group>
  );
}
