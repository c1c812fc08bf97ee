// Reads the PDFs that pdfkit makes: the size of each page, and its texts where they stand, in the order they were drawn.
import { inflateSync } from 'node:zlib';

/** Letters that were written at once. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** From the head of the page down. */
  readonly y: number;
  readonly font: string;
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  /** Its texts, parted by bars. */
  readonly text: string;
  /** All that is drawn. */
  readonly drawn: string;
}

/** @returns the pages of a PDF in the fonts that every reader has */
export function pagesOf(pdf: Uint8Array): PdfPage[] {
  const raw = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...raw.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(([, number = '', text = '']) => [number, text]),
  );
  const fonts = (page: string) => {
    const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '';
    const pairs = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)];
    return new Map(
      pairs.map(([, label = '', number = '']) => [label, /\/BaseFont \/([\w-]+)/.exec(objects.get(number) ?? '')?.[1]]),
    );
  };
  return [...objects.values()]
    .filter((each) => /\/Type \/Page\n/.test(each))
    .map((page) => {
      const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
      const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '';
      const stream = /stream\n([\s\S]*?)\nendstream/.exec(content)?.[1] ?? '';
      const drawn = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      const runs = runsIn(drawn, Number(height), fonts(page));
      return {
        width: Number(width),
        height: Number(height),
        runs,
        text: runs.map(({ text }) => text).join('|'),
        drawn,
      };
    });
}

function runsIn(drawn: string, height: number, fonts: ReadonlyMap<string, string | undefined>): PdfRun[] {
  const pattern = /1 0 0 1 ([\d.-]+) ([\d.-]+) Tm\n\/(F\d+) ([\d.]+) Tf\n(?:[\d.-]+ T[crz]\n)*\[([^\]]*)\] TJ/g;
  return [...drawn.matchAll(pattern)].map(([, x, y, font = '', size, parts = '']) => ({
    text: [...parts.matchAll(/<([0-9a-f]+)>/g)]
      .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
      .join(''),
    x: Number(x),
    y: height - Number(y),
    font: fonts.get(font) ?? font,
    size: Number(size),
  }));
}
