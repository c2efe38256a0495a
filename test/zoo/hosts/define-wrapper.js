// Like some plugins: defines nothing twice, and puts each class into a subclass.
const { define } = CustomElementRegistry.prototype;
CustomElementRegistry.prototype.define = function (name, constructor, options) {
  if (this.get(name)) return;
  define.call(this, name, class extends constructor {}, options);
};
