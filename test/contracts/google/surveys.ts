// The bench of Surveys over the tab `Survei Kepuasan`.
import { SheetSurveys } from '../../../src/google/sheets/survey-tab.ts';
import { SURVEY_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { TABS } from '../../../src/words/sheet/tabs.ts';
import type { SurveysBench } from '../surveys.ts';
import { handsOn } from './sheet-hands.ts';

export function surveysBench(): SurveysBench {
  const { rowsWith, type, read, turnAround } = handsOn(TABS.SURVEY, SURVEY_COLUMNS);
  const each = (id: string, act: (row: number) => void) => {
    for (const row of rowsWith('id', id)) act(row);
  };
  return {
    open: () => new SheetSurveys(() => SpreadsheetApp.getActive()),
    settle: (id) => each(id, (row) => type(row, 'settledOn', '09/12/2026')),
    damage: (id, isDamaged) => each(id, (row) => type(row, 'requirements', isDamaged ? 'bagus' : '4')),
    turnAround,
    isTold: (id) => rowsWith('id', id).some((row) => read(row, 'problem').includes('U1 Persyaratan')),
  };
}
