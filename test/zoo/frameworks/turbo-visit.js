// A Turbo visit: Turbo fetches the next page, and shows its body instead of the body of this page.
import * as Turbo from '@hotwired/turbo';

async function visit(html) {
  const page = `<!DOCTYPE html><html lang="en"><head>${document.head.innerHTML}</head><body><div id="app">${html}</div></body></html>`;
  const answer = await fetch('/pasted/', {
    method: 'POST',
    body: JSON.stringify({ html: page, policy: "default-src 'self' 'unsafe-inline' data:" }),
  });
  Turbo.visit(await answer.text(), { action: 'replace' });
}
window.host = { show: visit, clear: () => visit('') };
