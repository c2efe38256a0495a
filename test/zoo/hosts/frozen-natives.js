// Freezes built-in objects, as sandboxes do, so that no script can change these objects for other scripts.
for (const native of [Object, Array, Function, Map, Set, WeakMap, Promise, String, RegExp]) {
  Object.freeze(native);
  Object.freeze(native.prototype);
}
