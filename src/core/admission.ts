// Who may ask for an entry. Fails closed: somebody who is gone, or of whom nothing could be found out, may not.
import { type Policy, toBotName } from './policy-config.ts'
import { type Actor, PERMISSIONS, type Permission } from './records.ts'
import { type Skipped, skip } from './trigger.ts'

/**
 * What GitHub says somebody may do; `unknown` where it did not say (403, 500, no answer), null where it was not asked. An account that is not
 * found may nothing: `none`.
 */
export type KnownPermission = Permission | 'unknown' | null

/** True where GitHub has to be asked what the asker may do. Bots have no permissions of their own: the inputs name them, or nothing does. */
export function needsPermission(asker: Actor | null): asker is Actor {
  return asker !== null && !isBot(asker)
}

/** Why somebody may not ask for an entry; null where they may. The detail is for the workflow log alone. */
export function judge(asker: Actor | null, permission: KnownPermission, policy: Policy): Skipped | null {
  if (asker === null) return skip('not-allowed', 'deleted account')
  if (isBot(asker))
    return policy.allowedBots.includes(toBotName(asker.login)) ? null : skip('bot-not-allowed', asker.login)
  if (permission === null || permission === 'unknown') return skip('permission-unknown', asker.login)
  return isPermitted(permission, policy.allowedPermission)
    ? null
    : skip('not-allowed', `${asker.login} has ${permission}`)
}

function isBot({ login, isBot: isMarked }: Actor): boolean {
  return isMarked || /\[bot\]$/i.test(login)
}

/** True where a permission is at least another one. What is unknown is none. */
export function isPermitted(permission: Permission | 'unknown', least: Permission): boolean {
  return permission !== 'unknown' && PERMISSIONS.indexOf(permission) <= PERMISSIONS.indexOf(least)
}
