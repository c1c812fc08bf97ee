// Which papers there are, as the parameter of an address names them.

/** The parameter that asks for a paper instead of the page. */
export const PAPER_FIELDS = { paper: 'cetak', kind: 'jenis', period: 'masa', date: 'tanggal' } as const;

/** The papers of one letter. */
export const LETTER_PAPERS = {
  disposition: 'disposisi',
  reply: 'jawaban',
  confirmation: 'konfirmasi',
  attendance: 'hadir',
  minutes: 'berita-acara',
  checklist: 'persiapan',
} as const;
export type LetterPaper = keyof typeof LETTER_PAPERS;

/** The papers of the room, reached from somebody's own desk. */
export const DESK_PAPERS = { agenda: 'agenda', register: 'register', report: 'laporan', door: 'pintu' } as const;

/** The paper that an address names; `null` if it names none of these. */
export function paperNamed<Name extends string>(
  papers: Readonly<Record<Name, string>>,
  text: string | undefined,
): Name | null {
  return (Object.keys(papers) as Name[]).find((name) => papers[name] === text) ?? null;
}
