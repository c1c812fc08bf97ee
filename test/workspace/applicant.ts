// A desk with one request, and the link of its applicant, for the stories of the applicant's page.
import { beforeEach, expect } from 'vitest';
import { oneRequest, type TestDesk } from './desk.ts';
import { linkTo } from './links.ts';

export const NUMBER = 'PC-2026-0001';
export const APPLICANT = 'dewi.kartika@smkn4.example';

export let desk: TestDesk;
export let link: string;

/** Has a desk of its own, with their request and their link, there before each test of a file. */
export function eachWithOneRequest(): void {
  beforeEach(async () => {
    desk = await oneRequest();
    await desk.at('2026-11-24T08:30:00+07:00');
    link = await linkTo(desk, NUMBER, APPLICANT);
  });
}

/** The Kasi asks for a confirmation. */
export async function ask(): Promise<void> {
  await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(NUMBER, 'Minta konfirmasi pemohon', 'kasi', 'Apakah tanpa prasmanan?');
  expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Menunggu Konfirmasi Pemohon' });
}
