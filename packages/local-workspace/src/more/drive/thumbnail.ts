// The small picture of a file: one grey point here, at the address that Drive tells.
import type { FileInfo } from '../../model/file-info.ts';
import type { Answer } from '../../services/fetched.ts';
import { types } from './files.ts';

/** A PNG of one point. */
export const THUMBNAIL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

const ADDRESS = /^https:\/\/lh3\.googleusercontent\.com\/drive-storage\/[\w-]+=s\d+$/;

/** @returns whether a file has one: no folder and no script does */
export function hasThumbnail({ type }: FileInfo): boolean {
  return type !== types.folder && type !== types.script;
}

export function thumbnailLink({ id }: FileInfo): string {
  return `https://lh3.googleusercontent.com/drive-storage/${id}=s220`;
}

/** @returns the picture at an address of Drive's; undefined for any other */
export function answerThumbnail(url: string): Answer | undefined {
  if (!ADDRESS.test(url)) return undefined;
  return { code: 200, type: 'image/png', name: 'unnamed.png', bytes: Buffer.from(THUMBNAIL, 'base64') };
}
