// Bad input in what the office keeps: a damaged workplace, team, settings; what last was good stays in force.
import { describe, expect, it } from 'vitest';
import type { FormInfo } from '../../../packages/local-workspace/src/facade.ts';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { settingCell } from '../tabs.ts';

const PLAIN = 'PC-2026-0001';

describe('Tim Pengelola', () => {
  it('without a Kabid: the request is kept, its row and the tab say so, and the mail leaves once there is one', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    await desk.edit('Tim Pengelola', 'A2:D3', '', 'owner');
    await desk.submit(PLAIN_ANSWERS);
    expect((await desk.row(PLAIN)).Pesan).toMatch(/elum ada Kabid di tab Tim Pengelola/);
    expect((await desk.sheet('Tim Pengelola')).notes.B1).toContain('Belum ada Kepala Dinas dan Kabid');
    expect((await desk.mails(PLAIN)).flatMap(({ to }) => to)).toEqual(['dewi.kartika@smkn4.example']);
    await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kasi');
    expect((await desk.row(PLAIN)).Pesan).toMatch(/elum ada Kabid di tab Tim Pengelola/);

    const values = [['Budi Santoso', 'Kabid', PEOPLE.kabid, 'ya']];
    await desk.post('/api/sheets/Tim%20Pengelola/edits', { range: 'A2', values, as: PEOPLE.owner });
    await desk.at('2026-11-24T09:00:00+07:00');
    expect((await desk.mails(PLAIN)).flatMap(({ to }) => to)).toContain(PEOPLE.kabid);
  });
});

describe('Pengaturan', () => {
  it('a bad value is named in its row with what is expected; the last good one stays in force', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    const capacity = (await desk.rows('Pengaturan')).findIndex(({ Nama }) => Nama === 'Kapasitas (orang)') + 2;
    await desk.edit('Pengaturan', `B${capacity}`, 'empat puluh', 'owner');
    expect((await desk.rows('Pengaturan'))[capacity - 2]?.Pesan).toContain(
      '“empat puluh” tidak dapat dipakai: isi dengan angka bulat 1 sampai 1000',
    );
    for (const tab of ['Permohonan', 'Pengaturan']) {
      expect((await desk.sheet(tab)).notes.A1).toContain(
        `Tab Pengaturan: B${capacity} (Kapasitas (orang)) “empat puluh” tidak dapat dipakai: isi dengan angka bulat 1 sampai 1000.`,
      );
    }
    await desk.submit({ ...PLAIN_ANSWERS, 'Perkiraan Jumlah Peserta': '41' });
    expect((await desk.row(PLAIN))['Perlu Perhatian']).toBe(
      'Peserta melebihi kapasitas (41 peserta, kapasitas 40): perlu beberapa sesi',
    );

    await desk.edit('Pengaturan', `B${capacity}`, '60', 'owner');
    expect((await desk.rows('Pengaturan'))[capacity - 2]?.Pesan).toBe('');
    expect(await desk.note()).toBe('');
    await desk.submit({ ...PLAIN_ANSWERS, 'Perkiraan Jumlah Peserta': '41', 'Tanggal Mulai': '2026-12-10' });
    expect(await desk.codes('PC-2026-0002')).not.toContain('OVER_CAPACITY');
  });

  it('several things wrong are all said at the head of the desk, and each goes when it is mended', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    await desk.edit('Pengaturan', settingCell('Email balasan'), 'bukan alamat', 'owner');
    await desk.edit('Tim Pengelola', 'C3', 'kabid at dinas', 'owner');
    await desk.edit('Hari Libur', 'A5', 'besok', 'owner');
    expect((await desk.note()).split('\n\n')).toEqual([
      expect.stringContaining(`Tab Pengaturan: ${settingCell('Email balasan')} (Email balasan)`),
      expect.stringContaining(
        'Tab Tim Pengelola: C3 (Budi Santoso) “kabid at dinas”, isi kolom Email dengan satu alamat',
      ),
      expect.stringContaining('Tab Hari Libur: A5 ('),
    ]);
    await desk.edit('Tim Pengelola', 'C3', PEOPLE.kabid, 'owner');
    expect((await desk.note()).split('\n\n')).toHaveLength(2);
    await desk.edit('Tim Pengelola', 'F4', 'akhir tahun', 'owner');
    expect(await desk.note()).toContain('Tab Tim Pengelola: F4 (Ani Lestari)');
    await desk.edit('Tim Pengelola', 'F4', '', 'owner');
    await desk.edit('Tim Pengelola', 'D4', 'yaa', 'owner');
    expect(await desk.note()).toContain(
      'Tab Tim Pengelola: D4 (Ani Lestari) “yaa”, isi kolom Utama dengan ya atau tidak.',
    );
    await desk.edit('Tim Pengelola', 'D4', ' Ya', 'owner');
    await desk.edit('Hari Libur', 'C6', 'Libur saja', 'owner');
    expect(await desk.note()).toMatch(
      /Tab Hari Libur: A5 \(Tahun Baru Imlek 2577 Kongzili\) “besok”, isi kolom Tanggal .*; C6 \(.*\) “Libur saja”, isi/,
    );
    await desk.edit('Hari Libur', 'C6', 'Cuti bersama', 'owner');
    await desk.edit('Pengaturan', settingCell('Email balasan'), 'balasan@dinas.example', 'owner');
    await desk.edit('Hari Libur', 'A5', '17/02/2026', 'owner');
    expect(await desk.note()).toBe('');
  });

  it('a change made while another execution held the lock is what the next decision goes by', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    const capacity = (await desk.rows('Pengaturan')).findIndex(({ Nama }) => Nama === 'Kapasitas (orang)') + 2;
    // The owner lowers the capacity in the moment before the submission gets the lock.
    desk.workspace.faults.plan({
      at: { function: 'onFormSubmitted_', method: 'Lock.tryLock' },
      effect: {
        meanwhile: () => desk.workspace.sheets.edit('Pengaturan', { range: `B${capacity}`, value: '10' }, PEOPLE.owner),
      },
    });
    expect(errorsOf(await desk.submit({ ...PLAIN_ANSWERS, 'Perkiraan Jumlah Peserta': '34' }))).toEqual([]);
    expect((await desk.row(PLAIN))['Perlu Perhatian']).toBe(
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
    expect((await desk.row(PLAIN))['Perangkat Diminta']).toBe('=1+1 <i>Drone</i> 2 unit');
    await desk.edit('Kerusakan', 'A2', '=1+1 <i>Drone</i>, 2 unit', 'admin');
    await desk.at('2026-11-24T09:00:00+07:00');
    expect(await desk.codes(PLAIN)).toBe('EQUIPMENT_DAMAGED');
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
    expect(desk.repair()).toContain('Pertanyaan formulir dikembalikan: Perangkat yang Diperlukan.');
    expect((await offered(desk))?.slice(0, 2)).toEqual(['Videotron', 'Pelantang']);
    desk.workspace.run('offerInForm', [['Hanya ini']], PEOPLE.owner);
    await desk.edit('Pengaturan', settingCell('Email balasan'), 'balasan@dinas.example', 'owner');
    expect(await offered(desk)).toEqual(['Hanya ini']);
    await desk.edit('Perangkat', 'A4', 'Kamera', 'owner');
    expect((await offered(desk))?.slice(0, 3)).toEqual(['Videotron', 'Pelantang', 'Kamera']);
  });
});
