// Loads modules of the pages as a document in Indonesian loads them.
import { vi } from 'vitest';

/** @param load imports what is wanted, with the words it stands on @returns what was loaded */
export async function inIndonesian<Modules>(load: () => Promise<Modules>): Promise<Modules> {
  vi.resetModules();
  vi.stubGlobal('document', { documentElement: { lang: 'id' } });
  try {
    return await load();
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
}
