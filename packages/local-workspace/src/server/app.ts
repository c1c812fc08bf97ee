// Puts the HTTP API and the pages over one workspace; every resource is a file of its own.
import { Hono } from 'hono';
import type { ActionResult, Workspace } from '../facade.ts';
import { indexRoutes } from './api-index.ts';
import { documentRoutes } from './browser/documents.ts';
import { calendarFiles, calendarRoutes } from './calendars.ts';
import { clockRoutes } from './clock.ts';
import { crowdRoutes } from './crowd.ts';
import { deploymentRoutes } from './deployments.ts';
import { deskRoutes } from './desk.ts';
import { DialogPages } from './dialog-pages.ts';
import { executionRoutes } from './executions.ts';
import { faultRoutes } from './faults.ts';
import { formRoutes } from './forms.ts';
import { mailRoutes } from './mails.ts';
import { networkRoutes } from './network.ts';
import { answerProblem, answerUnknownPath } from './problems.ts';
import { readingRoutes } from './readings.ts';
import { runRoutes } from './run.ts';
import { downloadRoutes, sheetRoutes } from './sheets.ts';
import { spreadsheetRoutes } from './spreadsheets.ts';
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
  const dialogPages = new DialogPages(workspace);
  const app = new Hono();
  app.onError(answerProblem);
  app.notFound(answerUnknownPath);
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
    c.header('X-Content-Type-Options', 'nosniff');
  });
  app.route('/api/forms', formRoutes(workspace));
  app.route('/api/sheets', sheetRoutes(workspace));
  app.route('/api/spreadsheets', spreadsheetRoutes(workspace));
  app.route('/api/mails', mailRoutes(workspace));
  app.route('/api/calendars', calendarRoutes(workspace));
  app.route('/calendars', calendarFiles(workspace));
  app.route('/api/clock', clockRoutes(workspace));
  app.route('/api/deployments', deploymentRoutes(workspace));
  app.route('/api/crowd', crowdRoutes(workspace));
  app.route('/api/stream', streamRoutes(workspace));
  app.route('/api/faults', faultRoutes(workspace));
  app.route('/api/readings', readingRoutes(workspace));
  app.route('/api', networkRoutes(workspace));
  app.route('/api', deskRoutes(workspace));
  app.route('/api', executionRoutes(workspace));
  app.route('/api', runRoutes(workspace, restart, dialogPages));
  app.route('/api', indexRoutes());
  app.route('/download', downloadRoutes(workspace));
  app.route('/', webAppRoutes(workspace));
  app.route('/', documentRoutes(workspace));
  app.route('/', dialogPages.routes());
  return app;
}

function startOver(workspace: Workspace): ActionResult {
  workspace.reset();
  return workspace.setup();
}
