/// <reference types="vite/client" />

/** The text of a file. Vite inserts the text in place of the import. */
declare module '*?raw' {
  const text: string;
  export default text;
}
