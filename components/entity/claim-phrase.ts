/** What a claim says, as a line of the interface: "Left Alibaba (head of Qwen)". */
import { i18n } from '#i18n';

/** The part of a claim, or of a card's line, that the phrase is made of. */
export type Phrased = { type: string; title: string | null; objectName: string | null };

/** The forms each type of claim has a message for, the fullest first. */
const FORMS = {
  position: ['roleAt', 'role', 'at'],
  membership: ['roleAt', 'role', 'at'],
  founder_of: ['at'],
  owner_of: ['at'],
  educated_at: ['roleAt', 'role', 'at'],
  part_of: ['at'],
  start_position: ['roleAt', 'role', 'at'],
  end_position: ['roleAt', 'role', 'at'],
  nominated: ['roleAt', 'role', 'at'],
  replaced: ['roleAt', 'role', 'at'],
  founded: ['at'],
  acquired: ['at'],
  merged: ['at'],
  closed: ['at'],
  legal: ['role', 'at'],
  born: [],
  died: [],
  met: ['at'],
  said: ['at'],
} as const satisfies Record<string, readonly ('roleAt' | 'role' | 'at')[]>;

type Type = keyof typeof FORMS;

export function phraseClaim(claim: Phrased): string {
  const { type, title, objectName } = claim;
  if (!(type in FORMS)) return [title, objectName].filter((part) => part !== null).join(', ');
  const given = { roleAt: title !== null && objectName !== null, role: title !== null, at: objectName !== null };
  const forms: readonly ('roleAt' | 'role' | 'at')[] = FORMS[type as Type];
  const form = forms.find((f) => given[f]) ?? 'plain';
  const message = i18n.t(`claim.${type as Type}.${form}` as 'claim.position.roleAt', {
    role: title ?? '',
    organization: objectName ?? '',
  });
  return capitalise(message);
}

/** Roles come as the article writes them, in lower case; a line begins with a capital. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}

/** "reported", "planned", "possible", "denied"; null for what is simply stated. */
export function phraseStatus(status: string): string | null {
  switch (status) {
    case 'reported':
    case 'planned':
    case 'potential':
    case 'denied':
      return i18n.t(`claim.status.${status}`);
    default:
      return null;
  }
}
