// What people do that is asked for in more than one place: by itself, in a crowd, in the middle of a script.
import { z } from 'zod';
import { cell, editor, oneOf, person, position } from './input.ts';

const answer = z.union([z.string(), z.number(), z.array(z.string()), z.array(z.array(z.string()))], {
  error: 'an answer is a text, a number or a list of texts',
});
/** Answers by the title or id of their question. */
export const answers = z.record(z.string(), answer).describe('{title or id: text | number | [text]}');

/** @returns what a person types or pastes, beside what else has to be said */
export const editWith = <Others extends z.core.$ZodShape>(others: Others) =>
  oneOf(
    { value: cell, values: z.array(z.array(cell).min(1)).min(1) },
    { range: z.string().min(1), source: z.string().min(1).exactOptional(), as: editor, ...others },
  );

export const span = { count: position.exactOptional() };
/** What a person does with whole rows, by its name. */
export const lineDeeds = {
  insert: z.strictObject({ before: position, ...span }),
  delete: z.strictObject({ from: position, ...span }),
  move: z.strictObject({ from: position, ...span, before: position }),
  hide: z.strictObject({ from: position, ...span, hidden: z.boolean() }),
  fold: z.strictObject({ from: position, depth: position, collapsed: z.boolean() }),
  freeze: z.number().int().min(0),
};

/** By which column a person sorts. */
export const sort = z.strictObject({ column: position, ascending: z.boolean().exactOptional(), as: person });

/** A function, and what it is given. */
export const call = z.strictObject({
  function: z.string().min(1),
  args: z.array(z.unknown()).exactOptional(),
  as: person,
});
