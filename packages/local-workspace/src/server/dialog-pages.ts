// Gives each dialog and sidebar that a script makes an address, so that a frame can show it.
import { Hono } from 'hono';
import { NotFound } from '../engine/refusals.ts';
import type { Dialog, Email, ShownDialog, Workspace } from '../facade.ts';
import { sandboxOf } from './sandbox.ts';
import { withScriptRun } from './web-app.ts';

const KEPT = 50;

/** The dialogs of one server, the latest ones. */
export class DialogPages {
  private readonly kept = new Map<number, { readonly dialog: Dialog; readonly reader: Email | undefined }>();
  private count = 0;

  private readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** @param reader who has the document open; its calls run as them */
  withPages<Result extends { readonly dialogs: readonly Dialog[]; readonly dialog?: Dialog }>(
    result: Result,
    reader: Email | undefined,
  ): Result & { readonly dialogs: readonly ShownDialog[]; readonly dialog?: ShownDialog } {
    const dialogs: ShownDialog[] = result.dialogs.map((dialog) =>
      dialog.kind === 'dialog' || dialog.kind === 'sidebar'
        ? { ...dialog, page: this.add(dialog, reader), sandbox: sandboxOf(this.workspace) }
        : dialog,
    );
    const last = result.dialog && dialogs[result.dialogs.indexOf(result.dialog)];
    return { ...result, dialogs, ...(last ? { dialog: last } : {}) };
  }

  /** @returns the route of the pages */
  routes(): Hono {
    const routes = new Hono();
    routes.get('/dialogs/:number{[0-9]+}', (c) => {
      const found = this.kept.get(Number(c.req.param('number')));
      if (!found) throw new NotFound('This dialog is gone. Run its menu item again.');
      const { dialog, reader } = found;
      const page = { origin: 'document', ...(reader ? { reader } : {}), title: dialog.title } as const;
      return c.html(withScriptRun(dialog.content, page), 200, { 'X-Frame-Options': 'SAMEORIGIN' });
    });
    return routes;
  }

  private add(dialog: Dialog, reader: Email | undefined): string {
    this.count += 1;
    this.kept.set(this.count, { dialog, reader });
    this.kept.delete(this.count - KEPT);
    return `/dialogs/${this.count}`;
  }
}
