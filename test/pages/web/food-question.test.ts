// What is served, on the applicant’s page: a button for each answer, which is the whole answer where a confirmation is awaited.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/request/finding.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { FoodQuestion, withFoodAnswer } from '../../../src/pages/web/unusual-time.tsx';
import { filledInWords } from '../../../src/words/pages/applicant.ts';
import { aRequest } from '../../domain/requests.ts';

const UNDECIDED: Finding = { code: 'CATERING_UNDECIDED' };
const SPOKEN: Finding = { code: 'CATERING_BUFFET', word: 'prasmanan' };
const ASKED = { status: 'AWAITING_APPLICANT', holder: 'APPLICANT', dueAt: '2026-11-27T08:12:00+07:00' } as const;
const WITH_TIME = 'Dengan jawaban ini Anda juga menyetujui waktu di atas.';

function question(finding: Finding, given: Partial<BookingRequest>, mayConfirm = false) {
  const way = { url: 'https://exec.example', token: 'P~x' };
  const { html } = FoodQuestion({ request: aRequest(given), findings: [finding], mayConfirm, way }) ?? { html: '' };
  const buttons = [...html.matchAll(/name="answer" value="([^"]*)">([^<]*)</g)].map(([, value = '', words]) => [
    words,
    value,
  ]);
  return { html, buttons };
}

describe('the question', () => {
  const CHOICES = [
    ['Tidak ada hidangan', 'FILL_IN NONE'],
    ['Nasi atau kue kotak', 'FILL_IN BOXED'],
  ];
  const none = (answer: string) => [['Kami tidak menyajikan prasmanan', `${answer} NO_BUFFET`]];
  it.each<[string, Finding, Partial<BookingRequest>, boolean, string[][]]>([
    ['about what is undecided', UNDECIDED, { catering: 'UNDECIDED' }, false, CHOICES],
    ['beside a chosen buffet', SPOKEN, { catering: 'BUFFET' }, false, CHOICES],
    ['about words beside what was chosen', SPOKEN, { catering: 'BOXED' }, false, none('FILL_IN BOXED')],
    ['with a confirmation that is awaited', SPOKEN, { catering: 'NONE', ...ASKED }, true, none('CONFIRM NONE')],
    ['where another time is offered', UNDECIDED, { catering: 'UNDECIDED', ...ASKED }, false, CHOICES],
  ])('%s has these buttons', (_, finding, given, mayConfirm, buttons) =>
    expect(question(finding, given, mayConfirm).buttons).toEqual(buttons),
  );

  it('says that one tap is the whole answer only where it is, and no day that may have passed', () => {
    const asked = [question(UNDECIDED, ASKED, true), question(UNDECIDED, ASKED), question(UNDECIDED, {}, true)];
    expect(asked.map(({ html }) => html.includes(WITH_TIME))).toEqual([true, false, false]);
    expect(asked.map(({ html }) => html).join()).not.toContain('paling lambat');
  });

  it('is none where nothing of it is open', () => expect(question({ code: 'LETTER_MISSING' }, {}).html).toBe(''));
});

describe('a tap', () => {
  it.each([
    ['FILL_IN NONE', { answer: 'FILL_IN', catering: 'NONE', text: '' }],
    ['CONFIRM BOXED NO_BUFFET', { answer: 'CONFIRM', catering: 'BOXED', text: 'Kami tidak menyajikan prasmanan' }],
  ])('%s stands for these fields', (answer, fields) => expect(withFoodAnswer({ answer })).toEqual(fields));

  it.each(['FILL_IN BUFFET', 'FILL_IN UNDECIDED', 'FILL_IN NONE; x', 'FILL_IN'])('%s is no such answer', (answer) =>
    expect(withFoodAnswer({ answer })).toEqual({ answer }),
  );

  it('that leaves an answer open says that it is still awaited', () => {
    expect(filledInWords(aRequest(ASKED)).slice(1)).toEqual(['Kami masih menunggu jawaban Anda.']);
    expect(filledInWords(aRequest())).toHaveLength(1);
  });
});
