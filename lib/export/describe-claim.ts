import type { ExportClaim } from './library';
import type { ExportContext } from './words';

/** How a format dresses a piece of plain text, and the organization a claim speaks of. */
export type Dress = {
  text(plain: string): string;
  object?(name: string, id: string | null): string;
};

const PLAIN: Dress = { text: (plain) => plain };

/** A claim as one line, the same in every export that people read: "Left Alibaba (former head of Qwen Code) (reported)". */
export function describeClaim(claim: ExportClaim, context: ExportContext, dress: Dress = PLAIN): string {
  const { words, phraseClaim, phraseStatus } = context;
  const { type, title, objectName, objectId } = claim;
  const role = claim.former ? `${words.former} ${title ?? ''}`.trim() : title;
  const said = phraseClaim({
    type,
    title: role === null ? null : dress.text(role),
    objectName: objectName === null ? null : (dress.object?.(objectName, objectId) ?? dress.text(objectName)),
  });
  const status = phraseStatus(claim.status);
  return status === null ? said : `${said} (${dress.text(status)})`;
}
