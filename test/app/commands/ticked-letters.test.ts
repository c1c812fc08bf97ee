// The Kabid takes one step on several letters at once: each is a step of its own, and what hinders one hinders no other.
import { expect, it } from 'vitest';
import { takeTicked } from '../../../src/app/commands/ticked-letters.ts';
import { viewOwnDesk } from '../../../src/app/views/own-desk-view.ts';
import { desk, eachOnADesk, FIRST, KABID, KASI, others, SECOND, THIRD } from '../office-day.ts';

eachOnADesk(() => {
  desk.submit();
  for (const id of ['r-2', 'r-3']) desk.submit(id, others(id));
});

const ALL = [FIRST, SECOND, THIRD];
const seen = () => ALL.map((number) => ({ number, seen: desk.requestOf(number).revision }));
function forward(letters = seen(), email = KABID, mayGoOn = () => true): string[] {
  return take('FORWARD', letters, email, mayGoOn);
}
function take(action: 'FORWARD' | 'IGNORE', letters = seen(), email = KABID, mayGoOn = () => true): string[] {
  const told = takeTicked(desk.open(), email, { action, letters }, { mayGoOn });
  return told.map(({ number, outcome }) => {
    return `${number} ${outcome.type === 'REFUSED' ? outcome.refusal.code : outcome.type}`;
  });
}

it('leaves a letter alone that changed since the page was opened, and says of one pressed twice that it is done', () => {
  const letters = seen();
  desk.choose(SECOND, 'FORWARD', KABID);
  desk.choose(SECOND, 'UNDO', KABID);
  expect(forward(letters)).toEqual([`${FIRST} RECORDED`, `${SECOND} CHANGED`, `${THIRD} RECORDED`]);
  expect(desk.requestOf(SECOND).status).toBe('SUBMITTED');
  expect(forward(letters)).toEqual([`${FIRST} AGAIN`, `${SECOND} CHANGED`, `${THIRD} AGAIN`]);
  expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'FORWARD']);
});

it('is refused to whoever may not take the step, each letter with the reason', () => {
  expect(forward(seen(), KASI)).toEqual(ALL.map((number) => `${number} NOT_YOUR_STEP`));
  expect(desk.statuses()).toEqual(ALL.map((number) => `${number} SUBMITTED`));
});

it('says nothing of letters for which there was no time', () =>
  expect(forward(seen(), KABID, () => false)).toEqual([]));

it('ticks are offered to whoever may pass the letter on, and to nobody else', () => {
  const ticks = (email: string) => {
    const view = viewOwnDesk(desk.open(), email, null);
    return view === 'STRANGER'
      ? []
      : view.waiting.flatMap(({ letters }) =>
          letters.map(({ request, mayForward }) => `${request.number} ${mayForward}`),
        );
  };
  desk.choose(FIRST, 'FORWARD', KABID);
  expect(ticks(KABID)).toEqual([`${SECOND} true`, `${THIRD} true`]);
  expect(ticks(KASI)).toEqual([`${FIRST} false`]);
});
