// Two years after an event nothing in the desk names its contact any more, and the request stands in the register as before.
import { describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, handyProject, PEOPLE, PLAIN_ANSWERS, type Row, type TestDesk } from '../desk.ts';
import { momentsOf, pairsOf } from '../disturbed/commands.ts';
import { FATES, keptDesk, killedAt } from '../disturbed/kills.ts';

const FIRST = 'PC-2026-0001';
const DEWI = {
  ...PLAIN_ANSWERS,
  'Nama Narahubung': 'Dewi Kartika',
  Jabatan: 'Guru Produktif',
  'Nomor WhatsApp': '0812-5555-0001',
  Email: 'dewi.kartika@smkn4.example',
  'Uraian Kegiatan': 'Kunjungan kelas XI; saat acara hubungi Dewi Kartika di 0812 5555 0001.',
};
/** Asks for a day half a year after the other's. */
const SINTA = {
  ...PLAIN_ANSWERS,
  'Nama Instansi': 'Bank Kalbar',
  'Nama Narahubung': 'Sinta Maharani',
  'Nomor WhatsApp': '0813-6666-0009',
  Email: 'sinta@bankkalbar.example',
  'Nomor Surat': '7/BK/2026',
  'Tanggal Mulai': '2027-06-10',
};
const NAMES_DEWI = /Dewi Kartika|dewi\.kartika|5555.?0001|Guru Produktif/i;
const START = '2026-11-24T08:12:05+07:00';
const NIGHT = '2028-12-09T05:00:00+07:00';

/** One event took place, one is still to come; a mail about the first could not be sent. */
async function twoYearsBefore(desk = desperateDesk(START), first = DEWI): Promise<TestDesk> {
  // Somebody likes to see the answers in the sheet.
  desk.workspace.run('linkForm', [], PEOPLE.owner);
  await desk.submit(first);
  await desk.submit(SINTA);
  await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(
    FIRST,
    'Tetapkan jadwal, disposisikan ke Admin',
    'kasi',
    'Bu Dewi Kartika (081255550001) setuju, nasi kotak',
  );
  desk.disturb({ method: 'Mail.send' }, { error: 'Invalid email: dewi.kartika@smkn4.example' }, 99);
  await desk.choose(FIRST, 'Masukkan ke agenda', 'admin');
  for (const hour of [10, 11, 12, 14]) await desk.at(`2026-11-24T${hour}:50:00+07:00`);
  desk.workspace.faults.clear();
  await desk.at('2026-12-08T13:00:00+07:00');
  await desk.choose(FIRST, 'Catat pelaksanaan', 'admin', 'hadir 34 orang');
  return desk;
}

/** What a row tells but for what was last done with it. */
function withoutStanding({ Pesan: _, ...row }: Row): Row {
  // What may be done changes with it.
  return Object.fromEntries(Object.entries(row).filter(([header]) => !header.startsWith('Langkah ')));
}

/** Every cell of every tab, in one text. */
async function everyCell(desk: TestDesk): Promise<string> {
  const sheets = await desk.get<{ name: string }[]>('/api/sheets');
  const all = await Promise.all(sheets.map(({ name }) => desk.sheet(name)));
  return JSON.stringify(all.map(({ values }) => values));
}

/** The night, and the sweeps after it. */
async function nightAfter(desk: TestDesk): Promise<string[]> {
  const night = await desk.at(NIGHT);
  const sweeps = [await desk.at('2028-12-09T05:20:00+07:00'), await desk.at('2028-12-09T06:40:00+07:00')];
  return errorsOf([...night, ...sweeps.flat()]);
}

function sentForms(desk: TestDesk): string {
  return JSON.stringify(desk.workspace.run('sentForms', [], PEOPLE.owner).value);
}

describe('two years after an event whose answers are digits alone', () => {
  const DIGITS = {
    ...DEWI,
    'Nomor WhatsApp': '081255550001',
    'Nomor Surat': '0045',
    'Uraian Kegiatan': '081255550001',
  };

  it.each(['numbers', 'texts'] as const)(
    'nothing names its contact, and all else is as it was, where Google keeps such answers as %s (facts 17.1)',
    async (numberAnswers) => {
      const desk = desperateDesk(START);
      desk.workspace.readings.set({ numberAnswers });
      await twoYearsBefore(desk, DIGITS);
      const { WhatsApp, Uraian, 'No. Surat': letter } = await desk.row(FIRST);
      expect([WhatsApp, Uraian, letter]).toEqual(['081255550001', '081255550001', '0045']);
      const [copy] = await desk.rows('Form Responses 1');
      expect(copy?.['Nomor WhatsApp']).toBe(numberAnswers === 'numbers' ? '81255550001' : '081255550001');
      await desk.at('2028-12-08T05:00:00+07:00');
      expect((await desk.row(FIRST)).Narahubung, 'the last day').toBe('Dewi Kartika');
      expect(sentForms(desk)).toMatch(NAMES_DEWI);
      const before = await desk.row(FIRST);

      expect(await nightAfter(desk)).toEqual([]);
      const { Pesan, ...after } = await desk.row(FIRST);
      expect(Pesan).toContain('Narahubung disamarkan karena masa simpannya (24 bulan) berakhir');
      const masked = { Narahubung: '•••', Jabatan: '•••', Email: '', WhatsApp: '', Hubungi: '', Uraian: '•••' };
      expect(withoutStanding(after)).toEqual({ ...withoutStanding(before), ...masked });
      expect([await everyCell(desk), sentForms(desk)].join()).not.toMatch(NAMES_DEWI);
      const steps = (await desk.steps()).filter(({ 'No.': No }) => No === FIRST).map(({ Langkah }) => Langkah);
      expect([steps.includes('Email gagal terkirim'), steps.at(-1)]).toEqual([true, 'Data pribadi disamarkan']);
    },
  );
});

describe('a night or a sweep that Google ends', () => {
  async function eve(desk: TestDesk): Promise<void> {
    await twoYearsBefore(desk);
    await desk.at('2028-12-08T05:00:00+07:00');
  }

  async function ended(desk: TestDesk): Promise<unknown> {
    desk.workspace.faults.clear();
    for (const hour of ['06:20', '07:30', '07:50']) await desk.at(`2028-12-09T${hour}:00+07:00`);
    for (const time of ['10T05:00', '10T05:20']) await desk.at(`2028-12-${time}:00+07:00`);
    // A night that is killed may mask a request on the desk, which the next one takes to the archive.
    const history = (await desk.steps()).map(({ 'No.': No, Langkah, Isi }) => [No, Langkah, Isi]).sort();
    const work = (await desk.rows('Kotak Keluar')).map(({ Kunci, Keadaan }) => [Kunci, Keadaan]).sort();
    const { Pesan: _, ...cells } = await desk.row(FIRST);
    // What an event's row offers: an archive offers less than the desk.
    const row = Object.fromEntries(Object.entries(cells).filter(([header]) => !/^Langkah \d$/.test(header)));
    return {
      row,
      history,
      work,
      copies: await desk.rows('Form Responses 1'),
      named: NAMES_DEWI.test(await everyCell(desk)),
    };
  }

  it.each([
    ['everyNight_', NIGHT],
    ['everyTenMinutes_', '2028-12-09T05:20:00+07:00'],
  ])('%s, anywhere: the next ones bring the desk to the same end', async (handler, at) => {
    const open = await keptDesk(
      START,
      async (desk) => {
        await eve(desk);
        if (at !== NIGHT) await desk.at(NIGHT);
      },
      { project: handyProject() },
    );
    const quiet = open();
    const [own] = (await quiet.at(at)).filter((each) => each.function === handler);
    const expected = await ended(quiet);
    expect(expected).toMatchObject({ named: false });
    const moments = own ? momentsOf(own) : [];
    const pairs = pairsOf(moments, FATES, 9);
    for (const { desk, where } of killedAt(open, handler, pairs)) {
      await desk.at(at);
      expect(desk.workspace.faults.pending(), where).toEqual([]);
      expect(await ended(desk), where).toEqual(expected);
    }
  });
});
