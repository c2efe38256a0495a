// Like Prototype and MooTools: adds methods to every element, under names that other code uses too.
const extras = {
  hide() {
    this.style.display = 'none';
    return this;
  },
  show() {
    this.style.display = '';
    return this;
  },
  update(html) {
    this.innerHTML = html;
    return this;
  },
  render: () => 'rendered',
  toggle() {
    return this.visible() ? this.hide() : this.show();
  },
  visible() {
    return this.style.display !== 'none';
  },
  words: 'Prototype',
  sections: 'Prototype',
  lines: [],
};
for (const name in extras) {
  Element.prototype[name] = extras[name];
  HTMLElement.prototype[name] = extras[name];
}
Function.prototype.bind = ((bind) =>
  function (...rest) {
    return bind.apply(this, rest);
  })(Function.prototype.bind);
