// What stands in the way of a command at Google: one sentence with the next act, never a stack.
import { describe, expect, it } from 'vitest';
import { Problem, wordsOf } from '../../build/google/problem.ts';

const coded = (code: string, message = code) => Object.assign(new Error(message), { code });

describe('an error of Google, clasp or this machine is said in words', () => {
  it.each<[string, unknown, RegExp]>([
    ['a full disk', coded('ENOSPC', 'ENOSPC: no space left on device, write'), /Penyimpanan komputer ini penuh/],
    [
      'a folder that may not be written',
      coded('EACCES', "EACCES: permission denied, mkdir '/x'"),
      /tidak boleh ditulis: .*\/x/,
    ],
    ['no network', coded('ENOTFOUND', 'getaddrinfo ENOTFOUND oauth2.googleapis.com'), /Google tidak terjangkau/],
    [
      'an error within an error',
      new Error('Unexpected error', { cause: coded('ECONNREFUSED') }),
      /Google tidak terjangkau/,
    ],
    ['a login that ran out', new Error('invalid_grant'), /kedaluwarsa atau dicabut.*npx clasp login/],
    [
      'the switch',
      new Error('User has not enabled the Apps Script API. Enable it by …'),
      /Sakelar “Google Apps Script API”/,
    ],
    ['a scope', new Error('Request had insufficient authentication scopes.'), /centang semua izin/],
    ['a foreign script', new Error('The caller does not have permission'), /tidak berhak/],
    ['a script that is gone', new Error('Requested entity was not found.'), /tidak ditemukan/],
    ['our own word', new Problem('Pilih satu.'), /^Pilih satu\.$/],
    ['what nobody has seen before', new Error('Tea\n  at pot (x.js:1:1)'), /galat yang tidak dikenal: Tea at pot/],
    ['a text', 'oops', /tidak dikenal: oops/],
  ])('%s', (_, error, words) => {
    expect(wordsOf(error)).toMatch(words);
    expect(wordsOf(error)).not.toContain('\n');
  });
});
