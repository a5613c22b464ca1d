import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isReminderDue } from '@/components/hooks/use-backup-schedule';
import { saveIfDue } from '@/entrypoints/background/backing-up';
import {
  type BackupSchedule,
  findDueAt,
  keepBackupMade,
  loadBackupSchedule,
  putOffBackup,
  saveBackupChoice,
} from '@/lib/settings/backup-schedule';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 25);
const schedule = (change: Partial<BackupSchedule>): BackupSchedule => ({
  every: 'week',
  how: 'remind',
  lastAt: null,
  laterAt: null,
  ...change,
});

beforeEach(() => fakeBrowser.reset());

describe('a backup', () => {
  it.each([
    [{ every: 'never' as const }, null],
    [{}, 0],
    [{ lastAt: NOW }, NOW + 7 * DAY],
    [{ every: 'month' as const, lastAt: NOW }, NOW + 30 * DAY],
    [{ lastAt: NOW - 9 * DAY, laterAt: NOW + DAY }, NOW + DAY],
  ])('with %o is due at %s', (change, due) => {
    expect(findDueAt(schedule(change))).toBe(due);
  });

  it('is not asked for until the reader chooses it, and never when it is saved by itself', async () => {
    expect(await loadBackupSchedule()).toMatchObject({ every: 'never' });
    expect(isReminderDue(schedule({ every: 'never' }), NOW)).toBe(false);
    expect(isReminderDue(schedule({}), NOW)).toBe(true);
    expect(isReminderDue(schedule({ how: 'save' }), NOW)).toBe(false);
    expect(isReminderDue(schedule({ lastAt: NOW - 6 * DAY }), NOW)).toBe(false);
  });

  it('that was saved is not due again before its time, and what was put off is forgotten', async () => {
    await saveBackupChoice({ every: 'week' });
    await putOffBackup(NOW);
    expect(await loadBackupSchedule()).toEqual(schedule({ laterAt: NOW }));
    await keepBackupMade(NOW);
    expect(await loadBackupSchedule()).toEqual(schedule({ lastAt: NOW }));
  });

  it('what was stored and does not fit is as good as none', async () => {
    await fakeBrowser.storage.local.set({ backupSchedule: { every: 'hour' } });
    expect(await loadBackupSchedule()).toMatchObject({ every: 'never', lastAt: null });
  });
});

describe('the alarm', () => {
  const opened = async () => (await fakeBrowser.tabs.query({})).filter((tab) => tab.url?.endsWith('/backup.html'));

  it('opens one page that saves, behind the one the reader looks at, and only when it is due', async () => {
    await saveBackupChoice({ every: 'week', how: 'save' });
    await keepBackupMade(NOW - 6 * DAY);
    await saveIfDue(NOW);
    expect(await opened()).toHaveLength(0);
    await saveIfDue(NOW + DAY);
    expect(await opened()).toMatchObject([{ active: false }]);
  });

  it('opens nothing for who wants to be reminded', async () => {
    await saveBackupChoice({ every: 'week', how: 'remind' });
    await saveIfDue(NOW);
    expect(await opened()).toHaveLength(0);
  });
});
