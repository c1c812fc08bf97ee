// Thanks lead to the survey that the office has set, whether or not the web app is deployed; without one, and without
// words, there are none.
import { expect, it } from 'vitest';
import { ADMIN, aDesk, DEWI, FIRST, SETTINGS } from '../office-day.ts';

const SURVEY = 'https://skm.example/pontive';

it.each([
  [SURVEY, '', [['survei', SURVEY, 'survei']]],
  ['', '', []],
  ['', 'Kotak tisu tertinggal', [['Kotak tisu tertinggal']]],
])('to “%s”, with “%s”', (surveyLink, words, thanked) => {
  const desk = aDesk({ settings: { ...SETTINGS, office: { ...SETTINGS.office, surveyLink } } });
  desk.links.webApp = 'https://kantor.example/exec';
  desk.submit();
  desk.schedule(FIRST);
  desk.at('2026-12-08T13:00:00+07:00', () => undefined);
  desk.register.type(FIRST, 'applicantMessage', words);
  desk.choose(FIRST, 'COMPLETE', ADMIN, 'hadir 34 orang');
  const thanks = desk.mailer.sent.filter(({ to, subject }) => to === DEWI && subject.startsWith('Terima kasih'));
  expect(thanks.map(({ text }) => text.match(/https:\S+|survei|Kotak tisu tertinggal/g))).toEqual(thanked);
});
