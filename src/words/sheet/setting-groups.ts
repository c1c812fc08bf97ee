// The order of `Pengaturan`: its settings by what they are about, each group below a heading of its own.
import type { SettingKey } from '../../domain/settings/settings-values.ts';

/** A heading, and the settings that stand below it. */
export interface SettingGroup {
  readonly heading: string;
  readonly keys: readonly SettingKey[];
  /** Whether the periods with special hours stand below its settings. */
  readonly hasPeriods?: true;
}

export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    heading: 'Kop dan identitas',
    keys: ['officeName', 'unitName', 'roomName', 'place', 'replyTo', 'whatsapp', 'sop'],
  },
  {
    heading: 'Jabatan dan penyunting',
    keys: ['titleAgencyHead', 'titleDivisionHead', 'titleSectionHead', 'titleRoomAdmin', 'unnamedEditor'],
  },
  {
    heading: 'Ruangan',
    keys: ['capacity', 'setupMinutes', 'minimumNotice', 'farthestMonths'],
  },
  {
    heading: 'Jam kerja',
    keys: ['hoursMondayToThursday', 'breakMondayToThursday', 'hoursFriday', 'breakFriday'],
    hasPeriods: true,
  },
  {
    heading: 'Antrean dan batas waktu',
    keys: [
      'forwardMinutes',
      'approveMinutes',
      'scheduleMinutes',
      'undoMinutes',
      'answerDays',
      'kabidWaitingDays',
      'urgentReminderDays',
      'nextInLineReminderDays',
      'nextInLineKasiDays',
      'heldDaysPerSender',
      'heldDaysPerHour',
    ],
  },
  {
    heading: 'Email',
    keys: ['digest', 'digestTime', 'receiptsPerAddress', 'receiptsPerHour', 'mailReserve'],
  },
  {
    heading: 'Halaman web dan data pribadi',
    keys: ['webAddress', 'serviceDays', 'retentionMonths', 'archiveDays', 'leastRespondents'],
  },
];
