// The type that a file's name tells, as `Blob.setContentTypeFromExtension` takes it; most are the values of `MimeType`.
import { MimeType } from './mime-type.ts';

/** Made when it is asked for: few scripts do. */
const typesByExtension = (): Readonly<Record<string, string>> => ({
  bmp: MimeType.BMP,
  css: MimeType.CSS,
  csv: MimeType.CSV,
  doc: MimeType.MICROSOFT_WORD_LEGACY,
  docx: MimeType.MICROSOFT_WORD,
  gif: MimeType.GIF,
  gz: 'application/x-gzip',
  htm: MimeType.HTML,
  html: MimeType.HTML,
  ics: 'text/calendar',
  jpeg: MimeType.JPEG,
  jpg: MimeType.JPEG,
  js: MimeType.JAVASCRIPT,
  json: 'application/json',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odg: MimeType.OPENDOCUMENT_GRAPHICS,
  odp: MimeType.OPENDOCUMENT_PRESENTATION,
  ods: MimeType.OPENDOCUMENT_SPREADSHEET,
  odt: MimeType.OPENDOCUMENT_TEXT,
  pdf: MimeType.PDF,
  png: MimeType.PNG,
  ppt: MimeType.MICROSOFT_POWERPOINT_LEGACY,
  pptx: MimeType.MICROSOFT_POWERPOINT,
  rtf: MimeType.RTF,
  svg: MimeType.SVG,
  txt: MimeType.PLAIN_TEXT,
  xls: MimeType.MICROSOFT_EXCEL_LEGACY,
  xlsx: MimeType.MICROSOFT_EXCEL,
  xml: 'application/xml',
  zip: MimeType.ZIP,
});

/** @returns the type of a file of this name; null where the name does not tell it */
export function typeOfName(name: string | null): string | null {
  const extension = /\.(\w+)$/.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  const types = typesByExtension();
  return Object.hasOwn(types, extension) ? (types[extension] ?? null) : null;
}
