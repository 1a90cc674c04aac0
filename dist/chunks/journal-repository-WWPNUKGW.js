import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  createSettle,
  isRefusal
} from "./chunk-PDTYTZCZ.js";
import {
  PAGE_SIZE,
  toPull
} from "./chunk-UNHIM3DI.js";
import {
  toPortFailure
} from "./chunk-ZFZIQGKU.js";
import {
  PortFailure
} from "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";

// src/adapters/github/journal-repository.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/adapters/github/blob-texts.ts
var MAX_BLOBS_PER_QUERY = 50;
async function readBlobTexts(client, shas) {
  let unique = [...new Set(shas)], chunks = Array.from(
    { length: Math.ceil(unique.length / MAX_BLOBS_PER_QUERY) },
    (_, index) => unique.slice(index * MAX_BLOBS_PER_QUERY, (index + 1) * MAX_BLOBS_PER_QUERY)
  ), texts = await Promise.all(chunks.map((chunk) => readChunk(client, chunk)));
  return new Map(texts.flat());
}
async function readChunk({ octokit, repo }, shas) {
  let variables = Object.fromEntries(shas.map((sha, index) => [`b${index}`, sha])), names = Object.keys(variables), query = `query($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(", ")}) {
  repository(owner: $owner, name: $repo) {
${names.map((name) => `    ${name}: object(oid: $${name}) { ... on Blob { text isTruncated } }`).join(`
`)}
  }
}`;
  try {
    let answer = await octokit.graphql(query, {
      ...repo,
      ...variables
    });
    return names.flatMap((name, index) => {
      let blob = answer.repository?.[name], sha = shas[index];
      return sha !== void 0 && typeof blob?.text == "string" && !blob.isTruncated ? [[sha, blob.text]] : [];
    });
  } catch (thrown) {
    throw toPortFailure(thrown);
  }
}

// src/adapters/github/journal-repository.ts
var LABEL_RETRIES_S = [1, 2];
function createJournalRepository(client) {
  let { octokit, repo, patience } = client, { rest } = octokit, settle = createSettle(client);
  async function readBranch(name) {
    try {
      let { data } = await rest.git.getRef({ ...repo, ref: `heads/${name}` });
      return data.object.sha;
    } catch (thrown) {
      if (isRefusal(thrown, 404) || isRefusal(thrown, 409)) return null;
      throw thrown;
    }
  }
  async function readTree(treeish, isRecursive) {
    let { data } = await rest.git.getTree({
      ...repo,
      tree_sha: treeish,
      ...isRecursive && { recursive: "1" }
    });
    return { entries: data.tree.map(toTreeEntry), isCut: data.truncated };
  }
  async function walkTo(commit, folder) {
    let found = [], next = { path: "", mode: FOLDER_MODE, sha: commit };
    for (; next?.mode === FOLDER_MODE && isOnPath(next.path, folder); ) {
      let parent = next.path, level = await readTree(next.sha, !1);
      if (level.isCut)
        throw new PortFailure(`GitHub does not list all of ${parent || "the root folder"}`, { status: 200 });
      let entries = level.entries.map((entry) => ({
        ...entry,
        path: parent ? `${parent}/${entry.path}` : entry.path
      }));
      found.push(...entries), next = entries.find((entry) => isOnPath(entry.path, folder)) ?? null;
    }
    return found;
  }
  async function listPulls(filter) {
    let query = { ...filter, state: "all", sort: "created", direction: "desc", per_page: PAGE_SIZE }, { data } = await rest.pulls.list({ ...repo, ...query });
    return { pulls: data.map(toPull).filter(({ fromFork }) => !fromFork), isAll: data.length < PAGE_SIZE };
  }
  async function listPullsFrom(branch) {
    let { pulls } = await listPulls({ head: `${repo.owner}:${branch}` });
    return pulls.filter(({ headBranch }) => headBranch === branch);
  }
  async function findOpenPull(branch) {
    return (await listPullsFrom(branch)).find((pull) => pull.state === "open") ?? null;
  }
  async function createTree(parent, file) {
    let tree = [{ path: file.path, mode: "100644", type: "blob", content: file.text }], create = async (base) => (await rest.git.createTree({ ...repo, base_tree: base, tree })).data.sha;
    try {
      return await settle(() => create(parent));
    } catch (thrown) {
      if (!isRefusal(thrown, 422, /base_tree/i)) throw thrown;
      let { data } = await rest.repos.getCommit({ ...repo, ref: parent, per_page: 1 });
      return settle(() => create(data.commit.tree.sha));
    }
  }
  return {
    readBranch,
    listPullsFrom,
    async listNewestPulls() {
      return listPulls({});
    },
    async readFolder(commit, folder) {
      let whole = await readTree(commit, !0);
      return (whole.isCut ? await walkTo(commit, folder) : whole.entries).filter(({ path }) => isOnPath(path, folder) || isDirectlyIn(path, folder));
    },
    async readTexts(shas) {
      return readBlobTexts(client, shas);
    },
    async commitFile({ parent, path, text, message }) {
      let tree = await createTree(parent, { path, text });
      return (await settle(() => rest.git.createCommit({ ...repo, message, tree, parents: [parent] }))).data.sha;
    },
    async createBranch(name, commit) {
      let create = async () => (await rest.git.createRef({ ...repo, ref: `refs/heads/${name}`, sha: commit }), !0), lookUp = async () => {
        let tip = await readBranch(name);
        return tip === null ? null : tip === commit;
      };
      try {
        return await settle(create, lookUp);
      } catch (thrown) {
        if (isRefusal(thrown, 422, /reference already exists/i)) return !1;
        throw thrown;
      }
    },
    async moveBranch(name, commit) {
      try {
        return await settle(() => rest.git.updateRef({ ...repo, ref: `heads/${name}`, sha: commit, force: !1 })), !0;
      } catch (thrown) {
        if (isRefusal(thrown, 422, /not a fast.?forward/i)) return !1;
        throw thrown;
      }
    },
    async openPull({ title, body, branch, base, isDraft }) {
      let open = async (draft) => {
        let { data } = await rest.pulls.create({ ...repo, title, body, head: branch, base, draft });
        return toPull(data);
      }, lookUp = () => findOpenPull(branch);
      try {
        return await settle(() => open(isDraft), lookUp);
      } catch (thrown) {
        if (isDraft && isRefusal(thrown, 422, /draft pull requests are not supported/i))
          return settle(() => open(!1), lookUp);
        let existing = isRefusal(thrown, 422, /pull request already exists/i) ? await lookUp() : null;
        if (existing === null) throw thrown;
        return existing;
      }
    },
    async updatePull(number, change) {
      await settle(() => rest.pulls.update({ ...repo, pull_number: number, ...change }));
    },
    async addLabels(pullNumber, labels) {
      let pausesS = [...LABEL_RETRIES_S];
      for (; ; )
        try {
          await settle(() => rest.issues.addLabels({ ...repo, issue_number: pullNumber, labels: [...labels] }));
          return;
        } catch (thrown) {
          let pauseS = isRefusal(thrown, 422, /could not resolve to a node/i) ? pausesS.shift() : void 0;
          if (pauseS === void 0) throw thrown;
          await sleep(pauseS * patience.secondMs);
        }
    }
  };
}
var FOLDER_MODE = "040000";
function toTreeEntry(entry) {
  return { path: entry.path ?? "", mode: entry.mode ?? "", sha: entry.sha ?? "" };
}
function isOnPath(path, folder) {
  return path === "" || path === folder || folder.startsWith(`${path}/`);
}
function isDirectlyIn(path, folder) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/"))) === folder;
}
export {
  createJournalRepository
};
