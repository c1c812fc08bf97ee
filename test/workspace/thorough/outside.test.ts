// What strangers meet at the desk's addresses: looked at by the install and each night, told with the clicks that change it.
import { describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, type TestDesk } from '../desk.ts';

const NOW = '2026-11-24T08:00:00+07:00';
const NIGHT = '2026-11-25T03:00:00+07:00';
const NEXT_NIGHT = '2026-11-26T03:00:00+07:00';
const MORNING = '2026-11-25T07:40:00+07:00';

const formOf = ({ workspace }: TestDesk) => workspace.forms.list()[0];

/** What the desk noted about a door; of a desperate desk. */
function noted({ workspace }: TestDesk, key: string): { answer?: string; at?: string } {
  const stored = workspace.run('remembered').value as Record<string, string>;
  return JSON.parse(stored[key] ?? '{}');
}

async function night(desk: TestDesk, at = NIGHT): Promise<void> {
  expect(errorsOf(await desk.at(at))).toEqual([]);
}

describe('each night', () => {
  it('all is well at a desk as it is installed: three looks, nothing told', async () => {
    const desk = desperateDesk(NOW);
    const executions = await desk.at(NIGHT);
    const [run] = executions.filter((each) => each.function === 'everyNight_');
    expect(run?.calls['UrlFetchApp.fetch']).toBe(3);
    expect(await desk.note()).toBe('');
    expect([noted(desk, 'formOpenToAll').answer, noted(desk, 'webAppOpenToAll').answer]).toEqual(['YES', 'YES']);
    expect(noted(desk, 'sheetOpenToAll')).toEqual({ answer: 'NO', at: NIGHT });
  });

  it.each(['viewer', 'editor'] as const)(
    'a sheet that everybody with its link is %s of is told, also in the morning mail',
    async (link) => {
      const desk = desperateDesk(NOW);
      desk.workspace.sheets.share(link);
      await night(desk);
      expect(await desk.note()).toContain('Bagikan › Akses umum (Share › General access) › Dibatasi');
      expect(noted(desk, 'sheetOpenToAll').answer).toBe('YES');
      await desk.at(MORNING);
      const digest = (await desk.mails('Pontive Center')).find(({ to }) => to.includes(PEOPLE.admin));
      expect(digest?.text).toContain('dapat dibaca siapa saja');
      desk.workspace.sheets.share('nobody');
      await night(desk, NEXT_NIGHT);
      expect(await desk.note()).toBe('');
    },
  );

  it('a form that somebody closes while the night looks at it does no harm', async () => {
    const desk = desperateDesk(NOW);
    desk.disturb({ function: 'everyNight_', method: 'UrlFetchApp.fetch' }, () =>
      desk.workspace.forms.setDoor(formOf(desk)?.id ?? '', { accepting: false }),
    );
    await night(desk);
    expect(noted(desk, 'formOpenToAll').answer).toBe('UNKNOWN');
    expect(formOf(desk)?.accepting).toBe(false);
    expect(await desk.note()).toContain('Bila memang ditutup, abaikan');
  });
});

describe('the install', () => {
  it('looks at the form, and says that it opens without an account', async () => {
    const desk = desperateDesk(NOW);
    const { content = '' } = desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner).dialog ?? {};
    expect(content).not.toContain('masuk ke akun Google');
    expect(noted(desk, 'formOpenToAll').answer).toBe('YES');
  });

  it('names the clicks where a stranger meets a sign-in', async () => {
    const desk = installedDesk(NOW);
    desk.workspace.forms.setDoor(formOf(desk)?.id ?? '', { responders: 'domain' });
    desk.workspace.sheets.share('viewer');
    const { dialog } = desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner);
    expect(dialog?.content).toContain('Publikasikan (Publish) › Responden (Responders)');
    expect(dialog?.content).toContain('dapat dibaca siapa saja');
    expect(await desk.note()).toContain('dapat dibaca siapa saja');
  });

  it('is whole although the network fails', async () => {
    const desk = installedDesk(NOW);
    desk.disturb({ method: 'UrlFetchApp.fetch' }, { error: 'Timeout' }, 9);
    const { executions, dialog } = desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner);
    expect(errorsOf(executions)).toEqual([]);
    expect(dialog?.content).toContain('Aplikasi sudah terpasang');
  });

  it('from the script editor shows no dialog, which would hang: a note first, then a message in the corner (facts 13.2)', async () => {
    const desk = installedDesk(NOW);
    desk.workspace.sheets.share('viewer');
    const order: string[] = [];
    desk.disturb({ function: 'install', method: 'Spreadsheet.toast' }, () => {
      const { notes } = desk.workspace.sheets.read('Pengaturan');
      order.push(notes.A1 ?? '', notes.D1 ?? '');
    });
    const { executions, dialogs, value } = desk.workspace.run('install', [], PEOPLE.owner);
    expect(errorsOf(executions)).toEqual([]);
    expect(dialogs.map(({ kind }) => kind)).toEqual(['toast']);
    expect(dialogs[0]?.content).toContain('Selengkapnya: catatan pada judul kolom Pesan di tab Pengaturan.');
    expect(String(value)).toContain('Yang masih perlu Anda lakukan');
    expect(order[0]).toContain('dapat dibaca siapa saja');
    expect(order[1]).toContain(String(value));
  });
});
