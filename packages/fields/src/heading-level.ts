/** Heading level of what stands at a pointer: one deeper for every group and row around it; `first` at the top. */
export function levelAt(pointer: string, first: number): number {
  return first + pointer.split('/').length - 2;
}
