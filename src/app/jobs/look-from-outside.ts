// Looks at the desk from outside: whether applicants get in without an account, and strangers do not get into the sheet.
import { type Door, type Meeting, opennessOf } from '../../domain/office/troubles.ts';
import { doorWords } from '../../words/problems/outside.ts';
import type { Desk } from '../ports/desk.ts';
import type { DeskState } from '../ports/state.ts';

const KEPT = {
  FORM: 'formOpenToAll',
  WEB_APP: 'webAppOpenToAll',
  SHEET: 'sheetOpenToAll',
} as const satisfies Record<Door, keyof DeskState>;

/**
 * Notes what a stranger meets, and shows what is wrong. What could not be found out changes nothing that is noted or
 * shown; the next night looks again. Never called under the lock: it waits for the network, and takes the
 * lock itself once it knows what to note.
 * @returns the words of what is wrong, in the order in which people should mend it
 */
export function lookFromOutside(desk: Pick<Desk, 'exclusive' | 'office' | 'outside' | 'state'>): readonly string[] {
  const meetings: Readonly<Record<Door, Meeting | null>> = {
    FORM: desk.outside.form(),
    WEB_APP: desk.outside.webApp(),
    SHEET: desk.outside.sheet(),
  };
  const at = desk.office.now();
  const met = (Object.entries(meetings) as [Door, Meeting | null][]).flatMap(([door, meeting]) =>
    meeting === null || meeting === 'UNKNOWN' ? [] : [{ door, meeting }],
  );
  const doorTroubles = met.map(({ door, meeting }) => [door, doorWords(door, meeting)] as const);
  desk.exclusive.hold(() => {
    desk.state.put(Object.fromEntries(met.map(({ door, meeting }) => [KEPT[door], opennessOf(meeting, at)])));
    desk.office.reportDoors(Object.fromEntries(doorTroubles));
  });
  return doorTroubles.map(([, words]) => words).filter((words) => words !== '');
}
