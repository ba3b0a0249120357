import { readFileSync } from 'node:fs';

/** The portal's page for one authority and form, made from index.html: `{{name}}` stands for what is filled in. */
export function portalPage(file, { forms, authority, form }) {
  const chosen = forms.title(form, authority);
  const filled = {
    authority,
    form,
    title: chosen,
    council: forms.council(authority),
    authorities: options(
      forms.authorities().map((name) => [name, forms.council(name)]),
      authority,
    ),
    forms: options(
      forms.names().map((name) => [name, forms.title(name, authority)]),
      form,
    ),
    examples: options(forms.examples(form).map(({ name, title }) => [name, title])),
  };
  return readFileSync(file, 'utf8').replace(/\{\{(\w+)\}\}/g, (_all, name) =>
    name in filled && (name === 'authorities' || name === 'forms' || name === 'examples')
      ? filled[name]
      : escaped(filled[name] ?? ''),
  );
}

/** A page that says why a form cannot be opened, and what to do. */
export function problemPage(what, toDo) {
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>This form cannot be opened</title>',
    '<link rel="stylesheet" href="/portal.css"></head><body><main class="width">',
    `<h1>This form cannot be opened</h1><pre class="message problem">${escaped(what)}</pre><p>${escaped(toDo)}</p>`,
    '<p><a href="/">Back to the portal</a></p></main></body></html>',
  ].join('');
}

function options(pairs, selected) {
  return pairs
    .map(([value, words]) => {
      const mark = value === selected ? ' selected' : '';
      return `<option value="${escaped(value)}"${mark}>${escaped(words)}</option>`;
    })
    .join('');
}

function escaped(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
