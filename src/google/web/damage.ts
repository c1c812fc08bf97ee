// A damage that a form of any personal page reports.
import { reportDamage } from '../../app/commands/report-damage.ts';
import { SEVERITIES } from '../../domain/damage/damage.ts';
import { DAMAGE_FIELDS } from '../../pages/web/damage-form.tsx';
import { messagePage } from '../../pages/web/message-page.tsx';
import { LONGEST_TEXT } from '../../pages/web/page.tsx';
import { DAMAGE_ANSWERS } from '../../words/pages/damage.ts';
import { PAGE_WORDS } from '../../words/pages/outcome.ts';
import { OWN_DESK_WORDS } from '../../words/pages/own-desk.ts';
import type { Visitor } from './visitor.ts';
import { type Parameters, textIn } from './web-forms.ts';

/** Records the report, and says so. @returns `null` where the form reports none */
export function takeDamage({ desk, claims, way }: Visitor, sent: Parameters): string | null {
  const device = sent[DAMAGE_FIELDS.device];
  if (device === undefined) return null;
  const description = textIn(sent);
  const severity = SEVERITIES.find((each) => each === sent[DAMAGE_FIELDS.severity]) ?? null;
  const outcome =
    description.length > LONGEST_TEXT ? 'TOO_LONG' : reportDamage(desk, claims, { device, severity, description });
  const isKept = outcome === 'REPORTED' || outcome === 'AGAIN';
  const { heading, text } = DAMAGE_ANSWERS[outcome];
  const back =
    claims.purpose === 'DESK'
      ? OWN_DESK_WORDS.back
      : claims.purpose === 'STAFF'
        ? PAGE_WORDS.backToLetter
        : PAGE_WORDS.back;
  const { office } = desk.office.snapshot().settings;
  return messagePage({ heading, paragraphs: [text], office, way, back, ...(!isKept && { kept: description }) });
}
