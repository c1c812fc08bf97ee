// A page of HTML as a PDF: what stands where, in which order, on which page (facts 7.7).
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { pagePdf } from '../src/export/page-pdf.ts';
import { type PdfPage, pagesOf } from './pdf-pages.ts';

const made = Date.UTC(2026, 10, 28);
const print = (html: string): PdfPage[] => pagesOf(pagePdf(html, made));
const textOf = (html: string) =>
  print(html)
    .map(({ text }) => text)
    .join(' / ');

/** The run of a text, which has to be there. */
function runOf(pages: readonly PdfPage[], text: string) {
  const run = pages.flatMap(({ runs }) => runs).find((each) => each.text.trim() === text);
  if (!run) throw new Error(`"${text}" is not written: ${pages.map((each) => each.text).join(' / ')}`);
  return run;
}

/** A red image of 2 by 2 pixels; a clear one has a channel of transparency. */
function png(isClear: boolean): string {
  const image = new PNG({ width: 2, height: 2 });
  image.data.set(Array.from({ length: 4 }, () => [255, 0, 0, isClear ? 128 : 255]).flat());
  return PNG.sync.write(image, { colorType: isClear ? 6 : 2 }).toString('base64');
}
const PHOTO =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==';

test('facts 7.7: a page becomes a PDF, upright A4, the same each time', () => {
  const page = '<h1>Surat</h1><p>Isi</p>';
  expect(print(page).map(({ width, height }) => [width, height])).toEqual([[595.28, 841.89]]);
  expect(pagePdf(page, made)).toEqual(pagePdf(page, made));
  expect(Buffer.from(pagePdf(page, made)).toString('latin1')).toContain('D:20261128');
});

test('a table over pages says its head again, tears no row and keeps the order of its cells', () => {
  const line = (cells: readonly unknown[], name: string) =>
    `<tr>${cells.map((each) => `<${name} style="border:1px solid #000;padding:4px">${each}</${name}>`).join('')}</tr>`;
  const rows = Array.from({ length: 60 }, (_, index) => [
    `no ${index + 1}`,
    `awal ${index + 1}<br>akhir ${index + 1}`,
    `jumlah ${index * 7}`,
  ]);
  const pages = print(
    `<table style="border-collapse:collapse;width:100%"><thead>${line(['No', 'Nama', 'Jumlah'], 'th')}</thead><tbody>${rows
      .map((row) => line(row, 'td'))
      .join('')}</tbody></table>`,
  );
  expect(pages.length).toBeGreaterThan(2);
  for (const { text } of pages) expect(text).toMatch(/^No\|Nama\|Jumlah\|no \d+\|awal \d+\|akhir \d+\|jumlah \d+/);
  const body = pages.map(({ text }) => text.replace('No|Nama|Jumlah|', '')).join('|');
  expect(body).toBe(rows.map((row) => row.join('|').replace('<br>', '|')).join('|'));
  for (const { runs, height } of pages) {
    // Both lines of a cell and both cells beside it are on one page, and none beyond its edge.
    expect(runs.filter(({ text }) => text.startsWith('awal')).length).toBe(
      runs.filter(({ text }) => text.startsWith('akhir')).length,
    );
    expect(Math.max(...runs.map(({ y }) => y))).toBeLessThan(height - 50);
  }
});

test('columns are as wide as their contents ask, figures stand right, colours lie below', () => {
  const pages = print(`<table style="width:100%;border-collapse:collapse">
    <tr><td>1</td><td>Satu nama yang jauh lebih panjang daripada nomornya</td><td style="text-align:right;background:#ff0000">5</td></tr>
    <tr><td>2</td><td>Pendek</td><td style="text-align:right;font-weight:bold;color:#0000ff">1.250</td></tr></table>`);
  const [short, long, figure] = [runOf(pages, '1'), runOf(pages, 'Pendek'), runOf(pages, '1.250')];
  expect(long.x - short.x).toBeLessThan(figure.x - long.x);
  expect(runOf(pages, '5').x).toBeGreaterThan(figure.x + 10);
  expect(figure.font).toBe('Times-Bold');
  expect(pages[0]?.drawn).toContain('1 0 0 scn');
  expect(pages[0]?.drawn).toContain('0 0 1 scn');
});

test('cells across rows and columns keep their neighbours in place', () => {
  const pages = print(`<table border="1"><tr><td rowspan="2">tinggi</td><td>atas</td></tr><tr><td>bawah</td></tr>
    <tr><td colspan="2">lebar</td></tr></table>`);
  expect(pages[0]?.text).toBe('tinggi|atas|bawah|lebar');
  expect(runOf(pages, 'bawah').x).toBe(runOf(pages, 'atas').x);
  expect(runOf(pages, 'bawah').y).toBeGreaterThan(runOf(pages, 'tinggi').y);
  expect(runOf(pages, 'lebar').x).toBe(runOf(pages, 'tinggi').x);
});

test('a table whose words have no place is drawn smaller, and breaks none of them', () => {
  const names = Array.from({ length: 14 }, (_, index) => `Kegiatan${index}`);
  const rows = `<tr>${names.map((each) => `<td>${each}</td>`).join('')}</tr>`.repeat(120);
  const pages = print(`<table border="1"><thead><tr><th colspan="14">Kepala</th></tr></thead>${rows}</table>`);
  for (const { text } of pages) expect(text).toMatch(/^Kepala\|Kegiatan0\|/);
  expect(pages.map(({ text }) => text.replace('Kepala|', '')).join('|')).toBe(
    Array(120).fill(names.join('|')).join('|'),
  );
  expect(pages[0]?.drawn).toMatch(/\n0\.\d+ 0 0 0\.\d+ 0 0 cm/);
});

test('a row higher than a page goes on to the next, below the head', () => {
  const lines = Array.from({ length: 120 }, (_, index) => `baris ${index}`);
  const pages = print(
    `<table><thead><tr><th>Kepala</th><th>Dua</th></tr></thead><tr><td>${lines.join('<br>')}</td><td>x</td></tr></table>`,
  );
  expect(pages.map(({ text }) => text.split('|')[0])).toEqual(pages.map(() => 'Kepala'));
  const found = pages.flatMap(({ runs }) => runs.map(({ text }) => text)).filter((text) => text.startsWith('baris'));
  expect(found).toEqual(lines);
});

test('headings, paragraphs, lines, bold, italic, sizes and colours', () => {
  const pages =
    print(`<body style="font-family:Arial;font-size:11px"><h1>Satu</h1><h2>Dua</h2><h3>Tiga</h3><h4>Empat</h4>
    <p>Yth.<br>Bapak <b>Budi</b> dan <i>Ani <b>juga</b></i> <span style="font-size:20pt;color:rgb(255,0,0)">besar</span></p></body>`);
  expect(pages[0]?.text).toBe('Satu|Dua|Tiga|Empat|Yth.|Bapak |Budi| dan |Ani |juga|besar');
  expect(['Satu', 'Dua', 'Tiga', 'Empat', 'Yth.', 'besar'].map((each) => runOf(pages, each).size)).toEqual([
    16.5, 12.375, 9.6525, 8.25, 8.25, 20,
  ]);
  expect(['Satu', 'Budi', 'Ani', 'juga', 'Yth.'].map((each) => runOf(pages, each).font)).toEqual([
    'Helvetica-Bold',
    'Helvetica-Bold',
    'Helvetica-Oblique',
    'Helvetica-BoldOblique',
    'Helvetica',
  ]);
});

test('entities, spaces and lines as HTML reads them', () => {
  expect(textOf('<p>a &amp; b &lt;c&gt; &eacute; &ndash;   d\n e &#169;</p>')).toBe(
    'a & b <c> \u00e9 \u0096 d e \u00a9',
  );
  expect(textOf('<p style="white-space:pre-wrap">a\n  b\n\nc</p>')).toBe('a|b|c');
  expect(textOf('<p>sangat−kecil ≤ 5 漢</p>')).toBe('sangat-kecil <= 5 ?');
  const pages = print('<p style="white-space:pre-wrap">a\n  b\n\nc</p>');
  const [a, b, c] = ['a', 'b', 'c'].map((each) => runOf(pages, each));
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(4);
  expect((c?.y ?? 0) - (b?.y ?? 0)).toBeCloseTo(2 * ((b?.y ?? 0) - (a?.y ?? 0)), 3);
});

test('lists have their marks, in order and indented', () => {
  const pages = print(
    '<ul><li>satu<ul><li>anak</li></ul></li></ul><ol start="3"><li>tiga<li>empat</ol><ol type="a" style="list-style-type:lower-alpha"><li>huruf</ol>',
  );
  expect(pages[0]?.text).toBe('\u0095|satu|\u0095|anak|3.|tiga|4.|empat|a.|huruf');
  expect(runOf(pages, 'anak').x).toBeGreaterThan(runOf(pages, 'satu').x + 20);
});

test('facts 7.7: a page ends where the style says, and at no other place', () => {
  const pages =
    print(`<p>satu</p><p style="page-break-before:always">dua</p><div style="page-break-after:always">tiga</div>
    <p>empat</p><div style="break-after:page"></div><table><tr><td>lima</td></tr></table>`);
  expect(pages.map(({ text }) => text)).toEqual(['satu', 'dua|tiga', 'empat', 'lima']);
});

test('a heading does not stay behind alone', () => {
  for (let lines = 40; lines < 56; lines++) {
    const pages = print(`${'<p style="margin:0">x</p>'.repeat(lines)}<h2>Bab</h2><p>isi</p>`);
    const page = pages.find(({ text }) => text.includes('Bab'));
    expect(page?.text).toMatch(/Bab\|isi$/);
  }
});

test('facts 7.7: images that come along are drawn in their size; others are their text', () => {
  const image = (address: string, more = '') => `<img src="${address}" alt="gambar" ${more}>`;
  const pages = print(`<p>${image(`data:image/png;base64,${png(false)}`, 'width="40" height="20"')}</p>
    <p>${image(`data:image/png;base64,${png(true)}`, 'style="width:40px"')}</p><p>${image(`data:image/jpeg;base64,${PHOTO}`)}</p>`);
  const [, ...sizes] = (pages[0]?.drawn ?? '').split(/\n(?=q\n)/);
  expect(pages[0]?.text).toBe('');
  expect(sizes.join('\n').match(/\/I\d+ Do/g)).toHaveLength(3);
  expect(pages[0]?.drawn).toMatch(/30 0 0 -15 /);
  expect(pages[0]?.drawn).toMatch(/30 0 0 -30 /);
  expect(textOf(image('https://example.com/logo.png'))).toBe('gambar');
  expect(textOf(image('data:image/png;base64,AAAA'))).toBe('gambar');
  expect(textOf(image('data:image/svg+xml,<svg/>'))).toBe('gambar');
});

test('facts 7.7: a style that is not closed takes the rest; nothing runs, and what is not shown is not written', () => {
  expect(
    textOf(`<head><title>judul</title><style>p{}</style></head><script>document.write('x')</script><p>isi</p>
      <p style="display:none">sembunyi</p><p hidden>tidak</p><template>cetakan</template><noscript>tanpa</noscript>`),
  ).toBe('isi');
  expect(textOf('<p>isi</p><style>p{}<p>yang hilang</p>')).toBe('isi');
});

test.each([
  ['nothing at all', ''],
  ['no letters', '\0\ud800 \u200b'],
  ['tags that are never closed', '<table><tr><td>a<td><b>b<tr><td>c<ul><li>d<p>e<div>f<table><tr><td>g'],
  ['huge spans', '<table>'.padEnd(20) + '<tr><td colspan=999999999 rowspan=99999999>x<td colspan=5>y'.repeat(50)],
  ['many spans', `<table>${`<tr>${'<td colspan=3 rowspan=2>x'.repeat(20)}`.repeat(100)}`],
  ['boxes in boxes', `${'<div style="padding:5px;border:1px solid">'.repeat(1000)}${'x'.repeat(500)}`],
  ['tables in tables', `${'<table><tr><td>'.repeat(400)}x`],
  [
    'styles that are none',
    `<p style="${'a:"b;('.repeat(50_000)}">x<p style="font-size:9e99px;margin:-9e9em;padding:1e9px;border:9e9px solid;line-height:1e9;width:0;height:1e12px">y`,
  ],
  ['a word without an end', `<p>${'x'.repeat(200_000)}`],
  [
    'images that are none',
    '<img src="data:image/png;base64,iVBORw0KGgo="><img src="data:image/jpeg;base64,/9j/"><img>',
  ],
  ['attributes without end', `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}`).join(' ')}>x`],
])('%s: a PDF comes of it', (_, html) => {
  expect(Buffer.from(pagePdf(html, made).slice(0, 5)).toString()).toBe('%PDF-');
});

test('what is too deep for boxes is still written', () => {
  expect(textOf(`${'<div>'.repeat(5000)}paling dalam`)).toContain('paling dalam');
});
