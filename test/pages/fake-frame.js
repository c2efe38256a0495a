// Says hello as the script of a frame does, passes what it receives on to the test, and goes to an
// address that the test sends.
const { port1, port2 } = new MessageChannel();
const name = new URLSearchParams(location.search).get('name');
port1.onmessage = ({ data }) => top.postMessage({ name, data }, '*');
parent.postMessage({ type: 'iort-frame', version: 1, hello: true, title: name }, '*', [port2]);
port1.postMessage({ height: 700 + name.length });
top.postMessage({ name, started: true }, '*');
addEventListener('message', ({ data }) => {
  if (data.go) location.replace(data.go);
});
