// The sheet page's script.

import { SheetPage } from '../sheet/sheet-page.tsx';
import { openPage } from '../shell/page.tsx';

await openPage({ place: 'sheet', title: 'Lembar', full: true }, SheetPage);
