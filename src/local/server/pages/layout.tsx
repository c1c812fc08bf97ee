/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
// The frame of every page: head, header with clock and person, and the notice of what was just done.
import { readFileSync } from 'node:fs';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Workspace } from '../../facade.ts';
import { dateTime } from './dates.ts';
import { NoticeBox } from './notice-box.tsx';
import type { Notice } from './notices.ts';

const STYLE = readFileSync(new URL('../../web/page.css', import.meta.url), 'utf8');

/** No scripts, no other host: also for the mails shown in a frame, which inherits it. */
export const CONTENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'self'";

/** What every page knows about its visitor. */
export interface Visit {
  readonly workspace: Workspace;
  /** Address of the chosen person. */
  readonly person: string;
  /** This page without its notice, to come back to. */
  readonly back: string;
  readonly notice?: { readonly id: string; readonly notice: Notice };
}

/** @returns the whole document as text */
export function page(visit: Visit, title: string, content: Child) {
  const { settings } = visit.workspace;
  return html`<!doctype html>${(
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === settings.title ? title : `${title} · ${settings.title}`}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#isi">
          Langsung ke isi
        </a>
        <Header visit={visit} />
        <main id="isi" tabindex={-1}>
          {content}
        </main>
        {visit.notice ? <NoticeBox visit={visit} /> : null}
      </body>
    </html>
  )}`;
}

const Header = ({ visit }: { visit: Visit }) => {
  const { settings, clock, project } = visit.workspace;
  return (
    <header class="top">
      <a class="brand" href="/">
        {settings.title}
      </a>
      <p class="now">
        <span class={clock.frozen ? 'dot still' : 'dot'} aria-hidden="true" />
        {dateTime(project.zone, clock.now().toISOString())}
        <span class="soft"> {clock.frozen ? 'jam berhenti' : 'jam berjalan'}</span>
      </p>
      <form method="post" action="/do/person" class="who">
        <input type="hidden" name="back" value={visit.back} />
        <label for="orang">Bertindak sebagai</label>
        <People id="orang" name="person" visit={visit} />
        <button type="submit">Ganti</button>
      </form>
    </header>
  );
};

/** A select of the workspace's people, the chosen one first taken. */
export const People = ({ id, name, visit }: { id: string; name: string; visit: Visit }) => (
  <select id={id} name={name}>
    {peopleOf(visit.workspace).map(({ email, label }) => (
      <option value={email} selected={email === visit.person}>
        {label}
      </option>
    ))}
  </select>
);

/** @returns the people of workspace.json, the owner too, each with the words to show */
export function peopleOf({ settings }: Workspace): { email: string; label: string }[] {
  const people = settings.people.map(({ email, name, title }) => ({
    email,
    label: title ? `${name} · ${title}` : name,
  }));
  if (people.some(({ email }) => email === settings.owner)) return people;
  return [...people, { email: settings.owner, label: `${settings.owner} · pemilik` }];
}
