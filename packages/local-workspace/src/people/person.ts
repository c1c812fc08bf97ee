// One person with the workspace: the acts that name a person last, for whoever is named once.
import { unknown } from '../engine/refusals.ts';
import { refuseNameless } from '../engine/shapes.ts';
import type { Email, PersonalSheet, Workspace, WorkspacePerson } from '../facade.ts';

/**
 * @param named an address, be it a stranger's; the part of one before its @, or a name of workspace.json, in any case; '': nobody's account
 * @throws NotFound for a name that nobody or several have; BadRequest for an address that is none
 */
export function personOf(workspace: Workspace, named: string): WorkspacePerson {
  const email = addressOf(workspace, named);
  const { forms, mails } = workspace;
  return {
    email,
    sheet: (name, spreadsheet) => personalSheet(workspace, email, name, spreadsheet),
    open: () => workspace.open(email),
    menu: (item, answers) => workspace.menu(item, email, answers),
    run: (name, args) => workspace.run(name, args, email),
    respond: (form, answers) => forms.respond(form, answers, email),
    write: (mail) => mails.write(mail, email),
    mails: () => mails.list({ reader: email }),
  };
}

function personalSheet({ sheets }: Workspace, as: Email, name: string, spreadsheet: string | undefined): PersonalSheet {
  return {
    set: (range, value) =>
      sheets.edit(name, { range, ...(Array.isArray(value) ? { values: value } : { value }) }, as, spreadsheet),
    select: (range) => sheets.select(name, range, as, spreadsheet),
    insertRows: (where) => sheets.insertRows(name, where, as, spreadsheet),
    deleteRows: (where) => sheets.deleteRows(name, where, as, spreadsheet),
    sort: (by) => sheets.sort(name, by, as, spreadsheet),
    undo: () => sheets.undo(as, spreadsheet),
  };
}

function addressOf({ settings }: Workspace, named: string): Email {
  const { owner, people } = settings;
  // Nobody: somebody without an account, as everywhere.
  if (named === '') return named;
  if (typeof named !== 'string' || named.includes('@')) {
    refuseNameless(named ?? null, people);
    return [owner, ...people.map(({ email }) => email)].find((each) => isSame(each, named)) ?? named;
  }
  const isOwnerAmongThem = people.some((each) => each.email === owner);
  const everybody = isOwnerAmongThem ? people : [{ name: owner, email: owner }, ...people];
  const found = everybody
    .filter(({ name, email }) => [name, email.split('@')[0] ?? ''].some((each) => isSame(each, named)))
    .map((each) => each.email);
  const [email] = found;
  if (email === undefined || found.length > 1) {
    throw unknown(
      { message: `There is ${found.length > 1 ? 'more than one' : 'no'} person ${JSON.stringify(named)}` },
      everybody.map((each) => each.email),
    );
  }
  return email;
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
