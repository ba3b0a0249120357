/** What to do about errors of other packages that do not say so themselves, by the error's name. */
const toDo: Record<string, string> = {
  PdfFault: 'Give a PDF as kinform write or kinform sign made it.',
};

/** Two plain lines for whoever called: what is wrong, and what to do. Never a stack trace. */
export function explain(thrown: unknown, verb: string): [what: string, toDo: string] {
  const help = `See how it is called with: kinform ${verb} --help`;
  if (!(thrown instanceof Error)) return [`kinform ${verb} could not run.`, help];
  if ('toDo' in thrown && typeof thrown.toDo === 'string') return [oneLine(thrown.message), oneLine(thrown.toDo)];
  const message = oneLine(thrown.message);
  const known = Object.hasOwn(toDo, thrown.name) ? toDo[thrown.name] : undefined;
  if (known) return [message, known];
  // an Error made on purpose says what in its first sentence and what to do in the rest
  const [, what, rest] =
    thrown.constructor === Error && !('code' in thrown) ? (/^(.+?\.) (\p{Lu}.+)$/u.exec(message) ?? []) : [];
  return what && rest ? [what, rest] : [`kinform ${verb} could not run: ${message}`, help];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
