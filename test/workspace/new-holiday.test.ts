// A day becomes a holiday after times were fixed on it: who can decide reads so before the day, and nobody else is told to.
import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST, OTHER_ANSWERS, oneRequest, PEOPLE, SECOND, type TestDesk } from './desk.ts';
import { linkTo } from './links.ts';
import { STEPS } from './tabs.ts';

/** The last mail about a request to somebody, as one line, without the address that its button opens. */
async function toldTo(desk: TestDesk, number: string, to: string): Promise<string> {
  const [last] = (await desk.mails(number)).filter((mail) => mail.to.includes(to)).slice(-1);
  return `${last?.subject}. ${last?.text.replace(/\s+/g, ' ')}`;
}

describe('8 December becomes a holiday', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await oneRequest();
    await desk.intoAgenda(FIRST);
    await desk.submit(OTHER_ANSWERS);
    await desk.choose(SECOND, STEPS.FORWARD, 'kabid');
    const { length } = await desk.rows('Hari Libur');
    await desk.paste('Hari Libur', `A${length + 2}`, [['08/12/2026', 'Cuti khusus', 'Libur nasional']], 'owner');
    await desk.at('2026-11-24T09:30:00+07:00');
  });

  it('the Kabid reads of the fixed time, and by when it is theirs to allow it', async () => {
    const told = await toldTo(desk, FIRST, PEOPLE.kabid);
    expect(told).toContain(`${FIRST} Tinjau lagi: SMK Negeri 4 Pontianak`);
    expect(told).toContain(
      'Selasa, 8 Desember 2026 kini hari libur (Cuti khusus); jadwal SMK Negeri 4 Pontianak tetap.',
    );
    expect(told).toContain(
      'Bila kegiatan tetap berlangsung, pilih “Kesampingkan peringatan” sebelum Selasa, 8 Desember 2026; bila tidak, Kasi memilih “Ubah jadwal”.',
    );
    expect(await toldTo(desk, FIRST, PEOPLE.kasi)).not.toContain('Tinjau lagi');
  });

  it('their page says so too', async () => {
    const { text } = await desk.visit(await linkTo(desk, FIRST, PEOPLE.kabid));
    expect(text).toContain(
      'Bila kegiatan tetap berlangsung, pilih “Kesampingkan peringatan” sebelum Selasa, 8 Desember',
    );
    expect(text).not.toContain('tidak ada yang perlu Anda lakukan');
  });

  it('the Kasi reads of the letter that they have: what is new, not the clash that they knew of', async () => {
    const told = await toldTo(desk, SECOND, PEOPLE.kasi);
    expect(told).toContain(`${SECOND} Kini terhalang: Sekolah Lain, Selasa 8 Des`);
    expect(told).toContain('09.00–11.00 WIB; hari libur/cuti bersama: Cuti khusus.');
    expect(told).not.toMatch(/pemohon sebelumnya|tetap/);
  });

  it('the room that is made ready all the same: the Kabid is asked again, and nobody has returned anything', async () => {
    await desk.at('2026-12-08T08:00:00+07:00');
    await desk.choose(FIRST, STEPS.MARK_READY, 'admin');
    const told = await toldTo(desk, FIRST, PEOPLE.kabid);
    expect(told).toContain('pilih “Kesampingkan peringatan” hari ini juga');
    const all = (await desk.mails(FIRST)).map(({ subject, text }) => `${subject} ${text}`).join(' ');
    expect(all).not.toContain('dikembalikan');
    await desk.choose(FIRST, STEPS.SET_ASIDE, 'kabid', 'Petugas piket ada');
    await desk.choose(FIRST, STEPS.MARK_READY, 'admin');
    expect((await desk.row(FIRST)).Status).toBe('Ruangan Siap');
    expect(desk.failures()).toEqual([]);
  });
});
