// What needs attention about a request: codes with their data, as the table of findings says; words are in `words/problems`.
import * as z from 'zod/mini';
import { onFirstUse, type Schema } from '../records/schema.ts';
import { type About, FINDINGS } from '../rules/findings.ts';

export type FindingCode = keyof typeof FINDINGS;

type Shape<Code extends FindingCode> = ReturnType<(typeof FINDINGS)[Code]['data']>;

/** What a code tells of a request. */
type Data<Code extends FindingCode> = keyof Shape<Code> extends never ? object : z.infer<z.ZodMiniObject<Shape<Code>>>;

/** One thing that needs attention. */
export type Finding = {
  readonly [Code in FindingCode]: { readonly code: Code } & Readonly<Data<Code>>;
}[FindingCode];

/** All finding codes in the order in which they are shown. */
export const FINDING_CODES = Object.keys(FINDINGS) as readonly FindingCode[];

export const findingCode = onFirstUse(() => z.enum(FINDING_CODES));

/** A finding, by code. */
export const finding = onFirstUse((): Schema<Finding> => {
  const [first, ...others] = FINDING_CODES.map((code) =>
    z.object({ code: z.literal(code), ...(FINDINGS[code].data() as object) }),
  );
  if (!first) throw new Error('No findings');
  // The compiler cannot follow a list of schemas made from a table.
  return z.discriminatedUnion('code', [first, ...others]) as unknown as Schema<Finding>;
});

/** Whether a code is among some findings. */
export function isFound(findings: readonly Pick<Finding, 'code'>[], code: FindingCode): boolean {
  return findings.some((finding) => finding.code === code);
}

/** Whether a finding keeps a request from being approved. */
export function isBlocking({ code }: Pick<Finding, 'code'>): boolean {
  return FINDINGS[code].weight !== 'WARNING';
}

/** Whether what was found of a request, when it was last examined, holds up its next step. */
export function isHeldUp({ findingCodes }: { readonly findingCodes: readonly FindingCode[] }): boolean {
  return findingCodes.some((code) => isBlocking({ code }));
}

/** Whether a finding says that nobody can have the wanted time: it is over, or a rule about its day or hours holds it up. */
export function isNoTime(finding: Pick<Finding, 'code'>): boolean {
  return finding.code === 'IN_THE_PAST' || (speaksAgainstTime(finding) && !isAbout(finding, 'ROOM_TAKEN'));
}

/** Whether a finding says that the wanted time cannot be had: another is offered for it, and none of which it is true. */
export function speaksAgainstTime(finding: Pick<Finding, 'code'>): boolean {
  return subjectsAgainst([finding]).length > 0;
}

/** What may speak against a time. */
export const TIME_SUBJECTS = ['ROOM_TAKEN', 'HOURS', 'NOTICE'] as const;

/** Which of them do, by some findings. */
export function subjectsAgainst(findings: readonly Pick<Finding, 'code'>[]): (typeof TIME_SUBJECTS)[number][] {
  return TIME_SUBJECTS.filter((about) => findings.some((each) => isBlocking(each) && isAbout(each, about)));
}

/** Whether a finding holds a request up until the Kabid allows it: what its day or its hours alone say. */
export function maySetAside({ code }: Pick<Finding, 'code'>): boolean {
  return FINDINGS[code].weight === 'MAY_BE_SET_ASIDE';
}

/** Whether a finding is about one of these: the room that somebody else has, its hours, what is served, … */
export function isAbout({ code }: Pick<Finding, 'code'>, ...subjects: readonly About[]): boolean {
  const { about } = FINDINGS[code];
  return about !== undefined && subjects.includes(about);
}

/** Whether a finding asks the applicant what is served. */
export function isAboutFood(finding: Pick<Finding, 'code'>): boolean {
  return isAbout(finding, 'FOOD');
}

/** The numbers of the earlier requests that a request clashes with, without repeats. */
export function clashNumbers(findings: readonly Finding[]): string[] {
  const numbers = findings.flatMap((finding) =>
    finding.code === 'CLASH_EARLIER_CANDIDATE' || finding.code === 'SETUP_OVERLAP' ? finding.numbers : [],
  );
  return [...new Set(numbers)];
}
