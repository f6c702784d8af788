/// <reference types="vite/client" />

declare module "virtual:words" {
  /** The address of the words of each language. */
  const addresses: Record<string, string>;
  export default addresses;
}
