// Visits of the web app by which the self-test learns what pages may do: by its own request, or by a person on its page.

import { BUILD } from '../../domain/office/build.ts';
import { arrivedPage, PROBE_FIELDS as FIELDS, selfTestPage } from '../../pages/web/self-test-page.tsx';
import type { ProbeId } from '../../words/google/self-test.ts';
import { HANDLERS } from '../install/triggers.ts';
import { isDocumentOpen } from '../menu/dialogs.ts';
import { Store } from '../services/store.ts';
import type { Awaited } from '../services/stored.ts';
import { deployedAddress } from '../web/links.ts';
import type { Parameters } from '../web/web-forms.ts';
import type { Answer } from './probe.ts';
import { noteAnswer } from './rows.ts';
import { awaitedNow } from './waiting.ts';

/** Ways of a visit whose answer is data: what the page knows, and what was posted to it. */
export const DATA_WAYS = { state: 'STATE', echo: 'ECHO' } as const;

/** What the page knows, as it answers. */
export interface PageState {
  readonly version: string;
  readonly address: string;
  readonly isDocumentOpen: boolean;
}

/** What arrived in which way, and the row that it answers. */
const ARRIVALS: Readonly<Partial<Record<string, (text: string) => { readonly id: ProbeId; readonly answer: Answer }>>> =
  {
    CALL: () => ({ id: 'PAGE_CALL', answer: true }),
    TAB: () => ({ id: 'PAGE_TAB', answer: true }),
    PRIVATE_REFUSED: (text) => ({ id: 'PRIVATE_CALL', answer: [true, text.slice(0, LONGEST_TEXT)] }),
    PRIVATE_RAN: () => ({ id: 'PRIVATE_CALL', answer: false }),
    // Stands until the form arrives, which was to be sent after this.
    TOP_PRESSED: () => ({ id: 'PAGE_TOP', answer: true }),
    TOP: () => ({ id: 'PAGE_TOP', answer: false }),
  };
const LONGEST_TEXT = 200;

/** The address of the page that a person tries; `null` where the web app is not deployed. */
export function probePageAddress(store: Store, { key }: Pick<Awaited, 'key'>, way = ''): string | null {
  const webApp = store.get('webApp');
  if (webApp === undefined) return null;
  return `${webApp}?${FIELDS.key}=${key}${way === '' ? '' : `&${FIELDS.way}=${way}`}`;
}

/**
 * @param isSent whether it was posted or called: a mere look writes nothing, since programs look at every link
 * @returns the page or data for a visit of the self-test; `null` for every other visit
 */
export function answerProbeVisit(parameters: Parameters, isSent: boolean): string | { readonly data: object } | null {
  const sentKey = parameters[FIELDS.key];
  if (sentKey === undefined) return null;
  const store = new Store();
  if (sentKey !== awaitedNow(store)?.key) return null;
  const { [FIELDS.way]: way = '', [FIELDS.text]: text = '' } = parameters;
  const address = deployedAddress() ?? '';
  if (way === DATA_WAYS.state) {
    const state: PageState = { version: BUILD.id, address, isDocumentOpen: isDocumentOpen() };
    return { data: state };
  }
  if (way === DATA_WAYS.echo) return { data: { text } };
  const arrival = isSent ? ARRIVALS[way]?.(text) : undefined;
  if (!arrival) {
    const url = store.get('webApp') ?? address;
    return selfTestPage({ url, key: sentKey, privateFunction: HANDLERS.nightly });
  }
  noteAnswer(SpreadsheetApp.openById(store.need('installation').spreadsheetId), arrival.id, arrival.answer);
  return arrivedPage();
}
