/* Gives each page and frame the function `look`, which returns what a reader sees in a part of the page, as a `Seen` (seen.ts). */
globalThis.look = (selector, around) => {
  const place = document.querySelector(selector);

  const visibleIn = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const range = document.createRange();
      range.selectNode(node);
      return range.getClientRects().length > 0 ? (node.textContent ?? '') : '';
    }
    if (node instanceof Element && node.matches('svg, script, style')) return '';
    const { shadowRoot } = node;
    return [...(shadowRoot ? [shadowRoot] : []), ...node.childNodes].map(visibleIn).join(' ');
  };
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ]);

  const elements = elementsIn(place);
  const count = (selector) => elements.filter((element) => element.matches(selector)).length;
  const inWidget = elements.filter((element) => element.getRootNode() instanceof ShadowRoot);
  const heading = inWidget.find((element) => element.matches('[part~=title]'));
  const plain = place.cloneNode(true);
  plain.querySelectorAll('svg').forEach((drawing) => drawing.remove());

  const withoutAround = (text) => around.reduce((rest, each) => rest.replace(each, ''), text);

  return {
    visible: withoutAround(visibleIn(place)).replace(/\s+/g, ' ').trim(),
    words:
      withoutAround(plain.textContent)
        .match(/[\p{L}\p{N}]/gu)
        ?.sort()
        .join('') ?? '',
    hasWidget: !!heading,
    hasFrame: count('iframe') > 0,
    hasLink: count('a[href*="/embed/iort-"]') > 0,
    mayBecome: elements.some(
      (element) =>
        element.matches('iframe, [data-iort], .iort-faq:empty, a[href*="/embed/"]') ||
        element.localName.startsWith('iort-'),
    ),
    level: Number(heading?.localName.slice(1)),
    sections: inWidget.filter((element) => element.matches('section')).length,
    headings: count('h2, h3, h4, [role=heading]'),
    folds: count('details'),
    drawings: count('svg'),
    spanish: count('p[lang=es], h2[lang=es], h3[lang=es], h4[lang=es]'),
  };
};
