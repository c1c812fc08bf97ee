// A visit to the web app: who is let in, with whose authority it runs, and what comes back (facts 7.6).
import { consentMissing } from '../engine/accounts/consents.ts';
import { deploymentOf, projectOf } from '../engine/deployments.ts';
import { launch } from '../engine/execution/launcher.ts';
import { documented } from '../engine/readings.ts';
import { BadRequest } from '../engine/refusals.ts';
import { refuseOdd, refuseUnlisted } from '../engine/shapes.ts';
import type { World } from '../engine/world.ts';
import type { Email, ExecRequest, ExecResponse } from '../facade.ts';
import { FORM_TYPE } from '../services/fetched.ts';

/** Names that Google keeps for itself. */
const reserved = ['c', 'sid'];

const REQUEST: readonly string[] = [
  'method',
  'parameters',
  'pathInfo',
  'body',
  'account',
  'deployment',
  'dev',
  'as',
  'userAgent',
] satisfies (keyof ExecRequest)[];

/** @throws BadRequest for a request that is not as its type says */
export function refuseOddRequest(request: ExecRequest): void {
  refuseOdd('A request', request, REQUEST, '{ method: "GET" }');
  const { method, parameters = {}, body } = request;
  if (method === undefined) throw new BadRequest('A request needs a method, GET or POST');
  refuseUnlisted('"method"', method, ['GET', 'POST']);
  if (Object.values(parameters).some((values) => !Array.isArray(values))) {
    throw new BadRequest(`"parameters" are lists of texts, such as { page: ["x"] }, not ${JSON.stringify(parameters)}`);
  }
  const example = '{ type: "application/json", contents: "{}" }';
  if (body === undefined) return;
  refuseOdd('"body"', body, ['type', 'contents'], example);
  if (typeof body.type !== 'string' || typeof body.contents !== 'string') {
    throw new BadRequest(`"body" is written as ${example}, not ${JSON.stringify(body)}`);
  }
}

function refusal(status: number, body: string): ExecResponse {
  return { status, type: 'text/plain; charset=utf-8', body, executions: [] };
}

type Parameters = NonNullable<ExecRequest['parameters']>;

/** The parameters of a request: those of its address, and the fields of a form in its body. */
function parametersOf({ parameters = {}, body }: ExecRequest): Parameters {
  if (!body?.type.startsWith(FORM_TYPE)) return parameters;
  // A field may be called like a member of every object.
  const all = new Map(Object.entries(parameters));
  for (const [name, value] of new URLSearchParams(body.contents)) all.set(name, [...(all.get(name) ?? []), value]);
  return Object.fromEntries(all);
}

/** The address's own query; Google tells `null` of a page without one, and a blank text of a form (facts 2, 14.5). */
function queryOf({ method, parameters = {} }: ExecRequest): string | null {
  const pairs = Object.entries(parameters).flatMap(([name, values]) => values.map((value) => [name, value] as const));
  const query = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return query === '' && method === 'GET' ? null : query;
}

/** The event of `doGet` and `doPost` (facts 2). */
function webEvent(request: ExecRequest): Record<string, unknown> {
  const all = parametersOf(request);
  const { body } = request;
  return {
    queryString: queryOf(request),
    parameter: Object.fromEntries(Object.entries(all).map(([name, values]) => [name, values[0] ?? ''])),
    parameters: all,
    ...(request.pathInfo ? { pathInfo: request.pathInfo } : {}),
    contextPath: '',
    contentLength: body ? Buffer.byteLength(body.contents) : -1,
    ...(body
      ? {
          postData: {
            length: Buffer.byteLength(body.contents),
            type: body.type,
            contents: body.contents,
            name: 'postData',
          },
        }
      : {}),
  };
}

/** Whoever may edit the document may edit the script in it. */
function isEditor({ settings }: World, person: Email | undefined): boolean {
  return person === settings.owner || settings.people.some(({ email }) => email === person);
}

/** @returns whether the browser of a person is signed in to more than one account */
export function hasSeveralAccounts({ people }: Pick<World['settings'], 'people'>, person: Email | undefined): boolean {
  return (people.find(({ email }) => email === person)?.accounts ?? 1) > 1;
}

/**
 * Answers a request to the web app.
 * @returns 404 for a link to the second of several accounts or an archived deployment, 403 for a visitor who is not let in, 405 for a reserved parameter, 500 with the error for a script that failed
 */
export function visit(world: World, request: ExecRequest): ExecResponse {
  const { owner } = world.settings;
  const account = request.account ?? (hasSeveralAccounts(world.settings, request.as) ? 1 : 0);
  if (account > 0 && world.readings.of('severalAccounts') === 'refused') {
    return refusal(404, documented('severalAccounts', 'Sorry, unable to open the file at this time.'));
  }
  const deployment = request.dev ? undefined : deploymentOf(world, request.deployment);
  if (!request.dev && !deployment) return refusal(404, 'Sorry, the file you have requested does not exist.');
  const {
    access = 'MYSELF',
    executeAs = world.project.info.webapp?.executeAs,
    account: deployer = owner,
  } = deployment ?? {};
  const name = request.method === 'POST' ? 'doPost' : 'doGet';
  if (!projectOf(world, deployment?.id).info.functions.includes(name))
    return refusal(404, `Script function not found: ${name}`);
  if (Object.keys(parametersOf(request)).some((each) => reserved.includes(each)))
    return refusal(405, 'Method Not Allowed');
  const sameDomain = request.as !== undefined && world.accounts.kindOf(request.as) === 'workspace';
  const allowed =
    access === 'ANYONE_ANONYMOUS' ||
    (access === 'ANYONE' && request.as !== undefined) ||
    (access === 'DOMAIN' && sameDomain) ||
    request.as === deployer;
  if (request.dev && !isEditor(world, request.as))
    return refusal(403, 'You need access: the test address opens for editors of the script alone');
  if (!allowed && !request.dev) return refusal(403, 'You need access');
  const visiting = executeAs === 'USER_ACCESSING';
  if (visiting && request.as === undefined) return refusal(403, 'Sign in to use this web app');
  const execution = launch(world, {
    order: { function: name, event: webEvent(request), result: 'web' },
    trigger: 'web-app',
    effective: visiting ? (request.as ?? deployer) : deployer,
    ...(request.as === undefined ? {} : { person: request.as }),
    ...(request.userAgent === undefined ? {} : { userAgent: request.userAgent }),
    address: request.dev ? 'dev' : 'exec',
    ...(deployment ? { deployment: deployment.id } : {}),
    document: false,
    ui: false,
  });
  const executions = [execution.record];
  const { error, value } = execution.outcome;
  if (error?.message === consentMissing) return { ...refusal(403, consentMissing), executions };
  if (error) return { ...refusal(500, `${error.name}: ${error.message}`), executions };
  if (!value) return { ...refusal(500, 'The script completed but did not return anything.'), executions };
  if ((value as { unsupported?: true }).unsupported) {
    const words = 'The script completed but the returned value is not a supported return type.';
    return { ...refusal(500, words), executions };
  }
  return { status: 200, executions, ...(value as { type: string; body: string }) };
}
