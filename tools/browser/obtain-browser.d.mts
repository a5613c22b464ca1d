export function obtainBrowser(name: 'chromium' | 'firefox'): string;
