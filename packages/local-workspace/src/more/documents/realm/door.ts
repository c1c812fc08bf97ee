// What a script gets as `DocumentApp`.
export { DocumentApp } from './document-app.ts';
