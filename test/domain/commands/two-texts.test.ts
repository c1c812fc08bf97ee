// Two texts: what colleagues write to each other stays among them, and what the applicant reads was written for them.
import { beforeEach, describe, expect, it } from 'vitest';
import { mailWords } from '../../../src/words/mails/mails.ts';
import { MAIL_OFFICE } from '../../pages/office.ts';
import { ADMIN, freshDesk, KABID, KASI, mailsOf, refusalOf, taken } from './paper-desk.ts';

const NUMBER = 'PC-2026-0001';
const NOTE = 'orangnya sulit dihubungi';
const TOLD = 'Ruangan sedang diperbaiki sampai akhir bulan.';

const desk = freshDesk();
beforeEach(() => desk.submit());
const last = () => desk.history[desk.history.length - 1];
const proposal = () => desk.request(NUMBER).marks.proposedRefusal;

describe('a step with words for the applicant', () => {
  it('keeps both texts apart in the history, and gives each reader theirs', () => {
    desk.advance(NUMBER, 'SCHEDULED');
    const mails = mailsOf(desk.act(NUMBER, 'CANCEL_BY_OFFICE', ADMIN, [NOTE, TOLD]));
    expect(last()).toMatchObject({ text: NOTE, applicantMessage: TOLD });
    const letters = mails.map(({ addressee, template, facts }) => {
      const words = mailWords(template, addressee === 'APPLICANT' ? { ...facts, text: '' } : facts, MAIL_OFFICE, []);
      return [addressee === 'APPLICANT', JSON.stringify(words.details)] as const;
    });
    expect(letters.map(([isApplicant]) => isApplicant)).toContain(true);
    for (const [isApplicant, details] of letters) {
      expect(details).toContain(TOLD);
      expect(details.includes(NOTE)).toBe(!isApplicant);
    }
  });

  it('takes none where it says nothing to the applicant: they wait in the row for the step that does', () => {
    const { history, effects } = taken(desk.act(NUMBER, 'FORWARD', KABID, ['telaah', TOLD]));
    expect(history[0]).not.toHaveProperty('applicantMessage');
    expect(JSON.stringify(effects)).not.toContain(TOLD);
  });

  it('may add some to a mail that needs none', () => {
    desk.advance(NUMBER, 'APPROVED');
    const [mail] = mailsOf(desk.act(NUMBER, 'CANCEL_FOR_APPLICANT', ADMIN, ['kunci di satpam', TOLD]));
    expect(mail).toMatchObject({ template: 'CANCELLED', facts: { applicantMessage: TOLD } });
  });
});

describe('a proposal to refuse', () => {
  beforeEach(() => desk.advance(NUMBER, 'FORWARDED'));

  it('stays before the Kabid with its reason, which is nobody’s words for the applicant', () => {
    const mails = mailsOf(desk.act(NUMBER, 'PROPOSE_REFUSAL', KASI, 'Kegiatan partai politik'));
    expect(mails.map(({ addressee }) => addressee)).toEqual(['DIVISION_HEAD']);
    const proposed = { reason: 'Kegiatan partai politik', applicantMessage: '' };
    expect(proposal()).toEqual(proposed);
    desk.correct(NUMBER, { participants: 35 });
    desk.act(NUMBER, 'RECORD_LETTER', KASI, 'map 3');
    expect(proposal()).toEqual(proposed);
  });

  it('may have other words for the applicant than for the Kabid', () => {
    desk.act(NUMBER, 'PROPOSE_REFUSAL', KASI, [NOTE, TOLD]);
    expect(proposal()).toEqual({ reason: NOTE, applicantMessage: TOLD });
    expect(refusalOf(desk.act(NUMBER, 'REJECT', KABID, ['setuju', '']))).toEqual({
      code: 'APPLICANT_MESSAGE_NEEDED',
      action: 'REJECT',
    });
  });

  it.each([
    ['REJECT', KABID, 'Ruangan tidak untuk kegiatan partai'],
    ['RETURN_TO_SECTION_HEAD', KABID, 'Tawarkan jadwal lain'],
    ['CANCEL_FOR_APPLICANT', ADMIN, 'lewat telepon'],
  ] as const)('is over after %s, and undoing that brings it back', (action, who, words) => {
    desk.act(NUMBER, 'PROPOSE_REFUSAL', KASI, NOTE);
    taken(desk.act(NUMBER, action, who, words));
    expect(proposal()).toBeNull();
    taken(desk.act(NUMBER, 'UNDO', who));
    expect(proposal()).toEqual({ reason: NOTE, applicantMessage: '' });
  });
});
