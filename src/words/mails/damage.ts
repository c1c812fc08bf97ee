// The words of the mail to the Admin and the Kasi about devices that are out of order.
import type { DamageMailFacts, ToldDamage } from '../../domain/damage/mail.ts';
import { dateTimeWords, plainDateWords } from '../formats/dates.ts';
import { listWords, numberWords } from '../formats/numbers.ts';
import { DAMAGE_COLUMNS } from '../sheet/columns.ts';
import { SEVERITY_WORDS } from '../sheet/damage.ts';
import { TABS } from '../sheet/tabs.ts';
import type { MailWords } from './letter.ts';

/** The words of the mail to one person. */
export function damageWords({ occasion, damages }: DamageMailFacts): MailWords {
  const names = listWords(damages.map(({ device }) => device));
  const isNew = occasion === 'REPORTED';
  return {
    subject: isNew ? `Pontive Center: kerusakan ${names}` : `Pontive Center: ${names} belum diperbaiki`,
    opening: [
      isNew
        ? `Dilaporkan rusak: ${names}. Mohon segera diperbaiki agar tidak mengganggu kegiatan.`
        : `Belum tercatat diperbaiki: ${names}.`,
    ],
    details: [],
    lists: damages.map((damage) => ({ heading: damage.device, items: linesOf(damage) })),
    closing: [
      `Bila sudah diperbaiki, isi ${DAMAGE_COLUMNS.repairedOn} pada tab ${TABS.DAMAGE}; tanda pada permohonan hilang dalam sepuluh menit. Bila tidak sempat diperbaiki atau diganti, sampaikan kepada pemohon; halaman dan email pengingat pemohon menyebutkannya juga.`,
    ],
  };
}

function linesOf(damage: ToldDamage): string[] {
  const { severity, foundBy, number, description, day, age, needs, more, responsible, critical } = damage;
  const kept = [
    severity !== null && `Tingkat: ${SEVERITY_WORDS[severity]}`,
    `Sejak ${plainDateWords(day)}${age > 0 ? ` (${numberWords(age)} hari kerja)` : ''}`,
    foundBy !== '' && `Ditemukan oleh ${foundBy}${number === '' ? '' : ` pada kegiatan ${number}`}`,
    description !== '' && description,
    responsible !== '' && `Penanggung jawab: ${responsible}`,
    critical && 'Diperlukan setiap kegiatan.',
    ...needs.map(
      ({ number: needing, institution, start }) => `Diperlukan ${needing} ${institution}, ${dateTimeWords(start)}`,
    ),
    more > 0 && `… dan ${numberWords(more)} permohonan lagi`,
    needs.length === 0 && 'Belum ada permohonan mendatang yang memerlukannya.',
  ];
  return kept.filter((line) => line !== false);
}
