/** Vite turns the import of a picture into its address. */
declare module '*.svg' {
  const address: string;
  export default address;
}
