// Bad input through the form is refused at its question; what came in all the same is one request, and told once.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, handyProject, installedDesk, oneRequest, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';
import { QUESTIONS } from './tabs.ts';

describe('the form', () => {
  let desk: TestDesk;

  beforeEach(() => {
    desk = installedDesk('2026-11-24T08:12:05+07:00');
  });

  it.each([
    ['no name of the institution', { [QUESTIONS.institution]: '' }, QUESTIONS.institution],
    ['a number of people in words', { [QUESTIONS.participants]: 'banyak' }, QUESTIONS.participants],
    ['nobody', { [QUESTIONS.participants]: '0' }, QUESTIONS.participants],
    ['fewer than nobody', { [QUESTIONS.participants]: '-3' }, QUESTIONS.participants],
    ['half a person', { [QUESTIONS.participants]: '2,5' }, QUESTIONS.participants],
    ['a mail address that cannot be', { [QUESTIONS.email]: 'dewi di smkn4' }, QUESTIONS.email],
    ['a phone number that is none', { [QUESTIONS.phone]: 'tanya TU' }, QUESTIONS.phone],
    ['a letter’s link that is none', { [QUESTIONS.letterFile]: 'drive' }, QUESTIONS.letterFile],
    ['a day that is none', { [QUESTIONS.startDate]: '2026-02-30' }, QUESTIONS.startDate],
    [
      'only two of three statements',
      { [QUESTIONS.declaration]: ['Saya mematuhi aturan Pontive Center'] },
      QUESTIONS.declaration,
    ],
  ])('refuses %s at its question', async (_, wrong, title) => {
    const refused = desk.submit({ ...PLAIN_ANSWERS, ...wrong });
    await expect(refused).rejects.toThrow(title);
    expect(await desk.rows()).toEqual([]);
  });

  it('whose checks the office took away takes no word for a letter, and keeps it in the notes', async () => {
    desk = await oneRequest(handyProject());
    desk.workspace.run('dropTextChecks', [], PEOPLE.owner);
    await desk.submit({ ...PLAIN_ANSWERS, 'Tanggal Mulai': '2026-12-10', [QUESTIONS.letterFile]: 'drive' });
    const row = await desk.row('PC-2026-0002');
    expect(row['Perlu Perhatian']).toContain('Surat permohonan belum diterima');
    expect(row['Catatan Petugas']).toBe('Tautan Surat Permohonan: drive');
  });

  it('a submission that found the desk broken is taken in later, whatever the others do', async () => {
    desk.disturb(
      { function: 'onFormSubmitted_', method: 'Range.setValues' },
      { error: 'Service Spreadsheets timed out while accessing document with id x.' },
      2,
    );
    await desk.submit(PLAIN_ANSWERS);
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kedua', 'Tanggal Mulai': '2026-12-10' });
    expect(await desk.rows()).toEqual([]);
    expect(await desk.note()).toContain('Terjadi gangguan pada layanan Google');
    await desk.at('2026-11-27T10:00:00+07:00');
    expect((await desk.rows()).map(({ Kegiatan }) => Kegiatan)).toEqual([PLAIN_ANSWERS['Nama Kegiatan'], 'Kedua']);
    expect(await desk.mails('PC-')).toHaveLength(4);
    expect(await desk.note()).toBe('');
  });

  it('whose event comes twice more, and blank ones beside it, is one request and one mail to each', async () => {
    desk = await oneRequest(handyProject());
    const mails = (await desk.mails()).length;
    expect(errorsOf(desk.workspace.run('sendFormEvents', [], PEOPLE.owner).executions)).toEqual([]);
    await desk.at('2026-11-24T10:00:00+07:00');
    expect((await desk.rows()).map(({ 'No.': No }) => No)).toEqual(['PC-2026-0001']);
    expect(await desk.mails()).toHaveLength(mails);
  });
});
