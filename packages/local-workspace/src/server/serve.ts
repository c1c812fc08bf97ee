// Puts a workspace on this machine's own network address, and saves it after every change.
import { type AddressInfo, createServer } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Workspace } from '../facade.ts';
import { told } from '../model/refusal-words.ts';
import { type AppOptions, createApp } from './app.ts';
import { guard } from './guard.ts';
import { answerProblem, answerUnknownPath, asAnswered } from './problems.ts';

const ADDRESS = '127.0.0.1';
const TICK = 10_000;
/** What a web app takes at most (facts 8.1). */
const LARGEST_BODY = 50 * 1024 * 1024;

export interface ServeOptions extends AppOptions {
  /** 0 or absent: any free port. */
  readonly port?: number;
}

export interface Served {
  readonly url: string;
  /** Ends open connections too, and saves a last time. */
  close(): Promise<void>;
}

/**
 * Serves the workspace on 127.0.0.1 and fires due triggers while its clock is real.
 * @throws Error in plain words when the port is taken
 */
export async function serve(workspace: Workspace, { port = 0, ...options }: ServeOptions = {}): Promise<Served> {
  const app = new Hono();
  app.onError(answerProblem);
  app.notFound(answerUnknownPath);
  app.use(guard);
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => c.json(asAnswered(told('BODY_TOO_LARGE')), 413) }));
  app.use(async (c, next) => {
    await next();
    // A page of the web app is asked for by GET and may write all the same.
    if (!['GET', 'HEAD'].includes(c.req.method) || /\/(exec|dev)(\/|$)/.test(c.req.path)) workspace.save();
  });
  app.route('/', createApp(workspace, options));

  const server = createAdaptorServer({ fetch: app.fetch });
  await listen(server, port);
  const ticking = setInterval(() => tick(workspace), TICK).unref();
  return {
    url: `http://${ADDRESS}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        clearInterval(ticking);
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
        workspace.save();
      }),
  };
}

/**
 * Tells that a port cannot be used before a workspace is prepared for it.
 * @throws Error in plain words, as `serve` does
 */
export async function refuseTakenPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

function listen(server: Pick<ReturnType<typeof createServer>, 'once' | 'listen'>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, port)));
    server.listen(port, ADDRESS, resolve);
  });
}

function tick(workspace: Workspace): void {
  if (workspace.clock.frozen) return;
  try {
    if (workspace.clock.tick().length > 0) workspace.save();
  } catch (error) {
    console.error(error);
  }
}

function inWords(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is used by another program. Close it, or choose another port with --port.`);
  }
  if (error.code === 'EACCES') return new Error(`Port ${port} may not be used. Choose another port with --port.`);
  return error;
}
