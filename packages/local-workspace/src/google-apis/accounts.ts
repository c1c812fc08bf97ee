// Who is signed in to the tools: accounts, what they switched on, and their tokens.
import { randomUUID } from 'node:crypto';
import type { AccountKind, Email } from '../facade.ts';
import { ApiRefusal } from './refusal.ts';

const HOUR = 60 * 60 * 1000;
/** The client that clasp signs in with. */
const CLIENT = '1072944905499-vm2v2i5dvn0a0d2o4ca36i1vge8cvbn0.apps.googleusercontent.com';
const PREFIX = 'https://www.googleapis.com/auth/';

/** What a login with clasp grants (facts 13.4). */
const CLASP_SCOPES: readonly string[] = [
  'script.deployments',
  'script.projects',
  'script.webapp.deploy',
  'drive.metadata.readonly',
  'drive.file',
  'service.management',
  'logging.read',
  'userinfo.email',
  'userinfo.profile',
  'cloud-platform',
].map((each) => PREFIX + each);

export interface GoogleAccount {
  readonly email: Email;
  /** Of a Workspace domain, which Google tells of it, or not: an address of gmail.com is never of one. */
  kind: AccountKind;
  /** The switch "Google Apps Script API" of the account. */
  apiEnabled: boolean;
  /** What its login granted. */
  scopes: readonly string[];
  /** Whether the login was taken back or has run out. */
  expired: boolean;
}

/** Whether a login has one of these scopes; short names. */
export function grants({ scopes }: GoogleAccount, wanted: readonly string[]): boolean {
  return wanted.some((each) => scopes.includes(PREFIX + each));
}

export class GoogleAccounts {
  private readonly accounts = new Map<Email, GoogleAccount>();
  private readonly refreshes = new Map<string, Email>();
  private readonly tokens = new Map<string, { readonly email: Email; readonly until: number }>();

  /** @returns the account, made at the first call: signed in, with the switch off, as Google makes it */
  of(email: Email): GoogleAccount {
    const known = this.accounts.get(email);
    if (known) return known;
    const kind = /@(?:gmail|googlemail)\.com$/i.test(email) ? 'consumer' : 'workspace';
    const account = { email, kind, apiEnabled: false, scopes: CLASP_SCOPES, expired: false } as const;
    this.accounts.set(email, account);
    return account;
  }

  /** Somebody signs in with a tool. @returns the refresh token; the login has these scopes from now on */
  signIn(email: Email, scopes: readonly string[]): string {
    const account = this.of(email);
    account.scopes = scopes;
    account.expired = false;
    return this.newRefresh(email);
  }

  /** @returns the file of credentials that clasp would have written at its login; its token has run out */
  credentialsOf(email: Email): object {
    const { scopes } = this.of(email);
    const refresh = this.newRefresh(email);
    return {
      tokens: {
        default: {
          type: 'authorized_user',
          client_id: CLIENT,
          client_secret: 'local',
          refresh_token: refresh,
          access_token: 'expired',
          expiry_date: 1,
          token_type: 'Bearer',
          scope: scopes.join(' '),
        },
      },
    };
  }

  /** @returns a new token for the account of a login; undefined where the login counts no more */
  renew(refresh: string): { readonly token: string; readonly account: GoogleAccount } | undefined {
    const email = this.refreshes.get(refresh);
    if (email === undefined || this.of(email).expired) return undefined;
    const token = `ya29.${randomUUID()}`;
    this.tokens.set(token, { email, until: Date.now() + HOUR });
    return { token, account: this.of(email) };
  }

  private newRefresh(email: Email): string {
    const refresh = `1//${randomUUID()}`;
    this.refreshes.set(refresh, email);
    return refresh;
  }

  /**
   * @param scopes any one of which is enough; short names
   * @throws ApiRefusal 401 for a token that does not count, 403 for one without the scope
   */
  signedIn(authorization: string | undefined, scopes: readonly string[]): GoogleAccount {
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    const known = token === undefined ? undefined : this.tokens.get(token);
    if (!known || known.until < Date.now() || this.of(known.email).expired) {
      throw new ApiRefusal(
        'unauthenticated',
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
      );
    }
    const account = this.of(known.email);
    if (!grants(account, scopes)) {
      throw new ApiRefusal('forbidden', 'Request had insufficient authentication scopes.');
    }
    return account;
  }
}
