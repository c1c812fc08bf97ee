// Intake keeps its contract in memory and over the form.
import { minutesLater } from '../../src/domain/time/time.ts';
import { MemoryForms } from '../memory/forms.ts';
import { aResponse } from '../memory/submissions.ts';
import { AT } from './examples.ts';
import { intakeContract } from './intake.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('Intake', intakeContract, inWorkspace('intake'), () => {
  const forms = new MemoryForms();
  let now = AT;
  return {
    open: () => forms,
    now: () => now,
    send: (filled) => {
      const id = `r-${forms.responses.length + 1}`;
      forms.send(aResponse(id, now, filled));
      return id;
    },
    pass: (minutes) => {
      now = minutesLater(now, minutes);
    },
  };
});
