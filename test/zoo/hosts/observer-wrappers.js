// Like monitoring scripts: wraps observers and listeners, passes all calls on to the originals, and makes
// every shadow root open.
for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
  const Native = window[name];
  window[name] = function (callback, options) {
    return new Native((records, observer) => callback(records, observer), options);
  };
  window[name].prototype = Native.prototype;
}
const { addEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, listener, options) {
  const wrapped =
    typeof listener === 'function'
      ? function (event) {
          return listener.call(this, event);
        }
      : listener;
  return addEventListener.call(this, type, wrapped, options);
};
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  return attachShadow.call(this, { ...options, mode: 'open' });
};
