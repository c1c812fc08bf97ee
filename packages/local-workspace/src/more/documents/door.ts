// Text documents: `DocumentApp`, the Docs API, and the address at which a document is exported.
import type { Services } from '../../engine/execution/bridge.ts';
import { docsApiServices } from './docs-api.ts';
import { documentServices } from './document.ts';

export { createDocument, printedDocument } from './document.ts';
export { answerDocumentExport } from './document-export.ts';

export const documentsServices = { ...documentServices, ...docsApiServices } satisfies Services;
