// How many of a device applicants want: the form asks where there are several, and what they write is read.
import { plain } from '../request/lineage.ts';
import { isSameDevice } from './device.ts';
import type { Stock } from './open.ts';

/** The devices of which there are several: of them the form asks how many. */
export function countedDevices(devices: readonly Stock[]): string[] {
  return devices.flatMap(({ name, state, amount }) => {
    return state === 'LOST' || (amount ?? 1) < 2 ? [] : [`${name} ${amount}`];
  });
}

/**
 * Reads how many of which device is wanted: "Mikrofon 4, kursi: 20 buah", "4 mikrofon dan 20 kursi".
 * @param chosen the devices that were ticked; what is written of another one is wanted as well
 * @returns what is wanted, and whether all of the text was understood; what was not is left out
 */
export function readAmounts(
  text: string,
  chosen: readonly string[],
  devices: readonly Stock[],
): { readonly wanted: readonly string[]; readonly isWhole: boolean } {
  if (text.length > LONGEST) return { wanted: chosen, isWhole: false };
  const amounts = new Map<string, number>();
  const isName = (part: string) => devices.some(({ name }) => bare(name) === part);
  const parts = partsOf(text, isName);
  const isRead = parts.map((part) => {
    const [, before = '', name = '', after = ''] = (isName(part) ? null : NUMBERED.exec(part)) ?? ['', '', part];
    const device = deviceMeant(name, parts.length > 1 ? [] : chosen, devices);
    const amount = Number(before + after || 1);
    if (device === undefined || amounts.has(device) || amount === 0) return false;
    amounts.set(device, amount);
    return true;
  });
  const others = [...amounts.keys()].filter((name) => !chosen.some((each) => isSameDevice(each, name)));
  const wanted = [...chosen, ...others].map((name) => {
    const [, amount = 1] = [...amounts].find(([device]) => isSameDevice(device, name)) ?? [];
    return amount > 1 ? `${name} ×${amount}` : name;
  });
  return { wanted, isWhole: !isRead.includes(false) };
}

/** In characters, as anybody may send a form. */
const LONGEST = 1000;
/** "20 kursi", "kursi 20"; a number on one side alone, by the way in which a text is parted. */
const NUMBERED = /^(?:(\d{1,4}) )?(\D*?) ?(\d{1,4})?$/;

/** One device and its number each, such as "kursi 20", also where nothing stands between two of them. */
function partsOf(text: string, isName: (part: string) => boolean): string[] {
  return text
    .split(/[,;/&+\n]|\sdan\s/i)
    .map(bare)
    .flatMap((part) => (isName(part) ? part : (part.match(/^\d/.test(part) ? /\d+\D*/g : /\D+\d*/g) ?? [])))
    .map((part) => part.trim());
}

/** A text without what people put around a number: "4x", "(20 buah)". */
function bare(text: string): string {
  const spaced = plain(text).replace(/\d+/g, ' $& ');
  return plain(spaced.replace(/[^\p{L}\p{N} ]|\b(?:buah|unit|pcs|set|x)\b/gu, ' '));
}

/** The device of this name, else the only one, named without digits, whose name begins so; without a name the only one of several that was ticked. */
function deviceMeant(meant: string, chosen: readonly string[], devices: readonly Stock[]): string | undefined {
  const isMeant = ({ name, amount }: Stock) => {
    if (meant === '') return (amount ?? 1) > 1 && chosen.some((each) => isSameDevice(each, name));
    return meant.length > 2 && !/\d/.test(name) && bare(name).startsWith(meant);
  };
  const exact = devices.filter(({ name }) => bare(name) === meant);
  const [device, ...others] = exact.length > 0 ? exact : devices.filter(isMeant);
  return others.length > 0 ? undefined : device?.name;
}
