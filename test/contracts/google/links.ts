// The bench of Links, signed by Google's HMAC with the secret of the installation.
import { Store } from '../../../src/google/services/store.ts';
import { newSecret, SignedLinks } from '../../../src/google/web/links.ts';
import type { LinksBench } from '../links.ts';

export function linksBench(): LinksBench {
  return {
    open: () => {
      const store = new Store();
      return new SignedLinks(() => store);
    },
    deploy: (address) => {
      if (address === null) PropertiesService.getScriptProperties().deleteProperty('webApp');
      else new Store().put({ webApp: address });
    },
    changeSecret: () => new Store().put({ linkSecret: newSecret() }),
  };
}
