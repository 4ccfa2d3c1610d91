import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../../src/core/store.ts';

/** A database that starts empty and can be opened more than once. */
export interface Place {
  open(): Promise<Store>;
  /** Runs SQL behind the store's back. */
  sql(text: string): Promise<void>;
  remove(): Promise<void>;
}

/** The store that a test works on, opened before it and closed after. */
export interface Opened {
  readonly store: Store;
  readonly place: Place;
  /** Closes the store and opens it again. */
  restart(): Promise<void>;
}

/** Gives every test of the block around it a store of its own. */
export function openEach(makePlace: () => Promise<Place>): Opened {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await makePlace();
    store = await place.open();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });
  return {
    get store() {
      return store;
    },
    get place() {
      return place;
    },
    async restart() {
      await store.close();
      store = await place.open();
    },
  };
}
