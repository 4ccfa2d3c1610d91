import { describe } from 'vitest';
import { articleContract } from './article-contract.ts';
import { changesContract } from './changes-contract.ts';
import { deliveryContract } from './delivery-contract.ts';
import { feedContract } from './feed-contract.ts';
import { openEach, type Place } from './place.ts';
import { subscriptionContract } from './subscription-contract.ts';
import { workspaceContract } from './workspace-contract.ts';

/** What every store does, whichever database it is on. */
export function storeContract(name: string, makePlace: () => Promise<Place>): void {
  describe(`a store on ${name}`, () => {
    const opened = openEach(makePlace);
    articleContract(opened);
    changesContract(opened);
    feedContract(opened);
    subscriptionContract(opened);
    deliveryContract(opened);
    workspaceContract(opened);
  });
}
