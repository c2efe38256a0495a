import { expect } from '@open-wc/testing';
import { afterThis, until } from '../helpers.js';
import { addFrame, foreign, openHost, sized } from './frames.js';

interface Report {
  readonly name: string;
  readonly started?: true;
  readonly data?: { readonly words?: { readonly contact?: string } };
}

/** Records what fake frames report to the test from now on. */
function reports(): Report[] {
  const all: Report[] = [];
  const listen = ({ data }: MessageEvent<Report>) => all.push(data);
  addEventListener('message', listen);
  afterThis(() => removeEventListener('message', listen));
  return all;
}

const fake = (name: string, base = location.origin) =>
  `${base}/test/pages/fake-frame.html?name=${name}`;

describe('a frame in a sandbox, whose document has an opaque origin', () => {
  for (const [host, base] of [
    ['on its own host', location.origin],
    ['on another host', foreign],
  ] as const) {
    it(`gets no words and changes nothing once it has navigated by itself to a page ${host}`, async () => {
      const said = reports();
      const of = (name: string) => said.filter((report) => report.name === name);
      const page = await openHost();
      const frame = addFrame(page, fake('first'), {
        sandbox: 'allow-scripts',
        'data-contact': 'Call 555-0142',
      });
      const answerTo = (name: string) => of(name).find(({ data }) => data);
      await until(() => answerTo('first') && frame.style.height === '705px');
      expect(answerTo('first')!.data!.words!.contact).to.equal('Call 555-0142');
      frame.contentWindow!.postMessage({ go: fake('elsewhere', base) }, '*');
      await until(() => of('elsewhere').length > 0, 'the other document is in the frame');
      frame.dataset.contact = 'Call 555-0199';
      await sized(addFrame(page, fake('other'), { sandbox: 'allow-scripts' }));
      await until(() => answerTo('other'));
      expect(answerTo('elsewhere')).to.equal(undefined);
      expect([frame.title, frame.style.height]).to.deep.equal(['first', '705px']);
      // A document that the page itself loads gets the words again.
      frame.src = fake('third');
      await until(() => answerTo('third')?.data?.words?.contact === 'Call 555-0199');
      expect(frame.title).to.equal('third');
    });
  }

  it('gets the words again when it is moved, because the browser then loads it again', async () => {
    const said = reports();
    const page = await openHost();
    const frame = addFrame(page, fake('moved'), { sandbox: 'allow-scripts' });
    const answers = () => said.filter(({ name, data }) => name === 'moved' && data?.words);
    await until(() => answers().length === 1);
    page.document.body.prepend(frame);
    await until(() => answers().length === 2);
  });
});
