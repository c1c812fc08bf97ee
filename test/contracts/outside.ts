// The contract of the port Outside.
import type { Outside } from '../../src/app/ports/desk.ts';
import type { Contract } from './contract.ts';

export interface OutsideBench {
  open(): Outside;
  /** Somebody closes the form, or opens it again. */
  setForm(open: boolean): void;
  /** Somebody shares the sheet with everybody who has its link. */
  shareSheet(): void;
  /** An address of the web app is known at which nothing answers. */
  knowDeadWebApp(): void;
}

export const outsideContract: Contract<OutsideBench> = [
  {
    title: 'finds the form open and the sheet shut as an install leaves them, and asks for no unknown web app',
    act: ({ open }) => [open().form(), open().sheet(), open().webApp()],
    expected: ['OPEN', 'SIGN_IN', null],
  },
  {
    title: 'finds a form that takes no responses closed, until it takes them again',
    act: ({ open, setForm }) => {
      setForm(false);
      const closed = open().form();
      setForm(true);
      return [closed, open().form()];
    },
    expected: ['CLOSED', 'OPEN'],
  },
  {
    title: 'finds a sheet open that is shared by its link',
    act: ({ open, shareSheet }) => {
      shareSheet();
      return open().sheet();
    },
    expected: 'OPEN',
  },
  {
    title: 'finds nothing at an address of the web app that is gone',
    act: ({ open, knowDeadWebApp }) => {
      knowDeadWebApp();
      return open().webApp();
    },
    expected: 'MISSING',
  },
];
