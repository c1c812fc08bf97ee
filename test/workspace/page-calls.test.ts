// What a page calls instead of posting its form: the same work, as safe as a post, since anybody may call it (facts 13.1).
import { beforeEach, describe, expect, it } from 'vitest';
import { APPLICANT, FIRST, oneRequest, PEOPLE, type TestDesk, textOf } from './desk.ts';
import { filledIn, linkTo } from './links.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await oneRequest();
});

/** A page of the web app calls with these arguments. @returns what it gets to show */
function call(...args: unknown[]): string {
  const { value, error } = desk.workspace.scriptRun('sendForm', args);
  expect([error, typeof value]).toEqual([undefined, 'string']);
  return textOf(String(value));
}

const tokenOf = async (who: string) => new URL(await linkTo(desk, FIRST, who)).searchParams.get('p') ?? '';
const formOf = async (who: string, fields: Readonly<Record<string, string>>) =>
  filledIn(await desk.visit(await linkTo(desk, FIRST, who)), fields);

describe('a call', () => {
  it('with the fields of a form does what the form does, once, and returns the next page', async () => {
    const form = await formOf(PEOPLE.kabid, { step: 'FORWARD', text: 'Telaah' });
    expect(call(form)).toContain('“Disposisikan ke Kasi” sudah dicatat.');
    expect(call(form)).toContain('sudah dicatat sebelumnya');
    expect(await desk.row(FIRST)).toMatchObject({ Status: 'Didisposisikan' });
    expect((await desk.rows('Riwayat')).map(({ Isi }) => Isi)).toEqual(['', 'Telaah']);
    expect(desk.failures()).toEqual([]);
  });

  it('that is refused returns the page with the reason and what was typed', async () => {
    const page = call(await formOf(APPLICANT, { answer: 'CANCEL', text: 'Batal karena hujan' }));
    expect(page).toContain('Centang dahulu');
    expect(page).toContain('Batal karena hujan');
  });

  it('with the token alone returns the page anew, and changes nothing', async () => {
    const before = await desk.rows('Riwayat');
    expect(call({ p: await tokenOf(APPLICANT) })).toContain(`Permohonan ${FIRST}`);
    expect(await desk.rows('Riwayat')).toEqual(before);
  });
});

describe('what a call draws', () => {
  const ADDRESS = /https:\/\/script\.google\.com\/macros\/s\/[\w-]+\/exec/;
  const drawn = (...args: unknown[]) => String(desk.workspace.scriptRun('sendForm', args).value);

  it('leads to the address that is believed, without asking Google, which may say another one there (facts 16.2)', async () => {
    const p = await tokenOf(APPLICANT);
    const [believed = ''] = ADDRESS.exec(await linkTo(desk, FIRST, APPLICANT)) ?? [];
    const asked = { at: { function: 'sendForm', method: 'ScriptApp.getUrl' }, effect: { error: 'Not here' } } as const;
    desk.workspace.faults.plan(asked);
    for (const [name, args] of Object.entries({ own: { p }, room: { page: 'jadwal' }, desk: { page: 'meja' } })) {
      const html = drawn(args);
      expect([name, new Set(html.match(new RegExp(ADDRESS, 'g')))]).toEqual([name, new Set([believed])]);
    }
    expect(desk.workspace.faults.pending()).toHaveLength(1);
  });
});

describe('a stranger who calls by hand', () => {
  const EMPTY = 'Kiriman tidak sampai utuh';

  it.each<[string, (form: Record<string, string>) => unknown[], string]>([
    ['no form', () => [null], EMPTY],
    ['a list in a field', (form) => [{ ...form, p: [form.p] }], EMPTY],
    ['no token', ({ p, ...rest }) => [rest], EMPTY],
    ['a token of their own making', (form) => [{ ...form, p: `${form.p}x` }], 'Tautan tidak dikenal'],
  ])('with %s is told so, and nothing is recorded', async (_, argsOf, words) => {
    const form = await formOf(PEOPLE.kabid, { step: 'FORWARD', text: 'Telaah' });
    const before = await desk.rows('Riwayat');
    expect(call(...argsOf(form))).toContain(words);
    expect(await desk.rows('Riwayat')).toEqual(before);
    expect(desk.failures()).toEqual([]);
  });

  it('takes no step of staff with an applicant’s token', async () => {
    const form = { ...(await formOf(APPLICANT, {})), step: 'FORWARD', text: 'x' };
    expect(call(form)).toContain('Pilih dahulu salah satu jawaban');
    expect((await desk.row(FIRST)).Status).toBe('Diajukan');
  });
});

describe('a form that Google delivers without its fields', () => {
  it('and without its address is answered with what to do', async () => {
    const { text } = await desk.visit('/exec', {});
    expect(text).toContain('Kiriman tidak sampai utuh');
    expect(text).toContain('Kembali ke tab sebelumnya, tempat tulisan Anda masih ada');
  });

  it('under the address of its page is shown again, with the reason', async () => {
    const page = await desk.visit(await linkTo(desk, FIRST, PEOPLE.kabid), {});
    expect(page.text).toContain('Isian Anda tidak sampai, jadi belum ada yang dicatat.');
    expect(page.html).toContain('value="FORWARD"');
    expect((await desk.row(FIRST)).Status).toBe('Diajukan');
  });
});
