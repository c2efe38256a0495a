import { expect } from '@open-wc/testing';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { openPage, type PageWindow } from '../built/pages.js';
import { textOf, until } from '../helpers.js';

/** The same server under another name: a foreign origin. */
export const foreign = location.origin.replace('localhost', '127.0.0.1');

export const openHost = (path = 'frames.html'): Promise<PageWindow> => openPage(path);

/** Opens a page with a frame that is sized and runs. */
export async function openFrame(src = 'iort-faq.en.html', attributes = {}) {
  const page = await openHost();
  const frame = addFrame(page, src, attributes);
  await sized(frame);
  await alive(frame);
  await until(() => fits(frame));
  return { page, frame };
}

/** Puts a frame on a page; `src` is relative to `/dist/embed/`. */
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

/** Waits until a frame is exactly as tall as it should be. */
export async function hasHeight(frame: HTMLIFrameElement, height: number): Promise<void> {
  await until(() => frame.clientHeight === height).catch(() => undefined);
  expect(frame.clientHeight).to.equal(height);
}

/** The window of a frame of the same origin. */
export const inside = (frame: HTMLIFrameElement): PageWindow => frame.contentWindow as PageWindow;

/** The widget in a frame of the same origin. */
export const widgetIn = (frame: HTMLIFrameElement): HTMLElement =>
  inside(frame).document.querySelector<HTMLElement>('[data-iort-ssr]')!;

/** What is written in a frame, the hospital's own words too. */
export const wordsIn = (frame: HTMLIFrameElement): string =>
  textOf(widgetIn(frame).shadowRoot?.querySelector('[part~=root]')) + textOf(widgetIn(frame));

/** Waits until the script runs in a frame and has updated its widget. */
export const alive = (frame: HTMLIFrameElement): Promise<void> =>
  until(() => {
    const widget = inside(frame).document?.querySelector('[data-iort-ssr]');
    return (widget as Partial<IortElement> | null)?.isUpdatePending === false;
  }, 'the widget in the frame runs');

/** Whether a frame shows all of its content, without a bar, and not much more. */
export function fits(frame: HTMLIFrameElement): boolean {
  const { scrollHeight } = inside(frame).document.documentElement;
  const content = inside(frame).document.querySelector('.content')!.getBoundingClientRect().height;
  return scrollHeight <= frame.clientHeight && frame.clientHeight - content < 2 && content > 400;
}

/** Says something in the name of a window of the same origin to the page around it. */
export function sayAs(frame: Window, data: unknown): void {
  const { Function: make } = frame as PageWindow;
  make('data', 'parent.postMessage(data, "*")')(data);
}

/** What stands in every message between windows. */
export const ours = { type: 'iort-frame', version: 1 };

/** Says hello in the name of a window of the same origin. @returns the port for the answers */
export function helloAs(frame: Window, hello: object = { ...ours, hello: true }): MessagePort {
  const { Function: make, MessageChannel: Channel } = frame as PageWindow;
  const { port1, port2 } = new Channel();
  make('hello', 'port', 'parent.postMessage(hello, "*", [port])')(hello, port2);
  return port1;
}

/** The messages that a port receives from now on. */
export function toldBy(port: MessagePort): Readonly<Record<string, unknown>>[] {
  const told: Record<string, unknown>[] = [];
  port.onmessage = ({ data }) => void told.push(data);
  return told;
}

/** Opens a page without the parent script, adds a frame, and waits for the frame's hello. */
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
  await until(() => port, 'it says hello');
  return { page, frame, port: port!, hellos };
}
