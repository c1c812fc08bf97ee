// The bench of State over the script's properties.
import { Store } from '../../../src/google/services/store.ts';
import type { StateBench } from '../state.ts';

export function stateBench(): StateBench {
  return {
    open: () => {
      const store = new Store();
      return { get: (key) => store.get(key), put: (values) => store.put(values) };
    },
    typeOver: (key, text) => void PropertiesService.getScriptProperties().setProperty(key, text),
  };
}
