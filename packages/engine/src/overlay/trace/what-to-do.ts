/** How to mend a change that did not land, in a sentence. */
export function whatToDo(missing?: string, nearest?: string): string {
  if (nearest !== undefined)
    return `Write "${nearest}" where "${missing}" stands if that is what is meant, or take the change out.`;
  if (missing !== undefined)
    return `Name something that the form has in place of "${missing}", or take the change out.`;
  return 'Change what it asks for, or take it out.';
}
