import { openCommands } from './commands/index.js';

/** The list of commands, as `kinform help` prints it. */
export async function overview(): Promise<string[]> {
  const commands = await openCommands();
  return [
    'kinform <command> … [--json]',
    '',
    ...commands.flatMap((each) => [`  ${each.usage}`, `      ${each.about}`]),
    '',
    '  help [COMMAND], --version',
    '',
    'Every command also takes --schemas DIR: the folder with forms and authorities, where it is not the one that comes with Kinform.',
    'Exit code 0: done, and nothing stands against it. 1: it ran, and what it looked at falls short. 2: it could not run.',
  ];
}
