// A row that lost the formats of its columns shows a date as 46357: the night puts that right, and nothing that people chose.
import { describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, PEOPLE, PLAIN_ANSWERS, REGISTER, SECOND, type TestDesk } from '../desk.ts';

const NOW = '2026-11-24T08:12:05+07:00';
const NEXT_MORNING = '2026-11-25T06:00:00+07:00';
/** Neighbouring columns of texts in `Permohonan`. */
const TEXT_GROUPS = 7;

async function night(desk: TestDesk, morning = NEXT_MORNING) {
  const executions = await desk.at(morning);
  expect(errorsOf(executions)).toEqual([]);
  const found = executions.find((each) => each.function === 'everyNight_');
  if (!found) throw new Error('There was no night');
  return found;
}

function formatAt(desk: TestDesk, header: string): unknown {
  return (desk.workspace.run('lookOf', [REGISTER, header]).value as { format: string }).format;
}

describe('the night', () => {
  it('shows dates again in a row that has lost their formats; one that was written anew below the header never has', async () => {
    const desk = desperateDesk(NOW);
    await desk.submit(PLAIN_ANSWERS);
    // Somebody inserts rows, which look like the header, where the new row is about to be written.
    const at = { function: 'onFormSubmitted_', method: 'Range.setValues' };
    desk.disturb({ ...at, nth: 3 }, () =>
      desk.workspace.sheets.insertRows(REGISTER, { before: 2, count: 3 }, PEOPLE.admin),
    );
    desk.disturb({ ...at, nth: 4 }, { kill: 'applied' });
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Instansi': 'Dua', Email: 'dua@b.example', 'Nomor Surat': '8' });
    expect(desk.workspace.faults.pending()).toEqual([]);
    await desk.at('2026-11-24T11:30:00+07:00');
    expect((await desk.row(SECOND))['Tanggal Mulai']).toMatch(/^\d\d\/\d\d\/2026$/);
    for (const header of ['Tanggal Mulai', 'Waktu Pengajuan'])
      desk.workspace.run('dress', [REGISTER, header, { format: '0' }]);
    expect((await desk.row(SECOND))['Tanggal Mulai']).toMatch(/^\d{5}$/);
    await night(desk);
    const row = await desk.row(SECOND);
    expect(row['Tanggal Mulai']).toMatch(/^\d\d\/\d\d\/2026$/);
    expect(row['Waktu Pengajuan']).toMatch(/^24\/11\/2026 08\.12\.05$/);
  });

  it('makes texts texts again in rows that wait for a request, in one call for each group of columns', async () => {
    const desk = desperateDesk(NOW);
    await desk.submit(PLAIN_ANSWERS);
    const usual = (await night(desk)).calls['Range.setNumberFormat'] ?? 0;
    const others = (await night(desk, '2026-11-26T06:00:00+07:00')).calls['Range.setNumberFormat'] ?? 0;
    expect([usual, others]).toEqual([TEXT_GROUPS, TEXT_GROUPS]);
    desk.workspace.run('dress', [REGISTER, 'WhatsApp', { format: '0' }]);
    await night(desk, '2026-11-27T06:00:00+07:00');
    expect(formatAt(desk, 'WhatsApp')).toBe('@');
  });

  it('leaves the look that people gave to dates, and a date that somebody typed among texts', async () => {
    const desk = desperateDesk(NOW);
    await desk.submit(PLAIN_ANSWERS);
    desk.workspace.run('dress', [REGISTER, 'Tanggal Mulai', { format: 'd mmm yyyy' }]);
    desk.workspace.run('dress', [REGISTER, 'Catatan Petugas', { format: 'dd/mm/yyyy' }]);
    const place = (await desk.cell('PC-2026-0001', 'Catatan Petugas')).replace(/\d+$/, '40');
    await desk.edit(REGISTER, place, '3/12/2026', 'admin');
    await night(desk);
    expect((await desk.row('PC-2026-0001'))['Tanggal Mulai']).toMatch(/^\d+ \w{3} 2026$/);
    expect((await desk.rows())[38]?.['Catatan Petugas']).toBe('03/12/2026');
    expect(formatAt(desk, 'Catatan Petugas')).toBe('@');
  });
});
