// What is to be masked is done together; one request that cannot be done does not keep the others for good.

import { describe, expect, it } from 'vitest';
import { type MaskItem, maskRecords } from '../../../src/app/outbox/mask-records.ts';
import type { OutboxItem, OutboxResult } from '../../../src/app/ports/outbox.ts';
import { DeskError } from '../../../src/domain/fault.ts';
import { listed } from '../../listed.ts';

const NOW = '2028-12-09T05:20:00+07:00';
const SENT = '2026-11-24T08:12:05+07:00';

function item(number: string, attempts = 0, responseId = `2_${number}`): MaskItem {
  const effect = { type: 'MASK', key: `${number}@3:MASK`, number, revision: 3, responseId, submittedAt: SENT } as const;
  return { key: effect.key, effect, state: 'WAITING', notBefore: NOW, claimedUntil: null, attempts };
}

/** Ports that know one request whose history cannot be masked. */
function desk(broken: string, moving: readonly string[] = []) {
  const marks = new Map<string, OutboxResult>();
  const calls: string[] = [];
  const ports = {
    outbox: {
      withdraw: (steps: readonly string[]) => void calls.push(`withdraw ${steps.join()}`),
      mark: (item: OutboxItem | readonly OutboxItem[], result: OutboxResult) => {
        for (const { key } of [item].flat()) marks.set(key, result);
      },
    },
    history: {
      mask: (requests: ReadonlyMap<string, number>) => {
        calls.push(`mask ${[...requests].join(';')}`);
        if (requests.has(broken)) throw new DeskError({ code: 'NOT_WRITTEN', number: broken });
      },
    },
    office: { now: () => NOW },
    exclusive: {
      hold: (work: () => unknown) => {
        calls.push('hold');
        return work();
      },
    },
    archives: { yearOf: () => undefined },
    state: { get: () => ({ 2026: moving }) },
    sentForms: {
      forget: (sent: readonly { responseId: string }[]) =>
        void calls.push(`forget ${sent.map((each) => each.responseId)}`),
    },
  } as unknown as Parameters<typeof maskRecords>[0];
  return { ports, marks, calls };
}

describe('masking what was recorded before', () => {
  it('is done for all at once: mails taken back, history, what the form sent', () => {
    const { ports, marks, calls } = desk('');
    maskRecords(ports, [item('PC-2026-0001'), item('PC-2026-0002', 0, '')], () => true);
    expect(calls).toEqual(listed`
      hold · withdraw PC-2026-0001@1,PC-2026-0001@2,PC-2026-0002@1,PC-2026-0002@2 · mask PC-2026-0001,3;PC-2026-0002,3
      forget 2_PC-2026-0001
    `);
    expect([...marks.values()].map(({ state }) => state)).toEqual(['DONE', 'DONE']);
  });

  it('that fails waits an hour with all it was done with, and is then tried one by one', () => {
    const first = desk('PC-2026-0001');
    maskRecords(first.ports, [item('PC-2026-0001'), item('PC-2026-0002')], () => true);
    const waiting = { state: 'WAITING', attempts: 1, notBefore: '2028-12-09T06:20:00+07:00' };
    expect([...first.marks.values()]).toMatchObject([waiting, waiting]);
    const second = desk('PC-2026-0001');
    maskRecords(second.ports, [item('PC-2026-0001', 1), item('PC-2026-0002', 1), item('PC-2026-0003')], () => true);
    expect([...second.marks].map(([key, { state, attempts }]) => [key, state, attempts])).toEqual([
      ['PC-2026-0003@3:MASK', 'DONE', 1],
      ['PC-2026-0001@3:MASK', 'WAITING', 2],
      ['PC-2026-0002@3:MASK', 'DONE', 2],
    ]);
  });

  it('gives the lock back after five, and begins no more once the time is used up', () => {
    const { ports, marks, calls } = desk('');
    const many = Array.from({ length: 12 }, (_, index) => item(`PC-2026-00${index + 10}`));
    const answers = [true, true, false];
    maskRecords(ports, many, () => answers.shift() ?? false);
    expect(calls.filter((call) => call === 'hold')).toHaveLength(2);
    expect(marks.size).toBe(10);
  });

  it('waits for the next sweep where one of them is on its way to the archive', () => {
    const { ports, marks, calls } = desk('', ['PC-2026-0002']);
    maskRecords(ports, [item('PC-2026-0001'), item('PC-2026-0002')], () => true);
    expect(calls).toEqual(['hold']);
    expect([...marks.values()]).toMatchObject(Array(2).fill({ state: 'WAITING', notBefore: NOW }));
  });

  it('asks nothing of anybody where nothing is to be masked', () => {
    const { ports, calls } = desk('');
    maskRecords(ports, [], () => true);
    expect(calls).toEqual([]);
  });
});
