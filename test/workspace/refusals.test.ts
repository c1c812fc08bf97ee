// What the desk refuses, and what `Pesan` then says: why, and what to do. Nothing else changes.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, PEOPLE, type Person, PLAIN_ANSWERS, sampleDesk, type TestDesk } from './desk.ts';

const PLAIN = 'PC-2026-0001';
const APPROVE = 'Tetapkan jadwal, disposisikan ke Admin';

/** Everything of a row but the message and the wish. */
async function standing(desk: TestDesk, number: string) {
  const { Pesan: _, Tindakan: __, ...rest } = await desk.row(number);
  return rest;
}

describe('a refused step', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = installedDesk('2026-11-24T08:12:05+07:00');
    await desk.submit(PLAIN_ANSWERS);
    await desk.at('2026-11-24T08:30:00+07:00');
  });

  const cases: [string, string, Person, string, string][] = [
    ['Kasi may not do the Kabid’s step', 'Disposisikan ke Kasi', 'kasi', '', 'dilakukan oleh Kabid'],
    ['Admin may not refuse a request', 'Tolak permohonan', 'admin', 'penuh', 'dilakukan oleh Kabid'],
    ['an account without a post may do nothing', 'Disposisikan ke Kasi', 'owner', '', 'dilakukan oleh Kabid'],
    ['a step out of turn names the legal ones', 'Masukkan ke agenda', 'admin', '', 'Yang dapat dipilih: “Disposisikan'],
    ['a refusal needs a reason', 'Tolak permohonan', 'kabid', '', 'Isi dahulu kolom Isi Disposisi/Alasan'],
    ['an unknown action', 'Setujui saja', 'kabid', '', 'Tindakan “Setujui saja” tidak dikenal'],
  ];

  it.each(cases)('%s', async (_, action, person, text, words) => {
    if (text) await desk.type(PLAIN, 'Isi Disposisi/Alasan', text, person);
    const before = await standing(desk, PLAIN);
    const mails = (await desk.mails()).length;
    const step = await desk.choose(PLAIN, action, person);
    expect(errorsOf([step])).toEqual([]);
    const { Pesan, Tindakan } = await desk.row(PLAIN);
    expect(Pesan).toMatch(/^24 Nov 2026 08\.30: /);
    expect(Pesan).toContain(words);
    expect(Tindakan).toBe('');
    expect(await standing(desk, PLAIN)).toEqual(before);
    expect((await desk.mails()).length).toBe(mails);
    expect(await desk.rows('Riwayat')).toHaveLength(1);
  });

  it('an action on a row without a number says that the row has none', async () => {
    await desk.edit('Permohonan', 'C3', 'Disposisikan ke Kasi', 'kabid');
    const { values } = await desk.sheet('Permohonan', true);
    expect(values[2]?.[2]).toBe('');
    expect(values[2]?.[4]).toContain('Baris ini belum bernomor');
  });

  it('a step chosen in another tab, as in a copy of the register, says that nothing is recorded there', async () => {
    desk.workspace.sheets.addTab('Salinan Permohonan', PEOPLE.kabid);
    await desk.edit('Salinan Permohonan', 'C2', 'Disposisikan ke Kasi', 'kabid');
    await desk.edit('Salinan Permohonan', 'C3', 'baik', 'kabid');
    const { values, notes } = await desk.sheet('Salinan Permohonan');
    expect(values[1]?.[2]).toBe('Disposisikan ke Kasi');
    expect(notes).toEqual({ C2: expect.stringContaining('tindakan hanya berlaku di tab Permohonan') });
  });

  it('the words of a step in another column are just words', async () => {
    await desk.type(PLAIN, 'Catatan Petugas', 'Disposisikan ke Kasi', 'kabid');
    expect(await desk.row(PLAIN)).toMatchObject({
      Status: 'Diajukan',
      'Catatan Petugas': 'Disposisikan ke Kasi',
      Pesan: '',
    });
  });

  it('ten steps pasted at once: each lands on its own request, each refusal in its own row', async () => {
    for (let index = 2; index <= 10; index++) {
      await desk.submit({
        ...PLAIN_ANSWERS,
        'Nama Instansi': `Sekolah ${index}`,
        'Nomor WhatsApp': `0813-0000-10${String(index).padStart(2, '0')}`,
        Email: `s${index}@sekolah.example`,
        'Nomor Surat': `${index}/S`,
        'Tanggal Mulai': `2026-12-${String(index < 6 ? index + 5 : index + 8).padStart(2, '0')}`,
      });
    }
    const steps = Array.from({ length: 10 }, (_, index) => [
      index === 4 ? 'Masukkan ke agenda' : 'Disposisikan ke Kasi',
    ]);
    await desk.paste('Permohonan', await desk.cell(PLAIN, 'Tindakan'), steps, 'kabid');
    const rows = await desk.rows();
    expect(rows.map(({ Status }) => Status)).toEqual(
      steps.map(([step]) => (step === 'Masukkan ke agenda' ? 'Diajukan' : 'Didisposisikan')),
    );
    expect(rows[4]?.Pesan).toContain('dilakukan oleh Admin Pontive Center');
    expect(rows.every(({ Tindakan }) => Tindakan === '')).toBe(true);
  });

  it('what was typed beside a refused step stays there', async () => {
    await desk.choose(PLAIN, 'Masukkan ke agenda', 'admin', 'catatan saya');
    expect((await desk.row(PLAIN))['Isi Disposisi/Alasan']).toBe('catatan saya');
  });

  it('cancelling and refusing tell the applicant only at the next sweep, with the reason', async () => {
    await desk.choose(PLAIN, 'Tolak permohonan', 'kabid', 'Ruangan diperbaiki');
    expect(await desk.row(PLAIN)).toMatchObject({ Status: 'Ditolak', 'Posisi Surat': 'Selesai' });
    expect(await desk.mails(PLAIN)).toHaveLength(2);
    await desk.at('2026-11-24T08:45:00+07:00');
    const [refusal] = (await desk.mails(PLAIN)).slice(2);
    expect(refusal?.to).toEqual(['dewi.kartika@smkn4.example']);
    expect((await desk.mail(refusal?.id ?? '')).text).toContain('Alasan: Ruangan diperbaiki');
  });
});

describe('the clash rule inside the lock', () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = await sampleDesk();
    for (const number of ['PC-2026-0002', 'PC-2026-0003', 'PC-2026-0011', PLAIN]) {
      await desk.choose(number, 'Disposisikan ke Kasi', 'kabid');
    }
  });

  it('an approval waits for the earlier candidate: SOP 2b', async () => {
    await desk.choose('PC-2026-0002', APPROVE, 'kasi', 'sudah dihubungi');
    const { Status, Pesan } = await desk.row('PC-2026-0002');
    expect(Status).toBe('Didisposisikan');
    expect(Pesan).toContain('Waktu sama dengan pemohon sebelumnya (PC-2026-0001)');
  });

  it('no approval with a buffet (SOP 2c) until the row says otherwise', async () => {
    await desk.choose('PC-2026-0003', APPROVE, 'kasi', 'sudah dihubungi');
    expect((await desk.row('PC-2026-0003')).Pesan).toContain('Prasmanan tidak diperkenankan');
    await desk.type('PC-2026-0003', 'Konsumsi', 'Nasi atau kue kotak', 'kasi');
    await desk.choose('PC-2026-0003', APPROVE, 'kasi', 'pemohon setuju nasi kotak');
    expect(await desk.row('PC-2026-0003')).toMatchObject({ Status: 'Jadwal Ditetapkan', 'Kode Perhatian': '' });
  });

  it('no approval without the letter until its arrival is recorded', async () => {
    await desk.choose('PC-2026-0011', APPROVE, 'kasi', 'sudah dihubungi');
    expect((await desk.row('PC-2026-0011')).Pesan).toContain('Surat permohonan belum diterima');
    await desk.choose('PC-2026-0011', 'Catat surat diterima', 'admin', 'Map 3');
    expect(await desk.row('PC-2026-0011')).toMatchObject({ 'Berkas Surat': 'Map 3', 'Kode Perhatian': '' });
    await desk.choose('PC-2026-0011', APPROVE, 'kasi', 'sudah dihubungi');
    expect((await desk.row('PC-2026-0011')).Status).toBe('Jadwal Ditetapkan');
  });

  it('a hand-made calendar event keeps a request from the agenda', async () => {
    await desk.choose(PLAIN, APPROVE, 'kasi', 'setuju');
    await desk.addEvent('Wali Kota', '2026-12-08T10:30:00+07:00', '2026-12-08T12:00:00+07:00');
    await desk.choose(PLAIN, 'Masukkan ke agenda', 'admin');
    const { Status, Pesan } = await desk.row(PLAIN);
    expect(Status).toBe('Jadwal Ditetapkan');
    expect(Pesan).toContain('Ruangan tidak tersedia: Wali Kota');
  });

  it('when the earlier candidate is cancelled, the later one is free and told so in its row', async () => {
    await desk.choose(PLAIN, 'Batalkan (permintaan pemohon)', 'admin', 'sekolah ujian');
    expect((await desk.row(PLAIN)).Status).toBe('Dibatalkan');
    const later = await desk.row('PC-2026-0002');
    expect(later['Bentrok dengan']).toBe('');
    // The Mayor's event, entered by hand above, still stands in its way.
    expect(later['Kode Perhatian']).toBe('ROOM_BLOCKED');
    expect(later.Pesan).toContain('waktu yang diminta kini tersedia (perubahan pada PC-2026-0001)');
  });
});
