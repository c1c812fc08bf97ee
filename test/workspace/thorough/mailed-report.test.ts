// The yearly report as the Kabid receives it: a PDF that the platform itself makes of a page, read as its text stands there.
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { openRecordedYear } from '../../../build/recorded-year.ts';
import type { Mail } from '../../../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { type PdfPage, pagesOf } from '../../../packages/local-workspace/test/pdf-pages.ts';
import { PEOPLE, sampleDesk, type TestDesk } from '../desk.ts';

describe('Laporan tahunan yang dikirim kepada Kabid', () => {
  let desk: TestDesk;
  let mail: Mail | undefined;
  let texts: string[] = [];

  beforeAll(async () => {
    desk = await sampleDesk();
    // On the third working day of January the year is told.
    await desk.at('2027-01-07T09:00:00+07:00');
    for (const { id } of await desk.mails('Laporan tahunan Pontive Center 2026')) mail = desk.workspace.mails.get(id);
    texts = pagesOf(mail?.attachments[0]?.bytes ?? new Uint8Array()).flatMap(({ runs }) =>
      runs.map(({ text }) => text.trim()),
    );
  });

  /** What stands in the cells that follow a label. */
  const cellsAfter = (label: string, cells: number) => {
    const at = texts.indexOf(label);
    return at < 0 ? undefined : texts.slice(at + 1, at + 1 + cells);
  };

  it('adalah satu PDF A4 pada surat kepada Kabid', () => {
    expect(mail?.to).toEqual([PEOPLE.kabid]);
    // It is passed on for a signature.
    expect(mail?.text).not.toContain('p=');
    expect(mail?.attachments.map(({ name, type }) => [name, type])).toEqual([['Laporan 2026.pdf', 'application/pdf']]);
    for (const { width, height } of pagesOf(mail?.attachments[0]?.bytes ?? new Uint8Array())) {
      expect([width, height]).toEqual([595.28, 841.89]);
    }
  });

  it('setiap angka berdiri di selnya sendiri', () => {
    // The first year of the office: no column stands empty.
    expect(cellsAfter('Angka pokok', 2)).toEqual(['2026 (sejak November)', 'Permohonan masuk']);
    expect(cellsAfter('Permohonan masuk', 1)).toEqual(['13']);
    expect(cellsAfter('Terlaksana', 1)).toEqual(['0']);
    expect(cellsAfter('Peserta hadir', 1)).toEqual(['0']);
    // By month: eight figures each, in words that are not broken.
    expect(cellsAfter('November', 8)).toEqual(['6', '4', '0', '0', '0', '0', '0', '0']);
    expect(cellsAfter('Desember', 8)).toEqual(['0', '3', '0', '0', '0', '0', '0', '0']);
    // The desk began in November.
    expect(texts).not.toContain('Oktober');
    // No two figures are run together, nor a word and a figure.
    expect(texts.filter((text) => /\p{L}\d{2,}|\d[+%]\d/u.test(text))).toEqual([]);
  });
});

describe('The report of a year that was full', () => {
  let pages: readonly PdfPage[] = [];
  beforeAll(() => {
    const workspace = openWorkspace({ project: root });
    openRecordedYear(workspace);
    workspace.clock.set('2027-01-07T09:00:00+07:00');
    const [mail] = [...workspace.mails.list({ reader: PEOPLE.kabid })].filter(({ subject }) =>
      subject.includes('Laporan tahunan Pontive Center 2026'),
    );
    pages = pagesOf(workspace.mails.get(mail?.id ?? '').attachments[0]?.bytes ?? new Uint8Array());
  });
  const texts = () => pages.flatMap(({ runs }) => runs.map(({ text }) => text.trim()));
  const beforeBasis = () => texts().slice(0, texts().indexOf('Cara menghitung'));

  it('is read in a few minutes: seven hundred words without its list and how it counts', () => {
    const words = beforeBasis()
      .join(' ')
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word));
    expect(words.length).toBeGreaterThan(400);
    expect(words.length).toBeLessThanOrEqual(700);
  });

  it('tears no table: the head of each stands once', () => {
    const heads = beforeBasis().filter((text) =>
      /^(?:Jenis|Jenis instansi|Jam|Langkah|Kerusakan perangkat)$/.test(text),
    );
    expect(heads).toEqual(['Jenis', 'Jenis instansi', 'Jam', 'Langkah', 'Kerusakan perangkat']);
    // Per month, and the use of the room per month.
    expect(beforeBasis().filter((text) => text === 'Bulan')).toHaveLength(2);
  });

  it('has the months as bars: visits and loans as one, the year before below it', () => {
    const filled = (red: number, green: number, blue: number) => {
      const colour = [red, green, blue].map((part) => part / 255).join(' ');
      return (pages[0]?.drawn.split(`${colour} scn`) ?? []).length - 1;
    };
    // As many months as had any, and the legend.
    expect(filled(0x1f, 0x6f, 0x63)).toBeGreaterThan(8);
    expect(filled(0xe0, 0xa4, 0x58)).toBeGreaterThan(6);
    expect(filled(0x77, 0x77, 0x77)).toBeGreaterThan(3);
  });
});
