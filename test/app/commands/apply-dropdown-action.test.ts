// Steps chosen in `Tindakan`: each is taken of the request that stands in its row, or refused with a word of what to do.
import { beforeEach, describe, expect, it } from 'vitest';
import { applyDropdownAction } from '../../../src/app/commands/apply-dropdown-action.ts';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { viewTaken } from '../../../src/app/views/room-view.ts';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { ACTION_WORDS } from '../../../src/words/sheet/choices.ts';
import { typedOver } from '../../memory/register-rows.ts';
import {
  ADMIN,
  AGREED,
  aDesk,
  approve,
  at,
  choose,
  copyRow,
  DEWI,
  deleteRow,
  events,
  FIRST,
  HEAD,
  KABID,
  KADIS,
  KASI,
  type MemoryDesk,
  messageOf,
  news,
  others,
  paste,
  pick,
  press,
  readers,
  requestOf,
  rowOf,
  SECOND,
  SETTINGS,
  schedule,
  shownIn,
  statuses,
  stepsOf,
  submit,
  TEAM,
  type,
} from '../office-day.ts';

let desk: MemoryDesk;
beforeEach(() => {
  desk = aDesk();
  submit(desk);
});

/** All of a row but what is said of the step that was chosen there. */
function standing(number: string) {
  const { message: _, action: __, kept, ...rest } = rowOf(desk, number);
  return structuredClone({ ...rest, request: kept?.after });
}

describe('a request', () => {
  it('goes by three choices from the Kabid into the agenda and the room’s calendar', () => {
    schedule(desk, FIRST);
    expect(desk.history.stepsSince(2026).map(({ step }) => step)).toEqual(['SUBMIT', 'FORWARD', 'APPROVE', 'SCHEDULE']);
    expect(statuses(desk)).toEqual([`${FIRST} SCHEDULED`]);
    expect(events(desk)).toEqual(['EVENT 2026-12-08 09:00–11:00', 'PREPARATION 2026-12-08 08:30–09:00']);
    expect(desk.agendaTab.lines).toHaveLength(1);
    expect(readers(desk).slice(2)).toEqual([KASI, ADMIN, DEWI]);
  });

  it('that has a buffet since its approval goes back to the Kasi: its row says so, and nobody is confirmed', () => {
    approve(desk, FIRST);
    type(desk, FIRST, 'catering', 'Prasmanan');
    const outcome = choose(desk, FIRST, 'SCHEDULE', ADMIN);
    expect(outcome).toMatchObject({ type: 'REFUSED', refusal: { code: 'BLOCKED', action: 'SCHEDULE' } });
    expect(statuses(desk)).toEqual([`${FIRST} FORWARDED`]);
    expect(requestOf(desk, FIRST).holder).toBe('SECTION_HEAD');
    expect(rowOf(desk, FIRST).action).toBe('');
    expect(messageOf(desk, FIRST)).toMatch(/^Permohonan ini ada pada Kasi lagi\. .* Belum dicatat: prasmanan /);
    expect(stepsOf(desk, FIRST).slice(-2)).toEqual(['CORRECT', 'RETURN_TO_SECTION_HEAD']);
    const [told] = desk.post.sent.slice(-1);
    expect([told?.to, told?.text.replace(/\s+/g, ' ')]).toEqual([
      KASI,
      expect.stringContaining(
        'dikembalikan oleh Rudi Hartono karena prasmanan tidak diperkenankan dan kini ada pada Anda',
      ),
    ]);
    expect(events(desk)).toEqual([]);
  });

  it('the same from the page of the letter: it says why, and shows where the letter is', () => {
    approve(desk, FIRST);
    type(desk, FIRST, 'catering', 'Prasmanan');
    expect(press(desk, FIRST, ADMIN, 'SCHEDULE')).toMatchObject({ type: 'REFUSED', refusal: { code: 'BLOCKED' } });
    expect(requestOf(desk, FIRST)).toMatchObject({ status: 'FORWARDED', holder: 'SECTION_HEAD' });
  });

  it('its step empties Tindakan and its words, and says who took it', () => {
    choose(desk, FIRST, 'FORWARD', KABID, 'telaah');
    expect(rowOf(desk, FIRST)).toMatchObject({ action: '', text: '' });
    expect(messageOf(desk, FIRST)).toBe('“Disposisikan ke Kasi” dicatat. (Budi Santoso, 24 Nov 2026 08.12)');
    expect(desk.history.of(FIRST)[1]).toMatchObject({
      step: 'FORWARD',
      by: 'Budi Santoso (Kabid, kabid@diskominfo.example)',
      text: 'telaah',
    });
  });

  it('its step asks nothing of the calendar or the agenda that it does not touch, nor of the outbox without a mail', () => {
    desk.faults.failAt('calendar.foreign');
    desk.faults.failAt('agendaTab.write');
    choose(desk, FIRST, 'FORWARD', KABID);
    desk.faults.failAt('outbox.add');
    choose(desk, FIRST, 'RECORD_LETTER', ADMIN, 'Map 3');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'FORWARD', 'RECORD_LETTER']);
    expect(desk.faults.pending()).toEqual(['calendar.foreign', 'agendaTab.write', 'outbox.add']);
  });

  it('is put off before anybody was told: nobody is', () => {
    choose(desk, FIRST, 'REJECT', KABID, 'salah baris');
    choose(desk, FIRST, 'UNDO', KABID);
    expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`]);
    expect(desk.outbox.rows.slice(2).map(({ effect, state }) => `${effect.type} ${state}`)).toEqual([
      'MAIL WITHDRAWN',
      'WITHDRAW DONE',
    ]);
  });

  it('scheduled and taken back leaves the calendar, the agenda and the applicant without it', () => {
    schedule(desk, FIRST);
    choose(desk, FIRST, 'UNDO', ADMIN);
    expect([statuses(desk), events(desk), desk.agendaTab.lines]).toEqual([[`${FIRST} APPROVED`], [], []]);
    expect(news(desk).at(-1)).toMatch(/tidak berlaku/);
  });

  it('displaced leaves the calendar, and the office’s own request has its time', () => {
    schedule(desk, FIRST);
    choose(desk, FIRST, 'DISPLACE', KABID, 'Dipakai Wali Kota');
    expect([statuses(desk), events(desk)]).toEqual([[`${FIRST} AWAITING_APPLICANT`, `${SECOND} APPROVED`], []]);
    expect(messageOf(desk, FIRST)).toContain(`Pemakaian dinas untuk waktu itu dicatat sebagai ${SECOND}.`);
    const [taken] = viewTaken(desk.open(), { from: '2026-12-08', to: '2026-12-08' });
    expect(taken).toMatchObject({ start: '2026-12-08T09:00', end: '2026-12-08T11:00' });
    choose(desk, SECOND, 'SCHEDULE', ADMIN);
    expect(events(desk)).toHaveLength(2);
    choose(desk, FIRST, 'UNDO', KABID);
    expect(statuses(desk)).toEqual([`${FIRST} SCHEDULED`, `${SECOND} IGNORED`]);
  });

  it('displaced gives the office’s own request a number that no archived request has', () => {
    schedule(desk, FIRST);
    desk.archives.remember(2026, ['PC-2026-0007']);
    choose(desk, FIRST, 'DISPLACE', KABID, 'Dipakai Wali Kota');
    expect(statuses(desk)).toContain('PC-2026-0008 APPROVED');
  });
});

describe('a step that is refused', () => {
  it.each([
    ['of another post', 'Disposisikan ke Kasi', KASI, '', 'itu tindakan Kabid'],
    ['of a higher post', 'Tolak permohonan', ADMIN, 'penuh', 'itu tindakan Kabid'],
    ['of somebody without a post', 'Disposisikan ke Kasi', 'kantor@dinas.example', '', 'itu tindakan Kabid'],
    ['out of turn names the legal ones', 'Masukkan ke agenda', ADMIN, '', 'Kabid memilih “Disposisikan'],
    ['without its words', 'Usulkan penolakan', KASI, '', 'Tulis dahulu alasannya di kolom Isi Disposisi/Keterangan'],
    ['without words for the applicant', 'Tolak permohonan', KABID, 'penuh', 'di kolom Pesan untuk Pemohon'],
    ['that nobody knows', 'Setujui saja', KABID, '', 'Belum dicatat: tidak ada tindakan dengan nama itu'],
    ['that moves without a new time', 'Ubah jadwal', KASI, 'salah ketik', 'Ketik dahulu waktu yang baru'],
  ])('%s leaves all as it was and says why', (_, words, editor, text, why) => {
    if (words === 'Ubah jadwal' || words === 'Usulkan penolakan') choose(desk, FIRST, 'FORWARD', KABID);
    if (text !== '') desk.register.type(FIRST, 'text', text);
    const [before, mails, steps] = [standing(FIRST), readers(desk).length, desk.history.rows.length];
    expect(pick(desk, 2, words, editor).type).toBe('REFUSED');
    expect(messageOf(desk, FIRST)).toMatch(/^.+\. Belum dicatat[:.] .*\(“.*”, 24 Nov 2026 08\.12\)$/);
    expect(messageOf(desk, FIRST)).toContain(why);
    expect(rowOf(desk, FIRST).action).toBe('');
    expect([standing(FIRST), readers(desk).length, desk.history.rows.length]).toEqual([before, mails, steps]);
  });

  it('writes nothing but the word in its row', () => {
    const calls = ['history.append', 'outbox.add', 'register.write', 'agendaTab.write'];
    for (const call of calls) desk.faults.failAt(call);
    expect(choose(desk, FIRST, 'SCHEDULE', ADMIN).type).toBe('REFUSED');
    expect(desk.faults.pending()).toEqual(calls);
  });

  it('since the desk is busy is written nowhere', () => {
    desk.exclusive.isHeld = true;
    expect(() => choose(desk, FIRST, 'FORWARD', KABID)).toThrow(/BUSY/);
    expect(desk.history.rows).toHaveLength(1);
    expect(rowOf(desk, FIRST).action).toBe(ACTION_WORDS.FORWARD);
  });

  it('of the undo of somebody else’s step says whose it is', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    choose(desk, FIRST, 'UNDO', KASI);
    expect(statuses(desk)).toEqual([`${FIRST} FORWARDED`]);
    expect(messageOf(desk, FIRST)).toContain('hanya orang yang melakukannya dapat mengurungkannya');
  });

  it('puts aside what was written for it, which no other step takes', () => {
    desk = aDesk();
    submit(desk, 'r-1', { letterFile: '' });
    choose(desk, FIRST, 'FORWARD', KABID);
    choose(desk, FIRST, 'APPROVE', KASI, AGREED);
    expect(rowOf(desk, FIRST)).toMatchObject({ text: '', action: '' });
    expect(messageOf(desk, FIRST)).toMatch(
      /lalu pilih “Catat surat diterima”\. Belum dicatat: .* Tulisan Anda: “Waktu disepakati, tanpa/,
    );
    choose(desk, FIRST, 'RECORD_LETTER', ADMIN);
    expect(messageOf(desk, FIRST)).toContain('Tulis dahulu letak surat');
    expect(requestOf(desk, FIRST).letterFile).toBe('');
    choose(desk, FIRST, 'RECORD_LETTER', ADMIN, 'map 3');
    expect(requestOf(desk, FIRST).letterFile).toBe('map 3');
  });

  it('keeps what was written where the same step is to be chosen again', () => {
    desk.register.type(FIRST, 'text', 'orangnya dihubungi dahulu');
    choose(desk, FIRST, 'REJECT', KABID);
    expect(rowOf(desk, FIRST).text).toBe('orangnya dihubungi dahulu');
  });

  it('by an event in the room’s calendar names it', () => {
    approve(desk, FIRST);
    desk.calendar.handMade.push({ title: 'Wali Kota', start: '2026-12-08T10:30', end: '2026-12-08T12:00' });
    choose(desk, FIRST, 'SCHEDULE', ADMIN);
    expect(statuses(desk)).toEqual([`${FIRST} FORWARDED`]);
    expect(messageOf(desk, FIRST)).toContain('ruangan tidak tersedia: Wali Kota');
  });

  it('by an earlier candidate waits for them, and goes on once they have cancelled (SOP 2b)', () => {
    submit(desk, 'r-2', others('r-2'));
    choose(desk, SECOND, 'FORWARD', KABID);
    choose(desk, SECOND, 'APPROVE', KASI, AGREED);
    expect(messageOf(desk, SECOND)).toContain(`waktu sama dengan pemohon sebelumnya (${FIRST})`);
    choose(desk, FIRST, 'CANCEL_FOR_APPLICANT', ADMIN, 'sekolah ujian');
    expect(requestOf(desk, SECOND).clashesWith).toEqual([]);
    expect(messageOf(desk, SECOND)).toContain(`Waktu yang diminta kini tersedia (perubahan pada ${FIRST})`);
    choose(desk, SECOND, 'APPROVE', KASI, AGREED);
    expect(statuses(desk)).toEqual([`${FIRST} CANCELLED`, `${SECOND} APPROVED`]);
  });

  it('for want of the letter goes on once its arrival is recorded', () => {
    submit(desk, 'r-2', others('r-2', { startDate: '2026-12-10', endDate: '2026-12-10', letterFile: '' }));
    choose(desk, SECOND, 'FORWARD', KABID);
    choose(desk, SECOND, 'APPROVE', KASI, AGREED);
    expect(messageOf(desk, SECOND)).toContain('surat permohonan belum diterima');
    choose(desk, SECOND, 'RECORD_LETTER', ADMIN, 'Map 3');
    expect(requestOf(desk, SECOND)).toMatchObject({ letterFile: 'Map 3', findingCodes: [] });
    choose(desk, SECOND, 'APPROVE', KASI, AGREED);
    expect(requestOf(desk, SECOND).status).toBe('APPROVED');
  });
});

describe('the row of a chosen step', () => {
  it('that asks for nothing is told that it has no number, and nothing is recorded', () => {
    desk.register.typeRow({ staffNotes: 'telepon Bu Rina' });
    expect(pick(desk, 3, ACTION_WORDS.FORWARD, KABID).type).toBe('NOTHING');
    expect(desk.register.rows[1]).toMatchObject({ action: '', message: expect.stringContaining('belum bernomor') });
    expect(desk.history.rows).toHaveLength(1);
  });

  it('that is a copy takes no step of the original', () => {
    copyRow(desk, FIRST);
    pick(desk, 3, ACTION_WORDS.FORWARD, KABID);
    expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`]);
    expect(desk.register.rows[1]?.message).toContain('belum bernomor');
  });

  it('that has moved since is asked to choose again: nobody knows who chose there', () => {
    submit(desk, 'r-2', others('r-2'));
    desk.register.type(SECOND, 'action', ACTION_WORDS.FORWARD);
    const chosen = { row: 2, column: 3, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'late' };
    expect(applyDropdownAction(desk.open(), chosen).type).toBe('REFUSED');
    expect(rowOf(desk, SECOND).action).toBe('');
    expect(messageOf(desk, SECOND)).toMatch(/^Pilih lagi\. Belum dicatat: .*“Disposisikan ke Kasi”/);
    expect(desk.history.stepsSince(2026).map(({ step }) => step)).toEqual(['SUBMIT', 'SUBMIT']);
  });

  it('that was pasted among others and has moved since is asked as well', () => {
    submit(desk, 'r-2', others('r-2'));
    desk.register.type(SECOND, 'action', ACTION_WORDS.FORWARD);
    const chosen = { row: 2, column: null, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'late' };
    expect(applyDropdownAction(desk.open(), chosen).type).toBe('REFUSED');
    expect(messageOf(desk, SECOND)).toContain('Belum dicatat');
  });

  it('that is one of two with the same step is not guessed at', () => {
    submit(desk, 'r-2', others('r-2'));
    submit(desk, 'r-3', others('r-3'));
    for (const number of [SECOND, 'PC-2026-0003']) desk.register.type(number, 'action', ACTION_WORDS.FORWARD);
    const chosen = { row: 2, column: 3, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'late' };
    expect(applyDropdownAction(desk.open(), chosen).type).toBe('NOTHING');
    expect(rowOf(desk, SECOND)).toMatchObject({ action: ACTION_WORDS.FORWARD, message: '' });
  });

  it('holds the words of a step in another column: these are just words, whatever stands elsewhere', () => {
    submit(desk, 'r-2', others('r-2'));
    desk.register.type(SECOND, 'action', ACTION_WORDS.FORWARD);
    const typed = { row: 2, column: 7, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'words' };
    expect(applyDropdownAction(desk.open(), typed).type).toBe('NOTHING');
    expect(rowOf(desk, SECOND)).toMatchObject({ action: ACTION_WORDS.FORWARD, message: '' });
  });

  it('the same event twice takes one step', () => {
    const chosen = { row: 2, column: 3, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'once' };
    desk.register.type(FIRST, 'action', ACTION_WORDS.FORWARD);
    applyDropdownAction(desk.open(), chosen);
    expect(applyDropdownAction(desk.open(), chosen).type).toBe('NOTHING');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'FORWARD']);
  });

  describe('of two people in one cell in one moment', () => {
    const lost = { row: 2, column: 3, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'lost' };
    const told = `“${ACTION_WORDS.FORWARD}” tidak dicatat: pada saat yang sama orang lain memilih “${ACTION_WORDS.CANCEL_FOR_APPLICANT}”`;
    const other = () => {
      desk.register.type(FIRST, 'action', ACTION_WORDS.CANCEL_FOR_APPLICANT);
      desk.register.type(FIRST, 'text', 'berhalangan');
    };
    const take = (editor: string) =>
      applyDropdownAction(desk.open(), { ...lost, action: ACTION_WORDS.CANCEL_FOR_APPLICANT, editor, id: 'taken' });

    it('the one whose choice was taken meanwhile is told so', () => {
      other();
      expect(take(KASI).type).toBe('RECORDED');
      expect(applyDropdownAction(desk.open(), lost).type).toBe('NOTHING');
      expect(rowOf(desk, FIRST).message).toContain(told);
      expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'CANCEL_FOR_APPLICANT']);
    });

    it('also where the other’s event comes after', () => {
      other();
      const open = desk.open();
      const outcome = applyDropdownAction({ ...open, pause: () => void take(KASI) }, lost);
      expect(outcome.type).toBe('NOTHING');
      expect(rowOf(desk, FIRST).message).toContain(told);
    });

    it('who has changed their mind has lost nothing', () => {
      other();
      take(KABID);
      applyDropdownAction(desk.open(), lost);
      expect(rowOf(desk, FIRST).message).not.toContain('tidak dicatat');
    });

    it('what was taken long ago, and a choice in another column, is not meant', () => {
      other();
      take(KASI);
      applyDropdownAction(desk.open(), { ...lost, column: 7 });
      desk.office.time = minutesLater(desk.office.time, 5);
      applyDropdownAction(desk.open(), lost);
      expect(rowOf(desk, FIRST).message).not.toContain('tidak dicatat');
    });
  });

  it('ten at once: each step lands on its own request, each refusal in its own row', () => {
    for (let index = 2; index <= 10; index++) {
      const day = `2026-12-${String(index < 6 ? index + 5 : index + 8).padStart(2, '0')}`;
      submit(desk, `r-${index}`, others(`r-${index}`, { startDate: day, endDate: day }));
    }
    const steps = Array.from({ length: 10 }, (_, index) =>
      index === 4 ? ('SCHEDULE' as const) : ('FORWARD' as const),
    );
    desk.register.rows.forEach((row, index) => {
      row.action = ACTION_WORDS[steps[index] ?? 'FORWARD'];
    });
    steps.forEach((step, index) => {
      const chosen = { row: index + 2, column: null, action: ACTION_WORDS[step], editor: KABID, id: `s-${index}` };
      applyDropdownAction(desk.open(), chosen);
    });
    expect(desk.register.read().requests.map(({ status }) => status)).toEqual(
      steps.map((step) => (step === 'SCHEDULE' ? 'SUBMITTED' : 'FORWARDED')),
    );
    expect(desk.register.rows[4]?.message).toContain('surat masih di Kabid');
    expect(desk.register.rows.every(({ action }) => action === '')).toBe(true);
  });
});

describe('a row in which somebody typed what does not count', () => {
  it('takes no step until its choice is mended; meanwhile its time is nobody else’s', () => {
    type(desk, FIRST, 'catering', 'Beres', KABID);
    expect(choose(desk, FIRST, 'FORWARD', KABID)).toMatchObject({ refusal: { code: 'UNREADABLE_ROW' } });
    expect(messageOf(desk, FIRST)).toContain('Kolom Konsumsi berisi “Beres” yang tidak dikenal');
    submit(desk, 'r-2', others('r-2'));
    expect(requestOf(desk, SECOND).clashesWith).toEqual([FIRST]);
    expect(shownIn(rowOf(desk, FIRST)).catering).toBe('NONE');
    choose(desk, FIRST, 'FORWARD', KABID);
    expect(requestOf(desk, FIRST).status).toBe('FORWARDED');
  });

  it('since the institution was cleared gets the recorded one back, and says so; what is typed instead is a correction', () => {
    const { institution } = requestOf(desk, FIRST);
    type(desk, FIRST, 'institution', '');
    choose(desk, FIRST, 'FORWARD', KABID);
    expect(messageOf(desk, FIRST)).toContain('Kolom Instansi kosong. Isi yang tercatat sudah dikembalikan.');
    expect([rowOf(desk, FIRST).action, shownIn(rowOf(desk, FIRST)).institution]).toEqual(['', institution]);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
    type(desk, FIRST, 'institution', 'SMKN 4 Pontianak');
    choose(desk, FIRST, 'FORWARD', KABID);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'CORRECT', 'FORWARD']);
  });

  it('a status picked by hand counts for nothing, and no step follows from it', () => {
    type(desk, FIRST, 'status', 'Jadwal Ditetapkan');
    expect(choose(desk, FIRST, 'SCHEDULE', ADMIN)).toMatchObject({ type: 'REFUSED' });
    expect(events(desk)).toEqual([]);
    choose(desk, FIRST, 'FORWARD', KABID);
    expect(requestOf(desk, FIRST).status).toBe('FORWARDED');
    expect(typedOver(rowOf(desk, FIRST))).toEqual([]);
  });

  it('a status picked by hand goes by itself with the next sweep, which says so once', () => {
    type(desk, FIRST, 'status', 'Masuk Agenda');
    at(desk, '2026-11-24T08:22:00+07:00', everyTenMinutes);
    expect(typedOver(rowOf(desk, FIRST))).toEqual([]);
    expect(messageOf(desk, FIRST)).toMatch(/^Isi Status dikembalikan seperti yang tercatat\. .*Ani Lestari/);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
    desk.faults.failAt('register.putRight');
    at(desk, '2026-11-24T08:32:00+07:00', everyTenMinutes);
    expect(desk.faults.pending()).toEqual(['register.putRight']);
  });

  it('another cell of the desk’s own counts for nothing either', () => {
    type(desk, FIRST, 'submittedAt', '01/01/2026');
    const { submittedAt } = requestOf(desk, FIRST);
    choose(desk, FIRST, 'FORWARD', KABID);
    expect(requestOf(desk, FIRST)).toMatchObject({ status: 'FORWARDED', submittedAt });
    expect(typedOver(rowOf(desk, FIRST))).toEqual([]);
  });

  it('what is typed in several rows at once counts in none, and each of them says so', () => {
    submit(desk, 'r-2', others('r-2'));
    paste(desk, 'participants', { [FIRST]: '35', [SECOND]: '12' });
    at(desk, '2026-11-24T08:32:00+07:00', everyTenMinutes);
    for (const number of [FIRST, SECOND]) {
      expect(stepsOf(desk, number)).toEqual(['SUBMIT']);
      expect(shownIn(rowOf(desk, number)).participants).toBe(30);
      expect(messageOf(desk, number)).toContain('Bila memang berubah, ketik satu baris setiap kali.');
    }
  });

  it('a number that was typed over: nobody knows which request was meant, and it is to be chosen again', () => {
    for (const typed of ['', 'PC-2026-9999']) {
      rowOf(desk, FIRST).number = typed;
      expect(pick(desk, 2, ACTION_WORDS.FORWARD, KABID)).toMatchObject({ refusal: { code: 'CHOOSE_AGAIN' } });
      expect(rowOf(desk, FIRST)).toMatchObject({ number: FIRST, action: '' });
    }
    expect(pick(desk, 2, ACTION_WORDS.FORWARD, KABID).type).toBe('RECORDED');
  });
});

describe('a proposal to refuse', () => {
  it.each(['', 'Ruangan tidak untuk kegiatan partai.'])(
    'leaves the Kabid’s words for the applicant blank, whatever the Kasi proposed: “%s”',
    (proposed) => {
      choose(desk, FIRST, 'FORWARD', KABID);
      desk.register.type(FIRST, 'text', 'orangnya sulit dihubungi');
      desk.register.type(FIRST, 'applicantMessage', proposed);
      expect(pick(desk, 2, ACTION_WORDS.PROPOSE_REFUSAL, KASI).type).toBe('RECORDED');
      expect(rowOf(desk, FIRST)).toMatchObject({ text: '', applicantMessage: '' });
      expect(pick(desk, 2, ACTION_WORDS.REJECT, KABID)).toMatchObject({
        refusal: { code: 'APPLICANT_MESSAGE_NEEDED' },
      });
    },
  );
});

describe('the words beside a step that was refused', () => {
  beforeEach(() => {
    choose(desk, FIRST, 'FORWARD', KABID);
    desk.register.type(FIRST, 'text', 'penuh');
    desk.register.type(FIRST, 'applicantMessage', 'Ruangan sudah dipakai.');
    pick(desk, 2, ACTION_WORDS.REJECT, ADMIN);
  });
  const last = () => desk.history.of(FIRST).at(-1);

  it('are not another’s, who is asked once: whoever chooses again means these words', () => {
    expect(pick(desk, 2, ACTION_WORDS.PROPOSE_REFUSAL, KASI)).toMatchObject({ refusal: { code: 'WORDS_OF_ANOTHER' } });
    expect(messageOf(desk, FIRST)).toContain('ditulis orang lain untuk “Tolak permohonan”');
    expect(rowOf(desk, FIRST)).toMatchObject({ action: '', text: 'penuh' });
    expect(pick(desk, 2, ACTION_WORDS.PROPOSE_REFUSAL, KASI).type).toBe('RECORDED');
    expect(last()).toMatchObject({ step: 'PROPOSE_REFUSAL', text: 'penuh' });
  });

  it('are nobody’s any more once others are written in their place', () => {
    desk.register.type(FIRST, 'text', 'sudah penuh');
    desk.register.type(FIRST, 'applicantMessage', 'Ruangan dipakai dinas.');
    expect(pick(desk, 2, ACTION_WORDS.PROPOSE_REFUSAL, KASI).type).toBe('RECORDED');
    expect(last()).toMatchObject({ step: 'PROPOSE_REFUSAL', text: 'sudah penuh' });
  });

  it('are still their writer’s, for whatever needs words', () => {
    expect(pick(desk, 2, ACTION_WORDS.CANCEL_BY_OFFICE, ADMIN).type).toBe('RECORDED');
    expect(last()).toMatchObject({
      step: 'CANCEL_BY_OFFICE',
      text: 'penuh',
      applicantMessage: 'Ruangan sudah dipakai.',
    });
  });

  it('tell the applicant nothing with a step that needs no words, before their writer was asked once', () => {
    expect(pick(desk, 2, ACTION_WORDS.SCHEDULE, ADMIN)).toMatchObject({
      refusal: { code: 'WORDS_OF_ANOTHER', isOwn: true },
    });
    expect(pick(desk, 2, ACTION_WORDS.SCHEDULE, ADMIN)).toMatchObject({ refusal: { code: 'NOT_NOW' } });
  });
});

describe('a deleted row', () => {
  it('of a moment ago is back with the next step of another, and says so', () => {
    submit(desk, 'r-2', others('r-2'));
    deleteRow(desk, FIRST);
    choose(desk, SECOND, 'FORWARD', KABID);
    expect(messageOf(desk, FIRST)).toContain('ditulis kembali dari Riwayat');
  });
});

describe('who may', () => {
  it('is the next post above, where one is vacant', () => {
    desk = aDesk({ team: [HEAD, ...TEAM.slice(1)] });
    submit(desk);
    choose(desk, FIRST, 'FORWARD', ADMIN);
    expect(messageOf(desk, FIRST)).toContain('itu tindakan Kepala Dinas.');
    choose(desk, FIRST, 'FORWARD', KADIS);
    expect(statuses(desk)).toEqual([`${FIRST} FORWARDED`]);
  });

  it('is whoever edits, for ordinary steps, where Google names nobody', () => {
    choose(desk, FIRST, 'FORWARD', '');
    expect(desk.history.of(FIRST)[1]).toMatchObject({ step: 'FORWARD', by: 'penyunting lembar' });
  });

  it('is nobody known by an address that Google gives for strangers as well (facts 13.2)', () => {
    desk = aDesk({ owner: ` ${KABID.toUpperCase()}` });
    submit(desk);
    choose(desk, FIRST, 'REJECT', KABID, 'tidak sesuai');
    expect(messageOf(desk, FIRST)).toContain('Google tidak menyebutkan siapa yang menyunting');
    // What stands there for the applicant is none of this step's words.
    choose(desk, FIRST, 'FORWARD', KABID);
    expect(desk.history.of(FIRST).map(({ step, by }) => [step, by])).toEqual([
      ['SUBMIT', 'pemohon'],
      ['FORWARD', 'penyunting lembar'],
    ]);
  });

  it('is nobody without a name for the steps that are the Kabid’s own', () => {
    choose(desk, FIRST, 'REJECT', '', 'perintah Kepala Dinas');
    expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`]);
    expect(messageOf(desk, FIRST)).toContain('Kabid memilihnya lewat tombol “Buka surat dan pilih tindakan”');
  });

  it('is nobody without a name at all, where the office wants every step to bear one', () => {
    desk = aDesk({ settings: { ...SETTINGS, identity: { unnamedEditor: false } } });
    submit(desk);
    choose(desk, FIRST, 'FORWARD', '');
    expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`]);
    expect(messageOf(desk, FIRST)).toContain('Google tidak menyebutkan siapa yang menyunting');
  });
});
