// `UrlFetchApp`: answers for this workspace's own addresses and those a test has planned; there is no network.
import type { Services } from '../engine/execution/bridge.ts';
import type { Execution } from '../engine/execution/execution.ts';
import type { NetworkAnswer } from '../facade.ts';
import { ServiceError } from '../model/service-error.ts';
import { answerDocumentExport } from '../more/documents/door.ts';
import { answerDrive } from '../more/drive/door.ts';
import { type Answer, type FetchRequest, page } from './fetched.ts';
import { answerExport } from './spreadsheet-export.ts';
import { meetStranger } from './strangers.ts';

/** After so many redirects Google gives up. */
const MOST_REDIRECTS = 20;
/** Of the two lengths that Google tells the shorter (facts 16.3). */
const LONGEST = 2048;
const EXPORT = /^https:\/\/docs\.google\.com\/(spreadsheets|document)\/d\/([\w-]+)\/export\??([^#]*)/;

function planned({ status = 200, text = '', base64, headers = {}, location }: NetworkAnswer): Answer {
  const [, type] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return {
    ...page(text, status, type),
    ...(base64 === undefined ? {} : { bytes: Buffer.from(base64, 'base64') }),
    ...(location === undefined ? {} : { location }),
    headers,
  };
}

/** Of what was sent so much is remembered. */
const MOST_REQUESTS = 1000;

function remember({ world }: Execution, url: string, request: FetchRequest): void {
  const { method = 'get', headers = {}, contentType, payload } = request;
  world.requests.push({
    at: new Date(world.clock.now()).toISOString(),
    url,
    method: method.toUpperCase(),
    headers,
    ...(contentType !== undefined && { contentType }),
    ...(payload !== undefined && { payload }),
  });
  if (world.requests.length > MOST_REQUESTS) world.requests.shift();
}

function answer(execution: Execution, url: string, request: FetchRequest): Answer {
  const [address = url] = url.split(/[?#]/);
  const plan = execution.world.network.get(url) ?? execution.world.network.get(address);
  if (plan === 'unreachable') throw new ServiceError(`Address unavailable: ${url}`);
  if (plan?.relay !== undefined) return answer(execution, plan.relay + url.slice(address.length), request);
  if (plan) return planned(plan);
  const [, kind, id, query = ''] = EXPORT.exec(url) ?? [];
  const exported = kind === 'document' ? answerDocumentExport : answerExport;
  const found =
    id === undefined
      ? (answerDrive(execution, url, request) ?? meetStranger(execution.world, url, request))
      : exported(execution, id, query, request);
  if (found) return found;
  const how = `workspace.network.answer(${JSON.stringify(address)}, { text: "…" })`;
  throw new ServiceError(
    `The local workspace has no network: UrlFetchApp refuses ${url}. Plan its answer: ${how}, or PUT /api/network`,
  );
}

function followed(execution: Execution, url: string, request: FetchRequest): Answer {
  let found = answer(execution, url, request);
  for (let count = 0; request.followRedirects !== false && found.location !== undefined; count++) {
    if (count === MOST_REDIRECTS) throw new ServiceError(`Too many redirects: ${url}`);
    found = answer(execution, found.location, {});
  }
  return found;
}

/** @returns scheme and host of an address, as Google names it in errors */
function siteOf(url: string): string {
  return /^\w+:\/\/[^/?#]+/.exec(url)?.[0] ?? url;
}

export const urlFetchServices = {
  'UrlFetchApp.fetch': (execution, url: string, request: FetchRequest) => {
    if (url.length > LONGEST) throw new ServiceError('Limit Exceeded: URLFetch URL Length.');
    execution.world.quotas.spend(execution.launch.effective, 'url fetch calls');
    remember(execution, url, request);
    const { bytes, ...found } = followed(execution, url, request);
    if (found.code >= 400 && !request.muteHttpExceptions) {
      throw new ServiceError(
        `Request failed for ${siteOf(url)} returned code ${found.code}. Truncated server response: ${Buffer.from(bytes).toString('utf8')} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return { ...found, bytes: Array.from(new Int8Array(bytes)) };
  },
} satisfies Services;
