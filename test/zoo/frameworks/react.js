// A page that React renders, in StrictMode and with the development build of React.
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const toElement = (node, key) => {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.data;
  // Only the HTML parser makes a shadow root from this `<template>`. React creates elements without the parser.
  const children = [...node.childNodes].filter(({ localName }) => localName !== 'template');
  const names = { class: 'className' };
  const attributes = [...node.attributes].map(({ name, value }) => [names[name] ?? name, value]);
  return createElement(
    node.localName,
    { ...Object.fromEntries(attributes), key },
    ...children.map(toElement),
  );
};
const root = createRoot(document.querySelector('#app'));
window.host = {
  show: (html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    root.render(createElement(StrictMode, null, [...body.childNodes].map(toElement)));
  },
  clear: () => root.unmount(),
};
