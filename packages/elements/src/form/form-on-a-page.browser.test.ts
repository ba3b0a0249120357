import { expect } from '@esm-bundle/chai';
import { faultsOf } from '../fixtures/axe.js';
import { all, button, complete, focused, input, open, press, settle, shown, type } from '../fixtures/drive-form.js';
import { builtMadeUp } from '../fixtures/made-up-form.js';
import { defineStandIns } from '../fixtures/stand-in-fields.js';
import type { FormElement } from './form-element.js';

defineStandIns();

describe('a kin-form on a page', () => {
  afterEach(() => document.body.replaceChildren());

  it('puts everything on one page when it is asked to', async () => {
    const form = await open({ record: complete, layout: 'whole' });
    expect(all(form.renderRoot as ShadowRoot, 'kin-section')).to.have.length(3);
    await form.focusFinding('/concern/goal');
    await settle();
    expect(focused()).to.equal(input(form, '/concern/goal'));
    expect(await faultsOf(form)).to.deep.equal([]);
  });

  it('stands where it will be seen when the host has the whole form drawn at once', async () => {
    const host = document.createElement('div');
    host.style.setProperty('--kin-content-visibility', 'visible');
    const form = await open({ record: complete, layout: 'whole' });
    host.append(form);
    document.body.append(host);
    await settle();
    const parts = all<HTMLElement>(form.renderRoot as ShadowRoot, '.kin-whole');
    for (const part of parts) {
      const { top, bottom } = part.getBoundingClientRect();
      for (const control of all<HTMLElement>(part, 'input, button')) {
        const box = control.getBoundingClientRect();
        expect(box.top >= top && box.bottom <= bottom, control.id).to.equal(true);
      }
    }
    expect(await faultsOf(form)).to.deep.equal([]);
  });

  it('reads a record back without any control, and shows an audience only what is meant for it', async () => {
    const form = await open({ record: complete, mode: 'read', audience: 'family' });
    expect(all(form.renderRoot as ShadowRoot, 'input, textarea, select')).to.have.length(0);
    expect(shown(form)).to.contain('Sam Okafor').and.not.to.contain('Amira Hassan');
    form.audience = 'professional';
    await settle();
    expect(shown(form)).to.contain('Amira Hassan');
    expect(await faultsOf(form)).to.deep.equal([]);
  });

  it('shows what stands against each answer in review', async () => {
    const form = await open({ mode: 'review' });
    expect(all(form.renderRoot as ShadowRoot, '.govuk-error-message').length).to.be.greaterThan(1);
    const warned = all<HTMLElement>(form.renderRoot as ShadowRoot, '.kin-notice--warning');
    expect(warned.map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Check: Enter the date of the meeting',
    ]);
    const kind = warned[0]?.querySelector('.kin-notice__kind');
    expect(kind && getComputedStyle(kind).fontWeight).to.equal('700');
    expect(warned[0] && getComputedStyle(warned[0]).borderInlineStartWidth).to.equal('4px');
    expect(await faultsOf(form)).to.deep.equal([]);
  });

  it('leaves the document title alone unless the host allows it', async () => {
    document.title = 'Portal';
    const quiet = await open();
    quiet.check();
    await settle();
    expect(document.title).to.equal('Portal');
    quiet.remove();
    const form = await open({ titlePrefix: true });
    form.check();
    await settle();
    expect(document.title).to.equal('Error: Portal');
    form.remove();
    expect(document.title).to.equal('Portal');
  });

  it('keeps every control in a shadow root, and the address, history and storage as they were', async () => {
    const before = [location.href, history.length, localStorage.length, sessionStorage.length];
    const form = await open({ record: complete });
    await press(form, 'Before you start');
    await press(form, 'Save and continue');
    await type(form, '/children/0/name', 'Amira H');
    expect(document.querySelectorAll('input, textarea, select')).to.have.length(0);
    expect([location.href, history.length, localStorage.length, sessionStorage.length]).to.deep.equal(before);
  });

  it('looks the same whatever the host page sets on everything', async () => {
    const form = await open({ record: complete });
    await press(form, 'Before you start');
    const measured = () =>
      all<HTMLElement>(form.renderRoot as ShadowRoot, 'h2, input, label, button.govuk-button').map((element) => {
        const { fontSize, color, borderTopWidth, paddingTop, lineHeight, textTransform } = getComputedStyle(element);
        return [element.localName, fontSize, color, borderTopWidth, paddingTop, lineHeight, textTransform];
      });
    const before = measured();
    const hostile = new CSSStyleSheet();
    hostile.replaceSync(
      '* { all: unset } html { font-size: 62.5% } body, kin-form { font-size: 30px; line-height: 3; text-transform: uppercase; color: red }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, hostile];
    try {
      expect(measured()).to.deep.equal(before);
      expect(measured()[0]?.[1]).to.match(/^(27|36)px$/);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostile);
    }
  });

  it('says things once, politely, in one live region', async () => {
    const form = await open({ record: complete });
    const regions = all(form.renderRoot as ShadowRoot, '[role=status], [aria-live]');
    expect(regions).to.have.length(1);
    await press(form, 'The family');
    await press(form, 'Add a child');
    expect(regions[0]?.textContent).to.equal('Child 3 added.');
    await press(form, 'Remove Child 3');
    expect(regions[0]?.textContent).to.equal('Child 3 removed.');
  });

  it('fits a screen 320 pixels wide, in either direction of writing', async () => {
    const narrow = document.createElement('div');
    narrow.style.setProperty('width', '320px');
    const form = await open({ record: complete });
    narrow.append(form);
    document.body.append(narrow);
    for (const direction of ['ltr', 'rtl']) {
      form.dir = direction;
      for (const place of ['Before you start', 'The family', 'Check answers and finish']) {
        await press(form, place);
        expect(form.scrollWidth, `${place}, ${direction}`).to.be.at.most(320);
        expect(await faultsOf(form)).to.deep.equal([]);
        await press(form, 'Back to all sections');
      }
    }
    form.layout = 'whole';
    await settle();
    expect(form.scrollWidth).to.be.at.most(320);
  });

  it('points back the way that is read from', async () => {
    const form = await open({ record: complete });
    await press(form, 'Before you start');
    const turned = (): string => getComputedStyle(button(form, 'Back to all sections'), '::before').transform;
    const degrees = (): number => {
      const { a, b } = new DOMMatrix(turned());
      return Math.round((Math.atan2(b, a) * 180) / Math.PI);
    };
    expect(degrees()).to.equal(-45);
    form.dir = 'rtl';
    form.requestUpdate();
    await settle();
    expect(degrees()).to.equal(135);
  });

  it('offers to undo without covering what has focus, on a narrow screen', async () => {
    const narrow = document.createElement('div');
    narrow.style.setProperty('width', '375px');
    const form = await open({ record: complete });
    narrow.append(form);
    document.body.append(narrow);
    await press(form, 'The family');
    await press(form, 'Remove Bilal Hassan');
    const bar = all<HTMLElement>(form.renderRoot as ShadowRoot, '.kin-undo')[0];
    // Something to scroll: the page goes on below the form.
    narrow.style.setProperty('padding-block-start', `${window.innerHeight}px`);
    for (const words of ['Save and continue', 'Save and come back later', 'Add a child']) {
      const control = button(form, words);
      control.blur();
      control.scrollIntoView({ block: 'end' });
      control.focus();
      await new Promise(requestAnimationFrame);
      const covered = control.getBoundingClientRect().bottom - (bar?.getBoundingClientRect().top ?? 0);
      expect(covered, words).to.be.at.most(0);
    }
  });

  it('takes the size, colours and scheme that the host gives it', async () => {
    const form = await open({ record: complete });
    const title = (): CSSStyleDeclaration => {
      const found = all<HTMLElement>(form.renderRoot as ShadowRoot, '#page-heading')[0];
      if (!found) throw new Error('The page has no heading.');
      return getComputedStyle(found);
    };
    const size = parseFloat(title().fontSize);
    form.style.setProperty('--kin-text-size', '20px');
    expect(parseFloat(title().fontSize)).to.be.closeTo(size * 1.25, 0.01);
    form.style.setProperty('--kin-colour-text', 'rgb(1, 2, 3)');
    expect(title().color).to.equal('rgb(1, 2, 3)');
    form.style.removeProperty('--kin-colour-text');
    document.documentElement.style.setProperty('color-scheme', 'dark');
    // axe does not know that the canvas is dark then.
    document.body.style.setProperty('background', '#121212');
    try {
      expect(title().color).to.equal('rgb(244, 248, 251)');
      await press(form, 'Check answers and finish');
      await press(form, 'Finish and submit');
      expect(await faultsOf(form)).to.deep.equal([]);
    } finally {
      document.documentElement.style.removeProperty('color-scheme');
      document.body.style.removeProperty('background');
    }
  });

  it('opens a form that is registered after the page was marked up', async () => {
    const { registerForm } = await import('./form-registry.js');
    const form = document.createElement('kin-form') as FormElement;
    form.setAttribute('form', 'made-up');
    form.setAttribute('authority', 'made-up-council');
    document.body.append(form);
    await settle();
    registerForm(builtMadeUp);
    await settle();
    expect(shown(form)).to.contain('Made-up assessment');
  });

  it('fetches the version that a record was made with, and says so when it cannot be had', async () => {
    const { offerForm } = await import('./form-registry.js');
    const { resolved } = builtMadeUp;
    const older = { ...builtMadeUp, resolved: { ...resolved, authority: 'older-council', version: '0.9.0' } };
    const newer = { ...builtMadeUp, resolved: { ...resolved, authority: 'older-council', version: '10.0.0' } };
    const asked: string[] = [];
    let line = 'cut';
    for (const built of [older, newer]) {
      const { form, authority, version } = built.resolved;
      const load = () => {
        asked.push(version);
        return line === 'cut' ? Promise.reject(new Error('offline')) : Promise.resolve(built);
      };
      offerForm({ form, authority, version, load });
    }
    const form = document.createElement('kin-form') as FormElement;
    form.setAttribute('form', resolved.form);
    form.setAttribute('authority', 'older-council');
    document.body.append(form);
    await settle();
    expect(shown(form)).to.contain('The form could not be fetched.');
    expect(await faultsOf(form)).to.deep.equal([]);
    line = 'mended';
    await press(form, 'Try again');
    await settle();
    expect(shown(form)).to.contain('Made-up assessment');
    form.record = { ...complete, authority: 'older-council', formVersion: '0.9.0' };
    await settle();
    expect(asked).to.deep.equal(['10.0.0', '10.0.0', '0.9.0']);
    await form.updateComplete;
    form.record = { ...complete, authority: 'older-council', formVersion: '3.0.0' };
    await settle();
    expect(shown(form)).to.contain('version 3.0.0');
    expect(shown(form)).not.to.contain('Made-up assessment');
  });
});
