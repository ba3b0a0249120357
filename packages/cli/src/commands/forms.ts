import { authorityNames, formNames, formVersions, hasOverlay } from '@kinform/compiler';
import type { Command } from '../io/command.js';

/** `kinform forms`: every form, its versions, which authorities vary it. */
export const forms: Command = {
  verb: 'forms',
  about: 'Lists every form, its versions, and which authorities vary it.',
  takesWord: false,
  usage: 'forms [--json]',
  options: {},
  async run(_words, options, io) {
    const list = formNames(io.schemas).map((form) => ({
      form,
      versions: formVersions(io.schemas, form),
      authorities: authorityNames(io.schemas).filter((authority) => hasOverlay(io.schemas, authority, form)),
    }));
    if (options['json']) io.print(JSON.stringify({ forms: list }, null, 2));
    else list.forEach((each) => io.print(describe(each)));
    return 0;
  },
};

function describe(each: { form: string; versions: string[]; authorities: string[] }): string {
  const varied = each.authorities.length > 0 ? `varied by ${each.authorities.join(', ')}` : 'varied by nobody';
  return `${each.form}  ${each.versions.join(', ')}  ${varied}`;
}
