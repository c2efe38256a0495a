/// <reference types="vite/client" />

/** A file as text; Vite reads it when Storybook is built. */
declare module '*?raw' {
  const text: string;
  export default text;
}
