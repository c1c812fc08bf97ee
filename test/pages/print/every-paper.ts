// Every paper of one request and one office, so that a test says something of all of them.
import { dispositions } from '../../../src/domain/print/letters.ts';
import { agendaOf, registerOf } from '../../../src/domain/print/lists.ts';
import { itemsOf } from '../../../src/domain/report/preparation.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import type { OfficeIdentity } from '../../../src/domain/settings/settings.ts';
import { confirmationPaper } from '../../../src/pages/print/confirmation-paper.tsx';
import { dispositionSheet } from '../../../src/pages/print/disposition-sheet.tsx';
import { doorNotice } from '../../../src/pages/print/door-notice.tsx';
import { minutesPaper } from '../../../src/pages/print/minutes-paper.tsx';
import { replyLetter } from '../../../src/pages/print/reply-letter.tsx';
import { agendaPaper, attendancePaper, checklistPaper, registerPaper } from '../../../src/pages/print/table-paper.tsx';
import { aDamage } from '../../domain/devices/devices.ts';
import { aRequest, broken, HOURS, ROOM } from '../../domain/requests.ts';
import { OFFICE } from '../office.ts';

export const WEB_APP = `https://script.google.com/macros/s/AKfycb${'x1Y-'.repeat(17)}/exec`;
export const FORM = `https://docs.google.com/forms/d/e/1FAIpQLS${'d9_-'.repeat(12)}/viewform`;

/** A letter of which all is known. */
export const KNOWN: BookingRequest = aRequest({
  status: 'SCHEDULED',
  urgency: 'URGENT',
  institution: 'SMK Negeri 4 Pontianak',
  activity: 'Kunjungan industri',
  letterNumber: '421.5/112/SMKN4/2026',
  letterDate: '2026-11-20',
  registerNumber: '1203',
  srikandiNumber: 'B/412/2026',
  receivedOn: '2026-11-24',
  headDispositionAt: '2026-11-25T00:00:00+07:00',
  equipment: ['Proyektor', 'Mikrofon'],
  catering: 'BOXED',
  materials: 'https://berkas.example/materi',
});

const SLOT = { start: '2026-12-08T09:00', end: '2026-12-08T11:00' };

/** The papers by name. @param typed what people typed into every other box */
export function everyPaper(
  request = KNOWN,
  office: OfficeIdentity = OFFICE,
  typed = 'Telaah dan jadwalkan',
  rows = 1,
  dates: readonly BookingRequest[] = [],
  pending: readonly BookingRequest[] = [],
  today = '2026-12-01',
) {
  const past = (['GIVE_DISPOSITION', 'FORWARD', 'APPROVE'] as const).map((step) => ({
    step,
    at: '2026-11-25T08:12:00+07:00',
    by: typed,
    text: typed,
  }));
  const signer = { role: 'AGENCY_HEAD', deputy: null, name: typed } as const;
  const common = { office, hours: HOURS, ways: [], request, dates, slot: SLOT };
  const range = { from: '2026-12-01', to: '2026-12-31' };
  const requests = Array.from({ length: rows }, (_, index) => ({
    ...request,
    number: `PC-2026-${String(index + 1).padStart(4, '0')}`,
  }));
  const choice = { period: '2026', kind: null };
  const reply = { ...common, pending, room: ROOM, today, signer };
  const times = [{ date: '2026-12-09', from: '09:00', to: '11:00' }];
  return {
    disposition: dispositionSheet({ ...common, chain: dispositions(request, past), head: signer }),
    agreed: replyLetter({ ...reply, reply: { type: 'AGREED' } }),
    refused: replyLetter({ ...reply, reply: { type: 'REFUSED', message: typed, alternatives: [] } }),
    offered: replyLetter({ ...reply, reply: { type: 'OFFERED', message: typed, alternatives: times } }),
    displaced: replyLetter({
      ...reply,
      reply: { type: 'DISPLACED', message: typed, alternatives: times, confirmedOn: '2026-11-25' },
    }),
    asked: replyLetter({ ...reply, reply: { type: 'ASKED', message: typed, alternatives: [] } }),
    cancelled: replyLetter({ ...reply, reply: { type: 'CANCELLED', message: typed, alternatives: [] } }),
    undecided: replyLetter({ ...reply, reply: { type: 'NONE' } }),
    confirmation: confirmationPaper({ ...common, room: ROOM, now: `${today}T07:00:00+07:00`, url: WEB_APP }),
    door: doorNotice({ office, url: WEB_APP, formUrl: FORM }),
    agenda: agendaPaper({ ...common, range, events: agendaOf(range, requests, [], ROOM, HOURS) }),
    register: registerPaper({ ...common, choice, requests: registerOf(requests, choice) }),
    attendance: attendancePaper({ ...common, admin: signer }),
    minutes: minutesPaper({
      ...common,
      request: { ...request, status: 'COMPLETED' },
      damages: [aDamage({ description: typed })],
      admin: signer,
    }),
    checklist: checklistPaper({ ...common, items: itemsOf(request, [broken('Mikrofon')]), room: ROOM, admin: signer }),
  };
}
