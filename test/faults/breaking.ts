/** Each function here returns a function that breaks something in a page. */
import type { Page } from '../support/blank-page.js';

/** Makes a property of an object of a page undefined. */
export const without =
  (holder: (page: Page) => object, name: string) =>
  (page: Page): void =>
    void Object.defineProperty(holder(page), name, { value: undefined, configurable: true });

/** Makes a function throw whenever it is called. */
export const throwing =
  (holder: (page: Page) => object, name: string) =>
  (page: Page): void =>
    void Object.defineProperty(holder(page), name, {
      configurable: true,
      writable: true,
      value: function broken() {
        throw new page.Error(`${name} is broken`);
      },
    });

/** Makes a function return a given value. */
export const returning =
  (holder: (page: Page) => object, name: string, value: unknown) =>
  (page: Page): void =>
    void Object.defineProperty(holder(page), name, { configurable: true, value: () => value });

/** Makes a property throw when it is read, as extensions against fingerprinting do. */
export const unreadable =
  (holder: (page: Page) => object, name: string) =>
  (page: Page): void =>
    void Object.defineProperty(holder(page), name, {
      configurable: true,
      get() {
        throw new page.Error(`${name} is not to be read`);
      },
    });
