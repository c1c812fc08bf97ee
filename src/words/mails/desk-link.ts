// The words of the mail that brings somebody of the team the link to their own desk.
import type { MailWords } from './letter.ts';

export function deskLinkWords(): MailWords {
  return {
    subject: 'Pontive Center: tautan ke Meja saya',
    opening: ['Tautan ke Meja saya diminta untuk alamat ini lewat halaman layanan.'],
    details: [],
    lists: [],
    closing: ['Bila bukan Anda yang meminta, abaikan email ini; tidak ada yang berubah.'],
  };
}
