// Puts the HTTP API and the pages over one workspace: what can be asked is a table, by resource.
import { Hono } from 'hono';
import type { ActionResult, Workspace } from '../facade.ts';
import { serveActs } from './acts.ts';
import { acts } from './api-index.ts';
import { documentRoutes } from './browser/documents.ts';
import { calendarFile } from './calendars.ts';
import { tourFrom } from './desk.ts';
import { DialogPages } from './dialog-pages.ts';
import { Meanwhile } from './meanwhile.ts';
import { answerProblem, answerUnknownPath } from './problems.ts';
import { streamRoutes } from './stream.ts';
import { webAppRoutes } from './web-app.ts';

export interface AppOptions {
  /** Starts over; absent: forgets everything, then carries out the project's setup. */
  readonly restart?: () => ActionResult;
}

/**
 * Makes the application that answers for a workspace.
 * @param workspace the workspace all requests act on
 * @returns the application; `app.request()` answers without a network
 */
export function createApp(workspace: Workspace, options: AppOptions = {}): Hono {
  const restart = options.restart ?? (() => startOver(workspace));
  const pages = new DialogPages(workspace);
  const app = new Hono();
  app.onError(answerProblem);
  app.notFound(answerUnknownPath);
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
    c.header('X-Content-Type-Options', 'nosniff');
  });
  const desk = { workspace, pages, restart, meanwhile: new Meanwhile(workspace), tour: tourFrom(workspace) };
  serveActs(app, [...acts, calendarFile], desk);
  app.route('/api/stream', streamRoutes(workspace));
  app.route('/', webAppRoutes(workspace));
  app.route('/', documentRoutes(workspace));
  app.route('/', pages.routes());
  return app;
}

function startOver(workspace: Workspace): ActionResult {
  workspace.reset();
  return workspace.setup();
}
