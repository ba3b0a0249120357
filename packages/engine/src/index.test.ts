import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as engine from './index.js';

test('what others may call is a list', () => {
  expect(Object.keys(engine).sort()).toMatchInlineSnapshot(`
    [
      "addDays",
      "addMonths",
      "addWorkingDays",
      "answersRead",
      "answersToKeep",
      "bankHolidays",
      "canonicalJson",
      "checkAnswers",
      "compareRecords",
      "compareVersions",
      "daysBetween",
      "deadlineDue",
      "deadlineState",
      "describeFinding",
      "diffForms",
      "digestOf",
      "evaluateCondition",
      "fieldTypeOf",
      "findQuestion",
      "formatNhsNumber",
      "formatPostcode",
      "formatTelephone",
      "formatUpn",
      "groupWithin",
      "idOfPath",
      "inAskingOrder",
      "isAnswered",
      "isDate",
      "isJsonObject",
      "isNhsNumber",
      "isPostcode",
      "isShown",
      "isTelephone",
      "isUncovered",
      "isUpn",
      "isWorkingDay",
      "licenceEnded",
      "mergeSettings",
      "migrateRecord",
      "migrationFaults",
      "migrationRoute",
      "nextRowId",
      "normaliseNhsNumber",
      "normalisePostcode",
      "normaliseTelephone",
      "normaliseUpn",
      "packForm",
      "parseIsoDate",
      "parseRecord",
      "pointerBelow",
      "pointerOf",
      "pointerOfPath",
      "pointerParts",
      "qualityOf",
      "questionIdOf",
      "questionsOf",
      "readPointer",
      "recordOf",
      "resolveForm",
      "rowIds",
      "rowName",
      "rowNameAt",
      "sameJson",
      "speaksOf",
      "unpackForm",
      "validationSchema",
      "withoutBlanks",
      "withoutHidden",
      "writePointer",
    ]
  `);
});

test.each(['./index.ts', './keywords/index.ts'])('%s brings no Ajv and nothing of Node into a page', async (entry) => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
  });
  const packages = Object.keys(metafile.inputs).filter((file) => file.includes('node_modules'));
  expect(packages.filter((file) => !/@noble\/hashes|microdiff/.test(file))).toEqual([]);
});
