// A step that may still be undone is killed at its calls: its applicant never sees it before its mail, nor acts against it.
import { describe, expect, it } from 'vitest';
import { PLAIN_ANSWERS, type TestDesk } from '../../desk.ts';
import { filledIn, linkTo } from '../../links.ts';
import { COMMANDS, carriedOut, pairsOf, prepared } from '../commands.ts';

const WAITING = ['move to another day', 'displacement'];
const FATES = ['lost', 'applied', { first: 1 }] as const;

/** What the applicant's page says of time and status, without the words of the wait. */
async function told(desk: TestDesk, link: string): Promise<string> {
  const { text } = await desk.visit(link);
  return text.replace(/ ?Permohonan ini sedang diproses petugas\. Buka lagi sesudah \d\d\.\d\d\./, '').slice(0, 250);
}

describe.each(COMMANDS.filter(({ name }) => WAITING.includes(name)))('a $name', (command) => {
  it('killed anywhere, shows its applicant what they were told until its mail leaves, and what holds afterwards', async () => {
    const day = await prepared(command);
    const undisturbed = day.open();
    const link = await linkTo(undisturbed, command.number, String(PLAIN_ANSWERS.Email));
    const before = await told(undisturbed, link);
    const open = await undisturbed.visit(link);
    await carriedOut(undisturbed, command);
    expect(await told(undisturbed, link)).toBe(before);
    await undisturbed.at('2026-11-24T09:30:00+07:00');
    const after = await told(undisturbed, link);
    expect(after).not.toBe(before);
    for (const { moment, disturbance: fate } of pairsOf(day.moments, FATES)) {
      const where = `killed before ${moment.method} #${moment.nth}, buffered writes ${JSON.stringify(fate)}`;
      const desk = day.open();
      desk.workspace.faults.plan({ at: { ...moment, function: command.handler }, effect: { kill: fate } });
      await carriedOut(desk, command);
      desk.workspace.faults.clear();
      const isRecorded = (await desk.rows('Riwayat')).some(({ Langkah }) => Langkah === command.step?.action);
      expect(await told(desk, link), where).toBe(before);
      if (!isRecorded) continue;
      const sent = await desk.visit(link.replace(/\?.*/, ''), filledIn(open, { answer: 'CANCEL', sure: '1' }));
      expect(sent.text, where).toContain('Permohonan ini sedang diproses petugas');
      await desk.at('2026-11-24T09:30:00+07:00');
      expect(await told(desk, link), where).toBe(after);
      expect((await desk.row(command.number)).Status, where).toBe(command.status);
    }
  });
});
