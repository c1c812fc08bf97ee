// The papers in the product: each by link, who may print which, what a visit costs, and the menu that leads to them.
import { beforeAll, describe, expect, it } from 'vitest';
import { toldInOrder } from '../../../packages/local-workspace/test/in-order.ts';
import { APPLICANT, FIRST, type Page, PEOPLE, type Person, sampleDesk, type TestDesk } from '../desk.ts';
import { deskLink, linkTo } from '../links.ts';

/** The papers of one letter, and those of the room, as an address names them. */
const LETTER_PAPERS = ['disposisi', 'jawaban', 'konfirmasi', 'hadir', 'berita-acara', 'persiapan'];
const DESK_PAPERS = ['agenda', 'register', 'laporan', 'pintu'];

let desk: TestDesk;
let letter: string;
let applicant: string;
toldInOrder();
beforeAll(async () => {
  desk = await sampleDesk();
  await desk.at('2026-12-02T07:35:00+07:00');
  await desk.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE.admin });
  letter = await linkTo(desk, FIRST, PEOPLE.kabid);
  const email = String((await desk.row(FIRST)).Email) || APPLICANT;
  applicant = await linkTo(desk, FIRST, email);
});

const own = async (person: Person, about: string) => desk.visit(`${await deskLink(desk, PEOPLE[person])}&${about}`);
const isPaper = ({ html }: Page) => html.includes('@page { size: A4');
const lastVisit = () => desk.lastRun('doGet');

describe('before the event stands in the agenda', () => {
  it('the letter page leads to the lembar disposisi alone', async () => {
    const { html } = await desk.visit(letter);
    expect([...html.matchAll(/cetak=([\w-]+)/g)].map(([, name]) => name)).toEqual(['disposisi']);
  });

  it('no answer can be drafted, and nothing is confirmed', async () => {
    expect((await desk.visit(`${letter}&cetak=jawaban`)).text).toContain('Tidak ada jawaban yang dapat disusun');
    expect((await desk.visit(`${letter}&cetak=konfirmasi`)).text).toContain('sesudah jadwal masuk agenda');
    expect((await desk.visit(applicant)).html).not.toContain('cetak=');
    expect(isPaper(await desk.visit(`${applicant}&cetak=konfirmasi`))).toBe(false);
  });
});

describe('while the applicant is asked', () => {
  const number = 'PC-2026-0002';
  beforeAll(async () => {
    await desk.choose(number, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(number, 'Tawarkan jadwal lain', 'kasi', 'Waktu itu sudah diminta pemohon sebelumnya');
  });

  it('the reply offers the times that the applicant’s page offers', async () => {
    const email = String((await desk.row(number)).Email);
    const offered =
      (await desk.visit(await linkTo(desk, number, email))).html.match(/value="2026-\d\d-\d\d \d\d:\d\d/g) ?? [];
    const { html, text } = await own('kasi', `number=${number}&cetak=jawaban`);
    expect(text).toContain('Keterangan: Waktu itu sudah diminta pemohon sebelumnya');
    expect(html.match(/<ol><li>.*?<\/ol>/)?.[0].match(/<li>/g)).toHaveLength(offered.length);
    expect(offered.length).toBeGreaterThan(0);
    expect(lastVisit().operations, JSON.stringify(lastVisit().calls)).toBeLessThanOrEqual(11);
  });
});

describe('once the event stands in the agenda', () => {
  beforeAll(() => desk.intoAgenda(FIRST));

  it('the letter page leads to all papers that there are before its day, each in a tab of its own', async () => {
    const { html } = await desk.visit(letter);
    expect([...html.matchAll(/cetak=([\w-]+)/g)].map(([, name]) => name)).toEqual(
      LETTER_PAPERS.filter((name) => name !== 'berita-acara'),
    );
    for (const [link] of html.matchAll(/<a [^>]*cetak=[^>]*>/g)) {
      expect(link).toContain('target="_blank"');
      expect(link).not.toContain('data-here');
    }
  });

  it('the applicant has their confirmation, and no other paper', async () => {
    expect((await desk.visit(applicant)).html).toContain('cetak=konfirmasi');
    const page = await desk.visit(`${applicant}&cetak=konfirmasi`);
    expect(page.text).toContain('Konfirmasi Jadwal');
    expect(page.html).toContain('<svg');
    for (const name of ['disposisi', 'jawaban', 'hadir', 'persiapan', 'register', 'agenda', 'pintu'])
      expect(isPaper(await desk.visit(`${applicant}&cetak=${name}`)), name).toBe(false);
  });

  it('the agenda has it in its week and month, with what was made by hand, and in no other', async () => {
    await desk.addEvent('Rapat Wali Kota', '2026-12-10T13:00:00+07:00', '2026-12-10T15:00:00+07:00');
    for (const about of ['cetak=agenda&week=2026-12-09', 'cetak=agenda&month=2026-12']) {
      const { text } = await own('kasi', about);
      expect(text).toContain('Agenda Ruangan');
      expect(text).toContain(FIRST);
      expect(text).toContain('Rapat Wali Kota');
    }
    expect((await own('kasi', 'cetak=agenda&week=2026-12-14')).text).toContain('Tidak ada kegiatan pada masa ini.');
  });

  it('Meja saya leads to agenda, register, notice and the checklists of what is next', async () => {
    await desk.at('2026-12-07T07:40:00+07:00');
    const { html, text } = await own('admin', 'x=1');
    for (const name of DESK_PAPERS) expect(html).toMatch(new RegExp(`cetak(=|" value=")${name}`));
    expect(text).toContain(`Daftar periksa ${FIRST}`);
    expect(html).toMatch(/<form method="get"[^>]*target="_blank"/);
  });

  it('what is no month, week or kind is the present one, and all kinds', async () => {
    expect((await own('kasi', 'cetak=agenda&week=kemarin&month=2026-13')).text).toContain(
      'Senin, 7 Desember 2026 s.d.',
    );
    expect((await own('kasi', 'cetak=register&masa=../x&jenis=<b>')).text).toContain(
      'Desember 2026, menurut tanggal masuk; semua jenis',
    );
    for (const [masa, year] of [
      ['kapan', 2026],
      ['2025', 2025],
    ])
      expect((await own('kasi', `cetak=laporan&masa=${masa}`)).text).toContain(`PONTIVE CENTER ${year}`);
  });
});

describe('who may print', () => {
  it('nobody without a link', async () => {
    for (const name of [...LETTER_PAPERS, ...DESK_PAPERS])
      expect(isPaper(await desk.visit(`/exec?cetak=${name}&number=${FIRST}`)), name).toBe(false);
  });

  it('not by a forged link, nor a colleague by another’s', async () => {
    expect(isPaper(await desk.visit(`${letter}x&cetak=disposisi`))).toBe(false);
    expect((await desk.visit(`${letter}&cetak=disposisi`, null, PEOPLE.kasi)).text).toContain(
      'Tautan ini milik orang lain',
    );
    const link = await deskLink(desk, PEOPLE.kabid);
    expect((await desk.visit(`${link}&cetak=agenda`, null, PEOPLE.kasi)).text).toContain('Tautan ini milik orang lain');
  });

  it('the link of one letter prints no other letter, and nothing of the room', async () => {
    const page = await desk.visit(`${letter}&cetak=disposisi&number=PC-2026-0002`);
    expect(page.text).toContain(FIRST);
    expect(page.text).not.toContain('PC-2026-0002');
    for (const name of DESK_PAPERS) expect(isPaper(await desk.visit(`${letter}&cetak=${name}`))).toBe(false);
  });

  it('a letter that is not there is said so', async () => {
    expect((await own('kasi', 'number=PC-2026-0999&cetak=disposisi')).text).toContain('Permohonan tidak ditemukan');
  });

  it('nobody who has left the team', async () => {
    const link = await deskLink(desk, PEOPLE.kabid);
    const back = await desk.outOfTeam('kabid');
    for (const address of [`${letter}&cetak=disposisi`, `${link}&cetak=register`])
      expect((await desk.visit(address)).text).toContain('Anda tidak tercatat sebagai petugas');
    await back();
  });
});

describe('what opening a paper costs', () => {
  it.each([
    ['disposisi', 7, 'Telaah dan jadwalkan'],
    ['jawaban', 5, 'Menindaklanjuti surat Saudara'],
    ['konfirmasi', 5, 'Konfirmasi Jadwal'],
    ['hadir', 5, 'Daftar Hadir'],
    ['berita-acara', 7, 'baru dapat dicetak sesudah kegiatan dicatat'],
    ['persiapan', 5, 'Daftar Periksa'],
  ])('of a letter, %s: at most %i operations', async (name, most, words) => {
    const paper = await desk.visit(`${letter}&cetak=${name}`);
    expect([isPaper(paper), paper.text]).toEqual([true, expect.stringContaining(words)]);
    expect(lastVisit().operations, JSON.stringify(lastVisit().calls)).toBeLessThanOrEqual(most);
  });

  it.each([
    ['agenda', 4],
    ['register', 3],
    ['laporan', 12],
    // It shows nothing of the sheet, which is opened to see whether the officer's row still stands.
    ['pintu', 2],
  ])('of the room, %s: at most %i operations', async (name, most) => {
    expect(isPaper(await own('kasi', `cetak=${name}`))).toBe(true);
    expect(lastVisit().operations, JSON.stringify(lastVisit().calls)).toBeLessThanOrEqual(most);
  });

  it('takes no lock and writes nothing', async () => {
    for (const name of LETTER_PAPERS) {
      await desk.visit(`${letter}&cetak=${name}`);
      expect(Object.keys(lastVisit().calls ?? {}).filter((call) => /lock|set|append|write/i.test(call))).toEqual([]);
    }
  });
});
