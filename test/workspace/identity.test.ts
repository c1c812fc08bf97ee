// Who may do what, by the team of the day: deputies, several posts in one hand, vacant posts, and what Google tells.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';
import { linkTo, send } from './links.ts';

const NUMBER = 'PC-2026-0001';
const DEPUTY = 'plh.kabid@diskominfo.example';
const TEAM = 'Tim Pengelola';
const accounts = ['workspace', 'consumer'] as const;

let desk: TestDesk;
const status = async () => (await desk.row(NUMBER)).Status;
const message = async () => String((await desk.row(NUMBER)).Pesan);
const mailed = async (address: string) => (await desk.mails(NUMBER)).filter(({ to }) => to.includes(address)).length;
const page = async (address: string) => desk.visit(await linkTo(desk, NUMBER, address));

/** Fills in `Tim Pengelola` from its third row on: the Kabid, the Kasi, the Admin, and others. */
async function team(...rows: string[][]): Promise<void> {
  const whole = Array.from({ length: 5 }, (_, index) =>
    [...(rows[index] ?? []), '', '', '', '', '', '', ''].slice(0, 7),
  );
  expect(errorsOf(await desk.paste(TEAM, 'A3', whole, 'owner'))).toEqual([]);
}

const KABID = ['Budi Santoso', 'Kabid', PEOPLE.kabid, 'ya'];
const KASI = ['Ani Lestari', 'Kasi', PEOPLE.kasi, 'ya'];
const ADMIN = ['Rudi Hartono', 'Admin Pontive Center', PEOPLE.admin, 'ya'];
const PLH = ['Citra Dewi', 'Kabid', DEPUTY, '', '24/11/2026', '30/11/2026', 'Budi Santoso'];

describe.each(accounts)('on a %s account', (account) => {
  beforeEach(async () => {
    desk = installedDesk('2026-11-24T08:12:05+07:00', account);
  });

  it('a dated deputy gets the letters while they stand in, and their link is good for so long', async () => {
    await team(KABID, KASI, ADMIN, PLH);
    await desk.submit(PLAIN_ANSWERS);
    expect([await mailed(DEPUTY), await mailed(PEOPLE.kabid)]).toEqual([1, 0]);
    const said = 'Anda bertindak sebagai Plh./Plt. Kabid (untuk Budi Santoso).';
    expect((await page(DEPUTY)).text).toContain(`Anda membuka surat ini sebagai Citra Dewi (Kabid). ${said}`);
    const [mail] = (await desk.mails(NUMBER)).filter(({ to }) => to.includes(DEPUTY));
    expect((await desk.mail(mail?.id ?? '')).text).toContain(said);
    await desk.at('2026-12-01T08:00:00+07:00');
    expect((await page(DEPUTY)).text).toContain('Anda tidak tercatat sebagai petugas');
    const other = { 'Nama Instansi': 'Lain', Email: 'lain@sekolah.example', 'Nomor WhatsApp': '0813-0000-1002' };
    await desk.submit({ ...PLAIN_ANSWERS, ...other, 'Nomor Surat': '2' });
    expect((await desk.mails('PC-2026-0002')).filter(({ to }) => to.includes(PEOPLE.kabid))).toHaveLength(1);
  });

  it('a vacant post falls to the next above, and the page says so', async () => {
    await team(KABID, ADMIN);
    await desk.submit(PLAIN_ANSWERS);
    await send(desk, await linkTo(desk, NUMBER, PEOPLE.kabid), { step: 'FORWARD', text: '' });
    const { text, html } = await page(PEOPLE.kabid);
    expect(text).toContain('Tab Tim Pengelola belum memuat Kasi; selama itu langkahnya ada pada Anda.');
    expect(html).toContain('value="APPROVE"');
    await send(desk, await linkTo(desk, NUMBER, PEOPLE.kabid), { step: 'APPROVE', text: 'setuju' });
    expect([await status(), await mailed(PEOPLE.admin)]).toEqual(['Jadwal Ditetapkan', 1]);
    const [mail] = (await desk.mails(NUMBER)).filter(({ to }) => to.includes(PEOPLE.admin));
    expect((await desk.mail(mail?.id ?? '')).text).not.toContain('belum memuat');
  });
});

describe('in the sheet', () => {
  it('Google names the editor inside the domain: a post that may not is refused', async () => {
    desk = installedDesk('2026-11-24T08:12:05+07:00', 'workspace');
    await desk.submit(PLAIN_ANSWERS);
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'admin');
    expect([await status(), await message()]).toEqual(['Diajukan', expect.stringContaining('dilakukan oleh Kabid')]);
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.rows('Riwayat'))[1]).toMatchObject({ Oleh: 'Budi Santoso' });
  });

  it('on an ordinary account it names nobody: ordinary steps are those of “penyunting lembar”', async () => {
    desk = installedDesk('2026-11-24T08:12:05+07:00', 'consumer');
    await desk.submit(PLAIN_ANSWERS);
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'admin');
    expect((await desk.rows('Riwayat'))[1]).toMatchObject({ Menjadi: 'Didisposisikan', Oleh: 'penyunting lembar' });
  });
});
