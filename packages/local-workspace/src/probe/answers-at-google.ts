// The answers that stand in the scratch sheet at Google, by the one way that the login of clasp is let: Drive's export.
import { openWorkspace } from '../workspace.ts';
import type { Login } from './login.ts';
import { ANSWERS_TAB, type Answered, answersIn, PROBE } from './project.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @returns every question with the answer that stands in the sheet; all of them open where nobody has asked yet */
export async function answersAtGoogle(login: Login, sheet: string): Promise<readonly Answered[]> {
  const url = `https://www.googleapis.com/drive/v3/files/${sheet}/export?mimeType=${encodeURIComponent(XLSX)}`;
  const bytes = await login.bytes(url);
  const workspace = openWorkspace({ project: PROBE });
  const { id } = await workspace.sheets.upload(bytes, { title: 'Probe' });
  const isAsked = workspace.sheets.list(id).some(({ name }) => name === ANSWERS_TAB);
  const rows = isAsked ? workspace.sheets.read(ANSWERS_TAB, { display: true, spreadsheet: id }).values : [];
  return answersIn(workspace).map((question) => {
    const row = rows.find(([name]) => name === question.id)?.map(String) ?? [];
    const [, , answer = '', seen = '', , , , , how = question.how] = row;
    return { ...question, seen, how, answer: answer === 'yes' || answer === 'no' ? answer : '' };
  });
}
