import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const idShape = /^[A-Za-z0-9-]{1,80}$/;

/** Whether a record id may become a file name. */
export function isRecordId(id) {
  return typeof id === 'string' && idShape.test(id);
}

/** Records as files, one each, written whole: flushed to disk under another name first, then renamed. */
export function openStore(folder) {
  mkdirSync(folder, { recursive: true });
  const fileOf = (id) => join(folder, `${id}.json`);
  return {
    list() {
      return readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
        .map(({ recordId, form, authority, status, updatedAt }) => ({ recordId, form, authority, status, updatedAt }));
    },
    get(id) {
      return isRecordId(id) && existsSync(fileOf(id)) ? readFileSync(fileOf(id), 'utf8') : undefined;
    },
    put(id, text) {
      const temporary = `${fileOf(id)}.part`;
      const file = openSync(temporary, 'w', 0o600);
      writeSync(file, text);
      fsyncSync(file);
      closeSync(file);
      renameSync(temporary, fileOf(id));
    },
  };
}
