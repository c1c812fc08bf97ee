// What a script gets of metadata by `Spreadsheet`, `Sheet` and `Range`, and the enumerations of `SpreadsheetApp`.
export {
  addMetadata,
  type DeveloperMetadata,
  LocationType,
  MetadataFinder,
  metadataOf,
  Visibility,
} from './metadata.ts';
