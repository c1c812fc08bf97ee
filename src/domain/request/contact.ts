// Whether and how an applicant can be reached (SOP step 2: "koordinasi dan konfirmasi pada pihak peminjam/pengunjung").

import { isOwnUse } from './kind.ts';
import type { BookingRequest } from './request.ts';

/**
 * "0812-0000-0001" → "6281200000001", as wa.me needs it; the first of several numbers, blank if there is none. A number
 * that starts with 8, not +8, is Indonesian too.
 */
export function internationalNumber(phone: string): string {
  const numbers = phone.split(/[^\d\s.()+-]+/).map((part) => part.trim());
  const first = numbers.find((part) => part.replace(/\D/g, '').length >= 8) ?? '';
  const digits = first.replace(/\D/g, '').replace(/^00/, '');
  if (digits.length < 8) return '';
  const isForeign = /^(?:\+|00)/.test(first);
  if (digits.startsWith('0')) return `62${digits.slice(1)}`;
  return digits.startsWith('8') && !isForeign ? `62${digits}` : digits;
}

/** Whether there is an applicant, and neither an address nor a telephone number by which to reach them. */
export function isUnreachable({ kind, email, phone }: Pick<BookingRequest, 'kind' | 'email' | 'phone'>): boolean {
  return !isOwnUse(kind) && email.trim() === '' && internationalNumber(phone) === '';
}
