// Runs before anything is drawn: puts on the theme that was chosen, so that no page flashes in the other one.
import { putOnTheme } from '../shell/theme.ts';

putOnTheme();
