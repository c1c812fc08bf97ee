// The web address of the desk: learnt from its own page, pasted and looked at, and moved with the account (facts 13.1, 13.2).
import { beforeEach, describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk, textOf } from '../desk.ts';
import { filledIn, linkTo } from '../links.ts';
import { settingCell } from '../tabs.ts';

const NOW = '2026-11-24T08:00:00+07:00';
const NUMBER = 'PC-2026-0001';
const NEW_OFFICE = 'kantor.baru@diskominfo.example';
const FIRST = 'https://script.google.com/macros/s/local-deployment/exec';
const SECOND = 'https://script.google.com/macros/s/local-deployment-2/exec';
const VISITOR = { method: 'GET' } as const;

let desk: TestDesk;
beforeEach(() => {
  desk = desperateDesk(NOW);
});

/** What the desk has stored about its address; of a desperate desk. */
function known({ workspace }: TestDesk): readonly [address: unknown, since: unknown] {
  const stored = workspace.run('remembered').value as Record<string, string>;
  return [JSON.parse(stored.webApp ?? 'null'), JSON.parse(stored.webAppSince ?? 'null')];
}

function forgotten(desk: TestDesk): TestDesk {
  desk.workspace.run('forgetWebApp');
  return desk;
}

async function settingRow(desk: TestDesk) {
  const rows = await desk.rows('Pengaturan');
  return { cell: settingCell('Alamat web'), row: rows.find(({ Nama }) => Nama === 'Alamat web') ?? {} };
}

/** The owner pastes an address. @returns what stands beside it */
async function paste(desk: TestDesk, address: string, by: 'owner' | 'kabid' = 'owner'): Promise<string> {
  const { cell } = await settingRow(desk);
  expect(errorsOf(await desk.edit('Pengaturan', cell, address, by))).toEqual([]);
  return String((await settingRow(desk)).row.Pesan);
}

/** What is wrong, without the list of what is still to set up. */
const banner = async (desk: TestDesk) =>
  (await desk.note('Pengaturan')).replace(/(^|\n+)Yang masih perlu disiapkan:[\s\S]*$/, '');

/** The office hands over to another account, which installs and, where asked, deploys the web app. */
function handedOver(desk: TestDesk, { deployed = true } = {}): TestDesk {
  desk.workspace.menu('Serahkan ke akun lain', PEOPLE.owner, [{ button: 'OK', text: NEW_OFFICE }]);
  const { executions } = desk.workspace.menu('Pasang/perbaiki aplikasi', NEW_OFFICE, ['YES']);
  expect(errorsOf(executions)).toEqual([]);
  if (deployed) desk.workspace.deployments.make({}, NEW_OFFICE);
  return desk;
}

describe('the address is learnt', () => {
  it('from a page of the deployment alone, with the hour; not by an install, whatever Google tells there', () => {
    const desk = forgotten(desperateDesk(NOW));
    desk.workspace.readings.set({ serviceUrl: 'exec' });
    desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner);
    expect(known(desk)).toEqual([null, null]);
    desk.workspace.readings.set({ serviceUrl: 'of-the-request' });
    desk.workspace.exec({ ...VISITOR, dev: true, as: PEOPLE.owner });
    expect(known(desk)[0]).toBeNull();
    desk.workspace.exec(VISITOR);
    expect(known(desk)).toEqual([FIRST, NOW]);
  });

  it('never from a deployment that acts as another account', () => {
    const desk = forgotten(desperateDesk(NOW));
    const { id } = desk.workspace.deployments.make({}, PEOPLE.kasi);
    desk.workspace.exec({ ...VISITOR, deployment: id });
    expect(known(desk)[0]).toBeNull();
  });

  it('anew where the owner opens another of their deployments; strangers there change nothing', () => {
    const { id } = desk.workspace.deployments.make();
    desk.workspace.exec({ ...VISITOR, deployment: id });
    expect(known(desk)[0]).toBe(FIRST);
    desk.workspace.exec({ ...VISITOR, deployment: id, as: PEOPLE.owner });
    expect(known(desk)[0]).toBe(SECOND);
  });
});

describe('a pasted address', () => {
  it('is believed once it was seen to be this desk, stands beside the setting, and stays', async () => {
    const { id } = desk.workspace.deployments.make();
    await desk.at('2026-11-24T09:30:00+07:00');
    const domain = SECOND.replace('/macros/', '/a/macros/diskominfo.example/');
    expect(await paste(desk, domain)).toMatch(
      `Berlaku sejak 24 Nov 2026 09.30. Meja saya bagi petugas: ${SECOND}?page`,
    );
    expect(known(desk)).toEqual([SECOND, '2026-11-24T09:30:00+07:00']);
    // The owner opens the first deployment: what was pasted stands.
    desk.workspace.exec({ ...VISITOR, as: PEOPLE.owner });
    expect(known(desk)[0]).toBe(SECOND);
    expect(await paste(desk, '')).toContain(SECOND);
    desk.workspace.exec({ ...VISITOR, as: PEOPLE.owner });
    expect([known(desk)[0], id]).toEqual([FIRST, 'local-deployment-2']);
  });

  it('gives way to the owner’s next deployment once strangers are turned away there', async () => {
    await paste(desk, FIRST);
    desk.workspace.deployments.archive('local-deployment');
    const { id } = desk.workspace.deployments.make();
    const open = () => void desk.workspace.exec({ ...VISITOR, deployment: id, as: PEOPLE.owner });
    open();
    expect(known(desk)[0]).toBe(FIRST);
    await desk.at('2026-11-25T03:00:00+07:00');
    expect(await banner(desk)).toContain('tidak ada lagi di alamat yang tercatat');
    open();
    expect(known(desk)[0]).toBe(SECOND);
    expect(await banner(desk)).toBe('');
  });

  it.each([
    ['another site', 'https://contoh.example/exec', 'bukan /dev, bukan situs lain'],
    ['a site that only looks alike', 'https://script.google.com.contoh.example/macros/s/x/exec', 'bukan situs lain'],
    ['the test address', 'https://script.google.com/macros/s/local-test/dev', 'bukan /dev'],
    ['an address where nothing is', 'https://script.google.com/macros/s/tidak-ada/exec', 'tidak ada apa-apa'],
  ])('of %s is refused in a sentence, and the known one stays in force', async (_, address, words) => {
    expect(await paste(desk, address)).toContain(words);
    expect(known(desk)[0]).toBe(FIRST);
    expect(await banner(desk)).toContain(words);
    await paste(desk, FIRST);
    expect(await banner(desk)).toBe('');
  });

  it.each([
    ['asks for a sign-in', { access: 'ANYONE' }, PEOPLE.owner, 'meminta masuk ke akun Google'],
    ['acts as another account', {}, PEOPLE.kasi, 'dijalankan akun lain'],
  ])('that %s is refused', async (_, draft, account, words) => {
    desk.workspace.deployments.make(draft, account);
    expect(await paste(desk, SECOND)).toContain(words);
    expect(known(desk)[0]).toBe(FIRST);
  });

  it('that does not answer is not believed, and looked at again at night', async () => {
    desk.workspace.deployments.make();
    desk.workspace.network.answer(SECOND, 'unreachable');
    expect(await paste(desk, SECOND)).toContain('belum dapat diperiksa');
    expect(known(desk)[0]).toBe(FIRST);
    desk.workspace.network.answer(SECOND, null);
    expect(errorsOf(await desk.at('2026-11-25T03:00:00+07:00'))).toEqual([]);
    expect(known(desk)[0]).toBe(SECOND);
    expect(await banner(desk)).toBe('');
  });

  it.each([
    ['shows the mark that everybody can read', (mark: string) => ({ text: `<p>${mark}</p>` })],
    ['passes the visit on to the desk itself', () => ({ relay: FIRST })],
  ])('of a page elsewhere that %s is not believed', async (_, answered) => {
    const mark = textOf(desk.workspace.exec({ ...VISITOR, parameters: { page: ['desk'] } }).body);
    desk.workspace.network.answer(SECOND, answered(mark));
    expect(await paste(desk, SECOND)).toContain('bukan halaman aplikasi ini');
    expect(known(desk)[0]).toBe(FIRST);
  });

  it('is visited outside the lock: a page that needs it answers meanwhile', async () => {
    await desk.submit(PLAIN_ANSWERS);
    const link = await linkTo(desk, NUMBER, PEOPLE.kabid);
    const page = await desk.visit(link, null, PEOPLE.kabid);
    desk.workspace.deployments.make();
    const acted: string[] = [];
    desk.disturb({ function: 'onSheetEdited_', method: 'UrlFetchApp.fetch' }, () => {
      const sent = filledIn(page, { step: 'FORWARD', text: '' });
      const parameters = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, [value]]));
      acted.push(textOf(desk.workspace.exec({ method: 'POST', parameters, as: PEOPLE.kabid }).body));
    });
    await paste(desk, SECOND);
    expect(acted.join()).toContain('sudah dicatat');
    expect((await desk.row(NUMBER)).Status).toBe('Didisposisikan');
  });
});

describe('after a hand-over', () => {
  it('the old deployment shows only the way to the same page at the new address, and records nothing', async () => {
    await desk.submit(PLAIN_ANSWERS);
    const link = await linkTo(desk, NUMBER, PEOPLE.kabid);
    const before = await desk.visit(link, null, PEOPLE.kabid);
    handedOver(desk);
    expect((await desk.visit(link)).text).toContain('alamat barunya belum tersedia');
    expect(await banner(desk)).toContain('Penerapan baru');
    desk.workspace.exec({ ...VISITOR, deployment: 'local-deployment-2' });
    expect(known(desk)[0]).toBe(SECOND);
    expect(await banner(desk)).toBe('');

    const moved = await desk.visit(link, null, PEOPLE.kabid);
    expect(moved.text).toContain('Halaman ini sudah pindah');
    expect(moved.text).not.toContain('SMK');
    const query = link.slice(link.indexOf('?'));
    const way = /href="([^"]*local-deployment-2[^"]*)"/.exec(moved.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(way.endsWith(`/macros/s/local-deployment-2/exec${query}`)).toBe(true);

    const fields = { step: 'FORWARD', text: 'Telaah dan jadwalkan' };
    const refused = await desk.visit(link.replace(/\?.*/, ''), filledIn(before, fields), PEOPLE.kabid);
    expect(refused.text).toContain('Halaman ini sudah pindah');
    expect(refused.html).toContain('Telaah dan jadwalkan');
    const sent = desk.workspace.scriptRun('sendForm', [filledIn(before, fields)], PEOPLE.kabid, 'web-app').value;
    expect(String(sent)).toContain(`${SECOND}${query.replaceAll('&', '&amp;')}`);
    expect((await desk.row(NUMBER)).Status).toBe('Diajukan');

    const { body } = desk.workspace.exec({
      ...VISITOR,
      deployment: 'local-deployment-2',
      parameters: { p: [decodeURIComponent(query.slice(3))] },
      as: PEOPLE.kabid,
    });
    expect(textOf(body)).toContain('Anda membuka surat ini sebagai Budi Santoso');
  });

  it('a page that waits for its turn while the desk is handed over records nothing', async () => {
    await desk.submit(PLAIN_ANSWERS);
    const link = await linkTo(desk, NUMBER, PEOPLE.kabid);
    const fields = filledIn(await desk.visit(link, null, PEOPLE.kabid), { step: 'FORWARD', text: 'Telaah' });
    desk.disturb({ function: 'doPost', method: 'Lock.tryLock' }, () => handedOver(desk));
    const page = await desk.visit(link.replace(/\?.*/, ''), fields, PEOPLE.kabid);
    expect(page.text).toContain('Belum dicatat');
    expect(page.html).toContain('Telaah');
    expect((await desk.row(NUMBER)).Status).toBe('Diajukan');
  });

  it('mails have no link until the new account has deployed, then one to the new address; old links keep working', async () => {
    await desk.submit(PLAIN_ANSWERS);
    const old = await linkTo(desk, NUMBER, PEOPLE.kabid);
    handedOver(desk);
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kedua', 'Tanggal Mulai': '2026-12-10' });
    await desk.at('2026-11-24T09:30:00+07:00');
    await expect(linkTo(desk, 'PC-2026-0002', PEOPLE.kabid)).rejects.toThrow('has a link');
    expect(await paste(desk, SECOND)).toContain('Berlaku sejak');
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Ketiga', 'Tanggal Mulai': '2026-12-11' });
    await desk.at('2026-11-24T10:30:00+07:00');
    expect(await linkTo(desk, 'PC-2026-0003', PEOPLE.kabid)).toMatch(/local-deployment-2\/exec\?p=/);
    expect((await desk.visit(old)).html).toContain('local-deployment-2');
  });

  it('an address that was pasted before is refused, since it acts as the old account', async () => {
    await paste(desk, FIRST);
    handedOver(desk, { deployed: false });
    expect(known(desk)[0]).toBeNull();
    expect((await settingRow(desk)).row.Pesan).toContain('dijalankan akun lain');
    expect(await banner(desk)).toContain('dijalankan akun lain');
  });
});

it('an address that changes while a mail is written leaves both links working, as the same owner’s', async () => {
  const { id } = desk.workspace.deployments.make();
  desk.disturb({ function: 'onFormSubmitted_', method: 'Mail.send' }, () =>
    desk.workspace.exec({ ...VISITOR, deployment: id, as: PEOPLE.owner }),
  );
  await desk.submit(PLAIN_ANSWERS);
  expect(known(desk)[0]).toBe(SECOND);
  for (const to of [PEOPLE.kabid, 'dewi.kartika@smkn4.example']) {
    const link = await linkTo(desk, NUMBER, to);
    for (const deployment of ['local-deployment', id]) {
      const parameters = { p: [decodeURIComponent(link.slice(link.indexOf('?p=') + 3))] };
      const { body } = desk.workspace.exec({ ...VISITOR, deployment, parameters });
      expect(textOf(body)).toContain(NUMBER);
    }
  }
});

it('the mark of the desk is all that its page tells, and no visit of it learns or records anything', () => {
  const desk = installedDesk(NOW);
  const { body, executions } = desk.workspace.exec({ ...VISITOR, parameters: { page: ['desk'] } });
  expect(textOf(body)).toMatch(/^desk[0-9a-f]{32}$/);
  expect(executions[0]?.operations).toBe(1);
});

describe('where Google names a deployment that was never published (facts 17.3)', () => {
  it('the address that answers stands, in links too, and is known again at night; what the owner opens is believed', async () => {
    desk.workspace.readings.set({ serviceUrl: 'never-published' });
    desk.workspace.exec({ ...VISITOR, as: PEOPLE.owner });
    expect(known(desk)[0]).toBe(FIRST);
    expect(desk.workspace.exec(VISITOR).body).not.toContain('never-published');
    await desk.at('2026-11-25T03:00:00+07:00');
    expect(await banner(desk)).toBe('');
    desk.workspace.deployments.make();
    const told = await paste(desk, SECOND);
    expect(told).toContain('bukan halaman aplikasi ini');
    await opened(desk, told);
    expect(known(desk)[0]).toBe(SECOND);
    expect(await banner(desk)).toBe('');
  });

  it('a desk without an address learns none that nobody meets', () => {
    const desk = forgotten(desperateDesk(NOW));
    desk.workspace.readings.set({ serviceUrl: 'never-published' });
    desk.workspace.exec({ ...VISITOR, as: PEOPLE.owner });
    expect(known(desk)[0]).toBeNull();
  });
});

it('where an administrator lets the desk visit nobody, the owner’s visit alone proves what was pasted (facts 17.3)', async () => {
  desk.workspace.deployments.make();
  desk.workspace.network.answer(SECOND, 'unreachable');
  const told = await paste(desk, SECOND);
  expect(told).toContain('belum dapat diperiksa');
  await opened(desk, told, PEOPLE.kasi);
  expect(known(desk)[0]).toBe(FIRST);
  await opened(desk, told);
  expect(known(desk)[0]).toBe(SECOND);
  expect(String((await settingRow(desk)).row.Pesan)).toMatch(/^Berlaku sejak/);
});

it('no link is offered to an address that an editor pasted: its page could pass the owner’s visit on', async () => {
  desk.workspace.deployments.make();
  desk.workspace.network.answer(SECOND, 'unreachable');
  const owners = await paste(desk, SECOND);
  await paste(desk, FIRST, 'kabid');
  const told = await paste(desk, SECOND, 'kabid');
  expect(told).toContain('belum dapat diperiksa');
  expect(told).not.toContain('nonce');
  await opened(desk, owners);
  expect(known(desk)[0]).toBe(FIRST);
});

/** Somebody opens the link beside the setting. */
async function opened(desk: TestDesk, told: string, as: string = PEOPLE.owner): Promise<void> {
  const link = /https:\S+nonce=\w+/.exec(told)?.[0] ?? '';
  expect(link.startsWith(SECOND)).toBe(true);
  const parameters = Object.fromEntries([...new URL(link).searchParams].map(([name, value]) => [name, [value]]));
  desk.workspace.exec({ ...VISITOR, deployment: 'local-deployment-2', parameters, as });
}
