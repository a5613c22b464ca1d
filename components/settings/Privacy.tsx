import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type Granted, usePermissions } from '@/components/hooks/use-permissions';
import { Group } from './Group';
import { PermissionList, type PermissionReason } from './PermissionList';

/** By the browser's name for each: what it is explained as. One that is missing here fails a test. */
export const EXPLAINED_AS: Readonly<Record<string, PermissionReason>> = {
  storage: 'storage',
  unlimitedStorage: 'storage',
  scripting: 'scripting',
  contextMenus: 'menus',
  menus: 'menus',
  sidePanel: 'panel',
  activeTab: 'pages',
  alarms: 'alarms',
};

/** What happens with what was read, in full: it is short; and what the browser lets us do now, with the reason for each. */
export function Privacy(): JSX.Element {
  const granted = usePermissions();
  return (
    <Group title={i18n.t('settings.privacy')} id="privacy">
      <ul class="plain-list">
        <li>{i18n.t('privacy.local')}</li>
        <li>{i18n.t('privacy.noNetwork')}</li>
        <li>{i18n.t('privacy.private')}</li>
        <li>{i18n.t('privacy.forget')}</li>
        <li>{i18n.t('privacy.seen')}</li>
      </ul>
      {granted && (
        <div class="field">
          <h3 class="field-label">{i18n.t('privacy.inUse')}</h3>
          <PermissionList reasons={toReasons(granted)} />
          <p class="field-hint">{phraseSites(granted.origins)}</p>
        </div>
      )}
    </Group>
  );
}

function toReasons({ permissions, origins }: Granted): PermissionReason[] {
  const named = permissions.flatMap((name) => EXPLAINED_AS[name] ?? []);
  return [...new Set<PermissionReason>([...(origins.length > 0 ? (['pages'] as const) : []), ...named])];
}

function phraseSites(origins: readonly string[]): string {
  if (origins.length === 0) return i18n.t('privacy.noSites');
  if (origins.some((origin) => /^(<all_urls>|\*:\/\/\*\/|https:\/\/\*\/)/.test(origin)))
    return i18n.t('privacy.allSites');
  const hosts = origins.map((origin) => origin.replace(/^[^/]*\/\/(\*\.)?/, '').replace(/\/.*$/, ''));
  return i18n.t('privacy.someSites', { sites: [...new Set(hosts)].sort().join(', ') });
}
