// What a deputy reads and how they sign: as Plh. or Plt. of the post, in its letters alone, and as long as it lasts.
import { beforeEach, describe, expect, it } from 'vitest';
import { ADMIN, aDesk, aMember, DEWI, FIRST, KABID, KASI, type OfficeDay, TEAM } from '../office-day.ts';

let desk: OfficeDay;

describe('a deputy', () => {
  const deputy = aMember({
    ...{ name: 'Citra Dewi', email: 'plh@diskominfo.example', main: false, deputy: 'PLH', actingFor: 'Budi Santoso' },
    ...{ since: '2026-11-24', until: '2026-11-30' },
  });
  const WHY = '(untuk Budi Santoso)';
  const mailTo = (reader: string) => desk.mailer.sent.filter(({ to }) => to === reader).at(-1)?.text ?? '';

  beforeEach(() => {
    desk = aDesk({ team: [...TEAM, deputy] });
    desk.submit();
  });

  it('gets the letters of the post as its deputy, with the name of the one they act for', () => {
    expect(mailTo(deputy.email)).toContain(WHY);
    expect(mailTo(deputy.email)).toContain('Yth. Bapak/Ibu Citra Dewi (Plh. Kabid),');
    expect(mailTo(deputy.email)).toContain('menunggu disposisi Plh. Kabid.');
  });

  it('signs as deputy, in the mail to the next', () => {
    desk.choose(FIRST, 'FORWARD', deputy.email, 'dahulukan');
    expect(mailTo(KASI)).toContain('Yth. Bapak/Ibu Ani Lestari,');
    expect(mailTo(KASI)).toContain('Plh. Kabid mendisposisikan permohonan kunjungan');
    expect(mailTo(KASI)).toContain('Isi disposisi dari Plh. Kabid Citra Dewi: dahulukan');
    expect(mailTo(DEWI)).not.toMatch(/Plh\./);
  });

  it('is greeted so in the digest too, and as long as it lasts', () => {
    desk.at('2026-11-25T07:30:00+07:00');
    expect(mailTo(deputy.email)).toContain('Yth. Bapak/Ibu Citra Dewi (Plh. Kabid),');
  });

  it('is called so too where the letter of a vacant post comes to them', () => {
    desk = aDesk({ team: [deputy, ...TEAM.slice(2)] });
    desk.submit();
    desk.choose(FIRST, 'FORWARD', deputy.email);
    desk.choose(FIRST, 'RETURN_TO_DIVISION_HEAD', deputy.email, 'belum');
    expect(mailTo(deputy.email)).toContain('(Plh. Kabid)');
  });

  it('hears nothing of it in the letters of their own post, nor does anybody else', () => {
    const kasi = aMember({ ...TEAM[1], email: deputy.email });
    desk = aDesk({ team: [...TEAM.slice(0, 1), kasi, ...TEAM.slice(2), deputy] });
    desk.submit();
    expect(mailTo(deputy.email)).toContain(WHY);
    expect(mailTo(DEWI)).not.toContain(WHY);
    desk.choose(FIRST, 'FORWARD', KABID);
    expect(desk.mailer.sent).toHaveLength(3);
    expect(mailTo(deputy.email)).not.toContain(WHY);
    desk.approve(FIRST);
    expect(mailTo(ADMIN)).not.toContain(WHY);
  });
});
