import { describe, expect, it } from 'vitest';
import type { Audience, AuthoritySettings } from '@kinform/engine';
import type { Composition } from '../compose/composition.js';
import { blockTexts } from '../nodes/plain-text.js';
import { madeUpForm } from '../test-data/made-up-form.js';
import { documentWord } from '../words/words.js';
import { expandAuthority } from './expand-authority.js';

const settings: Partial<AuthoritySettings> = {
  contacts: [
    { name: 'Made-up Hub', role: 'For advice', telephone: '01632 960123', email: 'hub@example.org', source: 'MU 1' },
    { name: 'Help with the system', telephone: '01632 960124', practitionersOnly: true, source: 'MU 2' },
  ],
  levelScheme: {
    id: 'made-up',
    source: 'MU 5',
    levels: [
      { code: 'one', label: 'Level 1', description: 'Early help here, and something else elsewhere.' },
      { code: 'two', label: 'Level 2: explains itself' },
    ],
  },
  timescales: [{ what: 'First review', limit: 'six weeks', source: 'MU 3' }],
  retention: { 'early-help-record': 'We keep this for six years.' },
  consent: { model: 'consent', minimumSignatures: 1, whoIsAsked: 'One parent is asked.', source: 'MU 4' },
};

function words(about: string, audience: Audience, own: Partial<AuthoritySettings> = settings): string[] {
  const form = { ...madeUpForm, settings: { ...madeUpForm.settings, contacts: [], ...own } };
  const word: Composition['word'] = (key, params) => documentWord('en-GB', key, params);
  return blockTexts(expandAuthority({ form, audience, word } as Composition, about));
}

describe('what an authority says of itself in a document', () => {
  it('names its contacts, those for practitioners to practitioners alone', () => {
    expect(words('contacts', 'practitioner').join(' ')).toMatch(/Made-up Hub.*01632 960123.*Help with the system/s);
    expect(words('contacts', 'family').join(' ')).not.toContain('Help with the system');
  });

  it('says what its own levels mean, since the same number means something else elsewhere', () => {
    const said = words('levels', 'family').join(' ');
    expect(said).toContain('Early help here');
    expect(said).not.toContain('explains itself');
  });

  it('says how fast, how long and whom it asks', () => {
    expect(words('timescales', 'family').join(' ')).toContain('six weeks');
    expect(words('retention', 'family')).toEqual(['We keep this for six years.']);
    expect(words('consent', 'family')).toEqual(['One parent is asked.']);
  });

  it.each(['contacts', 'timescales', 'retention', 'consent'])(
    'says nothing about %s where nothing is known',
    (about) => {
      expect(words(about, 'family', {})).toEqual([]);
    },
  );
});
