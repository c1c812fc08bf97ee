// The Kabid reads what happened without asking: a summary a month, the report of the year in January, each as a paper.
import { beforeEach, describe, expect, it } from 'vitest';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import type { OfficeSnapshot } from '../../../src/app/ports/office.ts';
import { ADMIN, aDesk, FIRST, KABID, type OfficeDay, SETTINGS } from '../office-day.ts';

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

/** The summaries that the sweeps of these mornings send. */
function mornings(...days: string[]) {
  const before = desk.post.sent.length;
  for (const day of days) desk.at(`${day}T07:40:00+07:00`);
  return desk.post.sent
    .slice(before)
    .filter(({ attachments }) => attachments.some(({ name }) => name.endsWith('.pdf')));
}

describe('the summary', () => {
  it('of a month comes once, on the first working day of the next, with its paper', () => {
    const [mail, ...more] = mornings('2027-01-04', '2027-01-05');
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: KABID, subject: 'Ringkasan Pontive Center Desember 2026: 1 kegiatan terlaksana' });
    expect(mail?.text).toContain('Pada Desember 2026 terlaksana 1 kunjungan dengan 34 peserta hadir.');
    expect(mail?.attachments.map(({ name, type }) => [name, type])).toEqual([
      ['Ringkasan 2026-12.pdf', 'application/pdf'],
    ]);
    expect(mail?.attachments[0]?.content).toContain('<td');
  });

  it('of a month and of a year tells of what is in the archive by then', () => {
    desk = held({ settings: { ...SETTINGS, archive: { days: 14 } } });
    desk.at('2026-12-29T01:00:00+07:00', nightly);
    expect(desk.archives.standing(2026)).toEqual([FIRST]);
    const told = mornings('2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07');
    expect(told.map(({ subject }) => subject)).toEqual([
      'Ringkasan Pontive Center Desember 2026: 1 kegiatan terlaksana',
      'Laporan tahunan Pontive Center 2026 terlampir: 1 kegiatan terlaksana',
    ]);
  });

  it('of the year leads to its A4 page by a link that opens nothing else, of a month to none', () => {
    desk.links.webApp = 'https://script.example/exec';
    const [month, year] = mornings('2027-01-04', '2027-01-05', '2027-01-06');
    expect(month?.text).not.toContain('/exec');
    const address = new URL(/https:\/\/script\.example\/\S+/.exec(year?.text ?? '')?.[0] ?? '');
    expect(desk.links.read(address.searchParams.get('p') ?? '', '2027-01-06')).toEqual({
      ok: true,
      claims: { purpose: 'REPORT', number: '2026', until: '2027-02-05', email: KABID },
    });
    expect(year?.text).toContain('Khusus untuk Anda.');
  });

  it('of a month in which nothing happened is not sent', () =>
    expect(mornings('2027-02-01', '2027-02-02')).toEqual([]));

  it('of the year is the whole report, with what staff wrote there', () => {
    desk.at('2027-01-05T01:00:00+07:00', nightly);
    const page = desk.reportTab.pages.get(2026);
    const label = page?.rows.findIndex(({ cells }) => cells[0] === 'Kendala (diisi petugas)') ?? -1;
    const rows = page?.rows.map((row, index) =>
      index === label + 2 ? { ...row, cells: ['AC <rusak> & bocor', ...row.cells.slice(1)] } : row,
    );
    if (page && rows) desk.reportTab.pages.set(2026, { ...page, rows });
    const year = mornings('2027-01-04', '2027-01-05', '2027-01-06').find(({ subject }) =>
      subject.startsWith('Laporan tahunan'),
    );
    expect(year?.to).toBe(KABID);
    const paper = year?.attachments[0];
    expect(paper?.name).toBe('Laporan 2026.pdf');
    expect(paper?.content).toContain('AC &lt;rusak> &amp; bocor');
    expect(paper?.content).toContain('LAPORAN TAHUNAN OPERASIONAL PONTIVE CENTER TAHUN 2026');
    expect(paper?.content).toContain(FIRST);
    expect(paper?.content).not.toMatch(/display:\s*(?:flex|grid)|@page|<style/);
  });

  it.each(['outbox.add', 'post.send', 'outbox.mark', 'state.put'])('killed at %s is sent once all the same', (call) => {
    desk.killedAt(call, () => desk.at('2027-01-04T07:40:00+07:00'));
    const before = desk.post.sent.filter(({ subject }) => subject.startsWith('Ringkasan')).length;
    mornings('2027-01-04');
    desk.at('2027-01-04T08:10:00+07:00');
    mornings('2027-01-05');
    const sent = desk.post.sent.filter(({ subject }) => subject.startsWith('Ringkasan')).length;
    // At most the one mail in flight is repeated.
    expect([1, 1 + before]).toContain(sent);
  });
});
