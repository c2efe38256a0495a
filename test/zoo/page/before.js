// The moment before our script: the page is parsed, the host's own scripts have run.
parent.zooBefore(window);
