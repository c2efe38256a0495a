// Says hello to its page as the script of a frame page does. Passes the answers on to the test. Goes to
// another address when the test sends one.
const { port1, port2 } = new MessageChannel();
const name = new URLSearchParams(location.search).get('name');
port1.onmessage = ({ data }) => top.postMessage({ name, data }, '*');
parent.postMessage({ type: 'iort-frame', version: 1, hello: true, title: name }, '*', [port2]);
port1.postMessage({ height: 700 + name.length });
top.postMessage({ name, started: true }, '*');
addEventListener('message', ({ data }) => {
  if (data.go) location.replace(data.go);
});
