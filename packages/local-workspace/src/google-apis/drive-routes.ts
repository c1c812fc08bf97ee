// Drive, as far as the tools ask it: making, finding, copying and exporting a spreadsheet (facts 13.4).
import { type Context, Hono } from 'hono';
import type { DriveFile, Google } from './google.ts';
import { ApiRefusal } from './refusal.ts';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @returns the routes of www.googleapis.com/drive */
export function driveRoutes(google: Google): Hono {
  const routes = new Hono();
  const own = ['drive.file', 'drive'];
  const known = [...own, 'drive.metadata.readonly', 'drive.readonly'];
  const file = (c: Context, scopes: readonly string[]) =>
    google.file(c.req.param('file') ?? '', google.accounts.signedIn(c.req.header('Authorization'), scopes), scopes);

  routes.post('/drive/v3/files', async (c) => {
    const { email } = google.accounts.signedIn(c.req.header('Authorization'), own);
    const { name = 'Untitled', mimeType, appProperties } = (await c.req.json()) as NewFile;
    if (mimeType !== SPREADSHEET) throw new ApiRefusal('notEmulated', `Files of ${mimeType} are not emulated`);
    return c.json(described(google.createSpreadsheet(name, email, appProperties)));
  });
  routes.get('/drive/v3/files', (c) => {
    const asking = google.accounts.signedIn(c.req.header('Authorization'), known);
    const fits = queried(c.req.query('q'));
    return c.json({ files: google.list(asking).filter(fits).map(described) });
  });
  routes.get('/drive/v3/files/:file', (c) => c.json(described(file(c, known))));
  routes.patch('/drive/v3/files/:file', async (c) => {
    const found = file(c, own);
    const { trashed } = (await c.req.json()) as { trashed?: boolean };
    if (trashed !== undefined) found.trashed = trashed;
    found.isWritten = true;
    return c.json(described(found));
  });
  routes.post('/drive/v3/files/:file/copy', async (c) => {
    const asking = google.accounts.signedIn(c.req.header('Authorization'), own);
    const found = file(c, own);
    if (google.isFull) throw new ApiRefusal('full', "The user's Drive storage quota has been exceeded.");
    const { name = `Copy of ${found.name}`, appProperties } = (await c.req.json()) as NewFile;
    return c.json(described(google.copySpreadsheet(found, asking, name, appProperties)));
  });
  routes.get('/drive/v3/files/:file/export', async (c) => {
    const found = file(c, [...own, 'drive.readonly']);
    const type = c.req.query('mimeType');
    if (type !== XLSX) throw new ApiRefusal('notEmulated', `Export as ${type} is not emulated`);
    const bytes = await found.workspace.sheets.xlsx();
    if (bytes.length > google.largestExport) {
      throw new ApiRefusal('tooLarge', 'This file is too large to be exported.');
    }
    return new Response(Buffer.from(bytes), { headers: { 'Content-Type': XLSX } });
  });
  return routes;
}

interface NewFile {
  readonly name?: string;
  readonly mimeType?: string;
  readonly appProperties?: Readonly<Record<string, string>>;
}

/** @returns which files a query asks for: terms joined by `and`. @throws ApiRefusal 501 for a term that is not emulated */
function queried(query = ''): (file: DriveFile) => boolean {
  const terms = query === '' ? [] : query.split(/ and (?![^{]*\})/).map((each) => termOf(each.trim()));
  return (file) => terms.every((fits) => fits(file));
}

function termOf(term: string): (file: DriveFile) => boolean {
  const trashed = /^trashed ?= ?(true|false)$/.exec(term);
  if (trashed) return (file) => String(file.trashed) === trashed[1];
  const noted = /^appProperties has \{ ?key='([^']+)' and value='([^']+)' ?\}$/.exec(term);
  if (noted) return (file) => file.appProperties[noted[1] ?? ''] === noted[2];
  throw new ApiRefusal('notEmulated', `The query ${term} is not emulated`);
}

function described({ id, name, trashed, createdTime, owner }: DriveFile): object {
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType: SPREADSHEET,
    trashed,
    createdTime,
    owners: [{ emailAddress: owner }],
  };
}
