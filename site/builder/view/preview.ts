import { html, type TemplateResult } from 'lit';
import type { Message } from '../../../content/message.js';
import { widths, type Choice, type Width } from '../model/choice.js';
import { preview } from '../texts/page.js';
import type { Context } from './context.js';
import { radios } from './fields.js';
import { say } from '../../../src/localization/say.js';

const widthNames: Readonly<Record<Width, Message>> = {
  360: preview.phone,
  768: preview.tablet,
  1200: preview.desktop,
};

/** The widget as it will look, in a page of its own that is as wide as a phone, tablet or desktop. */
export const previewPart = ({ choice, change }: Context): TemplateResult =>
  html`<section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${say(preview.title)}</h2>
    <div class="bar">
      ${radios({
        name: 'width',
        label: say(preview.width),
        row: true,
        value: String(choice.width),
        options: widths.map((width) => ({ value: String(width), label: say(widthNames[width]) })),
        change: (width) => change({ width: Number(width) as Width }),
      })}
      ${radios({
        name: 'scheme',
        label: say(preview.scheme),
        row: true,
        value: choice.scheme,
        options: [
          { value: 'light', label: say(preview.light) },
          { value: 'dark', label: say(preview.dark) },
        ],
        change: (scheme) => change({ scheme: scheme as Choice['scheme'] }),
      })}
    </div>
    <div class="stage" tabindex="0" role="group" aria-label=${say(preview.frame)}>
      <iframe
        id="preview"
        src="preview.html"
        title=${say(preview.frame)}
        width=${choice.width}
        height="640"
      ></iframe>
    </div>
  </section>`;
