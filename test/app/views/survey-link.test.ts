// Until when there is a link of the survey, and who gets it by hand: whoever no mail of thanks reaches.
import { expect, it } from 'vitest';
import { surveyLink, surveyLinkByHand } from '../../../src/app/views/survey-link.ts';
import { aRequest } from '../../domain/requests.ts';
import { aDesk, DEWI } from '../office-day.ts';

it.each([
  ['without an address', { email: '' }, true],
  ['whose address is spaces', { email: '  ' }, true],
  ['whose address has a slip', { email: 'dewi@gmail.con', findingCodes: ['EMAIL_SUSPECT'] as const }, true],
  ['with an address', { email: DEWI }, false],
])('an applicant %s', (_, given, byHand) => {
  const desk = aDesk();
  desk.links.webApp = 'https://kantor.example/exec';
  desk.office.time = '2026-12-10T09:00:00+07:00';
  const request = aRequest({ status: 'COMPLETED', ...given });
  const link = surveyLink(desk.open(), request);
  expect(link).toContain('kode=');
  expect(surveyLinkByHand(desk.open(), request)).toBe(byHand ? link : null);
});

it('the link ends with the last day of its code', () => {
  const desk = aDesk();
  desk.links.webApp = 'https://kantor.example/exec';
  const request = aRequest({ status: 'COMPLETED', startDate: '2026-12-08', endDate: '2026-12-08' });
  desk.office.time = '2027-02-06T23:59:00+07:00';
  expect(surveyLink(desk.open(), request)).toContain('kode=');
  desk.office.time = '2027-02-07T00:00:00+07:00';
  expect(surveyLink(desk.open(), request)).toBeNull();
});
