// The comparison with small peers is worth reading only if each of them really works, and if what it shows was found.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Findings, findingsOf, tableOf } from '../../../build/peers/comparison.ts';
import { OUR_DESK } from '../../../build/peers/our-desk.ts';
import { SMALL_PEERS } from '../../../build/peers/small-peers.ts';
import { type Tally, Trials } from '../../../build/peers/trials.ts';
import { temporaryFolder } from '../../workspace/desk.ts';

const REQUESTS = 100;
const NAMES = ['approval in the sheet', 'booking with calendar', 'steps by mail links'] as const;
const [APPROVAL, BOOKING, LINKS] = NAMES;

const sum = (tallies: readonly Tally[], what: keyof Tally) => tallies.reduce((total, each) => total + each[what], 0);

describe('three small peers', () => {
  const found = new Map<string, Findings>();
  const of = (name: string) => found.get(name) as Findings;

  beforeAll(() => {
    const folder = temporaryFolder();
    for (const peer of SMALL_PEERS) found.set(peer.name, findingsOf(peer, [REQUESTS], join(folder, peer.name)));
  });

  it.each([
    [APPROVAL, 'Approved', 0, [1, 1], [1, 0]],
    [BOOKING, 'Approved', 1, [1, 1], [1, 0]],
    [LINKS, 'Approved', 0, [1, 0, 1], [1, 1, 0]],
  ])('%s ends with its row %s, events in the calendar: %i, and its mails', (name, status, events, applicant, staff) => {
    const { ended, told } = of(name);
    expect(ended).toEqual({ status, events });
    expect(told.map((each) => each.applicant)).toEqual(applicant);
    expect(told.map((each) => each.staff)).toEqual(staff);
  });

  it('a room that is only looked for in the calendar is given twice where two look before either books', () => {
    expect(of(BOOKING).isGivenTwice).toBe(false);
    expect(of(BOOKING).raced).toEqual({ tried: 9, both: 3 });
    for (const name of [APPROVAL, LINKS]) expect(of(name).isGivenTwice).toBe(true);
  });

  it.each([APPROVAL, BOOKING])('%s loses mails with whatever is killed, and all of them with the quota', (name) => {
    const { killed, quota } = of(name);
    expect(sum(killed, 'unsent')).toBeGreaterThan(0);
    expect(quota.map(({ due, lost }) => due - lost)).toEqual([0, 0]);
  });

  it('whoever follows a link sees that it failed, and follows it again', () => {
    const [submitted, first, second] = of(LINKS).killed;
    expect(submitted?.unsent).toBe(submitted?.tried);
    for (const each of [first, second]) expect(each).toMatchObject({ lost: 0, unsent: 0, repeated: each?.tried });
  });

  it('a link that names its row acts when opened, changed or followed again, and on whatever was sorted there', () => {
    expect(of(LINKS).links).toEqual({ opened: true, forged: true, mailsAgain: 1 });
    expect(of(LINKS).lostAfterSort).toBe(2);
    for (const name of [APPROVAL, BOOKING]) expect(of(name).links).toBeNull();
  });

  it('the last decision is all that they tell', () => {
    for (const name of NAMES) expect(of(name).remembered).toEqual({ what: 1, who: 0, of: 2 });
  });

  it('the table has a column for each, and every row has its cells', () => {
    const lines = tableOf([...found.values()]).split('\n');
    expect(lines[0]).toMatch(new RegExp(NAMES.join(' .* ')));
    expect(new Set(lines.map((line) => line.split('|').length))).toEqual(new Set([NAMES.length + 3]));
    expect(lines.find((line) => line.includes('works under a lock'))).toMatch(/0 of 2 .* 0 of 2 .* 0 of 3/);
  });
});

describe('our desk', () => {
  const [SUBMISSION, APPROVAL_STEP] = [0, 2];
  let trials: Trials;

  beforeAll(() => {
    // test/workspace/disturbed kills and sorts at all operations.
    trials = new Trials(OUR_DESK, REQUESTS, temporaryFolder(), 9);
  });

  it('ends in the agenda with its two events, and tells the applicant or the next person', () => {
    expect(trials.ended()).toEqual({ status: 'Masuk Agenda', events: 2 });
    expect(trials.told(SUBMISSION)).toEqual({ applicant: 1, staff: 1 });
    expect(trials.told(APPROVAL_STEP)).toEqual({ applicant: 0, staff: 1 });
  });

  it.each([SUBMISSION, APPROVAL_STEP])('work %i loses nothing when it is killed', (work) => {
    const killed = trials.killed(work);
    expect(killed).toMatchObject({ tried: 4, lost: 0, unsent: 0 });
    expect(trials.locks(work)).toBe(true);
  });

  it('loses no mail with the quota, and gives no room twice', () => {
    expect(trials.withoutQuota(SUBMISSION)).toEqual({ due: 2, lost: 0 });
    expect(trials.raced()).toEqual({ tried: 2, both: 0 });
  });

  it('tells both steps and who took them, and its links do nothing by themselves', () => {
    expect(trials.remembered()).toEqual({ what: 2, who: 2, of: 2 });
    expect(trials.links()).toEqual({ opened: false, forged: false, mailsAgain: 0 });
  });
});
