// The page of the mails.
import '../mail/mail.css';
import { Mails } from '../mail/mail-page.tsx';
import { openPage } from '../shell/page.tsx';
import { say } from '../words/words.ts';

void openPage({ place: 'mail', title: say.shell.mail, full: true }, Mails);
