// The images of a page: PNG and JPEG that it brings along as `data:`; nothing is fetched.
import { createRequire } from 'node:module';
import type PngLibrary from 'pngjs';
import type { Paper } from '../print-table.ts';
import { type Declarations, lengthOf } from './css.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  draw(paper: Paper, x: number, y: number, width: number, height: number): void;
}

/** Loaded with the first image that needs it. */
const load = () => (createRequire(import.meta.url)('pngjs') as typeof PngLibrary).PNG;

/** What pdfkit reads of an image before it draws it, which its types leave out. */
interface OpenedImage {
  readonly width: number;
  readonly height: number;
}

const opening = (paper: Paper) => paper as unknown as { openImage(bytes: Buffer): OpenedImage };

/** An image with more has no place in memory. */
const mostPixels = 25_000_000;

/** @returns the image of an address in the size that is declared for it; undefined for what cannot be shown */
export function pictureOf(
  paper: Paper,
  address: string,
  declarations: Declarations,
  whole: number,
): Picture | undefined {
  const data = /^data:image\/(?:png|jpe?g);base64,/i.exec(address);
  if (!data) return undefined;
  try {
    const image = opening(paper).openImage(plain(Buffer.from(address.slice(data[0].length), 'base64')));
    const { width, height } = image;
    if (!(width > 0 && height > 0)) return undefined;
    return { ...sizeOf(width, height, declarations, whole), draw: (on, x, y, w, h) => draw(on, image, x, y, w, h) };
  } catch {
    return undefined;
  }
}

function draw(paper: Paper, image: OpenedImage, x: number, y: number, width: number, height: number): void {
  paper.image(image as unknown as Buffer, x, y, { width, height });
}

function sizeOf(width: number, height: number, declarations: Declarations, whole: number) {
  const wide = lengthOf(declarations.get('width'), 12, whole);
  const high = lengthOf(declarations.get('height'), 12, 0);
  const most = lengthOf(declarations.get('max-width'), 12, whole) ?? Number.POSITIVE_INFINITY;
  const set = {
    width: Math.max(1, wide ?? (high !== undefined && high > 0 ? (high * width) / height : width * 0.75)),
    height: high !== undefined && high > 0 ? high : undefined,
  };
  const shown = Math.min(set.width, most);
  return { width: shown, height: shown < set.width || !set.height ? (shown * height) / width : set.height };
}

/**
 * pdfkit reads what is see-through or interlaced while the caller goes on, which a script in the middle of a call cannot;
 * such an image is laid on white first.
 */
function plain(bytes: Buffer): Buffer {
  const isPng = bytes.readUInt32BE(0) === 0x89504e47;
  if (!isPng) return bytes;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width * height > mostPixels) throw new RangeError('An image of so many pixels is not shown.');
  const isSolid = !(((bytes[25] ?? 0) & 4) === 4 || bytes[28] === 1 || bytes.includes('tRNS', 0, 'latin1'));
  if (isSolid) return bytes;
  const PNG = load();
  const image = PNG.sync.read(bytes);
  return PNG.sync.write(image, { colorType: 2, inputHasAlpha: true, bgColor: { red: 255, green: 255, blue: 255 } });
}
