import { expect } from '@open-wc/testing';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { openPage, type PageWindow } from '../built/pages.js';
import { textOf, until } from '../helpers.js';

/** The test server under another host name, which makes it a foreign origin. */
export const foreign = location.origin.replace('localhost', '127.0.0.1');

export const openHost = (path = 'frames.html'): Promise<PageWindow> => openPage(path);

/** Opens a page with a frame, and waits until the frame has its height and its script runs. */
export async function openFrame(src = 'iort-faq.en.html', attributes = {}) {
  const page = await openHost();
  const frame = addFrame(page, src, attributes);
  await sized(frame);
  await alive(frame);
  await until(() => fits(frame));
  return { page, frame };
}

/** Adds a frame to a page. A `src` that is no full address is relative to `/dist/embed/`. */
export function addFrame(
  page: PageWindow,
  src: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLIFrameElement {
  const frame = page.document.createElement('iframe');
  const all = { 'data-iort-frame': '', width: '100%', height: '200', ...attributes };
  for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
  frame.src = src.startsWith('http') ? src : `/dist/embed/${src}`;
  page.document.body.append(frame);
  return frame;
}

/** Waits until the page has given a frame a height. */
export const sized = (frame: HTMLIFrameElement): Promise<void> =>
  until(() => frame.style.height !== '', `${frame.src} is sized`);

/** Waits until a frame has exactly the given height. */
export async function hasHeight(frame: HTMLIFrameElement, height: number): Promise<void> {
  await until(() => frame.clientHeight === height).catch(() => undefined);
  expect(frame.clientHeight).to.equal(height);
}

/** The window of a frame, which must have the same origin. */
export const inside = (frame: HTMLIFrameElement): PageWindow => frame.contentWindow as PageWindow;

/** The widget in a frame, which must have the same origin. */
export const widgetIn = (frame: HTMLIFrameElement): HTMLElement =>
  inside(frame).document.querySelector<HTMLElement>('[data-iort-ssr]')!;

/** The text in a frame, including the hospital's own words. */
export const wordsIn = (frame: HTMLIFrameElement): string =>
  textOf(widgetIn(frame).shadowRoot?.querySelector('[part~=root]')) + textOf(widgetIn(frame));

/** Waits until the script runs in a frame and has updated the widget. */
export const alive = (frame: HTMLIFrameElement): Promise<void> =>
  until(() => {
    const widget = inside(frame).document?.querySelector('[data-iort-ssr]');
    return (widget as Partial<IortElement> | null)?.isUpdatePending === false;
  }, 'the widget in the frame runs');

/** Whether a frame is as tall as its content (no scroll bar, no gap), and the content is taller than 400 px. */
export function fits(frame: HTMLIFrameElement): boolean {
  const { scrollHeight } = inside(frame).document.documentElement;
  const content = inside(frame).document.querySelector('.content')!.getBoundingClientRect().height;
  return scrollHeight <= frame.clientHeight && frame.clientHeight - content < 2 && content > 400;
}

/** Sends a message from a window, which must have the same origin, to the page around that window. */
export function sayAs(frame: Window, data: unknown): void {
  const { Function: make } = frame as PageWindow;
  make('data', 'parent.postMessage(data, "*")')(data);
}

/** The properties that every message between windows has. */
export const ours = { type: 'iort-frame', version: 1 };

/** Sends a hello from a window, which must have the same origin. @returns the port for the answers */
export function helloAs(frame: Window, hello: object = { ...ours, hello: true }): MessagePort {
  const { Function: make, MessageChannel: Channel } = frame as PageWindow;
  const { port1, port2 } = new Channel();
  make('hello', 'port', 'parent.postMessage(hello, "*", [port])')(hello, port2);
  return port1;
}

/** Records the messages that a port receives from now on. */
export function messagesAt(port: MessagePort): Readonly<Record<string, unknown>>[] {
  const messages: Record<string, unknown>[] = [];
  port.onmessage = ({ data }) => void messages.push(data);
  return messages;
}

/**
 * Opens a page without the parent script, adds a frame, and waits for the frame's hello.
 * @returns the page, the frame, the port for answers to the frame, and all messages to the page's window
 */
export async function openAround(src: string): Promise<{
  page: PageWindow;
  frame: HTMLIFrameElement;
  port: MessagePort;
  hellos: unknown[];
}> {
  const page = await openPage('no-script.html');
  const hellos: unknown[] = [];
  let port: MessagePort | undefined;
  page.addEventListener('message', ({ data, ports }) => {
    hellos.push(data);
    port = ports[0];
  });
  const frame = addFrame(page, src);
  await alive(frame);
  await until(() => port, 'the frame says hello');
  return { page, frame, port: port!, hellos };
}
