// The papers: what stands on each, what is left open, hostile and long texts, and the codes to scan.

import { describe, expect, it } from 'vitest';
import { dispositions } from '../../../src/domain/print/letters.ts';
import { dispositionSheet } from '../../../src/pages/print/disposition-sheet.tsx';
import { doorNotice } from '../../../src/pages/print/door-notice.tsx';
import { minutesPaper } from '../../../src/pages/print/minutes-paper.tsx';
import { attendancePaper } from '../../../src/pages/print/table-paper.tsx';
import { OPEN, placeAndDayWords } from '../../../src/words/print/paper.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { listed } from '../../listed.ts';
import { OFFICE } from '../office.ts';
import { everyPaper, KNOWN, WEB_APP } from './every-paper.ts';

const textOf = (html: string) =>
  html
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
const SLOT = { start: '2026-12-08T09:00', end: '2026-12-08T11:00' };
const BESIDE = { office: OFFICE, ways: [], admin: { role: 'ROOM_ADMIN', deputy: null, name: 'Rudi Hartono' } } as const;
const PAPERS = everyPaper();
/** A lembar disposisi of a letter that nobody has passed on, and of a Kepala Dinas without a name. */
const sheetOf = (given: Partial<Parameters<typeof dispositionSheet>[0]>) => {
  const head = { role: 'AGENCY_HEAD', deputy: null, name: '' } as const;
  return textOf(
    dispositionSheet({ request: KNOWN, dates: [], chain: [], office: OFFICE, hours: HOURS, head, ...given }),
  );
};
/** Those of the Kepala Dinas carry the address of the office itself. */
const LETTERS = 'disposition agreed refused offered displaced asked cancelled undecided'.split(' ');
const NAMES = Object.keys(PAPERS) as (keyof typeof PAPERS)[];

describe.each(NAMES)('%s', (name) => {
  const html = PAPERS[name];

  it('has the letterhead of the settings, A4 and page numbers, and a button that is not printed', () => {
    const beside = LETTERS.includes(name) ? [OFFICE.address] : [OFFICE.unit, `${OFFICE.room}, ${OFFICE.place}`];
    const head = html.slice(html.indexOf('<header>'), html.indexOf('</header>'));
    const lines = [...head.matchAll(/<p>(.*?)<\/p>/g)].map(([, line]) => line);
    // The SOP's first line.
    // Which government's dinas it is, is said once.
    expect(lines).toEqual([OFFICE.government, 'Dinas Komunikasi dan Informatika', ...beside, OFFICE.contacts]);
    expect(html).toMatch(
      /@page \{ size: A4.*@bottom-right \{ content: "Halaman " counter\(page\) " dari " counter\(pages\)/,
    );
    expect(html).toContain(
      '@media print { body { background: none; } main { max-width: none; margin: 0; padding: 0; } .bar { display: none; }',
    );
    expect(textOf(html)).toContain('Cetak lembar ini');
    expect(textOf(html)).toContain('Ctrl+P');
  });

  it('runs and shows nothing of what was typed as markup', () => {
    const evil = '</style><script>alert(1)</script><img src=x onerror=alert(1)>" onload="x';
    const fields = {
      institution: evil,
      activity: evil,
      letterNumber: evil,
      registerNumber: evil,
      srikandiNumber: evil,
      contactName: evil,
    };
    const office = { ...OFFICE, name: evil, unit: evil, room: evil, place: evil };
    const hostile = everyPaper({ ...KNOWN, ...fields, contactRole: evil, equipment: [evil] }, office, evil)[name];
    expect(hostile.match(/<script/g)).toHaveLength(1);
    expect(hostile.match(/<style/g)).toHaveLength(1);
    expect(hostile).not.toMatch(/<img|"\s*onload="x/);
  });

  it('holds every letter of a name of 200 characters', () => {
    const name200 = 'Nama'.repeat(50);
    const long = everyPaper({ ...KNOWN, institution: name200, activity: name200 }, OFFICE, name200)[name];
    if (textOf(PAPERS[name]).includes(KNOWN.institution)) expect(long).toContain(name200);
  });

  it('means nothing by a colour alone: black on white, but for the shade of headers', () => {
    const printed =
      /<style>(.*?)<\/style>/s.exec(html)?.[1]?.replace(/\.bar a[^}]*\}|button \{[^}]*\}|:is\([^}]*\}/g, '') ?? '';
    const colours = [...printed.matchAll(/(?<!-)(?:color|background): ?(#\w+)/g)].map(([, colour]) => colour);
    expect(new Set(colours)).toEqual(new Set(['#e4e7eb', '#000', '#fff', '#eee']));
  });
});

describe('the letterhead', () => {
  it('has the arms where the office gives their address, and leaves its own address open where it gives none', () => {
    const plain = { ...OFFICE, address: '', contacts: '' };
    expect(everyPaper(KNOWN, plain).agreed).toContain(`<p>${OPEN}</p></div></header>`);
    expect(everyPaper(KNOWN, plain).agreed).not.toContain('<img');
    const arms = { ...OFFICE, arms: 'https://pontianak.example/lambang.png' };
    expect(everyPaper(KNOWN, arms).agreed).toContain('<img src="https://pontianak.example/lambang.png" alt=""/>');
  });

  it('names rank and NIP of whoever signs, where the team has them', () => {
    const head = {
      role: 'AGENCY_HEAD',
      deputy: null,
      name: 'Sri Wahyuni',
      rank: 'Pembina Tk. I (IV/b)',
      nip: '197001011990031001',
    } as const;
    const html = sheetOf({ head });
    expect(html).toContain('Sri Wahyuni Pembina Tk. I (IV/b) NIP 197001011990031001');
  });
});

describe('the lembar disposisi', () => {
  const text = textOf(PAPERS.disposition);

  it('has every field of the tata naskah, filled with what is known', () => {
    for (const field of listed`
      Surat dari SMK Negeri 4 Pontianak · No. surat 421.5/112/SMKN4/2026 · Tgl. surat 20 November 2026
      Surat masuk 24 November 2026 · No. agenda 1203 · No. SRIKANDI B/412/2026 · No. permohonan PC-2026-0001
      Hal Permohonan kunjungan (Kunjungan industri) · Diteruskan kepada Sdr. · Dengan hormat harap: · Catatan
      Rangkaian disposisi · Kepala Dinas, · Paraf · Pangkat: · NIP · Tanggal: 25 November 2026
    `)
      expect(text).toContain(field);
    for (const instruction of ['Tanggapan dan saran', 'Telaah dan jadwalkan', 'Masukkan ke agenda', 'Siapkan ruangan'])
      expect(text).toContain(instruction);
  });

  it('ticks its urgency and to whom it went, by a cross that its reader may also hear', () => {
    const box = (label: string) => PAPERS.disposition.includes(`aria-label="dicentang">×</span>${label}<`);
    const labels = ['Biasa', 'Segera', 'Rahasia', 'Kabid', 'Kasi', 'Admin Pontive Center'];
    // The Kepala Dinas passes it to the Kabid alone; whoever passes it on stands in the chain.
    expect(labels.filter(box)).toEqual(['Segera', 'Kabid']);
  });

  it('names who passed it on with their posts, without their addresses', () => {
    const chain = dispositions({ headDispositionAt: null }, [
      {
        step: 'FORWARD',
        at: '2026-11-25T08:12:00+07:00',
        by: 'Budi Santoso (Kabid, kabid@diskominfo.example)',
        text: '',
      },
    ]);
    const html = sheetOf({ chain });
    expect(html).toContain('Budi Santoso (Kabid) ');
    expect(html).not.toContain('@');
  });

  it('names the post whose step it was, where Google names nobody', () => {
    const chain = dispositions({ headDispositionAt: null }, [
      { step: 'FORWARD', at: '2026-11-25T08:12:00+07:00', by: 'penyunting lembar', text: '' },
    ]);
    const html = sheetOf({ chain });
    expect(html).toContain('25 Nov 2026 08.12 Kabid (dicatat petugas) Kasi');
    expect(html).not.toContain('penyunting');
  });

  it('is signed above the steps that followed: no page has the signature alone', () => {
    expect(text).toMatch(/Catatan Tanggal: .* NIP …+ Rangkaian disposisi/);
  });

  it('says that a letter has not come, and when the form did', () => {
    const request = { ...KNOWN, letterFile: '', receivedOn: null };
    expect(textOf(everyPaper(request).disposition)).toContain(
      'Surat masuk belum diterima; permohonan masuk 24 November 2026',
    );
  });

  it('leaves open what nobody knows', () => {
    const blank = aRequest({
      letterNumber: '',
      letterDate: null,
      registerNumber: '',
      srikandiNumber: '',
      participants: null,
    });
    const empty = sheetOf({ request: blank });
    expect(empty).toMatch(/No\. surat …+ Tgl\. surat …+ Surat masuk 24 November 2026 No\. agenda …+ No\. SRIKANDI …+/);
    expect(empty).toMatch(/Tanggal: …+ .*Belum ada disposisi yang tercatat\./);
  });
});

describe('the surat jawaban', () => {
  it('stands in the order of the tata naskah, its number open, marked as a draft', () => {
    const order = listed`
      DRAF · Nomor … · Sifat Segera · Lampiran - · Hal Jawaban permohonan kunjungan ke Ruang Pontive Center
      …, 1 Desember 2026 · Yth. Kepala SMK Negeri 4 Pontianak
      Menindaklanjuti surat Saudara Nomor 421.5/112/SMKN4/2026 tanggal 20 November 2026 hal
      Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB · Demikian
      Kepala Dinas Komunikasi dan Informatika Kota Pontianak, · NIP
    `;
    const text = textOf(PAPERS.agreed);
    const places = order.map((each) => text.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('says what was decided, in the words for the applicant', () => {
    expect(textOf(PAPERS.agreed)).toContain('disetujui dengan jadwal sebagai berikut:');
    expect(textOf(PAPERS.confirmation)).toContain('No. permohonan PC-2026-0001');
    expect(textOf(PAPERS.confirmation)).toContain('disetujui. Jadwal: Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB.');
    expect(textOf(PAPERS.refused)).toContain('Alasan: Telaah dan jadwalkan');
    expect(textOf(PAPERS.refused)).toContain('lapor.go.id');
    expect(textOf(PAPERS.offered)).toContain('Rabu, 9 Desember 2026 pukul 09.00–11.00 WIB');
    expect(textOf(PAPERS.offered)).toContain('belum dipesan sampai kami menerima jawaban Saudara');
    expect(textOf(PAPERS.cancelled)).toContain('dibatalkan oleh dinas');
    expect(textOf(PAPERS.displaced)).toMatch(
      /Hal Perubahan jadwal kunjungan ke Ruang Pontive Center .*Menindaklanjuti surat Saudara Nomor \S+ tanggal 20 November 2026 dan konfirmasi kami tanggal 25 November 2026, dengan permohonan maaf kami sampaikan bahwa jadwal yang telah kami konfirmasi, Selasa, 8/,
    );
    expect(textOf(PAPERS.displaced)).not.toContain('belum dapat kami berikan');
  });

  it('is none where the applicant was told of no decision, and says so', () => {
    expect(textOf(PAPERS.undecided)).toContain('Tidak ada jawaban yang dapat disusun');
    expect(PAPERS.undecided).not.toContain('Menindaklanjuti');
  });
});

describe('the tables', () => {
  it('repeat their header on each page and tear no row', () => {
    const { agenda, register, attendance, checklist } = everyPaper(KNOWN, OFFICE, '', 60);
    for (const html of [agenda, register, attendance, checklist]) {
      expect(html).toContain('thead { display: table-header-group; } tr { break-inside: avoid; }');
      const shares = [...html.matchAll(/<th scope="col" style="width:(\d+)%"/g)].map(([, share]) => Number(share));
      expect(shares.reduce((one, other) => one + other, 0)).toBe(100);
    }
    expect(register.match(/<tr>/g)).toHaveLength(61);
    expect(textOf(register)).toContain('Tahun 2026, menurut tanggal masuk; semua jenis: 60 permohonan');
  });

  it('say so where there is nothing', () => {
    const { agenda, register } = everyPaper(KNOWN, OFFICE, '', 0);
    expect(textOf(agenda)).toContain('Tidak ada kegiatan pada masa ini.');
    expect(textOf(register)).toContain('Tidak ada permohonan pada masa ini.');
    const unread = attendancePaper({ ...BESIDE, request: aRequest(), slot: null });
    expect(textOf(unread)).toContain('Tanggal atau jam permohonan ini belum terbaca');
  });

  it.each([
    [null, 15],
    [8, 15],
    [60, 60],
    [5000, 200],
  ])('the daftar hadir for %s people has %i lines', (participants, lines) => {
    const html = attendancePaper({ ...BESIDE, request: aRequest({ participants }), slot: SLOT });
    expect(html.match(/<tr>/g)).toHaveLength(lines + 1);
  });

  it('the daftar hadir says where, and is signed', () => {
    const text = textOf(PAPERS.attendance);
    expect(text).toContain('Tempat Ruang Pontive Center, Kantor Wali Kota Pontianak');
    expect(text.slice(text.indexOf('Tanda tangan'))).toContain('Kepala Dinas,');
  });

  it('the checklist has what was asked for, with what is broken', () => {
    const text = textOf(PAPERS.checklist);
    expect(text).toMatch(/1 Ruangan bersih dan rapi .*3 Proyektor .*4 Mikrofon +sedang rusak 5 Materi/);
    expect(text).toContain('Disiapkan mulai pukul 08.30 WIB');
  });

  it('show no telephone number and no mail address of an applicant', () => {
    const request = { ...KNOWN, phone: '0812-3456-7890', email: 'dewi@smk4.example' };
    for (const html of Object.values(everyPaper(request))) expect(html).not.toMatch(/0812-3456|dewi@smk4/);
  });
});

describe('the berita acara', () => {
  const attended = [{ date: '2026-12-08', people: 31 }];
  const html = everyPaper({ ...KNOWN, marks: { ...KNOWN.marks, attended } }, OFFICE, 'lampu redup').minutes;

  it('says who, when, where, how many and with what, and what broke', () => {
    const text = textOf(html);
    for (const words of listed`
      Pada hari ini, Selasa, tanggal delapan bulan Desember tahun dua ribu dua puluh enam, kami
      Instansi SMK Negeri 4 Pontianak · pukul 09.00–11.00 WIB · Peserta hadir 31 orang · Perangkat Proyektor, Mikrofon
      Proyektor: lampu redup
    `)
      expect(text).toContain(words);
  });

  it('leaves open what nobody has counted, and says that nothing broke', () => {
    const text = textOf(
      minutesPaper({ ...BESIDE, slot: SLOT, request: { ...KNOWN, status: 'COMPLETED' }, damages: [] }),
    );
    expect(text).toMatch(/Peserta hadir …/);
    expect(text).toContain('Tidak ada kerusakan yang dicatat.');
  });

  it('states nothing of a day that nobody recorded, or on which nobody came', () => {
    const missed = { ...KNOWN.marks, attended: [{ date: '2026-12-08', people: 0 }] };
    const unheld = (['SCHEDULED', 'READY', 'CANCELLED', 'NO_SHOW', 'SUBMITTED'] as const).map((status) => ({ status }));
    for (const other of [...unheld, { marks: missed }]) {
      const text = textOf(minutesPaper({ ...BESIDE, slot: SLOT, request: { ...KNOWN, ...other }, damages: [] }));
      expect(text).toContain('baru dapat dicetak sesudah kegiatan dicatat terlaksana');
      expect(text).not.toContain('telah dilaksanakan');
    }
    const dayRecorded = { ...KNOWN, status: 'READY', marks: { ...KNOWN.marks, attended } } as const;
    expect(textOf(minutesPaper({ ...BESIDE, slot: SLOT, request: dayRecorded, damages: [] }))).toContain('31 orang');
  });

  it('has a number to fill in, and says who states what', () => {
    expect(textOf(html)).toMatch(
      /Nomor: …+ Pada hari ini, Selasa, .* kami yang bertanda tangan di bawah ini: Dewi Kartika, Guru, SMK Negeri 4 Pontianak, selaku Pengunjung .*, selaku Kepala Dinas menyatakan bahwa kunjungan ke Ruang Pontive Center telah dilaksanakan/,
    );
    const loan = textOf(everyPaper({ ...KNOWN, kind: 'LOAN' }).minutes);
    expect(loan).toContain('Pontianak, selaku Peminjam ');
    expect(loan).toContain('menyatakan bahwa peminjaman Ruang Pontive Center telah dilaksanakan');
  });

  it('is signed by both', () => {
    const text = textOf(html);
    expect(text.slice(text.indexOf('Demikian'))).toMatch(/Pengunjung, .*Kepala Dinas, /);
  });
});

describe('a letter that asks for several dates', () => {
  const LATER = { ...KNOWN, number: 'PC-2026-0002', startDate: '2026-12-15', endDate: '2026-12-15' };
  it.each(['disposition', 'agreed', 'confirmation'] as const)('names the others on its paper: %s', (name) => {
    const papers = everyPaper(KNOWN, undefined, undefined, undefined, [LATER]);
    expect(textOf(papers[name])).toContain('Tanggal lain 15 Des');
    expect(textOf(PAPERS[name])).not.toContain('Tanggal lain');
  });
});

it('the reply agrees to no date of the letter that is not decided', () => {
  const later = { ...KNOWN, number: 'PC-2026-0002', startDate: '2026-12-15', endDate: '2026-12-15' };
  const text = textOf(everyPaper(KNOWN, undefined, undefined, undefined, [], [later]).agreed);
  expect(text).toMatch(/disetujui untuk tanggal berikut: .* Masih ditelaah 15 Des /);
  expect(textOf(PAPERS.agreed)).not.toContain('ditelaah');
});

it('the reply asks that no buffet is served where one was asked for, whatever the office wrote beside it', () => {
  const asked = (catering: 'BUFFET' | 'BOXED', typed: string) =>
    textOf(everyPaper({ ...KNOWN, catering }, OFFICE, typed).asked);
  const question = 'Apakah rombongan dapat memastikan kegiatan tanpa prasmanan?';
  expect(asked('BUFFET', 'Kue kotak boleh.')).toContain(`${question} Kue kotak boleh.`);
  expect(asked('BUFFET', '')).toContain(`${question} Hidangan prasmanan tidak diperkenankan`);
  expect(asked('BOXED', 'Berapa bus?')).not.toContain('prasmanan?');
});

it('the reply that asks or offers names the last day until it is over', () => {
  const due = (day: string) => everyPaper({ ...KNOWN, dueAt: `${day}T15:30:00+07:00` });
  for (const name of ['asked', 'offered', 'displaced'] as const) {
    expect(textOf(due('2026-12-01')[name])).toContain('kami tunggu paling lambat Selasa, 1 Desember 2026 lewat');
    expect(textOf(due('2026-11-30')[name])).toContain('kami tunggu lewat');
  }
});

it('the material of an event is asked for by an hour until it is there, or that hour is over', () => {
  const papers = everyPaper({ ...KNOWN, materials: '' });
  const after = everyPaper({ ...KNOWN, materials: '' }, OFFICE, '', 1, [], [], '2026-12-09');
  expect(textOf(after.confirmation)).not.toContain('Mohon diperhatikan');
  for (const name of ['agreed', 'confirmation'] as const) {
    expect(textOf(papers[name])).toContain('sebelum Selasa, 8 Desember 2026 pukul 08.30 WIB');
    expect(textOf(PAPERS[name])).not.toMatch(/sebelum 8 Des 08\.30|materi/i);
    expect(textOf(after[name])).not.toContain('08.30');
  }
  // Whoever has it on paper has no page of theirs.
  expect(textOf(papers.confirmation)).not.toContain('halaman permohonan');
});

it.each([
  ['Kantor Wali Kota, Jl. Rahadi Oesman 3, Pontianak 78111', 'Pontianak'],
  ['Kantor Bupati, Jl. Pembangunan', OPEN],
  ['Kantor Wali Kota', OPEN],
])('a letter from “%s” is signed in %s', (place, town) =>
  expect(placeAndDayWords({ place }, '2026-12-01')).toBe(`${town}, 1 Desember 2026`),
);

describe('the papers with a code', () => {
  it('are not there before there is something to confirm, nor a form to fill in', () => {
    const early = everyPaper(aRequest({ status: 'APPROVED' })).confirmation;
    expect(textOf(early)).toContain('Konfirmasi baru dapat dicetak sesudah jadwal masuk agenda.');
    expect(early).not.toContain('<svg');
    const closed = doorNotice({ office: OFFICE, url: WEB_APP, formUrl: null });
    expect(textOf(closed)).toContain('Formulir permohonan sedang ditutup');
    expect(closed.match(/<svg/g)).toHaveLength(1);
  });
});
