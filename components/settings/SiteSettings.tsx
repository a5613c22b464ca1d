import { X } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { allowAllSites, allowSite, giveBackAllSites, useAllSitesAllowed } from '@/components/hooks/use-host-access';
import type { ChangeSettings } from '@/components/hooks/use-settings';
import { Button, IconButton } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { Segments } from '@/components/ui/Segments';
import type { Settings } from '@/lib/settings/settings';
import { withSiteRule } from '@/lib/settings/site-rules';
import { Group } from './Group';
import { SiteField } from './SiteField';

type Props = { settings: Settings; change: ChangeSettings };

/** Where pages are read, and where never. */
export function SiteSettings({ settings, change }: Props): JSX.Element {
  return (
    <Group title={i18n.t('settings.sites')} id="sites">
      <Choice checked={settings.paused} onChange={(paused) => change({ paused })} hint={i18n.t('settings.pausedHint')}>
        {i18n.t('settings.paused')}
      </Choice>
      <div class="field">
        <span class="field-label">{i18n.t('settings.otherSites')}</span>
        <Segments
          label={i18n.t('settings.otherSites')}
          value={settings.readByDefault ? 'on' : 'off'}
          options={[
            { value: 'on', label: i18n.t('settings.readAll') },
            { value: 'off', label: i18n.t('settings.readChosen') },
          ]}
          onChange={(value) => {
            if (value === 'on') void allowAllSites();
            change({ readByDefault: value === 'on' });
          }}
        />
        <Access readByDefault={settings.readByDefault} />
      </div>
      <ul class="setting-list" aria-label={i18n.t('settings.siteRules')}>
        {settings.siteRules
          .toSorted((a, b) => a.host.localeCompare(b.host))
          .map(({ host, reading }) => (
            <li key={host}>
              <bdi class="setting-name">{host}</bdi>
              <Segments
                label={host}
                value={reading}
                options={[
                  { value: 'on', label: i18n.t('settings.siteOn') },
                  { value: 'off', label: i18n.t('settings.siteOff') },
                ]}
                onChange={(value) =>
                  change({
                    siteRules: settings.siteRules.map((r) => (r.host === host ? { host, reading: value } : r)),
                  })
                }
              />
              <IconButton
                icon={X}
                label={i18n.t('settings.removeRule', { site: host })}
                onClick={() => change({ siteRules: settings.siteRules.filter((rule) => rule.host !== host) })}
              />
            </li>
          ))}
      </ul>
      <SiteField
        label={i18n.t('settings.addSite')}
        onHost={(host) => {
          if (!settings.readByDefault) void allowSite(host);
          change({ siteRules: withSiteRule(settings, host, settings.readByDefault ? 'off' : 'on') });
        }}
        verb={i18n.t(settings.readByDefault ? 'settings.addOff' : 'settings.addOn')}
      />
    </Group>
  );
}

/** Where what the browser allows is less than what is to be read, or more. */
function Access({ readByDefault }: { readByDefault: boolean }): JSX.Element | null {
  const allAllowed = useAllSitesAllowed();
  if (allAllowed === null || allAllowed === readByDefault) return null;
  return (
    <div class="tool-line access">
      <span class="field-hint">{i18n.t(readByDefault ? 'settings.notAllowed' : 'settings.stillAllowed')}</span>
      <Button onClick={() => void (readByDefault ? allowAllSites() : giveBackAllSites())}>
        {i18n.t(readByDefault ? 'state.allowAll' : 'settings.giveBack')}
      </Button>
    </div>
  );
}
