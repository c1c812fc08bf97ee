// The page of the calendars.
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import '../calendar/calendar.css';
import { Calendars } from '../calendar/calendar-page.tsx';
import { openPage } from '../shell/page.tsx';
import { say } from '../words/words.ts';

void openPage({ place: 'calendar', title: say.shell.calendar, full: true }, Calendars);
