// The page of the executions.
import '../executions/executions.css';
import { Executions } from '../executions/executions-page.tsx';
import { openPage } from '../shell/page.tsx';
import { say } from '../words/words.ts';

void openPage({ place: 'executions', title: say.shell.executions }, Executions);
