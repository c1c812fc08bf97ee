// “Catat surat baru”: what is open at once, and in which fold the rest stands.
import { describe, expect, it } from 'vitest';
import { FILLED_FIELDS } from '../../../src/domain/request/fields.ts';
import { entryPage } from '../../../src/pages/web/entry-page.tsx';

const WAY = { url: 'https://exec.example', token: 'P~x' };

describe('the page of a new letter', () => {
  const html = entryPage({ way: WAY, mark: 'tanda-surat', devices: [], notice: '', faults: {}, typed: {}, look: null });
  const [open = '', letter = '', event = ''] = html.split('<details');
  const namesIn = (part: string) => [...part.matchAll(/ name="(\w+)"/g)].map(([, name]) => name);

  it('asks at once for both ways to reach the applicant', () =>
    expect(namesIn(open)).toEqual(expect.arrayContaining(['phone', 'email'])));

  it('has what the letter says of itself in one fold, and of the event and its applicant in the other', () => {
    expect(namesIn(letter)).toEqual(expect.arrayContaining(['letterNumber', 'letterFile', 'urgency', 'staffNotes']));
    expect(namesIn(event)).toEqual(expect.arrayContaining(['contactRole', 'description', 'attended']));
  });

  it('has each field once', () => {
    const names = namesIn(open + letter + event).filter((name) => FILLED_FIELDS.some((field) => field === name));
    expect(names.sort()).toEqual([...FILLED_FIELDS].sort());
  });
});
