/** The embedded database cannot be started; the message says what is wrong with which folder, and what to do. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';
}

/** Another process of ours has the folder. */
export class FolderInUseError extends EmbeddedDatabaseError {}
