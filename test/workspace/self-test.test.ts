import { expect, it } from 'vitest';
import { installedDesk, PEOPLE } from './desk.ts';
it('x', async () => {
  const desk = installedDesk('2026-11-24T08:00:00+07:00');
  desk.workspace.readings.set({ deletedEvents: 'forbidden', boundPages: 'stay' });
  await desk.at('2026-11-24T10:00:00+07:00');
  const r = desk.workspace.menu('Uji di Google', PEOPLE.owner);
  console.log(r.dialogs.map((d) => d.content), r.executions.map((e) => [e.error, e.operations, e.modelledMilliseconds, Object.values(e.calls).reduce((a,b)=>a+b,0)]), r.executions[0]?.calls);
  console.table((await desk.rows('Uji')).map((r) => [r.Kode, r['Yang ditemukan'], r.Penilaian, r['Sejak versi'], r.Diperiksa]));
  console.log(desk.workspace.sheets.list().map((s) => s.name), desk.workspace.mails.list().length);
});
