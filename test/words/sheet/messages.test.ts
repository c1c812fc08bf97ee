// What `Pesan` says after something was recorded, and how those who act are named.

import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/commands/message.ts';
import { ACTIONS, ROLES } from '../../../src/domain/vocabulary.ts';
import { actorWords, messageWords, recorderWords } from '../../../src/words/sheet/messages.ts';
import { callPosts } from '../call-posts.ts';

const AT = '2026-11-24T08:30:00+07:00';
/** As an office has set them. */
callPosts({ DIVISION_HEAD: 'Bidang TKPBET', ROOM_ADMIN: 'Admin' });
const AS_KASI = { role: 'SECTION_HEAD', deputy: null } as const;
const PLH = { role: 'DIVISION_HEAD', deputy: 'PLH' } as const;
const KABID = { type: 'STAFF', email: 'kabid@x.example', name: 'Budi Santoso', roles: [] } as const;

describe('a message begins with what happened, and ends with day and hour', () => {
  const cases: { readonly [C in Message['code']]: readonly [Extract<Message, { code: C }>, string] } = {
    RECORDED: [
      { code: 'RECORDED', action: 'FORWARD', at: AT, actor: KABID },
      '“Disposisikan ke Kasi” dicatat. (Budi Santoso, 24 Nov 2026 08.30)',
    ],
    HELD_BACK: [
      {
        code: 'HELD_BACK',
        at: AT,
        refusal: {
          code: 'BLOCKED',
          action: 'SCHEDULE',
          findings: [{ code: 'CATERING_BUFFET', word: '' }],
          alternatives: [],
          next: 'ASK_CONFIRMATION',
        },
        written: 'segera',
      },
      'Belum dicatat. Permohonan ini ada pada Kasi lagi. Langkah berikutnya: Kasi memilih “Minta konfirmasi pemohon”. Prasmanan tidak diperkenankan. Tulisan Anda: “segera”. (“Masukkan ke agenda”, 24 Nov 2026 08.30)',
    ],
    ADOPTED: [
      { code: 'ADOPTED', at: AT, actor: KABID, closed: false },
      'Surat ini dicatat sebagai permohonan. (Budi Santoso, 24 Nov 2026 08.30)',
    ],
    ANSWERED: [
      { code: 'ANSWERED', at: AT, answer: 'CHOOSE' },
      'Pemohon memilih waktu lain lewat halaman permohonan. (24 Nov 2026 08.30)',
    ],
    CORRECTED: [
      { code: 'CORRECTED', at: AT, actor: KABID, queued: 'MOVED' },
      'Isian baris ini diperbaiki; karena waktunya pindah, urutannya dihitung sejak sekarang. (Budi Santoso, 24 Nov 2026 08.30)',
    ],
    MADE_INSTEAD_OF: [
      { code: 'MADE_INSTEAD_OF', at: AT, number: 'PC-2026-0002' },
      'Pemakaian dinas untuk waktu PC-2026-0002, yang dipindahkan. (24 Nov 2026 08.30)',
    ],
    REPLACED_BY: [
      { code: 'REPLACED_BY', at: AT, number: 'PC-2026-0002' },
      'Digantikan oleh PC-2026-0002 atas permintaan pemohon. (24 Nov 2026 08.30)',
    ],
    NO_RECEIPT: [
      { code: 'NO_RECEIPT', at: AT, limit: 'ADDRESS' },
      'Tanda terima tidak dikirim: batas sehari untuk satu alamat sudah tercapai (tab Pengaturan). Permohonan tetap tercatat dalam urutan; Bidang TKPBET diberi tahu dengan satu email untuk semuanya. Bila permohonannya nyata, beri tahu lewat WhatsApp; bila bukan, pilih “Abaikan”. (24 Nov 2026 08.30)',
    ],
    SECOND_FORM: [
      { code: 'SECOND_FORM', at: AT, number: 'PC-2026-0002' },
      'Bandingkan dengan PC-2026-0002, kiriman kedua untuk kegiatan ini. Data pemohon tidak diubah, dan pemohon diberi tahu. (24 Nov 2026 08.30)',
    ],
    MASKED: [
      { code: 'MASKED', at: AT, months: 24 },
      'Narahubung disamarkan karena masa simpannya (24 bulan) berakhir. Bila diurus lagi, isi narahubungnya. (24 Nov 2026 08.30)',
    ],
    REEXAMINED: [
      { code: 'REEXAMINED', at: AT, cause: 'OFFICE' },
      'Diperiksa ulang karena pengaturan, hari libur, atau kerusakan berubah. (24 Nov 2026 08.30)',
    ],
    DUPLICATE_OF: [
      { code: 'DUPLICATE_OF', at: AT, number: 'PC-2026-0001' },
      'Sama dengan PC-2026-0001, tidak mendapat urutan sendiri dan tidak dikirimi email. (24 Nov 2026 08.30)',
    ],
    RESTORED: [
      { code: 'RESTORED', at: AT },
      'Baris ini ditulis kembali dari Riwayat. Baris yang dihapus kembali lagi; untuk mengakhiri permohonan, pilih tindakannya pada kolom Tindakan. (24 Nov 2026 08.30)',
    ],
    NOBODY_TOLD: [
      { code: 'NOBODY_TOLD', at: AT, role: 'DIVISION_HEAD' },
      'Belum ada Kabid di tab Tim Pengelola, jadi surat belum disampaikan kepada siapa pun. Isi tab itu; email dikirim otomatis sesudahnya. (24 Nov 2026 08.30)',
    ],
    APPLICANT_UNTOLD: [
      { code: 'APPLICANT_UNTOLD', at: AT },
      'Beri tahu lewat WhatsApp pada kolom Hubungi, lalu pilih “Catat pemohon sudah diberi tahu”: pemohon tidak dapat dikirimi email. Tanda terima tidak terkirim karena alamat email kosong atau meragukan. (24 Nov 2026 08.30)',
    ],
    MAIL_FAILED: [
      { code: 'MAIL_FAILED', at: AT, template: 'FORWARDED', recipient: 'kasi@x.example', isTask: false },
      'Email disposisi kepada kasi@x.example tidak dapat dikirim. (24 Nov 2026 08.30)',
    ],
    TIME_FREE_NOW: [
      { code: 'TIME_FREE_NOW', at: AT, cause: 'PC-2026-0001' },
      'Waktu yang diminta kini tersedia (perubahan pada PC-2026-0001). (24 Nov 2026 08.30)',
    ],
    FINDINGS_CHANGED: [
      { code: 'FINDINGS_CHANGED', at: AT, cause: 'PC-2026-0001' },
      'Diperiksa ulang karena perubahan pada PC-2026-0001. (24 Nov 2026 08.30)',
    ],
  };
  it.each(Object.values(cases))('%j', (message, words) => expect(messageWords(message)).toBe(words));

  it.each([
    [1234, ' Tercatat hadir 1.234 orang pada 8 Desember 2026.'],
    [0, ' Tercatat tidak hadir pada 8 Desember 2026.'],
    [null, ''],
  ])('how many came, as it was understood: %s', (people, words) => {
    const came = { date: '2026-12-08', people };
    expect(messageWords({ code: 'RECORDED', action: 'COMPLETE', at: AT, actor: KABID, came })).toBe(
      `“Catat pelaksanaan” dicatat.${words} (Budi Santoso, 24 Nov 2026 08.30)`,
    );
  });

  it('of a letter that asks for several dates it says with which it was done, and what is no date', () => {
    const recorded = { code: 'RECORDED', action: 'FORWARD', at: AT, actor: KABID } as const;
    expect(messageWords({ ...recorded, along: 'PC-2026-0002' })).toBe(
      '“Disposisikan ke Kasi” dicatat bersama PC-2026-0002. (Budi Santoso, 24 Nov 2026 08.30)',
    );
  });

  it('what the desk still has to do stands before it, but that the same step is chosen again', () => {
    const recorded = { code: 'RECORDED', action: 'COMPLETE', at: AT, actor: KABID } as const;
    expect(messageWords({ ...recorded, task: 'TELL_APPLICANT' })).toMatch(
      /^Beri tahu lewat WhatsApp pada kolom Hubungi.*“Catat pelaksanaan” dicatat\./,
    );
    expect(messageWords({ ...recorded, task: 'FIND_CONTACT' })).toMatch(/^Isi kolom WhatsApp atau Email/);
    expect(messageWords({ ...recorded, task: 'COUNT_PARTICIPANTS' })).toMatch(
      /^“Catat pelaksanaan” dicatat\. Tulis jumlah yang hadir .*pilih “Catat pelaksanaan” lagi\. \(/,
    );
    expect(messageWords({ code: 'CORRECTED', at: AT, actor: KABID, queued: 'AS_BEFORE' })).toBe(
      'Isian baris ini diperbaiki. (Budi Santoso, 24 Nov 2026 08.30)',
    );
    const byApplicant = { code: 'CORRECTED', at: AT, actor: { type: 'APPLICANT' }, queued: 'AS_BEFORE' } as const;
    expect(messageWords({ ...byApplicant, noBuffet: true })).toMatch(
      /^Tanpa prasmanan, sudah dipastikan\. \(pemohon, /,
    );
    const adopted = { code: 'ADOPTED', at: AT, actor: KABID, closed: true } as const;
    expect(messageWords(adopted)).toMatch(/sudah berlangsung, jadi langsung Terlaksana tanpa email\. \(/);
    expect(messageWords({ ...adopted, task: 'COUNT_PARTICIPANTS' })).toContain('pilih “Catat pelaksanaan” lagi');
    expect(messageWords({ code: 'CORRECTED', at: AT, actor: KABID, queued: 'BY_LETTER' })).toContain(
      '; urutannya dihitung sejak surat diterima.',
    );
    expect(messageWords({ code: 'REEXAMINED', at: AT, cause: 'CALENDAR' })).toContain(
      'karena kalender ruangan berubah',
    );
    expect(messageWords({ code: 'REEXAMINED', at: AT, cause: 'DAY' })).toContain('Waktu kegiatannya sudah lewat.');
  });

  it.each([
    ['CONFIRM', 'menyetujui waktunya'],
    ['REPLY', 'mengirim jawaban'],
    ['CANCEL', 'membatalkan permohonan'],
  ] as const)('an answer of the kind %s', (answer, words) =>
    expect(messageWords({ code: 'ANSWERED', at: AT, answer })).toContain(words),
  );

  it('for every step and every post there are words', () => {
    const all: Message[] = [
      ...ACTIONS.map((action) => ({ code: 'RECORDED', action, at: AT, actor: { type: 'UNKNOWN' } }) as const),
      ...ROLES.map((role) => ({ code: 'NOBODY_TOLD', role, at: AT }) as const),
    ];
    for (const message of all) expect(messageWords(message)).not.toMatch(/undefined|null|\[object|[A-Z]{2,}_[A-Z]/);
  });
});

describe('who acted', () => {
  it.each([
    [KABID, 'Budi Santoso'],
    [{ ...KABID, name: '' }, 'kabid@x.example'],
    [{ ...KABID, actsAs: PLH }, 'Plh. Bidang TKPBET Budi Santoso'],
    [{ ...KABID, actsAs: AS_KASI }, 'Budi Santoso'],
    [{ type: 'APPLICANT' }, 'pemohon'],
    [{ type: 'MACHINE' }, 'otomatis'],
    [{ type: 'UNKNOWN' }, 'penyunting lembar'],
  ] as const)('%j: %s', (actor, words) => expect(actorWords(actor)).toBe(words));

  it.each([
    [{ ...KABID, roles: ['DIVISION_HEAD'] }, 'Budi Santoso (Bidang TKPBET, kabid@x.example)'],
    [{ ...KABID, roles: ['DIVISION_HEAD'], deputyIn: [PLH] }, 'Budi Santoso (Plh. Bidang TKPBET, kabid@x.example)'],
    [
      { ...KABID, roles: ['SECTION_HEAD', 'DIVISION_HEAD'], deputyIn: [{ ...PLH, deputy: 'PLT' }] },
      'Budi Santoso (Kasi, Plt. Bidang TKPBET, kabid@x.example)',
    ],
    [
      { ...KABID, roles: ['SECTION_HEAD', 'DIVISION_HEAD'], deputyIn: [PLH], actsAs: PLH },
      'Budi Santoso (Plh. Bidang TKPBET, kabid@x.example)',
    ],
    [
      { ...KABID, roles: ['SECTION_HEAD', 'DIVISION_HEAD'], deputyIn: [PLH], actsAs: AS_KASI },
      'Budi Santoso (Kasi, kabid@x.example)',
    ],
    [{ ...KABID, roles: [] }, 'Budi Santoso (kabid@x.example)'],
    [{ ...KABID, name: '', roles: [] }, 'kabid@x.example'],
    [{ type: 'APPLICANT' }, 'pemohon'],
    [{ type: 'MACHINE' }, 'otomatis'],
    [{ type: 'UNKNOWN' }, 'penyunting lembar'],
  ] as const)('in Riwayat %j: %s', (actor, words) => expect(recorderWords(actor)).toBe(words));
});
