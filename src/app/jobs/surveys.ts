// Writes the answers to the survey that came in, tells the Kasi of complaints, and notes which of them are still open.
import { lowElements } from '../../domain/survey/answer.ts';
import { complaintMail, listed } from '../../domain/survey/complaint.ts';
import type { Desk } from '../ports/desk.ts';

/**
 * Writes what came in since the last job, in the order of its random ids. A second call after a kill adds no row and no
 * mail twice. The mails leave with the others of the outbox.
 */
export function writeSurveys(desk: Desk): void {
  const { state, surveys, office } = desk;
  if ((state.get('arrivedAnswers') ?? []).length === 0) return;
  desk.exclusive.hold(() => {
    const arrived = [...(state.get('arrivedAnswers') ?? [])].sort((one, other) => (one.id < other.id ? -1 : 1));
    const now = office.now();
    const { team } = office.snapshot();
    for (const kept of arrived) surveys.add(kept);
    const complaints = arrived.flatMap(({ id, answer, due }) => (due === null ? [] : [{ id, answer, due }]));
    const mails = complaints.flatMap(({ id, answer, due }) => complaintMail(id, answer, due, team, now) ?? []);
    // Free at once: the job sends what is due next.
    if (mails.length > 0) desk.outbox.add(mails, now, now, 'MAYBE_THERE');
    surveys.flush();
    const open = complaints.map(({ answer, due }) => ({
      due,
      elements: lowElements(answer),
      words: answer.suggestion,
    }));
    state.put({ arrivedAnswers: [], openComplaints: listed([...(state.get('openComplaints') ?? []), ...open]) });
  });
}

/** @param isDue whether the tab is read although no complaint is known to be open: staff may have typed one from paper */
export function reviewSurveys({ state, surveys, exclusive }: Desk, isDue: boolean): void {
  const noted = () => state.get('openComplaints') ?? [];
  if (!isDue && noted().length === 0) return;
  exclusive.hold(() => {
    const open = listed(surveys.review().complaints);
    if (JSON.stringify(open) !== JSON.stringify(noted())) state.put({ openComplaints: open });
  });
}
