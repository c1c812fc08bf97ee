// What a first hour and a first week may meet at Google: a greeting that may not ask who looks on, triggers with new ids.
import { describe, expect, it } from 'vitest';
import type { TriggerDraft } from '../../../packages/local-workspace/src/facade.ts';
import { desperateDesk, errorsOf, formOf, oneRequest, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

it('whoever opens the sheet is greeted, also where Google does not let a simple trigger ask who they are (facts 17.3)', async () => {
  const desk = await oneRequest();
  await desk.intoAgenda('PC-2026-0001');
  for (const day of ['07', '08']) await desk.at(`2026-12-${day}T03:00:00+07:00`);
  const greetings = () => desk.workspace.open(PEOPLE.kasi).dialogs.map(({ content }) => content);
  const usual = greetings();
  expect(usual).toEqual(['1 kegiatan hari ini']);
  desk.workspace.faults.plan({
    at: { function: 'onOpen', method: 'Session.getEffectiveUser' },
    effect: { error: 'You do not have permission to call Session.getEffectiveUser.' },
  });
  expect(greetings()).toEqual(usual);
  expect(desk.workspace.faults.pending()).toEqual([]);
});

const NOW = '2026-11-24T08:12:05+07:00';
const FIRST = 'PC-2026-0001';
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
