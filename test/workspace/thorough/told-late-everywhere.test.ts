// Each step that may still be undone × what happens meanwhile: what the applicant can see says what they were told, what the
// office sees says what holds, and who was told of it hears it once, when the time for an undo is over.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Page, PEOPLE, PLAIN_ANSWERS, type TestDesk, textOf } from '../desk.ts';
import { keptDesk } from '../disturbed/kills.ts';
import { filledIn, linkTo, send } from '../links.ts';
import { STEPS } from '../tabs.ts';

const NUMBER = 'PC-2026-0001';
const LATER = 'PC-2026-0002';
const APPLICANT = String(PLAIN_ANSWERS.Email);
const DIGITS = String(PLAIN_ANSWERS['Nomor WhatsApp']).replace(/\D/g, '').slice(-4);
const TAKEN = '2026-11-24T09:00:00+07:00';
const OVER = '2026-11-24T09:21:00+07:00';
const WAIT = /Permohonan ini sedang diproses petugas\. Buka lagi sesudah \d\d\.\d\d\./;

interface Waiting {
  readonly name: string;
  readonly prepare: (desk: TestDesk) => Promise<unknown>;
  readonly take: (desk: TestDesk) => Promise<unknown>;
}

/** The others are told late alike; each is killed at its calls in told-late-killed. */
const WAITING: readonly Waiting[] = [
  {
    name: 'a move',
    prepare: (desk) => desk.intoAgenda(NUMBER, 'Sudah dikoordinasikan, tanpa prasmanan'),
    take: async (desk) => {
      const time = { startDate: '14/12/2026', endDate: '14/12/2026', startTime: '09.00', endTime: '11.00' };
      const page = await linkTo(desk, NUMBER, PEOPLE.kasi);
      await send(desk, page, { step: 'CHANGE_TIME', text: 'permintaan pemohon', ...time });
    },
  },
  {
    name: 'a replacement by a later request',
    prepare: async (desk) => {
      await desk.intoAgenda(NUMBER, 'Sudah dikoordinasikan, tanpa prasmanan');
      await desk.submit({ ...PLAIN_ANSWERS, 'Jam Mulai': '13:30', 'Jam Selesai': '15:00' });
      await desk.choose(LATER, STEPS.FORWARD, 'kabid');
    },
    take: (desk) => desk.choose(LATER, STEPS.REPLACE_EARLIER, 'kasi'),
  },
];

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
  const ask = { page: 'status', number: NUMBER, digits: DIGITS };
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
  readonly weeks: readonly string[];
}

async function inward(desk: TestDesk): Promise<Inward> {
  const row = await desk.row(NUMBER);
  const events = await desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00');
  const agenda = await desk.rows('Agenda');
  return {
    row: [row.Status, row['Tanggal Mulai'], row['Jam Mulai'], row['Jam Selesai']],
    agenda: agenda.map((line) => [line['No.'], line.Tanggal, line.Jam, line.Status]),
    events: events.map(({ title, start, end }) => [title, start, end].join(' ')).sort(),
    weeks: await Promise.all(
      ['2026-12-08', '2026-12-14'].map(async (week) => (await desk.visit(`/exec?page=jadwal&week=${week}`)).text),
    ),
  };
}

const recorded = async (desk: TestDesk) => (await desk.rows('Riwayat')).length;
const toApplicant = async (desk: TestDesk) => (await desk.mails()).filter(({ to }) => to.includes(APPLICANT)).length;

describe.each(WAITING)('$name', ({ prepare, take }) => {
  /** The desk as it was before the step, at nine. */
  let prepared: () => TestDesk;
  let link: string;
  let open: Page;
  let before: Record<string, string>;
  let held: Inward;
  let told: Record<string, string>;
  let mailsBefore: number;
  let mailsAfter: number;

  /** Taken two minutes ago: the public page is kept for one. */
  const taken = async () => {
    const desk = prepared();
    await take(desk);
    await desk.at('2026-11-24T09:02:00+07:00');
    return desk;
  };

  beforeAll(async () => {
    prepared = await keptDesk(
      '2026-11-24T08:12:05+07:00',
      async (desk) => {
        await desk.submit(PLAIN_ANSWERS);
        await prepare(desk);
        link = await linkTo(desk, NUMBER, APPLICANT);
        await desk.at(TAKEN);
      },
      { opensAt: TAKEN },
    );
    const desk = prepared();
    open = await desk.visit(link);
    before = await outward(desk, link);
    mailsBefore = await toApplicant(desk);
    const inwardBefore = await inward(desk);
    await take(desk);
    await desk.at('2026-11-24T09:02:00+07:00');
    held = await inward(desk);
    for (const [surface, shown] of Object.entries(held))
      expect(shown, surface).not.toEqual(inwardBefore[surface as keyof Inward]);
    await desk.at(OVER);
    told = await outward(desk, link);
    expect(told.page).not.toBe(before.page);
    mailsAfter = await toApplicant(desk);
    expect(mailsAfter - mailsBefore).toBeLessThanOrEqual(1);
    expect(await inward(desk)).toEqual(held);
  });

  it('is shown to the applicant only when it can be undone no more; the office has it at once', async () => {
    const desk = await taken();
    expect(await outward(desk, link)).toEqual(before);
    const page = await desk.visit(link);
    expect(page.text).toMatch(WAIT);
    expect(page.html).not.toContain('<form');
    expect((await desk.visit(`${link}&month=2026-12`)).html).not.toContain('<form');
    expect(await inward(desk)).toEqual(held);
    await desk.at('2026-11-24T09:09:00+07:00');
    expect(await outward(desk, link)).toEqual(before);
    expect(await toApplicant(desk)).toBe(mailsBefore);
  });

  it('takes nothing from a page that was left open, and says when to come back', async () => {
    const desk = await taken();
    const steps = await recorded(desk);
    const sent = await desk.visit(
      link.replace(/\?.*/, ''),
      filledIn(open, { answer: 'CANCEL', sure: '1', text: 'batal' }),
    );
    expect(sent.text).toMatch(WAIT);
    expect(await recorded(desk)).toBe(steps);
    expect(await inward(desk)).toEqual(held);
    await desk.at(OVER);
    expect(await outward(desk, link)).toEqual(told);
    expect(await toApplicant(desk)).toBe(mailsAfter);
  });
});
