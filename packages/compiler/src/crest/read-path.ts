import { arcCurves, type Arc } from './arc-curves.js';
import type { PathStep } from '@kinform/documents';
import { CrestError } from './crest-error.js';

/** How many numbers each command of path data takes (SVG 1.1, 8.3). */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

const NUMBER = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/y;
const FLAG = /[\s,]*([01])/y;
const LETTER = /[\s,]*([A-Za-z])/y;

/** Path data (`d`) as steps with absolute places. Throws a CrestError for what is no path data. */
export function readPath(data: string): PathStep[] {
  const text = new PathText(data);
  const pen = new Pen();
  for (let letter = text.take(LETTER); letter !== undefined; letter = text.take(LETTER)) {
    const command = letter.toUpperCase();
    const count = counts[command];
    if (count === undefined || (pen.steps.length === 0 && command !== 'M')) throw text.fault();
    let numbers = text.numbers(command, count);
    if (!numbers) throw text.fault();
    for (let first = true; numbers; first = false) {
      pen.draw(
        command === 'M' && !first ? 'L' : command,
        letter === command ? numbers : pen.absolute(command, numbers),
      );
      numbers = count === 0 ? undefined : text.numbers(command, count);
    }
  }
  if (!text.isOver) throw text.fault();
  return pen.steps;
}

class PathText {
  private at = 0;

  constructor(private readonly data: string) {}

  get isOver(): boolean {
    return this.data.slice(this.at).trim() === '';
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.data);
    if (found) this.at = pattern.lastIndex;
    return found?.[1];
  }

  /** The numbers that a command takes, or none where no number follows. */
  numbers(command: string, count: number): number[] | undefined {
    const numbers: number[] = [];
    while (numbers.length < count) {
      const isFlag = command === 'A' && (numbers.length === 3 || numbers.length === 4);
      const written = this.take(isFlag ? FLAG : NUMBER);
      if (written === undefined && numbers.length === 0) return undefined;
      if (written === undefined || !Number.isFinite(Number(written))) throw this.fault();
      numbers.push(Number(written));
    }
    return numbers;
  }

  fault(): CrestError {
    const near = this.data.slice(Math.max(0, this.at - 12), this.at + 12);
    return new CrestError(`Its path data cannot be read near “${near}”.`, 'Save the drawing again as plain SVG.');
  }
}

/** Draws with the numbers of a command; a smooth curve begins at the control point that is mirrored. */
type Drawing = (numbers: readonly number[], mirrored: [number, number]) => void;

class Pen {
  readonly steps: PathStep[] = [];
  private x = 0;
  private y = 0;
  private start: [number, number] = [0, 0];
  /** The control point that a smooth curve mirrors, and after which kind of curve. */
  private control: { of: 'C' | 'Q' | ''; x: number; y: number } = { of: '', x: 0, y: 0 };

  absolute(command: string, numbers: readonly number[]): number[] {
    if (command === 'V') return numbers.map((number) => number + this.y);
    if (command !== 'A') return numbers.map((number, index) => number + (index % 2 === 0 ? this.x : this.y));
    return numbers.map((number, index) => number + (index === 5 ? this.x : index === 6 ? this.y : 0));
  }

  draw(command: string, numbers: readonly number[]): void {
    const mirrored = this.mirrored(command);
    this.control = { of: '', x: 0, y: 0 };
    this.commands[command]?.(numbers, mirrored);
  }

  private readonly commands: Readonly<Record<string, Drawing>> = {
    M: ([x = 0, y = 0]) => this.move(x, y),
    L: ([x = 0, y = 0]) => this.line(x, y),
    H: ([x = 0]) => this.line(x, this.y),
    V: ([y = 0]) => this.line(this.x, y),
    C: ([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0]) => this.curve(x1, y1, x2, y2, x, y),
    S: ([x2 = 0, y2 = 0, x = 0, y = 0], mirrored) => this.curve(...mirrored, x2, y2, x, y),
    Q: ([x1 = 0, y1 = 0, x = 0, y = 0]) => this.quadratic(x1, y1, x, y),
    T: ([x = 0, y = 0], mirrored) => this.quadratic(...mirrored, x, y),
    A: ([rx = 0, ry = 0, turn = 0, large, sweep, x = 0, y = 0]) =>
      this.arc({ radii: [rx, ry], turn, large: large === 1, sweep: sweep === 1, from: [this.x, this.y], to: [x, y] }),
    Z: () => this.close(),
  };

  private mirrored(command: string): [number, number] {
    const { of, x, y } = this.control;
    const follows = (command === 'S' && of === 'C') || (command === 'T' && of === 'Q');
    return follows ? [2 * this.x - x, 2 * this.y - y] : [this.x, this.y];
  }

  private move(x: number, y: number): void {
    this.start = [x, y];
    this.steps.push(['M', x, y]);
    [this.x, this.y] = [x, y];
  }

  private line(x: number, y: number): void {
    this.steps.push(['L', x, y]);
    [this.x, this.y] = [x, y];
  }

  private curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.steps.push(['C', x1, y1, x2, y2, x, y]);
    this.control = { of: 'C', x: x2, y: y2 };
    [this.x, this.y] = [x, y];
  }

  private quadratic(x1: number, y1: number, x: number, y: number): void {
    const third = (from: number, to: number): number => from + ((to - from) * 2) / 3;
    this.curve(third(this.x, x1), third(this.y, y1), third(x, x1), third(y, y1), x, y);
    this.control = { of: 'Q', x: x1, y: y1 };
  }

  private arc(arc: Arc): void {
    for (const curve of arcCurves(arc)) this.curve(...curve);
    this.control = { of: '', x: 0, y: 0 };
  }

  private close(): void {
    this.steps.push(['Z']);
    [this.x, this.y] = this.start;
  }
}
