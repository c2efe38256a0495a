import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../../content/message.js';
import { widths, type Choice, type Width } from '../model/choice.js';
import { preview } from '../texts/page.js';
import { namesOf } from './content-fields.js';
import type { Context } from './context.js';
import { radios, selectField } from './fields.js';
import { say } from '../../../src/localization/say.js';

const widthNames: Readonly<Record<Width, Message>> = {
  360: preview.phone,
  768: preview.tablet,
  1200: preview.desktop,
};

/** The field for the preview's language. It is shown if the widgets follow the page's language. */
const languageField = (context: Context): TemplateResult =>
  selectField({
    id: 'preview-lang',
    label: say(preview.language),
    value: context.choice.lang,
    options: context.facts.locales.map(({ locale }) => ({
      value: locale,
      label: namesOf(context, locale),
    })),
    change: (lang) => context.change({ lang }),
  });

/**
 * The preview of the widgets, in a frame as wide as a phone, tablet or desktop. If there is not enough space, the frame is
 * scaled down (`stage.ts`).
 */
export const previewPart = (context: Context): TemplateResult => {
  const { choice, change } = context;
  return html`<section class="preview" aria-labelledby="preview-title">
    <div class="bar">
      <h2 id="preview-title">${say(preview.title)}</h2>
      ${radios({
        name: 'width',
        label: say(preview.width),
        row: true,
        value: String(choice.width),
        options: widths.map((width) => ({ value: String(width), label: say(widthNames[width]) })),
        change: (width) => change({ width: Number(width) as Width }),
      })}
      ${
        choice.lightOnly
          ? nothing
          : radios({
              name: 'scheme',
              label: say(preview.scheme),
              row: true,
              value: choice.scheme,
              options: [
                { value: 'light', label: say(preview.light) },
                { value: 'dark', label: say(preview.dark) },
              ],
              change: (scheme) => change({ scheme: scheme as Choice['scheme'] }),
            })
      }
      ${choice.follow ? languageField(context) : nothing}
    </div>
    <div class="stage">
      <iframe
        id="preview"
        src="preview.html"
        title=${say(preview.frame)}
        width=${choice.width}
        height="640"
      ></iframe>
    </div>
  </section>`;
};
