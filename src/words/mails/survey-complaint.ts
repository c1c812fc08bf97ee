// The words of the mail that brings the Kasi a complaint from the survey.
import type { OpenComplaint } from '../../domain/survey/complaint.ts';
import { dateWords } from '../formats/dates.ts';
import { SURVEY_COLUMNS } from '../sheet/columns.ts';
import { elementWords } from '../sheet/survey.ts';
import { TABS } from '../sheet/tabs.ts';
import type { MailWords } from './letter.ts';

export function surveyComplaintWords({ due, elements, words }: OpenComplaint): MailWords {
  const by = dateWords(due);
  return {
    subject: `Pontive Center: keluhan dari survei, ditangani paling lambat ${by}`,
    opening: [
      `Keluhan ini perlu ditangani paling lambat ${by}. Sesudahnya isi ${SURVEY_COLUMNS.followUp} dan ${SURVEY_COLUMNS.settledOn} pada barisnya di tab ${TABS.SURVEY}.`,
    ],
    details: [{ label: 'Keluhan', value: words }],
    lists: [{ heading: 'Dinilai kurang baik atau tidak baik', items: elements.map(elementWords) }],
    closing: ['Survei tidak mencatat nama, jadi pengirimnya tidak dapat dibalas.'],
  };
}
