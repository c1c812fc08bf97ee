// The start page's script.
import { openPage } from '../shell/page.tsx';
import { StartPage } from '../start/start-page.tsx';

await openPage({ place: 'start', title: 'Mulai' }, StartPage);
