// SentForms keeps its contract in memory and over the form.
import { MemoryForms } from '../memory/forms.ts';
import { aResponse } from '../memory/submissions.ts';
import { AT } from './examples.ts';
import { sentFormsContract } from './sent-forms.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('SentForms', sentFormsContract, inWorkspace('sentForms'), () => {
  const forms = new MemoryForms();
  return {
    open: () => forms,
    send: (filled) => {
      const responseId = `r-${forms.copies.length + 1}`;
      forms.send(aResponse(responseId, AT, filled));
      return { responseId, submittedAt: AT };
    },
    takeOut: ({ responseId }) => forms.delete(responseId),
    kept: () => forms.responses.map(({ id }) => id),
    copied: () => forms.copies.map(({ contactName }) => contactName),
  };
});
