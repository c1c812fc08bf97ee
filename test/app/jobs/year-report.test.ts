// The Kabid reads what happened without asking: the report of the year comes in January, as a paper.
import { beforeEach, describe, expect, it } from 'vitest';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import type { OfficeSnapshot } from '../../../src/app/ports/office.ts';
import { ADMIN, aDesk, FIRST, KABID, type OfficeDay } from '../office-day.ts';

let desk: OfficeDay;
beforeEach(() => {
  desk = held();
});

/** A desk with one event, which took place. */
function held(given: Partial<OfficeSnapshot> = {}): OfficeDay {
  const one = aDesk(given);
  one.submit();
  one.schedule(FIRST);
  one.at('2026-12-08T13:00:00+07:00', () => undefined);
  one.choose(FIRST, 'COMPLETE', ADMIN, 'hadir 34 orang');
  return one;
}

const SUBJECT = 'Laporan tahunan Pontive Center 2026 masih draf';
const reports = () => desk.mailer.sent.filter(({ subject }) => subject.startsWith('Laporan tahunan'));

/** The reports that the sweeps of these mornings send. */
function mornings(...days: string[]) {
  const before = reports().length;
  for (const day of days) desk.at(`${day}T07:40:00+07:00`);
  return reports().slice(before);
}

/** Staff write into the boxes with these labels. */
function fill(labels: RegExp, words: string): void {
  const page = desk.reportTab.pages.get(2026);
  if (!page) throw new Error('There is no report');
  const isBox = (index: number) => labels.test(String(page.rows[index - 2]?.cells[0] ?? ''));
  const rows = page.rows.map((row, index) => (isBox(index) ? { ...row, cells: [words, ...row.cells.slice(1)] } : row));
  desk.reportTab.pages.set(2026, { ...page, rows });
}

describe('the report of the year', () => {
  it('comes once, on the third working day of January, with its paper; no month has one', () => {
    expect(mornings('2027-01-04', '2027-01-05')).toEqual([]);
    const [mail, ...more] = mornings('2027-01-06', '2027-01-07', '2027-02-01');
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: KABID, subject: SUBJECT });
    expect(mail?.text).toContain(
      'Lengkapi dahulu tab Laporan 2026. DRAF: Kendala, Rencana tindak lanjut, dan Penutup belum diisi.',
    );
    expect(mail?.text).toContain('Pada tahun 2026 terlaksana 1 kunjungan dengan 34 peserta hadir.');
    expect(mail?.attachments.map(({ name, type }) => [name, type])).toEqual([['Laporan 2026.pdf', 'application/pdf']]);
  });

  it('tells of what is in the archive by then', () => {
    desk = held();
    desk.at('2026-12-29T01:00:00+07:00', nightly);
    expect(desk.archives.standing(2026)).toEqual([FIRST]);
    expect(mornings('2027-01-06').map(({ subject }) => subject)).toEqual([SUBJECT]);
  });

  it('is the whole report, with what staff wrote there', () => {
    desk.at('2027-01-05T01:00:00+07:00', nightly);
    fill(/^Kendala|^Rencana|^Penutup/, 'AC <rusak> & bocor');
    const [mail] = mornings('2027-01-06');
    expect(mail?.subject).toBe('Laporan tahunan Pontive Center 2026 terlampir: 1 kegiatan terlaksana');
    expect(mail?.text).not.toContain('kotak kuning');
    const paper = mail?.attachments[0]?.content;
    expect(paper).toContain('AC &lt;rusak> &amp; bocor');
    expect(paper).toContain('LAPORAN TAHUNAN OPERASIONAL PONTIVE CENTER 2026');
    expect(paper).toContain(FIRST);
    expect(paper).not.toMatch(/display:\s*(?:flex|grid)|@page|<style/);
  });

  it.each(['outbox.add', 'mailer.send', 'outbox.mark', 'state.put'])(
    'killed at %s is sent once all the same',
    (call) => {
      desk.killedAt(call, () => desk.at('2027-01-06T07:40:00+07:00'));
      const before = reports().length;
      mornings('2027-01-06');
      desk.at('2027-01-06T08:10:00+07:00');
      mornings('2027-01-07');
      // At most the one mail in flight is repeated.
      expect([1, 1 + before]).toContain(reports().length);
    },
  );
});
