/** The style of the signs and cards in a page's margin, as one string for their shadow root. */
import blocks from '@/components/ui/card-blocks.css?inline';
import controls from '@/components/ui/controls.css?inline';
import { toHost } from '@/components/ui/to-host';
import tokens from '@/components/ui/tokens.css?inline';
import notes from './notes.css?inline';
import quotes from './quote-card.css?inline';

export const QUOTE_CARD_CSS = [quotes, toHost(tokens), controls, blocks, notes].join('\n');
