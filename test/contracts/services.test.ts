// Ports over Google's other services keep their contracts, there and in memory: the lock also on paper, where another execution may hold it.
import { afterAll, vi } from 'vitest';
import type { DeskState } from '../../src/app/ports/state.ts';
import { minutesLater } from '../../src/domain/time/time.ts';
import { addDays } from '../../src/domain/time/working-time.ts';
import { scriptLock } from '../../src/google/services/exclusive.ts';
import { MemoryExclusive } from '../memory/exclusive.ts';
import { MemoryForms } from '../memory/forms.ts';
import { MemoryLinks } from '../memory/links.ts';
import { MemoryMailer } from '../memory/mailer.ts';
import { MemoryOutside } from '../memory/outside.ts';
import { MemoryRoomCalendar } from '../memory/room-calendar.ts';
import { DAMAGED, MemoryState } from '../memory/state.ts';
import { aResponse } from '../memory/submissions.ts';
import { AT } from './examples.ts';
import { exclusiveContract, ONE_EXECUTION } from './exclusive.ts';
import { intakeContract } from './intake.ts';
import { linksContract } from './links.ts';
import { mailerContract } from './mailer.ts';
import { outsideContract } from './outside.ts';
import { roomCalendarContract } from './room-calendar.ts';
import { sentFormsContract } from './sent-forms.ts';
import { stateContract } from './state.ts';
import { groundOf, holds, holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holds('Exclusive', exclusiveContract, inWorkspace('exclusive'), ONE_EXECUTION);
holds(
  'Exclusive',
  exclusiveContract,
  groundOf('in memory', exclusiveContract, () => {
    const exclusive = new MemoryExclusive();
    return {
      open: () => exclusive,
      holdElsewhere: () => {
        exclusive.isHeld = true;
      },
      holdElsewhereAtFirst: () => {
        exclusive.isWaitedFor = true;
      },
    };
  }),
);
holds(
  'Exclusive',
  exclusiveContract,
  groundOf('over a lock on paper', exclusiveContract, () => {
    let isHeld = false;
    let letsGoSoon = false;
    let isFlushed = false;
    const tryLock = (milliseconds: number) => {
      const isFree = !isHeld || (letsGoSoon && milliseconds > 0);
      isHeld = true;
      isFlushed = false;
      return isFree;
    };
    const releaseLock = () => {
      if (!isFlushed) throw new Error('released before what was written can be seen');
      isHeld = false;
    };
    const flush = () => {
      isFlushed = true;
    };
    const holdElsewhere = () => {
      isHeld = true;
    };
    const holdElsewhereAtFirst = () => {
      isHeld = true;
      letsGoSoon = true;
    };
    vi.stubGlobal('LockService', { getScriptLock: () => ({ tryLock, releaseLock }) });
    vi.stubGlobal('SpreadsheetApp', { flush });
    return { open: () => scriptLock, holdElsewhere, holdElsewhereAtFirst };
  }),
);
afterAll(() => void vi.unstubAllGlobals());

holdsInBoth('Intake', intakeContract, inWorkspace('intake'), () => {
  const forms = new MemoryForms();
  let now = AT;
  return {
    open: () => forms,
    now: () => now,
    send: (filled) => {
      const id = `r-${forms.responses.length + 1}`;
      forms.send(aResponse(id, now, filled));
      return id;
    },
    pass: (minutes) => {
      now = minutesLater(now, minutes);
    },
  };
});

holdsInBoth('Links', linksContract, inWorkspace('links'), () => {
  const links = new MemoryLinks();
  return {
    open: () => links,
    deploy: (address) => {
      links.webApp = address;
    },
    changeSecret: () => {
      links.secret = 'lain';
    },
  };
});

holdsInBoth('Outside', outsideContract, inWorkspace('outside'), () => {
  const outside = new MemoryOutside();
  return {
    open: () => outside,
    setForm: (open) => {
      outside.atForm = open ? 'OPEN' : 'CLOSED';
    },
    shareSheet: () => {
      outside.atSheet = 'OPEN';
    },
    knowDeadWebApp: () => {
      outside.atWebApp = 'MISSING';
    },
  };
});

const READER = 'dewi@smkn4.example';

holdsInBoth('Mailer', mailerContract, inWorkspace('mailer'), () => {
  const mailer = new MemoryMailer();
  return {
    open: () => mailer,
    reader: READER,
    received: () => {
      const own = mailer.sent.filter(({ to }) => to === READER);
      return own.map(({ subject, text, replyTo, attachments }) => {
        return [subject, text, replyTo, ...attachments.map(({ name, content }) => `${name} ${content.slice(0, 5)}`)];
      });
    },
    spend: () => {
      mailer.quota = 0;
    },
  };
});

holdsInBoth('RoomCalendar', roomCalendarContract, inWorkspace('roomCalendar'), () => {
  const calendar = new MemoryRoomCalendar();
  const { ours, handMade } = calendar;
  const entriesOf = (number: string) => [...ours].filter(([, entry]) => entry.number === number);
  return {
    open: () => calendar,
    make: (title, slot, free = false) => void handMade.push({ title, ...slot, free }),
    makeDays: (title, from, to) =>
      void handMade.push({ title, start: `${from}T00:00`, end: `${addDays(to, 1)}T00:00` }),
    move: (number, kind, slot) => {
      const [found] = entriesOf(number).filter(([, entry]) => entry.kind === kind);
      if (found) ours.set(found[0], { ...found[1], ...slot });
    },
    note: (number, description) => {
      for (const [id, entry] of entriesOf(number)) ours.set(id, { ...entry, description });
    },
    remove: (number) => {
      for (const [id] of entriesOf(number)) ours.delete(id);
    },
    detailsOf: (number) => entriesOf(number).map(([, { description, place }]) => `${description}, ${place}`),
  };
});

holdsInBoth('SentForms', sentFormsContract, inWorkspace('sentForms'), () => {
  const forms = new MemoryForms();
  return {
    open: () => forms,
    send: (filled) => {
      const responseId = `r-${forms.copies.length + 1}`;
      forms.send(aResponse(responseId, AT, filled));
      return { responseId, submittedAt: AT };
    },
    takeOut: ({ responseId }) => forms.delete(responseId),
    kept: () => forms.responses.map(({ id }) => id),
    copied: () => forms.copies.map(({ contactName }) => contactName),
  };
});

holdsInBoth('State', stateContract, inWorkspace('state'), () => {
  const { kept } = new MemoryState();
  return {
    open: () => new MemoryState(kept),
    // In memory a value is damaged as a whole.
    typeOver: (key) => void kept.set(key as keyof DeskState, DAMAGED),
  };
});
