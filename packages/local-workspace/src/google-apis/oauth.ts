// Tokens and who one is: oauth2.googleapis.com/token and the user's own address.
import { Hono } from 'hono';
import type { GoogleAccounts } from './accounts.ts';
import type { LoginCodes } from './login-codes.ts';

const HOUR = 3600;

/** @returns POST /token, which lets somebody in by a code, and renews a login */
export function tokenRoutes(accounts: GoogleAccounts, codes: LoginCodes): Hono {
  const routes = new Hono();
  routes.post('/token', async (c) => {
    const asked = new URLSearchParams(await c.req.text());
    const kind = asked.get('grant_type');
    const given = (refresh: string, more: object = {}) => {
      const renewed = accounts.renew(refresh);
      if (!renewed) return undefined;
      const scope = renewed.account.scopes.join(' ');
      return c.json({ access_token: renewed.token, expires_in: HOUR, scope, token_type: 'Bearer', ...more });
    };
    const refused = (error: string, words: string) => c.json({ error, error_description: words }, 400);
    if (kind === 'authorization_code') {
      const allowed = codes.redeem(asked);
      const refresh = allowed && accounts.signIn(allowed.email, allowed.scopes);
      return (
        (refresh && given(refresh, { refresh_token: refresh })) || refused('invalid_grant', 'Malformed auth code.')
      );
    }
    if (kind !== 'refresh_token') return refused('unsupported_grant_type', `${kind} is not emulated`);
    const renewed = given(asked.get('refresh_token') ?? '');
    return renewed ?? refused('invalid_grant', 'Token has been expired or revoked.');
  });
  return routes;
}

/** @returns GET /oauth2/v2/userinfo */
export function userRoutes(accounts: GoogleAccounts): Hono {
  const routes = new Hono();
  routes.get('/oauth2/v2/userinfo', (c) => {
    const { email, kind } = accounts.signedIn(c.req.header('Authorization'), ['userinfo.email']);
    const id = Buffer.from(email).toString('hex').slice(0, 21);
    const hd = kind === 'workspace' ? { hd: email.slice(email.indexOf('@') + 1) } : {};
    return c.json({ id, email, verified_email: true, ...hd });
  });
  return routes;
}
