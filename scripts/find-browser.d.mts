export function findBrowser(): string | undefined;
export const browserSwitches: string[];
