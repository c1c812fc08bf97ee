// gas-local has no types of its own: what we use of it.
declare module 'gas-local' {
  const gasLocal: {
    require(folder: string, context: object, options?: { filter?: (path: string) => boolean }): object;
  };
  export default gasLocal;
}
