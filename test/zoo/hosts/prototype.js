// Does to built-in functions what Prototype.js 1.7 does. The last two functions are those of Prototype.js 1.6.
{
  const stop = {};
  const each = (array, act) => {
    let index = 0;
    try {
      array.forEach((item) => act(item, index++));
    } catch (error) {
      if (error !== stop) throw error;
    }
  };
  const identity = (item) => item;
  // Callbacks get no third argument, the array.
  const enumerable = {
    map(callback = identity, context) {
      const results = [];
      each(this, (item, index) => results.push(callback.call(context, item, index)));
      return results;
    },
    filter(callback, context) {
      const results = [];
      each(this, (item, index) => callback.call(context, item, index) && results.push(item));
      return results;
    },
    find(callback, context) {
      let result;
      each(this, (item, index) => {
        if (!callback.call(context, item, index)) return;
        result = item;
        throw stop;
      });
      return result;
    },
    some(callback = identity, context) {
      let result = false;
      each(this, (item, index) => {
        result = !!callback.call(context, item, index);
        if (result) throw stop;
      });
      return result;
    },
    every(callback = identity, context) {
      return !this.some((item, index) => !callback.call(context, item, index));
    },
    toArray() {
      return this.slice(0);
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    include(item) {
      return this.indexOf(item) !== -1;
    },
    inspect() {
      return `[${this.join(', ')}]`;
    },
  };
  const { map, filter, find, some, every, toArray, include } = enumerable;
  Object.assign(Array.prototype, enumerable, {
    collect: map,
    select: filter,
    findAll: filter,
    detect: find,
    any: some,
    all: every,
    entries: toArray,
    clone: toArray,
    member: include,
    each(callback, context) {
      each(this, callback.bind(context));
      return this;
    },
  });
  Array.from = function (iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    let { length = 0 } = iterable;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Object.values = function (object) {
    const results = [];
    for (const name in object) results.push(object[name]);
    return results;
  };
  Object.assign(String.prototype, {
    toArray() {
      return this.split('');
    },
    startsWith(text) {
      return this.lastIndexOf(text, 0) === 0;
    },
    endsWith(text) {
      const start = this.length - text.length;
      return start >= 0 && this.indexOf(text, start) === start;
    },
    empty() {
      return this == '';
    },
    sub(pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    include(text) {
      return this.indexOf(text) > -1;
    },
  });
  const { bind } = Function.prototype;
  Function.prototype.bind = function (context, ...rest) {
    if (rest.length === 0 && context === undefined) return this;
    return bind.call(this, context, ...rest);
  };
  Object.assign(HTMLElement.prototype, {
    // Throws if the element is not in the page.
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    visible() {
      return this.style.display !== 'none';
    },
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    toggle() {
      return this.visible() ? this.hide() : this.show();
    },
    update(content) {
      this.innerHTML = content;
      return this;
    },
    empty() {
      return this.innerHTML.trim() === '';
    },
    clone(deep) {
      return this.cloneNode(deep);
    },
    select(selector) {
      return [...this.querySelectorAll(selector)];
    },
  });
  Array.prototype.toJSON = function () {
    return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
  };
  String.prototype.toJSON = function () {
    return `"${this.replace(/["\\]/g, '\\$&')}"`;
  };
  Array.prototype.reduce = function () {
    return this.length > 1 ? this : this[0];
  };
}
