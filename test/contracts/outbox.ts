// The contract of the port Outbox.
import type { Outbox, OutboxItem } from '../../src/app/ports/outbox.ts';
import type { MailTemplate } from '../../src/domain/mail/mails.ts';
import { type OutboxWork, writeWork } from '../../src/domain/records/work.ts';
import type { Contract } from './contract.ts';
import { AT, aMail, FIRST, later, SECOND } from './examples.ts';

export interface OutboxBench {
  /** The outbox as the next execution finds it. */
  open(): Outbox;
  /** Somebody types into the data of some work. */
  typeOver(key: string, data: string): void;
  /** Somebody turns the rows around. */
  turnAround(): void;
  /** Somebody takes the row of some work out. */
  takeOut(key: string): void;
  /** Somebody copies the row of some work to the end. */
  copy(key: string): void;
}

const [ANI, BUDI, CITRA] = ['ani@x.example', 'budi@x.example', 'citra@x.example'] as const;
const key = (recipient: string, revision = 1) => aMail(recipient, {}, revision).key;
const CLAIM = later(7);
const TROUBLE = { code: 'PLATFORM', text: 'gangguan' } as const;

/** Mails to some people, new and free to be sent. */
function waiting(outbox: Outbox, ...recipients: readonly string[]): OutboxItem[] {
  return outbox.add(
    recipients.map((recipient) => aMail(recipient)),
    AT,
    AT,
    'NEW',
  );
}

const keysDue = (outbox: Outbox, at = AT) => outbox.due(at).map((item) => item.key);

function calendarWork(number: string, revision: number): OutboxWork {
  return { type: 'CALENDAR', key: `${number}@${revision}:CALENDAR`, number };
}

/** Of every kind there is. */
const ALL_WORK: readonly OutboxWork[] = [
  aMail(ANI),
  calendarWork(FIRST, 4),
  { type: 'MASK', key: `${FIRST}@6:MASK`, number: FIRST, revision: 6, responseId: 'r-1', submittedAt: AT },
  {
    type: 'DIGEST',
    key: `DIGEST@2026-11-24:${ANI}`,
    recipient: ANI,
    recipientName: 'Ani Lestari',
    facts: { day: '2026-11-24', sections: [], failed: [], troubles: ['Kuota habis'] },
    notBefore: AT,
    priority: 6,
  },
];

export const outboxContract: Contract<OutboxBench> = [
  {
    title: 'begins empty',
    act: ({ open }) => [
      open().due(AT),
      open().failures(),
      open().purge(later(1), later(2)),
      open().add([], AT, AT, 'NEW'),
      open().tally(),
    ],
    expected: [[], [], 0, [], { waiting: 0, oldest: null, failed: 0 }],
  },
  {
    title: 'keeps work of every kind unchanged',
    act: ({ open }) => {
      open().add(ALL_WORK, AT, AT, 'NEW');
      return open()
        .due(AT)
        .map(({ effect }) => effect);
    },
    expected: ALL_WORK,
  },
  {
    title: 'reserves added work for the execution that added it, until its claim ends',
    act: ({ open }) => {
      const added = open().add([aMail(ANI)], AT, CLAIM, 'NEW');
      const seen = added.map(({ state, attempts, claimedUntil }) => [state, attempts, claimedUntil]);
      return [seen, keysDue(open(), later(6)), keysDue(open(), CLAIM)];
    },
    expected: [[['WAITING', 0, CLAIM]], [], [key(ANI)]],
  },
  {
    title: 'adds no work whose key is there already, and returns what it added',
    act: ({ open }) => {
      waiting(open(), ANI);
      const added = open().add([aMail(ANI), aMail(BUDI)], AT, AT, 'MAYBE_THERE');
      return [added.map((item) => item.key), keysDue(open())];
    },
    expected: [[key(BUDI)], [key(ANI), key(BUDI)]],
  },
  {
    title: 'tells an execution whether a later step of the request left work of the same kind, also once that is done',
    act: ({ open }) => {
      const mine = open();
      const [second, third, other] = [calendarWork(FIRST, 2), calendarWork(FIRST, 3), calendarWork(SECOND, 4)];
      mine.add([second], AT, CLAIM, 'NEW');
      open().add([other, aMail(ANI, {}, 5)], AT, CLAIM, 'NEW');
      const before = mine.hasLater([second.key]);
      const [later] = open().add([third], AT, CLAIM, 'NEW') as [OutboxItem];
      open().mark(later, { state: 'DONE', attempts: 1, doneAt: AT });
      return [before, mine.hasLater([second.key]), open().hasLater([third.key])];
    },
    expected: [false, true, false],
  },
  {
    title: 'counts what waits, since when, and what was given up',
    act: ({ open }) => {
      waiting(open(), ANI, BUDI, CITRA);
      const [done, failed] = open().due(AT);
      if (done) open().mark(done, { state: 'DONE', attempts: 1, doneAt: AT });
      if (failed) open().mark(failed, { state: 'FAILED', problem: TROUBLE, attempts: 5 });
      return open().tally();
    },
    expected: { waiting: 1, oldest: AT, failed: 1 },
  },
  {
    title: 'returns work that was added twice as new only once',
    act: ({ open }) => {
      waiting(open(), ANI);
      waiting(open(), ANI);
      const due = open().due(AT);
      for (const item of due) open().mark(item, { state: 'DONE', attempts: 1, doneAt: AT });
      return [due.map((item) => item.key), keysDue(open())];
    },
    expected: [[key(ANI)], []],
  },
  {
    title: 'returns no work before its time',
    act: ({ open }) => {
      open().add([aMail(ANI, { notBefore: later(10) }), aMail(BUDI)], AT, AT, 'NEW');
      return [keysDue(open(), later(9)), keysDue(open(), later(10))];
    },
    expected: [[key(BUDI)], [key(ANI), key(BUDI)]],
  },
  {
    title: 'returns claimed work to nobody until the claim ends',
    act: ({ open }) => {
      waiting(open(), ANI, BUDI);
      open().claim(open().due(AT).slice(0, 1), CLAIM);
      return [keysDue(open(), later(6)), keysDue(open(), CLAIM)];
    },
    expected: [[key(BUDI)], [key(ANI), key(BUDI)]],
  },
  {
    title: 'drops work that is done, and returns failed work after its pause',
    act: ({ open }) => {
      const outbox = open();
      const [ani, budi] = waiting(outbox, ANI, BUDI) as [OutboxItem, OutboxItem];
      outbox.mark(ani, { state: 'DONE', attempts: 1, doneAt: AT });
      outbox.mark(budi, { state: 'WAITING', problem: TROUBLE, attempts: 1, notBefore: later(10) });
      outbox.flush();
      const [again] = open().due(later(10));
      return [keysDue(open(), later(9)), again?.key, again?.attempts, again?.notBefore, keysDue(open(), later(10))];
    },
    expected: [[], key(BUDI), 1, later(10), [key(BUDI)]],
  },
  {
    title: 'marks what was done together, wherever it stands',
    act: ({ open }) => {
      const outbox = open();
      const [ani, budi, citra] = waiting(outbox, ANI, BUDI, CITRA) as [OutboxItem, OutboxItem, OutboxItem];
      outbox.mark([citra, ani], { state: 'DONE', attempts: 1, doneAt: AT });
      outbox.mark([budi], { state: 'WAITING', problem: TROUBLE, attempts: 1, notBefore: later(10) });
      outbox.flush();
      return [keysDue(open(), later(9)), keysDue(open(), later(10))];
    },
    expected: [[], [key(BUDI)]],
  },
  {
    title: 'ends a claim with the mark',
    act: ({ open }) => {
      const outbox = open();
      const [ani] = outbox.add([aMail(ANI)], AT, CLAIM, 'NEW') as [OutboxItem];
      outbox.mark(ani, { state: 'WAITING', problem: TROUBLE, attempts: 1, notBefore: later(1) });
      return keysDue(open(), later(1));
    },
    expected: [key(ANI)],
  },
  {
    title: 'lists what was given up or has failed three times, in words',
    act: ({ open }) => {
      const outbox = open();
      const [ani, budi, citra] = waiting(outbox, ANI, BUDI, CITRA) as [OutboxItem, OutboxItem, OutboxItem];
      outbox.mark(ani, { state: 'FAILED', problem: { code: 'INVALID_ADDRESS' }, attempts: 1 });
      outbox.mark(budi, { state: 'WAITING', problem: TROUBLE, attempts: 3, notBefore: AT });
      outbox.mark(citra, { state: 'WAITING', problem: TROUBLE, attempts: 2, notBefore: AT });
      return [open().failures(), keysDue(open())];
    },
    expected: [
      [
        {
          work: 'Email tanda terima',
          number: FIRST,
          recipient: ANI,
          givenUp: true,
          problem: 'Alamat email keliru atau tidak lengkap; tidak dicoba lagi.',
        },
        { work: 'Email tanda terima', number: FIRST, recipient: BUDI, problem: 'gangguan', givenUp: false },
      ],
      [key(BUDI), key(CITRA)],
    ],
  },
  {
    title: 'withdraws the mails of steps, except those that were sent, are being sent, or belong to other steps',
    act: ({ open }) => {
      const outbox = open();
      const [ani] = waiting(outbox, ANI, BUDI) as [OutboxItem];
      outbox.mark(ani, { state: 'DONE', attempts: 1, doneAt: AT });
      outbox.add([aMail(CITRA, { notBefore: later(10) })], AT, AT, 'NEW');
      outbox.add([aMail('dedi@x.example')], AT, CLAIM, 'NEW');
      outbox.add([aMail(ANI, {}, 12)], AT, AT, 'NEW');
      const gone = open().withdraw([`${FIRST}@1`], AT);
      return [gone, keysDue(open()), keysDue(open(), later(20)), open().failures()];
    },
    expected: [[key(BUDI), key(CITRA)], [key(ANI, 12)], [key('dedi@x.example'), key(ANI, 12)], []],
  },
  {
    title: 'lets the mails of steps that wait for their time leave now, for the execution that asks, and no others',
    act: ({ open }) => {
      waiting(open(), ANI);
      open().add([aMail(BUDI, { notBefore: later(10) }), aMail(CITRA, { notBefore: later(10) }, 2)], AT, AT, 'NEW');
      const told = open().tell([`${FIRST}@1`], later(2), later(9));
      const seen = told.map((item) => [item.key, 'notBefore' in item.effect && item.effect.notBefore]);
      return [seen, keysDue(open(), later(8)), keysDue(open(), later(9))];
    },
    expected: [[[key(BUDI), later(2)]], [key(ANI)], [key(ANI), key(BUDI)]],
  },
  {
    title: 'marks a delayed mail as overtaken if its reader was told of a later step first',
    act: ({ open }) => {
      const delayed = aMail(ANI, { notBefore: later(20) });
      open().add([delayed, aMail(BUDI, { notBefore: later(20) })], AT, AT, 'NEW');
      const [next] = open().add([aMail(ANI, { notBefore: later(5) }, 2)], later(5), later(5), 'NEW') as [OutboxItem];
      const seen = () =>
        open()
          .due(later(20))
          .map((item) => [item.key, item.overtaken]);
      const before = seen();
      open().mark(next, { state: 'DONE', attempts: 1, doneAt: later(5) });
      return [before, seen()];
    },
    expected: [
      [
        [key(ANI), false],
        [key(BUDI), false],
        [key(ANI, 2), false],
      ],
      [
        [key(ANI), true],
        [key(BUDI), false],
      ],
    ],
  },
  {
    title: 'purges old work that is done or given up, never work that waits',
    act: ({ open }) => {
      const outbox = open();
      const [ani, budi] = waiting(outbox, ANI, BUDI, CITRA) as [OutboxItem, OutboxItem];
      outbox.mark(ani, { state: 'DONE', attempts: 1, doneAt: AT });
      outbox.mark(budi, { state: 'FAILED', problem: TROUBLE, attempts: 5 });
      return [open().purge(AT, later(9)), open().purge(later(1), later(9)), keysDue(open()), open().failures()];
    },
    expected: [0, 2, [key(CITRA)], []],
  },
  {
    title: 'purges nothing while an execution holds a claim',
    act: ({ open }) => {
      const outbox = open();
      const [ani] = waiting(outbox, ANI) as [OutboxItem];
      outbox.mark(ani, { state: 'DONE', attempts: 1, doneAt: AT });
      outbox.add([aMail(BUDI)], AT, CLAIM, 'NEW');
      return [open().purge(later(1), later(6)), open().purge(later(1), CLAIM)];
    },
    expected: [0, 1],
  },
  {
    title: 'finds work by its key after people have moved the rows',
    act: ({ open, turnAround }) => {
      const outbox = open();
      const items = waiting(outbox, ANI, BUDI, CITRA);
      turnAround();
      outbox.claim(items.slice(0, 1), CLAIM);
      outbox.mark(items[1] as OutboxItem, { state: 'DONE', attempts: 1, doneAt: AT });
      return [keysDue(open()), keysDue(open(), CLAIM)];
    },
    expected: [[key(CITRA)], [key(CITRA), key(ANI)]],
  },
  {
    title: 'treats a deleted row as withdrawn',
    act: ({ open, takeOut }) => {
      const outbox = open();
      const [ani] = waiting(outbox, ANI, BUDI) as [OutboxItem];
      takeOut(key(ANI));
      outbox.mark(ani, { state: 'DONE', attempts: 1, doneAt: AT });
      return [keysDue(open()), open().failures()];
    },
    expected: [[key(BUDI)], []],
  },
  {
    title: 'ignores the copy of a row',
    act: ({ open, copy }) => {
      waiting(open(), ANI, BUDI);
      copy(key(ANI));
      return keysDue(open());
    },
    expected: [key(ANI), key(BUDI)],
  },
  {
    title: 'gives up work of a kind that this version does not know, counts it, keeps it, and returns the rest',
    act: ({ open, typeOver }) => {
      waiting(open(), ANI, BUDI);
      typeOver(key(ANI), writeWork({ ...aMail(ANI), template: 'FAX' as MailTemplate }));
      const due = keysDue(open());
      const failures = open().failures();
      const isTold = (problem: string) =>
        /^Kolom Data baris ini diubah, dihapus, atau dari versi lain \(.+\)/.test(problem);
      return [
        due,
        open().tally().failed,
        failures.map(({ recipient, givenUp, problem }) => [recipient, givenUp, isTold(problem)]),
      ];
    },
    expected: [[key(BUDI)], 1, [[ANI, true, true]]],
  },
];
