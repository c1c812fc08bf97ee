// Java's `String.format` as far as `Utilities.formatString` takes it: %s %d %f %x %% with flags, width and precision.
import { exception } from '../core/host.ts';

/** @throws Exception when values are missing or a conversion is unknown */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+ 0,(#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (_match, index, flags: string, width, precision, kind) => {
      if (kind === '%') return '%';
      if (kind === 'n') return '\n';
      const at = index === undefined ? next++ : Number(index) - 1;
      if (at >= values.length) throw exception(`Format specifier '%${kind}'`);
      return padded(converted(kind, values[at], flags, precision), flags, Number(width ?? 0));
    },
  );
}

function converted(kind: string, value: unknown, flags: string, precision: string | undefined): string {
  switch (kind) {
    case 's':
      return precision === undefined ? String(value) : String(value).slice(0, Number(precision));
    case 'S':
      return String(value).toUpperCase();
    case 'd':
      return signed(Math.trunc(Number(value)), flags, 0);
    case 'f':
      return signed(Number(value), flags, precision === undefined ? 6 : Number(precision));
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case 'e':
      return Number(value)
        .toExponential(precision === undefined ? 6 : Number(precision))
        .replace(/(?<=e[+-])\d$/, '0$&');
    case 'b':
      return String(Boolean(value));
    case 'c':
      return String(value);
    default:
      throw exception(`Unknown format conversion '%${kind}'`);
  }
}

function signed(value: number, flags: string, digits: number): string {
  let text = Math.abs(value).toFixed(digits);
  if (flags.includes(',')) {
    const [whole = '', fraction] = text.split('.');
    const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
    text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  }
  if (value < 0) return flags.includes('(') ? `(${text})` : `-${text}`;
  return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
