// Tells open pages what changed, as server-sent events.
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ChangeNotice, Workspace } from '../facade.ts';

const HEARTBEAT = 20_000;

/** @returns the route of /api/stream: one `change` event a notice, a comment-like `ping` in between */
export function streamRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/', (c) =>
    streamSSE(c, async (stream) => {
      const waiting: ChangeNotice[] = [];
      let wake = () => {};
      const leave = workspace.onChange((notice) => {
        waiting.push(notice);
        wake();
      });
      stream.onAbort(() => {
        leave();
        wake();
      });
      await stream.writeSSE({ event: 'open', data: '{}' });
      while (!stream.aborted && !stream.closed) {
        const notice = waiting.shift();
        if (notice) {
          await stream.writeSSE({ event: 'change', data: JSON.stringify(notice) });
          continue;
        }
        let timer: NodeJS.Timeout | undefined;
        const quiet = await new Promise<boolean>((resolve) => {
          wake = () => resolve(false);
          timer = setTimeout(() => resolve(true), HEARTBEAT).unref();
        });
        clearTimeout(timer);
        if (quiet) await stream.writeSSE({ event: 'ping', data: '{}' });
      }
      leave();
    }),
  );
  return routes;
}
