// What sandboxes do so that scripts can't change what others stand on.
for (const native of [Object, Array, Function, Map, Set, WeakMap, Promise, String, RegExp]) {
  Object.freeze(native);
  Object.freeze(native.prototype);
}
