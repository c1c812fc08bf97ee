// Zip archives, for `Utilities.zip` and `unzip`: entries in their order, two of one name among them.
import { Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @returns an archive of the entries */
export function zipped(entries: readonly ZipEntry[]): Buffer {
  const parts: Uint8Array[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { name, bytes } of entries) {
    const entry = new ZipDeflate(name);
    // The same entries make the same archive.
    entry.mtime = new Date(1980, 0, 1);
    archive.add(entry);
    entry.push(bytes, true);
  }
  archive.end();
  return Buffer.concat(parts);
}

/** @returns the entries of an archive; undefined for anything else */
export function unzipped(archive: Buffer): ZipEntry[] | undefined {
  if (!archive.includes('PK\x05\x06', 0, 'latin1')) return undefined;
  const entries: { name: string; parts: Uint8Array[] }[] = [];
  const reader = new Unzip((file) => {
    const entry = { name: file.name, parts: [] as Uint8Array[] };
    entries.push(entry);
    file.ondata = (error, part) => {
      if (error) throw error;
      entry.parts.push(part);
    };
    file.start();
  });
  reader.register(UnzipInflate);
  reader.push(archive, true);
  return entries.map(({ name, parts }) => ({ name, bytes: Buffer.concat(parts) }));
}
