import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';
import { inside, helloAs, openAround, openFrame, ours, widgetIn } from './frames.js';

/** Far more messages than ticks, so that the test fails if every message causes work. */
const MANY = 2_000;
/** Fewer than `MANY`, because each hello opens a channel, and WebKit opens only some hundreds a second. */
const HELLOS = 300;

/** The largest possible number of ticks, of about 16 ms each, since a given time. */
const ticksSince = (start: number) => (performance.now() - start) / 16 + 2;

describe('a flood of messages causes work at most once a tick:', () => {
  it('hellos from a frame', async () => {
    const ports: MessagePort[] = []; // without a reference, WebKit drops a port
    const { page, frame } = await openFrame();
    let answers = 0;
    let last = false;
    const start = performance.now();
    for (let count = 1; count <= HELLOS; count += 1) {
      const port = helloAs(inside(frame));
      ports.push(port);
      port.onmessage = () => {
        answers += 1;
        last ||= count === HELLOS;
      };
    }
    await until(() => last, 'the last hello is answered');
    expect(answers).to.be.at.most(ticksSince(start));
    expect(page.thrown).to.deep.equal([]);
  });

  it('heights from a frame', async () => {
    const { frame } = await openFrame();
    const port = helloAs(inside(frame));
    let changes = 0;
    new MutationObserver(() => (changes += 1)).observe(frame, { attributeFilter: ['style'] });
    const start = performance.now();
    for (let count = 1; count <= MANY; count += 1) port.postMessage({ height: 500 + count });
    await until(() => frame.clientHeight === 500 + MANY);
    expect(changes).to.be.at.most(ticksSince(start));
  });

  it('words from a page', async () => {
    const { frame, port } = await openAround('iort-faq.en.html');
    const widget = widgetIn(frame);
    let changes = 0;
    new MutationObserver(() => (changes += 1)).observe(widget, { childList: true });
    const start = performance.now();
    for (let count = 1; count <= MANY; count += 1) {
      port.postMessage({ words: { contact: `Call ${count}` } });
    }
    await until(() => widget.textContent.includes(`Call ${MANY}`));
    expect(changes).to.be.at.most(ticksSince(start));
  });

  it('requests from a page', async () => {
    const { page, frame, hellos } = await openAround('iort-faq.en.html');
    const { Function: make } = page;
    const ask = make('frame', 'data', 'frame.postMessage(data, "*")');
    const before = hellos.length;
    const start = performance.now();
    for (let count = 1; count <= MANY; count += 1) ask(inside(frame), { ...ours, ask: true });
    await until(() => hellos.length > before);
    expect(hellos.length - before).to.be.at.most(ticksSince(start));
  });
});
