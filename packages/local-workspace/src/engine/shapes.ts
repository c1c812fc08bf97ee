// Refuses what a test in plain JavaScript wrote in another shape than the types say, before it ends in a bare TypeError.
import { BadRequest } from './refusals.ts';

/**
 * @param what how the object is called, e.g. `A fault`
 * @param example how it is written
 * @throws BadRequest for what is no object, and for a name that it does not have
 */
export function refuseOdd(what: string, given: unknown, known: readonly string[], example: string): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new BadRequest(`${what} is written as ${example}, not ${JSON.stringify(given)}`);
  }
  const odd = Object.keys(given).find((name) => !known.includes(name));
  if (odd !== undefined) throw new BadRequest(`${what} has no "${odd}": ${known.join(', ')}`);
}

/** @throws BadRequest for a person who is named otherwise than by a mail address; absent is right, and `''`, who has no account */
export function refuseNameless(person: unknown, people: readonly { readonly email: string }[]): void {
  if (person === undefined || person === '' || (typeof person === 'string' && /^[^\s@<>]+@[^\s@<>]+$/.test(person)))
    return;
  const known = people.map(({ email }) => email).join(', ');
  throw new BadRequest(
    `A person is named by a mail address, not ${JSON.stringify(person)}. The people here are: ${known}`,
  );
}

/** @throws BadRequest for a value that is none of the known ones; absent is right */
export function refuseUnlisted(what: string, given: unknown, known: readonly string[]): void {
  if (given === undefined || known.includes(given as string)) return;
  throw new BadRequest(`${what} is one of ${known.join(', ')}, not ${JSON.stringify(given)}`);
}
