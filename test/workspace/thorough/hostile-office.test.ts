// Names that the office itself keeps are data as well: of its people, holidays, equipment and damages, and its settings.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExecutionRecord, FormInfo, Mail } from '../../../packages/local-workspace/src/facade.ts';
import { desperateDesk, errorsOf, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { settingCell } from '../tabs.ts';

const STRINGS = [
  '=HYPERLINK("https://jahat.example","klik")',
  "'007, +1+1",
  '</td></table><!-- <script>alert(1)</script><b>',
  'Yth.\r\nBcc: semua@jahat.example\u0007satu\u2028dua \u202Egnp.exe',
  '👩🏽‍🏫🇮🇩 \uD83D tanpa pasangan مدرسة ١٢٣',
  '3/12/2026',
  `=${'x'.repeat(49_990)}`,
];

describe('hostile names in what the office keeps', () => {
  let desk: TestDesk;
  let mails: Mail[] = [];
  const executions: ExecutionRecord[] = [];

  beforeAll(async () => {
    desk = desperateDesk('2026-11-24T08:12:05+07:00');
    await desk.edit('Hari Libur', 'A2:C2', '', 'owner');
    for (const [index, text] of STRINGS.entries()) {
      const day = new Date(Date.UTC(2027, 3, 5 + index * 2 + 2 * Math.floor((index * 2) / 5)));
      const date = day.toISOString().slice(0, 10);
      const number = `PC-2026-${String(index + 1).padStart(4, '0')}`;
      const edits: [string, string, unknown[][]][] = [
        ['Pengaturan', settingCell('Nama pemerintah'), Array.from({ length: 8 }, () => [text])],
        ['Pengaturan', settingCell('Sebutan Kepala Dinas'), Array.from({ length: 4 }, () => [text])],
        ['Tim Pengelola', 'A3', Array.from({ length: 3 }, () => [text])],
        ['Perangkat', 'A2', [[text]]],
        ['Kerusakan', 'A2', [[text, '', text, text, text, text, '']]],
        ['Hari Libur', 'A2', [[date.split('-').reverse().join('/'), text, 'Libur nasional']]],
      ];
      for (const [tab, range, values] of edits) executions.push(...(await desk.paste(tab, range, values, 'owner')));
      const [offered] = ((await desk.get<FormInfo[]>('/api/forms'))[0]?.items ?? []).flatMap(({ title, choices }) =>
        title === 'Perangkat yang Diperlukan' ? (choices ?? []) : [],
      );
      executions.push(
        ...(await desk.submit({
          ...PLAIN_ANSWERS,
          'Tanggal Mulai': date,
          'Nama Kegiatan': `Ke-${index}`,
          'Perangkat yang Diperlukan': [offered],
        })),
      );
      executions.push(await desk.choose(number, 'Kesampingkan peringatan', 'kabid', 'boleh'));
      executions.push(await desk.choose(number, 'Disposisikan ke Kasi', 'kabid', 'telaah'));
      executions.push(await desk.choose(number, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju'));
      executions.push(await desk.choose(number, 'Masukkan ke agenda', 'admin'));
    }
    executions.push(...(await desk.at('2026-11-25T07:35:00+07:00')));
    mails = await desk.mails();
  });

  it('stop nobody: every request goes its way', async () => {
    expect(errorsOf(executions)).toEqual([]);
    expect((await desk.rows()).map(({ Status }) => Status)).toEqual(STRINGS.map(() => 'Masuk Agenda'));
  });

  it('are a formula nowhere', async () => {
    for (const { name } of await desk.get<{ name: string }[]>('/api/sheets')) {
      const { formulas = {} } = (await desk.sheet(name)) as { formulas?: Record<string, string> };
      expect(formulas, name).toEqual({});
    }
  });

  it('are no markup in mails and no further line of their headers', () => {
    for (const { subject, html, replyTo, from, to } of mails) {
      expect(html).not.toMatch(/<script|<b>|<!--|<\/table><!/);
      expect([subject, from, replyTo, ...to].join(' ')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2028]/u);
    }
  });
});
