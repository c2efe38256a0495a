import { listenFile as file } from '../generated/listen-file.js';
import type { Listen } from '../listen/request.js';
import { builtIn } from '../page/built-in.js';
import { admitScript, scriptUrl } from '../trusted-types/policy.js';
import { HANDOVER } from './handover.js';

/** Longest time that the download may take, in milliseconds. */
const TIMEOUT_MS = 60_000;

const address = new URL(file.name, import.meta.url).href;
admitScript(address);

/** How often it was tried: a browser never asks again for a module that has failed. */
let tries = 0;

/** The nonce of our own tag, where the page uses them; a module has no `currentScript`. */
function nonceIn(document: Document): string {
  const scripts: readonly HTMLScriptElement[] = [...builtIn(document, 'scripts')];
  return scripts.find(({ src }) => src === import.meta.url)?.nonce ?? '';
}

const loads = new WeakMap<Document, Promise<Listen>>();

/**
 * Loads what reads aloud, once a document; again after it has failed. The browser checks its hash, as
 * it can't of an `import()`.
 * @param root of the widget that was asked to read: takes the script while it loads
 * @throws where it can't be had or the page's policy refuses it
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
  script.src = scriptUrl(src); // throws where the page's policy refuses ours
  const done = new AbortController();
  const { signal } = done;
  try {
    return await new Promise<Listen>((resolve, reject) => {
      const fail = (): void =>
        reject(
          new Error(
            `${src} did not load: see that it is on the server unchanged, and that the page's policy (script-src) allows it`,
          ),
        );
      const found = (event: Event): void => resolve((event as CustomEvent<Listen>).detail);
      document.addEventListener(HANDOVER, found, { signal });
      script.addEventListener('error', fail, { signal });
      AbortSignal.timeout(TIMEOUT_MS).addEventListener('abort', fail, { signal });
      root.append(script);
    });
  } finally {
    done.abort();
    script.remove();
  }
}
