import { html } from 'lit';

/** Says how to force colors in a browser or system. A page can't force them. */
export const forcedColorsNote = html`
  <aside class="note" aria-label="Forced colors">
    <p class="forced-on"><strong>Forced colors are on in this browser.</strong></p>
    <p class="forced-off">
      <strong>Forced colors are off in this browser.</strong> A page can’t turn them on: what you
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
        Pictures from Chromium with forced colors, light and dark, are on the page States, Forced
        colors.
      </li>
    </ul>
  </aside>
`;
