// A custom element of the host page, with its own copy of Lit.
import { html, LitElement } from 'lit';

class HostCard extends LitElement {
  render() {
    return html`<p>Wards and ${'clinics'}</p>`;
  }
}
customElements.define('host-card', HostCard);
