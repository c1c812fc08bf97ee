// Surveys keeps its contract in memory and over `Survei Kepuasan`.
import { MemorySurveys } from '../memory/surveys.ts';
import { holds, inMemory } from './suite.ts';
import { surveysContract } from './surveys.ts';
import { inWorkspace } from './workspace-ground.ts';

holds('Surveys', surveysContract, inWorkspace('surveys'));
holds(
  'Surveys',
  surveysContract,
  inMemory(surveysContract, () => {
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
  }),
);
