// Converts data/sample-requests.json to answers of the form, as applicants would give them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionRecord, Workspace } from '../packages/local-workspace/src/facade.ts';
import type { Catering, InstitutionType, RequestKind } from '../src/domain/vocabulary.ts';
import { declarations, INITIAL_EQUIPMENT, QUESTIONS } from '../src/words/google/questions.ts';
import {
  CATERING_WORDS,
  INSTITUTION_TYPE_WORDS,
  KIND_WORDS,
  LETTER_DELIVERY_WORDS,
} from '../src/words/sheet/choices.ts';
import { TABS } from '../src/words/sheet/tabs.ts';
import { root } from './bundle.ts';

/** One request of the file, as far as it is asked for. */
export interface Sample {
  readonly id: string;
  readonly submittedAt: string;
  readonly serviceType: 'kunjungan' | 'peminjaman';
  readonly institution: string;
  readonly institutionType: keyof typeof INSTITUTION_TYPES;
  readonly contactName: string;
  readonly contactRole: string;
  readonly email: string;
  readonly phone: string;
  readonly activityTitle: string;
  readonly purpose: string;
  readonly participants: number;
  readonly startAt: string;
  readonly endAt: string;
  readonly letterNumber: string;
  readonly letterDate: string | null;
  readonly letterFile: string | null;
  readonly catering: keyof typeof CATERINGS;
  readonly equipment: readonly string[];
  readonly materialFile: string | null;
  /** What visitors of `npm start` meet instead, where the sample attacks: their first digest should not. */
  readonly shownAs?: Partial<Pick<Sample, 'institution' | 'contactRole' | 'activityTitle' | 'purpose'>>;
}

/** What an applicant asks for. */
export type Asked = Omit<Sample, 'id' | 'submittedAt' | 'shownAs'>;

/** A sample as a form response: when it was sent, and the answers by title. */
export interface SampleResponse {
  readonly sample: Sample;
  readonly at: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

/** When the application is installed: before the first sample. */
export const INSTALLED_AT = '2026-11-23T08:00:00+07:00';

/** The time after all samples were submitted. */
export const SAMPLES_SEEN_AT = '2026-12-01T16:45:00+07:00';

/**
 * All samples, in the order in which they were submitted.
 * @param as `SHOWN` for people who try the desk, `TESTED` with the texts that attack it
 */
export function sampleResponses(as: 'SHOWN' | 'TESTED' = 'TESTED'): SampleResponse[] {
  const file = JSON.parse(readFileSync(join(root, 'data/sample-requests.json'), 'utf8')) as { requests: Sample[] };
  return file.requests.map((sample) => {
    const { shownAs = {} } = sample;
    const meant = as === 'SHOWN' ? { ...sample, ...shownAs } : sample;
    return { sample, at: sample.submittedAt, answers: answersOf(meant) };
  });
}

/** Who is Kepala Dinas in the workspace. */
export const HEAD = 'kadis@diskominfo.example';

/** Installs as the office would, then submits each sample at its time. */
export function withSamples(workspace: Workspace): ExecutionRecord[] {
  workspace.clock.set(INSTALLED_AT);
  const { executions } = workspace.setup();
  return [
    ...executions,
    ...submitSamples(workspace),
    ...giveHeadAddress(workspace),
    ...workspace.clock.set(SAMPLES_SEEN_AT),
  ];
}

/** Submits each sample at its time. */
export function submitSamples(workspace: Workspace): ExecutionRecord[] {
  return sampleResponses('SHOWN').flatMap(({ at, answers }) => submitAt(workspace, at, answers));
}

/** Somebody sends the form. */
export function submitAt(workspace: Workspace, at: string, answers: SampleResponse['answers']): ExecutionRecord[] {
  const executions = workspace.clock.set(at);
  const [form] = workspace.forms.list();
  if (!form) throw new Error('The install made no form');
  return [...executions, ...workspace.forms.respond(form.id, answers).executions];
}

/** The Kepala Dinas gets an address after the samples, and is asked first about what comes in from then on. */
export function giveHeadAddress(workspace: Workspace): readonly ExecutionRecord[] {
  const address = { range: 'C2', value: HEAD };
  return workspace.sheets.edit(TABS.TEAM, address, workspace.settings.owner).executions;
}

const KINDS = { kunjungan: 'VISIT', peminjaman: 'LOAN' } as const satisfies Record<string, RequestKind>;
const INSTITUTION_TYPES = {
  opd: 'LOCAL_AGENCY',
  pemda_lain: 'OTHER_LOCAL_GOVERNMENT',
  sekolah: 'SCHOOL',
  perguruan_tinggi: 'UNIVERSITY',
  komunitas: 'COMMUNITY',
  pusat: 'CENTRAL_GOVERNMENT',
  bumn: 'STATE_ENTERPRISE',
  swasta: 'PRIVATE',
} as const satisfies Record<string, InstitutionType>;
const CATERINGS = { tidak_ada: 'NONE', kotak: 'BOXED', prasmanan: 'BUFFET' } as const satisfies Record<
  string,
  Catering
>;

/** The answers of the form, by title. */
export function answersOf(sample: Asked): SampleResponse['answers'] {
  const [startDate = '', startTime = ''] = sample.startAt.slice(0, 16).split('T');
  const [endDate = '', endTime = ''] = sample.endAt.slice(0, 16).split('T');
  const answers: Record<keyof typeof QUESTIONS, string | readonly string[]> = {
    kind: KIND_WORDS[KINDS[sample.serviceType]],
    institution: sample.institution,
    institutionType: INSTITUTION_TYPE_WORDS[INSTITUTION_TYPES[sample.institutionType]],
    contactName: sample.contactName,
    contactRole: sample.contactRole,
    phone: sample.phone,
    email: sample.email,
    activity: sample.activityTitle,
    description: sample.purpose,
    participants: String(sample.participants),
    startDate,
    endDate: endDate === startDate ? '' : endDate,
    startTime,
    endTime,
    furtherDates: '',
    letterNumber: sample.letterNumber,
    letterDate: sample.letterDate ?? '',
    letterDelivery: sample.letterFile ? LETTER_DELIVERY_WORDS.LINK : LETTER_DELIVERY_WORDS.IN_PERSON,
    letterFile: link(sample.letterFile),
    catering: CATERING_WORDS[CATERINGS[sample.catering]],
    equipment: sample.equipment.map(equipmentName),
    materials: link(sample.materialFile),
    declaration: [...declarations()],
  };
  const byTitle = Object.entries(answers).map(([question, answer]) => {
    return [QUESTIONS[question as keyof typeof QUESTIONS].title, answer] as const;
  });
  return Object.fromEntries(byTitle.filter(([, answer]) => answer.length > 0));
}

/** The samples name files; the form takes links. */
function link(file: string | null): string {
  return file === null ? '' : `https://berkas.example/${file}`;
}

function equipmentName(name: string): string {
  const found = INITIAL_EQUIPMENT.find((each) => each.toLowerCase() === name.toLowerCase());
  if (!found) throw new Error(`The sample asks for ${name}, which the form does not offer`);
  return found;
}
