// The addresses of the Drive API, asked with the script's own token: what the advanced service tells, and the content of files.
import { refuseUnauthorised } from '../../engine/accounts/scopes.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { ServiceError } from '../../model/service-error.ts';
import type { Answer, FetchRequest } from '../../services/fetched.ts';
import { driveApiServices } from './drive-api.ts';
import { storedFile } from './files.ts';
import { answerThumbnail } from './thumbnail.ts';

const ADDRESS = /^https:\/\/www\.googleapis\.com\/(?:download\/)?drive\/v3\/files(?:\/([\w-]+))?(?:\?([^#]*))?$/;

function json(value: unknown, code = 200): Answer {
  const bytes = Buffer.from(JSON.stringify(value), 'utf8');
  return { code, type: 'application/json; charset=UTF-8', name: 'files', bytes };
}

function refused(code: number, message: string): Answer {
  return json({ error: { code, message } }, code);
}

/** @returns what an address of Drive's answers: its API, or the small picture of a file; undefined for any other */
export function answerDrive(execution: Execution, url: string, request: FetchRequest): Answer | undefined {
  return answerApi(execution, url, request) ?? answerThumbnail(url);
}

/** @returns the answer of the API; undefined for an address that is not one of its files */
function answerApi(execution: Execution, url: string, request: FetchRequest): Answer | undefined {
  const [whole, id, search] = ADDRESS.exec(url) ?? [];
  if (whole === undefined) return undefined;
  if ((request.method ?? 'get').toLowerCase() !== 'get') {
    throw new ServiceError(`${request.method} of ${url} is not emulated`, 'Error');
  }
  const { headers = {} } = request;
  const [, given] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization') ?? [];
  if (given !== 'Bearer local-workspace-token') return refused(401, 'Request had invalid authentication credentials.');
  try {
    refuseUnauthorised(
      `Drive.Files.${id === undefined ? 'list' : 'get'}`,
      execution.granted,
      execution.launch.simple === true,
    );
  } catch {
    return refused(403, 'Request had insufficient authentication scopes.');
  }
  const { alt, ...asked } = Object.fromEntries(new URLSearchParams(search)) as Record<string, string>;
  try {
    if (id === undefined) return json(driveApiServices['Drive.Files.list']?.(execution, asked as never));
    const told = driveApiServices['Drive.Files.get']?.(execution, id as never, asked as never);
    const file = storedFile(execution, id);
    if (alt !== 'media') return json(told);
    if (!file) return refused(403, 'Only files with binary content can be downloaded.');
    return { code: 200, type: file.type, name: file.name, bytes: Buffer.from(file.base64, 'base64') };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return refused(404, error.message.replace(/^.*failed with error: /, ''));
  }
}
