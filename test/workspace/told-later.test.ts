// Moves and cancellations leave when they can no longer be taken back; the applicant's calendar follows them.
import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, it } from 'vitest';
import { installedDesk, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = 'dewi.kartika@smkn4.example';

let desk: TestDesk;

/** What the calendar file of the last mail to the applicant says. */
async function calendarFile(): Promise<Record<string, string | undefined>> {
  const [mail] = (await desk.mails(NUMBER)).filter(({ to }) => to.includes(APPLICANT)).slice(-1);
  const { attachments } = await PostalMime.parse(await desk.workspace.mails.eml(mail?.id ?? ''));
  const file = new TextDecoder().decode(attachments[0]?.content as ArrayBuffer).replace(/\r?\n /g, '');
  const value = (name: string) =>
    new RegExp(`^${name}[:;](.*?)\r?$`, 'm').exec(file.split('BEGIN:VEVENT')[1] ?? '')?.[1];
  const method = /^METHOD:(.*?)\r?$/m.exec(file)?.[1];
  return { method, uid: value('UID'), sequence: value('SEQUENCE'), start: value('DTSTART'), status: value('STATUS') };
}

beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:00:00+07:00');
  await desk.submit(PLAIN_ANSWERS);
  await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
});

describe('what stands in the applicant’s calendar', () => {
  beforeEach(async () => {
    await desk.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'Waktu disepakati');
    await desk.choose(NUMBER, 'Masukkan ke agenda', 'admin');
  });

  it('is moved under its id, then called off', async () => {
    const confirmed = await calendarFile();
    expect(confirmed).toMatchObject({ method: 'PUBLISH', status: 'CONFIRMED' });
    expect(confirmed.start).toContain('20261208T090000');
    await desk.type(NUMBER, 'Tanggal Mulai', '10/12/2026', 'kasi');
    await desk.type(NUMBER, 'Tanggal Selesai', '10/12/2026', 'kasi');
    await desk.choose(NUMBER, 'Ubah jadwal', 'kasi', 'permintaan pemohon');
    await desk.at('2026-11-24T08:21:00+07:00');
    const moved = await calendarFile();
    // Of this desk alone: another office has a request with that number, too.
    expect(confirmed.uid).toMatch(/^PC-2026-0001-1@[\w-]+\.agenda-pontive-center$/);
    expect(moved).toMatchObject({ method: 'PUBLISH', uid: confirmed.uid, status: 'CONFIRMED' });
    expect(moved.start).toContain('20261210T090000');
    expect(Number(moved.sequence)).toBeGreaterThan(Number(confirmed.sequence));
    await desk.choose(NUMBER, 'Batalkan (permintaan pemohon)', 'kasi', 'Berhalangan');
    await desk.at('2026-11-24T08:41:00+07:00');
    const off = await calendarFile();
    expect(off).toMatchObject({ method: 'CANCEL', uid: confirmed.uid, status: 'CANCELLED', start: moved.start });
    expect(Number(off.sequence)).toBeGreaterThan(Number(moved.sequence));
  });
});
