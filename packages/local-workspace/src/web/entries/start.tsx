// The start page's script.
import { openPage } from '../shell/page.tsx';
import { StartPage } from '../start/start-page.tsx';
import { say } from '../words/words.ts';

await openPage({ place: 'start', title: say.shell.start }, StartPage);
