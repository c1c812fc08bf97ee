/** @jsxImportSource #pages */
// What every form of a letter's page is made of: what it knows, the words for the applicant, the button.

import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import type { RoomDay } from '../../domain/clash/room-days.ts';
import type { Device } from '../../domain/devices/device.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import type { DayLine } from '../../domain/report/agenda.ts';
import type { PreparationItem } from '../../domain/report/preparation.ts';
import type { Finding } from '../../domain/request/finding.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { OfficeIdentity, WorkingHours } from '../../domain/settings/settings.ts';
import type { Operator } from '../../domain/settings/team.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Action } from '../../domain/vocabulary.ts';
import { ACTION_WORDS } from '../../words/sheet/choices.ts';
import { REGISTER_COLUMNS } from '../../words/sheet/columns.ts';
import { FIELDS } from './fields.ts';
import { TextBox } from './form-parts.tsx';
import type { Way } from './ways.tsx';

/** An answer in the applicant's own words. */
export interface Answered {
  /** As the history tells it. */
  readonly line: string;
  readonly text: string;
  /** The time that it asks for. */
  readonly wish: AlternativeTime | null;
}

/** What the forms of the steps are made of. */
export interface StepsOf {
  readonly request: BookingRequest;
  /** Those that the reader may take. */
  readonly steps: readonly Action[];
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
  /** The room on the wanted days, and who has it; none where nothing speaks against that time. */
  readonly days: readonly RoomDay[];
  readonly others: readonly DayLine[];
  readonly devices: readonly Device[];
  /** Who of the team can run them today. */
  readonly operators: readonly Operator[];
  readonly office: OfficeIdentity;
  readonly hours: WorkingHours;
  readonly now: Instant;
  readonly way: Way;
  /** What the applicant answered last, while nobody has acted on it. */
  readonly answer: Answered | null;
  /** What has to be ready where a step says that it is. */
  readonly checklist: readonly PreparationItem[];
  /** Why the last step was not recorded, and its text; both may be blank. */
  readonly notice: string;
  readonly kept: string;
  /** The other fields of that step, by field name. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** The form of a step. */
export type FormProps = StepsOf & {
  /** Whether what was sent with it has just been refused. */
  readonly wasRefused: boolean;
};

/** The words for the applicant. @param reason stands there first where there is one */
export function MessageBox({ typed, reason = '' }: StepsOf & { readonly reason?: string }) {
  const written = typed[FIELDS.applicantMessage];
  return (
    <TextBox
      name={FIELDS.applicantMessage}
      label={REGISTER_COLUMNS.applicantMessage}
      kept={written ?? reason}
      isReady={reason !== '' && (written ?? reason) === reason}
    />
  );
}

/** Whether a step takes the letter off its way, so that its button looks like it. */
export const ends = (step: Action) => TRANSITIONS[step].way === 'OFF';

/** The button that takes a step. */
export function StepSubmit({ step, stress }: { step: Action; stress: boolean }) {
  return (
    <button
      type="submit"
      class={`button${ends(step) ? ' danger' : stress ? ' first' : ''}`}
      name={FIELDS.step}
      value={step}
    >
      {ACTION_WORDS[step]}
    </button>
  );
}
