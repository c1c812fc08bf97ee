// What a text document's export address answers: its pdf (facts 7.7).
import type { Execution } from '../../engine/execution/execution.ts';
import { settle } from '../../engine/execution/settling.ts';
import { ServiceError } from '../../model/service-error.ts';
import { type Answer, type FetchRequest, failed, isAuthorised } from '../../services/fetched.ts';
import { printedDocument } from './document.ts';

/** Scopes of which the token must carry one. */
const readers = ['documents', 'documents.readonly', 'drive', 'drive.readonly', 'drive.file'];

/** @returns what the address answers with a token; without one, and of no document, what Google answers of a spreadsheet */
export function answerDocumentExport(execution: Execution, id: string, query: string, request: FetchRequest): Answer {
  if (!isAuthorised(request)) return failed(401);
  const { granted } = execution;
  if (granted && !readers.some((each) => granted.includes(`https://www.googleapis.com/auth/${each}`)))
    return failed(403);
  settle(execution, id);
  const document = execution.world.documents.texts.get(id);
  if (!document) return failed(404);
  const format = new URLSearchParams(query).get('format') ?? 'docx';
  if (format === 'pdf') {
    return { code: 200, type: 'application/pdf', name: `${document.title}.pdf`, bytes: printedDocument(execution, id) };
  }
  throw new ServiceError(`Export as ${format} is not emulated`, 'Error');
}
