import type { Canvas } from '../page/canvas.js';

/**
 * A strip of a page that is drawn whole: a line of text, a row, a picture. Sizes in points. A block is laid out into
 * slabs; a page takes as many as it holds.
 */
export interface Slab {
  height: number;
  /** Room wanted above and below; between two slabs the larger counts, at the top of a page none. */
  before: number;
  after: number;
  /** Must not be the last on a page: it stays with the next slab. */
  keep?: boolean;
  /** What follows starts on a new page; the slab itself draws nothing. */
  newPage?: boolean;
  /** Drawn again, as an artifact, where a page begins with this slab: a table's header row. */
  repeat?: Slab;
  /** Draws at a place; `gap` is the room that was left above, so that a rule at the side can run through it. */
  draw(canvas: Canvas, x: number, top: number, gap: number): void;
  /** Cuts the slab so that the first part is at most `available` high; `force` at the top of an empty page. */
  split?(available: number, force: boolean): [head: Slab, tail: Slab] | undefined;
}

/** A slab with its place, in points from the top of the room that was filled. */
export interface PlacedSlab {
  slab: Slab;
  top: number;
  gap: number;
}

/** What a room took, how high that is, and what is left over. */
export interface Filled {
  placed: PlacedSlab[];
  height: number;
  rest: Slab[];
}

/** Draws placed slabs at a place. */
export function drawPlaced(placed: readonly PlacedSlab[], canvas: Canvas, x: number, top: number): void {
  for (const { slab, top: own, gap } of placed) slab.draw(canvas, x, top + own, gap);
}

/** The height that slabs need one below the other, in points. */
export function heightOf(slabs: readonly Slab[]): number {
  return fill(slabs, Infinity, true).height;
}

class Room {
  readonly placed: PlacedSlab[] = [];
  height = 0;
  private after = 0;

  constructor(readonly available: number) {}

  get isEmpty(): boolean {
    return this.placed.length === 0;
  }

  gapBefore(slab: Slab): number {
    return this.isEmpty ? 0 : Math.max(this.after, slab.before);
  }

  left(slab: Slab): number {
    return this.available - this.height - this.gapBefore(slab);
  }

  holds(slabs: readonly Slab[]): boolean {
    const trial = this.copy();
    for (const slab of slabs) trial.place(slab);
    return trial.height <= this.available + 0.01;
  }

  place(slab: Slab): void {
    const gap = this.gapBefore(slab);
    this.placed.push({ slab, top: this.height + gap, gap });
    this.height += gap + slab.height;
    this.after = slab.after;
  }

  private copy(): Room {
    const copy = new Room(this.available);
    copy.height = this.height;
    copy.after = this.after;
    // Only whether the room is empty matters to a trial.
    copy.placed.push(...this.placed.slice(-1));
    return copy;
  }
}

/**
 * Takes slabs while they fit. Slabs that must stay together go over together, unless the last of them can be split;
 * with `force` an empty room always takes something, so that whoever fills page after page comes to an end.
 */
export function fill(slabs: readonly Slab[], available: number, force: boolean): Filled {
  const room = new Room(available);
  let index = 0;
  while (index < slabs.length) {
    if (slabs[index]?.newPage) {
      index += 1;
      if (room.isEmpty || available === Infinity) continue;
      break;
    }
    const end = groupEnd(slabs, index);
    const group = slabs.slice(index, end);
    if (room.holds(group)) {
      for (const slab of group) room.place(slab);
      index = end;
      continue;
    }
    const left = squeeze(room, group, force && room.isEmpty);
    return { placed: room.placed, height: room.height, rest: begun([...left, ...slabs.slice(end)]) };
  }
  return { placed: room.placed, height: room.height, rest: begun(slabs.slice(index)) };
}

function groupEnd(slabs: readonly Slab[], start: number): number {
  let end = start;
  while (end < slabs.length - 1 && slabs[end]?.keep && !slabs[end + 1]?.newPage) end += 1;
  return end + 1;
}

/** Takes what it can of a group that does not fit whole, and gives back what is left of it. */
function squeeze(room: Room, group: readonly Slab[], force: boolean): Slab[] {
  const whole: Slab[] = [];
  for (const [index, slab] of group.entries()) {
    if (room.holds([...whole, slab])) {
      whole.push(slab);
      continue;
    }
    const trial = trialRoom(room, whole);
    const parts = slab.split?.(trial.left(slab), force);
    if (parts) {
      for (const taken of [...whole, parts[0]]) room.place(taken);
      return [parts[1], ...group.slice(index + 1)];
    }
    if (!force) return [...group];
    const taken = whole.length > 0 ? whole : [slab];
    for (const one of taken) room.place(one);
    return group.slice(taken.length);
  }
  return [];
}

function trialRoom(room: Room, slabs: readonly Slab[]): Room {
  const trial = new Room(room.available);
  for (const { slab } of room.placed) trial.place(slab);
  for (const slab of slabs) trial.place(slab);
  return trial;
}

/** What is left over, with the header row put before it again where it begins inside a table. */
function begun(rest: Slab[]): Slab[] {
  const header = rest[0]?.repeat;
  return header ? [asRepeated(header), ...rest] : rest;
}

function asRepeated(slab: Slab): Slab {
  return {
    height: slab.height,
    before: 0,
    after: slab.after,
    keep: true,
    draw: (canvas, x, top, gap) => canvas.asArtifact('Repeat', () => slab.draw(canvas, x, top, gap)),
  };
}
