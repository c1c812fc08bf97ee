// The login that clasp has: read from its own file, and renewed by the library that clasp brings along.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { BadRequest } from '../engine/refusals.ts';
import type { AccountKind } from '../facade.ts';
import { claspPath } from './clasp.ts';

const FILE = '.clasprc.json';
const LOG_IN = 'Run: npx clasp login, then this command again.';

const credentialsSchema = z.object({
  tokens: z.object({ default: z.looseObject({ refresh_token: z.string() }) }),
});
const refusalSchema = z.object({ error: z.object({ message: z.string() }) });
/** A Workspace account tells the domain that it belongs to. */
const userSchema = z.object({ hd: z.string().optional() });

/** What is needed of `google-auth-library`; it honours `HTTPS_PROXY` as clasp does. */
interface Client {
  setCredentials(credentials: object): void;
  request(asked: {
    readonly url: string;
    readonly method?: 'GET' | 'POST';
    readonly data?: object;
    readonly responseType?: 'arraybuffer';
    readonly validateStatus?: () => boolean;
  }): Promise<{ readonly status: number; readonly data: unknown }>;
}

export interface Login {
  /** Kind of the account that is signed in. */
  readonly account: AccountKind;
  /**
   * Asks an address, or sends it a body.
   * @returns what it answers as JSON
   * @throws Error in Google's words where it answers another status than 200 and those of `or`
   */
  json(url: string, asked?: { readonly body?: object; readonly or?: readonly number[] }): Promise<unknown>;
  /** @returns the bytes of a file. @throws Error where Google does not give it */
  bytes(url: string): Promise<Uint8Array>;
}

/**
 * Signs in as clasp does.
 * @throws BadRequest where nobody is signed in; errors of Google where the login counts no more
 */
export async function signIn(): Promise<Login> {
  const { auth } = createRequire(claspPath())('google-auth-library') as {
    readonly auth: { fromJSON(credentials: object): Client };
  };
  const credentials = readCredentials();
  const client = auth.fromJSON(credentials);
  client.setCredentials(credentials);
  const user = await client.request({ url: 'https://www.googleapis.com/oauth2/v2/userinfo' });
  return {
    account: userSchema.parse(user.data).hd === undefined ? 'consumer' : 'workspace',
    async json(url, { body, or = [] } = {}) {
      const sent = body === undefined ? {} : ({ method: 'POST', data: body } as const);
      const { status, data } = await client.request({ url, ...sent, validateStatus: () => true });
      if (status === 200 || or.includes(status)) return data;
      throw new Error(wordsIn(data) ?? `Google answers ${status} to a request for ${url}`);
    },
    async bytes(url) {
      const { status, data } = await client.request({ url, responseType: 'arraybuffer', validateStatus: () => true });
      const bytes = new Uint8Array(data as ArrayBuffer);
      if (status === 200) return bytes;
      throw new Error(
        wordsIn(jsonOf(Buffer.from(bytes).toString())) ?? `Google answers ${status} to a request for ${url}`,
      );
    },
  };
}

/** @throws BadRequest where clasp has no login; its file may be named itself, or the folder it lies in */
function readCredentials(): object {
  const named = resolve(process.env.clasp_config_auth || homedir());
  const path = existsSync(named) && lstatSync(named).isDirectory() ? join(named, FILE) : named;
  if (!existsSync(path)) throw new BadRequest(`clasp is not signed in. ${LOG_IN}`);
  const read = credentialsSchema.safeParse(jsonOf(readFileSync(path, 'utf8')));
  if (read.success) return read.data.tokens.default;
  throw new BadRequest(`${path} holds no login of clasp. ${LOG_IN}`);
}

/** @returns the words of a refusal of Google's APIs */
function wordsIn(data: unknown): string | undefined {
  return refusalSchema.safeParse(data).data?.error.message;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
