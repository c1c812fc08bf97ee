// The bench of Guests over the tab `Buku Tamu`.
import { SheetGuests } from '../../../src/google/sheets/guest-tab.ts';
import type { GuestsBench } from '../guests.ts';

export function guestsBench(): GuestsBench {
  return { open: () => new SheetGuests(() => SpreadsheetApp.getActive()) };
}
