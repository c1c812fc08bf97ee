// Deployments of the web app over HTTP: who made them, who is let in, and making another one.
import { z } from 'zod';
import { accesses, executors } from '../data/workspace.ts';
import type { DeploymentInfo } from '../facade.ts';
import { type Act, get, patch, post, remove } from './acts.ts';
import { person } from './input.ts';
import { webAppPath } from './links.ts';

const draft = z.strictObject({
  access: z.enum(accesses).exactOptional(),
  executeAs: z.enum(executors).exactOptional(),
});

const DEPLOYMENT = '{id, url, path, account, access, executeAs}';
const shown = (each: DeploymentInfo) => ({ ...each, path: webAppPath(undefined, each.url) });

export const deploymentActs: readonly Act[] = [
  get('/api/deployments', {
    does: 'deployments of the web app: address at Google, local address, and the account it runs as',
    answer: `[${DEPLOYMENT}]`,
    act: ({ workspace: { deployments } }) => deployments.list().map(shown),
  }),
  post('/api/deployments', {
    does: 'deploys the web app once more as a person: a new address, the old one stays with its account',
    body: draft.extend({ as: person }),
    answer: DEPLOYMENT,
    act: ({ workspace: { deployments }, body: { as, ...wish } }) => shown(deployments.make(wish, as)),
  }),
  patch('/api/deployments/:id', {
    does: 'changes who may open it; address and account stay',
    body: draft,
    answer: DEPLOYMENT,
    act: ({ workspace: { deployments }, param, body }) => shown(deployments.change(param('id'), body)),
  }),
  remove('/api/deployments/:id', {
    does: 'archives a deployment: its address does not answer any more',
    answer: `[${DEPLOYMENT}]`,
    act: ({ workspace: { deployments }, param }) => {
      deployments.archive(param('id'));
      return deployments.list().map(shown);
    },
  }),
];
