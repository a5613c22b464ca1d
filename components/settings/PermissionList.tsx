import { AlarmClock, Database, Eye, MousePointerClick, PanelRight, Wand } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';

const ICONS = {
  pages: Eye,
  storage: Database,
  scripting: Wand,
  panel: PanelRight,
  menus: MousePointerClick,
  alarms: AlarmClock,
} as const;
export type PermissionReason = keyof typeof ICONS;
export const PERMISSION_REASONS = Object.keys(ICONS) as PermissionReason[];

/** What each of them is for, with a picture. */
export function PermissionList({ reasons }: { reasons: readonly PermissionReason[] }): JSX.Element {
  return (
    <ul class="permissions">
      {reasons.map((name) => (
        <li key={name}>
          <Icon of={ICONS[name]} />
          <span>{i18n.t(`welcome.permission.${name}`)}</span>
        </li>
      ))}
    </ul>
  );
}
