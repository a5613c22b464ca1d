import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useArticleDays } from '@/components/hooks/use-network';
import { Button } from '@/components/ui/Button';
import { formatIsoDate } from '@/components/ui/format';
import { lastDayOf, monthsBetween } from './months';

type Props = {
  since: string | null;
  until: string | null;
  onChange: (since: string | null, until: string | null) => void;
};

/** While the slider is drawn nothing is asked for; when it rests, it is. In milliseconds. */
const REST = 220;

/** First and last month of what is drawn. Nothing to choose where all was read of one month. */
export function TimeSlider({ since, until, onChange }: Props): JSX.Element | null {
  const days = useArticleDays();
  const months = days ? monthsBetween(days.first, days.last) : [];
  const last = months.length - 1;
  const indexOf = (day: string | null, otherwise: number): number => {
    const at = day === null ? -1 : months.findIndex((month) => month >= day.slice(0, 7));
    return at < 0 ? otherwise : at;
  };
  const [from, setFrom] = useState<number | null>(null);
  const [to, setTo] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    setFrom(null);
    setTo(null);
  }, [since, until]);
  if (months.length < 2) return null;
  const start = from ?? indexOf(since, 0);
  const end = to ?? indexOf(until, last);
  const change = (first: number, final: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const [a, b] = [months[first] ?? '', months[final] ?? ''];
      onChange(first === 0 ? null : `${a}-01`, final === last ? null : lastDayOf(b));
    }, REST);
  };
  const shown = (index: number): string => formatIsoDate(months[index] ?? '');
  return (
    <div class="time-slider" role="group" aria-label={i18n.t('network.time')}>
      <Thumb
        label={i18n.t('filters.since')}
        value={start}
        max={last}
        text={shown(start)}
        onInput={(value) => {
          const next = Math.min(value, end);
          setFrom(next);
          change(next, end);
        }}
      />
      <Thumb
        label={i18n.t('filters.until')}
        value={end}
        max={last}
        text={shown(end)}
        onInput={(value) => {
          const next = Math.max(value, start);
          setTo(next);
          change(start, next);
        }}
      />
      {(since !== null || until !== null) && (
        <Button look="quiet" onClick={() => onChange(null, null)}>
          {i18n.t('network.allTime')}
        </Button>
      )}
    </div>
  );
}

type ThumbProps = { label: string; value: number; max: number; text: string; onInput: (value: number) => void };

function Thumb({ label, value, max, text, onInput }: ThumbProps): JSX.Element {
  return (
    <label class="time-thumb">
      <span class="field-hint">{label}</span>
      <input
        type="range"
        min={0}
        max={max}
        value={value}
        aria-valuetext={text}
        onInput={(event) => onInput(Number(event.currentTarget.value))}
      />
      <output>{text}</output>
    </label>
  );
}
