// Words of the room's calendar; titles have no names and no phone numbers, since the calendar is shared.
import type { PreparationItem } from '../../domain/report/preparation.ts';
import { cameOn } from '../../domain/report/received.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { clip, inOneLine } from '../../domain/text/text.ts';
import { factsAt, PLACES } from '../facts.ts';
import { preparationItemWords } from '../pages/own-desk.ts';
import { ACTION_WORDS, KIND_WORDS } from '../sheet/choices.ts';
import { TABS } from '../sheet/tabs.ts';

/** "SMK Negeri 4 Pontianak: Kunjungan (PC-2026-0001)" */
export function eventTitle({ number, kind, institution }: BookingRequest): string {
  return `${inOneLine(institution, TITLE)}: ${KIND_WORDS[kind]} (${number})`;
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

/** "SMK Negeri 4 Pontianak: Persiapan (PC-2026-0001)": a month shows the first words alone, and whose it is stands there. */
export function preparationTitle({ number, institution }: BookingRequest): string {
  return `${inOneLine(institution, TITLE)}: Persiapan (${number})`;
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
