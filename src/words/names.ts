// What this room, its desk and the posts are called: one answer for every word that names them.
import type { OfficeIdentity } from '../domain/settings/settings.ts';
import { initialSettings } from '../domain/settings/settings-values.ts';

type Names = Pick<OfficeIdentity, 'room' | 'desk' | 'government' | 'titles'>;
export type Titles = Names['titles'];

const UNKNOWN = () => undefined;
let known: () => Names | undefined = UNKNOWN;
let deskId: () => string | undefined = UNKNOWN;

/**
 * Says where the names are found in this execution; before anything is stored, they are the first ones. Google begins each
 * execution with fresh variables, so that none outlives the settings in force.
 * @param id of the desk, once it has one
 */
export function findNamesIn(settings: () => Names | undefined, id: () => string | undefined = UNKNOWN): void {
  known = settings;
  deskId = id;
}

/**
 * What an id that others keep ends with (RFC 5545 3.8.4.7): two offices number their requests alike, and an applicant of both
 * has two events.
 */
export function idRealm(): string {
  return [deskId(), 'agenda-pontive-center'].filter(Boolean).join('.');
}

/** "Pontive Center": in the menu, in subjects and rules. */
export function deskName(): string {
  return (known() ?? initialSettings().office).desk;
}

/** How the office calls its posts: "Kabid", or as its settings say. */
export function postTitles(): Titles {
  return (known() ?? initialSettings().office).titles;
}

/** "Ruang Pontive Center" */
export function roomName(): string {
  return (known() ?? initialSettings().office).room;
}

/** A "Pemerintah Daerah Kabupaten …" is that of a kabupaten; the "Daerah" of a "Daerah Istimewa" is its own. */
const GOVERNMENT_OF = /^Pemerintah(?:an)?(?: Daerah(?! Istimewa))? /i;

/** "Kota Pontianak", whose agencies are near */
export function regionName(): string {
  return (known() ?? initialSettings().office).government.replace(GOVERNMENT_OF, '');
}

/** "Kunjungan/Peminjaman Ruang Pontive Center" */
export function serviceName(): string {
  return `Kunjungan/Peminjaman ${roomName()}`;
}
