// Thanks lead to the survey that the office has set, whether or not the web app is deployed; where it has none, to nothing.
import { expect, it } from 'vitest';
import { ADMIN, aDesk, DEWI, FIRST, SETTINGS } from '../office-day.ts';

it.each([
  ['https://skm.example/pontive', ['survei', 'https://skm.example/pontive', 'survei']],
  ['', []],
])('to “%s”', (surveyLink, links) => {
  const desk = aDesk({ settings: { ...SETTINGS, office: { ...SETTINGS.office, surveyLink } } });
  desk.links.webApp = 'https://kantor.example/exec';
  desk.submit();
  desk.schedule(FIRST);
  desk.at('2026-12-08T13:00:00+07:00', () => undefined);
  desk.choose(FIRST, 'COMPLETE', ADMIN, 'hadir 34 orang');
  const thanks = desk.post.sent.filter(({ to, subject }) => to === DEWI && subject.startsWith('Terima kasih'));
  expect(thanks.map(({ text }) => text.match(/https:\S+|survei/g) ?? [])).toEqual([links]);
});
