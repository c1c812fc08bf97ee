/** @jsxImportSource #pages */
// A code to scan, as a drawing in the page itself: no other host is asked for a picture.
import { correction, generate } from 'lean-qr/nano';

/** Modules of white around the code, as the standard asks. */
const MARGIN = 4;

/** The part of the browsers' encoder that the library uses; Apps Script has none (facts 1.1). */
interface Encoder {
  encode(text: string): Uint8Array;
}

/** Of ASCII alone, which addresses are. */
class AsciiEncoder implements Encoder {
  encode(text: string): Uint8Array {
    return Uint8Array.from([...text], (letter) => letter.charCodeAt(0));
  }
}

/** The code of an address. @param label what it leads to, for whoever does not see it */
export function Qr({ address, label }: { readonly address: string; readonly label: string }) {
  const { size, path } = drawn(address);
  const side = size + 2 * MARGIN;
  return (
    <svg role="img" aria-label={label} viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`} shape-rendering="crispEdges">
      <path fill="#000" d={path}></path>
    </svg>
  );
}

/** The dark modules as runs of each row. */
function drawn(address: string): { readonly size: number; readonly path: string } {
  const global = globalThis as { TextEncoder?: new () => Encoder };
  if (!global.TextEncoder) global.TextEncoder = AsciiEncoder;
  const ascii = address.replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part));
  const code = generate(ascii, { minCorrectionLevel: correction.M });
  const runs: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      const first = x;
      while (code.get(x, y)) x++;
      if (x > first) runs.push(`M${first} ${y}h${x - first}v1h${first - x}z`);
    }
  }
  return { size: code.size, path: runs.join('') };
}
