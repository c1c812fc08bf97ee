// Forms that come in one moment: whoever gets the lock records all that wait, each once, whatever happens on the way.
import { describe, expect, it } from 'vitest';
import { receiveSubmission } from '../../../src/app/commands/receive-submission.ts';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { DEWI, desk, eachOnADesk, openDesk, others, quietly, SETTINGS } from '../office-day.ts';

const numberAt = (count: number) => `PC-2026-${String(count).padStart(4, '0')}`;
const idAt = (index: number) => `r-${String(index).padStart(2, '0')}`;

eachOnADesk(() =>
  openDesk({ settings: { ...SETTINGS, receipts: { ...SETTINGS.receipts, perHour: 1000, reserve: 0 } } }),
);

/** So many people send the form in one moment. */
function crowd(count: number): void {
  for (let index = 0; index < count; index++) desk.send(idAt(index), others(idAt(index)));
}

/** The execution of a response had to wait for the lock, and has it now. */
function comes(id: string) {
  desk.exclusive.isWaitedFor = true;
  return receiveSubmission(desk.open(), () => desk.forms.responses.find((each) => each.id === id) ?? null);
}

/** What does not tell when it was done, nor by which execution. */
const kept = () => ({
  rows: desk.register.rows.map(({ number, kept, message }) => [
    ...[number, kept?.after.responseId, kept?.after.status, message],
  ]),
  steps: desk.history.rows.map(({ entry }) => [entry.number, entry.commandId, entry.step]),
  mails: [...desk.mailer.sent.map(({ to, subject }) => `${to} ${subject}`)].sort(),
  work: desk.outbox.rows.map(({ key, state }) => `${key} ${state}`),
});

describe('whoever had to wait for the lock', () => {
  it('records all that wait, in the order in which they were sent, with numbers that count on and a receipt each', () => {
    crowd(5);
    expect(comes('r-03').type).toBe('RECORDED');
    expect(desk.history.commands()).toEqual([0, 1, 2, 3, 4].map(idAt));
    expect(desk.register.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5].map(numberAt));
    expect(new Set(desk.readers()).size).toBe(6);
    expect(desk.readers()).toHaveLength(10);
  });

  it('lets go at once where another has recorded its response', () => {
    crowd(3);
    comes('r-00');
    desk.faults.failAt('register.read');
    expect(comes('r-02').type).toBe('NOTHING');
    expect(desk.faults.pending()).toEqual(['register.read']);
  });

  it('finds its response though more has been recorded since than the latest entries tell', () => {
    crowd(45);
    for (const id of ['r-00', 'r-20', 'r-40']) comes(id);
    expect(desk.history.rows).toHaveLength(45);
    expect(desk.history.tail().some(({ commandId }) => commandId === 'r-01')).toBe(false);
    desk.faults.failAt('register.read');
    expect(comes('r-01').type).toBe('NOTHING');
    expect(desk.faults.pending()).toEqual(['register.read']);
  });

  it('has its own in the batch, however many were sent before', () => {
    crowd(30);
    expect(comes('r-25').type).toBe('RECORDED');
    expect(desk.history.commands()).toEqual([...Array.from({ length: 19 }, (_, index) => idAt(index)), 'r-25']);
  });

  it('goes on until its own is recorded, where the batch ends before', () => {
    desk.send('r-00', others('r-00'));
    // It tells the applicant of the first, which changes in this batch already.
    desk.send('r-01', { ...others('r-00'), institution: 'Instansi r-00', activity: 'Kegiatan r-00', email: DEWI });
    desk.send('r-02', others('r-02'));
    expect(comes('r-02').type).toBe('RECORDED');
    expect(desk.history.commands()).toEqual(['r-00', 'r-01', 'r-01', 'r-02']);
  });

  it('whoever had it at once asks nobody who else waits', () => {
    crowd(2);
    desk.exclusive.isWaitedFor = false;
    desk.faults.failAt('intake.since');
    receiveSubmission(desk.open(), () => desk.forms.responses[0] ?? null);
    expect(desk.history.commands()).toEqual(['r-00']);
  });

  it('takes no more than recovery can finish: the next one takes the others', () => {
    crowd(30);
    comes('r-00');
    expect(desk.history.rows).toHaveLength(20);
    for (let index = 1; index < 30; index++) comes(idAt(index));
    expect(desk.register.rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 30 }, (_, i) => numberAt(i + 1)),
    );
    expect(new Set(desk.history.commands()).size).toBe(30);
    expect(desk.readers()).toHaveLength(60);
  });

  it('takes those along whose events never came, but none that was recorded before', () => {
    crowd(3);
    desk.exclusive.isWaitedFor = false;
    receiveSubmission(desk.open(), () => desk.forms.responses[0] ?? null);
    desk.office.time = minutesLater(desk.office.time, 5);
    desk.send('r-09', others('r-09'));
    comes('r-09');
    expect(desk.history.commands()).toEqual(['r-00', 'r-01', 'r-02', 'r-09']);
  });

  it('records its own where the others cannot be read', () => {
    crowd(2);
    desk.faults.failAt('intake.since');
    quietly(() => comes('r-01'));
    expect(desk.history.commands()).toEqual(['r-01']);
  });
});

it('an execution whose time is used up records its own alone', () => {
  desk.send('r-00', others('r-00'));
  desk.send('r-01', { ...others('r-00'), institution: 'Instansi r-00', activity: 'Kegiatan r-00', email: DEWI });
  desk.send('r-02', others('r-02'));
  desk.slowAt('mailer.send', 5);
  expect(comes('r-02').type).toBe('RECORDED');
  expect(desk.history.commands()).toEqual(['r-00', 'r-02']);
});

describe('in one batch', () => {
  it('there are no more steps than recovery finds, where a form changes an earlier request too', () => {
    const ids = Array.from({ length: 12 }, (_, index) => idAt(index));
    crowd(12);
    comes('r-00');
    for (const id of ids) {
      const same = { institution: `Instansi ${id}`, activity: `Kegiatan ${id}` };
      desk.send(`s-${id}`, { ...others(id), ...same, email: `lain-${id}@pemohon.example` });
    }
    comes('s-r-00');
    expect(desk.history.rows).toHaveLength(12 + 20);
    comes('s-r-11');
    expect(desk.history.rows).toHaveLength(12 + 24);
  });

  it('each is decided on what the one before left: the same time is wanted in turn', () => {
    crowd(3);
    comes('r-00');
    expect(desk.requestOf(numberAt(3)).clashesWith).toEqual([1, 2].map(numberAt));
  });

  it('a second form of the same letter is marked as such; one that tells the first waits for the next batch', () => {
    desk.send('r-00', others('r-00'));
    desk.send('r-01', { ...others('r-00'), institution: 'Instansi r-00', activity: 'Kegiatan r-00' });
    const stranger = { ...others('r-00'), institution: 'Instansi r-00', activity: 'Kegiatan r-00', email: DEWI };
    desk.send('r-02', stranger);
    desk.send('r-03', others('r-03'));
    comes('r-00');
    expect(desk.statuses()).toEqual([`${numberAt(1)} SUBMITTED`, `${numberAt(2)} DUPLICATE`]);
    comes('r-02');
    expect(desk.statuses().slice(2)).toEqual([`${numberAt(3)} DUPLICATE`, `${numberAt(4)} SUBMITTED`]);
    expect(desk.requestOf(numberAt(1)).marks.secondFormAt).not.toBeNull();
  });

  it('one that cannot be decided stops no other, takes no number, and fails where it is its own', () => {
    crowd(4);
    const [, broken] = desk.forms.responses;
    Object.assign(broken?.submission ?? {}, { letterNumber: undefined });
    quietly(() => comes('r-00'));
    expect(desk.history.commands()).toEqual(['r-00', 'r-02', 'r-03']);
    expect(desk.register.rows.map(({ number }) => number)).toEqual([1, 2, 3].map(numberAt));
    quietly(() => expect(() => comes('r-01')).toThrow());
    expect(desk.history.rows).toHaveLength(3);
  });

  it('that cannot be written, its own is recorded alone', () => {
    crowd(3);
    desk.faults.failAt('history.append');
    quietly(() => comes('r-01'));
    expect(desk.history.commands()).toEqual(['r-01']);
    comes('r-00');
    expect(desk.history.commands()).toEqual(['r-01', 'r-00', 'r-02']);
  });

  it('receipts keep to the limit of the hour, and the Kabid is told of all others once', () => {
    openDesk();
    crowd(30);
    comes('r-00');
    comes(idAt(20));
    const { perHour } = SETTINGS.receipts;
    const without = [...Array(30).keys()].filter((index) => desk.requestOf(numberAt(index + 1)).marks.noReceipt);
    expect(without).toHaveLength(30 - perHour);
    expect(desk.news().filter((mail) => mail.includes('Tanda terima'))).toHaveLength(perHour);
    expect(desk.news().filter((mail) => mail.includes('Melebihi batas email'))).toHaveLength(1);
    expect(desk.messageOf(numberAt(30))).toContain('Tanda terima tidak dikirim');
  });

  it('receipts keep to the limit of an address, and of the quota that is kept for the office', () => {
    for (let index = 0; index < 6; index++) desk.send(idAt(index), others(idAt(index), { email: DEWI }));
    comes('r-00');
    expect(desk.readers().filter((to) => to === DEWI)).toHaveLength(SETTINGS.receipts.perAddress);

    openDesk({ settings: { ...SETTINGS, receipts: { ...SETTINGS.receipts, perHour: 1000, reserve: 40 } } });
    crowd(20);
    // Twenty mails are to spare: two for each of ten forms. Those of the batch are still to be sent when it is decided.
    desk.mailer.quota = 60;
    comes('r-00');
    expect(desk.news().filter((mail) => mail.includes('Tanda terima'))).toHaveLength(10);
    expect(desk.news().filter((mail) => mail.includes('Melebihi batas email'))).toHaveLength(1);
  });
});

describe('a batch that is killed', () => {
  const CALLS = [
    ...['history.append', 'outbox.add', 'register.write', 'mailer.send', 'outbox.mark', 'outbox.flush'],
    'exclusive.hold',
    'intake.since',
  ];

  it.each(CALLS)('at %s is finished by the next jobs, as if it had not been', (call) => {
    const finish = () => {
      for (const [time, job] of [
        ['08:30', everyTenMinutes],
        ['09:00', hourly],
        ['09:30', everyTenMinutes],
      ] as const)
        desk.at(time, job);
    };
    crowd(6);
    comes('r-00');
    finish();
    const whole = kept();

    openDesk({ settings: { ...SETTINGS, receipts: { ...SETTINGS.receipts, perHour: 1000, reserve: 0 } } });
    crowd(6);
    desk.killedAt(call, () => comes('r-00'));
    finish();
    const after = kept();
    expect(after.rows.map(([, id]) => id).sort()).toEqual(whole.rows.map(([, id]) => id).sort());
    expect(after.steps.map(([number]) => number)).toEqual(whole.steps.map(([number]) => number));
    // At most the one in flight repeats.
    expect(new Set(after.mails)).toEqual(new Set(whole.mails));
    expect(after.mails.length - whole.mails.length).toBe(call === 'outbox.mark' ? 1 : 0);
    // The commit was not reached, or everything is as it would have been.
    const isCommitted = !['history.append', 'exclusive.hold', 'intake.since'].includes(call);
    if (isCommitted) expect({ ...after, mails: [], work: [] }).toEqual({ ...whole, mails: [], work: [] });
    for (const { state } of desk.outbox.rows) expect(state).toBe('DONE');
  });
});
