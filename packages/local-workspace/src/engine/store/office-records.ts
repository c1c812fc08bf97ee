// What the workspace keeps beside the documents: deployments, triggers and their failures that were not yet told.
import type { Email } from '../../facade.ts';
import type { Schedule } from '../triggers/schedule.ts';

/** What is kept of a deployment. */
export interface DeploymentData {
  readonly id: string;
  /** Whoever made it: ownership cannot be transferred. */
  readonly account: Email;
  readonly access: string;
  readonly executeAs: string;
  /** Folder of the version that it shows; absent: what was pushed last. */
  readonly code?: string;
}

export interface TriggerData {
  readonly uid: string;
  readonly function: string;
  /** `ScriptApp.EventType`. */
  readonly event: 'ON_FORM_SUBMIT' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_OPEN' | 'CLOCK' | 'ON_EVENT_UPDATED';
  /** `ScriptApp.TriggerSource`. */
  readonly source: 'SPREADSHEETS' | 'FORMS' | 'CLOCK' | 'CALENDAR';
  readonly sourceId: string | null;
  readonly creator: Email;
  readonly schedule?: Schedule;
  /** Instants, milliseconds since 1970 UTC. */
  anchor: number;
  next?: number;
  /** Google has switched it off: it stays listed and does not fire (facts 7.3). */
  disabled?: boolean;
}

/** A failed execution of an installed trigger that its creator has not been told of. */
export interface Failure {
  readonly creator: Email;
  readonly function: string;
  readonly trigger: string;
  readonly message: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}
