// The desk in the pages of the workspace: a confirmation brings its event, and no word breaks a mail.
import { expect, it } from 'vitest';
import { overflow, testBrowser, violations } from '../../../packages/local-workspace/test/browser/browser.ts';
import { mailFacts } from '../../../src/domain/mail/mail-facts.ts';
import { writeMail } from '../../../src/pages/mails/mail.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { AS_ONESELF, SETTINGS } from '../../pages/office.ts';
import { sampleDesk } from '../../workspace/desk.ts';
import { servedDesk } from '../served-desk.ts';

const browser = testBrowser();
const site = servedDesk(sampleDesk);

const FIRST = 'PC-2026-0001';

it('the event of a confirmation is shown beside the mail, and in the calendar', async () => {
  await site.desk.intoAgenda(FIRST);
  const page = await browser.open(`${site.url}/mail?box=dewi.kartika@smkn4.example`);
  await page.getByRole('link', { name: /Disetujui: kunjungan/ }).click();
  await page.getByRole('region', { name: 'Lampiran' }).getByText('Selasa, 8 Desember 2026, 09.00–11.00').waitFor();
  await page.goto(`${site.url}/calendar?view=minggu&day=2026-12-08`);
  await page
    .getByText(new RegExp(`Siapkan.*${FIRST}`))
    .first()
    .waitFor();
});

it('its mails are read on a small telephone, whatever words without an end stand in them', async () => {
  const word = 'Perangkat'.repeat(20);
  const texts = { institution: word, activity: word, contactName: word, letterFile: word, email: word };
  const findings = [{ code: 'ROOM_BLOCKED', titles: [word] }] as const;
  const facts = mailFacts(aRequest(texts), findings, [], {
    at: '2026-11-24T08:12:05+07:00',
    text: word,
    actorName: '',
    hours: HOURS,
  });
  const page = await browser.open(`${site.url}/mail`, { viewport: { width: 360, height: 740 } });
  for (const [template, addressee] of [
    ['RECEIPT', 'APPLICANT'],
    ['FORWARDED', 'SECTION_HEAD'],
  ] as const) {
    const mail = { type: 'MAIL', key: 'k', template, addressee, facts, notBefore: facts.at, priority: 1 } as const;
    const { html } = writeMail(
      { ...mail, recipient: 'a@x.example', recipientName: word },
      SETTINGS,
      word,
      site.url,
      AS_ONESELF,
    );
    await page.setContent(html);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page, ['wcag2a', 'wcag2aa'])).toEqual([]);
  }
});
