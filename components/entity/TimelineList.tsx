import type { JSX } from 'preact';
import { useGrowing } from '@/components/ui/use-growing';
import type { HistoryLine, Timeline } from '@/lib/history/composition';
import { HistoryEntry } from './HistoryEntry';

type Props = {
  label: string;
  timeline: Timeline;
  pageOf: string;
  onOpen: (entityId: string) => void;
  onRefuse: (claimIds: readonly string[]) => void;
};

/** Latest first, as news is read; what nobody dates stands at the end. */
export function TimelineList({ label, timeline, ...rest }: Props): JSX.Element {
  const lines = [...timeline.events.toReversed(), ...timeline.undated.toReversed()];
  const drawn = useGrowing(lines.length);
  return (
    <ol class="timeline" aria-label={label}>
      {lines.slice(0, drawn).map((line: HistoryLine) => (
        <HistoryEntry key={line.id} line={line} {...rest} />
      ))}
    </ol>
  );
}
