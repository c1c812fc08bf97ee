// The menu item that says which build this is, for whoever asks the office's engineer about it.
import { BUILD } from '../../domain/office/build.ts';
import { aboutWords } from '../../words/google/build.ts';
import { Store } from '../services/store.ts';
import { tell } from './dialogs.ts';
import { item } from './item.ts';

/** Tells the build of the sheet and of the pages, and the account that runs the desk. */
export const aboutFromMenu = item(() => {
  const store = new Store();
  tell(aboutWords(BUILD, store.get('webBuild'), store.get('installation')?.owner));
});
