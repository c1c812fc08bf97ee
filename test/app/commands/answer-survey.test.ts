// Answers to the survey over the desk in memory: they wait for the job, in no order of arrival, and not without end.
import { beforeEach, expect, it, vi } from 'vitest';
import { answerSurvey } from '../../../src/app/commands/answer-survey.ts';
import { reviewSurveys, writeSurveys } from '../../../src/app/jobs/surveys.ts';
import { surveyLink } from '../../../src/app/views/survey-link.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import type { Score } from '../../../src/domain/survey/answer.ts';
import { aRequest } from '../../domain/requests.ts';
import { aDesk, type OfficeDay } from '../office-day.ts';

const DAY = '2026-11-20';
const held = (number: string): BookingRequest =>
  aRequest({ number, status: 'COMPLETED', startDate: DAY, endDate: DAY });

let desk: OfficeDay;
beforeEach(() => {
  desk = aDesk();
  desk.links.webApp = 'https://x.example/exec';
  vi.spyOn(desk.register, 'requests').mockReturnValue(
    Array.from({ length: 60 }, (_, index) => held(numberOf(index + 1))),
  );
});

const numberOf = (count: number) => `PC-2026-${String(count).padStart(4, '0')}`;

function answer(count: number, duration: Score = 4, suggestion = '') {
  const address = surveyLink(desk.open(), held(numberOf(count))) ?? '';
  const code = decodeURIComponent(address.split('kode=')[1] ?? '');
  return answerSurvey(desk.open(), code, { scores: { duration }, profile: {}, suggestion });
}

it('are written in the order of their random ids, whoever came first', () => {
  const ids = ['c', 'a', 'b'];
  ids.forEach((id, index) => {
    const given = { ...desk.open(), newId: () => id };
    const code = decodeURIComponent((surveyLink(given, held(numberOf(index + 1))) ?? '').split('kode=')[1] ?? '');
    answerSurvey(given, code, { scores: { cost: 4 }, profile: {}, suggestion: '' });
  });
  writeSurveys(desk.open());
  expect(desk.surveys.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(desk.state.get('arrivedAnswers')).toEqual([]);
});

it('wait while the tab cannot be written, fifty of them; then people are asked to try later', () => {
  for (let count = 1; count <= 50; count++) expect(answer(count).type).toBe('RECORDED');
  expect(() => answer(51)).toThrow(expect.objectContaining({ fault: { code: 'BUSY' } }));
  writeSurveys(desk.open());
  expect(desk.surveys.rows).toHaveLength(50);
  expect(answer(51).type).toBe('RECORDED');
});

it('sent twice at the same moment counts once', () => {
  desk.faults.meanwhileAt('exclusive.hold', () => expect(answer(1).type).toBe('RECORDED'));
  expect(answer(1)).toEqual({ type: 'REFUSED', why: 'USED' });
  writeSurveys(desk.open());
  expect(desk.surveys.rows).toHaveLength(1);
});

it('a complaint is noted at once, and no longer once it is settled in the tab', () => {
  expect(answer(1, 2, 'Lama')).toMatchObject({ due: '2026-12-08' });
  expect(answer(2, 4, 'Bagus')).toMatchObject({ due: null });
  writeSurveys(desk.open());
  expect(desk.state.get('openComplaints')).toEqual([{ due: '2026-12-08', elements: ['duration'], words: 'Lama' }]);
  for (const row of desk.surveys.rows) row.isSettled = true;
  reviewSurveys(desk.open(), false);
  expect(desk.state.get('openComplaints')).toEqual([]);
});
