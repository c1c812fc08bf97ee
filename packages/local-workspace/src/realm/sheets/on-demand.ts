// What few scripts ask of a sheet; the files behind a door are run when the first asks, as each execution would pay for them.

/** @returns what stands behind the door of developer metadata */
export function metadataDoor(): typeof import('../../more/metadata/realm/door.ts') {
  return require('../../more/metadata/realm/door.ts');
}

/** @returns what stands behind the door of pivot tables */
export function pivotDoor(): typeof import('../../more/pivot/realm/door.ts') {
  return require('../../more/pivot/realm/door.ts');
}
