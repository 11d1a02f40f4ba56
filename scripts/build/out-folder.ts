import { resolve, sep } from 'node:path';

/**
 * The folder that a site is built into.
 *
 * Astro takes a folder for one inside the project when its path begins with that of the project, though it may lie beside
 * it (`/srv/cairn-site` beside `/srv/cairn`); the build would then end in a package that is not found. Throws for those.
 */
export function outFolder(named: string, project: string): string {
  const path = resolve(project, named);
  if (!path.startsWith(project) || path === project || path.startsWith(`${project}${sep}`)) return named;
  throw new Error(
    `CAIRN_OUT cannot be ${path}: it lies beside ${project} and begins with the same words, and Astro would take it for a folder in there. Choose a name that begins otherwise.`,
  );
}
