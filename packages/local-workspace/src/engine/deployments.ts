// The deployments of the project's web app: each has an address of its own and acts as the account that made it (facts 13.1).

import type { DeploymentDraft, DeploymentInfo, Email } from '../facade.ts';
import { told } from '../model/refusal-words.ts';
import { loadProject, type Project } from '../project/project.ts';
import { NotFound } from './refusals.ts';
import type { DeploymentData } from './store/office-records.ts';
import type { World } from './world.ts';

/** A version never changes: each is read once. */
const versions = new Map<string, Project>();

const FIRST = 'local-deployment';
/** What the test address calls itself. */
const TEST = 'local-test';

/** @returns all that are not archived; until somebody deploys anew the owner's first one, as the manifest says */
export function deploymentsOf(world: World): readonly DeploymentData[] {
  return world.documents.office.deployments ?? [{ ...ofManifest(world), id: FIRST, account: world.settings.owner }];
}

/** @param id absent: the first. @returns undefined where there is none, or it was archived */
export function deploymentOf(world: World, id = FIRST): DeploymentData | undefined {
  return deploymentsOf(world).find((each) => each.id === id);
}

/** Somebody deploys anew: the new deployment has another address and acts as them, the old ones stay. */
export function deploy(
  world: World,
  draft: DeploymentDraft,
  account: Email,
  number = (world.documents.office.deploymentCount ?? 1) + 1,
): DeploymentData {
  const known = deploymentsOf(world);
  const made = { ...ofManifest(world), ...draft, id: `${FIRST}-${number}`, account };
  world.documents.office.deploymentCount = number;
  keep(world, [...known, made]);
  return made;
}

/** Somebody edits a deployment; its address and its account stay. @throws NotFound */
export function redeploy(world: World, id: string, draft: DeploymentDraft): DeploymentData {
  const changed = { ...known(world, id), ...draft };
  keep(
    world,
    deploymentsOf(world).map((each) => (each.id === id ? changed : each)),
  );
  return changed;
}

/** Somebody archives a deployment: its address leads nowhere any more. @throws NotFound */
export function archive(world: World, id: string): void {
  const { id: gone } = known(world, id);
  keep(
    world,
    deploymentsOf(world).filter((each) => each.id !== gone),
  );
}

/** @returns the code that a deployment runs: of its version, or what was pushed last, as everything runs that is no deployment */
export function projectOf(world: World, id: string | undefined): Project {
  const folder = id === undefined ? undefined : deploymentOf(world, id)?.code;
  if (folder === undefined) return world.project;
  const version = versions.get(folder) ?? loadProject(folder);
  versions.set(folder, version);
  return version;
}

/** @returns the address at Google of a deployment, or the test address */
export function addressOf(id: string | 'dev'): string {
  return `https://script.google.com/macros/s/${id === 'dev' ? `${TEST}/dev` : `${id}/exec`}`;
}

/** @returns what the facade tells of a deployment */
export function deploymentInfo(deployment: DeploymentData): DeploymentInfo {
  return { ...deployment, url: addressOf(deployment.id) };
}

function known(world: World, id: string): DeploymentData {
  const found = deploymentOf(world, id);
  if (!found) throw new NotFound(told('NO_DEPLOYMENT', { name: JSON.stringify(id) }));
  return found;
}

function keep(world: World, deployments: readonly DeploymentData[]): void {
  world.documents.office.deployments = [...deployments];
  world.documents.touch('office');
}

function ofManifest({ project }: World): Pick<DeploymentData, 'access' | 'executeAs'> {
  const { access = 'MYSELF', executeAs = 'USER_DEPLOYING' } = project.info.webapp ?? {};
  return { access, executeAs };
}
