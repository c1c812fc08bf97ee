// Bad input in what the office keeps: a damaged workplace, team, settings; what last was good stays in force.
import { describe, expect, it } from 'vitest';
import type { FormInfo } from '../../../packages/local-workspace/src/facade.ts';
import { desperateDesk, errorsOf, FIRST, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { settingCell } from '../tabs.ts';

it('Tim Pengelola without a Kabid says so at its head until there is one', async () => {
  const desk = installedDesk('2026-11-24T08:12:05+07:00');
  const told = async () => (await desk.sheet('Tim Pengelola')).notes.B1 ?? '';
  await desk.edit('Tim Pengelola', 'A2:D3', '', 'owner');
  expect(await told()).toContain('Belum ada Kepala Dinas dan Kabid');
  await desk.paste('Tim Pengelola', 'A2', [['Budi Santoso', 'Kabid', PEOPLE.kabid, 'ya']], 'owner');
  expect(await told()).not.toContain('Kabid');
});

describe('what cannot be used', () => {
  it('is named at the head of the desk, of each tab its first cell; what last was good stays in force until it is mended', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    const capacity = settingCell('Kapasitas (orang)');
    const full = { ...PLAIN_ANSWERS, 'Perkiraan Jumlah Peserta': '41' };
    await desk.edit('Pengaturan', capacity, 'empat puluh', 'owner');
    await desk.edit('Tim Pengelola', 'C3', 'kabid at dinas', 'owner');
    await desk.edit('Tim Pengelola', 'D4', 'yaa', 'owner');
    await desk.edit('Tim Pengelola', 'F5', 'akhir tahun', 'owner');
    await desk.edit('Hari Libur', 'A5', 'besok', 'owner');
    await desk.edit('Hari Libur', 'C6', 'Libur saja', 'owner');
    const told = (await desk.note()).split('\n\n');
    expect(told).toEqual([
      expect.stringContaining(`Tab Pengaturan: ${capacity} (Kapasitas (orang)) “empat puluh” tidak dapat dipakai: isi`),
      // The first of each tab alone: the others are named in their rows.
      expect.stringMatching(
        /Tab Tim Pengelola: C3 \(Budi Santoso\) “kabid at dinas”, .*; 2 isian lain: lihat kolom Pesan/,
      ),
      expect.stringMatching(
        /Tab Hari Libur: A5 \(Tahun Baru Imlek .*\) “besok”, isi kolom Tanggal .*; 1 isian lain: lihat/,
      ),
    ]);
    for (const line of told) expect(await desk.note('Pengaturan')).toContain(line);
    await desk.submit(full);
    expect(await desk.codes(FIRST)).toBe('OVER_CAPACITY');
    await desk.edit('Pengaturan', capacity, '60', 'owner');
    await desk.edit('Tim Pengelola', 'C3', PEOPLE.kabid, 'owner');
    await desk.edit('Tim Pengelola', 'D4', ' Ya', 'owner');
    await desk.edit('Tim Pengelola', 'F5', '', 'owner');
    await desk.edit('Hari Libur', 'A5', '17/02/2026', 'owner');
    await desk.edit('Hari Libur', 'C6', 'Cuti bersama', 'owner');
    expect(await desk.note()).toBe('');
    await desk.submit({ ...full, 'Tanggal Mulai': '2026-12-10' });
    expect(await desk.codes('PC-2026-0002')).not.toContain('OVER_CAPACITY');
  });

  it('a change made while another execution held the lock is what the next decision goes by', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    const range = settingCell('Kapasitas (orang)');
    // The owner lowers the capacity in the moment before the submission gets the lock.
    desk.disturb({ function: 'onFormSubmitted_', method: 'Lock.tryLock' }, () =>
      desk.workspace.sheets.edit('Pengaturan', { range, value: '10' }, PEOPLE.owner),
    );
    expect(errorsOf(await desk.submit({ ...PLAIN_ANSWERS, 'Perkiraan Jumlah Peserta': '34' }))).toEqual([]);
    expect((await desk.row(FIRST))['Perlu Perhatian']).toBe(
      'Peserta melebihi kapasitas (34 peserta, kapasitas 10): perlu beberapa sesi',
    );
  });
});

describe('Perangkat', () => {
  const offered = async (desk: TestDesk) => {
    const [form] = await desk.get<FormInfo[]>('/api/forms');
    return form?.items.find(({ title }) => title === 'Perangkat yang Diperlukan')?.choices;
  };

  it('is what the form offers: what is added, renamed or taken out there, as text', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    await desk.paste(
      'Perangkat',
      'A7',
      [['=1+1 <i>Drone</i>, 2 unit'], ['Papan tulis'], ['Papan tulis'], ['  ']],
      'owner',
    );
    await desk.edit('Perangkat', 'A2', 'Videotron', 'owner');
    await desk.edit('Perangkat', 'A3', '', 'owner');
    const now = ['Videotron', 'Konferensi video', 'Komputer', 'Internet', '=1+1 <i>Drone</i> 2 unit', 'Papan tulis'];
    expect(await offered(desk)).toEqual(now);
    await desk.submit({ ...PLAIN_ANSWERS, 'Perangkat yang Diperlukan': ['=1+1 <i>Drone</i> 2 unit'] });
    expect((await desk.row(FIRST))['Perangkat Diminta']).toBe('=1+1 <i>Drone</i> 2 unit');
    await desk.edit('Kerusakan', 'A2', '=1+1 <i>Drone</i>, 2 unit', 'admin');
    await desk.at('2026-11-24T09:00:00+07:00');
    expect(await desk.codes(FIRST)).toBe('EQUIPMENT_DAMAGED');
    // An empty tab offers what the install offered: Google refuses a question without choices.
    await desk.paste(
      'Perangkat',
      'A2',
      Array.from({ length: 8 }, () => ['']),
      'owner',
    );
    expect(await offered(desk)).toHaveLength(6);
    expect(await desk.note()).toBe('');
  });

  it('leaves choices that the office made in the form until the tab changes, and a question that is gone alone', async () => {
    const desk = desperateDesk('2026-11-24T08:12:05+07:00');
    await desk.edit('Perangkat', 'A2', 'Videotron', 'owner');
    desk.workspace.run('deleteQuestion', ['Perangkat yang Diperlukan'], PEOPLE.owner);
    expect(errorsOf(await desk.edit('Perangkat', 'A3', 'Pelantang', 'owner'))).toEqual([]);
    expect(desk.repair()).toContain('Pertanyaan formulir ditambahkan: Perangkat yang Diperlukan.');
    expect((await offered(desk))?.slice(0, 2)).toEqual(['Videotron', 'Pelantang']);
    desk.workspace.run('offerInForm', [['Hanya ini']], PEOPLE.owner);
    await desk.edit('Pengaturan', settingCell('Email balasan'), 'balasan@dinas.example', 'owner');
    expect(await offered(desk)).toEqual(['Hanya ini']);
    await desk.edit('Perangkat', 'A4', 'Kamera', 'owner');
    expect((await offered(desk))?.slice(0, 3)).toEqual(['Videotron', 'Pelantang', 'Kamera']);
  });
});
