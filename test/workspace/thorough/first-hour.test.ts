// What a first hour and a first week may meet at Google: an opening that may not ask who looks on, triggers with new ids.
import { describe, expect, it } from 'vitest';
import type { TriggerDraft } from '../../../packages/local-workspace/src/facade.ts';
import { desperateDesk, errorsOf, FIRST, formOf, oneRequest, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

it('opening the sheet tells nothing and fails nowhere where a simple trigger may not ask who opens it (facts 17.3)', async () => {
  const { workspace } = await oneRequest();
  const opened = () => {
    const { dialogs, executions } = workspace.open(PEOPLE.owner);
    return [...dialogs.map(({ content }) => content), ...executions.flatMap(({ logs }) => logs)];
  };
  expect(opened()).toEqual([expect.stringContaining('belum disiapkan')]);
  workspace.faults.plan({
    at: { function: 'onOpen', method: 'Session.getEffectiveUser' },
    effect: { error: 'You do not have permission to call Session.getEffectiveUser.' },
  });
  expect(opened()).toEqual([]);
  expect(workspace.faults.pending()).toEqual([]);
});

const NOW = '2026-11-24T08:12:05+07:00';
const TRIGGERS: readonly Omit<TriggerDraft, 'of'>[] = [
  { function: 'onSheetEdited_', event: 'edit' },
  { function: 'onFormSubmitted_', event: 'form-submit' },
  { function: 'everyTenMinutes_', event: 'clock', schedule: { minutes: 10 } },
];

function make({ workspace }: TestDesk, draft: Omit<TriggerDraft, 'of'>, as: string = PEOPLE.owner): void {
  const of = draft.event === 'form-submit' ? workspace.forms.list()[0]?.id : undefined;
  workspace.makeTrigger({ ...draft, ...(of !== undefined && { of }) }, as);
}

it('the id of a trigger is read as a number, too (facts 17.3)', () => {
  const { workspace } = desperateDesk(NOW);
  const ranAt = () => (workspace.run('remembered').value as Record<string, string>).hourRanAt;
  const before = ranAt();
  workspace.clock.advance('PT3M');
  const triggerUid = Number(workspace.triggers().find((each) => each.function === 'everyHour_')?.uid);
  expect(errorsOf(workspace.run('everyHour_', [{ triggerUid }], PEOPLE.owner).executions)).toEqual([]);
  expect(ranAt()).not.toBe(before);
});

describe('a trigger with a new id', () => {
  it('is known again by its first event, whichever it is', async () => {
    const desk = desperateDesk(NOW);
    for (const each of TRIGGERS) {
      // As a changed failure notice may do it (facts 7.3).
      desk.workspace.run('deleteTrigger', [each.function], PEOPLE.owner);
      make(desk, each);
    }
    const known = () =>
      JSON.parse((desk.workspace.run('remembered').value as Record<string, string>).installation ?? '');
    expect(errorsOf(await desk.submit(PLAIN_ANSWERS))).toEqual([]);
    expect((await desk.rows())[0]?.['No.']).toBe(FIRST);
    expect(known().triggerIds.sort()).toEqual(
      desk.workspace
        .triggers()
        .map(({ uid }) => uid)
        .sort(),
    );
    await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(FIRST)).Status).toBe('Didisposisikan');
  });

  it('beside the one that stands, or of another account, is none of the desk’s', async () => {
    const desk = desperateDesk(NOW);
    for (const as of [PEOPLE.owner, PEOPLE.kasi])
      make(desk, { function: 'onFormSubmitted_', event: 'form-submit' }, as);
    const executions = await desk.submit(PLAIN_ANSWERS);
    expect(errorsOf(executions)).toEqual([]);
    expect(executions).toHaveLength(3);
    expect(await desk.mails('Tanda terima')).toHaveLength(1);
    desk.workspace.run('deleteTrigger', ['onFormSubmitted_'], PEOPLE.owner);
    await desk.submit(formOf('Dua'));
    expect(await desk.mails('Tanda terima')).toHaveLength(1);
  });
});
