// Like scripts of the years before ES5, and some still: what they add shows up in `for … in`.
Array.prototype.remove = function (item) {
  this.splice(this.indexOf(item), 1);
};
Object.prototype.extend = function (other) {
  for (const name in other) this[name] = other[name];
};
String.prototype.format = function () {
  return 'formatted';
};
// An es-shim that is only nearly right: it takes no options.
Array.prototype.flatMap = function (callback) {
  return [].concat(...this.map((item, index) => callback(item, index, this)));
};
