// How many words of a mail its reader has to read: without salutation, letterhead, foot, and links with their labels.
import type { TestDesk } from './desk.ts';

/** How many words a mail may have, by its subject; the first that matches. */
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^Tanda terima/, 90],
  [/^(?:Disetujui|Pengingat|Jadwal berubah|Dibatalkan|Mohon konfirmasi|Ada kiriman kedua)/, 80],
  [/^(?:Tawaran waktu lain|Usulkan waktu lain|Jadwal perlu dipindahkan|Belum dapat kami penuhi)/, 100],
  [/^Terima kasih/, 55],
  [/Mohon disposisi|mohon disposisi|Disposisi Kepala Dinas/, 80],
  [/Mohon ditelaah|Pemohon (?:menyetujui|memilih)|Jawaban pemohon|Putuskan usul penolakan/, 90],
  [/Masukkan ke agenda|Kini bentrok/, 70],
  [/^Segera|SANGAT SEGERA|Waktu kini kosong| Dibatalkan/, 60],
  [/perubahan jabatan/, 50],
  [/^Ringkasan/, 45],
];

/** The mails of a desk that are too long, or of which nobody says how long they may be; digests are counted by letter. */
export async function tooLong(desk: TestDesk): Promise<string[]> {
  const mails = await Promise.all((await desk.mails()).map(({ id }) => desk.mail(id)));
  return mails.flatMap(({ subject, text }) => {
    const letters = text.match(/^- .*PC-\d{4}-\d{4}/gm)?.length ?? 0;
    const limit = /: \d+ (?:hal menunggu Anda|kegiatan untuk disiapkan)/.test(subject)
      ? 30 + 13 * letters
      : (LIMITS.find(([pattern]) => pattern.test(subject))?.[1] ?? 0);
    const words = wordsOfMail(text);
    return words > limit ? [`${subject}: ${words} words, of at most ${limit}`] : [];
  });
}

/** @param text the mail as plain text */
export function wordsOfMail(text: string): number {
  const [, ...lines] = (text.split(/\r?\n--\r?\n/)[0] ?? '').split(/\r?\n/);
  return lines
    .filter((line) => !/^\s*[^:]+: https?:\/\/\S+$/.test(line))
    .flatMap((line) => line.replace(/https?:\/\/\S+/g, '').split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
