// Who may do what: the permissions of a test's people, and GitHub's answers about them.
import { type Answer, ok, type Routes, refusal } from './route.ts'
import { toUser } from './templates.ts'

/** What somebody may do, or the status that GitHub refuses the question with. `roleName` is that of a custom role. */
export type Access =
  | {
      readonly permission: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'
      readonly roleName?: string
    }
  | { readonly status: 403 | 404 | 500 }

const UNKNOWN: Access = { permission: 'write' }
const NOBODY: Access = { status: 404 }
const MESSAGES = { 403: 'Resource not accessible by integration', 500: 'Server Error' }

/** The old four names that two of the roles have no word in. https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
const LEGACY = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read', none: 'none' }

/** What each role may, in the words of the answer's user. */
const RIGHTS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const

/** Somebody's access. Whom the test does not mention may write; apps and the account that stands for deleted ones are no collaborators. */
export function findAccess(people: ReadonlyMap<string, Access>, login: string): Access {
  const wanted = login.toLowerCase()
  for (const [known, access] of people) if (known.toLowerCase() === wanted) return access
  return wanted.endsWith('[bot]') || wanted === 'ghost' ? NOBODY : UNKNOWN
}

export const PEOPLE_ROUTES: Routes = {
  'GET /collaborators/{username}/permission': ({ links, world, param }): Answer => {
    const login = param('username')
    const access = findAccess(world.people, login)
    if ('status' in access)
      return refusal(access.status, access.status === 404 ? `${login} is not a user` : MESSAGES[access.status])
    const roleName = access.roleName ?? access.permission
    const rank = RIGHTS.indexOf(access.permission)
    const may = (right: (typeof RIGHTS)[number]) => rank >= RIGHTS.indexOf(right)
    return ok({
      permission: LEGACY[access.permission],
      role_name: roleName,
      user: {
        ...toUser(login, links),
        role_name: roleName,
        permissions: {
          admin: may('admin'),
          maintain: may('maintain'),
          push: may('write'),
          triage: may('triage'),
          pull: may('read'),
        },
      },
    })
  },
}
