// What a new desk still lacks: each task is ticked by what the desk knows, and by nothing else.
import { describe, expect, it } from 'vitest';
import { type SetupState, type SetupTask, setupTasks } from '../../../src/domain/office/troubles.ts';
import { setupWords } from '../../../src/words/google/setup.ts';

const AT = '2026-11-24T08:00:00+07:00';
const NOTHING: SetupState = {
  hasOwnNames: null,
  hasTeam: false,
  hasContacts: false,
  hasCalendar: true,
  hasWebApp: false,
  hasRequest: false,
  webAppOpenToAll: undefined,
  formOpenToAll: undefined,
};
const seen = (open: boolean) => ({ answer: open ? 'YES' : 'NO', at: AT }) as const;

function open(state: Partial<SetupState>): SetupTask[] {
  return setupTasks({ ...NOTHING, ...state }).flatMap(({ task, done }) => (done ? [] : [task]));
}

describe('what is left to set up', () => {
  it.each<[string, Partial<SetupState>, SetupTask[]]>([
    ['nothing done', {}, ['TEAM', 'CONTACTS', 'WEB', 'FORM', 'FIRST_REQUEST']],
    ['another room, whose SOP is the first one’s', { hasOwnNames: false }, ['NAMES', ...open({})]],
    ['another room with its own', { hasOwnNames: true }, open({})],
    ['team filled', { hasTeam: true }, ['CONTACTS', 'WEB', 'FORM', 'FIRST_REQUEST']],
    ['contacts filled', { hasContacts: true }, ['TEAM', 'WEB', 'FORM', 'FIRST_REQUEST']],
    ['calendar owed', { hasCalendar: false }, ['TEAM', 'CONTACTS', 'CALENDAR', 'WEB', 'FORM', 'FIRST_REQUEST']],
    ['pages known, nobody looked', { hasWebApp: true }, ['TEAM', 'CONTACTS', 'FORM', 'FIRST_REQUEST']],
    ['pages known, and closed to strangers', { hasWebApp: true, webAppOpenToAll: seen(false) }, open({})],
    ['form open to everyone', { formOpenToAll: seen(true) }, ['TEAM', 'CONTACTS', 'WEB', 'FIRST_REQUEST']],
    ['a request came in, nobody looked', { hasRequest: true }, ['TEAM', 'CONTACTS', 'WEB']],
    [
      'a request came in, and the look at the form told nothing',
      { hasRequest: true, formOpenToAll: { answer: 'UNKNOWN', at: AT } },
      ['TEAM', 'CONTACTS', 'WEB'],
    ],
    [
      'a request came in, form closed',
      { hasRequest: true, formOpenToAll: seen(false) },
      ['TEAM', 'CONTACTS', 'WEB', 'FORM'],
    ],
  ])('%s', (_, state, left) => expect(open(state)).toEqual(left));

  it('is a list with ticks, and nothing once all is done', () => {
    const words = setupWords(setupTasks({ ...NOTHING, hasTeam: true }));
    expect(words).toContain('[√] tim pengelola terisi\n[ ] kontak kantor terisi: Isi email balasan');
    const all = { hasTeam: true, hasContacts: true, hasWebApp: true, hasRequest: true };
    expect(setupWords(setupTasks({ ...NOTHING, ...all }))).toBe('');
  });
});
