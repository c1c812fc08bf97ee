// What an applicant's page and its link refuse: pressed twice, cut off, of an address that has changed, with hostile text.
import { describe, expect, it } from 'vitest';
import { ask, desk, eachWithOneRequest, link } from '../applicant.ts';
import { OTHER_ANSWERS, PEOPLE } from '../desk.ts';
import { linkTo, send } from '../links.ts';

eachWithOneRequest();

describe('a link', () => {
  it('stands in no tab, no log and no property', async () => {
    await ask();
    await send(desk, link, { answer: 'CONFIRM' });
    const token = decodeURIComponent(link.replace(/.*p=/, ''));
    const signature = token.slice(token.lastIndexOf('~') + 1);
    const tabs = await desk.get<{ name: string }[]>('/api/sheets');
    const everything = await Promise.all(tabs.map(({ name }) => desk.sheet(name)));
    const logs = desk.workspace.executions().map(({ logs }) => logs);
    expect(JSON.stringify([everything, logs])).not.toContain(signature);
  });
});

describe('hostile text', () => {
  it('is shown as text on both pages', async () => {
    const institution = `<script>alert(1)</script>"><b>${'x'.repeat(1900)}`;
    await desk.submit({
      ...OTHER_ANSWERS,
      'Nama Instansi': institution,
      'Nama Kegiatan': '</h1><img src=x onerror=alert(2)>',
    });
    const pages = [
      await desk.visit(await linkTo(desk, 'PC-2026-0002', OTHER_ANSWERS.Email)),
      await desk.visit(await linkTo(desk, 'PC-2026-0002', PEOPLE.kabid), null, PEOPLE.kabid),
    ];
    for (const { html, text } of pages) {
      expect(text).toContain('<script>alert(1)</script>"><b>xxx');
      expect(html).not.toMatch(/<script>alert|<b>|<img/);
    }
  });
});
