// Opens Google's own addresses on this machine: three variables point clasp and the googleapis library at them (facts 13.4).
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Email } from '../facade.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { driveRoutes } from './drive-routes.ts';
import { Google, type GoogleOptions } from './google.ts';
import { loggingRoutes } from './logging-routes.ts';
import { tokenRoutes, userRoutes } from './oauth.ts';
import { openProxy } from './proxy.ts';
import { answerRefusal } from './refusal.ts';
import { scriptRoutes } from './script-routes.ts';
import { exportRoutes, webAppRoutes } from './web-routes.ts';

/** A request that a tool made. */
export interface GoogleRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly status: number;
}

export interface OpenGoogle {
  readonly google: Google;
  /** In the order in which they were answered. */
  readonly requests: readonly GoogleRequest[];
  /** Answers a request without the proxy in between. @returns undefined where the connection breaks */
  answer(request: Request): Promise<Response | undefined>;
  /**
   * Lets the connection break at one of the next requests, from 0.
   * @param when before it is carried out, or after it, so that only its answer is lost; nothing is answered from then on
   */
  breakOff(at: number, when: 'before' | 'after'): void;
  /** Answers again. */
  mend(): void;
  /** What a process has to be started with to meet this Google, signed in as the account. */
  environmentOf(email: Email): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Opens Google for the processes of this machine. @param options where it keeps what is pushed, and how it answers */
export async function openGoogle(options: GoogleOptions): Promise<OpenGoogle> {
  mkdirSync(options.folder, { recursive: true });
  const google = new Google(options);
  const hosts = hostsOf(google);
  const requests: GoogleRequest[] = [];
  let broken: { left: number; readonly when: 'before' | 'after' } | undefined;
  const answer = async (request: Request): Promise<Response | undefined> => {
    const { host, pathname, search } = new URL(request.url);
    if (broken && (broken.left < 0 || (broken.left === 0 && broken.when === 'before'))) {
      broken.left = -1;
      return undefined;
    }
    const response = (await hosts[host]?.fetch(request)) ?? new Response('Not Found', { status: 404 });
    requests.push({ method: request.method, host, path: pathname + search, status: response.status });
    if (broken) broken.left -= 1;
    return broken && broken.left < 0 ? undefined : response;
  };
  const proxy = await openProxy((host) => host in hosts, answer);
  const trusted = join(options.folder, 'authority.pem');
  writeFileSync(trusted, proxy.certificate);
  return {
    google,
    requests,
    answer,
    breakOff: (at, when) => {
      broken = { left: at, when };
    },
    mend: () => {
      broken = undefined;
    },
    environmentOf: (email) => {
      const credentials = join(mkdtempSync(join(options.folder, 'login-')), '.clasprc.json');
      writeFileSync(credentials, JSON.stringify(google.accounts.credentialsOf(email)), { mode: 0o600 });
      return { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: trusted, clasp_config_auth: credentials };
    },
    close: () => proxy.close(),
  };
}

function hostsOf(google: Google): Readonly<Record<string, Hono>> {
  const host = (...parts: readonly Hono[]): Hono => {
    const app = new Hono();
    app.onError(answerRefusal);
    for (const part of parts) app.route('/', part);
    return app;
  };
  return {
    'oauth2.googleapis.com': host(tokenRoutes(google.accounts, google.logins)),
    'www.googleapis.com': host(userRoutes(google.accounts), driveRoutes(google), calendarRoutes(google)),
    'script.googleapis.com': host(scriptRoutes(google)),
    'logging.googleapis.com': host(loggingRoutes(google)),
    'docs.google.com': host(exportRoutes(google)),
    'script.google.com': host(webAppRoutes(google)),
  };
}
