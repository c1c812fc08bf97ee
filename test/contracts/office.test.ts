// Office keeps its contract in memory and over the tabs of the office.
import { secondsLater } from '../../src/domain/time/time.ts';
import { broken } from '../domain/requests.ts';
import { MemoryOffice } from '../memory/office.ts';
import { MemoryState } from '../memory/state.ts';
import { SETTINGS } from '../pages/office.ts';
import { AT } from './examples.ts';
import { officeContract } from './office.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('Office', officeContract, inWorkspace('office'), () => {
  const state = new MemoryState();
  const tabs = {
    settings: SETTINGS,
    sheetUrl: 'https://lembar.example',
    calendarUrl: 'https://calendar.google.com/calendar/u/0/r?cid=cnVhbmc',
    team: [],
    owner: 'kantor@dinas.example',
    isClosed: false,
    devices: [],
    damaged: [],
  };
  let office = new MemoryOffice(AT, tabs, state);
  return {
    open: () => office,
    pass: (seconds) => {
      office.time = secondsLater(office.time, seconds);
    },
    enterDamage: (equipment) => {
      office.tabs = { ...tabs, damaged: [broken(equipment, { since: null })] };
    },
    uninstall: () => {
      office = new MemoryOffice(AT, null, state);
    },
  };
});
