import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKind } from '@/lib/model/entity';
import type { Settings } from '@/lib/settings/settings';
import { markText } from './mark-text';

/** Invented; names are not translated. */
const NAMES: readonly [string, EntityKind][] = [
  ['Olivia Marsh', 'person'],
  ['Kestrel Freight', 'organization'],
];

/** A sentence marked as pages will be, at once. */
export function MarkPreview({ marking }: { marking: Settings['marking'] }): JSX.Element {
  const box = useRef<HTMLParagraphElement>(null);
  const sentence = i18n.t('settings.specimen', { person: 'Olivia Marsh', organization: 'Kestrel Freight' });
  useLayoutEffect(() => {
    const text = box.current?.firstChild;
    if (text instanceof Text) markText(text, findNames(sentence, marking), marking.style);
  }, [sentence, marking]);
  return (
    <p ref={box} class="specimen">
      {sentence}
    </p>
  );
}

function findNames(sentence: string, { people, organizations, firstOnly }: Settings['marking']) {
  return NAMES.filter(([, kind]) => (kind === 'person' ? people : organizations)).flatMap(([name, kind]) => {
    const found = [...sentence.matchAll(new RegExp(name, 'g'))];
    return (firstOnly ? found.slice(0, 1) : found).map(({ index }) => ({
      start: index,
      end: index + name.length,
      kind,
    }));
  });
}
