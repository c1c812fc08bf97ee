// Types for the part of gas-local that is used; the package has none.
declare module 'gas-local' {
  /** Loads all scripts of a folder into one context with these globals. @returns their top-level declarations */
  function load(folder: string, globals: Record<string, unknown>): Record<string, unknown>;
  const gas: { readonly require: typeof load };
  export default gas;
}
