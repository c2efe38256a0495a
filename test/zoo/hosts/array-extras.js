// Like old scripts from before ES5: the methods that they add appear in `for … in` loops.
Array.prototype.remove = function (item) {
  this.splice(this.indexOf(item), 1);
};
Object.prototype.extend = function (other) {
  for (const name in other) this[name] = other[name];
};
String.prototype.format = function () {
  return 'formatted';
};
// A polyfill that is not quite right: it ignores the `thisArg` argument.
Array.prototype.flatMap = function (callback) {
  return [].concat(...this.map((item, index) => callback(item, index, this)));
};
