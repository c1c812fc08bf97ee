// The answers that an execution got from the bridge, so that one that was parked before a lock can be run again up to there.

/** Recording costs nothing where no lock can be waited for, so only nested executions record. */
export class Journal {
  private readonly answers: string[] = [];
  private next = 0;

  private readonly recording: boolean;

  constructor(recording: boolean) {
    this.recording = recording;
  }

  record(answer: string): void {
    if (!this.recording) return;
    this.answers.push(answer);
    this.next = this.answers.length;
  }

  /** @returns the recorded answer of the next call while the execution is being run again; undefined once it is caught up */
  replay(): string | undefined {
    if (this.next >= this.answers.length) return undefined;
    this.next += 1;
    return this.answers[this.next - 1];
  }

  /** Starts over, with an answer for the call at which the execution was parked. */
  rewind(answer: string): void {
    this.answers.push(answer);
    this.next = 0;
  }
}
