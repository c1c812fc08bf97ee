// What addresses answer to scripts, over HTTP, and what scripts have sent there.
import { z } from 'zod';
import { type Act, get, put } from './acts.ts';

const answer = z.union([
  z.null(),
  z.literal('unreachable'),
  z.strictObject({
    status: z.number().int().min(100).max(599).exactOptional(),
    text: z.string().exactOptional(),
    base64: z.string().exactOptional(),
    headers: z.record(z.string(), z.string()).exactOptional(),
    location: z.string().exactOptional(),
    relay: z.string().exactOptional(),
  }),
]);
const planned = z.strictObject({ url: z.string().min(1), answer });

export const networkActs: readonly Act[] = [
  put('/api/network', {
    does: 'decides what an address answers to UrlFetchApp; null: its own answer again',
    body: planned,
    answer: '{url, answer}',
    act: ({ workspace: { network }, body: { url, answer: given } }) => {
      network.answer(url, given);
      return { url, answer: given };
    },
  }),
  get('/api/network', {
    does: 'what scripts have sent by UrlFetchApp, whatever came of it',
    answer: '[{at, url, method, headers, contentType?, payload?}]',
    act: ({ workspace: { network } }) => network.requests(),
  }),
];
