// The survey from the mail of thanks to its row: no number in it, each code once, complaints before the Kasi until settled.
import { beforeEach, describe, expect, it } from 'vitest';
import { oneRequest, PEOPLE, type TestDesk, textOf } from '../desk.ts';
import { deskLink, linkTo } from '../links.ts';
import { SURVEY } from '../tabs.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = 'dewi.kartika@smkn4.example';
const TAB = 'Survei Kepuasan';
const GOOD = Object.fromEntries(Object.keys(SURVEY).map((element) => [element, '4']));

let desk: TestDesk;
let link: string;
let kode: string;

/** From the form to the thanks; the event is on Tuesday, 8 December 2026. */
beforeEach(async () => {
  desk = await oneRequest();
  await desk.intoAgenda(NUMBER);
  await desk.at('2026-12-07T08:00:00+07:00');
  await desk.at('2026-12-08T13:00:00+07:00');
  await desk.choose(NUMBER, 'Catat pelaksanaan', 'admin', 'hadir 34 orang');
  await desk.at('2026-12-08T13:30:00+07:00');
  link = await linkTo(desk, NUMBER, APPLICANT);
  kode = new URL(link).searchParams.get('kode') ?? '';
});

const answer = (fields: Readonly<Record<string, string>> = GOOD) =>
  textOf(String(desk.workspace.scriptRun('sendForm', [{ page: 'survei', jawaban: '1', kode, ...fields }]).value));
/** The next job has run. */
const rows = async () => {
  desk.workspace.fireTrigger(desk.triggerOf('everyTenMinutes_'));
  return (await desk.rows(TAB)).filter(({ Bulan }) => Bulan !== '');
};

describe('an applicant after the event', () => {
  it('costs few operations', async () => {
    answer({ ...GOOD, text: 'Terima kasih' });
    const [taken] = desk.workspace.executions().slice(-1);
    expect(taken?.operations, JSON.stringify(taken?.calls)).toBeLessThanOrEqual(8);
    expect(taken?.cellsRead).toBeLessThanOrEqual(2500);
  });
});

describe('a code', () => {
  it('is not spent by opening the page, whatever the address says', async () => {
    await desk.visit(`/exec?page=survei&jawaban=1&cost=1&kode=${encodeURIComponent(kode)}`);
    expect(await rows()).toEqual([]);
    expect(answer()).toContain('Terima kasih');
  });
});

describe('a second answer by the same code', () => {
  it('is refused, and what was typed stands there to be copied', () => {
    answer();
    const again = String(
      desk.workspace.scriptRun('sendForm', [{ page: 'survei', jawaban: '1', kode, ...GOOD, text: 'Lagi' }]).value,
    );
    expect(again).toContain('Lagi</textarea>');
  });
});

describe('a low answer with words', () => {
  const LOW = { ...GOOD, duration: '1', facilities: '2', text: 'Menunggu lama & AC mati' };
  beforeEach(async () => {
    expect(answer(LOW)).toContain('ditangani paling lambat Selasa, 22 Desember 2026');
    await desk.at('2026-12-08T13:50:00+07:00');
  });

  it('stands in the Kasi’s digest and on their desk until it is settled, late when its day is over', async () => {
    const digestOn = async (moment: string, day: string) => {
      await desk.at(moment);
      return (await desk.mails(day)).find(({ to }) => to.includes(PEOPLE.kasi))?.text ?? '';
    };
    expect(await digestOn('2026-12-09T08:00:00+07:00', '9 Desember')).toContain('Batas Selasa, 22 Desember 2026. U3');
    expect((await desk.visit(await deskLink(desk, PEOPLE.kasi))).text).toContain('Batas Selasa, 22 Desember 2026. U3');
    expect(await digestOn('2026-12-23T08:00:00+07:00', '23 Desember')).toContain('22 Desember 2026 (sudah lewat)');
    await desk.edit(TAB, await desk.address('Selesai Tanggal', 2, TAB), '23/12/2026', 'kasi');
    await desk.at('2026-12-23T10:30:00+07:00');
    expect((await desk.visit(await deskLink(desk, PEOPLE.kasi))).text).not.toContain('Keluhan dari survei');
    expect(await digestOn('2026-12-28T08:00:00+07:00', '28 Desember')).not.toContain('Keluhan dari survei');
  });
});
