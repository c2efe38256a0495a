import { createApp, h, ref } from 'vue';

const toNode = (node) => {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.data;
  const children = [...node.childNodes].filter(({ localName }) => localName !== 'template');
  const attributes = [...node.attributes].map(({ name, value }) => [name, value]);
  return h(node.localName, Object.fromEntries(attributes), children.map(toNode));
};
const content = ref('');
const app = createApp({
  render: () => {
    const { body } = new DOMParser().parseFromString(content.value, 'text/html');
    return [...body.childNodes].map(toNode);
  },
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('iort-');
app.mount('#app');
window.host = { show: (html) => (content.value = html), clear: () => app.unmount() };
