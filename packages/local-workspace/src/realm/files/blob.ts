// `Blob`: bytes with a name and a type, kept in the realm; Google's bytes are signed.

import { Emulated } from '../core/guard.ts';
import { call, exception } from '../core/host.ts';
import { typeOfName } from './file-types.ts';

export class Blob extends Emulated {
  private bytes: readonly number[];
  private type: string | null;
  private label: string | null;

  constructor(bytes: readonly number[], type: string | null, label: string | null, name = 'Blob') {
    super(name);
    this.bytes = bytes;
    this.type = type;
    this.label = label;
  }

  getBytes(): number[] {
    return [...this.bytes];
  }
  setBytes(bytes: readonly number[]): this {
    refuseNoBytes(bytes);
    this.bytes = [...bytes];
    return this;
  }
  /** @throws Exception for a charset that does not exist */
  getDataAsString(charset?: string | null): string {
    return call('Utilities.textOf', this.bytes, charset ?? null);
  }
  setDataFromString(text: string | null, charset?: string | null): this {
    this.bytes = call('Utilities.bytesOf', text ?? '', charset ?? null);
    return this;
  }
  getContentType(): string | null {
    return this.type;
  }
  setContentType(type: string | null): this {
    this.type = type;
    return this;
  }
  setContentTypeFromExtension(): this {
    this.type = typeOfName(this.label);
    return this;
  }
  /** The files of Google's own kinds give other blobs here. */
  isGoogleType(): boolean {
    return false;
  }
  getName(): string | null {
    return this.label;
  }
  setName(name: string): this {
    this.label = name;
    return this;
  }
  copyBlob(): Blob {
    return new Blob([...this.bytes], this.type, this.label);
  }
  getBlob(): Blob {
    return this;
  }
  getAs(type: string): Blob {
    if (type === 'application/pdf' && this.type === 'text/html') {
      if (this.label === null) throw exception('Blob object must have non-null name for this operation.');
      // What follows the last dot is taken for an old extension.
      const name = `${this.label.replace(/\.[^.]*$/, '')}.pdf`;
      return new Blob(call('Utilities.pdfOf', this.getDataAsString()), type, name);
    }
    if (type !== this.type) throw new Error(`Blob.getAs to ${type} is not emulated`);
    return this.copyBlob();
  }
}

/** @throws Exception for what is no byte (facts 7.5) */
export function refuseNoBytes(bytes: readonly unknown[]): void {
  const odd = bytes.find((each) => !(typeof each === 'number' && each >= -128 && each <= 255));
  if (odd !== undefined || bytes.includes(undefined)) throw exception(`Cannot convert ${String(odd)} to byte.`);
}

/** @returns a blob of text or bytes */
export function newBlob(
  data: string | readonly number[],
  type: string | null = null,
  name: string | null = null,
): Blob {
  const text = typeof data === 'string';
  return new Blob(
    text ? call<number[]>('Utilities.bytesOf', data, null) : data,
    type ?? (text ? 'text/plain' : null),
    name,
  );
}
