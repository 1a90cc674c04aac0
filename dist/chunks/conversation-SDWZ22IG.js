import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  readCommitComments,
  readThreadComments
} from "./chunk-LRSL2BLV.js";
import {
  createSettle,
  isRefusal
} from "./chunk-PDTYTZCZ.js";
import {
  readPages
} from "./chunk-UNHIM3DI.js";
import "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";

// src/adapters/github/conversation.ts
function createConversation(client) {
  let { octokit, repo } = client, { rest } = octokit, settle = createSettle(client);
  async function listComments(place) {
    let comments = [];
    return await readPages(
      comments,
      (page) => place.kind === "thread" ? readThreadComments(client, place.number, page) : readCommitComments(client, place.sha, page)
    ), comments;
  }
  return {
    listComments,
    async react(to, content) {
      await settle(async () => {
        to.kind === "commit" ? await rest.reactions.createForCommitComment({ ...repo, comment_id: to.comment.id, content }) : to.comment === null ? await rest.reactions.createForIssue({ ...repo, issue_number: to.number, content }) : to.comment.isReview ? await rest.reactions.createForPullRequestReviewComment({ ...repo, comment_id: to.comment.id, content }) : await rest.reactions.createForIssueComment({ ...repo, comment_id: to.comment.id, content });
      });
    },
    async addComment(place, body) {
      return settle(async () => {
        let { data } = place.kind === "thread" ? await rest.issues.createComment({ ...repo, issue_number: place.number, body }) : await rest.repos.createCommitComment({ ...repo, commit_sha: place.sha, body });
        return Number(data.id);
      }, async () => (await listComments(place)).findLast((comment) => isSameText(comment.body, body))?.id ?? null);
    },
    async editComment(place, id, body) {
      await settle(async () => {
        place.kind === "thread" ? await rest.issues.updateComment({ ...repo, comment_id: id, body }) : await rest.repos.updateCommitComment({ ...repo, comment_id: id, body });
      });
    },
    async swapLabel(number, { from, to }) {
      await settle(() => rest.issues.addLabels({ ...repo, issue_number: number, labels: [to] }));
      try {
        await settle(() => rest.issues.removeLabel({ ...repo, issue_number: number, name: from }));
      } catch (thrown) {
        if (!isRefusal(thrown, 404)) throw thrown;
      }
    },
    async openIssue({ title, body }) {
      let { data } = await rest.issues.create({ ...repo, title, body });
      return { number: data.number, url: data.html_url };
    },
    async closePull(number) {
      await settle(() => rest.pulls.update({ ...repo, pull_number: number, state: "closed" }));
    }
  };
}
function isSameText(stored, given) {
  let fold = (text) => text.replaceAll(`\r
`, `
`).trim();
  return fold(stored) === fold(given);
}
export {
  createConversation
};
