import { declarations, styleModules } from './style-modules.js';

/** What a colour is put to. */
export type Use = 'text' | 'ground' | 'line';

/** One colour that a host can set: what it is where the host does not, and what it is used for. */
export interface Colour {
  name: string;
  light: string;
  dark: string;
  uses: ReadonlySet<Use>;
  /** Values that another module falls back to; more than none is a slip. */
  others: readonly string[];
}

const COLOUR = /var\(\s*(--kin-colour-[a-z-]+)\s*,\s*(light-dark\([^()]*\)|#[0-9a-f]+)/gi;

function useOf(property: string): Use {
  if (property === 'color') return 'text';
  return /^background/.test(property) ? 'ground' : 'line';
}

function valuesOf(fallback: string): [string, string] {
  const [light = fallback, dark = light] = fallback.replace(/^light-dark\(|\)$/g, '').split(/\s*,\s*/);
  return [light, dark];
}

interface Found {
  fallbacks: Map<string, number>;
  uses: Set<Use>;
}

/** Every `--kin-colour-…` of the style modules by name; the value that most modules fall back to stands first. */
export function coloursOf(modules: readonly string[] = styleModules()): Map<string, Colour> {
  const found = new Map<string, Found>();
  for (const { property, value } of declarations(modules)) {
    for (const [, name = '', fallback = ''] of value.matchAll(COLOUR)) {
      const known = found.get(name) ?? { fallbacks: new Map<string, number>(), uses: new Set<Use>() };
      const same = fallback.replaceAll(' ', '');
      known.fallbacks.set(same, (known.fallbacks.get(same) ?? 0) + 1);
      known.uses.add(useOf(property));
      found.set(name, known);
    }
  }
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b)).map(([name, one]) => [name, colour(name, one)]));
}

function colour(name: string, { fallbacks, uses }: Found): Colour {
  const [most = '', ...others] = [...fallbacks].sort(([, a], [, b]) => b - a).map(([fallback]) => fallback);
  const [light, dark] = valuesOf(most);
  return { name, light, dark, uses, others };
}

/** Two colours that meet, and the contrast ratio that they need (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface Pair {
  front: string;
  ground: string;
  needs: 3 | 4.5;
  what: string;
}

const text = (front: string, ground: string, what: string): Pair => ({
  front: `--kin-colour-${front}`,
  ground: ground.startsWith('#') ? ground : `--kin-colour-${ground}`,
  needs: 4.5,
  what,
});

/** Where the colours meet. */
export const pairs: readonly Pair[] = [
  text('text', 'body-background', 'Text'),
  text('secondary-text', 'body-background', 'Hints, captions, what is not answered'),
  text('link', 'body-background', 'Links'),
  text('link-hover', 'body-background', 'Links under the pointer'),
  text('error', 'body-background', 'Error messages'),
  text('focus-text', 'focus', 'What has focus'),
  text('surface-text', 'surface-background', 'Bands and banners'),
  text('text', 'input-background', 'What is typed'),
  text('button-text', 'button', 'Words on the main button'),
  text('button-text', 'button-hover', 'The same under the pointer'),
  text('secondary-button-text', 'secondary-button', 'Words on a second button'),
  text('secondary-button-text', 'secondary-button-hover', 'The same under the pointer'),
  text('tag-text', 'tag', 'A section that nobody has begun'),
  text('tag-progress-text', 'tag-progress', 'A section in progress'),
  text('tag-problem-text', 'tag-problem', 'A section with a problem'),
  text('link', 'task-hover', 'A section under the pointer'),
  text('secondary-text', 'task-hover', 'What a section under the pointer is about'),
  { ...text('input-border', 'body-background', 'The edge of what is typed into'), needs: 3 },
  { ...text('input-border', 'input-background', 'The same against what is inside'), needs: 3 },
  { ...text('warning', 'body-background', 'The bar beside a warning'), needs: 3 },
  { ...text('success', 'body-background', 'The mark of what is saved'), needs: 3 },
  { ...text('brand', 'body-background', 'Bands and bars'), needs: 3 },
];
