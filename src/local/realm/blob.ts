// `Blob`: bytes with a name and a type, kept in the realm; Google's bytes are signed.
import { Emulated } from './guard.ts';
import { call } from './host.ts';

export class Blob extends Emulated {
  constructor(
    private bytes: readonly number[],
    private type: string | null,
    private label: string | null,
  ) {
    super('Blob');
  }

  getBytes(): number[] {
    return [...this.bytes];
  }
  setBytes(bytes: readonly number[]): this {
    this.bytes = [...bytes];
    return this;
  }
  getDataAsString(): string {
    return call('Utilities.textOf', this.bytes);
  }
  setDataFromString(text: string): this {
    this.bytes = call('Utilities.bytesOf', text);
    return this;
  }
  getContentType(): string | null {
    return this.type;
  }
  setContentType(type: string | null): this {
    this.type = type;
    return this;
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
    if (type !== this.type) throw new Error(`Blob.getAs to ${type} is not emulated`);
    return this.copyBlob();
  }
}

/** @returns a blob of text or bytes */
export function newBlob(
  data: string | readonly number[],
  type: string | null = null,
  name: string | null = null,
): Blob {
  const text = typeof data === 'string';
  return new Blob(text ? call<number[]>('Utilities.bytesOf', data) : data, type ?? (text ? 'text/plain' : null), name);
}
