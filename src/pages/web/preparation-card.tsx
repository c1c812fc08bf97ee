/** @jsxImportSource #pages */
// What has to be ready for one event, to be ticked.

import type { Preparation } from '../../domain/report/preparation.ts';
import {
  preparationItemWords,
  preparationWords,
  preparedWords,
  OWN_DESK_WORDS as WORDS,
} from '../../words/pages/own-desk.ts';
import { ACTION_WORDS } from '../../words/sheet/choices.ts';
import { DESK_FIELDS, FIELDS } from './fields.ts';
import { DeskForm, PostForm } from './form-parts.tsx';
import type { Way } from './ways.tsx';

interface CardProps {
  readonly of: Preparation;
  readonly way: Way;
  readonly isFirst: boolean;
}

/**
 * The step first, then what has to be ready: each tick is kept at once where scripts run, else by a button. The step carries
 * what was ticked.
 */
export function PreparationCard({ of: { request, date, slot, from, items }, way, isFirst }: CardProps) {
  const done = items.filter(({ isDone }) => isDone);
  const id = `siap-${request.number}-${date}`;
  return (
    <section id={id} class="card" aria-label={`${WORDS.preparations} ${request.number}`}>
      <strong>{request.institution}</strong>
      <p class="soft">{preparationWords(slot, from)}</p>
      <PostForm way={{ ...way, number: request.number }} revision={request.revision}>
        {done.length > 0 && <input type="hidden" name={FIELDS.text} value={preparedWords(done)} />}
        <button type="submit" class={isFirst ? 'button first' : 'button'} name={FIELDS.step} value="MARK_READY">
          {ACTION_WORDS.MARK_READY}
        </button>
      </PostForm>
      <DeskForm way={way} part={id}>
        <fieldset>
          <legend>
            {WORDS.preparations} {request.number}
          </legend>
          <input type="hidden" name={DESK_FIELDS.tick} value={request.number} />
          <input type="hidden" name={DESK_FIELDS.date} value={date} />
          {items.map((item, index) => (
            <label class="choice">
              <input
                id={`${id}-${index}`}
                type="checkbox"
                name={`${DESK_FIELDS.done}${index}`}
                value={item.key}
                checked={item.isDone}
              />
              <span class={'isBroken' in item && item.isBroken ? 'late' : ''}>{preparationItemWords(item)}</span>
            </label>
          ))}
          <noscript>
            <button type="submit" class="button">
              {WORDS.keep}
            </button>
          </noscript>
        </fieldset>
      </DeskForm>
    </section>
  );
}
