import { IortFaq } from 'iort-widgets/react';
import { renderHtml } from 'iort-widgets/server';

/** A server component. The server writes the widget's text into the HTML. The browser registers the element. */
export default async function Page() {
  const html = await renderHtml('iort-faq', { locale: 'es' });
  return (
    <IortFaq lang="es" open="awake">
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <p slot="contact">Call us: (555) 555-0142</p>
    </IortFaq>
  );
}
