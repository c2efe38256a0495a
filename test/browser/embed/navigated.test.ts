import { expect } from '@open-wc/testing';
import { afterThis, until } from '../helpers.js';
import { addFrame, foreign, openHost, sized } from './frames.js';

interface Report {
  readonly name: string;
  readonly started?: true;
  readonly data?: { readonly words?: { readonly contact?: string } };
}

/** What fake frames report to the test from now on. */
function reports(): Report[] {
  const all: Report[] = [];
  const listen = ({ data }: MessageEvent<Report>) => all.push(data);
  addEventListener('message', listen);
  afterThis(() => removeEventListener('message', listen));
  return all;
}

const fake = (name: string, base = location.origin) =>
  `${base}/test/pages/fake-frame.html?name=${name}`;

describe('a frame in a sandbox, whose document has no origin', () => {
  for (const [where, base] of [
    ['on its own host', location.origin],
    ['on another host', foreign],
  ] as const) {
    it(`is told nothing and moves nothing once it has gone elsewhere by itself, ${where}`, async () => {
      const said = reports();
      const of = (name: string) => said.filter((report) => report.name === name);
      const page = await openHost();
      const frame = addFrame(page, fake('first'), {
        sandbox: 'allow-scripts',
        'data-contact': 'Call 555-0142',
      });
      const greeted = (name: string) => of(name).find(({ data }) => data);
      await until(() => greeted('first') && frame.style.height === '705px');
      expect(greeted('first')!.data!.words!.contact).to.equal('Call 555-0142');
      frame.contentWindow!.postMessage({ go: fake('elsewhere', base) }, '*');
      await until(() => of('elsewhere').length > 0, 'it stands in the frame');
      frame.dataset.contact = 'Call 555-0199';
      await sized(addFrame(page, fake('other'), { sandbox: 'allow-scripts' }));
      await until(() => greeted('other'));
      expect(greeted('elsewhere')).to.equal(undefined);
      expect([frame.title, frame.style.height]).to.deep.equal(['first', '705px']);
      // A document that the page itself loads gets the words again.
      frame.src = fake('third');
      await until(() => greeted('third')?.data?.words?.contact === 'Call 555-0199');
      expect(frame.title).to.equal('third');
    });
  }

  it('gets the words again when it is moved, as it is then loaded again', async () => {
    const said = reports();
    const page = await openHost();
    const frame = addFrame(page, fake('moved'), { sandbox: 'allow-scripts' });
    const greetings = () => said.filter(({ name, data }) => name === 'moved' && data?.words);
    await until(() => greetings().length === 1);
    page.document.body.prepend(frame);
    await until(() => greetings().length === 2);
  });
});
