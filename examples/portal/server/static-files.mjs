import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { safeHeaders } from './policy.mjs';

const kinds = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.ttf': 'font/ttf',
};

/** Sends a file of the public folder, or says that there is none. Never leaves that folder. */
export function sendFile(response, folder, path) {
  const file = normalize(join(folder, path === '/' ? 'index.html' : decoded(path)));
  const inside = file.startsWith(normalize(folder) + sep);
  if (!inside || !existsSync(file) || !statSync(file).isFile() || !kinds[extname(file)]) {
    response.writeHead(404, { ...safeHeaders, 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is nothing here.');
    return;
  }
  response.writeHead(200, { ...safeHeaders, 'content-type': kinds[extname(file)] });
  response.end(readFileSync(file));
}

/** A path with its percent signs read; what cannot be read leads nowhere. */
function decoded(path) {
  try {
    const read = decodeURIComponent(path);
    return read.includes('\0') ? '/nowhere' : read;
  } catch {
    return '/nowhere';
  }
}
