// Says of a part of a script that it asks for what is not emulated.
import type { MissingPart } from '../data/index.ts';
import { adviceFor } from '../realm/core/absent-services.ts';

/** @returns what somebody is told before they run it */
export function wordsOfMissing({ name, file, line }: MissingPart): string {
  const advice = adviceFor(name);
  return `${file} line ${line} uses ${name}, which the local workspace does not have. That part of the script fails when it runs${advice && `: ${advice}`}.`;
}
