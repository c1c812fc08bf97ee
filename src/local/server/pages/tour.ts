// Reads the tour of workspace.json: a list of steps, who does what.
import type { WorkspaceSettings } from '../../facade.ts';

export interface TourStep {
  /** Words, or the address of one of the workspace's people. */
  readonly who?: string;
  readonly what: string;
}

/** @returns the steps that can be read: `{who?, what}` or plain text; people named by address appear by name */
export function tourOf({ tour, people }: Pick<WorkspaceSettings, 'tour' | 'people'>): TourStep[] {
  return tour.flatMap((step) => {
    if (typeof step === 'string') return [{ what: step }];
    const { who, what } = Object(step) as Record<string, unknown>;
    if (typeof what !== 'string') return [];
    if (typeof who !== 'string') return [{ what }];
    const person = people.find(({ email }) => email === who);
    return [{ who: person ? [person.name, person.title].filter(Boolean).join(', ') : who, what }];
  });
}
