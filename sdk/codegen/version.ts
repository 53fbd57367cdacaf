import { buildSchema, findBreakingChanges, findDangerousChanges, findSchemaChanges } from 'graphql';

/** A released or a coming version: its contract, and the texts of its documents by id. */
export interface Release {
  readonly version: string;
  readonly contract: string;
  readonly documents: Readonly<Record<string, string>>;
}

/** What users of the operations notice: `major` breaks them, `minor` is new to them, `patch` is sent but not seen. */
export type Level = 'none' | 'patch' | 'minor' | 'major';

export interface Comparison {
  readonly level: Level;
  readonly differences: readonly string[];
}

/** Compares what the operations of two versions take, answer and send. */
export function compareReleases(before: Release, after: Omit<Release, 'version'>): Comparison {
  if (before.contract === after.contract) {
    const isSame = JSON.stringify(before.documents) === JSON.stringify(after.documents);
    return { level: isSame ? 'none' : 'patch', differences: isSame ? [] : ['The texts of documents changed.'] };
  }
  const schemas = [before, after].map(({ contract }) => buildSchema(contract, { assumeValid: true }));
  const [old, now] = schemas as [(typeof schemas)[0] & object, (typeof schemas)[0] & object];
  const breaking = findBreakingChanges(old, now);
  // A value or a type that is new in an answer is no danger here: enums are open, and unions have room for more.
  const others = breaking.length > 0 ? [] : [...findDangerousChanges(old, now), ...findSchemaChanges(old, now)];
  const differences = [...breaking, ...others].map(({ description }) => description);
  return { level: breaking.length > 0 ? 'major' : 'minor', differences: [...new Set(differences)] };
}

/** The least version that may follow. Before 1.0.0 a major change raises the minor number, others the patch. */
export function nextVersion(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (level === 'none') return version;
  if (level === 'major') return major > 0 ? `${major + 1}.0.0` : `0.${minor + 1}.0`;
  return level === 'minor' && major > 0 ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether a version is at least another, by numbers. */
export function isAtLeast(version: string, least: string): boolean {
  return version.localeCompare(least, 'en', { numeric: true }) >= 0;
}
