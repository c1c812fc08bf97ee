// The schemas of the office's settings, as the script stores them between executions.
import * as z from 'zod/mini';
import { HOLIDAY_KINDS, type Holiday, type Hours, type WeeklyHours, type WorkingPeriod } from '../settings/settings.ts';
import type { OfficeSettings } from '../settings/settings-values.ts';
import type { TeamMember } from '../settings/team.ts';
import { count, deputyKind, plainDate, role } from './fields.ts';
import { onFirstUse, type Schema } from './schema.ts';

const text = onFirstUse(() => z.string());
const yesOrNo = onFirstUse(() => z.boolean());
/** An office may work until 24.00. */
const hour = onFirstUse(() => z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)));
const hours = onFirstUse((): Schema<Hours> => z.object({ from: hour(), to: hour() }));

const week = onFirstUse(
  () =>
    ({
      mondayToThursday: hours(),
      friday: hours(),
      breakMondayToThursday: z.nullable(hours()),
      breakFriday: z.nullable(hours()),
    }) satisfies { readonly [Key in keyof WeeklyHours]: Schema<WeeklyHours[Key]> },
);

const period = onFirstUse(
  (): Schema<WorkingPeriod> => z.object({ ...week(), name: text(), from: plainDate(), to: plainDate() }),
);

/** All settings but the holidays. */
export const officeSettings = onFirstUse((): Schema<OfficeSettings> => {
  const titles = z.object({ AGENCY_HEAD: text(), DIVISION_HEAD: text(), SECTION_HEAD: text(), ROOM_ADMIN: text() });
  return z.object({
    office: z.object({
      name: text(),
      unit: text(),
      room: text(),
      place: text(),
      sop: z.exactOptional(text()),
      replyTo: text(),
      whatsapp: text(),
      titles,
    }),
    room: z.object({
      capacity: count(),
      setupMinutes: count(),
      minimumNoticeWorkingDays: count(),
      farthestMonths: count(),
      heldDaysPerSender: count(),
      heldDaysPerHour: count(),
    }),
    hours: z.object({ ...week(), periods: z.exactOptional(z.array(period())) }),
    standards: z.object({
      forwardMinutes: count(),
      approveMinutes: count(),
      scheduleMinutes: count(),
      serviceDays: z.exactOptional(count()),
    }),
    limits: z.object({
      undoMinutes: count(),
      answerDays: count(),
      kabidWaitingDays: count(),
      urgentReminderDays: count(),
      // An older snapshot has neither.
      nextInLineReminderDays: z._default(count(), 1),
      nextInLineKasiDays: z._default(count(), 3),
    }),
    mail: z.object({ digest: yesOrNo(), digestTime: hour() }),
    receipts: z.object({ perAddress: count(), perHour: count(), reserve: count() }),
    identity: z.object({ unnamedEditor: yesOrNo() }),
    privacy: z.object({ retentionMonths: count() }),
    // An older snapshot has none.
    archive: z._default(z.object({ days: count() }), { days: 60 }),
    survey: z.object({ leastRespondents: count() }),
    web: z.object({ address: text() }),
  });
});

export const teamMember = onFirstUse(
  (): Schema<TeamMember> =>
    z.object({
      name: text(),
      role: role(),
      email: text(),
      main: yesOrNo(),
      since: z.nullable(plainDate()),
      until: z.nullable(plainDate()),
      deputy: z.nullable(deputyKind()),
      actingFor: text(),
      operator: z.exactOptional(yesOrNo()),
    }),
);

/** A holiday without field names, which would be stored a hundred times. */
export type ShortHoliday = readonly [date: string, name: string, kind: Holiday['kind']];

export const shortHoliday = onFirstUse(
  (): Schema<ShortHoliday> => z.tuple([plainDate(), text(), z.enum(HOLIDAY_KINDS)]),
);
