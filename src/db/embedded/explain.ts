const causes: readonly (readonly [RegExp, (folder: string) => string])[] = [
  [
    /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/,
    (folder) =>
      `The disk that holds ${folder} is full. Free some space, or set NEPHOSCOPE_DATA to a folder on another one.`,
  ],
  [
    /Read-only file system|EROFS/,
    (folder) => `${folder} is on a read-only file system. Set NEPHOSCOPE_DATA to a folder that can be written.`,
  ],
  [
    /Permission denied|Operation not permitted|EACCES|EPERM|has wrong ownership/,
    (folder) =>
      `${folder} cannot be read and written by this user, or belongs to another one. Start the service as its owner, or set NEPHOSCOPE_DATA to another folder.`,
  ],
  [
    /ENOTDIR|EEXIST|Not a directory/,
    (folder) => `${folder} cannot be a folder, as something else is there. Set NEPHOSCOPE_DATA to another one.`,
  ],
  [
    /ENOENT.*mkdir/,
    (folder) => `${folder} cannot be made, as no folder can be made there. Set NEPHOSCOPE_DATA to another one.`,
  ],
  [
    /Address already in use/,
    () => 'The port is in use by another program. Stop it, or let the service choose a free port.',
  ],
  [
    /ENOENT.*nephoscope\.password/,
    (folder) =>
      `The password of the database, ${folder}/postgres/nephoscope.password, is missing. Put it back from a backup of the folder, or set NEPHOSCOPE_DATA to another folder.`,
  ],
];

/** Say in words for the one who starts the service what an error of the system or a log of Postgres means. */
export function explain(output: string, folder: string): string {
  const cause = causes.find(([pattern]) => pattern.test(output))?.[1](folder);
  if (cause !== undefined) return cause;
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const worst = lines.findLast((line) => /PANIC|FATAL|error:/i.test(line)) ?? lines.slice(-3).join(' ');
  // The server was told its folder by a descriptor.
  const told = (worst.trim() || 'no reason given').replaceAll('/proc/self/fd/3', `${folder}/postgres`);
  return (
    `The database in ${folder} does not start, and may be damaged: ${told}` +
    ` (see ${folder}/postgres.log). Put a backup in its place, or set NEPHOSCOPE_DATA to another folder.`
  );
}
