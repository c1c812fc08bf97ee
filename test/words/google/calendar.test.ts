// The room's calendar in words: who comes or what is prepared stands first, and what is prepared is the list of the card and of the paper.
import { expect, it } from 'vitest';
import { itemsOf } from '../../../src/domain/report/preparation.ts';
import { checklistPaper } from '../../../src/pages/print/table-paper.tsx';
import { eventTitle, preparationDescription, preparationTitle } from '../../../src/words/google/calendar.ts';
import { preparationItemWords } from '../../../src/words/pages/own-desk.ts';
import { aRequest, ROOM } from '../../domain/requests.ts';
import { OFFICE } from '../../pages/office.ts';

const REQUEST = aRequest({
  institution: 'SMK Negeri 4 Pontianak',
  equipment: ['Layar utama', 'Mikrofon'],
  materials: 'https://berkas.example/paparan.pdf',
  catering: 'BOXED',
});

it('a title begins with the institution, and none with a box that nobody ticks', () => {
  expect([eventTitle(REQUEST), preparationTitle(REQUEST)]).toEqual([
    'SMK Negeri 4 Pontianak: Kunjungan (PC-2026-0001)',
    'Siapkan: SMK Negeri 4 Pontianak (PC-2026-0001)',
  ]);
  const institution = 'Dinas Komunikasi dan Informatika Kabupaten Kubu Raya';
  expect(eventTitle({ ...REQUEST, institution })).toMatch(/^Diskominfo Kab\. Kubu Raya: /);
});

it('calendar, card and paper have one list of what is prepared', () => {
  const items = itemsOf(REQUEST, []);
  const words = items.map(preparationItemWords);
  const entry = preparationDescription(REQUEST, items);
  expect(entry.split('\n').filter((line) => line.startsWith('☐'))).toEqual(words.map((each) => `☐ ${each}`));
  const slot = { start: '2026-12-08T09:00', end: '2026-12-08T11:00' };
  const admin = { role: 'ROOM_ADMIN', deputy: null, name: '', rank: '', nip: '' } as const;
  const paper = checklistPaper({ request: REQUEST, slot, items, room: ROOM, office: OFFICE, ways: [], admin });
  for (const each of words) expect(paper).toContain(each);
});
