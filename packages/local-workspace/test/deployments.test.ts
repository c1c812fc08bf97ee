// Deployments of the web app: each has its own address and acts as whoever made it (facts 13.1, 13.2).
import { expect, test } from 'vitest';
import { createApp } from '../src/server/app.ts';
import { localPath } from '../src/server/links.ts';
import { OPEN_WEB_APP, openProject } from './open-project.ts';

const CODE = `
function told() { return [Session.getEffectiveUser().getEmail(), ScriptApp.getService().getUrl()]; }
function doGet() { return ContentService.createTextOutput(JSON.stringify(told())); }`;
const FIRST = 'https://script.google.com/macros/s/local-deployment/exec';
const SECOND = 'https://script.google.com/macros/s/local-deployment-2/exec';

const open = () => {
  const workspace = openProject(CODE, { manifest: OPEN_WEB_APP });
  return { workspace, second: workspace.deployments.make({}, 'colleague@office.example') };
};

test('facts 13.1: another account deploys anew, and the old deployment goes on acting as the old account', () => {
  const { workspace, second } = open();
  const visit = (deployment?: string) =>
    JSON.parse(workspace.exec({ method: 'GET', ...(deployment ? { deployment } : {}) }).body);
  expect(second).toMatchObject({ url: SECOND, account: 'colleague@office.example', access: 'ANYONE_ANONYMOUS' });
  expect(visit()).toEqual(['owner@office.example', FIRST]);
  expect(visit(second.id)).toEqual(['colleague@office.example', SECOND]);
  const call = (deployment?: string) =>
    workspace.scriptRun('told', [], undefined, 'web-app', deployment).value as readonly string[];
  expect([call()[0], call(second.id)[0]]).toEqual(['owner@office.example', 'colleague@office.example']);
});

test('access belongs to a deployment, and an archived one answers nobody', () => {
  const { workspace, second } = open();
  const status = () => workspace.exec({ method: 'GET', deployment: second.id }).status;
  workspace.deployments.change(second.id, { access: 'MYSELF' });
  expect([status(), workspace.exec({ method: 'GET' }).status]).toEqual([403, 200]);
  const own = workspace.exec({ method: 'GET', deployment: second.id, as: 'colleague@office.example' });
  expect(own.status).toBe(200);
  workspace.deployments.archive(second.id);
  expect(status()).toBe(404);
  expect(workspace.deployments.list().map(({ id }) => id)).toEqual(['local-deployment']);
  expect(workspace.deployments.make().url).toBe(FIRST.replace('deployment', 'deployment-3'));
});

test('each is reached under an address of its own in the browser, and links to it lead there', async () => {
  const { workspace } = open();
  const app = createApp(workspace);
  const at = async (path: string) => JSON.parse(await (await app.request(path)).text())[0];
  expect(await at('/exec')).toBe('owner@office.example');
  const path = localPath(workspace, `${SECOND}?a=1`, 'outsider@mail.example') ?? '';
  expect(path).toBe('/as/outsider%40mail.example/macros/s/local-deployment-2/exec?a=1');
  expect(await at(path)).toBe('colleague@office.example');
  expect(localPath(workspace, FIRST)).toBe('/exec');
  const list = (await (await app.request('/api/deployments')).json()) as { path: string }[];
  expect(list.map((each) => each.path)).toEqual(['/exec', '/macros/s/local-deployment-2/exec']);
});
