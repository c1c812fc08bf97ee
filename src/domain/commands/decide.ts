// Decides a command. Pure: makes changes, history and effects, or a refusal, from the command and its context.
import { decideAct } from './act.ts';
import { decideAnswer } from './answer.ts';
import type { Command, Context } from './command.ts';
import { decideCorrect } from './correct.ts';
import type { Decision } from './decision.ts';
import { decideMask } from './mask.ts';
import { decideReexamine } from './reexamine.ts';
import { decideSubmit } from './submit.ts';
import { decideUndelivered } from './undelivered.ts';

/** Decides one command; never throws because of what people wrote. */
export function decide(command: Command, context: Context): Decision {
  switch (command.type) {
    case 'SUBMIT':
      return decideSubmit(command, context);
    case 'ACT':
      return decideAct(command, context);
    case 'ANSWER':
      return decideAnswer(command, context);
    case 'CORRECT':
      return decideCorrect(command, context);
    case 'REEXAMINE':
      return decideReexamine(command, context);
    case 'UNDELIVERED':
      return decideUndelivered(command, context);
    case 'MASK':
      return decideMask(command, context);
  }
}
