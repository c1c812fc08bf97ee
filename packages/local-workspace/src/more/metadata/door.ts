// Metadata of developers, on spreadsheets, tabs, rows and columns.
export { metadataServices } from './metadata.ts';
