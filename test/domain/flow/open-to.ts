// The steps of the table that are open to somebody, as the tests tell them a second time.

import { legalActions, type Moment, type Standing } from '../../../src/domain/flow/flow.ts';
import { TRANSITIONS } from '../../../src/domain/flow/transitions.ts';
import type { Action, Role } from '../../../src/domain/vocabulary.ts';

/** What somebody in these posts may do with a request as it stands. */
export function openTo(roles: readonly Role[], request: Standing, moment: Moment): Action[] {
  return legalActions(request, moment).filter((action) =>
    TRANSITIONS[action].roles.some((role) => roles.includes(role)),
  );
}
