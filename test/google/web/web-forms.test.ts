// What the forms of the pages send is read, or refused with a word of what is missing: anybody may send anything.
import { describe, expect, it } from 'vitest';
import { parametersIn, readAnswer, readDetails, readStep, textIn, textsIn } from '../../../src/google/web/web-forms.ts';
import { choiceOf } from '../../../src/pages/web/own-change.tsx';
import { wrongTime } from '../../../src/words/pages/status.ts';

const NOTHING = { text: '', catering: null, seen: 0 };

describe('the form of an applicant', () => {
  it.each([
    ['a confirmation', { answer: 'CONFIRM', revision: '3' }, { answer: { type: 'CONFIRM' }, seen: 3 }],
    [
      'their own words',
      { answer: 'REPLY', text: ' Hari Kamis.\r\nTerima kasih \r' },
      { answer: { type: 'REPLY' }, text: 'Hari Kamis.\nTerima kasih' },
    ],
    ['a cancellation that is sure', { answer: 'CANCEL', sure: '1' }, { answer: { type: 'CANCEL' } }],
    [
      'what is served instead',
      { answer: 'CONFIRM', catering: 'BOXED' },
      { answer: { type: 'CONFIRM' }, catering: 'BOXED' },
    ],
    ['a buffet, which is never served', { answer: 'CONFIRM', catering: 'BUFFET' }, { answer: { type: 'CONFIRM' } }],
    ['no revision', { answer: 'CONFIRM', revision: '' }, { answer: { type: 'CONFIRM' } }],
    ['a revision that is none', { answer: 'CONFIRM', revision: '-3' }, { answer: { type: 'CONFIRM' } }],
    [
      'words as long as they may be',
      { answer: 'REPLY', text: 'a'.repeat(5000) },
      { answer: { type: 'REPLY' }, text: 'a'.repeat(5000) },
    ],
  ])('with %s is read', (_, sent, read) => {
    expect(readAnswer(sent)).toEqual({ ok: true, sent: { ...NOTHING, ...read } });
  });

  it('with a time that was offered is read', () => {
    const time = { startDate: '2026-12-09', endDate: '2026-12-09', startTime: '09:00', endTime: '11:00' };
    expect(readAnswer({ answer: '2026-12-09 09:00 11:00' })).toEqual({
      ok: true,
      sent: { ...NOTHING, answer: { type: 'CHOOSE', time } },
    });
  });

  it('with a time over several days is read whole', () => {
    const time = { startDate: '2026-12-09', endDate: '2026-12-11', startTime: '09:00', endTime: '11:00' };
    const value = choiceOf({ date: '2026-12-09', endDate: '2026-12-11', from: '09:00', to: '11:00' });
    expect(value).toBe('2026-12-09 2026-12-11 09:00 11:00');
    expect(readAnswer({ answer: value })).toMatchObject({ ok: true, sent: { answer: { type: 'CHOOSE', time } } });
  });

  it.each([
    ['nothing', {}, 'Pilih dahulu salah satu jawaban'],
    ['no known answer', { answer: 'APPROVE', text: 'x' }, 'Pilih dahulu salah satu jawaban'],
    ['half a time', { answer: '2026-12-09 09:00' }, 'Pilih dahulu salah satu jawaban'],
    ['days without hours', { answer: '2026-12-09 2026-12-11' }, 'Pilih dahulu salah satu jawaban'],
    ['a day too many', { answer: '2026-12-09 2026-12-10 2026-12-11 09:00 11:00' }, 'Pilih dahulu salah satu jawaban'],
    ['a reply without words', { answer: 'REPLY', text: ' \r\n ' }, 'Tulis dahulu jawaban Anda'],
    ['a cancellation that is not sure', { answer: 'CANCEL', text: 'x' }, 'Centang dahulu'],
    ['too many words', { answer: 'REPLY', text: 'a'.repeat(5001) }, 'terlalu panjang'],
  ])('with %s is refused', (_, sent, words) => {
    expect(readAnswer(sent)).toEqual({ ok: false, notice: expect.stringContaining(words) });
  });

  it.each([
    [{ startTime: '16.00' }, 'endTime', 'Jam selesai harus sesudah jam mulai'],
    [{ endDate: '09/12/2026' }, 'endDate', 'Tanggal selesai tidak boleh sebelum tanggal mulai'],
    [{ startDate: '31/02/2026' }, 'startDate', '“31/02/2026” tidak terbaca'],
    [{ startDate: ' ' }, 'startDate', 'Isi dahulu “Tanggal mulai”.'],
    [{ endTime: '' }, 'endTime', 'Isi dahulu “Jam selesai”.'],
  ])('with a time that cannot be, %o, names the field to mend', (fields, field, words) => {
    const sent = {
      answer: 'TIME',
      startDate: '10/12/2026',
      endDate: '',
      startTime: '13.30',
      endTime: '15.00',
      ...fields,
    };
    const read = readAnswer(sent);
    const chosen = read.ok && read.sent.answer.type === 'CHOOSE' ? read.sent.answer.time : null;
    const wrong = chosen ? wrongTime(chosen) : { ...read, words: read.ok ? '' : read.notice };
    expect(wrong).toMatchObject({ field, words: expect.stringContaining(words) });
  });
});

describe('what an applicant fills in', () => {
  it.each([
    ['BOXED', { letterNumber: '9/S', catering: 'BOXED' }],
    ['BUFFET', { letterNumber: '9/S' }],
  ])('is read; what is left blank stays as it is, and a buffet is never served: %s', (catering, details) =>
    expect(readDetails({ letterNumber: ' 9/S ', materials: '', catering, revision: '3' })).toEqual({
      ok: true,
      sent: { seen: 3, details, text: '' },
    }),
  );

  it.each([
    ['nothing', {}, 'Isi dahulu salah satu kolom'],
    ['a link that is none', { letterFile: 'menyusul', letterNumber: '9/S' }, 'Tautan harus diawali https://'],
    ['a link to a script', { materials: 'javascript:alert(1)' }, 'Tautan harus diawali https://'],
  ])('with %s is refused', (_, sent, words) =>
    expect(readDetails(sent)).toEqual({ ok: false, notice: expect.stringContaining(words) }),
  );
});

describe('the form of a member of staff', () => {
  const TIME = {
    startDate: '10/12/2026',
    endDate: '10/12/2026',
    startTime: '13.30',
    endTime: '15:00',
    whose: 'OFFICE',
  };

  it('with a step, whose wish it was and a new time is read', () => {
    const sent = { step: 'CHANGE_TIME', text: 'lewat telepon', revision: '2', ...TIME, whose: 'APPLICANT' };
    expect(readStep({ ...sent, applicantMessage: 'Sesuai telepon kita.\r\n' })).toEqual({
      ok: true,
      sent: {
        action: 'CHANGE_TIME',
        text: 'permintaan pemohon: lewat telepon',
        reason: 'APPLICANT',
        applicantMessage: 'Sesuai telepon kita.',
        offers: '',
        catering: null,
        seen: 2,
        typed: { startDate: '2026-12-10', endDate: '2026-12-10', startTime: '13:30', endTime: '15:00' },
      },
    });
  });

  it('with the times to offer keeps their lines', () => {
    const read = readStep({ step: 'OFFER_TIMES', offers: ' 8/12 9-11\r\n9/12 9-11\r\n' });
    expect(read.ok && read.sent.offers).toBe('8/12 9-11\n9/12 9-11');
  });

  it('without a last day means the first, and without any time means none', () => {
    const read = readStep({ step: 'CHANGE_TIME', ...TIME, endDate: ' ' });
    expect(read.ok && read.sent.typed).toMatchObject({ startDate: '2026-12-10', endDate: '2026-12-10' });
    const none = readStep({ step: 'FORWARD', startDate: '', startTime: ' ' });
    expect(none.ok && none.sent.typed).toBeNull();
  });

  it.each([
    ['no step', {}, 'Tekan salah satu tombol tindakan'],
    ['a step that nobody knows', { step: 'APPROVE_ALL' }, 'Tekan salah satu tombol tindakan'],
    ['too many words', { step: 'REJECT', text: 'a'.repeat(5001) }, 'terlalu panjang'],
    ['nobody’s wish', { step: 'CHANGE_TIME', ...TIME, whose: 'permintaan' }, 'atas dasar apa'],
    [
      'a day that does not exist',
      { step: 'CHANGE_TIME', ...TIME, startDate: '31/02/2026' },
      '“31/02/2026” tidak terbaca',
    ],
    ['an hour that is none', { step: 'CHANGE_TIME', ...TIME, endTime: ' sore ' }, '“sore” tidak terbaca'],
    ['half a time', { step: 'RECORD_ANSWER', startDate: '10/12/2026' }, 'Isi dahulu “Jam mulai”.'],
  ])('with %s is refused', (_, sent, words) => {
    expect(readStep(sent)).toMatchObject({ ok: false, notice: expect.stringContaining(words) });
  });
});

it('the parameters of a visit that are no text are passed over, and so is anything else than parameters', () => {
  expect(parametersIn({ p: 'x', revision: 3, answer: ['CONFIRM'] })).toMatchObject({ p: 'x' });
  expect(parametersIn({ revision: 3 }).revision).toBeUndefined();
  expect([parametersIn(null), parametersIn('p=x'), textIn({})]).toEqual([{}, {}, '']);
});

describe('the fields of a call', () => {
  it('are taken as they are sent', () => {
    const sent = { p: 'x', step: 'FORWARD', text: '' };
    expect(textsIn(sent)).toEqual(sent);
  });

  it.each([
    ['nothing', undefined],
    ['no form', null],
    ['a text', 'p=x'],
    ['a list', ['x', 'FORWARD']],
    ['a number among the texts', { p: 'x', revision: 1 }],
    ['a list in a field', { p: ['x'] }],
    ['a form within a field', { p: 'x', text: { toString: 'x' } }],
    ['an event', { parameter: { p: 'x' } }],
  ])('are none where %s is sent', (_, sent) => expect(textsIn(sent)).toEqual({}));
});
