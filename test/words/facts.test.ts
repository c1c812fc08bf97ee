// What a page and a paper tell of a request: as a mail does, without marks that turn round what is read.
import { expect, it } from 'vitest';
import { factsAt, PLACES, toldOf, toldOn } from '../../src/words/facts.ts';
import { aRequest, HOURS } from '../domain/requests.ts';

const TURNED = '\u202Egro.kantor';
const REQUEST = aRequest({
  letterFile: `https://a.example/${TURNED}`,
  contactName: `Dewi ${TURNED}`,
  activity: `Rapat ${TURNED}`,
  description: `${'panjang '.repeat(3000)}${TURNED}`,
  equipment: [`Mikrofon ${TURNED}`],
});

it('no fact of a request turns the text beside it round, and none is endless', () => {
  const slot = { start: '2026-12-08T09:00', end: '2026-12-08T11:00' };
  for (const told of [toldOf(REQUEST, HOURS), toldOn(slot, REQUEST)])
    for (const place of Object.values(PLACES))
      for (const { label, value } of factsAt(place, told)) {
        expect(value, label).not.toMatch(/\u202E/);
        expect(value.length, label).toBeLessThan(2500);
      }
  expect(
    factsAt(PLACES.letter, toldOf(REQUEST, HOURS))
      .map(({ value }) => value)
      .join(' '),
  ).toContain('gro.kantor');
});
