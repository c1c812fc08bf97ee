// The part of color-name that is used here; the package brings no types.
declare module 'color-name' {
  /** Red, green and blue, 0 to 255, by the name CSS gives the colour. */
  const names: Readonly<Record<string, readonly [number, number, number]>>;
  export default names;
}
