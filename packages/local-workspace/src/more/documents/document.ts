// `DocumentApp`: what a script writes into a document is nowhere else to be seen before it is saved (facts 7.7). The host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { settle } from '../../engine/execution/settling.ts';
import { documentPdf } from '../../export/document-pdf.ts';
import { ServiceError } from '../../model/service-error.ts';
import { type DocumentContent, newTextDocument, type TextDocument } from '../../model/text-document.ts';

/** @returns a document as it was saved last @throws ServiceError where there is none */
function textDocumentOf({ world }: Execution, id: string): TextDocument {
  const found = world.documents.texts.get(id);
  if (!found) throw new ServiceError("Document is missing (perhaps it was deleted, or you don't have read access?)");
  return found;
}

/** Puts a document into Drive. @returns its id */
export function createDocument({ world, launch }: Execution, title: string, content?: DocumentContent): string {
  const id = world.documents.newId('document');
  const made = newTextDocument(id, title, launch.effective);
  world.documents.texts.set(id, content ? { ...made, content: structuredClone(content) } : made);
  world.touch('document', id);
  return id;
}

/** @returns a document as a PDF, at the price of a converted file */
export function printedDocument(execution: Execution, id: string): Buffer {
  const { world, launch } = execution;
  const { title, content } = textDocumentOf(execution, id);
  world.quotas.spend(launch.effective, 'files converted');
  return Buffer.from(documentPdf(title, content, world.clock.now()));
}

export const documentServices = {
  'DocumentApp.create': createDocument,
  'DocumentApp.openById': (execution, id: string) => textDocumentOf(execution, id).id,
  'DocumentApp.openByUrl': (execution, url: string) => {
    const id = /\/document\/d\/([\w-]+)/.exec(url)?.[1];
    if (id === undefined) throw new ServiceError('Invalid argument: url');
    return textDocumentOf(execution, id).id;
  },
  'Document.get': (execution, id: string) => {
    settle(execution, id);
    return textDocumentOf(execution, id).content;
  },
  'Document.getName': (execution, id: string) => textDocumentOf(execution, id).title,
  /** Kept back until the document is saved, or the script ends. */
  'Document.write': (execution, id: string, content: DocumentContent) => {
    textDocumentOf(execution, id);
    execution.buffer.add({
      spreadsheet: id,
      cells: 1,
      apply: () => {
        const document = execution.world.documents.texts.get(id);
        if (!document) return;
        document.content = content;
        execution.world.touch('document', id);
      },
    });
  },
  'Document.saveAndClose': (execution, id: string) => settle(execution, id),
  'Document.printed': (execution, id: string) => ({
    name: `${textDocumentOf(execution, id).title}.pdf`,
    base64: printedDocument(execution, id).toString('base64'),
  }),
} satisfies Services;
