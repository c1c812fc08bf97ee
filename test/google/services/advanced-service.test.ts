// A project without the Advanced Calendar service: Google does not even define its name (facts 13.2).
import { afterEach, expect, it, vi } from 'vitest';
import { enabled } from '../../../src/google/services/room-calendar.ts';

afterEach(() => vi.unstubAllGlobals());

it('says that the service is not enabled, rather than that a name is not defined', () => {
  expect(() => enabled(() => Calendar?.Events)).toThrow(
    'The Advanced Calendar service is not enabled in appsscript.json',
  );
});

it('gives the part of the service that is asked for', () => {
  vi.stubGlobal('Calendar', { Events: 'events' });
  expect(enabled(() => Calendar?.Events)).toBe('events');
});
