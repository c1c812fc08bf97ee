// Keeps other sites in the visitor's browser away from the workspace: it holds a whole office and asks for no password.
import type { MiddlewareHandler } from 'hono';

const LOCAL_HOST = /^(127\.0\.0\.1|localhost)(:\d+)?$/i;

/**
 * Refuses requests under a foreign host name (DNS rebinding) and changes asked for by a foreign page.
 * A page that hides its referrer sends `Origin: null`; the browser still says that it is the same origin.
 */
export const guard: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('Host') ?? '';
  if (!LOCAL_HOST.test(host)) {
    return c.json({ error: 'The local workspace opens at http://127.0.0.1 or http://localhost only.' }, 403);
  }
  const origin = c.req.header('Origin');
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  const own = origin === `http://${host}` || (origin === 'null' && c.req.header('Sec-Fetch-Site') === 'same-origin');
  if (!reads && origin !== undefined && !own) {
    return c.json({ error: `A request from another site (${origin}) is refused. Open http://${host}/ yourself.` }, 403);
  }
  return next();
};
