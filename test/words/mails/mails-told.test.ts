// The sentences of mails about what has changed or is awaited: as it happened, which one, by when, and what then.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/request/finding.ts';
import { NO_MARKS, type UndoMark } from '../../../src/domain/request/marks.ts';
import { aRequest } from '../../domain/requests.ts';
import { detail, GIVEN, LETTER_MISSING, STEP, shownOf, wordsOf } from './words-of.ts';

const TAKEN = [{ code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] }] as const;

describe('what changes after the approval', () => {
  const scheduled = { status: 'SCHEDULED', participants: 38, equipment: ['Proyektor'], catering: 'BOXED' } as const;
  const before = aRequest({ ...GIVEN, ...scheduled, startTime: '08:00', endTime: '10:00' });

  it('the Admin reads the old time and the new', () =>
    expect(wordsOf('EVENT_CHANGED', scheduled, { before })).toMatchObject({
      subject: 'PC-2026-0001 Jadwal berubah: SMK Negeri 4, Selasa 8 Des',
      opening: [
        'Jadwal berubah: kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB; semula Selasa, 8 Desember 2026 pukul 08.00–10.00 WIB.',
      ],
    }));
  it('what is to be made ready, by name and alone, and no buffet to be served', () => {
    const words = wordsOf(
      'EVENT_CHANGED',
      { ...scheduled, catering: 'BUFFET' },
      { before: aRequest({ ...GIVEN, ...scheduled }) },
    );
    expect(words.opening[0]).toMatch(/ WIB; Konsumsi: Prasmanan tidak diperkenankan\.$/);
    expect([words.subject.includes('Persiapan berubah'), words.details]).toEqual([true, []]);
  });
  it('with more people than the room holds', () => {
    const more = (given: object) =>
      wordsOf('EVENT_CHANGED', { ...scheduled, ...given }, { before: aRequest({ ...GIVEN, ...scheduled }) }, [
        { code: 'OVER_CAPACITY', participants: 60, capacity: 40 },
      ]).opening[0];
    expect(more({ participants: 60 })).toMatch(/; Peserta: 60 orang; melebihi kapasitas\.$/);
    expect(more({ catering: 'NONE' })).not.toContain('melebihi kapasitas');
  });
  it('and what need not be, at the time for which it was', () => {
    const words = wordsOf('EVENT_CHANGED', { status: 'AWAITING_APPLICANT' }, { before });
    expect(words.subject).toContain('Tidak jadi disiapkan');
    expect(words.opening).toEqual([
      'Tidak jadi disiapkan: kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 08.00–10.00 WIB.',
    ]);
    expect(words.details).toEqual([]);
  });

  const buffet = [{ code: 'CATERING_BUFFET', word: '' }] as const;
  it('and the Kasi reads what to make sure of, not of another time', () => {
    const words = wordsOf('RECHECK', scheduled, {}, buffet);
    expect(words.opening[0]).toContain('Jadwalnya tetap.');
    expect(words.ask?.onPage.join()).toContain('ubah kolom Konsumsi');
    expect(words.ask?.onPage.join()).not.toContain('waktu lain');
  });
});

it.each([...(['RETURNED', 'REFUSAL_PROPOSED', 'ANSWERED', 'RECHECK'] as const)])(
  '%s does not repeat what its reader was told of the letter',
  (template) => {
    const words = wordsOf(template, {}, { text: 'penuh', name: 'RETURN_TO_SECTION_HEAD' });
    expect([detail(words, 'Kegiatan'), detail(words, 'Peserta')]).toEqual([undefined, undefined]);
  },
);

describe('a letter that its applicant changes before it is passed on', () => {
  const before = aRequest({ ...GIVEN, startTime: '08:00', endTime: '10:00' });
  const changed = { before, name: 'CORRECT' } as const;
  const filledIn = { before: aRequest(GIVEN), name: 'CORRECT' } as const;

  it.each(['NEW_REQUEST', 'DISPOSITION_ASKED'] as const)('takes the place of what %s told', (template) => {
    const last = (step: typeof changed, given = {}) => wordsOf(template, given, step).opening.slice(1).join();
    expect(last(changed, { catering: 'BOXED' })).toBe('Permohonan ini sudah diperbaiki: waktu dan Konsumsi.');
    // An answer may settle what was asked and change nothing.
    expect(last(filledIn)).toBe('Permohonan ini sudah diperbaiki.');
    expect(wordsOf(template).opening).toHaveLength(1);
  });
  it('has a receipt that says what it was', () =>
    expect(wordsOf('RECEIPT', {}, changed).opening[0]).toMatch(/-0001; semula .* 08\.00–10\.00 WIB\.$/));
  it('or what was filled in', () => {
    // What the office writes of a letter for itself is no news to its sender, nor is the address at which they read it.
    const noted = { catering: 'BOXED', registerNumber: '1203', urgency: 'IMMEDIATE', email: 'dewi@x.example' } as const;
    expect(wordsOf('RECEIPT', noted, filledIn).opening[0]).toMatch(/-0001; Konsumsi: Nasi atau kue kotak\.$/);
    const afterwards = wordsOf('APPLICANT_CHANGED', { letterNumber: '412/SMKN4' }, filledIn);
    expect(afterwards.opening[0]).toMatch(/^Pemohon melengkapi permohonan: .* WIB; No\. surat: 412\/SMKN4\.$/);
  });
  it('or asks for a Sunday, of which its sender was asked: nothing waits for the answer', () => {
    const ASKED = 'Pemohon juga kami tanya tentang waktunya; disposisi tidak perlu menunggu.';
    const sunday = [{ code: 'WEEKEND', dates: ['2026-12-13'] }] as const;
    const opening = (email: string, step: Parameters<typeof wordsOf>[2] = { name: 'SUBMIT' }) =>
      wordsOf('NEW_REQUEST', { email }, step, sunday).opening;
    expect(opening('dewi@smkn4.example')).toContain(ASKED);
    expect(opening('')).not.toContain(ASKED);
    // What was found since, or once staff had mended the time, no receipt has asked.
    expect(opening('dewi@smkn4.example', {})).not.toContain(ASKED);
    expect(opening('dewi@smkn4.example', { name: 'CORRECT', actorName: 'Ani' })).not.toContain(ASKED);
    const head = wordsOf('DISPOSITION_ASKED', { email: 'dewi@smkn4.example' }, { name: 'SUBMIT' }, sunday);
    expect(head.opening).toContain(ASKED);
  });
});

describe('by when, which one, and what then', () => {
  const asked = { status: 'AWAITING_APPLICANT', dueAt: '2026-12-04T10:00:00+07:00' } as const;

  it.each([
    ['ASK_CONFIRMATION', 'Yang perlu dijawab'],
    ['DISPLACE', 'Alasan'],
  ] as const)('a reminder of %s repeats the office’s own words, called as they were', (name, label) => {
    const words = wordsOf('ANSWER_REMINDER', asked, { name, applicantMessage: 'Bolehkah dua sesi?' });
    expect(detail(words, label)).toBe('Bolehkah dua sesi?');
  });

  it('a mail asks for an answer once, with the last day', () => {
    const said = { applicantMessage: 'Ikut bus besar?', name: 'ASK_CONFIRMATION' } as const;
    for (const template of ['CONFIRMATION_ASKED', 'ANSWER_REMINDER', 'TIMES_OFFERED', 'NEXT_IN_LINE'] as const) {
      const { opening, ask } = wordsOf(template, asked, said, [{ code: 'CATERING_BUFFET', word: '' }]);
      const text = [...opening, ...(ask?.onPage ?? [])].join(' ');
      expect(text.match(/mohon/gi), template).toHaveLength(1);
      expect(text).toContain('paling lambat Jumat, 4 Desember 2026');
    }
    const reminded = wordsOf('ANSWER_REMINDER', asked, { name: 'OFFER_TIMES' });
    expect([...reminded.opening, ...(reminded.ask?.onPage ?? [])].join(' ').match(/mohon/gi)).toHaveLength(1);
    expect(wordsOf('CONFIRMATION_ASKED', asked, {}, [{ code: 'CATERING_BUFFET', word: '' }]).subject).toContain(
      'tanpa prasmanan',
    );
  });

  it('whose turn comes after their last day to answer is asked without that day', () =>
    expect(JSON.stringify(wordsOf('NEXT_IN_LINE', { ...asked, dueAt: STEP.at }))).not.toContain('paling lambat'));

  it.each(['TIMES_OFFERED', 'DISPLACED'] as const)('%s names the last day for an answer', (name) => {
    for (const lines of [wordsOf(name, asked).ask?.onPage, wordsOf(name, asked).ask?.byHand])
      expect(lines?.join(' ')).toContain('paling lambat Jumat, 4 Desember 2026');
    expect(wordsOf(name, { ...asked, dueAt: '2026-12-08T09:00:00+07:00' }).ask?.onPage[0]).toMatch(
      / Selasa, 8 Desember 2026 pukul 09\.00 WIB lewat tombol ini atau balasan email\.$/,
    );
    expect(JSON.stringify(wordsOf(name))).not.toContain('paling lambat');
  });

  /** A request with a step that is undone. */
  const taken = (action: UndoMark['action'], at: string) => {
    const undo = { action, at, by: '', was: {}, steps: [], notified: [], other: null };
    return aRequest({ marks: { ...NO_MARKS, undo } });
  };
  it('an undone notice says which one, of when, and what holds', () => {
    const before = taken('SCHEDULE', '2026-11-24T08:12:00+07:00');
    expect(wordsOf('UNDONE', { status: 'APPROVED' }, { name: 'UNDO', before }).opening).toEqual([
      'Email yang kami kirim Selasa, 24 November 2026 pukul 08.12 WIB tentang kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, tidak berlaku; mohon maaf atas kekeliruan ini.',
      'Yang berlaku sekarang: tidak ada jadwal, sebelum kami mengirim konfirmasi baru.',
    ]);
  });

  it('of an event that was said to be held by mistake a mail that is void tells of no schedule', () => {
    const before = taken('COMPLETE', '2026-12-08T11:05:00+07:00');
    const { opening } = wordsOf('UNDONE', { status: 'READY' }, { name: 'UNDO', before });
    expect(opening[0]).toMatch(/^Email yang kami kirim .*, tidak berlaku; mohon maaf atas kekeliruan ini\.$/);
    expect(opening.slice(1)).toEqual(['Pelaksanaannya keliru dicatat; tidak ada yang perlu Anda lakukan.']);
  });

  it.each([
    ['NEWLY_BLOCKED', 'FORWARDED', 'SECTION_HEAD', TAKEN, '“Tawarkan jadwal lain”.'],
    ['NEWLY_BLOCKED', 'SUBMITTED', 'DIVISION_HEAD', TAKEN, '“Disposisikan ke Kasi”.'],
    ['NEWLY_BLOCKED', 'FORWARDED', 'DIVISION_HEAD', TAKEN, '“Kembalikan ke Kasi”.'],
    ['TIME_FREE', 'FORWARDED', 'SECTION_HEAD', [], '“Tetapkan jadwal, disposisikan ke Admin”.'],
    ['TIME_FREE', 'FORWARDED', 'SECTION_HEAD', LETTER_MISSING, '“Catat surat diterima”.'],
    ['TIME_FREE', 'AWAITING_APPLICANT', 'APPLICANT', [], 'Tunggu jawaban pemohon.'],
  ] as const)('%s of a letter that is %s, with %s, found %j: %s', (template, status, holder, findings, said) =>
    expect(wordsOf(template, { status, holder }, {}, findings).opening[0]).toContain(said),
  );

  it.each([
    ...(['CANCELLED_STAFF', 'URGENT_NOTICE', 'TIME_FREE', 'NEWLY_BLOCKED', 'WARNING_SET_ASIDE'] as const),
    ...(['URGENT_REMINDER', 'ANSWER_REMINDER'] as const),
  ])('%s says in its first sentence whose event it is and when', (template) =>
    expect(wordsOf(template).opening[0]).toMatch(/SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09\.00–11\.00 WIB/),
  );

  it.each([
    ['SUBMITTED', 'AGENCY_HEAD', 'suratnya ada pada Anda sejak', '“Disposisikan ke Kabid”'],
    ['SUBMITTED', 'DIVISION_HEAD', 'suratnya ada pada Anda sejak', '“Disposisikan ke Kasi”'],
    ['FORWARDED', 'DIVISION_HEAD', 'suratnya ada pada Anda sejak', '“Tolak permohonan”'],
    ['FORWARDED', 'SECTION_HEAD', 'suratnya ada pada Anda sejak', '“Tetapkan jadwal, disposisikan ke Admin”'],
    [
      'AWAITING_APPLICANT',
      'APPLICANT',
      'Pemohon belum menjawab sejak Selasa, 24 November 2026',
      '“Catat jawaban pemohon”',
    ],
    ['APPROVED', 'ROOM_ADMIN', 'suratnya ada pada Anda sejak', '“Masukkan ke agenda”'],
  ] as const)('an urgent reminder of a letter that is %s, with %s: %s; choose %s', (status, holder, said, action) => {
    const { opening, ask } = wordsOf('URGENT_REMINDER', { status, holder });
    expect(opening[0]).toContain(said);
    expect(ask?.onPage.join(' ')).toContain(action);
  });

  it.each<[string, Finding, string]>([
    ['whose time is taken', { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] }, 'Tawarkan jadwal lain'],
    ['on a holiday', { code: 'HOLIDAY', days: [] }, 'Tawarkan jadwal lain'],
    ['without its letter', { code: 'LETTER_MISSING' }, 'Catat surat diterima'],
  ])('an urgent reminder of a letter %s names what comes before the approval', (_, finding, action) => {
    const { ask } = wordsOf('URGENT_REMINDER', { status: 'FORWARDED', holder: 'SECTION_HEAD' }, {}, [finding]);
    expect(ask?.onPage).toEqual([`Pilih “${action}”.`]);
  });

  it('a missing letter may be sent by an answer or by WhatsApp', () =>
    expect(wordsOf('RECEIPT', {}, {}, LETTER_MISSING).lists[0]?.items[0]).toContain(
      'lewat balasan email ini atau WhatsApp 0812-0000-0000',
    ));

  it('a confirmation says first that it is approved, for when and where', () =>
    expect(wordsOf('CONFIRMATION').opening[0]).toBe(
      'Kunjungan SMK Negeri 4 disetujui: Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, Ruang Pontive Center, Kantor Wali Kota Pontianak.',
    ));
});

describe('what has happened is said as it happened', () => {
  it.each([
    [
      'CONFIRM',
      'Pemohon menyetujui waktunya',
      'SMK Negeri 4 menyetujui waktunya lewat halaman permohonan: Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB.',
    ],
    [
      'CHOOSE',
      'Pemohon memilih waktu lain',
      'SMK Negeri 4 memilih waktu lain lewat halaman permohonan: Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB.',
    ],
    [
      'REPLY',
      'Jawaban pemohon',
      'SMK Negeri 4 mengirim jawaban lewat halaman permohonan tentang Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB: “Boleh siang?”',
    ],
  ] as const)('the Kasi reads what the applicant answered: %s', (answer, about, opening) => {
    const words = wordsOf(
      'ANSWERED',
      {},
      { name: 'ANSWER', answer, ...(answer === 'REPLY' && { text: 'Boleh siang?' }) },
    );
    expect(words.subject).toBe(`PC-2026-0001 ${about}: SMK Negeri 4, Selasa 8 Des`);
    expect(words.opening).toEqual([opening]);
  });

  it.each([
    [
      'ANSWER',
      'Kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, telah dibatalkan sesuai permintaan Anda.',
      ', oleh pemohon lewat halaman permohonan.',
    ],
    [
      'CANCEL_FOR_APPLICANT',
      'Kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, telah dibatalkan sesuai permintaan Anda.',
      ', atas permintaan pemohon.',
    ],
    [
      'CANCEL_BY_OFFICE',
      'Dengan permohonan maaf kami sampaikan: kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, dibatalkan oleh dinas.',
      ', oleh dinas.',
    ],
  ] as const)('a cancellation says whose it is: %s', (name, toApplicant, toStaff) => {
    expect(wordsOf('CANCELLED', {}, { name }).opening).toEqual([toApplicant]);
    expect(wordsOf('CANCELLED_STAFF', {}, { name }).opening[0]).toContain(
      `Dibatalkan: kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB${toStaff}`,
    );
  });

  it('a request that gave way to another names it, and does not repeat its number as a reason', () => {
    const words = wordsOf(
      'CANCELLED',
      {},
      { name: 'CANCEL_FOR_APPLICANT', text: 'PC-2026-0002', replacedBy: 'PC-2026-0002' },
    );
    expect(words.subject).toBe(
      'Digantikan oleh PC-2026-0002: kunjungan Selasa, 8 Desember 2026 pukul 09.00 (PC-2026-0001)',
    );
    expect(words.opening[0]).toContain('telah digantikan oleh permohonan Anda PC-2026-0002');
    expect(detail(words, 'Keterangan')).toBeUndefined();
  });

  it('the Kasi reads that a letter was opened again', () =>
    expect(wordsOf('FORWARDED', {}, { name: 'REOPEN' }).opening[0]).toMatch(
      /^Kabid membuka kembali dan mendisposisikan/,
    ));

  it('the Kasi reads who typed a row for the office itself, not that the Kabid disposed of it', () => {
    const typed = (actorName: string) =>
      wordsOf('FORWARDED', { kind: 'OFFICIAL_USE' }, { name: 'SUBMIT', actorName }).opening;
    const laid =
      'Pemakaian dinas oleh SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, menunggu telaah Kasi.';
    expect(typed('Rudi Hartono')).toEqual([`${laid} Dicatat oleh Rudi Hartono.`]);
    expect(typed('')).toEqual([laid]);
  });

  it('the Kasi is to move what the office itself wants to have at a taken time: there is nobody to offer another', () => {
    const taken = [{ code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0002'] }] as const;
    for (const template of ['FORWARDED', 'NEWLY_BLOCKED'] as const) {
      const words = JSON.stringify(wordsOf(template, { kind: 'OFFICIAL_USE', status: 'FORWARDED' }, {}, taken));
      expect(words).toContain('“Ubah jadwal”');
      expect(words).not.toContain('“Tawarkan jadwal lain”');
    }
  });

  it('a changed time stands beside the old one; where the time is the same nothing is said of another', () => {
    const words = wordsOf(
      'TIME_CHANGED',
      {},
      { before: aRequest({ ...GIVEN, startDate: '2026-12-07', endDate: '2026-12-07' }) },
    );
    expect(words.opening).toEqual([
      'Waktu kunjungan SMK Negeri 4 berubah: kini Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB; semula Senin, 7 Desember 2026 pukul 09.00–11.00 WIB.',
    ]);
    expect(wordsOf('TIME_CHANGED', {}, { before: aRequest() }).opening.join()).not.toContain('semula');
  });

  it('who now has another before them reads which one', () =>
    expect(wordsOf('NEWLY_BLOCKED', {}, {}, TAKEN).opening).toEqual([
      'Kini terhalang: kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB; waktu sama dengan PC-2026-0009. Langkah berikutnya: “Disposisikan ke Kasi”.',
    ]));

  it('one whose step was refused is sent to no step: its row says which', () =>
    expect(wordsOf('NEWLY_BLOCKED', {}, { name: 'RETURN_TO_SECTION_HEAD' }, LETTER_MISSING).opening).toEqual([
      'Kini terhalang: kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB; surat permohonan belum diterima.',
    ]));

  it('the Kabid reads of forms beyond a limit what holds for the fourth of one address as for a hundred within the hour', () => {
    const told = JSON.stringify(wordsOf('MANY_REQUESTS'));
    expect(told).toContain('formulir yang melebihi batas email');
    expect(told).not.toMatch(/banyak|bersamaan/i);
  });

  it('a fixed time on a day that became free is the Kabid’s to allow, any other the Kasi’s to settle', () => {
    const blocked = [{ code: 'ROOM_BLOCKED', titles: ['Rapat'] }] as const;
    const holiday = [{ code: 'HOLIDAY', days: [] }] as const;
    expect(wordsOf('RECHECK', {}, {}, holiday).ask?.onPage).toEqual([
      'Bila kegiatan tetap berlangsung, pilih “Kesampingkan peringatan” sebelum Selasa, 8 Desember 2026; bila tidak, Kasi memilih “Ubah jadwal”.',
    ]);
    for (const found of [blocked, [...holiday, ...blocked]])
      expect(wordsOf('RECHECK', {}, {}, found).ask?.onPage).toEqual([
        'Perlu waktu lain? Sepakati dahulu dengan pemohon.',
      ]);
  });

  it('the Kasi reads where another time goes that the applicant proposes in their own words', () => {
    const typed = 'isi waktu baru dengan “Ubah jadwal” di halaman suratnya, atas dasar “permintaan pemohon”';
    expect(wordsOf('ANSWERED', {}, { answer: 'REPLY' }).ask?.byHand.join(' ')).toContain(typed);
    expect(wordsOf('ANSWERED', {}, { answer: 'CONFIRM' }).ask?.byHand.join(' ')).not.toContain(typed);
  });

  it('the Kasi chooses what a second form of the same letter is, and is told of no other time', () => {
    const clash = { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] } as const;
    const second = { code: 'REVISION_OF_EARLIER', numbers: ['PC-2026-0009'] } as const;
    const { ask, lists } = wordsOf('FORWARDED', {}, {}, [clash, second]);
    expect(ask?.onPage.join(' ')).not.toContain('Tawarkan jadwal lain');
    expect(lists.flatMap(({ items }) => items).join(' ')).toContain('“Gantikan permohonan awal” atau “Sesi tambahan”');
    expect(wordsOf('FORWARDED', {}, {}, [clash]).ask?.onPage.join(' ')).toContain('Tawarkan jadwal lain');
  });

  it('where no time is offered none is said to be free', () => {
    const booked = 'Waktu di atas belum dipesan sampai';
    expect(wordsOf('TIMES_OFFERED', {}, {}, [{ code: 'IN_THE_PAST' }]).closing.join(' ')).toContain(booked);
    expect(wordsOf('TIMES_OFFERED').closing.join(' ')).not.toContain(booked);
  });

  it('material is asked for until the room is set up, as long as there is none', () => {
    for (const template of ['CONFIRMATION', 'EVENT_REMINDER'] as const) {
      expect(wordsOf(template, { materials: '' }).ask).toMatchObject({
        onPage: expect.arrayContaining(['Ada materi? Tekan tombol ini sebelum 8 Des 08.30.']),
        byHand: expect.arrayContaining(['Ada materi? Balas email ini sebelum 8 Des 08.30.']),
      });
      // A range that begins on a holiday is held from the day after it.
      const range = { materials: '', endDate: '2026-12-10', marks: { ...NO_MARKS, daysOff: ['2026-12-08'] } };
      expect(wordsOf(template, range).ask?.onPage.join()).toContain('sebelum 9 Des 08.30.');
      const { ask } = wordsOf(template, { materials: 'https://x.example/paparan' });
      expect(ask?.onPage.join() ?? '').not.toContain('materi');
    }
  });

  it('a changed time is called certain only where it was confirmed before', () => {
    const certain = 'Jadwal belum pasti sebelum Anda menerima konfirmasi dari kami.';
    const invited = [{ start: '2026-12-07T09:00', end: '2026-12-07T11:00' }];
    expect(wordsOf('TIME_CHANGED').closing).toContain(certain);
    expect(wordsOf('TIME_CHANGED', {}, { invited }).closing).not.toContain(certain);
  });

  it('a letter that something holds up names the way out, not a step that would be refused', () => {
    const closing = wordsOf('FORWARDED', {}, {}, [{ code: 'CATERING_BUFFET', word: '' }]).ask?.onPage.join(' ');
    expect(closing).toContain('“Minta konfirmasi pemohon”');
    expect(closing).not.toContain('“Tetapkan jadwal');
    const warned = wordsOf('ANSWERED', {}, {}, [{ code: 'OVER_CAPACITY', participants: 50, capacity: 40 }]);
    expect(warned.ask?.onPage.join(' ')).toContain('“Tetapkan jadwal');
  });

  it('on its page the letter is all there: when it came, the agenda number, the disposition of the Kepala Dinas, the material', () => {
    const words = shownOf({
      receivedOn: '2026-11-23',
      registerNumber: '045/2026',
      srikandiNumber: 'B/412/2026',
      headDispositionAt: '2026-11-24T07:30:00+07:00',
      materials: 'https://x.example/paparan',
    });
    expect(detail(words, 'Surat masuk')).toBe('23 November 2026');
    expect(detail(words, 'No. agenda')).toBe('045/2026');
    expect(detail(words, 'No. SRIKANDI')).toBe('B/412/2026');
    expect(detail(words, 'Disposisi Kepala Dinas')).toBe('Selasa, 24 November 2026 pukul 07.30 WIB');
    const ofDay = shownOf({ headDispositionAt: '2026-11-24T00:00:00+07:00' });
    expect(detail(ofDay, 'Disposisi Kepala Dinas')).toBe('Selasa, 24 November 2026');
    expect(detail(words, 'Materi')).toBe('https://x.example/paparan');
    expect(detail(shownOf({}), 'Surat masuk')).toBe('24 November 2026');
    expect(detail(shownOf({}), 'Materi')).toBeUndefined();
  });
});
