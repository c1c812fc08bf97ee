// What `Pesan` says after something was recorded, and how those who act are named.

import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/commands/message.ts';
import { ACTIONS, ROLES } from '../../../src/domain/vocabulary.ts';
import { recorderWords, messageWords as wordsOfRow } from '../../../src/words/sheet/messages.ts';
import { aRequest } from '../../domain/requests.ts';
import { callPosts } from '../call-posts.ts';
import { AT, KABID, MESSAGE_CASES, SECOND } from './message-cases.ts';

const ROW = aRequest({ phone: '0812-7777-0001', catering: 'BOXED' });
const messageWords = (message: Message) => wordsOfRow(message, ROW);
/** As an office has set them. */
callPosts({ DIVISION_HEAD: 'Bidang TKPBET', ROOM_ADMIN: 'Admin' });
const AS_KASI = { role: 'SECTION_HEAD', deputy: null } as const;
const PLH = { role: 'DIVISION_HEAD', deputy: 'PLH' } as const;

describe('a message begins with what happened, and ends with day and hour', () => {
  it.each(Object.values(MESSAGE_CASES))('%j', (message, begins) => {
    const words = messageWords(message);
    expect(words.slice(0, begins.length)).toBe(begins);
    const by = message.code === 'HELD_BACK' ? '“Masukkan ke agenda”, ' : '';
    expect(words.endsWith(`. (${by}24 Nov 08.30)`)).toBe(true);
    if ('cause' in message && message.cause === SECOND) expect(words).toContain(`perubahan pada ${SECOND}`);
  });
  it('a step that was held back says what was written for it, forms without a receipt who is told of them', () => {
    expect(messageWords(MESSAGE_CASES.HELD_BACK[0])).toContain(' Tulisan Anda: “segera”. ');
    expect(messageWords(MESSAGE_CASES.NO_RECEIPT[0])).toContain(' Bidang TKPBET diberi tahu ');
    expect(messageWords(MESSAGE_CASES.DUPLICATE_OF[0])).toContain(
      ' Bila suratnya lain, perbaiki pada baris permohonan itu.',
    );
  });
  it.each([
    [1234, ' Tercatat hadir 1.234 orang pada 8 Desember 2026.'],
    [0, ' Tercatat tidak hadir pada 8 Desember 2026.'],
    [null, ''],
  ])('how many came, as it was understood: %s', (people, words) => {
    const came = { date: '2026-12-08', people };
    expect(messageWords({ code: 'RECORDED', action: 'COMPLETE', at: AT, came })).toBe(
      `“Catat pelaksanaan” dicatat.${words} (24 Nov 08.30)`,
    );
  });

  it('of a letter that asks for several dates it says with which it was done, and what is no date', () => {
    const recorded = { code: 'RECORDED', action: 'FORWARD', at: AT } as const;
    expect(messageWords({ ...recorded, along: 'PC-2026-0002' })).toBe(
      '“Disposisikan ke Kasi” dicatat bersama PC-2026-0002. (24 Nov 08.30)',
    );
  });

  it('what the desk still has to do stands before it, but that the same step is chosen again', () => {
    const recorded = { code: 'RECORDED', action: 'COMPLETE', at: AT } as const;
    expect(messageWords({ ...recorded, task: 'TELL_APPLICANT' })).toMatch(
      /^Beri tahu lewat WhatsApp pada kolom Hubungi.*“Catat pelaksanaan” dicatat\./,
    );
    expect(messageWords({ ...recorded, task: 'FIND_CONTACT' })).toMatch(/^Isi kolom WhatsApp atau Email/);
    expect(messageWords({ ...recorded, task: 'COUNT_PARTICIPANTS' })).toMatch(
      /^“Catat pelaksanaan” dicatat\. Tulis jumlah yang hadir .*pilih “Catat pelaksanaan” lagi\. \(/,
    );
    const adopted = { code: 'ADOPTED', at: AT, closed: true } as const;
    expect(messageWords(adopted)).toMatch(/sudah berlangsung, jadi langsung Terlaksana tanpa email\. \(/);
    expect(messageWords({ ...adopted, task: 'COUNT_PARTICIPANTS' })).toContain('pilih “Catat pelaksanaan” lagi');
  });

  it.each([
    ['CONFIRM', 'menyetujui waktunya'],
    ['REPLY', 'mengirim jawaban'],
    ['CANCEL', 'membatalkan permohonan'],
  ] as const)('an answer of the kind %s', (answer, words) =>
    expect(messageWords({ code: 'ANSWERED', at: AT, answer })).toContain(words),
  );

  it.each([
    [['phone'], false, 'AS_BEFORE', 'WhatsApp: 0812-7777-0001 dicatat.'],
    [['catering'], true, 'AS_BEFORE', 'Konsumsi: Nasi atau kue kotak, menurut pemohon.'],
    [[], true, 'AS_BEFORE', 'Tanpa prasmanan, menurut pemohon.'],
    [['receivedOn'], false, 'BY_LETTER', 'Diterima Tanggal: kosong dicatat; urutannya dihitung sejak surat diterima.'],
    [['startTime', 'endTime'], true, 'AS_BEFORE', 'Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, menurut pemohon.'],
  ] as const)('a correction names what is changed: %j', (changed, byApplicant, queued, words) => {
    const told = messageWords({ code: 'CORRECTED', at: AT, byApplicant, changed, queued });
    expect(told).toBe(`${words} (24 Nov 08.30)`);
  });

  it('a correction names the link that a letter has got, not the one that it had', () => {
    const message = {
      code: 'CORRECTED',
      at: AT,
      byApplicant: true,
      changed: ['letterFile'],
      queued: 'AS_BEFORE',
    } as const;
    const letterFile = `https://berkas.example/${'lama'.repeat(20)}\nhttps://berkas.example/baru`;
    expect(wordsOfRow(message, aRequest({ letterFile }))).toBe(
      'Berkas Surat: https://berkas.example/baru, menurut pemohon. (24 Nov 08.30)',
    );
  });

  it('for every step and every post there are words', () => {
    const all: Message[] = [
      ...ACTIONS.map((action) => ({ code: 'RECORDED', action, at: AT }) as const),
      ...ROLES.map((role) => ({ code: 'NOBODY_TOLD', role, at: AT }) as const),
    ];
    for (const message of all) expect(messageWords(message)).not.toMatch(/undefined|null|\[object|[A-Z]{2,}_[A-Z]/);
  });
});

describe('who acted', () => {
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
