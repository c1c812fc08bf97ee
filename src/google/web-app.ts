// The web app: a public page about the service; it reads only what the script remembers, never the sheet.
import { notInstalledPage, servicePage } from '../pages/web/service-page.tsx';
import { SERVICE_WORDS } from '../words/service.ts';
import { Store } from './store.ts';

/** Answers a visitor. */
export function showServicePage(): GoogleAppsScript.HTML.HtmlOutput {
  const store = new Store();
  const installation = store.get('installation');
  const html = installation
    ? servicePage({ ...store.office().settings, formUrl: installation.formUrl })
    : notInstalledPage();
  return HtmlService.createHtmlOutput(html)
    .setTitle(SERVICE_WORDS.title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
