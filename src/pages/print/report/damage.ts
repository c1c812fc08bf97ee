// Devices and damages of a year as tables of the report (SOP, Peringatan: "agar segera diperbaiki").
import type { Device } from '../../../domain/damage/device.ts';
import type { DamageReport, ListedDamage } from '../../../domain/damage/report.ts';
import { type Damaged, stateOf } from '../../../domain/damage/state.ts';
import { shortDateWords } from '../../../words/formats/dates.ts';
import { listWords, numberWords } from '../../../words/formats/numbers.ts';
import { DEVICE_STATE_WORDS } from '../../../words/sheet/damage.ts';
import { affectedWords, decimalWords, REPORT_WORDS } from '../../../words/sheet/report.ts';
import type { PageCell, Table } from '../sheet-page.ts';

/** What happened to the devices in a year, in one row a figure. */
export function damageTable({ reported, repaired, medianDays, open, affected }: DamageReport): Table {
  return {
    columns: REPORT_WORDS.damageHeader,
    lines: [
      [REPORT_WORDS.damageReported, reported],
      [REPORT_WORDS.damageRepaired, repaired],
      [REPORT_WORDS.damageDays, medianDays === null ? REPORT_WORDS.none : decimalWords(medianDays)],
      [REPORT_WORDS.damageAffected, affected.length],
      [REPORT_WORDS.damageOpen, open.length],
    ],
    figures: [2],
    label: REPORT_WORDS.damage,
    basis: REPORT_WORDS.damageBasis,
  };
}

export function damageList(damages: readonly ListedDamage[]): Table {
  return {
    columns: REPORT_WORDS.damageListHeader,
    lines: damages.map((damage): PageCell[] => [
      damage.device,
      damage.description,
      damage.foundOn === null ? '' : shortDateWords(damage.foundOn),
      damage.repairedOn === null ? REPORT_WORDS.damageStillOpen : shortDateWords(damage.repairedOn),
      affectedWords(damage.affected),
    ]),
  };
}

/** One sentence; blank where nothing broke and nothing is broken. */
export function damageSentence({ reported, repaired, medianDays, open }: DamageReport): string {
  if (reported + repaired + open.length === 0) return '';
  const took = medianDays === null ? '' : ` (biasanya dalam ${decimalWords(medianDays)} hari kerja)`;
  const left = open.length === 0 ? 'tidak ada yang masih rusak' : `masih rusak: ${listWords(open)}`;
  return `Kerusakan perangkat: ${numberWords(reported)} ditemukan, ${numberWords(repaired)} diperbaiki${took}; ${left}.`;
}

/** The devices as they are now. */
export function deviceTable(devices: readonly Device[], damaged: Damaged): Table {
  return {
    columns: REPORT_WORDS.devicesHeader,
    lines: devices.map((device) => {
      const { name, place, responsible } = device;
      return [name, place, DEVICE_STATE_WORDS[stateOf(device, damaged)], responsible];
    }),
    label: REPORT_WORDS.devices,
    basis: REPORT_WORDS.devicesBasis,
  };
}
