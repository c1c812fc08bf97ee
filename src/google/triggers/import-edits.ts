// Handles edits of `Kolom Impor`: a step that was chosen there.
import { chooseImportStep } from '../../app/commands/import-rows.ts';
import { importStepOf } from '../../words/sheet/import.ts';
import type { GoogleDesk } from '../desk.ts';
import { isStepCell } from '../sheets/import-tab.ts';
import type { SheetEditEvent } from './handlers.ts';

/** Takes the step; other cells are read when one is taken. */
export function handleImportEdit(desk: GoogleDesk, { range, value, user }: SheetEditEvent): void {
  const step = isStepCell(range) ? importStepOf(value ?? '') : null;
  // Asks for the trigger first, as every event does.
  desk.store();
  if (step !== null) chooseImportStep(desk, step, user?.getEmail() ?? '');
}
