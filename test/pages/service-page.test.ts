// The public page of the service: its headings, its way to the form, and settings that cannot break it.

import { describe, expect, it } from 'vitest';
import { notInstalledPage, servicePage } from '../../src/pages/web/service-page.tsx';
import { listed } from '../listed.ts';
import { OFFICE, SETTINGS } from './office.ts';

const DEVICES = [{ name: 'Layar utama' }, { name: 'Mikrofon' }];
const pageOf = (given: Partial<Parameters<typeof servicePage>[0]>) =>
  servicePage({ ...SETTINGS, devices: DEVICES, damaged: [], formUrl: '', url: 'https://exec.example', ...given });
const page = pageOf({ formUrl: 'https://forms.example/d/1?a=1&b=2' });
const VOID = new Set(['meta', 'base', 'br', '!doctype']);

/** The tags that are still open at the end, or closed without having been opened. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  for (const [, slash, tag = ''] of html.replace(/<style>.*?<\/style>/s, '').matchAll(/<(\/?)(!?[a-z0-9]+)[^>]*>/gi)) {
    if (VOID.has(tag.toLowerCase())) continue;
    if (slash === '') open.push(tag);
    else if (open.pop() !== tag) return [...open, `/${tag}`];
  }
  return open;
}

describe('the page of the service', () => {
  it('is a whole Indonesian document', () => {
    expect(page).toMatch(/^<!doctype html><html lang="id"><head><meta charset="utf-8"/);
    expect(page).toContain('<title>Kunjungan/Peminjaman Ruang Pontive Center</title>');
    expect(unbalanced(page)).toEqual([]);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  it('has the headings of a service standard (UU 25/2009) and the SOP’s legal basis', () =>
    expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading)).toEqual(listed`
      Persyaratan · Aturan Pontive Center · Sistem, mekanisme, dan prosedur · Jangka waktu · Biaya/tarif
      Produk layanan · Pengaduan, saran, dan masukan · Data pribadi · Dasar hukum · Keterkaitan
    `));

  it('has the six bases of the SOP, and the decree of the team under “Keterkaitan”, as the SOP does', () => {
    const [, after = ''] = page.split('<h2>Dasar hukum</h2>');
    const [bases = '', related = ''] = after.split('<h2>Keterkaitan</h2>');
    expect(bases.match(/<li>/g)).toHaveLength(6);
    expect(bases).toContain('Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009');
    expect(bases).not.toContain('160/DKI');
    expect(related).toContain('Nomor 160/DKI/Tahun 2020 tentang Pembentukan Tim Pengelola');
  });

  it('says of a device that it is out of order, and what is left of it', () => {
    const damaged = [
      { device: 'layar utama', critical: false, left: null },
      { device: 'Mikrofon', critical: false, left: '3 dari 4' },
    ];
    expect(pageOf({ damaged })).toContain('Layar utama (sedang rusak) dan Mikrofon (tersedia 3 dari 4)');
    expect(page).toContain('Layar utama dan Mikrofon');
  });

  it('leads to the form in a new tab, since Google’s frame keeps it from leading its window elsewhere (facts 13.2)', () => {
    expect(page).toMatch(
      /<a [^>]*href="https:\/\/forms\.example\/d\/1\?a=1&amp;b=2" target="_blank" rel="noreferrer noopener">Ajukan permohonan<\/a>/,
    );
    expect(page).toContain('<head><meta charset="utf-8"/><base target="_blank"/>');
  });

  it('numbers the steps of the SOP, from the Kepala Dinas on', () => {
    const [, steps = ''] = /<h2>Sistem, mekanisme, dan prosedur<\/h2><ol>(.*?)<\/ol>/.exec(page) ?? [];
    expect([...steps.matchAll(/<li>(.*?)<\/li>/g)].slice(1, 3).map(([, step]) => step)).toEqual([
      'Kepala Dinas mendisposisikan surat kepada Kepala Bidang',
      'Kepala Bidang mempelajari disposisi Kepala Dinas, lalu mendisposisikannya kepada Kepala Seksi',
    ]);
  });

  it('leads to every way of complaint, and to the pages of the room; a number that is none stays text', () => {
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));
    expect(links).toEqual(
      expect.arrayContaining([
        'https://exec.example?page=jadwal',
        'https://exec.example?page=status',
        `mailto:${OFFICE.replyTo}`,
        'https://wa.me/6281200000000',
        'https://www.lapor.go.id',
      ]),
    );
    const office = { ...OFFICE, whatsapp: 'belum ada' };
    expect(pageOf({ office, formUrl: null, url: '' })).toContain('<li>WhatsApp belum ada</li>');
  });

  it('does not publish the minutes of the SOP, which are no promise to the public; a promise only once it is set', () => {
    const promised = pageOf({ standards: { ...SETTINGS.standards, serviceDays: 5 } });
    expect(page).not.toMatch(/\d+ menit kerja|paling lama \d+ hari kerja/);
    expect(promised).toContain('dijawab paling lama 5 hari kerja sejak masuk');
  });

  it('tells preparation, reply address and WhatsApp number from the settings', () => {
    for (const fact of ['30 menit sebelum', OFFICE.replyTo, OFFICE.whatsapp]) expect(page).toContain(fact);
  });

  it('publishes capacity and months only once the office has set its own', () => {
    expect(page).not.toMatch(/40 orang|24 bulan/);
    const room = { ...SETTINGS.room, capacity: 60 };
    const set = pageOf({ room, privacy: { retentionMonths: 36 } });
    expect(set).toContain('paling banyak 60 orang');
    expect(set).toContain('masa simpan 36 bulan');
  });

  it('shows the room and leads to its map where the office has set them, and nothing where it has not', () => {
    expect(page).not.toMatch(/<img|Peta lokasi/);
    const web = { ...SETTINGS.web, photo: 'https://gambar.example/r.jpg?a=1&b=2', map: 'https://maps.example/x' };
    const set = pageOf({ web });
    expect(set).toMatch(
      /<a href="https:\/\/gambar\.example\/r\.jpg\?a=1&amp;b=2"[^>]*><img [^>]*src="https:\/\/gambar\.example\/r\.jpg\?a=1&amp;b=2" alt="Foto Ruang Pontive Center"/,
    );
    expect(set).toMatch(/<a href="https:\/\/maps\.example\/x"[^>]*>Peta lokasi<\/a>/);
    // What is asked for first comes first.
    expect(set.indexOf('class="button first"')).toBeLessThan(set.indexOf('<img'));
  });

  it.each([
    ['https://drive.google.com/file/d/1aB_c-9/view?usp=sharing', '1aB_c-9'],
    ['https://drive.google.com/file/u/1/d/1aB_c-9/view', '1aB_c-9'],
    ['https://drive.google.com/open?usp=drive_fs&id=1aB_c-9', '1aB_c-9'],
    ['https://drive.google.com/uc?export=view&id=1aB_c-9', '1aB_c-9'],
    ['https://drive.google.com/drive/folders/1aB', null],
    ['https://gambar.example/?https://drive.google.com/file/d/1aB/view', null],
  ])('shows %s as a page can load it', (photo, id) => {
    const web = { ...SETTINGS.web, photo };
    const set = pageOf({ web });
    const [, shown = ''] = /<img [^>]*src="([^"]*)"/.exec(set) ?? [];
    const address = id === null ? photo : `https://drive.google.com/thumbnail?id=${id}&sz=w1200`;
    expect(shown.replaceAll('&amp;', '&')).toBe(address);
    expect(set.replaceAll('&amp;', '&')).toContain(`<a href="${photo}"`);
  });

  it('shows what stands in the settings, whatever it is, as text', () => {
    const office = { ...OFFICE, name: '<script>alert(1)</script>', unit: '</p><h1>"Bidang" & \'Seksi\'' };
    const html = pageOf({ office, formUrl: '"><script>alert(2)</script>' });
    expect(html).not.toContain('<script>alert');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('&lt;script>alert(1)');
    expect(unbalanced(html.replace(/href="[^"]*"/g, ''))).toEqual([]);
  });

  it('says where, when and with what before all else, after the ways to the free times and the form', () => {
    const [before = '', after = ''] = page.split('<dl>');
    expect(before.indexOf('?page=jadwal')).toBeLessThan(before.indexOf('Ajukan permohonan'));
    const facts = (after.split('</dl>')[0] ?? '').replace(/<\/?span[^>]*>/g, '');
    for (const fact of [OFFICE.place, 'Senin–Kamis 07.45–15.45', 'Layar utama dan Mikrofon', 'Tidak dipungut biaya'])
      expect(facts).toContain(fact);
  });

  it('has the rules that applicants declare to follow, and nothing of which build it is', () => {
    const [, rules = ''] = page.split('<h2>Aturan Pontive Center</h2>');
    expect(rules.split('</section>')[0]).toContain('prasmanan');
    expect(page).not.toContain('build');
  });

  it('before the install asks the visitor to come back', () => {
    expect(notInstalledPage()).toContain('Silakan kembali');
    expect(unbalanced(notInstalledPage())).toEqual([]);
  });
});
