// What `Riwayat` says of each request: the steps on the desk and in the archives, and the state after each.
import type { Workspace } from '../../../packages/local-workspace/src/workspace.ts';

/** A state as it is recorded; a value is read where a test looks for it. */
export type State = Readonly<Record<string, unknown>> & {
  readonly number: string;
  readonly revision: number;
  readonly status: string;
  readonly holder: string;
  readonly institution: string;
  readonly activity: string;
  readonly email: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly marks: Readonly<Record<string, unknown>> & {
    readonly attended: readonly { readonly people: number | null }[];
    readonly proposedRefusal: unknown;
    readonly undo: { readonly was: Readonly<Record<string, unknown>>; readonly heldUntil?: string } | null;
  };
};

/** A step, with what its row shows of it. */
export interface Recorded {
  readonly tab: string;
  readonly number: string;
  readonly revision: number;
  readonly step: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly at: string;
  readonly commandId: string;
  readonly after: State;
}

/** Every recorded step, each request's in their order. */
export function recordedIn({ sheets }: Workspace): readonly Recorded[] {
  const tabs = sheets.list().flatMap(({ name }) => (/^Riwayat( \d{4})?$/.test(name) ? [name] : []));
  const entries = tabs.flatMap((tab) => {
    const [header = [], ...rows] = sheets.read(tab).values;
    const place = (title: string) => header.indexOf(title);
    return rows.flatMap((row): Recorded[] => {
      const text = (title: string) => String(row[place(title)] ?? '');
      if (text('No.') === '') return [];
      const { at, change } = JSON.parse(text('Data')) as {
        readonly at: string;
        readonly change: { readonly after: State };
      };
      return [
        {
          tab,
          number: text('No.'),
          revision: Number(text('Revisi')),
          step: text('Langkah'),
          from: text('Dari'),
          to: text('Menjadi'),
          by: text('Oleh'),
          at,
          commandId: text('ID Perintah'),
          after: change.after,
        },
      ];
    });
  });
  return entries.sort((one, other) => one.number.localeCompare(other.number) || one.revision - other.revision);
}

/** The last step of each request, of those up to a moment. */
export function latestOf(entries: readonly Recorded[], until = '9999'): ReadonlyMap<string, Recorded> {
  return new Map(entries.filter(({ at }) => at <= until).map((entry) => [entry.number, entry]));
}
