// Like sandboxes: freezes built-in objects, so that no script can change them for other scripts.
for (const native of [Object, Array, Function, Map, Set, WeakMap, Promise, String, RegExp]) {
  Object.freeze(native);
  Object.freeze(native.prototype);
}
