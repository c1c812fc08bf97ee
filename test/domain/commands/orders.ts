// In what order requests are taken in, and how they are shortened or put back, changes nothing for anybody: the tests, drawn as often as a tier has time for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsLater } from '../../../src/domain/time/time.ts';
import { clashesAreAsStored, noFixedTimesTouch } from './invariants.ts';
import { KABID, KASI, PaperDesk } from './paper-desk.ts';
import { wanted } from './random-days.ts';

const APPLICANTS = ['andi', 'budi', 'citra', 'dodi', 'eka'];
const SENT = '2026-11-24T08:00:00+07:00';

const requests = fc.array(wanted, { minLength: 2, maxLength: 5, size: 'max' });

/** Who stands in whose way, by names: numbers follow the order of processing. */
function clashesByName(desk: PaperDesk): Record<string, string[]> {
  const names = new Map(desk.requests.map(({ number, contactName }) => [number, contactName]));
  const entries = desk.requests.map(({ contactName, clashesWith }) => {
    return [contactName, clashesWith.map((number) => names.get(number) ?? '').sort()] as const;
  });
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** @param runs how often the first is drawn; a multiple of two */
export function describeOrders(runs: number): void {
  describe('requests that wait', () => {
    it('stand in each other’s way alike, in whatever order they are taken in', () => {
      const shuffled = requests.chain((times) =>
        fc.tuple(fc.constant(times), fc.shuffledSubarray([...times.keys()], { minLength: times.length })),
      );
      fc.assert(
        fc.property(shuffled, ([times, order]) => {
          const takenIn = (indexes: Iterable<number>) => {
            const desk = new PaperDesk();
            desk.now = '2026-11-24T12:00:00+07:00';
            for (const index of indexes) {
              desk.submit({ ...times[index], submittedAt: secondsLater(SENT, index * 60) }, APPLICANTS[index]);
            }
            return clashesByName(desk);
          };
          const [one, other] = [takenIn(times.keys()), takenIn(order)];
          if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(JSON.stringify([one, other]));
        }),
        { numRuns: runs },
      );
    });
  });

  describe('a request that is shortened', () => {
    it('gains no blocker, and blocks nobody whom it did not block', () => {
      fc.assert(
        fc.property(requests, fc.nat(4), fc.constantFrom(15, 30, 60), fc.boolean(), (times, pick, minutes, late) => {
          const desk = new PaperDesk();
          times.forEach((time, index) => {
            desk.now = secondsLater(SENT, index * 60);
            desk.submit(time, APPLICANTS[index]);
          });
          const request = desk.requests[pick % desk.requests.length];
          if (!request?.startTime || !request.endTime) return;
          const end = secondsLater(`2026-12-08T${request.endTime}:00+07:00`, -minutes * 60).slice(11, 16);
          if (end <= request.startTime || request.endTime <= request.startTime) return;
          if (late) desk.act(request.number, 'FORWARD', KABID);
          const before = clashesByName(desk);
          desk.act(request.number, 'CHANGE_TIME', KASI, 'permintaan pemohon', { endTime: end });
          const after = clashesByName(desk);
          for (const [name, blockers] of Object.entries(after)) {
            const gained = blockers.filter((each) => !before[name]?.includes(each));
            if (gained.length > 0) throw new Error(`${name} gained ${gained.join()}`);
          }
          expect(desk.request(request.number).endTime).toBe(end);
        }),
        { numRuns: runs / 2 },
      );
    });
  });

  describe('a step that is taken back', () => {
    it('leaves the desk as it was', () => {
      const steps = fc.constantFrom(
        'FORWARD',
        'REJECT',
        'CANCEL_FOR_APPLICANT',
        'MARK_DUPLICATE',
        'IGNORE',
        'CHANGE_TIME',
      );
      fc.assert(
        fc.property(requests, fc.nat(4), steps, wanted, (times, pick, action, time) => {
          const desk = new PaperDesk();
          times.forEach((each, index) => {
            desk.now = secondsLater(SENT, index * 60);
            desk.submit(each, APPLICANTS[index]);
          });
          const { number } = desk.requests[pick % desk.requests.length] ?? { number: '' };
          const bare = () =>
            desk.requests.map(({ revision: _, marks, ...rest }) => ({ ...rest, marks: { ...marks, undo: null } }));
          const before = JSON.stringify(bare());
          const actor = action === 'FORWARD' || action === 'REJECT' ? KABID : KASI;
          if (!desk.act(number, action, actor, 'permintaan pemohon', time).ok) return;
          const undone = desk.act(number, 'UNDO', actor);
          if (!undone.ok) throw new Error(JSON.stringify(undone.refusal));
          if (JSON.stringify(bare()) !== before) throw new Error(`${before}\n${JSON.stringify(bare())}`);
          noFixedTimesTouch(desk);
          clashesAreAsStored(desk);
        }),
        { numRuns: runs / 2 },
      );
    });
  });
}
