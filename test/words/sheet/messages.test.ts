// What `Pesan` says after something was recorded, and how those who act are named.

import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/commands/message.ts';
import { ACTIONS, ROLES } from '../../../src/domain/vocabulary.ts';

import { ROLE_WORDS } from '../../../src/words/sheet/choices.ts';
import { actorWords, messageWords, recorderWords } from '../../../src/words/sheet/messages.ts';

const AT = '2026-11-24T08:30:00+07:00';
/** As an office has set them. */
const TITLES = { ...ROLE_WORDS, DIVISION_HEAD: 'Bidang TKPBET' };
const AS_KASI = { role: 'SECTION_HEAD', deputy: null } as const;
const PLH = { role: 'DIVISION_HEAD', deputy: 'PLH' } as const;
const KABID = { type: 'STAFF', email: 'kabid@x.example', name: 'Budi Santoso', roles: [] } as const;

describe('a message begins with day and hour', () => {
  const cases: { readonly [C in Message['code']]: readonly [Extract<Message, { code: C }>, string] } = {
    RECORDED: [
      { code: 'RECORDED', action: 'FORWARD', at: AT, actor: KABID },
      '24 Nov 2026 08.30: “Disposisikan ke Kasi” dicatat (Budi Santoso).',
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
      '24 Nov 2026 08.30: “Masukkan ke agenda” belum dicatat: prasmanan tidak diperkenankan. Permohonan ini ada pada Kasi lagi. Langkah berikutnya: Kasi memilih “Minta konfirmasi pemohon”. Tulisan Anda: “segera”.',
    ],
    ADOPTED: [
      { code: 'ADOPTED', at: AT, actor: KABID, closed: false },
      '24 Nov 2026 08.30: baris ini dicatat sebagai permohonan (Budi Santoso).',
    ],
    ANSWERED: [
      { code: 'ANSWERED', at: AT, answer: 'CHOOSE' },
      '24 Nov 2026 08.30: pemohon memilih waktu lain lewat halaman permohonan.',
    ],
    CORRECTED: [
      { code: 'CORRECTED', at: AT, actor: KABID, queued: 'MOVED' },
      '24 Nov 2026 08.30: isian baris ini diperbaiki (Budi Santoso); karena waktunya pindah, urutannya dihitung sejak sekarang.',
    ],
    MADE_INSTEAD_OF: [
      { code: 'MADE_INSTEAD_OF', at: AT, number: 'PC-2026-0002' },
      '24 Nov 2026 08.30: pemakaian dinas untuk waktu PC-2026-0002, yang dipindahkan.',
    ],
    REPLACED_BY: [
      { code: 'REPLACED_BY', at: AT, number: 'PC-2026-0002' },
      '24 Nov 2026 08.30: digantikan oleh PC-2026-0002 atas permintaan pemohon.',
    ],
    CONTACT_UPDATED: [
      { code: 'CONTACT_UPDATED', at: AT, number: 'PC-2026-0002' },
      '24 Nov 2026 08.30: alamat email yang kosong atau meragukan dilengkapi dari kiriman kedua (PC-2026-0002); status permohonan diberitahukan ke alamat itu.',
    ],
    NO_RECEIPT: [
      { code: 'NO_RECEIPT', at: AT, limit: 'ADDRESS' },
      '24 Nov 2026 08.30: tanda terima tidak dikirim: batas sehari untuk satu alamat sudah tercapai (tab Pengaturan). Permohonan tetap tercatat dalam urutan; Kabid diberi tahu dengan satu email untuk semuanya. Bila permohonannya nyata, beri tahu lewat WhatsApp; bila bukan, pilih “Abaikan”.',
    ],
    SECOND_FORM: [
      { code: 'SECOND_FORM', at: AT, number: 'PC-2026-0002' },
      '24 Nov 2026 08.30: ada kiriman kedua untuk kegiatan ini (PC-2026-0002). Data pemohon yang sudah terisi tidak diubah, dan pemohon diberi tahu; bandingkan kedua baris.',
    ],
    MASKED: [
      { code: 'MASKED', at: AT, months: 24 },
      '24 Nov 2026 08.30: narahubung disamarkan karena masa simpannya (24 bulan) berakhir. Bila diurus lagi, isi narahubungnya.',
    ],
    REEXAMINED: [
      { code: 'REEXAMINED', at: AT, cause: 'OFFICE' },
      '24 Nov 2026 08.30: diperiksa ulang karena pengaturan, hari libur, atau kerusakan berubah.',
    ],
    DUPLICATE_OF: [
      { code: 'DUPLICATE_OF', at: AT, number: 'PC-2026-0001' },
      '24 Nov 2026 08.30: sama dengan PC-2026-0001, tidak mendapat urutan sendiri dan tidak dikirimi email.',
    ],
    RESTORED: [
      { code: 'RESTORED', at: AT },
      '24 Nov 2026 08.30: baris ini hilang dari lembar dan ditulis kembali dari Riwayat. Untuk mengakhiri permohonan, pilih tindakannya pada kolom Tindakan; barisnya jangan dihapus.',
    ],
    PUT_BACK: [
      { code: 'PUT_BACK', at: AT },
      '24 Nov 2026 08.30: baris arsip ini dikembalikan seperti yang tercatat: arsip tidak disunting. Bila permohonannya diurus lagi, Kabid memilih “Buka kembali” pada kolom Tindakan.',
    ],
    EXCHANGED: [
      { code: 'EXCHANGED', at: AT },
      '24 Nov 2026 08.30: isian baris ini tertukar dengan baris lain dan sudah dikembalikan. Bila mengurutkan, urutkan seluruh baris; bila memang ditukar, isi lagi satu per satu.',
    ],
    NOBODY_TOLD: [
      { code: 'NOBODY_TOLD', at: AT, role: 'DIVISION_HEAD' },
      '24 Nov 2026 08.30: belum ada Kabid di tab Tim Pengelola, jadi surat belum disampaikan kepada siapa pun. Isi tab itu; email dikirim otomatis sesudahnya.',
    ],
    APPLICANT_UNTOLD: [
      { code: 'APPLICANT_UNTOLD', at: AT },
      '24 Nov 2026 08.30: tanda terima tidak terkirim karena alamat email kosong atau meragukan. Pemohon tidak dapat dikirimi email: beri tahu lewat WhatsApp pada kolom Hubungi, lalu pilih “Catat pemohon sudah diberi tahu”.',
    ],
    MAIL_FAILED: [
      { code: 'MAIL_FAILED', at: AT, template: 'FORWARDED', recipient: 'kasi@x.example', isTask: false },
      '24 Nov 2026 08.30: email disposisi kepada kasi@x.example tidak dapat dikirim.',
    ],
    TIME_FREE_NOW: [
      { code: 'TIME_FREE_NOW', at: AT, cause: 'PC-2026-0001' },
      '24 Nov 2026 08.30: waktu yang diminta kini tersedia (perubahan pada PC-2026-0001).',
    ],
    FINDINGS_CHANGED: [
      { code: 'FINDINGS_CHANGED', at: AT, cause: 'PC-2026-0001' },
      '24 Nov 2026 08.30: diperiksa ulang karena perubahan pada PC-2026-0001.',
    ],
  };
  it.each(Object.values(cases))('%j', (message, words) => expect(messageWords(message, TITLES)).toBe(words));

  it.each([
    [1234, ' Tercatat hadir 1.234 orang pada 8 Desember 2026.'],
    [0, ' Tercatat tidak hadir pada 8 Desember 2026.'],
    [null, ''],
  ])('how many came, as it was understood: %s', (people, words) => {
    const came = { date: '2026-12-08', people };
    expect(messageWords({ code: 'RECORDED', action: 'COMPLETE', at: AT, actor: KABID, came }, TITLES)).toBe(
      `24 Nov 2026 08.30: “Catat pelaksanaan” dicatat (Budi Santoso).${words}`,
    );
  });

  it('of a letter that asks for several dates it says with which it was done, and what is no date', () => {
    const recorded = { code: 'RECORDED', action: 'FORWARD', at: AT, actor: KABID } as const;
    expect(messageWords({ ...recorded, along: 'PC-2026-0002' }, TITLES)).toBe(
      '24 Nov 2026 08.30: “Disposisikan ke Kasi” dicatat (Budi Santoso) bersama PC-2026-0002.',
    );
    const adopted = { code: 'ADOPTED', at: AT, actor: KABID, closed: false } as const;
    expect(messageWords({ ...adopted, unread: ['lusa'] }, TITLES)).toContain(
      '(Budi Santoso). Tidak dicatat (tidak terbaca, lewat, atau lebih dari sepuluh): “lusa”.',
    );
  });

  it('what the desk still has to do stands behind it', () => {
    const recorded = { code: 'RECORDED', action: 'COMPLETE', at: AT, actor: KABID } as const;
    expect(messageWords({ ...recorded, task: 'TELL_APPLICANT' }, TITLES)).toContain(
      'beri tahu lewat WhatsApp pada kolom Hubungi',
    );
    expect(messageWords({ ...recorded, task: 'COUNT_PARTICIPANTS' }, TITLES)).toContain(
      'pilih “Catat pelaksanaan” lagi',
    );
    expect(messageWords({ code: 'CORRECTED', at: AT, actor: KABID, queued: 'AS_BEFORE' }, TITLES)).toBe(
      '24 Nov 2026 08.30: isian baris ini diperbaiki (Budi Santoso).',
    );
    const adopted = { code: 'ADOPTED', at: AT, actor: KABID, closed: true } as const;
    expect(messageWords(adopted, TITLES)).toMatch(/sudah berlangsung, jadi langsung Terlaksana tanpa email\.$/);
    expect(messageWords({ ...adopted, task: 'COUNT_PARTICIPANTS' }, TITLES)).toContain(
      'pilih “Catat pelaksanaan” lagi',
    );
    expect(messageWords({ code: 'CORRECTED', at: AT, actor: KABID, queued: 'BY_LETTER' }, TITLES)).toContain(
      '; urutannya dihitung sejak surat diterima.',
    );
    expect(messageWords({ code: 'REEXAMINED', at: AT, cause: 'CALENDAR' }, TITLES)).toContain(
      'karena kalender ruangan berubah',
    );
    expect(messageWords({ code: 'REEXAMINED', at: AT, cause: 'DAY' }, TITLES)).toContain(
      'waktu kegiatannya sudah lewat.',
    );
  });

  it.each([
    ['CONFIRM', 'menyetujui waktunya'],
    ['REPLY', 'mengirim jawaban'],
    ['CANCEL', 'membatalkan permohonan'],
  ] as const)('an answer of the kind %s', (answer, words) =>
    expect(messageWords({ code: 'ANSWERED', at: AT, answer }, TITLES)).toContain(words),
  );

  it('for every step and every post there are words', () => {
    const all: Message[] = [
      ...ACTIONS.map((action) => ({ code: 'RECORDED', action, at: AT, actor: { type: 'UNKNOWN' } }) as const),
      ...ROLES.map((role) => ({ code: 'NOBODY_TOLD', role, at: AT }) as const),
    ];
    for (const message of all)
      expect(messageWords(message, TITLES)).not.toMatch(/undefined|null|\[object|[A-Z]{2,}_[A-Z]/);
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
  ] as const)('%j: %s', (actor, words) => expect(actorWords(actor, TITLES)).toBe(words));

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
  ] as const)('in Riwayat %j: %s', (actor, words) => expect(recorderWords(actor, TITLES)).toBe(words));
});
