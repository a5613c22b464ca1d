import { describe, expect, it } from 'vitest';
import { EXPLAINED_AS } from '@/components/settings/Privacy';
import config from '@/wxt.config';

type ManifestOf = (environment: { browser: string }) => { permissions: string[] };

describe('the privacy page', () => {
  it.each(['chrome', 'firefox'])('gives a reason for every permission the extension asks for, %s', (name) => {
    const { permissions } = (config.manifest as unknown as ManifestOf)({ browser: name });
    expect(permissions.length).toBeGreaterThan(3);
    expect(permissions.filter((permission) => !(permission in EXPLAINED_AS))).toEqual([]);
  });
});
