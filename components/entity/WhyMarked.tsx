import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { phraseReason } from './reason-phrase';

/** "Why is this marked?": the recogniser's own reasons, strongest first. */
export function WhyMarked({ reasons, titled = true }: { reasons: readonly string[]; titled?: boolean }): JSX.Element {
  const phrases = [...new Set(reasons.map(phraseReason).filter((phrase) => phrase !== null))];
  return (
    <div class="why">
      {titled && <h3 class="why-title">{i18n.t('why.title')}</h3>}
      {phrases.length === 0 ? (
        <p>{i18n.t('why.none')}</p>
      ) : (
        <ul class="why-reasons">
          {phrases.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
