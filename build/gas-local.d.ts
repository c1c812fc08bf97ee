// The part of gas-local that is used; the package brings no types.
declare module 'gas-local' {
  /** Loads all scripts of a folder into one context, where `globals` are there. @returns what the scripts declare at the top */
  function load(folder: string, globals: Record<string, unknown>): Record<string, unknown>;
  const gas: { readonly require: typeof load };
  export default gas;
}
