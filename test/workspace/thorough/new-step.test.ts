// A step that the SOP does not know: one row of the table, one row of words, and its mail. The dropdown, the page, the
// history and the outbox know it by these alone.
import { describe, expect, it } from 'vitest';
import { type Added, complaintsAbout, deskWith } from '../added.ts';
import { errorsOf, PEOPLE, type Person, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { linkTo, send } from '../links.ts';

/** What the row says of what comes after the step. */
const COLUMNS = [
  "    answers: 'ASKED',",
  "    way: 'ONWARD',",
  '    isDisposition: false,',
  '    mailsWait: false,',
  '    usual: null,',
];

/** What somebody writes who adds a step. */
const ADDED: Added = {
  'domain/vocabulary.ts': { ACTIONS: "  'VIEW_ROOM'," },
  'domain/flow/transitions.ts': {
    TRANSITIONS: `
  VIEW_ROOM: {
    ...ordinary,
    roles: kasi,
    from: ['FORWARDED'],
    when: 'HOLDER',
    to: 'AWAITING_APPLICANT',
    changesOthers: false,
    applicantMessage: 'REQUIRED',
    mails: ['ROOM_VIEWING'],
${COLUMNS.join('\n')}
  },`,
  },
  'domain/mail/mails.ts': { REQUEST_MAILS: "  ROOM_VIEWING: { reader: 'APPLICANT', priority: 2 }," },
  'words/sheet/choices.ts': { STEP_TEXTS: "  VIEW_ROOM: { name: 'Undang melihat ruangan', message: 'hari dan jam' }," },
  'words/mails/applicant-asked.ts': {
    APPLICANT_QUESTIONS: `
  ROOM_VIEWING: {
    name: 'Email undangan melihat ruangan',
    applicantLink: PAGE_LINKS.answer,
    write: (facts) => ({ subject: 'Lihat ruangan (' + facts.number + ')', opening: [facts.applicantMessage ?? ''] }),
  },`,
  },
};

const NAME = 'Undang melihat ruangan';

/** An installed desk of an office with that step, and a letter that lies with the Kasi. */
async function deskWithNewStep(): Promise<TestDesk> {
  const desk = await deskWith(ADDED);
  await desk.submit(PLAIN_ANSWERS);
  await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
  return desk;
}

/** The step is in no table of the tests, so they write its words themselves. */
async function chooseWith(desk: TestDesk, words: string, person: Person) {
  await desk.type('PC-2026-0001', 'Pesan untuk Pemohon', words, person);
  return desk.choose('PC-2026-0001', NAME, person);
}

describe('a step that was added to the table', () => {
  it('is chosen in the dropdown, asks for its text, moves the letter, mails the applicant, and is taken back', async () => {
    const desk = await deskWithNewStep();
    await desk.choose('PC-2026-0001', NAME, 'kasi');
    expect((await desk.row('PC-2026-0001')).Pesan).toContain(`“${NAME}”`);
    expect((await desk.row('PC-2026-0001')).Pesan).toContain('hari dan jam');
    const step = await chooseWith(desk, 'Senin pukul 10.00', 'kasi');
    expect(errorsOf([step])).toEqual([]);
    expect(await desk.row('PC-2026-0001')).toMatchObject({ Status: 'Menunggu Konfirmasi Pemohon', Tindakan: '' });
    const sent = (await desk.mails('PC-2026-0001')).filter(({ subject }) => subject.includes('Lihat ruangan'));
    expect(sent.map(({ to }) => to)).toEqual([[PLAIN_ANSWERS.Email]]);
    expect(sent[0]?.text).toContain('Senin pukul 10.00');
    expect((await desk.rows('Riwayat')).at(-1)).toMatchObject({ Langkah: NAME, Dari: 'Didisposisikan' });
    expect((await desk.rows('Kotak Keluar')).at(-1)).toMatchObject({ Keadaan: 'SELESAI' });
    await desk.choose('PC-2026-0001', 'Urungkan tindakan terakhir', 'kasi');
    expect((await desk.row('PC-2026-0001')).Status).toBe('Didisposisikan');
  });

  it('is refused to whoever the row does not name, and where the row does not begin', async () => {
    const desk = await deskWithNewStep();
    await chooseWith(desk, 'Minggu depan', 'admin');
    expect((await desk.row('PC-2026-0001')).Pesan).toContain('Kasi');
    await chooseWith(desk, 'Senin pukul 10.00', 'kasi');
    await chooseWith(desk, 'Selasa pukul 10.00', 'kasi');
    const { Status, Pesan } = await desk.row('PC-2026-0001');
    expect(Status).toBe('Menunggu Konfirmasi Pemohon');
    expect(Pesan).toContain(`Kasi memilih “Catat jawaban pemohon”. Pemohon belum menjawab.`);
  });

  it('stands on the page of the letter, is taken there, and the applicant reads on theirs what was written', async () => {
    const desk = await deskWithNewStep();
    const letter = await linkTo(desk, 'PC-2026-0001', PEOPLE.kasi);
    expect((await desk.visit(letter)).text).toContain(NAME);
    const { text } = await send(desk, letter, { step: 'VIEW_ROOM', applicantMessage: 'Senin pukul 10.00' });
    expect(text).toContain(`“${NAME}” sudah dicatat.`);
    const page = await linkTo(desk, 'PC-2026-0001', PLAIN_ANSWERS.Email as string);
    expect((await desk.visit(page)).text).toContain('Senin pukul 10.00');
  });

  it('is answered by the official reply as its row says, and may be confirmed on the page', async () => {
    const desk = await deskWithNewStep();
    await chooseWith(desk, 'Senin pukul 10.00', 'kasi');
    const letter = await linkTo(desk, 'PC-2026-0001', PEOPLE.kasi);
    const reply = (await desk.visit(`${letter}&cetak=jawaban`, null, PEOPLE.kasi)).text;
    expect(reply).toContain('kami mohon jawaban Saudara atas hal berikut');
    expect(reply).toContain('Senin pukul 10.00');
    const page = await desk.visit(await linkTo(desk, 'PC-2026-0001', PLAIN_ANSWERS.Email as string));
    expect(page.html).toContain('value="CONFIRM"');
  });

  it('asks another address of the applicant the same', async () => {
    const desk = await deskWithNewStep();
    await chooseWith(desk, 'Senin pukul 10.00', 'kasi');
    await desk.type('PC-2026-0001', 'Email', 'baru@smkn4.example', 'kasi');
    await desk.at('2026-11-24T09:30:00+07:00');
    const sent = (await desk.mails('PC-2026-0001')).filter(({ to }) => to.includes('baru@smkn4.example'));
    expect(sent.map(({ subject }) => subject)).toEqual(['Lihat ruangan (PC-2026-0001)']);
    expect(sent[0]?.text).toContain('Senin pukul 10.00');
  });

  it('compiles with its row; the compiler asks for each thing that the row says', async () => {
    expect(await complaintsAbout(ADDED)).toBe('');
    const file = 'domain/flow/transitions.ts';
    const complaints = await Promise.all(
      COLUMNS.map((column) => {
        const without = { TRANSITIONS: ADDED[file]?.TRANSITIONS?.replace(column, '') ?? '' };
        return complaintsAbout({ ...ADDED, [file]: without });
      }),
    );
    for (const [index, complaint] of complaints.entries())
      expect(complaint, COLUMNS[index]).toContain(`Property '${COLUMNS[index]?.split(':')[0]?.trim()}' is missing`);
  });

  it('compiles without an answer where it stays: its words explain no status', async () => {
    const file = 'domain/flow/transitions.ts';
    const stays = ADDED[file]?.TRANSITIONS?.replace("'AWAITING_APPLICANT'", "'SAME',\n    letter: 'STAYS'");
    const TRANSITIONS = stays?.replace(COLUMNS[0] as string, '') ?? '';
    expect(await complaintsAbout({ ...ADDED, [file]: { TRANSITIONS } })).toBe('');
  });
});
