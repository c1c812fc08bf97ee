// Who may take a step and who is told of it, by the posts in the management team on that day.
// What may not change: rights come from the team of that day alone; a vacant post is stood in for from above, never from below
// or beside; whoever Google does not name takes no step that needs a name.

import type { Actor, Context } from '../commands/command.ts';
import type { Refusal } from '../commands/refusal.ts';
import { legalActions, type Standing } from '../flow/flow.ts';
import type { Transition } from '../flow/transition.ts';
import { TRANSITIONS } from '../flow/transitions.ts';
import { mainPerson, postTaking, type TeamMember } from '../settings/team.ts';
import { sameText } from '../text/text.ts';
import { dateOf, type PlainDate } from '../time/time.ts';
import { ABOVE, type Action, ROLES, type Role } from '../vocabulary.ts';

/** A post and those above it, from the Kepala Dinas down. */
export function chainTo(role: Role | null): Role[] {
  return role === null ? [] : [...chainTo(ABOVE[role]), role];
}

/** The role that acts for a post on a day: itself if somebody holds it, else the next held post above. */
export function standIn(team: readonly TeamMember[], role: Role, day: PlainDate): Role | null {
  return (
    chainTo(role)
      .reverse()
      .find((each) => mainPerson(team, each, day) !== null) ?? null
  );
}

/** The person told for a role on a day; `null` if the post and all above it are vacant. */
export function personFor(team: readonly TeamMember[], role: Role, day: PlainDate): TeamMember | null {
  const held = standIn(team, role, day);
  return held && mainPerson(team, held, day);
}

/**
 * Whether somebody may take a step.
 * @returns the refusal `POST_VACANT`, `NOT_YOUR_STEP` or `IDENTITY_NEEDED`; `null` if they may
 */
export function objectionToActor(
  actor: Actor,
  action: Action,
  transition: Transition,
  { team, identity, now }: Pick<Context, 'team' | 'identity' | 'now'>,
): Refusal | null {
  const permitted = permittedFor(transition, { team, now });
  if (permitted.length === 0) return { code: 'POST_VACANT', action, roles: transition.roles };
  const isUnknown = actor.type === 'UNKNOWN';
  const may = isUnknown
    ? !transition.needsIdentity && identity.unnamedEditor
    : actor.type === 'STAFF' && actor.roles.some((role) => permitted.includes(role));
  return may ? null : { code: isUnknown ? 'IDENTITY_NEEDED' : 'NOT_YOUR_STEP', action, roles: permitted };
}

/** The posts that may take a step on a day: those of the table, for a vacant one the next above. */
function permittedFor({ roles }: Transition, { team, now }: Pick<Context, 'team' | 'now'>): Role[] {
  return [...new Set(roles.flatMap((role) => standIn(team, role, dateOf(now)) ?? []))];
}

/** Who takes a step, with the post in which a deputy takes it. @param action for an undoing the step that is undone */
export function inPost(actor: Actor, action: Action, context: Pick<Context, 'team' | 'now'>): Actor {
  if (actor.type !== 'STAFF') return actor;
  const actsAs = postTaking(actor, permittedFor(TRANSITIONS[action], context));
  return actsAs ? { ...actor, actsAs } : actor;
}

/** The posts whose letters come to somebody with these roles: their own, and vacant ones below. */
export function dutiesOf(team: readonly TeamMember[], roles: readonly Role[], day: PlainDate): Role[] {
  return ROLES.filter((role) => {
    const held = standIn(team, role, day);
    return held !== null && roles.includes(held);
  });
}

/** The vacant posts among `dutiesOf` these roles. */
export function vacantPostsOf(team: readonly TeamMember[], roles: readonly Role[], day: PlainDate): Role[] {
  return dutiesOf(team, roles, day).filter((role) => standIn(team, role, day) !== role);
}

/** The steps that somebody may take on a request as it stands, for their own posts and the vacant ones below. */
export function stepsOpenTo(
  actor: Extract<Actor, { type: 'STAFF' }>,
  request: Standing,
  context: Pick<Context, 'team' | 'identity' | 'now'>,
): Action[] {
  const tookLastStep = sameText(request.marks.undo?.by ?? '', actor.email);
  return legalActions(request, context).filter((action) => {
    const may = action !== 'UNDO' || tookLastStep;
    return may && objectionToActor(actor, action, TRANSITIONS[action], context) === null;
  });
}
