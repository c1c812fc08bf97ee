// The public page of the web app: what the service is, and the way to the form.
import { render } from 'preact-render-to-string';
import type { OfficeIdentity, RoomRules } from '../../domain/settings.ts';
import { SERVICE_WORDS, serviceSections } from '../../words/service.ts';

const style = `
:root { color-scheme: light dark; --ink: #1f2933; --paper: #ffffff; --accent: #0b6e6e; --soft: #52606d; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7eb; --paper: #16202a; --accent: #5fd0d0; --soft: #b0bec9; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 Arial, Helvetica, sans-serif; }
main { max-width: 720px; margin: 0 auto; padding: 24px 16px 48px; }
h1 { font-size: 26px; line-height: 1.25; margin: 8px 0; } h2 { font-size: 18px; margin: 24px 0 4px; }
p { margin: 4px 0; color: var(--soft); } ul { margin: 0; padding-left: 20px; } li { margin: 4px 0; }
a { display: inline-block; margin-top: 16px; padding: 10px 18px; border: 2px solid var(--accent); border-radius: 6px;
  color: var(--accent); font-weight: bold; text-decoration: none; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
`;

interface Props {
  readonly office: OfficeIdentity;
  readonly room: RoomRules;
  readonly formUrl: string;
}

/** @returns the whole page as HTML */
export function servicePage({ office, room, formUrl }: Props): string {
  return page(
    <>
      <p>
        {office.name}
        <br />
        {office.unit}
      </p>
      <h1>{SERVICE_WORDS.title}</h1>
      <a href={formUrl} target="_top">
        {SERVICE_WORDS.toForm}
      </a>
      {serviceSections(office, room).map(({ heading, items }) => (
        <section>
          <h2>{heading}</h2>
          <ul>
            {items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </>,
  );
}

/** What a visitor sees before the office has installed the application. */
export function notInstalledPage(): string {
  return page(
    <>
      <h1>{SERVICE_WORDS.title}</h1>
      <p>{SERVICE_WORDS.notInstalled}</p>
    </>,
  );
}

function page(content: preact.JSX.Element): string {
  const html = render(
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <title>{SERVICE_WORDS.title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>{content}</main>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
