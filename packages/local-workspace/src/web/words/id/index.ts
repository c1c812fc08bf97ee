// All words of the pages in Indonesian.

import type { Words } from '../en/index.ts';
import { calendar } from './calendar.ts';
import { ends, executions, faults, quotas, starts, triggers } from './executions.ts';
import { fields } from './fields.ts';
import { form } from './form.ts';
import { mail } from './mail.ts';
import { measures } from './measures.ts';
import { menus } from './menus.ts';
import { readings } from './readings.ts';
import { refusal } from './refusals.ts';
import { schedules } from './schedules.ts';
import { formulas, script, sheet, told } from './sheet.ts';
import { clock, shell, start, tour } from './shell.ts';

export const indonesian = {
  calendar,
  clock,
  ends,
  executions,
  faults,
  fields,
  form,
  formulas,
  mail,
  measures,
  menus,
  quotas,
  readings,
  refusal,
  schedules,
  script,
  sheet,
  shell,
  start,
  starts,
  told,
  tour,
  triggers,
} satisfies Words;
