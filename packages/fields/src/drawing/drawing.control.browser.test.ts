import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { controlContract } from '../control-contract.js';
import { fromBase64 } from '../file/base64.js';
import { fileAnswer } from '../file/file-answer.js';
import { pictureSize } from '../file/picture-kind.js';
import { deepOne, drawn } from '../fixtures/deep-dom.js';
import { shownFor } from '../fixtures/shown-for.js';
import { drawingExamples } from './drawing.examples.js';

controlContract('drawing', drawingExamples);

describe('kin-drawing-field', () => {
  it('keeps what is drawn as a picture with words, and clears it', async () => {
    const { block, handle } = await shownFor(drawingExamples, 'empty');
    const canvas = deepOne(block, 'canvas');
    canvas.scrollIntoView();
    const { left, top } = canvas.getBoundingClientRect();
    const at = (x: number, y: number): [number, number] => [Math.round(left + x), Math.round(top + y)];
    await sendMouse({ type: 'move', position: at(40, 40) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(160, 90) });
    await sendMouse({ type: 'up' });
    await waitUntil(() => handle.writes.length > 0, 'the drawing is kept', { timeout: 5000 });
    const kept = fileAnswer(handle.writes[0]?.value);
    expect([kept?.mediaType, kept?.alt]).to.deep.equal(['image/png', 'Signature drawn by hand']);
    expect(pictureSize(fromBase64(kept?.base64 ?? ''))).to.deep.equal({ width: 480, height: 160 });
    await drawn();
    deepOne(block, 'button.kin-clear').click();
    await drawn();
    expect(handle.writes.at(-1)?.value).to.equal(undefined);
    expect(handle.said).to.contain('Drawing cleared');
    await resetMouse();
    block.remove();
  });
});
