// A damage that a form of any personal page reports.
import { type DamageOutcome, reportDamage } from '../../app/commands/report-damage.ts';
import { attendanceIn } from '../../domain/commands/attendance.ts';
import { SEVERITIES } from '../../domain/damage/damage.ts';
import type { PageClaims } from '../../domain/office/token.ts';
import { ATTENDANCE_FIELD, DAMAGE_FIELDS, OPERATOR_FIELD } from '../../pages/web/damage-form.tsx';
import { FIELDS } from '../../pages/web/fields.ts';
import { LONGEST_ANSWER } from '../../pages/web/form-parts.tsx';
import { messagePage } from '../../pages/web/message-page.tsx';
import { DAMAGE_ANSWERS, DAMAGE_FORM_WORDS, withAttendanceWords, withOperatorWords } from '../../words/pages/damage.ts';
import { PAGE_WORDS } from '../../words/pages/outcome.ts';
import { OWN_DESK_WORDS } from '../../words/pages/own-desk.ts';
import { shortName } from '../sheets/cells.ts';
import type { Visitor } from './visitor.ts';
import { linesOf, type Parameters, textIn } from './web-forms.ts';

/** Records the report, and says so. @returns `null` where the form reports none */
export function takeDamage({ desk, claims, way }: Visitor, sent: Parameters): string | null {
  const outcome = reported({ desk, claims }, sent);
  if (outcome === null) return null;
  const isKept = outcome === 'REPORTED' || outcome === 'AGAIN';
  const { heading, text } = DAMAGE_ANSWERS[outcome];
  const { office } = desk.office.snapshot().settings;
  const back = BACK[claims.purpose];
  const kept = sent[DAMAGE_FIELDS.description] ?? '';
  return messagePage({ heading, paragraphs: [text], office, way, back, ...(!isKept && { kept }) });
}

/**
 * Why a step is not taken yet: nobody says how many came, or what broke was described, but no device named. `null` where
 * nothing is amiss.
 */
export function objectionBeside(sent: Parameters): string | null {
  if (sent[FIELDS.step] === 'COMPLETE') {
    const typed = (sent[ATTENDANCE_FIELD] ?? '').trim();
    if (typed !== '' && attendanceIn(typed) === null) return DAMAGE_FORM_WORDS.notANumber;
    if (attendanceIn(`${typed} ${textIn(sent)}`) === null) return DAMAGE_FORM_WORDS.notCounted;
  }
  const isDescribed = sent[DAMAGE_FIELDS.device] === '' && linesOf(sent[DAMAGE_FIELDS.description]) !== '';
  return isDescribed ? DAMAGE_FORM_WORDS.deviceMissing : null;
}

/**
 * Records what broke, beside a step that was just recorded: an error of it says nothing of the step.
 * @returns what the page says of it
 */
export function damageBeside(visitor: Visitor, sent: Parameters): string[] {
  try {
    const outcome = sent[DAMAGE_FIELDS.device] === '' ? null : reported(visitor, sent);
    return outcome === null ? [] : [`${DAMAGE_ANSWERS[outcome].heading}. ${DAMAGE_ANSWERS[outcome].text}`];
  } catch (error) {
    console.error(`A damage beside a step was not recorded: ${error instanceof Error ? error.stack : error}`);
    return [DAMAGE_FORM_WORDS.notRecorded];
  }
}

/** The step of a form, whose text names how many came and who ran the devices; that text is what `Riwayat` keeps. */
export function withAttendance(sent: Parameters): Parameters {
  if (sent[FIELDS.step] !== 'COMPLETE') return sent;
  const people = attendanceIn(sent[ATTENDANCE_FIELD] ?? '');
  const operator = sent[OPERATOR_FIELD] ?? '';
  const text = people === null ? textIn(sent) : withAttendanceWords(people, textIn(sent));
  return { ...sent, [FIELDS.text]: operator === '' ? text : withOperatorWords(text, shortName(operator)) };
}

const BACK: Readonly<Record<PageClaims['purpose'], string>> = {
  DESK: OWN_DESK_WORDS.back,
  STAFF: PAGE_WORDS.backToLetter,
  APPLICANT: PAGE_WORDS.back,
};

function reported(
  { desk, claims }: Pick<Visitor, 'desk' | 'claims'>,
  sent: Parameters,
): DamageOutcome | 'TOO_LONG' | null {
  const device = sent[DAMAGE_FIELDS.device];
  if (device === undefined) return null;
  const description = linesOf(sent[DAMAGE_FIELDS.description]);
  const severity = SEVERITIES.find((each) => each === sent[DAMAGE_FIELDS.severity]) ?? null;
  if (description.length > LONGEST_ANSWER) return 'TOO_LONG';
  return reportDamage(desk, claims, { device, severity, description });
}
