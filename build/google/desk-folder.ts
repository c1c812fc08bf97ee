// What this machine remembers of each desk at Google: one folder a desk, so that several are never mixed up.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { root, SCRIPTS } from '../bundle.ts';
import { Problem } from './problem.ts';

const deskSchema = z.strictObject({
  /** Id of the spreadsheet. */
  sheet: z.string().optional(),
  /** Id of the script bound to it. */
  script: z.string().optional(),
  /** Id of the one deployment whose address stands in mails. */
  deployment: z.string().optional(),
  /** Digests of the code that was pushed from here: the last, and the one before. */
  pushed: z.array(z.string()).optional(),
});
export type Desk = z.infer<typeof deskSchema>;

const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

export class DeskFolder {
  readonly folder: string;

  readonly name: string;

  /**
   * @param name of the desk: small letters, digits and hyphens
   * @param base where the folders of all desks lie
   * @throws Problem for a name that is no name of a folder
   */
  constructor(name: string, base: string = join(root, '.local', 'desks')) {
    this.name = name;
    if (!NAME.test(name)) {
      throw new Problem(
        `“${name}” bukan nama aplikasi. Pakai huruf kecil, angka, dan tanda hubung, misalnya: --to trial`,
      );
    }
    this.folder = join(base, name);
  }

  /** Where the code to be pushed is built. */
  get code(): string {
    return join(this.folder, 'code');
  }

  /** @throws Problem where somebody has damaged the file */
  read(): Desk {
    const path = join(this.folder, 'desk.json');
    if (!existsSync(path)) return {};
    const read = deskSchema.safeParse(parsed(readFileSync(path, 'utf8')));
    if (read.success) return read.data;
    throw new Problem(
      `${path} rusak. Hapus berkas itu, lalu sambungkan aplikasi lagi dengan --script ID (id skrip ada pada alamat editor Apps Script).`,
    );
  }

  /** Remembers what is known of the desk; a kill leaves the old file or the new one. */
  remember(change: Desk): Desk {
    const desk = { ...this.read(), ...change };
    mkdirSync(this.folder, { recursive: true });
    const path = join(this.folder, 'desk.json');
    writeFileSync(`${path}.new`, `${JSON.stringify(desk, null, 2)}\n`);
    renameSync(`${path}.new`, path);
    return desk;
  }

  /**
   * Writes the file by which clasp knows the script: it lies beside the code, away from the one of the repository, which clasp
   * would find otherwise.
   * @param script absent: none yet, which clasp is about to make
   */
  writeClaspFile(script?: string): void {
    mkdirSync(this.folder, { recursive: true });
    const filePushOrder = SCRIPTS.map((name) => `code/${name}.js`);
    const config = script === undefined ? {} : { scriptId: script, rootDir: 'code', filePushOrder };
    writeFileSync(join(this.folder, '.clasp.json'), JSON.stringify(config, null, 2));
  }

  /** @returns the script that clasp made just before a run broke off */
  scriptOfClasp(): string | undefined {
    const path = join(this.folder, '.clasp.json');
    if (!existsSync(path)) return undefined;
    const { scriptId } = (parsed(readFileSync(path, 'utf8')) ?? {}) as { scriptId?: unknown };
    return typeof scriptId === 'string' ? scriptId : undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
