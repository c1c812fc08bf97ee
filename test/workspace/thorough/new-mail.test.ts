// A mail that the office does not send so far: one row of the table and its words, and the step that sends it names it.
import { describe, expect, it } from 'vitest';
import { type Added, complaintsAbout, deskWith } from '../added.ts';
import { errorsOf, PLAIN_ANSWERS } from '../desk.ts';

/** Its row. */
const ROW: Added = {
  'domain/mail/mails.ts': { REQUEST_MAILS: "  ROOM_PREPARED: { reader: 'APPLICANT', priority: 5, isAside: true }," },
};

/** Its words. */
const WORDS: Added = {
  'words/mails/applicant.ts': {
    APPLICANT_MAILS: `
  ROOM_PREPARED: {
    name: 'Email ruangan siap',
    write: (facts) => ({ subject: applicantSubject(facts, 'Ruangan siap'), opening: [\`Ruangan sudah siap bagi \${facts.institution}.\`] }),
  },`,
  },
};

/** The step that sends it. */
const STEP: Added = { 'domain/flow/transitions.ts': { 'TRANSITIONS.MARK_READY+': "    mails: ['ROOM_PREPARED']," } };

describe('a mail that was added to the table', () => {
  it('compiles with its row and its words; the compiler asks for the words', async () => {
    expect(await complaintsAbout({ ...ROW, ...WORDS, ...STEP })).toBe('');
    expect(await complaintsAbout({ ...ROW, ...STEP })).toMatch(/^src\/words\/mails\/mails\.ts.*\n?.*'ROOM_PREPARED'/m);
  });

  it('is sent to the reader of its row, with a link to their page, and has its name in the outbox', async () => {
    const desk = await deskWith({ ...ROW, ...WORDS, ...STEP });
    await desk.submit(PLAIN_ANSWERS);
    await desk.intoAgenda('PC-2026-0001');
    await desk.at('2026-12-08T08:40:00+07:00');
    const step = await desk.choose('PC-2026-0001', 'Ruangan sudah siap', 'admin');
    expect(errorsOf([step])).toEqual([]);
    const sent = (await desk.mails('PC-2026-0001')).filter(({ subject }) => subject.includes('Ruangan siap'));
    expect(sent.map(({ to }) => to)).toEqual([[PLAIN_ANSWERS.Email]]);
    expect(sent[0]?.text).toContain(`Ruangan sudah siap bagi ${PLAIN_ANSWERS['Nama Instansi']}.`);
    expect(sent[0]?.text).toContain('Lihat permohonan Anda: ');
    expect((await desk.rows('Kotak Keluar')).at(-1)).toMatchObject({
      Pekerjaan: 'Email ruangan siap',
      Keadaan: 'SELESAI',
    });
  });
});
