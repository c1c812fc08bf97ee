// Surveys keeps its contract in memory and over `Survei Kepuasan`.
import { MemorySurveys } from '../memory/surveys.ts';
import { holdsInBoth } from './suite.ts';
import { surveysContract } from './surveys.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('Surveys', surveysContract, inWorkspace('surveys'), () => {
  const surveys = new MemorySurveys();
  const withId = (id: string) => surveys.rows.filter((row) => row.id === id);
  return {
    open: () => surveys,
    settle: (id) => {
      for (const row of withId(id)) row.isSettled = true;
    },
    damage: (id, isDamaged) => {
      for (const row of withId(id)) row.isDamaged = isDamaged;
    },
    turnAround: () => void surveys.rows.reverse(),
    isTold: (id) => withId(id).some(({ problem }) => problem),
  };
});
