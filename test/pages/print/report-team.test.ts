// Who the yearly report names: the team with its deputies, and whose signature it asks for.

import { describe, expect, it } from 'vitest';
import type { TeamMember } from '../../../src/domain/settings/team.ts';
import { reportPaper } from '../../../src/pages/print/report/body.tsx';
import { reportTabPage } from '../../../src/pages/print/report/tab.ts';
import { OPEN } from '../../../src/words/print/paper.ts';
import { callPosts } from '../../words/call-posts.ts';
import { OFFICE } from '../office.ts';
import { yearPage } from './year-page.ts';

const post = { email: 'x@y.example', main: false, since: null, until: null, deputy: null, actingFor: '' } as const;
const TEAM: readonly TeamMember[] = [
  { ...post, name: 'Sri Wahyuni', role: 'AGENCY_HEAD' },
  { ...post, name: 'Edy Purwanto', role: 'AGENCY_HEAD', deputy: 'PLH', since: '2027-01-02', until: '2027-01-09' },
  {
    ...post,
    name: 'Citra Dewi',
    role: 'DIVISION_HEAD',
    deputy: 'PLT',
    training: 'Pelatihan videotron',
    trainedSince: '2024-05-02',
  },
];

callPosts({ DIVISION_HEAD: 'Kabid TKPBET' });

/** The rows of a report that is written on a day. */
function rowsOn(now: string): string[][] {
  const page = yearPage([], { team: TEAM, now }, { year: 2027 });
  return reportTabPage(page).rows.map(({ cells }) => cells.map(String));
}

describe('who holds the posts', () => {
  it('a deputy stands in the list of the team as such, by the title of the settings', () => {
    const named = rowsOn('2027-01-04T08:00:00+07:00').filter(([name]) => TEAM.some((each) => each.name === name));
    expect(named.map((cells) => cells.slice(0, 2)).slice(0, 3)).toEqual([
      ['Sri Wahyuni', 'Kepala Dinas'],
      ['Edy Purwanto', 'Plh. Kepala Dinas'],
      ['Citra Dewi', 'Plt. Kabid TKPBET'],
    ]);
  });

  it('what makes somebody an operator stands beside the post (SOP: kualifikasi pelaksana)', () => {
    const rows = rowsOn('2027-01-04T08:00:00+07:00');
    const head = rows.findIndex((cells) => cells.includes('Kualifikasi operator'));
    expect(rows.slice(head, head + 4).map((cells) => cells[4])).toEqual([
      'Kualifikasi operator',
      '',
      '',
      'Pelatihan videotron, sejak 2 Mei 2024',
    ]);
  });

  it.each([
    ['2027-01-04T08:00:00+07:00', 'Plh. Kepala Dinas Komunikasi dan Informatika Kota Pontianak'],
    ['2027-01-10T08:00:00+07:00', 'Kepala Dinas Komunikasi dan Informatika Kota Pontianak'],
  ])('whoever is Kepala Dinas on the day it is written signs it: %s, %s', (now, words) => {
    const texts = { obstacles: 'AC', followUp: 'Ganti', closing: 'Demikian.' };
    const signed = reportPaper(yearPage([], { team: TEAM, texts, now }), OFFICE);
    const posts = /Mengetahui,<.td><td[^>]*>(.*?)<.td><.tr><tr><td[^>]*>(.*?)<.td><td[^>]*>(.*?)<.td>/.exec(signed);
    expect(posts?.slice(1)).toEqual([`${OPEN}, ${OPEN}`, `${words},`, 'Plt. Kabid TKPBET,']);
  });
});
