// Archives keeps its contract in memory and over the tabs of a year.
import { aDesk } from '../app/office-day.ts';
import { sameRow } from '../memory/register-rows.ts';
import { archivesContract } from './archives.ts';
import { groundOf, holds } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holds('Archives', archivesContract, inWorkspace('archives'));
holds(
  'Archives',
  archivesContract,
  groundOf('in memory', archivesContract, () => {
    const desk = aDesk();
    const { archives, register } = desk;
    return {
      open: () => desk,
      type: (number, column, text) => register.type(number, column, text),
      takeOut: (number) => {
        const rows = register.rows.filter((row) => row.number !== number);
        register.rows.splice(0, register.rows.length, ...rows);
      },
      paste: (year, number) => {
        const row = archives.of(year).register.find(number);
        if (row) register.rows.push(sameRow(row));
      },
      loseTab: (year) => void archives.lose(year),
    };
  }),
);
