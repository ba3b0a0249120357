/** All that the engine may know of Node: its hash. A rule of the house keeps everything else of Node out. */
declare module 'node:crypto' {
  interface Sha256 {
    update(text: string, encoding: 'utf8'): Sha256;
    digest(encoding: 'hex'): string;
  }
  export function createHash(algorithm: 'sha256'): Sha256;
}
