// Tabs of the office that somebody deleted come back with what was last in force.
import { describe, expect, it } from 'vitest';
import { desperateDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

describe('tabs of the office that somebody deleted come back with what was last in force', () => {
  async function broughtBack(tab: string, prepare: (desk: TestDesk) => Promise<unknown>): Promise<[unknown, unknown]> {
    const desk = desperateDesk();
    await prepare(desk);
    await desk.at('2026-11-23T09:30:00+07:00');
    const filled = async () => (await desk.rows(tab)).filter((row) => Object.values(row).some((cell) => cell !== ''));
    const before = await filled();
    desk.workspace.run('deleteTab', [tab], PEOPLE.owner);
    await desk.at('2026-11-23T10:30:00+07:00');
    expect(desk.repair()).toContain(`Tab dibuat: ${tab}.`);
    const after = await filled();
    await desk.submit(PLAIN_ANSWERS);
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row('PC-2026-0001')).Status).toBe('Didisposisikan');
    return [after, before];
  }

  it('the team, with its dated deputies', async () => {
    const deputy = ['Siti Aminah', 'Kasi', 'siti@diskominfo.example', 'tidak', '01/12/2026', '', 'Plh. Ani Lestari'];
    const [after, before] = await broughtBack('Tim Pengelola', (desk) =>
      desk.paste('Tim Pengelola', 'A6', [deputy], 'owner'),
    );
    expect(before).toHaveLength(5);
    expect(after).toEqual(before);
  });

  it('the holidays, a local one too and without one that was withdrawn', async () => {
    const [after, before] = await broughtBack('Hari Libur', async (desk) => {
      await desk.paste('Hari Libur', 'A2', [['23/10/2026', 'Hari jadi Kota Pontianak', 'Libur nasional', '']], 'owner');
      await desk.edit('Hari Libur', 'A3:D3', '', 'owner');
    });
    expect(after).toEqual(before);
  });

  it('the equipment', async () => {
    const [after, before] = await broughtBack('Perangkat', async (desk) => {
      await desk.edit('Perangkat', 'A7', 'Papan tulis', 'owner');
      return desk.edit('Perangkat', 'B7', 'Baik', 'owner');
    });
    expect(JSON.stringify(before)).toContain('Papan tulis');
    expect(after).toEqual(before);
  });
});
