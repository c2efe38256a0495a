// Runs right before our script: the page is parsed, and the host's own classic scripts have run.
parent.zooBefore(window);
