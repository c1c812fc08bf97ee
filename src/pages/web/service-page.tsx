/** @jsxImportSource #pages */
// The public page of the web app: describes the service and links to the form.

import { serviceName } from '../../words/names.ts';
import { ROOM_WORDS } from '../../words/pages/room.ts';
import {
  SERVICE_WORDS,
  type ServiceFacts,
  type ServiceSection,
  serviceFacts,
  serviceSections,
} from '../../words/pages/service.ts';
import { Details, Link, Notice, page, Section } from './page.tsx';
import { PUBLIC_PAGES, PublicLink, publicAddress } from './public-page.tsx';

interface Props extends ServiceFacts {
  /** `null` while the application is removed and the form closed. */
  readonly formUrl: string | null;
  /** Of the web app. */
  readonly url: string;
}

/** A file as Google Drive shares it, with its id. */
const DRIVE_FILE =
  /^https:\/\/drive\.google\.com\/(?:u\/\d+\/)?(?:file\/(?:u\/\d+\/)?d\/|(?:open|uc)\?(?:[^#]*&)?id=)([\w-]+)/;

/** @returns where a page can load the image of an address: a shared file of Google Drive is a page of its own there (facts 7.6) */
function imageAt(address: string): string {
  const [, id] = DRIVE_FILE.exec(address) ?? [];
  return id === undefined ? address : `https://drive.google.com/thumbnail?id=${id}&sz=w1200`;
}

/** @returns the whole page as HTML */
export function servicePage(props: Props): string {
  const { office, web, formUrl, url } = props;
  return page({
    title: serviceName(),
    office,
    sends: true,
    children: (
      <>
        <h1>{serviceName()}</h1>
        <div>
          <Link button="first" href={publicAddress(url, PUBLIC_PAGES.room)} here>
            {ROOM_WORDS.title}
          </Link>
        </div>
        {formUrl === null ? (
          <Notice text={SERVICE_WORDS.closed} />
        ) : (
          <Link button="plain" href={formUrl}>
            {SERVICE_WORDS.toForm}
          </Link>
        )}
        {web.photo !== '' && (
          <Link href={web.photo}>
            <img
              class="photo"
              src={imageAt(web.photo)}
              alt={SERVICE_WORDS.photo(office.room)}
              referrerpolicy="no-referrer"
            />
          </Link>
        )}
        <Details of={serviceFacts(props)} />
        <nav class="ways" aria-label={ROOM_WORDS.title}>
          {web.map !== '' && <Link href={web.map}>{SERVICE_WORDS.map}</Link>}
          <PublicLink url={url} to="status">
            {ROOM_WORDS.status}
          </PublicLink>
        </nav>
        {serviceSections(props).map((section) => (
          <Part {...section} />
        ))}
      </>
    ),
  });
}

function Part({ heading, items, isNumbered = false }: ServiceSection) {
  const lines = items.map((item) => (
    <li>{typeof item === 'string' ? item : <Link href={item.url}>{item.text}</Link>}</li>
  ));
  return <Section heading={heading}>{isNumbered ? <ol>{lines}</ol> : <ul>{lines}</ul>}</Section>;
}

/** The page before the office has installed the application. */
export function notInstalledPage(): string {
  return page({
    title: serviceName(),
    children: (
      <>
        <h1>{serviceName()}</h1>
        <p>{SERVICE_WORDS.notInstalled}</p>
      </>
    ),
  });
}
