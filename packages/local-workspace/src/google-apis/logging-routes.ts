// Cloud Logging, as `clasp tail-logs` asks it: what executions wrote, for a script with a Cloud project (facts 13.4).
import { Hono } from 'hono';
import type { Google } from './google.ts';
import { ApiRefusal } from './refusal.ts';

/** @returns POST /v2/entries:list, newest first; the Cloud project of a script is named by the id of its document */
export function loggingRoutes(google: Google): Hono {
  const routes = new Hono();
  routes.post('/v2/entries:list', async (c) => {
    const asking = google.accounts.signedIn(c.req.header('Authorization'), ['logging.read']);
    const { resourceNames = [] } = (await c.req.json()) as { resourceNames?: readonly string[] };
    const file = google.list(asking).find(({ id }) => resourceNames.includes(`projects/${id}`));
    if (!file) throw new ApiRefusal('forbidden', 'The caller does not have permission');
    const entries = [...file.workspace.executions()].reverse().flatMap((execution) => {
      const { id, function: name, startedAt: timestamp, logs, error } = execution;
      const lines = logs.map(({ level, text }) => ({ severity: level.toUpperCase(), text }));
      if (error) lines.push({ severity: 'ERROR', text: `${error.name}: ${error.message}` });
      return lines.map(({ severity, text }, index) => ({
        insertId: `${id}-${index}`,
        timestamp,
        severity,
        jsonPayload: { message: text },
        resource: { type: 'app_script_function', labels: { function_name: name } },
      }));
    });
    return c.json({ entries });
  });
  return routes;
}
