// The sheet page's script.

import { SheetPage } from '../sheet/sheet-page.tsx';
import { openPage } from '../shell/page.tsx';
import { say } from '../words/words.ts';

await openPage({ place: 'sheet', title: say.shell.sheet, full: true }, SheetPage);
