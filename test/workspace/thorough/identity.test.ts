// Who may do what, by the team of the day: deputies, several posts in one hand, vacant posts, and what Google tells.
import { beforeEach, describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, REGISTER, type TestDesk } from '../desk.ts';
import { linkTo, send } from '../links.ts';

const NUMBER = 'PC-2026-0001';
/** Has no account, only the address of the sheet. */
const NOBODY = '';
const TEAM = 'Tim Pengelola';
const accounts = ['workspace', 'consumer'] as const;

let desk: TestDesk;
const status = async () => (await desk.row(NUMBER)).Status;
const message = async () => String((await desk.row(NUMBER)).Pesan);

/** Fills in `Tim Pengelola` from its third row on: the Kabid, the Kasi, the Admin, and others. */
async function team(...rows: string[][]): Promise<void> {
  const whole = Array.from({ length: 5 }, (_, index) =>
    [...(rows[index] ?? []), '', '', '', '', '', '', ''].slice(0, 7),
  );
  expect(errorsOf(await desk.paste(TEAM, 'A3', whole, 'owner'))).toEqual([]);
}

const KASI = ['Ani Lestari', 'Kasi', PEOPLE.kasi, 'ya'];
const ADMIN = ['Rudi Hartono', 'Admin Pontive Center', PEOPLE.admin, 'ya'];

describe.each(accounts)('on a %s account', (account) => {
  beforeEach(async () => {
    desk = installedDesk('2026-11-24T08:12:05+07:00', account);
  });

  it('no name and no address of the staff reaches the applicant, by mail or on their page', async () => {
    await desk.submit(PLAIN_ANSWERS);
    const applicant = String(PLAIN_ANSWERS.Email);
    const link = await linkTo(desk, NUMBER, applicant);
    const pages: string[] = [];
    const step = async (by: keyof typeof PEOPLE, name: string) => {
      await send(desk, await linkTo(desk, NUMBER, PEOPLE[by]), { step: name, text: 'sesuai koordinasi' });
      pages.push((await desk.visit(link)).html);
    };
    await step('kabid', 'FORWARD');
    await step('kasi', 'ASK_CONFIRMATION');
    await send(desk, link, { answer: 'CONFIRM', text: '' });
    await step('kasi', 'APPROVE');
    await step('admin', 'SCHEDULE');
    await step('kabid', 'DISPLACE');
    await desk.at('2026-11-24T10:30:00+07:00');
    const told = (await desk.mails(NUMBER)).filter(({ to }) => to.includes(applicant));
    const files = told.flatMap(({ attachments }) => attachments.map(({ bytes }) => new TextDecoder().decode(bytes)));
    const seen = [...pages, ...files, ...told.map((mail) => JSON.stringify(mail))].join('\n');
    expect([told.length, pages.length, await status()]).toEqual([4, 5, 'Menunggu Konfirmasi Pemohon']);
    const staff = ['Budi Santoso', 'Ani Lestari', 'Rudi Hartono', PEOPLE.kabid, PEOPLE.kasi, PEOPLE.admin];
    expect(staff.filter((words) => seen.includes(words))).toEqual([]);
  });
});

describe('in the sheet', () => {
  describe('an edit that Google reports as the owner’s may be anybody’s who has the address of a shared sheet (facts 13.2)', () => {
    /** What a stranger found when the sheet was last looked at. */
    const looked = (answer: 'YES' | 'NO' | 'UNKNOWN') =>
      desk.workspace.run(
        'setProperty',
        ['sheetOpenToAll', JSON.stringify({ answer, at: '2026-11-24T01:00:00+07:00' })],
        PEOPLE.owner,
      );
    const shared = (address: string) => {
      desk.workspace.sheets.shareByLink('EDIT');
      const executions = desk.workspace.sheets.edit(
        REGISTER,
        { range: address, value: 'Disposisikan ke Kasi' },
        NOBODY,
      );
      return executions.executions;
    };

    beforeEach(async () => {
      desk = desperateDesk('2026-11-24T08:12:05+07:00');
      // The office's account is the Kabid's as well.
      await team(['Budi Santoso', 'Kabid', PEOPLE.owner, 'ya'], KASI, ADMIN);
      await desk.submit(PLAIN_ANSWERS);
      looked('UNKNOWN');
    });

    it('so an ordinary step is that of nobody known, and one of the Kabid’s own is refused', async () => {
      await desk.choose(NUMBER, 'Tolak permohonan', 'owner', 'tidak sesuai');
      expect([await status(), await message()]).toEqual([
        'Diajukan',
        expect.stringContaining('Google tidak menyebutkan siapa yang menyunting'),
      ]);
      expect(errorsOf(await shared(await desk.cell(NUMBER, 'Tindakan')))).toEqual([]);
      expect((await desk.rows('Riwayat'))[1]).toMatchObject({ Menjadi: 'Didisposisikan', Oleh: 'penyunting lembar' });
    });

    it('so the Kabid who has that account takes their own steps by link', async () => {
      await send(desk, await linkTo(desk, NUMBER, PEOPLE.owner), { step: 'REJECT', text: 'tidak sesuai' });
      expect((await desk.rows('Riwayat'))[1]).toMatchObject({ Oleh: `Budi Santoso (Kabid, ${PEOPLE.owner})` });
    });

    it('and is the owner’s once it is known that nobody opens the sheet by its address alone', async () => {
      looked('NO');
      await desk.choose(NUMBER, 'Tolak permohonan', 'owner', 'tidak sesuai');
      expect((await desk.rows('Riwayat'))[1]).toMatchObject({ Oleh: `Budi Santoso (Kabid, ${PEOPLE.owner})` });
    });
  });
});
