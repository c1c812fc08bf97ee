// Opens a local Google Workspace over one Apps Script project: the only door for people, tests and the HTTP server.

import { callNames, callOf } from './calls/calls.ts';
import { accesses, executors } from './data/workspace.ts';
import { isQuota, quotaNames } from './engine/accounts/quotas.ts';
import { readInstant } from './engine/clock.ts';
import { archive, deploy, deploymentInfo, deploymentsOf, redeploy } from './engine/deployments.ts';
import { customFunctions } from './engine/execution/custom-functions.ts';
import { refuseThread } from './engine/execution/script-zone.ts';
import { BadRequest, NotFound, ProjectError, unknown } from './engine/refusals.ts';
import { refuseNameless, refuseOdd, refuseUnlisted } from './engine/shapes.ts';
import { copyOf, Persistence, putCopy } from './engine/store/persistence.ts';
import { fireCalendarTriggers } from './engine/triggers/calendar-triggers.ts';
import { fireGradeTriggers } from './engine/triggers/grade-triggers.ts';
import { World } from './engine/world.ts';
import type { DeploymentDraft, Fault, NetworkAnswer, TriggerInfo, Workspace, WorkspaceOptions } from './facade.ts';
import { told } from './model/refusal-words.ts';
import { calendarPages } from './people/calendar-page.ts';
import { clockOf, fireByHand } from './people/clock-hand.ts';
import { crowdOf } from './people/crowd.ts';
import { documentUser } from './people/document-user.ts';
import { formPages } from './people/form-page.ts';
import { mailReader } from './people/mail-reader.ts';
import { personOf } from './people/person.ts';
import { setUp } from './people/setup.ts';
import { sheetEditor } from './people/sheet-editor.ts';
import { makeTrigger, removeTrigger } from './people/trigger-hand.ts';
import { refuseOddRequest, visit } from './people/web-visitor.ts';
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

const OPTIONS: readonly string[] = [
  'project',
  'now',
  'data',
  'account',
  'seed',
  'repeatable',
  'timePasses',
  'readings',
] satisfies (keyof WorkspaceOptions)[];

/**
 * Opens a workspace.
 * @param options which project, and whether the clock is frozen and documents are kept
 * @returns the workspace, with the bound document there and nothing run yet
 * @throws ProjectError with file and line for a syntax error, or for a folder without scripts
 */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  refuseOdd('openWorkspace', options, OPTIONS, '{ project: "." }');
  if (typeof options.project !== 'string')
    throw new ProjectError('openWorkspace needs "project", the folder of the scripts');
  refuseUnlisted('"account"', options.account, ['consumer', 'workspace']);
  const project = loadProject(options.project);
  refuseThread(project.info.zone);
  const account = options.account ?? (project.settings.domain ? 'workspace' : 'consumer');
  const world = new World(
    project,
    account,
    options.now === undefined ? undefined : readInstant(options.now),
    options.readings,
  );
  world.documents.seed = options.seed ?? '';
  world.documents.repeatable = options.repeatable ?? false;
  world.timePasses = options.timePasses ?? false;
  const persistence = options.data === undefined ? undefined : new Persistence(options.data);
  const fresh = persistence?.load(world.documents) !== true;
  const stopClock = () => {
    const { frozenAt } = world.documents.office;
    if (frozenAt !== undefined) world.clock.freeze(frozenAt);
  };
  if (options.now === undefined) stopClock();
  world.services = serviceTable;
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
      const project = loadProject(folder);
      refuseThread(project.info.zone);
      world.project = { ...project, settings };
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
    as: (person) => personOf(workspace, person),
    ...documentUser(world),
    crowd: crowdOf(world, { forms, sheets }),
    exec: (request, ...more: never[]) => {
      if (more.length > 0)
        throw new BadRequest(`exec takes one object: ${JSON.stringify({ ...request, as: 'ani@firm.example' })}`);
      refuseOddRequest(request);
      refuseNameless(request.as, settings.people);
      return visit(world, request);
    },
    meet: (url) => {
      const answer = meetStranger(world, url, {});
      if (!answer) return undefined;
      const { code: status, type, bytes, location } = answer;
      return { status, type, text: Buffer.from(bytes).toString('utf8'), ...(location !== undefined && { location }) };
    },
    network: {
      answer: (url, answer) => {
        if (answer === null) return void world.network.delete(url);
        if (answer !== 'unreachable') refuseOdd('An answer', answer, ANSWER_PARTS, '{ text: "ok" } or "unreachable"');
        world.network.set(url, answer);
      },
      requests: () => [...world.requests],
    },
    deployments: {
      list: () => deploymentsOf(world).map(deploymentInfo),
      make: (draft = {}, as = settings.owner, number) => {
        refuseOddDeployment(draft);
        return deploymentInfo(deploy(world, draft, as, number));
      },
      change: (id, draft) => {
        refuseOddDeployment(draft);
        return deploymentInfo(redeploy(world, id, draft));
      },
      archive: (id) => archive(world, id),
    },
    faults: {
      plan: (...planned) => {
        for (const each of planned) refuseOddFault(each, world.project.info.functions);
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
      if (!isQuota(name)) throw unknown(told('NO_QUOTA', { name: JSON.stringify(name) }), quotaNames);
      if (!(Number.isInteger(left) && left >= 0)) throw new BadRequest(`Not a number of units: ${left}`);
      quotas.leave(account, name, left);
    },
    consent: (account, scopes) => world.consents.decide(account, scopes),
    disableTrigger: (uid, disabled) => {
      if (!triggers.disable(uid, disabled)) throw new NotFound(told('NO_TRIGGER', { name: JSON.stringify(uid) }));
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

function refuseOddDeployment(draft: DeploymentDraft): void {
  refuseOdd('A deployment', draft, ['access', 'executeAs', 'code'], '{ access: "ANYONE" }');
  refuseUnlisted('"access"', draft.access, accesses);
  refuseUnlisted('"executeAs"', draft.executeAs, executors);
}

/** A fault that can strike nowhere or does nothing would wait for ever. @throws BadRequest, NotFound for a function */
function refuseOddFault(fault: Fault, functions: readonly string[]): void {
  const example = '{ at: { function: "f", method: "Range.setValues" }, effect: { error: "Service error" } }';
  refuseOdd('A fault', fault, ['at', 'effect', 'times'], example);
  const { at, effect } = fault;
  refuseOdd('"at" of a fault', at, ['function', 'call', 'method', 'nth'], '{ method: "Range.setValues" }');
  refuseOdd('"effect" of a fault', effect, ['error', 'kill', 'meanwhile'], '{ error: "Service error" }');
  if (Object.keys(effect).length !== 1) throw new BadRequest('"effect" of a fault is one of error, kill, meanwhile');
  refuseUnknownCall(at.method);
  // A trigger and a menu item may name the method of an object.
  if (at.function === undefined || at.function.includes('.') || functions.includes(at.function)) return;
  throw unknown(told('NO_FUNCTION', { name: JSON.stringify(at.function) }), functions);
}

/** A fault at a call that there is not would wait for ever. @throws BadRequest telling the nearest names */
function refuseUnknownCall(method: string | undefined): void {
  if (method === undefined || callOf(method)) return;
  if (method.endsWith('.*') && callNames.some((each) => each.startsWith(method.slice(0, -1)))) return;
  const far = new Map(callNames.map((each) => [each, changesBetween(method, each)]));
  const near = [...callNames].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0)).slice(0, 5);
  throw new BadRequest(told('NO_CALL', { name: JSON.stringify(method), near: near.join(', ') }));
}

/** @returns how many letters are put in, left out or replaced between two names */
function changesBetween(from: string, to: string): number {
  let before = [...to, ''].map((_, place) => place);
  for (const [row, letter] of [...from].entries()) {
    const now = [row + 1];
    for (const [place, other] of [...to].entries()) {
      const [left = 0, above = 0, corner = 0] = [now[place], before[place + 1], before[place]];
      now.push(Math.min(left + 1, above + 1, corner + (letter === other ? 0 : 1)));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}
