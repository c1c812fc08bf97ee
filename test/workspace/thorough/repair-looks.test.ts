// How people like the sheet to look stays, as far as the desk can do with it.
import { describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, handyProject, oneRequest, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

describe('how people like the sheet to look', () => {
  const dress = (desk: TestDesk, tab: string, header: string, look: object) =>
    expect(errorsOf(desk.workspace.run('dress', [tab, header, look], PEOPLE.owner).executions)).toEqual([]);
  const lookOf = (desk: TestDesk, tab: string, header: string) =>
    desk.workspace.run('lookOf', [tab, header], PEOPLE.owner).value as { readonly width: number };

  it('is legible from the start: what people read takes several lines, and numbers of requests fit', () => {
    const desk = desperateDesk();
    const read = [
      ...['Status', 'Pesan', 'Perlu Perhatian', 'Giliran'].map((header) => ['Permohonan', header]),
      ...['Instansi', 'Kegiatan', 'Perangkat'].map((header) => ['Agenda', header]),
      ...['Nilai', 'Keterangan', 'Pesan'].map((header) => ['Pengaturan', header]),
      ...['Sumber', 'Pesan'].map((header) => ['Hari Libur', header]),
      ...[
        ['Tim Pengelola', 'Pesan'],
        ['Riwayat', 'Isi'],
        ['Kotak Keluar', 'Kendala'],
        ['Kerusakan', 'Kerusakan'],
      ],
    ];
    for (const [tab = '', header = ''] of read)
      expect(lookOf(desk, tab, header), `${tab}: ${header}`).toMatchObject({ lines: true });
    // At 98 pixels the number stands in one line, in the small letters of the register at 92.
    for (const tab of ['Permohonan', 'Agenda', 'Riwayat', 'Kotak Keluar'])
      expect(lookOf(desk, tab, 'No.').width, tab).toBeGreaterThanOrEqual(tab === 'Permohonan' ? 92 : 98);
    expect(lookOf(desk, 'Kerusakan', 'Pada Kegiatan (No.)').width).toBeGreaterThanOrEqual(98);
  });

  it('stays: widths, colours, date formats, hidden or not, and longer lists of choices', () => {
    const desk = desperateDesk();
    const sifat = ['Biasa', 'Segera', 'Sangat segera', 'Rahasia', 'Undangan'];
    dress(desk, 'Permohonan', 'Tanggal Mulai', { format: 'd mmmm yyyy', width: 333, colour: '#ff0000' });
    dress(desk, 'Permohonan', 'Data', { shown: true });
    dress(desk, 'Permohonan', 'Sifat', { choices: sifat });
    const before = ['Tanggal Mulai', 'Data', 'Sifat'].map((header) => lookOf(desk, 'Permohonan', header));
    expect(before[0]).toMatchObject({ format: 'd mmmm yyyy', width: 333, colour: '#ff0000' });
    expect(desk.repair()).not.toMatch(/dibuat|dikembalikan|ditambahkan/);
    expect(['Tanggal Mulai', 'Data', 'Sifat'].map((header) => lookOf(desk, 'Permohonan', header))).toEqual(before);
  });

  it('and so does a header in other case and spacing, by which the desk finds its column all the same', async () => {
    const desk = desperateDesk();
    const { values } = await desk.sheet('Permohonan');
    await desk.edit('Permohonan', await desk.address('Giliran', 1), ' GILIRAN ', 'owner');
    expect(desk.repair()).not.toMatch(/dibuat|dikembalikan|ditambahkan/);
    expect((await desk.sheet('Permohonan')).values[0]).toHaveLength(values[0]?.length ?? 0);
  });

  it('gives way where a date shows as a number; meanwhile it is read as the date it is', async () => {
    const desk = await oneRequest(handyProject());
    const before = await desk.row('PC-2026-0001');
    for (const header of ['Tanggal Mulai', 'Waktu Pengajuan']) dress(desk, 'Permohonan', header, { format: '0' });
    expect(errorsOf(await desk.at('2026-11-24T09:30:00+07:00'))).toEqual([]);
    expect(await desk.row('PC-2026-0001')).toMatchObject({ 'Tanggal Mulai': '46364', Pesan: before.Pesan });
    expect(desk.repair()).toContain(
      'Format atau pilihan disesuaikan: Permohonan: Tanggal Mulai dan Permohonan: Waktu Pengajuan.',
    );
    expect(await desk.row('PC-2026-0001')).toEqual(before);
  });

  it('gives way where a text would become a date, or where choices are gone', async () => {
    const desk = desperateDesk();
    const offered = lookOf(desk, 'Permohonan', 'Tindakan');
    expect(offered).toMatchObject({ offers: expect.stringMatching(/^[A-Z]+50:[A-Z]+50$/) });
    dress(desk, 'Permohonan', 'No. Surat', { format: 'General' });
    dress(desk, 'Permohonan', 'Konsumsi', { choices: [] });
    dress(desk, 'Permohonan', 'Tindakan', { choices: ['Disposisikan ke Kasi'] });
    expect(lookOf(desk, 'Permohonan', 'Tindakan')).toMatchObject({ choices: 1, offers: '' });
    // What each row offers is set anew by every repair and every hour, so it is not told of.
    expect(desk.repair()).toContain('Format atau pilihan disesuaikan: Permohonan: Konsumsi dan Permohonan: No. Surat.');
    expect(lookOf(desk, 'Permohonan', 'Konsumsi')).toMatchObject({ choices: 4 });
    expect(lookOf(desk, 'Permohonan', 'Tindakan')).toEqual(offered);
    await desk.submit({ ...PLAIN_ANSWERS, 'Nomor Surat': '3/12/2026' });
    expect((await desk.row('PC-2026-0001', { display: false }))['No. Surat']).toBe('3/12/2026');
  });
});
