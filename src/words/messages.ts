// What `Pesan` says after something was recorded.
import type { Actor, Message } from '../domain/decide/command.ts';
import { ACTION_WORDS, ROLE_WORDS } from './choices.ts';
import { stampWords } from './dates.ts';
import { TABS } from './tabs.ts';

/** The words of a message, beginning with the day and hour it was written. */
export function messageWords(message: Message): string {
  const stamp = stampWords(message.at);
  switch (message.code) {
    case 'RECORDED':
      return `${stamp}: “${ACTION_WORDS[message.action]}” dicatat (${actorWords(message.actor)}).`;
    case 'DUPLICATE_OF':
      return `${stamp}: sama dengan ${message.number}, tidak mendapat urutan sendiri dan tidak dikirimi email.`;
    case 'NOBODY_TOLD':
      return `${stamp}: belum ada ${ROLE_WORDS[message.role]} di tab ${TABS.TEAM}, jadi surat belum disampaikan kepada siapa pun. Isi tab itu; email menyusul sendiri.`;
    case 'TIME_FREE_NOW':
      return `${stamp}: waktu yang diminta kini bebas (perubahan pada ${message.cause}).`;
    case 'FINDINGS_CHANGED':
      return `${stamp}: diperiksa ulang karena perubahan pada ${message.cause}.`;
  }
}

/** Who acted, for `Pesan` and `Riwayat`. */
export function actorWords(actor: Actor): string {
  switch (actor.type) {
    case 'STAFF':
      return actor.name || actor.email;
    case 'APPLICANT':
      return 'pemohon';
    case 'MACHINE':
      return 'otomatis';
    case 'UNKNOWN':
      return 'penyunting lembar';
  }
}
