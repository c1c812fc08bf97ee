// The Advanced Drive service (v3): its files. The host's side.

import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import type { FileInfo } from '../../model/file-info.ts';
import { ServiceError } from '../../model/service-error.ts';
import { callsOf, masked, type Resource } from '../../services/api-call.ts';
import { createSpreadsheet } from '../../services/sheets/spreadsheet.ts';
import { createDocument } from '../documents/door.ts';
import { copyOf } from './drive-app.ts';
import {
  changeStored,
  filesOf,
  infoOf,
  isStarred,
  isTrashed,
  nameOf,
  place,
  ROOT,
  removeForGood,
  rename,
  setShare,
  setStarred,
  setTrashed,
  shareOf,
  store,
  trashedFiles,
  types,
} from './files.ts';
import { queried } from './query.ts';
import { hasThumbnail, thumbnailLink } from './thumbnail.ts';

const api = callsOf('drive', 'Drive');

/** Content as the realm hands it over. */
interface Media {
  readonly type: string | null;
  readonly base64: string;
}

function fileOf(execution: Execution, id: string): FileInfo {
  try {
    return infoOf(execution, id);
  } catch {
    throw new ServiceError(`File not found: ${id}.`);
  }
}

function resourceOf(execution: Execution, file: FileInfo): Resource {
  const isDocument = file.type.startsWith('application/vnd.google-apps.');
  const { description } = shareOf(execution, file.id);
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.type,
    ...(description ? { description } : {}),
    ...(file.folder === '' ? {} : { parents: [file.folder] }),
    trashed: isTrashed(execution, file.id),
    starred: isStarred(execution, file.id),
    createdTime: new Date(file.created).toISOString(),
    modifiedTime: new Date(file.updated).toISOString(),
    ...(isDocument
      ? {}
      : { size: String(file.size), webContentLink: `https://drive.google.com/uc?id=${file.id}&export=download` }),
    webViewLink: file.url,
    hasThumbnail: hasThumbnail(file),
    ...(hasThumbnail(file) ? { thumbnailLink: thumbnailLink(file) } : {}),
    owners: [{ kind: 'drive#user', emailAddress: file.owner, me: file.owner === execution.launch.effective }],
  };
}

const linkPermissions: Readonly<Record<string, string>> = { VIEW: 'reader', COMMENT: 'commenter', EDIT: 'writer' };

/** Who may do what with a file: people, and everybody who has its address. */
function permissionsOf(execution: Execution, file: FileInfo): Resource[] {
  const { editors, viewers, access, permission } = shareOf(execution, file.id);
  const person = (emailAddress: string, role: string): Resource => ({
    kind: 'drive#permission',
    id: String(
      Array.from(emailAddress).reduce((sum, sign) => (sum * 31n + BigInt(sign.charCodeAt(0))) % 10n ** 20n, 7n),
    ),
    type: 'user',
    role,
    emailAddress,
    displayName: nameOf(execution, emailAddress),
    deleted: false,
  });
  const role = access.startsWith('ANYONE') ? linkPermissions[permission] : undefined;
  const anyone = { kind: 'drive#permission', id: 'anyoneWithLink', type: 'anyone', role };
  return [
    person(file.owner, 'owner'),
    ...editors.map((email) => person(email, 'writer')),
    ...viewers.map((email) => person(email, 'reader')),
    ...(role === undefined ? [] : [anyone]),
  ];
}

/** What is told where no fields are asked for. */
const usual = 'kind,id,name,mimeType';

interface Asked {
  readonly fields?: string;
}

function told(execution: Execution, id: string, asked: Asked | null): Resource {
  return masked(resourceOf(execution, fileOf(execution, id)), asked?.fields, usual);
}

/** Sets what a request says of a file beside its name and content. */
function describe(execution: Execution, id: string, { description, starred, trashed }: Resource): void {
  if (typeof description === 'string') setShare(execution, id, { description });
  if (typeof starred === 'boolean') setStarred(execution, id, starred);
  if (typeof trashed === 'boolean') setTrashed(execution, id, trashed);
}

function made(execution: Execution, resource: Resource, media: Media | null): string {
  const { name = 'Untitled', mimeType, parents } = resource;
  const [folder = ROOT] = Array.isArray(parents) ? parents.map(String) : [];
  if (folder !== ROOT) fileOf(execution, folder);
  const type = typeof mimeType === 'string' ? mimeType : (media?.type ?? 'application/octet-stream');
  if (type === types.spreadsheet || type === types.document) {
    if (media) throw new ServiceError(`Drive.Files.create with content for ${type} is not emulated`, 'Error');
    const id =
      type === types.document ? createDocument(execution, String(name)) : createSpreadsheet(execution, String(name));
    place(execution, id, folder);
    return id;
  }
  return store(execution, { name: String(name), type, base64: media?.base64 ?? '' }, folder);
}

interface Listing extends Asked {
  readonly q?: string;
  readonly pageSize?: number;
  readonly pageToken?: string;
  readonly orderBy?: string;
}

const orders: Readonly<Record<string, (a: FileInfo, b: FileInfo) => number>> = {
  name: (a, b) => a.name.localeCompare(b.name),
  createdTime: (a, b) => a.created - b.created,
  modifiedTime: (a, b) => a.updated - b.updated,
  folder: (a, b) => Number(b.type === types.folder) - Number(a.type === types.folder),
};

function inOrder(files: FileInfo[], orderBy = ''): FileInfo[] {
  const keys = orderBy
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  return files.sort((a, b) => {
    for (const key of keys) {
      const [name = '', turn] = key.split(' ');
      const difference = orders[name]?.(a, b) ?? 0;
      if (difference !== 0) return turn === 'desc' ? -difference : difference;
    }
    return 0;
  });
}

export const driveApiServices = {
  'Drive.Files.list': api('drive.files.list', (execution, asked: Listing | null) => {
    let fits: ReturnType<typeof queried>;
    try {
      fits = queried(execution, asked?.q ?? '');
    } catch {
      throw new ServiceError('Invalid Value');
    }
    const found = inOrder([...filesOf(execution), ...trashedFiles(execution)].filter(fits), asked?.orderBy);
    const from = Number(asked?.pageToken ?? 0);
    const size = Math.max(1, Math.min(asked?.pageSize ?? 100, 1000));
    const files = found.slice(from, from + size).map((each) => resourceOf(execution, each));
    const more = from + size < found.length ? { nextPageToken: String(from + size) } : {};
    const list = { kind: 'drive#fileList', incompleteSearch: false, files, ...more };
    return masked(list, asked?.fields, `kind,incompleteSearch,nextPageToken,files(${usual})`);
  }),
  'Drive.Files.get': api('drive.files.get', (execution, id: string, asked: Asked | null) => told(execution, id, asked)),
  'Drive.Files.create': api(
    'drive.files.create',
    (execution, resource: Resource | null, media: Media | null, asked: Asked | null) => {
      const id = made(execution, resource ?? {}, media);
      describe(execution, id, resource ?? {});
      return told(execution, id, asked);
    },
  ),
  'Drive.Files.update': api(
    'drive.files.update',
    (
      execution,
      resource: Resource | null,
      id: string,
      media: Media | null,
      asked: (Asked & { addParents?: string }) | null,
    ) => {
      fileOf(execution, id);
      const { name, mimeType } = resource ?? {};
      if (typeof name === 'string') rename(execution, id, name);
      if (asked?.addParents) place(execution, id, fileOf(execution, asked.addParents).id);
      const type = typeof mimeType === 'string' ? mimeType : media?.type;
      if (media) changeStored(execution, id, { base64: media.base64, ...(type ? { type } : {}) });
      describe(execution, id, resource ?? {});
      return told(execution, id, asked);
    },
  ),
  'Drive.Files.copy': api(
    'drive.files.copy',
    (execution, resource: Resource | null, id: string | null, asked: Asked | null) => {
      if (id === null) throw new ServiceError('Required');
      const { name, parents } = resource ?? {};
      const folder = Array.isArray(parents) ? String(parents[0]) : null;
      const copy = copyOf(execution, fileOf(execution, id).id, typeof name === 'string' ? name : null, folder);
      return told(execution, copy, asked);
    },
  ),
  /** An operation that is done at once; its address takes the script's token (facts 15.6). */
  'Drive.Files.download': api('drive.files.download', (execution, id: string) => {
    const { type } = fileOf(execution, id);
    if (type.startsWith('application/vnd.google-apps.')) {
      throw new ServiceError(`Drive.Files.download of ${type} is not emulated`, 'Error');
    }
    return {
      name: `operations/${Buffer.from(id).toString('base64url')}`,
      metadata: { '@type': 'type.googleapis.com/google.apps.drive.v3.DownloadFileMetadata' },
      done: true,
      response: {
        '@type': 'type.googleapis.com/google.apps.drive.v3.DownloadFileResponse',
        downloadUri: `https://www.googleapis.com/download/drive/v3/files/${id}?alt=media`,
        partialDownloadAllowed: true,
      },
    };
  }),
  'Drive.Permissions.list': api('drive.permissions.list', (execution, id: string, asked: Asked | null) => {
    const permissions = permissionsOf(execution, fileOf(execution, id));
    const list = { kind: 'drive#permissionList', permissions };
    return masked(list, asked?.fields, 'kind,permissions(kind,id,type,role)');
  }),
  'Drive.Files.remove': api('drive.files.delete', (execution, id: string) =>
    removeForGood(execution, fileOf(execution, id).id),
  ),
} satisfies Services;
