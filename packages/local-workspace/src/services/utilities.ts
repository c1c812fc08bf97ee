// `Utilities`: digests, base64, dates and texts, on the host's side, byte for byte as Google gives them (facts 7.5).
import { createHash, createHmac, createSign } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Services } from '../engine/execution/bridge.ts';
import { pagePdf } from '../export/page-pdf.ts';
import { ServiceError } from '../model/service-error.ts';
import { formatJava, parseJava } from '../model/time/java-date.ts';
import { unzipped, zipped } from '../model/zip.ts';

/** Text with a charset, or signed bytes. */
type Data = { readonly text: string; readonly charset: string | null } | { readonly bytes: readonly number[] };

const hashes: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** The default charset is US_ASCII: every code point above 127 becomes one `?` (facts 7.5). */
function bytesOf(data: Data): Buffer {
  if ('bytes' in data) return Buffer.from(data.bytes.map((each) => each & 255));
  if (data.charset === 'UTF_8') return Buffer.from(data.text, 'utf8');
  return Buffer.from([...data.text].map((each) => ((each.codePointAt(0) ?? 0) > 127 ? '?' : each)).join(''), 'latin1');
}

/** @returns bytes as Java has them, −128 to 127 */
function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (each) => (each > 127 ? each - 256 : each));
}

/** Charsets that texts are written in, by the names Java takes; they are read in any that the Encoding Standard knows. */
const encodings: Readonly<Record<string, BufferEncoding>> = {
  'utf-8': 'utf8',
  utf8: 'utf8',
  'iso-8859-1': 'latin1',
  latin1: 'latin1',
  'windows-1252': 'latin1',
  'utf-16le': 'utf16le',
};

function bytesIn(text: string, charset: string): Buffer {
  if (/^us-?_?ascii$/i.test(charset)) return bytesOf({ text, charset: null });
  const encoding = encodings[charset.toLowerCase()];
  if (!encoding) throw new ServiceError(`Invalid argument: ${charset}`);
  return Buffer.from(text, encoding);
}

function textIn(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ServiceError(`Invalid argument: ${charset}`);
  }
}

function hash(algorithm: string): string {
  const found = hashes[algorithm];
  if (!found) throw new ServiceError(`Utilities digest ${algorithm} is not emulated`, 'Error');
  return found;
}

export const utilitiesServices = {
  'Utilities.sleep': (execution, milliseconds: number) => {
    if (!(milliseconds >= 0 && milliseconds <= 300_000)) throw new ServiceError('Invalid argument: sleep');
    execution.world.clock.sleep(milliseconds);
    execution.spend(milliseconds, true);
  },
  'Utilities.formatDate': (_execution, at: number, zone: string, pattern: string) => formatJava(at, zone, pattern),
  'Utilities.parseDate': ({ world }, text: string, zone: string, pattern: string) =>
    parseJava(text, zone, pattern, world.clock.now()),
  'Utilities.getUuid': ({ world }) => world.documents.newUuid(),
  'Utilities.computeDigest': (_execution, algorithm: string, value: Data) =>
    signed(createHash(hash(algorithm)).update(bytesOf(value)).digest()),
  'Utilities.computeHmacSignature': (_execution, algorithm: string, value: Data, key: Data) =>
    signed(
      createHmac(hash(algorithm.replace('HMAC_', '')), bytesOf(key))
        .update(bytesOf(value))
        .digest(),
    ),
  'Utilities.computeRsaSignature': (_execution, algorithm: string, value: Data, key: string) => {
    const signer = createSign(hash(algorithm.replace('RSA_', ''))).update(bytesOf(value));
    try {
      return signed(signer.sign(key));
    } catch {
      throw new ServiceError('Invalid argument: key');
    }
  },
  'Utilities.base64Encode': (_execution, value: Data, webSafe: boolean) => {
    // Text without a charset is encoded as UTF-8 here: the US_ASCII default of facts 7.5 is of digests alone.
    const bytes = 'text' in value && value.charset === null ? Buffer.from(value.text, 'utf8') : bytesOf(value);
    const text = bytes.toString('base64');
    return webSafe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
  },
  'Utilities.base64Decode': (_execution, text: string) => {
    if (!/^[\w+/\-\s]*={0,2}\s*$/.test(text)) throw new ServiceError('Could not decode string.');
    return signed(Buffer.from(text, 'base64'));
  },
  'Utilities.textOf': (_execution, bytes: number[], charset: string | null) =>
    textIn(bytesOf({ bytes }), charset ?? 'UTF-8'),
  'Utilities.bytesOf': (_execution, text: string, charset: string | null) => signed(bytesIn(text, charset ?? 'UTF-8')),
  /** A page as a PDF, at the price of a converted file (facts 8.1; the reference of Blob.getAs). */
  'Utilities.pdfOf': ({ world, launch }, html: string) => {
    world.quotas.spend(launch.effective, 'files converted');
    return signed(pagePdf(html, world.clock.now()));
  },
  'Utilities.zip': (_execution, entries: { name: string; bytes: number[] }[]) =>
    signed(zipped(entries.map(({ name, bytes }) => ({ name, bytes: bytesOf({ bytes }) })))),
  'Utilities.unzip': (_execution, bytes: number[]) => {
    const entries = unzipped(bytesOf({ bytes }));
    if (!entries) throw new ServiceError('Invalid argument: blob');
    return entries.map((each) => ({ name: each.name, bytes: signed(each.bytes) }));
  },
  'Utilities.gzip': (_execution, bytes: number[]) => signed(gzipSync(bytesOf({ bytes }))),
  'Utilities.ungzip': (_execution, bytes: number[]) => {
    try {
      return signed(gunzipSync(bytesOf({ bytes })));
    } catch {
      throw new ServiceError('Could not decompress gzip.');
    }
  },
} satisfies Services;
