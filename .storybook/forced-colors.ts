import { html } from 'lit';

/** Only the reader's system or browser can force colours. A page can't, so this note says how to do it. */
export const forcedColorsNote = html`
  <aside class="note" aria-label="Forced colours">
    <p class="forced-on"><strong>Forced colours are on in this browser.</strong></p>
    <p class="forced-off">
      <strong>Forced colours are off in this browser.</strong> A page can’t turn them on: what you
      see is the usual look.
    </p>
    <ul>
      <li>
        Chrome, Edge: developer tools, ⋮, More tools, Rendering, “Emulate CSS media feature
        forced-colors”.
      </li>
      <li>Firefox: Settings, Colors, Contrast control: Custom.</li>
      <li>Windows: Settings, Accessibility, Contrast themes. This is what readers use.</li>
      <li>
        Pictures from Chromium with forced colours, light and dark, are on the page States, Forced
        colours.
      </li>
    </ul>
  </aside>
`;
