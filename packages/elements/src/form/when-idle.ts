/** Longest wait in milliseconds before the work is done although the page is busy. */
const LONGEST = 300;

/** Does the work once the page has nothing more urgent to do. Gives the way to call it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const waiting = requestIdleCallback(work, { timeout: LONGEST });
    return () => cancelIdleCallback(waiting);
  }
  const waiting = setTimeout(work, 50);
  return () => clearTimeout(waiting);
}
