// An error of Google's that people can do something about is explained; any other keeps its own text.
import { expect, it } from 'vitest';
import { problemWords } from '../../../src/words/google/install.ts';
import { outboxProblemWords } from '../../../src/words/sheet/outbox.ts';

const NOT_YET =
  'GoogleJsonResponseException: API call to calendar.events.insert failed with error: Google Calendar API has not been used in project 100200300400 before or it is disabled. Enable it by visiting https://console.developers.google.com/ then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';
const NOT_ADDED =
  'GoogleJsonResponseException: API call to calendar.calendars.get failed with error: Service Calendar API has not been enabled for your Apps Script-managed Cloud Platform project.';
const OTHER = 'Exception: Service invoked too many times in a short time: Calendar.';

it.each([NOT_YET, NOT_ADDED])(
  'a calendar service that is not enabled yet: wait, then add it again (facts 13.2, 14.3): %s',
  (text) => {
    for (const words of [outboxProblemWords({ code: 'PLATFORM', text }), problemWords(null, new Error(text))]) {
      expect(words).toMatch(/^Google Kalender belum aktif .* tunggu beberapa menit; .* Apps Script › Layanan/);
      expect(words).not.toContain('has not been');
    }
  },
);

it('any other error is told as Google told it', () => {
  expect(outboxProblemWords({ code: 'PLATFORM', text: OTHER })).toBe(OTHER);
  expect(problemWords(null, OTHER)).toContain(OTHER);
});
