/** The card's whole style as one string for its shadow root: the page's style sheets do not reach it, ours do not reach the page. */
import blocks from '@/components/ui/card-blocks.css?inline';
import controls from '@/components/ui/controls.css?inline';
import { toHost } from '@/components/ui/to-host';
import tokens from '@/components/ui/tokens.css?inline';
import card from './hover-card.css?inline';
import notRight from './not-right.css?inline';

export const HOVER_CARD_CSS = [card, toHost(tokens), controls, blocks, notRight].join('\n');
