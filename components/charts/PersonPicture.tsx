import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KnownEntity } from '@/components/hooks/use-facts';
import { Section } from '@/components/ui/Section';
import { composeIntervals } from '@/lib/history/intervals';
import { composeTimeline } from '@/lib/history/timeline';
import { LifeChart } from './LifeChart';
import { layOutLife } from './life-lines';

/** Frames in which a long timeline may still be drawn to its end. */
const POINT_TRIES = 120;

/** A person's roles and moves to scale; nothing where nothing is dated. */
export function PersonPicture({ known }: { known: KnownEntity }): JSX.Element | null {
  const here = useRef<HTMLDivElement>(null);
  const { page, facts } = known;
  const { id } = page.entity;
  const lines = useMemo(() => layOutLife(composeTimeline(id, facts), composeIntervals(id, facts)), [id, facts]);
  if (!lines) return null;
  const point = (lineId: string, tries = POINT_TRIES): void => {
    const entry = here.current?.parentElement?.querySelector<HTMLElement>(`[data-line="${CSS.escape(lineId)}"]`);
    if (!entry && tries > 0) requestAnimationFrame(() => point(lineId, tries - 1));
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
  };
  return (
    <div ref={here}>
      <Section title={i18n.t('charts.title')}>
        <LifeChart lines={lines} name={page.shownName} onPoint={(mark) => point(mark.line.id)} />
      </Section>
    </div>
  );
}
