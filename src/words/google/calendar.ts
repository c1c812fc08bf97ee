// Words of the room's calendar; titles have no names and no phone numbers, since the calendar is shared.
import type { PreparationItem } from '../../domain/report/preparation.ts';
import { cameOn } from '../../domain/report/received.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { clip, inOneLine } from '../../domain/text/text.ts';
import { factsAt, PLACES } from '../facts.ts';
import { preparationItemWords } from '../pages/own-desk.ts';
import { ACTION_WORDS, KIND_WORDS } from '../sheet/choices.ts';
import { TABS } from '../sheet/tabs.ts';

/** What the city itself writes short: a month shows some fifteen letters of a title. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/Dinas Komunikasi dan Informatika/i, 'Diskominfo'],
  [/Badan Perencanaan Pembangunan Daerah/i, 'Bappeda'],
  [/Program Studi/i, 'Prodi'],
  [/Kabupaten/i, 'Kab.'],
  [/Kecamatan/i, 'Kec.'],
  [/Universitas/i, 'Univ.'],
];

/** "SMK Negeri 4 Pontianak: Kunjungan (PC-2026-0001)": whose it is stands first. */
export function eventTitle(request: BookingRequest): string {
  return `${shortName(request)}: ${KIND_WORDS[request.kind]} (${request.number})`;
}

function shortName({ institution }: BookingRequest): string {
  return inOneLine(
    SHORT.reduce((long, [words, short]) => long.replace(words, short), institution),
    TITLE,
  );
}

/** The description of an event: what the Admin must know to receive the guests. */
export function eventDescription(request: BookingRequest): string {
  return [
    asText(request.activity),
    ...factsAt(PLACES.calendar, { ...request, receivedOn: cameOn(request) }).map(
      ({ label, value }) => `${label}: ${asText(value)}`,
    ),
    `Rincian dan narahubung: tab ${TABS.REGISTER}, nomor ${request.number}.`,
  ].join('\n');
}

/** "Siapkan: SMK Negeri 4 Pontianak (PC-2026-0001)": told from the event itself where a month shows few letters. */
export function preparationTitle(request: BookingRequest): string {
  return `Siapkan: ${shortName(request)} (${request.number})`;
}

/** The checklist of SOP step 4, as *Meja saya* and the paper have it. */
export function preparationDescription(request: BookingRequest, items: readonly PreparationItem[]): string {
  return [
    `Daftar periksa persiapan untuk ${request.number} (${inOneLine(asText(request.activity), TITLE)}):`,
    ...items.map((item) => `☐ ${asText(preparationItemWords(item))}`),
    `Sesudah selesai, pilih “${ACTION_WORDS.MARK_READY}” di Meja saya atau tab ${TABS.REGISTER}.`,
  ].join('\n');
}

/** A text for a description, shortened and with `<` escaped: Google shows markup in descriptions. */
function asText(text: string): string {
  return clip(text, DESCRIBED).replace(/</g, '&lt;');
}

/** The longest text in a description, in code points. */
const DESCRIBED = 1000;
const TITLE = 200;
