/** Vite turns the import of a picture into its address. */
declare module '*.svg' {
  const address: string;
  export default address;
}

declare module '*.png' {
  const address: string;
  export default address;
}

/** With this ending it hands over the text of a file instead. */
declare module '*.md?raw' {
  const text: string;
  export default text;
}
