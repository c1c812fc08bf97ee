// Tokens and who one is: oauth2.googleapis.com/token and the user's own address.
import { Hono } from 'hono';
import type { GoogleAccounts } from './accounts.ts';

const HOUR = 3600;

/** @returns POST /token, which renews a login */
export function tokenRoutes(accounts: GoogleAccounts): Hono {
  const routes = new Hono();
  routes.post('/token', async (c) => {
    const asked = new URLSearchParams(await c.req.text());
    if (asked.get('grant_type') !== 'refresh_token') {
      const words = 'Only refresh_token is emulated';
      return c.json({ error: 'unsupported_grant_type', error_description: words }, 400);
    }
    const renewed = accounts.renew(asked.get('refresh_token') ?? '');
    if (!renewed) {
      return c.json({ error: 'invalid_grant', error_description: 'Token has been expired or revoked.' }, 400);
    }
    const { token, account } = renewed;
    const scope = account.scopes.join(' ');
    return c.json({ access_token: token, expires_in: HOUR, scope, token_type: 'Bearer' });
  });
  return routes;
}

/** @returns GET /oauth2/v2/userinfo */
export function userRoutes(accounts: GoogleAccounts): Hono {
  const routes = new Hono();
  routes.get('/oauth2/v2/userinfo', (c) => {
    const { email } = accounts.signedIn(c.req.header('Authorization'), ['userinfo.email']);
    return c.json({ id: Buffer.from(email).toString('hex').slice(0, 21), email, verified_email: true });
  });
  return routes;
}
