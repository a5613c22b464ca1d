import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/Disclosure';

type Props = { id: string; name: string };

/** The way out for one person or company; what it needs is loaded when it is opened. */
export function LazyEntityExport(props: Props): JSX.Element {
  const [Export, setExport] = useState<ComponentType<Props> | null>(null);
  const load = () => void import('./EntityExport').then((module) => setExport(() => module.EntityExport));
  return (
    <section class="section entity-out" onClick={Export ? undefined : load}>
      <Disclosure summary={i18n.t('exports.copyOrSave')}>{Export && <Export {...props} />}</Disclosure>
    </section>
  );
}
