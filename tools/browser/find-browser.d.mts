export const DOWNLOADS: string;
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
