import 'iort-widgets/define/iort-faq';
import { IortFaq } from 'iort-widgets/elements/iort-faq';
import { hostText } from './host-localize.js';

const host = document.querySelector('#host')!;
host.textContent = await hostText();

const faq = document.querySelector('iort-faq')!;
if (!(faq instanceof IortFaq)) throw new Error('registered with another class');

export const wrong = () => {
  // @ts-expect-error pages can't set the revision
  faq.revision = '1';
};
