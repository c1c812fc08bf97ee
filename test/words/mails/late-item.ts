// A letter of the digest that is late.
import type { DigestItem } from '../../../src/domain/mail/digest.ts';

export const LATE_ITEM: DigestItem = {
  number: 'PC-2026-0001',
  others: [],
  institution: 'SMK Negeri 4',
  activity: 'Kunjungan industri',
  status: 'FORWARDED',
  holder: 'SECTION_HEAD',
  since: '2026-11-30T10:00:00+07:00',
  dueAt: '2026-11-30T10:15:00+07:00',
  late: { days: 1, minutes: 285 },
  startDate: '2026-12-08',
  endDate: '2026-12-08',
  startTime: '09:00',
  endTime: '11:00',
  contactName: 'Dewi Kartika',
  phone: '0812-0000-0001',
  urgency: 'NORMAL',
  past: false,
};
