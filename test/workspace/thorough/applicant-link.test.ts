// What an applicant's page and its link refuse: pressed twice, cut off, of an address that has changed, with hostile text.
import { describe, expect, it } from 'vitest';
import { APPLICANT, ask, desk, eachWithOneRequest, failures, link, NUMBER, steps } from '../applicant.ts';
import { OTHER_ANSWERS, PEOPLE } from '../desk.ts';
import { filledIn, linkTo, send } from '../links.ts';

eachWithOneRequest();

describe('what the office wrote', () => {
  it('is ready for WhatsApp where no mail reaches them, in the sheet and on the Kasi’s page', async () => {
    const SECOND = 'PC-2026-0002';
    await desk.submit({ ...OTHER_ANSWERS, Email: '' });
    await desk.choose(SECOND, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(SECOND, 'Minta konfirmasi pemohon', 'kasi', 'Apakah perlu proyektor?');
    const said = encodeURIComponent('Pesan dari petugas: Apakah perlu proyektor?');
    expect((await desk.row(SECOND)).Hubungi).toContain(said);
    expect((await desk.visit(await linkTo(desk, SECOND, PEOPLE.kasi))).html).toContain(said);
  });

  it('is ready there, too, where the mail that asks them could not be delivered', async () => {
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    desk.workspace.faults.plan({ at: { method: 'Mail.send' }, effect: { error: `Invalid email: ${APPLICANT}` } });
    await desk.choose(NUMBER, 'Minta konfirmasi pemohon', 'kasi', 'Apakah perlu proyektor?');
    const { Pesan, Hubungi } = await desk.row(NUMBER);
    expect(Pesan).toContain('Beri tahu lewat WhatsApp');
    expect(Hubungi).toContain(encodeURIComponent('Pesan dari petugas: Apakah perlu proyektor?'));
  });
});

describe('once', () => {
  it('a button pressed twice, the page sent again, is one answer and one mail', async () => {
    await ask();
    const form = filledIn(await desk.visit(link), { answer: 'REPLY', text: 'Setuju' });
    const address = link.replace(/\?.*/, '');
    await desk.visit(address, form);
    const mails = (await desk.mails()).length;
    expect((await desk.visit(address, form)).text).toContain('sudah dicatat sebelumnya');
    expect(await desk.mails()).toHaveLength(mails);
    expect((await steps()).filter(([step]) => step === 'Jawaban pemohon')).toHaveLength(1);
  });

  it('of two tabs the second is told what has happened, and keeps its words', async () => {
    await ask();
    const [one, two] = [await desk.visit(link), await desk.visit(link)];
    const address = link.replace(/\?.*/, '');
    await desk.visit(address, filledIn(one, { answer: 'REPLY', text: 'Hari Kamis saja' }));
    const second = await desk.visit(address, filledIn(two, { answer: 'CANCEL', sure: '1', text: 'Batal saja' }));
    expect(second.text).toContain('berubah sejak halaman dibuka');
    expect(second.html).toContain('Batal saja</textarea>');
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Didisposisikan' });
    await desk.visit(address, filledIn(second, { answer: 'CANCEL', sure: '1', text: 'Batal saja' }));
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Dibatalkan' });
  });
});

describe('a link', () => {
  it('cut off opens nothing and says what to do', async () => {
    const { text, html } = await desk.visit(link.slice(0, -3));
    expect(text).toContain('Tautan tidak dikenal');
    expect(text).toContain('WhatsApp');
    expect(html).not.toContain('<form');
  });

  it('to an address that staff correct ends at once; the next mail brings the new address its own', async () => {
    await ask();
    const open = await desk.visit(link);
    expect(open.html).toContain('<form');
    await desk.type(NUMBER, 'Email', 'dewi.baru@smkn4.example', 'kasi');
    const ended = 'Tautan ini sudah berakhir Alamat email pada permohonan ini sudah berubah atau dihapus';
    const late = await desk.visit(link.replace(/\?.*/, ''), filledIn(open, { answer: 'CANCEL', sure: '1' }));
    for (const page of [await desk.visit(link), late]) {
      expect(page.text).toContain(ended);
      expect(page.text).not.toContain('dewi.baru');
      expect(page.html).not.toContain('<form');
    }
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Menunggu Konfirmasi Pemohon' });
    await desk.choose(NUMBER, 'Catat jawaban pemohon', 'kasi', 'Setuju lewat telepon');
    await desk.choose(NUMBER, 'Minta konfirmasi pemohon', 'kasi', 'Apakah sudah pasti?');
    const own = await linkTo(desk, NUMBER, 'dewi.baru@smkn4.example');
    expect((await send(desk, own, { answer: 'CONFIRM', text: '' })).text).toContain('sudah kami catat');
    expect((await desk.visit(link)).text).toContain(ended);
    expect(failures()).toEqual([]);
  });

  it('to an address that staff remove ends too', async () => {
    await desk.type(NUMBER, 'Email', '', 'kasi');
    expect((await desk.visit(link)).text).toContain('Tautan ini sudah berakhir');
  });

  it('stands in no tab, no log and no property', async () => {
    await ask();
    await send(desk, link, { answer: 'CONFIRM' });
    const token = decodeURIComponent(link.replace(/.*p=/, ''));
    const signature = token.slice(token.lastIndexOf('~') + 1);
    const tabs = await desk.get<{ name: string }[]>('/api/sheets');
    const everything = await Promise.all(tabs.map(({ name }) => desk.sheet(name)));
    const logs = desk.workspace.executions().map(({ logs }) => logs);
    expect(JSON.stringify([everything, logs])).not.toContain(signature);
  });
});

describe('hostile text', () => {
  it('is shown as text on both pages', async () => {
    const institution = `<script>alert(1)</script>"><b>${'x'.repeat(1900)}`;
    await desk.submit({
      ...OTHER_ANSWERS,
      'Nama Instansi': institution,
      'Nama Kegiatan': '</h1><img src=x onerror=alert(2)>',
    });
    const pages = [
      await desk.visit(await linkTo(desk, 'PC-2026-0002', OTHER_ANSWERS.Email)),
      await desk.visit(await linkTo(desk, 'PC-2026-0002', PEOPLE.kabid), null, PEOPLE.kabid),
    ];
    for (const { html, text } of pages) {
      expect(text).toContain('<script>alert(1)</script>"><b>xxx');
      expect(html).not.toMatch(/<script>alert|<b>|<img/);
    }
  });
});
