import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds: a reminder can wait until what the reader came for is there. */
const QUIET = 800;

/** The line that says a backup is due, asked for when the page has long been shown. */
export function LazyReminder(): JSX.Element | null {
  const [Reminder, setReminder] = useState<ComponentType | null>(null);
  useEffect(() => {
    const later = setTimeout(() => {
      void import('./BackupReminder').then((module) => setReminder(() => module.BackupReminder));
    }, QUIET);
    return () => clearTimeout(later);
  }, []);
  return Reminder && <Reminder />;
}
