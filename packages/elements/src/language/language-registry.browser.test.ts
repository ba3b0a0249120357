import { expect } from '@open-wc/testing';
import type { Language } from '@kinform/engine';
import { fetchLanguage, offerLanguage } from './language-registry.js';

const language = { locale: 'cy' } as Language;

describe('languages that a page can judge prose in', () => {
  it('are fetched once, when they are asked for', async () => {
    let loads = 0;
    offerLanguage('cy', () => {
      loads += 1;
      return Promise.resolve(language);
    });
    expect(loads).to.equal(0);
    expect(await fetchLanguage('cy')).to.equal(language);
    expect(await fetchLanguage('cy')).to.equal(language);
    expect(loads).to.equal(1);
  });

  it('are none where nobody offers one', async () => {
    expect(await fetchLanguage('fr')).to.equal(undefined);
  });

  it('may fail to come, and come later', async () => {
    let fails = true;
    offerLanguage('ga', () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve(language)));
    expect(await fetchLanguage('ga')).to.equal(undefined);
    fails = false;
    expect(await fetchLanguage('ga')).to.equal(language);
  });
});
