// The office as the tests' mails and pages present it.
import type { OfficeIdentity, Settings } from '../../src/domain/settings/settings.ts';
import { initialSettings } from '../../src/domain/settings/settings-values.ts';
import type { Reader } from '../../src/pages/mails/mail.ts';
import type { MailOffice } from '../../src/words/mails/letter.ts';
import { HOURS, ROOM } from '../domain/requests.ts';

export const OFFICE: OfficeIdentity = {
  government: 'Pemerintah Kota Pontianak',
  address: 'Jl. Contoh 1, Pontianak',
  contacts: 'Telepon (0561) 000000',
  arms: '',
  name: 'Dinas Komunikasi dan Informatika Kota Pontianak',
  unit: 'Bidang TKPBET',
  room: 'Ruang Pontive Center',
  desk: 'Pontive Center',
  place: 'Kantor Wali Kota Pontianak',
  replyTo: 'pontive.center@diskominfo.example',
  whatsapp: '0812-0000-0000',
  titles: {
    AGENCY_HEAD: 'Kepala Dinas',
    DIVISION_HEAD: 'Kabid',
    SECTION_HEAD: 'Kasi',
    ROOM_ADMIN: 'Admin Pontive Center',
  },
  legalBases: initialSettings().office.legalBases,
  related: initialSettings().office.related,
  sop: 'Nomor SOP … / TKPBET.DKI / 2020, dibuat 3 Februari 2020',
  surveyLink: 'https://skm.example/pontive',
};

/** As mails present it. */
export const MAIL_OFFICE: MailOffice = { ...OFFICE, setupMinutes: ROOM.setupMinutes };

/** Somebody who reads in their own post. */
export const AS_ONESELF: Reader = { posts: [], why: '' };

export const SETTINGS: Settings = {
  office: OFFICE,
  room: ROOM,
  hours: HOURS,
  standards: { forwardMinutes: 15, approveMinutes: 15, scheduleMinutes: 15, serviceDays: 0 },
  limits: {
    answerDays: 3,
    kabidWaitingDays: 1,
  },
  mail: { digest: true, digestTime: '07:30' },
  receipts: { perAddress: 3, perHour: 20, reserve: 40 },
  identity: { unnamedEditor: true },
  privacy: { retentionMonths: 24 },
  web: { address: '', photo: '', map: '' },
};
