// The login that clasp has: read from its own file, so that nobody signs in twice.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { drive, type drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { auth, oauth2, type oauth2_v2 } from 'googleapis/build/src/apis/oauth2/index.js';
import { script, type script_v1 } from 'googleapis/build/src/apis/script/index.js';
import { NOT_SIGNED_IN, Problem } from './problem.ts';

const FILE = '.clasprc.json';

export interface Login {
  /** The account that is signed in. */
  readonly email: string;
  readonly script: script_v1.Script;
  readonly drive: drive_v3.Drive;
  /** Asks an address with the token of the account. */
  fetch(url: string): Promise<{ readonly status: number; readonly data: ArrayBuffer }>;
  /** Asks an address as somebody without an account; follows no redirect. */
  visit(url: string): Promise<{ readonly status: number; readonly location?: string; readonly body: string }>;
}

/**
 * Signs in as clasp does; honours `clasp_config_auth`, `HTTPS_PROXY` and `NODE_EXTRA_CA_CERTS`.
 * @throws Problem where nobody is signed in; errors of Google where the login counts no more
 */
export async function signIn(): Promise<Login> {
  const client = auth.fromJSON(credentials() as never) as InstanceType<typeof auth.OAuth2>;
  client.setCredentials(credentials());
  const users: oauth2_v2.Oauth2 = oauth2({ version: 'v2', auth: client });
  const { data } = await users.userinfo.get();
  if (!data.email) throw new Problem(NOT_SIGNED_IN);
  return {
    email: data.email,
    script: script({ version: 'v1', auth: client }),
    drive: drive({ version: 'v3', auth: client }),
    async fetch(url) {
      const answer = await client.request<ArrayBuffer>({ url, responseType: 'arraybuffer' });
      return { status: answer.status, data: answer.data };
    },
    async visit(url) {
      const answer = await client.transporter.request<string>({
        url,
        responseType: 'text',
        redirect: 'manual',
        validateStatus: () => true,
      });
      const location = answer.headers.get('location');
      return { status: answer.status, body: String(answer.data), ...(location !== null && { location }) };
    },
  };
}

/** @throws Problem where clasp has no login; its file may be named itself, or the folder it lies in */
function credentials(): Record<string, unknown> {
  const named = resolve(process.env.clasp_config_auth || homedir());
  const path = existsSync(named) && lstatSync(named).isDirectory() ? join(named, FILE) : named;
  if (!existsSync(path)) throw new Problem(NOT_SIGNED_IN);
  try {
    const { tokens } = JSON.parse(readFileSync(path, 'utf8')) as { tokens?: Record<string, Record<string, unknown>> };
    if (tokens?.default?.refresh_token) return tokens.default;
  } catch {
    throw new Problem(`Berkas masuk milik clasp rusak: ${path}. Jalankan: npx clasp login, lalu ulangi perintah ini.`);
  }
  throw new Problem(NOT_SIGNED_IN);
}
