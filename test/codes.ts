// Reads the codes to scan out of a page, by another library than the one that draws them.
import decodeQR from 'qr/decode.js';

/** Pixels a module, as a camera would see it. */
const SCALE = 4;

/** What a reader finds in a drawing. */
export function readCode(svg: string): string {
  const side = Number(/viewbox="-4 -4 (\d+)/i.exec(svg)?.[1]);
  const width = side * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < SCALE; row++) {
      const first = ((Number(y) + 4) * SCALE + row) * width + (Number(x) + 4) * SCALE;
      for (let pixel = first; pixel < first + Number(length) * SCALE; pixel++) data.fill(0, pixel * 4, pixel * 4 + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}

/** The addresses of all codes of a page, in order. */
export function codesIn(html: string): string[] {
  return (html.match(/<svg.*?<\/svg>/gs) ?? []).map(readCode);
}
