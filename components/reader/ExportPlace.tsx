import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Waiting } from './Waiting';

/** The export panel and its writers come when they are asked for, not with the popup. */
export function ExportPlace(): JSX.Element {
  const [Panel, setPanel] = useState<ComponentType | null>(null);
  useEffect(() => {
    void import('@/components/export/ExportPanel').then((module) => setPanel(() => module.ExportPanel));
  }, []);
  return Panel ? <Panel /> : <Waiting />;
}
