#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './run.js';

// commands run for a second or two, in which most of what V8 spends on compiling anew is never earned back: it waits longer
setFlagsFromString('--interrupt-budget=1000000');

// a reader such as `head` may close the pipe before everything is printed; nobody is left to tell then
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

const now = new Date();
process.exitCode = await run(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  now: now.toISOString(),
  folder: process.cwd(),
});
