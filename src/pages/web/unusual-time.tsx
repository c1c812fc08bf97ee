/** @jsxImportSource #pages */
// Says what is unusual of a time that an applicant wants, before it is sent: changing it then costs nothing.
import type { Finding } from '../../domain/request/finding.ts';
import type { TimeWithDaysOff } from '../../domain/request/room-time.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { wantedTimeWords } from '../../words/formats/dates.ts';
import { OWN_CHANGE_WORDS as WORDS } from '../../words/pages/status.ts';
import { findingAdvice } from '../../words/problems/findings.ts';
import { FIELDS } from './fields.ts';
import { PostForm, Section, type Way } from './page.tsx';

export interface UnusualTime {
  readonly time: TimeWithDaysOff;
  /** What the Kabid must allow of it. */
  readonly findings: readonly Finding[];
}

interface Props {
  readonly unusual: UnusualTime;
  readonly revision: number;
  readonly office: Pick<OfficeIdentity, 'titles'>;
  readonly way: Way;
  /** The form that was not recorded: it is sent again as it was. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** What is unusual, and a button that sends the time all the same. */
export function UnusualTimeForm({ unusual, revision, office, way, typed }: Props) {
  return (
    <Section heading={WORDS.unusual}>
      <p>{wantedTimeWords(unusual.time)}</p>
      <ul>
        {unusual.findings.map((finding) => (
          <li>{findingAdvice(finding)}</li>
        ))}
      </ul>
      <p>{WORDS.mayChange(office.titles.DIVISION_HEAD)}</p>
      <PostForm way={way} revision={revision}>
        {SENT_AGAIN.map((name) => typed[name] !== undefined && <input type="hidden" name={name} value={typed[name]} />)}
        <button type="submit" class="button" name={FIELDS.sure} value="1">
          {WORDS.sendAnyway}
        </button>
      </PostForm>
    </Section>
  );
}

const SENT_AGAIN = [
  ...([FIELDS.answer, FIELDS.startDate, FIELDS.endDate, FIELDS.startTime, FIELDS.endTime] as const),
  ...([FIELDS.text, FIELDS.catering] as const),
];
