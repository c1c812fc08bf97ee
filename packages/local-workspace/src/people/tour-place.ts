// Where a step of a guided tour is done: the address of its page, what its form holds, how far the clock is moved on.
import { readDuration } from '../engine/clock.ts';
import type { FormInfo, FormItemInfo, Workspace } from '../facade.ts';
import { isoIn } from '../model/time/zone.ts';
import type { ClockBesideEvent, Event, Filling, OpenedMail, WrittenStep } from '../project/tour-format.ts';
import type { Look } from './tour-look.ts';

const DAY = 86_400_000;

/** @returns the path of the page; undefined for a step without a page, and for a form that there is not */
export function addressOf(step: WrittenStep, workspace: Workspace, look: Look): string | undefined {
  const { page, cell, mail } = step;
  if (page === undefined || page === 'start') return undefined;
  if (page === 'form') return formAddress(step, workspace, look);
  if (page === 'mail' && mail) return mailAddress(mail, look) ?? '/mail';
  if (page !== 'sheet') return `/${page}`;
  const tab = step.tab ?? cell?.sheet;
  const range = cell && look.address(cell);
  const query = new URLSearchParams({ ...(tab ? { tab } : {}), ...(range ? { range } : {}) });
  return query.size ? `/sheet?${query}` : '/sheet';
}

/** @returns the path of the newest such mail in its reader's box */
export function mailAddress(mail: OpenedMail, look: Look): string | undefined {
  const found = look.mail(mail);
  return found && `/mail/${encodeURIComponent(found.id)}?${new URLSearchParams({ box: mail.to })}`;
}

/** @returns the path of the calendar on the day on which the event begins; undefined where it is not there yet */
export function eventAddress(event: Event, { project }: Workspace, look: Look): string | undefined {
  const found = look.event(event);
  if (!found) return undefined;
  const day = found.allDay ? found.start : isoIn(project.zone, Date.parse(found.start));
  return `/calendar?${new URLSearchParams({ day: day.slice(0, 10) })}`;
}

/** @returns the instant that the clock is moved on to; undefined where it is there, and where the event is not */
export function clockOf({ clock }: WrittenStep, { project, ...workspace }: Workspace, look: Look): string | undefined {
  const at = typeof clock === 'object' ? besideEvent(clock, look) : clock && Date.parse(clock);
  return at && at > workspace.clock.now().getTime() ? isoIn(project.zone, at) : undefined;
}

function besideEvent({ event, from, by = 'PT0S' }: ClockBesideEvent, look: Look): number | undefined {
  const found = look.event(event);
  if (!found) return undefined;
  const away = readDuration(by.replace(/^-/, ''));
  return Date.parse(found[from]) + (by.startsWith('-') ? -away : away);
}

/** The address of a form that is filled in, as Google's own links are. */
function formAddress({ form, fill = {} }: WrittenStep, workspace: Workspace, look: Look): string | undefined {
  const forms = workspace.forms.list();
  const found = form === undefined ? forms[0] : forms.find(({ title }) => title === form);
  if (!found) return undefined;
  const query = new URLSearchParams(
    Object.entries(fill).flatMap(([title, filling]) => entriesOf(found, title, answersOf(filling, workspace, look))),
  );
  return `/form/${encodeURIComponent(found.id)}${query.size ? `?${query}` : ''}`;
}

function entriesOf({ items }: FormInfo, title: string, answers: readonly string[]): [string, string][] {
  const item: FormItemInfo | undefined = items.find((each) => each.title === title);
  return item ? answers.map((answer) => [`entry.${item.id}`, answer]) : [];
}

function answersOf(filling: Filling, workspace: Workspace, look: Look): readonly string[] {
  if (typeof filling === 'string') return [filling];
  if (!('inDays' in filling)) return filling;
  const { inDays, notIn } = filling;
  const today = isoIn(workspace.project.zone, workspace.clock.now().getTime()).slice(0, 10);
  const taken = new Set((notIn ?? []).flatMap(({ sheet, column }) => look.days(sheet, column)));
  let day = new Date(Date.parse(today) + inDays * DAY);
  const isTaken = () => day.getUTCDay() % 6 === 0 || taken.has(day.toISOString().slice(0, 10));
  // Nobody fills in a year of days: a column that named them all would be no list of days.
  for (let tries = 0; notIn && tries < 366 && isTaken(); tries++) day = new Date(day.getTime() + DAY);
  return [day.toISOString().slice(0, 10)];
}
