// The survey asks in words of every day.
import { describe, expect, it } from 'vitest';
import { surveyPage } from '../../../src/pages/web/survey-page.tsx';
import { OFFICE } from '../office.ts';

describe('the survey', () => {
  const html = surveyPage({ office: OFFICE, url: 'https://exec.example', code: 'x', notice: '', typed: {} });

  it('asks nine questions in words of every day, none by its number in the regulation', () => {
    expect(html.match(/<legend>/g)).toHaveLength(9);
    expect(html).not.toMatch(/\bU[1-9]\b/);
    expect(html).toContain('<h1>Survei Kepuasan Masyarakat</h1>');
    expect(html).toContain('Apakah layanan ini benar-benar tanpa biaya?');
  });

  it('has answers of its own to whether it was free, of the same values', () => {
    const [, after = ''] = html.split('Apakah layanan ini benar-benar tanpa biaya?');
    const [cost = '', others = ''] = after.split('</fieldset>');
    const choices = [...cost.matchAll(/value="(\d?)"[^>]*>([^<]+)/g)].map(
      ([, value, label]) => `${value} ${label?.trim()}`,
    );
    expect(choices).toEqual([
      '4 Ya, seluruhnya',
      '3 Ya, sebagian besar',
      '2 Hanya sebagian',
      '1 Tidak',
      ' Tidak menjawab',
    ]);
    expect(others).toContain('Sangat baik');
  });
});
