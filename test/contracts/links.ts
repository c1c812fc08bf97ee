// The contract of the port Links.
import type { Links } from '../../src/app/ports/desk.ts';
import type { Claims } from '../../src/domain/office/token.ts';
import type { Contract } from './contract.ts';
import { FIRST } from './examples.ts';

export interface LinksBench {
  /** The links as the next execution finds them. */
  open(): Links;
  /** The web app is deployed, or no longer. */
  deploy(address: string | null): void;
  /** The office takes another secret. */
  changeSecret(): void;
}

const ADDRESS = 'https://script.google.com/macros/s/abc/exec';
const UNTIL = '2027-01-07';
const APPLICANT: Claims = { purpose: 'APPLICANT', number: FIRST, until: UNTIL, email: 'dewi@smkn4.example' };
const OFFICER: Claims = { purpose: 'STAFF', number: FIRST, until: UNTIL, email: 'budi~café+x@dinas.example' };
const FORGED = { ok: false, why: 'FORGED' };

const tokenIn = (address: string | null) => decodeURIComponent((address ?? '').split('?p=')[1] ?? '');

export const linksContract: Contract<LinksBench> = [
  {
    title: 'has no address while the web app is not deployed',
    act: ({ open, deploy }) => {
      deploy(null);
      return [open().address(APPLICANT), open().address(OFFICER)];
    },
    expected: [null, null],
  },
  {
    title: 'makes an address of the web app that needs no further encoding',
    act: ({ open, deploy }) => {
      deploy(ADDRESS);
      const address = open().address(OFFICER) ?? '';
      return [address.startsWith(`${ADDRESS}?p=`), /^[\w.~%-]+$/.test(address.slice(ADDRESS.length + 3))];
    },
    expected: [true, true],
  },
  {
    title: 'reads its own tokens until they expire',
    act: ({ open, deploy }) => {
      deploy(ADDRESS);
      const tokens = [APPLICANT, OFFICER].map((claims) => tokenIn(open().address(claims)));
      return ['2026-11-24', UNTIL, '2027-01-08'].map((today) => tokens.map((token) => open().read(token, today)));
    },
    expected: [
      ...new Array(2).fill([APPLICANT, OFFICER].map((claims) => ({ ok: true, claims }))),
      ['EXPIRED', 'STAFF_EXPIRED'].map((why) => ({ ok: false, why })),
    ],
  },
  {
    title: 'rejects tokens that were changed or cut off',
    act: ({ open, deploy }) => {
      deploy(ADDRESS);
      const token = tokenIn(open().address(OFFICER));
      const made = [
        token.replace('0001', '0002'),
        token.replace('café', 'cafè'),
        token.slice(0, -1),
        token.slice(1),
        '',
      ];
      return made.map((each) => open().read(each, UNTIL));
    },
    expected: new Array(5).fill(FORGED),
  },
  {
    title: 'rejects tokens that were signed with another secret',
    act: ({ open, deploy, changeSecret }) => {
      deploy(ADDRESS);
      const token = tokenIn(open().address(APPLICANT));
      changeSecret();
      return open().read(token, UNTIL);
    },
    expected: FORGED,
  },
];
