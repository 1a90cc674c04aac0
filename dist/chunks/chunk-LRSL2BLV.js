import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  PAGE_SIZE,
  toComment
} from "./chunk-UNHIM3DI.js";

// src/adapters/github/comments.ts
async function readThreadComments({ octokit, repo }, number, page) {
  let { data } = await octokit.rest.issues.listComments({ ...repo, issue_number: number, per_page: PAGE_SIZE, page });
  return data.map(toComment);
}
async function readCommitComments({ octokit, repo }, sha, page) {
  let { data } = await octokit.rest.repos.listCommentsForCommit({
    ...repo,
    commit_sha: sha,
    per_page: PAGE_SIZE,
    page
  });
  return data.map(toComment);
}

export {
  readThreadComments,
  readCommitComments
};
