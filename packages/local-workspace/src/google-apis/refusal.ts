// What Google's APIs answer when they refuse (facts 13.4).
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const kinds = {
  invalid: { code: 400, status: 'INVALID_ARGUMENT', reason: 'badRequest' },
  unauthenticated: { code: 401, status: 'UNAUTHENTICATED', reason: 'authError' },
  forbidden: { code: 403, status: 'PERMISSION_DENIED', reason: 'forbidden' },
  tooLarge: { code: 403, status: 'PERMISSION_DENIED', reason: 'exportSizeLimitExceeded' },
  full: { code: 403, status: 'PERMISSION_DENIED', reason: 'storageQuotaExceeded' },
  notFound: { code: 404, status: 'NOT_FOUND', reason: 'notFound' },
  notEmulated: { code: 501, status: 'UNIMPLEMENTED', reason: 'notImplemented' },
} as const;

/** A refusal in Google's words. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';

  readonly kind: keyof typeof kinds;

  constructor(kind: keyof typeof kinds, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** @returns the refusal as Google's JSON; what is no refusal is thrown on */
export function answerRefusal(error: Error, c: Context): Response {
  if (!(error instanceof ApiRefusal)) throw error;
  const { code, status, reason } = kinds[error.kind];
  const { message } = error;
  const body = { error: { code, message, errors: [{ message, domain: 'global', reason }], status } };
  return c.json(body, code as ContentfulStatusCode);
}
