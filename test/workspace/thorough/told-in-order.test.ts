// Two to four steps on one request inside the ten minutes in which each may be undone: a later one sends the news of the one
// before, in order, and all that its applicant can see says what the last mail told them.
import { beforeAll, describe, expect, it } from 'vitest';
import { APPLICANT, DIGITS, FIRST, PEOPLE, type Person, PLAIN_ANSWERS, type TestDesk, textOf } from '../desk.ts';
import { keptDesk } from '../disturbed/kills.ts';
import { linkTo, send } from '../links.ts';
import { STEPS } from '../tabs.ts';

interface Deed {
  readonly take: (desk: TestDesk) => Promise<unknown>;
  /** How the subject of its mail to the applicant begins, ten minutes later; absent: it tells them nothing. */
  readonly tells?: string;
  /** The word for it in the dropdown. */
  readonly name?: string;
}

const chosen = (action: keyof typeof STEPS, person: Person, text: string, tells?: string): Deed => ({
  take: (desk) => desk.choose(FIRST, STEPS[action], person, text),
  ...(tells && { tells }),
  name: STEPS[action],
});

/** A closed request has no form for it. */
const movedTo = (day: string): Deed => ({
  take: async (desk) => {
    const link = await linkTo(desk, FIRST, PEOPLE.kasi);
    const time = { startDate: day, endDate: day, startTime: '09.00', endTime: '11.00' };
    if (!(await desk.visit(link)).html.includes('<form')) return;
    await send(desk, link, { step: 'CHANGE_TIME', whose: 'APPLICANT', ...time });
  },
  tells: 'Jadwal berubah',
  name: STEPS.CHANGE_TIME,
});

const DEEDS = {
  cancel: chosen('CANCEL_BY_OFFICE', 'kasi', 'Ruangan diperbaiki', 'Dibatalkan'),
  reject: chosen('REJECT', 'kabid', 'Ruangan diperbaiki', 'Belum dapat kami penuhi'),
  displace: chosen('DISPLACE', 'kabid', 'Ruangan dipakai Wali Kota', 'Jadwal perlu dipindahkan'),
  reopen: chosen('REOPEN', 'kabid', 'Ternyata dapat', 'Diproses kembali'),
  move: movedTo('14/12/2026'),
  moveOn: movedTo('15/12/2026'),
  answer: chosen('RECORD_ANSWER', 'kasi', 'Bersedia hari lain'),
  correct: { take: (desk: TestDesk) => desk.type(FIRST, 'Peserta', 31, 'admin') },
  holiday: {
    take: async (desk: TestDesk) => {
      const row = (await desk.rows('Hari Libur')).length + 2;
      await desk.edit('Hari Libur', `A${row}`, '14/12/2026', 'owner');
      await desk.edit('Hari Libur', `B${row}`, 'Cuti bersama', 'owner');
      await desk.at(minutes(6));
    },
  },
} as const satisfies Record<string, Deed>;
type What = keyof typeof DEEDS | 'undo';

const CHAINS: readonly (readonly What[])[] = [
  ...(['cancel', 'reject', 'move', 'displace'] as const).flatMap((first) =>
    (['cancel', 'reject', 'reopen', 'moveOn', 'displace', 'answer', 'correct', 'undo'] as const).map(
      (next) => [first, next] as const,
    ),
  ),
  ['cancel', 'reopen', 'undo'],
  ['reject', 'reopen', 'cancel'],
  ['move', 'moveOn', 'cancel'],
  ['move', 'moveOn', 'undo'],
  ['displace', 'answer', 'reject'],
  ['displace', 'answer', 'moveOn'],
  ['cancel', 'reopen', 'reject', 'reopen'],
  ['move', 'moveOn', 'cancel', 'undo'],
  ['move', 'holiday'],
];

const START = '2026-11-24T09:00:05+07:00';
const minutes = (after: number) => `2026-11-24T09:${String(after).padStart(2, '0')}:05+07:00`;

/** As the applicant's page says it. */
const STATUSES: Readonly<Record<string, string>> = {
  Didisposisikan: 'Sedang ditelaah',
  'Menunggu Konfirmasi Pemohon': 'Menunggu jawaban Anda',
  'Masuk Agenda': 'Terjadwal',
  Ditolak: 'Belum dapat kami penuhi',
  Dibatalkan: 'Dibatalkan',
};

interface Standing {
  readonly status: string;
  readonly day: string;
}

async function standing(desk: TestDesk): Promise<Standing> {
  const row = await desk.row(FIRST);
  return { status: STATUSES[String(row.Status)] ?? `? ${row.Status}`, day: String(row['Tanggal Mulai']) };
}

/** What the applicant reads: on their page, and where anybody asks by number and digits. */
async function outward(desk: TestDesk, link: string): Promise<{ page: string; status: string }> {
  const ask = { page: 'status', number: FIRST, digits: DIGITS };
  const answer = textOf(String(desk.workspace.scriptRun('sendForm', [ask]).value));
  return { page: (await desk.visit(link)).text, status: answer };
}

const dayWords = (day: string) => `${Number(day.slice(0, 2))} Desember 2026`;

/** What the last calendar file says: the day of the event, or that it is off. */
async function inCalendar(desk: TestDesk): Promise<string> {
  const files = (await toApplicant(desk)).flatMap(({ attachments }) => attachments);
  const text = new TextDecoder().decode(files.at(-1)?.bytes).replace(/\r?\n /g, '');
  if (/METHOD:CANCEL|STATUS:CANCELLED/.test(text)) return 'off';
  const [, date = ''] = /BEGIN:VEVENT[\s\S]*?DTSTART[^:]*:(\d{8})/.exec(text) ?? [];
  return `${date.slice(6, 8)}/${date.slice(4, 6)}/${date.slice(0, 4)}`;
}

const toApplicant = async (desk: TestDesk) => (await desk.mails()).filter(({ to }) => to.includes(APPLICANT));

let open: () => TestDesk;
let link: string;
beforeAll(async () => {
  open = await keptDesk(
    '2026-11-24T08:12:05+07:00',
    async (desk) => {
      await desk.submit(PLAIN_ANSWERS);
      await desk.intoAgenda(FIRST, 'Sudah dikoordinasikan, tanpa prasmanan');
      link = await linkTo(desk, FIRST, APPLICANT);
      await desk.at(START);
    },
    { opensAt: START },
  );
});

describe.each(CHAINS.map((chain) => ({ chain, name: chain.join(', then ') })))('$name', ({ chain }) => {
  it('is told in order, once each, and shown as it was told', async () => {
    const desk = open();
    const before = (await toApplicant(desk)).length;
    const expected: string[] = [];
    let told = await standing(desk);
    let recorded = told;
    let waiting: { readonly by: Person; readonly tells: string; readonly name: string } | null = null;
    for (const [index, what] of chain.entries()) {
      const steps = (await desk.rows('Riwayat')).length;
      const by = 'kasi kabid'.split(' ').find((each) => each === waiting?.by) as Person | undefined;
      if (what === 'undo') await desk.choose(FIRST, STEPS.UNDO, by ?? 'kasi');
      else await DEEDS[what].take(desk);
      const isTaken = (await desk.rows('Riwayat')).length > steps;
      const pesan = String((await desk.row(FIRST)).Pesan);
      if (isTaken && what === 'undo') {
        waiting = null;
        recorded = told;
      } else if (isTaken && what !== 'undo') {
        if (waiting) {
          expected.push(waiting.tells);
          expect(pesan).toContain(`Kabar “${waiting.name}” sudah dikirim, tidak dapat diurungkan lagi.`);
        }
        told = recorded;
        recorded = await standing(desk);
        const deed: Deed = DEEDS[what];
        const person = what === 'reject' || what === 'displace' || what === 'reopen' ? 'kabid' : 'kasi';
        waiting = deed.tells === undefined ? null : { by: person, tells: deed.tells, name: deed.name ?? '' };
        if (!waiting) told = recorded;
      }
      if (what !== 'holiday') await desk.at(minutes(2 * index + 1));
      expect(await standing(desk), 'the row').toEqual(recorded);
      await agrees(desk, `${chain.slice(0, index + 1).join(', ')}: in the middle`, told, expected, before);
    }
    if (waiting) expected.push(waiting.tells);
    await desk.at('2026-11-24T09:30:00+07:00');
    await agrees(desk, `${chain.join(', ')}: afterwards`, recorded, expected, before);
    expect(desk.failures()).toEqual([]);
  });
});

async function agrees(desk: TestDesk, when: string, told: Standing, expected: readonly string[], before: number) {
  const subjects = (await toApplicant(desk)).slice(before).map(({ subject }) => subject);
  expect(
    subjects.map((subject, index) => (subject.startsWith(expected[index] ?? '?') ? expected[index] : subject)),
    when,
  ).toEqual(expected);
  const { page, status } = await outward(desk, link);
  for (const words of [page, status]) {
    expect(words, when).toContain(told.status);
    expect(words, when).toContain(dayWords(told.day));
  }
  expect(await inCalendar(desk), when).toBe(told.status === 'Terjadwal' ? told.day : 'off');
}

it('the page of the letter says so before the step', async () => {
  const desk = open();
  await DEEDS.cancel.take(desk);
  await desk.at(minutes(1));
  const page = await linkTo(desk, FIRST, PEOPLE.kabid);
  const words = `Langkah berikutnya mengirim dulu kabar “${STEPS.CANCEL_BY_OFFICE}”, yang lalu tidak dapat diurungkan lagi.`;
  expect((await desk.visit(page)).text).toContain(words);
  await desk.at(minutes(30));
  expect((await desk.visit(page)).text).not.toContain(words);
});
