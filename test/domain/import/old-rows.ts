// Rows of an old register for tests, to be varied.
import type { OldRow, ReadCell } from '../../../src/domain/import/old-row.ts';

export const NOW = '2026-11-24T08:12:00+07:00';

/** A cell as written, and what was read from it. */
export function cell<Value>(text: string, value: Value | null = null): ReadCell<Value> {
  return { text, value };
}

/** A row in which nothing is wrong. */
export function anOldRow(given: Partial<OldRow> = {}): OldRow {
  return {
    row: 5,
    number: '12',
    asked: {
      institution: 'SMKN 4 Pontianak',
      activity: 'Kunjungan industri',
      description: '',
      contactName: '',
      contactRole: '',
      email: '',
      phone: '',
      letterNumber: '',
      staffNotes: '',
      kind: 'VISIT',
      institutionType: 'OTHER',
      catering: 'UNDECIDED',
      equipment: [],
    },
    registerNumber: '',
    srikandiNumber: '',
    startDate: cell('3/12/2024', { from: '2024-12-03', to: '2024-12-03' }),
    endDate: cell(''),
    startTime: cell('08.00', { from: '08:00', to: null }),
    endTime: cell('12.00', '12:00'),
    letterDate: cell(''),
    receivedOn: cell(''),
    status: cell(''),
    participants: 35,
    attended: null,
    merged: '',
    ...given,
  };
}
