// Opens a local Google Workspace over one Apps Script project: the only door for people, tests and the HTTP server.

import { isQuota, quotaNames } from './engine/accounts/quotas.ts';
import { readInstant } from './engine/clock.ts';
import { archive, deploy, deploymentInfo, deploymentsOf, redeploy } from './engine/deployments.ts';
import { customFunctions } from './engine/execution/custom-functions.ts';
import { BadRequest, NotFound, unknown } from './engine/refusals.ts';
import { copyOf, Persistence, putCopy } from './engine/store/persistence.ts';
import { fireCalendarTriggers } from './engine/triggers/calendar-triggers.ts';
import { fireGradeTriggers } from './engine/triggers/grade-triggers.ts';
import { World } from './engine/world.ts';
import type { NetworkAnswer, TriggerInfo, Workspace, WorkspaceOptions } from './facade.ts';
import { calendarPages } from './people/calendar-page.ts';
import { clockOf, fireByHand } from './people/clock-hand.ts';
import { crowdOf } from './people/crowd.ts';
import { documentUser } from './people/document-user.ts';
import { formPages } from './people/form-page.ts';
import { mailReader } from './people/mail-reader.ts';
import { setUp } from './people/setup.ts';
import { sheetEditor } from './people/sheet-editor.ts';
import { makeTrigger, removeTrigger } from './people/trigger-hand.ts';
import { visit } from './people/web-visitor.ts';
import { loadProject } from './project/project.ts';
import { serviceTable } from './services/index.ts';
import { meetStranger } from './services/strangers.ts';

export { EditRefused, FormRefused, ProjectError } from './engine/refusals.ts';
export type * from './facade.ts';

/** What an answer of the network may tell. */
const ANSWER_PARTS: readonly string[] = [
  'status',
  'text',
  'base64',
  'headers',
  'location',
  'relay',
] satisfies (keyof NetworkAnswer)[];

/**
 * Opens a workspace.
 * @param options which project, and whether the clock is frozen and documents are kept
 * @returns the workspace, with the bound document there and nothing run yet
 * @throws ProjectError with file and line for a syntax error, or for a folder without scripts
 */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  const project = loadProject(options.project);
  const account = options.account ?? (project.settings.domain ? 'workspace' : 'consumer');
  const world = new World(
    project,
    account,
    options.now === undefined ? undefined : readInstant(options.now),
    options.readings,
  );
  world.documents.seed = options.seed ?? '';
  world.documents.repeatable = options.repeatable ?? false;
  const persistence = options.data === undefined ? undefined : new Persistence(options.data);
  const fresh = persistence?.load(world.documents) !== true;
  const stopClock = () => {
    const { frozenAt } = world.documents.office;
    if (frozenAt !== undefined) world.clock.freeze(frozenAt);
  };
  if (options.now === undefined) stopClock();
  world.furnish();
  world.callCustom = customFunctions(world);
  world.visit = (request) => visit(world, request);
  world.whenIdle = () => {
    fireGradeTriggers(world);
    fireCalendarTriggers(world);
  };
  const { faults, triggers, quotas, settings } = world;

  const forms = formPages(world);
  const sheets = sheetEditor(world);
  const workspace: Workspace = {
    get project() {
      return world.project.info;
    },
    container: () => world.container,
    push: (folder) => {
      const before = servicesOf(world.project);
      world.project = { ...loadProject(folder), settings };
      if (world.readings.of('pushedServices') === 'on') return;
      for (const each of servicesOf(world.project)) if (!before.includes(each)) world.servicesOff.add(each);
    },
    addService: (service) => {
      if (!servicesOf(world.project).includes(service)) throw new NotFound(`The manifest names no service ${service}`);
      world.servicesOff.delete(service);
    },
    settings,
    account,
    fresh,
    clock: clockOf(world),
    forms,
    sheets,
    mails: mailReader(world),
    calendars: calendarPages(world),
    ...documentUser(world),
    crowd: crowdOf(world, { forms, sheets }),
    exec: world.visit,
    meet: (url) => {
      const answer = meetStranger(world, url, {});
      if (!answer) return undefined;
      const { code: status, type, bytes, location } = answer;
      return { status, type, text: Buffer.from(bytes).toString('utf8'), ...(location !== undefined && { location }) };
    },
    network: {
      answer: (url, answer) => {
        if (answer === null) return void world.network.delete(url);
        const odd = typeof answer === 'object' && Object.keys(answer).find((name) => !ANSWER_PARTS.includes(name));
        if (odd) throw new BadRequest(`An answer has no "${odd}": ${ANSWER_PARTS.join(', ')}`);
        world.network.set(url, answer);
      },
      requests: () => [...world.requests],
    },
    deployments: {
      list: () => deploymentsOf(world).map(deploymentInfo),
      make: (draft = {}, as = settings.owner) => deploymentInfo(deploy(world, draft, as)),
      change: (id, draft) => deploymentInfo(redeploy(world, id, draft)),
      archive: (id) => archive(world, id),
    },
    faults: {
      plan: (...planned) => {
        for (const { at } of planned) refuseUnknownCall(at.method);
        faults.plan(...planned);
      },
      clear: () => faults.clear(),
      pending: () => faults.pending(),
    },
    readings: {
      list: () => world.readings.list(),
      set: (wanted) => {
        world.readings.set(wanted);
        world.notify({ kind: 'readings' });
      },
    },
    executions: () => world.records,
    sourceStack: (stack) => world.project.sources.of(stack),
    triggers: () => triggers.info(),
    quotas: () => quotas.list([...new Set([settings.owner, ...settings.people.map((each) => each.email)])]),
    leaveQuota: (name, left, account = settings.owner) => {
      if (!isQuota(name)) throw unknown(`There is no quota ${JSON.stringify(name)}`, quotaNames);
      if (!(Number.isInteger(left) && left >= 0)) throw new BadRequest(`Not a number of units: ${left}`);
      quotas.leave(account, name, left);
    },
    consent: (account, scopes) => world.consents.decide(account, scopes),
    disableTrigger: (uid, disabled) => {
      if (!triggers.disable(uid, disabled)) throw new NotFound(`There is no trigger ${JSON.stringify(uid)}`);
      world.notify({ kind: 'trigger', id: uid });
    },
    makeTrigger: (draft, as) => {
      const { uid } = makeTrigger(world, draft, as);
      return triggers.info().find((each) => each.uid === uid) as TriggerInfo;
    },
    removeTrigger: (uid) => removeTrigger(world, uid),
    fireTrigger: (uid) => ({ executions: [fireByHand(world, uid)] }),
    setup: () => setUp(workspace),
    reset: () => {
      world.reset();
      world.notify({ kind: 'reset' });
    },
    copy: () => copyOf(world.documents),
    restore: (copy) => {
      world.reset();
      putCopy(world.documents, copy);
      stopClock();
      world.notify({ kind: 'reset' });
    },
    save: () => persistence?.save(world.documents),
    onChange: (listener) => world.subscribe(listener),
  };
  return workspace;
}

/** Ids of the advanced services that a manifest names. */
function servicesOf({ manifest }: World['project']): readonly string[] {
  return (manifest.dependencies?.enabledAdvancedServices ?? []).map(({ serviceId }) => serviceId);
}

const EXAMPLE = '. Write for example "Range.setValues"; "calls" of GET /api/executions names those of an execution';

/** A fault at a call that there is not would wait for ever. @throws BadRequest */
function refuseUnknownCall(method: string | undefined): void {
  if (method === undefined || method in serviceTable) return;
  const [service = '', ...rest] = method.split('.');
  const near = Object.keys(serviceTable).filter((each) => each.startsWith(`${service}.`));
  if (rest.join('.') === '*' && near.length > 0) return;
  throw new BadRequest(
    `There is no call ${JSON.stringify(method)}${near.length > 0 ? `: ${near.join(', ')}` : EXAMPLE}`,
  );
}
