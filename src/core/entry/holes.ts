// What nobody recorded, and that it was asked for.
import type { Dossier } from '../dossier.ts'

/** What nobody recorded. Questions go along with the pull request; a log on a disk has nobody to ask. */
export function hole(what: string, dossier: Dossier): string {
  return `Not known: ${what}.${asked(dossier)}`
}

/** That it was asked for; nothing where there is nobody to ask. */
export function asked({ incident }: Dossier): string {
  return incident.kind === 'log' ? '' : ' Asked in the pull request.'
}
