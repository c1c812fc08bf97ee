// Every endpoint's bad input: the status, and words that say what to do.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { endpoints } from '../../src/server/api-index.ts';
import { ask, EVENTS, SHEET, times } from './ask.ts';

/** A mistake of the workspace is told to whoever runs it, not to whoever asks. */
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const bad: [request: string, body: unknown, status: number, words: RegExp][] = [
  ['GET /api/apa', undefined, 404, /GET \/api/],
  ['DELETE /api/forms', undefined, 404, /DELETE \/api\/forms/],
  ['GET /api/forms/lain', undefined, 404, /form "lain"/],
  ['POST /api/forms/lain/responses', { answers: {} }, 404, /form "lain"/],
  ['POST /api/forms/f1/responses', '{"answers":', 400, /not JSON/],
  ['POST /api/forms/f1/responses', {}, 400, /"answers"/],
  ['POST /api/forms/f1/responses', [], 400, /The body is not right/],
  ['POST /api/forms/f1/responses', { answers: { Nama: { a: 1 } } }, 400, /"answers.Nama": an answer is a text/],
  ['POST /api/forms/f1/responses', { answers: {}, email: 'ani' }, 400, /"email": write a mail address/],
  ['POST /api/forms/f1/responses', { answers: {} }, 400, /Nama: This is a required question/],
  ['PUT /api/readings', { appendRow: 1 }, 400, /"appendRow"/],
  ['POST /api/forms', {}, 400, /"title"/],
  ['POST /api/forms', { title: 'X', items: [{ type: 'KUIS', title: 'Q' }] }, 400, /"items.0.type": write its kind/],
  ['POST /api/forms', { title: 'X', items: [{ type: 'LIST', title: 'Q', choices: [] }] }, 400, /"items.0.choices"/],
  ['POST /api/forms/f1/items', { title: 'Q' }, 400, /"type": write its kind/],
  ['POST /api/forms/lain/items', { type: 'TEXT', title: 'Q' }, 404, /form "lain"/],
  ['PATCH /api/forms/f1/items/11', { type: 'LIST' }, 400, /type/],
  ['PATCH /api/forms/f1/items/11', { position: 0 }, 400, /"position"/],
  ['DELETE /api/forms/f1/items/11?as=x', undefined, 400, /"as": write a mail address/],
  ['POST /api/forms/lain/check', { answers: {} }, 404, /form "lain"/],
  ['POST /api/forms/f1/check', { page: 1, answers: {} }, 400, /"page"/],
  ['GET /api/forms/lain/responses/r1', undefined, 404, /form "lain"/],
  ['GET /api/forms/f1/responses/r9', undefined, 404, /response "r9"/],
  ['PUT /api/forms/f1/responses/r1', { answers: 3 }, 400, /"answers"/],
  ['GET /api/sheets?spreadsheet=lain', undefined, 404, /spreadsheet "lain"/],
  ['POST /api/spreadsheets?as=Ani', undefined, 400, /"as": write a mail address/],
  ['GET /download/lain.xlsx', undefined, 404, /spreadsheet "lain".*"Buku Tamu"/],
  ['GET /download/Buku%20Tamu', undefined, 404, /GET \/api/],
  ['POST /api/sheets', { name: ' ' }, 400, /"name"/],
  ['POST /api/sheets?spreadsheet=lain', {}, 404, /spreadsheet "lain"/],
  [`PATCH ${SHEET}`, {}, 400, /"name"/],
  ['PATCH /api/sheets/Lain', { name: 'x' }, 404, /sheet "Lain"/],
  ['DELETE /api/sheets/Lain', undefined, 404, /sheet "Lain"/],
  [`DELETE ${SHEET}?as=Ani`, undefined, 400, /"as": write a mail address/],
  [`POST ${SHEET}/selection`, {}, 400, /"range"/],
  ['GET /api/sheets/Lain', undefined, 404, /sheet "Lain"/],
  ['POST /api/sheets/Lain/edits', { range: 'A1', value: 1 }, 404, /sheet "Lain"/],
  [`POST ${SHEET}/edits`, { value: 1 }, 400, /"range"/],
  [`POST ${SHEET}/edits`, { range: 'A1' }, 400, /give one of/],
  [`POST ${SHEET}/edits`, { range: 'A1', value: 1, values: [[1]] }, 400, /give one of/],
  [`POST ${SHEET}/edits`, { range: 'A1', value: {} }, 400, /"value": a cell takes/],
  [`POST ${SHEET}/edits`, { range: 'A1', values: [1] }, 400, /"values.0"/],
  [`POST ${SHEET}/edits`, { range: 'A1', value: 1, as: 'Ani' }, 400, /"as": write a mail address/],
  [`POST ${SHEET}/edits`, { range: 'A1', value: 1, by: 'x' }, 400, /"by"/],
  [`POST ${SHEET}/edits`, { range: 'Z1', value: 1 }, 409, /^Sel Z1 dilindungi\.$/],
  [`POST ${SHEET}/edits`, { range: 'Z2', value: 1 }, 500, /rusak$/],
  [`POST ${SHEET}/rows`, {}, 400, /give one of/],
  [`POST ${SHEET}/rows`, { insert: { before: 0 } }, 400, /"insert.before"/],
  [`POST ${SHEET}/rows`, { delete: { from: 'dua' } }, 400, /"delete.from"/],
  [`POST ${SHEET}/rows`, { move: { from: 2 } }, 400, /"move.before"/],
  [`POST ${SHEET}/columns`, {}, 400, /give one of/],
  [`POST ${SHEET}/columns`, { insert: { before: 1 }, delete: { from: 1 } }, 400, /give one of/],
  [`POST ${SHEET}/columns`, { resize: { from: 1, width: 5 } }, 400, /width/],
  [`POST ${SHEET}/rows`, { resize: { from: 1, width: 50 } }, 400, /resize/],
  [`POST ${SHEET}/columns`, { delete: { from: 'B' } }, 400, /"delete.from"/],
  [`POST ${SHEET}/sort`, { column: 'B' }, 400, /"column"/],
  [`POST ${SHEET}/filter`, { column: 1.5 }, 400, /"column"/],
  [`POST ${SHEET}/unprotect`, { as: 1 }, 400, /"as"/],
  [`POST ${SHEET}/table`, { range: 1 }, 400, /"range"/],
  [`POST ${SHEET}/undo`, { as: 1 }, 400, /"as"/],
  ['POST /api/open', { as: '' }, 400, /"as"/],
  ['GET /api/menus?as=Ani', undefined, 400, /"as"/],
  ['POST /api/menu', {}, 400, /"item"/],
  ['POST /api/menu', { item: 'Sapa', answers: [1] }, 400, /"answers": write "wait"/],
  ['POST /api/questions/lain', { button: 'OK' }, 404, /question "lain"/],
  ['POST /api/questions/x1', { button: 'Ya' }, 400, /"button"/],
  ['POST /api/run', { function: 'lain' }, 404, /function "lain".*hitung/],
  ['POST /api/run', { function: 'hitung', args: 1 }, 400, /"args"/],
  ['POST /api/script-run', { args: [] }, 400, /"function"/],
  ['POST /api/script-run', { function: 'hitung', origin: 'bulan' }, 400, /"origin"/],
  ['POST /api/mails/drafts', { as: 'ani@contoh.org', text: '' }, 400, /"subject"/],
  ['GET /api/mails/drafts', undefined, 400, /"as"/],
  ['GET /api/mails/lain', undefined, 404, /mail "lain"/],
  ['GET /api/mails/lain.eml', undefined, 404, /mail "lain"/],
  ['GET /api/mails?reader=ani', undefined, 400, /"reader": write a mail address/],
  ['GET /api/mails/m1?as=ani', undefined, 400, /"as": write a mail address/],
  ['GET /api/mails/lain/page', undefined, 404, /mail "lain"/],
  ['POST /api/mails/lain/read', { as: 'ani@contoh.org' }, 404, /mail "lain"/],
  ['POST /api/mails/m1/read', {}, 400, /"as"/],
  ['POST /api/mails', { as: 'ani', to: 'x', subject: '', text: '' }, 400, /"as": write a mail address/],
  ['POST /api/mails/m1/read', { as: 'ani@contoh.org', read: 'ya' }, 400, /"read"/],
  ['GET /api/mails/m1/attachments/2', undefined, 404, /mail: 1, counted/],
  ['POST /api/calendars', { name: '' }, 400, /"name"/],
  ['GET /api/calendars/lain/events', undefined, 404, /calendar "lain"/],
  ['GET /api/calendars/lain.ics', undefined, 404, /calendar "lain"/],
  [`GET ${EVENTS}?from=besok`, undefined, 400, /"from": write an instant/],
  [`GET ${EVENTS}?from=2026-12-03T00:00:00Z&to=2026-12-01T00:00:00Z`, undefined, 400, /"from" has to be before "to"/],
  [`POST ${EVENTS}`, { start: times.start }, 400, /"end"/],
  [`POST ${EVENTS}`, { start: times.end, end: times.start }, 400, /"end" has to be after/],
  [`POST ${EVENTS}`, { start: '2026-12-02', end: times.end }, 400, /both dates/],
  [`POST ${EVENTS}`, { ...times, start: '2026-02-30' }, 400, /"start"/],
  [`PATCH ${EVENTS}/e1`, { end: '2026-12-01T00:00:00Z' }, 400, /"end" has to be after/],
  [`PATCH ${EVENTS}/lain`, {}, 404, /event "lain"/],
  [`DELETE ${EVENTS}/lain`, undefined, 404, /event "lain"/],
  ['POST /api/crowd', {}, 400, /write submissions or edits/],
  ['POST /api/crowd', { submissions: [{ answers: {} }] }, 400, /"submissions.0.form"/],
  ['POST /api/clock', {}, 400, /give one of/],
  ['POST /api/clock', { set: '2026-12-01' }, 400, /"set": write an instant/],
  ['POST /api/clock', { set: '2026-02-30T10:00:00+07:00' }, 400, /"set"/],
  ['POST /api/clock', { set: '2026-12-01T25:00:00+07:00' }, 400, /"set"/],
  ['POST /api/clock', { advance: '30 menit' }, 400, /"advance": write a duration/],
  ['POST /api/clock', { advance: 'PT' }, 400, /"advance"/],
  ['POST /api/clock', { real: false }, 400, /"real"/],
  ['POST /api/clock', { real: true, advance: 'P1D' }, 400, /give one of/],
  ['GET /api/executions?last=semua', undefined, 400, /"last"/],
  ['GET /api/executions/lain', undefined, 404, /execution "lain"/],
  ['POST /api/triggers', { function: 'lain', event: 'edit' }, 404, /function "lain"/],
  ['POST /api/triggers', { function: 'hitung', event: 'hujan' }, 400, /"event": write form-submit/],
  ['POST /api/triggers', { function: 'hitung', event: 'clock' }, 400, /"schedule" goes with/],
  [
    'POST /api/triggers',
    { function: 'hitung', event: 'clock', schedule: { minutes: 7 } },
    400,
    /"schedule": write \{"minutes"/,
  ],
  ['DELETE /api/triggers/lain', undefined, 404, /"lain"/],
  ['POST /api/triggers/lain', { disabled: true }, 404, /"lain"/],
  ['POST /api/triggers/t1', {}, 400, /"disabled"/],
  ['POST /api/triggers/lain/run', undefined, 404, /"lain"/],
  ['POST /api/triggers/t2/run', undefined, 400, /saatMasuk waits for an event/],
  ['POST /api/quotas', { name: 'mail recipients', left: -1 }, 400, /"left"/],
  ['POST /api/quotas', { left: 1 }, 400, /"name"/],
  ['POST /api/consent', { as: 'Ani', scopes: [] }, 400, /"as": write a mail address/],
  ['POST /api/consent', { as: 'ani@contoh.org' }, 400, /"scopes"/],
  ['POST /api/faults', { at: {}, effect: {} }, 400, /"effect"/],
  ['POST /api/faults', { at: {}, effect: { error: 'x', kill: 'lost' } }, 400, /"effect": give one of/],
  ['POST /api/faults', { at: {}, effect: { kill: 'mati' } }, 400, /"effect.kill": write "lost"/],
  ['POST /api/faults', { at: {}, effect: { meanwhile: true } }, 400, /"effect.meanwhile": write one of/],
  ['POST /api/faults', { at: {}, effect: { meanwhile: { sort: {} } } }, 400, /"effect.meanwhile": write one of/],
  [
    'POST /api/faults',
    { at: {}, effect: { meanwhile: { edit: { sheet: 'Daftar Hadir', range: 'A1' } } } },
    400,
    /meanwhile/,
  ],
  ['POST /api/faults', { at: {}, effect: { meanwhile: { sort: { sheet: 'Lain', column: 1 } } } }, 404, /"Lain"/],
  ['POST /api/faults', { at: {}, effect: { meanwhile: { run: { function: 'lain' } } } }, 404, /function "lain"/],
  ['POST /api/faults', { at: {}, effect: { meanwhile: { respond: { form: 'x', answers: {} } } } }, 404, /"x"/],
  ['POST /api/faults', { at: { call: 0 }, effect: { error: 'x' } }, 400, /"at.call"/],
  ['POST /api/sheets/Daftar%20Hadir/format', { range: 'A1', format: { colour: 'red' } }, 400, /"format.colour"/],
  ['POST /api/sheets/Daftar%20Hadir/columns', { fold: { from: 2 } }, 400, /"fold.depth"/],
  ['POST /api/deployments', { access: 'SEMUA' }, 400, /"access"/],
  ['PATCH /api/deployments/lain', { access: 'ANYONE' }, 404, /"lain"/],
  ['DELETE /api/deployments/lain', undefined, 404, /"lain"/],
  ['PATCH /api/forms/f1', { accepting: 'ya' }, 400, /"accepting"/],
  ['PUT /api/sharing', { link: 'semua' }, 400, /"link"/],
  ['PUT /api/network', { url: 'https://contoh.org/', answer: { status: 1 } }, 400, /"answer/],
  ['POST /api/reset', { empty: 'ya' }, 400, /"empty"/],
];

describe('a bad request', () => {
  it.each(bad)('%s %j: %i', async (request, body, status, words) => {
    const response = await ask(request, body);
    expect(response.status).toBe(status);
    expect(request.includes(' /api') ? response.answer.error : response.answer).toMatch(words);
    expect(JSON.stringify(response.answer)).not.toMatch(/node_modules|\bat .*:\d+:\d+/);
  });

  it('names each question of a refused answer', async () => {
    const { answer } = await ask('POST /api/forms/f1/responses', { answers: {} });
    expect(answer.errors).toEqual({ Nama: 'This is a required question' });
    expect(answer).toMatchObject({ code: 'NOT_ACCEPTED', codes: { Nama: 'REQUIRED' } });
  });

  it.each([
    ['GET /api/forms/lain', undefined, { code: 'NO_FORM', values: { name: '"lain"', known: 'GET /api/forms' } }],
    ['POST /api/open', { as: 'Ani' }, { code: 'MAIL_ADDRESS_WRONG', values: { part: 'body' } }],
    ['GET /api/menus?as=Ani', undefined, { code: 'MAIL_ADDRESS_WRONG', values: { part: 'address' } }],
    [`POST ${SHEET}/edits`, { range: 'A1', value: 1, as: 'Ani' }, { code: 'MAIL_ADDRESS_WRONG' }],
    ['POST /api/open', { by: 'Ani' }, { code: 'REQUEST_WRONG', values: { part: 'body' } }],
    [`POST ${SHEET}/edits`, { range: 'Z2', value: 1 }, { code: 'MISTAKE', values: { what: 'rusak' } }],
  ] as const)('%s %j has its code', async (request, body, told) => {
    expect((await ask(request, body)).answer).toMatchObject(told);
  });

  it('leaves what has no code of its own in words', async () => {
    const { answer } = await ask(`POST ${SHEET}/edits`, { range: 'Z1', value: 1 });
    expect(answer).toEqual({ error: 'Sel Z1 dilindungi.' });
  });

  it('is tried for every endpoint that takes anything', () => {
    const shape = (path: string) =>
      new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/?]+')}(\\?.*)?$`);
    const takes = endpoints().filter(({ body, path }) => body !== undefined || path.includes(':'));
    const untried = takes.filter(
      ({ method, path }) => !bad.some(([request]) => shape(`${method} ${path}`).test(request)),
    );
    expect(untried.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /exec']);
  });
});
