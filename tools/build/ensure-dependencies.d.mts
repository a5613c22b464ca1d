export const ROOT: string;
export function ensureDependencies(): void;
