// The ten-minute job: steps that still stand in their rows, due mails and calendar work, tasks that an earlier job left.
import { isMorningDue } from '../../domain/mail/reminders.ts';
import { dateOf } from '../../domain/time/time.ts';
import { carryOutInBatches } from '../commands/carry-out.ts';
import { answerStandingSteps } from '../commands/standing-steps.ts';
import { processOutbox } from '../outbox/process-outbox.ts';
import type { Desk } from '../ports/desk.ts';
import { hourly } from './hourly.ts';
import { sendMorningMails } from './morning-mails.ts';
import { nightly } from './nightly.ts';
import { isQuiet } from './quiet.ts';
import { followRules, rulesFingerprint } from './refresh-rules.ts';
import { type Means, meansOf, runAll } from './tasks.ts';
import { tellOfTeamChange } from './tell-of-changes.ts';
import { tellOfDamage } from './tell-of-damage.ts';

/** Ends at once if there is nothing to do. */
export function everyTenMinutes(desk: Desk): void {
  const means = meansOf(desk);
  const whileTimeIsLeft = (task: () => void) => () => {
    if (means.mayGoOn()) task();
  };
  runAll([
    () => examineIfRulesChanged(desk, means),
    // Of a row that was deleted in a tab of the office no event tells.
    () => followRules(desk),
    () => tellOfTeamChange(desk),
    () => tellOfDamage(desk),
    () => processOutbox(desk, means),
    whileTimeIsLeft(() => sendMorningMailsOnce(desk)),
    whileTimeIsLeft(() => answerStandingSteps(desk, means)),
    whileTimeIsLeft(() => goOnWithLeftTasks(desk, means)),
  ]);
}

function goOnWithLeftTasks(desk: Desk, means: Means): void {
  const leftTasks = desk.state.get('leftTasks');
  if (leftTasks?.tier === 'HOUR') hourly(desk, means, leftTasks.from);
  if (leftTasks?.tier === 'NIGHT') nightly(desk, means, leftTasks.from);
}

/** Once a working day, at the hour that the office set. The install marks its own day as done. */
function sendMorningMailsOnce(desk: Desk): void {
  const now = desk.office.now();
  if (!isMorningDue(desk.office.snapshot().settings, now, desk.state.get('morningOn'))) return;
  const digestsTold = sendMorningMails(desk);
  desk.state.put({ morningOn: dateOf(now), digestsTold });
}

/** Waits while somebody is still editing rules, for example several holidays; then examines all open requests once. */
function examineIfRulesChanged(desk: Desk, means: Means): void {
  const examined = desk.state.get('examinedRules');
  const current = rulesFingerprint(desk);
  if (examined === undefined || examined === current) return;
  if (!isQuiet({ at: desk.state.get('rulesEditedAt') ?? '' }, desk.office.now())) return;
  const isDone = carryOutInBatches(desk, { type: 'REEXAMINE', cause: 'OFFICE' }, means);
  if (isDone) desk.state.put({ examinedRules: current });
}
