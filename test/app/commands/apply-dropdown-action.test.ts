// Steps chosen in `Tindakan`: each is taken of the request that stands in its row, or refused with a word of what to do.
import { describe, expect, it } from 'vitest';
import { viewTaken } from '../../../src/app/views/room-view.ts';
import { ACTION_WORDS } from '../../../src/words/sheet/choices.ts';
import { ADMIN, AGREED, desk, eachOnADesk, FIRST, KABID, KASI, openDesk, SECOND } from '../office-day.ts';

eachOnADesk(() => desk.submit());

/** All of a row but what is said of the step that was chosen there. */
function standing(number: string) {
  const { message: _, action: __, kept, ...rest } = desk.rowOf(number);
  return structuredClone({ ...rest, request: kept?.after });
}

describe('a request', () => {
  it('that has a buffet since its approval goes back to the Kasi: its row says so, and nobody is confirmed', () => {
    desk.approve(FIRST);
    desk.edit(FIRST, 'catering', 'Prasmanan');
    const outcome = desk.choose(FIRST, 'SCHEDULE', ADMIN);
    expect(outcome).toMatchObject({ type: 'REFUSED', refusal: { code: 'BLOCKED', action: 'SCHEDULE' } });
    expect(desk.statuses()).toEqual([`${FIRST} FORWARDED`]);
    expect(desk.requestOf(FIRST).holder).toBe('SECTION_HEAD');
    expect(desk.rowOf(FIRST).action).toBe('');
    expect(desk.messageOf(FIRST)).toMatch(/^Belum dicatat\. Permohonan ini ada pada Kasi lagi\. .* Prasmanan /);
    expect(desk.stepsOf(FIRST).slice(-2)).toEqual(['CORRECT', 'HELD_BACK']);
    const [told] = desk.mailer.sent.slice(-1);
    expect([told?.to, told?.text.replace(/\s+/g, ' ')]).toEqual([
      KASI,
      expect.stringMatching(/Kini terhalang: kunjungan .* WIB; prasmanan tidak diperkenankan\./),
    ]);
    expect(told?.text).not.toContain('dikembalikan');
    expect(desk.events()).toEqual([]);
  });

  it('its step asks nothing of the calendar or the agenda that it does not touch, nor of the outbox without a mail', () => {
    desk.faults.failAt('calendar.foreign');
    desk.faults.failAt('agendaTab.write');
    desk.choose(FIRST, 'FORWARD', KABID);
    desk.faults.failAt('outbox.add');
    desk.choose(FIRST, 'RECORD_LETTER', ADMIN, 'Map 3');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'FORWARD', 'RECORD_LETTER']);
    expect(desk.faults.pending()).toEqual(['calendar.foreign', 'agendaTab.write', 'outbox.add']);
  });

  it('scheduled and taken back leaves the calendar, the agenda and the applicant without it', () => {
    desk.schedule(FIRST);
    desk.choose(FIRST, 'UNDO', ADMIN);
    expect([desk.statuses(), desk.events(), desk.agendaTab.lines]).toEqual([[`${FIRST} APPROVED`], [], []]);
    expect(desk.news().at(-1)).toMatch(/tidak berlaku/);
  });

  it('displaced leaves the calendar, and the office’s own request has its time', () => {
    desk.schedule(FIRST);
    desk.choose(FIRST, 'DISPLACE', KABID, 'Dipakai Wali Kota');
    expect([desk.statuses(), desk.events()]).toEqual([[`${FIRST} AWAITING_APPLICANT`, `${SECOND} APPROVED`], []]);
    expect(desk.messageOf(FIRST)).toContain(`Pemakaian dinas untuk waktu itu dicatat sebagai ${SECOND}.`);
    const [taken] = viewTaken(desk.open(), { from: '2026-12-08', to: '2026-12-08' });
    expect(taken).toMatchObject({ start: '2026-12-08T09:00', end: '2026-12-08T11:00' });
    desk.choose(SECOND, 'SCHEDULE', ADMIN);
    expect(desk.events()).toHaveLength(2);
    desk.choose(FIRST, 'UNDO', KABID);
    expect(desk.statuses()).toEqual([`${FIRST} SCHEDULED`, `${SECOND} IGNORED`]);
  });

  it('displaced gives the office’s own request a number that no archived request has', () => {
    desk.schedule(FIRST);
    desk.archives.remember(2026, ['PC-2026-0007']);
    desk.choose(FIRST, 'DISPLACE', KABID, 'Dipakai Wali Kota');
    expect(desk.statuses()).toContain('PC-2026-0008 APPROVED');
  });
});

describe('a step that is refused', () => {
  it.each([
    ['of another post', 'Disposisikan ke Kasi', KASI, 'Itu tindakan Kabid'],
    ['that nobody knows', 'Setujui saja', KABID, 'Tidak ada tindakan dengan nama itu'],
  ])('%s leaves all as it was and says why', (_, words, editor, why) => {
    const [before, mails, steps] = [standing(FIRST), desk.readers().length, desk.history.rows.length];
    expect(desk.pick(2, words, editor).type).toBe('REFUSED');
    expect(desk.messageOf(FIRST)).toMatch(/^Belum dicatat\. .*\(“.*”, 24 Nov 08\.12\)$/);
    expect(desk.messageOf(FIRST)).toContain(why);
    expect(desk.rowOf(FIRST).action).toBe('');
    expect([standing(FIRST), desk.readers().length, desk.history.rows.length]).toEqual([before, mails, steps]);
  });

  it('writes nothing but the word in its row', () => {
    const calls = ['history.append', 'outbox.add', 'register.write', 'agendaTab.write'];
    for (const call of calls) desk.faults.failAt(call);
    expect(desk.choose(FIRST, 'SCHEDULE', ADMIN).type).toBe('REFUSED');
    expect(desk.faults.pending()).toEqual(calls);
  });

  it('since the desk is busy is written nowhere', () => {
    desk.exclusive.isHeld = true;
    expect(() => desk.choose(FIRST, 'FORWARD', KABID)).toThrow(/BUSY/);
    expect(desk.history.rows).toHaveLength(1);
    expect(desk.rowOf(FIRST).action).toBe(ACTION_WORDS.FORWARD);
  });

  it('puts aside what was written for it, which no other step takes', () => {
    openDesk();
    desk.submit('r-1', { letterFile: '' });
    desk.choose(FIRST, 'FORWARD', KABID);
    desk.choose(FIRST, 'APPROVE', KASI, AGREED);
    expect(desk.rowOf(FIRST)).toMatchObject({ text: '', action: '' });
    expect(desk.messageOf(FIRST)).toMatch(
      /^Belum dicatat\. .*lalu pilih “Catat surat diterima”\. .* Tulisan Anda: “Waktu disepakati, tanpa/,
    );
    desk.choose(FIRST, 'RECORD_LETTER', ADMIN);
    expect(desk.messageOf(FIRST)).toContain('letak surat');
    expect(desk.requestOf(FIRST).letterFile).toBe('');
    desk.choose(FIRST, 'RECORD_LETTER', ADMIN, 'map 3');
    expect(desk.requestOf(FIRST).letterFile).toBe('map 3');
  });

  it('keeps what was written where the same step is to be chosen again', () => {
    desk.register.type(FIRST, 'text', 'orangnya dihubungi dahulu');
    desk.choose(FIRST, 'REJECT', KABID);
    expect(desk.rowOf(FIRST).text).toBe('orangnya dihubungi dahulu');
  });
});

it('a row in which somebody typed what does not count a number that was typed over: nobody knows which request was meant, and it is to be chosen again', () => {
  for (const typed of ['', 'PC-2026-9999']) {
    desk.rowOf(FIRST).number = typed;
    expect(desk.pick(2, ACTION_WORDS.FORWARD, KABID)).toMatchObject({ refusal: { code: 'CHOOSE_AGAIN' } });
    expect(desk.rowOf(FIRST)).toMatchObject({ number: FIRST, action: '' });
  }
  expect(desk.pick(2, ACTION_WORDS.FORWARD, KABID).type).toBe('RECORDED');
});

it.each(['', 'Ruangan tidak untuk kegiatan partai.'])(
  'a proposal to refuse leaves the Kabid’s words for the applicant blank, whatever the Kasi proposed: “%s”',
  (proposed) => {
    desk.choose(FIRST, 'FORWARD', KABID);
    desk.register.type(FIRST, 'text', 'orangnya sulit dihubungi');
    desk.register.type(FIRST, 'applicantMessage', proposed);
    expect(desk.pick(2, ACTION_WORDS.PROPOSE_REFUSAL, KASI).type).toBe('RECORDED');
    expect(desk.rowOf(FIRST)).toMatchObject({ text: '', applicantMessage: '' });
    expect(desk.pick(2, ACTION_WORDS.REJECT, KABID)).toMatchObject({ refusal: { code: 'APPLICANT_MESSAGE_NEEDED' } });
  },
);

it.each([
  ['of another post', 'REJECT'],
  ['that is not now', 'SCHEDULE'],
] as const)('the words beside a refused step %s go to Pesan: no other step takes them', (_, action) => {
  desk.choose(FIRST, 'FORWARD', KABID);
  desk.register.type(FIRST, 'text', 'penuh');
  desk.register.type(FIRST, 'applicantMessage', 'Ruangan sudah dipakai.');
  expect(desk.pick(2, ACTION_WORDS[action], ADMIN).type).toBe('REFUSED');
  expect(desk.rowOf(FIRST)).toMatchObject({ action: '', text: '', applicantMessage: '' });
  expect(desk.messageOf(FIRST)).toContain('Tulisan Anda: “penuh · Ruangan sudah dipakai.”');
});

it('who may is nobody known by an address that Google gives for strangers as well (facts 13.2)', () => {
  openDesk({ owner: ` ${KABID.toUpperCase()}` });
  desk.submit();
  desk.choose(FIRST, 'REJECT', KABID, 'tidak sesuai');
  expect(desk.messageOf(FIRST)).toContain('Google tidak menyebutkan siapa yang menyunting');
  // What stands there for the applicant is none of this step's words.
  desk.choose(FIRST, 'FORWARD', KABID);
  expect(desk.history.of(FIRST).map(({ step, by }) => [step, by])).toEqual([
    ['SUBMIT', 'pemohon'],
    ['FORWARD', 'penyunting lembar'],
  ]);
});
