// A move that may still be undone: everything that its applicant can see says what they were told, everything that the office
// sees what holds. The other steps, killed or one after the other: disturbed/thorough/told-late-killed, told-in-order.
import { expect, it } from 'vitest';
import { APPLICANT, DIGITS, FIRST, type Page, PEOPLE, PLAIN_ANSWERS, type TestDesk, textOf } from '../desk.ts';
import { keptDesk } from '../disturbed/kills.ts';
import { linkTo, send } from '../links.ts';

const TAKEN = '2026-11-24T09:00:00+07:00';
const OVER = '2026-11-24T09:21:00+07:00';
const WAIT = /Permohonan ini sedang diproses petugas\. Buka lagi sesudah \d\d\.\d\d\./;

async function move(desk: TestDesk): Promise<void> {
  const time = { startDate: '14/12/2026', endDate: '14/12/2026', startTime: '09.00', endTime: '11.00' };
  const page = await linkTo(desk, FIRST, PEOPLE.kasi);
  await send(desk, page, { step: 'CHANGE_TIME', whose: 'APPLICANT', ...time });
}

/** A page without the forms and links by which something is sent, and without the words of the wait. */
function said({ html }: Page): string {
  const bare = html
    .replace(/<details[^>]*>(?:(?!<\/details>)[\s\S])*<form[\s\S]*?<\/details>/g, '')
    .replace(/<section[^>]*>(?:(?!<\/section>)[\s\S])*<form[\s\S]*?<\/section>/g, '')
    .replace(/<form[\s\S]*?<\/form>/g, '');
  return textOf(bare).replace(WAIT, '').replace(/\s+/g, ' ').trim();
}

/** Every surface of the applicant. */
async function outward(desk: TestDesk, link: string): Promise<Record<string, string>> {
  const ask = { page: 'status', number: FIRST, digits: DIGITS };
  const status = textOf(String(desk.workspace.scriptRun('sendForm', [ask]).value));
  return {
    page: said(await desk.visit(link)),
    confirmation: said(await desk.visit(`${link}&cetak=konfirmasi`)),
    status: /PC-2026-0001.*/.exec(status.replace(/\s+/g, ' '))?.[0] ?? status,
  };
}

/** What the office and the public have of the room. */
interface Inward {
  readonly row: readonly unknown[];
  readonly agenda: readonly unknown[];
  readonly events: readonly string[];
  readonly days: readonly string[];
}

async function inward(desk: TestDesk): Promise<Inward> {
  const row = await desk.row(FIRST);
  const events = await desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00');
  const agenda = await desk.rows('Agenda');
  return {
    row: [row.Status, row['Tanggal Mulai'], row['Jam Mulai'], row['Jam Selesai']],
    agenda: agenda.map((line) => [line['No.'], line.Tanggal, line.Jam, line.Status]),
    events: events.map(({ title, start, end }) => [title, start, end].join(' ')).sort(),
    days: await Promise.all(
      ['2026-12-08', '2026-12-14'].map(async (day) => (await desk.visit(`/exec?page=jadwal&day=${day}`)).text),
    ),
  };
}

const toApplicant = async (desk: TestDesk) => (await desk.mails()).filter(({ to }) => to.includes(APPLICANT)).length;

it('is shown to the applicant only when it can be undone no more; the office has it at once', async () => {
  let link = '';
  const open = await keptDesk(
    '2026-11-24T08:12:05+07:00',
    async (desk) => {
      await desk.submit(PLAIN_ANSWERS);
      await desk.intoAgenda(FIRST, 'Sudah dikoordinasikan, tanpa prasmanan');
      link = await linkTo(desk, FIRST, APPLICANT);
      await desk.at(TAKEN);
    },
    { opensAt: TAKEN },
  );
  const desk = open();
  const [told, mails, held] = [await outward(desk, link), await toApplicant(desk), await inward(desk)];
  await move(desk);
  // The public page is kept for a minute.
  await desk.at('2026-11-24T09:02:00+07:00');
  const now = await inward(desk);
  for (const [surface, shown] of Object.entries(now)) expect(shown, surface).not.toEqual(held[surface as keyof Inward]);
  const page = await desk.visit(link);
  expect(page.text).toMatch(WAIT);
  for (const { html } of [page, await desk.visit(`${link}&month=2026-12`)]) expect(html).not.toContain('<form');
  await desk.at('2026-11-24T09:09:00+07:00');
  expect([await outward(desk, link), await toApplicant(desk)]).toEqual([told, mails]);
  await desk.at(OVER);
  expect((await outward(desk, link)).page).not.toBe(told.page);
  expect([await toApplicant(desk), await inward(desk)]).toEqual([mails + 1, now]);
});
