/** Dates as pages write them into metadata, to ISO 8601 of the precision stated. */

/** null for what is no date, or not one of the web's time. */
export function toIsoDate(text: string): string | null {
  const value = text.trim();
  if (/^\d{10}(?:\d{3})?$/.test(value)) return plausible(new Date(Number(value.padEnd(13, '0'))));
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(value);
  if (iso) return fromParts(iso);
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(value);
  if (slashed) return fromParts([value, slashed[1], slashed[2]?.padStart(2, '0'), slashed[3]?.padStart(2, '0')]);
  return /[A-Za-z]{3}/.test(value) && /\d{4}/.test(value) ? fromWords(value) : null;
}

function fromParts(parts: readonly (string | undefined)[]): string | null {
  const [, year = '', month = '', day = '', hour, minute, second, zone] = parts;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(year) < 1990)
    return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined) return date;
  const offset = zone ? (/^Z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`) : '';
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
}

/** RFC 2822 and the like, which every engine reads alike; without a zone the day alone is sure. */
function fromWords(value: string): string | null {
  const time = Date.parse(value);
  if (Number.isNaN(time)) return null;
  if (/(?:GMT|UTC|Z|[+-]\d{4})\s*(?:\(|$)/.test(value)) return plausible(new Date(time));
  const local = new Date(time);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${local.getFullYear()}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}`;
}

function plausible(date: Date): string | null {
  return date.getUTCFullYear() >= 1990 && date.getUTCFullYear() < 2100
    ? date.toISOString().replace('.000Z', 'Z')
    : null;
}

/** "/2026/03/05/", "/20260305/": null where the address says no day. */
export function findDateInAddress(url: string): string | null {
  const found = /[/-](20\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?=[/._-]|$)/.exec(url);
  return found ? fromParts(found) : null;
}
