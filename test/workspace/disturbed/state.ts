// What people see of a desk, so that two desks can be compared although their steps were taken at different times.
import type { TestDesk } from '../desk.ts';

/** Register, history, outbox, agenda and calendar, without the times of steps and attempts. */
export async function seen(desk: TestDesk): Promise<Record<string, unknown>> {
  const register = await desk.rows();
  const history = await desk.rows('Riwayat');
  const outbox = await desk.rows('Kotak Keluar');
  return timeless({
    register: [...register].sort(byNumber),
    history: history.map(({ 'No.': No, Langkah, Menjadi }) => [No, Langkah, Menjadi]).sort(),
    outbox: outbox.map(({ Pekerjaan, Kepada, Keadaan }) => [Pekerjaan, Kepada, Keadaan]).sort(),
    agenda: await desk.rows('Agenda'),
    events: (await desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00'))
      .map(({ id, title, start, end }) => ({ id, title, start, end }))
      .sort((one, other) => one.id.localeCompare(other.id)),
  });
}

/** How often each mail was sent, by recipient and subject. */
export async function mailCounts(desk: TestDesk): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { to, subject } of await desk.mails()) {
    const key = `${to.join()} ${subject}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** The hour of a step depends on when it was taken at last; everything else must be the same. */
function timeless<State>(state: State): State {
  return JSON.parse(
    JSON.stringify(state)
      .replace(/\d{2}\/11\/2026 \d{2}[.:]\d{2}(:\d{2})?/g, 'TIME')
      .replace(/24 Nov 2026 \d{2}\.\d{2}/g, 'TIME')
      .replace(/"Batas Waktu":"[^"]*"/g, '"Batas Waktu":""')
      .replace(/("Giliran":"[^",]*), s\.d\. [^"]*"/g, '$1"'),
  ) as State;
}

function byNumber(one: { readonly 'No.'?: unknown }, other: { readonly 'No.'?: unknown }): number {
  return String(one['No.']).localeCompare(String(other['No.']));
}
