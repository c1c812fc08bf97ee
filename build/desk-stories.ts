// Counts the cost of everything that happens on a desk, in stories that each use requests of their own.
import type { Workspace } from '../packages/local-workspace/src/facade.ts';
import { FIELDS } from '../src/pages/web/fields.ts';
import { PUBLIC_PAGES } from '../src/pages/web/public-page.tsx';
import { CountedWork } from './counted-work.ts';
import { openFullDesk, SCHEDULED, SUBMITTED } from './full-desk.ts';

interface Scene {
  readonly desk: CountedWork;
  /** The place of a request on which no step was taken yet. */
  readonly letter: () => number;
  /** The place of a request whose event is over but not yet closed. */
  readonly over: (index: number) => number;
}

/** Days for which no other request asks. */
const FREE = ['18', '19', '20', '21', '22', '25', '26', '27', '28', '29'].map((day) => `${day}/01/2027`);

const STORIES = {
  resting: ({ desk }) => {
    // The first hourly job reads the office's tabs for the first time.
    desk.wait('PT22M');
    desk.wait('PT10M', { everyTenMinutes_: 'ten minutes, nothing to do' });
    desk.run('report', 'rebuildReport');
  },
  visitors: ({ desk }) => {
    desk.run('the sheet is opened', 'onOpen');
    for (const page of Object.values(PUBLIC_PAGES)) desk.visit(`page, ${page}`, { [FIELDS.page]: page });
  },
  receipts: ({ desk }) => {
    desk.submit('', '2027-02-15');
    desk.submit('SUBMIT, at a time that another wants', '2027-02-15');
    desk.submit('SUBMIT, on a Saturday', '2027-02-20');
    const byPhone = desk.submit('SUBMIT, without an address', '2027-02-16', { email: '' });
    desk.step(byPhone, 'RECORD_TOLD', { as: '' });
    const letter = { letterNumber: '', letterFile: '', letterDelivery: 'Diantar langsung' };
    const onItsWay = desk.submit('SUBMIT, without a letter', '2027-02-17', letter);
    desk.step(onItsWay, 'RECORD_LETTER', { as: '' });
  },
  plain: ({ desk, letter }) => {
    desk.submit('SUBMIT', '2027-02-18');
    const place = letter();
    desk.step(place, 'FORWARD', { as: '' });
    desk.step(place, 'APPROVE', { as: '' });
    desk.step(place, 'SCHEDULE', { as: '' });
    desk.move('CHANGE_TIME', place, FREE[9] ?? '');
    desk.wait('PT11M');
    desk.step(place, 'CANCEL_BY_OFFICE', { as: '' });
  },
  asking: ({ desk, letter }) => {
    const place = letter();
    desk.step(place, 'FORWARD');
    desk.step(place, 'OFFER_TIMES', { as: '' });
    desk.step(place, 'RECORD_ANSWER', { as: '' });
    desk.step(place, 'ASK_CONFIRMATION', { as: '' });
    desk.answer('page, the applicant confirms', place, { answer: 'CONFIRM' });
    const [replies, chooses, leaves] = [letter(), letter(), letter()];
    for (const each of [replies, chooses, leaves]) {
      desk.step(each, 'FORWARD');
      desk.step(each, 'OFFER_TIMES');
    }
    desk.answer('page, the applicant replies', replies, { answer: 'REPLY', text: 'Boleh hari lain?' });
    desk.answer('page, the applicant chooses a time', chooses, { answer: '2027-02-26 09:00 10:30' });
    desk.answer('page, the applicant cancels', leaves, { answer: 'CANCEL', sure: '1' });
  },
  links: ({ desk, letter }) => {
    const place = letter();
    desk.step(place, 'FORWARD');
    desk.link('link, APPROVE', place, 'SECTION_HEAD', 'APPROVE', { text: 'disepakati' });
    desk.link('link, SCHEDULE', place, 'ROOM_ADMIN', 'SCHEDULE');
    desk.answer('page, the applicant cancels what is in the agenda', place, { answer: 'CANCEL', sure: '1' });
  },
  refusing: ({ desk, letter }) => {
    const place = letter();
    desk.step(place, 'FORWARD');
    desk.step(place, 'PROPOSE_REFUSAL', { as: '' });
    desk.step(place, 'RETURN_TO_SECTION_HEAD', { as: '' });
    desk.step(place, 'RETURN_TO_DIVISION_HEAD', { as: '' });
    desk.step(place, 'REJECT', { as: '' });
    desk.wait('PT11M');
    desk.step(place, 'REOPEN', { as: '' });
    desk.step(place, 'UNDO', { as: 'of REOPEN', by: 'DIVISION_HEAD' });
    const saturday = desk.submit('', '2027-02-27');
    desk.step(saturday, 'SET_ASIDE', { as: '' });
  },
  cancelling: ({ desk, letter }) => {
    desk.step(letter(), 'CANCEL_FOR_APPLICANT', { as: 'before anything' });
    const place = letter();
    intoAgenda(desk, place);
    desk.step(place, 'CANCEL_BY_OFFICE');
    desk.step(place, 'UNDO', { as: 'of CANCEL_BY_OFFICE', by: 'DIVISION_HEAD' });
    desk.step(place, 'CANCEL_FOR_APPLICANT', { as: '' });
    desk.step(place, 'REOPEN', { as: 'whose cancellation waits to be told' });
    const first = desk.submit('', '2027-02-22');
    desk.submit('', '2027-02-22');
    desk.step(first, 'CANCEL_FOR_APPLICANT', { as: 'for whose time another waits' });
  },
  moving: ({ desk, letter }) => {
    const early = letter();
    desk.step(early, 'FORWARD');
    desk.move('CHANGE_TIME, before the approval', early, FREE[0] ?? '');
    const place = letter();
    intoAgenda(desk, place);
    const tomorrow = desk.submit('', '2026-11-25');
    intoAgenda(desk, tomorrow);
    desk.step(tomorrow, 'MARK_READY', { as: '' });
    desk.step(tomorrow, 'UNDO', { as: 'of MARK_READY', by: 'ROOM_ADMIN' });
    desk.refusedStep('a refused step', place, 'FORWARD');
    desk.step(place, 'DISPLACE', { as: '' });
    desk.step(place, 'UNDO', { as: 'of DISPLACE', by: 'DIVISION_HEAD' });
  },
  severalDates: ({ desk, letter }) => {
    const place = letter();
    desk.step(place, 'FORWARD');
    desk.move('CHANGE_TIME, to two dates', place, FREE[5] ?? '', FREE[6] ?? '');
    desk.step(place, 'APPROVE');
    desk.step(place, 'SCHEDULE', { as: 'two dates' });
    desk.move('CHANGE_TIME, two dates', place, FREE[7] ?? '', FREE[8] ?? '');
    desk.wait('PT11M');
    desk.step(place, 'CANCEL_BY_OFFICE', { as: 'two dates' });
  },
  letterOfSeveral: ({ desk }) => {
    const place = desk.submit('SUBMIT, of three dates', '2027-02-19', {
      furtherDates: '25 Februari 2027\n2 Maret 2027',
    });
    desk.step(place, 'FORWARD', { as: 'of three dates' });
    desk.step(place, 'APPROVE_SESSIONS', { as: '' });
    desk.step(place, 'SCHEDULE', { as: 'of three dates' });
  },
  letterOfEight: ({ desk }) => {
    const days = [17, 18, 19, 23, 24, 29, 30].map((day) => `${day} Maret 2027`);
    const place = desk.submit('', '2027-03-16', { furtherDates: days.join('\n') });
    desk.step(place, 'FORWARD');
    desk.step(place, 'APPROVE_SESSIONS');
    desk.step(place, 'SCHEDULE', { as: 'of eight dates' });
  },
  repeating: ({ desk, letter }) => {
    const who = { institution: 'Sekolah yang sama', phone: '0812-2222-2222', email: 'sama@sekolah.example' };
    const same = { ...who, letterNumber: 'sama/2026' };
    desk.submit('', '2027-02-23', same);
    const later = desk.submit('SUBMIT, of a letter that came before', '2027-02-24', same);
    desk.step(later, 'FURTHER_SESSION', { as: '' });
    desk.step(later, 'UNDO', { as: 'of FURTHER_SESSION', by: 'SECTION_HEAD' });
    desk.step(later, 'REPLACE_EARLIER', { as: '' });
    desk.step(later, 'UNDO', { as: 'of REPLACE_EARLIER', by: 'SECTION_HEAD' });
    const again = desk.submit('SUBMIT, the same once more', '2027-02-24', same);
    desk.step(again, 'NOT_DUPLICATE', { as: '' });
    desk.step(letter(), 'MARK_DUPLICATE', { as: '' });
    desk.step(letter(), 'IGNORE', { as: '' });
  },
  closing: ({ desk, over }) => {
    desk.step(over(0), 'COMPLETE', { as: '', text: '30 orang' });
    desk.step(over(0), 'COMPLETE', { as: 'counted anew', text: '31 orang' });
    desk.step(over(1), 'MARK_NO_SHOW', { as: '' });
    desk.step(over(1), 'UNDO', { as: 'of MARK_NO_SHOW', by: 'ROOM_ADMIN' });
  },
  hands: ({ desk, letter }) => {
    // Mails of the earlier stories are sent first, those of applicants' news at most an hour later.
    desk.wait('PT65M');
    const place = letter();
    desk.correct('a correction', place, { description: 'Rapat' }, 'SECTION_HEAD');
    desk.shownAgain('a cell that does not count', place, { startTime: '10.00' });
    intoAgenda(desk, place);
    desk.correct('a correction of what is in the agenda', place, { participants: '22' }, 'SECTION_HEAD');
    desk.wait('PT21M');
    desk.step(letter(), 'REJECT');
    desk.wait('PT21M', { everyTenMinutes_: 'ten minutes, a mail that waited' });
  },
  clock: ({ desk }) => {
    // The first hourly job puts the events of the full desk into the calendar.
    desk.wait('PT65M');
    const morning = { everyTenMinutes_: 'morning', everyHour_: 'hour, nothing to do', everyNight_: 'night' };
    desk.at('2026-11-25T07:41:00+07:00', morning);
  },
  disposing: ({ desk }) => {
    desk.addressHead(true);
    const own = desk.submit('SUBMIT, before the Kepala Dinas', '2027-03-01');
    desk.link('GIVE_DISPOSITION', own, 'AGENCY_HEAD', 'GIVE_DISPOSITION', { text: 'Mohon dilayani' });
    desk.step(own, 'UNDO', { as: 'of GIVE_DISPOSITION', by: 'AGENCY_HEAD' });
    desk.step(own, 'FORWARD', { as: 'before the Kepala Dinas' });
    desk.addressHead(false);
  },
  newYear: ({ desk }) => {
    desk.at('2027-01-06T03:00:00+07:00', { everyNight_: 'night, two years' });
    desk.run('report, two years', 'rebuildReport');
  },
} as const satisfies Record<string, (scene: Scene) => void>;
export type Story = keyof typeof STORIES;

export const ALL_STORIES = Object.keys(STORIES) as Story[];

/**
 * Runs stories on a desk with this many requests.
 * @returns the desk, with the cost of each piece of work by name
 * @throws Error where something was not recorded as the story expects
 */
export function tell(
  requests: number,
  stories: readonly Story[],
  workspace = openFullDesk(requests),
): { counted: CountedWork['counted']; workspace: Workspace } {
  const desk = new CountedWork(workspace, requests);
  desk.allowAllReceipts();
  let newest = requests;
  const letter = () => --newest;
  const over = (index: number) => requests - SUBMITTED - SCHEDULED - 1 - index;
  for (const story of stories) {
    STORIES[story]({ desk, letter, over });
    desk.verify();
  }
  return { counted: desk.counted, workspace };
}

/** Takes a request from the letter to the agenda. */
function intoAgenda(desk: CountedWork, place: number): void {
  desk.step(place, 'FORWARD');
  desk.step(place, 'APPROVE');
  desk.step(place, 'SCHEDULE');
}
