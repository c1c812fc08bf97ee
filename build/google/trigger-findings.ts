// Triggers that fail at Google, where the login may ask: the one of clasp may not (facts 13.4).
import { type Finding, good, unknown, wrong } from './findings.ts';
import type { Login } from './login.ts';
import { editorAddress } from './words.ts';

const SUBJECT = 'Pemicu yang gagal';

export async function triggerFinding(login: Login, scriptId: string): Promise<Finding> {
  try {
    const { data } = await login.script.processes.listScriptProcesses({ scriptId, pageSize: 50 });
    const failed = (data.processes ?? []).filter(({ processStatus }) => /FAILED|TIMED_OUT/.test(processStatus ?? ''));
    if (failed.length === 0) return good(SUBJECT, 'tidak ada pada 50 eksekusi terakhir');
    const named = [...new Set(failed.map(({ functionName }) => functionName))].join(', ');
    return wrong(SUBJECT, `${failed.length}: ${named}`, `Buka ${editorAddress(scriptId)}, lalu Eksekusi.`);
  } catch (error) {
    if ((error as { status?: number }).status === 403) {
      return unknown(SUBJECT, 'izin masuk clasp tidak mencakupnya; lihat Eksekusi di editor Apps Script');
    }
    throw error;
  }
}
