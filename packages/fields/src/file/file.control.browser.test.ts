import { expect, waitUntil } from '@open-wc/testing';
import { controlContract } from '../control-contract.js';
import { deepAll, deepFocus, deepOne, deepText, drawn } from '../fixtures/deep-dom.js';
import { shownFor } from '../fixtures/shown-for.js';
import { fromBase64 } from './base64.js';
import { fileAnswer } from './file-answer.js';
import { fileExamples } from './file.examples.js';
import { pictureSize } from './picture-kind.js';
import { samplePicture } from './sample-picture.js';

controlContract('file', fileExamples);

describe('kin-file-field', () => {
  const choose = (block: HTMLElement, name: string, bytes: Uint8Array): void => {
    const input = deepOne<HTMLInputElement>(block, 'input[type="file"]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes.slice().buffer], name));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('keeps a picture drawn afresh, shows it, and asks what it shows', async () => {
    const { block, handle } = await shownFor(fileExamples, 'empty');
    // A place that a telephone wrote behind the picture.
    const place = new TextEncoder().encode('GPS 53.45 -2.73');
    choose(block, 'house.png', Uint8Array.from([...fromBase64(samplePicture), ...place]));
    await waitUntil(() => handle.writes.length > 0, 'the picture is kept', { timeout: 5000 });
    const kept = fileAnswer(handle.writes[0]?.value);
    const bytes = fromBase64(kept?.base64 ?? '');
    expect([kept?.name, kept?.mediaType, kept?.size]).to.deep.equal(['house.png', 'image/png', bytes.length]);
    expect(pictureSize(bytes)).to.deep.equal({ width: 48, height: 24 });
    expect(new TextDecoder().decode(bytes)).to.not.contain('GPS');
    await drawn();
    const box = deepOne<HTMLInputElement>(block, 'input[type="text"]');
    box.value = 'A blue house ';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn();
    expect(fileAnswer(handle.writes.at(-1)?.value)?.alt).to.equal('A blue house ');
    expect(deepOne(block, 'canvas').getAttribute('aria-label')).to.equal('A blue house ');
    deepOne(block, 'button').click();
    await drawn();
    expect([handle.writes.at(-1)?.value, deepFocus()?.getAttribute('type')]).to.deep.equal([undefined, 'file']);
    block.remove();
  });

  it('refuses in words what is no picture or PDF, whatever its name says', async () => {
    const { block, handle } = await shownFor(fileExamples, 'empty');
    for (const [name, text, why] of [
      ['picture.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'choose a PNG or JPEG picture or a PDF'],
      ['empty.pdf', '', 'the file is empty or cannot be read'],
      ['broken.png', '\u0089PNG\r\n\u001a\nbroken', 'the file is empty or cannot be read'],
    ] as const) {
      choose(block, name, Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))));
      await waitUntil(() => handle.said.some((said) => said.startsWith(name)), why, { timeout: 5000 });
      await drawn();
      expect(deepText(block)).to.contain(why);
    }
    expect(handle.writes).to.deep.equal([]);
    expect(deepAll(block, 'canvas')).to.deep.equal([]);
    block.remove();
  });
});
