// The calendar page as a person keeps a calendar: makes, opens, changes, drags and deletes events, and takes the calendar along.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/workspace.ts';
import { openOffice, registration } from '../../server/office.ts';
import { outOfReach, testBrowser, violations } from '../browser.ts';

const browser = testBrowser();
let workspace: Workspace;

const room = () => workspace.calendars.list().find(({ name }) => name === 'Kegiatan')?.id ?? '';
const events = () => workspace.calendars.events(room()).map(({ title, start, end }) => [title, start, end]);

/** Opens the calendar of an office with one accepted registration: 3 December, 9 to 10. */
async function openCalendar(path = '/calendar', options = {}): Promise<Page> {
  workspace = openOffice();
  workspace.forms.respond('Pendaftaran Kegiatan', registration);
  workspace.sheets.edit('Pendaftaran', { range: 'F2', value: 'Terima' });
  const page = await browser.visit(workspace, path, { locale: 'en-US', timezoneId: 'America/New_York', ...options });
  await page.getByText('Kunjungan kelas').first().waitFor();
  return page;
}

describe('the calendar page', () => {
  it('makes an event by keyboard, as the current person, in the workspace’s zone', async () => {
    const page = await openCalendar();
    expect(await page.getByRole('heading', { name: 'Desember 2026' }).isVisible()).toBe(true);
    const file = page.getByRole('link', { name: 'unduh kalender Kegiatan' });
    expect(await file.getAttribute('href')).toBe(`/api/calendars/${encodeURIComponent(room())}.ics`);
    await page.getByLabel('Bertindak sebagai').selectOption('budi@contoh.go.id');
    await page.getByRole('button', { name: 'Acara baru' }).press('Enter');
    await page.getByRole('dialog', { name: 'Acara baru' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Judul').fill('Servis AC');
    await page.locator('#acara-startDate').fill('4/12/2026');
    await page.locator('#acara-endDate').fill('');
    await page.locator('#acara-startTime').fill('13');
    await page.locator('#acara-endTime').fill('12.30');
    await page.getByRole('button', { name: 'Simpan' }).press('Enter');
    await page.getByText('Jam selesai harus sesudah jam mulai.').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('acara-endTime');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('14.30');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Servis AC').waitFor();
    expect(events()).toEqual([
      ['Kunjungan kelas', '2026-12-03T09:00:00+07:00', '2026-12-03T10:00:00+07:00'],
      ['Servis AC', '2026-12-04T13:00:00+07:00', '2026-12-04T14:30:00+07:00'],
    ]);
    expect(workspace.calendars.events(room())[1]?.creator).toBe('budi@contoh.go.id');
  });

  it('shows an event, changes it, and deletes it after asking, by keyboard', async () => {
    const page = await openCalendar();
    await page.getByRole('button', { name: /Kunjungan kelas/ }).press('Enter');
    const details = page.getByRole('dialog', { name: 'Kunjungan kelas' });
    await details.getByText('Kamis, 3 Desember 2026, 09.00–10.00').waitFor();
    await details.getByText(`Pendaftar: ${registration.Nama}`).waitFor();
    expect(await violations(page)).toEqual([]);
    await details.getByRole('button', { name: 'Ubah' }).press('Enter');
    await page.getByLabel('Tempat').fill('Ruang A');
    await page.getByRole('button', { name: 'Simpan' }).press('Enter');
    await expect.poll(() => workspace.calendars.events(room())[0]?.location).toBe('Ruang A');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Kunjungan kelas').click();
    await page.getByRole('button', { name: 'Hapus' }).press('Enter');
    await page.getByRole('dialog', { name: 'Hapus acara?' }).getByRole('button', { name: 'Hapus' }).press('Enter');
    await page.getByText('Kunjungan kelas').waitFor({ state: 'detached' });
    expect(events()).toEqual([]);
  });

  it('moves an event that is dragged to another day, and shows what others make at once', async () => {
    const page = await openCalendar();
    const from = await page.getByText('Kunjungan kelas').boundingBox();
    if (!from) throw new Error('no event');
    const day = await page.locator('[data-date="2026-12-03"]').last().boundingBox();
    await page.mouse.move(from.x + 20, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 20 + (day?.width ?? 180), from.y + from.height / 2, { steps: 8 });
    await page.mouse.up();
    await expect.poll(events).toEqual([['Kunjungan kelas', '2026-12-04T09:00:00+07:00', '2026-12-04T10:00:00+07:00']]);
    const times = { start: '2026-12-10T09:00:00+07:00', end: '2026-12-10T10:00:00+07:00' };
    workspace.calendars.create(room(), { title: 'Rapat lain', ...times });
    await page.getByText('Rapat lain').waitFor();
  });

  it('names an event in a month on a telephone in whole words', async () => {
    const page = await openCalendar('/calendar?view=month', { viewport: { width: 360, height: 740 } });
    const isCut = await page
      .getByText('Kunjungan kelas')
      .evaluate((title) => title.scrollWidth > title.clientWidth || title.scrollHeight > title.clientHeight);
    expect(isCut).toBe(false);
  });

  it('is within everybody’s reach in both themes in each view, and fits 360 pixels', async () => {
    const page = await openCalendar('/calendar?view=week&day=2026-12-03');
    expect(await outOfReach(page)).toEqual([]);
    for (const view of ['Bulan', 'Hari', 'Daftar']) {
      await page.getByRole('button', { name: view, exact: true }).press('Enter');
      await expect
        .poll(() => page.getByRole('button', { name: view, exact: true }).getAttribute('aria-pressed'))
        .toBe('true');
      expect(await outOfReach(page)).toEqual([]);
    }
  });
});
