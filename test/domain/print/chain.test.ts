// The chain of dispositions: who passed the letter on, to whom, and what was taken back.

import { describe, expect, it } from 'vitest';
import { dispositions } from '../../../src/domain/print/letters.ts';
import type { StepName } from '../../../src/domain/vocabulary.ts';

const steps = (...names: readonly StepName[]) =>
  names.map((step, index) => ({
    step,
    at: `2026-11-25T08:0${index}:00+07:00`,
    by: `${step} oleh`,
    text: `${step} isi`,
  }));
const receivers = (...names: readonly StepName[]) =>
  dispositions({ headDispositionAt: null }, steps(...names)).map(({ to }) => to);

describe('the chain', () => {
  it.each<[string, readonly StepName[], readonly string[]]>([
    ['nothing yet', ['SUBMIT'], []],
    ['down to the Admin', ['SUBMIT', 'FORWARD', 'APPROVE', 'SCHEDULE'], ['SECTION_HEAD', 'ROOM_ADMIN']],
    [
      'back to the Kabid and down again',
      ['FORWARD', 'RETURN_TO_DIVISION_HEAD', 'FORWARD'],
      ['SECTION_HEAD', 'DIVISION_HEAD', 'SECTION_HEAD'],
    ],
    [
      'a proposed refusal',
      ['FORWARD', 'PROPOSE_REFUSAL', 'RETURN_TO_SECTION_HEAD'],
      ['SECTION_HEAD', 'DIVISION_HEAD', 'SECTION_HEAD'],
    ],
    ['what was undone', ['FORWARD', 'UNDO'], []],
    ['what was undone after the machine looked', ['FORWARD', 'APPROVE', 'REEXAMINE', 'UNDO'], ['SECTION_HEAD']],
    ['an undone step beside the chain', ['FORWARD', 'RECORD_LETTER', 'UNDO'], ['SECTION_HEAD']],
  ])('of %s', (_, names, expected) => expect(receivers(...names)).toEqual(expected));

  it('begins with the Kepala Dinas, whose hour may not be known, and carries who and what', () => {
    const [head, kabid] = dispositions({ headDispositionAt: '2026-11-25T00:00:00+07:00' }, steps('SUBMIT', 'FORWARD'));
    expect(head).toMatchObject({ to: 'DIVISION_HEAD', hasHour: false, by: '', instruction: '' });
    expect(kabid).toMatchObject({ to: 'SECTION_HEAD', hasHour: true, by: 'FORWARD oleh', instruction: 'FORWARD isi' });
    expect(dispositions({ headDispositionAt: '2026-11-25T09:30:00+07:00' }, [])[0]?.hasHour).toBe(true);
  });

  it('names the Kepala Dinas once where their own step is recorded', () => {
    const own = steps('GIVE_DISPOSITION', 'FORWARD');
    const chain = dispositions({ headDispositionAt: '2026-11-25T09:30:00+07:00' }, own);
    expect(chain.map(({ to }) => to)).toEqual(['DIVISION_HEAD', 'SECTION_HEAD']);
  });
});
