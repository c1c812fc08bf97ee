// The story of a desk in its second year, told with the product alone: two years of events take their way,
// and the letters of the last days lie where they have come to.

import type { ExecutionRecord, Workspace } from '../../packages/local-workspace/src/facade.ts';
import { MENU_WORDS } from '../../src/words/google/menu.ts';
import { SETTING_WORDS } from '../../src/words/sheet/settings.ts';
import { TABS } from '../../src/words/sheet/tabs.ts';
import { answersOf, giveHeadAddress } from '../seed-samples.ts';
import { BEGINS_AT, DECEMBER } from './december.ts';
import { EVENTS, type HeldEvent } from './events.ts';
import { type Act, ADMIN, Hands, HEAD, KABID, KASI, OWNER } from './hands.ts';
import { HOLIDAYS_2025 } from './papers.ts';

export const FIRST_INSTALLED_AT = '2025-09-22T08:00:00+07:00';

/** What broke was repaired, and is written down then. */
const REPAIRED: readonly { readonly at: string; readonly row: readonly string[] }[] = [
  {
    at: '2025-11-10T14:00:00+07:00',
    row: [
      ...['Mikrofon', '06/11/2025', 'Rudi Hartono', '', 'Suara putus-putus'],
      ...['Kabel dan baterai diganti', '10/11/2025', '', 'Ringan', '350000'],
    ],
  },
  {
    at: '2026-08-03T14:00:00+07:00',
    row: [
      ...['Komputer', '22/07/2026', 'Rudi Hartono', '', 'Tidak dapat menyala'],
      ...['Catu daya diganti', '03/08/2026', '', 'Sedang', '850000'],
    ],
  },
];

/**
 * Tells the story in a new workspace.
 * @returns every execution that came of it, in order
 * @throws Error where the desk did not do what the story says
 */
export function tellSecondYear(workspace: Workspace): ExecutionRecord[] {
  const hands = new Hands(workspace);
  hands.until(FIRST_INSTALLED_AT);
  hands.happened(workspace.setup());
  hands.executions.push(...giveHeadAddress(workspace));
  hands.type(TABS.TEAM, 'I5', [['Pelatihan operator videotron', '14/03/2024']]);
  hands.set(SETTING_WORDS.replyTo.name, 'layanan.pontive@diskominfo.example');
  hands.set(SETTING_WORDS.whatsapp.name, '0811-5600-0100');
  hands.set(SETTING_WORDS.surveyLink.name, 'https://skm.diskominfo.example/pontive');
  hands.copy(TABS.HOLIDAYS, HOLIDAYS_2025);
  hands.play([
    ...EVENTS.flatMap(heldActs),
    ...nights('2025-10-05', '2026-11-22'),
    ...REPAIRED.map(({ at, row }): Act => ({ at, does: (each) => each.copy(TABS.DAMAGE, [row], ADMIN) })),
    ...DECEMBER,
  ]);
  hands.until(BEGINS_AT);
  hands.happened(workspace.menu(MENU_WORDS.report, OWNER));
  return hands.executions;
}

/** A request from its form to what became of it, each step so many minutes after the one before. */
function heldActs({ submittedAt, minutes, asked, attended }: HeldEvent, index: number): Act[] {
  let number = '';
  const [head, kabid, kasi, admin] = minutes;
  const step = (at: string, ...[action, person, text = '']: [Parameters<Hands['choose']>[1], string, string?]): Act => {
    return { at, does: (hands) => hands.choose(number, action, person, text === '' ? {} : { text }) };
  };
  const acts: Act[] = [
    {
      at: submittedAt,
      does: (hands) => {
        number = hands.submit(submittedAt, answersOf(asked));
      },
    },
    step(later(submittedAt, head), 'GIVE_DISPOSITION', HEAD),
    step(later(submittedAt, head + kabid), 'FORWARD', KABID),
    step(later(submittedAt, head + kabid + kasi), 'APPROVE', KASI, 'Waktu disepakati lewat telepon, tanpa prasmanan'),
    step(later(submittedAt, head + kabid + kasi + admin), 'SCHEDULE', ADMIN),
    step(later(asked.startAt, -15 - (index % 4) * 5), 'MARK_READY', ADMIN),
  ];
  const over = later(asked.endAt, 10);
  if (attended === null) return [...acts, step(over, 'MARK_NO_SHOW', ADMIN)];
  return [...acts, step(over, 'COMPLETE', ADMIN, `Hadir ${attended} orang`)];
}

/** One night a week: what is over leaves the desk for the archive. */
function nights(from: string, to: string): Act[] {
  const acts: Act[] = [];
  for (let day = Date.parse(`${from}T05:00:00+07:00`); day < Date.parse(to); day += 7 * 86_400_000) {
    acts.push({ at: new Date(day).toISOString(), does: () => {} });
  }
  return acts;
}

function later(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
