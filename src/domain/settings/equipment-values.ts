// Reads the tabs `Perangkat` and `Kerusakan`: the equipment that the form offers, and what of it is out of order.
import * as z from 'zod/mini';
import { onFirstUse, readEach, type Schema } from '../records/schema.ts';
import { inOneLine } from '../text/text.ts';
import { LONGEST_TEXT } from './setting-shapes.ts';

/** A row of `Kerusakan` as read. */
export interface DamageRow {
  readonly equipment: string;
  /** Blank until it is repaired. */
  readonly repairedOn: string;
}

/** Names of equipment, each once, as they were typed; rows without a name are left out. */
export function readEquipment(names: readonly string[]): string[] {
  return [...new Set(readEach(equipmentName(), names))];
}

/** The equipment that is out of order. */
export function readDamages(rows: readonly DamageRow[]): string[] {
  return [...new Set(readEach(openDamage(), rows).map(({ equipment }) => equipment))];
}

/** Commas separate names in the register, so they are removed from names. */
const equipmentName = onFirstUse((): Schema<string> => {
  const tidy = (text: string) =>
    inOneLine(text, LONGEST_TEXT)
      .replace(/\s*,\s*/g, ' ')
      .trim();
  return z.pipe(z.pipe(z.string(), z.transform(tidy)), z.string().check(z.minLength(1)));
});

const openDamage = onFirstUse(
  (): Schema<DamageRow> => z.object({ equipment: equipmentName(), repairedOn: z.string().check(z.regex(/^\s*$/)) }),
);
