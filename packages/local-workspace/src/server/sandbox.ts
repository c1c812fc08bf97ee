// The frame in which Google shows a page of HtmlService, and the document around it (facts 7.6, 13.2).
import { html, raw } from 'hono/html';
import { READINGS } from '../data/readings.ts';
import type { ExecResponse, Workspace } from '../facade.ts';

/** What the frame always allows. */
const ALWAYS =
  'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

/** @returns whether a page may lead the whole window elsewhere, where a person clicks: only that of a stand-alone script */
export function mayLeave({ settings, readings }: Workspace): boolean {
  const reading = readings.list().find(({ name }) => name === 'boundPages');
  return settings.container === 'none' || reading?.isMilder === true;
}

/** @returns the value of the frame's `sandbox` */
export function sandboxOf(workspace: Workspace): string {
  return mayLeave(workspace) ? `${ALWAYS} allow-top-navigation-by-user-activation` : ALWAYS;
}

/** Says why nothing happens when a link or form of the page may not leave the frame. */
const NOTICE = `This link or form cannot open another page in this window, because its script is bound to a document. Google's documentation: ${READINGS.boundPages.documentation}`;

const STYLE = `html, body { margin: 0; height: 100%; } body { display: flex; flex-direction: column; }
iframe { flex: 1; width: 100%; border: 0; } [role="alert"] { margin: 0; padding: 8px 14px; background: #fde8e4; color: #7a1b0c; font: 15px sans-serif; }`;

/** Shows the notice when the page tells that it was stopped. */
const LISTENER = `addEventListener('message', ({ data, origin }) => {
  if (origin === location.origin && data === 'local-workspace:stopped') document.querySelector('[role="alert"]').hidden = false;
});`;

/** The next step of the tour stands above the page, for whoever follows the tour in this browser. */
const TOUR = `if (localStorage.getItem('local-workspace-tour') === 'on') {
  const add = (name, members) => document.head.append(Object.assign(document.createElement(name), members));
  add('link', { rel: 'stylesheet', href: '/assets/tour.css' });
  add('script', { type: 'module', src: '/assets/tour.js' });
}`;

/** @returns the document that holds a page of the web app in its frame */
export function framed(page: string, { title = '', metaTags = [] }: ExecResponse, workspace: Workspace): string {
  return String(
    html`<!doctype html><html lang="${workspace.settings.language}"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${metaTags.map(({ name, content }) => html`<meta name="${name}" content="${content}">`)}<style>${raw(STYLE)}</style></head><body><div id="tour"></div><p role="alert" hidden>${NOTICE}</p><iframe title="${title || workspace.settings.title}" sandbox="${sandboxOf(workspace)}" srcdoc="${page}"></iframe><script>${raw(LISTENER + TOUR)}</script></body></html>`,
  );
}
