/** What the files of one room may import: packages of ours, and packages from outside. */
export interface Room {
  ours: string[];
  outside: string[];
  /** Packages of ours that may only be loaded on demand. */
  onDemand?: string[];
}

/** Who may import whom: the table of ARCHITECTURE.md, by folder under packages/. */
export const rooms: Record<string, Room> = {
  engine: { ours: [], outside: ['ajv', '@noble/hashes', 'microdiff'] },
  language: { ours: ['engine'], outside: ['chrono-node', 'syllable', 'flesch-kincaid'] },
  documents: { ours: ['engine'], outside: ['handlebars'] },
  'writers/html': { ours: ['documents'], outside: [] },
  'writers/text': { ours: ['documents'], outside: [] },
  'writers/pdf': { ours: ['documents'], outside: ['pdf-lib', 'fontkit', 'linebreak', 'bidi-js'] },
  'writers/docx': { ours: ['documents'], outside: ['docx', 'fflate'] },
  signature: { ours: [], outside: ['fflate'] },
  elements: { ours: ['engine'], outside: ['lit', '@jsonforms/core'] },
  fields: { ours: ['engine', 'documents', 'elements'], outside: ['lit', '@jsonforms/core'] },
  compiler: {
    ours: ['engine', 'language', 'documents', 'fields', 'elements'],
    outside: ['ajv', 'handlebars', 'esbuild', 'jsonc-parser', 'redos-detector', 'semver'],
  },
  kinform: {
    ours: ['elements', 'fields', 'engine'],
    outside: [],
    onDemand: ['documents', 'signature', 'writer-pdf', 'writer-docx', 'writer-html', 'writer-text'],
  },
  cli: {
    ours: [
      'engine',
      'language',
      'documents',
      'compiler',
      'fields',
      'signature',
      'writer-pdf',
      'writer-docx',
      'writer-html',
      'writer-text',
    ],
    outside: [],
  },
};

/** Rooms whose product code may use Node's own modules. */
export const nodeRooms = ['compiler', 'cli'];
