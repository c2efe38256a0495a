import { listenFile as file } from '../generated/listen-file.js';
import type { Listen } from '../listen/request.js';
import { builtIn } from '../page/built-in.js';
import { admitScript, scriptUrl } from '../trusted-types/policy.js';
import { beside } from './beside.js';
import { HANDOVER } from './handover.js';

/** Longest time that the download may take, in milliseconds. */
const TIMEOUT_MS = 60_000;

const address = beside(file.name);
admitScript(address);

/**
 * The number of attempts. From the second attempt on, the number is part of the address, because a browser
 * never requests a failed module again at the same address.
 */
let tries = 0;

/**
 * The nonce of this script's own tag; empty if it has none. The tag is found by its address, as a module has
 * no `currentScript`.
 */
function nonceIn(document: Document): string {
  const scripts: readonly HTMLScriptElement[] = [...builtIn(document, 'scripts')];
  return scripts.find(({ src }) => src === import.meta.url)?.nonce ?? '';
}

const loads = new WeakMap<Document, Promise<Listen>>();

/**
 * Loads the code that reads aloud, once for each document, and again after a failure. It uses a script
 * element, because `import()` takes no hash.
 * @param root the shadow root of the widget to read; contains the script element while the code loads
 * @throws if the code can't be loaded, or the page's policy refuses it
 */
export function loadListen(root: ShadowRoot): Promise<Listen> {
  const { ownerDocument } = root;
  const known = loads.get(ownerDocument);
  if (known) return known;
  const load = loadNow(root).catch((error: unknown) => {
    loads.delete(ownerDocument);
    throw error;
  });
  loads.set(ownerDocument, load);
  return load;
}

async function loadNow(root: ShadowRoot): Promise<Listen> {
  const document = root.ownerDocument;
  const script = builtIn(document, 'createElement')('script');
  script.type = 'module';
  script.integrity = `sha256-${file.sha256}`;
  script.crossOrigin = 'anonymous';
  const nonce = nonceIn(document);
  if (nonce) script.nonce = nonce;
  const src = tries++ === 0 ? address : `${address}?try=${tries}`;
  script.src = scriptUrl(src); // throws if the page's policy refuses our Trusted Types policy
  const done = new AbortController();
  const { signal } = done;
  try {
    return await new Promise<Listen>((resolve, reject) => {
      const fail = (): void =>
        reject(
          new Error(
            `${src} did not load: check that it is unchanged on the server, and that the page's policy (script-src) allows it`,
          ),
        );
      const found = (event: Event): void => resolve((event as CustomEvent<Listen>).detail);
      builtIn(document, 'addEventListener')(HANDOVER, found, { signal });
      script.addEventListener('error', fail, { signal });
      AbortSignal.timeout(TIMEOUT_MS).addEventListener('abort', fail, { signal });
      root.append(script);
    });
  } finally {
    done.abort();
    script.remove();
  }
}
