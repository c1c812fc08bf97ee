// The Apps Script API, as far as clasp and the googleapis library ask it (facts 13.4).
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import type { GoogleAccount } from './accounts.ts';
import type { Google } from './google.ts';
import { ApiRefusal } from './refusal.ts';
import { type Deployment, type ScriptProject, scriptFileSchema } from './script-project.ts';

const SWITCHED_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';

const newProject = z.object({ title: z.string(), parentId: z.string().optional() });
const content = z.object({ files: z.array(scriptFileSchema) });
const newVersion = z.object({ description: z.string().optional() });
const newDeployment = z.object({ description: z.string().optional(), versionNumber: z.number().optional() });
const changedDeployment = z.object({ deploymentConfig: newDeployment });

/** @returns the routes of script.googleapis.com */
export function scriptRoutes(google: Google): Hono {
  const routes = new Hono();
  const projects = ['script.projects'];
  const deployments = ['script.deployments'];
  const account = (c: Context, scopes: readonly string[]): GoogleAccount => {
    const asking = google.accounts.signedIn(c.req.header('Authorization'), scopes);
    if (!asking.apiEnabled) throw new ApiRefusal('forbidden', SWITCHED_OFF);
    return asking;
  };
  const script = (c: Context, scopes: readonly string[]) =>
    google.script(c.req.param('script') ?? '', account(c, scopes));

  routes.post('/v1/projects', async (c) => {
    const asking = account(c, projects);
    const { title, parentId } = await bodyOf(c, newProject);
    return c.json(projectOf(google.createScript(title, parentId, asking)));
  });
  routes.get('/v1/projects/:script', (c) => c.json(projectOf(script(c, projects))));

  routes.get('/v1/projects/:script/content', (c) => {
    const found = script(c, projects);
    const version = c.req.query('versionNumber');
    const files = found.content(version === undefined ? undefined : Number(version));
    return c.json({ scriptId: found.scriptId, files });
  });
  routes.put('/v1/projects/:script/content', async (c) => {
    const found = script(c, projects);
    const { files } = await bodyOf(c, content);
    found.push(files);
    return c.json({ scriptId: found.scriptId, files });
  });

  routes.get('/v1/projects/:script/versions', (c) => {
    const { scriptId, versions } = script(c, projects);
    // In no order that a tool may rely on, here the oldest first, and by pages (facts 14.4).
    const first = Number(c.req.query('pageToken') ?? 0);
    const next = first + Number(c.req.query('pageSize') ?? 50);
    const page = versions.slice(first, next).map((each) => ({ scriptId, ...each }));
    return c.json({ versions: page, ...(next < versions.length && { nextPageToken: String(next) }) });
  });
  routes.post('/v1/projects/:script/versions', async (c) => {
    const found = script(c, projects);
    const { description = '' } = await bodyOf(c, newVersion);
    return c.json({ scriptId: found.scriptId, ...found.addVersion(description) });
  });
  routes.get('/v1/projects/:script/versions/:number', (c) => {
    const found = script(c, projects);
    return c.json({ scriptId: found.scriptId, ...found.version(Number(c.req.param('number'))) });
  });

  routes.get('/v1/projects/:script/deployments', (c) => {
    const found = script(c, deployments);
    return c.json({ deployments: found.deployments().map((each) => deploymentOf(found, each)) });
  });
  routes.post('/v1/projects/:script/deployments', async (c) => {
    const asking = account(c, deployments);
    const found = google.script(c.req.param('script') ?? '', asking);
    const { description = '', versionNumber } = await bodyOf(c, newDeployment);
    const mine = { access: 'MYSELF', executeAs: 'USER_DEPLOYING' };
    const access = google.newDeployments === 'MYSELF' ? { access: mine } : {};
    return c.json(deploymentOf(found, found.deploy(asking.email, { versionNumber, description }, access)));
  });
  routes.get('/v1/projects/:script/deployments/:deployment', (c) => {
    const found = script(c, deployments);
    return c.json(deploymentOf(found, found.deployment(c.req.param('deployment'))));
  });
  routes.put('/v1/projects/:script/deployments/:deployment', async (c) => {
    const asking = account(c, deployments);
    const found = google.script(c.req.param('script') ?? '', asking);
    const id = c.req.param('deployment');
    const { description = '', versionNumber } = (await bodyOf(c, changedDeployment)).deploymentConfig;
    // What a person chose by hand stays where the API is no help in choosing it.
    const { webApp } = found.deployment(id);
    const access = google.newDeployments === 'MYSELF' && webApp ? { access: webApp } : {};
    return c.json(deploymentOf(found, found.deploy(asking.email, { versionNumber, description }, { id, ...access })));
  });
  routes.delete('/v1/projects/:script/deployments/:deployment', (c) => {
    script(c, deployments).undeploy(c.req.param('deployment'));
    return c.json({});
  });

  routes.get('/v1/processes:listScriptProcesses', (c) => {
    const asking = account(c, ['script.processes']);
    const { title, workspace } = google.script(c.req.query('scriptId') ?? '', asking);
    const processes = [...workspace.executions()].reverse().map((each) => ({
      projectName: title,
      functionName: each.function,
      processType: each.trigger === 'clock' ? 'TIME_DRIVEN' : 'TRIGGER',
      processStatus: each.status.toUpperCase(),
      startTime: each.startedAt,
      duration: `${each.milliseconds / 1000}s`,
    }));
    return c.json({ processes });
  });
  return routes;
}

/** @throws ApiRefusal 400 naming what is missing or wrong */
async function bodyOf<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const read = schema.safeParse(await c.req.json().catch(() => undefined));
  if (read.success) return read.data;
  throw new ApiRefusal('invalid', `Invalid JSON payload received. ${z.prettifyError(read.error)}`);
}

function projectOf({ scriptId, title, parentId, createTime, updateTime, owner }: ScriptProject): object {
  return { scriptId, title, parentId, createTime, updateTime, creator: { email: owner } };
}

function deploymentOf({ scriptId }: ScriptProject, deployment: Deployment): object {
  const { deploymentId, description, versionNumber, updateTime, webApp } = deployment;
  const url = `https://script.google.com/macros/s/${deploymentId}/exec`;
  return {
    deploymentId,
    deploymentConfig: {
      scriptId,
      ...(versionNumber !== undefined && { versionNumber }),
      manifestFileName: 'appsscript',
      description,
    },
    updateTime,
    ...(webApp && {
      entryPoints: [{ entryPointType: 'WEB_APP', webApp: { url, entryPointConfig: webApp } }],
    }),
  };
}
