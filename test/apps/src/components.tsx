import type { IortFaq as Faq } from 'iort-widgets';
import { IortFaq } from 'iort-widgets/react';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { hostText } from './host-localize.js';

function App() {
  const faq = useRef<Faq>(null);
  const [ready, setReady] = useState('');
  const [host, setHost] = useState('');
  useEffect(() => void hostText().then(setHost), []);
  return (
    <>
      <IortFaq
        lang="es"
        ref={faq}
        heading-level={3}
        open="iort-faq-awake"
        oniort-ready={({ locale }) => setReady(`${locale}${faq.current ? '' : ' without ref'}`)}
      >
        <p slot="contact">Call us.</p>
      </IortFaq>
      <p id="host">{host}</p>
      <p id="ready">{ready}</p>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);

export const wrong = [
  // @ts-expect-error no such attribute
  <IortFaq heading="3" />,
  // @ts-expect-error the value must be a string
  <IortFaq open={true} />,
  // @ts-expect-error only `iort-toggle` has an `itemId`
  <IortFaq oniort-ready={({ itemId }) => itemId} />,
];
