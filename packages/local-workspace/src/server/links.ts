// Leads links that point to this workspace's documents at Google to the local pages.
import type { Email, Workspace } from '../facade.ts';

const GOOGLE_WEB_APP =
  /https:\/\/script\.google\.com\/(?:a\/(?:macros\/)?[\w.-]+\/)?(?:macros\/)?s\/[\w-]+\/(?:exec|dev)(?![\w-])/;
/** A deployment has the address `/exec` here; scripts hold it between quotes. */
const LOCAL_WEB_APP = /^\/exec(?![\w-])/;
const QUOTED_WEB_APP = /(?<=["'`])\/exec(?=["'`?#/])/g;
const ATTRIBUTE = /(\s(?:href|action|src)\s*=\s*)("[^"]*"|'[^']*')/gi;

/** Google's own link that adds a calendar to the reader's; it names the calendar in base64. */
const ADDED_CALENDAR = /^https:\/\/calendar\.google\.com\/calendar\/(?:u\/\d+\/)?r\?cid=([\w-]+)/;

/** Deployments made anew have a path of their own; the first one answers under `/exec`. */
const LATER_DEPLOYMENT = /\/s\/(local-deployment-\d+)\/exec$/;

/** @returns where the web app answers this person, or a visitor, of an address at Google; absent: the first deployment */
export function webAppPath(reader?: Email, url = ''): string {
  const later = LATER_DEPLOYMENT.exec(url)?.[1];
  const address = later ? `macros/s/${later}/exec` : url.endsWith('/dev') ? 'dev' : 'exec';
  return reader ? `/as/${encodeURIComponent(reader)}/${address}` : `/${address}`;
}

/** @returns the local path of a link to a document or the web app of this workspace; undefined for any other link */
export function localPath(workspace: Workspace, url: string, reader?: Email): string | undefined {
  const webApp = GOOGLE_WEB_APP.exec(url) ?? LOCAL_WEB_APP.exec(url);
  if (webApp?.index === 0) return webAppPath(reader, webApp[0]) + url.slice(webApp[0].length);
  for (const { id, publishedUrl } of workspace.forms.list()) {
    const address = [publishedUrl, `https://docs.google.com/forms/d/${id}/viewform`].find((each) => isAt(url, each));
    if (address) return `/form/${encodeURIComponent(id)}${url.slice(address.length)}`;
  }
  for (const { id } of workspace.sheets.spreadsheets()) {
    if (!isAt(url, `https://docs.google.com/spreadsheets/d/${id}`)) continue;
    return sheetPath(id, url);
  }
  const calendar = Buffer.from(ADDED_CALENDAR.exec(url)?.[1] ?? '', 'base64url').toString();
  return workspace.calendars.list().some(({ id }) => id === calendar) ? '/calendar' : undefined;
}

/** @returns the local path of a spreadsheet, with the tab and the cells that a link to it names after `#` or `?` */
export function sheetPath(spreadsheet: string, url: string): string {
  const [, gid] = /[?#&]gid=(\d+)/.exec(url) ?? [];
  const [, range] = /[?#&]range=([A-Za-z0-9:]+)(?:&|$)/.exec(url) ?? [];
  const place = new URLSearchParams({ spreadsheet, ...(gid ? { gid } : {}), ...(range ? { range } : {}) });
  return `/sheet?${place}`;
}

/** @returns the markup of a mail with such links in its attributes replaced */
export function withLocalLinks(workspace: Workspace, markup: string, reader?: Email): string {
  return markup.replaceAll(ATTRIBUTE, (whole, name: string, quoted: string) => {
    const path = localPath(workspace, quoted.slice(1, -1).trim().replaceAll('&amp;', '&'), reader);
    if (path === undefined) return whole;
    return `${name}"${path.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

/** As the pages cut a text: without the end of its sentence. */
const ADDRESS = /https?:\/\/\w(?:[^\s<>"]*[^\s<>".,;:!?)\]])?|(?<!\S)\/exec(?:[?/][^\s<>"]*[^\s<>".,;:!?)\]])?/g;

/** @returns local paths by the addresses in a plain text that lead to this workspace */
export function localLinksIn(workspace: Workspace, text: string, reader?: Email): Record<string, string> {
  const found = text.match(ADDRESS) ?? [];
  return Object.fromEntries(
    found.flatMap((url) => {
      const path = localPath(workspace, url, reader);
      return path === undefined ? [] : [[url, path]];
    }),
  );
}

/** @returns a page of the web app, every mention of its own address replaced, in its scripts too */
export function withLocalWebApp(page: string, reader?: Email): string {
  return page
    .replaceAll(new RegExp(GOOGLE_WEB_APP, 'g'), (url) => webAppPath(reader, url))
    .replaceAll(QUOTED_WEB_APP, webAppPath(reader));
}

/** One document's address must not match another's whose id begins with the same letters. */
function isAt(url: string, address: string): boolean {
  return address !== '' && url.startsWith(address) && /^([/?#]|$)/.test(url.slice(address.length));
}
