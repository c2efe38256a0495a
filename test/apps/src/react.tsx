import 'iort-widgets/define/iort-faq';
import type { IortFaq } from 'iort-widgets';
import type {} from 'iort-widgets/types/react';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { hostText } from './host-localize.js';

function App() {
  const faq = useRef<IortFaq>(null);
  const [ready, setReady] = useState('');
  const [host, setHost] = useState('');
  useEffect(() => void hostText().then(setHost), []);
  return (
    <>
      <iort-faq
        lang="es"
        ref={faq}
        heading-level={3}
        open="iort-faq-awake"
        oniort-ready={({ locale }) => setReady(locale)}
      >
        <p slot="contact">Call us.</p>
      </iort-faq>
      <p id="host">{host}</p>
      <p id="ready">{ready}</p>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);

export const wrong = [
  // @ts-expect-error no such attribute
  <iort-faq heading="3" />,
  // @ts-expect-error the value must be a string
  <iort-faq open={true} />,
  // @ts-expect-error no such element
  <iort-nothing />,
  // @ts-expect-error only `iort-toggle` has an `itemId`
  <iort-faq oniort-ready={({ itemId }) => itemId} />,
];
