/** Types of those parts of Eleventy and its Markdown library that we use. Eleventy's main module has no types. */
declare module '@11ty/eleventy' {
  type Rule = (...given: readonly unknown[]) => string;
  export interface Token {
    readonly tag: string;
    readonly type: string;
    readonly content?: string;
    attrGet(name: string): string | null;
  }
  /** @param data the data of the page */
  export type TokenRule = (
    tokens: readonly Token[],
    at: number,
    options: unknown,
    data: { readonly path?: string },
  ) => string;
  interface Rules {
    fence: Rule;
    code_inline: TokenRule;
    text: TokenRule;
    table_open?: TokenRule;
    table_close?: Rule;
    thead_open?: Rule;
    tbody_open?: Rule;
    tr_open?: TokenRule;
    th_open?: TokenRule;
    td_open?: TokenRule;
  }
  export interface Markdown {
    readonly renderer: { readonly rules: Rules };
    readonly utils: { escapeHtml(text: string): string };
    set(options: { html?: boolean; typographer?: boolean }): Markdown;
    use<Options>(plugin: (markdown: never, options: Options) => void, options?: Options): Markdown;
  }
  interface Config {
    readonly ignores: Set<string>;
    setIncludesDirectory(folder: string): void;
    addFilter(name: string, filter: (value: string) => unknown): void;
    amendLibrary(name: 'md', change: (markdown: Markdown) => void): void;
    addTemplate(path: string, text: string, data: Readonly<Record<string, unknown>>): void;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode: boolean; source: 'script'; config: (config: Config) => void },
    );
    write(): Promise<void>;
  }
}
