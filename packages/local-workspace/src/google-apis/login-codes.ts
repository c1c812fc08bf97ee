// A login from its beginning: the page at accounts.google.com on which a person lets a tool in, and the code that it hands out,
// which counts once. What is asked there is what clasp sends (its auth/auth_code_flow.js): PKCE, and a loopback address.
import { createHash, randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Email } from '../facade.ts';

const PAGE = 'https://accounts.google.com/o/oauth2/v2/auth';

const askedSchema = z.object({
  response_type: z.literal('code'),
  client_id: z.string(),
  redirect_uri: z.url({ hostname: /^(?:localhost|127\.0\.0\.1)$/ }),
  scope: z.string().min(1),
  code_challenge: z.string(),
  code_challenge_method: z.literal('S256'),
  state: z.string().optional(),
});

const redeemedSchema = z.object({
  code: z.string(),
  client_id: z.string(),
  redirect_uri: z.string(),
  code_verifier: z.string(),
});

interface Allowed {
  readonly email: Email;
  readonly scopes: readonly string[];
}

export class LoginCodes {
  private readonly codes = new Map<string, Allowed & { readonly asked: z.infer<typeof askedSchema> }>();

  /**
   * A person opens the address that a tool shows at its login, chooses an account, and allows all it asks for.
   * @returns where the browser is sent with the code
   * @throws Error naming what the address lacks
   */
  allow(address: string, email: Email): string {
    const { origin, pathname, searchParams } = new URL(address);
    if (origin + pathname !== PAGE) throw new Error(`Nobody signs in at ${origin}${pathname}`);
    const read = askedSchema.safeParse(Object.fromEntries(searchParams));
    if (!read.success) throw new Error(`Google refuses this login: ${z.prettifyError(read.error)}`);
    const code = `4/${randomUUID()}`;
    this.codes.set(code, { email, scopes: read.data.scope.split(' '), asked: read.data });
    const back = new URL(read.data.redirect_uri);
    const { state } = read.data;
    for (const [name, value] of Object.entries({ code, state, scope: read.data.scope })) {
      if (value !== undefined) back.searchParams.set(name, value);
    }
    return back.href;
  }

  /** @returns whom a code lets in, once; undefined where it does not count, or another tool or login asks */
  redeem(form: URLSearchParams): Allowed | undefined {
    const read = redeemedSchema.safeParse(Object.fromEntries(form));
    const found = read.success ? this.codes.get(read.data.code) : undefined;
    if (!read.success || !found) return undefined;
    this.codes.delete(read.data.code);
    const { asked, email, scopes } = found;
    const challenge = createHash('sha256').update(read.data.code_verifier).digest('base64url');
    const isSame =
      asked.client_id === read.data.client_id &&
      asked.redirect_uri === read.data.redirect_uri &&
      asked.code_challenge === challenge;
    return isSame ? { email, scopes } : undefined;
  }
}
