/** @jsxImportSource #pages */
// The page of a letter for an officer: all that is known about it, and a button for each step they may take.

import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import type { Device } from '../../domain/damage/device.ts';
import { onwardSteps } from '../../domain/flow/likely-steps.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { mailFacts } from '../../domain/mail/mail-facts.ts';
import type { DayLine } from '../../domain/report/agenda.ts';
import type { Finding } from '../../domain/request/finding.ts';
import { offeredMessage } from '../../domain/request/marks.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { OfficeIdentity, WorkingHours } from '../../domain/settings/settings.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Action, Role } from '../../domain/vocabulary.ts';
import { offeredTimeWords, wantedTimeWords } from '../../words/formats/dates.ts';
import { writeTime } from '../../words/formats/numbers.ts';
import { contactLink } from '../../words/mails/contact-text.ts';
import { staffDetails } from '../../words/mails/details.ts';
import {
  askedWords,
  dayLineWords,
  MOVE_REASONS,
  noStepsWords,
  readerWords,
  typedDate,
  LETTER_WORDS as WORDS,
} from '../../words/pages/letter.ts';
import { findingWords } from '../../words/problems/findings.ts';
import { ACTION_WORDS, statusWords } from '../../words/sheet/choices.ts';
import { REGISTER_COLUMNS } from '../../words/sheet/columns.ts';
import {
  APPLICANT_MESSAGE_HELP,
  missingDispositionWords,
  positionWords,
  TEXT_HELP,
} from '../../words/sheet/typed-rows.ts';
import { CompletionFields, DamageForm } from './damage-form.tsx';
import { FIELDS } from './fields.ts';
import {
  BackToDesk,
  CateringChoice,
  Details,
  Link,
  List,
  Notice,
  PostForm,
  page,
  Section,
  TextBox,
  type Way,
} from './page.tsx';
import { LetterPapers } from './paper-links.tsx';

interface Props {
  readonly request: BookingRequest;
  readonly reader: Parameters<typeof readerWords>[0];
  readonly substitutesFor: readonly Role[];
  readonly steps: readonly Action[];
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
  readonly others: readonly DayLine[];
  /** The steps so far in words, oldest first. */
  readonly past: readonly string[];
  /** What the office last wrote to the applicant, for the WhatsApp text. */
  readonly passedOn: string;
  /** The survey about the event, where no mail brings it. */
  readonly surveyUrl: string | null;
  readonly devices: readonly Device[];
  /** Who of the team can run them today. */
  readonly operators: readonly string[];
  readonly office: OfficeIdentity;
  readonly hours: WorkingHours;
  readonly sheetUrl: string;
  readonly now: Instant;
  readonly way: Way;
  /** Why the last step was not recorded, and its text; both may be blank. */
  readonly notice: string;
  readonly kept: string;
  /** The other fields of that step, by field name. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** @returns the whole page as HTML */
export function letterPage(props: Props): string {
  const { request, reader, substitutesFor, findings, alternatives, others, office, hours, now, notice } = props;
  const facts = mailFacts(request, findings, alternatives, { at: now, hours });
  const contact = contactLink(request, props, { office, hours });
  const several = request.startDate !== request.endDate;
  return page({
    title: `${request.number} · ${request.activity}`,
    office,
    sends: true,
    children: (
      <>
        <p class="soft">{readerWords(reader, substitutesFor, office)}</p>
        <h1>
          {request.number}: {request.activity}
        </h1>
        <p>
          {request.institution}
          <br />
          <strong>{wantedTimeWords(facts)}</strong>
        </p>
        <p>
          {statusWords(request)} · {positionWords(request, office.titles)}
        </p>
        {notice !== '' && <Notice text={notice} />}
        <List heading={WORDS.attention} items={[...findings.map(findingWords), ...missingDispositionWords(request)]} />
        <List heading={WORDS.alternatives} items={alternatives.map(offeredTimeWords)} />
        <Section heading={WORDS.steps}>
          <Steps {...props} />
        </Section>
        <Section heading={WORDS.letter}>
          <Details of={staffDetails(facts)} />
          {contact !== '' && (
            <Link button="plain" href={contact}>
              {WORDS.contact}
            </Link>
          )}
        </Section>
        <List
          heading={WORDS.day}
          items={others.length > 0 ? others.map((line) => dayLineWords(line, several)) : [WORDS.emptyDay]}
        />
        <List heading={WORDS.past} items={props.past} />
        <LetterPapers request={request} way={props.way} />
        <DamageForm way={props.way} devices={props.devices} />
        <BackToDesk way={props.way} />
        <Link button="plain" href={props.sheetUrl}>
          {WORDS.sheet}
        </Link>
      </>
    ),
  });
}

/** Steps with fields for a new time. */
const TIMED: readonly Action[] = ['CHANGE_TIME', 'RECORD_ANSWER'];

function Steps(props: Props) {
  const { steps, request, office, way, notice } = props;
  const { confirmed } = request.marks;
  const next = nextSteps(props);
  const timed = steps.filter((step) => TIMED.includes(step));
  const rest = steps.filter((step) => ![...next, ...timed, 'UNDO'].includes(step));
  const [likeliest] = onwardSteps(request, steps, props);
  // After a refusal everything is open, so that the officer finds what they typed.
  const open = notice !== '';
  return (
    <>
      {next.length > 0 ? (
        <PostForm way={way} revision={request.revision}>
          <Texts {...props} of={next} />
          <Buttons of={next} confirmed={confirmed} stress />
        </PostForm>
      ) : (
        <p>{noStepsWords(request, office, steps)}</p>
      )}
      {timed.map((step) => (
        <details open={open || step === likeliest}>
          <summary>{ACTION_WORDS[step]}</summary>
          <TimeForm {...props} step={step} />
        </details>
      ))}
      {rest.length > 0 && (
        <details open={open}>
          <summary>{WORDS.otherSteps}</summary>
          <PostForm way={way} revision={request.revision}>
            <Texts {...props} of={rest} />
            <Buttons of={rest} confirmed={confirmed} />
          </PostForm>
        </details>
      )}
      {steps.includes('UNDO') && (
        <PostForm way={way} revision={request.revision}>
          <Buttons of={['UNDO']} confirmed={confirmed} />
        </PostForm>
      )}
    </>
  );
}

/** The text for colleagues, and the words for the applicant where one of these steps has some. */
function Texts({ of: steps, ...props }: Props & { readonly of: readonly Action[] }) {
  const speaks = steps.some((step) => TRANSITIONS[step].applicantMessage !== 'NONE');
  return (
    <>
      <TextBox label={WORDS.text} hint={TEXT_HELP} kept={props.kept} />
      {steps.includes('COMPLETE') && <CompletionFields {...props} />}
      {speaks && <MessageBox {...props} />}
    </>
  );
}

/** The words for the applicant; a proposed refusal offers its reason. */
function MessageBox({ typed, request }: Props) {
  const kept = typed[FIELDS.applicantMessage] ?? offeredMessage(request);
  return (
    <TextBox
      name={FIELDS.applicantMessage}
      label={REGISTER_COLUMNS.applicantMessage}
      hint={APPLICANT_MESSAGE_HELP}
      kept={kept}
    />
  );
}

/** The likeliest steps first; those with a form of their own are shown below. */
function nextSteps({ steps, request, now }: Props): Action[] {
  return onwardSteps(request, steps, { now }).filter((step) => !TIMED.includes(step));
}

interface ButtonsProps {
  readonly of: readonly Action[];
  readonly confirmed: boolean;
  readonly stress?: boolean;
}

function Buttons({ of: steps, confirmed, stress = false }: ButtonsProps) {
  return (
    <>
      {steps.map((step, index) => {
        const asked = askedWords(step, confirmed);
        return (
          <div>
            <button
              type="submit"
              class={stress && index === 0 ? 'button first' : 'button'}
              name={FIELDS.step}
              value={step}
            >
              {ACTION_WORDS[step]}
            </button>
            {asked !== '' && <small class="soft below">{asked}</small>}
          </div>
        );
      })}
    </>
  );
}

function TimeForm({ step, ...props }: Props & { readonly step: Action }) {
  const { way, request, kept, typed } = props;
  const { startDate, endDate, startTime, endTime } = request;
  return (
    <PostForm way={way} revision={request.revision}>
      {step === 'RECORD_ANSWER' && <p>{WORDS.newTime}</p>}
      <div class="pair">
        <Field label={WORDS.from} name={FIELDS.startDate} value={startDate && typedDate(startDate)} typed={typed} />
        <Field label={WORDS.to} name={FIELDS.endDate} value={endDate && typedDate(endDate)} typed={typed} />
        <Field label={WORDS.begins} name={FIELDS.startTime} value={startTime && writeTime(startTime)} typed={typed} />
        <Field label={WORDS.ends} name={FIELDS.endTime} value={endTime && writeTime(endTime)} typed={typed} />
      </div>
      <small class="soft">{WORDS.howToType}</small>
      {step === 'CHANGE_TIME' && (
        <label class="label">
          {WORDS.whose}
          <select name={FIELDS.whose}>
            {MOVE_REASONS.map((reason) => (
              <option>{reason}</option>
            ))}
          </select>
        </label>
      )}
      {step === 'RECORD_ANSWER' && <CateringChoice findings={props.findings} typed={typed} />}
      <TextBox label={WORDS.text} hint={TEXT_HELP} kept={kept} required={step === 'RECORD_ANSWER'} />
      {step === 'CHANGE_TIME' && <MessageBox {...props} />}
      <button type="submit" class="button" name={FIELDS.step} value={step}>
        {ACTION_WORDS[step]}
      </button>
    </PostForm>
  );
}

interface FieldProps {
  readonly label: string;
  readonly name: string;
  /** The recorded value. */
  readonly value: string | null;
  /** What was typed into a form that was refused, by field name. */
  readonly typed: Props['typed'];
}

/** A text field. A date field would show 8 December as 12/08 in a browser set to English. */
function Field({ label, name, value, typed }: FieldProps) {
  return (
    <label class="label">
      {label}
      <input class="field" type="text" inputMode="numeric" name={name} value={typed[name] ?? value ?? ''} />
    </label>
  );
}
