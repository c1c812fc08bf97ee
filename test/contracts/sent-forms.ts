// The contract of the port SentForms.
import type { SentForm, SentForms } from '../../src/app/ports/forms.ts';
import { MASK } from '../../src/domain/request/personal-data.ts';
import type { Contract } from './contract.ts';
import type { Filled } from './intake.ts';

export interface SentFormsBench {
  open(): SentForms;
  /** Somebody sends the form. */
  send(filled: Filled): SentForm;
  /** Somebody deletes a response by hand. */
  takeOut(sent: SentForm): void;
  /** The ids of the responses that are still kept. */
  kept(): readonly string[];
  /** The contacts as the copies of the responses tell them, the first sent first. */
  copied(): readonly string[];
}

export const sentFormsContract: Contract<SentFormsBench> = [
  {
    title: 'deletes the given responses, and masks the contact in their copies',
    act: ({ open, send, kept, copied }) => {
      const [dewi, agus, siti] = ['Dewi Kartika', 'Agus Salim', 'Siti'].map((contactName) => {
        return send({ contactName, phone: '0812-0000-0001', institution: 'SMK' });
      });
      open().forget([dewi, siti] as SentForm[]);
      return [kept().length, kept()[0] === agus?.responseId, copied()];
    },
    expected: [1, true, [MASK, 'Agus Salim', MASK]],
  },
  {
    title: 'does nothing for an empty list, and nothing more when repeated',
    act: ({ open, send, kept, copied }) => {
      const dewi = send({ contactName: 'Dewi Kartika', institution: 'SMK' });
      send({ contactName: 'Agus Salim', institution: 'SMK' });
      open().forget([]);
      const before = kept().length;
      open().forget([dewi]);
      open().forget([dewi]);
      return [before, kept().length, copied()];
    },
    expected: [2, 1, [MASK, 'Agus Salim']],
  },
  {
    title: 'masks the copy of a response that was already deleted',
    act: ({ open, send, takeOut, copied }) => {
      const dewi = send({ contactName: 'Dewi Kartika', institution: 'SMK' });
      takeOut(dewi);
      open().forget([dewi]);
      return copied();
    },
    expected: [MASK],
  },
];
