// What is the same for everything that is written through the API: who writes, and how long it may be.
import { refusal } from './route.ts'

/** https://github.com/orgs/community/discussions/27190 */
export const MAX_BODY_CHARACTERS = 65_536
/** Whose token a workflow has. */
export const ACTIONS_BOT_LOGIN = 'github-actions[bot]'

export const BODY_TOO_LONG = refusal(422, 'Validation Failed', [
  {
    resource: 'Issue',
    code: 'custom',
    field: 'body',
    message: `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`,
  },
])
