import { expect } from '@esm-bundle/chai';

describe('the page that tests run on', () => {
  it('allows no eval, no inline style and no markup made of strings', () => {
    expect(() => Reflect.construct(Function, ['return 1'])).to.throw(EvalError);
    const element = document.createElement('p');
    element.setAttribute('style', 'color: red');
    document.body.append(element);
    expect(getComputedStyle(element).color).to.equal('rgb(0, 0, 0)');
    element.remove();
    expect(() => Reflect.set(element, 'innerHTML', '<b>bold</b>')).to.throw(TypeError);
  });
});
