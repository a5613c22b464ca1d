/** Backups by schedule: when one is due, a page of ours is opened in the background that saves it. Reminders are shown by our pages. */
import { browser } from 'wxt/browser';
import { findDueAt, loadBackupSchedule, watchBackupSchedule } from '@/lib/settings/backup-schedule';

const ALARM = 'backup';
const PAGE = '/backup.html';
const MINUTE = 60_000;
/** When it could not be saved, it is tried again after so long. */
const AGAIN = 6 * 60 * MINUTE;

/** Registered at once with everything else, so that an alarm can wake the worker. */
export function watchBackups(): void {
  browser.runtime.onStartup.addListener(() => void schedule());
  browser.runtime.onInstalled.addListener(() => void schedule());
  watchBackupSchedule(() => void schedule());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void saveIfDue(Date.now());
  });
}

/** A minute is left to whoever starts the browser for something else. */
async function schedule(): Promise<void> {
  const dueAt = await findSaveDueAt();
  if (dueAt === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(dueAt, Date.now() + MINUTE) });
}

export async function saveIfDue(now: number): Promise<void> {
  const dueAt = await findSaveDueAt();
  if (dueAt === null || dueAt > now) return;
  await browser.alarms.create(ALARM, { when: now + AGAIN });
  const url = browser.runtime.getURL(PAGE as never);
  if ((await browser.tabs.query({ url })).length > 0) return;
  await browser.tabs.create({ url, active: false });
}

/** null = the reader wants none, or to be reminded only. */
async function findSaveDueAt(): Promise<number | null> {
  const schedule = await loadBackupSchedule();
  return schedule.how === 'save' ? findDueAt(schedule) : null;
}
