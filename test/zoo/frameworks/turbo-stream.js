// A Turbo stream that morphs the content of its target.
import * as Turbo from '@hotwired/turbo';

const stream = (html) =>
  Turbo.renderStreamMessage(
    `<turbo-stream action="update" method="morph" target="app"><template>${html}</template></turbo-stream>`,
  );
window.host = { show: stream, clear: () => stream('') };
