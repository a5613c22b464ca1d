import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Waiting } from './Waiting';

/** The export panel and its writers come when they are asked for, not with the popup. */
export function ExportPlace(): JSX.Element {
  const [Panel, setPanel] = useState<ComponentType | null>(null);
  useEffect(() => {
    void import('@/components/export/ExportPanel').then((module) => setPanel(() => module.ExportPanel));
  }, []);
  return (
    <>
      <h1 class="visually-hidden">{i18n.t('ui.export')}</h1>
      {Panel ? <Panel /> : <Waiting />}
    </>
  );
}
