// What an examination of a live desk finds: good, wrong, or not examined, never a guess.

export type Verdict = 'BAIK' | 'PERLU TINDAKAN' | 'TIDAK DIPERIKSA';

export interface Finding {
  readonly subject: string;
  readonly verdict: Verdict;
  /** What was seen, or why it could not be looked at. */
  readonly seen: string;
  /** The next act, where there is one. */
  readonly todo?: string;
}

export const good = (subject: string, seen: string): Finding => ({ subject, verdict: 'BAIK', seen });
export const wrong = (subject: string, seen: string, todo: string): Finding => ({
  subject,
  verdict: 'PERLU TINDAKAN',
  seen,
  todo,
});
export const unknown = (subject: string, seen: string): Finding => ({ subject, verdict: 'TIDAK DIPERIKSA', seen });

/** Prints the findings, and below them what has to be done. @returns the exit code: 1 where something has to be */
export function tell(findings: readonly Finding[]): number {
  const widest = Math.max(...findings.map(({ subject }) => subject.length));
  for (const { subject, verdict, seen } of findings) {
    console.log(`${verdict.padEnd(15)}  ${subject.padEnd(widest)}  ${seen}`.trimEnd());
  }
  const todo = [...new Set(findings.flatMap(({ todo }) => (todo === undefined ? [] : [todo])))];
  if (todo.length === 0) {
    console.log('\nAplikasi ini sehat.');
    return 0;
  }
  console.log('\nYang perlu dilakukan:');
  todo.forEach((line, index) => {
    console.log(`  ${index + 1}. ${line}`);
  });
  return 1;
}
