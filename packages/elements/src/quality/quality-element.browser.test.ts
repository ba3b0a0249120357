import { expect } from '@esm-bundle/chai';
import '../define/quality.js';
import { faultsOf } from '../fixtures/axe.js';
import type { Destination } from '../form/kin-go.js';
import type { QualityElement } from './quality-element.js';
import { qualityExamples as examples } from './quality.examples.js';
import type { QualityExample } from './quality.examples.js';

async function show({ report, linked }: QualityExample): Promise<{ element: QualityElement; root: ShadowRoot }> {
  const element = document.createElement('kin-quality');
  Object.assign(element, { report, linked });
  document.body.replaceChildren(element);
  await element.updateComplete;
  return { element, root: element.renderRoot as ShadowRoot };
}

const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const itemOf = (root: ShadowRoot, id: string): Element | null => root.querySelector(`[data-item="gq-${id}"]`);

describe('<kin-quality>', () => {
  it('counts, and puts first what asks for somebody', async () => {
    const { root } = await show(examples.mixed);
    expect([...root.querySelectorAll('dl div')].map(textOf)).to.eql([
      'Not met 3',
      'For you to say 2',
      'Met 3',
      'Not asked 2',
    ]);
    const order = [...root.querySelectorAll('li[data-item]')].map((one) => one.getAttribute('data-item'));
    expect(order.slice(0, 5)).to.eql(['gq-3.1', 'gq-3.2', 'gq-3.6', 'gq-2.4', 'gq-4.7']);
    expect([...root.querySelectorAll('details')].map((one) => one.open)).to.eql([false, false]);
  });

  it('says why an item is not met: in a sentence, by what is missing, by what stands against it', async () => {
    const { root } = await show(examples.mixed);
    expect(textOf(itemOf(root, '3.1'))).to.contain('No action comes from what one of the children says');
    expect(textOf(itemOf(root, '3.1'))).to.contain('Not answered yet: each child’s own plan');
    expect(textOf(itemOf(root, '3.6')))
      .to.contain('Enter who will do action 2')
      .and.to.contain('and 2 more');
    expect(textOf(itemOf(root, '3.6')))
      .to.contain('GQ 3.6')
      .and.not.to.contain('action 5');
  });

  it('says what was explained, and where the record says that somebody checked', async () => {
    const { root } = await show(examples.mixed);
    expect(textOf(itemOf(root, '4.7'))).to.contain('Explained:');
    expect(textOf(itemOf(root, '1.4'))).to.contain('Said in the record: what you checked');
  });

  it('asks to go to a question', async () => {
    const { element, root } = await show(examples.mixed);
    const gone: Destination[] = [];
    element.addEventListener('kin-go', (event) => gone.push((event as CustomEvent<Destination>).detail));
    itemOf(root, '3.2')?.querySelector('button')?.click();
    itemOf(root, '2.4')?.querySelector('button')?.click();
    expect(gone).to.eql([{ path: '/actionPlan/0/cause' }, { path: '/professionals/0/involvement' }]);
  });

  it('has no links where nobody can go', async () => {
    const { root } = await show(examples.toRead);
    expect(root.querySelectorAll('button')).to.have.length(0);
    expect(textOf(itemOf(root, '2.4'))).to.contain('what the professional says (4)');
  });

  it('is nothing without a report', async () => {
    const element = document.createElement('kin-quality');
    document.body.replaceChildren(element);
    await element.updateComplete;
    expect(textOf(element.renderRoot as unknown as Element)).to.equal('');
  });

  const sums: [keyof typeof examples, string][] = [
    ['mixed', '3 things are not met yet.'],
    ['allMet', 'Everything that is asked here is met.'],
    ['leftToSay', 'Nothing stands against this record.'],
    ['nothingYet', 'Nothing is met yet.'],
    ['notForThis', 'Nothing is asked of this form'],
  ];
  for (const [name, sentence] of sums) {
    it(`sums up ${name}`, async () => {
      const { root } = await show(examples[name]);
      expect(textOf(root as unknown as Element)).to.contain(sentence);
    });
  }

  for (const [name, example] of Object.entries(examples)) {
    it(`has no fault that axe finds: ${name}, open and closed`, async () => {
      const { element, root } = await show(example);
      expect(await faultsOf(element)).to.eql([]);
      root.querySelectorAll('details').forEach((one) => (one.open = true));
      expect(await faultsOf(element)).to.eql([]);
    });
  }
});
