// The contract of the port History.
import type { History } from '../../src/app/ports/history.ts';
import type { OfficeEntry } from '../../src/domain/records/office.ts';
import { lastNumbers } from '../../src/domain/request/numbering.ts';
import { MASK } from '../../src/domain/request/personal-data.ts';
import { type Contract, faultOf } from './contract.ts';
import { AT, aForwarding, anEntry, FIRST, later, SECOND } from './examples.ts';

export interface HistoryBench {
  /** The history as the next execution finds it. */
  open(): History;
  /** Somebody types into the data of an entry; the first stands in row 2. */
  typeOver(row: number, data: string): void;
  /** Somebody turns the rows around. */
  turnAround(): void;
  /** Somebody takes the rows of a request out. */
  takeOut(number: string): void;
}

const standing = (history: History) => history.tail().map(({ number, revision, to }) => `${number}@${revision} ${to}`);
const OTHER = { number: SECOND };
const NAMED = { contactName: 'Dewi Kartika', phone: '0812-0000-0001', email: 'dewi@smkn4.example' };

/** A change of the team, which belongs to no request. */
const TEAM_ENTRY: OfficeEntry = {
  id: 'TEAM@2026-11-24T08:15:00+07:00',
  at: later(10),
  actor: { type: 'UNKNOWN' },
  text: 'Kasi: semula kosong; kini Ani Lestari (kasi@dinas.example, utama)',
  mails: ['TEAM@2026-11-24T08:15:00+07:00:kasi@dinas.example'],
};

/** More steps than anybody reads back at once. */
const MANY = 70;

export const historyContract: Contract<HistoryBench> = [
  {
    title: 'begins empty',
    act: ({ open }) => [open().tail(), open().before(), open().numbers(), open().commands(), open().stepsSince(2026)],
    expected: [[], [], [], [], []],
  },
  {
    title: 'returns what was appended, oldest first, to this execution and the next',
    act: ({ open }) => {
      const history = open();
      history.append([anEntry(), anEntry(OTHER)]);
      history.append([aForwarding()]);
      return [history.tail(), open().tail()];
    },
    expected: [
      [anEntry(), anEntry(OTHER), aForwarding()],
      [anEntry(), anEntry(OTHER), aForwarding()],
    ],
  },
  {
    title: 'returns the last entry of the requests that are asked for, and of no others',
    act: ({ open }) => {
      open().append([anEntry(), anEntry(OTHER), aForwarding()]);
      return [...open().latest([FIRST, 'PC-2026-0009'])];
    },
    expected: [[FIRST, aForwarding()]],
  },
  {
    title: 'counts the steps of every request',
    act: ({ open }) => {
      open().append([anEntry(), anEntry(OTHER), aForwarding()]);
      return [...open().revisions()].sort();
    },
    expected: [
      [FIRST, 2],
      [SECOND, 1],
    ],
  },
  {
    title: 'lists every number once, and every command',
    act: ({ open }) => {
      open().append([anEntry(), anEntry(OTHER), aForwarding()]);
      return [open().numbers(), open().commands()];
    },
    expected: [
      [FIRST, SECOND],
      [`r-${FIRST}`, `r-${SECOND}`, `k-${FIRST}`],
    ],
  },
  {
    title: 'lists the steps of one request in words, oldest first',
    act: ({ open }) => {
      open().append([anEntry(), anEntry(OTHER), aForwarding()]);
      return [open().of(FIRST), open().of('PC-2026-0009')];
    },
    expected: [
      [
        { at: AT, step: 'SUBMIT', by: 'pemohon', text: '', applicantMessage: '', commandId: `r-${FIRST}` },
        {
          at: later(15),
          step: 'FORWARD',
          by: 'Budi Santoso (Kabid, kabid@dinas.example)',
          text: 'Mohon ditelaah',
          applicantMessage: '',
          commandId: `k-${FIRST}`,
        },
      ],
      [],
    ],
  },
  {
    title: 'lists all steps of the requests of a year, with their times',
    act: ({ open }) => {
      const completed = anEntry(
        { revision: 3, status: 'COMPLETED' },
        { step: 'COMPLETE', at: later(60), attendance: 34 },
      );
      // This one was over before the year began; the first was sent in December, and its event came after New Year.
      const over = anEntry({ number: 'PC-2025-0007' }, { at: '2025-11-03T09:00:00+07:00' });
      const early = anEntry({}, { at: '2025-12-30T09:00:00+07:00' });
      open().append([over, early, anEntry(OTHER), completed]);
      return [open().stepsSince(2026), open().stepsSince(2025).length, open().stepsSince(2027)];
    },
    expected: [
      [
        { number: FIRST, step: 'SUBMIT', at: '2025-12-30T09:00:00+07:00', from: null, to: 'SUBMITTED' },
        { number: SECOND, step: 'SUBMIT', at: AT, from: null, to: 'SUBMITTED' },
        { number: FIRST, step: 'COMPLETE', at: later(60), from: null, to: 'COMPLETED' },
      ],
      4,
      [],
    ],
  },
  {
    title: 'remembers the last number of each year, however many steps followed',
    act: ({ open }) => {
      const early = ['PC-2025-0003', SECOND].map((number) => anEntry({ number }));
      for (const entry of [...early, ...new Array<typeof early>(MANY).fill([anEntry()]).flat()]) {
        const history = open();
        history.tail();
        history.append([entry]);
      }
      const history = open();
      const tail = history.tail();
      return [tail.length < MANY, tail.every(({ number }) => number === FIRST), lastNumbers(history.before())];
    },
    expected: [true, true, ['PC-2025-0003', SECOND]],
  },
  {
    title: 'appends below the tail that it has read, several times in a row',
    act: ({ open }) => {
      const history = open();
      for (let count = 0; count < MANY; count++) history.append([anEntry()]);
      history.tail();
      history.append([aForwarding()]);
      history.append([anEntry(OTHER, { at: later(20) })]);
      return [standing(open()).slice(-2), open().commands().length];
    },
    expected: [[`${FIRST}@2 FORWARDED`, `${SECOND}@1 SUBMITTED`], MANY + 2],
  },
  {
    title: 'replaces a damaged entry by the one before, with the revision and status that its row still shows',
    act: ({ open, typeOver }) => {
      open().append([anEntry(NAMED), aForwarding(NAMED)]);
      typeOver(3, '{"v":');
      const history = open();
      const [, last] = history.tail();
      return [
        [last?.revision, last?.to, last?.step, last?.effects, last?.change.after.status, last?.change.after.holder],
        last?.change.after.contactName,
        [...history.latest([FIRST])].map(([number, { revision, to }]) => [number, revision, to]),
        history.unreadable().map(({ fault: _, ...entry }) => entry),
      ];
    },
    expected: [
      [2, 'FORWARDED', 'REEXAMINE', [], 'FORWARDED', 'SECTION_HEAD'],
      'Dewi Kartika',
      [[FIRST, 2, 'FORWARDED']],
      [{ cell: 'L3', number: FIRST, revision: 2, isLatest: true, isLost: false }],
    ],
  },
  {
    title: 'reports a request as lost if its only entry is damaged',
    act: ({ open, typeOver }) => {
      open().append([anEntry(), anEntry(OTHER)]);
      typeOver(2, '');
      const history = open();
      return [
        standing(history),
        [...history.latest([FIRST, SECOND]).keys()],
        history.unreadable().map(({ number, isLatest, isLost }) => [number, isLatest, isLost]),
      ];
    },
    expected: [[`${SECOND}@1 SUBMITTED`], [SECOND], [[FIRST, true, true]]],
  },
  {
    title: 'ignores a damaged entry if a later entry of its request is readable',
    act: ({ open, typeOver }) => {
      open().append([anEntry(), aForwarding()]);
      typeOver(2, 'null');
      const history = open();
      return [
        standing(history),
        history.unreadable().map(({ number, isLatest, isLost }) => [number, isLatest, isLost]),
      ];
    },
    expected: [[`${FIRST}@2 FORWARDED`], [[FIRST, false, false]]],
  },
  {
    title: 'restores the order after people have sorted the rows',
    act: ({ open, turnAround }) => {
      open().append([anEntry(), aForwarding()]);
      turnAround();
      return [standing(open()), standing(open())];
    },
    expected: [
      [`${FIRST}@1 SUBMITTED`, `${FIRST}@2 FORWARDED`],
      [`${FIRST}@1 SUBMITTED`, `${FIRST}@2 FORWARDED`],
    ],
  },
  {
    title: 'keeps entries of the same second in the order in which they were appended',
    act: ({ open }) => {
      open().append([anEntry(), aForwarding({}, ''), anEntry(OTHER, { at: later(15) })]);
      return [standing(open()), open().commands()];
    },
    expected: [
      [`${FIRST}@1 SUBMITTED`, `${FIRST}@2 FORWARDED`, `${SECOND}@1 SUBMITTED`],
      [`r-${FIRST}`, `k-${FIRST}`, `r-${SECOND}`],
    ],
  },
  {
    title: 'keeps entries about the office between those of requests, and takes them for no request',
    act: ({ open }) => {
      open().append([anEntry()]);
      const history = open();
      history.tail();
      history.appendOffice(TEAM_ENTRY);
      history.append([aForwarding()]);
      const next = open();
      return [
        standing(next),
        next.unreadable(),
        next.officeRecords(),
        [next.numbers(), [...next.revisions().keys()].filter((number) => number !== ''), next.of('')],
        next.stepsSince(2026).map(({ step }) => step),
        [...next.latest([FIRST]).values()].map(({ revision }) => revision),
      ];
    },
    expected: [
      [`${FIRST}@1 SUBMITTED`, `${FIRST}@2 FORWARDED`],
      [],
      [{ id: TEAM_ENTRY.id, mails: TEAM_ENTRY.mails }],
      [[FIRST], [FIRST], []],
      ['SUBMIT', 'FORWARD'],
      [2],
    ],
  },
  {
    title: 'masks the entries before a revision, and neither later ones nor other requests',
    act: ({ open }) => {
      const told = aForwarding(NAMED, 'Dewi Kartika (0812-0000-0001) menelepon');
      const third = anEntry({ ...NAMED, revision: 3 }, { step: 'CORRECT', at: later(30), text: NAMED.phone });
      open().append([anEntry(NAMED), anEntry({ ...NAMED, ...OTHER }), told, third]);
      open().mask(new Map([[FIRST, 3]]));
      return open()
        .tail()
        .map(({ number, revision, text, change: { after } }) => [
          `${number}@${revision}`,
          text,
          after.contactName,
          after.email,
          after.phone,
        ]);
    },
    expected: [
      [`${FIRST}@1`, '', MASK, '', ''],
      [`${SECOND}@1`, '', NAMED.contactName, NAMED.email, NAMED.phone],
      [`${FIRST}@2`, `${MASK} (${MASK}) menelepon`, MASK, '', ''],
      [`${FIRST}@3`, NAMED.phone, NAMED.contactName, NAMED.email, NAMED.phone],
    ],
  },
  {
    title: 'refuses to mask a request that it cannot find',
    act: ({ open, takeOut }) => {
      open().append([anEntry(NAMED), anEntry(OTHER)]);
      takeOut(FIRST);
      return [faultOf(() => open().mask(new Map([[FIRST, 2]]))), standing(open())];
    },
    expected: ['NOT_WRITTEN', [`${SECOND}@1 SUBMITTED`]],
  },
];
