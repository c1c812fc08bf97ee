// The executions page as a developer uses it: runs something, sees why it failed, lets a trigger fire, tries failures out.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/workspace.ts';
import { openProject } from '../../open-project.ts';
import { outOfReach, testBrowser } from '../browser.ts';

const SCRIPT = `function tick() { console.log('detik ini'); SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').getValues(); }
function broken() { help_(); }
function help_() {
  throw new Error('sengaja gagal');
}
function mail() { MailApp.sendEmail('ani@firm.example', 'Halo', 'Isi'); }`;

const browser = testBrowser();
let workspace: Workspace;

async function openExecutions(path = '/executions', options = {}): Promise<Page> {
  workspace = openProject(SCRIPT, { settings: { language: 'id' } });
  workspace.makeTrigger({ function: 'tick', event: 'clock', schedule: { minutes: 10 } });
  const page = await browser.visit(workspace, path, options);
  await page.getByRole('heading', { name: 'Eksekusi skrip' }).waitFor();
  return page;
}

async function run(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Fungsi' }).first().selectOption(name);
  await page.getByRole('button', { name: 'Jalankan sekarang' }).first().press('Enter');
}

describe('the executions page', () => {
  it('runs a function as the current person, and shows why it failed, by keyboard', async () => {
    const page = await openExecutions();
    await page.getByLabel('Bertindak sebagai').selectOption('colleague@office.example');
    await run(page, 'broken');
    await page.getByRole('alert').getByText('broken: Error: sengaja gagal').waitFor();
    await page.getByRole('button', { name: /^broken gagal/ }).press('Enter');
    const details = page.getByRole('article', { name: 'broken gagal' });
    await details.getByText('at help_ (Code:4:9)').waitFor();
    expect(await details.textContent()).toContain('colleague@office.example');
    expect(new URL(page.url()).search).toBe(`?id=${workspace.executions().at(-1)?.id}`);
    await page.getByLabel('Hanya yang gagal').check();
    expect(await page.locator('.run-line').count()).toBe(1);
  });

  it('lets a clock trigger fire now, and shows its logs, cells and operations by name', async () => {
    const page = await openExecutions('/executions?part=triggers');
    const trigger = page.getByRole('region', { name: 'Pemicu tick, jam' });
    await trigger.getByText('setiap 10 menit').waitFor();
    await trigger.getByText('Sel, 1 Des 2026 16.55').waitFor();
    await trigger.getByRole('button', { name: 'Jalankan sekarang' }).press('Enter');
    await page.getByText('tick selesai.').waitFor();
    await page.getByRole('link', { name: 'Eksekusi', exact: true }).last().press('Enter');
    await page.getByRole('button', { name: /^tick selesai/ }).press('Enter');
    const details = page.getByRole('article', { name: 'tick selesai' });
    await details.getByText('detik ini').waitFor();
    await details.getByText('Range.getValues').waitFor();
    expect(await details.locator('.facts').textContent()).toContain('Sel dibaca4');
    await page.getByRole('link', { name: 'Pemicu' }).press('Enter');
    await trigger.getByRole('button', { name: 'Matikan' }).press('Enter');
    await trigger.getByRole('button', { name: 'Hidupkan' }).waitFor();
    expect(workspace.triggers()[0]?.disabled).toBe(true);
  });

  it('tries out a failure and an empty quota', async () => {
    const page = await openExecutions('/executions?part=faults');
    await page.getByRole('button', { name: 'Siapkan: Skrip mati tepat sebelum email terkirim' }).press('Enter');
    await page.getByText('pada Mail.send yang pertama fungsi apa pun').waitFor();
    await run(page, 'mail');
    await page.getByText('Tidak ada gangguan yang menunggu.').waitFor();
    expect(workspace.executions().at(-1)).toMatchObject({ function: 'mail', status: 'killed' });
    await page.getByRole('link', { name: 'Kuota' }).press('Enter');
    await page.getByLabel('Sisakan penerima email').fill('0');
    await page.keyboard.press('Enter');
    await page.getByText('sisa 0 dari 1.500').waitFor();
    await run(page, 'mail');
    await page.getByRole('alert').getByText('Service invoked too many times for one day: email.').waitFor();
    expect(workspace.mails.list()).toEqual([]);
  });

  it('is within everybody’s reach in both themes, and fits 360 pixels', async () => {
    const page = await openExecutions();
    await run(page, 'broken');
    await page.getByRole('button', { name: /^broken gagal/ }).click();
    await page.getByRole('article').waitFor();
    for (const part of ['Eksekusi', 'Pemicu', 'Kuota', 'Gangguan']) {
      await page.getByRole('navigation', { name: 'Bagian' }).getByRole('link', { name: part }).click();
      expect(await outOfReach(page)).toEqual([]);
    }
  });
});
