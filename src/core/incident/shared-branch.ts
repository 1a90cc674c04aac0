// Branches that other people build on.

const RELEASE_BRANCH = /^(release|releases|hotfix|stable)([/-]|$)|^v?\d+(\.\d+)+(\.x)?$/

/** True for the default branch and for those of releases. */
export function isSharedBranch(branch: string, defaultBranch: string | null): boolean {
  return branch === defaultBranch || RELEASE_BRANCH.test(branch)
}
