// What strangers meet at the desk's addresses: looked at by the install and each night, told with the clicks that change it.
import { describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, type TestDesk } from '../desk.ts';

const NOW = '2026-11-24T08:00:00+07:00';
const NIGHT = '2026-11-25T03:00:00+07:00';
const NEXT_NIGHT = '2026-11-26T03:00:00+07:00';
const MORNING = '2026-11-25T07:40:00+07:00';
const WEB_APP = 'https://script.google.com/macros/s/local-deployment/exec';

const banner = async (desk: TestDesk) => (await desk.sheet('Permohonan')).notes.A1 ?? '';
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
    expect(await banner(desk)).toBe('');
    expect([noted(desk, 'formOpenToAll').answer, noted(desk, 'webAppOpenToAll').answer]).toEqual(['YES', 'YES']);
    expect(noted(desk, 'sheetOpenToAll')).toEqual({ answer: 'NO', at: NIGHT });
  });

  it.each(['sign-in', 'unauthorised'])('a closed sheet that answers with %s is closed', async (answer) => {
    const desk = desperateDesk(NOW);
    desk.workspace.readings.set({ privateAddress: answer });
    await night(desk);
    expect(noted(desk, 'sheetOpenToAll').answer).toBe('NO');
  });

  it.each(['viewer', 'editor'] as const)(
    'a sheet that everybody with its link is %s of is told, also in the morning mail',
    async (link) => {
      const desk = desperateDesk(NOW);
      desk.workspace.sheets.share(link);
      await night(desk);
      expect(await banner(desk)).toContain('Bagikan › Akses umum (Share › General access) › Dibatasi');
      expect(noted(desk, 'sheetOpenToAll').answer).toBe('YES');
      await desk.at(MORNING);
      const digest = (await desk.mails('Pontive Center')).find(({ to }) => to.includes(PEOPLE.admin));
      expect((await desk.mail(digest?.id ?? '')).text).toContain('dapat dibaca siapa saja');
      desk.workspace.sheets.share('nobody');
      await night(desk, NEXT_NIGHT);
      expect(await banner(desk)).toBe('');
    },
  );

  it.each([
    [{ responders: 'domain' }, 'missing', 'NO', 'meminta pemohon masuk ke akun Google'],
    [{ published: false }, 'missing', 'NO', 'belum terbit, atau sudah dihapus'],
    [{ published: false }, 'closed', 'UNKNOWN', 'tidak menerima jawaban'],
    [{ accepting: false }, 'missing', 'UNKNOWN', 'Bila memang ditutup, abaikan'],
  ] as const)('a form with %j is told', async (door, unpublishedForm, answer, words) => {
    const desk = desperateDesk(NOW);
    desk.workspace.readings.set({ unpublishedForm });
    desk.workspace.forms.setDoor(formOf(desk)?.id ?? '', door);
    await night(desk);
    expect(await banner(desk)).toContain(words);
    expect(noted(desk, 'formOpenToAll').answer).toBe(answer);
    desk.workspace.forms.setDoor(formOf(desk)?.id ?? '', { published: true, accepting: true, responders: 'anyone' });
    await night(desk, NEXT_NIGHT);
    expect(await banner(desk)).toBe('');
  });

  it('a form that somebody closes while the night looks at it does no harm', async () => {
    const desk = desperateDesk(NOW);
    desk.workspace.faults.plan({
      at: { function: 'everyNight_', method: 'UrlFetchApp.fetch' },
      effect: { meanwhile: () => void desk.workspace.forms.setDoor(formOf(desk)?.id ?? '', { accepting: false }) },
    });
    await night(desk);
    expect(noted(desk, 'formOpenToAll').answer).toBe('UNKNOWN');
    expect(formOf(desk)?.accepting).toBe(false);
    expect(await banner(desk)).toContain('Bila memang ditutup, abaikan');
  });

  it.each([
    ['MYSELF', 'meminta masuk ke akun Google'],
    ['DOMAIN', 'Kelola penerapan (Deploy › Manage deployments) › Edit'],
    ['ANYONE', 'Siapa yang memiliki akses (Who has access): Siapa saja (Anyone)'],
  ])('a web app for %s is told with the clicks', async (access, words) => {
    const desk = desperateDesk(NOW);
    desk.workspace.deployments.change('local-deployment', { access });
    await night(desk);
    expect(await banner(desk)).toContain(words);
    expect(noted(desk, 'webAppOpenToAll').answer).toBe('NO');
  });

  it('a deployment that was archived is told', async () => {
    const desk = desperateDesk(NOW);
    desk.workspace.deployments.archive('local-deployment');
    await night(desk);
    expect(await banner(desk)).toContain('tidak ada lagi di alamat yang tercatat');
  });

  it.each([
    ['answers 500', { status: 500 }],
    ['asks to wait', { status: 429 }],
    ['leads elsewhere', { status: 302, location: 'https://contoh.example/' }],
    ['does not answer', 'unreachable'],
  ] as const)('a network that %s says neither yes nor no, and leaves what was told', async (_, answer) => {
    const desk = desperateDesk(NOW);
    desk.workspace.sheets.share('viewer');
    await night(desk);
    const told = await banner(desk);
    const sheet = `https://docs.google.com/spreadsheets/d/${desk.workspace.sheets.spreadsheets()[0]?.id}/edit`;
    for (const url of [sheet, WEB_APP, formOf(desk)?.publishedUrl ?? '']) desk.workspace.network.answer(url, answer);
    await night(desk, NEXT_NIGHT);
    for (const key of ['formOpenToAll', 'webAppOpenToAll', 'sheetOpenToAll']) {
      expect(noted(desk, key)).toEqual({ answer: 'UNKNOWN', at: NEXT_NIGHT });
    }
    expect(await banner(desk)).toBe(told);
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
    expect(await banner(desk)).toContain('dapat dibaca siapa saja');
  });

  it('is whole although the network fails', async () => {
    const desk = installedDesk(NOW);
    desk.workspace.faults.plan({ at: { method: 'UrlFetchApp.fetch' }, effect: { error: 'Timeout' }, times: 9 });
    const { executions, dialog } = desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner);
    expect(errorsOf(executions)).toEqual([]);
    expect(dialog?.content).toContain('Aplikasi sudah terpasang');
  });

  it('from the script editor shows no dialog, which would hang: a note first, then a message in the corner (facts 13.2)', async () => {
    const desk = installedDesk(NOW);
    desk.workspace.sheets.share('viewer');
    const order: string[] = [];
    desk.workspace.faults.plan({
      at: { function: 'install', method: 'Spreadsheet.toast' },
      effect: {
        meanwhile: () => {
          const { notes } = desk.workspace.sheets.read('Pengaturan');
          order.push(notes.A1 ?? '', notes.D1 ?? '');
        },
      },
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
