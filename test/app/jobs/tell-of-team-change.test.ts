// A change of who holds a post is recorded once and mailed once to who held it and who holds it, whatever happens meanwhile.
import { describe, expect, it } from 'vitest';
import { refreshRules } from '../../../src/app/jobs/refresh-rules.ts';
import type { TeamMember } from '../../../src/domain/settings/team.ts';
import { ADMIN, aMember, desk, eachOnADesk, FIRST, KABID, KASI, OFFICE, OWNER, openDesk, TEAM } from '../office-day.ts';

const STRANGER = 'lain@mail.example';
const TAKEN = [aMember({ name: 'Orang Lain', email: STRANGER }), ...TEAM.slice(1)];

eachOnADesk();

/** Somebody edits `Tim Pengelola`, and the event says who. */
function edit(time: string, team: readonly TeamMember[], by: string = ADMIN): void {
  desk.office.time = `2026-11-24T${time}:00+07:00`;
  desk.office.tabs = { ...OFFICE, team };
  refreshRules(desk.open(), by);
}

const told = () => desk.mailer.sent.filter(({ subject }) => subject.includes('perubahan jabatan'));
const readers = () => told().map(({ to }) => to);

describe('a change of a post', () => {
  it('is recorded and mailed to the new and the old holder once nobody edits any more', () => {
    edit('08:30', TAKEN);
    desk.at('08:35');
    expect([readers(), desk.history.office]).toEqual([[], []]);
    desk.at('08:40');
    expect(readers()).toEqual([STRANGER, KABID]);
    const text = `Kabid: semula Budi Santoso (${KABID}, utama); kini Orang Lain (${STRANGER}, utama)`;
    expect(desk.history.office).toEqual([
      {
        id: 'TEAM@2026-11-24T08:30:00+07:00',
        at: '2026-11-24T08:40:00+07:00',
        actor: { type: 'STAFF', email: ADMIN, name: 'Rudi Hartono', roles: ['ROOM_ADMIN'] },
        text,
        mails: [STRANGER, KABID].map((address) => `TEAM@2026-11-24T08:30:00+07:00:${address}`),
      },
    ]);
    const [forNew, forOld] = told();
    for (const mail of [forNew, forOld]) {
      expect(mail?.subject).toBe('Pontive Center: perubahan jabatan Kabid');
      expect(mail?.text).toContain('Diubah Selasa, 24 November 2026 pukul 08.30 WIB');
      expect(mail?.text).toContain(`Yang mengubah: Rudi Hartono (Admin Pontive Center, ${ADMIN}).`);
      expect(mail?.text).toContain(text);
      expect(mail?.text).toContain(`Bila ini keliru, hubungi pemilik lembar (${OWNER}) lewat email baru.`);
    }
    expect(forNew?.text).toContain('Anda tercatat sebagai Kabid.');
    expect(forOld?.text).toContain('Anda tidak lagi tercatat memegang jabatan Kabid');
    // Google shows a calendar that is shared without a notice to nobody who has not opened its link (facts 5).
    for (const part of ['text', 'html'] as const) {
      expect(forNew?.[part]).toContain('Tambahkan kalender ruangan');
      expect(forNew?.[part]).toContain(OFFICE.calendarUrl);
      expect(forOld?.[part]).not.toContain('calendar.google.com');
    }
    desk.at('08:50');
    desk.at('09:30');
    expect([readers().length, desk.history.office.length]).toEqual([2, 1]);
  });

  it('is by nobody known where Google names nobody, or gives the owner’s address (facts 7.4, 13.2)', () => {
    for (const by of ['', OWNER]) {
      openDesk();
      edit('08:30', TAKEN, by);
      desk.at('08:40');
      expect(told()[1]?.text).toContain('Google tidak memberitahukan siapa yang mengubahnya.');
      expect(desk.history.office[0]?.actor).toEqual({ type: 'UNKNOWN' });
    }
  });

  it('names who made it in the post that they had before', () => {
    edit('08:30', [aMember({ name: 'Ani Lestari', email: KASI }), ...TEAM.slice(1)], KASI);
    desk.at('08:40');
    expect(told()[1]?.text).toContain(`Yang mengubah: Ani Lestari (Kasi, ${KASI}).`);
  });

  it('of a deputy is told as such: to them, and to whoever is stood in for', () => {
    const plh = { role: 'DIVISION_HEAD', deputy: 'PLH', main: false } as const;
    const deputy = aMember({
      name: 'Citra Dewi',
      email: STRANGER,
      since: '2026-11-25',
      actingFor: 'Budi Santoso',
      ...plh,
    });
    edit('08:30', [...TEAM, deputy]);
    desk.at('08:40');
    const [forKabid, forDeputy] = told();
    expect([forKabid?.to, forDeputy?.to]).toEqual([KABID, STRANGER]);
    expect(forKabid?.text).toContain(
      `kini Budi Santoso (${KABID}, utama) dan Citra Dewi (${STRANGER}, Plh. untuk Budi Santoso, mulai 25 Nov 2026)`,
    );
    expect(forKabid?.text).toContain('Anda tercatat sebagai Kabid.');
    expect(forDeputy?.text).toContain('Yth. Bapak/Ibu Citra Dewi (Plh. Kabid),');
    expect(forDeputy?.text).toContain('Anda tercatat sebagai Plh. Kabid.');
  });

  it('of several edits is told of once', () => {
    edit('08:30', TAKEN);
    edit('08:36', [...TAKEN, aMember({ name: 'Wakil', role: 'SECTION_HEAD', email: 'wakil@x.example', main: false })]);
    desk.at('08:40');
    expect(readers()).toEqual([]);
    desk.at('08:50');
    expect(readers()).toEqual([STRANGER, KASI, 'wakil@x.example', KABID]);
    expect(told()[0]?.subject).toBe('Pontive Center: perubahan jabatan Kabid dan Kasi');
    expect(desk.history.office).toHaveLength(1);
  });

  it('is told of although it was taken back before anybody looked', () => {
    edit('08:30', TAKEN);
    edit('08:33', TEAM);
    desk.at('08:50');
    expect(readers()).toEqual([KABID, STRANGER]);
    expect(desk.history.office[0]?.text).toContain(`; sempat tercatat Orang Lain (${STRANGER}, utama)`);
  });

  it('cannot be kept from being told by editing on and on', () => {
    for (let minute = 0; minute < 60; minute += 5)
      edit(`09:${String(minute).padStart(2, '0')}`, minute % 2 ? TEAM : TAKEN);
    desk.at('10:01');
    expect(readers()).toContain(KABID);
  });

  it('is not told of while the office fills in its first team, and is from then on', () => {
    openDesk({ team: [] });
    edit('08:30', TEAM.slice(0, 1));
    edit('08:31', TEAM);
    desk.at('08:45');
    expect([readers(), desk.state.get('teamChange')]).toEqual([[], null]);
    edit('08:50', []);
    desk.at('09:10');
    expect(readers()).toEqual([KABID, KASI, ADMIN]);
    edit('09:20', TAKEN);
    desk.at('09:40');
    expect(readers().slice(3)).toEqual([STRANGER, KASI, ADMIN]);
  });

  it('leaves the requests and their history alone', () => {
    desk.submit();
    edit('08:45', TAKEN);
    desk.at('09:00');
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`]);
    expect(desk.history.unreadable()).toEqual([]);
    expect(desk.history.numbers()).toEqual([FIRST]);
  });
});

it.each([
  ['history.tail', 1],
  ['history.appendOffice', 1],
  ['outbox.add', 1],
  ['outbox.flush', 1],
  ['state.put', 1],
  ['mailer.send', 1],
  ['outbox.mark', 1],
  ['mailer.send', 2],
  ['outbox.mark', 2],
])(
  'where the execution is killed at %s, call %i, the next jobs finish it: one entry, and only a mail in flight comes twice',
  (call, nth) => {
    edit('08:30', TAKEN);
    desk.faults.killAt(call, nth);
    expect(() => desk.at('08:45')).toThrow();
    expect(desk.faults.pending()).toEqual([]);
    desk.at('08:55');
    desk.at('09:05');
    desk.at('09:15');
    expect([...new Set(readers())].sort()).toEqual([KABID, STRANGER].sort());
    expect(readers().length).toBeLessThanOrEqual(call === 'outbox.mark' ? 3 : 2);
    expect(desk.history.office).toHaveLength(1);
    expect(desk.outbox.rows.map(({ state }) => state)).toEqual(['DONE', 'DONE']);
    expect(desk.state.get('teamChange')).toBeNull();
  },
);
