// Tells the test that opened this page which answer the browser has opened, and closes the page.
addEventListener('iort-toggle', (event) => {
  new BroadcastChannel('find').postMessage({ id: event.itemId, open: event.open });
  window.close();
});
