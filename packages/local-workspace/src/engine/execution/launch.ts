// What an execution is started with.
import type { DialogAnswers, Email } from '../../facade.ts';
import type { StartOrder } from './script-run.ts';

/** What is to run, for whom and with what around it. */
export interface Launch {
  readonly order: StartOrder;
  /** Kind of start, as the record shows it. */
  readonly trigger: string;
  readonly triggerUid?: string;
  /** Account whose authority, quotas and mail address it has. */
  readonly effective: Email;
  /** The person at the keyboard, if there is one. */
  readonly person?: Email;
  /** The browser with which somebody visits the web app. */
  readonly userAgent?: string;
  /** Runs without authorisation, for 30 seconds. */
  readonly simple?: boolean;
  /** Whether there is an active document (facts 1.3). */
  readonly document: boolean;
  /** Whether `getUi` works: an open document or a dialog of it (facts 1.3). */
  readonly ui: boolean;
  /** Of a request to the web app and the calls of its pages: which address was asked, the deployment's or the test one. */
  readonly address?: 'exec' | 'dev';
  /** Which deployment that was. */
  readonly deployment?: string;
  /** How the person answers alerts and prompts; `wait`: each is put to them, and the execution waits. */
  readonly answers?: DialogAnswers | 'wait';
  /** Called once, when the execution is over. */
  readonly ended?: () => void;
}
