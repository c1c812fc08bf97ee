// The page of the mails.
import '../mail/mail.css';
import { Mails } from '../mail/mail-page.tsx';
import { openPage } from '../shell/page.tsx';

void openPage({ place: 'mail', title: 'Surat', full: true }, Mails);
