// The host's own element, with a copy of Lit of its own.
import { html, LitElement } from 'lit';

class HostCard extends LitElement {
  render() {
    return html`<p>Wards and ${'clinics'}</p>`;
  }
}
customElements.define('host-card', HostCard);
