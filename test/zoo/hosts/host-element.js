/** An element of a host page, with the Lit that the page brings along itself. */
import { html, LitElement } from 'lit';

class HostElement extends LitElement {
  render() {
    return html`<p>Hello from the host</p>`;
  }
}
customElements.define('host-element', HostElement);
