// The markup of a mail as a document of its own, for a frame without scripts: links lead to the local pages, images come along.
import { html, raw } from 'hono/html';
import type { Email, Mail, Workspace } from '../facade.ts';
import { withLocalLinks } from './links.ts';

/** Nothing of a mail runs, asks another host or sends anything. */
export const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; base-uri 'self'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

const STYLE = `html{background:#fff;color:#1d2430;color-scheme:light;font:15px/1.55 system-ui,sans-serif}body{margin:0;padding:16px;overflow-wrap:anywhere}img{max-width:100%;height:auto}`;

/**
 * @param reader as whom its links open the web app; absent: as a visitor
 * @returns the document as text; mails are written for white paper, whatever the theme around them
 */
export function mailDocument(workspace: Workspace, mail: Mail, reader?: Email): string {
  const markup = withInlineImages(withLocalLinks(workspace, mail.html ?? '', reader), mail);
  return String(
    html`<!doctype html><html lang="${workspace.settings.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${mail.subject}</title><base target="_blank"><style>${raw(STYLE)}</style></head><body>${raw(markup)}</body></html>`,
  );
}

function withInlineImages(markup: string, { id, attachments }: Mail): string {
  return markup.replaceAll(/(["'])cid:([^"']+)\1/g, (whole, quote: string, name: string) => {
    const at = attachments.findIndex(({ inline }) => inline === name);
    return at < 0 ? whole : `${quote}/api/mails/${encodeURIComponent(id)}/attachments/${at + 1}${quote}`;
  });
}
