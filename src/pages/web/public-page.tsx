/** @jsxImportSource #pages */
// The pages for whom no link is needed: their addresses, and the frame of those about the room.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { serviceName } from '../../words/names.ts';
import { ROOM_WORDS } from '../../words/pages/room.ts';
import { FIELDS } from './fields.ts';
import { Link, page } from './page.tsx';

/** The values of the parameter `page` for whom no link is needed. */
export const PUBLIC_PAGES = {
  service: 'layanan',
  room: 'jadwal',
  status: 'status',
} as const;

/** The address of a public page. @param url of the web app */
export function publicAddress(
  url: string,
  name: (typeof PUBLIC_PAGES)[keyof typeof PUBLIC_PAGES],
  about: Readonly<Record<string, string>> = {},
): string {
  const fields = Object.entries({ [FIELDS.page]: name, ...about });
  return `${url}?${fields.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

/** What every public page of an installed desk is written from. */
export interface PublicProps {
  readonly office: OfficeIdentity;
  /** Of the web app. */
  readonly url: string;
}

interface PublicLinkProps {
  readonly url: string;
  readonly to: keyof typeof PUBLIC_PAGES;
  readonly about?: Readonly<Record<string, string>>;
  readonly children: string;
}

/** The way to a public page, on the page itself. */
export function PublicLink({ url, to, about, children }: PublicLinkProps) {
  return (
    <Link href={publicAddress(url, PUBLIC_PAGES[to], about)} here>
      {children}
    </Link>
  );
}

export type Element = ReturnType<typeof Link>;

interface Frame extends PublicProps {
  readonly title: string;
  /** What the page is headed by; its title, if it is not said. */
  readonly heading?: string | undefined;
  readonly children: Element;
  /** The ways on from this page; the one to the service follows them. */
  readonly ways: Element;
}

/** @returns the whole page as HTML */
export function publicPage({ office, url, title, heading = title, children, ways }: Frame): string {
  return page({
    title: `${title} · ${serviceName()}`,
    office,
    sends: true,
    children: (
      <>
        <p class="soft">{serviceName()}</p>
        <h1>{heading}</h1>
        {children}
        <nav class="ways" aria-label={ROOM_WORDS.service}>
          {ways}
          <PublicLink url={url} to="service">
            {ROOM_WORDS.service}
          </PublicLink>
        </nav>
      </>
    ),
  });
}
