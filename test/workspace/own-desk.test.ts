// “Meja saya” in the product: reached from the digest, shows what waits, leads to each letter, lists preparations, finds requests.
import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST, formOf, installedDesk, type Page, PEOPLE, type Person, PLAIN_ANSWERS, type TestDesk } from './desk.ts';
import { deskLink, filledIn, linkTo, send } from './links.ts';

const WORKING_MORNING = '2026-12-02T07:35:00+07:00';

let desk: TestDesk;
beforeAll(async () => {
  desk = installedDesk('2026-12-01T08:00:00+07:00');
  await desk.submit(PLAIN_ANSWERS);
  for (const day of ['2026-12-10', '2026-12-11', '2026-12-14', '2026-12-15'])
    await desk.submit(formOf(`Sekolah ${day}`, day));
  await desk.choose('PC-2026-0005', 'Disposisikan ke Kasi', 'kabid');
  await desk.at(WORKING_MORNING);
  // Nothing waits for the Admin, who gets no digest and asks.
  await askFor(PEOPLE.admin);
});
const askFor = (alamat: string) => desk.visit('/exec?page=meja', { page: 'meja', alamat });

const open = async (person: Person): Promise<Page> => desk.visit(await deskLink(desk, PEOPLE[person]));
/** Sends a form of somebody's desk. */
const ask = async (person: Person, fields: Readonly<Record<string, string>>, as = '') =>
  desk.visit('/exec', { p: tokenIn(await deskLink(desk, PEOPLE[person])), ...fields }, as);
const tokenIn = (link: string) => new URL(link).searchParams.get('p') ?? '';
/** The letters that a page leads to, in its order. */
const lettersOn = ({ html }: Page) =>
  [...html.matchAll(/[?&](?:amp;)?number=(PC-\d{4}-\d{4})/g)].map(([, number]) => number);

describe('the page', () => {
  it('leads to each letter by the same link, where a step is taken, and back', async () => {
    const link = `${await deskLink(desk, PEOPLE.kabid)}&number=PC-2026-0003`;
    const letter = await desk.visit(link);
    expect(letter.text).toContain('Kembali ke Meja saya');
    const done = await desk.visit('/exec', filledIn(letter, { step: 'FORWARD', text: 'Telaah' }));
    expect(done.text).toContain('“Disposisikan ke Kasi” sudah dicatat.');
    expect(done.html).toContain('Kembali ke Meja saya');
    const [, next = ''] =
      /Berikutnya: (PC-\d{4}-\d{4}), [^,]+, [A-Z][a-z]+ \d{1,2} [A-Z][a-z]{2}\b/.exec(done.text) ?? [];
    expect(next).toBe(lettersOn(await open('kabid'))[0]);
    expect(lettersOn(done)[0]).toBe(next);
    expect((await desk.row('PC-2026-0003')).Status).toBe('Didisposisikan');
    expect(lettersOn(await open('kabid'))).not.toContain('PC-2026-0003');
    expect(lettersOn(await open('kasi'))).toContain('PC-2026-0003');
  });

  it('sends whoever took a step by the link of one letter to ask for their own link: that one opens no other letter', async () => {
    const done = await send(desk, await linkTo(desk, 'PC-2026-0004', PEOPLE.kabid), { step: 'FORWARD', text: '' });
    expect(done.text).toContain('“Disposisikan ke Kasi” sudah dicatat.');
    const links = [...done.html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g)];
    const [, own = ''] = links.find(([, , label]) => label === 'Meja saya (tautan dikirim lewat email)') ?? [];
    expect((await desk.visit(own)).text).toContain('Kirim tautan');
    expect(done.text).not.toContain('Berikutnya');
    expect(done.text.match(/PC-2026-\d{4}/g)?.every((number) => number === 'PC-2026-0004')).toBe(true);
    expect(done.html).not.toMatch(/p=M~/);
  });

  it('leads its reader to the calendar of the room, which Google shows to nobody who has not opened this link', async () => {
    const calendar = desk.workspace.calendars.list().find(({ name }) => name === 'Ruang Pontive Center');
    for (const person of ['kabid', 'kasi', 'admin'] as const) {
      const { html } = await open(person);
      const [, id = ''] = /href="https:\/\/calendar\.google\.com\/calendar\/u\/0\/r\?cid=([\w-]+)"/.exec(html) ?? [];
      expect(Buffer.from(id, 'base64url').toString()).toBe(calendar?.id);
    }
  });

  it('reads the register once: a visit takes few calls', async () => {
    await open('kabid');
    const { operations, calls } = desk.lastRun('doGet');
    expect(operations, JSON.stringify(calls)).toBeLessThanOrEqual(4);
    expect(calls).toMatchObject({ 'Range.getValues': 1, 'Calendar.Events.list': 1 });
  });
});

it('the search finds by day, shows no address or telephone number of anybody, and says what to try where it finds nothing', async () => {
  const page = await ask('kasi', { cari: '08/12/2026' });
  expect(lettersOn(page)).toContain(FIRST);
  const [, results = ''] = page.text.split('Hasil pencarian');
  expect(results.split('Hubungi kami')[0]).not.toMatch(/@smk|08\d\d-|Dewi/);
  expect((await ask('kasi', { cari: 'zzz' })).text).toContain('Tidak ada permohonan yang cocok');
});

describe('whoever asks for the link on the public page', () => {
  const sent = async (to: string) =>
    (await desk.mails('Pontive Center: tautan')).filter((mail) => mail.to.includes(to));

  it('finds the page beside the address of the web app in Pengaturan', async () => {
    await desk.visit('/exec', null, PEOPLE.owner);
    await desk.edit('Pengaturan', 'B3', 'Dinas Komunikasi dan Informatika Kota Pontianak', 'owner');
    const row = (await desk.rows('Pengaturan')).find(({ Nama }) => Nama === 'Alamat web');
    expect(row?.Pesan).toMatch(/^Berlaku sejak [^:]*Meja saya bagi petugas: https:\S+\/exec\?page=meja$/);
    expect((await desk.visit('/exec?page=meja')).text).toContain('Buka Meja saya lewat email');
  });

  it('is answered alike, and only the team gets a mail, one an hour', async () => {
    const before = (await sent(PEOPLE.kasi)).length;
    const answers = [];
    for (const address of [PEOPLE.kasi, ` ${PEOPLE.kasi.toUpperCase()}`, 'orang@lain.example']) {
      answers.push((await askFor(address)).text);
    }
    expect(new Set(answers).size).toBe(1);
    expect([(await sent(PEOPLE.kasi)).length - before, (await sent('orang@lain.example')).length]).toEqual([1, 0]);
    expect((await askFor('bukan alamat')).text).toContain('Tulis alamat email yang lengkap');
  });
});

describe('the link', () => {
  it('is not for a colleague who opens it, and records nothing for them', async () => {
    const link = await deskLink(desk, PEOPLE.kabid);
    const { text } = await desk.visit(link, null, PEOPLE.kasi);
    expect(text).toContain('Tautan ini milik orang lain');
    // How the public reaches the office is nothing for a colleague.
    expect(text).not.toContain('Hubungi kami');
    expect((await desk.visit(`${link}&number=${FIRST}`, null, PEOPLE.kasi)).text).toContain(
      'Tautan ini milik orang lain',
    );
    expect((await ask('kabid', { cari: 'SMK' }, PEOPLE.kasi)).text).toContain('Tautan ini milik orang lain');
  });

  it('of a letter does not open the desk, nor another letter', async () => {
    const mails = (await desk.mails(FIRST)).filter(({ to }) => to.includes(PEOPLE.kabid));
    const link = /https:\/\/script\.google\.com\/\S+/.exec(mails[0]?.text ?? '')?.[0] ?? '';
    expect((await desk.visit(`${link}&number=PC-2026-0002`)).text).toContain(`${FIRST}:`);
  });

  it('shows a letter that is not there as such', async () => {
    const link = await deskLink(desk, PEOPLE.kabid);
    for (const number of ['PC-2026-0999', '', '../x']) {
      expect((await desk.visit(`${link}&number=${number}`)).text).toContain('Permohonan tidak ditemukan');
    }
  });

  it('ends when its owner leaves the team', async () => {
    const link = await deskLink(desk, PEOPLE.kabid);
    const back = await desk.outOfTeam('kabid');
    expect((await desk.visit(link)).text).toContain('Anda tidak tercatat sebagai petugas');
    await back();
    expect((await desk.visit(link)).text).toContain('Meja saya');
  });
});

it('the Admin reads what has to be ready, and says on the card that it is', async () => {
  await desk.intoAgenda(FIRST);
  await desk.at('2026-12-08T08:40:00+07:00');
  const [, card = ''] = (await open('admin')).html.split('class="card"');
  expect(card).toContain('>Ruangan bersih dan rapi</li>');
  const sent = [...card.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  const step: Record<string, string> = Object.fromEntries(sent);
  expect([step.number, card.includes('value="MARK_READY"')]).toEqual([FIRST, true]);
  await desk.visit('/exec', { ...step, step: 'MARK_READY' });
  expect((await desk.row(FIRST)).Status).toBe('Ruangan Siap');
  expect((await open('admin')).html).not.toContain('value="MARK_READY"');
  expect(desk.failures()).toEqual([]);
});
