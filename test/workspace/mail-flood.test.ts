// A flood of forms on the real bundle, on a consumer account: what it mails, and what the office still can.
import { expect, it } from 'vitest';
import { errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS } from './desk.ts';

const VICTIM = 'korban@pemohon.example';

it('forms that name one address mail it three times, the Kabid once for all the others, and a step goes out', async () => {
  const desk = installedDesk('2026-11-24T08:12:05+07:00', 'consumer');
  for (let index = 0; index < 12; index++) {
    const strange = { Email: VICTIM, 'Nama Kegiatan': `Kegiatan ${index}`, 'Nama Instansi': `Instansi ${index}` };
    const other = { 'Nomor WhatsApp': `0899-0000-${1000 + index}`, 'Nomor Surat': `${index}/X` };
    expect(errorsOf(await desk.submit({ ...PLAIN_ANSWERS, ...strange, ...other }))).toEqual([]);
  }
  const mails = await desk.mails();
  const to = (address: string) => mails.filter((mail) => mail.to.includes(address));
  expect([to(VICTIM).length, to(PEOPLE.kabid).length]).toEqual([3, 4]);
  expect(to(PEOPLE.kabid)[3]?.subject).toContain('PC-2026-0004 Banyak permohonan masuk');
  const rows = await desk.rows();
  expect(rows.map(({ Status }) => Status)).toEqual(Array(12).fill('Diajukan'));
  const told = rows.map(({ Pesan }) => String(Pesan).includes('Tanda terima tidak dikirim: batas sehari'));
  expect(told).toEqual([...Array(3).fill(false), ...Array(9).fill(true)]);

  await desk.choose('PC-2026-0012', 'Disposisikan ke Kasi', 'kabid', 'telaah');
  expect((await desk.mails('PC-2026-0012')).map((mail) => mail.to)).toEqual([[PEOPLE.kasi]]);
});

it('a form for three months says that it holds no time, and blocks no later one', async () => {
  const desk = installedDesk('2026-11-24T08:12:05+07:00');
  const months = { 'Tanggal Mulai': '2026-12-07', 'Tanggal Selesai': '2027-03-05' };
  await desk.submit({
    ...PLAIN_ANSWERS,
    ...months,
    Email: VICTIM,
    'Nomor WhatsApp': '0899-1111-2222',
    'Nama Instansi': 'X',
  });
  await desk.submit(PLAIN_ANSWERS);
  const [long, short] = await desk.rows();
  expect(long?.['Perlu Perhatian']).toContain('Lebih dari 14 hari: belum menahan waktu sampai jadwalnya ditetapkan');
  expect([short?.['Bentrok dengan'], short?.['Perlu Perhatian']]).toEqual(['', '']);
});
