function runFrom(data: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < data.length && end - at < 128 && data[end] === data[at]) end += 1;
  return end - at;
}

/**
 * Compresses by run lengths (ISO 32000-2 §7.4.5): enough for pen strokes on white, and the same bytes everywhere, which
 * platforms' deflate does not promise.
 */
export function runLengthEncode(data: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < data.length;) {
    const run = runFrom(data, at);
    if (run > 2) {
      out.push(257 - run, data[at] ?? 0);
      at += run;
      continue;
    }
    const start = at;
    while (at < data.length && at - start < 128 && runFrom(data, at) <= 2) at += 1;
    out.push(at - start - 1);
    for (let i = start; i < at; i += 1) out.push(data[i] ?? 0);
  }
  out.push(128);
  return Uint8Array.from(out);
}
