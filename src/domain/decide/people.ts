// Who may take a step and who is told of it, by the posts of the management team on that day.
import { ACTIONS, type Action, isOpenFor, type Standing, type Transition } from '../flow.ts';
import type { Refusal } from '../refusal.ts';
import type { Role } from '../request.ts';
import { mainPerson, type TeamMember } from '../team.ts';
import { dateOf, type PlainDate } from '../time.ts';
import { TRANSITIONS } from '../transitions.ts';
import type { Actor, Context } from './command.ts';

/** From the Kepala Dinas down; a vacant post falls to the next above. */
const chain: readonly Role[] = ['AGENCY_HEAD', 'DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'];

/** The role that stands in for a post on a day: itself where somebody holds it, else the next above that is held. */
export function standIn(team: readonly TeamMember[], role: Role, day: PlainDate): Role | null {
  const upwards = chain.slice(0, chain.indexOf(role) + 1).reverse();
  return upwards.find((each) => mainPerson(team, each, day) !== null) ?? null;
}

/** The person told in a role's name on a day; `null` where the post and all above it are vacant. */
export function personFor(team: readonly TeamMember[], role: Role, day: PlainDate): TeamMember | null {
  const held = standIn(team, role, day);
  return held && mainPerson(team, held, day);
}

/**
 * Whether somebody may take a step.
 * @returns the refusal `POST_VACANT`, `NOT_YOUR_STEP` or `IDENTITY_NEEDED`, or `null` where he may
 */
export function objectionTo(
  actor: Actor,
  action: Action,
  transition: Transition,
  { team, identity, now }: Pick<Context, 'team' | 'identity' | 'now'>,
): Refusal | null {
  const day = dateOf(now);
  const permitted = [...new Set(transition.roles.flatMap((role) => standIn(team, role, day) ?? []))];
  if (permitted.length === 0) return { code: 'POST_VACANT', action, roles: transition.roles };
  switch (actor.type) {
    case 'STAFF':
      return actor.roles.some((role) => permitted.includes(role))
        ? null
        : { code: 'NOT_YOUR_STEP', action, roles: permitted };
    case 'UNKNOWN':
      return transition.needsIdentity || !identity.unnamedEditor
        ? { code: 'IDENTITY_NEEDED', action, roles: permitted }
        : null;
    case 'APPLICANT':
    case 'MACHINE':
      return { code: 'NOT_YOUR_STEP', action, roles: permitted };
  }
}

/** The vacant posts whose letters come to somebody with these roles, as the next above. */
export function vacantPostsOf(team: readonly TeamMember[], roles: readonly Role[], day: PlainDate): Role[] {
  return chain.filter((role) => {
    const held = standIn(team, role, day);
    return held !== null && held !== role && roles.includes(held);
  });
}

/** The steps that somebody may take on a request as it stands, by his own posts and the vacant ones below them. */
export function stepsOpenTo(
  actor: Extract<Actor, { type: 'STAFF' }>,
  request: Standing,
  context: Pick<Context, 'team' | 'identity' | 'now' | 'limits'>,
): Action[] {
  const undoesHisOwn = request.marks.undo?.by.trim().toLowerCase() === actor.email.trim().toLowerCase();
  return ACTIONS.filter((action) => {
    const may = isOpenFor(request, action, context) && (action !== 'UNDO' || undoesHisOwn);
    return may && objectionTo(actor, action, TRANSITIONS[action], context) === null;
  });
}
