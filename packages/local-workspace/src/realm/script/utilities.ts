// `Utilities`, as the script sees it.

import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { call, exception, instant, isDate, mismatch } from '../core/host.ts';
import { Blob, newBlob, refuseNoBytes } from '../files/blob.ts';
import { typeOfName } from '../files/file-types.ts';
import { formatString } from './format-string.ts';

type Bytes = readonly number[];

const Charset = enumeration('Charset', ['US_ASCII', 'UTF_8']);
const DigestAlgorithm = enumeration('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const MacAlgorithm = enumeration('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);

const RsaAlgorithm = enumeration('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);

/** Text or bytes as they cross the bridge; a charset goes only with text, and both of a pair are of one kind (facts 7.5). */
function data(method: string, values: readonly unknown[], charset: unknown): unknown[] {
  const texts = values.every((each) => typeof each === 'string');
  const bytes = charset === undefined && values.every((each) => Array.isArray(each));
  if (bytes) for (const each of values) refuseNoBytes(each as Bytes);
  if (!texts && !bytes) throw mismatch(charset === undefined ? values : [...values, charset], `Utilities.${method}`);
  return values.map((each) =>
    texts ? { text: each, charset: charset === undefined ? null : String(charset) } : { bytes: each },
  );
}

export class Utilities extends Emulated {
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;
  readonly RsaAlgorithm = RsaAlgorithm;
  readonly MacAlgorithm = MacAlgorithm;

  constructor() {
    super('Utilities');
  }

  /** Blocks; the workspace's clock moves on by as much. */
  sleep(milliseconds: number): void {
    call('Utilities.sleep', milliseconds);
  }
  formatDate(date: Date, zone: string, pattern: string): string {
    if (isDate(date) && Number.isNaN(date.getTime()))
      throw exception('Invalid argument: date. Should be of type: Date');
    if (typeof zone !== 'string' || typeof pattern !== 'string')
      throw mismatch([date, zone, pattern], 'Utilities.formatDate');
    return call('Utilities.formatDate', instant(date, 'Utilities.formatDate'), zone, pattern);
  }
  parseDate(text: string, zone: string, pattern: string): Date {
    if ([text, zone, pattern].some((each) => typeof each !== 'string'))
      throw mismatch([text, zone, pattern], 'Utilities.parseDate');
    return new Date(call<number>('Utilities.parseDate', text, zone, pattern));
  }
  formatString(template: string, ...values: unknown[]): string {
    if (typeof template !== 'string') throw mismatch([template, ...values], 'Utilities.formatString');
    return formatString(template, values);
  }
  getUuid(): string {
    return call('Utilities.getUuid');
  }
  computeDigest(algorithm: EnumValue, value: string | Bytes, charset?: EnumValue): number[] {
    return call('Utilities.computeDigest', algorithm.toString(), ...data('computeDigest', [value], charset));
  }
  computeHmacSha256Signature(value: string | Bytes, key: string | Bytes, charset?: EnumValue): number[] {
    return call(
      'Utilities.computeHmacSignature',
      'HMAC_SHA_256',
      ...data('computeHmacSha256Signature', [value, key], charset),
    );
  }
  computeHmacSignature(
    algorithm: EnumValue,
    value: string | Bytes,
    key: string | Bytes,
    charset?: EnumValue,
  ): number[] {
    return call(
      'Utilities.computeHmacSignature',
      algorithm.toString(),
      ...data('computeHmacSignature', [value, key], charset),
    );
  }
  computeRsaSignature(algorithm: EnumValue, value: string, key: string, charset?: EnumValue): number[] {
    return call(
      'Utilities.computeRsaSignature',
      algorithm.toString(),
      ...data('computeRsaSignature', [value], charset),
      key,
    );
  }
  computeRsaSha1Signature(value: string, key: string, charset?: EnumValue): number[] {
    return this.computeRsaSignature(RsaAlgorithm.RSA_SHA_1, value, key, charset);
  }
  computeRsaSha256Signature(value: string, key: string, charset?: EnumValue): number[] {
    return this.computeRsaSignature(RsaAlgorithm.RSA_SHA_256, value, key, charset);
  }
  base64Encode(value: string | Bytes, charset?: EnumValue): string {
    return call('Utilities.base64Encode', ...data('base64Encode', [value], charset), false);
  }
  /** Keeps its `=` padding (facts 7.5). */
  base64EncodeWebSafe(value: string | Bytes, charset?: EnumValue): string {
    return call('Utilities.base64Encode', ...data('base64EncodeWebSafe', [value], charset), true);
  }
  base64Decode(text: string): number[] {
    if (typeof text !== 'string') throw mismatch([text], 'Utilities.base64Decode');
    return call('Utilities.base64Decode', text);
  }
  base64DecodeWebSafe(text: string): number[] {
    if (typeof text !== 'string') throw mismatch([text], 'Utilities.base64DecodeWebSafe');
    return call('Utilities.base64Decode', text);
  }
  newBlob(content: string | Bytes, type?: string, name?: string): Blob {
    if (typeof content !== 'string' && !Array.isArray(content)) throw mismatch([content], 'Utilities.newBlob');
    if (typeof content !== 'string') refuseNoBytes(content);
    return newBlob(content, type ?? null, name ?? null);
  }
  gzip(blob: Blob, name = 'archive.gz'): Blob {
    return new Blob(call('Utilities.gzip', blob.getBlob().getBytes()), 'application/x-gzip', name);
  }
  /** The type is lost, and the name without its `.gz` stays: live-tested by gas-fakes (test/testutilities.js). */
  ungzip(blob: Blob): Blob {
    const name = blob.getBlob().getName();
    return new Blob(call('Utilities.ungzip', blob.getBlob().getBytes()), null, name?.replace(/\.gz$/, '') ?? null);
  }

  zip(blobs: readonly Blob[], name = 'archive.zip'): Blob {
    const entries = blobs.map((each) => ({
      name: each.getBlob().getName() ?? 'untitled',
      bytes: each.getBlob().getBytes(),
    }));
    return new Blob(call('Utilities.zip', entries), 'application/zip', name);
  }
  /** An archive knows names alone, which tell the types: live-tested by gas-fakes (test/testutilities.js). */
  unzip(blob: Blob): Blob[] {
    const entries = call<{ name: string; bytes: number[] }[]>('Utilities.unzip', blob.getBlob().getBytes());
    return entries.map(({ name, bytes }) => new Blob(bytes, typeOfName(name), name));
  }
  jsonParse(text: string): unknown {
    return JSON.parse(text);
  }
  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  /** @throws Exception for a quote that is never closed */
  parseCsv(text: string | null, delimiter = ','): string[][] {
    if (typeof text !== 'string') throw mismatch([text], 'Utilities.parseCsv');
    const rows: string[][] = [[]];
    let field = '';
    let quoted = false;
    // Whether a cell has begun that is still to be written down.
    let begun = false;
    for (let index = 0; index < text.length; index++) {
      const letter = text.charAt(index);
      if (quoted && letter === '"' && text.charAt(index + 1) === '"') index++;
      else if (letter === '"') {
        quoted = !quoted;
        begun = true;
        continue;
      } else if (!quoted && (letter === delimiter || letter === '\n' || letter === '\r')) {
        if (letter === '\r' && text.charAt(index + 1) === '\n') index++;
        rows.at(-1)?.push(field);
        field = '';
        begun = letter === delimiter;
        if (!begun && index < text.length - 1) rows.push([]);
        continue;
      }
      field += letter;
      begun = true;
    }
    if (quoted) throw exception('Could not parse text.');
    if (begun) rows.at(-1)?.push(field);
    return rows;
  }
}
