// Questions about the web app, asked at its own address as a visitor without an account would.
import * as z from 'zod/mini';
import { BUILD } from '../../../domain/office/build.ts';
import { onFirstUse, readJson, type Schema } from '../../../domain/records/schema.ts';
import { PROBE_FIELDS as FIELDS } from '../../../pages/web/self-test-page.tsx';
import { DATA_WAYS, type PageState, probePageAddress } from '../page-visits.ts';
import { type Answer, type Bench, type Probes, timed } from '../probe.ts';

/** What a browser would encode, and what it would cut at. */
const POSTED = 'a=1&b é “kutipan”\n+ 0812';
const pageState = onFirstUse(
  (): Schema<PageState> => z.object({ version: z.string(), address: z.string(), isDocumentOpen: z.boolean() }),
);
const echo = onFirstUse((): Schema<{ readonly text: string }> => z.object({ text: z.string() }));

/** Facts 2 and 7.6 (pages), 1.3 (windows), 13.2 (web address), 8.3 (cold start). */
export const WEB_PROBES = {
  WEB_VERSION: {
    emulated: 'engine/deployments',
    ask: (bench) =>
      visited(bench, ({ text }) => {
        const version = stateIn(text)?.version ?? '';
        return [version === BUILD.id, version];
      }),
  },
  WEB_ADDRESS_IN_PAGE: {
    emulated: 'services/script',
    ask: (bench) =>
      visited(bench, ({ text }) => {
        const state = stateIn(text);
        return state && [state.address === bench.store.get('webApp'), state.address];
      }),
  },
  WEB_WINDOW: {
    emulated: 'services/ui',
    ask: (bench) =>
      visited(bench, ({ text }) => {
        const state = stateIn(text);
        return state && !state.isDocumentOpen;
      }),
  },
  WEB_POST: {
    emulated: 'services/strangers',
    ask: (bench) =>
      visited(
        bench,
        ({ text }) => {
          const answer = readJson(echo(), text);
          return answer.ok && answer.value.text === POSTED;
        },
        { method: 'post', payload: { [FIELDS.way]: DATA_WAYS.echo, [FIELDS.text]: POSTED } },
      ),
  },
  WEB_COLD_START: {
    emulated: 'engine/execution/prices',
    ask: (bench) => {
      let answer: Answer = null;
      const took = timed(() => {
        answer = visited(bench, ({ code }) => code === 200);
        return answer !== null && answer !== false;
      });
      return answer === null ? null : took;
    },
  },
} satisfies Probes;

/**
 * Asks the web app's address.
 * @param options how it is asked; absent: a plain visit
 * @returns `null` where no address is known
 */
function visited(
  { store }: Bench,
  judge: (answer: { readonly code: number; readonly text: string }) => Answer,
  options: Pick<GoogleAppsScript.URL_Fetch.URLFetchRequestOptions, 'method' | 'payload'> = {},
): Answer {
  const url = probePageAddress(store, store.need('awaited'), options.method ? '' : DATA_WAYS.state);
  if (url === null) return null;
  const answer = UrlFetchApp.fetch(url, { muteHttpExceptions: true, ...options });
  return judge({ code: answer.getResponseCode(), text: answer.getContentText() });
}

/** What the page knows; `null` where an older version answers. */
function stateIn(text: string): PageState | null {
  const reading = readJson(pageState(), text);
  return reading.ok ? reading.value : null;
}
