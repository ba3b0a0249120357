/** How alike two texts are, 0 to 1. */
export function similarity(one: string, other: string): number {
  return one === other ? 1 : 0;
}
