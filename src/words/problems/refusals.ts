// What a refused step says in `Pesan`: why, and what to do.

import type { Refusal } from '../../domain/commands/refusal.ts';
import type { Action, Role } from '../../domain/vocabulary.ts';
import { dateTimeWords, wantedTimeWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import { menuWay } from '../google/menu.ts';
import {
  ACTION_WORDS,
  holderWords,
  ROLE_WORDS,
  STATUS_WORDS,
  STATUS_WORDS_FOR_APPLICANT,
  STEP_TEXTS,
} from '../sheet/choices.ts';
import { TABS } from '../sheet/tabs.ts';
import { fillWords, type UnreadCell, unreadWords } from '../sheet/unread-cells.ts';
import { findingWords } from './findings.ts';
import { nearestWords, wayOutWords } from './remedies.ts';

/** The words of a refusal, in Indonesian; one or two sentences that say what to do. */
export function refusalWords(refusal: Refusal): string {
  const step = 'action' in refusal ? `“${ACTION_WORDS[refusal.action]}”` : '';
  switch (refusal.code) {
    case 'UNKNOWN_NUMBER':
      return refusal.number === ''
        ? 'Baris ini belum bernomor, jadi tindakan belum dapat dicatat. Pilih baris permohonan yang bernomor.'
        : `Nomor ${refusal.number} tidak ada di ${TABS.REGISTER}. Periksa kolom No baris ini.`;
    case 'UNREADABLE_ROW':
      return unreadableWords(refusal.choices);
    case 'CHOOSE_AGAIN':
      return `“${refusal.text}” belum dicatat: baris ini berpindah atau sistem sedang sibuk saat tindakan dipilih. Pilih lagi.`;
    case 'UNKNOWN_ACTION':
      return `Tindakan “${refusal.text}” tidak dikenal. Pilih dari daftar pada kolom Tindakan.`;
    case 'NOT_NOW': {
      const status = STATUS_WORDS[refusal.status];
      const lying = refusal.holder === 'NOBODY' ? '' : `, surat di ${holderWords(refusal.holder, ROLE_WORDS)}`;
      const legal = refusal.legal.map((action) => `“${ACTION_WORDS[action]}”`);
      const why = STEP_TEXTS[refusal.action].nothing ?? `status ${status}${lying}`;
      return legal.length === 0
        ? `${step} tidak dapat dilakukan: permohonan ini sudah selesai (${status}).`
        : `${step} tidak dapat dilakukan sekarang (${why}). Yang dapat dipilih: ${listWords(legal, 'atau')}.`;
    }
    case 'NOT_YOUR_STEP':
      return `${step} dilakukan oleh ${posts(refusal.roles)}. Minta yang bersangkutan memilihnya, atau perbarui tab ${TABS.TEAM}.`;
    case 'IDENTITY_NEEDED':
      return `${step} adalah wewenang ${posts(refusal.roles)} sendiri, sedangkan Google tidak menyebutkan siapa yang menyunting. Gunakan tautan “Buka surat dan pilih langkah” pada email yang bersangkutan, atau ${menuWay('letter')}.`;
    case 'POST_VACANT':
      return `Belum ada ${posts(refusal.roles)} di tab ${TABS.TEAM}. Isi dahulu nama dan emailnya, lalu pilih lagi.`;
    case 'TEXT_NEEDED':
      return `Isi dahulu kolom Isi Disposisi/Keterangan (${textHint(refusal.action)}), lalu pilih ${step} lagi.`;
    case 'BLOCKED':
      return `${step} tertahan: ${refusal.findings.map(findingWords).join('; ')}. ${wayOutWords(refusal)}`;
    case 'TIME_TAKEN':
      return `Waktu ${wantedTimeWords(refusal.time)} tidak dapat dipakai: ${refusal.findings.map(findingWords).join('; ')}. Waktu semula tetap berlaku dan dikembalikan ke baris ini; pilih waktu lain.${nearestWords(refusal.alternatives)}`;
    case 'TIME_UNREADABLE':
      return `${refusal.cells.map(unreadWords).join(' ')} Waktu semula tetap berlaku dan dikembalikan ke baris ini; ketik lagi, misalnya 08/12/2026 atau 09.00.`;
    case 'NO_NEW_TIME':
      return `Ketik dahulu tanggal atau jam yang baru pada baris ini, lalu pilih ${step} lagi.`;
    case 'REASON_UNCLEAR':
      return `Tulis “salah ketik”, “permintaan pemohon”, atau “permintaan dinas” di kolom Isi Disposisi/Keterangan: itu menentukan tempat dalam urutan. Lalu pilih ${step} lagi.`;
    case 'WHICH_EARLIER':
      return `Ada beberapa permohonan dengan surat yang sama (${listWords(refusal.numbers)}). Tulis nomor yang digantikan di kolom Isi Disposisi/Keterangan, lalu pilih ${step} lagi.`;
    case 'NOTHING_LEFT':
      return `${step} tidak dapat dilakukan: tidak ada lagi yang perlu atau dapat diubah. Pilih tindakan lain.`;
    case 'NOT_YOURS':
      return `Halaman ini bukan untuk permohonan ${refusal.number}. Buka tautan pada email permohonan itu.`;
    case 'CLOSED':
      return `Permohonan ini tidak sedang menunggu jawaban (${STATUS_WORDS_FOR_APPLICANT[refusal.status]}). Hubungi petugas bila ada perubahan.`;
    case 'ONLY_SHORTER':
      return `Waktu yang sudah ditetapkan (${STATUS_WORDS_FOR_APPLICANT[refusal.status]}) hanya dapat dipersingkat di halaman ini. Untuk waktu lain, hubungi petugas.`;
    case 'TIME_OVER':
      return `${wantedTimeWords(refusal.time)} sudah lewat. Isi tanggal yang akan datang.`;
    case 'NOT_THE_SAME_PERSON':
      return `${step} hanya dapat diurungkan oleh orang yang melakukannya. Minta yang bersangkutan, atau pilih tindakan lain.`;
    case 'NOT_BEGUN':
      return `Kegiatan baru dimulai ${dateTimeWords(refusal.begins)}. Pilih ${step} setelah kegiatan dimulai.`;
  }
}

/** Shown if a step was chosen in another tab than the register, such as a copy of it. */
export const STEP_ELSEWHERE_WORDS = `Yang dipilih di tab ini tidak dicatat: tindakan hanya berlaku di tab ${TABS.REGISTER}. Pilih langkahnya di sana.`;

/** What must be typed for a step. */
export function textHint(action: Action): string {
  return STEP_TEXTS[action].text ?? 'alasan';
}

function unreadableWords(cells: readonly UnreadCell[]): string {
  const byHand = cells.some(({ column }) => column === 'status')
    ? ['Kolom Status ditulis oleh sistem dan sudah dikembalikan; pilih langkahnya pada kolom Tindakan.']
    : [];
  const others = cells.filter(({ column }) => column !== 'status');
  const advice = others.length > 0 ? [`${fillWords(others)}; sebelum itu tidak ada tindakan yang dicatat.`] : [];
  return [...byHand, ...others.map(unreadWords), ...advice].join(' ');
}

function posts(roles: readonly Role[]): string {
  return listWords(
    roles.map((role) => ROLE_WORDS[role]),
    'atau',
  );
}
