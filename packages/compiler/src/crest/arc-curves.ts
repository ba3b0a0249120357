/** An arc as SVG writes it: radii, turn of the axis in degrees, which of four arcs, and where it ends. */
export interface Arc {
  radii: [number, number];
  turn: number;
  large: boolean;
  sweep: boolean;
  from: [number, number];
  to: [number, number];
}

/** Two control points and an end: x1, y1, x2, y2, x, y. */
export type Curve = [number, number, number, number, number, number];

/** An ellipse through both ends of an arc, with the angles where the arc begins and how far it goes. */
interface Ellipse {
  centre: [number, number];
  radii: [number, number];
  start: number;
  sweep: number;
}

/** Cubic curves along an elliptical arc, each a quarter at most (SVG 1.1, appendix F.6); none where it goes nowhere. */
export function arcCurves(arc: Arc): Curve[] {
  const { from, to, turn } = arc;
  if (from[0] === to[0] && from[1] === to[1]) return [];
  if (arc.radii[0] === 0 || arc.radii[1] === 0) return [[...from, ...to, ...to]];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const { centre, radii, start, sweep } = ellipseOf(arc, cos, sin);
  const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
  const step = sweep / count;
  const bend = (4 / 3) * Math.tan(step / 4);
  const place = (x: number, y: number): [number, number] => {
    const [wide, high] = [x * radii[0], y * radii[1]];
    return [centre[0] + cos * wide - sin * high, centre[1] + sin * wide + cos * high];
  };
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [start + step * index, start + step * (index + 1)];
    const end = index === count - 1 ? to : place(Math.cos(b), Math.sin(b));
    return [
      ...place(Math.cos(a) - bend * Math.sin(a), Math.sin(a) + bend * Math.cos(a)),
      ...place(Math.cos(b) + bend * Math.sin(b), Math.sin(b) - bend * Math.cos(b)),
      ...end,
    ];
  });
}

function ellipseOf({ radii, large, sweep, from, to }: Arc, cos: number, sin: number): Ellipse {
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  let [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])];
  const reach = (x / rx) ** 2 + (y / ry) ** 2;
  if (reach > 1) [rx, ry] = [rx * Math.sqrt(reach), ry * Math.sqrt(reach)];
  const away = Math.sqrt(Math.max(0, 1 / Math.min(1, (x / rx) ** 2 + (y / ry) ** 2) - 1)) * (large === sweep ? -1 : 1);
  const [centreX, centreY] = [(away * rx * y) / ry, (-away * ry * x) / rx];
  const start = Math.atan2((y - centreY) / ry, (x - centreX) / rx);
  const end = Math.atan2((-y - centreY) / ry, (-x - centreX) / rx);
  return {
    centre: [
      cos * centreX - sin * centreY + (from[0] + to[0]) / 2,
      sin * centreX + cos * centreY + (from[1] + to[1]) / 2,
    ],
    radii: [rx, ry],
    start,
    sweep: turned(end - start, sweep),
  };
}

function turned(angle: number, sweep: boolean): number {
  const whole = Math.PI * 2;
  if (sweep && angle < 0) return angle + whole;
  return !sweep && angle > 0 ? angle - whole : angle;
}
