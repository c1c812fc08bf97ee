// A step that may still be undone is killed at its calls: its applicant never sees it before its mail, nor acts against it.
import { describe, expect, it } from 'vitest';
import { FIRST, PLAIN_ANSWERS, type TestDesk } from '../../desk.ts';
import { filledIn, linkTo } from '../../links.ts';
import { STEPS } from '../../tabs.ts';
import { COMMANDS, carriedOut, type DeskCommand, nothing, pairsOf, prepared, scheduled, step } from '../commands.ts';
import { FATES, killedAt } from '../kills.ts';

const NEWCOMER = 'PC-2026-0004';

const WAITING: readonly DeskCommand[] = [
  ...COMMANDS.filter(({ name }) => ['move to another day', 'cancellation', 'displacement'].includes(name)),
  step('refusal', STEPS.REJECT, 'kabid', 'Ruangan diperbaiki', 'Ditolak', nothing),
  step('cancellation by the office', STEPS.CANCEL_BY_OFFICE, 'kasi', 'Ruangan diperbaiki', 'Dibatalkan', scheduled),
  {
    ...step('replacement by a later request', STEPS.REPLACE_EARLIER, 'kasi', '', 'Dibatalkan', async (desk) => {
      await scheduled(desk);
      await desk.submit({ ...PLAIN_ANSWERS, 'Jam Mulai': '13:30', 'Jam Selesai': '15:00' });
      await desk.choose(NEWCOMER, STEPS.FORWARD, 'kabid');
    }),
    number: NEWCOMER,
  },
];

/** What the applicant's page says of time and status, without the words of the wait. */
async function told(desk: TestDesk, link: string): Promise<string> {
  const { text } = await desk.visit(link);
  return text.replace(/ ?Permohonan ini sedang diproses petugas\. Buka lagi sesudah \d\d\.\d\d\./, '').slice(0, 250);
}

describe.each(WAITING)('a $name', (command) => {
  it('killed anywhere, shows its applicant what they were told until its mail leaves, and what holds afterwards', async () => {
    const day = await prepared(command);
    const undisturbed = day.open();
    const link = await linkTo(undisturbed, FIRST, String(PLAIN_ANSWERS.Email));
    const before = await told(undisturbed, link);
    const open = await undisturbed.visit(link);
    await carriedOut(undisturbed, command);
    expect(await told(undisturbed, link)).toBe(before);
    await undisturbed.at('2026-11-24T09:30:00+07:00');
    const after = await told(undisturbed, link);
    expect(after).not.toBe(before);
    for (const { desk, where } of killedAt(day.open, command.handler, pairsOf(day.moments, FATES))) {
      await carriedOut(desk, command);
      desk.workspace.faults.clear();
      const isRecorded = (await desk.rows('Riwayat')).some(({ Langkah }) => Langkah === command.step?.action);
      expect(await told(desk, link), where).toBe(before);
      if (!isRecorded) continue;
      const sent = await desk.visit(link.replace(/\?.*/, ''), filledIn(open, { answer: 'CANCEL', sure: '1' }));
      expect(sent.text, where).toContain('Permohonan ini sedang diproses petugas');
      await desk.at('2026-11-24T09:30:00+07:00');
      expect(await told(desk, link), where).toBe(after);
      expect((await desk.row(FIRST)).Status, where).toBe(command.status);
    }
  });
});
