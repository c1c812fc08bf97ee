// The page of the executions.
import '../executions/executions.css';
import { Executions } from '../executions/executions-page.tsx';
import { openPage } from '../shell/page.tsx';

void openPage({ place: 'executions', title: 'Eksekusi' }, Executions);
