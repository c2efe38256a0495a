import 'iort-widgets/define/iort-faq';
import { IortFaq } from 'iort-widgets/elements/iort-faq';
import { hostText } from './host-localize.js';

const host = document.querySelector('#host')!;
host.textContent = await hostText();

const faq = document.querySelector('iort-faq')!;
if (!(faq instanceof IortFaq))
  throw new Error('<iort-faq> is not registered with the class that the package exports');

export const wrong = () => {
  // @ts-expect-error the revision is read-only
  faq.revision = '1';
};
