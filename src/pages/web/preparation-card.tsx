/** @jsxImportSource #pages */
// What has to be ready for one event, and the step that says it is.

import type { Preparation, PreparationItem } from '../../domain/report/preparation.ts';
import { kindAndActivityWords, preparationItemWords, preparationWords } from '../../words/pages/own-desk.ts';
import { ACTION_WORDS } from '../../words/sheet/choices.ts';
import { FIELDS } from './fields.ts';
import { PostForm } from './form-parts.tsx';
import type { Way } from './ways.tsx';

interface CardProps {
  readonly of: Preparation;
  readonly way: Way;
  readonly isFirst: boolean;
}

/** The step first, then the list; on it what is out of order stands out. */
export function PreparationCard({ of: { request, slot, from, items }, way, isFirst }: CardProps) {
  return (
    <div class="card">
      <strong>{request.institution}</strong>
      <p>{kindAndActivityWords(request)}</p>
      <p class="soft">{preparationWords(slot, from)}</p>
      <PostForm way={{ ...way, number: request.number }} revision={request.revision}>
        <button type="submit" class={isFirst ? 'button first' : 'button'} name={FIELDS.step} value="MARK_READY">
          {ACTION_WORDS.MARK_READY}
        </button>
      </PostForm>
      <Checklist of={items} />
    </div>
  );
}

export function Checklist({ of: items }: { readonly of: readonly PreparationItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li class={item.kind === 'DEVICE' && item.damage ? 'late' : ''}>{preparationItemWords(item)}</li>
      ))}
    </ul>
  );
}
