/** A custom element of a host page, with its own copy of Lit. */
import { html, LitElement } from 'lit';

class HostElement extends LitElement {
  render() {
    return html`<p>Hello from the host</p>`;
  }
}
customElements.define('host-element', HostElement);
