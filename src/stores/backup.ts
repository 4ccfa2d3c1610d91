import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { BackupError, StoreError } from '../core/store.ts';
import { checkOwner, storeError, storeFile } from './sqlite.ts';

/**
 * Copies the store of a folder, as it is at one moment, to a file that isn't there yet; others may go on writing
 * meanwhile. The file appears when it is whole, and can be put in the place of `vigia.db`. Throws a `BackupError`,
 * or a `StoreError` when the store is damaged or not ours.
 */
export function backUpSqlite(folder: string, target: string): void {
  const source = storeFile(folder);
  if (!existsSync(source)) throw new BackupError('no-store', source);
  if (existsSync(target)) throw new BackupError('taken', target);
  const partial = `${target}.${process.pid}.partial`;
  try {
    copy(source, partial, target);
    publish(partial, target);
  } finally {
    rmSync(partial, { force: true });
  }
}

function copy(source: string, partial: string, target: string): void {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(source, { timeout: 10_000 });
    checkOwner(database, source);
    database.prepare('vacuum into ?').run(partial);
    const copied = openSync(partial, 'r+');
    fsyncSync(copied);
    closeSync(copied);
  } catch (error) {
    const reason = storeError(error, source);
    if (reason instanceof StoreError && reason.fault !== 'unwritable') throw reason;
    throw new BackupError('unwritable', target, error);
  } finally {
    database?.close();
  }
}

/** A link fails where something has come meanwhile; a file system without links has to do with less. */
function publish(partial: string, target: string): void {
  try {
    linkSync(partial, target);
  } catch (error) {
    if (existsSync(target)) throw new BackupError('taken', target, error);
    renameSync(partial, target);
  }
}
