// What the workspace refuses: its own words are English.

/** @returns a message of the API as the pages show it */
export function refusal(message: string): string {
  return message;
}
