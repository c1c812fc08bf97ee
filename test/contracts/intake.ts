// The contract of the port Intake.
import type { Intake } from '../../src/app/ports/forms.ts';
import type { Submission } from '../../src/domain/request/request.ts';
import { type Instant, minutesLater } from '../../src/domain/time/time.ts';
import type { Contract } from './contract.ts';

/** What an applicant fills in here; the rest they leave blank. */
export type Filled = Partial<
  Pick<Submission, 'institution' | 'activity' | 'contactName' | 'contactRole' | 'phone' | 'email' | 'description'>
>;

export interface IntakeBench {
  open(): Intake;
  now(): Instant;
  /** Somebody sends the form. @returns the response's id */
  send(filled: Filled): string;
  /** So many minutes pass. */
  pass(minutes: number): void;
}

const ASKED = {
  institution: 'SMK Negeri 4',
  activity: '=1+1',
  contactName: 'Dewi “Ika” Kartika',
  phone: '0812-0000-0001',
};

const institutions = (intake: Intake, since: Instant) =>
  intake.since(since).map(({ submission }) => submission.institution);

export const intakeContract: Contract<IntakeBench> = [
  {
    title: 'returns nothing if nobody has sent the form',
    act: ({ open }) => open().since('2000-01-01T00:00:00+07:00'),
    expected: [],
  },
  {
    title: 'returns the answers letter by letter, with the id and the time of the response',
    act: ({ open, now, send }) => {
      const id = send(ASKED);
      const [response, ...others] = open().since(minutesLater(now(), -1));
      const { institution, activity, contactName, phone, email, startDate, participants } = response?.submission ?? {};
      return [
        response?.id === id,
        response?.submittedAt === now(),
        others,
        institution,
        activity,
        contactName,
        phone,
        email,
        startDate,
        participants,
      ];
    },
    expected: [true, true, [], ...Object.values(ASKED), '', null, null],
  },
  {
    title: 'returns what was sent after a moment, oldest first',
    act: ({ open, now, send, pass }) => {
      send({ institution: 'A' });
      pass(1);
      const between = now();
      pass(1);
      send({ institution: 'B' });
      pass(1);
      send({ institution: 'C' });
      return [institutions(open(), minutesLater(between, -5)), institutions(open(), between)];
    },
    expected: [
      ['A', 'B', 'C'],
      ['B', 'C'],
    ],
  },
  {
    title: 'ignores a blank response',
    act: ({ open, now, send }) => {
      send({});
      send({ institution: 'A' });
      return institutions(open(), minutesLater(now(), -1));
    },
    expected: ['A'],
  },
];
